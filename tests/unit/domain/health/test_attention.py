"""What needs attention: one order and one meaning for the list, the filter, the chips and the heartbeat history."""

from __future__ import annotations

from hvgui.domain.filters.filter_words import put_word, read_filter, subject_of, words_of
from hvgui.domain.health.attention import Severity, severity, worst_first
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.vm import Vm
from hvgui.values import replace
from tests.support.small_data_centre import vms

ALL = list(vms().values())


def named(name: str) -> Vm:
    return next(vm for vm in ALL if vm.name == name)


def test_the_worst_come_first() -> None:
    troubled = sorted((vm for vm in ALL if severity(vm)), key=worst_first)
    assert [vm.name for vm in troubled] == ["sql-02", "build-agent-a", "経理システム", "sql-01"]
    assert severity(named("sql-02")) is Severity.BAD
    assert severity(named("sql-01")) is Severity.WARN
    assert severity(named("print-old")) is Severity.NONE
    worse = replace(named("web-01"), heartbeat=Heartbeat.ERROR)
    assert sorted([named("sql-02"), worse], key=worst_first)[0] is worse


def test_time_in_trouble_counts_where_it_is_known() -> None:
    long, bad, well = named("web-01"), named("sql-02"), named("dc-01")
    seconds = {long.key: 900.0, bad.key: 0.0, well.key: 0.0}
    found = sorted((well, bad, long), key=lambda vm: worst_first(vm, seconds[vm.key]))
    assert found == [long, bad, well]


def test_the_filter_word_means_the_same() -> None:
    problem = read_filter("is:problem")
    assert not problem.hints
    found = {vm.name for vm in ALL if problem.fits(subject_of(vm, "h"))}
    assert found == {vm.name for vm in ALL if severity(vm)}
    assert not problem.fits(subject_of(named("sql-02"), "h", responds=False))
    assert read_filter("-is:problem").fits(subject_of(named("dc-01"), "h"))
    hint = read_filter("is:x").hints[0]
    assert (hint.kind, hint.known) == ("unknown-value", ("problem",))


def test_a_word_takes_the_place_of_others() -> None:
    others = {"is:problem", "state:running"}
    line = 'web "two words" state:Running os:linux'
    assert words_of(line) == ["web", '"two words"', "state:Running", "os:linux"]
    assert put_word(line, "is:problem", others) == 'is:problem web "two words" os:linux'
    assert put_word("is:problem", "", others) == ""
