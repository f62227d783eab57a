"""Fields for certificates: what verifies the host's, and the one that signs in instead of a password."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QGroupBox, QLineEdit, QVBoxLayout, QWidget

from hvgui.controller.api.local_paths import is_file
from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.hosts.certificate import grouped, plain
from hvgui.domain.hosts.host import HostProfile
from hvgui.ui.widgets.field_rows import FileField, add_row
from hvgui.ui.widgets.reasons import set_reason
from hvgui.wording.i18n import text


class TlsFields(QWidget):
    """A page of the host dialog."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.of_host = QGroupBox(text("host-dialog.tls.group"), self)
        self.ca = FileField("host-dialog.tls.ca-file", self.of_host)
        self.ca_file = self.ca.edit
        self.pinned = QLineEdit(self.of_host)
        self.pinned.setPlaceholderText(text("host-dialog.tls.pinned-example"))
        self.pinned.setToolTip(text("host-dialog.tls.pinned-tip"))
        form = QFormLayout(self.of_host)
        add_row(form, "host-dialog.tls.ca-file", self.ca, self.ca_file)
        add_row(form, "host-dialog.tls.pinned", self.pinned, self.pinned)
        self.of_user = QGroupBox(text("host-dialog.tls.user-group"), self)
        self.cert = FileField("host-dialog.tls.cert-file", self.of_user)
        self.key = FileField("host-dialog.tls.key-file", self.of_user)
        form = QFormLayout(self.of_user)
        add_row(form, "host-dialog.tls.cert-file", self.cert, self.cert.edit)
        add_row(form, "host-dialog.tls.key-file", self.key, self.key.edit)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(self.of_host)
        column.addWidget(self.of_user)
        column.addStretch(1)
        self.changed = (
            self.pinned.textChanged,
            self.ca_file.textChanged,
            self.cert.edit.textChanged,
            self.key.edit.textChanged,
        )

    def show_profile(self, profile: HostProfile) -> None:
        """What the profile says."""
        self.ca_file.setText(profile.ca_file)
        self.pinned.setText(grouped(profile.pinned))
        self.pinned.setCursorPosition(0)
        self.cert.edit.setText(profile.cert_file)
        self.key.edit.setText(profile.cert_key_file)

    def allow(self, *, https: bool, kind: AuthKind | None) -> None:
        """Enable the fields that apply; the others say why not. ``kind`` None: a way of a newer version."""
        set_reason(self.of_host, "" if https else text("host-dialog.tls.needs-https"))
        signs = kind is AuthKind.CERTIFICATE
        set_reason(self.of_user, "" if signs else text("host-dialog.tls.needs-certificate"))

    def trouble(self) -> str:
        """Why the fields that are open cannot be taken; empty when they can."""
        if self.of_host.isEnabled():
            if self.pinned.text().strip() and not plain(self.pinned.text()):
                return text("host-dialog.tls.pinned-not-legal")
            if (file := self.ca.path()) and not is_file(file):
                return text("host-dialog.no-such-file", file=file)
        if self.of_user.isEnabled():
            for field, missing in ((self.cert, "needs-cert-file"), (self.key, "needs-key-file")):
                if not field.path():
                    return text(f"host-dialog.tls.{missing}")
                if not is_file(field.path()):
                    return text("host-dialog.no-such-file", file=field.path())
        return ""
