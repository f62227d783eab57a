"""Changes of devices on the command line: carried out, planned with --dry-run, or printed as PowerShell."""

from __future__ import annotations

import argparse
from collections.abc import Awaitable, Callable, Sequence

from hvgui.cli.answers import Answer, CommandError
from hvgui.cli.connected import Connected, failed
from hvgui.cli.machine_commands import ended
from hvgui.domain.operations.plan import Previewed, Verdict
from hvgui.domain.settings.configuration_script import configuration_script
from hvgui.domain.settings.wishes import VmWish
from hvgui.domain.trouble import Troubled


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
