"""Operations under way: their items, their progress, their end."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from itertools import count

from hvgui.controller.operations import Item, OperationKind, OperationPicture
from hvgui.controller.ports import Clock
from hvgui.controller.store import Store
from hvgui.domain.keys import OperationId
from hvgui.domain.outcome import Outcome

#: Seconds over which a rate is measured.
_RATE_WINDOW = 4.0


class RunningOperation:
    """The handle of the code that carries an operation out."""

    def __init__(self, store: Store, clock: Clock, picture: OperationPicture) -> None:
        self._store = store
        self._clock = clock
        self._picture = picture
        self._samples: deque[tuple[float, int]] = deque()
        self.cancelled = False
        store.put_operation(picture)

    @property
    def id(self) -> OperationId:
        return self._picture.id

    @property
    def picture(self) -> OperationPicture:
        return self._picture

    def stage(self, index: int, stage: str, progress: float = 0.0) -> None:
        """Say what an item is at, 0…1."""
        item = self._picture.items[index]
        if item.outcome is None:
            self._put(index, replace(item, stage=stage, progress=min(1.0, max(item.progress, progress))))

    def bytes(self, index: int, done: int) -> None:
        """Say how many bytes of an item have gone; the rate follows from it."""
        self._put(index, replace(self._picture.items[index], bytes_done=done))

    def moved(self, total: int) -> None:
        """Count bytes that really crossed the wire so far, over all items."""
        now = self._clock.monotonic()
        self._samples.append((now, total))
        while self._samples and now - self._samples[0][0] > _RATE_WINDOW:
            self._samples.popleft()
        first = self._samples[0]
        span = now - first[0]
        if span > 0.2:
            self._picture = replace(self._picture, rate=(total - first[1]) / span)

    def settle(self, index: int, outcome: Outcome) -> None:
        """The end of one item. An Unknown may be settled once more, after the operation has ended."""
        self._put(index, replace(self._picture.items[index], outcome=outcome))

    def finish(self) -> None:
        """The end of the operation; every item must have an outcome."""
        self._picture = replace(self._picture, ended=self._clock.now(), rate=None)
        self._store.put_operation(self._picture)

    def mark_cancelling(self) -> None:
        """Remember that the user wants it to stop."""
        if self._picture.running:
            self.cancelled = True
            self._picture = replace(self._picture, cancelling=True)
            self._store.put_operation(self._picture)

    def _put(self, index: int, item: Item) -> None:
        self._picture = self._picture.with_item(index, item)
        self._store.put_operation(self._picture)


class Registry:
    """Makes operations and finds them again."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._numbers = count(1)
        self._running: dict[OperationId, RunningOperation] = {}

    def begin(self, kind: OperationKind, items: Sequence[Item], what: str = "") -> RunningOperation:
        """A new operation."""
        picture = OperationPicture(
            id=OperationId(next(self._numbers)),
            kind=kind,
            what=what,
            items=tuple(items),
            started=self._clock.now(),
        )
        running = RunningOperation(self._store, self._clock, picture)
        self._running[running.id] = running
        return running

    def find(self, operation: OperationId) -> RunningOperation | None:
        """An operation by its number, also after it has ended."""
        return self._running.get(operation)

    def clear_finished(self) -> None:
        """Forget operations that have ended."""
        for number, running in list(self._running.items()):
            if not running.picture.running:
                del self._running[number]
                self._store.drop_operation(number)
