"""Checkpoints: read the tree, create, apply, rename, delete (hyperv-wmi-v2 3, 6.3 and 17)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from hvgui.domain.checkpoints import (
    Checkpoint,
    CheckpointId,
    CheckpointPolicy,
    CheckpointReading,
    CheckpointTree,
)
from hvgui.domain.keys import VmId, VmKey, vm_id
from hvgui.domain.power import power_of
from hvgui.domain.services import Service, ServiceState
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.hyperv import selections
from hvgui.hyperv.answers import trouble_of_return
from hvgui.hyperv.changing import Beginning, beginning_of
from hvgui.hyperv.collecting import every
from hvgui.hyperv.host_reading import Dialect, reference_to
from hvgui.hyperv.partial_instances import partial_instance
from hvgui.hyperv.service_reading import read_service, read_service_of_all
from hvgui.wsman.embedded import Property
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.replies import Instance, Invoked
from hvgui.wsman.requests import Argument, EndpointReference, Invoke
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


def read_checkpoints_of(keys: Sequence[VmKey]) -> Exchange[dict[VmKey, CheckpointReading]]:
    """The same of some VMs: one by one, or with a handful of queries for all. VMs that are gone are absent.

    A checkpoint's settings name its VM in VirtualSystemIdentifier (live-hosts I3).
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
    vms = [key.vm for key in keys]
    settings = {_id(row): row for row in (yield from every(selections.some_settings_of(vms)))}
    points: dict[VmId | None, list[Instance]] = {}
    for row in (yield from every(selections.ALL_CHECKPOINTS)):
        points.setdefault(vm_id(row.text("VirtualSystemIdentifier") or ""), []).append(row)
    current: dict[VmId | None, CheckpointId | None] = {}
    for row in (yield from every(selections.CURRENT_CHECKPOINTS)):
        current[_named(row, "Antecedent", "Name")] = _checkpoint_in(row, "Dependent")
    backups = yield from read_service_of_all(Service.BACKUP)
    for key in keys:
        system, own = systems.get(key.vm), settings.get(CheckpointId(key.vm))
        if system is not None and own is not None:
            mine, now = points.get(key.vm, ()), current.get(key.vm)
            found[key] = _reading(key, system, own, mine, now, backups.state(Service.BACKUP, key.vm))
    return found


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
    own: Instance,
    points: Iterable[Instance],
    now: CheckpointId | None,
    backup: ServiceState,
) -> CheckpointReading:
    policy = number(own.text("UserSnapshotType"))
    return CheckpointReading(
        key=key,
        tree=CheckpointTree(tuple(_checkpoints(points)), now or _parent(own)),
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


def begin_checkpoint(key: VmKey, subject: str) -> Exchange[Beginning]:
    """Make a checkpoint of the kind the VM's setting asks for. Raises Refusal."""
    system = selections.SYSTEM_CLASS
    vm = EndpointReference(class_uri(system), (("CreationClassName", system), ("Name", key.vm)))
    arguments = (("AffectedSystem", vm), ("SnapshotSettings", ""), ("SnapshotType", _FULL))
    return (yield from _call("CreateSnapshot", arguments, subject))


def begin_apply(point: CheckpointId, subject: str) -> Exchange[Beginning]:
    """Put the VM back to a checkpoint; it must be Off or Saved. Raises Refusal."""
    return (yield from _call("ApplySnapshot", (("Snapshot", _reference(point)),), subject))


def begin_delete(point: CheckpointId, subject: str, *, subtree: bool) -> Exchange[Beginning]:
    """Delete a checkpoint, or it and everything below it; a running VM merges disks afterwards. Raises Refusal."""
    if subtree:
        return (yield from _call("DestroySnapshotTree", (("SnapshotSettingData", _reference(point)),), subject))
    return (yield from _call("DestroySnapshot", (("AffectedSnapshot", _reference(point)),), subject))


def begin_rename(dialect: Dialect, point: CheckpointId, name: str, subject: str) -> Exchange[Beginning]:
    """Give a checkpoint another name: a partial instance with key and name. Raises Refusal."""
    text = partial_instance(
        selections.SETTINGS_CLASS,
        (Property("InstanceID", "string", f"Microsoft:{point}"), Property("ElementName", "string", name)),
        subject,
    )
    service = dialect.service
    answer = yield Invoke(service.resource, "ModifySystemSettings", service.selectors, (("SystemSettings", text),))
    assert isinstance(answer, Invoked)
    return beginning_of(answer, trouble_of_return(answer.return_value, subject))


def _call(method: str, arguments: tuple[tuple[str, Argument], ...], subject: str) -> Exchange[Beginning]:
    services = yield from every(selections.SNAPSHOT_SERVICE)
    if not services:
        raise Refusal(Trouble(TroubleKind.ACCESS_DENIED, subject))
    service = reference_to(services[0], _SERVICE_KEYS)
    answer = yield Invoke(service.resource, method, service.selectors, arguments)
    assert isinstance(answer, Invoked)
    return beginning_of(answer, trouble_of_return(answer.return_value, subject))


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
