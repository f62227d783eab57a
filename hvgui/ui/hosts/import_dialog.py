"""Import dialog: hosts from a list, each line with a check box and its problem, and one account for all others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hvgui.controller.api.controller import Controller
from hvgui.domain import outside
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.hosts.host_list import HostLine
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.data_table import item_table
from hvgui.ui.widgets.field_rows import plain_label
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import texts
from hvgui.wording.i18n import plural, text

COLUMNS = ("line", "host", "way", "account", "remark")


class ImportDialog(ToolWindow):
    """Dialog that adds the ticked lines as hosts."""

    def __init__(
        self,
        controller: Controller,
        name: str,
        lines: Sequence[HostLine],
        added: Callable[[list[HostId]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, text("import.title", file=name), Icon.ADD_HOST)
        self._controller = controller
        self._lines = tuple(lines)
        self._added = added
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.user = QLineEdit(self)
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        keyring = controller.keyring_name()
        self.remember = QCheckBox(text("import.remember", keyring=keyring or text("preferences.no-keyring")), self)
        self.remember.setChecked(bool(keyring))
        self.remember.setEnabled(bool(keyring))
        self.table = self._make_table()
        buttons = ButtonRow(self)
        self.add = buttons.ok(text("button.ok"), self._finish)
        buttons.cancel(self.reject)
        form = QFormLayout()
        for field, edit in (("user", self.user), ("password", self.password)):
            label = Label(text(f"import.{field}"), self)
            label.setBuddy(edit)
            edit.setAccessibleName(outside.line(plain_label(f"import.{field}")))
            edit.textChanged.connect(lambda _: self._count())
            form.addRow(label, edit)
        form.addRow(self.remember)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(WrapLabel(text("import.intro"), self))
        column.addWidget(self.table, 1)
        column.addLayout(form)
        column.addWidget(buttons)
        self.resize(720, 480)
        self._count()
        self.user.setFocus()

    def _make_table(self) -> QTableWidget:
        table = item_table(self, [text(f"import.column.{name}") for name in COLUMNS], text("import.list"))
        table.setRowCount(len(self._lines))
        for row, line in enumerate(self._lines):
            way = text("import.way", scheme="HTTPS" if line.https else "HTTP", port=line.port)
            remark = "" if line.mistake is None else text(f"import.mistake.{line.mistake.value}")
            shown = (str(line.number), line.address, "" if line.mistake else way, line.user, remark)
            for column, value in enumerate(shown):
                item = QTableWidgetItem(outside.line(value))
                item.setToolTip(outside.tip(value))
                flags = Qt.ItemFlag.ItemIsSelectable
                if line.mistake is None:
                    flags |= Qt.ItemFlag.ItemIsEnabled
                    if column == 0:
                        flags |= Qt.ItemFlag.ItemIsUserCheckable
                item.setFlags(flags)
                if column == 0:
                    item.setCheckState(Qt.CheckState.Unchecked if line.mistake else Qt.CheckState.Checked)
                item.setData(roles.ACCESSIBLE_TEXT, texts.spoken(text(f"import.column.{COLUMNS[column]}"), value))
                table.setItem(row, column, item)
        table.itemChanged.connect(lambda _: self._count())
        return table

    def ticked(self) -> list[HostLine]:
        """The lines that are to be added."""
        return [
            line
            for row, line in enumerate(self._lines)
            if line.mistake is None and (item := self.table.item(row, 0)) and item.checkState() is Qt.CheckState.Checked
        ]

    def _count(self) -> None:
        lines = self.ticked()
        nameless = any(not line.user for line in lines) and not self.user.text().strip()
        self.add.setText(plural("import.add", len(lines)))
        set_reason(self.add, text("import.tick") if not lines else text("import.needs-user") if nameless else "")

    def _finish(self) -> None:
        secret = Secret(self.password.text()) if self.password.text() else None
        shared = self.user.text().strip()
        hosts = [
            self._controller.add_host(
                HostProfile(
                    id=HostId(uuid4().hex),
                    address=line.address,
                    port=line.port,
                    https=line.https,
                    user=line.user or shared,
                ),
                # The password belongs to the account that was typed, not to another that the list names.
                secret if line.user in ("", shared) else None,
                remember=self.remember.isChecked(),
            )
            for line in self.ticked()
        ]
        self.accept()
        if hosts:
            self._added(hosts)
