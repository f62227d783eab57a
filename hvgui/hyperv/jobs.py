"""Jobs of a host: what a method started, its progress, and its result (hyperv-wmi-v2 18)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from hvgui.domain.trouble import Trouble
from hvgui.hyperv import selections
from hvgui.hyperv.answers import is_missing, trouble_of_job
from hvgui.hyperv.collecting import every
from hvgui.values import Struct
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
_CLASS = re.compile(r"Msvm_[A-Za-z]+")
_COMPLETED = frozenset({7, 32768})
#: JobState values after which nothing more comes.
ENDED = frozenset({7, 8, 9, 10, 32768})


class JobPhase(Enum):
    """Phases of a job."""

    RUNNING = "running"
    COMPLETED = "completed"
    FAILED = "failed"
    VANISHED = "vanished"


class JobNow(Struct, frozen=True):
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


class JobKey(Struct, frozen=True):
    """A job's class and its key, a GUID in upper case (hyperv-wmi-v2 18.1)."""

    class_name: str
    instance_id: str


def job_key(job: EndpointReference) -> JobKey | None:
    """The class and the key of a job, where the key is the GUID that it always was; None for anything else.

    Copies and storage have job classes of their own, siblings of Msvm_ConcreteJob (live-hosts C4).
    """
    found = dict(job.selectors).get("InstanceID", "")
    class_name = job.resource.rpartition("/")[2]
    if _GUID.fullmatch(found) and _CLASS.fullmatch(class_name):
        return JobKey(class_name, found.upper())
    return None


def look_at_jobs(class_name: str, instance_ids: Sequence[str]) -> Exchange[dict[str, JobNow]]:
    """How some jobs of a class stand, by key in upper case, in one query.

    One that has failed comes without its trouble and wants a look of its own; one that is not there is absent.
    """
    wanted = {instance_id.upper() for instance_id in instance_ids}
    found: dict[str, JobNow] = {}
    for item in (yield from every(selections.jobs_of(class_name, sorted(wanted)))):
        key = (item.text("InstanceID") or "").upper()
        if key in wanted:
            found[key] = _now(item)
    return found


def _now(item: Instance) -> JobNow:
    state, code = number(item.text("JobState")) or 0, number(item.text("ErrorCode")) or 0
    percent = max(0, min(100, number(item.text("PercentComplete")) or 0))
    if state not in ENDED:
        return JobNow(JobPhase.RUNNING, percent)
    if state in _COMPLETED and code == 0:
        return JobNow(JobPhase.COMPLETED, 100)
    return JobNow(JobPhase.FAILED, percent)


def look_at_job(job: EndpointReference, subject: str) -> Exchange[JobNow]:
    """How far a job is. A job that cannot be read any more has been removed: its outcome is unknown, not failed."""
    try:
        found = yield Get(job.resource, job.selectors)
    except Fault as fault:
        if is_missing(fault):
            return JobNow(JobPhase.VANISHED)
        raise
    assert isinstance(found, Instance)
    now = _now(found)
    if now.phase is not JobPhase.FAILED:
        return now
    code = number(found.text("ErrorCode")) or 0
    texts = [found.text("ErrorDescription") or "", found.text("ErrorSummaryDescription") or ""]
    texts += yield from _errors_of(job)
    copies = number(found.text("JobType")) == COPY_FILES or found.class_name == COPY_CLASS
    return JobNow(JobPhase.FAILED, now.percent, trouble_of_job(code, tuple(texts), subject, copies=copies))


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
