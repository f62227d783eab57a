"""Pictures of the windows about whole virtual machines."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hvgui.domain.keys import OperationId, VmId, VmKey
from hvgui.domain.machines.imports import Misfit, MisfitKind, PlannedMachine
from hvgui.domain.machines.new_machine import MachineDisk, NewMachine
from hvgui.domain.machines.removal import HostDiskUse
from hvgui.domain.operations.operation import Item, OperationKind, OperationPicture
from hvgui.domain.operations.outcome import Unknown
from hvgui.domain.settings.disk_work import GIB
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service
from hvgui.ui.machines.delete_window import DeleteWindow
from hvgui.ui.machines.export_window import ExportWindow
from hvgui.ui.machines.import_window import ImportWindow
from hvgui.ui.machines.new_machine_window import NewMachineWindow
from hvgui.ui.machines.start_from import Like
from hvgui.ui.machines.unfinished_machines import UnfinishedMachines
from hvgui.ui.widgets.preferences import Preferences
from hvgui.values import replace
from tests.screenshots.stage import owner
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_machines import SWITCH
from tests.support.present import present
from tests.support.small_data_centre import TOKYO, key_named


def new_scene() -> QWidget:
    """Twelve numbered VMs with their plan."""
    controller = FakeController()
    page = NewMachineWindow(controller, run_now, lambda *_: None, lambda _: None, TOKYO, owner(controller))
    page.form.name.setText("web-##")
    page.form.count.setValue(12)
    page.form.switch.setCurrentIndex(page.form.switch.findData(SWITCH))
    page.form.vlan.setValue(20)
    page._read_plan()
    present(page.plan.topLevelItem(0)).setExpanded(True)
    return page


def more_scene() -> QWidget:
    """What is folded away, opened, with choices that are saved and a host short of memory."""
    controller = FakeController()
    asyncio.run(controller.machines.choices.save("web servers", NewMachine(name="", memory=4096)))
    page = NewMachineWindow(controller, run_now, lambda *_: None, lambda _: None, TOKYO, owner(controller))
    page.start.choose(Like(key_named("web-01").vm))
    page.form.name.setText("web-03")
    page.form.memory.setValue(90_112)
    page.form.start.setChecked(True)
    more = page.form.more
    more.open()
    more.services[Service.GUEST_SERVICES].setCheckState(Qt.CheckState.Checked)
    more.tags.setText("production, web")
    more.parent_path.setText("D:\\VHD\\base-2022.vhdx")
    page._read_plan()
    page.resize(1000, 1240)
    # What is folded open asks for its room once it has been laid out.
    page.grab()
    return page


def delete_scene() -> QWidget:
    """A VM that is off and one that is saved; one disk may go along, one may not."""
    controller = FakeController()
    one, two = key_named("web-01"), key_named("web-02")
    controller.change(one, power=Power.OFF)
    controller.change(two, power=Power.SAVED)
    mine, shared = "D:\\VHD\\web-01.vhdx", "D:\\VHD\\base-2022.vhdx"
    controller.machines.use = HostDiskUse(
        powers={one.vm: Power.OFF, two.vm: Power.SAVED},
        users={mine.casefold(): (one.vm,), shared.casefold(): (two.vm,)},
        sizes={mine.casefold(): 24 * GIB, shared.casefold(): 9 * GIB},
        children={shared.casefold(): "D:\\VHD\\web-03.vhdx"},
        inventories={
            one.vm: NewMachine(name="web-01", disks=(MachineDisk(path=mine),), image="D:\\ISO\\ubuntu-24.04.iso"),
            two.vm: NewMachine(name="web-02", disks=(MachineDisk(path=shared),)),
        },
    )
    vms = [present(controller.vm(key)) for key in (one, two)]
    return DeleteWindow(controller, run_now, vms, owner(controller))


def unfinished_scene() -> QWidget:
    controller = FakeController()
    why = Unknown(1.0, Trouble(TroubleKind.INTERRUPTED, "web-07"))
    items = tuple(Item(key=VmKey(TOKYO, VmId("")), label=f"web-{n:02d}", outcome=why) for n in (7, 8))
    picture = OperationPicture(id=OperationId(1), kind=OperationKind.MACHINE, what="create", items=items)
    return UnfinishedMachines(controller, [picture], owner(controller))


def export_scene() -> QWidget:
    """A VM that runs, with a disk of the host that is left out."""
    controller = FakeController()
    controller.exports.found = replace(
        controller.exports.found,
        folders=frozenset({"d:\\vhd"}),
        power=Power.RUNNING,
        passed=("\\\\TOKYO\\root\\virtualization\\v2:Msvm_DiskDrive",),
    )
    preferences = Preferences(export_folders=["D:\\VHD"])
    vms = [present(controller.vm(key_named("web-01")))]
    return ExportWindow(controller, run_now, preferences, lambda *_: None, vms, None, owner(controller))


def export_twice_scene() -> QWidget:
    """Two VMs, one of which has a folder there already."""
    controller = FakeController()
    found = controller.exports.found
    controller.exports.found = replace(found, folders=frozenset({"d:\\vhd", "d:\\vhd\\web-02"}))
    preferences = Preferences(export_folders=["D:\\VHD"])
    vms = [present(controller.vm(key_named(name))) for name in ("web-01", "web-02")]
    return ExportWindow(controller, run_now, preferences, lambda *_: None, vms, None, owner(controller))


def import_scene() -> QWidget:
    """A planned VM that lacks a switch and an image, one that fits, and one of somebody else."""
    controller = FakeController()
    kinds = ((MisfitKind.SWITCH, "LAN 2"), (MisfitKind.IMAGE, "D:\\ISO\\ubuntu-24.04.iso"))
    misfits = tuple(Misfit(kind=kind, what=what, instance_id=what) for kind, what in kinds)
    controller.exports.there = [
        PlannedMachine(vm=VmId("1"), name="web-11", misfits=misfits, ours=True),
        PlannedMachine(vm=VmId("2"), name="web-12", ours=True),
        PlannedMachine(vm=VmId("3"), name="db-01"),
    ]
    window = ImportWindow(controller, run_now, lambda *_: None, TOKYO, owner(controller))
    window.file.setText("D:\\VHD\\8F1A2B3C.vmcx")
    return window


SCENES: dict[str, Callable[[], QWidget]] = {
    "machine-new": new_scene,
    "machine-more": more_scene,
    "machine-delete": delete_scene,
    "machine-export": export_scene,
    "machine-export-two": export_twice_scene,
    "machine-import": import_scene,
    "machine-unfinished": unfinished_scene,
}
