"""Command about folders: ``vm folder`` puts VMs into one, or into none."""

from __future__ import annotations

import argparse

from hvgui.cli.answers import Answer, CommandError
from hvgui.cli.connected import Connected
from hvgui.cli.machine_commands import ended
from hvgui.domain.vms.folders import LONGEST_PATH, tidy
from hvgui.domain.vms.kvp import Relabel
from hvgui.values import replace


async def move(there: Connected, chosen: argparse.Namespace) -> Answer:
    """Put VMs into a folder; those that are in it already are left alone."""
    path = wanted_path(chosen)
    vms = there.chosen(chosen.vm, chosen.filter)
    wanted = {vm.key: Relabel(vm.labels, replace(vm.labels, folder=path)) for vm in vms if vm.labels.folder != path}
    lines = [
        f"{there.host_name(vm.key)}/{vm.name}: {vm.labels.folder or '(none)'} -> {path or '(none)'}"
        for vm in vms
        if vm.key in wanted
    ]
    if chosen.dry_run or not wanted:
        items = [{"id": vm.key.vm, "name": vm.name, "folder": vm.labels.folder, "wanted": path} for vm in vms]
        return Answer({"items": items}, lines or ["nothing to change"])
    operation = there.fleet.kvp.set_labels(wanted)
    assert operation is not None
    return ended(there, await there.finished(operation))


def wanted_path(chosen: argparse.Namespace) -> str:
    """The path of the command line; empty for none. Raises CommandError."""
    path = tidy(chosen.to or "")
    if not chosen.none and not path:
        raise CommandError("give the path of a folder with --to, or --none")
    if len(path) > LONGEST_PATH:
        raise CommandError(f"a path has at most {LONGEST_PATH} characters")
    return path
