"""Indexes of the rows of a list: by host, by folder and by name, and which rows its scope has.

What changes every second touches the index of its own host and folder alone, however many rows there are.
"""

from __future__ import annotations

from collections.abc import Iterable

from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.vms.folders import Folder, Scope
from hvgui.ui.vms.rows_by_folder import RowsByFolder
from hvgui.ui.vms.rows_by_host import HostRows, RowsByHost
from hvgui.ui.vms.rows_by_name import RowsByName
from hvgui.ui.vms.vm_row import IN_NUMBERS, VmRow

_LABELS = "labels"
_IN_FOLDERS = IN_NUMBERS | {_LABELS}


class RowIndexes:
    """Indexes of all rows, and the scope."""

    def __init__(self, scope: Scope = None) -> None:
        self.scope = scope
        self.by_host = RowsByHost()
        self.by_folder = RowsByFolder()
        self.by_name = RowsByName()
        #: Whether a row came, went or is in another folder since somebody took note.
        self.folders_moved = True

    def add(self, entry: VmRow) -> None:
        """A row that came."""
        self.by_host.put(entry)
        self.by_folder.put(entry)
        self.by_name.put(entry)
        self.folders_moved = True

    def remove(self, entry: VmRow) -> None:
        """A row that went."""
        self.by_host.drop(entry)
        self.by_folder.drop(entry)
        self.by_name.drop(entry)
        self.folders_moved = True

    def before(self, entry: VmRow, fields: frozenset[str]) -> None:
        """A row is about to change."""
        if fields & IN_NUMBERS:
            self.by_host.drop(entry)
        if fields & _IN_FOLDERS:
            self.by_folder.drop(entry)

    def after(self, entry: VmRow, fields: frozenset[str]) -> None:
        """It has changed."""
        if fields & IN_NUMBERS:
            self.by_host.put(entry)
        if fields & _IN_FOLDERS:
            self.by_folder.put(entry)
        self.folders_moved = self.folders_moved or _LABELS in fields

    def groups(self) -> Iterable[HostRows]:
        """Rows of the scope by host, with the numbers of each."""
        if isinstance(self.scope, Folder):
            return self.by_folder.of(self.scope)
        return self.by_host.of(self.scope)

    def troubled(self) -> Iterable[VmRow]:
        """Rows of the scope that need attention; those of silent hosts do not, their host does."""
        return (entry for mine in self.groups() for entry in mine.troubled.values() if not entry.gone)

    def size(self) -> int:
        """Number of rows of the scope."""
        return sum(len(mine.rows) for mine in self.groups())

    def has(self, entry: VmRow) -> bool:
        """Whether a row is in the scope."""
        match self.scope:
            case None:
                return True
            case Folder():
                return self.scope.holds(entry.vm.labels.folder)
            case _:
                return entry.key.host == self.scope

    def named(self) -> list[VmRow]:
        """Rows of the scope by name."""
        every = self.by_name.all()
        return every if self.scope is None else [entry for entry in every if self.has(entry)]

    def hosts(self, hosts: Iterable[HostPicture]) -> list[HostPicture]:
        """Those of some hosts that the scope is about."""
        match self.scope:
            case None:
                return list(hosts)
            case Folder():
                mine = self.by_folder.hosts(self.scope)
                return [host for host in hosts if host.id in mine]
            case _:
                return [host for host in hosts if host.id == self.scope]

    def moved_by(self, fields: frozenset[str]) -> bool:
        """Whether a change of these fields can take a row out of the scope, or into it."""
        return isinstance(self.scope, Folder) and _LABELS in fields
