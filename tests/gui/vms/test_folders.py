"""Folders at the left: their numbers, what they narrow, what is dropped on them, and what becomes of what is in them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from hvgui.domain.keys import VmKey
from hvgui.domain.vms.folders import Folder
from hvgui.domain.vms.kvp import KvpPool, Relabel
from hvgui.domain.vms.labels import FOLDER, NO_LABELS, Labels
from hvgui.ui.commands.command import Command
from hvgui.ui.kvp.labels_dialog import LabelsDialog
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vms import vm_drag
from hvgui.ui.vms.folder_dialogs import FolderDialog, FolderPreview
from hvgui.ui.vms.folder_tree import FolderTree
from hvgui.ui.vms.grouping import Grouping
from hvgui.ui.widgets import roles
from tests.support.fake_controller import FakeController
from tests.support.small_data_centre import key_named

WEB, DC, SQL = key_named("web-01"), key_named("dc-01"), key_named("sql-01")


def put(controller: FakeController, **paths: str) -> None:
    """VMs that are in folders already, on the host as well."""
    names = {"web": WEB, "dc": DC, "sql": SQL}
    for name, path in paths.items():
        vm = controller.vms()[names[name]]
        controller.kvp.set_labels({names[name]: Relabel(vm.labels, Labels(vm.labels.tags, folder=path))})


def shown(window: MainWindow) -> dict[str, int]:
    """Folders with their numbers."""
    window.folder_commands.show()
    tree = window.left.folders
    return {path: int(tree._items[path].text(1)) for path in tree.paths()}


def keys(window: MainWindow) -> set[VmKey]:
    return {entry.key for entry in window.list.table.rows}


def dialog(window: MainWindow) -> FolderDialog:
    return window.findChildren(FolderDialog)[-1]


def answer(window: MainWindow, path: str) -> None:
    found = dialog(window)
    found.path.setCurrentText(path)
    found.ok.click()


def test_a_folder_narrows_the_list_over_all_hosts(window: MainWindow, controller: FakeController) -> None:
    put(controller, web="Lab/Web", dc="Lab", sql="Prod")
    assert shown(window) == {"Lab": 2, "Lab/Web": 1, "Prod": 1}
    window.left.choose_folder(Folder("Lab"))
    assert keys(window) == {WEB, DC}
    assert window.list.overview.counts().every == 2
    assert window.left.host() is None, "no hidden host is acted on"
    window.left.choose_folder(Folder())
    assert not keys(window) & {WEB, DC, SQL}
    window.left.as_hosts.click()
    assert {WEB, DC, SQL} <= keys(window)


def test_a_vm_that_is_put_elsewhere_leaves_the_list(window: MainWindow, controller: FakeController) -> None:
    put(controller, web="Lab", dc="Lab")
    shown(window)
    window.left.choose_folder(Folder("Lab"))
    put(controller, web="Prod")
    assert keys(window) == {DC}
    assert shown(window) == {"Lab": 1, "Prod": 1}
    put(controller, dc="")
    assert shown(window) == {"Prod": 1}
    assert window.left.folders.choice() is None, "a folder that is gone gives way to all"


def test_dropped_vms_get_one_label_and_keep_the_others(window: MainWindow, controller: FakeController) -> None:
    controller.kvp.set_labels({WEB: Relabel(NO_LABELS, Labels(("prod",), "Kim"))})
    put(controller, dc="Lab")
    shown(window)
    tree = window.left.folders
    data = vm_drag.packed([WEB, DC])
    assert tree.dropMimeData(tree._items["Lab"], -1, data, Qt.DropAction.CopyAction)
    assert controller.vms()[WEB].labels == Labels(("prod",), "Kim", "", "Lab")
    before = len(controller.operations())
    assert tree.dropMimeData(tree._items["Lab"], -1, data, Qt.DropAction.CopyAction)
    assert len(controller.operations()) == before, "they are there already"
    assert not tree.dropMimeData(tree._items[None], -1, data, Qt.DropAction.CopyAction), "all VMs is no folder"
    other = QMimeData()
    other.setData(vm_drag.KIND, b'{"not": 1}')
    assert vm_drag.unpacked(other) == []
    assert not tree.dropMimeData(tree._items["Lab"], -1, other, Qt.DropAction.CopyAction)


def test_other_tags_leave_a_vm_in_its_folder(window: MainWindow, controller: FakeController) -> None:
    put(controller, web="Lab")
    window.list.view.select([WEB])
    window.actions_by_command[Command.LABELS].trigger()
    tags = window.findChildren(LabelsDialog)[-1]
    tags.tags.setText("prod")
    tags.ok.click()
    assert controller.vms()[WEB].labels == Labels(("prod",), folder="Lab")


def test_what_is_selected_can_be_dragged_and_nothing_else(window: MainWindow, qtbot: QtBot) -> None:
    view, table = window.list.view, window.list.table
    view.select([WEB, DC])
    point = view.visualRect(table.index_of(WEB)).center()
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert view.dragEnabled()
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    point = view.visualRect(table.index_of(SQL)).center()
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert not view.dragEnabled(), "a drag from another row selects"
    view.select([WEB, DC])
    carried = table.mimeData(view.selectionModel().selectedIndexes())
    assert set(vm_drag.unpacked(carried)) == {WEB, DC}


def test_move_to_folder_from_the_keyboard(window: MainWindow, controller: FakeController) -> None:
    put(controller, dc="Lab")
    window.list.view.select([WEB, SQL])
    window.actions_by_command[Command.MOVE_TO_FOLDER].trigger()
    assert [dialog(window).path.itemText(n) for n in range(dialog(window).path.count())] == ["Lab"]
    dialog(window).path.setCurrentText("x" * 300)
    assert not dialog(window).ok.isEnabled()
    answer(window, " New / Web ")
    assert {controller.vms()[key].labels.folder for key in (WEB, SQL)} == {"New/Web"}
    window.actions_by_command[Command.MOVE_TO_FOLDER].trigger()
    answer(window, "")
    assert controller.vms()[WEB].labels.folder == ""


def test_a_new_folder_is_there_before_anybody_is_in_it(window: MainWindow, controller: FakeController) -> None:
    tree = window.left.folders
    tree.new_wanted.emit("")
    assert not dialog(window).ok.isEnabled()
    answer(window, "Empty")
    assert shown(window) == {"Empty": 0}
    assert window.left.scope() == Folder("Empty")
    assert window.list.empty.isVisible()
    put(controller, web="Empty")
    assert shown(window) == {"Empty": 1}
    assert window._preferences.empty_folders == [], "it is kept with its VM now"


def test_a_renamed_folder_takes_along_what_is_in_it_after_a_preview(
    window: MainWindow, controller: FakeController, qtbot: QtBot
) -> None:
    put(controller, web="Lab/Web", dc="Lab", sql="Laboratory")
    window._preferences.empty_folders = ["Lab/Empty"]
    shown(window)
    window.left.choose_folder(Folder("Lab"))
    window.list.view.select([WEB])
    window.activateWindow()
    window.left.folders.setFocus()
    qtbot.keyClick(window.left.folders, Qt.Key.Key_F2)
    assert isinstance(dialog(window).path.lineEdit(), QLineEdit)
    answer(window, "Test")
    (preview,) = window.findChildren(FolderPreview)
    rows = [preview.table.topLevelItem(n) for n in range(preview.table.topLevelItemCount())]
    assert [(row.text(0), row.text(2), row.text(3)) for row in rows if row is not None] == [
        ("dc-01", "Lab", "Test"),
        ("web-01", "Lab/Web", "Test/Web"),
    ]
    assert controller.vms()[DC].labels.folder == "Lab", "nothing is sent before"
    preview.ok.click()
    assert shown(window) == {"Laboratory": 1, "Test": 2, "Test/Empty": 0, "Test/Web": 1}
    assert window.left.scope() == Folder("Test")


def test_a_deleted_folder_leaves_its_vms_to_the_one_around_it(
    window: MainWindow, controller: FakeController, qtbot: QtBot
) -> None:
    put(controller, web="Lab/Web", dc="Lab")
    shown(window)
    window.left.choose_folder(Folder("Lab/Web"))
    window.activateWindow()
    window.left.folders.setFocus()
    qtbot.keyClick(window.left.folders, Qt.Key.Key_Delete)
    window.findChildren(FolderPreview)[-1].ok.click()
    assert shown(window) == {"Lab": 2}
    window.folder_commands.delete("Lab")
    window.findChildren(FolderPreview)[-1].ok.click()
    assert shown(window) == {}
    assert controller.vms()[WEB].labels.folder == ""


def test_somebody_elses_change_is_shown_in_the_preview(window: MainWindow, controller: FakeController) -> None:
    put(controller, web="Lab", dc="Lab")
    shown(window)
    controller.kvp.items[WEB][KvpPool.HOST_ONLY][FOLDER] = "Elsewhere"
    window.folder_commands.delete("Lab")
    preview = window.findChildren(FolderPreview)[-1]
    remarks = {row.text(0): row.text(4) for n in range(2) if (row := preview.table.topLevelItem(n)) is not None}
    assert remarks["dc-01"] == ""
    assert remarks["web-01"]


def test_folders_are_groups_and_are_spoken(window: MainWindow, controller: FakeController) -> None:
    put(controller, web="Lab", dc="Lab")
    window.list.group_by(Grouping.FOLDER)
    titles = [heading.title for heading in window.list.table.groups.headings.values()]
    assert titles == ["Lab", "Not in a folder"]
    shown(window)
    tree: FolderTree = window.left.folders
    assert "Lab" in tree._items["Lab"].data(0, roles.ACCESSIBLE_TEXT)
    assert "2" in tree._items["Lab"].data(0, roles.ACCESSIBLE_TEXT)


def test_the_last_session_goes_on_in_its_folder(
    window: MainWindow, controller: FakeController, build: object, qtbot: QtBot
) -> None:
    put(controller, web="Lab")
    shown(window)
    window.left.choose_folder(Folder("Lab"))
    window.last_session.remember()
    assert callable(build)
    again = build(controller, window._preferences)
    assert again.left.scope() == Folder("Lab")
    assert {entry.key for entry in again.list.table.rows} == {WEB}


def test_folders_are_shown_from_the_menu_and_by_a_drag_over_their_button(window: MainWindow, qtbot: QtBot) -> None:
    action = window.actions_by_command[Command.SHOW_FOLDERS]
    window.actions_by_command[Command.SHOW_TREE].trigger()
    assert not window.left.isVisible()
    action.trigger()
    assert window.left.isVisible(), "the pane comes with them"
    assert window.left.current is window.left.folders
    window.left.as_hosts.click()
    assert not action.isChecked()
    copying, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    for data, shown in ((QMimeData(), False), (vm_drag.packed([WEB]), True)):
        enters = QDragEnterEvent(QPoint(3, 3), copying, data, Qt.MouseButton.LeftButton, none)
        QCoreApplication.sendEvent(window.left.as_folders, enters)
        assert action.isChecked() is shown
