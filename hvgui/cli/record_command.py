"""Command ``record DIR``: records what a host answers, with names and addresses replaced."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Callable

from hvgui.cli.answers import Answer, CommandError, Exit
from hvgui.controller.recordings.recorder import Asked, HostRecorder
from hvgui.desktop.headless import Headless
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.operations.recording import RecordingStage
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Refusal, Troubled
from hvgui.transport.wire.pywinrm_wire import PywinrmWire
from hvgui.wording import texts
from hvgui.wording.i18n import text
from hvgui.wording.recording_words import recorded

#: Seconds that a recorder gets to end once nobody wants its recording.
_GRACE = 5.0


async def record_host(
    runtime: Headless,
    profile: HostProfile,
    secret: Secret | None,
    chosen: argparse.Namespace,
    closed: frozenset[str] = frozenset(),
) -> Answer:
    """Raises CommandError; then nothing is written. ``closed``: computers that must not be changed."""

    def wire(profile: HostProfile, tap: Callable[[str, bytes], None]) -> PywinrmWire:
        return PywinrmWire(profile, lambda: secret, tap=tap)

    recorder = HostRecorder(Asked(profile, chosen.folder, chosen.derived_from, closed), wire)
    work = runtime.offload(lambda: recorder.run(_Progress().told))
    try:
        done = await asyncio.shield(work)
    except asyncio.CancelledError:
        recorder.cancel()
        await asyncio.wait({work}, timeout=_GRACE)
        raise
    except Troubled as troubled:
        code = Exit.DIFFERS if isinstance(troubled, Refusal) else Exit.HOST
        words = texts.trouble(troubled.trouble)
        raise CommandError("\n".join(part for part in (words.lines(), words.detail) if part), code) from troubled
    data: dict[str, object] = {"folder": done.folder, "files": done.files, "vms": done.vms, "closely": done.closely}
    data["not_searched"] = list(done.not_searched)
    return Answer(data, recorded(done))


class _Progress:
    """Progress on a terminal; nothing is printed elsewhere."""

    def __init__(self) -> None:
        self._shown = ""

    def told(self, stage: RecordingStage, done: int, of: int) -> None:
        line = f"{text(f'record.{stage.value}')} {100 * done // max(of, 1)} %"
        if sys.stderr.isatty() and line != self._shown:
            end = "\n" if stage is RecordingStage.WRITING else ""
            sys.stderr.write(f"\r\x1b[K{line}{end}")
            sys.stderr.flush()
            self._shown = line
