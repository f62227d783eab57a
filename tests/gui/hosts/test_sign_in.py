"""Hosts that need a sign-in: one banner, one dialog, one attempt for what was typed."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.ui.hosts.doctor_window import DoctorWindow
from hvgui.ui.hosts.host_tree_model import HostTreeModel
from hvgui.ui.hosts.sign_in_dialog import SignInDialog
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.widgets import roles
from hvgui.values import replace
from tests.support.fake_controller import FakeController
from tests.support.present import present
from tests.support.small_data_centre import BERLIN, OSAKA, TOKYO

WRONG = Trouble(TroubleKind.SIGN_IN_REFUSED, "HV")
HOSTS = (BERLIN, OSAKA, TOKYO)


@pytest.fixture
def refused(window: MainWindow, controller: FakeController) -> MainWindow:
    for host in HOSTS:
        controller.move_host(host, LinkPhase.REFUSED, WRONG)
    return window


def opened(window: MainWindow) -> SignInDialog:
    window.sign_in.buttons[0].click()
    (dialog,) = window.findChildren(SignInDialog)
    dialog.user.setText("LAB\\anna")
    dialog.password.setText("guess")
    return dialog


def results(dialog: SignInDialog) -> list[str]:
    cells = [dialog.table.item(row, 2) for row in range(dialog.table.rowCount())]
    return [cell.text() for cell in cells if cell is not None]


def test_one_banner_for_all_and_none_when_they_answer(window: MainWindow, controller: FakeController) -> None:
    controller.move_host(BERLIN, LinkPhase.GONE, Trouble(TroubleKind.UNREACHABLE, "x"))
    assert window.sign_in.isHidden(), "merely unreachable"
    controller.move_host(BERLIN, LinkPhase.REFUSED, WRONG)
    controller.move_host(OSAKA, LinkPhase.REFUSED, Trouble(TroubleKind.NO_CREDENTIALS, "x"))
    assert window.sign_in.words.text().startswith("2 hosts do not accept")
    assert [button.text() for button in window.sign_in.buttons] == ["Sign In…"]
    controller.move_host(BERLIN, LinkPhase.LIVE)
    controller.move_host(OSAKA, LinkPhase.LIVE)
    assert window.sign_in.isHidden()


def test_a_host_that_answered_is_nowhere_called_not_responding(refused: MainWindow) -> None:
    refused.list.header.ask("attention")
    refused.list.view.select([])
    causes = refused.summary.causes.tree
    rows = [present(causes.topLevelItem(row)).text(0) for row in range(3)]
    assert all(row.endswith(": Sign-in needed") for row in rows)
    assert refused.list.silent.title.text().endswith(": Sign-in needed")
    assert refused.counts.silent.text() == "3 hosts not connected"
    assert refused.counts.silent.toolTip().count(": Sign-in needed") == 3


def test_the_host_says_that_it_needs_a_sign_in(refused: MainWindow) -> None:
    model = refused.tree.model()
    assert isinstance(model, HostTreeModel)
    words = str(model.index_of(OSAKA).data(roles.SECOND_LINE))
    assert words.startswith("Sign-in needed")


def test_a_ticket_or_a_certificate_is_no_password(refused: MainWindow, controller: FakeController) -> None:
    picture = controller.host(OSAKA)
    assert picture is not None
    assert picture.needs_sign_in
    for auth in (AuthKind.KERBEROS, AuthKind.CERTIFICATE):
        assert not replace(picture, profile=replace(picture.profile, auth=auth)).needs_sign_in


def test_a_wrong_password_goes_to_one_host_only_and_never_twice(
    refused: MainWindow, controller: FakeController, qtbot: QtBot
) -> None:
    dialog = opened(refused)
    dialog.sign_in.click()
    assert list(controller.passwords) == [dialog.hosts[0]]
    assert dialog.password.text() == ""
    assert not dialog.sign_in.isEnabled()
    controller.move_host(dialog.hosts[0], LinkPhase.REFUSED, WRONG)
    assert list(controller.passwords) == [dialog.hosts[0]]
    assert results(dialog)[0].startswith("The host rejected the sign-in")
    assert results(dialog)[1:] == ["Not tried", "Not tried"]
    assert "2 other hosts were not tried" in dialog.problem.text()
    assert dialog.isVisible()
    assert not dialog.sign_in.isEnabled(), "the password has to be typed again"
    for host in HOSTS:
        controller.move_host(host, LinkPhase.REFUSED, WRONG)
    assert list(controller.passwords) == [dialog.hosts[0]]


def test_the_others_follow_and_each_says_how_it_went(refused: MainWindow, controller: FakeController) -> None:
    dialog = opened(refused)
    dialog.remember.setChecked(True)
    first, second, third = dialog.hosts
    dialog.sign_in.click()
    controller.move_host(first, LinkPhase.LIVE)
    assert set(controller.passwords) == set(HOSTS)
    assert results(dialog) == ["Signed in", "Signing in…", "Signing in…"]
    controller.move_host(second, LinkPhase.LIVE)
    controller.move_host(third, LinkPhase.REFUSED, WRONG)
    assert dialog.isVisible()
    assert dialog.ticked() == [third]
    kept = {host for host, (_, remembered) in controller.passwords.items() if remembered}
    assert kept == {first, second}, "the keyring gets what a host has accepted"
    dialog.password.setText("better")
    dialog.sign_in.click()
    controller.move_host(third, LinkPhase.LIVE)
    assert dialog.is_closed


def test_nothing_is_kept_unless_it_is_asked_for(refused: MainWindow, controller: FakeController) -> None:
    dialog = opened(refused)
    assert not dialog.remember.isChecked()
    dialog.sign_in.click()
    for host in dialog.hosts:
        controller.move_host(host, LinkPhase.LIVE)
    assert dialog.is_closed
    assert not any(remembered for _, remembered in controller.passwords.values())


def test_only_ticked_hosts_are_asked_and_a_silent_one_holds_up_nobody(
    refused: MainWindow, controller: FakeController
) -> None:
    dialog = opened(refused)
    dialog._untick(dialog.hosts[2])
    dialog.sign_in.click()
    controller.move_host(dialog.hosts[0], LinkPhase.GONE, Trouble(TroubleKind.UNREACHABLE, "x"))
    assert set(controller.passwords) == set(dialog.hosts[:2])
    controller.move_host(dialog.hosts[1], LinkPhase.LIVE)
    assert results(dialog)[1] == "Signed in"
    assert dialog.isVisible()


def test_a_verdict_goes_when_the_host_is_edited(refused: MainWindow, controller: FakeController) -> None:
    refused.host_commands.examine_host(OSAKA)
    (doctor,) = refused.findChildren(DoctorWindow)
    assert doctor.failed() is not None
    picture = controller.host(OSAKA)
    assert picture is not None
    before = list(controller.examined)
    controller.replace_host(replace(picture.profile, address="elsewhere.example"), None, remember=False)
    assert doctor.failed() is None
    assert "edited" in doctor.outcome.text()
    assert controller.examined == before, "looking again is up to the user: it would send the password once more"
