"""Words for the devices of VMs: rows of the tree, and the facts of each device."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hvgui.domain.devices import ADAPTERS, CONTROLLERS, DISKS, SLOTS, Device, DeviceKind, DeviceTree, Vlan, VlanMode
from hvgui.domain.firmware import Firmware
from hvgui.values import Struct, replace
from hvgui.wording.i18n import text

_K = DeviceKind
#: Names of Secure Boot templates, which the host gives in one word only (hyperv-hardware 4.2).
_TEMPLATES = {
    "1734C6E8-3154-4DDA-BA5F-A874CC483422": "windows",
    "272E7447-90A4-4563-A4B9-8E4AB00526CE": "uefi",
    "4292AE2B-EE2C-42B5-A969-DD8F8689F6F3": "shielded",
}
#: Number of the host's disk at the end of the path of its Msvm_DiskDrive; one that is lost has none (2.2).
_DISK_NUMBER = re.compile(r'\\(\d+)"')
_BIOS_CODES = ("0", "1", "2", "3", "4")
_FILE_LABELS = {
    _K.HARD_DRIVE: "disk",
    _K.PHYSICAL_DRIVE: "physical",
    _K.DVD_DRIVE: "image",
    _K.DISKETTE_DRIVE: "floppy",
    _K.OTHER: "resource",
}

#: The row above the devices that have no page of their own.
OTHERS = "other-devices"

#: Families of keys made from tables, for the test that every key has words.
WORDED: dict[str, list[str]] = {
    "device.*": [kind.value for kind in DeviceKind],
    "device-vlan.*": [mode.name.lower() for mode in VlanMode],
    "device-line.vlan-*": [mode.name.lower() for mode in VlanMode],
    "bios-device.*": list(_BIOS_CODES),
    "secure-boot-template.*": list(_TEMPLATES.values()),
    "device-fact.*": [
        *_FILE_LABELS.values(),
        *("controller", "slot", "free", "differencing", "iops-least", "iops-most", "pipe", "type", "id"),
        *("switch", "vlan", "mac", "num-lock", "secure-boot", "template", "tpm"),
    ],
    "device-value.*": ["enabled", "disabled", "unknown"],
    "device-mac.*": ["dynamic", "static"],
}


class Fact(Struct, frozen=True):
    """One label with its value, which may have several lines."""

    label: str
    value: str


class DeviceRow(Struct, frozen=True, kw_only=True):
    """Row of the tree. ``id`` is the same after a new reading; ``device`` is None for firmware and security."""

    id: str
    title: str
    line: str
    facts: tuple[Fact, ...]
    depth: int = 0
    device: Device | None = None
    #: What is wrong with it; empty when nothing is.
    warning: str = ""


def rows(tree: DeviceTree, firmware: Firmware | None) -> Iterator[DeviceRow]:
    """The rows of the tree between the fixed pages, in the order of Hyper-V Manager."""
    if firmware is not None:
        yield from _firmware_rows(tree, firmware)
    newer = firmware is not None and firmware.generation != 1
    for device in tree.devices:
        # Generation 2 has two COM ports, too, which Hyper-V Manager shows once they are set up (hyperv-hardware 5.3).
        unused = newer and device.kind is _K.COM_PORT and not device.pipe
        if device.kind not in (_K.TPM, _K.OTHER) and not unused:
            yield _row(device, tree)
    yield from _others(tree)


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
        yield replace(_row(device, tree), depth=1)


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
    return "\n".join([head, *(text("device-line.pair", label=fact.label, value=fact.value) for fact in row.facts)])


def _row(device: Device, tree: DeviceTree) -> DeviceRow:
    missing = device.network is not None and device.network.switch_missing
    warning = text("device-warning.orphan") if device.orphan else text("device-warning.switch") if missing else ""
    return DeviceRow(
        id=f"{device.kind.value}/{device.tail}",
        title=title(device),
        line=line(device, tree),
        facts=tuple(_facts(device, tree)),
        depth=0 if device.controller is None else 1,
        device=device,
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
        yield _fact("iops-least", _iops(device.iops_least))
        yield _fact("iops-most", _iops(device.iops_most))
    if device.network is not None:
        yield from _network_facts(device)
    if device.kind is _K.COM_PORT:
        yield _fact("pipe", device.pipe or text("device-line.none"))
    if device.subtype:
        yield _fact("type", device.subtype)
    yield _fact("id", device.tail)


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


def _iops(value: int) -> str:
    return text("device-value.iops", n=value) if value else text("device-value.no-limit")


def _fact(key: str, value: str) -> Fact:
    return Fact(text(f"device-fact.{key}"), value)


def _firmware_rows(tree: DeviceTree, firmware: Firmware) -> Iterator[DeviceRow]:
    if firmware.generation == 1:
        order = [_bios_device(code) for code in firmware.bios_order]
        facts = (*_order(order), _fact("num-lock", _state(firmware.num_lock)))
        yield DeviceRow(id="bios", title=text("firmware.bios"), line=_first(order), facts=facts)
        return
    order = [_boot_entry(tail, tree) for tail in firmware.boot_order]
    first = tree.find(firmware.boot_order[0]) if firmware.boot_order else None
    begins = [title(first)] if first is not None else order
    yield DeviceRow(id="firmware", title=text("firmware.uefi"), line=_first(begins), facts=tuple(_order(order)))
    yield _security(tree, firmware)


def _security(tree: DeviceTree, firmware: Firmware) -> DeviceRow:
    named = _TEMPLATES.get(firmware.template)
    template = text(f"secure-boot-template.{named}") if named else firmware.template
    tpm = text("device-value.present") if any(tree.of_kind(_K.TPM)) else text("device-line.none")
    facts = [_fact("secure-boot", _state(firmware.secure_boot))]
    if template:
        facts.append(_fact("template", template))
    facts.append(_fact("tpm", tpm))
    words = ""
    if firmware.secure_boot is not None:
        words = text("firmware.secure-boot-on") if firmware.secure_boot else text("firmware.secure-boot-off")
    return DeviceRow(id="security", title=text("firmware.security"), line=words, facts=tuple(facts))


def _state(on: bool | None) -> str:
    return text(f"device-value.{'unknown' if on is None else 'enabled' if on else 'disabled'}")


def _order(names: list[str]) -> Iterator[Fact]:
    for n, name in enumerate(names, 1):
        yield Fact(text("device-fact.boot-n", n=n), name)


def _first(names: list[str]) -> str:
    return text("firmware.boot-from", device=names[0]) if names else text("firmware.no-entries")


def _bios_device(code: int) -> str:
    return text(f"bios-device.{code}") if str(code) in _BIOS_CODES else str(code)


def _boot_entry(tail: str, tree: DeviceTree) -> str:
    """A boot entry by its device; by the firmware's description where the device is no device of the VM."""
    device = tree.find(tail)
    if device is not None:
        return text("device-value.slot", device=title(device), line=line(device, tree))
    said = next((entry.description for entry in tree.boot if entry.tail == tail), "")
    return said or text("firmware.left-over")
