"""Words for the settings of VMs: names, values, reasons, complaints."""

from __future__ import annotations

import re

from hvgui.domain.settings.adapters import AdapterField, mac_shown
from hvgui.domain.settings.address import Field
from hvgui.domain.settings.setting_rules import Closed, Complaint, ComplaintKind
from hvgui.domain.settings.vm_settings import Setting, SettingValue, ordered
from hvgui.domain.vms.services import Service
from hvgui.wording import texts
from hvgui.wording.i18n import optional, text

_ALL: list[Setting | AdapterField] = [*Setting, *AdapterField]


def key_of(field: Setting | AdapterField) -> str:
    """A field as the catalogue names it; an adapter has a name of its own, too."""
    return f"adapter-{field.value}" if isinstance(field, AdapterField) else field.value


_SETTINGS = [key_of(field) for field in _ALL]
#: Names of Secure Boot templates, which the host gives in one word only (hyperv-hardware 4.2).
TEMPLATES = {
    "1734C6E8-3154-4DDA-BA5F-A874CC483422": "windows",
    "272E7447-90A4-4563-A4B9-8E4AB00526CE": "uefi",
    "4292AE2B-EE2C-42B5-A969-DD8F8689F6F3": "shielded",
}
_BIOS_CODES = ("0", "1", "2", "3", "4")

#: Families of keys made from tables, for the test that every key has words.
WORDED: dict[str, list[str]] = {
    "setting.*": _SETTINGS,
    "setting-label.*": _SETTINGS,
    "setting-hint.*": [key_of(field) for field in _ALL if field.row.hinted],
    "setting-unit.*": sorted({field.row.unit for field in _ALL if field.row.unit}),
    "setting-closed.*": [reason.value for reason in Closed],
    "setting-complaint.*": [kind.value for kind in ComplaintKind],
    "secure-boot-template.*": list(TEMPLATES.values()),
    "bios-device.*": list(_BIOS_CODES),
    **{
        f"{key_of(field)}{form}.*": [str(choice) for choice in field.row.choices]
        for field in _ALL
        if field.row.choices
        for form in ("", "-short")
    },
}


#: What no value means.
_EMPTY = {
    Setting.COM_1: "device-line.none",
    Setting.COM_2: "device-line.none",
    Setting.DISKETTE: "device-line.none",
    AdapterField.SWITCH: "device-line.not-connected",
    AdapterField.VLAN: "device-value.no-vlan",
    AdapterField.MAC: "device-line.mac-dynamic",
    AdapterField.BANDWIDTH_LEAST: "device-value.no-limit",
    AdapterField.BANDWIDTH_MOST: "device-value.no-limit",
    AdapterField.IPSEC: "device-value.off",
}


def name(field: Field | AdapterField) -> str:
    """A field by its name, as in journal and operations."""
    return texts.service_name(field) if isinstance(field, Service) else text(f"setting.{key_of(field)}")


def label(setting: Setting | AdapterField) -> str:
    """A setting's label with its mnemonic."""
    return text(f"setting-label.{key_of(setting)}")


def hint(setting: Setting | AdapterField) -> str:
    """What a setting is for, where its label does not say it."""
    return optional(f"setting-hint.{key_of(setting)}")


def unit(setting: Setting | AdapterField) -> str:
    """What follows a number, with the space before it; empty when it is a mere number."""
    return text(f"setting-unit.{setting.row.unit}") if setting.row.unit else ""


def choice(setting: Setting | AdapterField, value: int) -> str:
    """One of several choices, with its mnemonic."""
    return text(f"{key_of(setting)}.{value}")


def value(field: Field | AdapterField, shown: SettingValue | None) -> str:
    """Value of a setting as text."""
    if isinstance(field, Service):
        return texts.offered(None if shown is None else bool(shown))
    if shown is None:
        return ""
    if isinstance(shown, bool):
        return texts.offered(shown)
    if shown in field.row.choices:
        return text(f"{key_of(field)}-short.{shown}")
    if not shown and field in _EMPTY:
        return text(_EMPTY[field])
    if field is AdapterField.MAC:
        return mac_shown(str(shown))
    if field is Setting.SECURE_BOOT_TEMPLATE:
        return template(str(shown))
    if field.row.order:
        entry = bios_entry if field is Setting.BIOS_ORDER else boot_entry
        return text("format.comma").join(map(entry, ordered(shown)))
    return text("settings-page.with-unit", value=shown, unit=unit(field))


def template(guid: str, told: str = "") -> str:
    """A template of Secure Boot: by its name, by the host's words for it, or as itself."""
    named = TEMPLATES.get(guid)
    return text(f"secure-boot-template.{named}") if named else told or guid


def bios_entry(code: str) -> str:
    """An entry of a BIOS' startup order."""
    return text(f"bios-device.{code}") if code in _BIOS_CODES else code


def boot_entry(tail: str) -> str:
    """A boot entry as far as its tail tells, where the devices are not at hand (hyperv-hardware 1.3)."""
    *_, slot, last = ("", "", *tail.split("\\"))
    if last == "D":
        return text("boot-entry.drive", n=slot)
    return text("boot-entry.network") if _ADAPTER.fullmatch(tail) else tail


_ADAPTER = re.compile(r"[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12}(?:\\0)?")


def written(setting: Setting | AdapterField, kept: str) -> str:
    """Value of a setting from the journal as text."""
    row = setting.row
    if row.type == "boolean":
        return value(setting, kept == "true")
    if setting is AdapterField.SWITCH and kept:
        guid, _, named = kept.partition(" ")
        return named or guid
    plain = row.order or row.type == "string" or not kept.isdecimal()
    return value(setting, kept if plain else int(kept))


def closed(reason: Closed) -> str:
    """Why a field cannot be edited."""
    return text(f"setting-closed.{reason.value}")


def complaint(found: Complaint) -> str:
    """What is wrong with a value."""
    return text(f"setting-complaint.{found.kind.value}", least=found.least, most=found.most)
