"""Hardware of VMs, read between two refreshes."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TypeVar

from hvgui.controller.api.hardware import HostFilesApi
from hvgui.controller.hosts.operation_context import HOSTS_AT_ONCE, OperationContext, side_by_side
from hvgui.controller.hosts.session import HostSession
from hvgui.controller.state.listed_hardware import put_hardware
from hvgui.domain.devices.device import DeviceTree
from hvgui.domain.devices.device_extras import DeviceExtras, DiskFile, Extra
from hvgui.domain.hosts.host_files import HostFile, HostFolder, Volume
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.settings.adapters import FEATURES, VmAdapters
from hvgui.domain.settings.disk_work import DiskFacts
from hvgui.domain.settings.host_settings import RANGE, HostConfiguration
from hvgui.domain.settings.many_settings import Member
from hvgui.domain.settings.setting_reading import SettingsReading
from hvgui.domain.settings.switch_work import HostSwitches, own_card
from hvgui.domain.settings.vm_settings import Setting, SettingValue
from hvgui.domain.trouble import Refusal, Trouble, Troubled, TroubleKind
from hvgui.domain.vms.memory import MemorySettings
from hvgui.domain.vms.network import Adapter
from hvgui.hyperv.adapter_reading import read_adapters_of
from hvgui.hyperv.device_reading import read_devices
from hvgui.hyperv.disk_facts import read_disk_facts
from hvgui.hyperv.disk_reading import read_disk
from hvgui.hyperv.extras_reading import read_extras
from hvgui.hyperv.hardware_list import read_hardware_list
from hvgui.hyperv.hardware_reading import read_adapters, read_memory
from hvgui.hyperv.host_configuration import read_configuration, read_host_values
from hvgui.hyperv.switch_reading import read_switches
from hvgui.hyperv.vm_settings import read_default_topology, read_settings, read_settings_of
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange

T = TypeVar("T")
#: Seconds for which the switches of a host are not read again.
_SWITCHES_KEPT = 60.0

log = logging.getLogger(__name__)


class HardwareReader:
    """Implements ``HardwareApi``."""

    def __init__(self, context: OperationContext, files: HostFilesApi) -> None:
        self._context = context
        self._files = files
        #: Names of a host's switches, and when they were read.
        self._switches: dict[HostId, tuple[float, Mapping[str, str]]] = {}

    def want_listed(self) -> None:
        store = self._context.store
        if not store.hardware_wanted:
            store.hardware_wanted = True
            for session in self._context.sessions.values():
                session.await_refresh()

    async def read_listed(self) -> None:
        store = self._context.store
        store.hardware_wanted = True

        async def one(host: HostId, session: HostSession) -> None:
            if not session.live:
                return
            try:
                found = await session.ask(partial(read_hardware_list, session.dialect.facts.build))
            except Troubled:
                return  # what is not known fits no filter
            put_hardware(store, host, found)

        sessions = self._context.sessions.items()
        await side_by_side([partial(one, host, session) for host, session in sessions], HOSTS_AT_ONCE)

    async def memory(self, key: VmKey) -> MemorySettings:
        return await self._ask(key, partial(read_memory, key.vm))

    async def settings(self, key: VmKey) -> SettingsReading:
        return await self._ask(key, partial(read_settings, key, self._context.name_of(key)))

    async def members(self, keys: Sequence[VmKey]) -> Sequence[Member]:
        by_host: dict[HostId, list[VmKey]] = {}
        for key in keys:
            by_host.setdefault(key.host, []).append(key)
        found: dict[VmKey, Member] = {}

        async def one(host: HostId, mine: Sequence[VmKey]) -> None:
            try:
                session = self._context.answering(host)
                build = session.dialect.facts.build
                read = await session.ask(partial(_read_members, tuple(key.vm for key in mine), build))
            except Troubled:
                return
            for key in mine:
                if key.vm in read:
                    reading, adapters = read[key.vm]
                    found[key] = Member(key=key, power=adapters.power, reading=reading, adapters=adapters)

        await side_by_side([partial(one, host, mine) for host, mine in by_host.items()], HOSTS_AT_ONCE)
        return [found[key] for key in keys if key in found]

    async def topology(self, host: HostId) -> Mapping[Setting, SettingValue]:
        return await self._context.answering(host).ask(read_default_topology)

    async def devices(self, key: VmKey) -> DeviceTree:
        build = self._context.answering(key.host).dialect.facts.build
        kept, now = self._switches.get(key.host), self._context.clock.monotonic()
        known = kept[1] if kept is not None and now - kept[0] < _SWITCHES_KEPT else None
        tree = await self._ask(key, partial(read_devices, key.vm, build, known))
        if known is None and tree.switches is not None:
            self._switches[key.host] = (now, tree.switches)
        return tree

    async def extras(self, key: VmKey, wanted: Extra) -> DeviceExtras:
        return await self._ask(key, partial(read_extras, key.vm, wanted))

    async def disk(self, key: VmKey, path: str) -> DiskFile:
        return await self._context.answering(key.host).ask(partial(read_disk, path), path)

    async def disk_facts(self, host: HostId, path: str) -> DiskFacts:
        return await self._context.answering(host).ask(partial(read_disk_facts, (path,)), path)

    async def configuration(self, host: HostId) -> HostConfiguration:
        return await self._context.answering(host).ask(read_configuration)

    async def mac_ranges(self, hosts: Iterable[HostId]) -> Mapping[HostId, tuple[str, str]]:
        found: dict[HostId, tuple[str, str]] = {}

        async def read(host: HostId) -> None:
            try:
                values = await self._context.answering(host).ask(read_host_values)
            except Troubled as error:
                log.info("%s: no range of MAC addresses (%s)", host, error.trouble.kind.value)
                return
            lowest, highest = (str(values.get(each, "")) for each in RANGE)
            if lowest and highest:
                found[host] = (lowest, highest)

        await side_by_side([partial(read, host) for host in hosts], HOSTS_AT_ONCE)
        return found

    async def switches(self, host: HostId) -> HostSwitches:
        session = self._context.answering(host)
        there = await session.ask(read_switches)
        return replace(there, own=own_card(session.profile.address, there))

    async def file(self, host: HostId, path: str) -> HostFile | None:
        return await self._files.file(host, path)

    async def folder(self, host: HostId, path: str, extension: str) -> HostFolder:
        return await self._files.folder(host, path, extension)

    async def make_folder(self, host: HostId, path: str) -> None:
        await self._files.make_folder(host, path)

    async def volumes(self, host: HostId) -> tuple[Volume, ...]:
        return await self._files.volumes(host)

    async def adapters(self, key: VmKey) -> tuple[Adapter, ...]:
        return await self._ask(key, partial(read_adapters, key.vm))

    async def _ask(self, key: VmKey, build: Callable[[], Exchange[T]]) -> T:
        name = self._context.name_of(key)
        try:
            return await self._context.answering(key.host).ask(build, name)
        except Troubled as error:
            if error.trouble.kind is TroubleKind.VM_GONE and self._context.is_lost(key):
                raise Refusal(Trouble(TroubleKind.CONFIGURATION_LOST, name)) from error
            raise


def _read_members(vms: Sequence[VmId], build: int) -> Exchange[dict[VmId, tuple[SettingsReading, VmAdapters]]]:
    settings = yield from read_settings_of(vms)
    adapters = yield from read_adapters_of(vms, build, FEATURES, switches=True, generations=False)
    return {vm: (known.reading, adapters[vm]) for vm, known in settings.items() if vm in adapters}
