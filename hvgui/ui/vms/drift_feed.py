"""Updates of the drift column, while it is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from hvgui.controller.api.controller import ChangeListener, Controller
from hvgui.domain.keys import HostId, VmKey
from hvgui.domain.operations.change import ChangeSet
from hvgui.ui.vms.vm_table import VmTable
from hvgui.ui.widgets.timers import once

#: What changes all the time and no policy asks for.
_LIVE = frozenset({"cpu_percent", "memory_mb", "uptime_ms"})
_PAUSE = 300


class DriftFeed(QObject, ChangeListener):
    """Store listener that compares changed VMs with the policies after a pause, while ``wanted`` returns True."""

    def __init__(self, controller: Controller, table: VmTable, wanted: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._table = table
        self._wanted = wanted
        self._stale: set[VmKey] = set()
        #: Hosts all of whose VMs are stale; most often nobody wants to know which those are.
        self._hosts: set[HostId] = set()
        self._all_stale = True
        self._later = once(self, _PAUSE, self.settle)
        self._unsubscribe = controller.subscribe(self)
        self._unhear = controller.policies.on_change(self._policies_changed)

    def dispose(self) -> None:
        """Stop listening."""
        self._later.stop()
        self._unhear()
        self._unsubscribe()

    def look(self) -> None:
        """The columns may be others now."""
        if self._wanted() and (self._all_stale or self._stale or self._hosts):
            self.settle()

    def settle(self) -> None:
        """Show the drift of everything that may have moved."""
        if not self._wanted():
            return
        stale = self._stale
        if self._all_stale or self._hosts:
            stale |= {key for key in self._controller.vms() if self._all_stale or key.host in self._hosts}
        found = self._controller.policies.drift(None if self._all_stale else stale)
        self._stale, self._hosts, self._all_stale = set(), set(), False
        self._table.set_drift({key: found.get(key) for key in stale})

    def _policies_changed(self) -> None:
        self._all_stale = True
        self._later.start()

    # --- what the controller says -------------------------------------------------------------------------------

    def vms_changed(self, changes: ChangeSet) -> None:
        """VMs came, went or changed."""
        self._stale.update(vm.key for vm in changes.added)
        self._stale.update(key for key, fields in changes.changed.items() if fields - _LIVE)
        if self._stale and not self._later.isActive():
            self._later.start()

    def hosts_changed(self, hosts: frozenset[HostId]) -> None:
        """A host's name is part of what policies choose by, and a silent one refuses changes."""
        self._hosts |= hosts
        if not self._later.isActive():
            self._later.start()
