"""Patterns with stars: the same answers as the usual ones, and an end for every text."""

from __future__ import annotations

from fnmatch import fnmatchcase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvgui.domain.filters.filter_words import read_filter, subject_of
from hvgui.domain.filters.glob import pattern_of
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.vms.vm import Vm

VM = Vm(key=VmKey(HostId("h"), VmId("A")), name="a" * 60, notes="b" * 100_000)


@given(st.text("ab*?", max_size=12), st.text("ab\n", max_size=14))
def test_the_answers_are_the_usual_ones(pattern: str, text: str) -> None:
    assert pattern_of(pattern)(text) is fnmatchcase(text, pattern)


@given(st.text("ab*?", max_size=8), st.text("ab?", max_size=10))
def test_a_question_mark_may_mean_itself(pattern: str, text: str) -> None:
    assert pattern_of(pattern, stars_only=True)(text) is fnmatchcase(text, pattern.replace("?", "[?]"))


@pytest.mark.parametrize(
    "word", ["*a" * 20 + "*b", "name:" + "*a" * 20 + "*b", "-" + "*a" * 30 + "*c", "tag:" + "*a" * 20]
)
@pytest.mark.parametrize("name", ["a" * 60, "a" * 100_000], ids=["60", "100 KB"])
def test_no_pattern_runs_for_ever(word: str, name: str) -> None:
    vm = Vm(key=VM.key, name=name, notes="a" * 60)
    assert read_filter(word).fits(subject_of(vm, "host")) is word.startswith("-")


def test_a_star_stays_in_its_field() -> None:
    vm = Vm(key=VM.key, name="web", notes="blue")
    assert read_filter("w*b").fits(subject_of(vm, "host"))
    assert not read_filter("web*blue").fits(subject_of(vm, "host"))
