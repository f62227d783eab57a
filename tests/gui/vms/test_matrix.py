"""The service matrix and the preview: what is chosen, counted, shown before, sent, and never sent too early."""

from __future__ import annotations

import csv
import json
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.operations.plan import Plan, PlanCounts, Verdict
from hvgui.domain.settings.address import Address, Field, of_vm
from hvgui.domain.vms.labels import Labels
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service, ServiceState
from hvgui.domain.vms.vm import Vm
from hvgui.ui.commands.command import Command
from hvgui.ui.operations.preview_dialog import PreviewDialog
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vms.columns import INDEX, SERVICE_COLUMNS, ColumnKey
from hvgui.ui.vms.matrix_panel import MatrixPanel
from hvgui.ui.vms.matrix_view import MatrixView
from hvgui.ui.vms.pending_services import PendingServices
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.preferences import Preferences
from hvgui.values import replace
from tests.gui.conftest import Build
from tests.support.counting import calls
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_prompter import FakePrompter
from tests.support.small_data_centre import TOKYO, key_named

GUEST = INDEX[ColumnKey.GUEST_SERVICES]
BACKUP = INDEX[ColumnKey.BACKUP]
SYNC = INDEX[ColumnKey.TIME_SYNC]
Key = Qt.Key


@pytest.fixture
def panel(build: Build) -> MatrixPanel:
    return build(preferences=Preferences(matrix=True)).list.matrix


def go(view: MatrixView, name: str, column: int) -> None:
    view.setCurrentIndex(view._table.index_of(key_named(name), column))


def cell_text(view: MatrixView, name: str, column: int, role: int = roles.DISPLAY) -> str:
    return str(view._table.data(view._table.index_of(key_named(name), column), role))


def sent(controller: FakeController) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for operation in controller.operations():
        for item in operation.items:
            found.setdefault(controller.vms()[item.key].name, set()).add(item.label)
    return found


def preview(panel: MatrixPanel) -> PreviewDialog:
    return panel.findChildren(PreviewDialog)[-1]


# --- cells ----------------------------------------------------------------------------------------------------------


def test_a_cell_says_setting_and_answer(panel: MatrixPanel) -> None:
    assert cell_text(panel.view, "web-01", GUEST, roles.ACCESSIBLE_TEXT) == "Guest Services: On, OK (older protocol)"
    assert cell_text(panel.view, "dc-01", GUEST) == "Off"
    assert cell_text(panel.view, "sql-01", BACKUP) == "On, No Contact"
    assert "started" in cell_text(panel.view, "sql-01", BACKUP, roles.TOOL_TIP)


def test_space_marks_and_sends_nothing(panel: MatrixPanel, controller: FakeController, qtbot: QtBot) -> None:
    go(panel.view, "dc-01", GUEST)
    qtbot.keyClick(panel.view, Key.Key_Space)
    assert panel.pending.wishes() == {key_named("dc-01"): {Service.GUEST_SERVICES: True}}
    assert cell_text(panel.view, "dc-01", GUEST) == "Off → On, not applied yet"
    assert panel.words.text() == "1 change pending on 1 virtual machine."
    qtbot.keyClick(panel.view, Key.Key_Space)
    assert not panel.pending
    assert not panel.apply.isEnabled()
    assert "There are no pending changes" in panel.apply.toolTip()
    assert not controller.operations()


def test_plus_minus_and_delete_work_over_a_selection(panel: MatrixPanel, qtbot: QtBot) -> None:
    view, table = panel.view, panel.view._table
    names = ["dc-01", "sql-01", "web-01"]
    for name in names:
        for column in (GUEST, BACKUP):
            index = table.index_of(key_named(name), column)
            view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    qtbot.keyClick(view, Key.Key_Minus)
    assert len(panel.pending) == 4, "guest services was on for one of the three"
    qtbot.keyClick(view, Key.Key_Plus)
    assert len(panel.pending) == 2
    qtbot.keyClick(view, Key.Key_Delete)
    assert len(panel.pending) == 0


