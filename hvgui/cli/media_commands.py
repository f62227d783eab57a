"""Commands ``vm dvd insert`` and ``vm dvd eject``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from hvgui.cli.answers import Answer, CommandError, Exit, table
from hvgui.cli.connected import Connected, failed
from hvgui.cli.machine_commands import ended
from hvgui.domain.host_files import fault_of, tidied
from hvgui.domain.media import MediaWish
from hvgui.domain.media_script import media_script
from hvgui.domain.plan import Previewed, Verdict
from hvgui.domain.trouble import Troubled
from hvgui.domain.vm import Vm
from hvgui.wording import texts
from hvgui.wording.i18n import text


async def change_dvd(there: Connected, chosen: argparse.Namespace) -> Answer:
    """An image of the host into the DVD drives of some VMs, or out of them; with --dry-run only what would be done."""
    file = tidied(getattr(chosen, "file", ""))
    if file and (fault := fault_of(file, ".iso")) is not None:
        raise CommandError(f"{file!r}: {text(f'path-fault.{fault.value}')}")
    vms = there.chosen(chosen.vm, chosen.filter)
    wishes = [MediaWish(key=vm.key, file=file) for vm in vms]
    if chosen.powershell and not chosen.dry_run:
        raise CommandError("--powershell prints what --dry-run shows: use both")
    if not chosen.dry_run:
        return ended(there, await there.finished(there.fleet.configure(wishes)))
    try:
        found = await there.fleet.preview_configuration(wishes)
    except Troubled as error:
        raise failed(error) from error
    if chosen.powershell:
        will = [w for w, said in zip(wishes, found, strict=True) if said.verdict is Verdict.WILL_CHANGE]
        script = media_script([(wish, there.host_name(wish.key)) for wish in will])
        return Answer({"powershell": script}, script.splitlines())
    return _planned(there, vms, wishes, found)


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
