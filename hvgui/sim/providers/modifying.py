"""ModifySystemSettings, ModifyResourceSettings and ModifyServiceSettings (hyperv-wmi-v2 6.3, 7 and 8.2)."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from hvgui.sim.cim import CimClass, Value
from hvgui.sim.hyperv import wiring
from hvgui.sim.hyperv.cimxml import Instance, WrongType, convert
from hvgui.sim.hyperv.components import BY_SETTINGS_CLASS, ENABLED, Component
from hvgui.sim.hyperv.editing import (
    Changes,
    DroppedSilently,
    edit_checkpoint,
    edit_component,
    edit_memory,
    edit_processor,
    edit_system,
)
from hvgui.sim.hyperv.hosts import FAILED, INVALID_PARAMETER, MODIFY_SECONDS, Host
from hvgui.sim.hyperv.identity import MEMORY, PROCESSOR, SETTINGS, owner_of
from hvgui.sim.hyperv.jobs import Job, JobTrouble
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.providers.calls import Answer, Call, Handler, answer, started
from hvgui.sim.providers.embedded import Refused, read
from hvgui.sim.providers.media import modify
from hvgui.sim.providers.resources import check_types
from hvgui.sim.providers.serial import edit_port, port_of
from hvgui.sim.providers.services import MANAGEMENT
from hvgui.sim.providers.storage import RESOURCE, SERIAL, STORAGE

MODIFY_SYSTEM, MODIFY_RESOURCES = 2, 31
_MAC = re.compile(r"[0-9A-Fa-f]{12}")
_DEVICES = frozenset({STORAGE, wiring.CONNECTION, *wiring.PORTS.values()})

# An edit that is checked when the job runs, not when the call arrives, and takes effect at its end.
Edit = Callable[[float], None]


def modify_system_settings(call: Call) -> Answer:
    host = call.host
    try:
        cim_class, instance = read(host, call.text("SystemSettings"))
        if cim_class.name != SETTINGS:
            raise Refused
        machine, edit = _system_edit(host, cim_class, instance)
    except Refused as refused:
        return answer(refused.code)
    return _carry_out(call, MODIFY_SYSTEM, machine, [edit])


def modify_resource_settings(call: Call) -> Answer:
    texts = call.texts("ResourceSettings")
    if not texts:
        return answer(INVALID_PARAMETER)
    try:
        edits = [_resource_edit(call.host, *read(call.host, text)) for text in texts]
    except Refused as refused:
        return answer(refused.code)
    return _carry_out(call, MODIFY_RESOURCES, edits[0][0], [edit for _, edit in edits])


def modify_service_settings(call: Call) -> Answer:
    """Folders, MAC range, NUMA spanning, enhanced sessions: at once; the rest is read only (hyperv-hardware 7.1)."""
    try:
        cim_class, instance = read(call.host, call.text("SettingData"))
    except Refused as refused:
        return answer(refused.code)
    declared = {each.name.lower(): each for each in cim_class.properties}
    changes: dict[str, Value] = {}
    for given in instance.properties:
        name = declared[given.name.lower()].name
        if name == "InstanceID" or not given.values:
            continue
        if name not in call.host.service_values:
            return answer(INVALID_PARAMETER)
        try:
            changes[name] = convert(given, declared[given.name.lower()])
        except WrongType:
            return answer(FAILED)
    after = {**call.host.service_values, **changes}
    lowest, highest = str(after["MinimumMacAddress"]), str(after["MaximumMacAddress"])
    if not (_MAC.fullmatch(lowest) and _MAC.fullmatch(highest) and lowest.upper() <= highest.upper()):
        return answer(INVALID_PARAMETER)
    call.host.service_values = after
    return answer()


def _system_edit(host: Host, cim_class: CimClass, instance: Instance) -> tuple[Machine, Edit]:
    owner, rest = owner_of(instance.text("InstanceID"))
    machine = host.configured(owner)
    keeper = machine or host.checkpoint_owner(owner)
    if not owner or rest or keeper is None:
        raise Refused

    def edit(moment: float) -> None:
        _still_there(host, keeper)
        if machine is not None:
            values = machine.settings.system
            changes = edit_system(host, machine, cim_class, instance)
        else:
            point = keeper.checkpoint(owner)
            if point is None:
                raise host.trouble(INVALID_PARAMETER, keeper)
            values = point.settings.system
            changes = edit_checkpoint(host, keeper, point, cim_class, instance)
        _apply(host, keeper, values, changes, moment)

    return keeper, edit


def _resource_edit(host: Host, cim_class: CimClass, instance: Instance) -> tuple[Machine, Edit]:
    owner, rest = owner_of(instance.text("InstanceID"))
    machine = host.configured(owner)
    is_port = cim_class.name in (RESOURCE, SERIAL) and port_of(instance) is not None
    if machine is not None and (cim_class.name in _DEVICES or is_port):
        return machine, partial(_device_edit, host, machine, cim_class, instance)
    component = BY_SETTINGS_CLASS.get(cim_class.name)
    expected = {"Msvm_MemorySettingData": MEMORY, "Msvm_ProcessorSettingData": f"{PROCESSOR}\\0"}.get(cim_class.name)
    if component is not None:
        expected = component.guid
    if machine is None or expected is None or rest.lower() != expected.lower():
        raise Refused

    def edit(moment: float) -> None:
        _still_there(host, machine)
        if component is not None:
            _toggle(host, machine, component, edit_component(host, machine, component.key, cim_class, instance), moment)
        elif cim_class.name == "Msvm_MemorySettingData":
            changes = edit_memory(host, machine, cim_class, instance)
            _apply(host, machine, machine.settings.memory, changes, moment)
        else:
            changes = edit_processor(host, machine, cim_class, instance)
            _apply(host, machine, machine.settings.processor, changes, moment)

    return machine, edit


def _device_edit(host: Host, machine: Machine, cim_class: CimClass, instance: Instance, moment: float) -> None:
    """An adapter, a connection or a medium; what is not there is told by the job, like all that is wrong."""
    _still_there(host, machine)
    if cim_class.name == STORAGE:
        modify(host, machine, cim_class, instance)
    elif cim_class.name in (RESOURCE, SERIAL):
        edit_port(host, machine, cim_class, instance)
    else:
        check_types(host, machine, cim_class, instance)
        adapter = wiring.find(machine, cim_class.name, owner_of(instance.text("InstanceID"))[1])
        if adapter is None:
            raise host.trouble(INVALID_PARAMETER, machine)
        edit = wiring.edit_cable if cim_class.name == wiring.CONNECTION else wiring.edit_port
        edit(host, machine, adapter, cim_class, instance)
    host.touch(machine, moment)


def _toggle(host: Host, machine: Machine, component: Component, changes: Changes, moment: float) -> None:
    state = changes.get("EnabledState")
    if state == ENABLED:
        machine.enabled_at[component.key] = moment
    elif state is not None and component.key == "guest":
        host.break_copies(machine, moment)
    _apply(host, machine, machine.settings.components[component.key], changes, moment)


def _apply(host: Host, machine: Machine, values: Changes, changes: Changes, moment: float) -> None:
    if changes:
        values.update(changes)
        host.touch(machine, moment)


def _still_there(host: Host, machine: Machine) -> None:
    if host.configured(machine.id) is None:
        raise host.trouble(INVALID_PARAMETER, machine, "error.gone")


def _carry_out(call: Call, job_type: int, machine: Machine, edits: list[Edit]) -> Answer:
    """Run the edits at the end of a job, or at once where this host answers synchronously."""

    def run(moment: float) -> None:
        if call.host.switches.silent_no_op:
            return
        try:
            for edit in edits:
                edit(moment)
        except DroppedSilently:
            return

    if call.method in call.host.switches.synchronous:
        try:
            run(call.now)
        except JobTrouble as trouble:
            return answer(trouble.code)
        return answer()

    def ending(_job: Job, moment: float) -> None:
        run(moment)

    return started(call.start(job_type, machine, MODIFY_SECONDS, ending))


METHODS: dict[tuple[str, str], Handler] = {
    (MANAGEMENT, "ModifySystemSettings"): modify_system_settings,
    (MANAGEMENT, "ModifyResourceSettings"): modify_resource_settings,
    (MANAGEMENT, "ModifyServiceSettings"): modify_service_settings,
}
