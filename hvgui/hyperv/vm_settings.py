"""The settings of one VM: read from its three settings instances, written as partial instances (hyperv-wmi-v2 6, 7)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from hvgui.domain.keys import VmId, VmKey, vm_id
from hvgui.domain.settings.media import DvdDrive
from hvgui.domain.settings.setting_reading import SettingsReading
from hvgui.domain.settings.vm_settings import Setting, SettingRow, SettingValue, Source, ordered
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.hyperv import selections
from hvgui.hyperv.changing import Beginning, send_method
from hvgui.hyperv.collecting import every, every_known
from hvgui.hyperv.detail_reading import GENERATIONS
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.object_paths import owner_and_tail, tail_in_path
from hvgui.hyperv.partial_instances import partial_instance
from hvgui.hyperv.ports import read_diskettes, read_ports, send_diskette, send_port
from hvgui.hyperv.security import read_key_protector, send_security
from hvgui.values import Struct, replace
from hvgui.wsman.embedded import Property
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.replies import Instance
from hvgui.wsman.values import dmtf_interval, interval, number, truth

_CLASS = {
    Source.SYSTEM: selections.SETTINGS_CLASS,
    Source.MEMORY: selections.MEMORY_CLASS,
    Source.PROCESSOR: selections.PROCESSOR_CLASS,
    Source.SECURITY: selections.SECURITY_CLASS,
}
_SELECT: dict[Source, Callable[[Sequence[VmId]], str]] = {
    Source.SYSTEM: selections.some_settings_of,
    Source.MEMORY: selections.memory_of,
    Source.PROCESSOR: selections.processor_of,
    Source.SECURITY: selections.security_of,
}
#: What is read for the pages; security is read by its own page, which asks for the key protector, too.
_USUAL = frozenset({Source.SYSTEM, Source.MEMORY, Source.PROCESSOR})


class SettingsKnown(Struct, frozen=True):
    """A VM's settings with the keys of the instances they were read from."""

    reading: SettingsReading
    keys: Mapping[Source, str]
    #: The diskette drive, where it was asked for.
    diskette: DvdDrive | None = None


def read_settings(key: VmKey, subject: str) -> Exchange[SettingsReading]:
    """Everything the settings pages show. Raises Refusal with VM_GONE when the host has no such VM."""
    known = (yield from read_settings_of((key.vm,))).get(key.vm)
    if known is None:
        raise Refusal(Trouble(TroubleKind.VM_GONE, subject))
    return known.reading


def read_settings_of(
    vms: Sequence[VmId], sources: frozenset[Source] = _USUAL, build: int = 0
) -> Exchange[dict[VmId, SettingsKnown]]:
    """The settings of some VMs from these sources, in one query a source; a VM the host does not have is absent.

    Security takes one call more for each VM: whether it has a key protector. ``build``: of the host, for its ports.
    """
    found: dict[VmId, dict[Source, Instance]] = {vm: {} for vm in vms}
    for source, select in _SELECT.items():
        # The VM's own settings tell that it is there, and whether it shows NUMA nodes.
        if source is not Source.SYSTEM and source not in sources:
            continue
        read = every_known if source is Source.SECURITY else every
        for instance in (yield from read(select(vms))):
            owner = _owner(instance.text("InstanceID") or "")
            if owner is not None and owner in found:
                found[owner].setdefault(source, instance)
    there = {vm: instances for vm, instances in found.items() if Source.SYSTEM in instances}
    known = {vm: _known(instances) for vm, instances in there.items()}
    for vm, instances in there.items():
        if (security := instances.get(Source.SECURITY)) is not None and known[vm].reading.generation != 1:
            protector = yield from read_key_protector(security.text("InstanceID") or "")
            known[vm] = replace(known[vm], reading=replace(known[vm].reading, key_protector=protector))
    if sources & {Source.COM_1, Source.COM_2}:
        known = _with_ports(known, (yield from read_ports(build)))
    if Source.DISKETTE in sources:
        for vm, drive in (yield from read_diskettes(vms)).items():
            if vm in known:
                reading = known[vm].reading
                values = {**reading.values, Setting.DISKETTE: drive.file}
                known[vm] = replace(known[vm], reading=replace(reading, values=values), diskette=drive)
    return known


