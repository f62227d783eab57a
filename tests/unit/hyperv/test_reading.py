from __future__ import annotations

from typing import Any

import pytest

from hvgui.domain.hosts.host import HostFacts
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind, WireError
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import SERVICES, Service, ServiceMeaning, meaning_of
from hvgui.hyperv import selections
from hvgui.hyperv.collecting import every
from hvgui.hyperv.detail_reading import read_detail
from hvgui.hyperv.host_reading import Dialect, meet
from hvgui.hyperv.list_reading import ONE_REPLY, read_list, read_summaries
from hvgui.hyperv.service_reading import read_services
from hvgui.wsman.exchange import Abandoned
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import Identity, Instance, Invoked, Nothing, Page
from hvgui.wsman.requests import EndpointReference, Enumerate, Identify, Invoke, Pull, Release
from hvgui.wsman.vocabulary import CIMV2, all_classes, class_uri
from tests.support.transcript import Talk, instance, page, transcript

HOST = HostId("h")
A, B = VmId("0000000A-0000-0000-0000-000000000000"), VmId("0000000B-0000-0000-0000-000000000000")
SERVICE = EndpointReference(class_uri(selections.SERVICE_CLASS), (("CreationClassName", selections.SERVICE_CLASS),))
OLD = Dialect(HostFacts(name="HV", build=9600), SERVICE, summary_is_queryable=False)
NEW = Dialect(HostFacts(name="HV", build=20348), SERVICE, summary_is_queryable=True)


def fault(*codes: int, subcode: str = "") -> Fault:
    return Fault(codes=codes, subcode=subcode, reason="r", detail="d")


def lost() -> WireError:
    return WireError(Trouble(TroubleKind.WIRE_LOST, "h"), sent=True)


def test_pages_are_pulled_until_the_end() -> None:
    with transcript(every("select x")) as talk:
        talk.asks(Enumerate(all_classes(), "select x"))
        talk.hears(page(instance(A="1"), more="c1"))
        talk.asks(Pull(all_classes(), "c1"))
        talk.hears(page(instance(A="2"), instance(A="3"), more="c2"))
        talk.asks(Pull(all_classes(), "c2"))
        talk.hears(page())
    assert [i.text("A") for i in talk.result] == ["1", "2", "3"]


@pytest.mark.parametrize("trouble", [fault(2150858779), lost()], ids=["context gone", "page lost"])
def test_a_dead_enumeration_starts_again_a_few_times(trouble: Exception) -> None:
    with transcript(every("q")) as talk:
        for _ in range(6):
            talk.asks(Enumerate)
            talk.hears(page(instance(A="1"), more="c"))
            talk.asks(Pull)
            talk.hears(trouble)
    with pytest.raises(type(trouble)) as raised:
        _ = talk.result
    if isinstance(raised.value, WireError):
        assert not raised.value.sent, "a read that was lost changed nothing"


def test_an_abandoned_enumeration_is_released() -> None:
    with transcript(every("q")) as talk:
        talk.asks(Enumerate)
        talk.hears(page(instance(A="1"), more="c"))
        talk.asks(Pull)
        talk.hears(Abandoned())
        talk.asks(Release(all_classes(), "c"))
        talk.hears(Nothing())
    with pytest.raises(Abandoned):
        _ = talk.result


def greet(talk: Talk) -> None:
    talk.asks(Identify())
    talk.hears(Identity("Microsoft Corporation", "OS: 10.0.20348 SP: 0.0 Stack: 3.0", ""))
    talk.asks(Enumerate(all_classes(CIMV2), selections.OPERATING_SYSTEM))


def test_meeting_a_host() -> None:
    keys = {"CreationClassName": "X", "Name": "vmms", "SystemCreationClassName": "Y", "SystemName": "HV"}
    with transcript(meet("hv")) as talk:
        greet(talk)
        talk.hears(
            page(
                instance(
                    CSName="HV", Version="10.0.20348", BuildNumber="20348", OSLanguage="1041", SerialNumber="00454-1"
                )
            )
        )
        talk.asks(Enumerate(all_classes(), selections.MANAGEMENT_SERVICE))
        talk.hears(page(instance(selections.SERVICE_CLASS, **keys)))
    dialect = talk.result
    assert dialect.facts == HostFacts(name="HV", os_version="10.0.20348", build=20348, language=1041, serial="00454-1")
    assert dialect.summary_is_queryable
    assert dict(dialect.service.selectors) == keys


def test_identify_tells_the_version_when_cimv2_is_closed() -> None:
    with transcript(meet("hv")) as talk:
        greet(talk)
        talk.hears(fault(5, subcode="AccessDenied"))
        talk.asks(Enumerate)
        talk.hears(page(instance(selections.SERVICE_CLASS, Name="vmms")))
    assert talk.result.facts.build == 20348


