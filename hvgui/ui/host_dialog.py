"""Add a host, change one, or sign in again: address, how to reach it, who signs in."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Literal
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from hvgui.domain.certificate import plain
from hvgui.domain.host import AuthKind, HostProfile, StagingWay
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.ui import texts
from hvgui.ui.hosts.tls_fields import TlsFields
from hvgui.ui.i18n import text
from hvgui.ui.tones import tones

PLAIN_PORT, TLS_PORT = 5985, 5986
_ADDRESS = re.compile(r"[A-Za-z0-9._-]+|\[?[0-9A-Fa-f:]*:[0-9A-Fa-f:.]+(%\w+)?\]?")

Purpose = Literal["add", "edit", "reconnect"]
Accept = Callable[[HostProfile, Secret | None, bool], None]

#: Kerberos has its ticket, a certificate its key.
_WITHOUT_PASSWORD = (AuthKind.KERBEROS, AuthKind.CERTIFICATE)


class HostDialog(QDialog):
    """Hands the profile, the password (None keeps the known one) and "remember" to ``accept``."""

    def __init__(
        self,
        accept: Accept,
        keyring: str,
        *,
        purpose: Purpose = "add",
        profile: HostProfile | None = None,
        taken: Collection[str] = (),
        reason: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._accept = accept
        self._purpose = purpose
        self._old = profile
        self._taken = {address.lower() for address in taken}
        self._port_by_hand = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(text(f"host-dialog.{purpose}.title"))
        self.setMinimumWidth(540)
        self._make_fields(keyring)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setMinimumHeight(self.problem.fontMetrics().height() * 2 + 4)
        self.problem.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._make_buttons()
        self._lay_out(reason)
        self._fill(profile)
        self._connect()
        self._check()
        (self.password if purpose == "reconnect" else self.address).setFocus()

    def _make_fields(self, keyring: str) -> None:
        self.address = QLineEdit(self)
        self.address.setPlaceholderText(text("host-dialog.address-example"))
        self.port = QSpinBox(self)
        self.port.setRange(1, 65535)
        self.port.setGroupSeparatorShown(False)
        self.https = QCheckBox(text("host-dialog.https"), self)
        self.https.setToolTip(text("host-dialog.https-tip"))
        self.auth = QComboBox(self)
        for kind in AuthKind:
            self.auth.addItem(texts.auth(kind), kind.value)
        self.auth_says = QLabel(self)
        self.user = QLineEdit(self)
        self.user.setPlaceholderText(text("host-dialog.user-example"))
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.remember = QCheckBox(self)
        if keyring:
            self.remember.setText(text("host-dialog.remember", keyring=keyring))
        else:
            self.remember.setText(text("host-dialog.session-only"))
            self.remember.setEnabled(False)
            self.remember.setToolTip(text("host-dialog.session-only-tip"))
        self.remember.setChecked(bool(keyring))
        self.staging = QComboBox(self)
        self.staging.setToolTip(text("host-dialog.staging-tip"))
        for way in StagingWay:
            self.staging.addItem(text(f"host-dialog.staging-way.{way.value}"), way.value)
        self.read_only = QCheckBox(text("host-dialog.read-only"), self)
        self.read_only.setToolTip(text("host-dialog.read-only-tip"))
        self.tls = TlsFields(self)

    def _make_buttons(self) -> None:
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.ok = self.buttons.button(kinds.Ok)
        self.ok.setText(text(f"host-dialog.{self._purpose}.button"))
        self.buttons.button(kinds.Cancel).setText(text("button.cancel"))
        self.buttons.accepted.connect(self._finish)
        self.buttons.rejected.connect(self.close)

    def _lay_out(self, reason: str) -> None:
        where = QHBoxLayout()
        where.addWidget(self.address, 1)
        port_label = QLabel(text("host-dialog.port"), self)
        port_label.setBuddy(self.port)
        where.addSpacing(6)
        where.addWidget(port_label)
        where.addWidget(self.port)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(8)
        for key, field, buddy in (
            ("address", where, self.address),
            ("", self.https, self.https),
            ("auth", self.auth, self.auth),
            ("user", self.user, self.user),
            ("password", self.password, self.password),
            ("", self.remember, self.remember),
            ("staging", self.staging, self.staging),
            ("", self.read_only, self.read_only),
        ):
            label = QLabel(text(f"host-dialog.{key}") if key else "", self)
            if key:
                label.setBuddy(buddy)
                buddy.setAccessibleName(text(f"host-dialog.{key}").replace("&", "").rstrip(":："))
            form.addRow(label, field)
        self.port.setAccessibleName(text("host-dialog.port").replace("&", "").rstrip(":："))
        intro = QLabel(reason or text(f"host-dialog.{self._purpose}.intro"), self)
        intro.setWordWrap(True)
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(intro)
        column.addLayout(form)
        column.addWidget(self.tls)
        column.addWidget(self.problem)
        column.addWidget(line)
        column.addWidget(self.buttons)
        self.setTabOrder(self.address, self.port)
        self.setTabOrder(self.port, self.https)

    def _fill(self, profile: HostProfile | None) -> None:
        self.tls.setEnabled(profile is not None and profile.https)
        if profile is None:
            self.port.setValue(PLAIN_PORT)
            return
        self.address.setText(profile.address)
        self.port.setValue(profile.port)
        self._port_by_hand = profile.port not in (PLAIN_PORT, TLS_PORT)
        self.https.setChecked(profile.https)
        self.auth.setCurrentIndex(self.auth.findData(profile.auth.value))
        self.user.setText(profile.user)
        self.tls.show_options(profile.ca_file, profile.pinned)
        self.staging.setCurrentIndex(self.staging.findData(profile.staging.value))
        self.read_only.setChecked(profile.read_only)
        self.password.setPlaceholderText(text("host-dialog.password-kept") if self._purpose == "edit" else "")

    def _connect(self) -> None:
        self.https.toggled.connect(self._move_port)
        self.https.toggled.connect(self.tls.setEnabled)
        for moved in (self.address.textChanged, self.port.valueChanged):
            moved.connect(self._forget_pin)
        self.port.valueChanged.connect(self._port_changed)
        for signal in (
            self.address.textChanged,
            self.user.textChanged,
            self.password.textChanged,
            self.https.toggled,
            self.auth.currentIndexChanged,
            self.tls.pinned.textChanged,
        ):
            signal.connect(self._check)

    def _kind(self) -> AuthKind:
        return AuthKind(self.auth.currentData())

    def _port_changed(self, port: int) -> None:
        self._port_by_hand = port not in (PLAIN_PORT, TLS_PORT)

    def _move_port(self, https: bool) -> None:
        if not self._port_by_hand:
            self.port.setValue(TLS_PORT if https else PLAIN_PORT)

    def trouble(self) -> str:
        """Why the host cannot be taken as it stands; empty when it can."""
        address = self.address.text().strip()
        kind = self._kind()
        if not address:
            return text("host-dialog.needs-address")
        if "://" in address or "/" in address:
            return text("host-dialog.address-is-url")
        if not _ADDRESS.fullmatch(address):
            return text("host-dialog.address-not-legal", address=address)
        if address.lower() in self._taken and (self._old is None or address.lower() != self._old.address.lower()):
            return text("host-dialog.address-taken", address=address)
        if kind in (AuthKind.BASIC, AuthKind.CERTIFICATE) and not self.https.isChecked():
            return text("host-dialog.basic-needs-https")
        if self.https.isChecked() and self.tls.pinned.text().strip() and not plain(self.tls.pinned.text()):
            return text("host-dialog.tls.pinned-not-legal")
        if not self.user.text().strip() and kind not in _WITHOUT_PASSWORD:
            return text("host-dialog.needs-user")
        if not self.password.text() and self._purpose != "edit" and kind not in _WITHOUT_PASSWORD:
            return text("host-dialog.needs-password")
        return ""

    def _forget_pin(self, *_: object) -> None:
        """A fingerprint belongs to a place: another address or port forgets it, unless it was typed here."""
        if self._old is not None and plain(self.tls.pinned.text()) == self._old.pinned:
            address, port = self.address.text().strip(), self.port.value()
            if (address, port) != (self._old.address, self._old.port):
                self.tls.pinned.clear()

    def _check(self, *_: object) -> None:
        trouble = self.trouble()
        self.ok.setEnabled(not trouble)
        self.ok.setToolTip(trouble)
        self.problem.setText(trouble)
        blank = trouble in (text("host-dialog.needs-address"), text("host-dialog.needs-user")) or (
            trouble == text("host-dialog.needs-password")
        )
        tone = tones(self.palette())
        self.problem.setStyleSheet(f"color: {(tone.quiet if blank else tone.bad).name()};")

    def profile(self) -> HostProfile:
        """What the fields say."""
        old = self._old or HostProfile(id=HostId(uuid4().hex), address="")
        address = self.address.text().strip()
        return replace(
            old,
            address=address,
            port=self.port.value(),
            https=self.https.isChecked(),
            user=self.user.text().strip(),
            auth=self._kind(),
            pinned=plain(self.tls.pinned.text()),
            ca_file=self.tls.ca_file.text().strip(),
            staging=StagingWay(self.staging.currentData()),
            read_only=self.read_only.isChecked(),
        )

    def _finish(self) -> None:
        if self.trouble():
            return
        secret = Secret(self.password.text()) if self.password.text() else None
        profile, remember = self.profile(), self.remember.isChecked() and self.remember.isEnabled()
        self.password.clear()
        self._accept(profile, secret, remember)
        self.close()
