"""Commands ``vm disk attach``, ``vm disk detach``, ``vm controller add`` and ``vm controller remove``."""

from __future__ import annotations

import argparse
from functools import partial
from uuid import uuid4

from hvgui.cli.answers import Answer, CommandError, Exit
from hvgui.cli.configuring import carry_out, planned_items
from hvgui.cli.connected import Connected, failed
from hvgui.cli.disk_file_commands import TYPES, bytes_of
from hvgui.domain.devices.device import CONTROLLERS, SLOTS, Device, DeviceKind, DeviceTree
from hvgui.domain.devices.vm_hardware import file_name
from hvgui.domain.hosts.host_files import same_path, tidied
from hvgui.domain.settings.disks import (
    NEW_CONTROLLER,
    ControllerWish,
    DiskWish,
    LimitsWish,
    MoveWish,
    NewDisk,
    closed_to_disks,
    disk_fault,
    limits_legal,
)
from hvgui.domain.settings.media import drive_at, free_slot
from hvgui.domain.trouble import Troubled
from hvgui.domain.vms.vm import Vm
from hvgui.wording.i18n import text

_SCSI, _IDE = DeviceKind.SCSI_CONTROLLER, DeviceKind.IDE_CONTROLLER
#: What has to be allowed by name.
DETACHING = "d-disk"
#: Before the location on a SCSI controller that is added first.
_NEW = "scsi:new:"


async def attach_disk(there: Connected, chosen: argparse.Namespace) -> Answer:
    """A virtual hard disk of the host into a slot of a VM; with --dry-run only what would be done."""
    file = tidied(chosen.file)
    if (fault := disk_fault(file)) is not None:
        raise CommandError(f"{file!r}: {text(f'path-fault.{fault.value}') if file else text('disk-form.needed')}")
    vm = there.named(chosen.vm)
    tree = await _tree(there, vm)
    made = NewDisk(TYPES[chosen.type], bytes_of(chosen.create)) if chosen.create else None
    wishes: list[ControllerWish | DiskWish] = []
    if chosen.at.lower().startswith(_NEW):
        slot = _slot(chosen.at, chosen.at[len(_NEW) :], _SCSI)
        controller = ControllerWish(key=vm.key, controller=f"{NEW_CONTROLLER}{uuid4()}".upper())
        wishes.append(controller)
        place = drive_at(controller.controller, slot)
    else:
        place = _place(vm, tree, chosen.at) if chosen.at else _free(vm, tree)
    wishes.append(DiskWish(key=vm.key, drive=place, file=file, added=True, make=made))
    return await carry_out(there, chosen, wishes, partial(planned_items, there, wishes))


async def detach_disk(there: Connected, chosen: argparse.Namespace) -> Answer:
    """A virtual hard disk out of a VM, with its drive; the file stays."""
    vm = there.named(chosen.vm)
    tree = await _tree(there, vm)
    drive = _drive(vm, tree, chosen.disk)
    if not chosen.dry_run and DETACHING not in chosen.allow:
        raise CommandError(f"the guest loses the disk: to detach it, use --allow {DETACHING}", Exit.DIFFERS)
    wish = DiskWish(key=vm.key, drive=drive.tail)
    return await carry_out(there, chosen, [wish], partial(planned_items, there, [wish]))


async def move_disk(there: Connected, chosen: argparse.Namespace) -> Answer:
    """A hard drive of a VM that is off to another place, with everything that was set of it."""
    vm = there.named(chosen.vm)
    tree = await _tree(there, vm)
    drive = _drive(vm, tree, chosen.disk)
    wish = MoveWish(key=vm.key, drive=drive.tail, to=_place(vm, tree, chosen.to), file=drive.file)
    return await carry_out(there, chosen, [wish], partial(planned_items, there, [wish]))


