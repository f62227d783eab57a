"""Planned VMs: ImportSystemDefinition, ValidatePlannedSystem and RealizePlannedSystem (hyperv-hardware 6.4)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from hvgui.sim.cim import CimClass, Reference, Row, Value
from hvgui.sim.hyperv import exports
from hvgui.sim.hyperv.hosts import INVALID_PARAMETER, Host
from hvgui.sim.hyperv.identity import key_of, system_reference
from hvgui.sim.hyperv.jobs import Job, JobTrouble
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.hyperv.schema import VIRTUALIZATION
from hvgui.sim.providers.calls import NEVER, Answer, Call, Handler, Producer, answer, row, started
from hvgui.sim.providers.files import has_folder
from hvgui.sim.providers.services import MANAGEMENT

PLANNED = "Msvm_PlannedComputerSystem"
IMPORT, VALIDATE, REALIZE = 61, 140, 63
_SECONDS = 1.0


def planned_reference(identifier: str) -> Reference:
    return Reference(VIRTUALIZATION, PLANNED, (("CreationClassName", PLANNED), ("Name", identifier)))


def planned_of(host: Host, reference: object) -> Machine | None:
    """The planned VM behind a reference; one of another class is none."""
    if not isinstance(reference, Reference) or reference.class_name.lower() != PLANNED.lower():
        return None
    return host.planned.get(key_of(reference, "Name").upper())


def import_system(call: Call) -> Answer:
    """At once with the planned VM in the answer, or in a job that never says it."""
    host = call.host
    definition, points = call.text("SystemDefinitionFile"), call.text("SnapshotFolder")
    if not definition or not points:
        return answer(INVALID_PARAMETER)
    renamed = call.flag("GenerateNewSystemIdentifier")
    plan = partial(exports.plan, host, definition, points, partial(has_folder, host), renamed=renamed)
    return _do(call, IMPORT, "ImportedSystem", lambda: planned_reference(plan().id))


def validate_system(call: Call) -> Answer:
    """A job that names the first thing that is not there."""
    machine = planned_of(call.host, call.arguments.get("PlannedSystem"))
    if machine is None:
        return answer(INVALID_PARAMETER)
    return started(call.start(VALIDATE, machine, _SECONDS, lambda *_: _check(call.host, machine)))


def realize_system(call: Call) -> Answer:
    host = call.host
    machine = planned_of(host, call.arguments.get("PlannedSystem"))
    if machine is None:
        return answer(INVALID_PARAMETER)

    def realize() -> Reference:
        _check(host, machine)
        exports.realize(host, machine)
        return system_reference(machine.id)

    return _do(call, REALIZE, "ResultingSystem", realize)


def _check(host: Host, machine: Machine) -> None:
    if machine.id not in host.planned:
        raise host.trouble(INVALID_PARAMETER, machine, "error.gone")
    if (missing := next(exports.misfits(host, machine), None)) is not None:
        raise host.trouble(INVALID_PARAMETER, machine, "error.import.missing", what=missing[0])


def _do(call: Call, job_type: int, out: str, make: Callable[[], Reference]) -> Answer:
    host = call.host
    trouble: JobTrouble | None = None
    if not host.always_starts_jobs:
        try:
            made = make()
        except JobTrouble as failed:
            trouble = failed
        else:
            return {out: made, **answer()}

    def ending(job: Job, _moment: float) -> None:
        if trouble is not None:
            raise trouble
        job.affected.append((make(), 5))

    seconds = host.duration(_SECONDS)
    return started(host.jobs.start(job_type, now=call.now, duration=seconds, ending=ending, owner=call.who.user))


def planned_systems(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """They are no Msvm_ComputerSystem."""
    for machine in host.planned.values():
        values: dict[str, Value] = {
            "CreationClassName": PLANNED,
            "Name": machine.id,
            "ElementName": machine.name,
            "Caption": host.texts("planned.caption"),
            "Description": "Microsoft Planned Virtual Machine",
            "EnabledState": machine.power.enabled_state,
            "EnabledDefault": 3,
            "HealthState": 5,
            "InstallDate": machine.installed_at,
            "OnTimeInMilliseconds": 0,
            "OperationalStatus": (2,),
            "RequestedState": 12,
            "ResetCapability": 1,
            "Status": "OK",
            "StatusDescriptions": ("OK",),
            "TimeOfLastConfigurationChange": machine.configured_at,
            "TimeOfLastStateChange": NEVER,
        }
        yield row(cim_class, values)


ROWS: dict[str, Producer] = {PLANNED: planned_systems}
METHODS: dict[tuple[str, str], Handler] = {
    (MANAGEMENT, "ImportSystemDefinition"): import_system,
    (MANAGEMENT, "ValidatePlannedSystem"): validate_system,
    (MANAGEMENT, "RealizePlannedSystem"): realize_system,
}
