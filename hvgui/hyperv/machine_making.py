"""VMs defined and destroyed (hyperv-hardware 6.1, 6.2, 9.1 and 9.8).

A host that makes a job of DefineSystem does not say which VM came of it; names are not unique, so the new one is told
by the GUIDs that were not there before.
"""

from __future__ import annotations

from collections.abc import Collection

from hvgui.domain.keys import VmId, vm_id
from hvgui.domain.machines.new_machine import NewMachine
from hvgui.domain.settings.setting_reading import SettingsReading
from hvgui.domain.settings.vm_settings import Setting, Source, ordered
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.hyperv import selections
from hvgui.hyperv.answers import is_missing, trouble_of_return
from hvgui.hyperv.changing import Beginning, beginning_of, send_method
from hvgui.hyperv.collecting import every
from hvgui.hyperv.host_files import literal, read_file
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.list_reading import read_powers
from hvgui.hyperv.partial_instances import partial_instance
from hvgui.hyperv.vm_settings import SettingsKnown, read_settings_of, send_boot_order
from hvgui.wsman.embedded import Property
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import Instance, Invoked
from hvgui.wsman.requests import EndpointReference, Invoke
from hvgui.wsman.vocabulary import CIMV2, class_uri

#: JobTypes (hyperv-wmi-v2 18.3).
DEFINING, DESTROYING = frozenset({1}), frozenset({3})
_NAMES = f"select ElementName,Name from {selections.SYSTEM_CLASS}"
#: The first build with automatic checkpoints (hyperv-wmi-v2 6.2).
_BUILD_AUTOMATIC = 16299
_MEMORY, _PROCESSOR = "4764334d-e001-4176-82ee-5594ec9b530e", "b637f346-6a0e-4dec-af52-bd70cb80a21d\\0"
#: What CIM_DataFile.Delete answers when another process has the file open; by its own table, not the host's.
_SHARED = 15
#: Stands for "busy" where the host says it in another way: such a step is sent again for a while (hyperv-wmi-v2 18.2).
_IN_USE = 32774


def read_names() -> Exchange[dict[str, tuple[VmId, ...]]]:
    """All VMs of a host by their names."""
    found: dict[str, tuple[VmId, ...]] = {}
    for row in (yield from every(_NAMES)):
        vm, name = vm_id(row.text("Name") or ""), row.text("ElementName") or ""
        if vm is not None:
            found[name] = (*found.get(name, ()), vm)
    return found


def read_new(name: str, known: Collection[VmId]) -> Exchange[VmId | None]:
    """The one VM of this name that was not there before; None where there is none, or more than one."""
    there = (yield from read_names()).get(name, ())
    new = [vm for vm in there if vm not in known]
    return new[0] if len(new) == 1 else None


def send_definition(dialect: Dialect, machine: NewMachine) -> Exchange[tuple[Beginning, VmId | None]]:
    """Define a bare VM, and its GUID where the host says it at once. Raises Refusal."""
    roots = ("ConfigurationDataRoot", "SnapshotDataRoot", "SwapFileDataRoot") if machine.location else ()
    properties = [
        Property("ElementName", "string", machine.name),
        Property("VirtualSystemSubType", "string", f"Microsoft:Hyper-V:SubType:{machine.generation}"),
        *(Property(root, "string", machine.location) for root in roots),
    ]
    if machine.version:
        properties.append(Property("Version", "string", machine.version))
    if dialect.facts.build >= _BUILD_AUTOMATIC:
        # Client hosts have it on by default, and take an explicit no here (live-hosts D3).
        wanted = "true" if machine.automatic_checkpoints else "false"
        properties.append(Property(Setting.AUTOMATIC_CHECKPOINTS.row.prop, "boolean", wanted))
    if machine.notes:
        properties.append(Property("Notes", "string", (machine.notes,)))
    text = partial_instance(selections.SETTINGS_CLASS, properties, machine.name)
    service = dialect.service
    answer = yield Invoke(service.resource, "DefineSystem", service.selectors, (("SystemSettings", text),))
    assert isinstance(answer, Invoked)
    beginning = beginning_of(answer, trouble_of_return(answer.return_value, machine.name))
    return beginning, _made(answer)


