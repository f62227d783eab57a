"""Event subscriptions of the simulated host, with envelopes written by hand (wsman-winrm 4)."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any
from xml.sax.saxutils import escape

import pytest

from hvgui.sim.cim import CimClass, Principal
from hvgui.sim.clock import CrankedClock
from hvgui.sim.wsman.endpoint import Service
from hvgui.sim.wsman.eventing import QUEUE_LIMIT
from tests.support.envelopes import ADMIN, WQL, Heard, N, W, ask, pull, query, request
from tests.support.tinyrepo import NAMESPACE, V2, TinyRepository, machine, tiny_service

E = "http://schemas.xmlsoap.org/ws/2004/08/eventing"
PULL_MODE = "http://schemas.dmtf.org/wbem/wsman/1/wsman/Pull"
MACHINES = "select * from __InstanceOperationEvent within 2 where TargetInstance isa 'Tiny_Machine'"
ALL = V2 + "/*"


class Waiting(threading.Event):
    """Time passes only while the host waits; ``then`` happens at its second of the host's clock."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = CrankedClock()
        self.then: list[tuple[float, Callable[[], None]]] = []

    def wait(self, timeout: float | None = None) -> bool:
        self.clock.crank(0.5)
        for due, happens in [entry for entry in self.then if entry[0] <= self.clock.monotonic()]:
            self.then.remove((due, happens))
            happens()
        return self.is_set()


class Told:
    """A host, its repository, and its time."""

    def __init__(self, **settings: Any) -> None:
        self.waiting = Waiting()
        self.clock = self.waiting.clock
        self.machines = TinyRepository()
        self.host: Service = tiny_service(self.machines, clock=self.clock, closing=self.waiting, **settings)

    def at(self, seconds: float, happens: Callable[[], None]) -> None:
        self.waiting.then.append((seconds, happens))

    def ask(self, text: str, who: Principal = ADMIN) -> Heard:
        return ask(self.host, text, who)

    def subscribed(self, wql: str = MACHINES, **parts: str) -> str:
        heard = self.ask(subscribe(wql, **parts))
        assert heard.status == 200, heard.text
        return heard.context

    def pull(self, context: str, timeout: float = 30, most: int | None = 100, who: Principal = ADMIN) -> Heard:
        extra = f"<w:OperationTimeout>PT{timeout:.3f}S</w:OperationTimeout>"
        return self.ask(pull(ALL, context, most, extra=extra), who)

    def start(self, number: int) -> None:
        self.machines.rows_[number - 1].values["EnabledState"] = 2

    def stop(self, number: int) -> None:
        self.machines.rows_[number - 1].values["EnabledState"] = 3


def subscribe(
    wql: str = MACHINES,
    *,
    resource: str = ALL,
    beat: str = "PT60.000S",
    expires: str = "<e:Expires>PT600.000S</e:Expires>",
    mode: str = PULL_MODE,
    dialect: str = WQL,
) -> str:
    chosen = f'<w:Filter Dialect="{dialect}">{escape(wql)}</w:Filter>' if wql else ""
    heartbeats = f"<w:Heartbeats>{beat}</w:Heartbeats>" if beat else ""
    return request(
        E + "/Subscribe",
        resource,
        f'<e:Subscribe xmlns:e="{E}"><e:Delivery Mode="{mode}">{heartbeats}'
        f'<w:Locale xml:lang="en-US" s:mustUnderstand="false"/><w:ContentEncoding>UTF-8</w:ContentEncoding>'
        f"</e:Delivery>{expires}{chosen}</e:Subscribe>",
    )


def unsubscribe(identifier: str) -> str:
    header = f'<e:Identifier xmlns:e="{E}" s:mustUnderstand="true">{identifier}</e:Identifier>'
    return request(E + "/Unsubscribe", ALL, f'<e:Unsubscribe xmlns:e="{E}"/>', extra=header)