def _with_ports(
    known: Mapping[VmId, SettingsKnown], ports: Mapping[VmId, Mapping[Source, Instance]]
) -> dict[VmId, SettingsKnown]:
    """The same with the COM ports of each VM, and the pipes of the others."""
    pipes = {vm: {_pipe(row).casefold() for row in rows.values()} - {""} for vm, rows in ports.items()}
    found = {}
    for vm, each in known.items():
        rows = ports.get(vm, {})
        values = {**each.reading.values, **_values(rows, each.reading.generation)}
        others = frozenset(pipe for other, used in pipes.items() if other != vm for pipe in used)
        keys = {**each.keys, **{source: row.text("InstanceID") or "" for source, row in rows.items()}}
        found[vm] = replace(each, reading=replace(each.reading, values=values, pipes=others), keys=keys)
    return found


def _pipe(row: Instance) -> str:
    return next(iter(row.texts("Connection")), "")


def read_default_topology() -> Exchange[dict[Setting, SettingValue]]:
    """Limits of NUMA nodes by the host's own templates; empty where it has none with a value (hyperv-hardware 5.1)."""
    found: dict[Setting, SettingValue] = {}
    for query in (selections.DEFAULT_PROCESSOR, selections.DEFAULT_MEMORY):
        for row in (yield from every(query)):
            if not (row.text("InstanceID") or "").casefold().endswith("\\default"):
                continue
            for setting in _TOPOLOGY:
                if value := number(row.text(setting.row.prop)):
                    found[setting] = value
    return found


_TOPOLOGY = (Setting.NODE_PROCESSORS, Setting.NODE_MEMORY, Setting.SOCKET_NODES)


def _owner(instance_id: str) -> VmId | None:
    r"""The VM in ``Microsoft:GUID`` or ``Microsoft:GUID\…``; None for templates (hyperv-wmi-v2 1.3)."""
    return vm_id(instance_id.removeprefix("Microsoft:").partition("\\")[0])


def _values(instances: Mapping[Source, Instance], generation: int) -> dict[Setting, SettingValue]:
    return {
        setting: value
        for setting in Setting
        if (instance := instances.get(setting.row.source)) is not None
        and setting.row.generation in (0, generation)
        and (value := _value(setting, instance)) is not None
    }


def _known(instances: Mapping[Source, Instance]) -> SettingsKnown:
    system = instances[Source.SYSTEM]
    generation = _generation(system)
    values = _values(instances, generation)
    security = instances.get(Source.SECURITY)
    numa = truth(system.text("VirtualNumaEnabled")) is True
    keys = {source: instance.text("InstanceID") or "" for source, instance in instances.items()}
    reading = SettingsReading(
        values=values,
        virtual_numa=numa,
        generation=generation,
        version=system.text("Version") or "",
        shielded=security is not None and truth(security.text("ShieldingRequested")) is True,
    )
    return SettingsKnown(reading, keys)


def _generation(system: Instance) -> int:
    return GENERATIONS.get(system.text("VirtualSystemSubType") or "", 1)


def _entries(system: Instance) -> dict[str, str]:
    """References to boot entries as the host words them, in their order, by tails (hyperv-hardware 4.2).

    An entry of a file has no device: whatever its reference holds is its tail.
    """
    vm = _owner(system.text("InstanceID") or "")
    if vm is None:
        return {}
    found = {}
    for path in system.texts("BootSourceOrder"):
        tail = (tail_in_path(path, vm) or path).removesuffix("\\B").replace(",", "%2C")
        found[tail] = path
    return found


def _value(setting: Setting, instance: Instance) -> SettingValue | None:
    row = setting.row
    if setting is Setting.BOOT_ORDER:
        return ",".join(_entries(instance)) or None
    if setting is Setting.SECURE_BOOT_TEMPLATE:
        template = instance.text(row.prop)
        return None if template is None else template.strip("{}").upper()
    if row.order:
        return ",".join(instance.texts(row.prop)) or None
    if row.array:
        return "\n".join(instance.texts(row.prop))
    text = instance.text(row.prop)
    if row.type == "string":
        return text
    if row.type == "boolean":
        return truth(text)
    if row.type == "datetime":
        seconds = interval(text)
        return None if seconds is None else int(seconds)
    found = number(text)
    return None if found is None else found // row.scale if row.scale > 1 else found


