"""Making, applying and deleting checkpoints of a machine (hyperv-wmi-v2 17)."""

from __future__ import annotations

from datetime import datetime

from hvgui.sim.cim import Value
from hvgui.sim.hyperv.hosts import Host
from hvgui.sim.hyperv.machines import Checkpoint, Machine, Power

CREATING, APPLYING, DELETING, MERGING = 32768, 32769, 32770, 32772
DISABLED, PRODUCTION_OR_STANDARD, PRODUCTION_ONLY, STANDARD = 2, 3, 4, 5

MERGE_SECONDS = 5.0
MERGE_JOB = 50


def production_possible(machine: Machine, now: float) -> bool:
    """The guest's backup service is needed while it runs (14)."""
    if machine.power is Power.OFF:
        return True
    return machine.answers("vss", now)


def policy(host: Host, machine: Machine) -> Value:
    """UserSnapshotType; before 2016 there is no such setting and every checkpoint is a standard one (22)."""
    return machine.settings.system["UserSnapshotType"] if host.schema.later_than("2012r2") else STANDARD


def default_name(host: Host, machine: Machine, moment: float) -> str:
    """``<VM> - (<date> - <time>)`` in the host's format."""
    return f"{machine.name} - ({_date_and_time(host.texts.language, host.wall(moment))})"


def create(host: Host, machine: Machine, moment: float, *, recovery: bool = False) -> Checkpoint:
    settings = machine.settings.copy()
    settings.system["ElementName"] = default_name(host, machine, moment)
    standard = policy(host, machine) not in (PRODUCTION_OR_STANDARD, PRODUCTION_ONLY)
    kept = not recovery and machine.power.live and (standard or not production_possible(machine, moment))
    point = Checkpoint(
        host.new_guid(),
        host.wall(moment),
        machine.current_checkpoint,
        settings,
        recovery=recovery,
        with_state=kept or machine.power is Power.SAVED,
    )
    machine.checkpoints.append(point)
    if not recovery:
        machine.current_checkpoint = point.id
    host.touch(machine, moment)
    return point


def apply(host: Host, machine: Machine, point: Checkpoint, moment: float) -> None:
    """The machine is as it was: settings, and Off or Saved."""
    name = machine.name
    machine.settings = point.settings.copy()
    machine.settings.system["ElementName"] = name
    machine.current_checkpoint = machine.applied_checkpoint = point.id
    host.set_power(machine, Power.SAVED if point.with_state else Power.OFF, moment)
    host.touch(machine, moment)


def delete(host: Host, machine: Machine, gone: set[str], moment: float) -> None:
    """Take checkpoints out of the tree; children move up to the nearest ancestor that stays."""
    parents = {point.id: point.parent for point in machine.checkpoints}

    def kept(identifier: str | None) -> str | None:
        while identifier is not None and identifier in gone:
            identifier = parents.get(identifier)
        return identifier

    machine.checkpoints[:] = [point for point in machine.checkpoints if point.id not in gone]
    for point in machine.checkpoints:
        point.parent = kept(point.parent)
    machine.current_checkpoint = kept(machine.current_checkpoint)
    if machine.applied_checkpoint in gone:
        machine.applied_checkpoint = None
    host.touch(machine, moment)
    if machine.power.live and gone:
        merge(host, machine, moment)


def merge(host: Host, machine: Machine, moment: float) -> None:
    """The disks of a live VM are merged by a job of the host itself, with OperationalStatus[1] while it runs."""
    machine.operation = MERGING
    job = host.jobs.start(
        MERGE_JOB,
        now=moment,
        duration=host.duration(MERGE_SECONDS),
        machine=(machine.id, machine.name),
        owner="SYSTEM",
        affected=host.affected(machine),
    )
    job.on_over = lambda _: end_operation(machine, MERGING)


def descendants(machine: Machine, root: str) -> set[str]:
    """A checkpoint and everything below it."""
    found = {root}
    while True:
        more = {point.id for point in machine.checkpoints if point.parent in found} - found
        if not more:
            return found
        found |= more


def end_operation(machine: Machine, operation: int) -> None:
    """Back to one OperationalStatus, unless something else has begun meanwhile."""
    if machine.operation == operation:
        machine.operation = 0


def _date_and_time(language: str, at: datetime) -> str:
    if language == "ja":
        return f"{at:%Y/%m/%d} - {at.hour}:{at:%M:%S}"
    if language == "de":
        return f"{at:%d.%m.%Y - %H:%M:%S}"
    hour = at.hour % 12 or 12
    return f"{at.month}/{at.day}/{at.year} - {hour}:{at:%M:%S} {'AM' if at.hour < 12 else 'PM'}"
