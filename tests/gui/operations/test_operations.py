"""The record of changes: counts that add up, progress, reasons, and what can be done about them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from hvgui.domain.copying.transfer import CopyRequest, LocalFile
from hvgui.domain.keys import OperationId, VmId, VmKey
from hvgui.domain.operations.operation import Item, OperationKind, OperationPicture
from hvgui.domain.operations.outcome import Failed, Unknown
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.power import PowerAction
from hvgui.domain.vms.services import Service
from hvgui.ui.operations.operations_model import PROGRESS, RESULT, WHAT, OperationsModel
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vms.activities import activities_of
from hvgui.ui.widgets import roles
from hvgui.values import replace
from tests.support.fake_controller import FakeController
from tests.support.fake_prompter import FakePrompter
from tests.support.present import present
from tests.support.small_data_centre import NOW, TOKYO, key_named

FILES = (LocalFile("/a", "a.iso", 50_000_000, 1), LocalFile("/b", "b.txt", 100, 1))


def cell(model: OperationsModel, row: int, column: int, child: int | None = None) -> str:
    top = model.index(row, 0)
    index = model.index(row, column) if child is None else model.index(child, column, top)
    return str(index.data())


def copy(controller: FakeController, name: str = "web-01") -> OperationId:
    return controller.copy_files(CopyRequest(guests=(key_named(name),), files=FILES, folder="/tmp"))


def test_at_first_there_is_nothing(window: MainWindow) -> None:
    pane = window.operations
    assert pane.current() is None
    for button in (pane.cancel, pane.retry, pane.copy, pane.clear):
        assert not button.isEnabled()
        assert "Not available:" in button.toolTip()


def test_a_copy_shows_speed_time_left_and_bytes(window: MainWindow, controller: FakeController) -> None:
    operation = copy(controller)
    controller.step(operation, 0.5, rate=5_000_000.0)
    model = window.operations.model
    assert cell(model, 0, WHAT) == "Copy 2 files to web-01, /tmp"
    assert cell(model, 0, PROGRESS) == "50%"
    assert cell(model, 0, RESULT) == "2 remaining · 4.8 MB/s, about 5 seconds left"
    assert cell(model, 0, WHAT, 0) == "a.iso – web-01"
    assert cell(model, 0, PROGRESS, 0) == "Copying into the guest"
    assert cell(model, 0, RESULT, 0) == "23.8 MB of 47.7 MB"
    assert model.index(0, PROGRESS).data(roles.PROGRESS) == pytest.approx(0.5)
    controller.finish(operation)
    assert cell(model, 0, PROGRESS) == "Finished"
    assert cell(model, 0, RESULT) == "2 done"
    assert model.index(0, PROGRESS).data(roles.PROGRESS) == -1.0


def test_a_copy_that_goes_another_way_for_safety_says_why(qtbot: QtBot) -> None:
    model = OperationsModel(lambda key: key.vm)
    item = Item(key=key_named("web-01"), label="a.iso")
    note = Trouble(TroubleKind.SMB_UNENCRYPTED, "HV01")
    model.show([OperationPicture(id=OperationId(1), kind=OperationKind.COPY_FILES, items=(item,), note=note)])
    assert cell(model, 0, RESULT) == "1 remaining · Through the remote shell: The host's file share cannot encrypt."


def test_counts_add_up_and_reasons_stand_with_the_items(window: MainWindow, controller: FakeController) -> None:
    keys = [key_named(name) for name in ("web-01", "web-02", "web-10", "dc-01")]
    operation = controller.set_services({key: {Service.BACKUP: False} for key in keys})
    controller.end_item(operation, 0, Failed(Trouble(TroubleKind.NOT_APPLIED, "web-01", "job 7")))
    controller.end_item(operation, 1, Unknown(NOW))
    controller.finish(operation)
    model = window.operations.model
    assert cell(model, 0, RESULT).startswith("2 done, 1 failed, 1 unknown · The host reported success, but nothing")
    assert cell(model, 0, RESULT, 0).startswith("The host reported success, but nothing changed.")
    assert "job 7" in cell(model, 0, RESULT, 0)
    assert (
        "The connection was lost after the request was sent, so the result is not known. The next refresh shows the current state"
        in cell(model, 0, RESULT, 1)
    )


def test_cancel_retry_copy_and_clear(window: MainWindow, controller: FakeController, qtbot: QtBot) -> None:
    pane = window.operations
    first = copy(controller)
    assert pane.cancel.isEnabled()
    qtbot.mouseClick(pane.cancel, Qt.MouseButton.LeftButton)
    assert cell(pane.model, 0, RESULT) == "2 canceled"
    assert not pane.cancel.isEnabled()
    qtbot.mouseClick(pane.retry, Qt.MouseButton.LeftButton)
    assert controller.newest() != first
    assert pane.model.rowCount() == 2
    qtbot.mouseClick(pane.copy, Qt.MouseButton.LeftButton)
    assert "a.iso – web-01" in QGuiApplication.clipboard().text()
    qtbot.mouseClick(pane.clear, Qt.MouseButton.LeftButton)
    assert [picture.id for picture in pane.model.operations] == [controller.newest()]


def test_a_failed_copy_can_be_retried_and_a_good_one_not(window: MainWindow, controller: FakeController) -> None:
    operation = copy(controller, "dc-01")
    controller.finish(operation)
    assert window.operations.retry.isEnabled()
    controller.finish(controller.power([key_named("web-01")], PowerAction.SAVE))
    assert not window.operations.retry.isEnabled()


def test_the_newest_is_on_top_and_chosen(window: MainWindow, controller: FakeController) -> None:
    first = copy(controller)
    second = controller.power([key_named("web-02")], PowerAction.PAUSE)
    assert [picture.id for picture in window.operations.model.operations] == [second, first]
    current = window.operations.current()
    assert current is not None
    assert current.id == second
    assert cell(window.operations.model, 0, WHAT) == "Pausing: web-02"


def test_progress_keeps_what_is_unfolded_and_chosen(window: MainWindow, controller: FakeController) -> None:
    operation = copy(controller)
    view = window.operations.view
    view.expand(window.operations.model.index(0, 0))
    child = window.operations.model.index(1, 0, window.operations.model.index(0, 0))
    view.setCurrentIndex(child)
    for progress in (0.1, 0.4, 0.9):
        controller.step(operation, progress)
    assert view.isExpanded(window.operations.model.index(0, 0))
    assert view.currentIndex() == child
    current = window.operations.current()
    assert current is not None
    assert current.id == operation


def test_the_model_obeys_qt(qtbot: QtBot, controller: FakeController) -> None:
    model = OperationsModel(lambda key: key.vm)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    ids = [copy(controller), controller.power([key_named("web-02")], PowerAction.PAUSE)]
    model.show(controller.operations())
    controller.step(ids[0], 0.3)
    model.show(controller.operations())
    picture = controller.operation(ids[0])
    assert picture is not None
    shorter = OperationPicture(id=picture.id, kind=picture.kind, what=picture.what, items=picture.items[:1])
    model.show([shorter])
    model.show([])
    assert model.rowCount(QModelIndex()) == 0
    del tester


# Work on a disk file is about no VM.
@pytest.mark.parametrize(
    "kind",
    sorted(set(OperationKind) - {OperationKind.DISK, OperationKind.SWITCH, OperationKind.HOST}, key=str),
    ids=lambda k: k.value,
)
def test_every_kind_of_work_is_told_in_the_list(kind: OperationKind) -> None:
    busy, done = key_named("web-01"), key_named("web-02")
    whats = {
        OperationKind.POWER: PowerAction.START.value,
        OperationKind.CHECKPOINT: "create",
        OperationKind.MACHINE: "delete",
    }
    what = whats.get(kind, "")
    items = (
        Item(key=busy, label="a"),
        Item(key=done, label="b", outcome=Failed(Trouble(TroubleKind.NOT_APPLIED, "x"))),
    )
    running = OperationPicture(id=OperationId(1), kind=kind, what=what, items=items)
    words, pending = activities_of([running])
    assert set(words) == {busy}
    assert words[busy]
    assert pending == ({busy} if kind is OperationKind.SET_SERVICES else set())
    assert activities_of([replace(running, ended=NOW)]) == ({}, set())


def test_an_export_is_told_with_its_percent() -> None:
    key = key_named("web-01")
    item = Item(key=key, label="web-01", progress=0.42)
    running = OperationPicture(id=OperationId(1), kind=OperationKind.MACHINE, what="export", items=(item,))
    assert activities_of([running]) == ({key: "Exporting… 42%"}, set())
    assert activities_of([replace(running, items=(replace(item, progress=0.0),))]) == ({key: "Exporting"}, set())


def test_a_great_many_items_are_shown_now_and_then(
    window: MainWindow, controller: FakeController, qtbot: QtBot
) -> None:
    wishes = {
        key: {Service.BACKUP: False, Service.HEARTBEAT: False, Service.DATA_EXCHANGE: False} for key in controller.vms()
    }
    operation = controller.set_services(wishes)
    assert window.operations.current() is None, "not at once"
    qtbot.waitUntil(lambda: window.operations.current() is not None, timeout=60_000)
    assert present(window.list.table.entry(key_named("web-01"))).pending
    controller.finish(operation)
    qtbot.waitUntil(lambda: not present(window.list.table.entry(key_named("web-01"))).pending, timeout=60_000)
    assert cell(window.operations.model, 0, RESULT) == f"{3 * len(wishes)} done"


def test_what_may_have_happened_is_repeated_only_when_that_is_wanted(
    window: MainWindow, controller: FakeController, prompter: FakePrompter
) -> None:
    operation = controller.power([key_named("web-01")], PowerAction.RESET)
    controller.finish(operation, Unknown(NOW, Trouble(TroubleKind.CANNOT_BE_TOLD, "web-01")))
    controller.asks.add(operation)
    prompter.says = False
    window.operations.retry.click()
    assert controller.sure == []
    assert prompter.asked[-1].dangerous
    assert "Resetting: web-01" in prompter.asked[-1].text
    prompter.says = True
    window.operations.retry.click()
    assert controller.sure == [True]


@pytest.mark.parametrize(("what", "again"), [("create", "Create Again"), ("delete", "Delete Again")])
def test_verbs_about_whole_machines_say_what_they_do(
    window: MainWindow, controller: FakeController, what: str, again: str
) -> None:
    pane = window.operations
    half = Item(key=VmKey(TOKYO, VmId("")), label="web-07")
    number = controller.start(OperationKind.MACHINE, (half,), what)
    controller.end_item(number, 0, Unknown(1.0, Trouble(TroubleKind.INTERRUPTED, "web-07")))
    controller.finish(number)
    assert pane.retry.text() == again
    assert pane.retry.isEnabled()
    verbs, chosen = pane.verbs, pane.chosen()
    if what == "delete":
        assert "half created" in verbs.reason("keep", chosen)
        return
    assert pane.put_back.text() == "Take Back"
    assert verbs.reason("keep", chosen) == ""
    verbs["keep"].press(present(chosen))
    assert controller.machines.kept == [number]


def test_what_stands_half_done_can_be_put_back(window: MainWindow, controller: FakeController) -> None:
    pane = window.operations
    operation = controller.power([key_named("web-01")], PowerAction.SAVE)
    assert not pane.row.offers(pane.put_back)
    controller.finish(operation, Unknown(NOW, Trouble(TroubleKind.INTERRUPTED, "web-01")))
    assert pane.row.offers(pane.put_back)
    pane.put_back.click()
    assert controller.taken_back == [operation]


def test_the_reason_stands_in_the_row_of_the_operation_where_there_is_one(
    window: MainWindow, controller: FakeController
) -> None:
    model = window.operations.model
    operation = controller.set_services(
        {key_named("web-01"): {Service.BACKUP: True}, key_named("dc-01"): {Service.BACKUP: True}}
    )
    assert cell(model, 0, RESULT) == "2 remaining"
    gone = Failed(Trouble(TroubleKind.VM_GONE, "x"))
    controller.end_item(operation, 0, gone)
    controller.finish(operation)
    assert cell(model, 0, RESULT).startswith("1 done, 1 failed · The virtual machine no longer exists")
    controller.end_item(operation, 1, Failed(Trouble(TroubleKind.VM_BUSY, "y")))
    assert cell(model, 0, RESULT).startswith("2 failed · The virtual machine no longer exists on this host. And 1")
