"""The connection doctor, certificates and properties of hosts, as a person meets them."""

from __future__ import annotations

from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.hosts.certificate import grouped
from hvgui.domain.hosts.doctor import REMEDIES, Finding, Rung, Verdict
from hvgui.domain.hosts.link import LinkPhase, Liveness, LivenessNow
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.ui.commands.command import Command
from hvgui.ui.hosts.certificate_dialog import CertificateDialog
from hvgui.ui.hosts.doctor_window import DoctorWindow
from hvgui.ui.hosts.host_details import HostDetails, language_name
from hvgui.ui.shell.main_window import MainWindow
from hvgui.values import replace
from hvgui.wording.i18n import set_language
from tests.support.fake_controller import FakeController, ladder, run_now
from tests.support.present import present
from tests.support.small_data_centre import NOW, OSAKA, TOKYO


def doctor(window: MainWindow) -> DoctorWindow:
    return window.findChildren(DoctorWindow)[-1]


def examine(window: MainWindow) -> DoctorWindow:
    window.tree.choose(OSAKA)
    window.actions_by_command[Command.DOCTOR].trigger()
    return doctor(window)


def test_a_sound_connection_is_called_sound(window: MainWindow) -> None:
    opened = examine(window)
    assert opened.outcome.text() == "No problems were found."
    assert present(opened.steps.item(0, 1)).text() == "Passed"
    assert present(opened.steps.item(2, 1)).text() == "Not needed"
    assert not opened.on_host.isVisibleTo(opened)
    assert present(opened.steps.item(0, 2)).text() == "10.20.1.11"


def test_the_failing_rung_explains_itself(window: MainWindow, controller: FakeController) -> None:
    controller.ladders[OSAKA] = ladder(Rung.HYPERV_READ, Trouble(TroubleKind.NO_HYPERV_RIGHTS, "x", "detail"))
    opened = examine(window)
    assert opened.outcome.text() == "The connection fails at this step: View virtual machines"
    assert opened.steps.currentRow() == list(Rung).index(Rung.HYPERV_READ)
    assert "has no permission to view virtual machines" in opened.says.text()
    assert "Technical detail: detail" in opened.says.text()
    assert "S-1-5-32-578" in opened.on_host.commands()
    assert opened.stands_for.text() == "Replace ACCOUNT with admin"
    opened.on_host.copy.click()
    assert QGuiApplication.clipboard().text() == opened.on_host.commands()
    assert present(opened.steps.item(9, 1)).text() == "Not checked"


@pytest.mark.parametrize("language", ["en", "ja"])
def test_every_remedy_is_shown_and_reported(window: MainWindow, controller: FakeController, language: str) -> None:
    set_language(language)
    for remedy in REMEDIES:
        kind = min(remedy.kinds, key=lambda k: k.value)
        controller.ladders[OSAKA] = ladder(remedy.rung, Trouble(kind, "HV-OSAKA-02"))
        opened = DoctorWindow(controller, run_now, OSAKA, lambda: NOW, lambda _host: None, window)
        opened.copy.click()
        said = QGuiApplication.clipboard().text()
        for command in (*remedy.on_host, *remedy.here):
            assert command in said, remedy
        assert opened.on_host.commands().split("\n") == list(remedy.on_host) or not remedy.on_host, remedy
        opened.close()


def test_what_only_copying_needs_is_a_warning_with_its_price(window: MainWindow, controller: FakeController) -> None:
    controller.ladders[OSAKA] = ladder(Rung.SHARE, Trouble(TroubleKind.SMB_UNREACHABLE, "HV-OSAKA-02"))
    opened = examine(window)
    row = list(Rung).index(Rung.SHARE)
    assert opened.outcome.text() == "The connection works, but copying files is limited by: File share"
    assert opened.steps.currentRow() == row
    assert present(opened.steps.item(row, 1)).text() == "Warning"
    assert present(opened.steps.item(row + 1, 1)).text() == "Passed"
    assert "several times slower" in opened.says.text()
    assert "FPS-SMB-In-TCP" in opened.on_host.commands()


def test_the_climb_is_shown_live_and_ends_with_the_window(window: MainWindow, controller: FakeController) -> None:
    waiting: list[Coroutine[Any, Any, None]] = []

    def later(coro: Coroutine[Any, Any, None], *, name: str, owner: object | None = None) -> None:
        waiting.append(coro)

    opened = DoctorWindow(controller, later, OSAKA, lambda: NOW, lambda _host: None, window)
    assert present(opened.steps.item(0, 1)).text() == "Checking…"
    assert not opened.again.isEnabled()
    opened._progress((Finding(rung=Rung.NAME, verdict=Verdict.PASSED), *(Finding(rung=r) for r in list(Rung)[1:])))
    assert [present(opened.steps.item(row, 1)).text() for row in (0, 1, 2)] == ["Passed", "Checking…", "Not checked"]
    opened.steps.setCurrentCell(4, 0)
    opened.steps.cellClicked.emit(4, 0)
    opened._progress((Finding(rung=Rung.NAME, verdict=Verdict.PASSED), *(Finding(rung=r) for r in list(Rung)[1:])))
    assert opened.steps.currentRow() == 4, "the user is reading here"
    opened.close()
    opened._progress(())
    for coro in waiting:
        coro.close()


