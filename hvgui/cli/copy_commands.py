"""Command ``copy SRC… VM:DEST…``: files and folders into guests."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import sys
from collections.abc import Iterator, Sequence

from hvgui.cli.answers import Answer, CommandError, Exit, complain, gravest
from hvgui.cli.connected import Connected, code_of
from hvgui.controller.api.local_paths import read_paths
from hvgui.domain.copying.transfer import CopyRequest, IfExists, LocalFile, folder_trouble, preflight, usual_folder
from hvgui.domain.hosts.host import StagingWay
from hvgui.domain.keys import OperationId
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.vms.vm import GuestFamily, Vm, family_by_name
from hvgui.values import Struct
from hvgui.wording import texts
from hvgui.wording.copy_results import results
from hvgui.wording.i18n import text

#: Seconds between two looks at the progress.
_TICK = 0.2
#: Seconds that an interrupted copy gets to stop its job and clean up.
_LAST = 30.0
_BAR = 24


class _Load(Struct, frozen=True):
    """Files for one guest folder, copied in one operation to all guests that get this folder.

    Each host receives every file once.
    """

    folder: str
    files: tuple[LocalFile, ...]


async def copy_files(there: Connected, chosen: argparse.Namespace) -> Answer:
    """Copy files and folders into guests.

    Every file is verified by its hash on the host; rejected files are listed, and every file is counted exactly once.
    """
    sources, targets = _parted(there, [*chosen.sources, chosen.target])
    read = read_paths(sources)
    refused: list[dict[str, str]] = []
    loads: dict[_Load, list[Vm]] = {}
    for vm, words in targets:
        family = _family(there, vm)
        folder = words or usual_folder(family)
        if trouble := folder_trouble(folder, family):
            raise CommandError(f"{folder}: {texts.trouble(trouble).sentence()}")
        check = preflight(vm, read, family)
        refused += [
            {
                "source": item.subject,
                "vm": vm.name,
                "trouble": item.trouble.kind.value,
                "reason": texts.trouble(item.trouble).sentence(),
            }
            for item in check.refused
        ]
        if check.guest is not None and not (chosen.turn_on and check.can_offer_services):
            raise CommandError(f"{vm.name}: {texts.trouble(check.guest).sentence()}", Exit.DIFFERS)
        if check.accepted:
            loads.setdefault(_Load(folder, tuple(check.accepted)), []).append(vm)
    lines = list(dict.fromkeys(f"{item['source']}: {item['reason']}" for item in refused))
    if not loads:
        return Answer({"files": [], "refused": refused}, [*lines, text("copy.nothing")], Exit.DIFFERS)
    operations = [
        there.fleet.copy_files(_request(chosen, load, vms), turn_on_services=chosen.turn_on)
        for load, vms in loads.items()
    ]
    pictures = await watched(there, operations, quiet=chosen.json or not sys.stderr.isatty())
    named = {vm.key: vm for vm, _ in targets}
    host_names = {key.host: there.host_name(key) for key in named}
    rows = [row for one in pictures for row in results(one, lambda key: named[key].name, host_names.__getitem__)]
    several = len(targets) > 1
    lines += [f"{row['vm']}: " * several + f"{row['source']}: {row['reason']}" for row in rows if row["reason"]]
    lines += dict.fromkeys(words for one in pictures if (words := texts.note(one)))
    lines.append(texts.counts_at_end(*pictures))
    code = gravest((*map(code_of, pictures), Exit.DIFFERS if refused else Exit.OK))
    return Answer({"files": rows, "refused": refused, "verified": "on the host"}, lines, code)


def _request(chosen: argparse.Namespace, load: _Load, vms: Sequence[Vm]) -> CopyRequest:
    return CopyRequest(
        guests=tuple(vm.key for vm in vms),
        files=load.files,
        folder=load.folder,
        create_folders=not chosen.no_create_folders,
        if_exists=IfExists(chosen.if_exists),
        way=StagingWay(chosen.way) if chosen.way else None,
    )


def _parted(there: Connected, words: Sequence[str]) -> tuple[list[str], list[tuple[Vm, str]]]:
    """Sources, and the guests behind them with the folder of each; a guest that is named twice is one for each folder.

    The last word is a target. A word before it is one as well where it names a guest, no file of this computer has that
    name, and a source is left. Raises CommandError.
    """
    targets = [_target(there, words[-1])]
    sources = list(words[:-1])
    while len(sources) > 1 and (found := _guest(there, sources[-1])):
        targets.insert(0, found)
        sources.pop()
    for source in sources:
        # A source that names a guest is a wish for the way out, which does not exist.
        if _guest(there, source):
            raise CommandError(f"{text('copy-out.words')} {text('copy-out.more')}")
    return sources, list(dict.fromkeys(targets))


def _guest(there: Connected, words: str) -> tuple[Vm, str] | None:
    """The guest that VM:DEST names, where it is no path of this computer."""
    if os.path.exists(words) or ":" not in words:
        return None
    with contextlib.suppress(CommandError):
        return _target(there, words)
    return None


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


async def watched(there: Connected, operations: Sequence[OperationId], *, quiet: bool) -> list[OperationPicture]:
    """The operations at their end, progress on standard error; an interrupt stops them and waits for their cleaning."""
    bar = contextlib.nullcontext() if quiet else _bar(there, operations)
    with bar:
        try:
            return [await there.finished(operation) for operation in operations]
        except asyncio.CancelledError:
            complain(text("operations.cancelling"))
            for operation in operations:
                there.fleet.cancel(operation)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_LAST):
                    for operation in operations:
                        await there.finished(operation)
            raise


@contextlib.contextmanager
def _bar(there: Connected, operations: Sequence[OperationId]) -> Iterator[None]:
    loop = asyncio.get_running_loop()
    handle: asyncio.TimerHandle | None = None

    def draw() -> None:
        nonlocal handle
        pictures = [one for one in map(there.fleet.operation, operations) if one is not None]
        _write("\r" + "  ".join(map(progress_line, pictures)) + "\x1b[K")
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
