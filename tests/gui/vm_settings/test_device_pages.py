"""Devices in the settings window: the tree of both generations, a page each, what is missing and what is wrong."""

from __future__ import annotations

import html
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from hvgui.domain.devices.device import Device, DeviceKind, DeviceTree, Network
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind
from hvgui.ui.vm_settings.device_page import DevicePage
from hvgui.ui.vm_settings.settings_window import SettingsWindow
from hvgui.values import replace
from hvgui.wording.i18n import set_language
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_hardware import TREE
from tests.support.fake_prompter import FakePrompter
from tests.support.small_data_centre import key_named

KEY, OTHER = key_named("dc-01"), key_named("web-01")
IDE = "83F8638B-8DCA-4152-9EDA-2CA8B33039B4"
K = DeviceKind
GENERATION_1 = DeviceTree(
    devices=(
        Device(kind=K.IDE_CONTROLLER, tail=f"{IDE}\\0", number=0),
        Device(kind=K.HARD_DRIVE, tail=f"{IDE}\\0\\0\\D", controller=f"{IDE}\\0", slot=0, file="D:\\old.vhd"),
        Device(kind=K.IDE_CONTROLLER, tail=f"{IDE}\\1", number=1),
        Device(kind=K.DVD_DRIVE, tail=f"{IDE}\\1\\0\\D", controller=f"{IDE}\\1", slot=0),
        Device(
            kind=K.LEGACY_ADAPTER, tail="N\\0", name="Old LAN", network=Network(connected=True, switch_missing=True)
        ),
        Device(kind=K.COM_PORT, tail="S\\0", number=1),
        Device(kind=K.DISKETTE_DRIVE, tail="F\\0\\0\\D"),
        Device(kind=K.OTHER, tail="G", name="GPU Partition", subtype="GPU Partition"),
        Device(kind=K.OTHER, tail="L", name="Hard Drive", subtype="Synthetic Disk Drive", orphan=True),
    )
)


@pytest.fixture
def settings(qtbot: QtBot, controller: FakeController, prompter: FakePrompter) -> Iterator[SettingsWindow]:
    window = SettingsWindow(controller, run_now, prompter, KEY)
    window.show()
    yield window
    if isValid(window):
        window.close()


def page(window: SettingsWindow, words: str) -> DevicePage:
    return next(page for page in window.devices.pages.values() if page.row.title == words)


def facts(shown: DevicePage) -> dict[str, str]:
    """What a page knows: the fields that are shown only, and what the form shows of the rest."""
    assert [fact.value for fact in shown.facts] == [field.words for field in shown.values]
    return {fact.label: fact.value for fact in shown.row.facts}


def test_the_tree_of_generation_2(settings: SettingsWindow) -> None:
    assert settings.tree.titles()[:20] == [
        "Hardware",
        "  Add Hardware",
        "  Firmware | Boot from DVD Drive",
        "  Security | Secure Boot enabled",
        "  Memory | 4096 MB, dynamic",
        "  Processor | 4 virtual processors",
        "    Compatibility | Off",
        "    NUMA | Off because of Dynamic Memory",
        "  SCSI Controller | 2 of 64 slots used",
        "    Hard Drive | system_4B0C8F2A-7C56-4D4E-9B7C-1B1F7C2A5D10.avhdx · checkpoint",
        "      Quality of Service | Not limited – 4000 IOPS",
        "    DVD Drive | ubuntu-24.04.iso",
        "  Network Adapter | vSwitch-LAN · VLAN 20",
        "    Hardware Acceleration",
        "    Advanced Features | Dynamic MAC",
        "  Backup LAN | Not connected",
        "    Hardware Acceleration",
        "    Advanced Features | Static MAC",
        "  COM 2 | \\\\.\\pipe\\dbg",
        "Management",
    ]


def test_the_tree_of_generation_1_with_other_devices(settings: SettingsWindow, controller: FakeController) -> None:
    controller.hardware.trees[KEY] = GENERATION_1
    controller.hardware.generation = 1
    controller.hardware.change_settings(KEY, {Setting.BIOS_ORDER: "1,2,3,0", Setting.NUM_LOCK: False})
    settings.detail_changed(KEY)
    assert settings.tree.titles()[:20] == [
        "Hardware",
        "  Add Hardware",
        "  BIOS | Boot from CD",
        "  Memory | 4096 MB, dynamic",
        "  Processor | 4 virtual processors",
        "    Compatibility | Off",
        "    NUMA | Off because of Dynamic Memory",
        "  IDE Controller 0 | 1 of 2 slots used",
        "    Hard Drive | old.vhd",
        "      Quality of Service | Off",
        "  IDE Controller 1 | 1 of 2 slots used",
        "    DVD Drive | None",
        "  Old LAN | Switch not found",
        "    Advanced Features | Dynamic MAC",
        "  COM 1 | None",
        "  Diskette Drive | None",
        "  Other Devices | 2",
        "    GPU Partition",
        "    Hard Drive | Parent device not found",
        "Management",
    ]
    assert "does not exist" in page(settings, "Old LAN").notice.text()
    assert "not the controller" in page(settings, "Other Devices").notice.text()


