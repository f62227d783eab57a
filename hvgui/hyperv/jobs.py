"""Jobs: what a method started, how far it is, how it ended (hyperv-wmi-v2 18)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from hvgui.domain.trouble import Trouble
from hvgui.hyperv import selections
from hvgui.hyperv.answers import is_missing, trouble_of_job
from hvgui.hyperv.collecting import every
from hvgui.wsman.embedded import read_instance
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import Instance, Invoked
from hvgui.wsman.requests import EndpointReference, Get, Invoke
from hvgui.wsman.values import number
from hvgui.wsman.vocabulary import class_uri

TERMINATE = 4
#: JobType and class of a copy into a guest (hyperv-wmi-v2 18.3 and 13.3).
COPY_FILES, COPY_CLASS = 180, "Msvm_CopyFileToGuestJob"
_GUID = re.compile(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_COMPLETED = frozenset({7, 32768})
#: JobState values after which nothing more comes.
ENDED = frozenset({7, 8, 9, 10, 32768})


class JobPhase(Enum):
    """Where a job stands."""

    RUNNING = "running"
    COMPLETED = "completed"
    FAILED = "failed"
    VANISHED = "vanished"


@dataclass(frozen=True, slots=True)
class JobNow:
    """A job as it was just read. ``percent`` is 0–100."""

    phase: JobPhase
    percent: int = 0
    trouble: Trouble | None = None


def started_job(invoked: Invoked) -> EndpointReference | None:
    """The job a method started: whichever out-parameter holds a reference to one.

    CopyFilesToGuest calls it Job from 2016 on and ParentPools before (hyperv-wmi-v2 13.2).
    """
    for name in ("Job", "ParentPools"):
        value = invoked.out.first(name)
        if isinstance(value, EndpointReference):
            return value
        if isinstance(value, Instance):
            inner = value.text("InstanceID")
            if inner and value.class_name:
                return EndpointReference(class_uri(value.class_name), (("InstanceID", inner),))
    return None


def plain_id(job: EndpointReference) -> str | None:
    """The key of a job, where it is the GUID that it always was (hyperv-wmi-v2 18.1); None for anything else."""
    found = dict(job.selectors).get("InstanceID", "")
    return found if _GUID.fullmatch(found) else None


def look_at_jobs(instance_ids: Sequence[str]) -> Exchange[dict[str, JobPhase]]:
    """How some jobs stand, by key in upper case, in one query.

    Only what runs or has completed is told: one that failed or cannot be found is absent, and wants a look of its own.
    """
    found: dict[str, JobPhase] = {}
    for item in (yield from every(selections.jobs_of(instance_ids))):
        state, code = number(item.text("JobState")) or 0, number(item.text("ErrorCode")) or 0
        if state not in ENDED:
            found[(item.text("InstanceID") or "").upper()] = JobPhase.RUNNING
        elif state in _COMPLETED and code == 0:
            found[(item.text("InstanceID") or "").upper()] = JobPhase.COMPLETED
    return found


def look_at_job(job: EndpointReference, subject: str) -> Exchange[JobNow]:
    """How far a job is. A job that cannot be read any more has been removed: its outcome is unknown, not failed."""
    try:
        found = yield Get(job.resource, job.selectors)
    except Fault as fault:
        if is_missing(fault):
            return JobNow(JobPhase.VANISHED)
        raise
    assert isinstance(found, Instance)
    state = number(found.text("JobState")) or 0
    percent = max(0, min(100, number(found.text("PercentComplete")) or 0))
    code = number(found.text("ErrorCode")) or 0
    if state not in ENDED:
        return JobNow(JobPhase.RUNNING, percent)
    if state in _COMPLETED and code == 0:
        return JobNow(JobPhase.COMPLETED, 100)
    texts = [found.text("ErrorDescription") or "", found.text("ErrorSummaryDescription") or ""]
    texts += yield from _errors_of(job)
    copies = number(found.text("JobType")) == COPY_FILES or found.class_name == COPY_CLASS
    return JobNow(JobPhase.FAILED, percent, trouble_of_job(code, tuple(texts), subject, copies=copies))


def _errors_of(job: EndpointReference) -> Exchange[list[str]]:
    """Messages of GetErrorEx; none when the host has none to give."""
    try:
        answer = yield Invoke(job.resource, "GetErrorEx", job.selectors)
    except Fault:
        return []
    assert isinstance(answer, Invoked)
    messages: list[str] = []
    for text in answer.out.texts("Errors"):
        error = read_instance(text)
        if error is not None and (message := error.text("Message")):
            messages.append(message)
    return messages


def stop_job(job: EndpointReference) -> Exchange[bool]:
    """Ask a job to end; whether the host agreed. RequestedState 4 is "terminate" for jobs (hyperv-wmi-v2 18.1)."""
    try:
        answer = yield Invoke(job.resource, "RequestStateChange", job.selectors, (("RequestedState", TERMINATE),))
    except Fault:
        return False
    assert isinstance(answer, Invoked)
    return answer.return_value in (0, 4096)