def test_a_click_on_the_box_switches_and_beside_it_only_selects(panel: MatrixPanel, qtbot: QtBot) -> None:
    view = panel.view
    panel.window().resize(1600, 900)
    index = view._table.index_of(key_named("dc-01"), GUEST)
    view.scrollTo(index)
    rect = view.visualRect(index)
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(view.viewport(), left, pos=QPoint(rect.x() + 12, rect.center().y()))
    assert len(panel.pending) == 1
    qtbot.mouseClick(view.viewport(), left, pos=QPoint(rect.x() + 12, rect.center().y()))
    assert len(panel.pending) == 0
    qtbot.mouseClick(view.viewport(), left, pos=QPoint(rect.right() - 8, rect.center().y()))
    assert len(panel.pending) == 0
    assert view.cells() == [of_vm(key_named("dc-01"), Service.GUEST_SERVICES)]


def test_cells_selected_by_dragging_are_switched_together(panel: MatrixPanel, qtbot: QtBot) -> None:
    view = panel.view
    panel.window().resize(1600, 1000)
    panel.window().list.parentWidget().setSizes([600, 100])  # type: ignore[attr-defined]
    view.scrollToTop()
    first, last = view._table.index(0, SYNC), view._table.index(3, BACKUP)
    view.scrollTo(last)
    start, end = view.visualRect(first), view.visualRect(last)
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(view.viewport(), left, pos=QPoint(start.right() - 6, start.center().y()))
    qtbot.mouseMove(view.viewport(), end.center())
    qtbot.mouseRelease(view.viewport(), left, pos=end.center())
    assert len(view.cells()) == 4 * 4
    qtbot.keyClick(view, Key.Key_Minus)
    assert panel.pending.vms == 4


def test_a_column_is_set_for_selected_vms_and_for_all_shown(panel: MatrixPanel) -> None:
    view = panel.view
    view.select([key_named("dc-01"), key_named("sql-01")])
    menu = view.column_menu(GUEST)
    labels = [action.text() for action in menu.actions() if action.text()]
    assert labels[0] == "Turn On Guest services for 2 Selected"
    assert labels[4] == "Turn Off Guest services for All 40 Shown"
    menu.actions()[0].trigger()
    assert set(panel.pending.wishes()) == {key_named("dc-01"), key_named("sql-01")}
    panel.set_column(Service.GUEST_SERVICES, None)
    assert not panel.pending


def test_cells_without_a_setting_are_told(panel: MatrixPanel, controller: FakeController, qtbot: QtBot) -> None:
    controller.change(key_named("dc-01"), services=())
    go(panel.view, "dc-01", GUEST)
    qtbot.keyClick(panel.view, Key.Key_Plus)
    assert not panel.pending
    assert "1 cell was not changed" in panel.words.text()


def test_the_matrix_and_the_list_share_selection_and_memory(build: Build) -> None:
    kept = Preferences()
    window = build(preferences=kept)
    window.list.view.select([key_named("web-01"), key_named("sql-01")])
    window.actions_by_command[Command.MATRIX].trigger()
    assert kept.matrix
    assert window.list.as_matrix.isChecked()
    assert set(window.list.selected()) == {key_named("web-01"), key_named("sql-01")}
    window.list.matrix.choose([of_vm(key_named("web-01"), Service.BACKUP)], False)
    window.list.as_list.click()
    assert not window.actions_by_command[Command.MATRIX].isChecked()
    assert window.list.current is window.list.view
    assert window.list.as_matrix.text() == "Services (1 pending)"


def test_sorting_and_filtering_work_as_in_the_list(panel: MatrixPanel) -> None:
    view = panel.view
    view.sortByColumn(BACKUP, Qt.SortOrder.AscendingOrder)
    view._table.sort(BACKUP)
    assert view._table.rows[0].vm.name in {"sql-01", "build-agent-a"}
    window = panel.window()
    assert isinstance(window, MainWindow)
    window.list.filter_box.setText("web-")
    window.list._apply_filter()
    assert view._table.rowCount() == 3


