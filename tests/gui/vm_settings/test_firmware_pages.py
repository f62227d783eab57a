"""Firmware, security, compatibility and NUMA of a VM in its settings window: moved, chosen, closed with a reason, sent."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from hvgui.domain.devices.device import BootEntry, Device, DeviceKind
from hvgui.domain.settings.disk_work import DiskVerb, DiskWork
from hvgui.domain.settings.vm_settings import Setting, ordered
from hvgui.domain.settings.wishes import SettingWish
from hvgui.domain.vms.power import Power
from hvgui.ui.vm_settings.add_form import AddForm
from hvgui.ui.vm_settings.device_page import DevicePage
from hvgui.ui.vm_settings.file_picker import FilePicker
from hvgui.ui.vm_settings.new_floppy_dialog import NewFloppyDialog
from hvgui.ui.vm_settings.order_field import OrderField
from hvgui.ui.vm_settings.pipe_field import PipeField, PipeKind
from hvgui.ui.vm_settings.port_forms import DisketteForm, PortForm
from hvgui.ui.vm_settings.row_forms import NumaForm, SecurityForm
from hvgui.ui.vm_settings.setting_field import SettingField
from hvgui.ui.vm_settings.setting_form import SettingForm
from hvgui.ui.vm_settings.settings_window import SettingsWindow
from hvgui.values import replace
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_hardware import EXTRAS, TREE
from tests.support.fake_prompter import FakePrompter
from tests.support.small_data_centre import key_named

KEY = key_named("dc-01")
S = Setting
UEFI = "272E7447-90A4-4563-A4B9-8E4AB00526CE"


@pytest.fixture
def settings(qtbot: QtBot, controller: FakeController, prompter: FakePrompter) -> Iterator[SettingsWindow]:
    controller.change(KEY, power=Power.OFF)
    window = SettingsWindow(controller, run_now, prompter, KEY)
    window.show()
    yield window
    if isValid(window):
        window.close()


def form(window: SettingsWindow, row: str) -> SettingForm:
    """The form of a row, shown."""
    page = window.devices.pages[row]
    window.show_page(page)
    assert isinstance(page, DevicePage)
    assert isinstance(page.form, SettingForm)
    return page.form


def order(window: SettingsWindow, row: str = "firmware", setting: Setting = S.BOOT_ORDER) -> OrderField:
    field = form(window, row).fields[setting]
    assert isinstance(field, OrderField)
    return field


def field(shown: SettingForm, setting: Setting) -> SettingField:
    found = shown.fields[setting]
    assert isinstance(found, SettingField)
    return found


def texts(field: OrderField) -> list[str]:
    return [field.editor.item(row).text() for row in range(field.editor.count())]


def test_the_boot_order_is_moved_with_buttons_and_keys(settings: SettingsWindow, qtbot: QtBot) -> None:
    field = order(settings)
    first = ["DVD Drive – ubuntu-24.04.iso", "Hard Drive – system_4B0C8F2A-7C56-4D4E-9B7C-1B1F7C2A5D10.avhdx · checkpoint",
             "Network Adapter – vSwitch-LAN · VLAN 20"]  # fmt: skip
    assert texts(field) == first
    assert not field.up.isEnabled()
    field.down.click()
    assert texts(field) == [first[1], first[0], first[2]]
    assert field.editor.currentRow() == 1
    assert settings.unapplied() == 1
    qtbot.keyClick(field.editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert texts(field) == [first[1], first[2], first[0]]
    read = field.editor.item(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert read == "DVD Drive – ubuntu-24.04.iso, 3 of 3"
    qtbot.keyClick(field.editor, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert texts(field) == first
    assert settings.unapplied() == 0, "back by hand is undo"
    field.editor.setCurrentRow(2)
    field.top.click()
    (wish,) = settings.wishes()
    assert isinstance(wish, SettingWish)
    assert wish.setting is S.BOOT_ORDER
    assert [tail.rpartition("\\")[2] for tail in ordered(wish.value)][1:] == ["D", "D"]
    assert settings.tree.titles()[2] == "  Firmware | Boot from DVD Drive", "the host's, until it is applied"


def test_dragging_is_the_same_as_moving(settings: SettingsWindow) -> None:
    field = order(settings)
    item = field.editor.takeItem(0)
    field.editor.insertItem(2, item)
    field.editor.dropped.emit()
    (wish,) = settings.wishes()
    assert isinstance(wish, SettingWish)
    assert ordered(wish.value)[2].endswith("\\1\\D")


def test_the_details_of_an_entry_are_the_firmwares(settings: SettingsWindow, controller: FakeController) -> None:
    tail = ordered(controller.hardware.values[KEY][S.BOOT_ORDER])[0]
    path = "\\AcpiEx(VMBus,0,0)\\Scsi(0,1)"
    controller.hardware.trees[KEY] = replace(TREE, boot=(BootEntry(tail, "EFI SCSI Device", path),))
    settings.detail_changed(KEY)
    field = order(settings)
    field.editor.setCurrentRow(1)
    field.editor.setCurrentRow(0)
    shown = form(settings, "firmware")
    assert shown.description.words == "EFI SCSI Device"  # type: ignore[attr-defined]
    assert shown.path.words == path  # type: ignore[attr-defined]


def test_an_entry_without_a_device_is_kept_and_says_so(settings: SettingsWindow, controller: FakeController) -> None:
    there = controller.hardware.values[KEY][S.BOOT_ORDER]
    controller.hardware.change_settings(KEY, {S.BOOT_ORDER: f"{there},GONE\\0\\D"})
    settings.detail_changed(KEY)
    field = order(settings)
    assert len(texts(field)) == 4
    field.editor.setCurrentRow(3)
    field.up.click()
    (wish,) = settings.wishes()
    assert isinstance(wish, SettingWish)
    assert "GONE\\0\\D" in ordered(wish.value)


def test_nothing_is_moved_while_the_vm_runs(settings: SettingsWindow, controller: FakeController, qtbot: QtBot) -> None:
    controller.change(KEY, power=Power.RUNNING)
    field = order(settings)
    before = texts(field)
    assert not field.down.isEnabled()
    assert "off" in field.down.toolTip()
    qtbot.keyClick(field.editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert texts(field) == before
    assert not settings.unapplied()


def test_generation_1_has_its_four_entries_and_num_lock(settings: SettingsWindow, controller: FakeController) -> None:
    controller.hardware.generation = 1
    controller.hardware.change_settings(KEY, {S.BIOS_ORDER: "1,2,3,0", S.NUM_LOCK: False})
    settings.detail_changed(KEY)
    field = order(settings, "bios", S.BIOS_ORDER)
    assert texts(field) == ["CD", "IDE", "Legacy Network adapter", "Floppy"]
    field.editor.setCurrentRow(2)
    field.top.click()
    (wish,) = settings.wishes()
    assert wish == SettingWish(KEY, S.BIOS_ORDER, "3,1,2,0")


def test_templates_are_the_hosts_and_a_tpm_binds_them(settings: SettingsWindow, controller: FakeController) -> None:
    shown = form(settings, "security")
    combo = shown.fields[S.SECURE_BOOT_TEMPLATE].editor
    assert isinstance(combo, QComboBox)
    assert [combo.itemText(n) for n in range(combo.count())] == [
        "Microsoft Windows",
        "Microsoft UEFI Certificate Authority",
    ]
    assert not combo.isEnabled()
    assert "bound to the template" in combo.toolTip()
    box = field(shown, S.TPM).editor
    assert isinstance(box, QCheckBox)
    assert box.isChecked()
    box.click()
    assert combo.isEnabled()
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    assert settings.unapplied() == 2
    assert {w.setting: w.value for w in settings.wishes() if isinstance(w, SettingWish)} == {
        S.TPM: False,
        S.SECURE_BOOT_TEMPLATE: UEFI,
    }


def test_turning_off_secure_boot_and_tpm_is_asked(settings: SettingsWindow, prompter: FakePrompter) -> None:
    shown = form(settings, "security")
    for setting in (S.SECURE_BOOT, S.TPM):
        box = field(shown, setting).editor
        assert isinstance(box, QCheckBox)
        box.click()
    settings.apply.click()
    question = prompter.asked[-1]
    assert "recovery key" in question.text
    assert "BitLocker" in question.text
    assert question.dangerous


def test_without_a_key_protector_a_command_is_given(settings: SettingsWindow, controller: FakeController) -> None:
    security = EXTRAS.security
    assert security is not None
    bare = replace(security, tpm=False, key_protector=False)
    controller.hardware.security = bare
    settings.detail_changed(KEY)
    shown = form(settings, "security")
    assert isinstance(shown, SecurityForm)
    assert not field(shown, S.TPM).editor.isEnabled()
    assert "key protector" in field(shown, S.TPM).note.text()
    assert f"Get-VM -Id '{KEY.vm}'" in shown.command.words.toPlainText()
    controller.hardware.security = replace(bare, key_protector=True)
    settings.detail_changed(KEY)
    assert field(shown, S.TPM).editor.isEnabled()
    assert not shown.command.isVisibleTo(shown)


def test_nested_virtualization_needs_static_memory(settings: SettingsWindow, controller: FakeController) -> None:
    nested = field(form(settings, "processor/compatibility"), S.NESTED)
    assert not nested.editor.isEnabled()
    assert "Dynamic Memory" in nested.note.text()
    controller.hardware.change_settings(KEY, {S.DYNAMIC_MEMORY: False})
    settings.detail_changed(KEY)
    box = nested.editor
    assert isinstance(box, QCheckBox)
    box.click()
    memory = next(page for page in settings.settings.pages if page.row.name == "memory")
    assert not field(memory.form, S.DYNAMIC_MEMORY).editor.isEnabled()
    assert "nested" in field(memory.form, S.DYNAMIC_MEMORY).note.text()


def test_the_topology_of_the_host_is_chosen_with_a_button(settings: SettingsWindow) -> None:
    shown = form(settings, "processor/numa")
    assert isinstance(shown, NumaForm)
    spin = field(shown, S.NODE_PROCESSORS).editor
    assert isinstance(spin, QSpinBox)
    shown.defaults.click()
    assert spin.value() == 12
    assert {w.setting: w.value for w in settings.wishes() if isinstance(w, SettingWish)} == {
        S.NODE_PROCESSORS: 12,
        S.NODE_MEMORY: 65_536,
        S.SOCKET_NODES: 2,
    }
    page = settings.devices.pages["processor/numa"]
    assert page.edited
    page.discard()
    assert not settings.unapplied()


def test_a_wrong_value_is_found_from_the_status_line(settings: SettingsWindow) -> None:
    shown = form(settings, "processor/numa")
    spin = field(shown, S.NODE_MEMORY).editor
    assert isinstance(spin, QSpinBox)
    spin.setValue(1025)
    assert not settings.apply.isEnabled()
    settings.show_page(settings.page)
    settings.show_fault.click()
    assert settings.stack.currentWidget() is settings.devices.pages["processor/numa"]


def choose_pipe(port: PipeField, kind: PipeKind) -> None:
    place = port.editor.findData(kind)
    port.editor.setCurrentIndex(place)
    port.editor.activated.emit(place)


def test_a_port_of_generation_2_is_shown_once_it_is_wanted(settings: SettingsWindow) -> None:
    adding = settings.devices.pages["add-hardware"].form
    assert isinstance(adding, AddForm)
    assert not adding.ports[1].isHidden()
    assert adding.ports[2].isHidden(), "it has a pipe and is in the tree"
    adding.ports[1].setChecked(True)
    adding.add()
    page = settings.stack.currentWidget()
    assert isinstance(page, DevicePage)
    assert page.row.title == "COM 1"
    assert isinstance(page.form, PortForm)
    port = page.form.fields[S.COM_1]
    assert isinstance(port, PipeField)
    assert port.kind is PipeKind.NONE
    assert port.name.isHidden()
    choose_pipe(port, PipeKind.HOST)
    assert not settings.apply.isEnabled()
    assert "\\\\.\\pipe" in port.note.text(), "a name is needed"
    port.name.setText("one")
    port.name.textEdited.emit("one")
    assert settings.wishes() == [SettingWish(KEY, S.COM_1, "\\\\.\\pipe\\one")]
    assert port.computer.isHidden()
    choose_pipe(port, PipeKind.REMOTE)
    assert not settings.apply.isEnabled(), "a computer is needed"
    port.computer.setText("debug-pc")
    port.computer.textEdited.emit("debug-pc")
    assert settings.wishes() == [SettingWish(KEY, S.COM_1, "\\\\debug-pc\\pipe\\one")]
    choose_pipe(port, PipeKind.NONE)
    assert settings.wishes() == [], "as it was"


def test_a_pipe_is_shown_as_what_it_is(settings: SettingsWindow) -> None:
    port = PipeField(S.COM_2)
    for path, kind, computer, name in (
        ("\\\\.\\PIPE\\dbg", PipeKind.HOST, "", "dbg"),
        ("\\\\pc\\pipe\\a b", PipeKind.REMOTE, "pc", "a b"),
        ("COM7", PipeKind.HOST, "", "COM7"),
        ("", PipeKind.NONE, "", ""),
    ):
        port.show_value(path)
        assert (port.kind, port.computer.text(), port.name.text()) == (kind, computer, name)
    port.open("closed")
    assert not port.name.isEnabled()
    assert port.name.accessibleDescription() == "closed"


def test_a_diskette_is_chosen_on_its_page(settings: SettingsWindow, controller: FakeController) -> None:
    controller.hardware.generation = 1
    drive = Device(kind=DeviceKind.DISKETTE_DRIVE, tail="8F0D\\0\\0\\D", file="D:\\old.vfd")
    controller.hardware.trees[KEY] = replace(TREE, devices=(*TREE.devices, drive))
    settings.detail_changed(KEY)
    page = settings.devices.pages[f"diskette-drive/{drive.tail}"]
    settings.show_page(page)
    assert isinstance(page.form, DisketteForm)
    page.form.choose_file('"D:\\new.vfd"')
    assert settings.wishes() == [SettingWish(KEY, S.DISKETTE, "D:\\new.vfd")]
    page.form.browse.click()
    assert settings.findChildren(FilePicker)
    page.form.new.click()
    (dialog,) = page.form.findChildren(NewFloppyDialog)
    dialog.path.setText("D:\\made.img")
    assert not dialog.ok.isEnabled()
    dialog.path.setText('"D:/made.vfd"')
    dialog.ok.click()
    assert "Will be created" in page.form.fields[S.DISKETTE].note.text()
    assert settings.unapplied() == len(settings.wishes()) == 2, "as many as the preview has rows"
    assert settings.wishes() == [
        DiskWork(host=KEY.host, verb=DiskVerb.FLOPPY, path="D:\\made.vfd"),
        SettingWish(KEY, S.DISKETTE, "D:\\made.vfd"),
    ]
    page.form.choose_file("D:\\new.vfd")
    assert settings.wishes() == [SettingWish(KEY, S.DISKETTE, "D:\\new.vfd")], "one that is there is not made"


def test_a_host_without_security_settings_says_so(settings: SettingsWindow, controller: FakeController) -> None:
    controller.hardware.security = None
    settings.detail_changed(KEY)
    shown = form(settings, "security")
    for setting in (S.TPM, S.ENCRYPTION):
        editor = field(shown, setting).editor
        assert not editor.isEnabled()
        assert editor.toolTip() == "Not available on this host."
    assert field(shown, S.SECURE_BOOT).editor.isEnabled()
