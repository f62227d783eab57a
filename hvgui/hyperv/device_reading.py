r"""The devices of one VM: four queries, whatever their number (hyperv-hardware 1.1 to 1.4).

The host gives a flat list. A drive names its controller in ``Parent`` and its place in ``AddressOnParent``, a medium
its drive; a checkpoint's devices carry the checkpoint's GUID, templates ``Definition``, so that neither is selected.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from hvgui.domain.devices.device import (
    ADAPTERS,
    CONTROLLERS,
    BootEntry,
    Device,
    DeviceKind,
    DeviceTree,
    Network,
    Vlan,
    VlanMode,
    in_order,
)
from hvgui.domain.keys import VmId
from hvgui.domain.trouble import Trouble
from hvgui.domain.vms.network import mac_of
from hvgui.hyperv import device_selections as select
from hvgui.hyperv.answers import trouble_of_fault
from hvgui.hyperv.collecting import every, every_known
from hvgui.hyperv.hardware_reading import read_switch_names, resource_of, switch_in
from hvgui.hyperv.media import policy_of
from hvgui.hyperv.object_paths import tail_in_path, tail_of
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.faults import CANNOT_PROCESS_FILTER, WMI_INVALID_CLASS, Fault
from hvgui.wsman.replies import Instance
from hvgui.wsman.values import number, truth

_K = DeviceKind
_PREFIX = "microsoft:hyper-v:"

#: Kinds by ResourceSubType, which is compared without regard to case (hyperv-hardware 1.2).
_KINDS: dict[str, DeviceKind] = {
    "emulated ide controller": _K.IDE_CONTROLLER,
    "synthetic scsi controller": _K.SCSI_CONTROLLER,
    "synthetic disk drive": _K.HARD_DRIVE,
    "physical disk drive": _K.PHYSICAL_DRIVE,
    "synthetic dvd drive": _K.DVD_DRIVE,
    "physical dvd drive": _K.DVD_DRIVE,
    "synthetic diskette drive": _K.DISKETTE_DRIVE,
    "synthetic ethernet port": _K.NETWORK_ADAPTER,
    "emulated ethernet port": _K.LEGACY_ADAPTER,
    "serial port": _K.COM_PORT,
    "tpm": _K.TPM,
}
_MEDIA = frozenset({"virtual hard disk", "virtual cd/dvd disk", "virtual floppy disk"})
#: Parts that every VM has, or that belong to another page; Hyper-V Manager shows none of them as a device.
_CONNECTION = "ethernet connection"
_PARTS = frozenset(
    {
        _CONNECTION,
        "processor",
        "memory",
        "virtual diskette controller",
        "synthetic mouse",
        "synthetic keyboard",
        "serial controller",
        "s3 display controller",
        "synthetic display controller",
        "fibrechannel connection",
    }
)
_ON_CONTROLLERS = frozenset({_K.HARD_DRIVE, _K.PHYSICAL_DRIVE, _K.DVD_DRIVE})
#: Remote desktop of Virtual Machine Connection: a component without a subtype (hyperv-hardware 1.2).
_REMOTE_DESKTOP = "6C5ADDB9-A11A-4E8E-84CB-E6208201DB63"


def read_devices(vm: VmId, build: int, known_switches: Mapping[str, str] | None = None) -> Exchange[DeviceTree]:
    """Every device of a VM. A class that the host refuses is named in ``troubles``, and the others are read.

    ``known_switches``: the host's switches where they were read a moment ago; they are not read again then.
    """
    troubles: list[Trouble] = []
    rows = yield from _resources(vm, build, troubles)
    vlans = yield from _tried(select.VLANS, vm, build, troubles)
    switches = known_switches if known_switches is not None else (yield from _switches(troubles))
    boot: tuple[Instance, ...] = ()
    if not _is_generation_1(rows):
        boot = yield from _tried(select.BOOT_SOURCES, vm, build, troubles)

    known = _Rows(vm)
    media = [row for row in rows if _subtype(row) in _MEDIA]
    cables = [row for row in rows if _subtype(row) == _CONNECTION]
    adapters = [row for row in rows if _kind(row) in ADAPTERS]
    found = [*known.adapters(adapters, cables, vlans, switches), *known.resources(rows)]
    found = known.with_media(found, media)
    found += known.others(rows)
    entries = (
        BootEntry(
            known.tail(row).removesuffix("\\B"),
            row.text("BootSourceDescription") or "",
            row.text("FirmwareDevicePath") or "",
        )
        for row in boot
    )
    return DeviceTree(
        devices=_numbered(found),
        boot=tuple(e for e in entries if e.tail),
        troubles=tuple(troubles),
        build=build,
        switches=switches,
    )


def _resources(vm: VmId, build: int, troubles: list[Trouble]) -> Exchange[list[Instance]]:
    """Every resource of a VM: what its settings are associated with, else class by class.

    The association is one list, as libvirt reads it in production; a list of several rows costs two requests, however
    many there are (wsman-winrm 1.5). Every VM has memory, so that no rows means no answer.
    """
    try:
        linked = yield from every(select.linked(vm))
    except Fault:
        linked = ()
    if linked:
        return list(linked)
    rows = list((yield from _rows(select.RESOURCES, vm, build)))
    rows += yield from _tried(select.STORAGE, vm, build, troubles)
    rows += yield from _tried(select.SYNTHETIC_ADAPTERS, vm, build, troubles)
    if _is_generation_1(rows):
        rows += yield from _tried(select.LEGACY_ADAPTERS, vm, build, troubles)
    rows += yield from _tried(select.CONNECTIONS, vm, build, troubles)
    if build >= select.BUILD_10240:
        rows += yield from _tried(select.SERIAL_PORTS, vm, build, troubles)
    rows += yield from _tried(select.EVERYTHING, vm, build, troubles)
    return rows


def _is_generation_1(rows: Iterable[Instance]) -> bool:
    """IDE controllers are fixed parts of generation 1; only that has legacy adapters, only the other boot entries."""
    return any(_kind(row) is _K.IDE_CONTROLLER for row in rows)


def _rows(class_name: str, vm: VmId, build: int) -> Exchange[tuple[Instance, ...]]:
    """The rows of a class; none where the host does not have it, whole ones where it lacks a property."""
    try:
        return (yield from every(select.named(class_name, vm, build)))
    except Fault as fault:
        if not fault.has(CANNOT_PROCESS_FILTER, WMI_INVALID_CLASS):
            raise
    return (yield from every_known(select.whole(class_name, vm)))


def _tried(class_name: str, vm: VmId, build: int, troubles: list[Trouble]) -> Exchange[tuple[Instance, ...]]:
    try:
        return (yield from _rows(class_name, vm, build))
    except Fault as fault:
        troubles.append(trouble_of_fault(fault, class_name))
        return ()


def _switches(troubles: list[Trouble]) -> Exchange[dict[str, str] | None]:
    """Names of switches by GUID; None when they cannot be read, so that none is called missing."""
    try:
        return (yield from read_switch_names()) or None
    except Fault as fault:
        troubles.append(trouble_of_fault(fault, "Msvm_VirtualEthernetSwitch"))
        return None


def _subtype(row: Instance) -> str:
    return (row.text("ResourceSubType") or row.text("OtherResourceType") or "").casefold().removeprefix(_PREFIX)


def _kind(row: Instance) -> DeviceKind | None:
    return _KINDS.get(_subtype(row))


class _Rows:
    """Rows of one VM as devices. ``taken`` has the tails that became devices or parts of one."""

    def __init__(self, vm: VmId) -> None:
        self._vm = vm
        self._taken: set[str] = set()

    def tail(self, row: Instance) -> str:
        return tail_of(row.text("InstanceID") or "", self._vm)

    def resources(self, rows: Sequence[Instance]) -> Iterator[Device]:
        """Controllers, drives and ports."""
        controllers = {self.tail(row) for row in rows if _kind(row) in CONTROLLERS}
        for row in rows:
            kind, tail = _kind(row), self.tail(row)
            if kind is None or kind in ADAPTERS or not tail or tail in self._taken:
                continue
            parent: str | None = None
            if kind in _ON_CONTROLLERS:
                parent = tail_in_path(row.text("Parent") or "", self._vm)
                if parent not in controllers:
                    # Its controller is not there: shown among the others.
                    continue
            self._taken.add(tail)
            yield Device(
                kind=kind,
                tail=tail,
                name=row.text("ElementName") or "",
                number=self._number(row, kind, tail),
                controller=parent,
                slot=number(row.text("AddressOnParent")) if parent is not None else None,
                file=next(iter(row.texts("HostResource")), ""),
                pipe=next(iter(row.texts("Connection")), "") if kind is _K.COM_PORT else "",
                debugger=truth(row.text("DebuggerMode")) if kind is _K.COM_PORT else None,
            )

    def _number(self, row: Instance, kind: DeviceKind, tail: str) -> int | None:
        """ElementName may be localized: channel and port are the last part of the tail (hyperv-hardware 5.3)."""
        last = tail.rpartition("\\")[2]
        if kind is _K.IDE_CONTROLLER:
            return number(row.text("Address")) if row.text("Address") else number(last)
        if kind is _K.COM_PORT and last.isdecimal():
            return int(last) + 1
        return None

    def with_media(self, found: Sequence[Device], rows: Sequence[Instance]) -> list[Device]:
        """The same drives with what lies in them."""
        media: dict[str, Instance] = {}
        drives = {device.tail for device in found}
        for row in rows:
            drive, tail = tail_in_path(row.text("Parent") or "", self._vm), self.tail(row)
            if drive in drives and _subtype(row) in _MEDIA:
                self._taken.add(tail)
                media[drive] = row
        return [self._loaded(device, media.get(device.tail)) for device in found]

    def _loaded(self, drive: Device, medium: Instance | None) -> Device:
        if medium is None:
            return drive
        return replace(
            drive,
            file=next(iter(medium.texts("HostResource")), ""),
            iops_least=number(medium.text("IOPSReservation")) or 0,
            iops_most=number(medium.text("IOPSLimit")) or 0,
            policy=policy_of(medium.text("StorageQoSPolicyID") or ""),
        )

    def adapters(
        self,
        ports: Sequence[Instance],
        connections: Sequence[Instance],
        vlans: Sequence[Instance],
        switches: Mapping[str, str] | None,
    ) -> Iterator[Device]:
        """Adapters with their connection, which has the adapter's InstanceID and ``\\C``."""
        cables: dict[str, Instance] = {}
        for row in connections:
            adapter = tail_in_path(row.text("Parent") or "", self._vm) or self.tail(row).removesuffix("\\C")
            cables[adapter] = row
        tagged = {self.tail(row).rpartition("\\")[0]: row for row in vlans}
        for row in ports:
            kind, tail = _kind(row), self.tail(row)
            if kind is None or not tail or tail in self._taken:
                continue
            self._taken.add(tail)
            cable = cables.get(tail)
            vlan = None if cable is None else tagged.get(self.tail(cable))
            network = network_of(row, cable, switches, vlan_of(vlan))
            yield Device(kind=kind, tail=tail, name=row.text("ElementName") or "", network=network)

    def others(self, rows: Sequence[Instance]) -> Iterator[Device]:
        """Everything else that is no fixed part: unknown kinds, and devices whose parent is not there."""
        for row in rows:
            tail, subtype = self.tail(row), _subtype(row)
            if not tail or tail in self._taken or subtype in _PARTS or _is_component(subtype, tail):
                continue
            self._taken.add(tail)
            yield Device(
                kind=_K.OTHER,
                tail=tail,
                name=row.text("ElementName") or "",
                file=next(iter(row.texts("HostResource")), ""),
                subtype=(row.text("ResourceSubType") or row.text("OtherResourceType") or "").rpartition(":")[2],
                orphan=subtype in _KINDS or subtype in _MEDIA,
            )


