"""Names that look the same: which, and what it costs to know as VMs come, go and are renamed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.vms import lookalikes
from hvgui.domain.vms.lookalikes import LookAlikes, skeleton, spelled


def key(number: int, host: str = "h") -> VmKey:
    return VmKey(HostId(host), VmId(f"{number:08X}-0000-0000-0000-000000000000"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("web-01", "wеb-01"),
        ("web-01", "ｗｅｂ－０１"),
        ("web-01", "web\u200b-01"),
        ("web-01", "web-01 "),
        ("web 01", "web\u00a0\u00a001"),
        ("web-01", "web‑01"),
        ("web-01", "\u202eweb-01"),
        ("web-01", "WEB-01"),
        ("vm1", "vml"),
        ("vm0", "vmo"),
        ("paypal", "paypaI"),
        ("ВАСКUР", "BACKUP"),
        ("ΑΒΕ", "ABE"),
        ("modern", "modem"),
        ("カ-server", "力-server"),
        ("e\u0301", "é"),
    ],
)
def test_they_look_the_same(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)


@pytest.mark.parametrize(("one", "other"), [("web-01", "web-02"), ("café", "cafe"), ("開発", "開達"), ("dc", "de")])
def test_they_do_not(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)


def test_the_same_name_counts_on_one_host_only() -> None:
    looks = LookAlikes()
    looks.put(key(1, "a"), "replica")
    assert looks.put(key(2, "b"), "replica") == {key(2, "b")}
    assert not looks.marked(key(1, "a"))
    assert looks.put(key(3, "a"), "replica") == {key(1, "a"), key(2, "b"), key(3, "a")}
    assert looks.marked(key(1, "a"))
    assert not looks.others(key(2, "b"))


def test_marks_go_with_the_name_that_made_them() -> None:
    looks = LookAlikes()
    looks.put(key(1), "web")
    assert looks.put(key(2), "wеb") == {key(1), key(2)}
    assert looks.others(key(1)) == [key(2)]
    assert looks.put(key(2), "other") >= {key(1)}
    assert not looks.marked(key(1))


NAMES = st.sampled_from(["web", "wеb", "WEB", "db", "dЬ", "x"])


@given(st.lists(st.tuples(st.integers(1, 5), st.sampled_from("ab"), st.none() | NAMES), max_size=30))
def test_kept_up_it_says_what_a_fresh_look_says(story: list[tuple[int, str, str | None]]) -> None:
    looks, names = LookAlikes(), dict[VmKey, str]()
    marked: dict[VmKey, bool] = {}
    for number, host, name in story:
        which = key(number, host)
        told = looks.remove(which) if name is None else looks.put(which, name)
        if name is None:
            names.pop(which, None)
        else:
            names[which] = name
        fresh = LookAlikes()
        for every, called in names.items():
            fresh.put(every, called)
        now = {every: fresh.marked(every) for every in names}
        assert {every: looks.marked(every) for every in names} == now
        assert {every for every in now if now[every] != marked.get(every, False)} <= told
        marked = now


def test_a_tick_of_a_large_list_looks_at_the_names_that_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    looks = LookAlikes()
    for number in range(5000):
        looks.put(key(number), f"web-{number:05d}x")
    seen: list[str] = []

    def skeleton(name: str) -> str:
        seen.append(name)
        return name

    monkeypatch.setattr(lookalikes, "skeleton", skeleton)
    for number in range(5000):
        looks.put(key(number), f"web-{number:05d}x")
    looks.put(key(7), "new")
    assert seen == ["new"]


def test_letters_beyond_ascii_are_spelled() -> None:
    assert spelled("wеb") == "wе(U+0435)b"
