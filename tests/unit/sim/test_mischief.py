"""Trouble on demand: the switches, the one-shots, and replies in other clothes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hvgui.sim.mischief import Mischief, Plan, Prank, spoiled
from hvgui.sim.variety import Variety
from hvgui.sim.wsman.xmltree import Element, NotXml, read_xml
from tests.support.envelopes import ADMIN, Heard, N, X, ask, optimized, pull, query, request
from tests.support.tinyrepo import GUIDS, V2, TinyRepository, machine, tiny_service

CALL = request(X + "/Get", V2 + "/C")


def test_nothing_happens_by_default() -> None:
    assert Mischief().plan(CALL) == Plan()
    assert not Mischief().vary


def test_a_text_sets_every_switch() -> None:
    mischief = Mischief("lag=2s jitter=100ms, drop=0.05 after=7 seed=9 vary=1")
    assert (mischief.after, mischief.seed, mischief.vary) == (7, 9, True)
    assert 2.0 <= mischief.plan(CALL).lag <= 2.1


@pytest.mark.parametrize("prank", list(Prank))
def test_every_prank_is_a_switch(prank: Prank) -> None:
    mischief = Mischief(f"{prank.value}=1")
    legs = (Prank.LEG_1, Prank.LEG_2, Prank.LEG_3)
    assert mischief.resets_leg(prank) if prank in legs else mischief.plan(CALL).prank is prank


@pytest.mark.parametrize("spec", ["nonsense=1", "lag=fast", "drop=2", "drop=x", "after=-1", "seed=many"])
def test_unknown_switches_and_values_are_refused(spec: str) -> None:
    with pytest.raises(ValueError, match=spec.partition("=")[0]):
        Mischief(spec)


def test_the_same_seed_gives_the_same_trouble() -> None:
    def played(seed: int) -> list[Prank | None]:
        mischief = Mischief(f"drop=0.3 garbage=0.3 seed={seed}")
        return [mischief.plan(CALL).prank for _ in range(50)]

    assert played(7) == played(7)
    assert played(7) != played(8)
    assert {Prank.DROP, Prank.GARBAGE, None} == set(played(7))


def test_a_prank_is_played_once_and_only_where_it_is_meant() -> None:
    mischief = Mischief()
    mischief.once(Prank.CUT, times=2, only="/Pull")
    assert mischief.plan(CALL).prank is None
    assert [mischief.plan(pull(V2 + "/C", "x")).prank for _ in range(3)] == [Prank.CUT, Prank.CUT, None]
    assert mischief.played == [Prank.CUT, Prank.CUT]
    mischief.once(Prank.HANG)
    mischief.calm()
    assert mischief.plan(CALL).prank is None


def test_spoiled_replies() -> None:
    reply = ask(tiny_service(), optimized(V2 + "/Tiny_Service")).text
    for prank in (Prank.TRUNCATE, Prank.GARBAGE, Prank.ENTITY):
        with pytest.raises(NotXml):
            read_xml(spoiled(prank, reply, ""))
    assert Heard(200, spoiled(Prank.WRONG_ID, reply, "")).one("a:RelatesTo").endswith("DEAD")
    assert spoiled(Prank.SWAPPED, reply, "before") == "before"
    assert spoiled(Prank.LEG_1, reply, "") == reply


def _meaning(element: Element) -> object:
    """What a tolerant reader makes of an element: names, values, order of equals; nothing else."""
    children = element.children
    if [c.name for c in children] == ["EndpointReference"] and element.name not in ("Items", "Item"):
        children = children[0].children
    if [c.name for c in children] in (["Datetime"], ["Interval"]):
        return (element.name, False, children[0].text, [])
    nil = any(key[1] == "nil" for key in element.attributes)
    groups: dict[str, list[object]] = {}
    for child in children:
        groups.setdefault(child.name, []).append(_meaning(child))
    text = "" if children else element.text
    return (
        element.name,
        nil,
        text.lower() if text in ("true", "false", "TRUE", "FALSE") else text,
        sorted(groups.items()),
    )


@given(st.integers(0, 10_000))
@settings(max_examples=60, deadline=None)
def test_varied_replies_mean_the_same(seed: int) -> None:
    variety = Variety(Mischief(f"vary seed={seed}"))
    host = tiny_service(TinyRepository([machine(1, Summary=None, Notes=("a", "b"))]))
    keys = {"CreationClassName": "Tiny_Machine", "Name": GUIDS[0]}
    body = "<p:RequestStateChange_INPUT xmlns:p='x'/>"
    for text in (
        query(V2, "select * from Tiny_Machine"),
        query(V2, "select Name,Healthy,InstallDate,Notes from Tiny_Machine"),
        request(V2 + "/Tiny_Machine/RequestStateChange", V2 + "/Tiny_Machine", body, selectors=keys),
        pull(V2 + "/*", "gone"),
    ):
        plain = host.answer(text, ADMIN).text
        varied = variety.rewrite(plain)
        body_of = [_meaning(root.children[-1]) for root in (read_xml(plain), read_xml(varied))]
        assert body_of[0] == body_of[1] or "Fault" in plain
        assert read_xml(varied).children[0].name == "Header"


def test_variety_really_varies() -> None:
    variety = Variety(Mischief("vary seed=3"))
    plain = ask(tiny_service(), optimized(V2 + "/Tiny_Service")).text
    texts = {variety.rewrite(plain) for _ in range(40)}
    assert len(texts) > 20
    joined = "".join(texts)
    for sign in ("\n", "Trace", "TRUE", "xmlns:SOAP-ENV"):
        assert sign in joined


def test_subcodes_keep_their_namespace_under_other_prefixes() -> None:
    variety = Variety(Mischief("vary seed=1"))
    plain = ask(tiny_service(), pull(V2 + "/*", "gone")).text
    for _ in range(30):
        text = variety.rewrite(plain)
        value = Heard(500, text).fault[0]
        assert f'xmlns:{value.partition(":")[0]}="{N}"' in text


def test_varied_paging_loses_nothing() -> None:
    mischief = Mischief("vary seed=5")
    host = tiny_service(TinyRepository([machine(n) for n in range(1, 30)]))
    host.paging = Variety(mischief)
    heard = ask(host, optimized(V2 + "/Tiny_Machine"))
    found, empty = heard.leaves("ElementName"), 0
    while heard.context:
        heard = ask(host, pull(V2 + "/*", heard.context, 2))
        found += heard.leaves("ElementName")
        empty += not heard.items
    assert found == [f"vm-{n}" for n in range(1, 30)]
    assert empty
