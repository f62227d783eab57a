"""Commands ``vm export``, ``vm import`` and ``vm planned``."""

from __future__ import annotations

import argparse

from hvgui.cli.answers import Answer, CommandError, Exit, table
from hvgui.cli.connected import Connected, failed
from hvgui.cli.machine_commands import ended, point_of
from hvgui.cli.new_machine_commands import planned
from hvgui.domain.hosts.host_files import tidied
from hvgui.domain.keys import HostId
from hvgui.domain.machines.export import ExportWish, Memory
from hvgui.domain.machines.export_script import export_script, has_script, import_script
from hvgui.domain.machines.imports import ImportVerb, ImportWish, MisfitKind, PlannedMachine
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.trouble import Troubled
from hvgui.values import replace

#: What has to be allowed by name.
IMAGES, SWITCHES = "d-image", "d-switch"


async def export_machines(there: Connected, chosen: argparse.Namespace) -> Answer:
    """Some VMs, or one checkpoint of one VM, into a folder of their host."""
    if chosen.powershell and not chosen.dry_run:
        raise CommandError("--powershell prints what --dry-run shows: use both")
    wishes = await _wishes(there, chosen)
    if not chosen.dry_run:
        return ended(there, await there.finished(there.fleet.exports.export(wishes)))
    try:
        found = await there.fleet.exports.preview(wishes)
    except Troubled as error:
        raise failed(error) from error
    if not chosen.powershell:
        return planned(there, [(wish.key, wish.checkpoint_name or wish.name) for wish in wishes], found)
    will = [wish for wish, said in zip(wishes, found, strict=True) if said.verdict is Verdict.WILL_CHANGE]
    if not all(map(has_script, will)):
        raise CommandError("Export-VM always exports the checkpoints: use --powershell without --no-checkpoints")
    script = export_script([(wish, there.host_name(wish.key)) for wish in will])
    return Answer({"powershell": script}, script.splitlines())


async def _wishes(there: Connected, chosen: argparse.Namespace) -> list[ExportWish]:
    vms = [there.named(name) for name in chosen.vm]
    if chosen.checkpoint and len(vms) > 1:
        raise CommandError("--checkpoint can be used with one virtual machine only")
    point, name = "", ""
    if chosen.checkpoint:
        _, found = await point_of(there, vms[0], chosen.checkpoint)
        point, name = found.id, found.name
    return [
        ExportWish(
            key=vm.key,
            name=vm.name,
            folder=tidied(chosen.to),
            checkpoint=point,
            checkpoint_name=name,
            checkpoints=not chosen.no_checkpoints,
            memory=Memory(chosen.memory),
        )
        for vm in vms
    ]


async def import_machine(there: Connected, chosen: argparse.Namespace) -> Answer:
    """One VM where its files lie: planned, and registered if everything it needs is there; else taken back."""
    if chosen.powershell and not chosen.dry_run:
        raise CommandError("--powershell prints what --dry-run shows: use both")
    exports, host = there.fleet.exports, there.host_called(chosen.there)
    wish = ImportWish(host=host, verb=ImportVerb.PLAN, definition=tidied(chosen.file))
    if chosen.powershell:
        script = import_script([(wish, there.host_name(wish.key))])
        return Answer({"powershell": script}, script.splitlines())
    try:
        if chosen.dry_run:
            return planned(there, [(wish.key, wish.definition)], await exports.preview_import([wish]))
        before = {machine.vm for machine in await exports.planned(host)}
        picture = await there.finished(exports.change_imports([wish]))
        if picture.counts.done != 1:
            return ended(there, picture)
        new = [machine for machine in await exports.planned(host) if machine.vm not in before]
        switch = await _switch(there, host, chosen.switch)
    except Troubled as error:
        raise failed(error) from error
    if len(new) != 1:
        raise CommandError("the host does not show the planned virtual machine: look into Import Virtual Machine")
    wish = replace(wish, verb=ImportVerb.REGISTER, vm=new[0].vm, name=new[0].name)
    left = _unfit(new[0], chosen, switch)
    if left or (chosen.switch and switch is None):
        await there.finished(exports.change_imports([replace(wish, verb=ImportVerb.DROP)]))
        why = "; ".join(left) or f"{chosen.switch!r} is not the name of a switch of the host"
        raise CommandError(f"{why} (taken back, nothing was registered)", Exit.DIFFERS)
    switches = {misfit.instance_id: switch or "" for misfit in new[0].of(MisfitKind.SWITCH)}
    images = tuple(misfit.instance_id for misfit in new[0].of(MisfitKind.IMAGE))
    wish = replace(wish, switches=switches, images=images)
    picture = await there.finished(exports.change_imports([wish]))
    answer = ended(there, picture)
    if picture.counts.done != 1:
        # A command has nobody to ask: what it has planned goes again.
        back = ended(there, await there.finished(exports.change_imports([replace(wish, verb=ImportVerb.DROP)])))
        return Answer(answer.data, [*answer.lines, *back.lines], answer.code)
    return answer


async def planned_machines(there: Connected, chosen: argparse.Namespace) -> Answer:
    """What is planned on a host, or with --delete those planned from here that shall be no longer."""
    exports, host = there.fleet.exports, there.host_called(chosen.there)
    try:
        found = await exports.planned(host)
    except Troubled as error:
        raise failed(error) from error
    if chosen.delete:
        wanted = {name.casefold() for name in chosen.delete}
        mine = [each for each in found if {each.vm.casefold(), each.name.casefold()} & wanted]
        if not mine:
            raise CommandError("nothing of that name is planned on the host")
        if others := [each.name for each in mine if not each.ours]:
            raise CommandError(f"planned by another program, perhaps by a migration: {', '.join(others)}", Exit.DIFFERS)
        wishes = [
            ImportWish(host=host, verb=ImportVerb.DROP, definition="", name=each.name, vm=each.vm) for each in mine
        ]
        return ended(there, await there.finished(exports.change_imports(wishes)))
    data = [
        {
            "id": each.vm,
            "name": each.name,
            "ours": each.ours,
            "missing": [{"kind": misfit.kind.value, "what": misfit.what} for misfit in each.misfits],
        }
        for each in found
    ]
    rows = [
        (each.name, each.vm, "yes" if each.ours else "no", ", ".join(misfit.what for misfit in each.misfits))
        for each in found
    ]
    return Answer({"planned": data}, table(("NAME", "ID", "OURS", "MISSING"), rows) if rows else [])


async def _switch(there: Connected, host: HostId, name: str) -> str | None:
    """GUID of the switch of this name; None where the host has none."""
    if not name:
        return None
    switches = (await there.fleet.machines.offer(host)).switches
    return next((guid for guid, each in switches.items() if each.casefold() == name.casefold()), None)


def _unfit(machine: PlannedMachine, chosen: argparse.Namespace, switch: str | None) -> list[str]:
    """What speaks against registering a planned VM, and what would allow it."""
    left = [f"{misfit.what} is missing" for misfit in machine.of(MisfitKind.DISK)]
    if IMAGES not in chosen.allow:
        left += [f"{m.what} is missing: to eject it, use --allow {IMAGES}" for m in machine.of(MisfitKind.IMAGE)]
    if switch is None and SWITCHES not in chosen.allow:
        hint = f"to leave the adapter not connected, use --allow {SWITCHES}, to connect it, --switch"
        left += [f"there is no switch {misfit.what}: {hint}" for misfit in machine.of(MisfitKind.SWITCH)]
    return left
