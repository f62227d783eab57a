"""Devices in the settings window: the tree of both generations, a page each, what is missing and what is wrong."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from hvgui.domain.devices import Device, DeviceKind, DeviceTree, Network
from hvgui.domain.firmware import Firmware
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
    return {fact.label: field.text() for fact, field in zip(shown.row.facts, shown.values, strict=True)}


def test_the_tree_of_generation_2(settings: SettingsWindow) -> None:
    assert settings.tree.titles()[:12] == [
        "Hardware",
        "  Firmware | Boot from DVD Drive",
        "  Security | Secure Boot enabled",
        "  Memory | 4096 MB, dynamic",
        "  Processor | 4 virtual processors",
        "  SCSI Controller | 2 of 64 slots used",
        "    Hard Drive | system_4B0C8F2A-7C56-4D4E-9B7C-1B1F7C2A5D10.avhdx · checkpoint",
        "    DVD Drive | ubuntu-24.04.iso",
        "  Network Adapter | vSwitch-LAN · VLAN 20",
        "  Backup LAN | Not connected",
        "  COM 2 | \\\\.\\pipe\\dbg",
        "Management",
    ]


def test_the_tree_of_generation_1_with_other_devices(settings: SettingsWindow, controller: FakeController) -> None:
    controller.hardware.trees[KEY] = GENERATION_1
    controller.hardware.firmware = Firmware(generation=1, bios_order=(1, 2, 3, 0))
    settings.detail_changed(KEY)
    assert settings.tree.titles()[:15] == [
        "Hardware",
        "  BIOS | Boot from CD",
        "  Memory | 4096 MB, dynamic",
        "  Processor | 4 virtual processors",
        "  IDE Controller 0 | 1 of 2 slots used",
        "    Hard Drive | old.vhd",
        "  IDE Controller 1 | 1 of 2 slots used",
        "    DVD Drive | None",
        "  Old LAN | Switch not found",
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
        "Minimum IOPS": "Not limited",
        "Maximum IOPS": "4000 IOPS",
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
