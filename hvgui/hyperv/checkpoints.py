"""Checkpoints: read the tree, create, apply, rename, delete (hyperv-wmi-v2 3, 6.3 and 17)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from hvgui.domain.keys import VmId, VmKey, vm_id
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.domain.vms.checkpoints import (
    Checkpoint,
    CheckpointId,
    CheckpointPolicy,
    CheckpointReading,
    CheckpointTree,
)
from hvgui.domain.vms.power import power_of
from hvgui.domain.vms.services import Service, ServiceState
from hvgui.hyperv import selections
from hvgui.hyperv.changing import Beginning, send_method
from hvgui.hyperv.collecting import every
from hvgui.hyperv.host_reading import Dialect, reference_to
from hvgui.hyperv.partial_instances import partial_instance
from hvgui.hyperv.service_reading import read_service, read_service_of_all
from hvgui.wsman.embedded import Property
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.replies import Instance
from hvgui.wsman.requests import Argument, EndpointReference
from hvgui.wsman.values import moment, number, truth
from hvgui.wsman.vocabulary import class_uri

_SERVICE_KEYS = ("CreationClassName", "Name", "SystemCreationClassName", "SystemName")
#: SnapshotType "full"; production or standard is then decided by UserSnapshotType.
_FULL = 2
_RECOVERY = "Microsoft:Hyper-V:Snapshot:Recovery"
_SNAPSHOT = "Microsoft:Hyper-V:Snapshot:"
#: ``Parent`` holds an object path as text, in which an InstanceID stands.
_PARENT = re.compile(r'InstanceID="Microsoft:([0-9A-Fa-f-]{36})"')

#: VMs that are read one by one; beyond, a handful of queries reads every VM of the host.
_ONE_BY_ONE = 1

#: OperationalStatus[1] of a VM: creating, applying, deleting (hyperv-wmi-v2 4.2).
_WORKING = frozenset({32768, 32769, 32770})

_POLICIES: dict[int, CheckpointPolicy] = {
    2: CheckpointPolicy.DISABLED,
    3: CheckpointPolicy.PRODUCTION_OR_STANDARD,
    4: CheckpointPolicy.PRODUCTION_ONLY,
    5: CheckpointPolicy.STANDARD,
}


def read_checkpoints(key: VmKey, subject: str) -> Exchange[CheckpointReading]:
    """The tree, "Now", and what decides about the next checkpoint. Raises Refusal with VM_GONE."""
    systems = yield from every(selections.system_of(key.vm))
    settings = yield from every(selections.settings_of(key.vm))
    if not systems or not settings:
        raise Refusal(Trouble(TroubleKind.VM_GONE, subject))
    points = yield from every(selections.checkpoints_of(key.vm))
    current = yield from every(selections.current_checkpoint_of(key.vm))
    backup = yield from read_service(key.vm, Service.BACKUP)
    now = next(filter(None, map(_id, current)), None)
    return _reading(key, systems[0], settings[0], points, now, backup)


def read_checkpoints_of(keys: Sequence[VmKey], *, next_too: bool = True) -> Exchange[dict[VmKey, CheckpointReading]]:
    """The same of some VMs: one by one, or with a handful of queries for all. VMs that are gone are absent.

    A checkpoint's settings name its VM in VirtualSystemIdentifier (live-hosts I3). Not ``next_too``: without what
    decides only about the next checkpoint.
    """
    found: dict[VmKey, CheckpointReading] = {}
    if len(keys) <= _ONE_BY_ONE:
        for key in keys:
            try:
                found[key] = yield from read_checkpoints(key, "")
            except Refusal as refusal:
                if refusal.trouble.kind is not TroubleKind.VM_GONE:
                    raise
        return found
    systems = {vm_id(row.text("Name") or ""): row for row in (yield from every(selections.SYSTEMS))}
    points: dict[VmId | None, list[Instance]] = {}
    for row in (yield from every(selections.ALL_CHECKPOINTS)):
        points.setdefault(_owner(row), []).append(row)
    current: dict[VmId | None, CheckpointId | None] = {}
    for row in (yield from every(selections.CURRENT_CHECKPOINTS)):
        current[_named(row, "Antecedent", "Name")] = _checkpoint_in(row, "Dependent")
    settings: dict[str | None, Instance] = {}
    # Where the host does not tell "Now", the parent in the VM's own settings does.
    if own_too := next_too or not current:
        wanted = selections.some_settings_of([key.vm for key in keys])
        settings = {_id(row): row for row in (yield from every(wanted))}
    backups = (yield from read_service_of_all(Service.BACKUP)) if next_too else None
    for key in keys:
        system, own = systems.get(key.vm), settings.get(key.vm)
        if system is not None and (own is not None or not own_too):
            mine, now = points.get(key.vm, ()), current.get(key.vm)
            backup = ServiceState(Service.BACKUP) if backups is None else backups.state(Service.BACKUP, key.vm)
            found[key] = _reading(key, system, own, mine, now, backup)
    return found


def read_points() -> Exchange[dict[VmId, list[CheckpointId]]]:
    """The checkpoints of every VM of the host by their ids, in one query; recovery points are left out."""
    found: dict[VmId, list[CheckpointId]] = {}
    for row in (yield from every(selections.ALL_CHECKPOINTS)):
        vm, point = _owner(row), _id(row)
        if vm is not None and point is not None and row.text("VirtualSystemType") != _RECOVERY:
            found.setdefault(vm, []).append(point)
    return found


def _owner(row: Instance) -> VmId | None:
    """The VM that a checkpoint is of."""
    return vm_id(row.text("VirtualSystemIdentifier") or "")


def _named(row: Instance, role: str, selector: str) -> VmId | None:
    value = row.first(role)
    found = dict(value.selectors).get(selector, "") if isinstance(value, EndpointReference) else ""
    return vm_id(found.removeprefix("Microsoft:"))


def _checkpoint_in(row: Instance, role: str) -> CheckpointId | None:
    found = _named(row, role, "InstanceID")
    return None if found is None else CheckpointId(found)


def _reading(
    key: VmKey,
    system: Instance,
    own: Instance | None,
    points: Iterable[Instance],
    now: CheckpointId | None,
    backup: ServiceState,
) -> CheckpointReading:
    policy = None if own is None else number(own.text("UserSnapshotType"))
    return CheckpointReading(
        key=key,
        tree=CheckpointTree(tuple(_checkpoints(points)), now or (None if own is None else _parent(own))),
        policy=CheckpointPolicy.BEFORE_2016 if policy is None else _POLICIES.get(policy, CheckpointPolicy.STANDARD),
        power=power_of(number(system.text("EnabledState")), system.text("OtherEnabledState")),
        backup=backup,
        busy=any(number(status) in _WORKING for status in system.texts("OperationalStatus")[1:]),
    )


def read_created(job: EndpointReference) -> Exchange[CheckpointId | None]:
    """The checkpoint that a job has made, by its affected elements; None when the host does not tell.

    ResultingSnapshot says nothing when a job is returned (hyperv-wmi-v2 17).
    """
    identifier = vm_id(dict(job.selectors).get("InstanceID", ""))
    if identifier is None:
        return None
    for element in (yield from every(selections.checkpoints_by_job(identifier))):
        if (element.text("VirtualSystemType") or "").startswith(_SNAPSHOT):
            return _id(element)
    return None


class SnapshotService:
    """Host's service for checkpoints, asked for once and then named in every call."""

    def __init__(self) -> None:
        self._known: EndpointReference | None = None

    def create(self, key: VmKey, subject: str) -> Exchange[Beginning]:
        """Make a checkpoint of the kind the VM's setting asks for. Raises Refusal."""
        system = selections.SYSTEM_CLASS
        vm = EndpointReference(class_uri(system), (("CreationClassName", system), ("Name", key.vm)))
        arguments = (("AffectedSystem", vm), ("SnapshotSettings", ""), ("SnapshotType", _FULL))
        return (yield from self._call("CreateSnapshot", arguments, subject))

    def apply(self, point: CheckpointId, subject: str) -> Exchange[Beginning]:
        """Put the VM back to a checkpoint; it must be Off or Saved. Raises Refusal."""
        return (yield from self._call("ApplySnapshot", (("Snapshot", _reference(point)),), subject))

    def delete(self, point: CheckpointId, subject: str, *, subtree: bool) -> Exchange[Beginning]:
        """Delete a checkpoint, or it and everything below it; a running VM merges disks afterwards. Raises Refusal."""
        method, name = (
            ("DestroySnapshotTree", "SnapshotSettingData") if subtree else ("DestroySnapshot", "AffectedSnapshot")
        )
        return (yield from self._call(method, ((name, _reference(point)),), subject))

    def _call(self, method: str, arguments: tuple[tuple[str, Argument], ...], subject: str) -> Exchange[Beginning]:
        if self._known is None:
            services = yield from every(selections.SNAPSHOT_SERVICE)
            if not services:
                raise Refusal(Trouble(TroubleKind.ACCESS_DENIED, subject))
            self._known = reference_to(services[0], _SERVICE_KEYS)
        return (yield from send_method(self._known, method, arguments, subject))


