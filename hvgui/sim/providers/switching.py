"""The switch service's methods (hyperv-hardware 1.4 and 3.4, live-hosts B8 and F6 to F8).

Private and internal switches are made at once and taken away by a job; what a host refuses is refused with its code.
What touches a network card is answered over lines that are cut: the host lays its own connection over the switch.
Nobody has published a run of that over WS-Man, nor one of ports that come and go: played after hyperv-hardware 3.4.
"""

from __future__ import annotations

from hvgui.sim.cim import Reference, Value
from hvgui.sim.hyperv.cimxml import Given, Instance, MalformedText, WrongType, convert, parse
from hvgui.sim.hyperv.hosts import FAILED, INVALID_PARAMETER, MODIFY_SECONDS, NOT_SUPPORTED, Host
from hvgui.sim.hyperv.identity import SYSTEM, by_instance_id, instance_id, key_of, owner_of, read_path
from hvgui.sim.hyperv.jobs import Job
from hvgui.sim.hyperv.network import SWITCH, switch_reference
from hvgui.sim.hyperv.virtual_switches import Card, VirtualSwitch
from hvgui.sim.hyperv.wiring import CONNECTION
from hvgui.sim.providers.calls import Answer, Call, Handler, answer, started
from hvgui.sim.providers.switch_rows import CARD, SWITCH_SERVICE, SWITCH_SETTINGS

#: HostResource as a scalar: this service has an answer of its own (hyperv-hardware 1.4).
WRONG_PARAMETER_TYPE = 32776
#: 130 to 135 are the switch's (hyperv-wmi-v2 18), and which is which is not told; "destroy" stands in.
_DESTROYING = 3
_WRITABLE = ("ElementName", "Notes")


class _RefusedError(Exception):
    """What the method returns instead."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def define_system(call: Call) -> Answer:
    """A switch without ports is private; a port to the host makes it internal, one to a card external."""
    try:
        system = _read(call.text("SystemSettings"), SWITCH_SETTINGS)
        ports = [_read(text, CONNECTION) for text in call.texts("ResourceSettings")]
        notes = _notes(call.host, system)
        ends = [_end(call.host, port) for port in ports]
    except (MalformedText, _RefusedError) as refused:
        return answer(refused.code)
    made = call.host.network.add(system.text("ElementName") or "New Virtual Switch")
    made.notes = notes or made.notes
    _plug(call.host, made, ends)
    return answer(ResultingSystem=switch_reference(made.id))


def destroy_system(call: Call) -> Answer:
    """By its GUID; the display name is an invalid parameter. Adapters that were connected lead nowhere afterwards."""
    affected = call.arguments.get("AffectedSystem")
    switch = None
    if isinstance(affected, Reference) and affected.class_name == SWITCH:
        switch = call.host.network.by_id(key_of(affected, "Name"))
    if switch is None:
        return answer(INVALID_PARAMETER)
    going = switch

    def gone(_job: Job, _moment: float) -> None:
        if going in call.host.network.switches:
            call.host.network.switches.remove(going)
            if going.card and going.shared:
                call.host.cut_lines()

    job = call.host.jobs.start(
        _DESTROYING,
        now=call.now,
        duration=call.host.duration(MODIFY_SECONDS),
        ending=gone,
        owner=call.who.user,
    )
    return started(job)


def modify_system(call: Call) -> Answer:
    """Another name, other notes; how it shares its bandwidth is fixed when it is made (hyperv-hardware 3.4)."""
    try:
        system = _read(call.text("SystemSettings"), SWITCH_SETTINGS)
        switch = call.host.network.by_id(owner_of(system.text("InstanceID"))[0])
        notes = _notes(call.host, system)
    except (MalformedText, _RefusedError) as refused:
        return answer(refused.code)
    fixed = {given.name for given in system.properties if given.values} - {"InstanceID", *_WRITABLE}
    if switch is None or fixed:
        return answer(INVALID_PARAMETER)
    switch.name = system.text("ElementName") or switch.name
    switch.notes = notes or switch.notes
    return answer()


def add_ports(call: Call) -> Answer:
    """A port to the host, or to a card, for a switch that is there."""
    affected = call.arguments.get("AffectedConfiguration")
    switch = None
    if isinstance(affected, Reference) and affected.class_name == SWITCH_SETTINGS:
        switch = call.host.network.by_id(owner_of(key_of(affected, "InstanceID"))[0])
    if switch is None:
        return answer(INVALID_PARAMETER)
    try:
        ends = [_end(call.host, _read(text, CONNECTION)) for text in call.texts("ResourceSettings")]
    except (MalformedText, _RefusedError) as refused:
        return answer(refused.code)
    if any((switch.card if isinstance(end, Card) else switch.shared) for end in ends):
        return answer(INVALID_PARAMETER)
    _plug(call.host, switch, ends)
    ids = (switch.outside if isinstance(end, Card) else switch.inside for end in ends)
    made: Value = tuple(by_instance_id(CONNECTION, instance_id(switch.id, each)) for each in ids)
    return answer(ResultingResourceSettings=made)


def remove_ports(call: Call) -> Answer:
    """Ports away from their switches; adapters of VMs are another service's."""
    chosen: list[tuple[VirtualSwitch, bool]] = []
    for reference in call.references("ResourceSettings"):
        owner, tail = owner_of(key_of(reference, "InstanceID"))
        switch = call.host.network.by_id(owner)
        if switch is None or tail.upper() not in (switch.outside, switch.inside):
            return answer(INVALID_PARAMETER)
        chosen.append((switch, tail.upper() == switch.outside))
    if not chosen:
        return answer(INVALID_PARAMETER)
    for switch, outside in chosen:
        cut = bool(switch.card) and switch.shared
        if outside:
            switch.card = ""
        else:
            switch.shared = False
        if cut:
            call.host.cut_lines()
    return answer()


