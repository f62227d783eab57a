"""Sign-in dialog: one account for several hosts that need one; each host's result stands beside it.

A wrong password counts against an account at every host it is sent to, so one host is asked first, and the others only
when it has accepted the account. Nothing is sent twice: after a rejection the password has to be typed again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QTableWidgetItem, QVBoxLayout, QWidget

from hvgui.controller.api.controller import ChangeListener, Controller
from hvgui.domain import outside
from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Reaction, reaction_to
from hvgui.ui.look import status_glyphs
from hvgui.ui.look.icons import Icon
from hvgui.ui.look.status_glyphs import Glyph
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.data_table import item_table
from hvgui.ui.widgets.field_rows import add_row
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.values import replace
from hvgui.wording import texts
from hvgui.wording.i18n import plural, text

COLUMNS = ("host", "account", "result")
_HOST, _ACCOUNT, _RESULT = range(3)


class SignInDialog(ToolWindow, ChangeListener):
    """Dialog that closes when every chosen host has accepted the account, and stays with the reasons else."""

    def __init__(
        self,
        controller: Controller,
        hosts: Sequence[HostPicture],
        edit: Callable[[HostId], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, text("sign-in.title"), Icon.HOST)
        self._controller = controller
        self._edit = edit
        self.hosts = [host.id for host in hosts]
        #: Hosts that are still to be tried with what was typed, and those that are being tried.
        self._waiting: list[HostId] = []
        self._trying: set[HostId] = set()
        self._account: tuple[str, Secret] | None = None
        self.user = QLineEdit(self)
        self.user.setPlaceholderText(text("host-dialog.user-example"))
        users = {host.profile.user for host in hosts}
        self.user.setText(users.pop() if len(users) == 1 else "")
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        keyring = controller.keyring_name()
        words = text("host-dialog.remember", keyring=keyring) if keyring else text("host-dialog.session-only")
        self.remember = QCheckBox(words, self)
        self.remember.setEnabled(bool(keyring))
        self.table = item_table(self, [text(f"sign-in.column.{name}") for name in COLUMNS], text("sign-in.hosts"))
        self.problem = WrapLabel("", self)
        buttons = ButtonRow(self)
        self.sign_in = buttons.ok(text("sign-in.button"), self._begin)
        self.edit = buttons.action(text("sign-in.edit"), self._edit_current, tip=text("sign-in.edit-tip"))
        buttons.cancel(self.close, text("button.close"))
        self._fill(hosts)
        form = QFormLayout()
        add_row(form, "host-dialog.user", self.user, self.user)
        add_row(form, "host-dialog.password", self.password, self.password)
        add_row(form, "", self.remember, self.remember)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(WrapLabel(text("sign-in.intro"), self))
        column.addWidget(self.table, 1)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        self.resize(680, 420)
        for field in (self.user, self.password):
            field.textChanged.connect(lambda _words: self._check())
        self.table.itemChanged.connect(lambda _item: self._check())
        self.table.setColumnWidth(_HOST, 160)
        self.table.setColumnWidth(_ACCOUNT, 150)
        self.when_closed(controller.subscribe(self))
        self._check()
        (self.password if self.user.text() else self.user).setFocus()

    def _fill(self, hosts: Sequence[HostPicture]) -> None:
        self.table.setRowCount(len(hosts))
        for row, host in enumerate(hosts):
            name = QTableWidgetItem(outside.line(host.name))
            name.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            name.setCheckState(Qt.CheckState.Checked)
            self.table.setItem(row, _HOST, name)
            for column, words in ((_ACCOUNT, host.profile.user), (_RESULT, _why(host))):
                self.table.setItem(row, column, QTableWidgetItem())
                self._put(row, column, words)
            self._show(row, Glyph.LOCK, _why(host))
        self.table.setCurrentCell(0, 0)

    def _put(self, row: int, column: int, words: str) -> None:
        cell = self.table.item(row, column)
        assert cell is not None
        cell.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        cell.setText(outside.line(words))
        cell.setToolTip(outside.tip(words))
        cell.setData(roles.ACCESSIBLE_TEXT, texts.spoken(text(f"sign-in.column.{COLUMNS[column]}"), words))

    def _show(self, row: int, glyph: Glyph, words: str) -> None:
        self._put(row, _RESULT, words)
        cell = self.table.item(row, _RESULT)
        assert cell is not None
        status_glyphs.set_item_glyph(cell, glyph)

    # --- what is chosen -----------------------------------------------------------------------------------------

    def ticked(self) -> list[HostId]:
        """The hosts that are chosen."""
        cells = ((host, self.table.item(row, _HOST)) for row, host in enumerate(self.hosts))
        return [host for host, cell in cells if cell is not None and cell.checkState() is Qt.CheckState.Checked]

    def _untick(self, host: HostId) -> None:
        cell = self.table.item(self.hosts.index(host), _HOST)
        assert cell is not None
        cell.setCheckState(Qt.CheckState.Unchecked)

    def _check(self) -> None:
        busy = bool(self._trying or self._waiting)
        why = ""
        if busy:
            why = text("sign-in.busy")
        elif not self.ticked():
            why = text("sign-in.tick")
        elif not self.user.text().strip():
            why = text("host-dialog.needs-user")
        elif not self.password.text():
            why = text("host-dialog.needs-password")
        set_reason(self.sign_in, why)
        for field in (self.user, self.password):
            field.setReadOnly(busy)

    # --- signing in ---------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        if not self.sign_in.isEnabled():
            return
        self._account = self.user.text().strip(), Secret(self.password.text())
        self.password.clear()
        self.problem.setText("")
        self._waiting = self.ticked()
        for host in self._waiting:
            self._show(self.hosts.index(host), Glyph.DOTS, text("sign-in.waiting"))
        self._try(self._waiting[:1])

    def _try(self, hosts: Sequence[HostId]) -> None:
        assert self._account is not None
        user, secret = self._account
        self._waiting = [host for host in self._waiting if host not in hosts]
        known = [(host, picture) for host in hosts if (picture := self._controller.host(host)) is not None]
        self._trying |= {host for host, _ in known}
        for host, picture in known:
            self._show(self.hosts.index(host), Glyph.TURNING, text("sign-in.trying"))
            self._put(self.hosts.index(host), _ACCOUNT, user)
            # Into the keyring only what a host has accepted.
            self._controller.replace_host(replace(picture.profile, user=user), secret, remember=False)
        self._check()

    def hosts_changed(self, hosts: frozenset[HostId]) -> None:
        """A host that is being tried has answered, or not."""
        for host in [host for host in self._trying if host in hosts]:
            picture = self._controller.host(host)
            if picture is not None and picture.phase is LinkPhase.CONNECTING:
                continue
            self._trying.discard(host)
            self._ended(host, picture)
        self._check()

    def _ended(self, host: HostId, picture: HostPicture | None) -> None:
        row = self.hosts.index(host)
        if picture is not None and picture.answers:
            self._show(row, Glyph.DONE, text("sign-in.done"))
            self._untick(host)
            if self.remember.isChecked() and self.remember.isEnabled():
                self._controller.keep_password(host)
            self._try(self._waiting)
        elif picture is None or picture.trouble is None or reaction_to(picture.trouble.kind) is Reaction.RETRY:
            # Nothing was said about the account: the next host may.
            self._show(row, Glyph.CROSS, text("sign-in.not-reached") if picture is None else _why(picture))
            if not self._trying:
                self._try(self._waiting[:1])
        else:
            self._show(row, Glyph.FAILED, _why(picture))
            for other in self._waiting:
                self._show(self.hosts.index(other), Glyph.DASH, text("sign-in.not-tried"))
            if self._waiting:
                self.problem.setText(plural("sign-in.stopped", len(self._waiting)))
            self._waiting = []
        if not self._trying and not self._waiting:
            self._account = None
            if not self.ticked():
                self.close()
            else:
                self.password.setFocus()

    def _edit_current(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self.hosts):
            self._edit(self.hosts[row])


def _why(host: HostPicture) -> str:
    return texts.trouble(host.trouble).failed if host.trouble is not None else texts.phase(host.phase)
