"""Times of read-backs: together where many items wait, soon where one waits long, again what is not there yet."""

from __future__ import annotations

from collections.abc import Sequence

#: Items that are read back together, and seconds that the first of them waits for others while more goes on: longer
#: each time, since a look costs the same for many items as for a few.
_MANY, _LINGER = 64, (2.0, 4.0, 8.0, 15.0)
#: Seconds between two looks at what is not there yet.
_PAUSES = (0.5, 0.5, 1.0, 2.0)


class Looks:
    """Items to read back. ``now`` and the times given back are monotonic seconds."""

    def __init__(self) -> None:
        #: Since when items wait, and when those are due that were looked at before.
        self._fresh: dict[int, float] = {}
        self._later: dict[int, float] = {}
        self._times: dict[int, int] = {}
        #: Looks for which the first item has waited in vain for the end of all.
        self._lingered = 0

    def want(self, item: int, now: float, *, again: bool) -> None:
        """An item wants to be looked at; ``again``: for the next time, a while later."""
        if again:
            times = self._times[item] = self._times.get(item, 0) + 1
            self._later[item] = now + _PAUSES[min(times, len(_PAUSES)) - 1]
        else:
            self._fresh[item] = now

    def due(self, now: float, *, idle: bool) -> Sequence[int]:
        """What to look at now. ``idle``: nothing else goes on that would want a look soon."""
        found = [item for item, at in self._later.items() if at <= now]
        oldest = min(self._fresh.values(), default=now)
        # The same sum as in ``next``: by another one a look that is due may be a rounding early, and never be due.
        if idle or len(self._fresh) >= _MANY or (self._fresh and oldest + self._linger <= now):
            self._lingered += bool(self._fresh) and not idle
            found += self._fresh
        for item in found:
            self._fresh.pop(item, None)
            self._later.pop(item, None)
        return found

    def next(self) -> float | None:
        """When the next look is due at the latest; None when nothing waits."""
        return min((*self._later.values(), *(at + self._linger for at in self._fresh.values())), default=None)

    @property
    def _linger(self) -> float:
        return _LINGER[min(self._lingered, len(_LINGER) - 1)]
