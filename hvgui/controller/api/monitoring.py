"""Monitoring: heartbeat and load of VMs over time, and alarms."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from hvgui.domain.keys import VmKey
from hvgui.domain.vms.heartbeat_history import Alarm, HeartbeatHistory
from hvgui.domain.vms.load import Load


class MonitoringApi(Protocol):
    """Histories that every refresh extends, and alarms for watched VMs."""

    def heartbeat_history(self, key: VmKey) -> HeartbeatHistory:
        """The heartbeat of a VM over the last hours, empty when it was never read; not to be changed."""
        ...

    def load_history(self, key: VmKey) -> Load:
        """Processor and memory of a VM over the last hour, empty when it was never read; not to be changed."""
        ...

    def watch(self, keys: frozenset[VmKey]) -> None:
        """Raise an alarm when one of these VMs loses contact; replaces what was watched before."""
        ...

    @property
    def watched(self) -> frozenset[VmKey]:
        """The VMs that are watched."""
        ...

    def on_alarm(self, hear: Callable[[Alarm], None]) -> Callable[[], None]:
        """Call ``hear`` with every alarm, on the loop's thread; the returned function ends it."""
        ...
