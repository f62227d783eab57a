"""``copy SRC… VM:DEST``."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import sys
from collections.abc import Iterator

from hvgui.cli.answers import Answer, CommandError, Exit, complain, gravest
from hvgui.cli.connected import Connected, code_of
from hvgui.controller.operations import OperationPicture
from hvgui.domain.host import StagingWay
from hvgui.domain.keys import OperationId
from hvgui.domain.transfer import CopyRequest, IfExists, folder_trouble, preflight, usual_folder
from hvgui.domain.vm import GuestFamily, Vm, family_by_name
from hvgui.ui import texts
from hvgui.ui.copy_results import results
from hvgui.ui.i18n import text
from hvgui.ui.local_paths import read_paths

#: Seconds between two looks at the progress.
_TICK = 0.2
#: Seconds that an interrupted copy gets to stop its job and clean up.
_LAST = 30.0
_BAR = 24


async def copy_files(there: Connected, chosen: argparse.Namespace) -> Answer:
    """Files and folders into one guest, verified on the host; what is refused is told, and counts add up."""
    vm, folder = _target(there, chosen.target)
    family = _family(there, vm)
    folder = folder or usual_folder(family)
    if trouble := folder_trouble(folder, family):
        raise CommandError(f"{folder}: {texts.trouble(trouble).sentence()}")
    for source in chosen.sources:
        _no_way_out(there, source)
    check = preflight(vm, read_paths(chosen.sources), family)
    refused = [
        {"source": item.subject, "trouble": item.trouble.kind.value, "reason": texts.trouble(item.trouble).sentence()}
        for item in check.refused
    ]
    lines = [f"{item['source']}: {item['reason']}" for item in refused]
    if check.guest is not None and not (chosen.turn_on and check.can_offer_services):
        raise CommandError(f"{vm.name}: {texts.trouble(check.guest).sentence()}", Exit.DIFFERS)
    if not check.accepted:
        return Answer({"files": [], "refused": refused}, [*lines, text("copy.nothing")], Exit.DIFFERS)
    request = CopyRequest(
        guests=(vm.key,),
        files=check.accepted,
        folder=folder,
        create_folders=not chosen.no_create_folders,
        if_exists=IfExists(chosen.if_exists),
        way=StagingWay(chosen.way) if chosen.way else None,
    )
    operation = there.fleet.copy_files(request, turn_on_services=chosen.turn_on)
    picture = await _finished(there, operation, quiet=chosen.json or not sys.stderr.isatty())
    rows = results(picture, lambda _key: vm.name, lambda _host: there.host_name(vm.key))
    lines += [f"{row['source']}: {row['reason']}" for row in rows if row["reason"]]
    lines.append(texts.counts(picture.counts))
    code = gravest((code_of(picture), Exit.DIFFERS if refused else Exit.OK))
    return Answer({"files": rows, "refused": refused, "verified": "on the host"}, lines, code)


def _target(there: Connected, words: str) -> tuple[Vm, str]:
    """VM:DEST; both may hold colons, so the first part that names a VM decides. Raises CommandError."""
    for at in [i for i, letter in enumerate(words) if letter == ":"] or [len(words)]:
        with contextlib.suppress(CommandError):
            return there.named(words[:at]), words[at + 1 :]
    return there.named(words.partition(":")[0]), ""


def _family(there: Connected, vm: Vm) -> GuestFamily:
    """By what the host shows for the guest's system."""
    detail = there.fleet.detail(vm.key)
    if detail is not None and detail.guest is not None and detail.guest.family is not GuestFamily.UNKNOWN:
        return detail.guest.family
    return family_by_name(vm.guest_os)


def _no_way_out(there: Connected, source: str) -> None:
    """A source that names a guest is a wish for the way out, which does not exist. Raises CommandError."""
    if os.path.exists(source) or ":" not in source:
        return
    try:
        _target(there, source)
    except CommandError:
        return
    raise CommandError(f"{text('copy-out.words')} {text('copy-out.more')}")


async def _finished(there: Connected, operation: OperationId, *, quiet: bool) -> OperationPicture:
    """The operation at its end, its progress on standard error; an interrupt stops it and waits for its cleaning."""
    bar = contextlib.nullcontext() if quiet else _bar(there, operation)
    with bar:
        try:
            return await there.finished(operation)
        except asyncio.CancelledError:
            complain(text("operations.cancelling"))
            there.fleet.cancel(operation)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(there.finished(operation), _LAST)
            raise


@contextlib.contextmanager
def _bar(there: Connected, operation: OperationId) -> Iterator[None]:
    loop = asyncio.get_running_loop()
    handle: asyncio.TimerHandle | None = None

    def draw() -> None:
        nonlocal handle
        picture = there.fleet.operation(operation)
        if picture is not None:
            _write(f"\r{progress_line(picture)}\x1b[K")
        handle = loop.call_later(_TICK, draw)

    draw()
    try:
        yield
    finally:
        if handle is not None:
            handle.cancel()
        _write("\r\x1b[K")


def progress_line(picture: OperationPicture) -> str:
    """One line: a bar, the percentage, the speed and the time left."""
    full = round(_BAR * picture.progress)
    parts = [
        f"[{'#' * full}{'.' * (_BAR - full)}]",
        f"{int(picture.progress * 100):3d}%",
        next((texts.stage(item.stage) for item in picture.items if item.outcome is None), ""),
        texts.speed(picture),
    ]
    return " ".join(part for part in parts if part)


def _write(words: str) -> None:
    encoding = sys.stderr.encoding or "utf-8"
    sys.stderr.write(words.encode(encoding, "backslashreplace").decode(encoding))
    sys.stderr.flush()
