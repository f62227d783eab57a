"""Field of the switch that an adapter is connected to."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from hvgui.domain import outside
from hvgui.domain.settings.adapters import AdapterField
from hvgui.domain.settings.vm_settings import SettingValue
from hvgui.ui.look.dress import set_ink
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import setting_words
from hvgui.wording.i18n import text

_SWITCH = AdapterField.SWITCH


class SwitchField(QWidget):
    """List of the host's switches; the line below it says why it is disabled, what is wrong, or how it ended."""

    chosen = Signal(object, object)
    """``AdapterField.SWITCH`` and the GUID of a switch, empty for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Label(setting_words.label(_SWITCH))
        self.editor = QComboBox(self)
        self.editor.setAccessibleName(outside.line(setting_words.name(_SWITCH)))
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.editor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.label.setBuddy(self.editor)
        self.note = WrapLabel("", self)
        self.note.hide()
        self._known: list[tuple[str, str]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.editor)
        column.addWidget(self.note)
        self.editor.activated.connect(lambda place: self.chosen.emit(_SWITCH, self.editor.itemData(place)))

    def show_switches(self, switches: Mapping[str, str] | None, missing: str) -> None:
        """The switches of the host by GUID; ``missing``: the last name of the one that is not there."""
        names = sorted((switches or {}).items(), key=lambda pair: pair[1].casefold())
        known = [("", text("device-line.not-connected")), *names]
        if missing:
            known.append(("?", text("device-line.switch-missing", switch=missing)))
        if known != self._known:
            self._known = known
            with QSignalBlocker(self.editor):
                self.editor.clear()
                for guid, name in known:
                    self.editor.addItem(outside.line(name), guid)

    def show_value(self, value: SettingValue | None) -> None:
        """The value as it is now; a switch that the host does not list is the missing one."""
        place = self.editor.findData(str(value or ""))
        with QSignalBlocker(self.editor):
            self.editor.setCurrentIndex(place if place >= 0 else self.editor.findData("?"))

    def open(self, reason: str) -> None:
        """Let it be edited, or say why not."""
        self.editor.setEnabled(not reason)
        self.editor.setToolTip(outside.tip(reason))
        self.editor.setAccessibleDescription(outside.block(reason))

    def say(self, words: str, *, wrong: bool = False) -> None:
        """The line below the editor."""
        self.note.setText(words)
        self.note.setVisible(bool(words))
        set_ink(self.note, "bad" if wrong else "text2")
