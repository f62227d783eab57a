"""New and deleted VMs of simulated hosts, as stories about them look at them."""

from __future__ import annotations

from hvgui.domain.devices.device_extras import DiskType
from hvgui.domain.keys import VmKey
from hvgui.domain.machines.new_machine import (
    MachineAdapter,
    MachineDisk,
    MachineWish,
    NewMachine,
    OnFailure,
    in_row,
)
from hvgui.domain.machines.removal import MachineRemoval
from hvgui.domain.settings.disks import NewDisk
from hvgui.sim.hyperv import hardware
from hvgui.sim.hyperv.machines import Machine, Power
from hvgui.sim.hyperv.network import switches
from hvgui.sim.hyperv.vhds import Look
from tests.support.adapters_visit import HasFleet, HasWorld

#: Methods that make, change and delete VMs and their files.
CHANGING = frozenset(
    {
        "DefineSystem",
        "AddKvpItems",
        "DestroySystem",
        "CreateVirtualHardDisk",
        "Delete",
        "RequestStateChange",
        *(
            f"{verb}{kind}Settings"
            for verb in ("Add", "Modify", "Remove")
            for kind in ("Resource", "Feature", "System")
        ),
    }
)
GIB = 2**30


ISO = hardware.LIBRARY[1]


def state_of(host: HasWorld) -> tuple[list[str], list[str]]:
    """VMs and disk files of a host."""
    with host.world.looked_at() as state:
        return sorted(state.machines), sorted(
            vhd.path for vhd in Look(state).everything() if not vhd.path.endswith(".avhdx")
        )


def pattern(host: HasWorld, name: str = "lab-##", **more: object) -> NewMachine:
    with host.world.looked_at() as state:
        (lan, *_) = switches(state).items()
    values: dict[str, object] = {
        "generation": 2,
        "memory": 2048,
        "processors": 2,
        "adapters": (MachineAdapter(switch=lan[1], switch_name=lan[0], vlan=20),),
        "disks": (MachineDisk(path="{name}.vhdx", make=NewDisk(DiskType.DYNAMIC, 40 * GIB)),),
        **more,
    }
    return NewMachine(name=name, **values)  # type: ignore[arg-type]


async def wishes_of(
    engine: HasFleet,
    machine: NewMachine,
    count: int = 1,
    on_failure: OnFailure = OnFailure.TAKE_BACK,
    host: int = 0,
) -> list[MachineWish]:
    key = engine.fleet.hosts()[host].id
    folders = (await engine.fleet.machines.offer(key)).folders
    return [MachineWish(host=key, machine=one, on_failure=on_failure) for one in in_row(machine, count, 1, folders)]


def made(host: HasWorld, name: str) -> Machine:
    return host.world.machine(name)


def lab(engine: HasFleet) -> dict[VmKey, str]:
    return {key: vm.name for key, vm in engine.fleet.vms().items() if vm.name.startswith("lab-")}


def plain(host: HasWorld, power: Power = Power.OFF) -> Machine:
    """A VM without checkpoints in this state."""
    with host.world.looked_at() as state:
        found = next(m for m in state.ordered() if m.equipment.disks == 1 and m.power in (Power.OFF, Power.RUNNING))
        found.checkpoints.clear()
        found.current_checkpoint = None
        state.set_power(found, power, state.now())
        return found


def disk_of(machine: Machine) -> str:
    return next(d.file for d in hardware.drives(machine, machine.id) if d.medium == hardware.HARD_DISK)


def removal(engine: HasFleet, machine: Machine, *files: str) -> list[MachineRemoval]:
    key = engine.key(machine.name)
    whole = MachineRemoval(key=key, name=machine.name)
    return [whole, *(MachineRemoval(key=key, name=machine.name, file=file) for file in files)]


def attach_elsewhere(host: HasWorld, machine: Machine) -> None:
    """Another VM has the file in a drive from now on."""
    with host.world.looked_at() as state:
        other = next(m for m in state.ordered() if m.id != machine.id and m.generation == 2)
        controller = hardware.controllers(other)[0].tail
        other.settings.more_drives.append(
            hardware.Drive(hardware.DISK_DRIVE, controller, 40, hardware.HARD_DISK, disk_of(machine))
        )
