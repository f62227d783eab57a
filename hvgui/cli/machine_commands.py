"""Commands about VMs: ``vm start|…`` and ``checkpoint list|create|apply|rename|delete``, by the window's rules."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from hvgui.cli.answers import Answer, CommandError, Exit, table
from hvgui.cli.connected import Connected, code_of, failed, item_data
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.trouble import Troubled
from hvgui.domain.vms.checkpoints import (
    REFUSED,
    Checkpoint,
    CheckpointAction,
    CheckpointReading,
    CheckpointWish,
    NextKind,
)
from hvgui.domain.vms.power import PowerAction
from hvgui.domain.vms.vm import Vm
from hvgui.wording import checkpoint_words, texts

_A = CheckpointAction


async def power(there: Connected, chosen: argparse.Namespace) -> Answer:
    """One verb for some VMs; the guest's own verbs may be forced, nothing is forced by itself."""
    action = PowerAction(chosen.verb)
    vms = there.chosen(chosen.vm, chosen.filter)
    picture = await there.finished(there.fleet.power([vm.key for vm in vms], action, force=chosen.force))
    return ended(there, picture)


async def rename(there: Connected, chosen: argparse.Namespace) -> Answer:
    """Another name for a VM."""
    wanted = {there.named(chosen.vm).key: {Setting.NAME: chosen.name}}
    return ended(there, await there.finished(there.fleet.change_settings(wanted)))


async def show_checkpoints(there: Connected, chosen: argparse.Namespace) -> Answer:
    """The tree of a VM, "Now", and which kind the next checkpoint will be."""
    vm = there.named(chosen.vm)
    reading = await _read(there, vm)
    tree = reading.tree
    rows: list[tuple[str, ...]] = []

    def add(points: Sequence[Checkpoint], depth: int) -> None:
        for point in points:
            now = "*" if point.id == tree.now else ""
            rows.append(
                (
                    "  " * depth + point.name,
                    now,
                    checkpoint_words.created(point),
                    checkpoint_words.holds(point),
                    point.id,
                )
            )
            add(tree.children(point.id), depth + 1)

    add(tree.children(None), 0)
    data = {
        "host": there.host_name(vm.key),
        "id": vm.key.vm,
        "name": vm.name,
        "next": reading.next.kind.value,
        "hindrance": reading.next.hindrance.value if reading.next.hindrance else None,
        "now": tree.now,
        "checkpoints": [
            {"id": p.id, "name": p.name, "parent": p.parent, "created": p.created, "memory": p.with_state}
            for p in tree.checkpoints
        ],
    }
    lines = table(("NAME", "NOW", "CREATED", "CONTENTS", "ID"), rows) if rows else []
    return Answer(data, [*lines, checkpoint_words.next_line(reading)])


async def create_checkpoints(there: Connected, chosen: argparse.Namespace) -> Answer:
    """A checkpoint of each VM; a standard one in place of a production one only when that was allowed."""
    vms = there.chosen(chosen.vm, chosen.filter)
    if chosen.name and len(vms) > 1:
        raise CommandError("--name can be used with one virtual machine only")
    wishes = []
    for vm in vms:
        reading = await _read(there, vm)
        kind = reading.next.kind
        if kind in REFUSED or (kind is NextKind.FALLBACK and not chosen.allow_standard):
            hint = "" if kind in REFUSED else " (to create it anyway, use --allow-standard)"
            raise CommandError(f"{vm.name}: {checkpoint_words.next_line(reading)}{hint}", Exit.DIFFERS)
        wishes.append(CheckpointWish(key=vm.key, action=_A.CREATE, name=chosen.name or "", promised=kind))
    return await _do(there, *wishes)


async def apply_checkpoint(there: Connected, chosen: argparse.Namespace) -> Answer:
    """Put a VM back; one that runs is saved before and started again."""
    key, reading, point = await _point(there, chosen)
    promised = reading.next.kind if chosen.keep else None
    return await _do(
        there, CheckpointWish(key=key, action=_A.APPLY, point=point.id, keep_first=chosen.keep, promised=promised)
    )


async def rename_checkpoint(there: Connected, chosen: argparse.Namespace) -> Answer:
    """Another name for a checkpoint."""
    key, _, point = await _point(there, chosen)
    return await _do(there, CheckpointWish(key=key, action=_A.RENAME, point=point.id, name=chosen.name))


async def delete_checkpoint(there: Connected, chosen: argparse.Namespace) -> Answer:
    """Delete a checkpoint, or it and everything below it."""
    key, _, point = await _point(there, chosen)
    action = _A.DELETE_SUBTREE if chosen.subtree else _A.DELETE
    return await _do(there, CheckpointWish(key=key, action=action, point=point.id))


async def _read(there: Connected, vm: Vm) -> CheckpointReading:
    try:
        return await there.fleet.checkpoints.read(vm.key)
    except Troubled as error:
        raise failed(error) from error


async def _point(there: Connected, chosen: argparse.Namespace) -> tuple[VmKey, CheckpointReading, Checkpoint]:
    """The one checkpoint of this name or GUID. Raises CommandError when there is none or more than one."""
    vm = there.named(chosen.vm)
    reading, point = await point_of(there, vm, chosen.checkpoint)
    return vm.key, reading, point


async def point_of(there: Connected, vm: Vm, wanted: str) -> tuple[CheckpointReading, Checkpoint]:
    """The one checkpoint of a VM with this name or GUID. Raises CommandError."""
    reading = await _read(there, vm)
    found = [p for p in reading.tree.checkpoints if wanted == p.name or wanted.upper() == p.id]
    if not found:
        raise CommandError(f"{vm.name} has no checkpoint {wanted!r}")
    if len(found) > 1:
        raise CommandError(f"{wanted!r} is the name of {len(found)} checkpoints: {', '.join(p.id for p in found)}")
    return reading, found[0]


async def _do(there: Connected, *wishes: CheckpointWish) -> Answer:
    return ended(there, await there.finished(there.fleet.checkpoints.change(wishes)))


def ended(there: Connected, picture: OperationPicture) -> Answer:
    """What became of an operation, VM by VM."""
    items, lines = [], []
    for item in picture.items:
        vm = there.fleet.vm(item.key)
        # What is about a host alone is called by what it is about.
        name = vm.name if vm is not None else item.key.vm or item.label
        items.append({"host": there.host_name(item.key), "id": item.key.vm, "name": name, **item_data(item)})
        if item.outcome is not None and (reason := texts.outcome_reason(item.outcome)):
            lines.append(f"{name}: {reason}")
    return Answer({"items": items}, [*lines, texts.counts_at_end(picture)], code_of(picture))
