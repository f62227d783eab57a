"""A job, followed to its end without holding the lane between two looks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from hvgui.controller.ports import Clock
from hvgui.controller.session import HostSession
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind, WireError
from hvgui.hyperv.jobs import JobNow, JobPhase, look_at_job, stop_job
from hvgui.wsman.requests import EndpointReference

#: Seconds between two looks at a job, and after a while.
_FIRST_LOOKS, _LATER_LOOKS = 0.3, 1.0
#: Looks that may fail in a row before the outcome counts as unknown.
_PATIENCE = 5
#: Seconds after which a change that reports no progress counts as stuck.
STUCK_AFTER = 300.0


async def follow_job(
    session: HostSession,
    clock: Clock,
    job: EndpointReference,
    subject: str,
    *,
    moved: Callable[[int], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    stuck_after: float = STUCK_AFTER,
) -> JobNow:
    """The job's end: completed or vanished. ``moved`` hears its percent.

    Raises Refusal when the job failed or got stuck, WireError (sent) when the host could not be asked any more. When
    ``cancelled`` says so, the host is asked once to terminate the job.
    """
    started = last_move = clock.monotonic()
    percent, failures, asked_to_stop = -1, 0, False
    while True:
        if cancelled() and not asked_to_stop:
            asked_to_stop = True
            await session.ask(partial(stop_job, job), subject)
        try:
            now = await session.ask(partial(look_at_job, job, subject), subject)
            failures = 0
        except WireError as error:
            failures += 1
            if failures >= _PATIENCE or not session.live:
                raise WireError(error.trouble, sent=True) from error
            await clock.sleep(_LATER_LOOKS)
            continue
        if now.phase is not JobPhase.RUNNING:
            if now.phase is JobPhase.FAILED:
                raise Refusal(now.trouble or Trouble(TroubleKind.JOB_FAILED, subject))
            return now
        at = clock.monotonic()
        if now.percent != percent:
            percent, last_move = now.percent, at
            moved(percent)
        elif at - last_move > stuck_after:
            raise Refusal(Trouble(TroubleKind.JOB_TOO_LONG, subject))
        await clock.sleep(_FIRST_LOOKS if at - started < 10 else _LATER_LOOKS)
