"""Imports of VMs in place: planned, looked at, mended, registered or taken back (hyperv-hardware 6.4 and 9.7)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hvgui.domain.keys import VmId, vm_id
from hvgui.domain.machines.imports import HostImports, ImportWish, Misfit, MisfitKind, points_folders
from hvgui.domain.settings.adapters import AdapterFacts, AdapterField, AdapterState, Part
from hvgui.domain.settings.media import DvdDrive
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.hyperv import device_selections as select
from hvgui.hyperv.adapter_changing import send_adapter
from hvgui.hyperv.answers import trouble_of_return
from hvgui.hyperv.changing import Beginning, beginning_of, send_method
from hvgui.hyperv.collecting import every, every_known
from hvgui.hyperv.exporting import read_folder_there
from hvgui.hyperv.hardware_reading import read_switch_names, resource_of, switch_in
from hvgui.hyperv.host_files import read_file
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.machine_making import read_names
from hvgui.hyperv.media import send_eject
from hvgui.hyperv.object_paths import owner_and_tail
from hvgui.hyperv.selections import belonging_to
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import Instance, Invoked
from hvgui.wsman.requests import EndpointReference, Invoke
from hvgui.wsman.vocabulary import class_uri

PLANNED_CLASS = "Msvm_PlannedComputerSystem"
#: JobTypes (hyperv-wmi-v2 18.3).
IMPORTING, VALIDATING, REALIZING, DESTROYING = (frozenset(each) for each in ({60, 61}, {140}, {63, 141}, {3}))
_KINDS = {
    "microsoft:hyper-v:virtual hard disk": MisfitKind.DISK,
    "microsoft:hyper-v:virtual cd/dvd disk": MisfitKind.IMAGE,
    "microsoft:hyper-v:virtual floppy disk": MisfitKind.IMAGE,
}
#: Stands for "busy": asked again for a while (hyperv-wmi-v2 18.2).
_IN_USE = 32774


def read_planned() -> Exchange[dict[VmId, str]]:
    """Planned VMs of a host by their GUIDs; a host without the class has none."""
    rows = yield from every_known(f"select ElementName,Name from {PLANNED_CLASS}")
    named = ((vm_id(row.text("Name") or ""), row.text("ElementName") or "") for row in rows)
    return {vm: name for vm, name in named if vm is not None}


def read_imports(wishes: Sequence[ImportWish], build: int, *, misfits: bool = True) -> Exchange[HostImports]:
    """What decides on imports, and what has become of them. Without ``misfits``, no planned VM is looked into."""
    vms = {vm: name for name, found in (yield from read_names()).items() for vm in found}
    planned = yield from read_planned()
    missing: dict[VmId, tuple[Misfit, ...]] = {}
    for wish in wishes if misfits else ():
        if (vm := VmId(wish.vm)) in planned:
            missing[vm] = yield from read_misfits(vm, build)
    definitions = {wish.definition for wish in wishes if wish.definition}
    folders: set[str] = set()
    files: set[str] | None = set()
    try:
        for path in sorted(definitions):
            if path.startswith("\\\\"):
                files = None
                continue
            if files is not None and (yield from read_file(path)) is not None:
                files.add(path.casefold())
            for folder in points_folders(path):
                if (yield from read_folder_there(folder)):
                    folders.add(folder.casefold())
    except Fault:
        files = None
    known = None if files is None else frozenset(files)
    return HostImports(vms=vms, planned=planned, misfits=missing, files=known, folders=frozenset(folders))


def read_misfits(vm: VmId, build: int) -> Exchange[tuple[Misfit, ...]]:
    """Files and switches of a planned VM that the host does not have; what lies on a share is left to the host."""
    found: list[Misfit] = []
    for row in _own(vm, (yield from every(select.some_media([vm])))):
        kind = _KINDS.get((row.text("ResourceSubType") or "").casefold())
        path = next(iter(row.texts("HostResource")), "")
        if kind is None or path[1:3] != ":\\":
            continue
        try:
            there = yield from read_file(path)
        except Fault:
            continue
        if there is None:
            found.append(Misfit(kind=kind, what=path, instance_id=row.text("InstanceID") or ""))
    switches = yield from read_switch_names()
    for row in _own(vm, (yield from every(f"{select.all_of(select.CONNECTIONS, build)}{belonging_to([vm])}"))):
        path = resource_of(row)
        switch = switch_in(path.replace('\\"', '"'))
        if path and switch not in switches:
            name = row.text("LastKnownSwitchName") or switch or path
            found.append(Misfit(kind=MisfitKind.SWITCH, what=name, instance_id=row.text("InstanceID") or ""))
    return tuple(found)


def _own(vm: VmId, rows: Iterable[Instance]) -> Iterable[Instance]:
    return (row for row in rows if owner_and_tail(row.text("InstanceID") or "")[0] == vm)


def planned_reference(vm: str) -> EndpointReference:
    return EndpointReference(class_uri(PLANNED_CLASS), (("CreationClassName", PLANNED_CLASS), ("Name", vm)))


def send_import(dialect: Dialect, wish: ImportWish) -> Exchange[tuple[Beginning, VmId | None]]:
    """Plan a VM from its definition, with its own identifier; its GUID where the host says it. Raises Refusal."""
    service = dialect.service
    arguments = (
        ("GenerateNewSystemIdentifier", False),
        ("SnapshotFolder", wish.points),
        ("SystemDefinitionFile", wish.definition),
    )
    answer = yield Invoke(service.resource, "ImportSystemDefinition", service.selectors, arguments)
    assert isinstance(answer, Invoked)
    beginning = beginning_of(answer, trouble_of_return(answer.return_value, wish.definition))
    value = answer.out.first("ImportedSystem")
    if isinstance(value, EndpointReference):
        return beginning, vm_id(dict(value.selectors).get("Name", ""))
    return beginning, vm_id(value.text("Name") or "") if isinstance(value, Instance) else None


def send_connection(dialect: Dialect, instance_id: str, switch: str, subject: str) -> Exchange[Beginning]:
    """Another switch for a connection of a planned VM, or none. Raises Refusal."""
    adapter = AdapterState(tail="", facts=AdapterFacts(), keys={Part.CONNECTION: instance_id})
    return send_adapter(dialect, adapter, {AdapterField.SWITCH: switch}, subject)


def send_no_image(dialect: Dialect, instance_id: str, subject: str) -> Exchange[Beginning]:
    """Take an image whose file is missing out of its drive. Raises Refusal."""
    return send_eject(dialect, DvdDrive("", "", medium_id=instance_id), subject)


def send_validation(dialect: Dialect, vm: str, subject: str) -> Exchange[Beginning]:
    """Have the host look whether a planned VM can be registered. Raises Refusal."""
    planned = (("PlannedSystem", planned_reference(vm)),)
    return send_method(dialect.service, "ValidatePlannedSystem", planned, subject)


def send_realization(dialect: Dialect, vm: str, subject: str) -> Exchange[Beginning]:
    """Make a planned VM one of the host's. Raises Refusal."""
    planned = (("PlannedSystem", planned_reference(vm)),)
    return send_method(dialect.service, "RealizePlannedSystem", planned, subject)


def send_destruction(dialect: Dialect, vm: str, subject: str) -> Exchange[Beginning]:
    """Take a planned VM back; one that is gone already is none, and a VM of the host is never meant. Raises Refusal."""
    if VmId(vm) not in (yield from read_planned()):
        return Beginning()
    affected = (("AffectedSystem", planned_reference(vm)),)
    return (yield from send_method(dialect.service, "DestroySystem", affected, subject))


def check_gone(vm: str, subject: str) -> Exchange[None]:
    """Raises Refusal, to be asked again for a while, as long as a host lists a planned VM that it has destroyed."""
    if VmId(vm) in (yield from read_planned()):
        raise Refusal(Trouble(TroubleKind.IMPORT_NOT_FINISHED, subject, codes=(_IN_USE,)))
