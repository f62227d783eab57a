"""Command ``vm export``."""

from __future__ import annotations

import argparse

from hvgui.cli.answers import Answer, CommandError
from hvgui.cli.connected import Connected, failed
from hvgui.cli.machine_commands import ended, point_of
from hvgui.cli.new_machine_commands import planned
from hvgui.domain.hosts.host_files import tidied
from hvgui.domain.machines.export import ExportWish, Memory
from hvgui.domain.machines.export_script import export_script, has_script
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.trouble import Troubled


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