def test_the_doctor_can_be_asked_again_and_is_opened_once(window: MainWindow, controller: FakeController) -> None:
    controller.ladders[OSAKA] = ladder(Rung.PORT, Trouble(TroubleKind.UNREACHABLE, "x"))
    opened = examine(window)
    assert "Enable-PSRemoting" in opened.on_host.commands()
    controller.ladders[OSAKA] = ladder()
    opened.again.click()
    assert opened.outcome.text() == "No problems were found."
    examine(window)
    assert len(window.findChildren(DoctorWindow)) == 1


def test_what_was_found_when_connecting_failed_is_shown_without_another_climb(
    window: MainWindow, controller: FakeController
) -> None:
    trouble = Trouble(TroubleKind.SIGN_IN_REFUSED, "HV-OSAKA-02")
    controller.set_vms({k: v for k, v in controller.vms().items() if k.host != OSAKA})
    controller.move_host(OSAKA, LinkPhase.REFUSED, trouble, findings=ladder(Rung.SIGN_IN, trouble))
    window.tree.choose(OSAKA)
    assert "The connection fails at this step: Sign-in" in window.list.empty.words.text()
    opened = examine(window)
    assert opened.outcome.text() == "The connection fails at this step: Sign-in"
    assert controller.examined == []
    opened.again.click()
    assert controller.examined == [OSAKA]


def test_escape_closes_the_doctor(window: MainWindow, qtbot: QtBot) -> None:
    opened = examine(window)
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert opened.is_closed


def test_a_refused_host_offers_the_doctor_in_place_of_its_list(window: MainWindow, controller: FakeController) -> None:
    controller.set_vms({k: v for k, v in controller.vms().items() if k.host != OSAKA})
    controller.move_host(OSAKA, LinkPhase.REFUSED, Trouble(TroubleKind.NO_HYPERV_RIGHTS, "HV-OSAKA-02"))
    window.tree.choose(OSAKA)
    assert window.list.empty.second.text() == "Diagnose Connection…"
    window.list.empty.second.click()
    assert doctor(window).host == OSAKA


# --- certificates ---------------------------------------------------------------------------------------------------


def certificate(window: MainWindow) -> CertificateDialog:
    return window.findChildren(CertificateDialog)[-1]


def refuse(controller: FakeController) -> None:
    controller.move_host(OSAKA, LinkPhase.REFUSED, Trouble(TroubleKind.CERTIFICATE_CHANGED, "HV-OSAKA-02"))


def test_an_untrusted_certificate_is_shown_and_trusted_by_hand(window: MainWindow, controller: FakeController) -> None:
    refuse(controller)
    window.tree.choose(OSAKA)
    window.actions_by_command[Command.RECONNECT].trigger()
    dialog = certificate(window)
    shown = dialog.now_side.values
    assert shown["fingerprint"].text().replace("\n", ":") == grouped("ab" * 32)
    assert shown["issuer"].text() == "CN=osaka (self-signed)"
    assert shown["names"].text() == "osaka.lab.example, osaka"
    assert "self-signed certificate" in dialog.why_not.text()
    assert not dialog.before_side.isVisibleTo(dialog)
    dialog.trust.click()
    assert controller.trusted == {OSAKA: "ab" * 32}


def test_enter_trusts_nothing(window: MainWindow, controller: FakeController, qtbot: QtBot) -> None:
    refuse(controller)
    window.host_commands.show_certificate(OSAKA)
    dialog = certificate(window)
    assert dialog.cancel.isDefault()
    assert not dialog.trust.isDefault()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert controller.trusted == {}
    assert not dialog.isVisible()


def test_a_changed_certificate_shows_old_and_new(window: MainWindow, controller: FakeController) -> None:
    host = controller.host(OSAKA)
    assert host is not None
    controller.replace_host(replace(host.profile, pinned="3f" * 32), None, remember=False)
    window.host_commands.show_certificate(OSAKA)
    dialog = certificate(window)
    assert (
        "The certificate is NOT the one that you trusted for this host. It may have been renewed or the host reinstalled – or another computer may be responding in its place"
        in dialog.says.text()
    )
    assert dialog.before_side.values["fingerprint"].text().replace("\n", ":") == grouped("3f" * 32)
    assert dialog.trust.isEnabled()
    assert "ComputeHash" in dialog.command.commands()


def test_a_certificate_that_cannot_be_fetched_says_why(window: MainWindow, controller: FakeController) -> None:
    controller.certificates[OSAKA] = Trouble(TroubleKind.UNREACHABLE, "x", "timed out")
    window.host_commands.show_certificate(OSAKA)
    dialog = certificate(window)
    assert dialog.says.text().startswith("The certificate could not be loaded. ")
    assert dialog.why_not.text() == "timed out"
    assert not dialog.trust.isEnabled()


