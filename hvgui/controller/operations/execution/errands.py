"""Errands of a share: work that prepares calls (an upload, say), with at most so many at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

from hvgui.controller.operations.execution.actions import Action
from hvgui.controller.operations.execution.share import Share
from hvgui.controller.operations.plan import Learned
from hvgui.domain.trouble import Troubled, TroubleKind


class Errands:
    """Starts errands; ``tell`` hears what follows from the end of each."""

    def __init__(self, at_once: int, tell: Callable[[Sequence[Action]], None]) -> None:
        self._at_once = at_once
        self._tell = tell
        self.running: set[int] = set()

    def start(
        self, ready: list[int], share: Share, learned: Sequence[Learned], tasks: asyncio.TaskGroup | None, held: Any
    ) -> None:
        """Begin those that are ready, as far as there is room, and take them off the list."""
        waiting = [step for step in ready if share.steps[step].errand is not None]
        for step in waiting[: max(0, self._at_once - len(self.running))]:
            ready.remove(step)
            if share.claim(step):
                assert tasks is not None
                self.running.add(step)
                name = f"errand {share.steps[step].name}"
                tasks.create_task(self._run(step, share, learned, held), name=name)

    async def _run(self, step: int, share: Share, learned: Sequence[Learned], held: Any) -> None:
        plan = share.steps[step]
        assert plan.errand is not None
        try:
            found = await plan.errand(held)
        except Troubled as error:
            unwanted = error.trouble.kind is TroubleKind.COPY_CANCELLED
            actions = share.unsent(step, None if unwanted else error.trouble)
        else:
            for item in plan.serves:
                learned[item].update(found)
            actions = share.answered(step, job=False)
        self.running.discard(step)
        self._tell(actions)
