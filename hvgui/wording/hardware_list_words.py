"""Words for the hardware of VMs in the cells of the list."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from hvgui.domain.devices.device import Vlan, VlanMode
from hvgui.domain.devices.vm_hardware import VmHardware, file_name
from hvgui.domain.filters.hardware_words import TEMPLATES
from hvgui.domain.natural_order import natural
from hvgui.domain.settings.vm_settings import Setting
from hvgui.wording import formats, setting_words
from hvgui.wording.i18n import text

#: Columns about hardware, as the list has them.
NAMES = (
    "generation",
    "disks",
    "dvd",
    "switch",
    "vlan",
    "addresses",
    "mac",
    "secure-boot",
    "tpm",
    "checkpoints",
    "processors",
    "startup-memory",
    "dynamic-memory",
    "automatic-start",
    "automatic-stop",
)
WORDED = {"column.*": [f"hardware-{name}" for name in NAMES], "secure-boot-template.*": ["windows", "uefi", "shielded"]}
_TEMPLATE_KEYS = {TEMPLATES["windows"]: "windows", TEMPLATES["uefi-ca"]: "uefi", TEMPLATES["shielded"]: "shielded"}


def cell(name: str, hardware: VmHardware | None) -> str:
    """A cell; a dash while the hardware has not been read."""
    return text("list.hardware.unknown") if hardware is None else _CELLS[name](hardware)


def full(name: str, hardware: VmHardware | None) -> str:
    """The same for the tip: files with their paths."""
    if hardware is None:
        return text("list.hardware.unread")
    if name == "disks":
        return "\n".join(hardware.disks) or text("device-line.none")
    if name == "dvd":
        return "\n".join(hardware.images) or _dvd(hardware)
    return _CELLS[name](hardware)


def order(name: str, hardware: VmHardware | None) -> str:
    """What a column is sorted by; what has not been read stands last."""
    if hardware is None:
        return "\uffff"
    number = _NUMBERS.get(name)
    return f"{(number(hardware) or 0):020d}" if number is not None else natural(_CELLS[name](hardware))


def _joined(values: Iterable[str]) -> str:
    return text("format.comma").join(dict.fromkeys(filter(None, values)))


def _dvd(hardware: VmHardware) -> str:
    if not hardware.dvds:
        return text("list.hardware.no-drive")
    return _joined(map(file_name, hardware.images)) or text("device-line.none")


def _switches(hardware: VmHardware) -> str:
    found = []
    for network in hardware.networks:
        if not network.connected:
            found.append(text("device-line.not-connected"))
        elif network.switch_missing:
            found.append(text("device-line.no-switch"))
        else:
            found.append(network.switch or text("device-line.connected"))
    return _joined(found)


def _vlan(vlan: Vlan | None) -> str:
    if vlan is None:
        return ""
    if vlan.mode is VlanMode.ACCESS:
        return str(vlan.id)
    return text("list.hardware.trunk" if vlan.mode is VlanMode.TRUNK else "list.hardware.private", id=vlan.id)


def _mac(hardware: VmHardware) -> str:
    return _joined("-".join(mac[at : at + 2] for at in range(0, len(mac), 2)) for mac in hardware.macs)


def _secure_boot(hardware: VmHardware) -> str:
    if hardware.generation != 2 or hardware.secure_boot is None:
        return ""
    if not hardware.secure_boot:
        return text("device-value.off")
    named = _TEMPLATE_KEYS.get(hardware.template)
    return text(f"secure-boot-template.{named}") if named else text("device-value.on")


def _on_off(on: bool | None) -> str:
    return "" if on is None else text("device-value.on" if on else "device-value.off")


def _choice(setting: Setting, value: int | None) -> str:
    return "" if value is None else setting_words.value(setting, value)


_CELLS: dict[str, Callable[[VmHardware], str]] = {
    "generation": lambda h: "" if h.generation is None else str(h.generation),
    "disks": lambda h: str(len(h.disks)),
    "dvd": _dvd,
    "switch": _switches,
    "vlan": lambda h: _joined(_vlan(network.vlan) for network in h.networks),
    "addresses": lambda h: _joined(h.addresses),
    "mac": _mac,
    "secure-boot": _secure_boot,
    "tpm": lambda h: _on_off(h.tpm),
    "checkpoints": lambda h: str(h.checkpoints),
    "processors": lambda h: "" if h.processors is None else str(h.processors),
    "startup-memory": lambda h: formats.memory(h.memory_mb),
    "dynamic-memory": lambda h: _on_off(h.dynamic),
    "automatic-start": lambda h: _choice(Setting.START_ACTION, h.automatic_start),
    "automatic-stop": lambda h: _choice(Setting.STOP_ACTION, h.automatic_stop),
}
_NUMBERS: dict[str, Callable[[VmHardware], int | None]] = {
    "disks": lambda h: len(h.disks),
    "checkpoints": lambda h: h.checkpoints,
    "processors": lambda h: h.processors,
    "startup-memory": lambda h: h.memory_mb,
}
