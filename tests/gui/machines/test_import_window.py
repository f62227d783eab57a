"""Import of virtual machines from the window: read, mended, registered, given up."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hvgui.domain.keys import HostId, VmId
from hvgui.domain.machines.imports import ImportVerb, Misfit, MisfitKind, PlannedMachine
from hvgui.domain.operations.outcome import Failed
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.ui.commands.command import Command
from hvgui.ui.machines.import_window import ImportWindow
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vm_settings.file_picker import FilePicker
from hvgui.values import replace
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_machines import SWITCH
from tests.support.present import present
from tests.support.small_data_centre import TOKYO

FILE = "D:\\Exports\\web-11\\Virtual Machines\\8F1A2B3C.vmcx"
V = ImportVerb


def lacking(*kinds: MisfitKind) -> PlannedMachine:
    misfits = tuple(Misfit(kind=kind, what=f"some {kind.value}", instance_id=kind.value) for kind in kinds)
    return PlannedMachine(vm=VmId("8F1A2B3C"), name="web-11", misfits=misfits, ours=True)


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    """What windows that close by themselves belong to."""
    shown = QWidget()
    qtbot.addWidget(shown)
    return shown


@pytest.fixture
def opened(owner: QWidget, controller: FakeController) -> ImportWindow:
    def pick(_host: HostId, extensions: tuple[str, ...], chosen: Callable[[str], None], _parent: QWidget) -> None:
        assert extensions == (".vmcx", ".xml")
        chosen(FILE)

    window = ImportWindow(controller, run_now, pick, TOKYO, owner)
    window.show()
    return window


def read(window: ImportWindow, controller: FakeController, machine: PlannedMachine) -> None:
    controller.exports.coming = machine
    window.browse.click()
    window.plan.click()
    controller.finish(controller.newest())


def verbs(controller: FakeController) -> list[ImportVerb]:
    return [wish.verb for wish in controller.exports.imports]


def test_what_fits_is_read_and_imported(opened: ImportWindow, controller: FakeController) -> None:
    assert not opened.plan.isEnabled()
    assert not opened.ok.isEnabled()
    read(opened, controller, lacking())
    assert present(opened.list.topLevelItem(0)).text(1) == "Nothing: it can be imported"
    opened.ok.click()
    assert not opened.ok.isEnabled(), "one after the other"
    controller.finish(controller.newest())
    assert opened.note.text() == "The virtual machine is imported."
    assert opened.list.topLevelItemCount() == 0
    opened.close()
    assert verbs(controller) == [V.PLAN, V.REGISTER]
    assert [wish.definition for wish in controller.exports.imports] == [FILE, FILE]


def test_what_is_missing_is_chosen_for(opened: ImportWindow, controller: FakeController) -> None:
    read(opened, controller, lacking(MisfitKind.SWITCH, MisfitKind.IMAGE))
    box = opened._choices["switch"]
    assert [box.itemText(row) for row in range(box.count())] == [
        "Leave it not connected",
        "Connect to vSwitch-LAN",
    ]
    box.setCurrentIndex(1)
    opened.again.click()
    opened.ok.click()
    wish = controller.exports.imports[-1]
    assert (wish.switches, wish.images) == ({"switch": SWITCH}, ("image",)), "a choice outlives another look"


def test_a_missing_disk_closes_the_import(opened: ImportWindow, controller: FakeController) -> None:
    read(opened, controller, lacking(MisfitKind.DISK))
    assert not opened.ok.isEnabled()
    assert "virtual hard disk is missing" in opened.ok.toolTip()
    opened.drop.click()
    assert controller.exports.imports[-1].verb is V.DROP


def test_closing_gives_up_what_was_read_here_alone(opened: ImportWindow, controller: FakeController) -> None:
    controller.exports.there = [replace(lacking(), vm=VmId("other"), name="before")]
    opened.again.click()
    read(opened, controller, lacking())
    opened.close()
    assert [(wish.verb, wish.vm) for wish in controller.exports.imports[1:]] == [(V.DROP, "8F1A2B3C")]


def test_those_of_others_are_left_alone(opened: ImportWindow, controller: FakeController) -> None:
    controller.exports.there = [replace(lacking(), ours=False)]
    opened.again.click()
    assert not opened.ok.isEnabled()
    assert not opened.drop.isEnabled()
    assert "migration" in opened.drop.toolTip()


def test_failures_are_told_and_nothing_is_taken_for_read(opened: ImportWindow, controller: FakeController) -> None:
    opened.file.setText("web-11.vmcx")
    assert not opened.plan.isEnabled()
    opened.file.setText(FILE)
    opened.script.click()
    assert "Import-VM " in QGuiApplication.clipboard().text()
    opened.plan.click()
    why = Trouble(TroubleKind.IMPORT_REGISTERED, FILE, "web-11")
    controller.finish(controller.newest(), Failed(why))
    assert opened.note.text().startswith("A virtual machine with this identifier is on the host already: web-11")
    opened.close()
    assert verbs(controller) == [V.PLAN]


def test_enter_reads_and_imports_nothing(opened: ImportWindow, controller: FakeController, qtbot: QtBot) -> None:
    opened.file.setText(FILE)
    qtbot.keyClick(opened.file, Qt.Key.Key_Return)
    assert verbs(controller) == [V.PLAN]
    controller.exports.there = [lacking()]
    controller.finish(controller.newest())
    qtbot.keyClick(opened.list, Qt.Key.Key_Return)
    assert verbs(controller) == [V.PLAN]


def test_the_command_is_about_the_host(window: MainWindow) -> None:
    window.tree.choose(TOKYO)
    window.actions_by_command[Command.IMPORT_VM].trigger()
    (shown,) = window.findChildren(ImportWindow)
    shown.browse.click()
    (picker,) = shown.findChildren(FilePicker)
    assert picker.windowTitle().startswith("Choose a Configuration File on HV-TOKYO-01")
    picker.chosen.emit(FILE)
    assert shown.path() == FILE
    shown.close()
