"""Dialog for a new virtual floppy disk: where it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from hvgui.domain.hosts.host_files import PathFault, fault_of, tidied
from hvgui.domain.settings.disk_work import FLOPPY
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.wording.i18n import text


class NewFloppyDialog(ToolWindow):
    """One path; what is done with it is the caller's."""

    def __init__(self, take: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent, text("new-floppy.title"), icon=Icon.DISKETTE)
        self._take = take
        self.path = QLineEdit(self)
        label = Label(text("new-disk.path"), self)
        label.setBuddy(self.path)
        self.buttons = ButtonRow(self)
        self.ok = self.buttons.ok(text("new-disk.ok"), self._choose)
        self.buttons.cancel(self.close)
        column = QVBoxLayout(self)
        column.addWidget(label)
        column.addWidget(self.path)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.path.textChanged.connect(self._check)
        self.resize(520, self.sizeHint().height())
        self._check()
        self.path.setFocus()

    def _check(self) -> None:
        fault = fault_of(tidied(self.path.text()), FLOPPY)
        needed = fault in (PathFault.EMPTY, PathFault.EXTENSION)
        words = text("setting-complaint.not-a-diskette") if needed else ""
        set_reason(self.ok, words or ("" if fault is None else text(f"path-fault.{fault.value}")))

    def _choose(self) -> None:
        self._take(tidied(self.path.text()))
        self.close()
