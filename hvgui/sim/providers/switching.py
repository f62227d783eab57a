"""The switch service's methods, as far as somebody has seen a host answer them (hyperv-hardware 1.4 and 3.4).

Private and internal switches are made at once and taken away by a job; what a host refuses is refused with its code.
External switches, ports of a switch that exists and features have been seen nowhere over WS-Man: not supported.
"""

from __future__ import annotations

from hvgui.sim.cim import Reference
from hvgui.sim.hyperv.cimxml import Given, Instance, MalformedText, parse
from hvgui.sim.hyperv.hosts import INVALID_PARAMETER, MODIFY_SECONDS, NOT_SUPPORTED, Host
from hvgui.sim.hyperv.identity import SYSTEM
from hvgui.sim.hyperv.jobs import Job
from hvgui.sim.hyperv.network import SWITCH, switch_reference, switches
from hvgui.sim.hyperv.wiring import CONNECTION
from hvgui.sim.providers.calls import Answer, Call, Handler, answer, started
from hvgui.sim.providers.network import SWITCH_SERVICE, SWITCH_SETTINGS

#: HostResource as a scalar: this service has an answer of its own (hyperv-hardware 1.4).
WRONG_PARAMETER_TYPE = 32776
#: 130 to 135 are the switch's (hyperv-wmi-v2 18), and which is which is not told; "destroy" stands in.
_DESTROYING = 3


def define_system(call: Call) -> Answer:
    """A private switch without ports, an internal one with a port to the host itself."""
    try:
        system = _read(call.text("SystemSettings"), SWITCH_SETTINGS)
        ports = [_read(text, CONNECTION) for text in call.texts("ResourceSettings")]
    except MalformedText as refused:
        return answer(refused.code)
    for port in ports:
        resource = _host_resource(port)
        if resource is not None and not resource.array:
            return answer(WRONG_PARAMETER_TYPE)
        if resource is None or not resource.values:
            return answer(INVALID_PARAMETER)
        if not all(_is_this_host(call.host, path) for path in resource.values):
            return answer(NOT_SUPPORTED)
    identifier = call.host.add_switch(system.text("ElementName") or "New Virtual Switch")
    return answer(ResultingSystem=switch_reference(identifier))


def destroy_system(call: Call) -> Answer:
    """By its GUID; the display name is an invalid parameter."""
    affected = call.arguments.get("AffectedSystem")
    name = dict(affected.keys).get("Name", "") if isinstance(affected, Reference) else ""
    identifier = str(name).upper()
    known = {guid.upper(): switch for switch, guid in switches(call.host).items()}
    if identifier not in known or (isinstance(affected, Reference) and affected.class_name != SWITCH):
        return answer(INVALID_PARAMETER)
    if identifier not in call.host.added_switches.values():
        # Whether VMs that are connected keep it is not known.
        return answer(NOT_SUPPORTED)

    def gone(_job: Job, _moment: float) -> None:
        call.host.remove_switch(identifier)

    job = call.host.jobs.start(
        _DESTROYING,
        now=call.now,
        duration=call.host.duration(MODIFY_SECONDS),
        ending=gone,
        owner=call.who.user,
    )
    return started(job)


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


def _host_resource(port: Instance) -> Given | None:
    return next((given for given in port.properties if given.name.lower() == "hostresource"), None)


def _is_this_host(host: Host, path: str) -> bool:
    """Whether a path, with the host's name or without, leads to the host's own Msvm_ComputerSystem."""
    return f"{SYSTEM.lower()}." in path.lower() and f'name="{host.name.lower()}"' in path.lower()


METHODS: dict[tuple[str, str], Handler] = {
    (SWITCH_SERVICE, "DefineSystem"): define_system,
    (SWITCH_SERVICE, "DestroySystem"): destroy_system,
    **{
        (SWITCH_SERVICE, method): not_seen
        for method in (
            "AddResourceSettings",
            "ModifyResourceSettings",
            "ModifySystemSettings",
        )
    },
}
