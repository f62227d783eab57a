"""What every provider is given and gives back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from hvgui.sim.cim import CimClass, Principal, Reference, Row, Value
from hvgui.sim.hyperv.hosts import Host
from hvgui.sim.hyperv.identity import by_instance_id
from hvgui.sim.hyperv.jobs import Job
from hvgui.sim.hyperv.machines import Machine

DONE, STARTED = 0, 4096

# "Never": FILETIME zero, written 1601-01-01T00:00:00Z (hyperv-wmi-v2 0.6).
NEVER = datetime(1601, 1, 1, tzinfo=UTC)

Answer = dict[str, Value]
Producer = Callable[[Host, CimClass], Iterator[Row]]

_names: dict[int, frozenset[str]] = {}


def row(cim_class: CimClass, values: Mapping[str, Value]) -> Row:
    """An instance with the values its class has on this generation; None is NULL."""
    names = _names.get(id(cim_class))
    if names is None:
        names = _names[id(cim_class)] = frozenset(p.name for p in cim_class.properties)
    return Row(cim_class, {name: value for name, value in values.items() if value is not None and name in names})


@dataclass(frozen=True, slots=True)
class Call:
    """One method call with its arguments as they were sent."""

    host: Host
    target: Row
    method: str
    arguments: Mapping[str, Value]
    who: Principal
    now: float

    def text(self, name: str) -> str:
        value = self.arguments.get(name)
        return value if isinstance(value, str) else ""

    def texts(self, name: str) -> tuple[str, ...]:
        value = self.arguments.get(name)
        return tuple(item for item in value if isinstance(item, str)) if isinstance(value, tuple) else ()

    def number(self, name: str) -> int | None:
        value = self.arguments.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def flag(self, name: str) -> bool:
        return self.arguments.get(name) is True

    def references(self, name: str) -> tuple[Reference, ...]:
        value = self.arguments.get(name)
        return tuple(item for item in value if isinstance(item, Reference)) if isinstance(value, tuple) else ()

    def start(
        self,
        job_type: int,
        machine: Machine,
        seconds: float,
        ending: Callable[[Job, float], None] | None = None,
        *created: Reference,
    ) -> Job:
        """Start a job that works on a machine for some simulated seconds."""
        return self.host.jobs.start(
            job_type,
            now=self.now,
            duration=self.host.duration(seconds),
            ending=ending,
            machine=(machine.id, machine.name),
            owner=self.who.user,
            affected=self.host.affected(machine, *created),
        )


Handler = Callable[[Call], Answer]


def answer(code: int = DONE, **out: Value) -> Answer:
    """Out-parameters with ReturnValue last (hyperv-wmi-v2 0.8)."""
    return {**out, "ReturnValue": code}


def job_reference(job: Job) -> Reference:
    return by_instance_id(job.class_name, job.id)


def started(job: Job, **out: Value) -> Answer:
    return answer(STARTED, **out, Job=job_reference(job))
