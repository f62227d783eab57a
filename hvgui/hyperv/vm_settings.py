"""The settings of one VM: read from its three settings instances, written as partial instances (hyperv-wmi-v2 6, 7)."""

from __future__ import annotations

from collections.abc import Mapping

from hvgui.domain.keys import VmKey
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.domain.vm_settings import (
    BY_SETTING,
    ROWS,
    Group,
    Setting,
    SettingRow,
    SettingsReading,
    SettingValue,
    Source,
)
from hvgui.hyperv import selections
from hvgui.hyperv.answers import trouble_of_return
from hvgui.hyperv.changing import Beginning, beginning_of
from hvgui.hyperv.collecting import every
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.partial_instances import partial_instance
from hvgui.wsman.embedded import Property
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.replies import Instance, Invoked
from hvgui.wsman.requests import Invoke
from hvgui.wsman.values import dmtf_interval, interval, number, truth

_CLASS = {
    Source.SYSTEM: selections.SETTINGS_CLASS,
    Source.MEMORY: selections.MEMORY_CLASS,
    Source.PROCESSOR: selections.PROCESSOR_CLASS,
}


def read_settings(key: VmKey, subject: str) -> Exchange[SettingsReading]:
    """Everything the settings pages show. Raises Refusal with VM_GONE when the host has no such VM."""
    instances = yield from _instances(key, subject)
    values = {
        row.setting: value
        for row in ROWS
        if (instance := instances.get(row.source)) is not None and (value := _value(row, instance)) is not None
    }
    return SettingsReading(values, truth(instances[Source.SYSTEM].text("VirtualNumaEnabled")) is True)


def _instances(key: VmKey, subject: str) -> Exchange[dict[Source, Instance]]:
    systems = yield from every(selections.settings_of(key.vm))
    if not systems:
        raise Refusal(Trouble(TroubleKind.VM_GONE, subject))
    found = {Source.SYSTEM: systems[0]}
    for source, wql in (
        (Source.MEMORY, selections.memory_of(key.vm)),
        (Source.PROCESSOR, selections.processor_of(key.vm)),
    ):
        items = yield from every(wql)
        if items:
            found[source] = items[0]
    return found


def _value(row: SettingRow, instance: Instance) -> SettingValue | None:
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


def begin_settings(
    dialect: Dialect,
    key: VmKey,
    group: Group,
    wanted: Mapping[Setting, SettingValue],
    reading: SettingsReading,
    subject: str,
) -> Exchange[tuple[Beginning, ...]]:
    """Send the settings of one group. Raises Refusal.

    Dynamic memory excludes virtual NUMA: that is switched off before, by a call of its own (hyperv-wmi-v2 7).
    """
    rows = [BY_SETTING[setting] for setting in wanted]
    assert all(row.group is group for row in rows)
    begun: list[Beginning] = []
    if wanted.get(Setting.DYNAMIC_MEMORY) is True and reading.virtual_numa:
        numa = Property("VirtualNumaEnabled", "boolean", "false")
        begun.append((yield from _send(dialect, key, Source.SYSTEM, _instance_id(key, None), (numa,), subject)))
    source = rows[0].source
    instance_id = _instance_id(key, None)
    if source is not Source.SYSTEM:
        instances = yield from _instances(key, subject)
        if source not in instances:
            raise Refusal(Trouble(TroubleKind.NOT_SUPPORTED_HERE, subject))
        instance_id = _instance_id(key, instances[source])
    properties = tuple(_property(row, wanted[row.setting]) for row in rows)
    begun.append((yield from _send(dialect, key, source, instance_id, properties, subject)))
    return tuple(begun)


def _instance_id(key: VmKey, instance: Instance | None) -> str:
    read = None if instance is None else instance.text("InstanceID")
    return read or f"Microsoft:{key.vm}"


def _property(row: SettingRow, value: SettingValue) -> Property:
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
    dialect: Dialect, key: VmKey, source: Source, instance_id: str, properties: tuple[Property, ...], subject: str
) -> Exchange[Beginning]:
    text = partial_instance(_CLASS[source], (Property("InstanceID", "string", instance_id), *properties), subject)
    service = dialect.service
    if source is Source.SYSTEM:
        call = Invoke(service.resource, "ModifySystemSettings", service.selectors, (("SystemSettings", text),))
    else:
        call = Invoke(service.resource, "ModifyResourceSettings", service.selectors, (("ResourceSettings", (text,)),))
    answer = yield call
    assert isinstance(answer, Invoked)
    return beginning_of(answer, trouble_of_return(answer.return_value, subject))
