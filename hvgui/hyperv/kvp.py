"""Data Exchange: read every item of a VM; add, modify and remove the host's (hyperv-wmi-v2 12)."""

from __future__ import annotations

from collections.abc import Sequence

from hvgui.domain.keys import VmId, VmKey, vm_id
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.domain.vms.kvp import KvpCall, KvpChange, KvpItem, KvpItems, KvpPool, call_of, conflict
from hvgui.domain.vms.services import Service, row_of
from hvgui.hyperv import selections
from hvgui.hyperv.changing import Beginning, send_method
from hvgui.hyperv.collecting import every
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.partial_instances import partial_instance
from hvgui.hyperv.service_reading import read_items, setting_owner
from hvgui.wsman.embedded import Property
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.replies import Instance
from hvgui.wsman.requests import EndpointReference
from hvgui.wsman.vocabulary import class_uri

_METHODS = {KvpCall.ADD: "AddKvpItems", KvpCall.MODIFY: "ModifyKvpItems", KvpCall.REMOVE: "RemoveKvpItems"}
_SOURCES = {KvpPool.HOST: 0, KvpPool.HOST_ONLY: 4}
_GUEST_ARRAYS = {KvpPool.INTRINSIC: "GuestIntrinsicExchangeItems", KvpPool.GUEST: "GuestExchangeItems"}
_HOST_ARRAYS = {KvpPool.HOST: "HostExchangeItems", KvpPool.HOST_ONLY: "HostOnlyItems"}


def read_kvp(key: VmKey, subject: str) -> Exchange[KvpItems]:
    """Every item of one VM; works with the VM off, then without the guest's. Raises Refusal with VM_GONE."""
    found = list((yield from read_host_items(key, subject)).items)
    for component in (yield from every(selections.all_guest_items(key.vm))):
        if vm_id(component.text("SystemName") or "") == key.vm:
            found += _items(component, _GUEST_ARRAYS)
    return KvpItems(tuple(found))


def read_host_items(key: VmKey, subject: str) -> Exchange[KvpItems]:
    """The items that the host keeps for a VM. Raises Refusal with VM_GONE."""
    found = (yield from read_host_items_of((key.vm,))).get(key.vm)
    if found is None:
        raise Refusal(Trouble(TroubleKind.VM_GONE, subject))
    return found


def read_host_items_of(vms: Sequence[VmId]) -> Exchange[dict[VmId, KvpItems]]:
    """The items that the host keeps for some VMs, in one query; a VM that the host does not have is absent."""
    row = row_of(Service.DATA_EXCHANGE)
    found: dict[VmId, KvpItems] = {}
    for setting in (yield from every(selections.host_items(vms))):
        owner = setting_owner(setting.text("InstanceID") or "", row)
        if owner is not None and owner in vms:
            found[owner] = KvpItems(tuple(_items(setting, _HOST_ARRAYS)))
    return found


def send_kvp(
    dialect: Dialect, key: VmKey, call: KvpCall, changes: Sequence[KvpChange], subject: str
) -> Exchange[Beginning]:
    """One call for changes that need the same method, at most 128: the host does all or nothing.

    The items are read first: what somebody else has changed since raises Refusal with CHANGED_MEANWHILE, and then
    nothing is sent.
    """
    present = yield from read_host_items(key, subject)
    for change in changes:
        trouble = conflict(change, present, subject)
        if trouble is None and call_of(change, present) is not call:
            trouble = Trouble(TroubleKind.CHANGED_MEANWHILE, subject, change.name)
        if trouble is not None:
            raise Refusal(trouble)
    items = tuple(_text(change, subject) for change in changes)
    arguments = (("DataItems", items), ("TargetSystem", _system(key.vm)))
    return (yield from send_method(dialect.service, _METHODS[call], arguments, subject))


def _items(instance: Instance, arrays: dict[KvpPool, str]) -> list[KvpItem]:
    return [
        KvpItem(pool, name, value)
        for pool, array in arrays.items()
        for name, value in read_items(instance.texts(array)).items()
    ]


def _text(change: KvpChange, subject: str) -> str:
    return partial_instance(
        "Msvm_KvpExchangeDataItem",
        (
            Property("Data", "string", change.value or ""),
            Property("Name", "string", change.name),
            Property("Source", "uint16", str(_SOURCES[change.pool])),
        ),
        subject,
    )


def _system(vm: VmId) -> EndpointReference:
    name = selections.SYSTEM_CLASS
    return EndpointReference(class_uri(name), (("CreationClassName", name), ("Name", vm)))
