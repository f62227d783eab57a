"""The page for new virtual machines, the question before some are deleted, and the one about unfinished ones."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from hvgui.domain.copying.transfer import LocalFile
from hvgui.domain.devices.device_extras import DiskType
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.machines.machine_rules import MachineField
from hvgui.domain.machines.new_machine import MachineDisk, NewMachine, OnFailure
from hvgui.domain.machines.presets import Preset
from hvgui.domain.machines.removal import HostDiskUse
from hvgui.domain.operations.operation import Item, OperationKind
from hvgui.domain.operations.outcome import Unknown
from hvgui.domain.settings.disk_work import GIB
from hvgui.domain.settings.disks import NewDisk
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service
from hvgui.ui.commands.command import Command
from hvgui.ui.machines.delete_window import DeleteWindow
from hvgui.ui.machines.machine_form import DiskChoice, Install, MachineForm
from hvgui.ui.machines.new_machine_window import NewMachineWindow
from hvgui.ui.machines.start_from import Like, Saved
from hvgui.ui.machines.unfinished_machines import UnfinishedMachines
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.widgets.name_dialog import NameDialog
from hvgui.ui.widgets.preferences import Preferences
from hvgui.values import replace
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_machines import CALLS, FOLDER, SWITCH
from tests.support.present import present
from tests.support.small_data_centre import TOKYO, key_named

IMAGE = LocalFile("/home/anna/a.iso", "a.iso", 5, 1)


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    """What windows that close by themselves belong to."""
    shown = QWidget()
    qtbot.addWidget(shown)
    return shown


@pytest.fixture
def page(owner: QWidget, controller: FakeController) -> NewMachineWindow:
    def pick(_host: HostId, extensions: tuple[str, ...], chosen: Callable[[str], None], _parent: QWidget) -> None:
        chosen(f"D:\\found{extensions[0]}")

    shown = NewMachineWindow(controller, run_now, pick, lambda take: take(IMAGE), TOKYO, owner)
    shown.show()
    return shown


def planned(page: NewMachineWindow, qtbot: QtBot) -> list[str]:
    """Names in the plan once it is there."""
    qtbot.waitUntil(page.ok.isEnabled)
    return [present(page.plan.topLevelItem(at)).text(0) for at in range(page.plan.topLevelItemCount())]


def test_the_page_says_what_will_be_done_and_does_that(
    page: NewMachineWindow, controller: FakeController, qtbot: QtBot
) -> None:
    page.form.name.setText("web-##")
    page.form.count.setValue(3)
    page.form.switch.setCurrentIndex(page.form.switch.findData(SWITCH))
    page.form.vlan.setValue(20)
    assert planned(page, qtbot) == ["web-01", "web-02", "web-03"]
    assert present(page.plan.topLevelItem(0)).childCount() == len(CALLS)
    assert page.ok.text() == "Create 3 Virtual Machines"
    assert page.summary.text() == f"3 virtual machines: {3 * len(CALLS)} calls"
    page.ok.click()
    assert [wish.machine.name for wish in controller.machines.created] == ["web-01", "web-02", "web-03"]
    first = controller.machines.created[0]
    assert (first.on_failure, first.host) == (OnFailure.TAKE_BACK, TOKYO)
    assert first.machine.disks == (
        MachineDisk(path=f"{FOLDER}\\web-01.vhdx", make=NewDisk(DiskType.DYNAMIC, 127 * GIB)),
    )
    assert (first.machine.dynamic, first.machine.automatic_checkpoints) == (False, False)
    assert (first.machine.adapters[0].switch, first.machine.adapters[0].vlan) == (SWITCH, 20)


@pytest.mark.parametrize(
    ("spoil", "field", "words"),
    [
        (lambda form: form.name.setText(""), MachineField.NAME, "Enter a value."),
        (lambda form: form.count.setValue(2), MachineField.NAME, "The name needs # where the number goes"),
        (lambda form: form.name.setText("a/b"), MachineField.NAME, "usable as a file name"),
        (lambda form: form.memory.setValue(33), MachineField.MEMORY, "multiple of 2 MB"),
        (lambda form: form.elsewhere.setChecked(True), MachineField.LOCATION, "Enter a value."),
        (lambda form: form.disk_choices[DiskChoice.EXISTING].setChecked(True), MachineField.DISK, "Enter a value."),
        (lambda form: form.installs[Install.IMAGE].setChecked(True), MachineField.IMAGE, "Enter a value."),
    ],
)
def test_what_is_wrong_stands_beside_its_field(
    page: NewMachineWindow, spoil: Callable[[MachineForm], None], field: MachineField, words: str
) -> None:
    assert not any(note.isVisibleTo(page) for note in page.form.notes.values())
    spoil(page.form)
    assert words in page.form.notes[field].text()
    assert not page.ok.isEnabled()
    assert page.ok.toolTip() == "Some fields need a correction."


def test_a_vm_is_taken_for_an_example_without_what_is_its_own(page: NewMachineWindow) -> None:
    page.form.name.setText("twin")
    page.start.choose(Like(key_named("web-01").vm))
    machine = page.form.machine()
    assert (machine.name, machine.memory, machine.processors) == ("twin", 2048, 4)
    assert (machine.adapters[0].switch_name, machine.adapters[0].vlan) == ("vSwitch-LAN", 20)
    assert machine.disks == (MachineDisk(path="{name}.vhdx", make=NewDisk(DiskType.DYNAMIC, 60 * GIB)),)
    assert "MAC addresses" in page.note.text()


def test_choices_to_start_from(page: NewMachineWindow) -> None:
    for preset in (Preset.WINDOWS_11, Preset.OLDER, Preset.LINUX):
        page.start.choose(preset)
        assert ("key protector" in page.note.text()) is (preset is Preset.WINDOWS_11)
    assert page.form.machine().template
    assert page.form.machine().generation == 2


def test_choices_are_saved_listed_and_removed(page: NewMachineWindow, controller: FakeController) -> None:
    page.form.memory.setValue(6144)
    page.form.switch.setCurrentIndex(page.form.switch.findData(SWITCH))
    assert not page.start.remove.isEnabled()
    page.start.save.click()
    (dialog,) = page.findChildren(NameDialog)
    dialog.name.setText("our web servers")
    dialog.ok.click()
    assert page.start.current == Saved("our web servers")
    assert page.note.text() == "Saved as “our web servers”."
    page.start.choose(Preset.OLDER)
    assert page.form.machine().memory == 1024
    page.form.name.setText("kept")
    page.start.choose(Saved("our web servers"))
    machine = page.form.machine()
    assert (machine.name, machine.memory, machine.adapters[0].switch) == ("kept", 6144, SWITCH)
    page.start.remove.click()
    assert asyncio.run(controller.machines.choices.names()) == ()
    assert page.start.list.currentText() == "Windows Server"
    page.start._save("a/b")
    assert "file name" in page.note.text()


def test_a_damaged_file_is_said_and_can_be_removed(owner: QWidget, controller: FakeController) -> None:
    asyncio.run(controller.machines.choices.save("damaged", NewMachine(name="")))
    page = NewMachineWindow(controller, run_now, lambda *_: None, lambda _: None, TOKYO, owner)
    before = page.form.machine()
    page.start.choose(Saved("damaged"))
    assert "damaged.toml" in page.note.text()
    assert "memory: range" in page.note.text()
    assert page.form.machine() == before
    page.start.remove.click()
    assert asyncio.run(controller.machines.choices.names()) == ()


def test_more_choices_are_folded_away_and_sent(page: NewMachineWindow, controller: FakeController) -> None:
    more = page.form.more
    assert not more.content.isVisibleTo(page)
    more.open()
    assert [more.version.itemText(n) for n in range(more.version.count())] == ["The host's default", "10.0", "9.0"]
    more.version.setCurrentIndex(2)
    more.browse.click()
    assert not page.form.gigabytes.isEnabled(), "its size is that of its parent"
    more.services[Service.GUEST_SERVICES].setCheckState(Qt.CheckState.Checked)
    more.services[Service.TIME_SYNC].setCheckState(Qt.CheckState.Unchecked)
    more.tags.setText("prod, web")
    more.notes.setPlainText("made & noted")
    machine = page.form.machine()
    assert (machine.version, machine.notes, machine.labels.tags) == ("9.0", "made & noted", ("prod", "web"))
    assert machine.services == {"guest-services": True, "time-sync": False}
    assert [disk.make.parent for disk in machine.disks if disk.make is not None] == ["D:\\found.vhdx"]
    assert page.form.complaints() == {}
    more.parent_path.setText("found.vhdx")
    assert "path" in page.form.notes[MachineField.PARENT].text()
    more.parent_path.clear()
    more.tags.setText("x" * 9000)
    assert page.form.notes[MachineField.LABELS].text()
    page.form.disk_choices[DiskChoice.LATER].setChecked(True)
    assert not more.parent_path.isEnabled()


def test_a_host_short_of_memory_is_said_beside_start(page: NewMachineWindow, controller: FakeController) -> None:
    page.form.memory.setValue(40_000)
    page.form.count.setValue(2)
    assert not page.form.start_note.isVisibleTo(page)
    page.form.start.setChecked(True)
    assert "80000 MB" in page.form.start_note.text()
    assert "65536 MB" in page.form.start_note.text()
    page.form.count.setValue(1)
    assert not page.form.start_note.isVisibleTo(page)


def test_notes_of_an_example_are_taken_when_ticked(page: NewMachineWindow, controller: FakeController) -> None:
    controller.machines.example = replace(controller.machines.example, notes="ask Kim first")
    assert not page.start.notes.isVisibleTo(page)
    page.start.choose(Like(key_named("web-01").vm))
    assert page.form.machine().notes == ""
    page.start.notes.setChecked(True)
    assert page.form.machine().notes == "ask Kim first"
    page.start.notes.setChecked(False)
    assert page.form.machine().notes == ""


def test_the_switch_of_the_last_time_is_chosen_again(owner: QWidget, controller: FakeController, qtbot: QtBot) -> None:
    kept = Preferences()
    first = NewMachineWindow(controller, run_now, lambda *_: None, lambda _: None, TOKYO, owner, kept)
    assert first.form.switch.currentData() == ""
    first.form.switch.setCurrentIndex(first.form.switch.findData(SWITCH))
    planned(first, qtbot)
    first.ok.click()
    again = NewMachineWindow(controller, run_now, lambda *_: None, lambda _: None, TOKYO, owner, kept)
    assert again.form.switch.currentData() == SWITCH
    again.start.choose(Preset.LINUX)
    assert again.form.switch.currentData() == SWITCH
    again.start.choose(Like(key_named("web-01").vm))
    controller.machines.example = replace(controller.machines.example, adapters=())
    again.start.choose(Like(key_named("web-01").vm))
    assert again.form.switch.currentData() == "", "what is taken for an example says so itself"


def test_images_and_the_network(page: NewMachineWindow) -> None:
    form = page.form
    form.installs[Install.IMAGE].setChecked(True)
    form._browse_image()
    assert (form.machine().image, form.complaints()) == ("D:\\found.iso", {})
    form.installs[Install.UPLOAD].setChecked(True)
    form._browse_image()
    assert (form.machine().upload, form.machine().image, form.image.text()) == (IMAGE, "", IMAGE.path)
    form.generation.setCurrentIndex(form.generation.findData(1))
    form.installs[Install.NETWORK].setChecked(True)
    assert form.machine().network_boot
    assert form.machine().adapters[0].legacy, "generation 1 starts from a legacy adapter only"
    assert not form.secure.isEnabled()
    form.disk_choices[DiskChoice.EXISTING].setChecked(True)
    form._browse_disk()
    assert form.machine().disks == (MachineDisk(path="D:\\found.vhdx"),)


def test_enter_creates_nothing_and_the_script_is_constant_text(
    page: NewMachineWindow, controller: FakeController, qtbot: QtBot
) -> None:
    page.form.name.setText("x'; Remove-Item")
    planned(page, qtbot)
    qtbot.keyClick(page.form.name, Qt.Key.Key_Return)
    assert controller.machines.created == []
    page.script.click()
    script = QGuiApplication.clipboard().text()
    assert "New-VM @where @made" in script
    assert "Remove-Item" not in script
    page.form.more.tags.setText("prod")
    planned(page, qtbot)
    page.script.click()
    assert page.note.text().endswith("Tags, owner, role and images of this computer are not part of it.")
    page.keep.setChecked(True)
    planned(page, qtbot)
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [wish.on_failure for wish in controller.machines.created] == [OnFailure.KEEP]


def use_of(*names: str, power: Power = Power.OFF) -> HostDiskUse:
    """Each VM with a disk and an image of its own."""
    vms = [key_named(name).vm for name in names]
    paths = {vm: f"D:\\VHD\\{name}.vhdx" for vm, name in zip(vms, names, strict=True)}
    return HostDiskUse(
        powers=dict.fromkeys(vms, power),
        users={path.casefold(): (vm,) for vm, path in paths.items()},
        sizes={path.casefold(): 4 * GIB for path in paths.values()},
        inventories={
            vm: NewMachine(name=name, disks=(MachineDisk(path=paths[vm]),), image="D:\\ISO\\a.iso")
            for vm, name in zip(vms, names, strict=True)
        },
    )


def deletion(owner: QWidget, controller: FakeController, *names: str) -> DeleteWindow:
    shown = DeleteWindow(controller, run_now, [present(controller.vm(key_named(name))) for name in names], owner)
    shown.show()
    return shown


def row(window: DeleteWindow, vm: int, words: str) -> QTreeWidgetItem:
    top = present(window.tree.topLevelItem(vm))
    rows = [present(top.child(at)) for at in range(top.childCount())]
    return next(each for each in rows if words in each.text(0))


def test_no_file_is_chosen_beforehand_and_the_button_says_it_all(owner: QWidget, controller: FakeController) -> None:
    controller.machines.use = use_of("web-01", "web-02")
    window = deletion(owner, controller, "web-01", "web-02")
    assert (window.ok.text(), window.ok.isEnabled()) == ("Delete 2 Virtual Machines", True)
    assert window.cancel.isDefault()
    assert not window.ok.isDefault()
    assert row(window, 0, "a.iso").text(1) == "Stays"
    disk = row(window, 1, "web-02.vhdx")
    assert disk.checkState(1) is Qt.CheckState.Unchecked
    disk.setCheckState(1, Qt.CheckState.Checked)
    assert window.ok.text() == "Delete 2 Virtual Machines and 1 File"
    assert not window.ok.isEnabled(), "that files are gone for good has to be confirmed"
    window.sure.setChecked(True)
    window.ok.click()
    assert [(wish.name, wish.file) for wish in controller.machines.deleted] == [
        ("web-01", ""),
        ("web-02", ""),
        ("web-02", "D:\\VHD\\web-02.vhdx"),
    ]


def test_a_file_that_is_not_proved_says_why_and_a_running_vm_stays(owner: QWidget, controller: FakeController) -> None:
    use = use_of("web-01", "web-02")
    one, two = (key_named(name).vm for name in ("web-01", "web-02"))
    controller.machines.use = replace(
        use,
        powers={one: Power.SAVED, two: Power.RUNNING},
        users={"d:\\vhd\\web-01.vhdx": (one, two)},
        checkpoints={},
    )
    window = deletion(owner, controller, "web-01", "web-02")
    disk = row(window, 0, "web-01.vhdx")
    assert disk.text(2) == "Cannot be deleted from here: It is attached to web-02, too."
    assert disk.data(1, Qt.ItemDataRole.CheckStateRole) is None, "it has no box"
    assert row(window, 0, "Saved state").text(1) == "Is deleted"
    running = present(window.tree.topLevelItem(1))
    assert (running.text(1), running.text(2)) == ("Stays", "Turn it off first.")
    assert window.ok.text() == "Delete Virtual Machine"


def interrupted(controller: FakeController) -> None:
    items = (
        Item(
            key=VmKey(TOKYO, VmId("")),
            label="lab-07",
            outcome=Unknown(1.0, Trouble(TroubleKind.INTERRUPTED, "lab-07")),
        ),
    )
    number = controller.start(OperationKind.MACHINE, items, "create")
    picture = present(controller.operation(number))
    controller._put(replace(picture, items=items, ended=2.0))


def test_what_an_earlier_run_has_left_is_asked_about_once(
    build: Callable[..., MainWindow], controller: FakeController
) -> None:
    window = build()
    interrupted(controller)
    window.feed.show()
    window.feed.show()
    (question,) = window.findChildren(UnfinishedMachines)
    assert present(question.list.topLevelItem(0)).text(0) == "lab-07"
    question.keep.click()
    assert len(controller.machines.kept) == 1


def test_the_commands_open_the_windows(build: Callable[..., MainWindow], controller: FakeController) -> None:
    window = build()
    window.actions_by_command[Command.NEW_VM].trigger()
    assert len(window.findChildren(NewMachineWindow)) == 1
    off = next(key for key, vm in controller.vms().items() if vm.power is Power.OFF)
    running = next(key for key, vm in controller.vms().items() if vm.power is Power.RUNNING)
    window.list.view.select([running])
    assert not window.actions_by_command[Command.DELETE_VM].isEnabled()
    window.list.view.select([off])
    assert window.actions_by_command[Command.DELETE_VM].isEnabled()
    window.actions_by_command[Command.DELETE_VM].trigger()
    assert len(window.findChildren(DeleteWindow)) == 1