def _is_component(subtype: str, tail: str) -> bool:
    """Integration services have no subtype, and a type that ends in "Component" (hyperv-wmi-v2 8)."""
    return subtype.endswith("component") or tail.startswith(_REMOTE_DESKTOP)


def network_of(row: Instance, cable: Instance | None, switches: Mapping[str, str] | None, vlan: Vlan | None) -> Network:
    """What the row of an adapter and that of its connection say; ``switches`` None where none could be read."""
    path = "" if cable is None else resource_of(cable)
    connected = bool(path)
    switch = switch_in(path.replace('\\"', '"'))
    name = (switches or {}).get(switch, "")
    last_known = "" if cable is None else cable.text("LastKnownSwitchName") or ""
    return Network(
        mac=mac_of(row.text("Address") or ""),
        static_mac=truth(row.text("StaticMacAddress")) is True,
        connected=connected,
        switch=(name or last_known) if connected else "",
        switch_missing=connected and switches is not None and not name,
        switch_id=switch,
        wired=cable is not None,
        identifiers=identifiers_of(row),
        vlan=vlan,
        protected=truth(row.text("ClusterMonitored")),
        naming=truth(row.text("DeviceNamingEnabled")),
    )


def identifiers_of(row: Instance) -> tuple[str, ...]:
    """GUIDs of an adapter, which are in braces and in either case (hyperv-hardware 3.1)."""
    return tuple(text.strip("{}").upper() for text in row.texts("VirtualSystemIdentifiers"))


