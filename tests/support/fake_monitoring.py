"""Fake histories and alarms, as a test puts them in."""

from __future__ import annotations

from collections.abc import Callable

from hvgui.domain.keys import VmKey
from hvgui.domain.vms.heartbeat_history import Alarm, HeartbeatHistory
from hvgui.domain.vms.load import Load


class FakeMonitoring:
    """Implements MonitoringApi. ``heartbeats`` and ``loads`` are open to tests."""

    def __init__(self) -> None:
        self.heartbeats: dict[VmKey, HeartbeatHistory] = {}
        self.loads: dict[VmKey, Load] = {}
        self._watched: frozenset[VmKey] = frozenset()
        self._hear: list[Callable[[Alarm], None]] = []

    def heartbeat_history(self, key: VmKey) -> HeartbeatHistory:
        return self.heartbeats.setdefault(key, HeartbeatHistory())

    def load_history(self, key: VmKey) -> Load:
        return self.loads.setdefault(key, Load())

    def watch(self, keys: frozenset[VmKey]) -> None:
        self._watched = keys

    @property
    def watched(self) -> frozenset[VmKey]:
        return self._watched

    def on_alarm(self, hear: Callable[[Alarm], None]) -> Callable[[], None]:
        self._hear.append(hear)
        return lambda: self._hear.remove(hear) if hear in self._hear else None

    def raise_alarm(self, alarm: Alarm) -> None:
        """A watched VM loses contact."""
        for hear in list(self._hear):
            hear(alarm)
