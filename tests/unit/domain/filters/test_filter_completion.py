"""Completion of filter words: what is offered at the cursor, and how it is put in."""

from __future__ import annotations

import pytest

from hvgui.domain.filters import filter_completion as completion
from hvgui.domain.filters.filter_words import KEYS, read_filter

THERE = {"host": ["HV-OSAKA-02", "HV TOKYO"], "tag": ["prod", "preprod"], "name": ['odd "name"']}


def from_list(key: str) -> list[str]:
    return THERE.get(key, [])


def words(line: str, cursor: int | None = None) -> tuple[str, ...]:
    return completion.offer(line, len(line) if cursor is None else cursor, from_list).words


def test_keys_are_offered_by_their_beginning_and_all_at_an_empty_word() -> None:
    assert words("st") == ("state:",)
    assert words("web -ho") == ("-host:",)
    assert set(words("web ")) == {f"{key}:" for key in KEYS}
    assert words("zzz") == ()


def test_values_are_offered_by_their_beginning_then_by_their_inside() -> None:
    assert set(words("state:s")[:4]) == {f"state:{each}" for each in ("saved", "starting", "stopping", "saving")}
    assert words("heartbeat:lo") == ("heartbeat:lost",)
    assert words("is:") == ("is:problem",)
    assert words("tag:pro") == ("tag:prod", "tag:preprod")
    assert words('host:"hv t') == ('host:"HV TOKYO"',)
    assert words("name:") == ('name:"odd ?name?"',), "a quote inside stands for any letter"


def test_a_service_is_offered_with_what_it_can_say() -> None:
    assert "service:kvp=" in words("service:k")
    assert words("service:kvp=o")[:3] == ("service:kvp=off", "service:kvp=on", "service:kvp=ok")
    assert words("service:nothing=o") == ()


@pytest.mark.parametrize("key", ["state", "heartbeat", "is"])
def test_everything_that_is_offered_is_understood(key: str) -> None:
    for value in completion.values(key, from_list):
        assert not read_filter(f"{key}:{value}").hints, value
    for service in completion.SERVICES:
        for answer in completion.ANSWERS:
            assert not read_filter(f"service:{service}={answer}").hints


@pytest.mark.parametrize(
    ("line", "cursor", "word", "after"),
    [
        ("st", 2, "state:", ("state:", 6)),
        ("web st vdi", 6, "state:off", ("web state:off vdi", 14)),
        ('host:"hv t', 10, 'host:"HV TOKYO"', ('host:"HV TOKYO" ', 16)),
    ],
)
def test_a_word_takes_the_place_of_the_one_at_the_cursor(
    line: str, cursor: int, word: str, after: tuple[str, int]
) -> None:
    assert completion.put(line, completion.offer(line, cursor, from_list), word) == after


def test_a_word_of_the_menu_takes_the_place_of_the_one_with_its_key() -> None:
    assert completion.replaced("", "state:off", ["vdi", "State:running"]) == "vdi state:off"