def test_a_page_lists_what_is_known_and_copies_it(settings: SettingsWindow) -> None:
    shown = page(settings, "Hard Drive")
    settings.show_page(shown)
    assert settings.stack.currentWidget() is shown
    assert facts(shown) == {
        "Controller": "SCSI Controller",
        "Location": "0",
        "Virtual hard disk": "D:\\Hyper-V\\system_4B0C8F2A-7C56-4D4E-9B7C-1B1F7C2A5D10.avhdx",
        "Differencing disk of a checkpoint": "Yes",
        "Format and type": "VHDX, differencing",
        "Size on the host": "18.0 GB of 127 GB",
        "In use": "Yes",
        "Parent disk": "D:\\Hyper-V\\system.vhdx",
        "Device ID": "7B1C6F5A-3C1B-4C7F-9E4C-2D6C4A1F0B11\\0\\0\\D",
    }
    shown.copy_button.click()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].startswith("Hard Drive: system_")
    assert "Location: 0" in lines
    assert facts(page(settings, "Firmware"))["Boot order 1"] == "DVD Drive – ubuntu-24.04.iso"
    assert facts(page(settings, "Network Adapter"))["MAC address"] == "00-15-5D-01-2A-07 (dynamic)"


def test_japanese_has_the_words_of_hyper_v_manager(
    qtbot: QtBot, controller: FakeController, prompter: FakePrompter
) -> None:
    set_language("ja")
    try:
        window = SettingsWindow(controller, run_now, prompter, KEY)
        qtbot.addWidget(window)
        rows = window.tree.titles()
        assert "  ファームウェア | DVD ドライブ からブート" in rows
        assert "  SCSI コントローラー | 64 スロット中 2 使用" in rows
        assert "    ハード ドライブ | system_4B0C8F2A-7C56-4D4E-9B7C-1B1F7C2A5D10.avhdx · チェックポイント" in rows
    finally:
        set_language("en")


def test_the_chosen_device_stays_chosen_and_one_that_goes_leaves_its_place(
    settings: SettingsWindow, controller: FakeController
) -> None:
    drive = page(settings, "DVD Drive")
    settings.show_page(drive)
    fewer = replace(TREE, devices=tuple(d for d in TREE.devices if d.kind is not K.NETWORK_ADAPTER))
    controller.hardware.trees[KEY] = fewer
    settings.detail_changed(KEY)
    assert settings.stack.currentWidget() is drive
    assert "Backup LAN" not in " ".join(settings.tree.titles())
    controller.hardware.trees[KEY] = DeviceTree()
    settings.detail_changed(KEY)
    assert settings.stack.currentWidget() is settings.page


def test_a_device_that_changes_changes_its_page(settings: SettingsWindow, controller: FakeController) -> None:
    shown = page(settings, "DVD Drive")
    devices = tuple(replace(d, file="") if d.kind is K.DVD_DRIVE else d for d in TREE.devices)
    controller.hardware.trees[KEY] = replace(TREE, devices=devices)
    settings.detail_changed(KEY)
    assert facts(shown)["Image file"] == "None"


def test_devices_that_cannot_be_read_leave_the_other_pages_alone(
    qtbot: QtBot, controller: FakeController, prompter: FakePrompter
) -> None:
    controller.hardware.device_trouble = Troubled(Trouble(TroubleKind.ACCESS_DENIED, "dc-01"))
    window = SettingsWindow(controller, run_now, prompter, KEY)
    qtbot.addWidget(window)
    assert "  Devices | Cannot be loaded" in window.tree.titles()
    assert page(window, "Devices").notice.text()
    assert "  Memory | 4096 MB, dynamic" in window.tree.titles()
    controller.hardware.device_trouble = None
    window.detail_changed(KEY)
    assert "  SCSI Controller | 2 of 64 slots used" in window.tree.titles()
    # What was read stays, and says that it may be old.
    controller.hardware.device_trouble = Troubled(Trouble(TroubleKind.ACCESS_DENIED, "dc-01"))
    window.detail_changed(KEY)
    assert "  SCSI Controller | 2 of 64 slots used" in window.tree.titles()
    assert page(window, "SCSI Controller").notice.text()


def test_a_part_that_cannot_be_read_is_named(settings: SettingsWindow, controller: FakeController) -> None:
    controller.hardware.trees[KEY] = replace(TREE, troubles=(Trouble(TroubleKind.ACCESS_DENIED, "Msvm_X"),))
    settings.detail_changed(KEY)
    assert "Msvm_X" in page(settings, "Network Adapter").notice.text()


