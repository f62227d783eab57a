"""Windows and pages about virtual hard disks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from hvgui.domain.devices.device import DeviceKind
from hvgui.domain.devices.device_extras import DiskFile, DiskType
from hvgui.domain.settings.address import DeviceField
from hvgui.domain.settings.disk_work import GIB, DiskFacts
from hvgui.domain.settings.disks import HostDisks, limits_written
from hvgui.domain.settings.media import drive_at
from hvgui.domain.vms.power import Power
from hvgui.ui.vm_settings.disk_window import DiskWindow
from hvgui.ui.vm_settings.new_disk_dialog import NewDiskDialog
from hvgui.values import replace
from tests.screenshots.stage import owner
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_hardware import TREE
from tests.support.fake_prompter import FakePrompter
from tests.support.small_data_centre import TOKYO, key_named

_PATH, _PARENT = "D:\\VHD\\web-01-data.vhdx", "D:\\VHD\\base-2022.vhdx"
_DISK = DiskFile(
    path=_PATH,
    format=3,
    type=DiskType.DIFFERENCING,
    most=40 * GIB,
    size=6 * GIB,
    in_use=False,
    least=8 * GIB,
    block=2_097_152,
    logical=512,
    physical=4096,
    id="5A2C0A61-0001-4C4B-9B3B-0A4B7C6D0001",
    parents=(_PARENT,),
)


def disk_scene() -> QWidget:
    """A differencing disk that a VM has in a drive."""
    controller = FakeController()
    parent = replace(_DISK, path=_PARENT, type=DiskType.DYNAMIC, parents=())
    controller.hardware.facts = DiskFacts(
        files={_PATH.casefold(): _DISK, _PARENT.casefold(): parent},
        host=HostDisks(users={_PATH.casefold(): (key_named("web-01").vm,)}),
    )
    return DiskWindow(controller, run_now, FakePrompter(), TOKYO, _PATH, owner(controller))


def new_scene() -> QWidget:
    controller = FakeController()
    return NewDiskDialog(controller, run_now, TOKYO, owner(controller))


def page_scene(row: str) -> QWidget:
    """The page of a drive of a VM that is off, moved to another place, or limited."""
    controller = FakeController()
    key = key_named("web-01")
    controller.change(key, power=Power.OFF)
    plain = next(TREE.of_kind(DeviceKind.HARD_DRIVE))
    devices = tuple(replace(d, file=_PATH) if d is plain else d for d in TREE.devices)
    controller.hardware.trees[key] = replace(TREE, devices=devices)
    shown = owner(controller)
    shown.vm_commands.open_settings(key)
    opened = shown.vm_commands.windows[key]
    drive, edits = plain.key, opened._edits.devices
    if row:
        edits.choose(drive, DeviceField.LIMITS, limits_written(100, 500))
    else:
        edits.choose(drive, DeviceField.PLACE, drive_at(str(plain.controller), 5))
    opened._refresh()
    opened.show_page(next(p for p in opened.devices.pages.values() if p.row.id == f"hard-drive/{drive.tail}{row}"))
    return opened


SCENES: dict[str, Callable[[], QWidget]] = {
    "disk-window": disk_scene,
    "disk-new": new_scene,
    "disk-page": partial(page_scene, ""),
    "disk-limits": partial(page_scene, "/qos"),
}
