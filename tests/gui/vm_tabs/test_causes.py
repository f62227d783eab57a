"""Causes: with nothing selected the details say what needs attention, the worst first, and lead there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hvgui.domain.health.remedies import Act
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.operations.operation import OperationKind
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service
from hvgui.ui.services.diagnosis_window import DiagnosisWindow
from hvgui.ui.shell.main_window import MainWindow
from hvgui.values import replace
from tests.gui.conftest import Build
from tests.support.fake_controller import FakeController
from tests.support.fake_prompter import FakePrompter
from tests.support.present import present
from tests.support.small_data_centre import BERLIN, OSAKA, TOKYO, key_named

SQL, CRITICAL, WEB = key_named("sql-02"), key_named("sql-01"), key_named("web-01")


def lines(window: MainWindow) -> list[tuple[str, str]]:
    tree = window.summary.causes.tree
    rows = [present(tree.topLevelItem(row)) for row in range(tree.topLevelItemCount())]
    return [(row.text(0), row.text(1)) for row in rows]


def test_causes_are_listed_the_worst_first_with_their_numbers(window: MainWindow, controller: FakeController) -> None:
    window.list.view.select([])
    assert window.summary.currentWidget() is window.summary.causes
    assert window.tabs.title.name.text() == "Needs attention"
    found = lines(window)
    assert found[0] == ("HV-BERLIN-03: Not responding", "10 virtual machines are shown as last known.")
    assert found[1] == ("1 guest is not responding", "sql-02")
    assert {line[0] for line in found[2:]} == {
        "No contact with 2 guests",
        "Applications of 1 guest report a critical state",
    }
    controller.change(WEB, heartbeat=Heartbeat.LOST)
    assert lines(window)[1] == ("2 guests are not responding", "sql-02, web-01")


def test_enter_selects_the_vms_of_a_cause_and_a_click_shows_a_host(
    window: MainWindow, controller: FakeController
) -> None:
    controller.change(WEB, heartbeat=Heartbeat.LOST)
    window.list.header.ask("off")
    window.list.view.select([])
    tree = window.summary.causes.tree
    tree.setFocus()
    tree.setCurrentItem(present(tree.topLevelItem(1)))
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert set(window.list.selected()) == {SQL, WEB}, "though the filter did not show them"
    assert window.list.view.hasFocus()
    window.list.view.select([])
    QApplication.sendPostedEvents()
    place = tree.visualItemRect(present(tree.topLevelItem(0))).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert window.tree.choice() == BERLIN
    assert [line[0] for line in lines(window)] == ["HV-BERLIN-03: Not responding"]


def test_all_well_is_an_empty_state(build: Build) -> None:
    controller = FakeController()
    for key, vm in list(controller.vms().items()):
        if key.host == BERLIN:
            controller.remove(key)
        elif vm.power is Power.RUNNING:
            controller.change(key, heartbeat=Heartbeat.OK_HEALTHY)
        else:
            controller.change(key, heartbeat=Heartbeat.NONE)
    controller.move_host(BERLIN, LinkPhase.LIVE, None)
    window = build(controller)
    window.list.view.select([])
    assert window.summary.currentWidget() is window.summary.empty
    assert window.summary.empty.title.text() == "Nothing needs attention"
    assert window.summary.empty.words.text().startswith("30 virtual machines, 3 hosts.")
    controller.change(SQL, heartbeat=Heartbeat.LOST)
    assert lines(window) == [("1 guest is not responding", "sql-02")]
    assert window.tabs.title.name.text() == "Needs attention"


def test_the_keyboard_stays_on_its_row_while_causes_change(window: MainWindow, controller: FakeController) -> None:
    window.list.view.select([])
    tree = window.summary.causes.tree
    tree.setCurrentItem(present(tree.topLevelItem(1)))
    controller.change(WEB, heartbeat=Heartbeat.LOST)
    assert tree.currentIndex().row() == 1


# --- what the diagnosis can do --------------------------------------------------------------------------------------


def diagnosis(window: MainWindow, name: str, service: Service) -> DiagnosisWindow:
    window.vm_commands.explain(key_named(name), service)
    return window.findChildren(DiagnosisWindow)[-1]


def offered(shown: DiagnosisWindow) -> list[Act]:
    return [act for act, button in shown.panel.buttons.items() if button.isVisibleTo(shown)]


def test_a_service_that_is_off_is_turned_on_from_its_diagnosis(window: MainWindow, controller: FakeController) -> None:
    shown = diagnosis(window, "dc-01", Service.GUEST_SERVICES)
    assert offered(shown) == [Act.SERVICE_ON]
    shown.panel.buttons[Act.SERVICE_ON].click()
    (operation,) = controller.operations()
    assert operation.kind is OperationKind.SET_SERVICES
    assert controller.wanted(key_named("dc-01")) == {Service.GUEST_SERVICES: True}


def test_power_is_changed_from_a_diagnosis_as_by_its_commands(window: MainWindow, prompter: FakePrompter) -> None:
    controller = window._controller
    assert isinstance(controller, FakeController)
    shown = diagnosis(window, "template-2022", Service.HEARTBEAT)
    assert offered(shown) == [Act.START]
    shown.panel.buttons[Act.START].click()
    assert controller.operations()[-1].items[0].key == key_named("template-2022")
    window.remedies.do(Act.TURN_OFF, SQL)
    assert prompter.asked[-1].dangerous
    assert "sql-02" in prompter.asked[-1].text


def test_nothing_that_changes_is_offered_on_a_host_that_is_read_only(
    window: MainWindow, controller: FakeController
) -> None:
    host = present(controller.host(TOKYO))
    controller.replace_host(replace(host.profile, read_only=True), None, remember=False)
    controller.move_host(TOKYO, LinkPhase.LIVE, None)
    assert offered(diagnosis(window, "dc-01", Service.GUEST_SERVICES)) == []
    controller.move_host(OSAKA, LinkPhase.GONE, None)
    assert offered(diagnosis(window, "sql-02", Service.HEARTBEAT)) == [Act.DOCTOR]


def test_summary_settings_and_diagnosis_say_the_same_of_a_service(window: MainWindow) -> None:
    for name, service in (("sql-02", Service.HEARTBEAT), ("web-02", Service.GUEST_SERVICES)):
        key = key_named(name)
        window.list.view.select([key])
        panel = diagnosis(window, name, service).panel
        window.vm_commands.open_settings(key)
        says = panel.conclusion.text()
        assert says in window.summary.services.buttons[service].toolTip()
        assert window.vm_commands.windows[key].page.boxes[service].news.text().startswith(says)
