"""How many operations one user may have at a time (wsman-winrm 6, [MS-WSMV] 3.1.4.1.19)."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from hvgui.sim.faults import Fault, Faulted
from hvgui.sim.host_settings import HostSettings


class OperationQuota:
    """Counts what runs now, and what stays open: enumerations and shell commands."""

    def __init__(self, settings: HostSettings, standing: Callable[[str], int]) -> None:
        self._settings = settings
        self._standing = standing
        self._lock = threading.Lock()
        self._running: Counter[str] = Counter()
        self.refusals = 0

    @contextmanager
    def slot(self, user: str) -> Iterator[None]:
        """One operation for as long as it runs. Raises Faulted when the user has no slot left."""
        standing = self._standing(user)
        with self._lock:
            if standing + self._running[user] >= self._settings.operations_per_user:
                self.refusals += 1
                raise Faulted(Fault.OPERATIONS_PER_USER, detail=self._settings.quota_detail)
            self._running[user] += 1
        try:
            yield
        finally:
            with self._lock:
                self._running[user] -= 1
