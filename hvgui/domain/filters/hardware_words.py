"""Words of the filter about hardware: ``iso:``, ``switch:``, ``vlan:``, ``mac:``, ``checkpoints>0`` and the like.

A VM whose hardware has not been read fits ``word:unknown`` only, also when the word is turned round, so that nobody
acts on what is not known.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable

from hvgui.domain.devices.device import VlanMode
from hvgui.domain.devices.vm_hardware import VmHardware, file_name
from hvgui.domain.filters.glob import pattern_of

Fits = Callable[[VmHardware], bool]

#: Secure Boot templates by their word (hyperv-hardware 4.2).
TEMPLATES = {
    "windows": "1734C6E8-3154-4DDA-BA5F-A874CC483422",
    "uefi-ca": "272E7447-90A4-4563-A4B9-8E4AB00526CE",
    "shielded": "4292AE2B-EE2C-42B5-A969-DD8F8689F6F3",
}
_START = {"nothing": 2, "restart": 3, "always": 4}
_STOP = {"turn-off": 2, "save": 3, "shut-down": 4}
_NUMBERS: dict[str, Callable[[VmHardware], int | None]] = {
    "checkpoints": lambda h: h.checkpoints,
    "disks": lambda h: len(h.disks),
    "cpus": lambda h: h.processors,
    "memory": lambda h: h.memory_mb,
}
_COMPARED = re.compile(r"([a-z]+)(<=|>=|<|>|=)(\d+)([mgt]?)")
_UNITS = {"": 1, "m": 1, "g": 1024, "t": 1024 * 1024}
#: The words, with the values that people are told of.
HARDWARE_KEYS: dict[str, tuple[str, ...]] = {
    "gen": ("1", "2"),
    "disk": ("checkpoint",),
    "iso": ("inserted", "none", "no-drive"),
    "switch": ("none", "missing"),
    "vlan": ("none", "trunk"),
    "ip": ("none",),
    "mac": ("static", "duplicate"),
    "secureboot": ("on", "off", "none", *TEMPLATES),
    "tpm": ("on", "off"),
    "checkpoints": ("none",),
    "dynamic": ("on", "off"),
    "autostart": tuple(_START),
    "autostop": tuple(_STOP),
}
UNKNOWN = "unknown"


def compares(word: str) -> Fits | None:
    """The test behind ``checkpoints>0``, ``cpus>=4`` or ``memory>8g``; None for another word."""
    found = _COMPARED.fullmatch(word)
    if found is None or found[1] not in _NUMBERS or (found[4] and found[1] != "memory"):
        return None
    read, sign, wanted = _NUMBERS[found[1]], found[2], int(found[3]) * _UNITS[found[4]]

    def fits(hardware: VmHardware) -> bool:
        value = read(hardware)
        if value is None:
            return False
        match sign:
            case "<":
                return value < wanted
            case "<=":
                return value <= wanted
            case ">":
                return value > wanted
            case ">=":
                return value >= wanted
        return value == wanted

    return fits


def about(key: str, value: str) -> Fits | None:
    """The test behind ``key:value`` with a key of ``HARDWARE_KEYS``; None for a value that means nothing."""
    match key, value:
        case "gen", "1" | "2":
            return lambda h: h.generation == int(value)
        case "gen", _:
            return None
        case "disk", "checkpoint":
            return lambda h: any(file.casefold().endswith((".avhd", ".avhdx")) for file in h.disks)
        case "disk", _:
            return _files(value, lambda h: h.disks)
        case "iso", "inserted":
            return lambda h: bool(h.images)
        case "iso", "none":
            return lambda h: bool(h.dvds) and not h.images
        case "iso", "no-drive":
            return lambda h: not h.dvds
        case "iso", _:
            return _files(value, lambda h: h.images)
        case "switch", "none":
            return lambda h: any(not network.connected for network in h.networks)
        case "switch", "missing":
            return lambda h: any(network.switch_missing for network in h.networks)
        case "switch", _:
            fits = pattern_of(value)
            return lambda h: any(network.connected and fits(network.switch.lower()) for network in h.networks)
        case "vlan", _:
            return _vlan(value)
        case "ip", "none":
            return lambda h: not h.addresses
        case "ip", _:
            return _address(value)
        case "mac", _:
            return _mac(value)
        case "secureboot", _:
            return _secure_boot(value)
        case "tpm" | "dynamic", "on" | "off":
            on = value == "on"
            return lambda h: (h.tpm if key == "tpm" else h.dynamic) is on
        case "checkpoints", "none":
            return lambda h: not h.checkpoints
        case "autostart", _ if value in _START:
            return lambda h: h.automatic_start == _START[value]
        case "autostop", _ if value in _STOP:
            return lambda h: h.automatic_stop == _STOP[value]
    return None


def _files(value: str, read: Callable[[VmHardware], tuple[str, ...]]) -> Fits:
    """By file name with wildcards, or by a part of the path."""
    if "*" in value or "?" in value:
        fits = pattern_of(value)
        return lambda h: any(fits(file_name(file).lower()) or fits(file.lower()) for file in read(h))
    return lambda h: any(value in file.lower() for file in read(h))


def _vlan(value: str) -> Fits | None:
    if value == "none":
        return lambda h: any(network.vlan is None for network in h.networks)
    if value == "trunk":
        return lambda h: any(n.vlan is not None and n.vlan.mode is VlanMode.TRUNK for n in h.networks)
    if not value.isdecimal():
        return None
    wanted = int(value)
    return lambda h: any(n.vlan is not None and wanted in (n.vlan.id, *n.vlan.more) for n in h.networks)


def _address(value: str) -> Fits | None:
    """One address with wildcards, or a network as ``10.0.3.0/24``."""
    if "/" not in value:
        fits = pattern_of(value)
        return lambda h: any(fits(address.lower()) for address in h.addresses)
    try:
        network = ipaddress.ip_network(value, strict=False)
    except ValueError:
        return None

    def inside(address: str) -> bool:
        try:
            return ipaddress.ip_address(address.partition("%")[0]) in network
        except ValueError:
            return False

    return lambda h: any(inside(address) for address in h.addresses)


def _mac(value: str) -> Fits | None:
    if value == "static":
        return lambda h: any(network.static_mac for network in h.networks)
    if value == "duplicate":
        return lambda h: h.duplicate_mac
    digits = re.sub(r"[:.\-]", "", value).upper()
    if not digits or re.fullmatch(r"[0-9A-F*?]+", digits) is None:
        return None
    fits = pattern_of(digits if "*" in digits or "?" in digits or len(digits) == 12 else f"{digits}*")
    return lambda h: any(fits(mac) for mac in h.macs)


def _secure_boot(value: str) -> Fits | None:
    if value in ("on", "off"):
        on = value == "on"
        return lambda h: h.generation == 2 and h.secure_boot is on
    if value == "none":
        return lambda h: h.generation != 2 or h.secure_boot is None
    if value in TEMPLATES:
        return lambda h: h.generation == 2 and h.secure_boot is True and h.template == TEMPLATES[value]
    return None
