"""Places of a share: VMs, or parts of them, where one step works at a time and no other operation meanwhile."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from hvgui.controller.operations.locks import Place, VmLocks
from hvgui.controller.operations.plan import Step


class Places:
    """A place is locked from its first step to the end of its last. Errands need none."""

    def __init__(self, locks: VmLocks) -> None:
        self._locks = locks
        #: Steps of each place that have not ended, and places that a step is at.
        self._left: Counter[Place] = Counter()
        self._at: set[Place] = set()

    def expect(self, steps: Sequence[Step]) -> None:
        """The steps of the share, before the first of them is sent."""
        self._left = Counter(step.place for step in steps if step.errand is None)

    def is_busy(self, place: Place) -> bool:
        """Whether a step is at it."""
        return place in self._at

    def take(self, step: Step, wake: Callable[[], None]) -> bool:
        """Whether the step's place is ours now; else ``wake`` is called once when it may be had."""
        if not step.passes and not self._locks.take(step.place, self, wake):
            return False
        self._at.add(step.place)
        return True

    def rest(self, step: Step) -> None:
        """A step is to be sent again later; others may be at its place meanwhile."""
        self._at.discard(step.place)

    def ended(self, step: Step) -> None:
        """A step has ended, sent or not."""
        if step.errand is not None:
            return
        self._at.discard(step.place)
        self._left[step.place] -= 1
        if not self._left[step.place]:
            self._locks.release(step.place, self)

    def release(self, steps: Sequence[Step]) -> None:
        """Nothing more is sent."""
        for place in dict.fromkeys(step.place for step in steps):
            self._locks.release(place, self)