def vlan_of(row: Instance | None) -> Vlan | None:
    """The VLAN of a port; None for an untagged one."""
    if row is None:
        return None
    mode = number(row.text("OperationMode"))

    def numbers(prop: str) -> tuple[int, ...]:
        return tuple(found for text in row.texts(prop) if (found := number(text)) is not None)

    if mode == VlanMode.ACCESS.value:
        vlan = number(row.text("AccessVlanId")) or 0
        return Vlan(VlanMode.ACCESS, vlan) if vlan else None
    if mode == VlanMode.TRUNK.value:
        return Vlan(VlanMode.TRUNK, number(row.text("NativeVlanId")) or 0, numbers("TrunkVlanIdArray"))
    if mode == VlanMode.PRIVATE.value:
        secondary = numbers("SecondaryVlanIdArray") or tuple(filter(None, (number(row.text("SecondaryVlanId")),)))
        return Vlan(VlanMode.PRIVATE, number(row.text("PrimaryVlanId")) or 0, secondary)
    return None


def _numbered(found: Sequence[Device]) -> tuple[Device, ...]:
    """In order; several SCSI controllers are numbered by InstanceID, since no number is stored (live-hosts E5)."""
    scsi = sorted(device.tail for device in found if device.kind is _K.SCSI_CONTROLLER)
    named = {tail: place for place, tail in enumerate(scsi)} if len(scsi) > 1 else {}
    devices = [replace(d, number=named[d.tail]) if d.tail in named else d for d in found]
    devices.sort(key=lambda device: device.number or 0)
    return in_order(tuple(devices))
