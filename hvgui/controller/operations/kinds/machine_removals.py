"""VMs deleted, and disk files of theirs that are proved to be nobody else's at the moment they are deleted.

Nothing of it is undone; what the VM was is kept with the request in the journal.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

import msgspec

from hvgui.controller.operations.plan import Change, Context, Decided, Learned, Plan, Shown, Sight, Step, Trace, gone
from hvgui.domain.devices.device_extras import DiskFile
from hvgui.domain.devices.vm_hardware import file_name
from hvgui.domain.keys import VmId, VmKey
from hvgui.domain.machines.likeness import like
from hvgui.domain.machines.new_machine import NewMachine
from hvgui.domain.machines.removal import DELETABLE, HostDiskUse, MachineRemoval, Refused, Stays, proof
from hvgui.domain.operations.operation import Item, OperationKind
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import RecordKind
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.domain.vms.power import Power, PowerAction
from hvgui.domain.vms.services import Service
from hvgui.hyperv import machine_making as make
from hvgui.hyperv.changing import Beginning, send_power
from hvgui.hyperv.disk_reading import read_disk
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.list_reading import read_powers
from hvgui.hyperv.machine_reading import read_made
from hvgui.hyperv.removal_reading import read_disk_use
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.faults import Fault

#: Stands for "busy": what is refused so is asked again for a while (hyperv-wmi-v2 18.2).
_BUSY = (32775,)
_IN_USE = (32774,)


class RemovalChange(Change[MachineRemoval, HostDiskUse]):
    """Deleting VMs and files."""

    name = "machine-removal"
    kind = OperationKind.MACHINE
    record = RecordKind.MACHINE
    at_once = 8

    def key(self, wish: MachineRemoval) -> VmKey:
        return wish.key

    def item(self, wish: MachineRemoval) -> Item:
        return Item(key=wish.key, label=file_name(wish.file) if wish.file else wish.name)

    def subject(self, wish: MachineRemoval) -> str:
        return wish.file or wish.name

    def operation(self, wishes: Sequence[MachineRemoval]) -> str:
        return "delete"

    def wanted(self, wish: MachineRemoval) -> str | None:
        return None

    def read(
        self, wishes: Sequence[MachineRemoval], dialect: Dialect, context: Context
    ) -> Exchange[Mapping[VmKey, HostDiskUse | Trouble]]:
        use = yield from read_disk_use(_files(wishes))
        names = {wish.key.vm: context.name_of(wish.key) for wish in wishes if wish.key.vm in use.powers}
        inventories = yield from read_inventories(names, dialect.facts.build)
        return dict.fromkeys((wish.key for wish in wishes), replace(use, inventories=inventories))

    def read_back(
        self, wishes: Sequence[MachineRemoval], dialect: Dialect, context: Context
    ) -> Exchange[Mapping[VmKey, HostDiskUse | Trouble]]:
        powers = yield from read_powers(tuple({wish.key.vm for wish in wishes}))
        there = yield from make.read_sizes(_files(wishes))
        return dict.fromkeys((wish.key for wish in wishes), HostDiskUse(powers=powers, sizes=there))

    def plan(
        self,
        wishes: Sequence[MachineRemoval],
        known: Mapping[VmKey, HostDiskUse | Trouble],
        dialect: Dialect,
        context: Context,
    ) -> Plan:
        decided: list[Decided] = []
        steps: list[Step] = []
        last: dict[VmKey, int] = {}
        machines = {wish.key for wish in wishes if not wish.file}
        for item, wish in enumerate(wishes):
            use = known.get(wish.key)
            trouble = gone(known, wish.key, wish.name)
            if trouble is None and isinstance(use, HostDiskUse):
                trouble = self._refused(wish, use, wish.key in machines, context)
            if trouble is not None or not isinstance(use, HostDiskUse):
                decided.append(Decided(Verdict.REFUSED, trouble=trouble))
                continue
            inventory = use.inventories.get(wish.key.vm)
            resolved = wish if wish.file else replace(wish, inventory=inventory)
            decided.append(Decided(Verdict.WILL_CHANGE, wish.file or wish.name, resolved=resolved))
            if wish.file:
                needs = (last[wish.key],) if wish.key in last else ()
                steps.append(_step("delete-file", wish, item, _deleting(wish, use.alone), needs))
                continue
            needs = ()
            if use.powers.get(wish.key.vm) is Power.SAVED and wish.key.vm not in use.broken:
                steps.append(_step("discard", wish, item, _discarding(dialect, wish), ()))
                needs = (len(steps) - 1,)
            steps.append(_step("destroy", wish, item, _destroying(dialect, wish, use), needs))
            steps.append(_step("gone", wish, item, _looking(wish), (len(steps) - 1,)))
            last[wish.key] = len(steps) - 1
        # A file of a VM that is not deleted stays.
        return Plan(tuple(_without_owner(wishes, decided, context)), tuple(_served(steps, wishes, decided)))

    def _refused(self, wish: MachineRemoval, use: HostDiskUse, with_machine: bool, context: Context) -> Trouble | None:
        vm, there = wish.key.vm, wish.key.vm in use.powers
        if not wish.file:
            if not there:
                return Trouble(TroubleKind.VM_GONE, wish.name)
            deletable = use.powers[vm] in DELETABLE or vm in use.broken
            return None if deletable else Trouble(TroubleKind.MACHINE_RUNS, wish.name)
        if there and not with_machine:
            return Trouble(TroubleKind.FILE_STAYS, wish.file, Stays.OTHER_VM.value)
        refused = proof(vm, wish.file, use, gone=not there)
        return None if refused is None else _told(wish, refused, context)

    def sight(self, wish: MachineRemoval, before: HostDiskUse | None, now: HostDiskUse, trace: Trace) -> Sight:
        if wish.file:
            there = wish.file.casefold() in now.sizes
            partly = Trouble(TroubleKind.HOST_FILE_HELD, wish.file) if there and "delete-file" in trace.done else None
            return Sight(Shown.NO if there else Shown.YES, wish.file if there else None, there, partly=partly)
        there = wish.key.vm in now.powers
        partly = Trouble(TroubleKind.MACHINE_STILL_THERE, wish.name) if there and "destroy" in trace.done else None
        return Sight(Shown.NO if there else Shown.YES, wish.name if there else None, there, partly=partly)

    def encode(self, wish: MachineRemoval) -> dict[str, object]:
        found: dict[str, object] = msgspec.to_builtins(wish)
        del found["key"]
        return found

    def decode(self, key: VmKey, wish: Mapping[str, object]) -> MachineRemoval:
        try:
            return msgspec.convert({**wish, "key": list(key)}, MachineRemoval)
        except msgspec.ValidationError as error:
            raise ValueError(str(error)) from error


def read_inventories(
    names: Mapping[VmId, str], build: int, services: Collection[Service] = ()
) -> Exchange[dict[VmId, NewMachine]]:
    """What some VMs consist of, by their GUIDs with their names; one that is gone is absent."""
    made = yield from read_made(tuple(names), build, services)
    disks: dict[str, DiskFile] = {}
    for one in made.values():
        for drive in one.drives.disks:
            try:
                disks[drive.file.casefold()] = yield from read_disk(drive.file, 0)
            except (Refusal, Fault):
                continue  # it is named all the same, with the usual size
    return {vm: like(names[vm], one, disks) for vm, one in made.items()}


def _files(wishes: Sequence[MachineRemoval]) -> list[str]:
    return list(dict.fromkeys(wish.file for wish in wishes if wish.file))


def _told(wish: MachineRemoval, refused: Refused, context: Context) -> Trouble:
    detail = refused.detail
    if refused.why is Stays.OTHER_VM and detail:
        detail = context.name_of(VmKey(wish.key.host, VmId(detail)))
    return Trouble(TroubleKind.FILE_STAYS, wish.file, f"{refused.why.value} {detail}".rstrip())


def _without_owner(wishes: Sequence[MachineRemoval], decided: list[Decided], context: Context) -> list[Decided]:
    stays = {w.key: d for w, d in zip(wishes, decided, strict=True) if not w.file and d.verdict is Verdict.REFUSED}
    found = []
    for wish, one in zip(wishes, decided, strict=True):
        if wish.file and wish.key in stays:
            one = Decided(Verdict.REFUSED, one.before, stays[wish.key].trouble)
        found.append(one)
    return found


def _served(steps: list[Step], wishes: Sequence[MachineRemoval], decided: Sequence[Decided]) -> list[Step]:
    """Steps of items that are not refused; nothing of a VM that stays is among them."""
    refused = {wish.key for wish, one in zip(wishes, decided, strict=True) if not wish.file and one.trouble is not None}
    kept = [step for step in steps if step.lock not in refused]
    if len(kept) == len(steps):
        return steps
    places = {id(step): place for place, step in enumerate(kept)}
    return [
        replace(step, needs=tuple(places[id(steps[n])] for n in step.needs if id(steps[n]) in places)) for step in kept
    ]


def _step(
    name: str,
    wish: MachineRemoval,
    item: int,
    send: Callable[[Learned], Exchange[Beginning]],
    needs: tuple[int, ...],
) -> Step:
    return Step(
        name=name,
        stage="applying",
        serves=(item,),
        lock=wish.key,
        subject=wish.file or wish.name,
        send=send,
        needs=needs,
        job_types=make.DESTROYING if name == "destroy" else frozenset(),
    )


def _discarding(dialect: Dialect, wish: MachineRemoval) -> Callable[[Learned], Exchange[Beginning]]:
    return lambda _: send_power(dialect, wish.key, PowerAction.DELETE_SAVED_STATE, False, wish.name)


def _destroying(dialect: Dialect, wish: MachineRemoval, use: HostDiskUse) -> Callable[[Learned], Exchange[Beginning]]:
    broken = wish.key.vm in use.broken

    def send(_: Learned) -> Exchange[Beginning]:
        power = (yield from read_powers((wish.key.vm,))).get(wish.key.vm)
        if power is Power.SAVED and not broken:
            # Success would be reported, and nothing done, as long as the saved state is there (hyperv-hardware 6.2).
            raise Refusal(Trouble(TroubleKind.MACHINE_STILL_THERE, wish.name, codes=_BUSY))
        if power is not None and power is not Power.OFF and not broken:
            raise Refusal(Trouble(TroubleKind.MACHINE_RUNS, wish.name))
        return (yield from make.send_destruction(dialect, wish.key.vm, wish.name))

    return send


def _looking(wish: MachineRemoval) -> Callable[[Learned], Exchange[Beginning]]:
    def look(_: Learned) -> Exchange[Beginning]:
        yield from make.check_gone(wish.key.vm, wish.name)
        return Beginning()

    return look


def _deleting(wish: MachineRemoval, alone: frozenset[str]) -> Callable[[Learned], Exchange[Beginning]]:
    def delete(_: Learned) -> Exchange[Beginning]:
        use = yield from read_disk_use((wish.file,), alone)
        there = wish.key.vm in use.powers
        refused = proof(wish.key.vm, wish.file, use, gone=not there)
        if refused is not None and refused.why is Stays.MISSING:
            return Beginning()
        if refused is not None and refused.why is Stays.IN_USE:
            raise Refusal(Trouble(TroubleKind.HOST_FILE_HELD, wish.file, codes=_IN_USE))
        if refused is not None or there:
            why = Stays.OTHER_VM if refused is None else refused.why
            raise Refusal(Trouble(TroubleKind.FILE_STAYS, wish.file, why.value))
        return (yield from make.send_file_deletion(wish.file))

    return delete


REMOVALS = RemovalChange()