def test_a_subscription_is_confirmed_in_the_recorded_shape() -> None:
    heard = Told().ask(subscribe())
    assert heard.one("a:Action") == E + "/SubscribeResponse"
    assert heard.context.startswith("uuid:")
    assert heard.leaves("ResourceURI") == [ALL]
    assert heard.leaves("Expires") == ["PT600.000S"]
    assert len(heard.leaves("Identifier")[0]) == 36


def test_a_change_comes_with_the_instance_before_and_after() -> None:
    told = Told()
    context = told.subscribed()
    told.at(5, lambda: told.start(2))
    heard = told.pull(context)
    (event,) = heard.items
    uri = f"{V2}/__InstanceModificationEvent"
    assert event.tag == f"{{{uri}}}__InstanceModificationEvent"
    assert [child.tag for child in event] == [
        f"{{{uri}}}{name}" for name in ("PreviousInstance", "SECURITY_DESCRIPTOR", "TargetInstance", "TIME_CREATED")
    ]
    before, _, after, moment = event
    assert after.get("{http://www.w3.org/2001/XMLSchema-instance}type") == "p1:Tiny_Machine_Type"
    assert before.findtext(f"{{{V2}/Tiny_Machine}}EnabledState") == "3"
    assert after.findtext(f"{{{V2}/Tiny_Machine}}EnabledState") == "2"
    assert after.findtext(f"{{{V2}/Tiny_Machine}}ElementName") == "vm-2"
    assert moment.text is not None
    assert moment.text.isdigit()
    assert len(moment.text) == 18
    assert heard.context not in ("", context)
    assert not heard.has("n:EndOfSequence")
    assert told.clock.monotonic() <= 7, "within two seconds of the change"


def test_creation_and_deletion_come_in_one_page_up_to_max_elements() -> None:
    told = Told()
    context = told.subscribed()

    def replace() -> None:
        del told.machines.rows_[0]
        told.machines.rows_.append(machine(9))

    told.at(1, replace)
    first = told.pull(context, most=None)
    assert [event.tag.rpartition("}")[2] for event in first.items] == ["__InstanceDeletionEvent"]
    second = told.pull(first.context)
    assert [event.tag.rpartition("}")[2] for event in second.items] == ["__InstanceCreationEvent"]


def test_only_case_of_a_key_is_no_change_of_identity() -> None:
    told = Told()
    context = told.subscribed()
    row = told.machines.rows_[0]
    told.at(1, lambda: row.values.update(CreationClassName="TINY_MACHINE"))
    (event,) = told.pull(context).items
    assert event.tag.endswith("__InstanceModificationEvent")


@pytest.mark.parametrize(
    ("where", "heard"),
    [
        ("TargetInstance isa 'Tiny_Machine' and TargetInstance.EnabledState = 2", True),
        ("TargetInstance isa 'Tiny_Machine' and TargetInstance.EnabledState = 3", False),
        ("TargetInstance isa 'Tiny_Machine' and TargetInstance.EnabledState <> PreviousInstance.EnabledState", True),
        ("TargetInstance isa 'Tiny_Machine' and TargetInstance.Name <> PreviousInstance.Name", False),
        ("TargetInstance isa 'Tiny_Machine' and TargetInstance.ElementName like 'vm-[2-3]'", True),
        ("TargetInstance isa 'Tiny_Machine' and not TargetInstance.ElementName like 'vm-2'", False),
        ("TargetInstance isa 'Tiny_Disk' or TargetInstance isa 'Tiny_Machine'", True),
        ("TargetInstance isa 'CIM_ManagedElement' and TargetInstance.Size > 1", False),
    ],
)
@pytest.mark.parametrize("event", ["__InstanceModificationEvent", "__instanceoperationevent"])
def test_the_query_decides_what_counts(where: str, heard: bool, event: str) -> None:
    told = Told()
    if "CIM_ManagedElement" in where:
        where = where.replace("CIM_ManagedElement", "Tiny_Disk")
    context = told.subscribed(f"select * from {event} within 2 where {where}")
    told.at(1, lambda: told.start(2))
    assert len(told.pull(context, timeout=10).items) == heard


