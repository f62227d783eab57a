"""Changes of devices on the command line: carried out, planned with --dry-run, or printed as PowerShell."""

from __future__ import annotations

import argparse
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeAlias

from hvgui.cli.answers import Answer, CommandError, Exit, table
from hvgui.cli.connected import Connected, failed
from hvgui.cli.machine_commands import ended
from hvgui.domain.operations.plan import Previewed, Verdict
from hvgui.domain.settings.adapters import AdapterWish
from hvgui.domain.settings.configuration_script import configuration_script
from hvgui.domain.settings.disk_work import DiskWork
from hvgui.domain.settings.disks import ControllerWish, DiskWish, LimitsWish, MoveWish
from hvgui.domain.settings.host_settings import HostWish
from hvgui.domain.settings.switch_work import SwitchWork
from hvgui.domain.settings.wishes import SettingWish, VmWish
from hvgui.domain.trouble import Troubled
from hvgui.wording import texts, wish_words

_OfDisks: TypeAlias = DiskWish | ControllerWish | DiskWork | LimitsWish | MoveWish
_Wish: TypeAlias = AdapterWish | SettingWish | SwitchWork | HostWish | _OfDisks


def planned_items(
    there: Connected,
    wishes: Sequence[_Wish],
    found: Sequence[Previewed],
) -> Answer:
    """What would be done, a line for each wish."""
    rows, data = [], []
    for wish, said in zip(wishes, found, strict=True):
        vm = there.fleet.vm(wish.key)
        name = wish.key.vm if vm is None else vm.name
        why = "" if said.trouble is None else texts.trouble(said.trouble).sentence()
        now, wanted = wish_words.before(wish, said.before), wish_words.wanted(wish, {})
        rows.append((there.host_name(wish.key), name, wish_words.subject(wish), said.verdict.value, now, wanted, why))
        data.append(
            {
                "host": there.host_name(wish.key),
                "id": wish.key.vm,
                "name": name,
                "subject": wish.subject,
                "verdict": said.verdict.value,
                "now": said.before,
                "wanted": _wanted(wish),
                "calls": list(said.calls),
                "why": why,
            }
        )
    refused = any(said.verdict is Verdict.REFUSED for said in found)
    lines = table(("HOST", "NAME", "SETTING", "RESULT", "NOW", "WANTED", "REASON"), rows)
    return Answer({"items": data}, lines, Exit.DIFFERS if refused else Exit.OK)


def _wanted(wish: _Wish) -> object:
    if isinstance(wish, DiskWork):
        return wish.path
    if isinstance(wish, SwitchWork):
        return wish.name
    if isinstance(wish, HostWish):
        return wish.value
    if isinstance(wish, LimitsWish):
        return wish.written
    if isinstance(wish, MoveWish):
        return wish.to
    if isinstance(wish, DiskWish):
        return wish.file
    return wish.present if isinstance(wish, ControllerWish) else wish.value


async def _nothing() -> None:
    return None


async def carry_out(
    there: Connected,
    chosen: argparse.Namespace,
    wishes: Sequence[VmWish],
    planned: Callable[[Sequence[Previewed]], Answer],
    check: Callable[[], Awaitable[None]] = _nothing,
) -> Answer:
    """Do what is wished after ``check``, or only answer with what is ``planned``. Raises CommandError."""
    if chosen.powershell and not chosen.dry_run:
        raise CommandError("--powershell prints what --dry-run shows: use both")
    if not chosen.dry_run:
        await check()
        return ended(there, await there.finished(there.fleet.configure(wishes)))
    try:
        found = await there.fleet.preview_configuration(wishes)
    except Troubled as error:
        raise failed(error) from error
    if chosen.powershell:
        will = [w for w, said in zip(wishes, found, strict=True) if said.verdict is Verdict.WILL_CHANGE]
        script = configuration_script([(wish, there.host_name(wish.key)) for wish in will])
        return Answer({"powershell": script}, script.splitlines())
    return planned(found)
