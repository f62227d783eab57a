"""Host dialog: add a host or a cluster, edit a host, or sign in again."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import Literal
from urllib.parse import urlsplit
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from hvgui.domain import outside
from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.hosts.certificate import plain
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.hosts.place import Place, read_place
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.ui.hosts.staging_fields import StagingFields
from hvgui.ui.hosts.tls_fields import TlsFields
from hvgui.ui.look.dress import set_ink
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.dialog_size import at_least
from hvgui.ui.widgets.field_rows import add_row, plain_label
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.values import replace
from hvgui.wording import texts
from hvgui.wording.i18n import text

PLAIN_PORT, TLS_PORT = 5985, 5986
_ADDRESS = re.compile(r"[A-Za-z0-9._-]+|\[?[0-9A-Fa-f:]*:[0-9A-Fa-f:.]+(%\w+)?\]?")

Purpose = Literal["add", "edit", "reconnect", "cluster"]
Accept = Callable[[HostProfile, Secret | None, bool], None]

#: Kerberos has its ticket, a certificate its key; what a newer version needs is not known.
_WITHOUT_PASSWORD = (AuthKind.CERTIFICATE, None)
#: Kerberos signs in as whoever is signed in already; with a password it gets a ticket itself.
_NEEDS_NONE = (AuthKind.KERBEROS, *_WITHOUT_PASSWORD)
#: Stands for Kerberos as whoever is signed in: no user name, no password.
_AS_ME = "as-me"
#: Stands for the way of signing in that a newer version has saved.
_OF_NEWER = "of-newer"


def proxy_trouble(proxy: str) -> str:
    """Why this cannot be a proxy's address; empty when it can. A password in it would end up in a file."""
    try:
        parts = urlsplit(proxy)
        port = parts.port
    except ValueError:
        return text("host-dialog.proxy-not-legal")
    if parts.username or parts.password:
        return text("host-dialog.proxy-with-user")
    if parts.scheme != "http" or not parts.hostname or port is None or parts.path.strip("/"):
        return text("host-dialog.proxy-not-legal")
    return ""


