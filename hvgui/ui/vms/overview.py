"""Overview of the scope of a list: its numbers, and what needs attention in it, whatever the filter shows."""

from __future__ import annotations

from hvgui.domain.health.attention import SILENT_PHASES, Attention, Counts, common_causes, worst_first
from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.keys import VmKey
from hvgui.ui.vms.vm_table import VmTable


class Overview:
    """Overview over the rows of a table."""

    def __init__(self, table: VmTable) -> None:
        self._table = table

    def counts(self) -> Counts:
        """Numbers of VMs and problems."""
        every = attention = running = off = known = 0
        for host in self._table.by_host():
            size = len(host.rows)
            every += size
            running += host.running
            off += host.off
            if not next(iter(host.rows.values())).gone:
                known += size
                attention += len(host.troubled)
        return Counts(every, attention + len(self.silent_hosts()), running, off, known)

    def silent_hosts(self) -> list[HostPicture]:
        """Hosts that need attention themselves."""
        return [h for h in self._table.hosts_in_scope() if h.phase in SILENT_PHASES]

    def problems(self) -> list[VmKey]:
        """VMs that are in trouble, the worst first."""
        return [vm.key for vm in sorted((e.vm for e in self._table.troubled()), key=worst_first)]

    def problem_count(self) -> int:
        """How many they are."""
        return sum(1 for _ in self._table.troubled())

    def attention(self) -> Attention:
        """Hosts and causes that need attention."""
        return Attention(
            silent=tuple(self.silent_hosts()),
            causes=common_causes(e.vm for e in self._table.troubled()),
            vms=self._table.totals()[1],
            hosts=len(self._table.hosts_in_scope()),
        )
