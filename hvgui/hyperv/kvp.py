"""Data Exchange: read every item of a VM; add, modify and remove the host's (hyperv-wmi-v2 12)."""

from __future__ import annotations

from collections.abc import Sequence

from hvgui.domain.keys import VmId, VmKey, vm_id
from hvgui.domain.kvp import KvpChange, KvpItem, KvpItems, KvpPool, Step, conflict, step_of
from hvgui.domain.services import Service, row_of
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.hyperv import selections
from hvgui.hyperv.answers import trouble_of_return
from hvgui.hyperv.changing import Beginning, beginning_of
from hvgui.hyperv.collecting import every
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.partial_instances import partial_instance
from hvgui.hyperv.service_reading import read_items, setting_owner
from hvgui.wsman.embedded import Property
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.replies import Instance, Invoked
from hvgui.wsman.requests import EndpointReference, Invoke
from hvgui.wsman.vocabulary import class_uri

_METHODS = {Step.ADD: "AddKvpItems", Step.MODIFY: "ModifyKvpItems", Step.REMOVE: "RemoveKvpItems"}
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
    row = row_of(Service.DATA_EXCHANGE)
    for setting in (yield from every(selections.host_items(key.vm))):
        if setting_owner(setting.text("InstanceID") or "", row) == key.vm:
            return KvpItems(tuple(_items(setting, _HOST_ARRAYS)))
    raise Refusal(Trouble(TroubleKind.VM_GONE, subject))


def begin_kvp(
    dialect: Dialect, key: VmKey, step: Step, changes: Sequence[KvpChange], subject: str
) -> Exchange[Beginning]:
    """One call for changes that need the same method, at most 128: the host does all or nothing.

    The items are read first: what somebody else has changed since raises Refusal with CHANGED_MEANWHILE, and then
    nothing is sent.
    """
    present = yield from read_host_items(key, subject)
    for change in changes:
        trouble = conflict(change, present, subject)
        if trouble is None and step_of(change, present) is not step:
            trouble = Trouble(TroubleKind.CHANGED_MEANWHILE, subject, change.name)
        if trouble is not None:
            raise Refusal(trouble)
    answer = yield Invoke(
        dialect.service.resource,
        _METHODS[step],
        dialect.service.selectors,
        (("DataItems", tuple(_text(change, subject) for change in changes)), ("TargetSystem", _system(key.vm))),
    )
    assert isinstance(answer, Invoked)
    return beginning_of(answer, trouble_of_return(answer.return_value, subject))


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
