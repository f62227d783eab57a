"""Cause: one banner for what is wrong with the selected VM, with what can be done about it."""

from __future__ import annotations

from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.ui.services.diagnosis_window import DiagnosisWindow
from hvgui.ui.shell.main_window import MainWindow
from hvgui.values import replace
from tests.support.fake_controller import FakeController
from tests.support.fake_prompter import FakePrompter
from tests.support.small_data_centre import OSAKA, key_named

SQL = key_named("sql-02")


def said(window: MainWindow) -> list[str]:
    return [button.text() for button in window.summary.cause.buttons]


def test_a_guest_that_is_not_responding_is_said_once_with_its_remedies(
    window: MainWindow, prompter: FakePrompter
) -> None:
    window.list.view.select([SQL])
    banner = window.summary.cause
    assert banner.isVisible()
    assert banner.title.text() == "The guest is not responding."
    assert banner.words.text().startswith("The guest responded before, but has stopped responding. Since ")
    assert banner.accessibleName().startswith("The guest is not responding.")
    assert window.summary.facts.is_cut("heartbeat"), "the heartbeat does not say it again"
    assert said(window) == ["Diagnose…", "Connect…", "Turn Off…"]
    diagnose, _connect, turn_off = banner.buttons
    diagnose.click()
    assert window.findChildren(DiagnosisWindow)
    turn_off.click()
    assert prompter.asked[-1].dangerous
    assert "sql-02" in prompter.asked[-1].text


def test_causes_come_change_and_go(window: MainWindow, controller: FakeController) -> None:
    banner = window.summary.cause
    window.list.view.select([key_named("dc-01")])
    assert not banner.isVisible()
    assert not window.summary.facts.is_cut("heartbeat")
    window.list.view.select([key_named("sql-01")])
    assert banner.title.text() == "An application reports a critical state."
    assert said(window) == ["Diagnose…", "Connect…"]
    controller.change(key_named("sql-01"), heartbeat=Heartbeat.LOST)
    assert banner.title.text() == "The guest is not responding."
    controller.change(key_named("sql-01"), heartbeat=Heartbeat.OK_HEALTHY)
    assert not banner.isVisible()


def test_what_is_not_known_or_not_allowed_is_not_offered(window: MainWindow, controller: FakeController) -> None:
    window.list.view.select([SQL])
    host = controller.host(OSAKA)
    assert host is not None
    controller.replace_host(replace(host.profile, read_only=True), None, remember=False)
    controller.move_host(OSAKA, LinkPhase.LIVE, None)
    window.summary.refresh()
    assert said(window) == ["Diagnose…", "Connect…"]
    controller.move_host(OSAKA, LinkPhase.GONE, None)
    window.summary.refresh()
    assert not window.summary.cause.isVisible(), "what was last known of a guest is no cause now"
