"""Results of steps that later steps need, read together for all steps whose end was seen in the same look."""

from __future__ import annotations

import asyncio
import logging
from functools import partial

from hvgui.controller.hosts.session import HostSession
from hvgui.controller.operations.plan import Learned, Made, Step
from hvgui.domain.trouble import Troubled
from hvgui.wsman.requests import EndpointReference

log = logging.getLogger(__name__)


class Learning:
    """Gathers what is to be read for one share."""

    def __init__(self, session: HostSession) -> None:
        self._session = session
        self._waiting: list[tuple[Step, Made]] = []
        self._turn = asyncio.Lock()

    async def learn(self, step: Step, job: EndpointReference | None, learned: Learned) -> None:
        """Into ``learned`` what a step has made. Raises nothing: whoever needs it looks for itself."""
        if step.learn is None:
            return
        mine = step, Made(step.lock, step.subject, job, learned)
        self._waiting.append(mine)
        async with self._turn:
            # Those whose end was told in the same moment get their turn to join.
            await asyncio.sleep(0)
            if mine in self._waiting:
                several = [made for other, made in self._waiting if other.learn == step.learn]
                self._waiting = [(other, made) for other, made in self._waiting if other.learn != step.learn]
                await self._read(step, several)

    async def _read(self, step: Step, several: list[Made]) -> None:
        assert step.learn is not None
        try:
            await self._session.ask(partial(step.learn, several), step.subject)
        except Troubled as error:
            log.info("%s: what %s has made could not be read (%s)", step.subject, step.name, error.trouble.kind.value)
