"""Operations under way: their items, their progress, their end."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Sequence
from itertools import count
from typing import Any

from hvgui.controller.api.ports import Clock
from hvgui.controller.state.store import Store
from hvgui.domain.keys import OperationId
from hvgui.domain.operations.operation import Item, OperationKind, OperationPicture, counts_of
from hvgui.domain.operations.outcome import Outcome
from hvgui.domain.trouble import Trouble
from hvgui.values import replace

#: Seconds over which a rate is measured.
_RATE_WINDOW = 4.0


class RunningOperation:
    """The handle of the code that carries an operation out.

    What moves is noted, and counted as it ends; items and the picture are made only when somebody looks, so that an
    operation of many items costs the loop a constant and small time for each.
    """

    def __init__(self, store: Store, clock: Clock, picture: OperationPicture) -> None:
        self._store = store
        self._clock = clock
        self._picture = picture
        self._items = list(picture.items)
        self._tally = Counter(type(item.outcome) for item in self._items)
        #: By item, the fields that have moved since it was made.
        self._moves: dict[int, dict[str, Any]] = {}
        self._stale = False
        self._samples: deque[tuple[float, int]] = deque()
        self.cancelled = False
        #: Called when the user wants it to stop.
        self.on_cancel: list[Callable[[], None]] = []
        self._tell()

    @property
    def id(self) -> OperationId:
        return self._picture.id

    @property
    def items(self) -> Sequence[Item]:
        """The items as they are now; not to be kept."""
        for index, moves in self._moves.items():
            self._items[index] = replace(self._items[index], **moves)
        self._moves.clear()
        return self._items

    @property
    def running(self) -> bool:
        return self._picture.running

    @property
    def picture(self) -> OperationPicture:
        if self._stale:
            self._picture = replace(self._picture, items=tuple(self.items), tally=counts_of(self._tally))
            self._stale = False
        return self._picture

    def outcome(self, index: int) -> Outcome | None:
        """How an item has ended; None while it has not."""
        found: Outcome | None = self._field(index, "outcome")
        return found

    def stage(self, index: int, stage: str, progress: float = 0.0) -> None:
        """Say what an item is at, 0…1."""
        if self._field(index, "outcome") is None:
            moves = self._moves.setdefault(index, {})
            moves["stage"] = stage
            moves["progress"] = min(1.0, max(moves.get("progress", self._items[index].progress), progress))
            self._tell()

    def bytes(self, index: int, done: int) -> None:
        """Say how many bytes of an item have gone; the rate follows from it."""
        self._moves.setdefault(index, {})["bytes_done"] = done
        self._tell()

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

    def note(self, note: Trouble) -> None:
        """Say what a person should know although it goes on."""
        self._picture = replace(self._picture, note=note)
        self._tell()

    def settle(self, index: int, outcome: Outcome) -> None:
        """The end of one item. An Unknown may be settled once more, after the operation has ended."""
        self._tally[type(self._field(index, "outcome"))] -= 1
        self._tally[type(outcome)] += 1
        self._moves.setdefault(index, {})["outcome"] = outcome
        self._tell()

    def recorded(self, index: int, entry: int) -> None:
        """Say under which number an item is in the journal."""
        self._moves.setdefault(index, {})["entry"] = entry
        self._stale = True

    def finish(self) -> None:
        """The end of the operation; every item must have an outcome."""
        self._picture = replace(self._picture, ended=self._clock.now(), rate=None)
        self._tell()

    def mark_cancelling(self) -> None:
        """Remember that the user wants it to stop."""
        if self._picture.running:
            self.cancelled = True
            self._picture = replace(self._picture, cancelling=True)
            self._tell()
            for wake in self.on_cancel:
                wake()

    def _field(self, index: int, name: str) -> Any:
        moves = self._moves.get(index)
        return moves[name] if moves is not None and name in moves else getattr(self._items[index], name)

    def _tell(self) -> None:
        self._stale = True
        self._store.move_operation(self._picture.id, self._make)

    def _make(self) -> OperationPicture:
        return self.picture


class QuietOperation:
    """Operation that is not shown: a change that another operation needs on its way."""

    def __init__(self, items: Sequence[Item]) -> None:
        self._items = list(items)

    @property
    def cancelled(self) -> bool:
        """Whoever needs the change waits for it."""
        return False

    def outcome(self, index: int) -> Outcome | None:
        """How an item has ended; None while it has not."""
        return self._items[index].outcome

    def stage(self, index: int, stage: str, progress: float = 0.0) -> None:
        """Nobody sees it."""

    def bytes(self, index: int, done: int) -> None:
        """Nobody sees it."""

    def moved(self, total: int) -> None:
        """Nobody sees it."""

    def note(self, note: Trouble) -> None:
        """Nobody sees it."""

    def recorded(self, index: int, entry: int) -> None:
        """Nobody sees it."""

    def settle(self, index: int, outcome: Outcome) -> None:
        """The end of one item."""
        self._items[index] = replace(self._items[index], outcome=outcome)


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
        for number in list(self._running):
            self.remove(number)

    def remove(self, operation: OperationId) -> None:
        """Forget an operation, if it has ended."""
        running = self._running.get(operation)
        if running is not None and not running.running:
            del self._running[operation]
            self._store.drop_operation(operation)
