"""A conversation is driven to its end, left, taken up, and broken off."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from hvgui.wsman.exchange import Abandoned, Conversation, Exchange, Paused, converse
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import Nothing, Page, Reply
from hvgui.wsman.requests import Enumerate, Get, Release, Request

FAULT = Fault(codes=(5,), subcode="", reason="", detail="")
ONE, TWO = Enumerate("r", "one"), Enumerate("r", "two")


class Scripted:
    """A wire that gives these answers."""

    def __init__(self, *answers: Reply | Exception) -> None:
        self._answers = list(answers)
        self.asked: list[Request] = []

    def ask(self, request: Request) -> Reply:
        self.asked.append(request)
        answer = self._answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def close(self) -> None: ...


def page(context: str) -> Page:
    return Page((), context)


def both() -> Exchange[tuple[Reply, Reply]]:
    one = yield ONE
    two = yield TWO
    return one, two


def test_each_answer_goes_to_its_question() -> None:
    wire = Scripted(page("1"), page("2"))
    assert converse(wire, both()) == (page("1"), page("2"))
    assert wire.asked == [ONE, TWO]


def test_an_exchange_may_ask_nothing() -> None:
    def nothing() -> Exchange[int]:
        yield from ()
        return 5

    wire = Scripted()
    assert converse(wire, nothing()) == 5
    assert wire.asked == []


def test_trouble_is_thrown_into_the_exchange_which_may_go_on() -> None:
    def careful() -> Exchange[str]:
        try:
            yield ONE
        except Fault:
            yield TWO
            return "went on"
        return "fine"

    wire = Scripted(FAULT, Nothing())
    assert converse(wire, careful()) == "went on"
    assert wire.asked == [ONE, TWO]


@pytest.mark.parametrize("error", [FAULT, ValueError("broken")])
def test_trouble_that_the_exchange_does_not_take_comes_out(error: Exception) -> None:
    with pytest.raises(type(error)) as caught:
        converse(Scripted(error), both())
    assert caught.value is error


def tidy() -> Exchange[str]:
    try:
        yield ONE
        yield TWO
    except Abandoned:
        yield Release("r", "c")
        yield Get("r")
        return "tidied"
    return "finished"


def when(*answers: bool) -> Callable[[], bool]:
    left = list(answers)
    return lambda: left.pop(0)


def test_who_stops_is_told_once_and_may_tidy_up() -> None:
    wire = Scripted(page("1"), Nothing(), Nothing())
    assert converse(wire, tidy(), when(False, True)) == "tidied"
    assert wire.asked == [ONE, Release("r", "c"), Get("r")]


def test_one_that_is_stopped_before_it_begins_asks_only_what_tidies_up() -> None:
    wire = Scripted(Nothing(), Nothing())
    assert converse(wire, tidy(), when(True)) == "tidied"
    assert wire.asked == [Release("r", "c"), Get("r")]


def test_one_that_does_not_tidy_up_ends_there() -> None:
    with pytest.raises(Abandoned):
        converse(Scripted(), both(), lambda: True)


def test_a_refused_question_is_asked_again_later() -> None:
    wire = Scripted(page("1"), FAULT, FAULT, page("2"))
    conversation = Conversation(both)
    told: list[Request] = []

    def waits(request: Request, fault: Fault) -> bool:
        assert fault is FAULT
        told.append(request)
        return True

    assert conversation.go_on(wire, pauses=waits) == Paused(FAULT)
    assert conversation.go_on(wire, pauses=waits) == Paused(FAULT)
    assert conversation.go_on(wire, pauses=waits) == (page("1"), page("2"))
    assert told == [TWO, TWO]
    assert wire.asked == [ONE, TWO, TWO, TWO]


def test_only_faults_are_waited_for() -> None:
    with pytest.raises(ValueError, match="broken"):
        Conversation(both).go_on(Scripted(ValueError("broken")), pauses=lambda *_: True)
    with pytest.raises(Fault):
        Conversation(both).go_on(Scripted(FAULT), pauses=lambda *_: False)


def test_one_that_was_left_can_be_broken_off() -> None:
    wire = Scripted(FAULT, Nothing(), Nothing())
    conversation = Conversation(tidy)
    assert isinstance(conversation.go_on(wire, pauses=lambda *_: True), Paused)
    assert conversation.go_on(wire, lambda: True, lambda *_: True) == "tidied"
    assert wire.asked == [ONE, Release("r", "c"), Get("r")]
