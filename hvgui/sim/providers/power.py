"""RequestStateChange of a VM, and the shutdown component's methods (hyperv-wmi-v2 5)."""

from __future__ import annotations

from hvgui.sim.hyperv.components import BY_RUNTIME_CLASS
from hvgui.sim.hyperv.hosts import INVALID_PARAMETER, INVALID_STATE, NOT_SUPPORTED, TIMED_OUT
from hvgui.sim.hyperv.identity import SYSTEM
from hvgui.sim.hyperv.jobs import COMPLETED, Job
from hvgui.sim.hyperv.machines import HEARTBEAT_LOST, Machine, Power
from hvgui.sim.hyperv.power import (
    GUEST_REBOOT,
    GUEST_SHUTDOWN,
    KNOWN_REQUESTS,
    TRANSITIONS,
    begin_shutdown,
)
from hvgui.sim.providers.calls import Answer, Call, Handler, answer, started

# InitiateShutdown and its siblings only.
NOT_READY, LOCKED, ALREADY_SHUTTING_DOWN = 32780, 32781, 32782

_IDLE = 5
_CIM_NOT_SUPPORTED = 1


def request_state_change(call: Call) -> Answer:
    machine = call.host.machine(str(call.target.values.get("Name", "")))
    requested = call.number("RequestedState")
    if requested not in KNOWN_REQUESTS:
        return answer(INVALID_PARAMETER)
    if machine is None or machine.critical:
        return answer(INVALID_STATE)
    if requested in (GUEST_SHUTDOWN, GUEST_REBOOT):
        return _through_the_guest(call, machine, requested)
    transition = TRANSITIONS.get((requested, machine.power))
    if transition is None:
        return answer(INVALID_STATE)
    before = machine.power
    call.host.set_power(machine, transition.through, call.now)
    machine.requested_state = requested

    def arrive(_job: Job, moment: float) -> None:
        transition.arrive(call.host, machine, moment)

    def over(moment: float) -> None:
        machine.requested_state = _IDLE
        if job.state != COMPLETED:
            call.host.set_power(machine, before, moment)

    job = call.start(transition.job_type, machine, transition.seconds, arrive)
    job.on_over = over
    return started(job)


def initiate_shutdown(call: Call) -> Answer:
    return _initiate(call, reboot=False)


def initiate_reboot(call: Call) -> Answer:
    return _initiate(call, reboot=True)


def not_supported(_call: Call) -> Answer:
    """Reset and RequestStateChange of components are no way to switch them (9.1)."""
    return answer(_CIM_NOT_SUPPORTED)


def hibernate(_call: Call) -> Answer:
    return answer(NOT_SUPPORTED)


def _through_the_guest(call: Call, machine: Machine, requested: int) -> Answer:
    """4 moves the VM to Stopping, from where it cannot be forced off; 10 restarts it through the guest."""
    if machine.power is not Power.RUNNING or not machine.answers("shutdown", call.now):
        return answer(INVALID_STATE)
    shutdown = requested == GUEST_SHUTDOWN
    if shutdown:
        call.host.set_power(machine, Power.STOPPING, call.now)
    machine.requested_state = requested

    def arrive(_job: Job, moment: float) -> None:
        machine.requested_state = _IDLE
        if shutdown:
            call.host.set_power(machine, Power.OFF, moment)
        else:
            call.host.boot(machine, moment)

    return started(call.start(16 if shutdown else 29, machine, machine.guest.shutdown_seconds, arrive))


def _initiate(call: Call, *, reboot: bool) -> Answer:
    machine = call.host.machine(str(call.target.values.get("SystemName", "")))
    if machine is None or machine.power is not Power.RUNNING or not machine.settings.enabled("shutdown"):
        return answer(INVALID_STATE)
    if machine.shutdown_pending:
        return answer(ALREADY_SHUTTING_DOWN)
    status = machine.component_status("shutdown", call.now)
    hung = machine.guest.hung_since
    if hung is not None and call.now >= hung + HEARTBEAT_LOST:
        return answer(TIMED_OUT)
    if status is None or status[0] not in (2, 3):
        return answer(NOT_READY)
    if machine.guest.locked and not call.flag("Force"):
        return answer(LOCKED)
    begin_shutdown(call.host, machine, call.now, reboot=reboot)
    return answer()


METHODS: dict[tuple[str, str], Handler] = {
    (SYSTEM, "RequestStateChange"): request_state_change,
    ("Msvm_ShutdownComponent", "InitiateShutdown"): initiate_shutdown,
    ("Msvm_ShutdownComponent", "InitiateReboot"): initiate_reboot,
    ("Msvm_ShutdownComponent", "InitiateHibernate"): hibernate,
    **{(name, method): not_supported for name in BY_RUNTIME_CLASS for method in ("Reset", "RequestStateChange")},
}
