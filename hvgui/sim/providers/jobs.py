"""Msvm_ConcreteJob, Msvm_CopyFileToGuestJob and Msvm_StorageJob, which are siblings (hyperv-wmi-v2 13.3 and 18;
live-hosts C4)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from hvgui.sim.cim import CimClass, Row, Value
from hvgui.sim.hyperv.cimxml import write
from hvgui.sim.hyperv.hosts import Host
from hvgui.sim.hyperv.jobs import COMPLETED, CONCRETE_JOB, COPY_JOB, KILLED, STORAGE_JOB, TERMINATED, Job
from hvgui.sim.hyperv.schema import VIRTUALIZATION
from hvgui.sim.providers.calls import Answer, Call, Handler, Producer, answer, row

# RequestStateChange of a job has its own table and its own codes (hyperv-wmi-v2 18.1).
_TERMINATE, _KILL = 4, 5
INVALID_TRANSITION, TIMEOUT_NOT_SUPPORTED = 4097, 4098


def jobs(host: Host, cim_class: CimClass) -> Iterator[Row]:
    now = host.now()
    for job in host.jobs.all():
        if job.class_name == cim_class.name:
            yield job_row(host, cim_class, job, now)


def job_row(host: Host, cim_class: CimClass, job: Job, now: float) -> Row:
    status = (17, 2 if job.state == COMPLETED else 6) if job.over else (2,)
    # The image service counts its types by itself (hyperv-hardware 2.5).
    name = host.texts(f"{'storage-' if job.class_name == STORAGE_JOB else ''}job.{job.type}")
    finished = job.ended_at if job.ended_at is not None else now
    values: dict[str, Value] = {
        "InstanceID": job.id,
        "Caption": name,
        "ElementName": name,
        "Name": name,
        "Description": name,
        "OperationalStatus": status,
        "StatusDescriptions": host.texts.job_status(status),
        "Status": "OK" if status[-1] == 2 else "Error",
        "HealthState": 5,
        "JobState": job.state,
        "JobStatus": host.texts(f"job.state.{job.state}"),
        "JobType": job.type,
        "JobRunTimes": 1,
        "PercentComplete": job.percent(now),
        "Cancellable": job.cancellable,
        "DeleteOnCompletion": False,
        "ErrorCode": job.error_code,
        "ErrorDescription": job.error_text,
        "ErrorSummaryDescription": job.error_summary,
        "LocalOrUtcTime": 2,
        "Owner": job.owner,
        "Priority": 0,
        "RecoveryAction": 3,
        "TimeSubmitted": host.wall(job.started_at),
        "StartTime": host.wall(job.started_at),
        "TimeOfLastStateChange": host.wall(job.started_at if job.ended_at is None else job.ended_at),
        "ElapsedTime": timedelta(seconds=finished - job.started_at),
        "TimeBeforeRemoval": timedelta(seconds=host.jobs.removal),
    }
    if job.class_name == COPY_JOB:
        values |= {"CopyFileToGuestSettingData": job.carried, "VirtualSystemName": job.machine_name}
    if job.class_name == STORAGE_JOB:
        values |= {"Child": job.child, "Parent": job.parent, "JobCompletionStatusCode": job.hresult}
    return row(cim_class, values)


def running_job_rows(host: Host, machine_id: str, now: float) -> tuple[Row, ...]:
    """Jobs of a VM that have not ended, for the summary's AsynchronousTasks."""
    classes = {name: host.schema.cim_class(VIRTUALIZATION, name) for name in (CONCRETE_JOB, COPY_JOB)}
    return tuple(job_row(host, classes[job.class_name], job, now) for job in host.jobs.running_for(machine_id))


def request_state_change(call: Call) -> Answer:
    job = _job(call)
    if call.arguments.get("TimeoutPeriod") is not None:
        return answer(TIMEOUT_NOT_SUPPORTED)
    requested = call.number("RequestedState")
    if job is None or requested not in (_TERMINATE, _KILL):
        return answer(INVALID_TRANSITION)
    state = TERMINATED if requested == _TERMINATE else KILLED
    return answer() if call.host.jobs.cancel(job, call.now, state=state) else answer(INVALID_TRANSITION)


def get_error(call: Call) -> Answer:
    errors = _errors(call)
    return answer(Error=errors[0]) if errors else answer()


def get_error_ex(call: Call) -> Answer:
    return answer(Errors=_errors(call))


def _errors(call: Call) -> tuple[str, ...]:
    job = _job(call)
    if job is None or not job.error_code:
        return ()
    return (error_text(call.host, job.error_code, job.error_text),)


def error_text(host: Host, code: int, message: str) -> str:
    """An Msvm_Error as embedded text."""
    values = {
        "ErrorType": 4,
        "MessageID": str(code),
        "Message": message,
        "MessageArguments": (),
        "PerceivedSeverity": 2,
        "ProbableCause": 0,
        "ErrorSourceFormat": 0,
        "CIMStatusCode": 1,
    }
    return write(host.schema.cim_class(VIRTUALIZATION, "Msvm_Error"), values)


def _job(call: Call) -> Job | None:
    return call.host.jobs.find(str(call.target.values.get("InstanceID", "")))


ROWS: dict[str, Producer] = {CONCRETE_JOB: jobs, COPY_JOB: jobs, STORAGE_JOB: jobs}
METHODS: dict[tuple[str, str], Handler] = {
    (name, method): handler
    for name in (CONCRETE_JOB, COPY_JOB, STORAGE_JOB)
    for method, handler in (
        ("RequestStateChange", request_state_change),
        ("GetError", get_error),
        ("GetErrorEx", get_error_ex),
    )
}