def test_other_kinds_of_event_are_not_sent() -> None:
    told = Told()
    context = told.subscribed(MACHINES.replace("Operation", "Creation"))
    told.at(1, lambda: told.start(2))
    assert told.pull(context, timeout=10).fault == ("w:TimedOut", 2150858793)


def test_silence_ends_with_timed_out_and_the_context_lives_on() -> None:
    told = Told()
    context = told.subscribed()
    assert told.pull(context, timeout=30).fault == ("w:TimedOut", 2150858793)
    assert told.clock.monotonic() == 30
    told.at(31, lambda: told.start(2))
    assert len(told.pull(context).items) == 1


def test_silence_until_the_heartbeat_is_an_empty_page() -> None:
    told = Told()
    context = told.subscribed(beat="PT10S")
    heard = told.pull(context, timeout=300)
    assert heard.status == 200
    assert heard.items == []
    assert heard.has("n:Items")
    assert told.clock.monotonic() == 10
    assert told.pull(heard.context, timeout=300).status == 200
    assert told.clock.monotonic() == 20


def test_who_does_not_pull_within_the_heartbeat_is_dropped() -> None:
    told = Told()
    context = told.subscribed(beat="PT10S")
    told.clock.crank(11)
    assert told.pull(context).fault == ("n:InvalidEnumerationContext", 2150858762)
    assert told.host.eventing.open_by("Administrator") == 0


def test_without_heartbeats_the_time_of_enumerations_holds() -> None:
    told = Told()
    context = told.subscribed(beat="")
    told.clock.crank(61)
    assert told.pull(context).fault == ("n:InvalidEnumerationContext", 2150858779)


def test_a_subscription_expires_even_while_somebody_waits() -> None:
    told = Told()
    context = told.subscribed(beat="PT3600S", expires="<e:Expires>PT20S</e:Expires>")
    assert told.pull(context, timeout=300).fault[1] == 2150858760
    assert told.clock.monotonic() == 20
    assert told.pull(context).fault[1] == 2150858760


def test_events_between_two_pulls_are_kept_up_to_a_limit() -> None:
    told = Told()
    told.machines.rows_ = [machine(number) for number in range(1, QUEUE_LIMIT + 101)]
    context = told.subscribed()
    told.clock.crank(5)
    for row in told.machines.rows_:
        row.values["EnabledState"] = 9
    found = 0
    heard = told.pull(context, most=32000)
    while heard.status == 200:
        found += len(heard.items)
        heard = told.pull(heard.context, most=32000, timeout=5)
    assert found == QUEUE_LIMIT


def test_unsubscribing_ends_it_and_only_for_its_owner() -> None:
    told = Told()
    heard = told.ask(subscribe())
    (identifier,) = heard.leaves("Identifier")
    assert told.ask(unsubscribe(identifier), Principal("other")).fault[1] == 2150858810
    assert told.ask(unsubscribe(identifier.lower())).one("a:Action") == E + "/UnsubscribeResponse"
    assert told.pull(heard.context).fault[1] == 2150858760
    assert told.ask(unsubscribe(identifier)).fault[1] == 2150858810


def test_a_release_ends_it_too() -> None:
    told = Told()
    context = told.subscribed()
    body = f"<n:Release><n:EnumerationContext>{context}</n:EnumerationContext></n:Release>"
    assert told.ask(request(N + "/Release", ALL, body)).status == 200
    assert told.pull(context).fault[1] == 2150858760


def test_nobody_elses_events_are_heard() -> None:
    told = Told()
    context = told.subscribed()
    assert told.pull(context, who=Principal("other")).fault[1] == 2150858779


def test_an_account_without_rights_hears_nothing() -> None:
    told = Told()
    blind = Principal("blind", may_use_hyperv=False)
    context = told.ask(subscribe(), blind).context
    told.at(1, lambda: told.start(2))
    assert told.pull(context, who=blind).fault[1] == 2150858793


def test_a_subscription_takes_a_slot_and_a_waiting_pull_does_not() -> None:
    told = Told(operations_per_user=2)
    told.subscribed()
    context = told.subscribed()
    assert told.ask(query(V2, "select * from Tiny_Machine")).fault[1] == 2150859174
    assert told.pull(context, timeout=1).fault[1] == 2150858793


