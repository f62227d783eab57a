"""The security service: TPM, encryption and key protectors (hyperv-hardware 4.3; live-hosts G6 and C1).

Its settings are not among the components of a VM's settings. Where in InstanceID they stand after the VM is not known,
so that a client has to find them by the VM alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from hvgui.sim.cim import CimClass, Row
from hvgui.sim.hyperv.cimxml import Instance
from hvgui.sim.hyperv.editing import Changes, DroppedSilently, changes_of, only
from hvgui.sim.hyperv.hosts import FAILED, INVALID_PARAMETER, INVALID_STATE, MODIFY_SECONDS, Host
from hvgui.sim.hyperv.identity import instance_id, owner_of
from hvgui.sim.hyperv.jobs import Job
from hvgui.sim.hyperv.machines import Machine, Power
from hvgui.sim.providers.calls import Answer, Call, Handler, Producer, answer, row, started
from hvgui.sim.providers.embedded import Refused, read
from hvgui.sim.providers.services import service
from hvgui.sim.providers.storage import owners

SERVICE, SETTINGS = "Msvm_SecurityService", "Msvm_SecuritySettingData"
_TAIL = "73A8E0D7-9B5C-4C55-A5B0-1E6C4C6F0F0B"
_MODIFY = 31
_NO_PROTECTOR = b"\0\0\0\4"
#: Of some thousand bytes; what is in it is nobody's business.
_PROTECTOR = bytes(range(256)) * 12
_SHIELDING = "ShieldingRequested"
_NEEDS_PROTECTOR = ("TpmEnabled", "EncryptStateAndVmMigrationTraffic", _SHIELDING)


def settings(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """The security settings of VMs and of their checkpoints."""
    for owner, machine in owners(host):
        point = None if owner == machine.id else machine.checkpoint(owner)
        kept = machine.settings if point is None else point.settings
        values = {"InstanceID": instance_id(owner, _TAIL), "ElementName": host.texts("hardware.security")}
        yield row(cim_class, {**values, **kept.security})


def _meant(call: Call) -> tuple[Machine, CimClass, Instance]:
    """The VM whose settings are given. Raises Refused."""
    cim_class, instance = read(call.host, call.text("SecuritySettingData"))
    owner, tail = owner_of(instance.text("InstanceID"))
    machine = call.host.machine(owner)
    if cim_class.name != SETTINGS or machine is None or tail.upper() != _TAIL:
        raise Refused
    return machine, cim_class, instance


def key_protector(call: Call) -> Answer:
    """GetKeyProtector: four bytes where there is none."""
    try:
        machine, _, _ = _meant(call)
    except Refused as refused:
        return answer(refused.code)
    return answer(KeyProtector=_PROTECTOR if machine.settings.protected else _NO_PROTECTOR)


def modify(call: Call) -> Answer:
    """ModifySecuritySettings, in a job; another state than Off, and what needs a key protector, end it in Exception."""
    host = call.host
    try:
        machine, cim_class, instance = _meant(call)
    except Refused as refused:
        return answer(refused.code)

    def ending(_job: Job, moment: float) -> None:
        if host.switches.silent_no_op:
            return
        try:
            changes = _changes(host, machine, cim_class, instance)
        except DroppedSilently:
            return
        if changes:
            machine.settings.security.update(changes)
            host.touch(machine, moment)

    return started(call.start(_MODIFY, machine, MODIFY_SECONDS, ending))


def _changes(host: Host, machine: Machine, cim_class: CimClass, instance: Instance) -> Changes:
    present = machine.settings.security
    changes = changes_of(host, machine, cim_class, instance, present)
    only(host, machine, changes, frozenset(present), present)
    if changes and machine.power is not Power.OFF:
        raise host.trouble(INVALID_STATE, machine)
    foreign = ("KsdEnabled",) if machine.generation != 1 else ("TpmEnabled", "EncryptStateAndVmMigrationTraffic")
    if any(changes.get(name) for name in foreign):
        raise host.trouble(INVALID_PARAMETER, machine, "error.value", what=foreign[0])
    after = present | changes
    if changes.get(_SHIELDING) and not all(after[name] for name in _NEEDS_PROTECTOR):
        raise DroppedSilently
    if any(changes.get(name) for name in _NEEDS_PROTECTOR) and not machine.settings.protected:
        raise host.trouble(FAILED, machine)
    return changes


ROWS: dict[str, Producer] = {
    SETTINGS: settings,
    SERVICE: partial(service, "secsvc", "service.vmms"),
}
METHODS: dict[tuple[str, str], Handler] = {
    (SERVICE, "GetKeyProtector"): key_protector,
    (SERVICE, "ModifySecuritySettings"): modify,
}
