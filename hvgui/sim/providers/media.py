"""AddResourceSettings and RemoveResourceSettings for the image in a DVD drive (hyperv-hardware 1.4, 1.6, 2.2 and 8).

Other resources are not supported here yet. An off VM answers at once and says what was made; a live one starts a job
and never says it; a saved one takes everything and does nothing. What is wrong is said by a job (1.6).
"""

from __future__ import annotations

import re
from collections.abc import Callable

from hvgui.sim import hardware as hw
from hvgui.sim.cim import NoSuchClass, Reference
from hvgui.sim.cimxml import Given, Instance, MalformedText, WrongType, convert, parse
from hvgui.sim.faults import Fault, Faulted, ProviderNote
from hvgui.sim.hosts import FAILED, INVALID_PARAMETER, MODIFY_SECONDS, NOT_SUPPORTED, Host
from hvgui.sim.identity import SETTINGS, by_instance_id, instance_id, key_of, owner_of
from hvgui.sim.jobs import Job, JobTrouble
from hvgui.sim.machines import Machine, Power
from hvgui.sim.providers.calls import Answer, Call, Handler, answer, started
from hvgui.sim.providers.services import MANAGEMENT
from hvgui.sim.providers.storage import STORAGE
from hvgui.sim.schema import VIRTUALIZATION

ADD_RESOURCES, REMOVE_RESOURCES = 30, 32
_MEDIUM, _ISO = 31, f"microsoft:hyper-v:{hw.ISO.lower()}"
_FILE_NOT_FOUND = 0x80070002
# An object path in a text, with or without server; the key's value as it stands between the quotes.
_PATH = re.compile(r'(?:\\\\[^\\/]+[\\/])?root[\\/]virtualization[\\/]v2:(\w+)\.InstanceID="([^"]*)"', re.IGNORECASE)


def add_resource_settings(call: Call) -> Answer:
    machine = _affected(call)
    texts = call.texts("ResourceSettings")
    if machine is None or len(texts) != 1:
        return answer(INVALID_PARAMETER)
    try:
        instance = parse(texts[0])
        cim_class = call.host.schema.cim_class(VIRTUALIZATION, instance.class_name)
    except MalformedText as refused:
        return answer(refused.code)
    except NoSuchClass:
        return answer(INVALID_PARAMETER)
    declared = {p.name.lower(): p for p in cim_class.properties}
    for given in instance.properties:
        known = declared.get(given.name.lower())
        if known is None or (known.name == "HostResource" and not given.array):
            return answer(INVALID_PARAMETER)
        try:
            convert(given, known)
        except WrongType as wrong:
            return _ended(call, machine, call.host.trouble(FAILED, machine, "error.type", what=wrong.name))
    if cim_class.name != STORAGE:
        return answer(NOT_SUPPORTED)

    def insert(_moment: float) -> None:
        machine.settings.iso = _insertable(call.host, machine, instance)

    drive = _dvd(machine)
    made = by_instance_id(STORAGE, instance_id(machine.id, drive.medium_tail))
    return _carry_out(call, ADD_RESOURCES, machine, insert, made)


def remove_resource_settings(call: Call) -> Answer:
    references = call.references("ResourceSettings")
    if len(references) != 1:
        return answer(INVALID_PARAMETER)
    (reference,) = references
    owner, tail = owner_of(key_of(reference, "InstanceID"))
    machine = call.host.machine(owner)
    drive = None if machine is None else _dvd(machine)
    if machine is None or drive is None or not drive.medium or tail.upper() != drive.medium_tail.upper():
        raise _not_found(reference)
    # Found by its own class only (hyperv-hardware 1.6).
    if reference.class_name.lower() != STORAGE.lower():
        raise _not_found(reference)

    def eject(_moment: float) -> None:
        machine.settings.iso = ""

    return _carry_out(call, REMOVE_RESOURCES, machine, eject)


def _not_found(reference: Reference) -> Faulted:
    path = f'{reference.class_name}.InstanceID="{key_of(reference, "InstanceID")}"'
    return Faulted(Fault.NOT_FOUND, note=ProviderNote("GetObject", path))


