"""Commands ``vm new`` and ``vm delete``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from hvgui.cli.answers import Answer, CommandError, Exit, table
from hvgui.cli.connected import Connected, failed
from hvgui.cli.disk_file_commands import bytes_of
from hvgui.cli.machine_commands import ended
from hvgui.cli.media_commands import image_of
from hvgui.domain.devices.device_extras import DiskType
from hvgui.domain.devices.vm_hardware import file_name
from hvgui.domain.hosts.host_files import tidied
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.machines.likeness import another
from hvgui.domain.machines.machine_rules import HostOffer, faults
from hvgui.domain.machines.machine_script import new_machine_script, removal_script
from hvgui.domain.machines.new_machine import (
    MachineAdapter,
    MachineDisk,
    MachineWish,
    NewMachine,
    OnFailure,
    in_row,
)
from hvgui.domain.machines.removal import MachineRemoval, Refused, Stays, proof
from hvgui.domain.operations.plan import Previewed, Verdict
from hvgui.domain.settings.disks import NewDisk
from hvgui.domain.settings.media import ImageExists
from hvgui.domain.trouble import Troubled
from hvgui.domain.vms.labels import labels_of
from hvgui.domain.vms.vm import Vm
from hvgui.values import replace
from hvgui.wording import machine_words, texts

#: What has to be allowed by name.
DELETING, FILES = "d-vm", "d-files"


async def new_machines(there: Connected, chosen: argparse.Namespace) -> Answer:
    """Some VMs on one host; with --dry-run only what would be done."""
    if chosen.powershell and not chosen.dry_run:
        raise CommandError("--powershell prints what --dry-run shows: use both")
    if chosen.powershell and chosen.upload:
        raise CommandError("--powershell cannot upload: it is for images that the host has")
    host = there.host_called(chosen.there)
    try:
        offer = await there.fleet.machines.offer(host)
        start = await _start(there, chosen)
    except Troubled as error:
        raise failed(error) from error
    machine = _described(chosen, start, offer)
    for field, wrong in faults(machine, chosen.count).items():
        raise CommandError(f"{field.value}: {machine_words.wrong(wrong)}")
    on_failure = OnFailure.KEEP if chosen.keep else OnFailure.TAKE_BACK
    row = in_row(machine, chosen.count, chosen.first, offer.folders)
    wishes = [MachineWish(host=host, machine=each, on_failure=on_failure) for each in row]
    if not chosen.dry_run:
        return ended(there, await there.finished(there.fleet.machines.create(wishes)))
    try:
        found = await there.fleet.machines.preview(wishes)
    except Troubled as error:
        raise failed(error) from error
    if chosen.powershell:
        will = [w for w, said in zip(wishes, found, strict=True) if said.verdict is Verdict.WILL_CHANGE]
        script = new_machine_script([(wish, there.host_name(wish.key)) for wish in will])
        return Answer({"powershell": script}, script.splitlines())
    return planned(there, [(wish.key, wish.machine.name) for wish in wishes], found)


async def delete_machines(there: Connected, chosen: argparse.Namespace) -> Answer:
    """Some VMs, and with --with-files those disk files that are proved to be nobody else's."""
    if chosen.powershell and (not chosen.dry_run or chosen.with_files):
        raise CommandError(
            "--powershell prints what --dry-run shows, and deletes no files: use it with --dry-run alone"
        )
    vms = [there.named(name) for name in chosen.vm]
    wishes, stays = await _removals(there, vms, with_files=chosen.with_files)
    if chosen.powershell:
        script = removal_script([(wish, there.host_name(wish.key)) for wish in wishes])
        return Answer({"powershell": script}, script.splitlines())
    if not chosen.dry_run:
        for needed in (DELETING, *((FILES,) if any(wish.file for wish in wishes) else ())):
            if needed not in chosen.allow:
                raise CommandError(f"this cannot be undone: to do it, use --allow {needed}", Exit.DIFFERS)
        return ended(there, await there.finished(there.fleet.machines.delete(wishes)))
    try:
        found = await there.fleet.machines.preview_deletion(wishes)
    except Troubled as error:
        raise failed(error) from error
    answer = planned(there, [(wish.key, wish.file or wish.name) for wish in wishes], found)
    kept = [{"host": there.host_name(key), "file": path, "why": why} for key, path, why in stays]
    assert isinstance(answer.data, dict)
    lines = [*answer.lines, *(f"{path}: {why}" for _, path, why in stays)]
    return Answer({**answer.data, "stays": kept}, lines, answer.code)


async def _removals(
    there: Connected, vms: Sequence[Vm], *, with_files: bool
) -> tuple[list[MachineRemoval], list[tuple[VmKey, str, str]]]:
    """What is deleted, and the files that stay with the reasons for that."""
    wishes: list[MachineRemoval] = []
    stays: list[tuple[VmKey, str, str]] = []
    for host in dict.fromkeys(vm.key.host for vm in vms):
        mine = [vm for vm in vms if vm.key.host == host]
        wishes += [MachineRemoval(key=vm.key, name=vm.name) for vm in mine]
        try:
            use = await there.fleet.machines.disk_use([vm.key for vm in mine])
        except Troubled as error:
            raise failed(error) from error
        for vm in mine:
            inventory = use.inventories.get(vm.key.vm)
            for disk in () if inventory is None else inventory.disks:
                refused = proof(vm.key.vm, disk.path, use)
                if refused is None and with_files:
                    wishes.append(MachineRemoval(key=vm.key, name=vm.name, file=disk.path))
                else:
                    stays.append((vm.key, disk.path, "" if refused is None else _why(there, host, refused)))
    return wishes, stays


