"""Comparison of VMs side by side: what differs, what is never compared, and what is copied."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from hvgui.domain.devices.device import DeviceKind
from hvgui.domain.settings.comparison import ComparedLine, compare
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind
from hvgui.ui.vm_settings.compare_window import Compared, CompareWindow
from hvgui.values import replace
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_hardware import TREE
from tests.support.small_data_centre import key_named

ONE, OTHER = key_named("dc-01"), key_named("web-01")


def window(qtbot: QtBot, controller: FakeController) -> CompareWindow:
    opened = CompareWindow(controller, run_now, [Compared("dc-01", ONE), Compared("web-01", OTHER)])
    qtbot.addWidget(opened)
    return opened


def test_lines_of_all_sheets_in_the_order_of_their_sections() -> None:
    lines = compare([{("A", "x"): "1", ("B", "y"): "2"}, {("A", "x"): "1", ("A", "z"): "3"}])
    assert lines == (
        ComparedLine("A", "x", ("1", "1")),
        ComparedLine("A", "z", (None, "3")),
        ComparedLine("B", "y", ("2", None)),
    )
    assert [line.differs for line in lines] == [False, True, True]


def test_only_differences_are_shown_until_all_are_wanted(qtbot: QtBot, controller: FakeController) -> None:
    controller.hardware.change_settings(OTHER, {Setting.STARTUP_MEMORY: 8192})
    devices = tuple(
        replace(d, file="E:\\other place\\ubuntu-24.04.iso") if d.kind is DeviceKind.DVD_DRIVE else d
        for d in TREE.devices
        if d.name != "Backup LAN"
    )
    controller.hardware.trees[OTHER] = replace(TREE, devices=devices)
    opened = window(qtbot, controller)
    found = {(line.section, line.label): line.values for line in opened.shown()}
    assert found["Memory", "Startup memory"] == ("4096 MB", "8192 MB")
    assert found["Backup LAN", "Virtual switch"] == ("Not connected", None)
    assert all(
        section in ("Memory", "Integration Services", "Add Hardware") or "Backup LAN" in section for section, _ in found
    ), "names, ids, addresses and folders are not compared"
    opened.only.setChecked(False)
    assert len(opened.shown()) > len(found)
    assert opened.table.rowCount() == len(opened.lines)
    opened.copy_button.click()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[2:] == ["dc-01", "web-01"]
    assert "Memory\tStartup memory\t4096 MB\t8192 MB" in lines


def test_what_cannot_be_read_is_said(qtbot: QtBot, controller: FakeController) -> None:
    controller.hardware.device_trouble = Troubled(Trouble(TroubleKind.ACCESS_DENIED, "dc-01"))
    opened = window(qtbot, controller)
    assert opened.notice.text()
    controller.hardware.device_trouble = None
    opened.read()
    assert opened.lines
