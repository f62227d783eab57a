"""Hardware of a VM: memory, settings and network adapters, read on demand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from hvgui.domain.devices.device import DeviceTree
from hvgui.domain.devices.device_extras import DeviceExtras, DiskFile, Extra
from hvgui.domain.hosts.host_files import HostFile, HostFolder, Volume
from hvgui.domain.keys import HostId, VmKey
from hvgui.domain.settings.disk_work import DiskFacts
from hvgui.domain.settings.host_settings import HostConfiguration
from hvgui.domain.settings.many_settings import Member
from hvgui.domain.settings.setting_reading import SettingsReading
from hvgui.domain.settings.switch_work import HostSwitches
from hvgui.domain.settings.vm_settings import Setting, SettingValue
from hvgui.domain.vms.memory import MemorySettings
from hvgui.domain.vms.network import Adapter


class HostFilesApi(Protocol):
    """Files and folders on the local disks of hosts."""

    async def file(self, host: HostId, path: str) -> HostFile | None:
        """A file on a local disk of a host; None where there is none. Raises Troubled."""
        ...

    async def folder(self, host: HostId, path: str, extension: str) -> HostFolder:
        """A folder on a local disk of a host with its files of one kind. Raises Troubled."""
        ...

    async def make_folder(self, host: HostId, path: str) -> None:
        """One more folder on a local disk of a host, over its file share alone. Raises Troubled."""
        ...

    async def volumes(self, host: HostId) -> tuple[Volume, ...]:
        """The local disks of a host. Raises Troubled."""
        ...


class HardwareApi(HostFilesApi, Protocol):
    """Readings of one VM between two refreshes."""

    def want_listed(self) -> None:
        """Read the hardware of all VMs for the list, from now on."""
        ...

    async def read_listed(self) -> None:
        """Read the hardware of all VMs now. Hosts that cannot be read are left out."""
        ...

    async def memory(self, key: VmKey) -> MemorySettings:
        """What is set for its memory, read now. Raises Troubled."""
        ...

    async def settings(self, key: VmKey) -> SettingsReading:
        """Everything the settings pages show, read now. Raises Troubled."""
        ...

    async def members(self, keys: Sequence[VmKey]) -> Sequence[Member]:
        """Settings and adapters of several VMs, read now, in the same few requests for any number on a host. VMs that
        are gone, and hosts that cannot be read, are left out; nothing is raised."""
        ...

    async def topology(self, host: HostId) -> Mapping[Setting, SettingValue]:
        """The limits of NUMA nodes that new VMs of a host have, read now; none it does not tell. Raises Troubled."""
        ...

    async def devices(self, key: VmKey) -> DeviceTree:
        """Its devices, read now. Raises Troubled."""
        ...

    async def extras(self, key: VmKey, wanted: Extra) -> DeviceExtras:
        """What one page shows beyond the tree, read now. Raises Troubled."""
        ...

    async def disk(self, key: VmKey, path: str) -> DiskFile:
        """A virtual hard disk file of its host, read now; the host opens it for that. Raises Troubled."""
        ...

    async def disk_facts(self, host: HostId, path: str) -> DiskFacts:
        """A virtual hard disk file of a host with its chain, and who has what of it, read now. Raises Troubled."""
        ...

    async def configuration(self, host: HostId) -> HostConfiguration:
        """Settings of a host and what it has, read now. Raises Troubled."""
        ...

    async def mac_ranges(self, hosts: Iterable[HostId]) -> Mapping[HostId, tuple[str, str]]:
        """The lowest and the highest MAC address that each host gives to VMs; one that does not tell is absent."""
        ...

    async def switches(self, host: HostId) -> HostSwitches:
        """The virtual switches of a host with what is connected, and its network cards, read now. Raises Troubled."""
        ...

    async def adapters(self, key: VmKey) -> tuple[Adapter, ...]:
        """Its network adapters, read now. Raises Troubled."""
        ...
