"""Words for the settings of VMs: names, values, reasons, complaints."""

from __future__ import annotations

from hvgui.domain.setting_rules import Closed, Complaint, ComplaintKind
from hvgui.domain.vm_settings import BY_SETTING, Setting, SettingValue
from hvgui.wording.i18n import optional, text

#: Settings that say more about themselves than their label.
HINTED = (
    Setting.MEMORY_BUFFER,
    Setting.MEMORY_WEIGHT,
    Setting.CPU_RESERVE,
    Setting.CPU_LIMIT,
    Setting.CPU_WEIGHT,
    Setting.DYNAMIC_MEMORY,
    Setting.CHECKPOINT_LOCATION,
    Setting.PAGING_LOCATION,
)
_UNITS = {
    Setting.STARTUP_MEMORY: "mb",
    Setting.MINIMUM_MEMORY: "mb",
    Setting.MAXIMUM_MEMORY: "mb",
    Setting.MEMORY_BUFFER: "percent",
    Setting.CPU_RESERVE: "percent",
    Setting.CPU_LIMIT: "percent",
    Setting.START_DELAY: "seconds",
}
_CHOICES = {
    Setting.CHECKPOINT_TYPE: "checkpoint-type",
    Setting.START_ACTION: "start-action",
    Setting.STOP_ACTION: "stop-action",
}
_SETTINGS = [setting.value for setting in Setting]

#: Families of keys made from tables, for the test that every key has words.
WORDED: dict[str, list[str]] = {
    "setting.*": _SETTINGS,
    "setting-label.*": _SETTINGS,
    "setting-hint.*": [setting.value for setting in HINTED],
    "setting-unit.*": sorted(set(_UNITS.values())),
    "setting-closed.*": [reason.value for reason in Closed],
    "setting-complaint.*": [kind.value for kind in ComplaintKind],
    **{
        f"{family}{form}.*": [str(choice) for choice in BY_SETTING[setting].choices]
        for setting, family in _CHOICES.items()
        for form in ("", "-short")
    },
}


def name(setting: Setting) -> str:
    """A setting by its name, as in journal and operations."""
    return text(f"setting.{setting.value}")


def label(setting: Setting) -> str:
    """A setting's label with its mnemonic."""
    return text(f"setting-label.{setting.value}")


def hint(setting: Setting) -> str:
    """What a setting is for, where its label does not say it."""
    return optional(f"setting-hint.{setting.value}")


def unit(setting: Setting) -> str:
    """What follows a number, with the space before it; empty when it is a mere number."""
    return text(f"setting-unit.{_UNITS[setting]}") if setting in _UNITS else ""


def choice(setting: Setting, value: int) -> str:
    """One of several choices, with its mnemonic."""
    return text(f"{_CHOICES[setting]}.{value}")


def value(setting: Setting, shown: SettingValue | None) -> str:
    """A value as people read it in a line."""
    if shown is None:
        return ""
    if isinstance(shown, bool):
        return text("offered.on" if shown else "offered.off")
    if setting in _CHOICES and shown in BY_SETTING[setting].choices:
        return text(f"{_CHOICES[setting]}-short.{shown}")
    return text("settings-page.with-unit", value=shown, unit=unit(setting))


def written(setting: Setting, kept: str) -> str:
    """A value as the journal keeps it, as people read it."""
    row = BY_SETTING[setting]
    if row.type == "boolean":
        return value(setting, kept == "true")
    return value(setting, kept if row.type == "string" or not kept.isdecimal() else int(kept))


def closed(reason: Closed) -> str:
    """Why a field cannot be edited."""
    return text(f"setting-closed.{reason.value}")


def complaint(found: Complaint) -> str:
    """What is wrong with a value."""
    return text(f"setting-complaint.{found.kind.value}", least=found.least, most=found.most)