def test_an_empty_list_means_no_rights_and_a_missing_namespace_no_hyperv() -> None:
    answers: list[tuple[Page | Fault, TroubleKind]] = [
        (page(), TroubleKind.NO_HYPERV_RIGHTS),
        (fault(2150858778), TroubleKind.NO_HYPERV),
        (fault(2150858770, 2147749902), TroubleKind.NO_HYPERV),
        (fault(0x8004100E), TroubleKind.NO_HYPERV),
        (fault(0x80041002), TroubleKind.NO_HYPERV),
        (fault(subcode="DestinationUnreachable"), TroubleKind.NO_HYPERV),
    ]
    for answer, kind in answers:
        with transcript(meet("hv")) as talk:
            greet(talk)
            talk.hears(page())
            talk.asks(Enumerate)
            talk.hears(answer)
        with pytest.raises(Refusal) as raised:
            _ = talk.result
        assert raised.value.trouble.kind is kind


def system(name: str, **more: Any) -> Instance:
    return instance(Name=name, ElementName=f"vm {name[:8]}", EnabledState="3", **more)


def summaries(*rows: Instance) -> Invoked:
    return Invoked(0, Instance("GetSummaryInformation_OUTPUT", {"SummaryInformation": rows}))


def test_the_list_joins_systems_and_summaries_by_guid() -> None:
    with transcript(read_list(HOST, OLD)) as talk:
        talk.asks(Enumerate(all_classes(), selections.SYSTEMS))
        host = instance(Name="HV", ElementName="HV", EnabledState="2")
        talk.hears(page(host, system(A.lower(), TimeOfLastConfigurationChange="t1"), system(B)))
        asked = talk.asks(Invoke)
        assert isinstance(asked, Invoke)
        assert [name for name, _ in asked.arguments] == ["RequestedInformation"]
        row = instance(
            "Msvm_SummaryInformation",
            Name=A,
            ElementName="ウェブ",
            EnabledState="2",
            Heartbeat="2",
            ApplicationHealth="2",
            ProcessorLoad="7",
            MemoryUsage="2048",
            MemoryAvailable="2147483647",
            UpTime="86400000",
            OperationalStatus=("2", "32768"),
            StatusDescriptions=("正常",),
            HealthState="5",
            Notes=None,
        )
        talk.hears(summaries(instance(Name=""), row))
    first, second = talk.result.vms
    assert first.key == VmKey(HOST, A)
    assert (first.name, first.power, first.heartbeat) == ("ウェブ", Power.RUNNING, Heartbeat.OK_HEALTHY)
    assert (first.cpu_percent, first.memory_mb, first.memory_available_percent) == (7, 2048, None)
    assert (first.uptime_ms, first.operational, first.status_texts) == (86400000, (2, 32768), ("正常",))
    assert first.settings_stamp == "t1"
    assert (second.name, second.power, second.heartbeat) == ("vm 0000000B", Power.OFF, Heartbeat.NONE)
    assert second.uptime_ms is None


def test_old_hosts_are_not_asked_for_ids_they_may_not_know() -> None:
    for dialect, asks_version in ((OLD, False), (NEW, True)):
        with transcript(read_list(HOST, dialect)) as talk:
            talk.hears(page(system(A)))
            asked = talk.asks(Invoke)
            assert isinstance(asked, Invoke)
            assert (10 in dict(asked.arguments)["RequestedInformation"]) is asks_version  # type: ignore[operator]
            talk.hears(summaries())


def test_a_host_without_vms_costs_one_request() -> None:
    with transcript(read_list(HOST, NEW)) as talk:
        talk.asks(Enumerate)
        talk.hears(page(instance(Name="HV")))
    assert talk.result.vms == ()


def many(count: int) -> list[Instance]:
    return [system(f"{n:08X}-0000-0000-0000-000000000000") for n in range(count)]


def test_a_large_old_host_is_read_in_chunks_of_references() -> None:
    with transcript(read_list(HOST, OLD)) as talk:
        talk.hears(page(*many(2 * ONE_REPLY + 1)))
        sizes = []
        while not talk.over:
            asked = talk.asks(Invoke)
            assert isinstance(asked, Invoke)
            references = dict(asked.arguments)["SettingData"]
            assert isinstance(references, tuple)
            sizes.append(len(references))
            talk.hears(summaries())
    assert sizes == [ONE_REPLY, ONE_REPLY, 1]


def test_a_large_new_host_is_read_in_pages_and_falls_back_to_chunks() -> None:
    with transcript(read_list(HOST, NEW)) as talk:
        talk.hears(page(*many(ONE_REPLY + 1)))
        talk.asks(Enumerate(all_classes(), selections.SUMMARY_QUERY))
        talk.hears(page(instance(Name=A)))
    assert talk.result.dialect is NEW
    with transcript(read_list(HOST, NEW)) as talk:
        talk.hears(page(*many(ONE_REPLY + 1)))
        talk.asks(Enumerate)
        talk.hears(fault(2150858778))
        for _ in range(2):
            talk.asks(Invoke)
            talk.hears(summaries())
    assert not talk.result.dialect.summary_is_queryable


