"""Field of one setting: the editor for its type, and a line of text below it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from hvgui.domain import outside
from hvgui.domain.settings.adapters import AdapterField, mac_digits, mac_shown
from hvgui.domain.settings.vm_settings import Setting, SettingValue
from hvgui.ui.look.dress import set_ink
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import setting_words

_NUMBER_WIDTH = 150


class SettingField(QWidget):
    """Editor of one value; the line below says why it is disabled, what is wrong, or how the change ended."""

    chosen = Signal(object, object)
    """A ``Setting`` or ``AdapterField`` and its new value."""

    def __init__(self, setting: Setting | AdapterField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self._row = setting.row
        self.label: Label | None = None
        self.radios: dict[int, QRadioButton] = {}
        self.note = WrapLabel("", self)
        self.note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self.editor = self._make(column)
        self.editor.setAccessibleName(outside.line(setting_words.name(setting)))
        column.addWidget(self.note)

    def _make(self, column: QVBoxLayout) -> QWidget:
        if self._row.choices:
            return self._make_radios(column)
        if self._row.type == "boolean":
            box = QCheckBox(setting_words.label(self.setting), self)
            box.clicked.connect(lambda on: self.chosen.emit(self.setting, on))
            column.addWidget(box)
            return box
        self.label = Label(setting_words.label(self.setting))
        editor = self._make_number() if self._row.type != "string" else self._make_text()
        self.label.setBuddy(editor)
        column.addWidget(editor)
        return editor

    def _make_radios(self, column: QVBoxLayout) -> QWidget:
        self.label = Label(setting_words.label(self.setting))
        group = QButtonGroup(self)
        for value in self._row.choices:
            radio = QRadioButton(setting_words.choice(self.setting, value), self)
            radio.clicked.connect(lambda _on, v=value: self.chosen.emit(self.setting, v))
            group.addButton(radio)
            column.addWidget(radio)
            self.radios[value] = radio
        first = self.radios[self._row.choices[0]]
        self.setFocusProxy(first)
        return first

    def _make_number(self) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(self._row.least, self._row.most)
        box.setSingleStep(self._row.step)
        box.setSuffix(setting_words.unit(self.setting))
        if isinstance(self.setting, AdapterField):
            box.setSpecialValueText(setting_words.value(self.setting, 0))
        box.setFixedWidth(_NUMBER_WIDTH)
        box.setGroupSeparatorShown(False)
        # A field that is scrolled past must not be changed by the wheel.
        box.setFocusPolicy(box.focusPolicy() & ~box.focusPolicy().WheelFocus | box.focusPolicy().StrongFocus)
        box.valueChanged.connect(lambda value: self.chosen.emit(self.setting, value))
        return box

    def _make_text(self) -> QWidget:
        if self._row.array and not self._row.most:  # a text without a limit has lines
            many = QPlainTextEdit(self)
            many.setTabChangesFocus(True)
            many.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            many.setMinimumHeight(140)
            many.textChanged.connect(lambda: self.chosen.emit(self.setting, many.toPlainText()))
            return many
        line = QLineEdit(self)
        line.textEdited.connect(lambda words: self.chosen.emit(self.setting, words))
        return line

    def show_value(self, value: SettingValue | None) -> None:
        """The value as it is now; what the user is typing is not disturbed when it is the same."""
        editor = self.editor
        with QSignalBlocker(editor):
            if self.radios:
                for choice, radio in self.radios.items():
                    radio.setAutoExclusive(value is not None)
                    radio.setChecked(choice == value)
                    radio.setAutoExclusive(True)
            elif isinstance(editor, QCheckBox):
                editor.setChecked(bool(value))
            elif isinstance(editor, QSpinBox):
                self._show_number(editor, value)
            elif isinstance(editor, QPlainTextEdit):
                if editor.toPlainText() != str(value or ""):
                    editor.setPlainText(str(value or ""))
            elif isinstance(editor, QLineEdit) and editor.text() != (words := self._text_of(value)):
                editor.setText(words)

    def _text_of(self, value: SettingValue | None) -> str:
        text = str(value or "")
        if self.setting is AdapterField.MAC and (digits := mac_digits(text)) is not None:
            return mac_shown(digits)
        return text

    def _show_number(self, box: QSpinBox, value: SettingValue | None) -> None:
        number = int(value or 0)
        # A host may hold more than we would write; what is there is shown as it is.
        box.setRange(min(self._row.least, number), max(self._row.most, number))
        if box.value() != number:
            box.setValue(number)

    def open(self, reason: str) -> None:
        """Let it be edited, or say why not."""
        for part in self.radios.values() or (self.editor,):
            part.setEnabled(not reason)
            part.setToolTip(outside.tip(reason))
            part.setAccessibleDescription(outside.block(reason))

    def say(self, words: str, *, wrong: bool = False) -> None:
        """The line below the editor."""
        self.note.setText(words)
        self.note.setVisible(bool(words))
        set_ink(self.note, "bad" if wrong else "text2")
        if words and not self.editor.toolTip():
            self.editor.setAccessibleDescription(outside.block(words))
