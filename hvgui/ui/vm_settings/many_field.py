"""Field of several VMs: a box that says whether it shall be set, the editor, and how many of them have what."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from hvgui.domain import outside
from hvgui.domain.settings.adapters import AdapterField
from hvgui.domain.settings.many_settings import ManyField, Tally
from hvgui.domain.settings.vm_settings import Setting, SettingValue
from hvgui.ui.look.dress import set_ink
from hvgui.ui.vm_settings.list_field import ListField
from hvgui.ui.vm_settings.setting_field import SettingField
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import setting_words
from hvgui.wording.i18n import plural, text

#: Fields whose values only the hosts know.
_LISTED = frozenset({Setting.SECURE_BOOT_TEMPLATE, AdapterField.SWITCH})
_MOST_TOLD = 8


class ManyFieldRow(QWidget):
    """One field. Editing ticks the box; clearing the box leaves the field as it is on each VM."""

    chosen = Signal(object, object)
    """The field, and the value for all; None for "leave as it is"."""

    def __init__(self, field: ManyField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        name = setting_words.name(field)
        self.tick = QCheckBox(self)
        self.tick.setAccessibleName(outside.line(name))
        self.tick.clicked.connect(self._tick)
        self.editor = ListField(field, self) if field in _LISTED else SettingField(field, self)
        self.editor.chosen.connect(self._choose)
        self.note = WrapLabel("", self)
        set_ink(self.note, "text2")
        self._tally = Tally()
        self._special = self.spin.specialValueText() if self.spin is not None else ""
        inner = QVBoxLayout()
        inner.setSpacing(3)
        if self.editor.label is not None:
            inner.addWidget(self.editor.label)
        inner.addWidget(self.editor)
        inner.addWidget(self.note)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(inner, 1)

    @property
    def spin(self) -> QSpinBox | None:
        """The editor of a number; None for other values."""
        editor = self.editor.editor
        return editor if isinstance(editor, QSpinBox) else None

    def _choose(self, field: ManyField, value: object) -> None:
        self.chosen.emit(field, value)

    def _tick(self, on: bool) -> None:
        value = self._tally.most
        if on and value is None:
            value = False if self.field.row.type == "boolean" else "" if self.field.row.type == "string" else None
            value = self.field.row.least if value is None else value
        self.chosen.emit(self.field, value if on else None)

    def refresh(self, tally: Tally, chosen: SettingValue | None) -> None:
        """What there is, and what is chosen for all."""
        self._tally = tally
        there = bool(tally.values)
        with QSignalBlocker(self.tick):
            self.tick.setChecked(chosen is not None)
        self.tick.setEnabled(there)
        differ = plural("many-settings.differ", len(tally.values)) if len(tally.values) > 1 else ""
        self._show_value(tally.common if chosen is None else chosen, differ if chosen is None else "")
        self.editor.open("" if there else text("many-settings.nowhere"))
        words = self._words(tally)
        self.note.setText(words)
        self.note.setVisible(bool(words))
        self.tick.setAccessibleDescription(
            outside.line(text("many-settings.left" if chosen is None else "many-settings.set"))
        )
        self.editor.editor.setToolTip(outside.tip(self._values(tally) if differ else ""))

    def _show_value(self, value: SettingValue | None, differ: str) -> None:
        """The value that all have or shall have; "different values" where they differ."""
        editor = self.editor.editor
        spin = self.spin
        if spin is not None:
            spin.setSpecialValueText(self._special)
        if isinstance(editor, QCheckBox):
            editor.setTristate(bool(differ))
        if not differ:
            self.editor.show_value(value)
            return
        with QSignalBlocker(editor):
            if spin is not None:
                spin.setRange(self.field.row.least - 1, self.field.row.most)
                spin.setSpecialValueText(outside.line(differ))
                spin.setValue(spin.minimum())
            elif isinstance(editor, QCheckBox):
                editor.setCheckState(Qt.CheckState.PartiallyChecked)
            elif isinstance(editor, QLineEdit):
                editor.clear()
                editor.setPlaceholderText(outside.line(differ))
            elif isinstance(editor, QComboBox):
                editor.setCurrentIndex(-1)
                editor.setPlaceholderText(outside.line(differ))
            else:
                self.editor.show_value(None)

    def _values(self, tally: Tally) -> str:
        """Each value with how many have it, the most frequent ones."""
        ranked = sorted(tally.values.items(), key=lambda pair: -pair[1])[:_MOST_TOLD]
        return text("format.comma").join(
            text("many-settings.value", value=self._word(value), n=count) for value, count in ranked
        )

    def _word(self, value: SettingValue) -> str:
        if self.field is AdapterField.SWITCH and value:
            return str(value)
        return setting_words.value(self.field, value)

    def _words(self, tally: Tally) -> str:
        parts = [self._values(tally)] if len(tally.values) > 1 else []
        if tally.closed:
            parts.append(plural("many-settings.open", tally.open))
            parts += [
                text("many-settings.closed", n=count, why=setting_words.closed(reason))
                for reason, count in tally.closed.items()
            ]
        return " · ".join(parts)
