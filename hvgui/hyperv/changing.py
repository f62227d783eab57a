"""Changes of VMs: each begins with a read, ends in a job or at once, and is read back by the caller."""

from __future__ import annotations

from collections.abc import Sequence

from hvgui.domain.keys import VmId, VmKey
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.domain.vms.power import BY_GUEST, Power, PowerAction
from hvgui.domain.vms.services import Service, row_of
from hvgui.hyperv import selections
from hvgui.hyperv.answers import JOB_STARTED, trouble_of_copy_return, trouble_of_return
from hvgui.hyperv.collecting import every
from hvgui.hyperv.host_reading import Dialect, reference_to
from hvgui.hyperv.jobs import started_job
from hvgui.hyperv.list_reading import read_powers
from hvgui.hyperv.partial_instances import partial_instance
from hvgui.hyperv.service_reading import DISABLED, ENABLED, setting_owner
from hvgui.values import Struct
from hvgui.wsman.embedded import Property
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import Invoked
from hvgui.wsman.requests import Argument, EndpointReference, Invoke
from hvgui.wsman.values import number
from hvgui.wsman.vocabulary import class_uri

_DEVICE_KEYS = ("CreationClassName", "DeviceID", "SystemCreationClassName", "SystemName")
_SERVICE_KEYS = ("CreationClassName", "Name", "SystemCreationClassName", "SystemName")

#: RequestStateChange values, the write-side enumeration (hyperv-wmi-v2 5).
_REQUESTED: dict[PowerAction, int] = {
    PowerAction.START: 2,
    PowerAction.RESUME: 2,
    PowerAction.TURN_OFF: 3,
    PowerAction.SAVE: 6,
    PowerAction.PAUSE: 9,
    PowerAction.RESET: 11,
    # Off: a saved VM without its saved state is off; libvirt and others drop it this way (hyperv-wmi-v2 5).
    PowerAction.DELETE_SAVED_STATE: 3,
}
#: A restart by the guest on hosts whose shutdown component cannot be asked for one.
_REBOOT = 10


class Beginning(Struct, frozen=True):
    """Change that the host accepted; ``job`` is set when it goes on."""

    job: EndpointReference | None = None


def beginning_of(answer: object, trouble: Trouble | None) -> Beginning:
    """How a method began. Raises Refusal with ``trouble`` when there is one."""
    assert isinstance(answer, Invoked)
    if trouble is not None:
        raise Refusal(trouble)
    return Beginning(started_job(answer) if answer.return_value == JOB_STARTED else None)


def send_method(
    target: EndpointReference, method: str, arguments: tuple[tuple[str, Argument], ...], subject: str
) -> Exchange[Beginning]:
    """Call a method that changes something, and how it began. Raises Refusal."""
    answer = yield Invoke(target.resource, method, target.selectors, arguments)
    assert isinstance(answer, Invoked)
    return beginning_of(answer, trouble_of_return(answer.return_value, subject))


class Offer(Struct, frozen=True):
    """One service of one VM as the host has it: the key of its settings, and whether it is on."""

    instance_id: str
    on: bool


def read_offers(vms: Sequence[VmId], service: Service) -> Exchange[dict[VmId, Offer]]:
    """The host's side of one service of some VMs, in one query; VMs that do not have it are absent."""
    row = row_of(service)
    found: dict[VmId, Offer] = {}
    wanted = frozenset(vms)
    try:
        items = yield from every(selections.service_settings_of(row, vms))
    except Fault:
        if len(vms) == 1:
            raise
        # A host that does not take a query of several terms is asked for all.
        items = yield from every(selections.service_settings(row))
    for item in items:
        instance_id = item.text("InstanceID") or ""
        owner = setting_owner(instance_id, row)
        if owner is not None and owner in wanted:
            found[owner] = Offer(instance_id, number(item.text("EnabledState")) == ENABLED)
    return found


def send_service(dialect: Dialect, service: Service, offer: Offer, on: bool, subject: str) -> Exchange[Beginning]:
    """Turn one service on or off: a partial instance with the key and the state (hyperv-wmi-v2 8.2).

    One call per service, because what a failing one does to the others of a call is UNVERIFIED. Raises Refusal.
    """
    text = partial_instance(
        row_of(service).setting_class,
        (
            Property("InstanceID", "string", offer.instance_id),
            Property("EnabledState", "uint16", str(ENABLED if on else DISABLED)),
        ),
        subject,
    )
    resources = (("ResourceSettings", (text,)),)
    return (yield from send_method(dialect.service, "ModifyResourceSettings", resources, subject))


def send_power(dialect: Dialect, key: VmKey, action: PowerAction, force: bool, subject: str) -> Exchange[Beginning]:
    """Change a VM's power state.

    Shutdown and restart go through the guest's shutdown component, after which the VM stays Running until the guest
    has really halted, so that Turn Off remains possible; nothing escalates by itself (hyperv-wmi-v2 5). Raises Refusal.
    """
    if action in BY_GUEST and (action is PowerAction.SHUT_DOWN or dialect.initiates_reboot):
        found = yield from every(selections.shutdown_component(key.vm))
        if not found:
            raise Refusal(Trouble(TroubleKind.GUEST_NOT_CONNECTED, subject))
        component = reference_to(found[0], _DEVICE_KEYS)
        method = "InitiateShutdown" if action is PowerAction.SHUT_DOWN else "InitiateReboot"
        return (yield from send_method(component, method, (("Force", force), ("Reason", "hvgui")), subject))
    if action is PowerAction.DELETE_SAVED_STATE and (yield from read_powers((key.vm,))).get(key.vm) is not Power.SAVED:
        # The same request would cut the power of a VM that was started meanwhile.
        raise Refusal(Trouble(TroubleKind.INVALID_STATE, subject))
    keys = (("CreationClassName", selections.SYSTEM_CLASS), ("Name", str(key.vm)))
    system = EndpointReference(class_uri(selections.SYSTEM_CLASS), keys)
    state = (("RequestedState", _REQUESTED.get(action, _REBOOT)),)
    return (yield from send_method(system, "RequestStateChange", state, subject))


class GuestCopy(Struct, frozen=True, kw_only=True):
    """One file from the host's disk into a guest."""

    source: str
    destination: str
    create_folders: bool
    overwrite: bool


def send_copy(key: VmKey, copy: GuestCopy, subject: str) -> Exchange[Beginning]:
    """Have the host copy a file of its own into a guest (hyperv-wmi-v2 13.2). Raises Refusal."""
    services = yield from every(selections.guest_file_service(key.vm))
    if not services:
        raise Refusal(Trouble(TroubleKind.GUEST_SERVICES_SILENT, subject))
    service = reference_to(services[0], _SERVICE_KEYS)
    text = partial_instance(
        "Msvm_CopyFileToGuestSettingData",
        (
            Property("SourcePath", "string", copy.source),
            Property("DestinationPath", "string", copy.destination),
            Property("OverwriteExisting", "boolean", "true" if copy.overwrite else "false"),
            Property("CreateFullPath", "boolean", "true" if copy.create_folders else "false"),
        ),
        subject,
    )
    answer = yield Invoke(
        service.resource,
        "CopyFilesToGuest",
        service.selectors,
        (("CopyFileToGuestSettings", (text,)),),
    )
    assert isinstance(answer, Invoked)
    return beginning_of(answer, trouble_of_copy_return(answer.return_value, subject))