def replace_image(host: Host, machine: Machine, instance: Instance) -> None:
    """ModifyResourceSettings of a medium: its path. An empty one is no way to eject (live-hosts C7)."""
    drive = _dvd(machine)
    _, tail = owner_of(instance.text("InstanceID"))
    if tail.upper() != drive.medium_tail.upper() or not drive.medium:
        raise host.trouble(INVALID_PARAMETER, machine)
    machine.settings.iso = _file(host, machine, instance)


def _affected(call: Call) -> Machine | None:
    """The VM whose settings the reference names: VSSD, as documented (hyperv-hardware 1.6)."""
    reference = call.arguments.get("AffectedConfiguration")
    if not isinstance(reference, Reference) or reference.class_name.lower() != SETTINGS.lower():
        return None
    owner, rest = owner_of(key_of(reference, "InstanceID"))
    return None if rest else call.host.machine(owner)


def _dvd(machine: Machine) -> hw.Drive:
    return next(drive for drive in hw.drives(machine, machine.id) if drive.kind == hw.DVD_DRIVE)


def _insertable(host: Host, machine: Machine, instance: Instance) -> str:
    """The file of a medium that can be added. Raises JobTrouble."""
    kind = instance.text("ResourceSubType").lower()
    if instance.text("ResourceType") != str(_MEDIUM) or kind != _ISO:
        raise host.trouble(INVALID_PARAMETER, machine)
    found = _PATH.fullmatch(instance.text("Parent"))
    # Backslashes of a key have to be doubled; an odd one means nothing (live-hosts B7).
    if found is None or "\\" in found[2].replace("\\\\", ""):
        raise host.trouble(INVALID_PARAMETER, machine)
    owner, tail = owner_of(found[2].replace("\\\\", "\\"))
    drive = _dvd(machine)
    if owner != machine.id:
        raise host.trouble(INVALID_PARAMETER, machine)
    if tail.upper() == drive.controller.upper():
        raise host.trouble(FAILED, machine)
    if tail.upper() != drive.tail.upper() or drive.medium:
        raise host.trouble(INVALID_PARAMETER, machine)
    return _file(host, machine, instance)


def _file(host: Host, machine: Machine, instance: Instance) -> str:
    given: Given | None = next((g for g in instance.properties if g.name.lower() == "hostresource"), None)
    paths = (given.values or ()) if given is not None else ()
    if len(paths) != 1 or not paths[0]:
        raise host.trouble(INVALID_PARAMETER, machine)
    there = {file.casefold() for file in (*hw.LIBRARY, *host.images())}
    if paths[0].casefold() not in there:
        raise host.file_trouble(machine, paths[0], _FILE_NOT_FOUND)
    return paths[0]


def _ended(call: Call, machine: Machine, trouble: JobTrouble) -> Answer:
    def ending(_job: Job, _moment: float) -> None:
        raise trouble

    return started(call.start(ADD_RESOURCES, machine, MODIFY_SECONDS, ending))


def _carry_out(
    call: Call, job_type: int, machine: Machine, edit: Callable[[float], None], made: Reference | None = None
) -> Answer:
    host = call.host

    def run(moment: float) -> None:
        if host.switches.silent_no_op or machine.power is Power.SAVED:
            return  # taken, and nothing comes of it (live-hosts C1)
        edit(moment)
        host.touch(machine, moment)

    if machine.power is Power.OFF:
        try:
            run(call.now)
        except JobTrouble as trouble:
            return _ended(call, machine, trouble)
        return answer() if made is None else answer(ResultingResourceSettings=(made,))

    def ending(_job: Job, moment: float) -> None:
        run(moment)

    return started(call.start(job_type, machine, MODIFY_SECONDS, ending))


METHODS: dict[tuple[str, str], Handler] = {
    (MANAGEMENT, "AddResourceSettings"): add_resource_settings,
    (MANAGEMENT, "RemoveResourceSettings"): remove_resource_settings,
}