class HostDialog(ToolWindow):
    """Dialog that passes the profile, the password (None keeps the known one) and "remember" to ``accept``.

    For a cluster it stays open with its fields; the caller closes it.
    """

    def __init__(
        self,
        accept: Accept,
        keyring: str,
        *,
        purpose: Purpose = "add",
        profile: HostProfile | None = None,
        taken: Collection[Place] = (),
        reason: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, text(f"host-dialog.{purpose}.title"))
        self._accept = accept
        self._purpose = purpose
        self._old = profile
        self._taken = {(place.address.casefold(), place.port) for place in taken}
        self._port_by_hand = False
        self._auth_chosen = False
        self._make_fields(keyring)
        self.problem = Label(self)
        self.problem.setWordWrap(True)
        self.problem.setMinimumHeight(self.problem.fontMetrics().height() * 2 + 4)
        self.problem.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.buttons = ButtonRow(self)
        self.ok = self.buttons.ok(text(f"host-dialog.{purpose}.button"), self._finish)
        self.buttons.cancel(self.close)
        self._lay_out(reason)
        at_least(self, 580)
        self._fill(profile)
        self._connect()
        self._check()
        (self.password if purpose == "reconnect" else self.address).setFocus()

    def _make_fields(self, keyring: str) -> None:
        self.pages = QTabWidget(self)
        self.connection = QWidget(self.pages)
        self.address = QLineEdit(self)
        example = text("host-dialog.address-example")
        if self._purpose == "cluster":
            example = text("host-dialog.cluster.address-example")
        self.address.setPlaceholderText(example)
        self.port = QSpinBox(self)
        self.port.setRange(1, 65535)
        self.port.setGroupSeparatorShown(False)
        self.https = QCheckBox(text("host-dialog.https"), self)
        self.https.setToolTip(text("host-dialog.https-tip"))
        self.auth = QComboBox(self)
        self.auth.addItem(text("auth.as-me"), _AS_ME)
        for kind in AuthKind:
            self.auth.addItem(texts.auth(kind), kind.value)
        self.auth.setCurrentIndex(self.auth.findData(AuthKind.NTLM.value))
        self.kerberos_name = QLineEdit(self)
        self.kerberos_name.setPlaceholderText(text("host-dialog.kerberos-name-example"))
        self.kerberos_name.setToolTip(text("host-dialog.kerberos-name-tip"))
        self.user = QLineEdit(self)
        self.user.setPlaceholderText(text("host-dialog.user-example"))
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.remember = QCheckBox(self)
        if keyring:
            self.remember.setText(text("host-dialog.remember", keyring=keyring))
        else:
            self.remember.setText(text("host-dialog.session-only"))
            self.remember.setToolTip(text("host-dialog.session-only-tip"))
        self.remember.setChecked(bool(keyring))
        self._has_keyring = bool(keyring)
        self.proxy = QLineEdit(self)
        self.proxy.setPlaceholderText(text("host-dialog.proxy-example"))
        self.proxy.setToolTip(text("host-dialog.proxy-tip"))
        self.read_only = QCheckBox(text("host-dialog.read-only"), self)
        self.read_only.setToolTip(text("host-dialog.read-only-tip"))
        self.tls = TlsFields(self.pages)
        self.staging = StagingFields(self.pages)

    def _lay_out(self, reason: str) -> None:
        where = QHBoxLayout()
        where.addWidget(self.address, 1)
        port_label = Label(text("host-dialog.port"), self)
        port_label.setBuddy(self.port)
        where.addSpacing(6)
        where.addWidget(port_label)
        where.addWidget(self.port)
        self.port.setAccessibleName(outside.line(plain_label("host-dialog.port")))
        form = QFormLayout(self.connection)
        address = "cluster.address" if self._purpose == "cluster" else "address"
        add_row(form, f"host-dialog.{address}", where, self.address)
        add_row(form, "", self.https, self.https)
        for name, field in (("auth", self.auth), ("user", self.user), ("password", self.password)):
            add_row(form, f"host-dialog.{name}", field, field)
        add_row(form, "", self.remember, self.remember)
        add_row(form, "host-dialog.kerberos-name", self.kerberos_name, self.kerberos_name)
        add_row(form, "host-dialog.proxy", self.proxy, self.proxy)
        add_row(form, "", self.read_only, self.read_only)
        for name, page in (("connection", self.connection), ("tls", self.tls), ("staging", self.staging)):
            self.pages.addTab(page, text(f"host-dialog.page.{name}"))
        intro = Label(reason or text(f"host-dialog.{self._purpose}.intro"), self)
        intro.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(intro)
        column.addWidget(self.pages)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)
        self.setTabOrder(self.address, self.port)
        self.setTabOrder(self.port, self.https)

    def _fill(self, profile: HostProfile | None) -> None:
        if profile is None:
            self.port.setValue(PLAIN_PORT)
            return
        self.address.setText(profile.address)
        self.port.setValue(profile.port)
        self._port_by_hand = profile.port not in (PLAIN_PORT, TLS_PORT)
        self.https.setChecked(profile.https)
        if profile.unknown_auth:
            self.auth.addItem(outside.line(text("host-dialog.auth-of-newer", auth=profile.unknown_auth)), _OF_NEWER)
        chosen = _OF_NEWER if profile.unknown_auth else profile.auth.value
        if profile.auth is AuthKind.KERBEROS and not profile.user and not profile.unknown_auth:
            chosen = _AS_ME
        self.auth.setCurrentIndex(self.auth.findData(chosen))
        self.kerberos_name.setText(profile.kerberos_name)
        self.user.setText(profile.user)
        self.proxy.setText(profile.proxy)
        self.tls.show_profile(profile)
        self.staging.show_options(profile.staging, profile.smb)
        self.read_only.setChecked(profile.read_only)

    def _connect(self) -> None:
        self.https.toggled.connect(self._move_port)
        self.auth.activated.connect(self._choose_auth)
        self.address.textChanged.connect(self._show_port)
        for moved in (self.address.textChanged, self.port.valueChanged):
            moved.connect(self._forget_pin)
        self.port.valueChanged.connect(self._port_changed)
        for signal in (
            self.address.textChanged,
            self.user.textChanged,
            self.password.textChanged,
            self.https.toggled,
            self.auth.currentIndexChanged,
            self.proxy.textChanged,
            self.kerberos_name.textChanged,
            *self.tls.changed,
            *self.staging.changed,
        ):
            signal.connect(self._check)

    def _place(self) -> Place:
        """Where the fields say the host is; a port behind the address counts more than the field's."""
        typed = self.address.text().strip()
        place = read_place(typed) or Place(typed)
        return Place(place.address, place.port or self.port.value())

    def _show_port(self) -> None:
        """Show a port that is typed behind the address in the port field."""
        if (place := read_place(self.address.text())) is not None and place.port:
            self.port.setValue(place.port)

    def _kind(self) -> AuthKind | None:
        """The chosen way of signing in; None keeps the one of a newer version."""
        chosen = self.auth.currentData()
        if chosen == _AS_ME:
            return AuthKind.KERBEROS
        return None if chosen == _OF_NEWER else AuthKind(chosen)

    def _as_me(self) -> bool:
        return bool(self.auth.currentData() == _AS_ME)

    def show_own_account(self, account: str) -> None:
        """Say as whom the first choice signs in, and take it for a new host where nothing was chosen or typed yet."""
        place = self.auth.findData(_AS_ME)
        self.auth.setItemText(place, outside.line(text("auth.as", who=account)) if account else text("auth.as-me"))
        self.auth.setItemData(place, outside.tip("" if account else text("auth.as-me-tip")), roles.TOOL_TIP)
        untouched = self._purpose in ("add", "cluster") and not self._auth_chosen
        if account and untouched and not (self.user.text() or self.password.text()):
            self.auth.setCurrentIndex(place)

    def _choose_auth(self, _row: int) -> None:
        self._auth_chosen = True

    def _port_changed(self, port: int) -> None:
        self._port_by_hand = port not in (PLAIN_PORT, TLS_PORT)

    def _move_port(self, https: bool) -> None:
        if not self._port_by_hand:
            self.port.setValue(TLS_PORT if https else PLAIN_PORT)

    def trouble(self) -> str:
        """Why the host cannot be taken as it stands; empty when it can."""
        return self._address_trouble() or self._sign_in_trouble() or self.tls.trouble() or self.staging.trouble()

    def _address_trouble(self) -> str:
        address = self.address.text().strip()
        if not address:
            return text("host-dialog.needs-address")
        if "://" in address or "/" in address:
            return text("host-dialog.address-is-url")
        place = read_place(address)
        if place is None or not _ADDRESS.fullmatch(place.address):
            return text("host-dialog.address-not-legal", address=address)
        here = self._place()
        mine = None if self._old is None else (self._old.address.casefold(), self._old.port)
        if (here.address.casefold(), here.port) in self._taken and (here.address.casefold(), here.port) != mine:
            return text("host-dialog.address-taken", address=here.written)
        proxy = self.proxy.text().strip()
        return proxy_trouble(proxy) if proxy else ""

    def _sign_in_trouble(self) -> str:
        kind = self._kind()
        if kind is None and self._purpose != "edit":
            return text("host-dialog.auth-of-newer-not-tried")
        name = self.kerberos_name.text().strip()
        if name and self.kerberos_name.isEnabled() and not _ADDRESS.fullmatch(name):
            return text("host-dialog.kerberos-name-not-legal", name=name)
        if kind is AuthKind.BASIC and not self.https.isChecked():
            return text("host-dialog.basic-needs-https")
        if kind is AuthKind.CERTIFICATE and not self.https.isChecked():
            return text("host-dialog.cert-needs-https")
        if not self.user.text().strip() and kind not in _NEEDS_NONE:
            return text("host-dialog.needs-user")
        if not self.password.text() and self._purpose != "edit" and kind not in _NEEDS_NONE:
            return text("host-dialog.needs-password")
        return ""

    def _forget_pin(self, *_: object) -> None:
        """A fingerprint belongs to a place: another address or port forgets it, unless it was typed here."""
        old = self._old
        if old is None or plain(self.tls.pinned.text()) != old.pinned:
            return
        if self._place() != (old.address, old.port):
            self.tls.pinned.clear()

    def _check(self, *_: object) -> None:
        self._allow()
        trouble = self.trouble()
        set_reason(self.ok, trouble)
        self.problem.setText(trouble)
        quiet = {text(f"host-dialog.needs-{what}") for what in ("address", "user", "password")}
        set_ink(self.problem, "text2" if trouble in quiet else "bad")

    def _allow(self) -> None:
        """Disable the fields that do not apply to the chosen way of signing in, with the reason."""
        kind = self._kind()
        self.tls.allow(https=self.https.isChecked(), kind=kind)
        as_me = self._as_me()
        without = kind in _WITHOUT_PASSWORD or as_me
        why = ""
        if without:
            which = _AS_ME if as_me else _OF_NEWER if kind is None else kind.value
            why = text(f"host-dialog.no-password.{which}")
        by_domain = kind in (AuthKind.KERBEROS, AuthKind.NEGOTIATE, None)
        set_reason(self.kerberos_name, "" if by_domain else text("host-dialog.no-kerberos-name"))
        set_reason(self.password, why)
        kept = text("host-dialog.password-kept") if self._purpose == "edit" else ""
        optional = kind is AuthKind.KERBEROS
        self.password.setPlaceholderText(text("host-dialog.password-optional") if optional else kept)
        set_reason(self.user, why if kind is AuthKind.CERTIFICATE or as_me else "")
        self.remember.setEnabled(self._has_keyring and not without)
        if self._has_keyring:
            self.remember.setToolTip(outside.tip(why))

    def profile(self) -> HostProfile:
        """What the fields say."""
        old = self._old or HostProfile(id=HostId(uuid4().hex), address="")
        kind = self._kind()
        signs, of_newer = kind is AuthKind.CERTIFICATE, kind is None
        return replace(
            old,
            address=self._place().address,
            port=self._place().port,
            https=self.https.isChecked(),
            user="" if signs or self._as_me() else self.user.text().strip(),
            auth=kind or old.auth,
            unknown_auth=old.unknown_auth if of_newer else "",
            kerberos_name=self.kerberos_name.text().strip() if self.kerberos_name.isEnabled() else "",
            pinned=plain(self.tls.pinned.text()),
            ca_file=self.tls.ca.path(),
            cert_file=self.tls.cert.path() if signs or of_newer else "",
            cert_key_file=self.tls.key.path() if signs or of_newer else "",
            proxy=self.proxy.text().strip(),
            staging=self.staging.chosen_way(),
            smb=self.staging.chosen_place(),
            read_only=self.read_only.isChecked(),
        )

    def _finish(self) -> None:
        if self.trouble():
            return
        secret = Secret(self.password.text()) if self.password.text() and self.password.isEnabled() else None
        profile, remember = self.profile(), self.remember.isChecked() and self.remember.isEnabled()
        if self._purpose == "cluster":
            self._accept(profile, secret, remember)
            return
        self.password.clear()
        self._accept(profile, secret, remember)
        self.close()
