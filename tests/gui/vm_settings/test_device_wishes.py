"""Devices are changed like every other setting: marked, discarded, checked, previewed, and sent with one Apply."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from hvgui.domain.devices.device import DeviceKind, Network
from hvgui.domain.devices.vm_hardware import VmHardware
from hvgui.domain.keys import VmKey
from hvgui.domain.settings.adapters import AdapterField, AdapterWish
from hvgui.domain.settings.media import MediaWish
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.settings.wishes import SettingWish
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service
from hvgui.ui.vm_settings.adapter_form import AdapterForm
from hvgui.ui.vm_settings.add_form import AddForm
from hvgui.ui.vm_settings.apply_preview import ApplyPreview
from hvgui.ui.vm_settings.device_page import DevicePage
from hvgui.ui.vm_settings.dvd_form import DvdForm
from hvgui.ui.vm_settings.page_tree import Mark
from hvgui.ui.vm_settings.settings_window import SettingsWindow
from hvgui.ui.widgets import roles
from hvgui.values import replace
from hvgui.wording.i18n import text
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_hardware import TREE
from tests.support.fake_prompter import FakePrompter
from tests.support.fake_switches import DMZ, LAN
from tests.support.present import present
from tests.support.small_data_centre import key_named

_F = AdapterField


@pytest.fixture
def key(controller: FakeController) -> VmKey:
    found = key_named("dc-01")
    controller.hardware.trees[found] = TREE
    return found


@pytest.fixture
def window(qtbot: QtBot, controller: FakeController, prompter: FakePrompter, key: VmKey) -> SettingsWindow:
    shown = SettingsWindow(controller, run_now, prompter, key)
    qtbot.addWidget(shown)
    return shown


def page(window: SettingsWindow, title: str, part: str = "") -> DevicePage:
    found = next(page for page in window.devices.pages.values() if page.row.title == title)
    return window.devices.pages[f"{found.row.id}/{part}"] if part else found


def form(window: SettingsWindow, title: str = "Network Adapter", part: str = "") -> AdapterForm:
    shown = page(window, title, part)
    window.show_page(shown)
    assert isinstance(shown.form, AdapterForm)
    return shown.form


def choose_switch(shown: AdapterForm, guid: str) -> None:
    editor = shown.fields[_F.SWITCH].editor
    assert isinstance(editor, QComboBox)
    editor.setCurrentIndex(editor.findData(guid))
    editor.activated.emit(editor.currentIndex())


def marks(window: SettingsWindow) -> dict[str, Mark]:
    return {
        shown.row.title: window.devices._mark(present(shown.row.device))
        for shown in window.devices.pages.values()
        if shown.row.device is not None
    }


def test_switch_vlan_and_memory_are_one_apply(window: SettingsWindow, controller: FakeController, key: VmKey) -> None:
    shown = form(window)
    assert not window.apply.isEnabled()
    choose_switch(shown, DMZ)
    shown.fields[_F.VLAN].chosen.emit(_F.VLAN, 120)
    window._edits.choose(Setting.NOTES, "moved")
    window._refresh()
    assert marks(window)["Network Adapter"] is Mark.CHANGED
    assert window._status.text().startswith("3 changes")
    tail = present(page(window, "Network Adapter").row.device).tail
    window.apply.click()
    about = AdapterWish(key=key, adapter=tail, name="Network Adapter")
    assert controller.wishes == [
        replace(about, field=_F.SWITCH, value=DMZ),
        replace(about, field=_F.VLAN, value=120),
        SettingWish(key, Setting.NOTES, "moved"),
    ]
    assert len(controller.operations()) == 1, "one plan, one operation"


def test_going_back_by_hand_and_discarding_end_a_wish(window: SettingsWindow) -> None:
    shown = form(window)
    choose_switch(shown, DMZ)
    choose_switch(shown, LAN)
    assert not window.apply.isEnabled()
    choose_switch(shown, "")
    assert window.apply.isEnabled()
    menu = window.tree.menu_of(page(window, "Network Adapter"))
    next(action for action in menu.actions() if "Discard" in action.text().replace("&", "")).trigger()
    assert not window.apply.isEnabled()
    assert set(marks(window).values()) == {Mark.NONE}


def test_what_is_wrong_is_said_and_not_sent(window: SettingsWindow, controller: FakeController, key: VmKey) -> None:
    controller.change(key, power=Power.OFF)
    shown = form(window, part="advanced")
    shown.fields[_F.MAC].chosen.emit(_F.MAC, "01-00-5E-00-00-01")
    assert not window.apply.isEnabled()
    assert "hexadecimal" in shown.fields[_F.MAC].note.text()
    assert window.show_fault.text() == "Show Network Adapter: MAC address"
    window.show_page(window.page)
    window.show_fault.click()
    assert window.stack.currentWidget() is page(window, "Network Adapter", "advanced")
    shown.fields[_F.MAC].chosen.emit(_F.MAC, "00:15:5d:aa:bb:0c")
    assert window.wishes() == [
        AdapterWish(
            key=key,
            adapter=present(page(window, "Network Adapter").row.device).tail,
            field=_F.MAC,
            value="00155DAABB0C",
            name="Network Adapter",
        )
    ]


def test_what_the_state_has_closed_meanwhile_waits(
    window: SettingsWindow, controller: FakeController, key: VmKey
) -> None:
    controller.change(key, power=Power.OFF)
    shown = form(window, part="advanced")
    shown.fields[_F.MAC].chosen.emit(_F.MAC, "00155DAABB0C")
    shown.fields[_F.SPOOFING].chosen.emit(_F.SPOOFING, True)
    controller.change(key, power=Power.RUNNING)
    assert not shown.fields[_F.MAC].editor.isEnabled()
    assert "1 change waits" in window._status.text()
    window.apply.click()
    assert [wish.field for wish in controller.wishes if isinstance(wish, AdapterWish)] == [_F.SPOOFING]
    assert "1 change" in window._status.text(), "the other is kept"


def test_an_image_is_a_wish(window: SettingsWindow, controller: FakeController, key: VmKey) -> None:
    shown = page(window, "DVD Drive")
    window.show_page(shown)
    assert isinstance(shown.form, DvdForm)
    assert shown.form.path.text() == "D:\\ISO\\ubuntu-24.04.iso"
    shown.form.none.click()
    assert "Ejects" in shown.form.note.text()
    shown.form.path.textEdited.emit("other")
    assert not window.apply.isEnabled()
    shown.form.path.textEdited.emit('"D:/ISO/other.iso"')
    assert "Replaces" in shown.form.note.text()
    assert not controller.operations(), "nothing is sent before Apply"
    window.apply.click()
    tail = present(shown.row.device).tail
    assert controller.wishes == [MediaWish(key=key, file="D:\\ISO\\other.iso", drive=tail)]


def test_an_adapter_is_added_with_everything_it_shall_have(
    window: SettingsWindow, controller: FakeController, key: VmKey
) -> None:
    adding = next(shown.form for shown in window.devices.pages.values() if isinstance(shown.form, AddForm))
    assert not adding.kinds[DeviceKind.LEGACY_ADAPTER].isEnabled(), "generation 2"
    adding.button.click()
    shown = window.stack.currentWidget()
    assert isinstance(shown, DevicePage)
    assert isinstance(shown.form, AdapterForm), "its page is open at once"
    assert window.devices._mark(present(shown.row.device)) is Mark.ADDED
    choose_switch(shown.form, LAN)
    shown.form.fields[_F.NAME].chosen.emit(_F.NAME, "backup")
    window.apply.click()
    (wish,) = controller.wishes
    assert isinstance(wish, AdapterWish)
    assert (wish.field, wish.value, wish.name) == (None, True, "backup")
    assert wish.having == {_F.NAME: "backup", _F.SWITCH: LAN}
    # The host has made it: the page stays open under its real key.
    made = replace(
        TREE.devices[3],
        tail="99999999-0000-0000-0000-000000000001",
        name="backup",
        network=replace(present(TREE.devices[3].network), identifiers=(wish.adapter.removeprefix("+"),)),
    )
    tree = controller.hardware.trees[key]
    controller.hardware.trees[key] = replace(tree, devices=(*tree.devices, made))
    controller.finish(controller.newest())
    now = window.stack.currentWidget()
    assert isinstance(now, DevicePage)
    assert present(now.row.device).tail == made.tail
    assert len(window._edits) == 0


def test_removing_asks_and_can_be_taken_back(
    window: SettingsWindow, controller: FakeController, prompter: FakePrompter, key: VmKey
) -> None:
    shown = page(window, "Backup LAN")
    window.show_page(shown)
    shown.remove.click()
    assert marks(window)["Backup LAN"] is Mark.REMOVED
    assert shown.remove.text().replace("&", "") == "Keep"
    shown.remove.click()
    assert not window.apply.isEnabled()
    shown.remove.click()
    prompter.says = False
    form(window, "Backup LAN", "advanced").fields[_F.MAC].chosen.emit(_F.MAC, "01")
    assert window.apply.isEnabled(), "what goes cannot be wrong"
    window.apply.click()
    assert controller.wishes == []
    assert "Backup LAN" in prompter.asked[-1].text
    prompter.says = True
    window.apply.click()
    assert controller.wishes == [
        AdapterWish(key=key, adapter=present(shown.row.device).tail, value=False, name="Backup LAN")
    ]


def test_a_device_that_went_away_takes_its_wishes_and_that_is_said(
    window: SettingsWindow, controller: FakeController, key: VmKey
) -> None:
    shown = form(window, "Backup LAN")
    choose_switch(shown, DMZ)
    tree = controller.hardware.trees[key]
    left = tuple(device for device in tree.devices if device.name != "Backup LAN")
    controller.hardware.trees[key] = replace(tree, devices=left)
    window.detail_changed(key)
    assert "Backup LAN" in window._status.text()
    assert window.wishes() == []


def test_a_vm_on_another_host_finds_its_switch_by_name(
    window: SettingsWindow, controller: FakeController, key: VmKey
) -> None:
    """Its edits are kept; the switch has another GUID there."""
    shown = form(window)
    choose_switch(shown, DMZ)
    other = "AAAAAAAA-7777-8888-9999-000000000000"
    tree = controller.hardware.trees[key]
    controller.hardware.trees[key] = replace(tree, switches={LAN: "vSwitch-LAN", other: "vSwitch-DMZ"})
    window.move_to(key)
    (wish,) = window.wishes()
    assert isinstance(wish, AdapterWish)
    assert wish.value == other
    controller.hardware.trees[key] = replace(tree, switches={LAN: "vSwitch-LAN"})
    window.detail_changed(key)
    assert not window.apply.isEnabled()
    assert "no such switch" in shown.fields[_F.SWITCH].note.text()


def test_the_preview_shows_rows_calls_and_powershell(window: SettingsWindow, controller: FakeController) -> None:
    shown = form(window)
    choose_switch(shown, DMZ)
    window.preview.click()
    (preview,) = window.findChildren(ApplyPreview)
    assert preview.table.rowCount() == 1
    assert present(preview.table.item(0, 2)).text() == "Network Adapter: Virtual switch"
    assert present(preview.table.item(0, 4)).text() == "vSwitch-DMZ"
    assert preview.status.text() == "1 change, calls: 1"
    assert "FromBase64String" in preview.script.commands()
    assert controller.wishes == []
    preview.apply.click()
    assert len(controller.wishes) == 1


def test_the_preview_lists_services_beside_everything_else(window: SettingsWindow, controller: FakeController) -> None:
    window.page.boxes[Service.BACKUP].box.click()
    window.preview.click()
    preview = window.findChildren(ApplyPreview)[-1]
    assert preview.table.rowCount() == 1
    assert present(preview.table.item(0, 2)).text() == "Backup (volume shadow copy)"
    assert preview.status.text() == "1 change, calls: 1"
    assert "FromBase64String" in preview.script.commands()
    preview.close()
    choose_switch(form(window), DMZ)
    window.preview.click()
    both = window.findChildren(ApplyPreview)[-1]
    assert (both.table.rowCount(), both.status.text()) == (2, "2 changes, calls: 2")
    both.apply.click()
    assert len(controller.wishes) == 2
    assert len(controller.operations()) == 1, "one operation, and one undo of it"


def test_the_window_counts_as_its_preview_does(window: SettingsWindow, controller: FakeController, key: VmKey) -> None:
    controller.change(key, power=Power.OFF)
    edits = window._edits.devices
    lan, backup = (device.key for device in TREE.of_kind(DeviceKind.NETWORK_ADAPTER))
    edits.choose(lan, _F.VLAN, 120)
    edits.choose(backup, _F.VLAN, 7)
    edits.remove(backup, on=True)
    edits.choose(edits.add_adapter("Third", legacy=False), _F.SWITCH, DMZ)
    assert len(edits) == len(edits.wishes(key)) == 3
    window._refresh()
    assert window._status.text().startswith("3 changes")


def test_delete_and_the_menu_remove_a_device(qtbot: QtBot, window: SettingsWindow) -> None:
    shown = page(window, "Backup LAN")
    window.show_page(shown)
    qtbot.keyClick(window.tree, Qt.Key.Key_Delete)
    assert marks(window)["Backup LAN"] is Mark.REMOVED
    item = window.tree._pages[shown]
    assert "will be removed" in item.data(0, roles.ACCESSIBLE_TEXT), "what the mark means is read"
    menu = window.tree.menu_of(shown)
    next(action for action in menu.actions() if action.text().replace("&", "") == "Keep").trigger()
    assert marks(window)["Backup LAN"] is Mark.NONE
    assert not [a for a in window.tree.menu_of(page(window, "Hard Drive")).actions() if "Remove" in a.text()]


def test_an_address_that_another_vm_has_is_named_and_asked_about(
    window: SettingsWindow, controller: FakeController, prompter: FakePrompter, key: VmKey
) -> None:
    controller.change(key, power=Power.OFF)
    taken = "00155DAABB0C"
    shown = form(window, part="advanced")
    assert controller.hardware.listed_wanted, "who else has it is known once all hardware is"
    controller.change(key_named("web-01"), hardware=VmHardware(networks=(Network(mac=taken, static_mac=True),)))
    shown.fields[_F.MAC].chosen.emit(_F.MAC, taken)
    assert "web-01" in shown.fields[_F.MAC].note.text()
    prompter.says = False
    window.apply.click()
    assert "web-01" in prompter.asked[-1].text
    assert controller.wishes == []


def test_what_was_not_read_yet_is_not_said_to_be_missing(window: SettingsWindow, controller: FakeController) -> None:
    """Guards are read when their page is opened; the device trouble keeps that from ending."""
    controller.hardware.device_trouble = Troubled(Trouble(TroubleKind.ACCESS_DENIED, "dc-01"))
    shown = form(window, part="advanced")
    assert not shown.fields[_F.SPOOFING].editor.isEnabled()
    assert shown.fields[_F.SPOOFING].note.text() == text("device-page.loading")
    controller.hardware.device_trouble = None
    window.detail_changed(window.key)
    assert shown.fields[_F.SPOOFING].editor.isEnabled()


def test_f2_names_the_row(qtbot: QtBot, window: SettingsWindow, controller: FakeController, key: VmKey) -> None:
    shown = form(window)
    line = shown.fields[_F.NAME].editor
    assert isinstance(line, QLineEdit)
    before = line.text()
    QTest.keyClick(window.tree, Qt.Key.Key_F2)
    (typed,) = window.tree.viewport().findChildren(QLineEdit)
    assert typed.selectedText() == typed.text() == before != ""
    typed.setText("backup")
    window.detail_changed(key)
    assert typed.text() == "backup", "what is typed stays while the row is read again"
    QTest.keyClick(typed, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.tree.viewport().findChildren(QLineEdit))
    assert line.text() == "backup"
    assert window.unapplied() == 1
    row = window.tree.currentItem()
    assert row is not None
    assert row.text(0) == "backup"
    QTest.keyClick(window.tree, Qt.Key.Key_F2)
    (typed,) = window.tree.viewport().findChildren(QLineEdit)
    typed.setText(before)
    QTest.keyClick(typed, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.unapplied() == 0)
    page = window.stack.currentWidget()
    assert isinstance(page, DevicePage)
    assert "Rename" in [action.text().replace("&", "") for action in window.tree.menu_of(page).actions()]
    window.show_page(window.page)
    QTest.keyClick(window.tree, Qt.Key.Key_F2)
    assert "have a name that can be changed" in window._status.text()
    controller.change(key, power=Power.SAVED)
    form(window)
    assert page.name_field is None, "it is closed"
    names = next(each for each in window.settings.pages if each.row.name == "name")
    window.show_page(names)
    QTest.keyClick(window.tree, Qt.Key.Key_F2)
    editor = names.fields[Setting.NAME].editor
    assert isinstance(editor, QLineEdit)
    assert editor.selectedText() == editor.text()
