"""Whole VMs of the fake controller: what a test says a host has, and what was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from hvgui.controller.api.machines import ChoicesApi
from hvgui.domain.devices.device_extras import DiskType
from hvgui.domain.keys import HostId, OperationId, VmKey
from hvgui.domain.machines.machine_rules import HostOffer
from hvgui.domain.machines.new_machine import MachineAdapter, MachineDisk, MachineFolders, MachineWish, NewMachine
from hvgui.domain.machines.removal import HostDiskUse, MachineRemoval, proof
from hvgui.domain.operations.operation import Item, OperationKind
from hvgui.domain.operations.plan import Previewed, Verdict
from hvgui.domain.operations.record import Record
from hvgui.domain.settings.disks import NewDisk
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.domain.vms.power import Power

#: Calls of a VM with an adapter and a disk.
CALLS = (
    *("define", "memory", "processors", "controller", "add-adapter-1", "connect-adapter-1"),
    *("create-disk-1", "add-drive-1", "attach-1", "firmware"),
)
SWITCH = "11111111-2222-3333-4444-555555555555"
FOLDER = "C:\\Users\\Public\\Documents\\Hyper-V\\Virtual Hard Disks"


class Whole(Protocol):
    """What is needed of the fake controller."""

    def start(self, kind: OperationKind, items: tuple[Item, ...], what: str) -> OperationId: ...


class FakeChoices:
    """Implements ChoicesApi; "damaged" is the name of a file that cannot be read."""

    kept = True

    def __init__(self) -> None:
        self.saved: dict[str, NewMachine] = {}

    async def names(self) -> tuple[str, ...]:
        return tuple(sorted(self.saved))

    async def load(self, name: str) -> NewMachine:
        if name == "damaged":
            raise Refusal(Trouble(TroubleKind.CHOICES_NOT_READ, "damaged.toml", "memory: range"))
        return self.saved[name]

    async def save(self, name: str, machine: NewMachine) -> None:
        self.saved[name] = machine

    async def remove(self, name: str) -> None:
        del self.saved[name]


class FakeMachines:
    """Implements MachinesApi; operations end when the test says so."""

    choices: ChoicesApi

    def __init__(self, whole: Whole) -> None:
        self._whole = whole
        self.choices = FakeChoices()
        self.host = HostOffer(
            build=20348,
            folders=MachineFolders("C:\\ProgramData\\Microsoft\\Windows\\Hyper-V", FOLDER),
            switches={SWITCH: "vSwitch-LAN"},
            versions=("9.0", "10.0"),
            free_memory=65536,
            free={"C:": 400 * 2**30},
        )
        self.use = HostDiskUse()
        self.example = NewMachine(
            name="web-01",
            memory=2048,
            processors=4,
            adapters=(MachineAdapter(switch=SWITCH, switch_name="vSwitch-LAN", vlan=20),),
            disks=(MachineDisk(path=f"{FOLDER}\\web-01.vhdx", make=NewDisk(DiskType.DYNAMIC, 60 * 2**30)),),
        )
        self.created: list[MachineWish] = []
        self.deleted: list[MachineRemoval] = []
        self.kept: list[OperationId] = []
        self.inventories: dict[int, NewMachine] = {}

    async def offer(self, host: HostId) -> HostOffer:
        return self.host

    async def like(self, key: VmKey) -> NewMachine:
        return self.example

    async def preview(self, wishes: Sequence[MachineWish]) -> Sequence[Previewed]:
        return [Previewed(Verdict.WILL_CHANGE, None, None, CALLS, ()) for _ in wishes]

    def create(self, wishes: Sequence[MachineWish]) -> OperationId:
        self.created += wishes
        items = tuple(Item(key=wish.key, label=wish.machine.name) for wish in wishes)
        return self._whole.start(OperationKind.MACHINE, items, "create")

    async def disk_use(self, keys: Sequence[VmKey]) -> HostDiskUse:
        return self.use

    async def preview_deletion(self, wishes: Sequence[MachineRemoval]) -> Sequence[Previewed]:
        found = []
        for wish in wishes:
            closed = bool(wish.file) and proof(wish.key.vm, wish.file, self.use) is not None
            off = self.use.powers.get(wish.key.vm, Power.OFF) in (Power.OFF, Power.SAVED)
            verdict = Verdict.REFUSED if closed or not off else Verdict.WILL_CHANGE
            found.append(Previewed(verdict, wish.name, None, (), ()))
        return found

    def delete(self, wishes: Sequence[MachineRemoval]) -> OperationId:
        self.deleted += wishes
        items = tuple(Item(key=wish.key, label=wish.file or wish.name) for wish in wishes)
        return self._whole.start(OperationKind.MACHINE, items, "delete")

    def keep(self, operation: OperationId) -> None:
        self.kept.append(operation)

    def was(self, record: Record) -> NewMachine | None:
        return self.inventories.get(record.number)
