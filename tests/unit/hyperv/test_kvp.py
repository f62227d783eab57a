"""Items of Data Exchange: read from both sides, changed all or nothing."""

from __future__ import annotations

import pytest

from hvgui.domain.hosts.host import HostFacts
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.domain.vms.kvp import KvpCall, KvpChange, KvpItem, KvpItems, KvpPool
from hvgui.domain.vms.services import Service, row_of
from hvgui.hyperv import selections
from hvgui.hyperv.changing import Beginning
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.kvp import read_host_items_of, read_kvp, send_kvp
from hvgui.wsman.embedded import Property, instance_text, read_instance
from hvgui.wsman.exchange import converse
from hvgui.wsman.replies import Instance, Invoked
from hvgui.wsman.requests import EndpointReference, Enumerate, Invoke
from hvgui.wsman.vocabulary import class_uri
from tests.support.table_wire import TableWire
from tests.support.transcript import Talk, instance, page, transcript

VM, OTHER = VmId("0000000A-0000-0000-0000-000000000000"), VmId("0000000B-0000-0000-0000-000000000000")
KEY = VmKey(HostId("h"), VM)
SERVICE = EndpointReference(class_uri(selections.SERVICE_CLASS), (("Name", "vmms"),))
DIALECT = Dialect(HostFacts(), SERVICE, summary_is_queryable=True)
ROW = row_of(Service.DATA_EXCHANGE)


def items(source: int, **values: str) -> tuple[str, ...]:
    return tuple(
        instance_text(
            "Msvm_KvpExchangeDataItem",
            (
                Property("Data", "string", data),
                Property("Name", "string", name),
                Property("Source", "uint16", str(source)),
            ),
        )
        for name, data in values.items()
    )


def settings(vm: str = VM, **arrays: tuple[str, ...]) -> Instance:
    return instance(ROW.setting_class, InstanceID=f"Microsoft:{vm}\\{ROW.component_guid}", **arrays)


def component(vm: str = VM, **arrays: tuple[str, ...]) -> Instance:
    return instance(ROW.component_class, SystemName=vm, **arrays)


def test_items_of_every_pool_are_read() -> None:
    wire = TableWire(
        {
            ROW.setting_class: [
                settings(OTHER, HostExchangeItems=items(0, x="y")),
                settings(HostExchangeItems=items(0, a="1", b=""), HostOnlyItems=items(4, c="3")),
            ],
            ROW.component_class: [
                component(OTHER, GuestExchangeItems=items(1, no="no")),
                component(GuestExchangeItems=items(1, d="4"), GuestIntrinsicExchangeItems=items(2, OSName="x")),
            ],
        }
    )
    found = converse(wire, read_kvp(KEY, "web"))
    assert found == KvpItems(
        (
            KvpItem(KvpPool.HOST, "a", "1"),
            KvpItem(KvpPool.HOST, "b", ""),
            KvpItem(KvpPool.HOST_ONLY, "c", "3"),
            KvpItem(KvpPool.INTRINSIC, "OSName", "x"),
            KvpItem(KvpPool.GUEST, "d", "4"),
        )
    )


def test_a_vm_that_is_off_has_the_items_of_its_host() -> None:
    wire = TableWire({ROW.setting_class: [settings(HostExchangeItems=items(0, a="1"))]})
    assert converse(wire, read_kvp(KEY, "web")).items == (KvpItem(KvpPool.HOST, "a", "1"),)


def test_a_vm_without_settings_is_gone() -> None:
    with pytest.raises(Refusal) as caught:
        converse(TableWire({ROW.setting_class: [settings(OTHER)]}), read_kvp(KEY, "web"))
    assert caught.value.trouble == Trouble(TroubleKind.VM_GONE, "web")


def test_items_of_several_vms_take_one_query() -> None:
    wire = TableWire(
        {
            ROW.setting_class: [
                settings(HostOnlyItems=items(4, c="3")),
                settings(OTHER),
                settings("0000000C-0000-0000-0000-000000000000"),
                instance(InstanceID="Microsoft:Definition\\x"),
            ]
        }
    )
    found = converse(wire, read_host_items_of((VM, OTHER)))
    assert found == {VM: KvpItems((KvpItem(KvpPool.HOST_ONLY, "c", "3"),)), OTHER: KvpItems()}
    assert len(wire.asked) == 1


