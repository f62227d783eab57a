"""Adding and changing hosts: what is asked, what is refused and why, what becomes of the password."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.hosts.host import HostProfile, SmbPlace, StagingWay
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.ui.commands.command import Command
from hvgui.ui.hosts.host_dialog import HostDialog
from hvgui.ui.shell.host_commands import HostCommands
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.widgets.preferences import Preferences
from hvgui.values import replace
from tests.gui.conftest import Build
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_prompter import FakePrompter
from tests.support.small_data_centre import NOW, OSAKA, TOKYO


def opened(window: MainWindow, command: Command) -> HostDialog:
    window.actions_by_command[command].trigger()
    return window.findChildren(HostDialog)[-1]


def choose(dialog: HostDialog, kind: AuthKind) -> None:
    dialog.auth.setCurrentIndex(dialog.auth.findData(kind.value))


@pytest.fixture
def dialog(qtbot: QtBot, controller: FakeController, prompter: FakePrompter) -> HostDialog:
    """The dialog for a new host, over a window that does nothing else."""
    beneath = QWidget()
    qtbot.addWidget(beneath)
    beneath.show()
    nothing = lambda _: None  # noqa: E731
    HostCommands(
        controller, prompter, run_now, lambda: NOW, beneath, lambda: None, nothing, nothing, Preferences()
    ).add()
    return filled(beneath.findChildren(HostDialog)[-1])


def filled(found: HostDialog) -> HostDialog:
    found.address.setText("hv09.example.com")
    found.user.setText("LAB\\admin")
    found.password.setText("s3cret")
    return found


def test_a_host_is_added_and_chosen(window: MainWindow, controller: FakeController) -> None:
    dialog = filled(opened(window, Command.ADD_HOST))
    assert dialog.ok.isEnabled()
    dialog.ok.click()
    added = controller.hosts()[-1]
    assert added.profile == HostProfile(id=added.id, address="hv09.example.com", port=5985, user="LAB\\admin")
    secret, remember = controller.passwords[added.id]
    assert secret.reveal() == "s3cret"
    assert remember
    assert window.tree.choice() == added.id


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("", "Enter the name"),
        ("http://hv01", "without “http://”"),
        ("hv01/wsman", "without “http://”"),
        ("hv 01", "” is not a valid host name or IP address"),
        ("10.20.1.11", "already in the list"),
        ("HV-OSAKA-02.example.com:5986", "already in the list"),
    ],
)
def test_addresses_are_refused_with_a_reason(dialog: HostDialog, address: str, words: str) -> None:
    dialog.address.setText(address)
    assert not dialog.ok.isEnabled()
    assert words in dialog.problem.text()
    assert words in dialog.ok.toolTip()


@pytest.mark.parametrize("address", ["hv01", "hv-01.example.com", "192.0.2.7", "fe80::1%eth0", "[2001:db8::5]"])
def test_names_and_addresses_are_taken(dialog: HostDialog, address: str) -> None:
    dialog.address.setText(address)
    assert dialog.ok.isEnabled()


def test_basic_needs_https(dialog: HostDialog) -> None:
    choose(dialog, AuthKind.BASIC)
    assert not dialog.ok.isEnabled()
    assert (
        "Basic authentication does not encrypt the password and is allowed only over HTTPS. Select Use HTTPS, or choose NTLM"
        in dialog.problem.text()
    )
    dialog.https.setChecked(True)
    assert dialog.ok.isEnabled()
    assert dialog.profile().auth is AuthKind.BASIC
    assert type(dialog.profile().auth) is AuthKind


def test_the_port_follows_https_unless_it_was_chosen(dialog: HostDialog) -> None:
    dialog.https.setChecked(True)
    assert dialog.port.value() == 5986
    dialog.https.setChecked(False)
    assert dialog.port.value() == 5985
    dialog.port.setValue(15985)
    dialog.https.setChecked(True)
    assert dialog.port.value() == 15985


def test_user_and_password_are_needed_but_not_for_kerberos(dialog: HostDialog) -> None:
    dialog.password.clear()
    assert dialog.problem.text() == "Enter the password."
    dialog.user.clear()
    assert dialog.problem.text() == "Enter a user name."
    choose(dialog, AuthKind.KERBEROS)
    assert dialog.ok.isEnabled()


def test_editing_keeps_the_password_unless_one_is_typed(window: MainWindow, controller: FakeController) -> None:
    window.tree.choose(OSAKA)
    dialog = opened(window, Command.EDIT_HOST)
    assert dialog.address.text() == "hv-osaka-02.example.com"
    assert dialog.https.isChecked()
    dialog.port.setValue(15986)
    dialog.ok.click()
    assert OSAKA not in controller.passwords
    host = controller.host(OSAKA)
    assert host is not None
    assert host.profile.port == 15986


def test_another_address_forgets_the_trusted_certificate(window: MainWindow, controller: FakeController) -> None:
    profile = HostProfile(id=HostId("p"), address="hv-pinned", https=True, port=5986, user="x", pinned="ab" * 32)
    controller.add_host(profile, None, remember=False)
    window.tree.choose(HostId("p"))
    dialog = opened(window, Command.EDIT_HOST)
    assert dialog.profile().pinned == "ab" * 32
    dialog.address.setText("hv-other")
    assert dialog.profile().pinned == ""


def test_a_refused_sign_in_is_asked_again_with_the_reason(window: MainWindow, controller: FakeController) -> None:
    controller.move_host(TOKYO, LinkPhase.REFUSED, Trouble(TroubleKind.SIGN_IN_REFUSED, "HV-TOKYO-01"))
    window.tree.choose(TOKYO)
    dialog = opened(window, Command.RECONNECT)
    assert dialog.windowTitle() == "Reconnect"
    assert dialog.focusWidget() is dialog.password
    assert not dialog.ok.isEnabled()
    dialog.password.setText("better")
    dialog.ok.click()
    assert controller.passwords[TOKYO][0] == Secret("better")


def test_the_keyring_is_named(dialog: HostDialog) -> None:
    assert dialog.remember.text() == "&Remember the password in Secret Service"


def test_without_a_keyring_the_password_is_for_this_session(build: Build) -> None:
    controller = FakeController(keyring="")
    dialog = opened(build(controller), Command.ADD_HOST)
    assert "this session only" in dialog.remember.text()
    assert not dialog.remember.isEnabled()
    dialog.address.setText("hv09")
    dialog.user.setText("a")
    dialog.password.setText("b")
    dialog.ok.click()
    assert controller.passwords[controller.hosts()[-1].id][1] is False


def test_the_password_is_not_shown_and_not_kept(dialog: HostDialog) -> None:
    assert dialog.password.echoMode() is QLineEdit.EchoMode.Password
    password = dialog.password
    dialog.ok.click()
    assert password.text() == ""


def test_escape_adds_nothing(dialog: HostDialog, controller: FakeController, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert len(controller.hosts()) == 3


def test_enter_adds(dialog: HostDialog, controller: FakeController, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    assert len(controller.hosts()) == 4


def test_staging_and_read_only_are_kept(qtbot: QtBot) -> None:
    taken: list[HostProfile] = []
    old = HostProfile(id=HostId("h"), address="hv01", user="admin", staging=StagingWay.SMB, read_only=True)
    dialog = HostDialog(lambda profile, _secret, _remember: taken.append(profile), "ring", purpose="edit", profile=old)
    qtbot.addWidget(dialog)
    assert dialog.profile() == old
    way = dialog.staging.way
    way.setCurrentIndex(way.findData(StagingWay.SHELL.value))
    dialog.read_only.click()
    dialog.ok.click()
    assert [(p.staging, p.read_only) for p in taken] == [(StagingWay.SHELL, False)]


OF_NEWER = HostProfile(
    id=HostId("h"),
    address="hv01",
    https=True,
    port=5986,
    unknown_auth="passkey",
    cert_file="/c.pem",
    cert_key_file="/k",
)


@pytest.mark.parametrize("old", [OF_NEWER, replace(OF_NEWER, user="admin", https=False, port=5985)])
def test_a_way_of_signing_in_of_a_newer_version_is_kept_until_another_is_chosen(old: HostProfile, qtbot: QtBot) -> None:
    taken: list[HostProfile] = []
    dialog = HostDialog(lambda profile, _secret, _remember: taken.append(profile), "ring", purpose="edit", profile=old)
    qtbot.addWidget(dialog)
    assert dialog.auth.currentText() == "passkey (of a newer version of hvgui; kept as it is)"
    assert not dialog.password.isEnabled()
    assert "only known to the newer version" in dialog.password.toolTip()
    assert dialog.profile() == old
    dialog.read_only.click()
    dialog.ok.click()
    assert taken == [replace(old, read_only=True)]


def test_another_way_takes_the_place_of_a_newer_version_s(qtbot: QtBot) -> None:
    dialog = HostDialog(lambda *_: None, "ring", purpose="edit", profile=replace(OF_NEWER, user="admin"))
    qtbot.addWidget(dialog)
    choose(dialog, AuthKind.KERBEROS)
    assert (dialog.profile().auth, dialog.profile().unknown_auth) == (AuthKind.KERBEROS, "")


def test_to_sign_in_now_another_way_must_be_chosen(qtbot: QtBot) -> None:
    dialog = HostDialog(lambda *_: None, "ring", purpose="reconnect", profile=replace(OF_NEWER, user="admin"))
    qtbot.addWidget(dialog)
    assert "Choose another one" in dialog.problem.text()
    choose(dialog, AuthKind.KERBEROS)
    assert dialog.ok.isEnabled()


def test_a_client_certificate_asks_for_its_files_and_nothing_else(dialog: HostDialog, tmp_path: Path) -> None:
    assert not dialog.tls.of_user.isEnabled()
    assert dialog.tls.of_user.toolTip() == "Available only when you sign in with a client certificate."
    choose(dialog, AuthKind.CERTIFICATE)
    assert "Client certificates require HTTPS. Select Use HTTPS" in dialog.problem.text()
    dialog.https.setChecked(True)
    assert dialog.problem.text() == "Select the client certificate file on the Certificates page."
    assert not dialog.password.isEnabled()
    assert "The client certificate is used. No user name or password is needed" in dialog.password.toolTip()
    certificate, key = tmp_path / "me.pem", tmp_path / "me.key"
    dialog.tls.cert.edit.setText(str(certificate))
    assert dialog.problem.text() == f"The file “{certificate}” does not exist or cannot be read."
    certificate.write_text("c")
    dialog.tls.cert.edit.setText(f" {certificate}")
    assert dialog.problem.text() == "Select the private key file on the Certificates page."
    key.write_text("k")
    dialog.tls.key.edit.setText(str(key))
    assert dialog.ok.isEnabled()
    profile = dialog.profile()
    assert (profile.cert_file, profile.cert_key_file, profile.user) == (str(certificate), str(key), "")


@pytest.mark.parametrize(
    ("proxy", "words"),
    [
        ("proxy.example.com:3128", "Enter the proxy as http://name:port"),
        ("http://proxy.example.com", "Enter the proxy as http://name:port"),
        ("https://proxy.example.com:3128", "Enter the proxy as http://name:port"),
        ("socks5://proxy.example.com:1080", "Enter the proxy as http://name:port"),
        ("http://proxy.example.com:99999", "Enter the proxy as http://name:port"),
        (
            "http://kim:s3cret@proxy.example.com:3128",
            "The proxy address cannot contain a user name or password, because addresses are stored unencrypted",
        ),
        ("http://proxy.example.com:3128", ""),
        ("", ""),
    ],
)
def test_a_proxy_is_taken_or_refused_with_the_reason(dialog: HostDialog, proxy: str, words: str) -> None:
    dialog.proxy.setText(proxy)
    assert words in dialog.problem.text()
    assert dialog.ok.isEnabled() is (not words)
    assert dialog.profile().proxy == proxy


def test_the_place_of_files_is_taken_or_refused_with_the_reason(dialog: HostDialog) -> None:
    place = dialog.staging
    assert place.chosen_place() == SmbPlace()
    place.share.setText("D/x")
    assert "” is not a valid share name" in dialog.problem.text()
    place.share.setText("drop")
    place.root.setText("\\\\other\\share")
    assert "” is not a valid local path. Enter a path such as C:\\" in dialog.problem.text()
    place.root.setText("D:\\drop")
    place.folder.setText("..\\up")
    assert "” is not a valid folder path in the share" in dialog.problem.text()
    place.folder.setText("hvgui\\in\\")
    place.user.setText("LAB\\files")
    place.port.setValue(1445)
    assert dialog.ok.isEnabled()
    expected = SmbPlace(port=1445, share="drop", root="D:\\drop", folder="hvgui\\in", user="LAB\\files")
    assert dialog.profile().smb == expected
    place.way.setCurrentIndex(place.way.findData(StagingWay.SHELL.value))
    assert not place.place.isEnabled()
    assert "remote shell" in place.place.toolTip()


def test_editing_shows_everything_the_profile_holds(qtbot: QtBot, tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("ca.pem", "me.pem", "me.key")]
    for file in files:
        file.write_text("x")
    ca, certificate, key = map(str, files)
    old = HostProfile(
        id=HostId("h"),
        address="hv01",
        port=5986,
        https=True,
        auth=AuthKind.CERTIFICATE,
        ca_file=ca,
        cert_file=certificate,
        cert_key_file=key,
        proxy="http://proxy.example.com:3128",
        staging=StagingWay.SMB,
        smb=SmbPlace(port=446, share="drop", root="D:\\drop", folder="in", user="x", unencrypted=True),
        read_only=True,
    )
    dialog = HostDialog(lambda *_: None, "ring", purpose="edit", profile=old)
    qtbot.addWidget(dialog)
    assert dialog.profile() == old
    assert dialog.ok.isEnabled()


@pytest.mark.parametrize(
    ("typed", "address", "port"),
    [
        ("hv09:6985", "hv09", 6985),
        ("[fe80::9]:6985", "fe80::9", 6985),
        ("[fe80::9]", "fe80::9", 5985),
        ("10.20.1.11:6985", "10.20.1.11", 6985),
    ],
)
def test_a_port_behind_the_address_is_understood(dialog: HostDialog, typed: str, address: str, port: int) -> None:
    """The last one has the address of a host of the list, and another port."""
    dialog.address.setText(typed)
    dialog.user.setText("u")
    dialog.password.setText("p")
    assert dialog.ok.isEnabled(), dialog.problem.text()
    assert dialog.port.value() == port
    assert (dialog.profile().address, dialog.profile().port) == (address, port)


# --- as whoever is signed in ----------------------------------------------------------------------------------------


def test_the_first_choice_says_as_whom_and_needs_nothing_typed(qtbot: QtBot) -> None:
    taken: list[tuple[HostProfile, Secret | None, bool]] = []
    dialog = HostDialog(lambda *all_of_it: taken.append(all_of_it), "ring")
    dialog.address.setText("hv01.lab.example")
    assert dialog.auth.itemText(0) == "As I am signed in (Kerberos)"
    assert dialog.auth.currentText() == "NTLM"
    dialog.show_own_account("anna@LAB.EXAMPLE")
    assert dialog.auth.currentText() == "As anna@LAB.EXAMPLE (Kerberos)"
    assert not any(field.isEnabled() for field in (dialog.user, dialog.password, dialog.remember))
    assert "no password" in dialog.password.toolTip()
    dialog.ok.click()
    ((profile, secret, remember),) = taken
    assert (profile.auth, profile.user, secret, remember) == (AuthKind.KERBEROS, "", None, False)


def test_what_was_typed_or_chosen_stays(qtbot: QtBot) -> None:
    typed = HostDialog(lambda *_: None, "ring")
    typed.user.setText("admin")
    typed.show_own_account("anna@LAB.EXAMPLE")
    assert typed.auth.currentText() == "NTLM"
    chosen = HostDialog(lambda *_: None, "ring")
    chosen.auth.activated.emit(chosen.auth.currentIndex())
    chosen.show_own_account("anna@LAB.EXAMPLE")
    assert chosen.auth.currentText() == "NTLM"
    edited = HostDialog(lambda *_: None, "ring", purpose="edit", profile=HostProfile(id=HostId("x"), address="hv"))
    edited.show_own_account("anna@LAB.EXAMPLE")
    assert edited.auth.currentText() == "NTLM"
    without = HostDialog(lambda *_: None, "ring")
    without.show_own_account("")
    assert without.auth.currentText() == "NTLM"
    assert "kinit" in str(without.auth.itemData(0, Qt.ItemDataRole.ToolTipRole))


def test_a_host_with_kerberos_and_no_user_is_shown_as_such(qtbot: QtBot) -> None:
    mine = HostProfile(id=HostId("x"), address="10.0.0.7", auth=AuthKind.KERBEROS, kerberos_name="hv01.lab.example")
    taken: list[HostProfile] = []
    dialog = HostDialog(lambda profile, *_: taken.append(profile), "ring", purpose="edit", profile=mine)
    assert dialog.auth.currentIndex() == 0
    assert dialog.kerberos_name.text() == "hv01.lab.example"
    dialog.ok.click()
    assert taken == [mine]
    named = HostDialog(lambda *_: None, "ring", purpose="edit", profile=replace(mine, user="bob"))
    assert named.auth.currentText() == "Kerberos"


def test_a_name_in_the_domain_is_a_name_and_of_kerberos_only(qtbot: QtBot) -> None:
    dialog = HostDialog(lambda *_: None, "ring")
    dialog.address.setText("10.0.0.7")
    dialog.auth.setCurrentIndex(0)
    dialog.kerberos_name.setText("not a name")
    assert dialog.problem.text() == "“not a name” is not the name of a host."
    assert not dialog.ok.isEnabled()
    dialog.kerberos_name.setText("hv01.lab.example")
    assert dialog.ok.isEnabled()
    dialog.auth.setCurrentIndex(dialog.auth.findData(AuthKind.NTLM.value))
    assert not dialog.kerberos_name.isEnabled()
    assert dialog.profile().kerberos_name == ""
