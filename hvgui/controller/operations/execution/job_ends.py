"""End of a step whose job is polled."""

from __future__ import annotations

from collections.abc import Callable

from hvgui.controller.api.ports import Clock
from hvgui.controller.operations.execution.actions import Phase
from hvgui.controller.operations.execution.job_watch import JobStuck, JobWatch
from hvgui.domain.trouble import Trouble, TroubleKind, WireError
from hvgui.hyperv.jobs import JobPhase
from hvgui.wsman.requests import EndpointReference


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


def ages_of(clock: Clock, sent: float, lost: float | None) -> Callable[[], tuple[float, float]]:
    """How many seconds ago a step was sent, at most and at least, whenever that is asked. ``lost``: monotonic seconds
    at which it was known that no answer comes."""

    def ages() -> tuple[float, float]:
        now = clock.monotonic()
        return now - sent, 0.0 if lost is None else now - lost

    return ages
