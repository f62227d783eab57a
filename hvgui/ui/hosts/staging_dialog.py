"""How files reach a host's disk on their way to a guest: the way, and the share with its account."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from hvgui.controller.facade import Controller
from hvgui.domain.host import HostPicture, SmbPlace, StagingWay
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.ui.i18n import text
from hvgui.ui.tones import tones
from hvgui.ui.wrap_label import WrapLabel

Accept = Callable[[StagingWay, SmbPlace, Secret | None, bool], None]
FIELDS = ("share", "root", "folder", "port", "user", "password")
_ROOT = re.compile(r"[A-Za-z]:\\([^<>:\"/|?*\x00-\x1f]*)")
_BELOW = re.compile(r"[^<>:\"/|?*\x00-\x1f\\]+(\\[^<>:\"/|?*\x00-\x1f\\]+)*")


def open_staging(controller: Controller, window: QWidget, host: HostId) -> None:
    """Open the dialog for a host."""
    picture = controller.host(host)
    if picture is None:
        return

    def accept(way: StagingWay, place: SmbPlace, secret: Secret | None, remember: bool) -> None:
        controller.copying.set_staging(host, way, place, secret, remember=remember)

    StagingDialog(picture, controller.keyring_name(), accept, window).open()


class StagingDialog(QDialog):
    """Hands way, place, password (None keeps the known one) and "remember" to ``accept``."""

    def __init__(self, host: HostPicture, keyring: str, accept: Accept, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accept = accept
        self._host = host
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(text("staging.title", host=host.name))
        self.setMinimumWidth(520)
        place = host.profile.smb
        self.way = QComboBox(self)
        for way in StagingWay:
            self.way.addItem(text(f"staging-way.{way.value}"), way)
        self.way.setCurrentIndex(self.way.findData(host.profile.staging))
        self.share = QLineEdit(place.share, self)
        self.root = QLineEdit(place.root, self)
        self.folder = QLineEdit(place.folder, self)
        self.port = QSpinBox(self)
        self.port.setRange(1, 65535)
        self.port.setValue(place.port)
        self.user = QLineEdit(place.user, self)
        self.user.setPlaceholderText(host.profile.user)
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.remember = QCheckBox(text("staging.remember", keyring=keyring), self)
        self.remember.setVisible(bool(keyring))
        self.problem = WrapLabel("", self)
        self._lay_out()
        for line in (self.share, self.root, self.folder, self.user, self.password):
            line.textChanged.connect(self._check)
        self.way.currentIndexChanged.connect(self._check)
        self._check()
        self.way.setFocus()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self._label("way", self.way), self.way)
        self.group = QGroupBox(text("staging.group"), self)
        inner = QFormLayout(self.group)
        for name in FIELDS:
            widget: QWidget = getattr(self, name)
            widget.setToolTip(text(f"staging.{name}-tip"))
            inner.addRow(self._label(name, widget), widget)
        inner.addRow("", self.remember)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.ok = self.buttons.button(kinds.Ok)
        self.ok.setText(text("button.ok"))
        self.buttons.button(kinds.Cancel).setText(text("button.cancel"))
        self.buttons.accepted.connect(self._finish)
        self.buttons.rejected.connect(self.close)
        self.problem.setStyleSheet(f"color: {tones(self.palette()).bad.name()};")
        column = QVBoxLayout(self)
        column.addWidget(WrapLabel(text("staging.words"), self))
        column.addLayout(form)
        column.addWidget(self.group)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)

    def _label(self, name: str, buddy: QWidget) -> QLabel:
        label = QLabel(text(f"staging.{name}"), self)
        label.setBuddy(buddy)
        buddy.setAccessibleName(text(f"staging.{name}").replace("&", "").rstrip(":："))
        return label

    def chosen(self) -> StagingWay:
        """The way; Qt keeps a string enumeration as a plain string."""
        return StagingWay(self.way.currentData())

    def place(self) -> SmbPlace:
        """What the fields say."""
        return SmbPlace(
            port=self.port.value(),
            share=self.share.text().strip(),
            root=self.root.text().strip(),
            folder=self.folder.text().strip().strip("\\"),
            user=self.user.text().strip(),
        )

    def trouble(self) -> str:
        """What is wrong with the fields; empty when nothing is."""
        place = self.place()
        if self.chosen() is StagingWay.SHELL:
            return ""
        if not place.share or any(c in '\\/:*?"<>|' for c in place.share):
            return text("staging.why-not.share")
        if not _ROOT.fullmatch(place.root):
            return text("staging.why-not.root")
        parts = place.folder.split("\\")
        if not _BELOW.fullmatch(place.folder) or any(p in (".", "..") or p.endswith((" ", ".")) for p in parts):
            return text("staging.why-not.folder")
        if self.password.text() and not place.user:
            return text("staging.why-not.password")
        return ""

    def _check(self) -> None:
        self.group.setEnabled(self.chosen() is not StagingWay.SHELL)
        other = bool(self.user.text().strip())
        self.password.setEnabled(other or bool(self.password.text()))
        self.remember.setEnabled(other)
        trouble = self.trouble()
        self.ok.setEnabled(not trouble)
        self.problem.setText(trouble)
        self.problem.setVisible(bool(trouble))

    def _finish(self) -> None:
        if self.trouble():
            return
        way = self.chosen()
        place = self._host.profile.smb if way is StagingWay.SHELL else self.place()
        words = self.password.text()
        self._accept(way, replace(place), Secret(words) if words else None, self.remember.isChecked())
        self.close()
