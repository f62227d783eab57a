"""Inserting and ejecting in the window: nothing without a plan, the plan is what is asked for, paths are remembered."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Sequence

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from hvgui.domain.devices.vm_hardware import VmHardware
from hvgui.domain.hosts.host_files import FolderSource
from hvgui.domain.operations.plan import Previewed, Verdict
from hvgui.domain.settings.media import MediaWish
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind
from hvgui.ui.commands.command import Command
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vm_settings.dvd_dialog import DvdDialog
from hvgui.ui.vm_settings.file_picker import FilePicker
from hvgui.ui.widgets.name_dialog import NameDialog
from hvgui.ui.widgets.preferences import Preferences
from tests.support.fake_controller import FakeController, run_now
from tests.support.present import present
from tests.support.small_data_centre import key_named

ONE, OTHER = key_named("dc-01"), key_named("web-01")
FILE = "D:\\ISO\\Windows & 'Tools' 日本語.iso"


@pytest.fixture
def planned(controller: FakeController, monkeypatch: pytest.MonkeyPatch) -> list[Sequence[MediaWish]]:
    """One VM changes, the other is saved."""
    asked: list[Sequence[MediaWish]] = []

    async def preview(wishes: Sequence[MediaWish]) -> Sequence[Previewed]:
        asked.append(wishes)
        saved = Trouble(TroubleKind.VM_SAVED, "web-01")
        return [
            Previewed(Verdict.WILL_CHANGE, "D:\\old.iso", None, ("replace",)),
            *(Previewed(Verdict.REFUSED, "", saved) for _ in wishes[1:]),
        ]

    monkeypatch.setattr(controller, "preview_configuration", preview)
    return asked


def dialog(qtbot: QtBot, controller: FakeController, preferences: Preferences, *, eject: bool = False) -> DvdDialog:
    vms = [present(controller.vm(key)) for key in (ONE, OTHER)]
    opened = DvdDialog(controller, run_now, preferences, vms, eject=eject)
    qtbot.addWidget(opened)
    return opened


def cells(opened: DvdDialog) -> list[list[str]]:
    table = opened.table
    return [
        [present(table.item(row, column)).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def test_a_path_leads_to_a_plan_and_the_plan_to_its_changes(
    qtbot: QtBot, controller: FakeController, planned: list[Sequence[MediaWish]]
) -> None:
    preferences = Preferences()
    opened = dialog(qtbot, controller, preferences)
    assert planned == [], "nothing is read without a path"
    assert not opened.ok.isEnabled()
    opened.path.setCurrentText("ubuntu.iso")
    opened.read()
    assert "full path" in opened.problem.text()
    assert planned == []
    opened.path.setCurrentText(f'"{FILE}"')
    assert not opened.ok.isEnabled(), "the hosts have not answered yet"
    opened.read()
    assert planned == [[MediaWish(key=ONE, file=FILE), MediaWish(key=OTHER, file=FILE)]]
    rows = cells(opened)
    assert rows[0][0] == "Will change"
    assert rows[0][3:] == ["D:\\old.iso", "Replaces the current image"]
    assert rows[1][0] == "Blocked"
    assert "saved" in rows[1][4]
    assert opened.status.text() == "1 change, calls: 1"
    opened.copy_button.click()
    script = QGuiApplication.clipboard().text()
    packed = present(re.search(r"\$data = '([^']*)'", script))[1]
    (change,) = json.loads(base64.b64decode(packed))["changes"]
    assert (change["value"], change["vm"]) == (FILE, ONE.vm)
    assert "Tools" not in script, "no name is in the script's own text"
    opened.ok.click()
    assert controller.wishes == [MediaWish(key=ONE, file=FILE)], "what is blocked is not asked for"
    assert preferences.images == [FILE]
    assert opened.is_closed


def test_another_path_makes_the_plan_void(
    qtbot: QtBot, controller: FakeController, planned: list[Sequence[MediaWish]]
) -> None:
    opened = dialog(qtbot, controller, Preferences(images=[FILE]))
    assert opened.path.itemText(0) == FILE
    opened.path.setCurrentText(FILE)
    opened.read()
    assert opened.ok.isEnabled()
    opened.path.setCurrentText("D:\\ISO\\other.iso")
    assert not opened.ok.isEnabled()
    assert opened.table.rowCount() == 0
    opened.ok.click()
    assert controller.wishes == []


def test_ejecting_reads_at_once_and_asks_for_no_path(
    qtbot: QtBot, controller: FakeController, planned: list[Sequence[MediaWish]]
) -> None:
    opened = dialog(qtbot, controller, Preferences(), eject=True)
    assert planned == [[MediaWish(key=ONE), MediaWish(key=OTHER)]]
    assert opened.path.isHidden()
    opened.ok.click()
    assert controller.wishes == [MediaWish(key=ONE)]


def test_the_command_opens_it_for_the_selection(window: MainWindow, controller: FakeController) -> None:
    window.list.view.select([ONE])
    window.actions_by_command[Command.INSERT_IMAGE].trigger()
    (opened,) = window.findChildren(DvdDialog)
    assert [vm.key for vm in opened._vms] == [ONE]
    opened.close()


@pytest.mark.usefixtures("planned")
def test_the_path_line_tells_whether_the_file_is_there(qtbot: QtBot, controller: FakeController) -> None:
    opened = dialog(qtbot, controller, Preferences())
    for path, words in (
        ("D:\\ISO\\Ubuntu-24.04.iso", "There, 2.6 GB"),
        ("D:\\ISO\\nowhere.iso", "Not on the host"),
        ("\\\\nas\\iso\\setup.iso", "Cannot be checked"),
    ):
        opened.path.setCurrentText(path)
        assert opened.verdict.text() == ""
        opened.read()
        assert opened.verdict.text().startswith(words)
    controller.hardware.file_trouble = Troubled(Trouble(TroubleKind.ACCESS_DENIED, "hv"))
    opened.path.setCurrentText("D:\\ISO\\Ubuntu-24.04.iso")
    opened.read()
    assert opened.verdict.text().startswith("Cannot be checked"), "no rights on root/cimv2"
    assert opened.ok.isEnabled(), "which is no reason not to insert"


@pytest.mark.usefixtures("planned")
def test_a_file_is_picked_folder_by_folder(qtbot: QtBot, controller: FakeController) -> None:
    opened = dialog(qtbot, controller, Preferences())
    opened.browse.click()
    (picker,) = opened.findChildren(FilePicker)

    def names() -> list[str]:
        return [present(picker.list.topLevelItem(n)).text(0) for n in range(picker.list.topLevelItemCount())]

    assert names() == ["C: System", "D: Daten"]
    picker.list.itemActivated.emit(picker.list.topLevelItem(1), 0)
    assert names() == ["iso"]
    picker.ok.click()
    assert names() == ["ubuntu-24.04.iso", "windows server 2022 & 'tools' 日本語.iso"]
    picker.up.click()
    picker.up.click()
    assert (picker.folder, names()) == ("", ["C: System", "D: Daten"])
    controller.hardware.file_trouble = Troubled(Trouble(TroubleKind.ACCESS_DENIED, "hv"))
    picker.go("D:\\iso")
    assert "Enter the path instead" in picker.note.text()
    assert not picker.ok.isEnabled()
    controller.hardware.file_trouble = None
    picker.go("D:\\iso")
    picker.list.itemActivated.emit(picker.list.topLevelItem(0), 0)
    assert picker.is_closed
    assert opened.path.currentText() == "d:\\iso\\ubuntu-24.04.iso"
    picker.close()


@pytest.mark.usefixtures("planned")
def test_a_path_is_typed_completed_or_a_place(qtbot: QtBot, controller: FakeController) -> None:
    key = next(vm.key for vm in controller.vms().values() if vm.key.host == ONE.host)
    files = ("D:\\ISO\\a.iso", "d:\\iso\\b.iso", "\\\\nas\\iso\\c.iso")
    controller.change(key, hardware=VmHardware(dvds=files, disks=("E:\\VHD\\x.vhdx",)))
    opened = dialog(qtbot, controller, Preferences())
    opened.browse.click()
    (picker,) = opened.findChildren(FilePicker)
    places = [picker.places.item(row).text() for row in range(picker.places.count())]
    assert places == ["Local disks", "D:\\ISO"], "folders with files of this kind, once each"
    picker.places.itemActivated.emit(picker.places.item(1))
    assert picker.folder == picker.path.text() == "D:\\ISO"
    completer = present(picker.path.completer())
    completer.setCompletionPrefix("d:\\iso\\ub")
    assert completer.currentCompletion() == "d:\\iso\\ubuntu-24.04.iso"
    picker.path.setText("")
    qtbot.keyClicks(picker.path, '"D:/"')
    assert picker.ok.isEnabled()
    picker.ok.click()
    assert picker.folder == "D:\\"
    picker.path.setText("")
    qtbot.keyClicks(picker.path, "D:\\other\\setup.iso")
    picker.ok.click()
    assert picker.is_closed, "the host checks a file that is not listed"
    assert opened.path.currentText() == "D:\\other\\setup.iso"


@pytest.mark.usefixtures("planned")
def test_a_folder_is_made_where_share_or_shell_is_open(qtbot: QtBot, controller: FakeController) -> None:
    opened = dialog(qtbot, controller, Preferences())
    opened.browse.click()
    (picker,) = opened.findChildren(FilePicker)
    assert "Open a disk or a folder first" in picker.new.toolTip()
    picker.go("D:\\iso")
    assert not picker.new.isEnabled()
    assert "file share" in picker.new.toolTip(), "root/cimv2 makes none"
    controller.hardware.folder_source = FolderSource.SHELL
    picker.go("D:\\iso")
    assert picker.new.isEnabled()
    picker._make_folder("a\\b")
    assert "character" in picker.note.text().lower()
    picker.new.click()
    (asking,) = picker.findChildren(NameDialog)
    asking.name.setText("Linux")
    asking.ok.click()
    assert controller.hardware.asked[-1] == "folder D:\\iso\\Linux"
    assert picker.folder == "D:\\iso\\Linux"
    controller.hardware.file_trouble = Troubled(Trouble(TroubleKind.HOST_FOLDER_EXISTS, "D:\\iso\\Linux"))
    picker._make_folder("Linux")
    assert "of that name" in picker.note.text()
    picker.close()


def test_vms_of_several_hosts_take_a_typed_path(qtbot: QtBot, controller: FakeController) -> None:
    far = next(vm for vm in controller.vms().values() if vm.key.host != ONE.host)
    opened = DvdDialog(controller, run_now, Preferences(), [present(controller.vm(ONE)), far])
    qtbot.addWidget(opened)
    assert not opened.browse.isEnabled()
    assert "several hosts" in opened.browse.toolTip()
