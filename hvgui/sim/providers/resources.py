"""AddResourceSettings and RemoveResourceSettings: controllers, drives, media, adapters, cables (hyperv-hardware 1.6).

Other resources are not supported here yet. An off VM answers at once and says what was made, but for hosts that start
a job for everything; a live one starts a job and never says it; a saved one takes devices and does nothing. What is
wrong is said by a job. An array is worked off in its order, and what was done before a failure stays.
"""

from __future__ import annotations

from collections.abc import Callable

from hvgui.sim.cim import CimClass, Reference
from hvgui.sim.faults import Fault, Faulted, ProviderNote
from hvgui.sim.hyperv import wiring
from hvgui.sim.hyperv.cimxml import Instance, WrongType, convert
from hvgui.sim.hyperv.editing import DroppedSilently
from hvgui.sim.hyperv.hosts import FAILED, INVALID_PARAMETER, MODIFY_SECONDS, NOT_SUPPORTED, Host
from hvgui.sim.hyperv.identity import SETTINGS, key_of, owner_of
from hvgui.sim.hyperv.jobs import Job, JobTrouble
from hvgui.sim.hyperv.machines import Machine, Power
from hvgui.sim.providers import drives, media, network
from hvgui.sim.providers.calls import Answer, Call, Handler, answer, started
from hvgui.sim.providers.embedded import Refused, read
from hvgui.sim.providers.services import MANAGEMENT
from hvgui.sim.providers.storage import RESOURCE, STORAGE

ADD_RESOURCES, REMOVE_RESOURCES = 30, 32

#: Does its part of a call; what it made, if anything.
Edit = Callable[[], Reference | None]
_Adding = Callable[[Host, Machine, CimClass, Instance], Reference]
_Removing = Callable[[Host, Machine, str], Edit | None]


def add_resource_settings(call: Call) -> Answer:
    machine = _affected(call)
    texts = call.texts("ResourceSettings")
    if machine is None or not texts:
        return answer(INVALID_PARAMETER)
    try:
        given = [read(call.host, text) for text in texts]
    except Refused as refused:
        return answer(refused.code)
    if any(cim_class.name not in _ADDING for cim_class, _ in given):
        return answer(NOT_SUPPORTED)
    edits = [_addition(call.host, machine, cim_class, instance) for cim_class, instance in given]
    return carry_out(call, ADD_RESOURCES, machine, edits, "ResultingResourceSettings")


def remove_resource_settings(call: Call) -> Answer:
    """Everything named has to be there, by its own class (hyperv-hardware 1.6)."""
    edits: list[Edit] = []
    machine: Machine | None = None
    for reference in call.references("ResourceSettings"):
        owner, tail = owner_of(key_of(reference, "InstanceID"))
        machine = call.host.configured(owner)
        removing = _REMOVING.get(reference.class_name.lower())
        edit = None if machine is None or removing is None else removing(call.host, machine, tail)
        if edit is None:
            raise not_found(reference)
        edits.append(edit)
    if machine is None:
        return answer(INVALID_PARAMETER)
    return carry_out(call, REMOVE_RESOURCES, machine, edits)


def not_found(reference: Reference) -> Faulted:
    path = f'{reference.class_name}.InstanceID="{key_of(reference, "InstanceID")}"'
    return Faulted(Fault.NOT_FOUND, note=ProviderNote("GetObject", path))


def carry_out(
    call: Call, job_type: int, machine: Machine, edits: list[Edit], made: str = "", *, live: bool = False
) -> Answer:
    """Do it now where the VM is off, or ``live`` too, and in a job elsewhere.

    ``made`` names the parameter that says what came of it.
    """
    host = call.host

    def run(moment: float) -> list[Reference]:
        found: list[Reference] = []
        if host.switches.silent_no_op:
            return found
        try:
            for edit in edits:
                reference = edit()
                host.touch(machine, moment)
                found += () if reference is None else (reference,)
        except DroppedSilently:
            return []
        return found

    if (live or machine.power is Power.OFF) and not host.always_starts_jobs:
        try:
            found = run(call.now)
        except JobTrouble as trouble:
            return failing(call, job_type, machine, trouble)
        said: Answer = {made: tuple(found)} if made and found else {}
        return {**said, **answer()}

    def ending(_job: Job, moment: float) -> None:
        run(moment)

    return started(call.start(job_type, machine, MODIFY_SECONDS, ending))


def failing(call: Call, job_type: int, machine: Machine, trouble: JobTrouble) -> Answer:
    """A job that will end in Exception."""

    def ending(_job: Job, _moment: float) -> None:
        raise trouble

    return started(call.start(job_type, machine, MODIFY_SECONDS, ending))


def _affected(call: Call) -> Machine | None:
    """The VM whose settings the reference names: VSSD, as documented (hyperv-hardware 1.6)."""
    reference = call.arguments.get("AffectedConfiguration")
    if not isinstance(reference, Reference) or reference.class_name.lower() != SETTINGS.lower():
        return None
    owner, rest = owner_of(key_of(reference, "InstanceID"))
    return None if rest else call.host.configured(owner)


def check_types(host: Host, machine: Machine, cim_class: CimClass, instance: Instance) -> None:
    """Raises JobTrouble for a value that does not fit its property."""
    declared = {p.name.lower(): p for p in cim_class.properties}
    for given in instance.properties:
        try:
            if given.values:
                convert(given, declared[given.name.lower()])
        except WrongType as wrong:
            raise host.trouble(FAILED, machine, "error.type", what=wrong.name) from wrong


def _addition(host: Host, machine: Machine, cim_class: CimClass, instance: Instance) -> Edit:
    def edit() -> Reference:
        check_types(host, machine, cim_class, instance)
        return _ADDING[cim_class.name](host, machine, cim_class, instance)

    return edit


def _add_port(host: Host, machine: Machine, cim_class: CimClass, instance: Instance) -> Reference:
    return network.port_reference(machine.id, wiring.add_port(host, machine, cim_class, instance))


def _connect(host: Host, machine: Machine, cim_class: CimClass, instance: Instance) -> Reference:
    if machine.power is Power.SAVED:
        raise DroppedSilently
    return network.connection_reference(machine.id, wiring.connect(host, machine, cim_class, instance))


def _remove_port(class_name: str) -> _Removing:
    def removing(host: Host, machine: Machine, tail: str) -> Edit | None:
        adapter = wiring.find(machine, class_name, tail)
        return None if adapter is None else lambda: wiring.remove_port(host, machine, adapter)

    return removing


def _unplug(host: Host, machine: Machine, tail: str) -> Edit | None:
    adapter = wiring.find(machine, wiring.CONNECTION, tail)
    if adapter is None:
        return None

    def edit() -> None:
        if machine.power is Power.SAVED:
            raise DroppedSilently
        wiring.unplug(host, machine, adapter)

    return edit


_ADDING: dict[str, _Adding] = {
    STORAGE: media.insert,
    RESOURCE: drives.add,
    wiring.PORTS[False]: _add_port,
    wiring.PORTS[True]: _add_port,
    wiring.CONNECTION: _connect,
}
_REMOVING: dict[str, _Removing] = {
    STORAGE.lower(): media.removal,
    RESOURCE.lower(): drives.removal,
    wiring.CONNECTION.lower(): _unplug,
    **{name.lower(): _remove_port(name) for name in wiring.PORTS.values()},
}
METHODS: dict[tuple[str, str], Handler] = {
    (MANAGEMENT, "AddResourceSettings"): add_resource_settings,
    (MANAGEMENT, "RemoveResourceSettings"): remove_resource_settings,
}
