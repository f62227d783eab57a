"""Paging rules as seen on real hosts (wsman-winrm 1.5–1.8), without HTTP."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from hvgui.sim import uris
from hvgui.sim.cim import Principal, Row, Value
from hvgui.sim.clock import CrankedClock
from hvgui.sim.faults import Detail
from hvgui.sim.wsman.endpoint import Service
from tests.support.envelopes import Heard, N, ask, enumerate_, optimized, pull, query, request
from tests.support.tinyrepo import GUIDS, MACHINE, V2, TinyRepository, machine, service, tiny_service

MACHINES = V2 + "/Tiny_Machine"
CONTEXT_EMPTY = "<n:EnumerationContext/>"


def many(count: int) -> TinyRepository:
    return TinyRepository([machine(number) for number in range(1, count + 1)])


def all_pages(host: Service, first: Heard, most: int | None = 32000, extra: str = "") -> Iterator[Heard]:
    page = first
    while page.context:
        page = ask(host, pull(MACHINES, page.context, most, extra=extra))
        assert page.status == 200, page.text
        yield page


def test_without_optimize_there_is_only_a_context() -> None:
    for rows in (many(1), TinyRepository([service()])):
        heard = ask(tiny_service(rows), enumerate_(MACHINES))
        assert heard.context.startswith("uuid:")
        assert heard.text.count("<n:EnumerateResponse><n:EnumerationContext>") == 1
        assert not heard.items
        assert not heard.has("w:EndOfSequence")


def test_an_empty_result_is_no_fault() -> None:
    host = tiny_service(TinyRepository([service()]))
    heard = ask(host, pull(MACHINES, ask(host, enumerate_(MACHINES)).context))
    assert "<n:PullResponse><n:Items/><n:EndOfSequence/></n:PullResponse>" in heard.text


@pytest.mark.parametrize("count", [0, 1])
def test_optimized_small_results_come_at_once(count: int) -> None:
    host = tiny_service(many(count) if count else TinyRepository([service()]))
    heard = ask(host, optimized(MACHINES))
    assert CONTEXT_EMPTY in heard.text
    assert len(heard.items) == count
    assert heard.has("w:EndOfSequence")
    assert heard.has("w:Items") is bool(count)
    assert host.enumerations.open_by("Administrator") == 0


def test_a_session_that_is_named_in_the_body_is_taken() -> None:
    """WinRb writes p:SessionId into Enumerate; Windows takes it."""
    session = f'<p:SessionId xmlns:p="{uris.WSMV}">uuid:11111111-2222-3333-4444-555555555555</p:SessionId>'
    heard = ask(tiny_service(many(1)), optimized(MACHINES, session))
    assert (heard.status, len(heard.items)) == (200, 1)


def test_optimized_larger_results_begin_with_exactly_one_item() -> None:
    host = tiny_service(many(5))
    first = ask(host, optimized(MACHINES, most=32000))
    assert len(first.items) == 1
    pages = list(all_pages(host, first))
    assert [len(page.items) for page in pages] == [4]
    assert pages[0].has("n:EndOfSequence")
    assert not pages[0].context
    assert first.leaves("ElementName") + pages[0].leaves("ElementName") == [f"vm-{n}" for n in range(1, 6)]


def test_every_page_has_a_new_context_and_the_old_one_is_worthless() -> None:
    host = tiny_service(many(4))
    first = ask(host, optimized(MACHINES))
    second = ask(host, pull(MACHINES, first.context, 1))
    assert second.context not in ("", first.context)
    assert ask(host, pull(MACHINES, first.context, 1)).fault == ("n:InvalidEnumerationContext", 2150858779)


def test_a_pull_without_max_elements_gives_one_item_whatever_its_resource_uri() -> None:
    host = tiny_service(many(3))
    context = ask(host, enumerate_(MACHINES)).context
    other = "http://schemas.microsoft.com/wbem/wsman/1/wmi/root/virtualization/*"
    page = ask(host, pull(other, context, None))
    assert len(page.items) == 1


def test_pages_stop_at_two_bytes_per_character() -> None:
    host = tiny_service(many(120))
    extra = "<w:MaxEnvelopeSize>40960</w:MaxEnvelopeSize>"
    pages = list(all_pages(host, ask(host, optimized(MACHINES, extra=extra)), extra=extra))
    assert sum(len(page.items) for page in pages) == 119
    assert all(len(page.text) <= 20480 for page in pages)
    one = len(pages[0].text) / len(pages[0].items)
    assert all(len(page.text) > 20480 - 2 * one for page in pages[:-1])


def test_the_servers_own_limit_counts_when_it_is_smaller() -> None:
    host = tiny_service(many(60), max_envelope_kb=20)
    pages = list(all_pages(host, ask(host, optimized(MACHINES)), extra="<w:MaxEnvelopeSize>512000</w:MaxEnvelopeSize>"))
    assert max(len(page.text) for page in pages) <= 10240


def test_an_item_that_can_never_fit_is_a_fault_and_keeps_the_context() -> None:
    host = tiny_service(TinyRepository([machine(1), machine(2, Description="x" * 5000), machine(3)]))
    context = ask(host, optimized(MACHINES)).context
    small = pull(MACHINES, context, extra="<w:MaxEnvelopeSize>8192</w:MaxEnvelopeSize>")
    assert ask(host, small).fault == ("w:EncodingLimit", 2150858824)
    assert len(ask(host, pull(MACHINES, context)).items) == 2


def test_a_context_dies_when_nobody_pulls() -> None:
    clock = CrankedClock()
    host = tiny_service(many(5), clock=clock, enumeration_seconds=60.0)
    context = ask(host, optimized(MACHINES)).context
    for _ in range(2):
        clock.crank(59)
        heard = ask(host, pull(MACHINES, context, 1))
        assert heard.status == 200, "every Pull starts the time anew"
        context = heard.context
    clock.crank(61)
    assert ask(host, pull(MACHINES, context, 1)).fault == ("n:InvalidEnumerationContext", 2150858779)
    assert host.enumerations.open_by("Administrator") == 0


def test_release_forgets_the_context() -> None:
    host = tiny_service(many(5))
    context = ask(host, optimized(MACHINES)).context
    body = f"<n:Release><n:EnumerationContext>{context}</n:EnumerationContext></n:Release>"
    heard = ask(host, request(N + "/Release", MACHINES, body))
    assert (heard.status, heard.one("a:Action")) == (200, N + "/ReleaseResponse")
    assert "<s:Body></s:Body>" in heard.text
    assert ask(host, request(N + "/Release", MACHINES, body)).fault[1] == 2150858779


def test_nobody_elses_context_is_valid() -> None:
    host = tiny_service(many(5))
    context = ask(host, optimized(MACHINES)).context
    assert ask(host, pull(MACHINES, context), Principal("operator")).fault[1] == 2150858779


class _Slow(dict[str, Value]):
    """Values that can be read only when the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.reached, self.go = threading.Event(), threading.Event()

    def get(self, key: str, default: Value = None) -> Value:
        self.reached.set()
        self.go.wait(60)
        return default


