"""How a step ends whose job is followed, and what it has made."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial

from hvgui.controller.operations.advance import Phase
from hvgui.controller.operations.job_watch import JobStuck, JobWatch
from hvgui.controller.operations.plan import Learned, Step
from hvgui.controller.session import HostSession
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind, WireError
from hvgui.hyperv.jobs import JobPhase
from hvgui.wsman.requests import EndpointReference

log = logging.getLogger(__name__)


async def end_of_job(
    watch: JobWatch, job: EndpointReference, subject: str, moved: Callable[[int], None]
) -> tuple[Phase, Trouble | None]:
    """The phase of the step after its job, and why it is that: DONE, FAILED, STUCK, VANISHED, or LOST."""
    try:
        end = await watch.follow(job, subject, moved)
    except WireError as error:
        return Phase.LOST, error.trouble
    except JobStuck:
        return Phase.STUCK, Trouble(TroubleKind.JOB_TOO_LONG, subject)
    match end.phase:
        case JobPhase.COMPLETED:
            return Phase.DONE, None
        case JobPhase.FAILED:
            return Phase.FAILED, end.trouble or Trouble(TroubleKind.JOB_FAILED, subject)
        case _:
            return Phase.VANISHED, Trouble(TroubleKind.JOB_VANISHED, subject)


async def learn(session: HostSession, plan: Step, job: EndpointReference | None, learned: Learned) -> None:
    """What a step has made, read for those after it. Raises nothing: whoever needs it looks for itself."""
    if plan.learn is None:
        return
    try:
        await session.ask(partial(plan.learn, job, learned), plan.subject)
    except Troubled as error:
        log.info("%s: what %s has made could not be read (%s)", plan.subject, plan.name, error.trouble.kind.value)
