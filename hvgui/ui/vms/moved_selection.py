"""Selection of VMs that is kept when a VM moves to another host."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from hvgui.domain.hosts.cluster import Moves
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.change import ChangeSet


class FollowedSelection:
    """Keeper of the selection: reads it before the rows change, and selects the same VMs afterwards."""

    def __init__(self, now: Callable[[], float], selected: Callable[[], list[VmKey]]) -> None:
        self._now = now
        self._selected = selected
        self._moves = Moves()
        #: Selected VMs that went and have not come up elsewhere yet, and what stayed selected; another selection
        #: than that forgets them.
        self._awaited: list[VmKey] = []
        self._beside: list[VmKey] = []

    def apply(
        self, changes: ChangeSet, update: Callable[[], None], select: Callable[[list[VmKey]], None]
    ) -> Mapping[VmKey, VmKey]:
        """Bring the rows up to date; gives where VMs have moved to."""
        if not (changes.added or changes.removed):
            update()
            return {}
        before = self._selected()
        came = (vm.key for vm in changes.added)
        moved = self._moves.follow(came, changes.removed, self._now())
        update()
        left = [key for key in before if key in changes.removed]
        kept = [key for key in before if key not in changes.removed]
        if self._awaited and set(before) == set(self._beside):
            left += self._awaited
        arrived = [moved[key] for key in left if key in moved]
        if arrived:
            select([*kept, *arrived])
        self._awaited, self._beside = [key for key in left if key not in moved], [*kept, *arrived]
        return moved