# --- meanwhile ------------------------------------------------------------------------------------------------------


def test_changes_elsewhere_are_shown_and_ask_for_the_preview(panel: MatrixPanel, controller: FakeController) -> None:
    key = key_named("dc-01")
    panel.choose([of_vm(key, Service.BACKUP), of_vm(key, Service.GUEST_SERVICES)], None)
    panel.choose([of_vm(key, Service.BACKUP)], False)
    controller.offer(key, Service.BACKUP, False)
    assert not panel.pending, "what came true is no longer pending"
    panel.choose([of_vm(key, Service.GUEST_SERVICES)], True)
    controller.remove(key)
    assert not panel.pending, "what is gone neither"


def test_apply_without_anything_to_decide_is_sent_at_once(panel: MatrixPanel, controller: FakeController) -> None:
    panel.choose([of_vm(key_named(n), Service.GUEST_SERVICES) for n in ("dc-01", "sql-01", "web-01")], True)
    panel.apply.click()
    assert sent(controller) == {"dc-01": {"guest-services"}, "sql-01": {"guest-services"}}
    assert not panel.pending
    assert cell_text(panel.view, "dc-01", GUEST) == "On (applying…)"
    controller.finish(controller.newest())
    assert cell_text(panel.view, "dc-01", GUEST) == "On, OK"


def test_refusals_lead_to_the_preview_and_stay_marked(panel: MatrixPanel, controller: FakeController) -> None:
    controller.move_host(TOKYO, LinkPhase.GONE)
    panel.choose([of_vm(key_named("dc-01"), Service.BACKUP), of_vm(key_named("dc-02"), Service.BACKUP)], False)
    panel.apply.click()
    assert not controller.operations()
    dialog = preview(panel)
    assert dialog.counts.text() == "1 will change, 1 blocked"
    dialog.apply.click()
    assert sent(controller) == {"dc-02": {"backup"}}
    assert panel.pending.wishes() == {key_named("dc-01"): {Service.BACKUP: False}}


# --- preview --------------------------------------------------------------------------------------------------------


def test_the_preview_shows_every_setting_and_its_reason(panel: MatrixPanel, controller: FakeController) -> None:
    panel.choose([of_vm(key_named(n), Service.GUEST_SERVICES) for n in ("sql-01", "Datenbank Süd")], True)
    dialog = panel.open_preview()
    items = dialog.model.items
    assert [item.verdict for item in items] == [Verdict.WILL_CHANGE, Verdict.REFUSED]
    remark = dialog.model.data(dialog.model.index(1, 6))
    assert "is not responding" in remark
    dialog.filter.setCurrentIndex(2)
    assert [item.vm for item in dialog.model.items] == ["Datenbank Süd"]
    assert "Enable-VMIntegrationService" in dialog.script.commands()
    dialog.script.copy.click()
    assert QGuiApplication.clipboard().text() == dialog.script.commands()
    assert "sql-01" in dialog.script.commands()
    assert not controller.operations()


def test_the_preview_follows_what_happens_meanwhile(panel: MatrixPanel, controller: FakeController) -> None:
    panel.choose([of_vm(key_named(n), Service.GUEST_SERVICES) for n in ("dc-01", "sql-01")], True)
    dialog = panel.open_preview()
    assert dialog.plan.counts.changes == 2
    controller.offer(key_named("dc-01"), Service.GUEST_SERVICES, True)
    assert dialog.plan.counts.changes == 1
    assert dialog.plan.counts.agrees == 0, "what came true is no longer wished"
    controller.move_host(TOKYO, LinkPhase.GONE)
    assert dialog.plan.counts.refused == 1
    assert not dialog.apply.isEnabled()
    listening = controller.listeners
    dialog.close()
    assert controller.listeners == listening - 1