async def limit_disk(there: Connected, chosen: argparse.Namespace) -> Answer:
    """The least and the most I/O of a disk."""
    vm = there.named(chosen.vm)
    drive = _drive(vm, await _tree(there, vm), chosen.disk)
    if not limits_legal(chosen.least, chosen.most):
        raise CommandError("the limits are from 0 to 1000000000, and the least is not above the most")
    wish = LimitsWish(key=vm.key, drive=drive.tail, least=chosen.least, most=chosen.most)
    return await carry_out(there, chosen, [wish], partial(planned_items, there, [wish]))


async def add_controllers(there: Connected, chosen: argparse.Namespace) -> Answer:
    """One more SCSI controller for each of some VMs."""
    vms = there.chosen(chosen.vm, chosen.filter)
    wishes = [ControllerWish(key=vm.key, controller=f"{NEW_CONTROLLER}{uuid4()}".upper()) for vm in vms]
    return await carry_out(there, chosen, wishes, partial(planned_items, there, wishes))


async def remove_controller(there: Connected, chosen: argparse.Namespace) -> Answer:
    """An empty SCSI controller away from a VM."""
    vm = there.named(chosen.vm)
    controller = _controller(vm, await _tree(there, vm), _SCSI, chosen.controller)
    wish = ControllerWish(key=vm.key, controller=controller.tail, present=False)
    return await carry_out(there, chosen, [wish], partial(planned_items, there, [wish]))


def _drive(vm: Vm, tree: DeviceTree, words: str) -> Device:
    """The hard drive that is meant. Raises CommandError."""
    known = list(tree.of_kind(DeviceKind.HARD_DRIVE))
    found = [drive for drive in known if _is_called(drive, words)]
    if len(found) != 1:
        names = ", ".join(drive.file or drive.tail for drive in known) or "none"
        raise CommandError(f"{vm.name}: {words!r} is not one of its disks (there are: {names})")
    return found[0]


def _is_called(drive: Device, words: str) -> bool:
    path = tidied(words)
    return words.upper() == drive.tail or same_path(path, drive.file) or same_path(path, file_name(drive.file))


def _free(vm: Vm, tree: DeviceTree) -> str:
    """The first free place that takes a disk now. Raises CommandError."""
    taken = frozenset(device.tail for device in tree.devices)
    for controller in tree.of_kind(*CONTROLLERS):
        slot = free_slot(controller.tail, controller.kind, taken)
        if slot is not None and closed_to_disks(controller.kind, vm.power) is None:
            return drive_at(controller.tail, slot)
    raise CommandError(f"{vm.name} has no free place for a disk now; see hvgui vm devices", Exit.DIFFERS)


def _place(vm: Vm, tree: DeviceTree, words: str) -> str:
    """The place behind ``scsi:0:3``, or behind the id of a controller and a location. Raises CommandError."""
    named, _, slot = words.rpartition(":")
    kind, _, which = named.rpartition(":")
    kinds = {"ide": _IDE, "scsi": _SCSI}
    if kind.lower() in kinds:
        controller = _controller(vm, tree, kinds[kind.lower()], which)
    else:
        controller = _controller(vm, tree, None, named)
    return drive_at(controller.tail, _slot(words, slot, controller.kind))


def _slot(words: str, slot: str, kind: DeviceKind) -> int:
    """The location at the end of a place. Raises CommandError."""
    if not slot.isdecimal() or int(slot) >= SLOTS[kind]:
        raise CommandError(f"{words!r}: the location is a number from 0 to {SLOTS[kind] - 1}")
    return int(slot)


def _controller(vm: Vm, tree: DeviceTree, kind: DeviceKind | None, words: str) -> Device:
    """A controller by its number, or by its id. Raises CommandError."""
    known = list(tree.of_kind(*(CONTROLLERS if kind is None else (kind,))))
    for number, controller in enumerate(known):
        if words.upper() == controller.tail or (kind is not None and words == str(controller.number or number)):
            return controller
    ids = ", ".join(controller.tail for controller in known) or "none"
    raise CommandError(f"{vm.name}: {words!r} is not the number or id of a controller (there are: {ids})")


async def _tree(there: Connected, vm: Vm) -> DeviceTree:
    try:
        return await there.fleet.hardware.devices(vm.key)
    except Troubled as error:
        raise failed(error) from error
