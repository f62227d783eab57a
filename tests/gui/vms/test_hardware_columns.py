"""Columns and filter words about hardware: read only once somebody wants them, and honest about what is not known."""

from __future__ import annotations

import html

import pytest
from PySide6.QtCore import Qt

from hvgui.domain.devices.device import Network
from hvgui.domain.devices.vm_hardware import VmHardware
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vms.columns import BY_KEY, INDEX, ColumnKey, about_hardware
from hvgui.wording.i18n import set_language
from tests.support.fake_controller import FakeController
from tests.support.small_data_centre import key_named

KEY = key_named("dc-01")


def hints(window: MainWindow) -> str:
    return html.unescape(window.list.header.hint.toolTip())


def test_hardware_is_read_once_a_filter_is_about_it(window: MainWindow, controller: FakeController) -> None:
    assert not any(map(about_hardware, window.list.view.shown_columns())), "none is shown at first"
    assert not controller.hardware.listed_wanted
    window.list.filter_box.setText("web iso:inserted")
    window.list._apply_filter()
    assert controller.hardware.listed_wanted


def test_hardware_is_read_once_a_column_is_about_it(window: MainWindow, controller: FakeController) -> None:
    window.list.view.show_columns([*window.list.view.shown_columns(), ColumnKey.DVD.value])
    window.list.view.columns_changed.emit()
    assert controller.hardware.listed_wanted


def test_cells_of_hardware(window: MainWindow, controller: FakeController) -> None:
    entry = next(row for row in window.list.table.rows if row.vm.key == KEY)
    assert BY_KEY[ColumnKey.DVD].show(entry, 0.0) == "–"
    network = Network(mac="00155D012A07", connected=True, switch="LAN")
    hardware = VmHardware(
        generation=2,
        disks=("D:\\a.vhdx", "D:\\b.vhdx"),
        dvds=("D:\\ISO\\設定 & 'x'.iso", ""),
        networks=(network,),
        addresses=("10.0.3.17",),
        secure_boot=True,
        template="272E7447-90A4-4563-A4B9-8E4AB00526CE",
        checkpoints=3,
        memory_mb=4096,
        dynamic=False,
        automatic_start=4,
    )
    controller.change(KEY, hardware=hardware)
    entry = next(row for row in window.list.table.rows if row.vm.key == KEY)
    shown = {column.key.value: column.show(entry, 0.0) for column in BY_KEY.values() if about_hardware(column.key)}
    assert shown["hardware-dvd"] == "設定 & 'x'.iso"
    assert shown["hardware-mac"] == "00-15-5D-01-2A-07"
    assert (shown["hardware-disks"], shown["hardware-checkpoints"]) == ("2", "3")
    assert shown["hardware-secure-boot"] == "Microsoft UEFI Certificate Authority"
    full = BY_KEY[ColumnKey.DISKS].full
    assert full is not None
    assert full(entry, 0.0) == "D:\\a.vhdx\nD:\\b.vhdx"
    ten = BY_KEY[ColumnKey.CHECKPOINTS].sort(entry)
    controller.change(KEY, hardware=VmHardware(checkpoints=10))
    entry = next(row for row in window.list.table.rows if row.vm.key == KEY)
    assert str(BY_KEY[ColumnKey.CHECKPOINTS].sort(entry)) > str(ten), "numbers are sorted as numbers"
    set_language("ja")
    try:
        assert BY_KEY[ColumnKey.DVD].show(entry, 0.0) == "ドライブなし"
    finally:
        set_language("en")


@pytest.mark.parametrize("order", list(Qt.SortOrder))
def test_what_is_not_known_stands_last_in_both_directions(
    window: MainWindow, controller: FakeController, order: Qt.SortOrder
) -> None:
    controller.change(KEY, hardware=VmHardware(checkpoints=3))
    controller.change(key_named("web-01"), hardware=VmHardware(checkpoints=10))
    window.list.table.sort(INDEX[ColumnKey.CHECKPOINTS], order)
    names = [row.vm.name for row in window.list.table.rows][:2]
    assert names == (["dc-01", "web-01"] if order is Qt.SortOrder.AscendingOrder else ["web-01", "dc-01"])


def test_hosts_whose_hardware_is_not_known_are_counted(window: MainWindow, controller: FakeController) -> None:
    window.list.filter_box.setText("iso:inserted")
    window.list._apply_filter()
    hosts = {vm.key.host for vm in controller.vms().values()}
    assert f"Hardware of {len(hosts)} hosts has not been read yet." in hints(window)
    for key in list(controller.vms()):
        controller.change(key, hardware=VmHardware(dvds=("",)))
    assert "Hardware of" not in hints(window)
    assert window.list.table.totals()[0] == 0
    controller.change(KEY, hardware=VmHardware(dvds=("D:\\ISO\\a.iso",)))
    assert [row.vm.key for row in window.list.table.rows] == [KEY]
