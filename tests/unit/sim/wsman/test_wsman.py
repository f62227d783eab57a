"""The service as a whole: whatever comes in, an envelope goes out, and never by accident."""

from __future__ import annotations

import logging

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hvgui.sim.host import SimHost
from hvgui.sim.host_settings import HostSettings
from hvgui.sim.wsman.endpoint import Service
from tests.support.envelopes import ADMIN, RSP, Heard, X, ask, optimized, pull, query, request
from tests.support.tinyrepo import ACCOUNTS, GUIDS, V2, TinyPrograms, TinyRepository, machine, tiny_service

CMD = RSP + "/cmd"
GOOD = (
    request(X + "/Get", V2 + "/Tiny_Machine", selectors={"CreationClassName": "Tiny_Machine", "Name": GUIDS[0]}),
    query(V2, "select Name from Tiny_Machine where EnabledState = 2 and Name like '%0%'"),
    query(V2, f"associators of {{Tiny_Machine.CreationClassName='Tiny_Machine',Name='{GUIDS[0]}'}}"),
    optimized(V2 + "/Tiny_Machine", "<w:EnumerationMode>EnumerateObjectAndEPR</w:EnumerationMode>"),
    pull(V2 + "/Tiny_Machine", "uuid:x"),
    request(
        V2 + "/Tiny_Service/Apply",
        V2 + "/Tiny_Service",
        "<p:Apply_INPUT xmlns:p='urn:p'><p:Numbers>1</p:Numbers><p:Wait>PT1S</p:Wait></p:Apply_INPUT>",
        selectors={"Name": "vmms"},
    ),
    request(X + "/Create", CMD, "<rsp:Shell><rsp:IdleTimeOut>PT60S</rsp:IdleTimeOut></rsp:Shell>"),
    request(
        RSP + "/Send",
        CMD,
        '<rsp:Send><rsp:Stream Name="stdin">AAAA</rsp:Stream></rsp:Send>',
        selectors={"ShellId": "x"},
    ),
)
_SMALL = ("", "0", "-1", "99999999999999999999", "&amp;", "é", "\x85", "xsi:nil", "PT0S", "__PATH", "''", "{}", "]]>")
_TAGS = ("<w:Selector/>", "<n:MaxElements>1</n:MaxElements>", "<a:EndpointReference/>", "<![CDATA[x]]>")
_BITS = st.sampled_from((*_SMALL, *_TAGS, "s:mustUnderstand='true'"))


@given(st.sampled_from(GOOD), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 60), _BITS), min_size=1, max_size=3))
@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_mutilated_request_is_answered_or_refused_but_never_breaks_the_service(
    caplog: pytest.LogCaptureFixture, text: str, cuts: list[tuple[float, int, str]]
) -> None:
    for where, length, new in cuts:
        start = int(where * len(text))
        text = text[:start] + new + text[start + length :]
    with caplog.at_level(logging.ERROR):
        heard = ask(tiny_service(), text)
    assert heard.status in (200, 500)
    assert heard.tree.tag.endswith("Envelope")
    assert not caplog.records, caplog.text


def test_the_same_seed_gives_the_same_ids() -> None:
    def reply(seed: int) -> str:
        host = SimHost(TinyRepository(), TinyPrograms(), ACCOUNTS, HostSettings(seed=seed))
        return host.service.answer(GOOD[3], ADMIN).text

    assert reply(1) == reply(1)
    assert reply(1) != reply(2)


def test_a_thousand_machines_are_rendered_in_no_time() -> None:
    host: Service = tiny_service(TinyRepository([machine(number) for number in range(1, 1025)]))
    heard: Heard = ask(host, optimized(V2 + "/Tiny_Machine"))
    found = len(heard.items)
    while heard.context:
        heard = ask(host, pull(V2 + "/Tiny_Machine", heard.context))
        found += len(heard.items)
    assert found == 1024
