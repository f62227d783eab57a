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

    def put(self, entry: VmRow) -> None:
        """A row that came, or has changed."""
        key, power = entry.key, entry.vm.power
        self.rows[key] = entry
        self.running += power is Power.RUNNING
        self.off += power is Power.OFF
        if entry.cause is not None:
            self.troubled[key] = entry

    def drop(self, entry: VmRow) -> None:
        """A row that goes, or is about to change."""
        key, power = entry.key, entry.vm.power
        self.rows.pop(key, None)
        self.running -= power is Power.RUNNING
        self.off -= power is Power.OFF
        self.troubled.pop(key, None)


class RowsByHost:
    """Rows of all hosts. What changes of a row that is in is told between ``drop`` and ``put``."""

    def __init__(self) -> None:
        self._hosts: dict[HostId, HostRows] = {}

    def put(self, entry: VmRow) -> None:
        """A row that came, or has changed."""
        host = entry.key.host
        mine = self._hosts.get(host)
        if mine is None:
            mine = self._hosts[host] = HostRows()
        mine.put(entry)

    def drop(self, entry: VmRow) -> None:
        """A row that goes, or is about to change."""
        mine = self._hosts[entry.key.host]
        mine.drop(entry)
        if not mine.rows:
            del self._hosts[entry.key.host]

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
