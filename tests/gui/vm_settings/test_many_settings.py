"""Settings of several VMs in one many: what differs is shown as such, only what is ticked is sent, after a preview."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox
from pytestqt.qtbot import QtBot

from hvgui.domain.settings.adapters import AdapterField, AdapterWish
from hvgui.domain.settings.many_settings import ManyField, Which
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.settings.wishes import SettingWish
from hvgui.domain.vms.power import Power
from hvgui.ui.commands.command import Command
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vm_settings.apply_preview import ApplyPreview
from hvgui.ui.vm_settings.many_field import ManyFieldRow
from hvgui.ui.vm_settings.many_settings_window import ManySettingsWindow
from hvgui.values import replace
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_hardware import TREE
from tests.support.fake_switches import DMZ, LAN
from tests.support.small_data_centre import key_named

ONE, OTHER = key_named("dc-01"), key_named("web-01")
S, F = Setting, AdapterField


@pytest.fixture
def many(qtbot: QtBot, controller: FakeController) -> ManySettingsWindow:
    controller.change(ONE, power=Power.OFF)
    controller.change(OTHER, power=Power.RUNNING)
    controller.hardware.change_settings(ONE, {S.DYNAMIC_MEMORY: False, S.STARTUP_MEMORY: 2048})
    opened = ManySettingsWindow(controller, run_now, [ONE, OTHER])
    qtbot.addWidget(opened)
    opened.show()
    return opened


def row(many: ManySettingsWindow, field: ManyField) -> ManyFieldRow:
    page = next(page for page in many.pages if field in page.rows)
    many.tree.choose(page)
    return page.rows[field]


def spin(found: ManyFieldRow) -> QSpinBox:
    assert found.spin is not None
    return found.spin


def test_values_that_differ_are_shown_as_such(many: ManySettingsWindow) -> None:
    memory = row(many, S.STARTUP_MEMORY)
    assert spin(memory).text() == "2 different values"
    assert not memory.tick.isChecked()
    assert "2048 MB (1)" in memory.note.text()
    assert "4096 MB (1)" in memory.note.text()
    box = row(many, S.DYNAMIC_MEMORY).editor.editor
    assert isinstance(box, QCheckBox)
    assert box.checkState() is Qt.CheckState.PartiallyChecked
    same = row(many, S.CPU_WEIGHT)
    assert spin(same).value() == 100
    assert not same.tick.isChecked()
    assert not many.apply.isEnabled()


def test_how_many_are_closed_and_why_is_said(many: ManySettingsWindow) -> None:
    words = row(many, S.PROCESSORS).note.text()
    assert "1 can be changed now" in words
    assert "1: Can be changed only while the virtual machine is off." in words


def test_editing_ticks_and_unticking_leaves_as_it_is(many: ManySettingsWindow) -> None:
    weight = row(many, S.CPU_WEIGHT)
    spin(weight).setValue(200)
    assert weight.tick.isChecked()
    assert many.unapplied() == 1
    assert many.settings.wishes() == [SettingWish(ONE, S.CPU_WEIGHT, 200), SettingWish(OTHER, S.CPU_WEIGHT, 200)]
    weight.tick.click()
    assert many.unapplied() == 0
    assert spin(weight).value() == 100
    weight.tick.click()
    assert many.settings.chosen == {S.CPU_WEIGHT: 100}, "the common value, where it differs"
    page = next(page for page in many.pages if S.CPU_WEIGHT in page.rows)
    page.discard()
    assert not many.unapplied()


def test_a_mixed_box_is_decided_with_one_click(many: ManySettingsWindow) -> None:
    dynamic = row(many, S.DYNAMIC_MEMORY)
    box = dynamic.editor.editor
    assert isinstance(box, QCheckBox)
    box.click()
    assert many.settings.chosen == {S.DYNAMIC_MEMORY: True}
    assert not box.isTristate()
    box.click()
    assert many.settings.chosen == {S.DYNAMIC_MEMORY: False}


def test_adapters_are_meant_by_name_or_switch(many: ManySettingsWindow) -> None:
    guard = row(many, F.DHCP_GUARD)
    page = next(page for page in many.pages if F.DHCP_GUARD in page.rows)
    box = page.which
    assert box is not None
    assert page.count.text() == "4 adapters of 2 virtual machines"
    editor = guard.editor.editor
    assert isinstance(editor, QCheckBox)
    editor.click()
    assert len(many.settings.wishes()) == 4
    for words, count in (
        ("Named Backup LAN", 2),
        ("Connected to vSwitch-LAN", 2),
        ("The first one of each virtual machine", 2),
        ("Connected to vSwitch-DMZ", 0),
    ):
        place = box.findText(words)
        box.setCurrentIndex(place)
        box.activated.emit(place)
        assert len(many.settings.wishes()) == count, words
    assert many.settings.which == Which(switch="vSwitch-DMZ")


def test_a_switch_is_found_by_its_name_on_each_host(many: ManySettingsWindow, controller: FakeController) -> None:
    elsewhere = "99999999-8888-7777-6666-555555555555"
    controller.hardware.trees[OTHER] = replace(TREE, switches={LAN: "vSwitch-LAN", elsewhere: "vSwitch-DMZ"})
    many.read()
    many.settings.which = Which(name="Network Adapter")
    switch = row(many, F.SWITCH)
    combo = switch.editor.editor
    assert isinstance(combo, QComboBox)
    place = combo.findText("vSwitch-DMZ")
    combo.setCurrentIndex(place)
    combo.activated.emit(place)
    wishes = many.settings.wishes()
    assert [wish.value for wish in wishes] == [DMZ, elsewhere]
    assert all(isinstance(wish, AdapterWish) and wish.field is F.SWITCH for wish in wishes)


def test_the_preview_names_each_vm_and_applies(many: ManySettingsWindow, controller: FakeController) -> None:
    spin(row(many, S.CPU_WEIGHT)).setValue(300)
    many.apply.click()
    (preview,) = many.findChildren(ApplyPreview)
    assert preview.table.rowCount() == 2
    shown = [preview.table.item(n, 2) for n in range(2)]
    assert [item.text() for item in shown if item is not None] == [
        "dc-01 – Relative weight",
        "web-01 – Relative weight",
    ]
    assert "0 are rejected" in preview.status.text()
    preview.apply.click()
    assert controller.wishes == [SettingWish(ONE, S.CPU_WEIGHT, 300), SettingWish(OTHER, S.CPU_WEIGHT, 300)]
    assert many.unapplied() == 0


def test_a_vm_that_cannot_be_read_is_counted_out(qtbot: QtBot, controller: FakeController) -> None:
    controller.hardware.left_out = {OTHER}
    opened = ManySettingsWindow(controller, run_now, [ONE, OTHER])
    qtbot.addWidget(opened)
    assert opened.pages[0].notice.text()
    assert list(opened.settings.members) == [ONE]


def test_alt_enter_opens_it_for_several(window: MainWindow) -> None:
    window.list.view.select([ONE, OTHER])
    window.actions_by_command[Command.SETTINGS].trigger()
    assert [w.windowTitle() for w in window.findChildren(ManySettingsWindow)] == ["Settings for 2 virtual machines"]
