"""Read-back of a share's items: the result of a change is what a reading shows, not what the host answered."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.hosts.session import HostSession
from hvgui.controller.operations.execution.actions import Action
from hvgui.controller.operations.execution.items import Items
from hvgui.controller.operations.execution.judging import patience_of, sight_of
from hvgui.controller.operations.execution.looks import Looks
from hvgui.controller.operations.plan import Progress, Shown, Sight
from hvgui.domain.trouble import Trouble, Troubled


class ReadBack:
    """Reads items when they are due; ``do`` acts on what follows. ``unasked``: steps whose job nobody could ask for."""

    def __init__(
        self,
        context: OperationContext,
        session: HostSession,
        items: Items,
        running: Progress,
        unasked: Mapping[int, Trouble],
        do: Callable[[Sequence[Action]], None],
    ) -> None:
        self._context = context
        self._session = session
        self._items = items
        self._running = running
        self._unasked = unasked
        self._do = do
        self._waits_for: dict[int, str] = {}
        self.looks = Looks()

    async def read(self, due: Sequence[int]) -> None:
        """Read some items back, together: a host may accept a change and make none (hyperv-wmi-v2 1.8)."""
        items, change = self._items, self._items.change
        if not change.reads_back:
            for item in due:
                self._judge_unread(item)
            return
        for item in due:
            self._running.stage(items.targets[item].index, self._waits_for.get(item, "reading-back"), 0.9)
        wishes = [items.targets[item].wish for item in due]
        try:
            now = await self._session.ask(
                partial(change.read_back, wishes, self._session.dialect, self._context), items.subjects[due[0]]
            )
        except Troubled as error:
            for item in due:
                self._do(items.share.unseen(item, error.trouble, self._context.clock.now()))
            return
        for item in due:
            self._judge(item, now.get(items.targets[item].key))

    def _judge_unread(self, item: int) -> None:
        """Only its job tells of it; where the host could not be asked for that, nobody knows yet."""
        items = self._items
        why = next((self._unasked[step] for step in items.share.steps_of(item) if step in self._unasked), None)
        if why is not None:
            self._do(items.share.unseen(item, why, self._context.clock.now()))
        else:
            if (value := items.change.untold(items.trace(item))) is not None:
                items.seen[item] = value
            self._weigh(item, Sight(Shown.CANNOT_TELL, value))

    def _judge(self, item: int, now: Any) -> None:
        items = self._items
        sight = sight_of(items.change, items.targets[item], items.before(item), now, items.trace(item), self._context)
        if now is not None and not isinstance(now, Trouble):
            items.seen[item], self._waits_for[item] = sight.value, sight.stage
        self._weigh(item, sight)

    def _weigh(self, item: int, sight: Sight) -> None:
        patience = patience_of(self._items.change, self._items.targets[item])
        self._do(self._items.share.seen(item, sight, self._context.clock.monotonic(), patience))
