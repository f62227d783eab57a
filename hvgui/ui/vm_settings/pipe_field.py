"""Field of a COM port: nothing, a named pipe of the host, or one of another computer."""

from __future__ import annotations

import re
from enum import Enum

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from hvgui.domain import outside
from hvgui.domain.settings.vm_settings import Setting, SettingValue
from hvgui.ui.look.dress import set_ink
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import setting_words
from hvgui.wording.i18n import text


class PipeKind(Enum):
    """What a COM port is attached to."""

    NONE = "none"
    HOST = "host"
    REMOTE = "remote"


WORDED = {"port-form.*": [kind.value for kind in PipeKind]}
_PATH = re.compile(r"\\\\([^\\]*)\\pipe\\(.*)", re.IGNORECASE | re.DOTALL)
#: The computer in the path of a pipe of the host itself.
_HERE = "."


class PipeField(QWidget):
    """Choice of the kind, with the pipe's name and its computer where they mean something; a line below says more."""

    chosen = Signal(object, object)
    """The ``Setting``, and the path of the pipe; empty for none."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        self.label = Label(setting_words.label(setting))
        self.editor = QComboBox(self)
        self.editor.setAccessibleName(outside.line(setting_words.name(setting)))
        for kind in PipeKind:
            self.editor.addItem(text(f"port-form.{kind.value}"), kind)
        self.label.setBuddy(self.editor)
        self.name = QLineEdit(self)
        self.computer = QLineEdit(self)
        self.note = WrapLabel("", self)
        self.note.hide()
        self._rows = QFormLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, editor in ((text("port-form.name"), self.name), (text("port-form.computer"), self.computer)):
            label = Label(words, self)
            label.setBuddy(editor)
            self._rows.addRow(label, editor)
            editor.textEdited.connect(lambda _words: self._tell())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.editor)
        column.addLayout(self._rows)
        column.addWidget(self.note)
        self.editor.activated.connect(lambda _place: self._tell())

    @property
    def kind(self) -> PipeKind:
        found: PipeKind = self.editor.currentData()
        return found

    def _tell(self) -> None:
        kind = self.kind
        computer = _HERE if kind is PipeKind.HOST else self.computer.text().strip()
        path = "" if kind is PipeKind.NONE else rf"\\{computer}\pipe\{self.name.text().strip()}"
        self.chosen.emit(self._setting, path)

    def show_value(self, value: SettingValue | None) -> None:
        """The path as it is now; what the user is typing is not disturbed when it is the same."""
        kind, computer, name = _parts(str(value or ""))
        with QSignalBlocker(self.editor):
            self.editor.setCurrentIndex(self.editor.findData(kind))
        for editor, words in ((self.name, name), (self.computer, computer)):
            if editor.text().strip() != words:
                editor.setText(words)
        self._rows.setRowVisible(self.name, kind is not PipeKind.NONE)
        self._rows.setRowVisible(self.computer, kind is PipeKind.REMOTE)

    def open(self, reason: str) -> None:
        """Let it be edited, or say why not."""
        for part in (self.editor, self.name, self.computer):
            part.setEnabled(not reason)
            part.setToolTip(outside.tip(reason))
            part.setAccessibleDescription(outside.block(reason))

    def say(self, words: str, *, wrong: bool = False) -> None:
        """The line below the editors."""
        self.note.setText(words)
        self.note.setVisible(bool(words))
        set_ink(self.note, "bad" if wrong else "text2")


def _parts(path: str) -> tuple[PipeKind, str, str]:
    """Kind, computer and name of a pipe; a path of another form is shown whole, as a name of the host."""
    if not path:
        return PipeKind.NONE, "", ""
    found = _PATH.fullmatch(path)
    if found is None:
        return PipeKind.HOST, "", path
    computer, name = found.groups()
    return (PipeKind.HOST, "", name) if computer == _HERE else (PipeKind.REMOTE, computer, name)
