"""Devices of a VM, as the tree of its settings shows them (hyperv-hardware 1.1 and 1.2)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum

from hvgui.domain.keys import DeviceKey
from hvgui.domain.trouble import Trouble
from hvgui.values import Struct


class DeviceKind(Enum):
    """Kind of a device; the value is the kind of its ``DeviceKey``, and the first word of its address."""

    IDE_CONTROLLER = "ide-controller"
    SCSI_CONTROLLER = "scsi-controller"
    HARD_DRIVE = "hard-drive"
    PHYSICAL_DRIVE = "physical-drive"
    DVD_DRIVE = "dvd-drive"
    NETWORK_ADAPTER = "network-adapter"
    LEGACY_ADAPTER = "legacy-network-adapter"
    COM_PORT = "com-port"
    DISKETTE_DRIVE = "diskette-drive"
    TPM = "tpm"
    OTHER = "other-device"


CONTROLLERS = frozenset({DeviceKind.IDE_CONTROLLER, DeviceKind.SCSI_CONTROLLER})
DISKS = frozenset({DeviceKind.HARD_DRIVE, DeviceKind.PHYSICAL_DRIVE})
ADAPTERS = frozenset({DeviceKind.NETWORK_ADAPTER, DeviceKind.LEGACY_ADAPTER})
#: Slots of one controller (hyperv-hardware 2.1).
SLOTS = {DeviceKind.IDE_CONTROLLER: 2, DeviceKind.SCSI_CONTROLLER: 64}


class VlanMode(Enum):
    """Mode of a port (hyperv-hardware 3.3)."""

    ACCESS = 1
    TRUNK = 2
    PRIVATE = 3


class Vlan(Struct, frozen=True):
    """VLAN of an adapter. ``id`` is the access, native or primary one; ``more`` are the allowed or secondary ones."""

    mode: VlanMode
    id: int = 0
    more: tuple[int, ...] = ()


class Network(Struct, frozen=True, kw_only=True):
    """What an adapter is connected to, and how."""

    #: Twelve hexadecimal digits; empty until a dynamic one is assigned.
    mac: str = ""
    static_mac: bool = False
    connected: bool = False
    #: Display name; the last known one when the switch itself is missing.
    switch: str = ""
    #: Whether the switch it is connected to does not exist (hyperv-hardware 3.1, state d).
    switch_missing: bool = False
    #: GUID of the switch in upper case; empty when not connected.
    switch_id: str = ""
    #: Whether it has a connection to hang features on, be it to a switch or not.
    wired: bool = False
    #: GUIDs in upper case; the first is what it was made with (hyperv-hardware 3.1).
    identifiers: tuple[str, ...] = ()
    vlan: Vlan | None = None
    #: Whether a cluster watches it; None where the host does not say.
    protected: bool | None = None
    #: Whether the guest is told the adapter's name; None where the host has no such setting.
    naming: bool | None = None


class Device(Struct, frozen=True, kw_only=True):
    """One device. What its kind does not have is empty."""

    kind: DeviceKind
    #: InstanceID after the VM's GUID, in upper case.
    tail: str
    #: The host's own name of it.
    name: str = ""
    #: Number of an IDE channel or a COM port; of a SCSI controller where there are several, by InstanceID.
    number: int | None = None
    #: Tail of the controller, and the place there.
    controller: str | None = None
    slot: int | None = None
    #: Path of the file, the drive or the disk on the host.
    file: str = ""
    #: Normalized I/O operations of 8 KB per second; 0 is none (hyperv-hardware 2.3).
    iops_least: int = 0
    iops_most: int = 0
    #: Storage policy that governs the I/O instead; empty for none (hyperv-hardware 2.3).
    policy: str = ""
    #: Named pipe of a COM port, and whether it is for a debugger; None where the host has no such setting.
    pipe: str = ""
    debugger: bool | None = None
    network: Network | None = None
    #: ResourceSubType of a device that is none of the known kinds.
    subtype: str = ""
    #: Whether the host reports it as a part of something that it does not report.
    orphan: bool = False

    @property
    def key(self) -> DeviceKey:
        return DeviceKey(self.kind.value, self.tail)

    @property
    def of_checkpoint(self) -> bool:
        """Whether the file is a differencing disk that checkpoints made (hyperv-hardware 2.4)."""
        return made_by_checkpoint(self.file)


def made_by_checkpoint(file: str) -> bool:
    """Whether a disk file is one that checkpoints make (hyperv-hardware 2.4)."""
    return file.casefold().endswith((".avhd", ".avhdx"))


class BootEntry(Struct, frozen=True):
    """Boot entry of generation 2: the firmware's description and path, and the tail of the device it boots from."""

    tail: str
    description: str = ""
    path: str = ""


class DeviceTree(Struct, frozen=True, kw_only=True):
    """Every device that the host reports, in the order of Hyper-V Manager; drives follow their controller."""

    devices: tuple[Device, ...] = ()
    #: Boot entries in the host's order of rows; the boot order itself is a setting.
    boot: tuple[BootEntry, ...] = ()
    #: Why a part could not be read; the rest is complete.
    troubles: tuple[Trouble, ...] = ()
    #: Build of the host, which decides what its VMs can have.
    build: int = 0
    #: Names of the host's switches by GUID; None when they could not be read.
    switches: Mapping[str, str] | None = None

    def find(self, tail: str) -> Device | None:
        """The device of this tail."""
        return next((device for device in self.devices if device.tail == tail), None)

    def of_kind(self, *kinds: DeviceKind) -> Iterator[Device]:
        return (device for device in self.devices if device.kind in kinds)

    def drives_of(self, controller: Device) -> tuple[Device, ...]:
        """The drives on a controller, by slot."""
        return tuple(device for device in self.devices if device.controller == controller.tail)


_ORDER = (
    DeviceKind.IDE_CONTROLLER,
    DeviceKind.SCSI_CONTROLLER,
    DeviceKind.NETWORK_ADAPTER,
    DeviceKind.LEGACY_ADAPTER,
    DeviceKind.COM_PORT,
    DeviceKind.DISKETTE_DRIVE,
    DeviceKind.TPM,
    DeviceKind.OTHER,
)


def in_order(devices: tuple[Device, ...]) -> tuple[Device, ...]:
    """Devices in the order of Hyper-V Manager; each drive below its controller, by slot number."""
    found: list[Device] = []
    for kind in _ORDER:
        for device in (d for d in devices if d.kind is kind and d.controller is None):
            found.append(device)
            below = [d for d in devices if d.controller == device.tail]
            found += sorted(below, key=lambda d: (d.slot is None, d.slot or 0, d.tail))
    return tuple(found)