def _made(answer: Invoked) -> VmId | None:
    value = answer.out.first("ResultingSystem")
    if isinstance(value, EndpointReference):
        return vm_id(dict(value.selectors).get("Name", ""))
    return vm_id(value.text("Name") or "") if isinstance(value, Instance) else None


def keys_of(vm: VmId) -> SettingsKnown:
    """The settings of a VM that was just made, whose keys follow from its GUID (hyperv-hardware 1.3)."""
    whole = f"Microsoft:{vm}"
    keys = {
        Source.SYSTEM: whole,
        Source.MEMORY: f"{whole}\\{_MEMORY}",
        Source.PROCESSOR: f"{whole}\\{_PROCESSOR}",
    }
    return SettingsKnown(SettingsReading(), keys)


def send_boot_first(dialect: Dialect, vm: VmId, tail: str, subject: str) -> Exchange[Beginning]:
    """Boot from this device first, and from the others as they are. Raises Refusal."""
    known = (yield from read_settings_of((vm,), frozenset())).get(vm)
    order = () if known is None else ordered(known.reading.values.get(Setting.BOOT_ORDER))
    if tail not in order:
        raise Refusal(Trouble(TroubleKind.BOOT_ENTRIES_CHANGED, subject))
    wanted = (tail, *(each for each in order if each != tail))
    return (yield from send_boot_order(dialect, vm, wanted, subject))


def send_destruction(dialect: Dialect, vm: VmId, subject: str) -> Exchange[Beginning]:
    """Destroy a VM; one that is gone already is none to destroy. Its disks and folders stay. Raises Refusal."""
    if vm not in (yield from read_powers((vm,))):
        return Beginning()
    keys = (("CreationClassName", selections.SYSTEM_CLASS), ("Name", str(vm)))
    system = EndpointReference(class_uri(selections.SYSTEM_CLASS), keys)
    return (yield from send_method(dialect.service, "DestroySystem", (("AffectedSystem", system),), subject))


def check_gone(vm: VmId, subject: str) -> Exchange[None]:
    """Raises Refusal, to be asked again for a while, as long as a host lists a VM that it has destroyed."""
    if vm in (yield from read_powers((vm,))):
        raise Refusal(Trouble(TroubleKind.MACHINE_STILL_THERE, subject, codes=(_IN_USE,)))


def read_sizes(files: Collection[str]) -> Exchange[dict[str, int | None]]:
    """Sizes of files by paths in lower case; one that is not there is absent."""
    found: dict[str, int | None] = {}
    for path in files:
        if (there := (yield from read_file(path))) is not None:
            found[path.casefold()] = there.size
    return found


def send_file_deletion(path: str) -> Exchange[Beginning]:
    """Delete a file of the host; one that is gone already is none to delete. Raises Refusal; while somebody holds the
    file, it is to be asked again for a while."""
    rows = yield from every(f"select Name from CIM_DataFile where Name={literal(path)}", CIMV2)
    if not rows:
        return Beginning()
    name = rows[0].text("Name") or path
    resource = class_uri("CIM_DataFile", CIMV2)
    try:
        answer = yield Invoke(resource, "Delete", (("Name", name),), ())
    except Fault as fault:
        if is_missing(fault):
            return Beginning()
        raise
    assert isinstance(answer, Invoked)
    if answer.return_value == _SHARED:
        raise Refusal(Trouble(TroubleKind.HOST_FILE_HELD, path, codes=(_IN_USE,)))
    if answer.return_value:
        raise Refusal(Trouble(TroubleKind.HOST_FILE_DENIED, path, codes=(answer.return_value,)))
    return Beginning()
