"""Words for the settings of VMs: names, values, reasons, complaints."""

from __future__ import annotations

from hvgui.domain.address import Field
from hvgui.domain.services import Service
from hvgui.domain.setting_rules import Closed, Complaint, ComplaintKind
from hvgui.domain.vm_settings import Setting, SettingValue
from hvgui.wording import texts
from hvgui.wording.i18n import optional, text

_SETTINGS = [setting.value for setting in Setting]

#: Families of keys made from tables, for the test that every key has words.
WORDED: dict[str, list[str]] = {
    "setting.*": _SETTINGS,
    "setting-label.*": _SETTINGS,
    "setting-hint.*": [setting.value for setting in Setting if setting.row.hinted],
    "setting-unit.*": sorted({setting.row.unit for setting in Setting if setting.row.unit}),
    "setting-closed.*": [reason.value for reason in Closed],
    "setting-complaint.*": [kind.value for kind in ComplaintKind],
    **{
        f"{setting.value}{form}.*": [str(choice) for choice in setting.row.choices]
        for setting in Setting
        if setting.row.choices
        for form in ("", "-short")
    },
}


def name(field: Field) -> str:
    """A field by its name, as in journal and operations."""
    return texts.service_name(field) if isinstance(field, Service) else text(f"setting.{field.value}")


def label(setting: Setting) -> str:
    """A setting's label with its mnemonic."""
    return text(f"setting-label.{setting.value}")


def hint(setting: Setting) -> str:
    """What a setting is for, where its label does not say it."""
    return optional(f"setting-hint.{setting.value}")


def unit(setting: Setting) -> str:
    """What follows a number, with the space before it; empty when it is a mere number."""
    return text(f"setting-unit.{setting.row.unit}") if setting.row.unit else ""


def choice(setting: Setting, value: int) -> str:
    """One of several choices, with its mnemonic."""
    return text(f"{setting.value}.{value}")


def value(field: Field, shown: SettingValue | None) -> str:
    """Value of a setting as text."""
    if isinstance(field, Service):
        return texts.offered(None if shown is None else bool(shown))
    if shown is None:
        return ""
    if isinstance(shown, bool):
        return texts.offered(shown)
    if shown in field.row.choices:
        return text(f"{field.value}-short.{shown}")
    return text("settings-page.with-unit", value=shown, unit=unit(field))


def written(setting: Setting, kept: str) -> str:
    """Value of a setting from the journal as text."""
    row = setting.row
    if row.type == "boolean":
        return value(setting, kept == "true")
    return value(setting, kept if row.type == "string" or not kept.isdecimal() else int(kept))


def closed(reason: Closed) -> str:
    """Why a field cannot be edited."""
    return text(f"setting-closed.{reason.value}")


def complaint(found: Complaint) -> str:
    """What is wrong with a value."""
    return text(f"setting-complaint.{found.kind.value}", least=found.least, most=found.most)
