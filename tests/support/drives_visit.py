"""Drives and disks of simulated hosts, as stories about them look at them."""

from __future__ import annotations

from hvgui.domain.devices.device import CONTROLLERS, DeviceKind
from hvgui.domain.settings.media import drive_at, free_slot
from hvgui.sim.hyperv import hardware
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.hyperv.machines import Power as MachinePower
from tests.support.adapters_visit import HasFleet, HasWorld, machine_in


async def free_place(engine: HasFleet, machine: Machine, kind: DeviceKind = DeviceKind.SCSI_CONTROLLER) -> str:
    """The tail of one more drive on the first controller of a kind with room."""
    tree = await engine.fleet.hardware.devices(engine.key(machine.name))
    taken = frozenset(device.tail for device in tree.devices)
    for controller in tree.of_kind(*CONTROLLERS):
        slot = free_slot(controller.tail, kind, taken)
        if controller.kind is kind and slot is not None:
            return drive_at(controller.tail, slot)
    raise AssertionError("no room")


def disks(machine: Machine) -> dict[str, str]:
    """Disk files by the tails of their drives."""
    drives = hardware.drives(machine, machine.id)
    return {drive.tail.upper(): drive.file for drive in drives if drive.kind == hardware.DISK_DRIVE}


def scsi(machine: Machine) -> list[str]:
    return [c.tail.upper() for c in hardware.controllers(machine) if c.kind == hardware.SCSI]


def media_of(machine: Machine, drive: str) -> dict[str, object]:
    return dict(machine.settings.media.get(drive.removesuffix("\\D") + "\\L", {}))


def plain_machine(host: HasWorld, *powers: MachinePower) -> tuple[Machine, str]:
    """A VM of generation 2 without checkpoints, and the tail of its first hard drive."""
    machine = machine_in(host, *powers, generation=2)
    machine.checkpoints.clear()
    machine.current_checkpoint = None
    return machine, next(iter(disks(machine)))
