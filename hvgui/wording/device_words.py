"""Words for the devices of VMs: rows of the tree, and the facts of each device."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from hvgui.domain.devices.device import (
    ADAPTERS,
    CONTROLLERS,
    DISKS,
    SLOTS,
    Device,
    DeviceKind,
    DeviceTree,
    Vlan,
    VlanMode,
)
from hvgui.domain.devices.device_extras import DeviceExtras, DiskFile, Extra
from hvgui.domain.settings.setting_reading import SettingsReading
from hvgui.domain.settings.vm_settings import Setting, ordered
from hvgui.values import Struct, replace
from hvgui.wording import device_parts as parts
from hvgui.wording import setting_words
from hvgui.wording.device_parts import Part
from hvgui.wording.device_parts import fact as _fact
from hvgui.wording.facts import Fact
from hvgui.wording.i18n import text

_K = DeviceKind
_S = Setting
#: Number of the host's disk at the end of the path of its Msvm_DiskDrive; one that is lost has none (2.2).
_DISK_NUMBER = re.compile(r'\\(\d+)"')
_FILE_LABELS = {
    _K.HARD_DRIVE: "disk",
    _K.PHYSICAL_DRIVE: "physical",
    _K.DVD_DRIVE: "image",
    _K.DISKETTE_DRIVE: "floppy",
    _K.OTHER: "resource",
}

#: The row above the devices that have no page of their own.
OTHERS = "other-devices"
#: The row above all devices.
ADD = "add-hardware"
#: The page below which Compatibility and NUMA stand.
PROCESSOR = "processor"
_NO_EXTRAS = DeviceExtras()
_NOTHING: Mapping[str, DiskFile] = {}
#: Hosts from which a generation 1 VM can have a key storage drive (hyperv-hardware 4.3).
_BUILD_14393 = 14393

#: Families of keys made from tables, for the test that every key has words.
WORDED: dict[str, list[str]] = {
    **parts.WORDED,
    "device.*": [kind.value for kind in DeviceKind],
    "device-vlan.*": [mode.name.lower() for mode in VlanMode],
    "device-line.vlan-*": [mode.name.lower() for mode in VlanMode],
    "device-fact.*": [
        *parts.WORDED["device-fact.*"],
        *_FILE_LABELS.values(),
        *("controller", "slot", "free", "differencing", "pipe", "type", "id"),
        *("switch", "vlan", "mac"),
    ],
    "device-value.*": ["unknown", "on", "off"],
    "device-mac.*": ["dynamic", "static"],
}


class DeviceRow(Struct, frozen=True, kw_only=True):
    """Row of the tree. ``id`` is the same after a new reading; ``device`` is None for firmware and security."""

    id: str
    title: str
    line: str
    facts: tuple[Fact, ...]
    #: The row, or the fixed page, that it stands below.
    under: str = ""
    device: Device | None = None
    #: The device that it is a part of, for a row below one.
    owner: Device | None = None
    #: What its page has to read by itself, and the disk file that it describes.
    asks: Extra | None = None
    disk: str = ""
    #: What is wrong with it; empty when nothing is.
    warning: str = ""


def rows(
    tree: DeviceTree,
    reading: SettingsReading | None,
    extras: DeviceExtras = _NO_EXTRAS,
    disks: Mapping[str, DiskFile] = _NOTHING,
    ports: Collection[str] = (),
) -> Iterator[DeviceRow]:
    """The rows of the tree beside the fixed pages, in the order of Hyper-V Manager.

    ``extras`` and ``disks``, by path, are what pages have read so far; ``ports`` are tails of COM ports that are shown
    although nothing is behind them.
    """
    newer = reading is not None and reading.generation != 1
    if reading is not None:
        room = tuple(parts.room(tree, reading.generation))
        yield DeviceRow(id=ADD, title=text("device-add"), line="", facts=room)
        yield from _firmware_rows(tree, reading, extras)
        for part in parts.of_processor(reading):
            yield _part(part, PROCESSOR)
    for device in tree.devices:
        # Generation 2 has two COM ports, too, which Hyper-V Manager shows once they are set up (hyperv-hardware 5.3).
        unused = newer and device.kind is _K.COM_PORT and not device.pipe and device.tail not in ports
        if device.kind not in (_K.TPM, _K.OTHER) and not unused:
            row = _row(device, tree, extras, disks)
            yield row
            for part in parts.of_device(device, tree, extras):
                yield _part(part, row.id, device)
    yield from _others(tree)


def _part(part: Part, under: str, owner: Device | None = None) -> DeviceRow:
    return DeviceRow(
        id=f"{under}/{part.name}",
        title=text(f"device-child.{part.name}"),
        line=part.line,
        facts=part.facts,
        under=under,
        owner=owner,
        asks=part.asks,
    )


def depths(found: Iterable[DeviceRow]) -> dict[str, int]:
    """How deep each row stands below the others."""
    deep: dict[str, int] = {}
    for row in found:
        deep[row.id] = deep[row.under] + 1 if row.under in deep else 0
    return deep


def _others(tree: DeviceTree) -> Iterator[DeviceRow]:
    """What has no page of its own, below a row that counts it."""
    others = tuple(tree.of_kind(_K.OTHER))
    if not others:
        return
    lost = text("device-warning.orphan") if any(device.orphan for device in others) else ""
    facts = tuple(Fact(title(device), line(device, tree) or device.subtype) for device in others)
    count = title(others[0]) if len(others) == 1 else str(len(others))
    yield DeviceRow(id=OTHERS, title=text("device-others"), line=count, facts=facts, warning=lost)
    for device in others:
        yield replace(_row(device, tree, _NO_EXTRAS, _NOTHING), under=OTHERS)


def title(device: Device) -> str:
    """A device by its name."""
    if device.kind in (_K.NETWORK_ADAPTER, _K.LEGACY_ADAPTER, _K.OTHER) and (device.name or device.subtype):
        return device.name or device.subtype
    if device.kind is _K.SCSI_CONTROLLER and device.number is not None:
        return text("device-numbered.scsi-controller", n=device.number)
    return text(f"device.{device.kind.value}", n="" if device.number is None else device.number)


def line(device: Device, tree: DeviceTree) -> str:
    """The second line of a device."""
    if device.orphan:
        return text("device-line.orphan")
    if device.kind in CONTROLLERS:
        return text("device-line.slots", used=len(tree.drives_of(device)), all=SLOTS[device.kind])
    if device.kind in DISKS:
        return _disk_line(device)
    if device.kind is _K.COM_PORT:
        return device.pipe or text("device-line.none")
    if device.kind in ADAPTERS:
        return _adapter_line(device, tree)
    if device.kind is _K.OTHER:
        return _file(device.file) or (device.subtype if device.subtype.casefold() != title(device).casefold() else "")
    return _file(device.file) if device.file else text("device-line.none")


def as_text(row: DeviceRow) -> str:
    """A row with its facts, for the clipboard."""
    head = text("device-line.pair", label=row.title, value=row.line) if row.line else row.title
    return "\n".join([head, *map(pair, row.facts)])


def pair(fact: Fact) -> str:
    """A fact in one line."""
    return text("device-line.pair", label=fact.label, value=fact.value)


def _id(device: Device) -> str:
    return f"{device.kind.value}/{device.tail}"


def _row(device: Device, tree: DeviceTree, extras: DeviceExtras, disks: Mapping[str, DiskFile]) -> DeviceRow:
    missing = device.network is not None and device.network.switch_missing
    warning = text("device-warning.orphan") if device.orphan else text("device-warning.switch") if missing else ""
    controller = None if device.controller is None else tree.find(device.controller)
    facts = list(_facts(device, tree))
    if device.network is not None:
        facts += parts.bandwidth(device, extras)
    if device.file in disks:
        facts += parts.file_facts(disks[device.file])
    return DeviceRow(
        id=_id(device),
        title=title(device),
        line=line(device, tree),
        facts=(*facts, _fact("id", device.tail)),
        under="" if controller is None else _id(controller),
        device=device,
        asks=Extra.BANDWIDTH if device.network is not None else None,
        disk=device.file if device.kind is _K.HARD_DRIVE else "",
        warning=warning,
    )


def _disk_line(device: Device) -> str:
    if not device.file:
        return text("device-line.no-disk")
    if device.kind is _K.PHYSICAL_DRIVE:
        numbered = _DISK_NUMBER.search(device.file)
        return text("device-line.physical", n=numbered[1]) if numbered else text("device-line.no-physical")
    name = _file(device.file)
    return text("device-line.checkpoint", file=name) if device.of_checkpoint else name


def _file(path: str) -> str:
    """The last part of a path of the host."""
    return path.replace("/", "\\").rstrip("\\").rpartition("\\")[2]


def _adapter_line(device: Device, tree: DeviceTree) -> str:
    network = device.network
    if network is None or not network.connected:
        words = text("device-line.not-connected")
    elif network.switch_missing:
        words = text("device-line.switch-missing", switch=network.switch) if network.switch else _no_switch()
    else:
        words = network.switch or text("device-line.connected")
        if network.vlan is not None:
            mode = network.vlan.mode.name.lower()
            words = text(f"device-line.vlan-{mode}", switch=words, id=network.vlan.id)
    alike = sum(1 for other in tree.of_kind(*ADAPTERS) if other.name == device.name)
    if alike > 1 and network is not None and network.mac:
        return text("device-line.mac", line=words, digits=network.mac[-4:])
    return words


def _no_switch() -> str:
    return text("device-line.no-switch")


def _facts(device: Device, tree: DeviceTree) -> Iterator[Fact]:
    if device.kind in CONTROLLERS:
        yield from _slots(device, tree)
    controller = None if device.controller is None else tree.find(device.controller)
    if controller is not None:
        yield _fact("controller", title(controller))
        if device.slot is not None:
            yield _fact("slot", str(device.slot))
    if device.kind in _FILE_LABELS and (device.file or device.kind is not _K.OTHER):
        yield _fact(_FILE_LABELS[device.kind], device.file or text("device-line.none"))
    if device.kind is _K.HARD_DRIVE and device.file:
        yield _fact("differencing", text("device-value.yes" if device.of_checkpoint else "device-value.no"))
    if device.network is not None:
        yield from _network_facts(device)
    if device.kind is _K.COM_PORT:
        yield _fact("pipe", device.pipe or text("device-line.none"))
    if device.subtype:
        yield _fact("type", device.subtype)


def _slots(controller: Device, tree: DeviceTree) -> Iterator[Fact]:
    drives = tree.drives_of(controller)
    for drive in drives:
        slot = "" if drive.slot is None else drive.slot
        words = text("device-value.slot", device=title(drive), line=line(drive, tree))
        yield Fact(text("device-fact.slot-n", n=slot), words)
    yield _fact("free", str(max(0, SLOTS[controller.kind] - len(drives))))


def _network_facts(device: Device) -> Iterator[Fact]:
    network = device.network
    assert network is not None
    shown = network.switch or text("device-line.connected")
    if network.switch_missing:
        shown = text("device-line.switch-missing", switch=network.switch) if network.switch else _no_switch()
    yield _fact("switch", shown if network.connected else text("device-line.not-connected"))
    yield _fact("vlan", text("device-value.no-vlan") if network.vlan is None else _vlan(network.vlan))
    mac = "-".join(network.mac[at : at + 2] for at in range(0, len(network.mac), 2))
    kind = "static" if network.static_mac else "dynamic"
    yield _fact("mac", text(f"device-mac.{kind}", mac=mac) if mac else text("device-mac.none"))


def _vlan(vlan: Vlan) -> str:
    more = text("format.comma").join(map(str, vlan.more)) or text("device-line.none")
    return text(f"device-vlan.{vlan.mode.name.lower()}", id=vlan.id, more=more)


def _firmware_rows(tree: DeviceTree, reading: SettingsReading, extras: DeviceExtras) -> Iterator[DeviceRow]:
    values = reading.values
    if reading.generation == 1:
        order = list(map(setting_words.bios_entry, ordered(values.get(_S.BIOS_ORDER))))
        facts = (*_order(order), *parts.of_settings(reading, _S.NUM_LOCK))
        yield DeviceRow(id="bios", title=text("firmware.bios"), line=_first(order), facts=facts)
        if tree.build >= _BUILD_14393:
            yield _key_storage(extras)
        return
    entries = ordered(values.get(_S.BOOT_ORDER))
    order = [boot_entry(tail, tree) for tail in entries]
    first = tree.find(entries[0]) if entries else None
    begins = [title(first)] if first is not None else order
    facts = (*_order(order), *parts.of_settings(reading, *parts.FIRMWARE[1:]))
    yield DeviceRow(id="firmware", title=text("firmware.uefi"), line=_first(begins), facts=facts)
    yield _security(tree, reading, extras)


def _key_storage(extras: DeviceExtras) -> DeviceRow:
    """Security of generation 1: a key storage drive, which is no device (hyperv-hardware 1.2)."""
    found, line = extras.security, ""
    facts: tuple[Fact, ...] = ()
    if found is not None:
        line = text("device-line.key-storage" if found.key_storage else "device-line.no-key-storage")
        there = text("device-value.present") if found.key_storage else text("device-line.none")
        facts = (_fact("key-storage", there),)
    return DeviceRow(id="security", title=text("firmware.security"), line=line, facts=facts, asks=Extra.SECURITY)


def _security(tree: DeviceTree, reading: SettingsReading, extras: DeviceExtras) -> DeviceRow:
    facts = list(parts.of_settings(reading, _S.SECURE_BOOT, _S.SECURE_BOOT_TEMPLATE))
    if extras.security is not None:
        facts += parts.security(extras)
    else:
        tpm = text("device-value.present") if any(tree.of_kind(_K.TPM)) else text("device-line.none")
        facts.append(Fact(setting_words.name(_S.TPM), tpm))
    on, words = reading.values.get(_S.SECURE_BOOT), ""
    if on is not None:
        words = text("firmware.secure-boot-on") if on else text("firmware.secure-boot-off")
    return DeviceRow(
        id="security", title=text("firmware.security"), line=words, facts=tuple(facts), asks=Extra.SECURITY
    )


def _order(names: list[str]) -> Iterator[Fact]:
    for n, name in enumerate(names, 1):
        yield Fact(text("device-fact.boot-n", n=n), name)


def _first(names: list[str]) -> str:
    return text("firmware.boot-from", device=names[0]) if names else text("firmware.no-entries")


def boot_entry(tail: str, tree: DeviceTree) -> str:
    """A boot entry by its device; by the firmware's description where the device is no device of the VM."""
    device = tree.find(tail)
    if device is not None:
        return text("device-value.slot", device=title(device), line=line(device, tree))
    said = next((entry.description for entry in tree.boot if entry.tail == tail), "")
    return said or text("firmware.left-over")