def test_two_pulls_at_a_time_are_refused() -> None:
    told = Told()
    context = told.subscribed()
    second: list[Heard] = []
    told.at(1, lambda: second.append(told.pull(context)))
    told.pull(context, timeout=3)
    assert second[0].fault == ("w:Concurrency", 2150858758)


def test_stopping_the_host_ends_a_waiting_pull() -> None:
    told = Told()
    context = told.subscribed()
    told.at(1, told.waiting.set)
    assert told.pull(context).fault[0] == "w:InternalError"
    assert told.clock.monotonic() == 1


def test_there_is_no_renew() -> None:
    told = Told()
    assert told.ask(request(E + "/Renew", ALL, f'<e:Renew xmlns:e="{E}"/>')).fault == ("e:UnableToRenew", 2150858788)


def test_hosts_before_2012_do_not_know_subscribe() -> None:
    told = Told(events=False)
    assert told.ask(subscribe()).fault == ("a:ActionNotSupported", 2150858753)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (subscribe("select * from Tiny_Machine"), 2150858778),
        (subscribe(MACHINES.replace(" within 2", "")), 2150858778),
        (subscribe("select * from __InstanceOperationEvent within 2"), 2150858778),
        (subscribe("select * from __InstanceOperationEvent within 2 where TargetInstance.A = 1"), 2150858778),
        (subscribe(MACHINES.replace("Tiny_Machine", "Tiny_Nothing")), 2150858778),
        (subscribe(MACHINES + " and TargetInstance.Nothing = 1"), 2150858778),
        (subscribe(MACHINES + " and TargetInstance.Nothing = PreviousInstance.Nothing"), 2150858778),
        (subscribe(MACHINES + " and Other.Name = 'x'"), 2150858778),
        (subscribe(MACHINES.replace("*", "TargetInstance")), 2150858778),
        (subscribe("nonsense"), 2150858778),
        (subscribe(""), 2150858778),
        (subscribe(dialect="urn:other"), 2150858786),
        (subscribe(resource=V2 + "/Tiny_Machine"), 2150858786),
        (subscribe("", resource=V2 + "/Tiny_Machine"), 2150859225),
        (subscribe("", resource=V2 + "/Tiny_Nothing"), 2150859225),
        (subscribe(mode="http://schemas.xmlsoap.org/ws/2004/08/eventing/DeliveryModes/Push"), 2150858782),
        (subscribe(beat="soon"), 2150858817),
        (subscribe(expires="<e:Expires>PT0S</e:Expires>"), 2150858783),
        (subscribe(expires="<e:Wrong/>"), 2150858817),
        (subscribe(resource=V2.replace("v2", "v1") + "/*"), 2150858778),
        (request(E + "/Subscribe", ALL, f'<e:Subscribe xmlns:e="{E}"/>'), 2150858817),
        (request(W + "/Subscribe", ALL), 2150858811),
    ],
)
def test_refusals(text: str, code: int) -> None:
    heard = Told().ask(text)
    assert heard.fault[1] == code


def test_an_event_query_cannot_be_enumerated() -> None:
    assert Told().ask(query(V2, MACHINES)).fault[1] == 2150858778


def test_an_indication_class_works_without_a_filter_and_only_so(monkeypatch: pytest.MonkeyPatch) -> None:
    told = Told()
    trace = CimClass(NAMESPACE, "Tiny_Trace", ("__ExtrinsicEvent", "__Event"), ())
    known = told.machines.cim_class
    monkeypatch.setattr(
        type(told.machines), "cim_class", lambda _, space, name: trace if name == "Tiny_Trace" else known(space, name)
    )
    context = told.ask(subscribe("", resource=V2 + "/Tiny_Trace")).context
    assert told.pull(context, timeout=2).fault[1] == 2150858793
    assert told.ask(subscribe(resource=V2 + "/Tiny_Trace")).fault == ("e:FilteringRequestedUnavailable", 2150858786)
