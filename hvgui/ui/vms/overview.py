"""Overview of the scope of a list: its numbers, and what needs attention in it, whatever the filter shows."""

from __future__ import annotations

from hvgui.domain.health.attention import SILENT_PHASES, Attention, Counts, common_causes, count, severity, worst_first
from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.keys import VmKey
from hvgui.ui.vms.vm_table import VmTable


class Overview:
    """Overview over the rows of a table."""

    def __init__(self, table: VmTable) -> None:
        self._table = table

    def counts(self) -> Counts:
        """Numbers of VMs and problems."""
        return count(((e.vm, not e.gone) for e in self._table.scoped()), len(self.silent_hosts()))

    def silent_hosts(self) -> list[HostPicture]:
        """Hosts that need attention themselves."""
        return [h for h in self._table.hosts_in_scope() if h.phase in SILENT_PHASES]

    def problems(self) -> list[VmKey]:
        """VMs that are in trouble, the worst first."""
        found = [e.vm for e in self._table.scoped() if not e.gone and severity(e.vm)]
        return [vm.key for vm in sorted(found, key=worst_first)]

    def attention(self) -> Attention:
        """Hosts and causes that need attention."""
        scoped = self._table.scoped()
        return Attention(
            silent=tuple(self.silent_hosts()),
            causes=common_causes(e.vm for e in scoped if not e.gone),
            vms=len(scoped),
            hosts=len(self._table.hosts_in_scope()),
        )