def test_another_vm_shows_its_own_devices(settings: SettingsWindow, controller: FakeController) -> None:
    controller.hardware.trees[OTHER] = GENERATION_1
    settings.switch_to(OTHER)
    assert any("IDE Controller 0" in row for row in settings.tree.titles())
    assert not any("Backup LAN" in row for row in settings.tree.titles())


def test_an_open_page_reads_its_part_once_after_each_reading(
    settings: SettingsWindow, controller: FakeController
) -> None:
    hardware = controller.hardware
    assert hardware.asked == []
    security, adapter = page(settings, "Security"), page(settings, "Network Adapter")
    settings.show_page(security)
    settings.show_page(adapter)
    settings.show_page(security)
    assert hardware.asked == ["security", "bandwidth"]
    assert facts(security)["Trusted Platform Module"] == "On"
    assert facts(adapter)["Maximum bandwidth"] == "500 Mbps"
    settings.detail_changed(KEY)
    assert hardware.asked == ["security", "bandwidth", "security"]
    acceleration = settings.devices.pages[f"{adapter.row.id}/acceleration"]
    assert not acceleration.row.facts
    settings.show_page(acceleration)
    assert facts(acceleration)["Enable virtual machine queue"] == "On"
    assert "    Hardware Acceleration | VMQ on" in settings.tree.titles()


def test_a_page_whose_part_cannot_be_read_says_so(settings: SettingsWindow, controller: FakeController) -> None:
    drive = page(settings, "Hard Drive")
    controller.hardware.device_trouble = Troubled(Trouble(TroubleKind.HOST_FILE_MISSING, "system.avhdx"))
    settings.show_page(drive)
    assert drive.notice.text()
    assert "Format and type" not in facts(drive)
    assert not page(settings, "DVD Drive").notice.text()
    controller.hardware.device_trouble = None
    settings.detail_changed(KEY)
    assert not drive.notice.text()
    assert facts(drive)["Format and type"] == "VHDX, differencing"


def test_the_same_kind_of_page_is_open_when_another_vm_is_shown(
    settings: SettingsWindow, controller: FakeController
) -> None:
    controller.hardware.trees[OTHER] = replace(GENERATION_1, build=20348)
    settings.show_page(page(settings, "DVD Drive"))
    settings.switch_to(OTHER)
    shown = settings.stack.currentWidget()
    assert isinstance(shown, DevicePage)
    assert shown.row.id == f"dvd-drive/{IDE}\\1\\0\\D"
    settings.switch_to(KEY)
    settings.show_page(page(settings, "Advanced Features"))
    settings.switch_to(OTHER)
    assert settings.stack.currentWidget() is settings.page, "generation 1 has no such page below a synthetic adapter"


def item_of(settings: SettingsWindow, shown: DevicePage) -> QTreeWidgetItem:
    return settings.tree._pages[shown]


def test_rows_are_folded_by_kind_in_every_window(
    settings: SettingsWindow, qtbot: QtBot, controller: FakeController, prompter: FakePrompter
) -> None:
    drive, controller_page = page(settings, "Hard Drive"), page(settings, "SCSI Controller")
    assert not item_of(settings, drive).isExpanded()
    assert item_of(settings, controller_page).isExpanded()
    settings.show_page(drive)
    assert item_of(settings, drive).isExpanded(), "what is chosen shows what is below it"
    assert not settings.tree._folds, "which the user has not asked for"
    item_of(settings, controller_page).setExpanded(False)
    other = SettingsWindow(controller, run_now, prompter, OTHER, None, settings._preferences)
    qtbot.addWidget(other)
    assert not item_of(other, page(other, "SCSI Controller")).isExpanded()
    assert not item_of(other, page(other, "Hard Drive")).isExpanded()


def test_a_long_path_is_cut_in_its_middle_and_copied_whole(settings: SettingsWindow, qtbot: QtBot) -> None:
    long = "D:\\" + "\\".join(["仮想マシン & 'Daten' folder"] * 12) + "\\end of it.vhdx"
    settings.show_page(page(settings, "Hard Drive"))
    field = page(settings, "Hard Drive").values[2]
    field.say(long)
    assert "…" in field.text()
    assert field.text().startswith("D:")
    assert field.text().endswith(".vhdx")
    assert long in html.unescape(field.toolTip())
    field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: field.text() == long)
    assert field.selectedText() == long


def test_copy_as_text_is_in_the_menu_of_every_row(settings: SettingsWindow) -> None:
    for shown in settings.tree._pages:
        menu = settings.tree.menu_of(shown)
        copy = menu.actions()[0]
        copy.trigger()
        lines = QGuiApplication.clipboard().text().split("\n")
        assert lines[0].startswith(shown.heading.text())
    settings.tree.menu_of(settings.settings.pages[0]).actions()[0].trigger()
    assert "Startup memory: 4096 MB" in QGuiApplication.clipboard().text()
