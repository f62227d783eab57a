"""Rows by folder and host with their numbers, kept as rows come, change, move and go."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from hvgui.domain.keys import HostId
from hvgui.domain.vms.folders import Folder, sums
from hvgui.ui.vms.rows_by_host import HostRows
from hvgui.ui.vms.vm_row import VmRow


class RowsByFolder:
    """Rows of all folders. What changes of a row that is in is told between ``drop`` and ``put``."""

    def __init__(self) -> None:
        self._groups: dict[tuple[str, HostId], HostRows] = {}

    def put(self, entry: VmRow) -> None:
        """A row that came, or has changed."""
        place = entry.vm.labels.folder, entry.key.host
        mine = self._groups.get(place)
        if mine is None:
            mine = self._groups[place] = HostRows()
        mine.put(entry)

    def drop(self, entry: VmRow) -> None:
        """A row that goes, or is about to change."""
        place = entry.vm.labels.folder, entry.key.host
        mine = self._groups[place]
        mine.drop(entry)
        if not mine.rows:
            del self._groups[place]

    def of(self, folder: Folder) -> Iterator[HostRows]:
        """What is in a folder and below it, by host."""
        return (rows for (path, _), rows in self._groups.items() if folder.holds(path))

    def hosts(self, folder: Folder) -> set[HostId]:
        """Hosts that have a VM in a folder."""
        return {host for path, host in self._groups if folder.holds(path)}

    def counts(self) -> Mapping[str, int]:
        """Numbers of VMs by folder, each with what is below it; without a path those in none."""
        return sums((path, len(rows.rows)) for (path, _), rows in self._groups.items())