def wants_no_numa(wanted: Mapping[Setting, SettingValue], known: SettingsKnown) -> bool:
    """Whether virtual NUMA has to go first: dynamic memory excludes it (hyperv-wmi-v2 7)."""
    return wanted.get(Setting.DYNAMIC_MEMORY) is True and known.reading.virtual_numa


def send_no_numa(dialect: Dialect, known: SettingsKnown, subject: str) -> Exchange[Beginning]:
    """Switch virtual NUMA off. Raises Refusal."""
    numa = Property("VirtualNumaEnabled", "boolean", "false")
    return (yield from _send(dialect, Source.SYSTEM, known, (numa,), subject))


def send_settings(
    dialect: Dialect, wanted: Mapping[Setting, SettingValue], known: SettingsKnown, subject: str
) -> Exchange[Beginning]:
    """Send settings of one group, in one call. Raises Refusal."""
    assert len({setting.row.group for setting in wanted}) == 1
    properties = tuple(_property(setting.row, value) for setting, value in wanted.items())
    source = next(iter(wanted)).row.source
    if source is Source.DISKETTE and known.diskette is not None:
        file, drive = str(wanted[Setting.DISKETTE]), known.diskette
        owner, _ = owner_and_tail(drive.instance_id)
        assert owner is not None
        return (yield from send_diskette(dialect, owner, drive, file, subject))
    return (yield from _send(dialect, source, known, properties, subject))


def send_boot_order(dialect: Dialect, vm: VmId, wanted: Sequence[str], subject: str) -> Exchange[Beginning]:
    """The boot entries in another order, read again right before: a host takes the references that it just gave, in
    full, and each change may give others (live-hosts G2). Raises Refusal."""
    known = (yield from every(selections.some_settings_of((vm,))))[:1]
    entries = _entries(known[0]) if known else {}
    if sorted(entries) != sorted(wanted):
        raise Refusal(Trouble(TroubleKind.BOOT_ENTRIES_CHANGED, subject))
    key = Property("InstanceID", "string", known[0].text("InstanceID") or "")
    order = Property(Setting.BOOT_ORDER.row.prop, "string", tuple(entries[tail] for tail in wanted))
    text = partial_instance(selections.SETTINGS_CLASS, (key, order), subject)
    return (yield from send_method(dialect.service, "ModifySystemSettings", (("SystemSettings", text),), subject))


def _property(row: SettingRow, value: SettingValue) -> Property:
    if row.order:
        return Property(row.prop, row.type, ordered(value))
    if row.array:
        return Property(row.prop, row.type, (str(value),))
    if row.type == "boolean":
        return Property(row.prop, row.type, "true" if value else "false")
    if row.type == "datetime":
        return Property(row.prop, row.type, dmtf_interval(int(value)))
    if row.type == "string":
        return Property(row.prop, row.type, str(value))
    return Property(row.prop, row.type, str(int(value) * row.scale))


def _send(
    dialect: Dialect, source: Source, known: SettingsKnown, properties: tuple[Property, ...], subject: str
) -> Exchange[Beginning]:
    instance_id = known.keys.get(source)
    if not instance_id:
        raise Refusal(Trouble(TroubleKind.NOT_SUPPORTED_HERE, subject))
    if source in (Source.COM_1, Source.COM_2):
        return (yield from send_port(dialect, instance_id, properties, subject))
    if source is Source.SECURITY:
        return (yield from send_security(instance_id, properties, subject))
    text = partial_instance(_CLASS[source], (Property("InstanceID", "string", instance_id), *properties), subject)
    if source is Source.SYSTEM:
        return (yield from send_method(dialect.service, "ModifySystemSettings", (("SystemSettings", text),), subject))
    resources = (("ResourceSettings", (text,)),)
    return (yield from send_method(dialect.service, "ModifyResourceSettings", resources, subject))
