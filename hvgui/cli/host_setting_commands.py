"""Commands ``host show|set``: settings of a host, and what it has."""

from __future__ import annotations

import argparse
import asyncio
from functools import partial

from hvgui.cli.answers import Answer, CommandError, Exit, table
from hvgui.cli.configuring import carry_out, planned_items
from hvgui.cli.connected import Connected, failed
from hvgui.domain.keys import HostId
from hvgui.domain.settings.host_settings import HostConfiguration, HostSetting, HostWish, written
from hvgui.domain.trouble import Troubled
from hvgui.domain.vms.power import Power
from hvgui.wording import host_setting_words

#: What is typed for each setting.
OPTIONS = {setting.value: setting for setting in HostSetting}


async def show_hosts(there: Connected, chosen: argparse.Namespace) -> Answer:
    """Settings and figures of one host, or the room that every host has."""
    if chosen.there is not None:
        return await _show_one(there, there.host_called(chosen.there))
    hosts = [host for host in there.fleet.hosts() if host.answers]
    found = await asyncio.gather(*(_configuration(there, host.id) for host in hosts), return_exceptions=True)
    data, rows, code = [], [], Exit.OK
    for host, read in zip(hosts, found, strict=True):
        if isinstance(read, BaseException):
            if not isinstance(read, CommandError):
                raise read
            code = Exit.HOST
            rows.append((host.name, "", "", "", str(read)))
            continue
        used = _memory(there, host.id)
        data.append({"host": host.name, **_data(read, used)})
        rows.append(
            (
                host.name,
                f"{read.used_processors or 0}/{read.processors or 0}",
                f"{used // 1024}/{(read.memory or 0) // 1024} GB",
                f"{(read.memory_free or 0) // 1024} GB",
                ", ".join(f"{each.drive} {(each.free or 0) // 2**30} GB" for each in read.volumes),
            )
        )
    return Answer({"hosts": data}, table(("HOST", "PROCESSORS", "MEMORY", "FREE", "DISKS FREE"), rows), code)


async def set_host(there: Connected, chosen: argparse.Namespace) -> Answer:
    """Settings of a host; with --dry-run only what would be done."""
    host = there.host_called(chosen.there)
    wishes = []
    for words in chosen.settings:
        name, found, value = words.partition("=")
        setting = OPTIONS.get(name)
        if setting is None or not found:
            raise CommandError(f"{words!r}: write SETTING=VALUE; settings are {', '.join(OPTIONS)}")
        if setting.is_switch and value not in ("on", "off"):
            raise CommandError(f"{words!r}: the value is on or off")
        wishes.append(HostWish(host=host, setting=setting, value=value == "on" if setting.is_switch else value))
    return await carry_out(there, chosen, wishes, partial(planned_items, there, wishes))


async def _show_one(there: Connected, host: HostId) -> Answer:
    read = await _configuration(there, host)
    used = _memory(there, host)
    words = host_setting_words
    rows = [(words.name(each.value), words.value(written(value))) for each, value in read.values.items()]
    rows += [(fact.label, fact.value) for fact in words.figures(read, used)]
    return Answer(_data(read, used), table(("SETTING", "VALUE"), rows))


def _data(read: HostConfiguration, used: int) -> dict[str, object]:
    return {
        "settings": {name: read.values.get(setting) for name, setting in OPTIONS.items()},
        "processors": read.processors,
        "processors_used": read.used_processors,
        "memory_mb": read.memory,
        "memory_free_mb": read.memory_free,
        "memory_used_mb": used,
        "volumes": [{"drive": v.drive, "name": v.name, "size": v.size, "free": v.free} for v in read.volumes],
    }


def _memory(there: Connected, host: HostId) -> int:
    """Memory of the running VMs of a host, in MB."""
    vms = (vm for key, vm in there.fleet.vms().items() if key.host == host and vm.power is Power.RUNNING)
    return sum(vm.memory_mb or 0 for vm in vms)


async def _configuration(there: Connected, host: HostId) -> HostConfiguration:
    try:
        return await there.fleet.hardware.configuration(host)
    except Troubled as error:
        raise failed(error) from error
