"""Field of the switch that an adapter is connected to."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from hvgui.domain.settings.adapters import AdapterField
from hvgui.domain.settings.vm_settings import SettingValue
from hvgui.ui.vm_settings.list_field import ListField
from hvgui.wording.i18n import text

#: In place of the GUID of a switch that the host does not list.
_MISSING = "?"


class SwitchField(ListField):
    """List of the host's switches by GUID, empty for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(AdapterField.SWITCH, parent)

    def show_switches(self, switches: Mapping[str, str] | None, missing: str) -> None:
        """The switches of the host by GUID; ``missing``: the last name of the one that is not there."""
        names = sorted((switches or {}).items(), key=lambda pair: pair[1].casefold())
        lost = [(_MISSING, text("device-line.switch-missing", switch=missing))] if missing else []
        self.show_choices([("", text("device-line.not-connected")), *names, *lost])

    def show_value(self, value: SettingValue | None) -> None:
        """The value as it is now; a switch that the host does not list is the missing one."""
        place = self.editor.findData(str(value or ""))
        with QSignalBlocker(self.editor):
            self.editor.setCurrentIndex(place if place >= 0 else self.editor.findData(_MISSING))
