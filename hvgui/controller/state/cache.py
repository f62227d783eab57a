"""Cache of the VM lists, so that the window shows something before any host has answered."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import msgspec

from hvgui.controller.state import private_files
from hvgui.controller.state.settings_file import write_whole
from hvgui.domain.hosts.host import HostFacts
from hvgui.domain.keys import HostId, VmKey, vm_id
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service, service_state, service_states
from hvgui.domain.vms.vm import Vm
from hvgui.values import Struct

log = logging.getLogger(__name__)
VERSION = 1


class CachedHost(Struct, frozen=True):
    """A host's list as of ``as_of``, seconds since the epoch."""

    host: HostId
    as_of: float
    facts: HostFacts
    vms: tuple[Vm, ...]


# What changes every second (load, uptime) is left out. Rows and not objects: a list of 10,000 VMs is read at the start.


class _Facts(Struct, array_like=True):
    name: str
    os_version: str
    os_caption: str
    build: int
    language: int


class _Row(Struct, array_like=True):
    vm: str
    name: str
    power: Power
    heartbeat: Heartbeat
    version: str
    guest_os: str
    #: ``ServiceState``, field by field.
    services: tuple[tuple[Service, bool | None, int | None, int | None], ...]


class _Host(Struct):
    host: HostId
    as_of: float
    facts: _Facts
    vms: list[_Row]


class _File(Struct):
    version: int
    hosts: list[_Host]


class _NamedHost(Struct):
    host: HostId
    facts: _Facts


class _NamedFile(Struct):
    version: int
    hosts: list[_NamedHost]


_Content = TypeVar("_Content", _File, _NamedFile)


def save(path: Path, hosts: Iterable[CachedHost]) -> None:
    """Write the lists."""
    content = _File(VERSION, [_written(host) for host in hosts])
    with suppress(OSError):
        private_files.folder(path.parent)
    write_whole(path, msgspec.json.encode(content).decode())


def load(path: Path) -> tuple[CachedHost, ...]:
    """The lists of the last session; nothing when there are none or they make no sense."""
    kept = _kept(path, _File)
    try:
        return () if kept is None else tuple(map(_read, kept.hosts))
    except ValueError as error:
        log.info("the cached list is not usable: %s", error)
        return ()


def names(path: Path) -> dict[HostId, str]:
    """The hosts' own names in the lists of the last session; their VMs are passed over."""
    kept = _kept(path, _NamedFile)
    return {} if kept is None else {host.host: host.facts.name for host in kept.hosts}


def _kept(path: Path, kind: type[_Content]) -> _Content | None:
    try:
        content = msgspec.json.decode(path.read_bytes(), type=kind)
        return content if content.version == VERSION else None
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError) as error:
        log.info("the cached list is not usable: %s", error)
        return None


def _written(cached: CachedHost) -> _Host:
    facts = cached.facts
    rows = [
        _Row(
            vm.key.vm,
            vm.name,
            vm.power,
            vm.heartbeat,
            vm.version,
            vm.guest_os,
            tuple((s.service, s.offered, s.contact, s.detail) for s in vm.services),
        )
        for vm in cached.vms
    ]
    known = _Facts(facts.name, facts.os_version, facts.os_caption, facts.build, facts.language)
    return _Host(cached.host, cached.as_of, known, rows)


def _read(found: _Host) -> CachedHost:
    facts = HostFacts(**msgspec.structs.asdict(found.facts))
    return CachedHost(found.host, found.as_of, facts, tuple(_vm(found.host, row) for row in found.vms))


def _vm(host: HostId, row: _Row) -> Vm:
    vm = vm_id(row.vm)
    if vm is None:
        raise ValueError("not a VM id")
    return Vm(
        key=VmKey(host, vm),
        name=row.name,
        power=row.power,
        heartbeat=row.heartbeat,
        version=row.version,
        guest_os=row.guest_os,
        services=service_states(*[service_state(*state) for state in row.services]),
    )
