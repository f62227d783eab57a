"""Field of a value that is one of a list which only the host knows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from hvgui.domain import outside
from hvgui.domain.settings.adapters import AdapterField
from hvgui.domain.settings.vm_settings import Setting, SettingValue
from hvgui.ui.look.dress import set_ink
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import setting_words


class ListField(QWidget):
    """List of values by their names; the line below it says why it is disabled, what is wrong, or how it ended."""

    chosen = Signal(object, object)
    """The ``Setting`` or ``AdapterField``, and the chosen value."""

    def __init__(self, setting: Setting | AdapterField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Label(setting_words.label(setting))
        self.editor = QComboBox(self)
        self.editor.setAccessibleName(outside.line(setting_words.name(setting)))
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
        self.editor.activated.connect(lambda place: self.chosen.emit(setting, self.editor.itemData(place)))

    def show_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """The values of the list with their names."""
        if list(choices) != self._known:
            self._known = list(choices)
            with QSignalBlocker(self.editor):
                self.editor.clear()
                for value, name in choices:
                    self.editor.addItem(outside.line(name), value)

    def show_value(self, value: SettingValue | None) -> None:
        """The value as it is now; nothing where the list does not have it."""
        with QSignalBlocker(self.editor):
            self.editor.setCurrentIndex(self.editor.findData(str(value or "")))

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
