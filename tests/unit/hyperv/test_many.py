"""Readings of many VMs at once, events, recordings of whole hosts, and what a script says that stages files."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import repeat

import pytest

from hvgui.domain.hosts.host import HostFacts
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind, WireError
from hvgui.domain.vms.checkpoints import CheckpointId, CheckpointPolicy
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import SERVICES, Service, ServiceState, row_of
from hvgui.hyperv import collecting, selections
from hvgui.hyperv.checkpoints import SnapshotService, read_checkpoints_of, read_points
from hvgui.hyperv.collecting import every, every_known
from hvgui.hyperv.detail_reading import facts_of, read_facts
from hvgui.hyperv.events import HOLD, QUERY, next_events, subscribe, unsubscribe
from hvgui.hyperv.host_reading import Dialect, learn_rights, meet, read_free_space
from hvgui.hyperv.jobs import look_at_job, started_job
from hvgui.hyperv.list_reading import read_list, read_powers, read_versions
from hvgui.hyperv.service_reading import read_answers, read_service, read_service_of_all, read_services
from hvgui.hyperv.staging import Staged, arrived, fingerprint, put, room, sweep
from hvgui.hyperv.whole_host import READING_METHODS, readings_of_host, readings_of_vm
from hvgui.wsman.exchange import Exchange, converse
from hvgui.wsman.faults import TIMED_OUT, Fault
from hvgui.wsman.replies import CommandStarted, Instance, Invoked, Nothing, Output, Page, ShellOpened, Subscribed
from hvgui.wsman.requests import (
    DeleteShell,
    EndpointReference,
    Enumerate,
    Get,
    Invoke,
    Pull,
    PullEvents,
    ReceiveOutput,
    Release,
    SendInput,
    SignalCommand,
    Subscribe,
    Unsubscribe,
)
from hvgui.wsman.vocabulary import all_classes, class_uri
from tests.support.recorded_wire import SYNTHETIC, RecordedWire, read_once
from tests.support.table_wire import MISSING, TableWire
from tests.support.transcript import Talk, instance, page, transcript

HOST = HostId("h")
A, B, C = (VmId(f"0000000{n}-0000-0000-0000-000000000000") for n in "ABC")
P, Q = (CheckpointId(f"0000000{n}-AAAA-0000-0000-000000000000") for n in "12")
SNAPSHOT, RECOVERY = "Microsoft:Hyper-V:Snapshot:Realized", "Microsoft:Hyper-V:Snapshot:Recovery"
SERVICE = EndpointReference(class_uri(selections.SERVICE_CLASS), (("Name", "vmms"),))
DIALECT = Dialect(HostFacts(), SERVICE, summary_is_queryable=True)


def keys(*vms: VmId) -> list[VmKey]:
    return [VmKey(HOST, vm) for vm in vms]


def fault(*codes: int, subcode: str = "") -> Fault:
    return Fault(codes=codes, subcode=subcode, reason="", detail="")


# checkpoints


def system(vm: VmId, *operational: str, state: str = "2") -> Instance:
    return instance("Msvm_ComputerSystem", Name=vm, EnabledState=state, OperationalStatus=operational)


def own(vm: VmId, **more: str) -> Instance:
    return instance(InstanceID=f"Microsoft:{vm}", **more)


def point(identifier: str, vm: VmId, kind: str = SNAPSHOT, **more: str) -> Instance:
    return instance(
        InstanceID=f"Microsoft:{identifier}",
        ElementName=f"of {vm[7]}",
        VirtualSystemIdentifier=vm,
        VirtualSystemType=kind,
        **more,
    )


def current(vm: VmId, identifier: str) -> Instance:
    return Instance(
        "Msvm_MostCurrentSnapshotInBranch",
        {
            "Antecedent": (EndpointReference("r", (("Name", vm),)),),
            "Dependent": (EndpointReference("r", (("InstanceID", f"Microsoft:{identifier}"),)),),
        },
    )


def tables(**more: list[Instance]) -> dict[str, list[Instance] | Fault]:
    row = row_of(Service.BACKUP)
    return {
        selections.ALL_CHECKPOINTS: more.get(
            "points", [point(P, A), point(Q, A, Parent=f'x.InstanceID="Microsoft:{P}"')]
        ),
        selections.CURRENT_CHECKPOINTS: more.get("current", [current(A, Q)]),
        selections.SYSTEMS: [system(A, "2", "32768"), system(B, "2", state="3")],
        "Realized": [
            own(A, UserSnapshotType="2"),
            own(B, UserSnapshotType="4", Parent=f'x.InstanceID="Microsoft:{P}"'),
        ],
        "InstanceID='Microsoft:": [
            own(A, UserSnapshotType="2"),
            own(B, UserSnapshotType="4", Parent=f'x.InstanceID="Microsoft:{P}"'),
        ],
        row.setting_class: [instance(InstanceID=f"Microsoft:{A}\\{row.component_guid}", EnabledState="2")],
        row.component_class: [instance(SystemName=A, OperationalStatus=("2", "32775"))],
    }


def test_checkpoints_of_several_vms_take_a_handful_of_queries() -> None:
    wire = TableWire(tables())
    found = converse(wire, read_checkpoints_of(keys(A, B, C)))
    assert set(found) == {*keys(A, B)}
    one, other = found[VmKey(HOST, A)], found[VmKey(HOST, B)]
    assert [(p.id, p.parent, p.name) for p in one.tree.checkpoints] == [(P, None, "of A"), (Q, P, "of A")]
    assert (one.tree.now, one.policy, one.power, one.busy) == (Q, CheckpointPolicy.DISABLED, Power.RUNNING, True)
    assert one.backup == ServiceState(Service.BACKUP, True, 2, 32775)
    assert other.tree.checkpoints == ()
    assert (other.tree.now, other.policy, other.power, other.busy) == (
        P,
        CheckpointPolicy.PRODUCTION_ONLY,
        Power.OFF,
        False,
    )
    assert other.backup == ServiceState(Service.BACKUP)
    assert len(wire.asked) == 6


def test_what_decides_only_about_the_next_checkpoint_is_left_out_on_demand() -> None:
    wire = TableWire(tables())
    found = converse(wire, read_checkpoints_of(keys(A, B), next_too=False))
    assert found[VmKey(HOST, A)].tree.now == Q
    assert found[VmKey(HOST, B)].tree.now is None
    assert found[VmKey(HOST, A)].backup == ServiceState(Service.BACKUP)
    assert len(wire.asked) == 3
    wire = TableWire(tables(current=[]))
    found = converse(wire, read_checkpoints_of(keys(A, B), next_too=False))
    assert found[VmKey(HOST, B)].tree.now == P, "then the VM's own settings tell"
    assert len(wire.asked) == 4


def test_one_vm_is_read_by_itself_and_one_that_is_gone_is_absent() -> None:
    wire = TableWire({})
    assert converse(wire, read_checkpoints_of(keys(A))) == {}
    assert f"Name='{A}'" in wire.asked[0]


def test_points_of_every_vm_take_one_query_and_recovery_points_do_not_count() -> None:
    rows = [point(P, A), point(Q, A), point(P, B), point(Q, B, RECOVERY), instance(InstanceID="Microsoft:x")]
    wire = TableWire({selections.ALL_CHECKPOINTS: rows})
    assert converse(wire, read_points()) == {A: [P, Q], B: [P]}
    assert len(wire.asked) == 1


KEYS = {"CreationClassName": "c", "Name": "n", "SystemCreationClassName": "s", "SystemName": "h"}


@pytest.mark.parametrize(
    ("verb", "method", "argument"),
    [
        ("apply", "ApplySnapshot", "Snapshot"),
        ("delete", "DestroySnapshot", "AffectedSnapshot"),
        ("tree", "DestroySnapshotTree", "SnapshotSettingData"),
    ],
)
def test_the_service_for_checkpoints_is_asked_for_once(verb: str, method: str, argument: str) -> None:
    service = SnapshotService()
    reference = EndpointReference(class_uri(selections.SETTINGS_CLASS), (("InstanceID", f"Microsoft:{P}"),))

    def call() -> Exchange[object]:
        return service.apply(P, "web") if verb == "apply" else service.delete(P, "web", subtree=verb == "tree")

    with transcript(call()) as talk:
        talk.asks(Enumerate(all_classes(), selections.SNAPSHOT_SERVICE))
        talk.hears(page(instance("Msvm_VirtualSystemSnapshotService", **KEYS)))
        known = class_uri("Msvm_VirtualSystemSnapshotService")
        expected = Invoke(known, method, tuple(KEYS.items()), ((argument, reference),))
        talk.asks(expected)
        talk.hears(Invoked(0, Instance("O")))
    with transcript(call()) as talk:
        talk.asks(expected)
        talk.hears(Invoked(32775, Instance("O")))
    with pytest.raises(Refusal) as caught:
        _ = talk.result
    assert caught.value.trouble.kind is TroubleKind.INVALID_STATE


def test_without_the_service_for_checkpoints_nothing_is_allowed() -> None:
    with transcript(SnapshotService().apply(P, "web")) as talk:
        talk.hears(page())
    with pytest.raises(Refusal) as caught:
        _ = talk.result
    assert caught.value.trouble == Trouble(TroubleKind.ACCESS_DENIED, "web")


# events


def test_jobs_are_listened_to() -> None:
    with transcript(subscribe()) as talk:
        talk.asks(Subscribe(all_classes(), QUERY, heartbeat=60.0))
        talk.hears(Subscribed("c", "id"))
    assert talk.result == Subscribed("c", "id")
    assert "Msvm_ConcreteJob" in QUERY


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        (page(instance(A="1"), instance(A="2"), more="c2"), (2, "c2")),
        (page(instance(A="1")), (1, "c")),
        (page(more="c2"), (0, "c2")),
        (fault(TIMED_OUT), (0, "c")),
    ],
)
def test_silence_is_no_event(reply: Page | Fault, told: tuple[int, str]) -> None:
    with transcript(next_events("c")) as talk:
        talk.asks(PullEvents(all_classes(), "c", HOLD))
        talk.hears(reply)
    assert talk.result == told


def test_other_faults_of_listening_come_out() -> None:
    with transcript(next_events("c")) as talk:
        talk.hears(fault(5))
    with pytest.raises(Fault):
        _ = talk.result


@pytest.mark.parametrize("reply", [Nothing(), fault(2150858779)])
def test_one_may_stop_listening_to_what_is_forgotten(reply: Nothing | Fault) -> None:
    with transcript(unsubscribe("id")) as talk:
        talk.asks(Unsubscribe(all_classes(), "id"))
        talk.hears(reply)
    assert talk.result is None


# enumerations


def test_an_enumeration_without_end_is_given_up_and_released(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(collecting, "MOST_PAGES", 2)
    with transcript(every("q")) as talk:
        talk.hears(page(instance(A="1"), more="c1"))
        talk.asks(Pull(all_classes(), "c1"))
        talk.hears(page(instance(A="2"), more="c2"))
        talk.asks(Release(all_classes(), "c2"))
        talk.hears(Nothing())
    with pytest.raises(WireError) as caught:
        _ = talk.result
    assert caught.value.trouble.kind is TroubleKind.BROKEN_REPLY
    assert caught.value.trouble.detail.endswith("2 items on 2 pages")
    assert not caught.value.sent


@pytest.mark.parametrize(("count", "ends"), [(3, True), (4, False)])
def test_so_do_too_many_items(monkeypatch: pytest.MonkeyPatch, count: int, ends: bool) -> None:
    monkeypatch.setattr(collecting, "MOST_ITEMS", 3)
    with transcript(every("q")) as talk:
        talk.hears(page(*repeat(instance(A="1"), count), more="c1"))
        talk.asks(Pull if ends else Release)
        talk.hears(page() if ends else Nothing())
    if ends:
        assert len(talk.result) == count


def test_a_class_that_an_old_host_lacks_has_no_instances() -> None:
    assert converse(TableWire({"q": MISSING}), every_known("q")) == ()
    assert converse(TableWire({"q": [instance(A="1")]}), every_known("q")) == (instance(A="1"),)
    with pytest.raises(Fault):
        converse(TableWire({"q": fault(5)}), every_known("q"))


# lists of everything


def test_power_states_and_versions_are_read_for_many() -> None:
    rows = [system(A), system(B, state="3"), instance(Name="HV", EnabledState="2")]
    assert converse(TableWire({"": rows}), read_powers((A, B))) == {A: Power.RUNNING, B: Power.OFF}
    versions = [own(A, Version="5.0"), own(B), instance(InstanceID="Microsoft:Definition\\x", Version="9")]
    assert converse(TableWire({selections.VERSIONS: versions}), read_versions()) == {A: "5.0", B: ""}


def test_free_space_is_that_of_the_drive_that_was_asked_for() -> None:
    rows = [instance(DeviceID="D:", FreeSpace="1"), instance(DeviceID="C:", FreeSpace="2"), instance(DeviceID="E:")]
    wire = TableWire({selections.LOCAL_DISKS: rows})
    assert [converse(wire, read_free_space(drive)) for drive in ("c:", "D:", "E:", "F:")] == [2, 1, None, None]


def test_services_of_one_and_of_all() -> None:
    row = row_of(Service.BACKUP)
    offers = [
        instance(InstanceID=f"Microsoft:{vm}\\{row.component_guid}", EnabledState=state)
        for vm, state in ((A, "2"), (B, "3"), (C, "9"))
    ]
    wire = TableWire(
        {row.setting_class: offers, row.component_class: [instance(SystemName=B, OperationalStatus=("13",))]}
    )
    reading = converse(wire, read_service_of_all(Service.BACKUP))
    assert [reading.state(Service.BACKUP, vm) for vm in (A, B, C)] == [
        ServiceState(Service.BACKUP, True),
        ServiceState(Service.BACKUP, False, 13),
        ServiceState(Service.BACKUP),
    ]
    assert len(wire.asked) == 2
    assert converse(wire, read_service(B, Service.BACKUP)) == ServiceState(Service.BACKUP, False, 13)
    assert converse(TableWire({}), read_service(B, Service.BACKUP)) == ServiceState(Service.BACKUP)
    answers = converse(wire, read_answers())
    assert set(answers) == {each.service for each in SERVICES}
    assert answers[Service.BACKUP] == {B: (13,)}


def test_what_guests_say_of_themselves() -> None:
    items = {
        "FullyQualifiedDomainName": "web.example",
        "OSName": "Windows",
        "OSVersion": "10.0",
        "OSBuildNumber": "20348",
        "NetworkAddressIPv4": "10.0.0.1; 10.0.0.2;",
        "NetworkAddressIPv6": "fe80::1",
        "IntegrationServicesVersion": "6.3",
    }
    found = facts_of(items)
    assert found is not None
    assert (found.host_name, found.os_name, found.os_version, found.os_build) == (
        "web.example",
        "Windows",
        "10.0",
        "20348",
    )
    assert found.addresses == ("10.0.0.1", "10.0.0.2", "fe80::1")
    assert found.services_version == "6.3"
    assert dict(found.items) == items
    assert facts_of({}) is None
    few = facts_of({"x": "y"})
    assert few is not None
    assert (few.host_name, few.addresses) == ("", ())
    assert converse(TableWire({"": [instance(SystemName=A)]}), read_facts()) == {}


@pytest.mark.parametrize(
    ("answer", "may"),
    [
        (Invoked(0, Instance("O")), True),
        (Invoked(32769, Instance("O")), False),
        (Invoked(32770, Instance("O")), True),
        (fault(5, subcode="AccessDenied"), False),
        (fault(2150859174, subcode="QuotaLimit"), True),
    ],
)
def test_rights_are_learnt_by_a_call_that_changes_nothing(answer: Invoked | Fault, may: bool) -> None:
    with transcript(learn_rights(DIALECT)) as talk:
        talk.asks(
            Invoke(SERVICE.resource, "GetSummaryInformation", SERVICE.selectors, (("RequestedInformation", (0,)),))
        )
        talk.hears(answer)
    assert talk.result.may_invoke is may


# jobs


def test_a_job_is_found_in_whichever_form_it_comes() -> None:
    reference = EndpointReference(class_uri("Msvm_ConcreteJob"), (("InstanceID", "J"),))
    embedded = instance("Msvm_ConcreteJob", InstanceID="J")
    for name in ("Job", "ParentPools"):
        assert started_job(Invoked(4096, Instance("O", {name: (reference,)}))) == reference
        assert started_job(Invoked(4096, Instance("O", {name: (embedded,)}))) == reference
    for out in ({}, {"Job": ("text",)}, {"Job": (instance("", InstanceID="J"),)}, {"Job": (instance("X"),)}):
        assert started_job(Invoked(4096, Instance("O", out))) is None  # type: ignore[arg-type]


def test_a_failed_job_is_explained_even_if_the_host_has_no_more_to_say() -> None:
    job = EndpointReference(class_uri("Msvm_ConcreteJob"), (("InstanceID", "J"),))
    with transcript(look_at_job(job, "web")) as talk:
        talk.asks(Get(job.resource, job.selectors))
        talk.hears(instance(JobState="10", ErrorCode="32768", PercentComplete="150", ErrorDescription="kaputt"))
        talk.asks(Invoke(job.resource, "GetErrorEx", job.selectors))
        talk.hears(fault(5))
    assert talk.result.trouble is not None
    assert "kaputt" in talk.result.trouble.detail
    assert talk.result.percent == 100


# recordings of whole hosts


@pytest.mark.parametrize("name", ["simulated-2022-en", "simulated-2012r2-ja", "captured-values-2012r2-zh"])
def test_everything_of_a_recorded_host_is_read(name: str) -> None:
    wire = RecordedWire(read_once(SYNTHETIC / name))
    dialect = converse(wire, learn_rights(converse(wire, meet("hv"))))
    recording = wire.recording
    assert dialect.facts.build == recording.build
    assert dialect.may_invoke
    listing = converse(wire, read_list(HOST, dialect))
    assert len(listing.vms) == recording.vms
    refused: list[int] = []
    read: list[object] = []
    for vm in listing.vms:
        assert vm.heartbeat in Heartbeat
        for number, build in enumerate(readings_of_vm(dialect, vm.key)):
            try:
                read.append(converse(wire, build()))
            except (Fault, Refusal):
                refused.append(number)
    for number, build in enumerate(readings_of_host(dialect)):
        try:
            read.append(converse(wire, build()))
        except (Fault, Refusal):
            refused.append(number)
    kept = {str(dict(each.request)) for each in recording.exchanges}
    # All but the question for a class that no host has, whose name the recording has replaced.
    assert kept - wire.answered <= {one for one in kept if "anon-text" in one or "匿名" in one}
    assert len(refused) < len(read) / 4
    methods = {request.method for request in wire.asked if isinstance(request, Invoke)}
    assert methods == READING_METHODS


def test_services_of_a_recorded_host_are_those_of_its_vms() -> None:
    wire = RecordedWire(read_once(SYNTHETIC / "simulated-2022-en"))
    dialect = converse(wire, meet("hv"))
    (vm,) = converse(wire, read_list(HOST, dialect)).vms
    reading = converse(wire, read_services())
    states = reading.states(vm.key.vm)
    assert [state.service for state in states] == [row.service for row in SERVICES]
    assert all(state.offered is not None for state in states)


# staging


def run(talk: Talk, *said: str, exit_code: int | None = 0, stderr: bytes = b"") -> list[bytes]:
    """Play the host of a script: take its input, say this, and be left."""
    sent: list[bytes] = []
    talk.hears(ShellOpened("S"))
    talk.hears(CommandStarted("C"))
    while isinstance(talk.request, SendInput):
        sent.append(talk.request.data)
        talk.hears(Nothing())
    talk.asks(ReceiveOutput("S", "C"))
    talk.hears(Output("".join(f"{line}\r\n" for line in said).encode(), stderr, True, exit_code))
    talk.asks(SignalCommand("S", "C"))
    talk.hears(Nothing())
    talk.asks(DeleteShell("S"))
    talk.hears(Nothing())
    return sent


def test_the_script_is_asked_in_its_own_words() -> None:
    asked: dict[str, tuple[Exchange[object], tuple[str, ...], bytes, object]] = {
        "have": (arrived("s", "op", "n"), ("length 7",), b"have\nop\nbg==\n", 7),
        "nothing": (arrived("s", "op", "n"), (), b"have\nop\nbg==\n", 0),
        "room": (room("s", "op"), ("length 8",), b"room\nop\n", 8),
        "no room": (room("s", "op"), (), b"room\nop\n", None),
        "hash": (fingerprint("s", "op", "p"), ("length 9", "sha256 AA"), b"hash\nop\ncA==\n", Staged("p", 9, "AA")),
        "sweep": (sweep("s", "op"), ("swept op",), b"sweep\nop\n", None),
    }
    for exchange, said, opening, result in asked.values():
        with transcript(exchange) as talk:
            assert run(talk, *said) == [opening, b""]
        assert talk.result == result


@pytest.mark.parametrize("said", [("length 9",), ("sha256 AA",), ()])
def test_an_incomplete_answer_is_none(said: tuple[str, ...]) -> None:
    for exchange in (fingerprint("s", "op", "n"), put("s", "op", "n", [])):
        with transcript(exchange) as talk:
            run(talk, *said)
        with pytest.raises(Refusal) as caught:
            _ = talk.result
        assert caught.value.trouble == Trouble(TroubleKind.STAGING_FAILED, "n", "the host's answer is incomplete")


@pytest.mark.parametrize(("exit_code", "fails"), [(0, False), (None, False), (1, True)])
def test_the_exit_code_counts(exit_code: int | None, fails: bool) -> None:
    with transcript(room("s", "op")) as talk:
        run(talk, "length 1", exit_code=exit_code, stderr=b"no such place")
    if fails:
        with pytest.raises(Refusal) as caught:
            _ = talk.result
        assert caught.value.trouble.detail == "no such place"
    else:
        assert talk.result == 1


def test_an_answer_comes_in_parts_and_silences_are_waited_for() -> None:
    with transcript(room("s", "op")) as talk:
        talk.hears(ShellOpened("S"))
        talk.hears(CommandStarted("C"))
        talk.hears(Nothing())
        talk.hears(Nothing())
        for _ in range(15):
            talk.hears(fault(TIMED_OUT))
        talk.hears(Output(b"len", b"", False, None))
        for _ in range(15):
            talk.hears(fault(TIMED_OUT))
        talk.hears(Output(b"gth 5\n", b"", True, 0))
        talk.hears(Nothing())
        talk.hears(fault(5))
    assert talk.result == 5


@pytest.mark.parametrize("trouble", [*repeat(fault(TIMED_OUT), 1), fault(5)])
def test_a_script_that_hangs_or_is_refused_is_given_up_with_its_shell(trouble: Fault) -> None:
    with transcript(room("s", "op")) as talk:
        talk.hears(ShellOpened("S"))
        talk.hears(CommandStarted("C"))
        talk.hears(Nothing())
        talk.hears(Nothing())
        for _ in range(16 if trouble.has(TIMED_OUT) else 1):
            talk.asks(ReceiveOutput)
            talk.hears(trouble)
        talk.asks(DeleteShell("S"))
        talk.hears(Nothing())
    with pytest.raises(Fault):
        _ = talk.result


def test_an_answer_without_end_is_cut() -> None:
    with transcript(room("s", "op")) as talk:
        talk.hears(ShellOpened("S"))
        talk.hears(CommandStarted("C"))
        talk.hears(Nothing())
        talk.hears(Nothing())
        talk.hears(Output(b"x" * 600_000, b"x" * 400_000, False, None))
        talk.hears(Output(b"", b"x", False, None))
        talk.asks(DeleteShell)
        talk.hears(Nothing())
    with pytest.raises(Refusal) as caught:
        _ = talk.result
    assert caught.value.trouble.kind is TroubleKind.STAGING_FAILED


def test_bytes_are_counted_as_they_are_sent() -> None:
    sent: list[int] = []

    def chunks() -> Iterator[bytes]:
        yield b"abc"
        yield b"de"

    with transcript(put("s", "op", "n", chunks(), sent.append, 10)) as talk:
        lines = run(talk, "path cA==", "length 15", "sha256 aa")
    assert talk.result == Staged("p", 15, "aa")
    assert sent == [10, 13, 15, 15]
    assert lines == [b"put\nop\nbg==\n10\n", b"YWJj\n", b"ZGU=\n", b".\n", b""]