def change(name: str = "a", value: str | None = "2", expected: str | None = "1", **more: object) -> KvpChange:
    return KvpChange(pool=KvpPool.HOST, name=name, value=value, expected=expected, **more)  # type: ignore[arg-type]


def hear(talk: Talk, **present: str) -> None:
    asked = talk.asks(Enumerate)
    assert isinstance(asked, Enumerate)
    assert VM in (asked.wql or "")
    talk.hears(page(settings(HostExchangeItems=items(0, **present))))


@pytest.mark.parametrize(
    ("call", "sent", "method"),
    [
        (KvpCall.MODIFY, change(), "ModifyKvpItems"),
        (KvpCall.ADD, change("new", "2", None), "AddKvpItems"),
        (KvpCall.REMOVE, change(value=None), "RemoveKvpItems"),
    ],
)
def test_each_call_has_its_method_and_names_the_vm(call: KvpCall, sent: KvpChange, method: str) -> None:
    with transcript(send_kvp(DIALECT, KEY, call, [sent], "web")) as talk:
        hear(talk, a="1")
        request = talk.asks(Invoke)
        assert isinstance(request, Invoke)
        assert (request.resource, request.method, request.selectors) == (SERVICE.resource, method, SERVICE.selectors)
        arguments = dict(request.arguments)
        (text,) = arguments["DataItems"]  # type: ignore[misc, str-unpack]
        item = read_instance(str(text))
        assert item is not None
        assert item.class_name == "Msvm_KvpExchangeDataItem"
        assert (item.text("Name"), item.text("Data") or "", item.text("Source")) == (sent.name, sent.value or "", "0")
        system = class_uri("Msvm_ComputerSystem")
        names = (("CreationClassName", "Msvm_ComputerSystem"), ("Name", VM))
        assert arguments["TargetSystem"] == EndpointReference(system, names)
        talk.hears(Invoked(0, Instance("O")))
    assert talk.result == Beginning(None)


def test_host_only_items_are_marked_as_such() -> None:
    only = KvpChange(pool=KvpPool.HOST_ONLY, name="a", value="2")
    with transcript(send_kvp(DIALECT, KEY, KvpCall.ADD, [only, change("b", "3", None)], "web")) as talk:
        hear(talk)
        request = talk.asks(Invoke)
        assert isinstance(request, Invoke)
        read = [read_instance(str(text)) for text in dict(request.arguments)["DataItems"]]  # type: ignore[union-attr]
        assert [item and item.text("Source") for item in read] == ["4", "0"]
        talk.hears(Invoked(32773, Instance("O")))
    with pytest.raises(Refusal) as caught:
        _ = talk.result
    assert caught.value.trouble.subject == "web"


@pytest.mark.parametrize(
    ("call", "sent", "present"),
    [
        (KvpCall.MODIFY, change(), {"a": "theirs"}),
        (KvpCall.MODIFY, change(), {}),
        (KvpCall.ADD, change(expected=None), {"a": "theirs"}),
        (KvpCall.MODIFY, change(overwrite=True), {}),
        (KvpCall.REMOVE, change(value=None, overwrite=True), {}),
        (KvpCall.MODIFY, change(), {"a": "2"}),
    ],
)
def test_what_somebody_else_has_changed_stops_the_whole_call(
    call: KvpCall, sent: KvpChange, present: dict[str, str]
) -> None:
    with transcript(send_kvp(DIALECT, KEY, call, [sent], "web")) as talk:
        hear(talk, **present)
    with pytest.raises(Refusal) as caught:
        _ = talk.result
    assert caught.value.trouble == Trouble(TroubleKind.CHANGED_MEANWHILE, "web", "a")


def test_what_cannot_be_written_is_refused_by_name() -> None:
    with transcript(send_kvp(DIALECT, KEY, KvpCall.MODIFY, [change(value="\x07")], "web")) as talk:
        hear(talk, a="1")
    with pytest.raises(Refusal) as caught:
        _ = talk.result
    assert caught.value.trouble == Trouble(TroubleKind.TEXT_NOT_LEGAL, "web", "Data: U+0007")
