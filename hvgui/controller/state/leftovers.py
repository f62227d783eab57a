"""Pending clean-up of copies on hosts and in guests, kept on disk in case the program is killed."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import partial
from pathlib import Path

import msgspec

from hvgui.controller.api.ports import Writes, WritesAtOnce
from hvgui.controller.state.settings_file import write_whole
from hvgui.domain.hosts.host import HostMark
from hvgui.domain.keys import HostId, VmId, vm_id
from hvgui.values import Struct, replace

log = logging.getLogger(__name__)


class Leftover(Struct, frozen=True, kw_only=True):
    """What one copy must clean up on one host: temporary files, and guests with a service turned on."""

    operation: str
    host: HostMark
    staged: bool = False
    #: "smb" or "shell".
    way: str = "shell"
    #: VMs whose Guest services must be turned off again.
    turned_on: tuple[VmId, ...] = ()

    def __bool__(self) -> bool:
        return self.staged or bool(self.turned_on)


class Leftovers:
    """Persistent list of what copies must still clean up.

    Each entry is given to ``writes`` before the action it describes, whose caller waits for it, and removed after the
    clean-up. Without a path, the list is kept in memory.
    """

    def __init__(self, path: Path | None = None, writes: Writes | None = None) -> None:
        self._path = path
        self._put = (writes or WritesAtOnce()).put
        #: What the file holds of other runs; only ``read_again`` replaces it.
        self._found: Mapping[str, Leftover] = _read(path) if path is not None else {}
        #: What this run has noted, also that nothing is left; only the loop's thread changes it.
        self._noted: dict[str, Leftover] = {}
        #: Operations of this run, which clean up after themselves.
        self._own: set[str] = set()

    def of(self, host: HostMark) -> tuple[Leftover, ...]:
        """What is still open on a host."""
        return tuple(left for left in self._all() if left.host.fits(host))

    def inherited(self, host: HostMark) -> tuple[Leftover, ...]:
        """What other runs have left on a host."""
        return tuple(left for left in self.of(host) if left.operation not in self._own)

    def read_again(self) -> None:
        """Take in what was added to the file: what runs have left that have died meanwhile. For a worker thread."""
        if self._path is not None:
            self._found = _read(self._path)

    def note(self, leftover: Leftover) -> None:
        """Remember this instead of what was known of the operation; nothing left means forgotten."""
        if leftover == (self._known(leftover.operation) or replace(leftover, staged=False, turned_on=())):
            return
        self._noted[leftover.operation] = leftover
        if self._path is not None:
            self._put(partial(self._write, self._path))

    def _known(self, operation: str) -> Leftover | None:
        return self._noted.get(operation) or (None if operation in self._noted else self._found.get(operation))

    def _all(self) -> list[Leftover]:
        # A copy of each first, in one step: both threads come here.
        return [left for left in {**self._found, **self._noted}.values() if left]

    def _write(self, path: Path) -> None:
        write_whole(path, msgspec.json.encode([_entry(left) for left in self._all()]).decode())

    def staging(self, operation: str, host: HostMark, way: str) -> None:
        """A file is about to be staged."""
        self._own.add(operation)
        now = self._known(operation) or Leftover(operation=operation, host=host)
        self.note(replace(now, staged=True, way=way))

    def is_staged(self, operation: str) -> bool:
        """Whether files of this copy may be on the host."""
        known = self._known(operation)
        return known is not None and known.staged

    def swept(self, operation: str) -> None:
        """The staged files are gone."""
        if now := self._known(operation):
            self.note(replace(now, staged=False))

    def turning_on(self, operation: str, host: HostMark, vm: VmId) -> None:
        """Guest services of a VM is about to be turned on."""
        self._own.add(operation)
        now = self._known(operation) or Leftover(operation=operation, host=host)
        self.note(replace(now, turned_on=(*now.turned_on, vm)))

    def restored(self, operation: str, vm: VmId) -> None:
        """Guest services of a VM is off again."""
        if now := self._known(operation):
            self.note(replace(now, turned_on=tuple(v for v in now.turned_on if v != vm)))


class _Entry(Struct):
    operation: str
    host: HostId
    staged: bool
    way: str
    turned_on: list[str]
    machine: str = ""
    address: str = ""


def _entry(left: Leftover) -> _Entry:
    mark = left.host
    return _Entry(left.operation, mark.host, left.staged, left.way, [*left.turned_on], mark.machine, mark.address)


def _read(path: Path) -> dict[str, Leftover]:
    try:
        entries = msgspec.json.decode(path.read_bytes(), type=list[_Entry])
        return {entry.operation: _leftover(entry) for entry in entries}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        log.warning("%s cannot be read: %s", path.name, error)
        return {}


def _leftover(entry: _Entry) -> Leftover:
    return Leftover(
        operation=entry.operation,
        host=HostMark(entry.host, entry.machine, entry.address),
        staged=entry.staged,
        way=entry.way,
        turned_on=tuple(vm for vm in map(vm_id, entry.turned_on) if vm is not None),
    )
