"""Jobs that take time by the clock (hyperv-wmi-v2 18): they grow, end, and vanish five minutes later."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from hvgui.sim.cim import Reference
from hvgui.sim.hyperv.agenda import Agenda, Appointment
from hvgui.sim.hyperv.settings import guid

RUNNING, COMPLETED, TERMINATED, KILLED, EXCEPTION = 4, 7, 8, 9, 10
TERMINAL = frozenset({COMPLETED, TERMINATED, KILLED, EXCEPTION})

CONCRETE_JOB = "Msvm_ConcreteJob"
COPY_JOB = "Msvm_CopyFileToGuestJob"
STORAGE_JOB = "Msvm_StorageJob"

# TimeBeforeRemoval, seconds (hyperv-wmi-v2 18.1).
REMOVAL = 300.0


class JobTrouble(Exception):
    """Ends a job in Exception: an error code of hyperv-wmi-v2 18.2 and texts in the host's language."""

    def __init__(self, code: int, text: str, summary: str = "", hresult: int = 0) -> None:
        super().__init__(text)
        self.code = code
        self.hresult = hresult
        self.text = text
        self.summary = summary or text


Ending = Callable[["Job", float], None]


@dataclass(slots=True, eq=False)
class Job:
    """One job. Moments and durations in seconds of the host's clock."""

    id: str
    type: int
    class_name: str
    machine_id: str
    machine_name: str
    owner: str
    started_at: float
    duration: float
    affected: list[tuple[Reference, int]]  # with ElementEffects
    cancellable: bool = False
    opening: float = 0.0  # while the guest opens the file, percent stays 0
    state: int = RUNNING
    ended_at: float | None = None
    stopped_percent: int = 0
    error_code: int = 0
    error_text: str = ""
    error_summary: str = ""
    carried: tuple[str, ...] = ()  # CopyFileToGuestSettingData
    child: str = ""  # paths that a job of the image service is about
    parent: str = ""
    hresult: int = 0
    stuck: bool = False
    on_cancel: Callable[[float], None] | None = None
    on_over: Callable[[float], None] | None = None  # however it ended
    appointments: list[Appointment] = field(default_factory=list)

    @property
    def over(self) -> bool:
        return self.state in TERMINAL

    def percent(self, now: float) -> int:
        """PercentComplete: 100 once completed, below 100 until then."""
        if self.over:
            return 100 if self.state == COMPLETED else self.stopped_percent
        grown = now - self.started_at - self.opening
        whole = max(self.duration - self.opening, 0.001)
        return max(0, min(99, int(100 * grown / whole)))


class Jobs:
    """All jobs of a host, with the switches that make them misbehave."""

    def __init__(self, agenda: Agenda, random: Random) -> None:
        self._agenda = agenda
        self._random = random
        self._jobs: dict[str, Job] = {}
        self.removal = REMOVAL  # seconds a finished job stays readable; 0 makes jobs vanish at once
        self.stuck_types: set[int] = set()  # job types that never end
        self.failures: deque[tuple[int, str]] = deque()  # the next jobs fail with these

    def all(self) -> tuple[Job, ...]:
        return tuple(self._jobs.values())

    def running_for(self, machine_id: str) -> tuple[Job, ...]:
        return tuple(job for job in self._jobs.values() if job.machine_id == machine_id and not job.over)

    def find(self, identifier: str) -> Job | None:
        return self._jobs.get(identifier.upper())

    def begin(
        self,
        job_type: int,
        *,
        now: float,
        duration: float,
        machine: tuple[str, str] = ("", ""),
        owner: str = "",
        class_name: str = CONCRETE_JOB,
        affected: list[tuple[Reference, int]] | None = None,
    ) -> Job:
        """A running job whose steps the caller arranges with ``then`` and ``complete``."""
        job = Job(
            id=guid(self._random),
            type=job_type,
            class_name=class_name,
            machine_id=machine[0],
            machine_name=machine[1],
            owner=owner,
            started_at=now,
            duration=duration,
            affected=affected or [],
            stuck=job_type in self.stuck_types,
        )
        self._jobs[job.id] = job
        return job

    def start(
        self,
        job_type: int,
        *,
        now: float,
        duration: float,
        ending: Ending | None = None,
        machine: tuple[str, str] = ("", ""),
        owner: str = "",
        class_name: str = CONCRETE_JOB,
        affected: list[tuple[Reference, int]] | None = None,
    ) -> Job:
        """Start a job; ``ending`` takes effect when it completes and may raise JobTrouble."""
        job = self.begin(
            job_type,
            now=now,
            duration=duration,
            machine=machine,
            owner=owner,
            class_name=class_name,
            affected=affected,
        )

        def end(moment: float) -> None:
            if ending is not None:
                ending(job, moment)
            self.complete(job, moment)

        if not job.stuck:
            self.then(job, now + duration, end)
        return job

    def then(self, job: Job, due: float, step: Callable[[float], None]) -> None:
        """A step of a running job; it does not happen once the job is over, and may raise JobTrouble."""

        def happen(moment: float) -> None:
            if job.over:
                return
            try:
                if self.failures:
                    raise JobTrouble(*self.failures.popleft())
                step(moment)
            except JobTrouble as trouble:
                self.fail(job, trouble, moment)

        job.appointments.append(self._agenda.at(due, happen))

    def complete(self, job: Job, moment: float) -> None:
        self._end(job, COMPLETED, moment)

    def fail(self, job: Job, trouble: JobTrouble, now: float) -> None:
        job.error_code, job.error_text, job.error_summary = trouble.code, trouble.text, trouble.summary
        job.hresult = trouble.hresult
        self._end(job, EXCEPTION, now)

    def cancel(self, job: Job, now: float, *, state: int = TERMINATED) -> bool:
        """Terminate or kill a cancellable job."""
        if job.over or not job.cancellable:
            return False
        if job.on_cancel is not None:
            job.on_cancel(now)
        self._end(job, state, now)
        return True

    def _end(self, job: Job, state: int, now: float) -> None:
        job.stopped_percent = job.percent(now)
        job.state, job.ended_at = state, now
        for appointment in job.appointments:
            appointment.call_off()
        job.appointments.clear()
        if job.on_over is not None:
            job.on_over(now)
        self._agenda.at(now + self.removal, lambda _: self._forget(job.id))

    def _forget(self, identifier: str) -> None:
        self._jobs.pop(identifier, None)