def test_what_was_trusted_already_asks_nothing(window: MainWindow, controller: FakeController) -> None:
    controller.certificates[OSAKA] = replace(_fake(controller), trusted=True, why_not="", valid_until=NOW - 1)
    window.host_commands.show_certificate(OSAKA)
    dialog = certificate(window)
    assert "This computer trusts the certificate. No action is needed" in dialog.says.text()
    assert not dialog.trust.isVisibleTo(dialog)
    assert dialog.now_side.values["validity"].text().endswith("expired")


def _fake(controller: FakeController) -> Any:
    coro = controller.certificate(OSAKA)
    try:
        coro.send(None)
    except StopIteration as end:
        return end.value
    raise AssertionError


def test_over_http_the_certificate_is_a_disabled_command_with_its_reason(window: MainWindow) -> None:
    window.tree.choose(TOKYO)
    action = window.actions_by_command[Command.CERTIFICATE]
    assert not action.isEnabled()
    assert "reached over HTTP" in action.toolTip()


# --- properties -----------------------------------------------------------------------------------------------------


def test_properties_follow_the_host(window: MainWindow, controller: FakeController) -> None:
    window.tree.choose(TOKYO)
    window.actions_by_command[Command.HOST_DETAILS].trigger()
    shown = window.findChildren(HostDetails)[-1]
    assert shown.facts.value("way") == "NTLM over HTTP, as LAB\\admin"
    assert shown.facts.value("language") == "日本語"
    assert shown.facts.value("liveness") == "–"
    why = Trouble(TroubleKind.NOT_SUPPORTED_HERE, "HV-TOKYO-01")
    controller._hosts[TOKYO] = replace(controller._hosts[TOKYO], liveness=LivenessNow(Liveness.POLLING, why))
    controller.move_host(TOKYO, LinkPhase.LIVE)
    assert shown.facts.value("liveness").startswith("hvgui refreshes at intervals because the host sends no events")
    shown.doctor.click()
    assert doctor(window).host == TOKYO
    controller.forget_host(TOKYO)
    assert shown.facts.value("phase") == "The host was removed from the list."
    listening = controller.listeners
    shown.close()
    assert controller.listeners == listening - 1


@pytest.mark.parametrize(
    ("signed_in", "words"),
    [
        ("", "Negotiate (Kerberos, then NTLM) over HTTP, as LAB\\admin"),
        ("kerberos", "HTTP, as LAB\\admin. Signed in with Kerberos."),
        (
            "ntlm: no ticket: kinit admin",
            "Signed in with NTLM, because Kerberos was not possible (no ticket: kinit admin).",
        ),
    ],
)
def test_the_way_of_signing_in_that_was_taken_is_shown_with_its_reason(
    window: MainWindow, controller: FakeController, signed_in: str, words: str
) -> None:
    picture = controller._hosts[TOKYO]
    profile = replace(picture.profile, auth=AuthKind.NEGOTIATE)
    controller._hosts[TOKYO] = replace(picture, profile=profile, signed_in=signed_in)
    window.tree.choose(TOKYO)
    window.actions_by_command[Command.HOST_DETAILS].trigger()
    assert words in window.findChildren(HostDetails)[-1].facts.value("way")


def test_rare_languages_are_numbers() -> None:
    assert language_name(0) == ""
    assert language_name(1031) == "Deutsch"
    assert language_name(9999) == "9999"


# --- how a certificate is checked is part of the profile ------------------------------------------------------------


def test_https_options_are_edited_and_kept(window: MainWindow, controller: FakeController, tmp_path: Path) -> None:
    authority = tmp_path / "lab-ca.pem"
    authority.write_text("a certificate")
    window.tree.choose(OSAKA)
    window.actions_by_command[Command.EDIT_HOST].trigger()
    from hvgui.ui.hosts.host_dialog import HostDialog

    dialog = window.findChildren(HostDialog)[-1]
    assert dialog.tls.of_host.isEnabled()
    dialog.tls.pinned.setText("12:34")
    assert "64 hexadecimal digits" in dialog.problem.text()
    dialog.tls.pinned.setText(grouped("cd" * 32))
    dialog.tls.ca_file.setText(str(authority))
    dialog.ok.click()
    host = controller.host(OSAKA)
    assert host is not None
    assert host.profile.pinned == "cd" * 32
    assert host.profile.ca_file == str(authority)


def test_a_host_that_is_gone_is_not_examined(qapp: QApplication, controller: FakeController) -> None:
    opened = DoctorWindow(controller, run_now, TOKYO, lambda: NOW, lambda _host: None)
    controller.forget_host(TOKYO)
    opened.examine()
    assert "removed from the list" in opened.outcome.text()
    opened.close()
