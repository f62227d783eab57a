"""Memory, settings, adapters and screens of the fake controller's VMs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from hvgui.domain.devices.device import ADAPTERS, BootEntry, Device, DeviceKind, DeviceTree, Network, Vlan, VlanMode
from hvgui.domain.devices.device_extras import (
    Bandwidth,
    DeviceExtras,
    DiskFile,
    DiskType,
    Extra,
    Guards,
    Offload,
    VmSecurity,
)
from hvgui.domain.hosts.host_files import FolderSource, HostFile, HostFolder, Volume
from hvgui.domain.keys import HostId, VmKey
from hvgui.domain.settings.adapter_values import facts_of, values_of
from hvgui.domain.settings.adapters import AdapterState, VmAdapters
from hvgui.domain.settings.disk_work import DiskFacts
from hvgui.domain.settings.host_settings import HostConfiguration
from hvgui.domain.settings.many_settings import Member
from hvgui.domain.settings.setting_reading import SettingsReading
from hvgui.domain.settings.switch_work import HostSwitches
from hvgui.domain.settings.vm_settings import Setting, SettingValue
from hvgui.domain.trouble import Troubled
from hvgui.domain.vms.memory import MemorySettings
from hvgui.domain.vms.network import Adapter, AdapterStatus
from hvgui.domain.vms.power import ALIVE, Power
from hvgui.domain.vms.vm import Vm
from hvgui.values import replace
from tests.support.fake_host_settings import CONFIGURATION
from tests.support.fake_switches import DMZ, LAN, SWITCHES


class Whole(Protocol):
    """What is needed of the fake controller."""

    def vms(self) -> Mapping[VmKey, Vm]: ...


class FakeHardware:
    """Implements HardwareApi; what a test puts in wins."""

    def __init__(self, whole: Whole) -> None:
        self._whole = whole
        self.memories: dict[VmKey, MemorySettings] = {}
        self.values: dict[VmKey, dict[Setting, SettingValue]] = {}
        self.networks: dict[VmKey, tuple[Adapter, ...]] = {}
        self.trees: dict[VmKey, DeviceTree] = {}
        #: Of every VM.
        self.generation = 2
        self.security = EXTRAS.security
        #: What every disk file is.
        self.facts = DiskFacts()
        self.host_switches = SWITCHES
        self.host_configuration = CONFIGURATION
        #: Raised by every reading of devices while it is set.
        self.device_trouble: Troubled | None = None
        #: Raised by the next reading.
        self.trouble: Troubled | None = None
        self.readings = 0
        #: Extras and disk files that were asked for.
        self.asked: list[str] = []
        self.mac_range_of: dict[HostId, tuple[str, str]] = {}
        self.listed_wanted = False
        #: Raised by every reading of files while it is set.
        self.file_trouble: Troubled | None = None
        self.folder_source = FolderSource.CIM
        #: VMs that cannot be read together with others.
        self.left_out: set[VmKey] = set()

    def want_listed(self) -> None:
        self.listed_wanted = True

    async def read_listed(self) -> None:
        self.listed_wanted = True

    async def memory(self, key: VmKey) -> MemorySettings:
        self._ask()
        usual = MemorySettings(startup=4096, minimum=2048, maximum=16_384, dynamic=True, buffer=20, weight=5000)
        return self.memories.get(key, usual)

    async def settings(self, key: VmKey) -> SettingsReading:
        self._ask()
        values = {
            setting: value
            for setting, value in self._settings(key).items()
            if setting.row.generation in (0, self.generation)
        }
        return SettingsReading(
            values, virtual_numa=not values.get(Setting.DYNAMIC_MEMORY), generation=self.generation, version="9.0"
        )

    async def members(self, keys: Sequence[VmKey]) -> Sequence[Member]:
        found = []
        for key in keys:
            if key in self.left_out:
                continue
            tree, vm = self.trees.get(key, TREE), self._whole.vms()[key]
            extras = replace(EXTRAS, read=frozenset(Extra))
            states = tuple(
                AdapterState(tail=d.tail, facts=facts_of(d, tree.build, extras), values=values_of(d, extras))
                for d in tree.of_kind(*ADAPTERS)
            )
            adapters = VmAdapters(
                power=vm.power, generation=2, build=tree.build, adapters=states, switches=tree.switches
            )
            found.append(Member(key=key, power=vm.power, reading=await self.settings(key), adapters=adapters))
        return found

    async def topology(self, host: HostId) -> Mapping[Setting, SettingValue]:
        self._ask()
        return {Setting.NODE_PROCESSORS: 12, Setting.NODE_MEMORY: 65_536, Setting.SOCKET_NODES: 2}

    def change_settings(self, key: VmKey, values: Mapping[Setting, SettingValue]) -> None:
        """What a host keeps after a change."""
        self._settings(key).update(values)

    def _settings(self, key: VmKey) -> dict[Setting, SettingValue]:
        return self.values.setdefault(key, {**_USUAL, Setting.NAME: self._whole.vms()[key].name})

    async def devices(self, key: VmKey) -> DeviceTree:
        if self.device_trouble is not None:
            raise self.device_trouble
        return self.trees.get(key, TREE)

    async def extras(self, key: VmKey, wanted: Extra) -> DeviceExtras:
        self.asked.append(wanted.value)
        if self.device_trouble is not None:
            raise self.device_trouble
        return replace(EXTRAS, read=frozenset({wanted}), security=self.security)

    async def disk(self, key: VmKey, path: str) -> DiskFile:
        self.asked.append(path)
        if self.device_trouble is not None:
            raise self.device_trouble
        return DiskFile(
            path=path,
            format=3,
            type=DiskType.DIFFERENCING,
            most=127 * 2**30,
            size=18 * 2**30,
            in_use=True,
            parents=(PARENT,),
        )

    async def configuration(self, host: HostId) -> HostConfiguration:
        if self.device_trouble is not None:
            raise self.device_trouble
        return self.host_configuration

    async def switches(self, host: HostId) -> HostSwitches:
        if self.device_trouble is not None:
            raise self.device_trouble
        return self.host_switches

    async def mac_ranges(self, hosts: Iterable[HostId]) -> Mapping[HostId, tuple[str, str]]:
        return {host: self.mac_range_of[host] for host in hosts if host in self.mac_range_of}

    async def disk_facts(self, host: HostId, path: str) -> DiskFacts:
        if self.device_trouble is not None:
            raise self.device_trouble
        return self.facts

    async def file(self, host: HostId, path: str) -> HostFile | None:
        self._refuse_files()
        return next((file for file in IMAGES if file.path.casefold() == path.casefold()), None)

    async def folder(self, host: HostId, path: str, extension: str) -> HostFolder:
        self._refuse_files()
        inside = [file for file in IMAGES if file.path.rpartition("\\")[0].casefold() == path.rstrip("\\").casefold()]
        folders = ("d:\\iso",) if path.rstrip("\\").casefold() == "d:" else ()
        return HostFolder(path=path, folders=folders, files=tuple(inside), source=self.folder_source)

    async def make_folder(self, host: HostId, path: str) -> None:
        self._refuse_files()
        self.asked.append(f"folder {path}")

    async def volumes(self, host: HostId) -> tuple[Volume, ...]:
        self._refuse_files()
        return (Volume("C:", "System", 250 * 2**30, 80 * 2**30), Volume("D:", "Daten", 900 * 2**30, 212 * 2**30))

    def _refuse_files(self) -> None:
        if self.file_trouble is not None:
            raise self.file_trouble

    async def adapters(self, key: VmKey) -> tuple[Adapter, ...]:
        self._ask()
        return self.networks.get(key) or adapters(self._whole.vms()[key])

    def _ask(self) -> None:
        self.readings += 1
        trouble, self.trouble = self.trouble, None
        if trouble is not None:
            raise trouble


_SCSI = "7B1C6F5A-3C1B-4C7F-9E4C-2D6C4A1F0B11\\0"
_NIC = "596574F5-A810-43EF-B349-D20783874CE5"
#: Generation 2 with a disk that has a checkpoint, an image in the DVD drive, and two adapters.
TREE = DeviceTree(
    devices=(
        Device(kind=DeviceKind.SCSI_CONTROLLER, tail=_SCSI, name="SCSI Controller"),
        Device(
            kind=DeviceKind.HARD_DRIVE,
            tail=f"{_SCSI}\\0\\D",
            name="Hard Drive",
            controller=_SCSI,
            slot=0,
            file="D:\\Hyper-V\\system_4B0C8F2A-7C56-4D4E-9B7C-1B1F7C2A5D10.avhdx",
            iops_most=4000,
        ),
        Device(
            kind=DeviceKind.DVD_DRIVE,
            tail=f"{_SCSI}\\1\\D",
            name="DVD Drive",
            controller=_SCSI,
            slot=1,
            file="D:\\ISO\\ubuntu-24.04.iso",
        ),
        Device(
            kind=DeviceKind.NETWORK_ADAPTER,
            tail=_NIC,
            name="Network Adapter",
            network=Network(
                mac="00155D012A07",
                connected=True,
                switch="vSwitch-LAN",
                switch_id=LAN,
                wired=True,
                vlan=Vlan(VlanMode.ACCESS, 20),
                protected=True,
                naming=False,
            ),
        ),
        Device(
            kind=DeviceKind.NETWORK_ADAPTER,
            tail="A96574F5-A810-43EF-B349-D20783874CE5",
            name="Backup LAN",
            network=Network(mac="02BF9157B8C8", static_mac=True, wired=True, protected=True, naming=False),
        ),
        Device(kind=DeviceKind.COM_PORT, tail="8E3A359F-559A-4B6A-98A9-1690A6100ED7\\0", number=1),
        Device(
            kind=DeviceKind.COM_PORT, tail="8E3A359F-559A-4B6A-98A9-1690A6100ED7\\1", number=2, pipe="\\\\.\\pipe\\dbg"
        ),
    ),
    boot=(BootEntry(f"{_SCSI}\\0\\D", "EFI SCSI Device"), BootEntry(_NIC, "EFI Network")),
    build=20348,
    switches={LAN: "vSwitch-LAN", DMZ: "vSwitch-DMZ"},
)
IMAGES = (
    HostFile("d:\\iso\\ubuntu-24.04.iso", 2_755_866_624, 1_714_003_200.0),
    HostFile("d:\\iso\\windows server 2022 & 'tools' 日本語.iso", 5_044_094_976, 1_700_000_000.0),
)
PARENT = "D:\\Hyper-V\\system.vhdx"
EXTRAS = DeviceExtras(
    bandwidths={_NIC: Bandwidth(most=500_000_000)},
    offloads={_NIC: Offload(queue=100, associations=512)},
    guards={_NIC: Guards(dhcp=True)},
    security=VmSecurity(
        tpm=True,
        encrypted=False,
        shielded=False,
        key_storage=False,
        key_protector=True,
        templates={"1734C6E8-3154-4DDA-BA5F-A874CC483422": "", "272E7447-90A4-4563-A4B9-8E4AB00526CE": ""},
    ),
)
_USUAL: dict[Setting, SettingValue] = {
    Setting.STARTUP_MEMORY: 4096,
    Setting.DYNAMIC_MEMORY: True,
    Setting.MINIMUM_MEMORY: 2048,
    Setting.MAXIMUM_MEMORY: 16_384,
    Setting.MEMORY_BUFFER: 20,
    Setting.MEMORY_WEIGHT: 50,
    Setting.PROCESSORS: 4,
    Setting.CPU_RESERVE: 0,
    Setting.CPU_LIMIT: 100,
    Setting.CPU_WEIGHT: 100,
    Setting.COMPATIBLE: False,
    Setting.COMPATIBLE_MODE: 0,
    Setting.NESTED: False,
    Setting.THREADS: 0,
    Setting.NODE_PROCESSORS: 16,
    Setting.NODE_MEMORY: 32_768,
    Setting.SOCKET_NODES: 1,
    Setting.BOOT_ORDER: f"{_SCSI}\\1\\D,{_SCSI}\\0\\D,{_NIC}",
    Setting.NETWORK_BOOT: 4096,
    Setting.BOOT_PAUSE: False,
    Setting.CONSOLE: 0,
    Setting.SECURE_BOOT: True,
    Setting.SECURE_BOOT_TEMPLATE: "1734C6E8-3154-4DDA-BA5F-A874CC483422",
    Setting.NAME: "",
    Setting.NOTES: "Owned by Kim.\nPatched on Thursdays.",
    Setting.CHECKPOINT_TYPE: 3,
    Setting.AUTOMATIC_CHECKPOINTS: False,
    Setting.CHECKPOINT_LOCATION: "D:\\Hyper-V",
    Setting.PAGING_LOCATION: "D:\\Hyper-V",
    Setting.START_ACTION: 3,
    Setting.START_DELAY: 30,
    Setting.STOP_ACTION: 3,
}


def adapters(vm: Vm) -> tuple[Adapter, ...]:
    """One connected adapter with addresses while the VM runs, and one that is not connected."""
    alive = vm.power in ALIVE
    lan = Adapter(
        id="596574F5-A810-43EF-B349-D20783874CE5",
        name="Network Adapter",
        mac="00155D012A07",
        switch="vSwitch-LAN",
        connected=True,
        addresses=("10.20.4.17", "fe80::215:5dff:fe01:2a07") if vm.power is Power.RUNNING and vm.guest_os else (),
        status=AdapterStatus.OK if alive else None,
        status_words="OK" if alive else "",
    )
    spare = Adapter(
        id="A96574F5-A810-43EF-B349-D20783874CE5",
        name="Backup LAN",
        mac="02BF9157B8C8",
        static_mac=True,
        status=AdapterStatus.OK if alive else None,
    )
    return lan, spare
