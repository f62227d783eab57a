"""Copies that have not ended, on disk: what the program needs to go on with them after it was killed.

One file per copy. Its first line is the whole plan; every further line is one step, appended, so that a copy of many
files costs one short line each. A copy that ends, however it ends, takes its file with it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from operator import attrgetter
from pathlib import Path

import msgspec

from hvgui.controller.api.ports import Writes, WritesAtOnce
from hvgui.controller.state import private_files
from hvgui.domain.copying.transfer import CopyRequest, IfExists, LocalFile, Portion
from hvgui.domain.copying.unfinished_copy import Continued, ImageLeft, UnfinishedCopy
from hvgui.domain.hosts.host import HostMark, StagingWay
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.values import Struct, field, replace

log = logging.getLogger(__name__)

#: Bytes after which the progress of a file is written down again; a break loses at most so much.
_STEP = 4 * 1024 * 1024
#: Seconds after which nobody will go on with a copy any more, and its staged files go.
OLDEST = 7 * 86_400.0


class UnfinishedCopies:
    """Log of copies: given to ``writes`` before each step, read at the start. Without a folder, nothing is kept."""

    def __init__(
        self,
        folder: Path | None = None,
        now: Callable[[], float] = lambda: 0.0,
        *,
        resumable: bool = True,
        writes: Writes | None = None,
    ) -> None:
        self._put = (writes or WritesAtOnce()).put
        self._folder = folder
        self._now = now
        self._resumable = resumable
        self._closed = False
        self._stopping = False
        #: Of the copies of this run: places that have not ended, and folders of staged files.
        self._open: dict[str, set[int]] = {}
        self._staged: dict[str, set[str]] = {}
        self._written: dict[tuple[str, str], int] = {}
        self._numbers: dict[str, dict[str, int]] = {}
        self._old: dict[str, UnfinishedCopy] = {}
        self.take_in(self.read_again())

    def read_again(self) -> Sequence[UnfinishedCopy]:
        """What other runs have left, at the start and when one has died meanwhile. For a worker thread."""
        if self._folder is None or not self._folder.is_dir():
            return ()
        found = []
        for path in sorted(self._folder.glob("*.jsonl")):
            if path.stem in self._numbers or path.stem in self._old:
                continue
            copy = _read(path)
            if copy is None or not copy.left or self._now() - copy.started > OLDEST:
                path.unlink(missing_ok=True)
            else:
                found.append(copy)
        return found

    def take_in(self, found: Iterable[UnfinishedCopy]) -> None:
        """Offer these copies, too."""
        self._old.update((copy.name, copy) for copy in found)

    def all(self, here: Callable[[HostMark], HostId] = attrgetter("host")) -> tuple[UnfinishedCopy, ...]:
        """Copies of earlier runs that are not decided about, oldest first; ``here`` finds their hosts of this run."""
        found = sorted(self._old.values(), key=lambda copy: copy.started)
        return tuple(copy.seen_from(here) for copy in found)

    def keeps(self, operation: str) -> bool:
        """Whether the staged files of this folder are needed to go on."""
        if self._stopping and any(operation in self._staged.get(name, ()) for name, left in self._open.items() if left):
            return True
        return any(c.operation == operation for copy in self._old.values() for c in copy.hosts.values())

    def take(self, name: str) -> UnfinishedCopy | None:
        """Decide about a copy: it is no longer offered, and what was written about it is gone."""
        copy = self._old.pop(name, None)
        if copy is not None:
            self._drop(name)
        return copy

    # while a copy runs

    def begin(self, name: str, request: CopyRequest, portions: Sequence[Portion], turn_on: bool) -> None:
        """The plan; only then may the copy start."""
        if self._folder is None or not self._resumable:
            return
        self._numbers[name] = {}
        self._open[name] = set(range(len(portions)))
        self._put(
            partial(self._write_plan, self._folder, self._numbers[name], name, self._now(), request, portions, turn_on)
        )

    def begin_images(self, name: str, images: Sequence[ImageLeft]) -> None:
        """The plan of one host's uploads of images; only then may they start."""
        files = list(dict.fromkeys(each.image for each in images))
        if self._folder is None or not self._resumable or not files:
            return
        numbers = self._numbers[name] = {file.path: number for number, file in enumerate(files)}
        self._open[name] = set(range(len(images)))
        plan = _Plan(
            name=name,
            started=self._now(),
            folder=images[0].folder,
            create_folders=True,
            way=None,
            turn_on=False,
            files=[_file_of(file) for file in files],
            portions=[],
            images=[_Image(numbers[i.image.path], i.key.host, i.key.vm, i.drive, i.if_exists) for i in images],
        )
        self._put(partial(self._write_first, self._folder, name, plan))

    def _write_plan(
        self,
        folder: Path,
        numbers: dict[str, int],
        name: str,
        started: float,
        request: CopyRequest,
        portions: Sequence[Portion],
        turn_on: bool,
    ) -> None:
        files = list(dict.fromkeys(portion.file for portion in portions))
        numbers.update((file.path, number) for number, file in enumerate(files))
        plan = _Plan(
            name=name,
            started=started,
            folder=request.folder,
            create_folders=request.create_folders,
            way=request.way,
            turn_on=turn_on,
            files=[_file_of(file) for file in files],
            portions=[_Portion(numbers[p.file.path], p.guest.host, p.guest.vm, p.if_exists) for p in portions],
        )
        self._write_first(folder, name, plan)

    def _write_first(self, folder: Path, name: str, plan: _Plan) -> None:
        try:
            private_files.folder(folder)
            private_files.write_text(self._path(name), _line(plan))
        except OSError as error:
            log.warning("this copy cannot be continued after a restart: %s", error.strerror)

    def staging(self, name: str, host: HostMark, operation: str, way: str) -> None:
        """A host's folder for staged files is about to be used."""
        if name in self._open:
            self._staged.setdefault(name, set()).add(operation)
        step = _Step(host=host.host, machine=host.machine, address=host.address, operation=operation, way=way)
        self._append(name, lambda: step)

    def confirmed(self, name: str, host: HostId, path: str, done: int) -> None:
        """Bytes of a file that have certainly arrived on a host; written down now and then."""
        if self._folder is None or done - self._written.get((host, path), 0) < _STEP:
            return
        self._written[host, path] = done
        numbers = self._numbers.get(name, {})
        self._append(name, lambda: _Step(host=host, file=numbers.get(path, -1), bytes=done))

    def settled(self, name: str, indexes: Iterable[int]) -> None:
        """Items that have ended and need not be done again."""
        ended = set(indexes)
        self._open.get(name, set()).difference_update(ended)
        old = self._old.get(name)
        if old is not None:
            keep = [(p, place) for p, place in zip(old.left, old.places, strict=True) if place not in ended]
            if not keep:
                self.take(name)
                return
            self._old[name] = replace(old, left=tuple(p for p, _ in keep), places=tuple(place for _, place in keep))
        self._append(name, lambda: _Step(settled=sorted(ended)))

    def begun_in_guest(self, name: str, place: int) -> None:
        """An item was stopped while its guest was getting the file: what is there is ours and may be overwritten."""
        self._append(name, lambda: _Step(begun=[place]))

    def stop_for_later(self) -> None:
        """What is cancelled from now on is not given up: the next run goes on with it without asking."""
        if not self._stopping:
            self._stopping = True
            for name in self._open:
                self._append(name, lambda: _Step(wanted=True))

    @property
    def stopping(self) -> bool:
        """Whether what is cancelled now is for the next run."""
        return self._stopping

    def ended(self, name: str) -> None:
        """The copy has ended while the program was there to say so."""
        if self._closed:
            return
        if self._stopping and self._open.get(name):
            return
        self._open.pop(name, None)
        self._staged.pop(name, None)
        self._numbers.pop(name, None)
        self._written.clear()
        self._drop(name)

    def close(self) -> None:
        """The program ends: what ends from now on has not ended for the user's reasons and can be gone on with."""
        self._closed = True

    def _append(self, name: str, step: Callable[[], _Step]) -> None:
        if self._folder is None or self._closed or not (name in self._numbers or name in self._old):
            return
        self._put(partial(self._write_step, name, step))

    def _write_step(self, name: str, step: Callable[[], _Step]) -> None:
        try:
            with private_files.opened(self._path(name), "a", encoding="utf-8") as file:
                file.write(_line(step()))
        except OSError as error:
            log.warning("a step of a copy was not written down: %s", error.strerror)

    def _drop(self, name: str) -> None:
        if self._folder is not None:
            self._put(partial(self._remove, name))

    def _remove(self, name: str) -> None:
        try:
            self._path(name).unlink(missing_ok=True)
        except OSError as error:
            log.warning("what was written about a copy remains: %s", error.strerror)

    def _path(self, name: str) -> Path:
        assert self._folder is not None
        return self._folder / f"{name}.jsonl"


