"""Hard drives and SCSI controllers in the settings window: wishes like every other change, sent with one Apply."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from hvgui.domain.devices.device import Device, DeviceKind, DeviceTree
from hvgui.domain.devices.vm_hardware import VmHardware
from hvgui.domain.keys import VmKey
from hvgui.domain.settings.address import DeviceField
from hvgui.domain.settings.disks import ControllerWish, DiskWish, LimitsWish, MoveWish
from hvgui.domain.settings.media import MediaWish, drive_at
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.vms.power import Power
from hvgui.ui.vm_settings.add_form import AddForm
from hvgui.ui.vm_settings.device_page import DevicePage
from hvgui.ui.vm_settings.disk_form import DiskForm
from hvgui.ui.vm_settings.file_picker import FilePicker
from hvgui.ui.vm_settings.limits_form import LimitsForm
from hvgui.ui.vm_settings.page_tree import Mark
from hvgui.ui.vm_settings.settings_window import SettingsWindow
from hvgui.values import replace
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_hardware import TREE
from tests.support.fake_prompter import FakePrompter
from tests.support.present import present
from tests.support.small_data_centre import key_named

SCSI = TREE.devices[0].tail
DISK = f"{SCSI}\\2\\D"
OWN, DATA = "D:\\Hyper-V\\own.vhdx", "D:\\VHD\\data.vhdx"
TREE_WITH_DISK = replace(
    TREE,
    devices=(
        *TREE.devices[:3],
        Device(kind=DeviceKind.HARD_DRIVE, tail=DISK, name="Hard Drive", controller=SCSI, slot=2, file=OWN),
        *TREE.devices[3:],
    ),
)


@pytest.fixture
def key(controller: FakeController) -> VmKey:
    found = key_named("dc-01")
    controller.hardware.trees[found] = TREE_WITH_DISK
    return found


@pytest.fixture
def window(qtbot: QtBot, controller: FakeController, prompter: FakePrompter, key: VmKey) -> SettingsWindow:
    shown = SettingsWindow(controller, run_now, prompter, key)
    qtbot.addWidget(shown)
    return shown


def page(window: SettingsWindow, tail: str) -> DevicePage:
    return next(
        shown
        for shown in window.devices.pages.values()
        if shown.row.device is not None and shown.row.device.tail == tail
    )


def form(window: SettingsWindow, tail: str = DISK) -> DiskForm:
    shown = page(window, tail)
    window.show_page(shown)
    assert isinstance(shown.form, DiskForm)
    return shown.form


def add(window: SettingsWindow, kind: DeviceKind) -> DevicePage:
    adding = next(shown.form for shown in window.devices.pages.values() if isinstance(shown.form, AddForm))
    adding.kinds[kind].setChecked(True)
    adding.button.click()
    shown = window.stack.currentWidget()
    assert isinstance(shown, DevicePage)
    return shown


def test_a_drive_is_added_needs_a_disk_and_goes_to_another_place(
    window: SettingsWindow, controller: FakeController, key: VmKey
) -> None:
    shown = add(window, DeviceKind.HARD_DRIVE)
    assert isinstance(shown.form, DiskForm)
    assert present(shown.row.device).tail == f"{SCSI}\\3\\D", "the lowest free place"
    assert window.devices._mark(present(shown.row.device)) is Mark.ADDED
    assert "Choose" in shown.form.note.text()
    assert not window.apply.isEnabled()
    shown.form.path.textEdited.emit("data.iso")
    assert not window.apply.isEnabled()
    shown.form.path.textEdited.emit('"D:/VHD/data.vhdx"')
    assert window.apply.isEnabled()
    location = shown.form.location
    assert location.itemText(3) == "3 (this drive)"
    assert location.itemText(1) == "1 (in use by DVD Drive)"
    assert not location.model().item(1).isEnabled()  # type: ignore[attr-defined]
    location.setCurrentIndex(7)
    location.activated.emit(7)
    moved = window.stack.currentWidget()
    assert isinstance(moved, DevicePage)
    assert present(moved.row.device).tail == f"{SCSI}\\7\\D", "its page follows it"
    assert isinstance(moved.form, DiskForm)
    assert moved.form.path.text() == DATA
    window.apply.click()
    assert controller.wishes == [DiskWish(key=key, drive=f"{SCSI}\\7\\D", file=DATA, added=True)]


def test_a_drive_goes_to_a_controller_that_is_added_with_it(
    window: SettingsWindow, controller: FakeController, key: VmKey
) -> None:
    controller.change(key, power=Power.OFF)
    there = add(window, DeviceKind.SCSI_CONTROLLER)
    token = present(there.row.device).tail
    shown = add(window, DeviceKind.HARD_DRIVE)
    assert isinstance(shown.form, DiskForm)
    shown.form.path.textEdited.emit(DATA)
    assert [shown.form.controller.itemText(n) for n in range(2)] == ["SCSI Controller", "SCSI Controller (new)"]
    shown.form.controller.setCurrentIndex(1)
    shown.form.controller.activated.emit(1)
    moved = window.stack.currentWidget()
    assert isinstance(moved, DevicePage)
    assert present(moved.row.device).tail == f"{token}\\0\\D"
    assert moved.row.under == f"{DeviceKind.SCSI_CONTROLLER.value}/{token}", "it stands below it in the tree"
    window.apply.click()
    assert controller.wishes == [
        ControllerWish(key=key, controller=token),
        DiskWish(key=key, drive=f"{token}\\0\\D", file=DATA, added=True),
    ]


def test_a_drive_on_a_new_controller_waits_and_goes_with_it(
    window: SettingsWindow, controller: FakeController, key: VmKey
) -> None:
    controller.change(key, power=Power.OFF)
    edits = window._edits.devices
    new = edits.add_controller()
    drive = edits.put(present(edits.add_drive(DeviceKind.HARD_DRIVE)), drive_at(new.tail, 0))
    edits.choose(drive, DeviceField.IMAGE, DATA)
    assert len(edits.wishes(key)) == 2
    controller.change(key, power=Power.RUNNING)
    assert edits.wishes(key) == [], "a disk alone could be attached now, and has no controller"
    edits.remove(new, on=True)
    assert not edits, "what is on it is forgotten with it"


def test_another_disk_is_chosen_only_while_the_vm_is_off(
    window: SettingsWindow, controller: FakeController, key: VmKey
) -> None:
    shown = form(window)
    assert not shown.path.isEnabled(), "it runs"
    assert not shown.controller.isEnabled()
    controller.change(key, power=Power.OFF)
    shown.path.textEdited.emit(DATA)
    assert "Replaces" in shown.note.text()
    window.apply.click()
    assert controller.wishes == [DiskWish(key=key, drive=DISK, file=DATA)]


def test_a_disk_of_a_checkpoint_is_closed_with_its_reason(window: SettingsWindow, controller: FakeController) -> None:
    shown = page(window, f"{SCSI}\\0\\D")
    window.show_page(shown)
    assert isinstance(shown.form, DiskForm)
    assert "Checkpoints depend" in shown.form.note.text()
    assert not shown.remove.isEnabled()


def test_detaching_asks_and_says_what_the_guest_loses(
    window: SettingsWindow, controller: FakeController, prompter: FakePrompter, key: VmKey
) -> None:
    controller.hardware.change_settings(key, {Setting.BOOT_ORDER: DISK})
    window.settings.read()
    shown = page(window, DISK)
    window.show_page(shown)
    shown.remove.click()
    assert window.devices._mark(present(shown.row.device)) is Mark.REMOVED
    window.apply.click()
    asked = prompter.asked[-1].text
    assert "own.vhdx" in asked
    assert "loses the disk at once" in asked
    assert "starts from it" in asked
    assert controller.wishes == [DiskWish(key=key, drive=DISK)]


def test_who_has_the_disk_already_is_said(window: SettingsWindow, controller: FakeController, key: VmKey) -> None:
    other = next(each for each in controller.vms() if each.host == key.host and each != key)
    controller.change(other, hardware=VmHardware(disks=(DATA.upper(),)))
    controller.change(key, power=Power.OFF)
    shown = form(window)
    shown.path.textEdited.emit(DATA)
    assert f"attached to {controller.vms()[other].name}" in shown.note.text()
    shown.path.textEdited.emit("D:\\VHD\\other.vhdx")
    second = add(window, DeviceKind.HARD_DRIVE)
    assert isinstance(second.form, DiskForm)
    second.form.path.textEdited.emit("D:\\vhd\\OTHER.vhdx")
    assert "another drive" in second.form.note.text()
    assert not window.apply.isEnabled()


def test_controllers_come_and_go_with_what_is_on_them(
    window: SettingsWindow, controller: FakeController, prompter: FakePrompter, key: VmKey
) -> None:
    adding = next(shown.form for shown in window.devices.pages.values() if isinstance(shown.form, AddForm))
    assert not adding.kinds[DeviceKind.SCSI_CONTROLLER].isEnabled(), "it runs"
    controller.change(key, power=Power.OFF)
    add(window, DeviceKind.SCSI_CONTROLLER)
    (wish,) = window.wishes()
    assert isinstance(wish, ControllerWish)
    assert (wish.present, wish.controller[:1]) == (True, "+")
    assert not page(window, SCSI).remove.isEnabled(), "a checkpoint depends on one of its disks"
    plain = tuple(device for device in TREE_WITH_DISK.devices if not device.of_checkpoint)
    controller.hardware.trees[key] = DeviceTree(devices=plain, build=20348)
    window.devices.read()
    shown = page(window, SCSI)
    window.show_page(shown)
    shown.remove.click()
    assert {
        each.row.title
        for each in window.devices.pages.values()
        if each.row.device and window.devices._mark(each.row.device) is Mark.REMOVED
    } == {
        "SCSI Controller",
        "DVD Drive",
        "Hard Drive",
    }
    window.apply.click()
    assert "detach its 2 drives" in prompter.asked[-1].text
    dvd = f"{SCSI}\\1\\D"
    wishes = [wish for wish in controller.wishes if not isinstance(wish, ControllerWish) or not wish.present]
    assert sorted(map(repr, wishes)) == sorted(
        map(
            repr,
            [
                ControllerWish(key=key, controller=SCSI, present=False, emptied=frozenset({dvd, DISK})),
                DiskWish(key=key, drive=DISK),
                MediaWish(key=key, drive=dvd, file=None),
            ],
        )
    )


def test_disks_of_the_host_are_looked_for(qtbot: QtBot, window: SettingsWindow, controller: FakeController) -> None:
    shown = add(window, DeviceKind.HARD_DRIVE)
    assert isinstance(shown.form, DiskForm)
    shown.form.browse.click()
    picker = shown.form.findChild(FilePicker)
    assert picker is not None
    picker.chosen.emit(DATA)
    assert shown.form.path.text() == DATA


def test_limits_are_one_wish(window: SettingsWindow, controller: FakeController, key: VmKey) -> None:
    shown = window.devices.pages[f"{page(window, DISK).row.id}/qos"]
    window.show_page(shown)
    limits = shown.form
    assert isinstance(limits, LimitsForm)
    assert not limits.on.isChecked()
    limits.on.click()
    limits.most.setValue(500)
    limits.least.setValue(600)
    assert "above" in limits.note.text()
    assert not window.apply.isEnabled()
    limits.least.setValue(100)
    assert window._status.text().startswith("1 change")
    window.apply.click()
    assert controller.wishes == [LimitsWish(key=key, drive=DISK, least=100, most=500)]
    other = window.devices.pages[f"{page(window, f'{SCSI}{chr(92)}0{chr(92)}D').row.id}/qos"]
    window.show_page(other)
    assert isinstance(other.form, LimitsForm)
    assert (other.form.on.isChecked(), other.form.most.value()) == (True, 4000)
    other.form.on.click()
    assert window.wishes() == [LimitsWish(key=key, drive=f"{SCSI}\\0\\D")]


def test_a_drive_moves_while_the_vm_is_off(window: SettingsWindow, controller: FakeController, key: VmKey) -> None:
    shown = form(window)
    assert not shown.location.isEnabled()
    controller.change(key, power=Power.OFF)
    assert shown.location.isEnabled()
    shown.path.textEdited.emit(DATA)
    shown.location.setCurrentIndex(9)
    shown.location.activated.emit(9)
    assert "Moves" in shown.note.text()
    assert window.wishes() == [MoveWish(key=key, drive=DISK, to=f"{SCSI}\\9\\D", file=OWN)], "one thing at a time"
    shown.path.textEdited.emit(DATA)
    assert window.wishes() == [DiskWish(key=key, drive=DISK, file=DATA)]
