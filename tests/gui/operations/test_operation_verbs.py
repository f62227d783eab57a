"""Verbs on one operation: its menu, undo in its row, its entries in the journal, and one shape for each ending."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.operations.operation import Counts, Item, OperationKind, OperationPicture
from hvgui.domain.operations.outcome import Cancelled, Done, Failed, Outcome, Skipped, Unknown
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.power import PowerAction
from hvgui.domain.vms.services import Service
from hvgui.ui.look.status_glyphs import Glyph
from hvgui.ui.operations import operation_verbs, operations_model
from hvgui.ui.operations.journal_window import JournalWindow
from hvgui.ui.operations.operation_verbs import NAMES, Chosen
from hvgui.ui.operations.operations_model import RESULT
from hvgui.ui.operations.undo_dialog import UndoDialog
from hvgui.ui.services.diagnosis_window import DiagnosisWindow
from hvgui.ui.shell.main_window import MainWindow
from hvgui.values import replace
from tests.support.counting import calls
from tests.support.fake_controller import FakeController
from tests.support.small_data_centre import NOW, key_named

WEB = key_named("web-01")


def backup_off(controller: FakeController, *keys: VmKey) -> OperationId:
    """A change that is in the journal."""
    plan = controller.plans.plan({key: {Service.BACKUP: False} for key in keys})
    operation = controller.plans.apply(plan)
    assert operation is not None
    for index in range(len(keys)):
        controller.recorded(operation, index, controller.journal.records[-len(keys) + index].number)
    return operation


@pytest.fixture
def controller() -> FakeController:
    return FakeController(prompt_host=True)


def test_the_menu_has_every_verb_and_says_why_some_are_off(
    window: MainWindow, controller: FakeController, qtbot: QtBot
) -> None:
    controller.power([WEB], PowerAction.PAUSE)
    pane = window.operations
    menu = pane.menu()
    verbs = [action for action in menu.actions() if not action.isSeparator()]
    assert [action.objectName() for action in verbs] == NAMES
    for action in verbs:
        assert action.isEnabled() or "Not available:" in action.toolTip(), action.text()
    menu.close()
    window.centre.show_operations(True)
    pane.view.customContextMenuRequested.emit(QPoint(5, 5))
    (opened,) = [menu for menu in pane.findChildren(QMenu) if menu.isVisible()]
    opened.close()


def test_an_operation_is_undone_from_its_row(window: MainWindow, controller: FakeController) -> None:
    operation = backup_off(controller, WEB, key_named("dc-01"))
    pane = window.operations
    assert pane.undo.isEnabled()
    (undo,) = [action for action in pane.menu().actions() if action.objectName() == "undo"]
    assert undo.text() == "Undo 2 Changes…"
    pane.undo.click()
    (dialog,) = window.findChildren(UndoDialog)
    picture = controller.operation(operation)
    assert picture is not None
    assert set(dialog._numbers) == {item.entry for item in picture.items}
    dialog.undo.click()
    titles = [str(pane.model.index(row, 0).data()) for row in range(pane.model.rowCount())]
    assert titles[0].startswith("Undo: Backup (volume shadow copy) on")
    assert str(pane.model.index(1, RESULT).data()).startswith("Undone · 2 done")
    pane.view.setCurrentIndex(pane.model.index(1, 0))
    assert not pane.undo.isEnabled()


def test_a_row_leads_to_its_entries_in_the_journal(window: MainWindow, controller: FakeController) -> None:
    first = backup_off(controller, WEB)
    backup_off(controller, key_named("dc-01"))
    pane = window.operations
    pane.view.setCurrentIndex(pane.model.index(1, 0))
    chosen = pane.chosen()
    assert chosen is not None
    assert chosen.operation.id == first
    pane.verbs["in-journal"].press(chosen)
    (journal,) = window.findChildren(JournalWindow)
    assert [record.number for record in journal.chosen()] == [chosen.operation.items[0].entry]


def test_a_row_of_a_vm_leads_to_the_diagnosis_of_its_service(window: MainWindow, controller: FakeController) -> None:
    controller.prompt_host = False
    operation = controller.set_services({WEB: {Service.BACKUP: True}})
    controller.finish(operation, Failed(Trouble(TroubleKind.NOT_APPLIED, "web-01")))
    pane = window.operations
    top = pane.model.index(0, 0)
    pane.view.setCurrentIndex(pane.model.index(0, 0, top))
    chosen = pane.chosen()
    assert chosen is not None
    pane.verbs["why"].press(chosen)
    assert window.findChildren(DiagnosisWindow)


def test_the_delete_key_removes_one_that_has_ended_and_no_other(
    window: MainWindow, controller: FakeController, qtbot: QtBot
) -> None:
    ended = controller.power([WEB], PowerAction.PAUSE)
    controller.prompt_host = False
    running = controller.power([key_named("web-02")], PowerAction.PAUSE)
    pane = window.operations
    window.centre.show_operations(True)
    window.activateWindow()
    pane.view.setFocus()
    for _ in range(2):
        pane.view.setCurrentIndex(pane.model.index(0, 0))
        qtbot.keyClick(pane.view, Qt.Key.Key_Delete)
        pane.view.setCurrentIndex(pane.model.index(pane.model.rowCount() - 1, 0))
        qtbot.keyClick(pane.view, Qt.Key.Key_Delete)
    assert controller.operation(ended) is None
    assert controller.operation(running) is not None


def test_the_copy_key_copies_the_whole_operation(window: MainWindow, controller: FakeController, qtbot: QtBot) -> None:
    controller.power([WEB], PowerAction.PAUSE)
    pane = window.operations
    window.centre.show_operations(True)
    window.activateWindow()
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == pane.model.report(pane.model.operations[0])


@pytest.mark.parametrize(
    ("outcome", "glyph"),
    [
        (Done(), Glyph.DONE),
        (Failed(Trouble(TroubleKind.JOB_FAILED, "x")), Glyph.FAILED),
        (Failed(Trouble(TroubleKind.ACCESS_DENIED, "x")), Glyph.REFUSED),
        (Unknown(NOW), Glyph.OPEN_END),
        (Cancelled(), Glyph.CANCELLED),
    ],
)
def test_each_ending_has_a_shape_of_its_own(
    window: MainWindow, controller: FakeController, outcome: Outcome, glyph: Glyph
) -> None:
    controller.prompt_host = False
    operation = controller.power([WEB], PowerAction.PAUSE)
    controller.finish(operation, outcome)
    picture = controller.operation(operation)
    assert picture is not None
    assert operations_model._glyph(picture, None) is glyph
    assert operations_model._glyph(picture, picture.items[0]) is glyph
    skipped = Skipped(Trouble(TroubleKind.DESTINATION_EXISTS, "x"))
    assert operations_model._OF_OUTCOME[type(skipped)] is Glyph.DASH


def test_what_stands_half_done_is_not_looked_for_where_nothing_is_unknown() -> None:
    half = Unknown(0.0, Trouble(TroubleKind.INTERRUPTED))
    items = tuple(Item(key=WEB) for _ in range(1000))
    tally = Counts(done=0, failed=0, unknown=0, cancelled=0, open=1000)
    running = OperationPicture(id=OperationId(1), kind=OperationKind.SET_SERVICES, items=items, tally=tally)
    why_not = operation_verbs._nothing_half
    assert calls(lambda: why_not(Chosen(running))) < 20, "two calls an item when each is asked"
    assert why_not(Chosen(running)) == "nothing-half"
    assert why_not(Chosen(replace(running, items=(*items, Item(key=WEB, outcome=half)), tally=None))) == ""
