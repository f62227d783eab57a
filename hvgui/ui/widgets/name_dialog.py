"""Name dialog: one name, checked while typing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from hvgui.domain import outside
from hvgui.domain.vms.checkpoints import LONGEST_NAME, name_trouble
from hvgui.ui.look.dress import set_ink
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.field_rows import plain_label
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording.i18n import text


class NameDialog(ToolWindow):
    """Dialog for a name; ``note`` says what it is for, and ``usual`` is the name used when the field is empty."""

    def __init__(
        self,
        title: str,
        accept_words: str,
        accept: Callable[[str], object],
        *,
        name: str = "",
        usual: str = "",
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, title)
        self._accept = accept
        self._old = name
        self._usual = usual
        label = Label(text("name-dialog.name"), self)
        self.name = QLineEdit(name, self)
        self.name.setMaxLength(LONGEST_NAME * 2)
        self.name.setPlaceholderText(usual)
        self.name.setAccessibleName(outside.line(plain_label("name-dialog.name")))
        self.name.selectAll()
        label.setBuddy(self.name)
        self.problem = Label(self)
        self.problem.setWordWrap(True)
        buttons = ButtonRow(self)
        self.ok = buttons.ok(accept_words, self._finish)
        buttons.cancel(self.reject)
        column = QVBoxLayout(self)
        if note:
            column.addWidget(WrapLabel(note, self))
        column.addWidget(label)
        column.addWidget(self.name)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        self.resize(460, self.sizeHint().height())
        self.name.textChanged.connect(lambda _words: self._check())
        self._check()
        self.name.setFocus()

    def trouble(self) -> str:
        """Why the name cannot be given; empty when it can."""
        wanted = self.name.text()
        if not wanted and self._usual:
            return ""
        return text("name-dialog.not-legal", most=LONGEST_NAME) if name_trouble(wanted) else ""

    def _check(self) -> None:
        trouble = self.trouble()
        set_ink(self.problem, "bad")
        self.problem.setText(trouble if self.name.text() else "")
        unchanged = bool(self._old) and self.name.text() == self._old
        self.ok.setEnabled(not trouble and not unchanged)
        self.ok.setToolTip(outside.tip(trouble))

    def _finish(self) -> None:
        if self.ok.isEnabled():
            self._accept(self.name.text().strip())
            self.accept()