def test_the_preview_shows_what_is_known_until_the_hosts_have_answered(
    controller: FakeController, prompter: FakePrompter, qtbot: QtBot
) -> None:
    wishes = {key_named(name): {Service.GUEST_SERVICES: True} for name in ("dc-01", "sql-01")}
    known = controller.plans.plan(wishes)
    asked: list[Coroutine[Any, Any, None]] = []

    async def read(_: frozenset[VmKey]) -> Plan:
        return Plan(tuple(replace(item, verdict=Verdict.AGREES) for item in known.items[:1]) + known.items[1:])

    def spawn(coro: Coroutine[Any, Any, None], *, name: str, owner: object | None = None) -> None:
        asked.append(coro)

    dialog = PreviewDialog(controller, spawn, prompter, lambda _: known, read, lambda *_: None)
    qtbot.addWidget(dialog)
    assert dialog.counts.text() == "2 will change Loading current settings…"
    assert dialog.apply.isEnabled()
    dialog.hosts_changed(frozenset({TOKYO}))
    run_now(asked[0], name="preview")
    assert len(asked) == 1, "a host that was only read again is no reason to ask it"
    assert dialog.read
    assert dialog.plan.counts == PlanCounts(1, 1, 0)
    assert "Asking" not in dialog.counts.text()


def test_a_domain_controller_needs_its_own_tick(panel: MatrixPanel, controller: FakeController) -> None:
    for name in ("dc-01", "sql-01"):
        controller.change(key_named(name), labels=Labels(role="domain controller" if name == "dc-01" else ""))
    panel.choose([of_vm(key_named(n), Service.TIME_SYNC) for n in ("dc-01", "sql-01")], False)
    panel.apply.click()
    dialog = preview(panel)
    assert dialog.guard.isVisibleTo(dialog)
    assert dialog.plan.counts.changes == 1
    box = dialog.guard.boxes[key_named("dc-01")]
    box.click()
    assert dialog.plan.counts.changes == 2
    assert box.isChecked()
    box.click()
    assert dialog.plan.counts.changes == 1
    dialog.apply.click()
    assert sent(controller) == {"sql-01": {"time-sync"}}


@pytest.mark.parametrize("suffix", ["csv", "json", "txt"])
def test_a_dry_run_is_exported(panel: MatrixPanel, controller: FakeController, tmp_path: Path, suffix: str) -> None:
    controller.change(key_named("dc-01"), name="=cmd|x!A1")
    panel.choose([of_vm(key_named("dc-01"), Service.BACKUP), of_vm(key_named("sql-01"), Service.BACKUP)], False)
    dialog = panel.open_preview()
    dialog.export.click()
    chooser = dialog.findChildren(QFileDialog)[-1]
    path = tmp_path / f"plan.{suffix}"
    chooser.fileSelected.emit(str(path))
    words = path.read_text(encoding="utf-8")
    if suffix == "json":
        assert {row["vm"] for row in json.loads(words)} == {"=cmd|x!A1", "sql-01"}
    elif suffix == "csv":
        assert {row["vm"] for row in csv.DictReader(words.splitlines())} == {"'=cmd|x!A1", "sql-01"}
    else:
        assert "2 will change" in words
    assert not controller.operations()


# --- the whole journey without a mouse ------------------------------------------------------------------------------


