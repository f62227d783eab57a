"""Service changes that were requested but are not yet confirmed by a refresh.

The requested and the actual state are kept separately.
"""

from __future__ import annotations

from collections.abc import Mapping

from hvgui.domain.keys import VmKey
from hvgui.domain.vms.services import Service


class Intents:
    """Requested service states, by VM."""

    def __init__(self) -> None:
        self._wanted: dict[VmKey, dict[Service, bool]] = {}

    def want(self, key: VmKey, service: Service, *, on: bool) -> None:
        """Remember a request."""
        self._wanted.setdefault(key, {})[service] = on

    def settle(self, key: VmKey, service: Service) -> None:
        """A read has shown what became of it."""
        wishes = self._wanted.get(key, {})
        wishes.pop(service, None)
        if not wishes:
            self._wanted.pop(key, None)

    def of(self, key: VmKey) -> Mapping[Service, bool]:
        """Open requests about one VM."""
        return dict(self._wanted.get(key, {}))
