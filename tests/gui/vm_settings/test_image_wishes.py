"""An image of this computer as the wish of a DVD drive: dropped or chosen, shown, previewed and sent with Apply."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from hvgui.domain.copying.transfer import LocalFile
from hvgui.domain.devices.device import DeviceKind
from hvgui.domain.keys import VmKey
from hvgui.domain.settings.media import ImageUpload
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.settings.wishes import SettingWish
from hvgui.domain.vms.power import Power
from hvgui.ui.vm_settings.apply_preview import ApplyPreview
from hvgui.ui.vm_settings.device_page import DevicePage
from hvgui.ui.vm_settings.dvd_form import DvdForm
from hvgui.ui.vm_settings.settings_window import SettingsWindow
from tests.support.dragging import Drag
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_hardware import TREE
from tests.support.fake_prompter import FakePrompter
from tests.support.present import present
from tests.support.small_data_centre import key_named

KEY = key_named("dc-01")
DRIVE = next(TREE.of_kind(DeviceKind.DVD_DRIVE))
HERE = QPoint(400, 300)


@pytest.fixture
def disc(tmp_path: Path) -> Path:
    path = tmp_path / "ubuntu & 日本語.iso"
    path.write_bytes(bytes(32_769) + b"CD001" + bytes(2_000_000))
    return path


@pytest.fixture
def window(qtbot: QtBot, controller: FakeController, prompter: FakePrompter) -> SettingsWindow:
    shown = SettingsWindow(controller, run_now, prompter, KEY)
    qtbot.addWidget(shown)
    return shown


def form(window: SettingsWindow) -> DvdForm:
    page = window.stack.currentWidget()
    assert isinstance(page, DevicePage)
    assert isinstance(page.form, DvdForm)
    return page.form


def sent(controller: FakeController) -> list[tuple[VmKey, str, str]]:
    (wishes,) = controller.copying.inserted
    return [(wish.key, wish.drive, present(wish.image).name) for wish in wishes]


def test_a_dropped_image_is_a_wish_and_goes_with_apply(
    window: SettingsWindow, controller: FakeController, disc: Path
) -> None:
    drag = Drag(window, disc)
    assert drag.all_the_way(HERE)
    shown = form(window)
    assert shown.path.text() == disc.name
    assert "will be brought from this computer" in shown.note.text()
    assert "Replaces" in shown.note.text()
    assert window.unapplied() == 1
    assert controller.copying.inserted == []
    window._edits.choose(Setting.NOTES, "new")
    window._refresh()
    window.show_preview()
    preview = window.findChildren(ApplyPreview)[-1]
    cells = [present(preview.table.item(row, 4)).text() for row in range(2)]
    assert cells == ["new", f"{disc.name} (from this computer)"]
    assert "2 operations follow" in preview.more.text()
    preview.close()
    window.apply.click()
    assert controller.wishes == [SettingWish(KEY, Setting.NOTES, "new")]
    assert sent(controller) == [(KEY, DRIVE.tail, disc.name)]
    assert window.unapplied() == 0
    assert shown.path.text() == DRIVE.file, "what lies in it is what the host says, until it is there"


def test_an_image_is_chosen_without_a_mouse(
    window: SettingsWindow, controller: FakeController, prompter: FakePrompter, disc: Path, tmp_path: Path
) -> None:
    window.show_page(next(p for p in window.devices.pages.values() if p.row.device and p.row.device.key == DRIVE.key))
    form(window).upload.click()
    (dialog,) = window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(disc))
    dialog.close()
    assert form(window).path.text() == disc.name
    form(window).none.click()
    assert window._edits.devices.uploaded(DRIVE.key) is None, "another choice takes its place"
    other = tmp_path / "other.iso"
    other.write_bytes(b"no image")
    window.images.take(str(other), lambda image: window.devices.upload(DRIVE.key, image))
    assert "other.iso" in prompter.told[-1]


def test_only_one_image_is_taken_and_refusals_are_said_before_the_drop(
    window: SettingsWindow, controller: FakeController, disc: Path, tmp_path: Path
) -> None:
    disk = tmp_path / "disk.vhdx"
    disk.write_bytes(b"vhdxfile")
    assert not Drag(window, disk).all_the_way(HERE)
    assert not Drag(window, disc, disk).all_the_way(HERE)
    controller.change(KEY, power=Power.SAVED)
    assert not Drag(window, disc).all_the_way(HERE)
    assert not form_of_upload(window), "saved: closed with its reason"
    controller.change(KEY, power=Power.OFF)
    window._edits.devices.remove(DRIVE.key, on=True)
    key = present(window._edits.devices.add_drive(DeviceKind.DVD_DRIVE))
    window._refresh()
    page = window.devices.pages[f"{key.kind}/{key.tail}"]
    assert isinstance(page.form, DvdForm)
    assert not page.form.upload.isEnabled()
    assert "Click Apply first" in page.form.upload.toolTip()


def form_of_upload(window: SettingsWindow) -> bool:
    page = next(p for p in window.devices.pages.values() if p.row.device and p.row.device.key == DRIVE.key)
    assert isinstance(page.form, DvdForm)
    return page.form.upload.isEnabled()


def test_a_wish_for_another_machine_is_forgotten(window: SettingsWindow) -> None:
    edits = window._edits.devices
    edits.upload(DRIVE.key, LocalFile("/x.iso", "x.iso", 5, 1))
    assert [type(wish) for wish in edits.wishes(KEY)] == [ImageUpload]
    window.switch_to(key_named("web-01"))
    assert edits.wishes(key_named("web-01")) == []