class _File(Struct, array_like=True):
    path: str
    name: str
    size: int
    stamp: int
    folder: str


class _Portion(Struct, array_like=True):
    file: int
    host: HostId
    vm: VmId
    if_exists: IfExists


class _Image(Struct, array_like=True):
    """An image for a DVD drive."""

    file: int
    host: HostId
    vm: VmId
    drive: str
    if_exists: str


def _file_of(file: LocalFile) -> _File:
    return _File(file.path, file.name, file.size, file.stamp, file.folder)


class _Plan(Struct, kw_only=True):
    name: str
    started: float
    folder: str
    create_folders: bool
    way: StagingWay | None
    turn_on: bool
    files: list[_File]
    portions: list[_Portion]
    #: What is inserted into DVD drives, in place of portions.
    images: list[_Image] = field(default_factory=list)


class _Step(Struct, kw_only=True, omit_defaults=True):
    """A host's folder of staged files, bytes that have arrived, items that have ended or that a guest has a part of,
    or that the copy was stopped for the next run."""

    host: HostId = HostId("")
    machine: str = ""
    address: str = ""
    operation: str = ""
    way: str = ""
    file: int = -1
    bytes: int = 0
    settled: list[int] = field(default_factory=list)
    begun: list[int] = field(default_factory=list)
    wanted: bool = False


