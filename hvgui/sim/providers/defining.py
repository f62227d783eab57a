"""DefineSystem and DestroySystem (hyperv-hardware 6.1 and 6.2; live-hosts B3, C8 and D)."""

from __future__ import annotations

from hvgui.sim.hyperv import defining
from hvgui.sim.hyperv.hosts import INVALID_PARAMETER, INVALID_STATE, Host
from hvgui.sim.hyperv.identity import SETTINGS, system_reference
from hvgui.sim.hyperv.jobs import Job, JobTrouble
from hvgui.sim.hyperv.machines import Machine, Power
from hvgui.sim.providers.calls import Answer, Call, Handler, answer, started
from hvgui.sim.providers.embedded import Refused, read
from hvgui.sim.providers.importing import planned_of
from hvgui.sim.providers.services import MANAGEMENT

DEFINE, DESTROY = 1, 3
DEFINE_SECONDS, DESTROY_SECONDS = 1.0, 1.0
#: Seconds for which some hosts list a VM that they have destroyed.
_LISTED_STILL = 1.5
#: Given by the host, never to it (hyperv-hardware 6.1).
_HOSTS_OWN = frozenset(
    {"instanceid", "virtualsystemtype", "virtualsystemidentifier", "creationtime", "configurationid"}
)


def define_system(call: Call) -> Answer:
    """At once with the new VM in the answer, or in a job that never says it."""
    host = call.host
    try:
        cim_class, given = read(host, call.text("SystemSettings"))
        if cim_class.name != SETTINGS or not given.text("ElementName"):
            raise Refused
        if any(each.name.lower() in _HOSTS_OWN for each in given.properties):
            raise Refused
        if call.texts("ResourceSettings") or call.arguments.get("ReferenceConfiguration") is not None:
            raise Refused  # allowed, and seen of no client: the strict answer
    except Refused as refused:
        return answer(refused.code)
    trouble: JobTrouble | None = None
    if not host.always_starts_jobs:
        try:
            made = defining.define(host, cim_class, given, call.now)
        except JobTrouble as failed:
            trouble = failed
        else:
            return answer(ResultingSystem=system_reference(made.id))

    def ending(job: Job, moment: float) -> None:
        if trouble is not None:
            raise trouble
        job.affected.append((system_reference(defining.define(host, cim_class, given, moment).id), 5))

    seconds = host.duration(DEFINE_SECONDS)
    return started(host.jobs.start(DEFINE, now=call.now, duration=seconds, ending=ending, owner=call.who.user))


def destroy_system(call: Call) -> Answer:
    """A job; success may lie: a saved VM stays, and some hosts list the VM for a while."""
    host = call.host
    affected = call.arguments.get("AffectedSystem")
    if (planned := planned_of(host, affected)) is not None:
        # What was imported stays on the disk: only the plan goes.
        return started(call.start(DESTROY, planned, DESTROY_SECONDS, lambda *_: _drop(host, planned)))
    machine = host.machine_of_system(affected)
    if machine is None:
        return answer(INVALID_PARAMETER)
    if machine.operation or machine.power not in (Power.OFF, Power.SAVED):
        return answer(INVALID_STATE)

    def ending(_job: Job, moment: float) -> None:
        if machine.power not in (Power.OFF, Power.SAVED):
            raise host.trouble(INVALID_STATE, machine)
        if defining.stays_although_destroyed(machine):
            return
        if host.always_starts_jobs:
            host.agenda.at(moment + host.duration(_LISTED_STILL), lambda late: defining.destroy(host, machine, late))
        else:
            defining.destroy(host, machine, moment)

    return started(call.start(DESTROY, machine, DESTROY_SECONDS, ending))


def _drop(host: Host, planned: Machine) -> None:
    host.planned.pop(planned.id, None)


METHODS: dict[tuple[str, str], Handler] = {
    (MANAGEMENT, "DefineSystem"): define_system,
    (MANAGEMENT, "DestroySystem"): destroy_system,
}
