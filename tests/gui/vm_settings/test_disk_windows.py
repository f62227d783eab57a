"""Windows about disk files: a new one, and what one is, who uses it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from hvgui.domain.devices.device import DeviceKind
from hvgui.domain.devices.device_extras import DiskFile, DiskType
from hvgui.domain.keys import VmId
from hvgui.domain.settings.disk_work import GIB, DiskFacts, DiskVerb, DiskWork
from hvgui.domain.settings.disks import DiskWish, HostDisks, NewDisk
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.ui.commands.command import Command
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vm_settings.add_form import AddForm
from hvgui.ui.vm_settings.device_page import DevicePage
from hvgui.ui.vm_settings.disk_form import DiskForm
from hvgui.ui.vm_settings.disk_window import DiskWindow
from hvgui.ui.vm_settings.file_picker import FilePicker
from hvgui.ui.vm_settings.new_disk_dialog import NewDiskDialog
from hvgui.ui.vm_settings.new_floppy_dialog import NewFloppyDialog
from hvgui.ui.vm_settings.settings_window import SettingsWindow
from hvgui.values import replace
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_hardware import TREE
from tests.support.fake_prompter import FakePrompter
from tests.support.present import present
from tests.support.small_data_centre import TOKYO, key_named

PATH, PARENT = "D:\\VHD\\child.vhdx", "D:\\VHD\\base.vhdx"
DISK = DiskFile(
    path=PATH,
    format=3,
    type=DiskType.DYNAMIC,
    most=40 * GIB,
    size=6 * GIB,
    in_use=False,
    least=8 * GIB,
    block=33_554_432,
    logical=512,
    physical=4096,
    id="AA",
)
CHILD = replace(DISK, type=DiskType.DIFFERENCING, parents=(PARENT,))

MIB = 2**20


def facts(disk: DiskFile, **more: object) -> DiskFacts:
    files = {disk.path.casefold(): disk, PARENT.casefold(): replace(DISK, path=PARENT)}
    return DiskFacts(files=files, **more)  # type: ignore[arg-type]


@pytest.fixture
def window(qtbot: QtBot, controller: FakeController, prompter: FakePrompter) -> DiskWindow:
    controller.hardware.facts = facts(DISK)
    host = controller.hosts()[0].id
    shown = DiskWindow(controller, run_now, prompter, host, PATH)
    qtbot.addWidget(shown)
    return shown


def cells(window: DiskWindow) -> dict[str, str]:
    table = window.table
    rows = range(table.rowCount())
    return {present(table.item(row, 0)).text(): present(table.item(row, 1)).text() for row in rows}


def again(window: DiskWindow, controller: FakeController, known: DiskFacts) -> None:
    controller.hardware.facts = known
    window.read()


def test_a_disk_says_what_it_is_and_is_copied(window: DiskWindow) -> None:
    said = cells(window)
    assert said["File"] == PATH
    assert "VHDX" in said["Format and type"]
    assert said["Minimum size"].startswith("8")
    assert said["Used by"] == "None"
    window.copy()
    assert "Identifier" in QGuiApplication.clipboard().text()


def test_expanding_is_one_operation_that_is_followed(window: DiskWindow, controller: FakeController) -> None:
    assert window.verbs.verb is DiskVerb.EXPAND
    assert not window.verbs.button.isEnabled(), "the size is what it is"
    assert window.verbs.note.isHidden(), "nobody has entered anything wrong"
    window.verbs.gigabytes.setValue(30)
    assert not window.verbs.note.isHidden()
    window.verbs.gigabytes.setValue(60)
    assert window.verbs.button.isEnabled()
    window.verbs.button.click()
    host = controller.hosts()[0].id
    assert controller.wishes == [DiskWork(host=host, verb=DiskVerb.EXPAND, path=PATH, size=60 * GIB)]
    assert "working" in window.note.text()
    controller.finish(controller.newest())
    assert "working" not in window.note.text()


def test_what_is_closed_says_why(window: DiskWindow, controller: FakeController) -> None:
    verbs = window.verbs
    assert verbs.radios[DiskVerb.COMPACT].isEnabled()
    assert not verbs.radios[DiskVerb.MERGE].isEnabled()
    assert "differencing" in verbs.radios[DiskVerb.MERGE].toolTip()
    user = next(key.vm for key in controller.vms() if key.host == controller.hosts()[0].id)
    running = replace(DISK, in_use=True)
    again(window, controller, facts(running, host=HostDisks(users={PATH.casefold(): (user, VmId("POINT"))})))
    assert not any(radio.isEnabled() for verb, radio in verbs.radios.items() if verb is not DiskVerb.EXPAND)
    assert "in use" in verbs.note.text()
    assert not verbs.note.isHidden()
    assert "a checkpoint" in cells(window)["Used by"]
    again(window, controller, replace(facts(DISK, host=HostDisks(unasked=2)), free={PATH[:2].upper(): 5 * GIB}))
    assert cells(window)["Used by"] == "not asked: 2 disks"
    assert cells(window)["Free space"] == "5.0 GB on D:"
    assert not verbs.radios[DiskVerb.COMPACT].isEnabled()
    assert "could not be proved" in verbs.radios[DiskVerb.COMPACT].toolTip()
    gone = Trouble(TroubleKind.HOST_FILE_MISSING, PATH)
    again(window, controller, DiskFacts(host=HostDisks(troubles={PATH.casefold(): gone})))
    assert not verbs.isEnabled()
    assert window.table.rowCount() == 0


def test_converting_needs_a_name(window: DiskWindow, controller: FakeController) -> None:
    verbs = window.verbs
    verbs.radios[DiskVerb.CONVERT].setChecked(True)
    assert not verbs.button.isEnabled()
    verbs.target.setText("D:/VHD/copy.vhd")
    verbs.type.setCurrentIndex(1)
    verbs.button.click()
    host = controller.hosts()[0].id
    wanted = DiskWork(host=host, verb=DiskVerb.CONVERT, path="D:\\VHD\\copy.vhd", source=PATH, type=DiskType.FIXED)
    assert controller.wishes == [wanted]


def test_merging_asks_and_the_chain_leads_on(
    window: DiskWindow, controller: FakeController, prompter: FakePrompter
) -> None:
    again(window, controller, facts(CHILD, host=HostDisks(children={PARENT.casefold(): PATH})))
    assert [window.chain.item(row).text() for row in range(window.chain.count())] == [PARENT]
    others: list[str] = []
    window.inspect_wanted.connect(others.append)
    window.chain.itemActivated.emit(window.chain.item(0))
    assert others == [PARENT]
    window.verbs.radios[DiskVerb.MERGE].setChecked(True)
    prompter.says = False
    window.verbs.button.click()
    assert "becomes unreadable" in prompter.asked[-1].text
    assert not controller.wishes
    prompter.says = True
    window.verbs.button.click()
    host = controller.hosts()[0].id
    assert controller.wishes == [DiskWork(host=host, verb=DiskVerb.MERGE, path=PATH, source=PARENT)]


def test_a_new_disk_is_a_wish_of_its_drive(qtbot: QtBot, controller: FakeController, prompter: FakePrompter) -> None:
    key = key_named("dc-01")
    controller.hardware.trees[key] = TREE
    settings = SettingsWindow(controller, run_now, prompter, key)
    qtbot.addWidget(settings)
    adding = next(page.form for page in settings.devices.pages.values() if isinstance(page.form, AddForm))
    adding.kinds[DeviceKind.HARD_DRIVE].setChecked(True)
    adding.button.click()
    shown = settings.stack.currentWidget()
    assert isinstance(shown, DevicePage)
    assert isinstance(shown.form, DiskForm)
    shown.form.new.click()
    dialog = shown.form.findChild(NewDiskDialog)
    assert dialog is not None
    assert not dialog.ok.isEnabled()
    dialog.path.setText("D:/VHD/new.vhdx")
    dialog.gigabytes.setValue(50)
    dialog.ok.click()
    assert "Will be created" in shown.form.note.text()
    (wish,) = settings.wishes()
    assert isinstance(wish, DiskWish)
    assert (wish.file, wish.make) == ("D:\\VHD\\new.vhdx", NewDisk(DiskType.DYNAMIC, 50 * GIB))
    shown.form.path.textEdited.emit("D:\\VHD\\there.vhdx")
    (wish,) = settings.wishes()
    assert isinstance(wish, DiskWish)
    assert wish.make is None, "a path that is typed is one that is there"


def test_a_differencing_disk_needs_its_parent(qtbot: QtBot, controller: FakeController) -> None:
    dialog = NewDiskDialog(controller, run_now, controller.hosts()[0].id)
    qtbot.addWidget(dialog)
    dialog.path.setText("new.vhdx")
    assert not dialog.ok.isEnabled()
    dialog.path.setText("D:\\VHD\\new.vhdx")
    assert dialog.ok.isEnabled()
    dialog.types[DiskType.FIXED].setChecked(True)
    assert "whole size" in dialog.note.text()
    dialog.types[DiskType.DIFFERENCING].setChecked(True)
    assert not dialog.gigabytes.isEnabled()
    assert not dialog.ok.isEnabled()
    dialog.parent_path.setText(PARENT)
    found: list[tuple[str, NewDisk]] = []
    dialog.chosen.connect(lambda path, made: found.append((path, made)))
    dialog.ok.click()
    assert found == [("D:\\VHD\\new.vhdx", NewDisk(DiskType.DIFFERENCING, 0, PARENT))]


def test_sizes_of_blocks_and_sectors_are_offered_by_type_and_format(qtbot: QtBot, controller: FakeController) -> None:
    dialog = NewDiskDialog(controller, run_now, controller.hosts()[0].id)
    qtbot.addWidget(dialog)

    def offered(combo: QComboBox) -> list[int]:
        return [combo.itemData(row) for row in range(combo.count())]

    dialog.path.setText("D:\\VHD\\new.vhdx")
    assert offered(dialog.block) == [0, *(MIB << power for power in range(9))]
    assert offered(dialog.sector) == [0, 512, 4096]
    dialog.block.setCurrentIndex(dialog.block.findData(4 * MIB))
    dialog.sector.setCurrentIndex(dialog.sector.findData(4096))
    dialog.path.setText("D:\\VHD\\new.vhd")
    assert (offered(dialog.block), offered(dialog.sector)) == ([0, MIB // 2, 2 * MIB], [0, 512])
    assert (dialog.block.currentData(), dialog.sector.currentData()) == (0, 0), "what a VHD does not have is not sent"
    dialog.types[DiskType.FIXED].setChecked(True)
    assert not dialog.block.isEnabled()
    assert "no blocks" in dialog.block.toolTip()
    dialog.types[DiskType.DIFFERENCING].setChecked(True)
    assert not dialog.sector.isEnabled()
    dialog.types[DiskType.DYNAMIC].setChecked(True)
    dialog.path.setText("D:\\VHD\\new.vhdx")
    dialog.block.setCurrentIndex(dialog.block.findData(MIB))
    found: list[NewDisk] = []
    dialog.chosen.connect(lambda _path, made: found.append(made))
    dialog.ok.click()
    assert found == [NewDisk(DiskType.DYNAMIC, 127 * GIB, block=MIB)]


def test_the_menu_of_a_host_opens_them(build: Callable[[], MainWindow], controller: FakeController) -> None:
    controller.hardware.facts = facts(DISK)
    main_window = build()
    main_window.tree.choose(TOKYO)
    main_window.actions_by_command[Command.NEW_DISK].trigger()
    dialog = main_window.findChild(NewDiskDialog)
    assert dialog is not None
    dialog.path.setText("D:\\VHD\\new.vhdx")
    dialog.ok.click()
    (work,) = controller.wishes
    assert isinstance(work, DiskWork)
    assert (work.verb, work.size) == (DiskVerb.CREATE, 127 * GIB)
    main_window.actions_by_command[Command.NEW_FLOPPY].trigger()
    floppy = main_window.findChild(NewFloppyDialog)
    assert floppy is not None
    floppy.path.setText("D:\\made.vfd")
    floppy.ok.click()
    assert controller.wishes[-1] == DiskWork(host=TOKYO, verb=DiskVerb.FLOPPY, path="D:\\made.vfd")
    main_window.actions_by_command[Command.EDIT_DISK].trigger()
    picker = main_window.findChild(FilePicker)
    assert picker is not None
    picker.chosen.emit(PATH)
    assert main_window.findChild(DiskWindow) is not None
