"""Commands ``vm dvd insert`` and ``vm dvd eject``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from functools import partial

from hvgui.cli.answers import Answer, CommandError, Exit, table
from hvgui.cli.configuring import carry_out
from hvgui.cli.connected import Connected, failed
from hvgui.cli.copy_commands import watched
from hvgui.cli.machine_commands import ended
from hvgui.controller.api.local_paths import is_image, read_paths
from hvgui.domain.copying.transfer import LocalFile, Refused
from hvgui.domain.hosts.host_files import fault_of, tidied
from hvgui.domain.keys import HostId
from hvgui.domain.operations.plan import Previewed, Verdict
from hvgui.domain.settings.media import ImageExists, ImagePlace, ImageUpload, MediaWish
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind
from hvgui.domain.vms.vm import Vm
from hvgui.values import replace
from hvgui.wording import texts
from hvgui.wording.i18n import text


async def insert_dvd(there: Connected, chosen: argparse.Namespace) -> Answer:
    """An image of the host, or with --upload one of this computer, into the DVD drives of some VMs."""
    if not chosen.upload:
        if not chosen.file:
            raise CommandError("give the PATH of an image on the host, or --upload FILE")
        return await change_dvd(there, chosen)
    if chosen.powershell:
        raise CommandError("--powershell cannot upload: it is for images that the host has")
    found = image_of(chosen.upload)
    # Without a path, the first word is a VM like the others.
    vms = there.chosen([*filter(None, (chosen.file,)), *chosen.vm], chosen.filter)
    exists = ImageExists(chosen.if_exists)
    wishes = [ImageUpload(key=vm.key, image=found, if_exists=exists) for vm in vms]
    if chosen.dry_run:
        return await _planned_upload(there, vms, wishes, found)
    operation = there.fleet.copying.insert_images(wishes)
    (picture,) = await watched(there, [operation], quiet=chosen.json or not sys.stderr.isatty())
    said = ended(there, picture)
    return replace(said, lines=[*filter(None, (texts.note(picture),)), *said.lines])


def image_of(path: str) -> LocalFile:
    """An image of this computer. Raises CommandError."""
    (found,) = read_paths([path])[:1]
    if isinstance(found, Refused):
        raise CommandError(f"{found.subject}: {texts.trouble(found.trouble).sentence()}")
    if not is_image(path):
        raise CommandError(f"{path}: {texts.trouble(Trouble(TroubleKind.NOT_AN_IMAGE, path)).sentence()}")
    return found


async def _planned_upload(
    there: Connected, vms: Sequence[Vm], wishes: Sequence[ImageUpload], image: LocalFile
) -> Answer:
    """What would be done, with the place that the image would get on each host."""
    places: dict[HostId, ImagePlace] = {}
    try:
        said = await there.fleet.copying.preview_images(wishes)
        for host in {wish.key.host for wish in wishes}:
            places[host] = await there.fleet.copying.image_place(host, image)
    except Troubled as error:
        raise failed(error) from error
    placed = [MediaWish(key=wish.key, file=places[wish.key.host].path) for wish in wishes]
    return _planned(there, vms, placed, said)


async def change_dvd(there: Connected, chosen: argparse.Namespace) -> Answer:
    """An image of the host into the DVD drives of some VMs, or out of them; with --dry-run only what would be done."""
    file = tidied(getattr(chosen, "file", ""))
    if file and (fault := fault_of(file, ".iso")) is not None:
        raise CommandError(f"{file!r}: {text(f'path-fault.{fault.value}')}")
    vms = there.chosen(chosen.vm, chosen.filter)
    wishes = [MediaWish(key=vm.key, file=file) for vm in vms]
    return await carry_out(there, chosen, wishes, partial(_planned, there, vms, wishes))


def _planned(there: Connected, vms: Sequence[Vm], wishes: Sequence[MediaWish], found: Sequence[Previewed]) -> Answer:
    rows, data = [], []
    for vm, wish, said in zip(vms, wishes, found, strict=True):
        why = "" if said.trouble is None else texts.trouble(said.trouble).sentence()
        now = said.before or ""
        rows.append((there.host_name(vm.key), vm.name, said.verdict.value, now or "-", wish.file or "-", why))
        data.append(
            {
                "host": there.host_name(vm.key),
                "id": vm.key.vm,
                "name": vm.name,
                "verdict": said.verdict.value,
                "now": now,
                "wanted": wish.file,
                "calls": list(said.calls),
                "why": why,
            }
        )
    refused = any(said.verdict is Verdict.REFUSED for said in found)
    lines = table(("HOST", "NAME", "RESULT", "NOW", "WANTED", "REASON"), rows)
    return Answer({"items": data}, lines, Exit.DIFFERS if refused else Exit.OK)
