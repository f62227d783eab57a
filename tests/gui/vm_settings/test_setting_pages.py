"""The pages beside Integration Services: what they show, why not, what is wrong, what Apply writes, what came of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.operations.outcome import Failed
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind
from hvgui.domain.vms.power import Power
from hvgui.ui.commands.command import Command
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vm_settings.setting_field import SettingField
from hvgui.ui.vm_settings.setting_page import PAGES
from hvgui.ui.vm_settings.settings_window import SettingsWindow
from hvgui.ui.widgets import roles
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_prompter import FakePrompter
from tests.support.present import present
from tests.support.small_data_centre import TOKYO, key_named

KEY = key_named("dc-01")
S = Setting


@pytest.fixture
def settings(qtbot: QtBot, controller: FakeController, prompter: FakePrompter) -> Iterator[SettingsWindow]:
    controller.change(KEY, power=Power.OFF)
    window = SettingsWindow(controller, run_now, prompter, KEY)
    window.show()
    yield window
    if isValid(window):
        window.close()


def field(window: SettingsWindow, setting: Setting) -> SettingField:
    found = next(page.fields[setting] for page in window.settings.pages if setting in page.fields)
    assert isinstance(found, SettingField)
    return found


def number(window: SettingsWindow, setting: Setting) -> QSpinBox:
    editor = field(window, setting).editor
    assert isinstance(editor, QSpinBox)
    return editor


def line(window: SettingsWindow, setting: Setting) -> QLineEdit:
    editor = field(window, setting).editor
    assert isinstance(editor, QLineEdit)
    return editor


def type_line(window: SettingsWindow, setting: Setting, words: str) -> None:
    line(window, setting).setText(words)
    line(window, setting).textEdited.emit(words)


def test_the_tree_has_hyper_v_managers_order(settings: SettingsWindow) -> None:
    headings = [present(settings.tree.topLevelItem(row)) for row in range(settings.tree.topLevelItemCount())]
    titles = {i.text(0): [present(i.child(row)).text(0) for row in range(i.childCount())] for i in headings}
    assert titles == {
        "Hardware": [
            "Add Hardware",
            "Firmware",
            "Security",
            "Memory",
            "Processor",
            "SCSI Controller",
            "Network Adapter",
            "Backup LAN",
            "COM 2",
        ],
        "Management": [
            "Name",
            "Integration Services",
            "Checkpoints",
            "Smart Paging File Location",
            "Automatic Start Action",
            "Automatic Stop Action",
        ],
    }
    assert settings.stack.currentWidget() is settings.page, "it opens at Integration Services"


def test_second_lines_sum_the_pages_up(settings: SettingsWindow) -> None:
    lines = {page.row.name: page.summary() for page in settings.settings.pages}
    assert lines == {
        "memory": "4096 MB, dynamic",
        "processor": "4 virtual processors",
        "name": "dc-01",
        "checkpoints": "Production",
        "paging": "D:\\Hyper-V",
        "start": "Restart if previously running",
        "stop": "Save",
    }


def test_the_tree_turns_the_pages_by_keyboard(settings: SettingsWindow, qtbot: QtBot) -> None:
    settings.tree.setFocus()
    qtbot.keyClick(settings.tree, Qt.Key.Key_Up)
    assert settings.stack.currentWidget() is settings.settings.pages[2]
    qtbot.keyClick(settings.tree, Qt.Key.Key_Home)
    qtbot.keyClick(settings.tree, Qt.Key.Key_Down)
    assert settings.stack.currentWidget() in settings.devices.pages.values()


def test_apply_writes_only_what_was_edited(settings: SettingsWindow, controller: FakeController) -> None:
    assert not settings.apply.isEnabled()
    number(settings, S.PROCESSORS).setValue(8)
    field(settings, S.STOP_ACTION).radios[4].click()
    notes = field(settings, S.NOTES).editor
    assert isinstance(notes, QPlainTextEdit)
    notes.setPlainText("新しいメモ")
    assert settings._status.text() == "3 changes to apply"
    settings.apply.click()
    picture = controller.operation(controller.newest())
    assert picture is not None
    assert {item.label for item in picture.items} == {"processors", "stop-action", "notes"}
    assert number(settings, S.PROCESSORS).value() == 8, "what is on its way is shown"
    assert not number(settings, S.PROCESSORS).isEnabled()
    assert field(settings, S.PROCESSORS).note.text() == "applying…"
    controller.finish(picture.id)
    assert number(settings, S.PROCESSORS).isEnabled()
    assert number(settings, S.PROCESSORS).value() == 8
    assert settings._status.text() == "3 done"
    assert not settings.apply.isEnabled()


def test_back_to_the_hosts_value_is_no_change(settings: SettingsWindow) -> None:
    number(settings, S.PROCESSORS).setValue(8)
    assert settings.apply.isEnabled()
    number(settings, S.PROCESSORS).setValue(4)
    assert not settings.apply.isEnabled()


def test_what_the_host_did_not_do_is_said_at_the_field(settings: SettingsWindow, controller: FakeController) -> None:
    number(settings, S.PROCESSORS).setValue(8)
    settings.apply.click()
    operation = controller.newest()
    controller.end_item(operation, 0, Failed(Trouble(TroubleKind.NOT_APPLIED, "dc-01")))
    controller.finish(operation, Failed(Trouble(TroubleKind.NOT_APPLIED, "dc-01")))
    assert number(settings, S.PROCESSORS).value() == 4
    assert field(settings, S.PROCESSORS).note.text().startswith("The host reported success, but nothing changed.")


def test_a_running_vm_says_which_settings_wait(settings: SettingsWindow, controller: FakeController) -> None:
    controller.change(KEY, power=Power.RUNNING)
    closed = field(settings, S.PROCESSORS)
    assert not closed.editor.isEnabled()
    assert closed.note.text() == "Can be changed only while the virtual machine is off."
    assert closed.editor.accessibleDescription() == closed.note.text()
    assert field(settings, S.NOTES).editor.isEnabled()
    memory, _, name = settings.settings.pages[:3]
    assert "not off" in memory.notice.text()
    assert not name.notice.isVisibleTo(name)


def test_mistakes_are_told_while_typing_and_keep_apply_away(settings: SettingsWindow) -> None:
    type_line(settings, S.NAME, " ")
    assert field(settings, S.NAME).note.text() == "Enter a value."
    assert not settings.apply.isEnabled()
    assert not settings.ok.isEnabled()
    type_line(settings, S.NAME, "better")
    assert settings.apply.isEnabled()
    type_line(settings, S.PAGING_LOCATION, "nonsense")
    assert "D:\\Hyper-V" in field(settings, S.PAGING_LOCATION).note.text()
    type_line(settings, S.PAGING_LOCATION, "E:\\Paging")
    number(settings, S.STARTUP_MEMORY).setValue(1025)
    assert field(settings, S.STARTUP_MEMORY).note.text() == "Enter a multiple of 2 MB."
    number(settings, S.STARTUP_MEMORY).setValue(1024)
    assert "4096" not in field(settings, S.MINIMUM_MEMORY).note.text()
    assert field(settings, S.MINIMUM_MEMORY).note.text() == "Enter at most the startup memory (1024 MB)."


def test_static_memory_closes_what_is_dynamic(settings: SettingsWindow) -> None:
    box = field(settings, S.DYNAMIC_MEMORY).editor
    assert isinstance(box, QCheckBox)
    box.click()
    assert not number(settings, S.MAXIMUM_MEMORY).isEnabled()
    reason = "Available only with Dynamic Memory."
    notes = [field(settings, setting).note.text() for setting in (S.MINIMUM_MEMORY, S.MAXIMUM_MEMORY)]
    assert notes == [reason, ""], "once is enough to read"
    assert number(settings, S.MAXIMUM_MEMORY).accessibleDescription() == reason
    assert settings.settings.pages[0].summary() == "4096 MB"


def test_a_host_without_a_setting_says_so(controller: FakeController, prompter: FakePrompter, qtbot: QtBot) -> None:
    controller.hardware.values[KEY] = {S.NAME: "dc-01", S.STOP_ACTION: 3}
    window = SettingsWindow(controller, run_now, prompter, KEY)
    missing = field(window, S.CHECKPOINT_TYPE)
    assert not missing.radios[3].isEnabled()
    assert missing.note.text() == "Not available on this host."
    assert not any(radio.isChecked() for radio in missing.radios.values())
    window.close()


def test_an_edit_elsewhere_is_shown_and_asked_about(
    settings: SettingsWindow, controller: FakeController, prompter: FakePrompter
) -> None:
    number(settings, S.PROCESSORS).setValue(8)
    controller.hardware.change_settings(KEY, {S.PROCESSORS: 6, S.NOTES: "Somebody was here"})
    settings.detail_changed(KEY)
    notes = field(settings, S.NOTES).editor
    assert isinstance(notes, QPlainTextEdit)
    assert notes.toPlainText() == "Somebody was here", "an untouched field follows"
    assert field(settings, S.PROCESSORS).note.text() == "Changed outside this window. Current value: 6."
    assert number(settings, S.PROCESSORS).value() == 8
    prompter.says = False
    settings.apply.click()
    assert not controller.operations()
    assert "Number of virtual processors" in prompter.asked[-1].text
    prompter.says = True
    settings.apply.click()
    assert len(controller.operations()) == 1


def test_a_host_that_cannot_be_read_says_why(controller: FakeController, prompter: FakePrompter, qtbot: QtBot) -> None:
    controller.hardware.trouble = Troubled(Trouble(TroubleKind.ACCESS_DENIED, "HV-TOKYO-01"))
    window = SettingsWindow(controller, run_now, prompter, KEY)
    page = window.settings.pages[0]
    assert not number(window, S.STARTUP_MEMORY).isEnabled()
    assert page.notice.text()
    assert page.summary() == "Not loaded yet"
    window.detail_changed(KEY)
    assert page.summary() == "4096 MB, dynamic"
    controller.move_host(TOKYO, LinkPhase.GONE)
    assert not number(window, S.MEMORY_WEIGHT).isEnabled()
    window.close()


def test_every_field_is_named_and_reached_by_tab(settings: SettingsWindow, qtbot: QtBot) -> None:
    for row, page in zip(PAGES, settings.settings.pages, strict=True):
        settings.show_page(page)
        for setting in row.settings:
            shown = field(settings, setting)
            parts: list[QWidget] = [*shown.radios.values()] or [shown.editor]
            assert all(part.accessibleName() or getattr(part, "text", str)() for part in parts), setting
            # Tab leads to the chosen radio button, arrow keys to the others.
            assert any(part.focusPolicy() & Qt.FocusPolicy.TabFocus for part in parts), setting


def test_the_rename_command_is_the_same_setting(window: MainWindow, controller: FakeController) -> None:
    window.list.view.select([key_named("web-01")])
    window.actions_by_command[Command.RENAME].trigger()
    assert window.vm_commands.vms()[0].name == "web-01"


def test_every_wrong_value_is_named_and_its_page_is_marked(settings: SettingsWindow) -> None:
    number(settings, S.STARTUP_MEMORY).setValue(1024)
    type_line(settings, S.PAGING_LOCATION, "nowhere")
    wrong = [name for name in ("Minimum memory", "Smart Paging file location") if name in settings._status.text()]
    assert len(wrong) == 2, settings._status.text()
    marked = {page.row.name: settings.tree._pages[page].data(0, roles.WARNING) for page in settings.settings.pages}
    assert {name for name, words in marked.items() if words} == {"memory", "paging"}
    assert settings.show_fault.isVisible()
    settings.show_fault.click()
    assert settings.stack.currentWidget() is settings.settings.pages[0]
    number(settings, S.STARTUP_MEMORY).setValue(4096)
    settings.show_fault.click()
    assert settings.stack.currentWidget() is settings.settings.pages[4]
    type_line(settings, S.PAGING_LOCATION, "D:\\Hyper-V")
    assert not settings.show_fault.isVisible()
    assert settings.ok.isEnabled()


def test_what_the_guest_has_and_wants_stands_beside_what_is_set(
    settings: SettingsWindow, controller: FakeController
) -> None:
    page = next(page for page in settings.settings.pages if page.row.name == "memory")
    assert page.now.isHidden(), "it is off"
    controller.change(KEY, power=Power.RUNNING, memory_mb=4096, memory_available_percent=25)
    assert page.now.text() == "Assigned now: 4096 MB · demand: 3072 MB · OK"
    controller.change(KEY, memory_available_percent=-10)
    assert page.now.text().endswith("Low")