def test_two_pulls_at_a_time_on_one_context_are_refused() -> None:
    slow = _Slow()
    rows = TinyRepository([machine(1), machine(2)])
    rows.rows = lambda *_: [Row(MACHINE, slow), machine(2)]  # type: ignore[method-assign]
    host = tiny_service(rows)
    context = ask(host, enumerate_(MACHINES)).context
    heard: list[Heard] = []
    first = threading.Thread(target=lambda: heard.append(ask(host, pull(MACHINES, context))))
    first.start()
    assert slow.reached.wait(60)
    assert ask(host, pull(MACHINES, context)).fault == ("w:Concurrency", 2150858758)
    slow.go.set()
    first.join()
    assert len(heard[0].items) == 2


def test_references_instead_of_objects() -> None:
    heard = ask(tiny_service(many(1)), optimized(MACHINES, "<w:EnumerationMode>EnumerateEPR</w:EnumerationMode>"))
    assert [item.tag.partition("}")[2] for item in heard.items] == ["EndpointReference"]
    assert heard.one("w:Selector[@Name='Name']") == GUIDS[0]


def test_objects_and_references() -> None:
    mode = "<w:EnumerationMode>EnumerateObjectAndEPR</w:EnumerationMode>"
    heard = ask(tiny_service(many(1)), query(V2, "select Name from Tiny_Machine", mode))
    children = [child.tag.partition("}")[2] for child in heard.items[0]]
    assert (heard.items[0].tag.partition("}")[2], children) == ("Item", ["XmlFragment", "EndpointReference"])


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (
            enumerate_(
                MACHINES, '<w:Filter Dialect="http://schemas.microsoft.com/wbem/wsman/1/WQL">select * from X</w:Filter>'
            ),
            ("n:CannotProcessFilter", 2150859003),
        ),
        (enumerate_(V2 + "/*"), ("n:CannotProcessFilter", 2150858778)),
        (query(V2, "select * from Tiny_Nothing"), ("n:CannotProcessFilter", 2150858778)),
        (query(V2, "selekt"), ("n:CannotProcessFilter", 2150858778)),
        (query(V2.removesuffix("/v2"), "select * from X"), ("a:DestinationUnreachable", 2150858778)),
        (enumerate_(V2 + "/Tiny_Nothing"), ("a:DestinationUnreachable", 2150858752)),
        (
            enumerate_(MACHINES, '<w:Filter Dialect="urn:x">a</w:Filter>'),
            ("n:FilterDialectRequestedUnavailable", 2150858777),
        ),
        (enumerate_(MACHINES, "<w:Nonsense/>"), ("w:SchemaValidationError", 2150858817)),
        (enumerate_(MACHINES, "<w:MaxElements>0</w:MaxElements>"), ("w:SchemaValidationError", 2150858817)),
        (enumerate_(MACHINES, "<w:EnumerationMode>Some</w:EnumerationMode>"), ("w:SchemaValidationError", 2150858817)),
        (request(N + "/Enumerate", MACHINES, ""), ("w:SchemaValidationError", 2150858817)),
        (request(N + "/Pull", MACHINES, "<n:Pull/>"), ("w:SchemaValidationError", 2150858817)),
        (pull(MACHINES, "uuid:never"), ("n:InvalidEnumerationContext", 2150858779)),
    ],
)
def test_refusals(text: str, fault: tuple[str, int]) -> None:
    assert ask(tiny_service(), text).fault == fault


