"""VMs whose heartbeat is watched: kept between sessions, and when a VM moves to another host."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hvgui.controller.api.controller import Controller
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.ui.widgets.preferences import Preferences
from hvgui.wording.i18n import plural


class WatchList:
    """List of watched VMs, in the controller and in the preferences."""

    def __init__(self, controller: Controller, preferences: Preferences) -> None:
        self._controller = controller
        self._preferences = preferences
        controller.monitoring.watch(frozenset(key_of(kept) for kept in preferences.watched if "/" in kept))

    def toggle(self, keys: Sequence[VmKey]) -> str:
        """Watch these, or no longer when all of them are watched; gives the sentence that says so."""
        chosen, watched = frozenset(keys), self._controller.monitoring.watched
        off = chosen <= watched
        self._use(watched - chosen if off else watched | chosen)
        return plural("watch.off" if off else "watch.on", len(chosen))

    def follow(self, moved: Mapping[VmKey, VmKey]) -> None:
        """Keep watching VMs that have moved to other hosts."""
        watched = self._controller.monitoring.watched
        if watched & moved.keys():
            self._use(frozenset(moved.get(key, key) for key in watched))

    def _use(self, keys: frozenset[VmKey]) -> None:
        self._controller.monitoring.watch(keys)
        self._preferences.watched = sorted(map(kept_key, keys))


def kept_key(key: VmKey) -> str:
    """Text for a VM in the preferences."""
    return f"{key.host}/{key.vm}"


def key_of(kept: str) -> VmKey:
    """VM for a text of the preferences."""
    host, _, vm = kept.rpartition("/")
    return VmKey(HostId(host), VmId(vm))
