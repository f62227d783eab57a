"""Staging dialog: how files reach a host's disk on their way to a guest, and the account for the file share."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.domain import outside
from hvgui.domain.hosts.host import HostPicture, SmbPlace, StagingWay
from hvgui.domain.hosts.host_files import folder_fault, tidied
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.ui.hosts.staging_fields import StagingFields
from hvgui.ui.look.dress import set_ink
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.dialog_size import at_least
from hvgui.ui.widgets.field_rows import plain_label
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording.i18n import text

Accept = Callable[[StagingWay, SmbPlace, Secret | None, bool, str], None]


def open_staging(controller: Controller, window: QWidget, host: HostId) -> None:
    """Open the dialog for a host."""
    picture = controller.host(host)
    if picture is None:
        return

    def accept(way: StagingWay, place: SmbPlace, secret: Secret | None, remember: bool, folder: str) -> None:
        controller.copying.set_staging(host, way, place, secret, remember=remember, iso_folder=folder)

    StagingDialog(picture, controller.keyring_name(), accept, window).open()


class StagingDialog(ToolWindow):
    """Dialog that passes way, place, password (None keeps the known one), "remember" and ISO folder to ``accept``.

    The connection to the host stays as it is.
    """

    def __init__(self, host: HostPicture, keyring: str, accept: Accept, parent: QWidget | None = None) -> None:
        super().__init__(parent, text("staging.title", host=host.name))
        self._accept = accept
        self.fields = StagingFields(self)
        self.fields.show_options(host.profile.staging, host.profile.smb)
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setToolTip(text("staging.password-tip"))
        self.password.setAccessibleName(outside.line(plain_label("staging.password")))
        self.remember = QCheckBox(text("staging.remember", keyring=keyring), self)
        self.remember.setVisible(bool(keyring))
        self.folder = QLineEdit(host.profile.iso_folder, self)
        self.folder.setPlaceholderText(text("staging.iso-usual"))
        self.folder.setToolTip(text("staging.iso-tip"))
        self.folder.setAccessibleName(outside.line(plain_label("staging.iso-folder")))
        self.problem = WrapLabel("", self)
        self._lay_out()
        at_least(self, 540)
        texts = (self.fields.user.textChanged, self.password.textChanged, self.folder.textChanged)
        for signal in (*self.fields.changed, *texts):
            signal.connect(lambda *_: self._check())
        self._check()
        self.fields.way.setFocus()

    def _lay_out(self) -> None:
        label = Label(text("staging.password"), self)
        label.setBuddy(self.password)
        form = self.fields.place.layout()
        assert isinstance(form, QFormLayout)
        # Below the share's rows, in the same column.
        form.addRow(label, self.password)
        form.addRow("", self.remember)
        images = QFormLayout()
        images_label = Label(text("staging.iso-folder"), self)
        images_label.setBuddy(self.folder)
        images.addRow(images_label, self.folder)
        buttons = ButtonRow(self)
        self.ok = buttons.ok(text("button.ok"), self._finish)
        buttons.cancel(self.close)
        set_ink(self.problem, "bad")
        column = QVBoxLayout(self)
        column.addWidget(self.fields)
        column.addLayout(images)
        column.addWidget(self.problem)
        column.addWidget(buttons)

    def trouble(self) -> str:
        """What is wrong with the fields; empty when nothing is."""
        if trouble := self.fields.trouble():
            return trouble
        if self._folder() and folder_fault(self._folder()) is not None:
            return text("staging.iso-fault")
        lonely = self.password.text() and not self.fields.chosen_place().user
        return text("staging.lonely-password") if lonely else ""

    def _check(self) -> None:
        other = self.fields.place.isEnabled() and bool(self.fields.chosen_place().user)
        self.password.setEnabled(other or bool(self.password.text()))
        self.remember.setEnabled(other)
        trouble = self.trouble()
        self.ok.setEnabled(not trouble)
        self.problem.setText(trouble)
        self.problem.setVisible(bool(trouble))

    def _finish(self) -> None:
        if self.trouble():
            return
        words = self.password.text()
        secret = Secret(words) if words else None
        place, remember = self.fields.chosen_place(), self.remember.isChecked()
        self._accept(self.fields.chosen_way(), place, secret, remember, self._folder())
        self.close()

    def _folder(self) -> str:
        folder = tidied(self.folder.text())
        return folder if len(folder) <= len("C:\\") else folder.rstrip("\\")
