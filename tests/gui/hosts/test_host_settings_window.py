"""Hyper-V Settings of a host: what it shows, what is sent, and what is refused while it is typed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from hvgui.domain.settings.host_settings import RANGE, HostSetting, HostValue, HostWish
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind
from hvgui.ui.commands.command import Command
from hvgui.ui.hosts.host_settings_window import HostSettingsWindow
from hvgui.ui.shell.main_window import MainWindow
from hvgui.values import replace
from hvgui.wording import texts
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_host_settings import CONFIGURATION
from tests.support.small_data_centre import TOKYO

_S = HostSetting


@pytest.fixture
def window(qtbot: QtBot, controller: FakeController) -> HostSettingsWindow:
    shown = HostSettingsWindow(controller, run_now, TOKYO)
    qtbot.addWidget(shown)
    return shown


def test_only_what_differs_is_sent(window: HostSettingsWindow, controller: FakeController, qtbot: QtBot) -> None:
    assert window.texts[_S.DISK_FOLDER].text() == "D:\\VHD"
    assert window.boxes[_S.NUMA_SPANNING].isChecked()
    assert not window.ok.isEnabled()
    window.texts[_S.DISK_FOLDER].clear()
    qtbot.keyClicks(window.texts[_S.DISK_FOLDER], "E:/VHD/")
    window.boxes[_S.NUMA_SPANNING].setChecked(False)
    window.script.click()
    assert "Set-VMHost" in QGuiApplication.clipboard().text()
    window.ok.click()
    wishes = [wish for wish in controller.wishes if isinstance(wish, HostWish)]
    assert [(wish.setting, wish.value) for wish in wishes] == [
        (_S.DISK_FOLDER, "E:\\VHD"),
        (_S.NUMA_SPANNING, False),
    ]


@pytest.mark.parametrize(
    ("setting", "typed", "word"),
    [(_S.VM_FOLDER, "VM", "path"), (_S.HIGHEST_MAC, "00155D", "12"), (_S.HIGHEST_MAC, "000000000001", "lower")],
)
def test_what_cannot_be_closes_the_button_with_its_reason(
    window: HostSettingsWindow, qtbot: QtBot, setting: HostSetting, typed: str, word: str
) -> None:
    window.texts[setting].clear()
    qtbot.keyClicks(window.texts[setting], typed)
    assert not window.ok.isEnabled()
    assert word in window.ok.toolTip().lower()


def test_addresses_may_be_typed_with_dashes(window: HostSettingsWindow, qtbot: QtBot) -> None:
    window.texts[_S.HIGHEST_MAC].clear()
    qtbot.keyClicks(window.texts[_S.HIGHEST_MAC], "00-15-5d-0a-ff-ff")
    assert [wish.value for wish in window.wishes()] == ["00155D0AFFFF"]


def test_figures_and_settings_are_copied(window: HostSettingsWindow) -> None:
    window.copy()
    copied = QGuiApplication.clipboard().text()
    assert "64 logical, 22 virtual" in copied
    assert "D:\\VHD" in copied


def test_a_setting_that_the_host_lacks_is_closed(window: HostSettingsWindow, controller: FakeController) -> None:
    values: dict[HostSetting, HostValue] = dict(CONFIGURATION.values)
    del values[_S.ENHANCED_SESSIONS]
    controller.hardware.host_configuration = replace(CONFIGURATION, values=values)
    window.read()
    assert not window.boxes[_S.ENHANCED_SESSIONS].isEnabled()
    assert "does not have" in window.boxes[_S.ENHANCED_SESSIONS].toolTip()


def test_a_reading_that_fails_says_why(window: HostSettingsWindow, controller: FakeController) -> None:
    controller.hardware.device_trouble = Troubled(Trouble(TroubleKind.HOST_HANGS, "tokyo"))
    window.read()
    assert window.note.text() == texts.trouble(Trouble(TroubleKind.HOST_HANGS, "tokyo")).sentence()


def test_it_opens_from_the_menu_of_a_host(build: Callable[[], MainWindow]) -> None:
    main_window = build()
    main_window.tree.choose(TOKYO)
    main_window.actions_by_command[Command.HOST_SETTINGS].trigger()
    assert main_window.findChild(HostSettingsWindow) is not None


def test_other_hosts_that_give_the_same_addresses_are_named(
    window: HostSettingsWindow, controller: FakeController, qtbot: QtBot
) -> None:
    assert not window.range_note.isVisibleTo(window)
    other = next(host for host in controller.hosts() if host.id != TOKYO and host.answers)
    low, high = (str(CONFIGURATION.values[each]) for each in RANGE)
    controller.hardware.mac_range_of = {other.id: (high, "00155DFFFFFF"), TOKYO: (low, high)}
    again = HostSettingsWindow(controller, run_now, TOKYO)
    qtbot.addWidget(again)
    assert other.name in again.range_note.text()
    assert again.range_note.isVisibleTo(again)
    again.texts[_S.HIGHEST_MAC].setText(low)
    again.texts[_S.HIGHEST_MAC].textEdited.emit(low)
    assert not again.range_note.isVisibleTo(again), "it is judged as it is typed"