def _why(there: Connected, host: HostId, refused: Refused) -> str:
    name = ""
    if refused.why is Stays.OTHER_VM:
        other = there.fleet.vm(VmKey(host, VmId(refused.detail)))
        name = refused.detail if other is None else other.name
    return machine_words.stays(refused, name)


async def _start(there: Connected, chosen: argparse.Namespace) -> NewMachine:
    """What the VMs are like before anything else is said. Raises Troubled and CommandError."""
    if chosen.like:
        return another(await there.fleet.machines.like(there.named(chosen.like).key))
    if not chosen.saved:
        return _plain()
    choices = there.fleet.machines.choices
    if chosen.saved not in (names := await choices.names()):
        raise CommandError(
            f"{chosen.saved!r} is not the name of saved choices (there are: {', '.join(names) or 'none'})"
        )
    return await choices.load(chosen.saved)


def _plain() -> NewMachine:
    disk = MachineDisk(path="{name}.vhdx", make=NewDisk(DiskType.DYNAMIC, bytes_of("127G")))
    return NewMachine(name="", generation=2, memory=4096, processors=2, disks=(disk,), adapters=(MachineAdapter(),))


def _described(chosen: argparse.Namespace, start: NewMachine, offer: HostOffer) -> NewMachine:
    """The VM that the arguments describe; what is not given is as it starts from. Raises CommandError."""
    machine = replace(
        start,
        name=chosen.name,
        location=tidied(chosen.location) or start.location,
        version=chosen.configuration or start.version,
        generation=chosen.generation or start.generation,
        memory=start.memory if chosen.memory is None else chosen.memory,
        dynamic=start.dynamic or chosen.dynamic,
        processors=start.processors if chosen.processors is None else chosen.processors,
        notes=chosen.notes or start.notes,
        network_boot=chosen.network_boot or (start.network_boot and not (chosen.image or chosen.upload)),
        secure_boot=start.secure_boot and not chosen.no_secure_boot,
        image="" if chosen.upload or chosen.network_boot else tidied(chosen.image) or start.image,
        upload=image_of(chosen.upload) if chosen.upload else None,
        if_exists=ImageExists(chosen.if_exists),
        labels=labels_of(chosen.tags, chosen.owner, chosen.role) or start.labels,
        start=chosen.start or start.start,
    )
    if chosen.no_disk:
        machine = replace(machine, disks=())
    elif chosen.disk:
        machine = replace(machine, disks=(MachineDisk(path=tidied(chosen.disk)),))
    elif chosen.parent:
        parent = tidied(chosen.parent)
        path = "{name}" + (".vhd" if parent.casefold().endswith(".vhd") else ".vhdx")
        machine = replace(machine, disks=(MachineDisk(path=path, make=NewDisk(DiskType.DYNAMIC, 0, parent)),))
    elif chosen.size:
        kind = DiskType.FIXED if chosen.fixed else DiskType.DYNAMIC
        machine = replace(machine, disks=(MachineDisk(path="{name}.vhdx", make=NewDisk(kind, bytes_of(chosen.size))),))
    adapters = machine.adapters
    if chosen.switch:
        named = {name.casefold(): (guid, name) for guid, name in offer.switches.items()}
        guid, name = named.get(chosen.switch.casefold(), ("", ""))
        if not guid:
            names = ", ".join(offer.switches.values()) or "none"
            raise CommandError(f"{chosen.switch!r} is not the name of a switch of the host (there are: {names})")
        adapters = (MachineAdapter(switch=guid, switch_name=name, vlan=chosen.vlan or 0),)
    if chosen.network_boot and machine.generation == 1:
        adapters = tuple(replace(adapter, legacy=True) for adapter in adapters[:1]) + adapters[1:]
    return replace(machine, adapters=adapters)


def planned(there: Connected, about: Sequence[tuple[VmKey, str]], found: Sequence[Previewed]) -> Answer:
    """Previews about whole VMs as an answer."""
    rows, data = [], []
    for (key, name), said in zip(about, found, strict=True):
        why = "" if said.trouble is None else texts.trouble(said.trouble).sentence()
        rows.append((there.host_name(key), file_name(name), said.verdict.value, str(len(said.calls)), why))
        data.append(
            {
                "host": there.host_name(key),
                "name": name,
                "verdict": said.verdict.value,
                "calls": list(said.calls),
                "why": why,
            }
        )
    refused = any(said.verdict is Verdict.REFUSED for said in found)
    lines = table(("HOST", "NAME", "RESULT", "CALLS", "REASON"), rows)
    return Answer({"items": data}, lines, Exit.DIFFERS if refused else Exit.OK)
