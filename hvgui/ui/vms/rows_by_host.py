"""Rows by host with the numbers of each host, kept as rows come, change and go.

The numbers of a hundred hosts are added up whenever one of them is read; of ten thousand rows they could not be.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hvgui.domain.keys import HostId, VmKey
from hvgui.domain.vms.power import Power
from hvgui.ui.vms.vm_row import VmRow


class HostRows:
    """Rows of one host."""

    __slots__ = ("off", "rows", "running", "troubled")

    def __init__(self) -> None:
        self.rows: dict[VmKey, VmRow] = {}
        self.running = 0
        self.off = 0
        #: Rows that would need attention if the host responds.
        self.troubled: dict[VmKey, VmRow] = {}


class RowsByHost:
    """Rows of all hosts. What changes of a row that is in is told between ``drop`` and ``put``."""

    def __init__(self) -> None:
        self._hosts: dict[HostId, HostRows] = {}

    def put(self, entry: VmRow) -> None:
        """A row that came, or has changed."""
        key, power = entry.key, entry.vm.power
        mine = self._hosts.get(key.host)
        if mine is None:
            mine = self._hosts[key.host] = HostRows()
        mine.rows[key] = entry
        mine.running += power is Power.RUNNING
        mine.off += power is Power.OFF
        if entry.cause is not None:
            mine.troubled[key] = entry

    def drop(self, entry: VmRow) -> None:
        """A row that goes, or is about to change."""
        key, power = entry.key, entry.vm.power
        mine = self._hosts[key.host]
        mine.rows.pop(key, None)
        mine.running -= power is Power.RUNNING
        mine.off -= power is Power.OFF
        mine.troubled.pop(key, None)
        if not mine.rows:
            del self._hosts[key.host]

    def of(self, scope: HostId | None) -> Iterator[HostRows]:
        """The hosts of a scope; None means all."""
        if scope is None:
            yield from self._hosts.values()
        elif scope in self._hosts:
            yield self._hosts[scope]

    def rows(self, hosts: Iterable[HostId]) -> Iterator[VmRow]:
        """The rows of some hosts."""
        for host in hosts:
            for mine in self.of(host):
                yield from mine.rows.values()

    def troubled(self, scope: HostId | None) -> Iterator[VmRow]:
        """Rows of a scope that need attention; those of silent hosts do not, their host does."""
        return (entry for mine in self.of(scope) for entry in mine.troubled.values() if not entry.gone)

    def size(self, scope: HostId | None) -> int:
        """Number of rows of a scope."""
        return sum(len(mine.rows) for mine in self.of(scope))
