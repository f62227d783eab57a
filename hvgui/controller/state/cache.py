"""The last known list, so that the window shows something before any host has answered."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from hvgui.controller.state import private_files
from hvgui.controller.state.settings_file import write_whole
from hvgui.domain.heartbeat import Heartbeat
from hvgui.domain.host import HostFacts
from hvgui.domain.keys import HostId, VmKey, vm_id
from hvgui.domain.power import Power
from hvgui.domain.services import Service, ServiceState
from hvgui.domain.vm import Vm
from hvgui.values import Struct

log = logging.getLogger(__name__)
VERSION = 1


class CachedHost(Struct, frozen=True):
    """A host's list as of ``as_of``, seconds since the epoch."""

    host: HostId
    as_of: float
    facts: HostFacts
    vms: tuple[Vm, ...]


def save(path: Path, hosts: Iterable[CachedHost]) -> None:
    """Write the lists; what changes every second (load, uptime) is left out."""
    content = {"version": VERSION, "hosts": [_host(h) for h in hosts]}
    with suppress(OSError):
        private_files.folder(path.parent)
    write_whole(path, json.dumps(content, ensure_ascii=False, separators=(",", ":")))


def load(path: Path) -> tuple[CachedHost, ...]:
    """The lists of the last session; nothing when there are none or they make no sense."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        if content["version"] != VERSION:
            return ()
        return tuple(_read_host(entry) for entry in content["hosts"])
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        log.info("the cached list is not usable: %s", error)
        return ()


def _host(cached: CachedHost) -> dict[str, Any]:
    facts = cached.facts
    return {
        "host": cached.host,
        "as_of": cached.as_of,
        "facts": [facts.name, facts.os_version, facts.os_caption, facts.build, facts.language],
        "vms": [
            [
                vm.key.vm,
                vm.name,
                vm.power.value,
                vm.heartbeat.value,
                vm.version,
                vm.guest_os,
                [[s.service.value, s.offered, s.contact, s.detail] for s in vm.services],
            ]
            for vm in cached.vms
        ],
    }


def _read_host(entry: dict[str, Any]) -> CachedHost:
    host = HostId(str(entry["host"]))
    name, os_version, os_caption, build, language = entry["facts"]
    facts = HostFacts(
        name=str(name), os_version=str(os_version), os_caption=str(os_caption), build=int(build), language=int(language)
    )
    return CachedHost(host, float(entry["as_of"]), facts, tuple(_read_vm(host, row) for row in entry["vms"]))


def _read_vm(host: HostId, row: list[Any]) -> Vm:
    guid, name, power, heartbeat, version, guest_os, services = row
    vm = vm_id(str(guid))
    if vm is None:
        raise ValueError("not a VM id")
    return Vm(
        key=VmKey(host, vm),
        name=str(name),
        power=Power(power),
        heartbeat=Heartbeat(heartbeat),
        version=str(version),
        guest_os=str(guest_os),
        services=tuple(ServiceState(Service(s), o, c, d) for s, o, c, d in services),
    )
