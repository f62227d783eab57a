"""AddFeatureSettings, ModifyFeatureSettings and RemoveFeatureSettings of the management service (hyperv-hardware 1.6,
3.3 and rows 16 to 19 of 8).

Answered at once in every state, but for hosts that start a job for everything; what is wrong is said by a job. Through
the switch service, a port of a VM is an invalid parameter.
"""

from __future__ import annotations

from collections.abc import Iterator

from hvgui.sim.cim import CimClass, Reference
from hvgui.sim.hyperv import wiring
from hvgui.sim.hyperv.adapters import BANDWIDTH, OFFLOAD, VLAN, Adapter
from hvgui.sim.hyperv.cimxml import Instance
from hvgui.sim.hyperv.editing import DroppedSilently, changes_of
from hvgui.sim.hyperv.hosts import FAILED, INVALID_PARAMETER, Host
from hvgui.sim.hyperv.identity import by_instance_id, key_of, owner_of
from hvgui.sim.hyperv.machines import Machine, Power
from hvgui.sim.hyperv.port_features import checked
from hvgui.sim.providers import ports
from hvgui.sim.providers.calls import Answer, Call, Handler, answer
from hvgui.sim.providers.embedded import Refused, read
from hvgui.sim.providers.resources import Edit, carry_out, check_types, failing, not_found
from hvgui.sim.providers.services import MANAGEMENT
from hvgui.sim.providers.switch_rows import SWITCH_SERVICE
from hvgui.sim.providers.switching import not_seen

# What its jobs are called is told nowhere: those of resources (hyperv-wmi-v2 18).
_ADD, _MODIFY, _REMOVE = 30, 31, 32
_RESULT = "ResultingFeatureSettings"


def add_feature_settings(call: Call) -> Answer:
    """To a connection, which is what the reference has to name (live-hosts F5)."""
    found = _connection(call)
    try:
        given = list(_given(call))
    except Refused as refused:
        return answer(refused.code)
    if found is None or not given:
        return answer(INVALID_PARAMETER)
    machine, adapter = found
    edits = [_addition(call.host, machine, adapter, *one) for one in given]
    return carry_out(call, _ADD, machine, edits, _RESULT, live=True)


def modify_feature_settings(call: Call) -> Answer:
    try:
        given = list(_given(call))
    except Refused as refused:
        return answer(refused.code)
    edits: list[Edit] = []
    machine: Machine | None = None
    for cim_class, instance in given:
        owner, tail = owner_of(instance.text("InstanceID"))
        machine = call.host.configured(owner)
        if machine is None:
            return answer(INVALID_PARAMETER)
        edits.append(_change(call.host, machine, tail, cim_class, instance))
    return (
        answer(INVALID_PARAMETER) if machine is None else carry_out(call, _MODIFY, machine, edits, _RESULT, live=True)
    )


def remove_feature_settings(call: Call) -> Answer:
    edits: list[Edit] = []
    machine: Machine | None = None
    for reference in call.references("FeatureSettings"):
        owner, tail = owner_of(key_of(reference, "InstanceID"))
        machine = call.host.configured(owner)
        adapter = None if machine is None else _port_of(machine, reference.class_name, tail)
        if machine is None or adapter is None:
            raise not_found(reference)
        edits.append(_removal(call.host, machine, adapter, reference.class_name))
    return answer(INVALID_PARAMETER) if machine is None else carry_out(call, _REMOVE, machine, edits, live=True)


def through_the_switch(call: Call) -> Answer:
    """The switch service has nothing to say about ports of VMs: job error 32773 (hyperv-hardware 3.3)."""
    try:
        features = [instance.text("InstanceID") for _, instance in _given(call)]
    except Refused as refused:
        return answer(refused.code)
    owners = {owner_of(key_of(r, "InstanceID"))[0] for r in call.references("FeatureSettings")}
    affected = call.arguments.get("AffectedConfiguration")
    if isinstance(affected, Reference):
        owners.add(owner_of(key_of(affected, "InstanceID"))[0])
    owners |= {owner_of(identifier)[0] for identifier in features if identifier}
    machine = next((found for owner in owners if (found := call.host.configured(owner)) is not None), None)
    if machine is None:
        return not_seen(call)
    return failing(call, _MODIFY, machine, call.host.trouble(INVALID_PARAMETER, machine))