def send_rename(dialect: Dialect, point: CheckpointId, name: str, subject: str) -> Exchange[Beginning]:
    """Give a checkpoint another name: a partial instance with key and name. Raises Refusal."""
    text = partial_instance(
        selections.SETTINGS_CLASS,
        (Property("InstanceID", "string", f"Microsoft:{point}"), Property("ElementName", "string", name)),
        subject,
    )
    return (yield from send_method(dialect.service, "ModifySystemSettings", (("SystemSettings", text),), subject))


def _reference(point: CheckpointId) -> EndpointReference:
    return EndpointReference(class_uri(selections.SETTINGS_CLASS), (("InstanceID", f"Microsoft:{point}"),))


def _checkpoints(rows: Iterable[Instance]) -> Iterable[Checkpoint]:
    for row in rows:
        identifier = _id(row)
        if identifier is None:
            continue
        yield Checkpoint(
            id=identifier,
            name=row.text("ElementName") or identifier,
            created=moment(row.text("CreationTime")),
            parent=_parent(row),
            with_state=truth(row.text("IsSaved")) is True,
            automatic=truth(row.text("IsAutomaticSnapshot")) is True,
            recovery=row.text("VirtualSystemType") == _RECOVERY,
            notes="\n".join(row.texts("Notes")),
        )


def _id(row: Instance) -> CheckpointId | None:
    found = vm_id((row.text("InstanceID") or "").removeprefix("Microsoft:"))
    return None if found is None else CheckpointId(found)


def _parent(row: Instance) -> CheckpointId | None:
    """The parent in an object path; the path itself is never compared (hyperv-wmi-v2 2)."""
    found = _PARENT.search(row.text("Parent") or "")
    identifier = vm_id(found[1]) if found else None
    return None if identifier is None else CheckpointId(identifier)