def test_a_selector_filter() -> None:
    inner = (
        '<w:Filter Dialect="http://schemas.dmtf.org/wbem/wsman/1/wsman/SelectorFilter"><w:SelectorSet>'
        '<w:Selector Name="EnabledState">3</w:Selector></w:SelectorSet></w:Filter>'
    )
    assert ask(tiny_service(), optimized(MACHINES, inner)).leaves("ElementName") == ["vm-2"]


@pytest.mark.parametrize(
    ("kind", "expected"), [("AssociatedInstances", "Tiny_Disk"), ("AssociationInstances", "Tiny_DiskOf")]
)
def test_an_association_filter(kind: str, expected: str) -> None:
    anonymous = "http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous"
    inner = (
        '<w:Filter Dialect="http://schemas.dmtf.org/wbem/wsman/1/cimbinding/associationFilter" '
        f'xmlns:b="http://schemas.dmtf.org/wbem/wsman/1/cimbinding.xsd"><b:{kind}><b:Object>'
        f"<a:Address>{anonymous}</a:Address><a:ReferenceParameters><w:ResourceURI>{MACHINES}</w:ResourceURI>"
        f'<w:SelectorSet><w:Selector Name="CreationClassName">Tiny_Machine</w:Selector>'
        f'<w:Selector Name="Name">{GUIDS[1].lower()}</w:Selector></w:SelectorSet></a:ReferenceParameters></b:Object>'
        f"</b:{kind}></w:Filter>"
    )
    heard = ask(tiny_service(), optimized(V2 + "/*", inner))
    assert [item.tag.partition("}")[2] for item in heard.items] == [expected]


def test_wql_may_sit_in_either_filter_element() -> None:
    inner = '<n:Filter Dialect="http://schemas.microsoft.com/wbem/wsman/1/WQL">select Name from Tiny_Service</n:Filter>'
    assert ask(tiny_service(), optimized(V2 + "/*", inner)).leaves("Name") == ["vmms"]


def test_open_enumerations_count_against_the_users_quota() -> None:
    host = tiny_service(many(5), operations_per_user=2, quota_detail=Detail.PLAIN)
    contexts = [ask(host, optimized(MACHINES)).context for _ in range(2)]
    assert ask(host, optimized(MACHINES)).fault == ("w:QuotaLimit", 2150859174)
    assert ask(host, optimized(MACHINES), Principal("operator")).status == 200
    assert ask(host, pull(MACHINES, contexts[0])).status == 200
    assert ask(host, optimized(MACHINES)).status == 200


def test_the_quota_fault_has_a_second_encoding() -> None:
    host = tiny_service(many(5), operations_per_user=1, quota_detail=Detail.WMI_ERROR)
    ask(host, optimized(MACHINES))
    heard = ask(host, optimized(MACHINES))
    assert heard.fault == ("w:QuotaLimit", 2150859174)
    assert heard.one("e:MessageID") == "HRESULT 0x803381a6"