def _line(value: _Plan | _Step) -> str:
    return msgspec.json.encode(value).decode() + "\n"


def _read(path: Path) -> UnfinishedCopy | None:
    """A copy as far as its file makes sense; a last line that was cut off by the crash is passed over."""
    try:
        lines = path.read_bytes().splitlines()
        return _copy(msgspec.json.decode(lines[0], type=_Plan), _steps(lines[1:]))
    except (OSError, ValueError, LookupError, RecursionError) as error:
        log.warning("%s cannot be read: %s", path.name, error)
        return None


def _steps(lines: Iterable[bytes]) -> list[_Step]:
    found = []
    for line in lines:
        try:
            found.append(msgspec.json.decode(line, type=_Step))
        except (ValueError, RecursionError):
            break
    return found


def _copy(plan: _Plan, steps: Sequence[_Step]) -> UnfinishedCopy:
    files = [LocalFile(file.path, file.name, file.size, file.stamp, file.folder) for file in plan.files]
    portions = [Portion(files[p.file], VmKey(p.host, p.vm), p.if_exists) for p in plan.portions]
    # What is left of images is told like what is left of copies; what becomes of each is its own wish.
    portions += [Portion(files[i.file], VmKey(i.host, i.vm), IfExists.REPORT) for i in plan.images]
    images = [
        ImageLeft(
            key=VmKey(i.host, i.vm), image=files[i.file], drive=i.drive, folder=plan.folder, if_exists=i.if_exists
        )
        for i in plan.images
    ]
    settled: set[int] = set()
    begun: set[int] = set()
    folders: dict[HostId, tuple[str, str]] = {}
    identities: dict[HostId, HostMark] = {}
    arrived: dict[HostId, dict[str, int]] = {}
    for step in steps:
        settled.update(step.settled)
        begun.update(step.begun)
        if step.operation:
            folders[step.host] = (step.operation, step.way)
            identities[step.host] = HostMark(step.host, step.machine, step.address)
        elif step.bytes:
            arrived.setdefault(step.host, {})[files[step.file].path] = step.bytes
    places = tuple(index for index in range(len(portions)) if index not in settled)
    left = tuple(_over_own_part(portions[index]) if index in begun else portions[index] for index in places)
    return UnfinishedCopy(
        name=plan.name,
        request=CopyRequest(
            guests=tuple(dict.fromkeys(p.guest for p in left)),
            files=tuple(dict.fromkeys(p.file for p in left)),
            folder=plan.folder,
            create_folders=plan.create_folders,
            way=plan.way,
        ),
        left=left,
        images=tuple(images[place] for place in places) if images else (),
        places=places,
        planned=len(portions),
        turn_on=plan.turn_on,
        started=plan.started,
        wanted=any(step.wanted for step in steps),
        identities=tuple(identities.values()),
        hosts={
            host: Continued(operation=operation, way=way, confirmed=arrived.get(host, {}))
            for host, (operation, way) in folders.items()
        },
    )


def _over_own_part(portion: Portion) -> Portion:
    """A file of which its guest has a part: that is overwritten; under another name, both stay."""
    return portion if portion.if_exists is IfExists.RENAME else replace(portion, if_exists=IfExists.OVERWRITE)