def _given(call: Call) -> Iterator[tuple[CimClass, Instance]]:
    for text in call.texts("FeatureSettings"):
        cim_class, instance = read(call.host, text)
        if cim_class.name not in ports.DEFAULTS:
            raise Refused
        yield cim_class, instance


def _connection(call: Call) -> tuple[Machine, Adapter] | None:
    reference = call.arguments.get("AffectedConfiguration")
    if not isinstance(reference, Reference) or reference.class_name.lower() != wiring.CONNECTION.lower():
        return None
    owner, tail = owner_of(key_of(reference, "InstanceID"))
    machine = call.host.configured(owner)
    adapter = None if machine is None else wiring.find(machine, wiring.CONNECTION, tail)
    return None if machine is None or adapter is None else (machine, adapter)


def _port_of(machine: Machine, class_name: str, tail: str) -> Adapter | None:
    """The adapter whose port has the feature."""
    for adapter in machine.settings.adapters:
        for feature in ports.there(adapter):
            same = tail.upper() == owner_of(ports.identifier(machine.id, adapter, feature))[1].upper()
            if same and feature.lower() == class_name.lower():
                return adapter
    return None


def _addition(host: Host, machine: Machine, adapter: Adapter, cim_class: CimClass, instance: Instance) -> Edit:
    def edit() -> Reference:
        check_types(host, machine, cim_class, instance)
        if adapter.cable is None or cim_class.name in ports.there(adapter):
            raise host.trouble(INVALID_PARAMETER, machine)  # at most one of each
        return _store(host, machine, adapter, cim_class, instance)

    return edit


def _change(host: Host, machine: Machine, tail: str, cim_class: CimClass, instance: Instance) -> Edit:
    def edit() -> Reference:
        check_types(host, machine, cim_class, instance)
        adapter = _port_of(machine, cim_class.name, tail)
        if adapter is None:
            raise host.trouble(INVALID_PARAMETER, machine)
        if cim_class.name in (VLAN, BANDWIDTH) and not host.schema.later_than("2012r2"):
            raise host.trouble(FAILED, machine)  # clients of that time remove and add (hyperv-hardware 3.3)
        return _store(host, machine, adapter, cim_class, instance)

    return edit


def _store(host: Host, machine: Machine, adapter: Adapter, cim_class: CimClass, instance: Instance) -> Reference:
    name = cim_class.name
    if name == OFFLOAD and machine.power is Power.SAVED:
        raise DroppedSilently
    assert adapter.cable is not None
    present = {**ports.DEFAULTS[name], **adapter.feature(name)}
    changes = changes_of(host, machine, cim_class, instance, present)
    kept = {key: value for key, value in changes.items() if key not in ("Caption", "Description", "ElementName")}
    adapter.cable.features[name] = checked(host, machine, adapter, name, present, kept)
    return by_instance_id(name, ports.identifier(machine.id, adapter, name))


def _removal(host: Host, machine: Machine, adapter: Adapter, class_name: str) -> Edit:
    def edit() -> None:
        name = next(known for known in ports.DEFAULTS if known.lower() == class_name.lower())
        if name == OFFLOAD or adapter.cable is None or name not in adapter.cable.features:
            raise host.trouble(INVALID_PARAMETER, machine)  # every port owns an offload setting
        del adapter.cable.features[name]

    return edit


METHODS: dict[tuple[str, str], Handler] = {
    (MANAGEMENT, "AddFeatureSettings"): add_feature_settings,
    (MANAGEMENT, "ModifyFeatureSettings"): modify_feature_settings,
    (MANAGEMENT, "RemoveFeatureSettings"): remove_feature_settings,
    (SWITCH_SERVICE, "AddFeatureSettings"): through_the_switch,
    (SWITCH_SERVICE, "ModifyFeatureSettings"): through_the_switch,
    (SWITCH_SERVICE, "RemoveFeatureSettings"): through_the_switch,
}
