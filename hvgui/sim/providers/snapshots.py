"""Msvm_VirtualSystemSnapshotService: create, apply, delete (hyperv-wmi-v2 17)."""

from __future__ import annotations

from collections.abc import Callable

from hvgui.sim.cim import Reference
from hvgui.sim.hyperv import checkpoints
from hvgui.sim.hyperv.cimxml import MalformedText, parse
from hvgui.sim.hyperv.hosts import FAILED, INVALID_PARAMETER, INVALID_STATE, Host
from hvgui.sim.hyperv.identity import key_of, owner_of, settings_reference
from hvgui.sim.hyperv.jobs import Job
from hvgui.sim.hyperv.machines import Checkpoint, Machine, Power
from hvgui.sim.providers.calls import Answer, Call, Handler, answer, started
from hvgui.sim.providers.services import SNAPSHOTS

FULL, DISK_ONLY = 2, 3

_CREATE, _APPLY, _DELETE, _CLEAR = 70, 71, 72, 73
CREATE_SECONDS, APPLY_SECONDS, DELETE_SECONDS = 6.0, 3.0, 2.0


def create_snapshot(call: Call) -> Answer:
    machine = call.host.machine_of_system(call.arguments.get("AffectedSystem"))
    kind = call.number("SnapshotType")
    try:
        readable = _settings_readable(call.text("SnapshotSettings"))
    except MalformedText as refused:
        return answer(refused.code)
    if machine is None or kind not in (FULL, DISK_ONLY) or not readable:
        return answer(INVALID_PARAMETER)
    if machine.operation:
        return answer(_in_use(call.host))
    if machine.critical or not machine.power.steady:
        return answer(INVALID_STATE)
    return started(begin_checkpoint(call, machine, CREATE_SECONDS, recovery=kind == DISK_ONLY))


def begin_checkpoint(call: Call, machine: Machine, seconds: float, *, recovery: bool = False) -> Job:
    """Start the job that makes a checkpoint; what it creates is found through its affected elements."""
    host = call.host
    machine.operation = checkpoints.CREATING

    def ending(job: Job, moment: float) -> None:
        _check_allowed(host, machine, moment)
        point = checkpoints.create(host, machine, moment, recovery=recovery)
        job.affected.append((settings_reference(point.id), 5))

    job = call.start(_CREATE, machine, seconds, ending)
    job.cancellable = True
    job.on_over = lambda _: checkpoints.end_operation(machine, checkpoints.CREATING)
    return job


def apply_snapshot(call: Call) -> Answer:
    found = _checkpoint(call, "Snapshot")
    if found is None:
        return answer(INVALID_PARAMETER)
    machine, point = found
    if machine.power not in (Power.OFF, Power.SAVED):
        return answer(INVALID_STATE)
    return _work(
        call,
        machine,
        (_APPLY, APPLY_SECONDS, checkpoints.APPLYING),
        lambda moment: checkpoints.apply(call.host, machine, point, moment),
    )


def destroy_snapshot(call: Call) -> Answer:
    found = _checkpoint(call, "AffectedSnapshot")
    if found is None:
        return answer(INVALID_PARAMETER)
    machine, point = found
    return _work(
        call,
        machine,
        (_DELETE, DELETE_SECONDS, checkpoints.DELETING),
        lambda moment: checkpoints.delete(call.host, machine, {point.id}, moment),
    )


def destroy_snapshot_tree(call: Call) -> Answer:
    found = _checkpoint(call, "SnapshotSettingData")
    if found is None:
        return answer(INVALID_PARAMETER)
    machine, point = found
    return _work(
        call,
        machine,
        (_DELETE, DELETE_SECONDS, checkpoints.DELETING),
        lambda moment: checkpoints.delete(call.host, machine, checkpoints.descendants(machine, point.id), moment),
    )


def clear_snapshot_state(call: Call) -> Answer:
    found = _checkpoint(call, "SnapshotSettingData")
    if found is None:
        return answer(INVALID_PARAMETER)
    machine, point = found

    def clear(moment: float) -> None:
        point.with_state = False
        call.host.touch(machine, moment)

    return _work(call, machine, (_CLEAR, 1.0, 0), clear)


def _work(call: Call, machine: Machine, kind: tuple[int, float, int], step: Callable[[float], None]) -> Answer:
    """A job with its OperationalStatus[1] while it runs."""
    job_type, seconds, operation = kind
    machine.operation = operation

    def ending(_job: Job, moment: float) -> None:
        step(moment)

    job = call.start(job_type, machine, seconds, ending)
    job.on_over = lambda _: checkpoints.end_operation(machine, operation)
    return started(job)


def _check_allowed(host: Host, machine: Machine, moment: float) -> None:
    kind = checkpoints.policy(host, machine)
    if kind == checkpoints.DISABLED:
        raise host.trouble(FAILED, machine, "error.checkpoints.off")
    if kind == checkpoints.PRODUCTION_ONLY and not checkpoints.production_possible(machine, moment):
        raise host.trouble(FAILED, machine, "error.production")


def _checkpoint(call: Call, parameter: str) -> tuple[Machine, Checkpoint] | None:
    reference = call.arguments.get(parameter)
    if not isinstance(reference, Reference):
        return None
    identifier, _ = owner_of(key_of(reference, "InstanceID"))
    machine = call.host.checkpoint_owner(identifier)
    point = machine.checkpoint(identifier) if machine is not None else None
    return None if machine is None or point is None else (machine, point)


def _settings_readable(text: str) -> bool:
    """Whether the text is empty or of the class that belongs there. Raises MalformedText."""
    return not text or parse(text).class_name.lower() == "msvm_virtualsystemsnapshotsettingdata"


def _in_use(host: Host) -> int:
    """What a VM that is being worked on answers: 32775 was measured (live-hosts C8), 32774 is documented."""
    return INVALID_STATE if host.schema.later_than("2012r2") else 32774


METHODS: dict[tuple[str, str], Handler] = {
    (SNAPSHOTS, "CreateSnapshot"): create_snapshot,
    (SNAPSHOTS, "ApplySnapshot"): apply_snapshot,
    (SNAPSHOTS, "DestroySnapshot"): destroy_snapshot,
    (SNAPSHOTS, "DestroySnapshotTree"): destroy_snapshot_tree,
    (SNAPSHOTS, "ClearSnapshotState"): clear_snapshot_state,
}
