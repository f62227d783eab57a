"""Windows about VMs: settings, copies, services, items."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from hvgui.domain.copying.estimate import Measured, Ways
from hvgui.domain.copying.transfer import CopyRequest, IfExists, LocalFile, Portion
from hvgui.domain.copying.unfinished_copy import UnfinishedCopy
from hvgui.domain.devices.device import DeviceKind
from hvgui.domain.hosts.host import StagingWay
from hvgui.domain.operations.outcome import Failed
from hvgui.domain.settings.adapters import AdapterField
from hvgui.domain.settings.address import DeviceField
from hvgui.domain.settings.vm_settings import Setting, ordered
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.console import ConsoleEnd, ConsoleKind, ConsoleProblem
from hvgui.domain.vms.kvp import KvpPool
from hvgui.domain.vms.labels import Labels
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service
from hvgui.ui.commands.command import Command
from hvgui.ui.services.many_services_window import ManyServicesWindow
from hvgui.ui.vm_settings.apply_preview import ApplyPreview
from hvgui.ui.vm_settings.compare_window import Compared, CompareWindow
from hvgui.ui.vm_settings.dvd_dialog import DvdDialog
from hvgui.ui.vm_settings.file_picker import FilePicker
from hvgui.ui.vm_settings.many_settings_window import ManySettingsWindow
from hvgui.ui.vm_settings.setting_page import PAGES
from hvgui.ui.widgets.preferences import Preferences
from hvgui.values import replace
from tests.screenshots.stage import FILES, busy, owner, window
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_hardware import IMAGES, TREE
from tests.support.fake_prompter import FakePrompter
from tests.support.fake_switches import DMZ
from tests.support.present import present
from tests.support.small_data_centre import NOW, key_named, vms


def settings_scene() -> QWidget:
    controller = busy()
    shown = owner(controller)
    shown.vm_commands.open_settings(key_named("sql-02"))
    settings = shown.vm_commands.windows[key_named("sql-02")]
    settings.page.boxes[Service.BACKUP].box.click()
    return settings


def page_scene(name: str) -> QWidget:
    controller = FakeController()
    key = key_named("web-01")
    shown = owner(controller)
    shown.vm_commands.open_settings(key)
    opened = shown.vm_commands.windows[key]
    page = next(page for page in opened.settings.pages if page.row.name == name)
    opened.show_page(page)
    if name == "memory":
        opened._edits.choose(Setting.MAXIMUM_MEMORY, 8192)
        opened.settings.touched.emit()
    return opened


def wishes_scene(name: str) -> QWidget:
    """A VM with wishes about its adapters and its DVD drive, at one of their pages."""
    controller = FakeController()
    key = key_named("web-01")
    controller.change(key, power=Power.OFF)
    shown = owner(controller)
    shown.vm_commands.open_settings(key)
    opened = shown.vm_commands.windows[key]
    lan, backup = (device.key for device in TREE.of_kind(DeviceKind.NETWORK_ADAPTER))
    edits = opened._edits.devices
    edits.choose(lan, AdapterField.SWITCH, DMZ)
    edits.choose(lan, AdapterField.VLAN, 120)
    edits.choose(backup, AdapterField.MAC, "01:00:5e:00")
    edits.remove(backup, on=name != "advanced")
    drive = next(TREE.of_kind(DeviceKind.DVD_DRIVE)).key
    edits.choose(drive, DeviceField.IMAGE, IMAGES[1].path)
    edits.add_adapter("Network Adapter", legacy=False)
    opened._refresh()
    places = {
        "adapter": f"network-adapter/{lan.tail}",
        "advanced": f"network-adapter/{backup.tail}/advanced",
        "removed": f"network-adapter/{backup.tail}",
        "dvd": f"dvd-drive/{drive.tail}",
        "add": "add-hardware",
    }
    if name == "preview":
        opened.show_preview()
        return opened.findChildren(ApplyPreview)[-1]
    opened.show_page(opened.devices.pages[places[name]])
    return opened


def device_scene(name: str) -> QWidget:
    controller = FakeController()
    key = key_named("web-01")
    shown = owner(controller)
    shown.vm_commands.open_settings(key)
    opened = shown.vm_commands.windows[key]
    opened.show_page(next(page for page in opened.devices.pages.values() if page.row.id.startswith(name)))
    return opened


def firmware_scene(row: str) -> QWidget:
    """A VM that is off, at a page of its firmware, processor or ports."""
    controller = FakeController()
    key = key_named("web-01")
    controller.change(key, power=Power.OFF)
    if row == "security" and controller.hardware.security is not None:
        controller.hardware.security = replace(controller.hardware.security, tpm=False, key_protector=False)
    shown = owner(controller)
    shown.vm_commands.open_settings(key)
    opened = shown.vm_commands.windows[key]
    edits = opened._edits
    if row == "firmware":
        first, *rest = ordered(edits.present(Setting.BOOT_ORDER))
        edits.choose(Setting.BOOT_ORDER, ",".join([*rest, first]))
    elif row == "processor/numa":
        edits.choose(Setting.NODE_MEMORY, 1025)
    opened._refresh()
    page = next(page for page in opened.devices.pages.values() if page.row.id.startswith(row))
    opened.show_page(page)
    return opened


def many_settings_scene(page: int) -> QWidget:
    """Settings of several VMs, of which one is off."""
    controller = FakeController()
    keys = [key_named(name) for name in ("dc-01", "web-01", "sql-01")]
    controller.change(keys[0], power=Power.OFF)
    controller.hardware.change_settings(keys[0], {Setting.DYNAMIC_MEMORY: False, Setting.STARTUP_MEMORY: 2048})
    opened = ManySettingsWindow(controller, run_now, keys, owner(controller))
    opened.settings.choose(Setting.MEMORY_WEIGHT, 70)
    opened.settings.choose(AdapterField.DHCP_GUARD, True)
    opened._refresh()
    opened.tree.choose(opened.pages[page])
    opened.show()
    return opened


def many_preview_scene() -> QWidget:
    opened = many_settings_scene(2)
    assert isinstance(opened, ManySettingsWindow)
    opened.show_preview()
    return opened.findChildren(ApplyPreview)[-1]


def dvd_scene() -> QWidget:
    controller = FakeController()
    shown = owner(controller)
    opened = DvdDialog(controller, run_now, Preferences(), [vms()[key_named(n)] for n in ("dc-01", "web-01")], shown)
    opened.path.setCurrentText("D:\\ISO\\ubuntu-24.04.iso")
    opened.read()
    opened.show()
    return opened


def picker_scene() -> QWidget:
    opened = dvd_scene()
    assert isinstance(opened, DvdDialog)
    opened.browse.click()
    (picker,) = opened.findChildren(FilePicker)
    picker.go("D:\\iso")
    return picker


def compare_scene() -> QWidget:
    controller = FakeController()
    controller.hardware.change_settings(key_named("web-01"), {Setting.STARTUP_MEMORY: 8192, Setting.START_ACTION: 4})
    shown = owner(controller)
    columns = [Compared(name, key_named(name)) for name in ("dc-01", "web-01")]
    opened = CompareWindow(controller, run_now, columns, shown)
    opened.show()
    return opened


def applied_scene() -> QWidget:
    controller = busy()
    shown = owner(controller)
    shown.vm_commands.open_settings(key_named("dc-01"))
    settings = shown.vm_commands.windows[key_named("dc-01")]
    settings.page.boxes[Service.BACKUP].box.click()
    settings.page.boxes[Service.TIME_SYNC].box.click()
    settings.apply.click()
    controller.end_item(controller.newest(), 0, Failed(Trouble(TroubleKind.INVALID_STATE, "dc-01")))
    return settings


def copy_scene() -> QWidget:
    shown = owner(FakeController())
    shown.vm_commands.offer_copy([key_named("dc-01")], FILES)
    return shown.findChildren(QDialog)[-1]


def copy_many_scene() -> QWidget:
    controller = FakeController()
    refused = Trouble(TroubleKind.SMB_UNREACHABLE, "HV-TOKYO-01")
    for host in controller.hosts():
        controller.copying.ways[host.id] = Ways(
            share=Measured(way=StagingWay.SMB, trouble=refused), shell=Measured(way=StagingWay.SHELL, rate=2e6, each=1)
        )
    shown = owner(controller)
    files = [*FILES, LocalFile("/home/anna/server.iso", "server.iso", 960_000_000, 0)]
    shown.vm_commands.offer_copy([key_named(name) for name in ("web-01", "web-10", "web-02")], files)
    return shown.findChildren(QDialog)[-1]


def existing_scene() -> QWidget:
    controller = FakeController()
    shown = window(controller)
    files = tuple(LocalFile(f"/home/anna/{n}", n, 10_000, 0) for n in ("agent.msi", "設定.json", "readme.txt"))
    guests = (key_named("web-01"), key_named("web-10"))
    operation = controller.copy_files(CopyRequest(guests=guests, files=files, folder="/srv/in"))
    for index in (0, 1, 4):
        controller.end_item(operation, index, Failed(Trouble(TroubleKind.DESTINATION_EXISTS, files[index % 3].name)))
    controller.finish(operation)
    shown.operations.decide.click()
    return shown.findChildren(QDialog)[-1]


def unfinished_scene() -> QWidget:
    controller = FakeController()
    file = LocalFile("/home/anna/server.iso", "server.iso", 960_000_000, 0)
    guests = (key_named("web-01"), key_named("web-10"))
    request = CopyRequest(guests=guests, files=(file,), folder="/srv/in")
    left = tuple(Portion(file, guest, IfExists.REPORT) for guest in guests)
    controller.copying.left = [
        UnfinishedCopy(name="a", request=request, left=left, planned=12, turn_on=True, started=NOW - 7000, hosts={})
    ]
    shown = owner(controller)
    shown.tools.unfinished()
    return shown.findChildren(QDialog)[-1]


def many_scene() -> QWidget:
    shown = owner(FakeController())
    keys = [key_named(n) for n in ("web-01", "web-02", "sql-01", "file-server", "dc-02", "mail-gateway")]
    many = ManyServicesWindow(FakeController(), run_now, FakePrompter(), keys, shown)
    many.show()
    many.boxes[Service.GUEST_SERVICES].click()
    return many


def why_scene() -> QWidget:
    shown = owner(FakeController())
    shown.vm_commands.explain(key_named("web-02"), Service.GUEST_SERVICES)
    return shown.findChildren(QDialog)[-1]


def exchange_scene() -> QWidget:
    controller = FakeController()
    key = key_named("dc-01")
    controller.kvp.items[key] = {
        KvpPool.HOST: {"HostName": "HV-TOKYO-01", "deploy.ring": "broad"},
        KvpPool.HOST_ONLY: {"hvgui.label.owner": "Directory team", "hvgui.label.role": "domain controller"},
        KvpPool.GUEST: {"Agent\tversion": "4.2", "説明": "経理部のサーバー <本番>"},
    }
    shown = window(controller)
    shown.list.view.select([key])
    shown.actions_by_command[Command.DATA_EXCHANGE].trigger()
    present(present(shown.tabs.kvp.tree.topLevelItem(2)).child(0)).setSelected(True)
    return shown


def labels_scene() -> QWidget:
    controller = FakeController()
    controller.change(key_named("dc-01"), labels=Labels(("ad", "production"), "Directory team", "domain controller"))
    shown = window(controller)
    shown.list.view.select([key_named("dc-01")])
    shown.vm_commands.labels()
    return shown.findChildren(QDialog)[-1]


def console_scene(problem: ConsoleProblem) -> QWidget:
    controller = FakeController()
    command = (
        "xfreerdp3 /vmconnect:7A3C0A61-0001-4C4B-9B3B-0A4B7C6D0001 /v:hv-tokyo-01.example.com:2179 /cert:tofu "
        "'/t:web-01 – HV-TOKYO-01' /u:Administrator /d:"
    )
    detail = "[ERROR][com.freerdp.core] - failed to connect to hv-tokyo-01.example.com"
    controller.consoles.end = ConsoleEnd(
        kind=ConsoleKind.FREERDP,
        problem=problem,
        command=command,
        detail=detail if problem is ConsoleProblem.ENDED else "",
    )
    shown = owner(controller)
    shown.vm_commands.console.open(key_named("web-01"))
    return shown.findChildren(QDialog)[-1]


SCENES: dict[str, Callable[[], QWidget]] = {
    "settings": settings_scene,
    "applied": applied_scene,
    **{f"page-{row.name}": partial(page_scene, row.name) for row in PAGES},
    "dvd-insert": dvd_scene,
    "compare": compare_scene,
    "file-picker": picker_scene,
    **{
        f"wishes-{name}": partial(wishes_scene, name)
        for name in ("adapter", "advanced", "removed", "dvd", "add", "preview")
    },
    **{f"device-{name}": partial(device_scene, name) for name in ("firmware", "hard-drive", "network-adapter")},
    "firmware-bootorder": partial(firmware_scene, "firmware"),
    "firmware-security": partial(firmware_scene, "security"),
    "firmware-compatibility": partial(firmware_scene, "processor/compatibility"),
    "firmware-numa": partial(firmware_scene, "processor/numa"),
    "firmware-port": partial(firmware_scene, "com-port"),
    "many-settings": partial(many_settings_scene, 2),
    "many-settings-adapters": partial(many_settings_scene, 7),
    "many-settings-preview": many_preview_scene,
    "copy": copy_scene,
    "copy-many": copy_many_scene,
    "existing": existing_scene,
    "unfinished": unfinished_scene,
    "many": many_scene,
    "exchange": exchange_scene,
    "labels": labels_scene,
    "why": why_scene,
    "console-missing": lambda: console_scene(ConsoleProblem.MISSING),
    "console-ended": lambda: console_scene(ConsoleProblem.ENDED),
}
