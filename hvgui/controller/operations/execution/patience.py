"""Patience with a host that is busy with a VM: the step that it refused is sent again, for a while."""

from __future__ import annotations

from collections.abc import Iterable

from hvgui.domain.trouble import Trouble

#: Seconds for which a host that is busy with the VM is asked again, and between two times.
BUSY_FOR, _PAUSE = 10.0, 1.0
#: "In use" and "invalid state", which is what a busy VM answers (hyperv-wmi-v2 18.2; live-hosts C8).
_BUSY_CODES = frozenset({32774, 32775})


class Busy:
    """Steps that are sent again later. All times are monotonic seconds."""

    def __init__(self) -> None:
        self._since: dict[int, float] = {}
        self._not_before: dict[int, float] = {}

    def again(self, step: int, trouble: Trouble, now: float) -> bool:
        """Whether a step that was refused so is sent once more, a moment later."""
        if not _BUSY_CODES & set(trouble.codes) or now - self._since.setdefault(step, now) >= BUSY_FOR:
            return False
        self._not_before[step] = now + _PAUSE
        return True

    def rests(self, step: int, now: float) -> bool:
        """Whether it is too early for a step."""
        return now < self._not_before.get(step, now)

    def times(self, steps: Iterable[int], now: float) -> list[float]:
        """When the turn of these comes, of those that rest still.

        One whose turn has come and that was not sent waits for its place or for room, and is woken by those: waiting
        for a time that has passed would be no waiting at all.
        """
        return [at for step in steps if (at := self._not_before.get(step, now)) > now]