def modify_ports(call: Call) -> Answer:
    """Another card for the port of an external switch; what it names besides is not taken (hyperv-hardware 3.4)."""
    changes: list[tuple[VirtualSwitch, Card]] = []
    try:
        for text in call.texts("ResourceSettings"):
            port = _read(text, CONNECTION)
            owner, tail = owner_of(port.text("InstanceID"))
            switch = call.host.network.by_id(owner)
            if switch is None or tail.upper() != switch.outside or not switch.card:
                return answer(INVALID_PARAMETER)
            card = _end(call.host, port)
            if card is None:
                return answer(INVALID_PARAMETER)
            changes.append((switch, card))
    except (MalformedText, _RefusedError) as refused:
        return answer(refused.code)
    if not changes:
        return answer(INVALID_PARAMETER)
    for switch, card in changes:
        switch.card = card.id
        call.host.cut_lines()
    return answer()


def not_seen(call: Call) -> Answer:
    """Texts are read as everywhere, and nobody has seen what follows."""
    try:
        for value in call.arguments.values():
            for text in value if isinstance(value, tuple) else (value,):
                if isinstance(text, str):
                    parse(text)
    except MalformedText as refused:
        return answer(refused.code)
    return answer(NOT_SUPPORTED)


def _read(text: str, class_name: str) -> Instance:
    instance = parse(text)
    if instance.class_name.lower() != class_name.lower():
        raise MalformedText(f"{instance.class_name} where {class_name} belongs")
    return instance


def _notes(host: Host, system: Instance) -> tuple[str, ...]:
    """The notes that were sent, empty when none were. Raises _RefusedError for a wrong type."""
    given = next((each for each in system.properties if each.name.lower() == "notes" and each.values), None)
    if given is None:
        return ()
    declared = host.schema.cim_class("root/virtualization/v2", SWITCH_SETTINGS)
    notes = next(each for each in declared.properties if each.name == "Notes")
    try:
        value = convert(given, notes)
    except WrongType as error:
        raise _RefusedError(FAILED) from error
    return tuple(str(each) for each in value) if isinstance(value, tuple) else ()


def _end(host: Host, port: Instance) -> Card | None:
    """What a port leads to: a card, or None for the host itself. Raises _RefusedError."""
    resource = next((given for given in port.properties if given.name.lower() == "hostresource"), None)
    if resource is not None and not resource.array:
        raise _RefusedError(WRONG_PARAMETER_TYPE)
    if resource is None or not resource.values or len(resource.values) != 1:
        raise _RefusedError(INVALID_PARAMETER)
    return _at(host, resource)


def _at(host: Host, resource: Given) -> Card | None:
    path = read_path(resource.values[0]) if resource.values else None
    if path is None:
        raise _RefusedError(INVALID_PARAMETER)
    if path.class_name.lower() == SYSTEM.lower() and key_of(path, "Name").lower() == host.name.lower():
        return None
    card = None
    if path.class_name.lower() == CARD.lower():
        card = host.network.card(key_of(path, "DeviceID").removeprefix("Microsoft:").strip("{}"))
    if card is None or host.network.holder(card) is not None:
        raise _RefusedError(INVALID_PARAMETER)
    return card


def _plug(host: Host, switch: VirtualSwitch, ends: list[Card | None]) -> None:
    for end in ends:
        if end is None:
            switch.shared = True
        else:
            switch.card = end.id
    if ends and switch.card:
        host.cut_lines()


METHODS: dict[tuple[str, str], Handler] = {
    (SWITCH_SERVICE, "DefineSystem"): define_system,
    (SWITCH_SERVICE, "DestroySystem"): destroy_system,
    (SWITCH_SERVICE, "ModifySystemSettings"): modify_system,
    (SWITCH_SERVICE, "AddResourceSettings"): add_ports,
    (SWITCH_SERVICE, "RemoveResourceSettings"): remove_ports,
    (SWITCH_SERVICE, "ModifyResourceSettings"): modify_ports,
}