def test_the_whole_journey_by_keyboard(window: MainWindow, controller: FakeController, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    panel = window.list.matrix
    view = panel.view
    assert window.focusWidget() is view
    qtbot.keyClicks(view, "sql-01")
    assert view._table.rows[view.currentIndex().row()].vm.name == "sql-01"
    while view.currentIndex().column() != GUEST:
        qtbot.keyClick(view, Key.Key_Right)
    qtbot.keyClick(view, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert {cell.field for cell in view.cells()} == {Service.GUEST_SERVICES}
    assert len(view.cells()) == 2
    qtbot.keyClick(view, Key.Key_Plus)
    assert len(panel.pending) == 2
    for button in (panel.preview, panel.discard, panel.apply):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    panel.preview.setFocus()
    qtbot.keyClick(panel.preview, Key.Key_Space)
    dialog = preview(panel)
    assert dialog.plan.counts.changes == 2
    qtbot.keyClick(dialog, Key.Key_A, Qt.KeyboardModifier.AltModifier)
    assert not controller.operations() or len(sent(controller)) == 2
    if not controller.operations():
        dialog.apply.setFocus()
        qtbot.keyClick(dialog.apply, Key.Key_Space)
    assert set(sent(controller)) == {"sql-01", "sql-02"}
    controller.finish(controller.newest())
    assert cell_text(view, "sql-01", GUEST) == "On, OK"
    assert window.focusWidget() is view


# --- many -----------------------------------------------------------------------------------------------------------


def many(count: int) -> dict[VmKey, Vm]:
    states = tuple(ServiceState(s, s is not Service.GUEST_SERVICES, 2) for s in Service)
    found = {}
    for number in range(count):
        key = VmKey(TOKYO, VmId(f"{number:08d}"))
        found[key] = Vm(key=key, name=f"vm-{number}", power=Power.RUNNING, services=states)
    return found


def test_thousands_of_vms_are_switched_without_a_hitch(panel: MatrixPanel, controller: FakeController) -> None:
    view = panel.view

    def switch() -> None:
        view.selectAll()
        view.chosen.emit(view.cells(), False)

    def costs(count: int) -> tuple[int, int]:
        panel.pending.discard()
        controller.set_vms(many(count))
        all_of_them = calls(switch)
        assert (len(panel.pending), panel.pending.vms) == (5 * count, count)
        return all_of_them, calls(lambda: controller.change(VmKey(TOKYO, VmId("00000005")), cpu_percent=count % 97))

    few, all_ = costs(300), costs(3_000)
    assert all_[0] < 11 * few[0], "ten times the work for ten times the VMs"
    assert all_[1] < 5 * 3_000, "a change of one VM looks at each once or so, the fake's own looks included"


_VMS = [VmKey(HostId("h"), VmId(str(n))) for n in range(3)]
_CELL = st.builds(of_vm, st.sampled_from(_VMS), st.sampled_from(list(Service)))
_OFFERED = st.sampled_from([True, False, None])


@settings(deadline=None)
@given(
    before=st.fixed_dictionaries({key: st.lists(_OFFERED, min_size=6, max_size=6) for key in _VMS}),
    steps=st.lists(st.tuples(st.lists(_CELL, max_size=5), _OFFERED), max_size=6),
    outside=st.lists(st.tuples(_CELL, st.booleans()), max_size=4),
)
def test_what_is_pending_differs_from_what_is_there(
    before: dict[VmKey, list[bool | None]],
    steps: list[tuple[list[Address], bool | None]],
    outside: list[tuple[Address, bool]],
) -> None:
    world: dict[VmKey, dict[Field, bool | None]] = {
        key: dict(zip(Service, row, strict=True)) for key, row in before.items()
    }

    def vm(key: VmKey) -> Vm:
        return Vm(key=key, name=key.vm, services=tuple(ServiceState(s, world[key][s]) for s in Service))

    pending = PendingServices(vm)
    wanted: dict[Address, bool] = {}
    for cells, on in steps:
        pending.choose(cells, on)
        for cell in cells:
            present = world[cell.vm][cell.field]
            if present is None or on is None or on == present:
                if present is not None:
                    wanted.pop(cell, None)
            else:
                wanted[cell] = on
    found = {of_vm(key, s): on for key, row in pending.wishes().items() for s, on in row.items()}
    assert found == wanted
    for cell, on in outside:
        if world[cell.vm][cell.field] is not None:
            world[cell.vm][cell.field] = on
    pending.follow()
    assert {of_vm(k, s) for k, row in pending.wishes().items() for s in row} == {
        cell for cell, on in wanted.items() if world[cell.vm][cell.field] != on
    }
    assert not pending.changed_elsewhere(), "a setting has two values: one that moved has come true"


def test_every_service_has_its_column() -> None:
    assert set(SERVICE_COLUMNS.values()) == set(Service)