def test_a_reply_that_would_be_too_large_is_asked_for_in_smaller_chunks() -> None:
    with transcript(read_list(HOST, OLD)) as talk:
        talk.hears(page(*many(60)))
        talk.asks(Invoke)
        talk.hears(fault(2150858790, subcode="EncodingLimit"))
        for _ in range(2):
            talk.asks(Invoke)
            talk.hears(summaries())


def test_summaries_alone_are_one_request_and_say_nothing_of_settings() -> None:
    with transcript(read_summaries(HOST, NEW, 2)) as talk:
        asked = talk.asks(Invoke)
        assert isinstance(asked, Invoke)
        assert [name for name, _ in asked.arguments] == ["RequestedInformation"]
        talk.hears(summaries(instance(Name=""), instance(Name=A, ElementName="a", EnabledState="9", Heartbeat="2")))
    assert talk.result is not None
    (vm,) = talk.result.vms
    assert (vm.key, vm.name, vm.power, vm.settings_stamp) == (VmKey(HOST, A), "a", Power.PAUSED, "")


def test_summaries_of_many_come_in_pages() -> None:
    with transcript(read_summaries(HOST, NEW, ONE_REPLY + 1)) as talk:
        talk.asks(Enumerate(all_classes(), selections.SUMMARY_QUERY))
        talk.hears(page(instance(Name=A), instance(Name=B)))
    assert talk.result is not None
    assert [vm.key.vm for vm in talk.result.vms] == [A, B]


def test_summaries_alone_do_not_do_for_old_hosts_nor_where_they_are_too_large_for_a_reply() -> None:
    with transcript(read_summaries(HOST, OLD, 2)) as talk:
        pass
    assert talk.result is None
    with transcript(read_summaries(HOST, NEW, 2)) as talk:
        talk.asks(Invoke)
        talk.hears(fault(2150858790, subcode="EncodingLimit"))
    assert talk.result is None


def test_services_are_found_by_class_and_guid_and_templates_and_checkpoints_do_not_count() -> None:
    with transcript(read_services()) as talk:
        for row in SERVICES:
            talk.asks(Enumerate(all_classes(), selections.service_settings(row)))
            guid = row.component_guid
            talk.hears(
                page(
                    instance(InstanceID=f"Microsoft:{A.lower()}\\{guid.lower()}", EnabledState="2"),
                    instance(InstanceID=f"Microsoft:{B}\\{guid}", EnabledState="3"),
                    instance(InstanceID=f"Microsoft:Definition\\{guid}\\Default", EnabledState="3"),
                )
            )
            talk.asks(Enumerate(all_classes(), selections.service_components(row)))
            if row.service is Service.BACKUP:
                talk.hears(fault(2150858778))
            else:
                talk.hears(page(instance(SystemName=A, OperationalStatus=("3", "32775"))))
    reading = talk.result
    meanings = {s.service: meaning_of(s) for s in reading.states(A)}
    assert meanings.pop(Service.BACKUP) is ServiceMeaning.VM_NOT_RUNNING
    assert set(meanings.values()) == {ServiceMeaning.OK_OTHER_VERSION}
    # Ten thousand VMs have some dozens of states, and share them.
    assert reading.states(B) is reading.states(B)
    assert {meaning_of(s) for s in reading.states(B)} == {ServiceMeaning.OFF}
    assert {meaning_of(s) for s in reading.states(VmId(A.replace("A", "C")))} == {ServiceMeaning.NOT_SUPPORTED}


def test_details_of_one_vm() -> None:
    item = '<INSTANCE CLASSNAME="X"><PROPERTY NAME="Name"><VALUE>{}</VALUE></PROPERTY><PROPERTY NAME="Data"><VALUE>{}</VALUE></PROPERTY></INSTANCE>'
    with transcript(read_detail(VmKey(HOST, A))) as talk:
        talk.hears(page(instance(Name=A, InstallDate="2020-01-01T00:00:00Z")))
        talk.hears(
            page(
                instance(
                    Notes=("first\nsecond",),
                    VirtualSystemSubType="Microsoft:Hyper-V:SubType:2",
                    Version="10.0",
                    CreationTime="1601-01-01T00:00:00Z",
                )
            )
        )
        items = (
            item.format("OSName", "Windows Server 2022"),
            item.format("NetworkAddressIPv4", "10.0.0.5;10.0.1.5"),
            "<broken",
        )
        talk.hears(page(instance(GuestIntrinsicExchangeItems=items)))
        while not talk.over:
            talk.hears(page())
    detail = talk.result
    assert (detail.generation, detail.version, detail.notes) == (2, "10.0", "first\nsecond")
    assert detail.created == 1577836800
    assert detail.guest is not None
    assert (detail.guest.os_name, detail.guest.addresses) == ("Windows Server 2022", ("10.0.0.5", "10.0.1.5"))


def test_a_vm_that_is_gone_is_said_to_be_gone() -> None:
    with transcript(read_detail(VmKey(HOST, A))) as talk:
        talk.hears(page())
        talk.hears(page())
    with pytest.raises(Refusal) as raised:
        _ = talk.result
    assert raised.value.trouble.kind is TroubleKind.VM_GONE
