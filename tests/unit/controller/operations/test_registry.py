"""Operations under way: pictures are made when somebody looks, counts are kept as items end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from hvgui.controller.operations.locks import VmLocks
from hvgui.controller.operations.registry import QuietOperation, Registry, RunningOperation
from hvgui.controller.state.store import Store
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.operations.operation import Counts, Item, OperationKind
from hvgui.domain.operations.outcome import Done, Failed, Unknown
from hvgui.domain.trouble import Trouble, TroubleKind
from tests.support.cranked import CrankedClock

KEY = VmKey(HostId("h"), VmId("00000000-0000-0000-0000-000000000001"))


def test_an_item_that_moves_makes_no_picture_of_all_others() -> None:
    async def story() -> None:
        store = Store()
        running = Registry(store, CrankedClock()).begin(OperationKind.POWER, [Item(key=KEY)] * 500)
        first = store.operations[running.id]
        for index in range(500):
            running.stage(index, "applying", 0.5)
            running.settle(index, Done())
        assert first.items[0].outcome is None
        made = store.operations[running.id]
        assert made is store.operations[running.id], "nothing moved, so nothing is made anew"
        assert made.counts == Counts(done=500, failed=0, unknown=0, cancelled=0, open=0)

    asyncio.run(story())


def test_counts_add_up_when_an_unknown_is_settled_later() -> None:
    async def story() -> None:
        store = Store()
        running = Registry(store, CrankedClock()).begin(OperationKind.POWER, [Item(key=KEY)] * 3)
        running.settle(0, Unknown(1.0))
        running.settle(1, Failed(Trouble(TroubleKind.VM_GONE)))
        assert running.picture.counts == Counts(done=0, failed=1, unknown=1, cancelled=0, open=1)
        running.settle(0, Done())
        running.settle(2, Done())
        running.finish()
        picture = store.operations[running.id]
        assert picture.counts == Counts(done=2, failed=1, unknown=0, cancelled=0, open=0)
        assert not picture.running

    asyncio.run(story())


def running(*items: Item) -> tuple[Store, CrankedClock, RunningOperation]:
    store, clock = Store(), CrankedClock()
    return store, clock, Registry(store, clock).begin(OperationKind.COPY_FILES, items or [Item(key=KEY)], "C:\\x")


def told(test: Callable[[], None]) -> Callable[[], None]:
    """A test inside a loop, which the store wants."""

    def run() -> None:
        async def whole() -> None:
            test()

        asyncio.run(whole())

    run.__name__ = test.__name__
    return run


@told
def test_an_operation_begins_with_what_it_is_about() -> None:
    store, clock, one = running(Item(key=KEY, label="a"))
    picture = store.operations[one.id]
    assert (picture.kind, picture.what, picture.started) == (OperationKind.COPY_FILES, "C:\\x", clock.now())
    assert [item.label for item in picture.items] == ["a"]
    assert one.running
    assert (picture.rate, picture.note, picture.ended) == (None, None, None)


@told
def test_progress_never_goes_back_and_never_beyond_its_end() -> None:
    store, _, one = running()
    seen = []
    for stage, progress in (("a", 0.5), ("b", 0.2), ("c", 0.0), ("d", 7.0), ("e", 0.3)):
        one.stage(0, stage, progress)
        item = store.operations[one.id].items[0]
        seen.append((item.stage, item.progress))
    assert seen == [("a", 0.5), ("b", 0.5), ("c", 0.5), ("d", 1.0), ("e", 1.0)]


@told
def test_what_has_ended_is_at_no_stage() -> None:
    store, _, one = running(Item(key=KEY), Item(key=KEY))
    one.settle(0, Done())
    one.stage(0, "late", 0.5)
    one.bytes(1, 77)
    items = store.operations[one.id].items
    assert (items[0].stage, items[0].progress, items[0].outcome) == ("waiting", 0.0, Done())
    assert (items[1].bytes_done, items[1].outcome) == (77, None)
    assert (one.outcome(0), one.outcome(1)) == (Done(), None)


@told
def test_the_rate_is_that_of_the_last_seconds() -> None:
    store, clock, one = running()
    one.moved(0)
    clock.passes(0.1)
    one.moved(50)
    one.stage(0, "x")
    assert store.operations[one.id].rate is None, "too short to say"
    clock.passes(0.9)
    one.moved(1000)
    one.stage(0, "x")
    assert store.operations[one.id].rate == 1000.0
    for second in range(1, 61):
        clock.passes(1.0)
        one.moved(1000 + 200 * second)
    one.stage(0, "x")
    assert store.operations[one.id].rate == pytest.approx(200.0), "what was before is forgotten"
    one.finish()
    assert store.operations[one.id].rate is None


@told
def test_a_note_stays_and_the_end_is_told() -> None:
    store, clock, one = running()
    note = Trouble(TroubleKind.SMB_UNENCRYPTED)
    one.note(note)
    clock.passes(5.0)
    one.settle(0, Done())
    one.finish()
    picture = store.operations[one.id]
    assert (picture.note, picture.ended, picture.cancelling) == (note, clock.now(), False)
    assert not one.running


@told
def test_who_cancels_wakes_those_that_work_and_only_while_it_runs() -> None:
    store, _, one = running()
    woken: list[str] = []
    one.on_cancel.append(lambda: woken.append("a"))
    one.mark_cancelling()
    assert one.cancelled
    assert store.operations[one.id].cancelling
    assert woken == ["a"]
    store, _, other = running()
    other.settle(0, Done())
    other.finish()
    other.mark_cancelling()
    assert not other.cancelled
    assert not store.operations[other.id].cancelling


@told
def test_what_has_ended_can_be_forgotten() -> None:
    store, clock = Store(), CrankedClock()
    registry = Registry(store, clock)
    one, two = (registry.begin(OperationKind.POWER, [Item(key=KEY)]) for _ in range(2))
    assert one.id != two.id
    assert registry.find(one.id) is one
    one.settle(0, Done())
    one.finish()
    assert registry.find(one.id) is one, "also after it has ended"
    registry.clear_finished()
    assert registry.find(one.id) is None
    assert set(store.operations) == {two.id}
    registry.clear_finished()
    assert registry.find(two.id) is two


@told
def test_a_quiet_operation_keeps_its_outcomes_and_tells_nobody() -> None:
    quiet = QuietOperation([Item(key=KEY), Item(key=KEY)])
    quiet.settle(1, Done())
    quiet.stage(0, "x")
    quiet.bytes(0, 5)
    quiet.moved(5)
    quiet.note(Trouble(TroubleKind.VM_GONE))
    assert [quiet.outcome(n) for n in range(2)] == [None, Done()]
    assert not quiet.cancelled


def test_a_vm_has_one_owner_at_a_time() -> None:
    locks, woken = VmLocks(), []
    one, two, place = object(), object(), (KEY, "settings")

    def wake() -> None:
        woken.append("two")

    assert locks.take(place, one, lambda: woken.append("one"))
    assert locks.take(place, one, lambda: woken.append("one")), "over several steps"
    assert not locks.take(place, two, wake)
    assert not locks.take(place, two, wake)
    assert locks.take((KEY, "power"), two, wake), "another part of it"
    locks.release(place, two)
    assert woken == []
    assert not locks.take(place, two, wake)
    locks.release(place, one)
    assert woken == ["two"], "once"
    assert locks.take(place, two, wake)
    locks.release(place, two)
    locks.release(place, two)
    assert woken == ["two"]
    assert locks.take(place, one, wake)
