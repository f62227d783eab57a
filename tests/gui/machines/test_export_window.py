"""Export of virtual machines and checkpoints from the window: what it says beforehand, and what it asks for."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hvgui.domain.keys import HostId
from hvgui.domain.machines.export import ExportWish, Memory
from hvgui.domain.vms.checkpoints import Checkpoint, CheckpointId
from hvgui.domain.vms.power import Power
from hvgui.ui.commands.command import Command
from hvgui.ui.machines.export_window import ExportWindow
from hvgui.ui.shell.folder_picker import FolderPicker
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.widgets.preferences import Preferences
from hvgui.values import replace
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_exports import FOLDER
from tests.support.present import present
from tests.support.small_data_centre import TOKYO, key_named


@pytest.fixture
def preferences() -> Preferences:
    return Preferences(export_folders=[FOLDER])


@pytest.fixture
def opened(qtbot: QtBot, controller: FakeController, preferences: Preferences) -> Callable[..., ExportWindow]:
    owner = QWidget()
    qtbot.addWidget(owner)

    def pick(_host: HostId, chosen: Callable[[str], None], _parent: QWidget) -> None:
        chosen("E:\\found")

    def open_(*names: str, point: Checkpoint | None = None) -> ExportWindow:
        vms = [present(controller.vm(key_named(name))) for name in names]
        window = ExportWindow(controller, run_now, preferences, pick, vms, point, owner)
        window.show()
        return window

    return open_


def remarks(window: ExportWindow) -> list[str]:
    return [present(window.list.topLevelItem(row)).text(3) for row in range(window.list.topLevelItemCount())]


def test_a_running_vm_is_exported_as_it_is_chosen(
    opened: Callable[..., ExportWindow], controller: FakeController, preferences: Preferences
) -> None:
    controller.exports.found = replace(controller.exports.found, power=Power.RUNNING)
    window = opened("web-01")
    assert window.ok.isEnabled()
    assert window.summary.text() == "1 virtual machine needs 44.0 GB. 200 GB are free."
    window.memory[Memory.APPLICATION].setChecked(True)
    assert window.summary.text() == "1 virtual machine needs 40.0 GB. 200 GB are free."
    window.points.setChecked(False)
    assert not window.script.isEnabled()
    window.ok.click()
    key = key_named("web-01")
    wish = ExportWish(key=key, name="web-01", folder=FOLDER, checkpoints=False, memory=Memory.APPLICATION)
    assert controller.exports.exported == [wish]
    assert preferences.export_folders == [FOLDER]


def test_folders_are_typed_picked_and_remembered(
    opened: Callable[..., ExportWindow], controller: FakeController, preferences: Preferences, qtbot: QtBot
) -> None:
    window = opened("web-01")
    window.folder.setCurrentText("Exports")
    assert not window.ok.isEnabled()
    assert window.note.text()
    window.folder.setCurrentText("D:\\nowhere")
    qtbot.waitUntil(lambda: remarks(window) != [""])
    assert remarks(window)[0].startswith("The folder is not on the host.")
    assert not window.ok.isEnabled()
    controller.exports.found = replace(controller.exports.found, folders=frozenset({"e:\\found"}))
    window.browse.click()
    assert window.path() == "E:\\found"
    qtbot.waitUntil(window.ok.isEnabled)
    window.ok.click()
    assert preferences.export_folders == ["E:\\found", FOLDER]


def test_those_that_cannot_be_exported_are_left_out(
    opened: Callable[..., ExportWindow], controller: FakeController
) -> None:
    found = controller.exports.found
    controller.exports.found = replace(found, folders=frozenset({*(found.folders or ()), "d:\\exports\\web-02"}))
    window = opened("web-01", "web-02")
    assert [bool(words) for words in remarks(window)] == [False, True]
    window.script.click()
    assert "Export-VM " in QGuiApplication.clipboard().text()
    window.ok.click()
    assert [wish.name for wish in controller.exports.exported] == ["web-01"]


def test_what_does_not_fit_together_is_said(opened: Callable[..., ExportWindow], controller: FakeController) -> None:
    controller.exports.found = replace(controller.exports.found, free={"D:": 60 * 2**30}, passed=("a", "b"))
    window = opened("web-01", "web-02")
    assert window.summary.text().endswith("Not all of it will fit.")
    assert remarks(window) == ["2 physical disks of the host are left out."] * 2


def test_a_share_is_explained_and_not_looked_into(
    opened: Callable[..., ExportWindow], controller: FakeController, qtbot: QtBot
) -> None:
    controller.exports.found = replace(controller.exports.found, folders=None, free={})
    window = opened("web-01")
    window.folder.setCurrentText("\\\\files\\exports")
    assert "delegation" in window.note.text()
    qtbot.waitUntil(window.ok.isEnabled)
    assert window.summary.text().endswith("How much is free is not known.")


def test_a_checkpoint_goes_as_a_vm(opened: Callable[..., ExportWindow], controller: FakeController) -> None:
    controller.exports.found = replace(controller.exports.found, points={"1234": "Before"})
    window = opened("web-01", point=Checkpoint(id=CheckpointId("1234"), name="Before", parent=None, created=0.0))
    assert window.windowTitle().startswith("Export the Checkpoint Before")
    assert not window.points.isVisible()
    assert not window.memory[Memory.WITH].isVisible()
    window.ok.click()
    (wish,) = controller.exports.exported
    assert (wish.checkpoint, wish.checkpoint_name) == ("1234", "Before")


def test_the_command_is_there_for_vms_of_one_host(window: MainWindow, controller: FakeController) -> None:
    act = window.actions_by_command[Command.EXPORT_VM]
    window.list.view.select([key_named("web-01"), key_named("web-02")])
    assert act.isEnabled()
    act.trigger()
    (shown,) = window.findChildren(ExportWindow)
    shown.browse.click()
    (picker,) = shown.findChildren(FolderPicker)
    picker.go("D:\\")
    picker.ok.click()
    assert shown.path() == "D:\\"


def test_the_picker_chooses_the_folder_that_is_shown(qtbot: QtBot, controller: FakeController) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    picker = FolderPicker(controller, run_now, TOKYO, owner)
    picker.show()
    found: list[str] = []
    picker.chosen.connect(found.append)
    assert not picker.ok.isEnabled()
    first = present(picker.list.topLevelItem(0))
    picker.list.itemActivated.emit(first, 0)
    assert picker.folder
    assert picker.ok.isEnabled()
    picker.path.setText("D:\\Exports\\new")
    picker._enable()
    picker.ok.click()
    assert found == ["D:\\Exports\\new"]
