"""Key/value items of the host: all or nothing, read back, concurrent edits seen, foreign keys untouched."""

from __future__ import annotations

import pytest

from hvgui.domain.operations.outcome import Done, Failed, Unknown
from hvgui.domain.operations.record import Ending
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind, WireError
from hvgui.domain.vms.kvp import (
    MOST_ITEMS,
    KvpChange,
    KvpItems,
    KvpNote,
    KvpPool,
    Relabel,
    item_named,
    notes_on,
    size,
    trouble_of,
)
from hvgui.domain.vms.labels import NO_LABELS, TAGS, labels_of
from hvgui.wsman.requests import Invoke, Request
from tests.support.paper_host import guid
from tests.support.paper_world import KEY, OTHER, World, scenario

HOST, ONLY = KvpPool.HOST, KvpPool.HOST_ONLY


def change(name: str, value: str | None, expected: str | None = None, pool: KvpPool = HOST, **more: bool) -> KvpChange:
    return KvpChange(pool=pool, name=name, value=value, expected=expected, **more)


def kept(world: World, source: str = "0", number: int = 1) -> dict[str, str]:
    return world.host.vms[guid(number)].items[source]


AWKWARD = ['it\'s "quoted"', "<VALUE>&amp;</VALUE>", "one\ntwo\r\nthree\t", "日本語 🚀", "x" * 1023, "", " spaced "]


@scenario
async def test_items_are_added_changed_and_removed_in_three_calls(world: World) -> None:
    await world.connect()
    kept(world).update({"old": "1", "gone": "2", "foreign": "3"})
    wanted = {f"n{i}": value for i, value in enumerate(AWKWARD)}
    changes = [change(name, value) for name, value in wanted.items()]
    changes += [change("old", "9", "1"), change("gone", None, "2"), change("never", None), change("foreign", "3", "x")]
    picture = await world.finished(world.fleet.kvp.change({KEY: changes}))
    assert [i.outcome for i in picture.items] == [Done()] * len(changes)
    assert kept(world) == {**wanted, "old": "9", "foreign": "3"}
    assert [i.method for i in world.host.log if isinstance(i, Invoke) and "Kvp" in i.method] == [
        "RemoveKvpItems",
        "ModifyKvpItems",
        "AddKvpItems",
    ]
    items = await world.fleet.kvp.read(KEY)
    assert items.of(HOST) == kept(world)


@scenario
async def test_what_somebody_else_has_changed_is_refused(world: World) -> None:
    await world.connect()
    kept(world).update({"a": "theirs", "b": "1"})
    changes = [change("a", "mine", "before"), change("b", "2", "1"), change("c", "x", "was there")]
    picture = await world.finished(world.fleet.kvp.change({KEY: changes}))
    kinds = [i.outcome.trouble.kind if isinstance(i.outcome, Failed) else None for i in picture.items]
    assert kinds == [TroubleKind.CHANGED_MEANWHILE, None, TroubleKind.CHANGED_MEANWHILE]
    assert kept(world) == {"a": "theirs", "b": "2"}
    over = await world.finished(world.fleet.kvp.change({KEY: [change("a", "mine", overwrite=True)]}))
    assert over.counts.done == 1
    assert kept(world)["a"] == "mine"


@scenario
async def test_an_edit_between_the_check_and_the_call_is_seen(world: World) -> None:
    await world.connect()
    kept(world)["a"] = "1"
    reads = 0

    def meddle(request: Request) -> None:
        nonlocal reads
        if "HostExchangeItems" in (getattr(request, "wql", "") or ""):
            reads += 1
            if reads == 2:
                kept(world)["a"] = "theirs"

    world.host.before = meddle
    picture = await world.finished(world.fleet.kvp.change({KEY: [change("a", "2", "1")]}))
    assert isinstance(picture.items[0].outcome, Failed)
    assert picture.items[0].outcome.trouble.kind is TroubleKind.CHANGED_MEANWHILE
    assert kept(world)["a"] == "theirs"
    assert world.host.invoked("ModifyKvpItems") == []


@scenario
async def test_a_silent_no_op_and_a_lost_answer(world: World) -> None:
    await world.connect()
    world.host.ignores_changes = True
    picture = await world.finished(world.fleet.kvp.change({KEY: [change("a", "1")]}))
    assert isinstance(picture.items[0].outcome, Failed)
    assert picture.items[0].outcome.trouble.kind is TroubleKind.NOT_APPLIED
    world.host.ignores_changes = False

    def dead(_: Request) -> None:
        raise WireError(Trouble(TroubleKind.UNREACHABLE, "paper"), sent=False)

    def lose(request: Request) -> None:
        if isinstance(request, Invoke) and request.method == "AddKvpItems":
            world.host.before = dead
            raise WireError(Trouble(TroubleKind.WIRE_LOST, "paper"), sent=True)

    world.host.after = lose
    lost = await world.finished(world.fleet.kvp.change({KEY: [change("a", "1")]}))
    assert isinstance(lost.items[0].outcome, Unknown)
    world.host.after = world.host.before = lambda _: None
    await world.clock.advance(120)
    settled = world.fleet.operation(lost.id)
    assert settled is not None
    assert settled.items[0].outcome == Done()
    endings = [(r.ending, r.asked.before, r.after) for r in await world.journal.search()]
    assert endings == [(Ending.DONE, None, "1"), (Ending.FAILED, None, None)]


@scenario
async def test_labels_travel_as_host_only_items_and_leave_the_rest_alone(world: World) -> None:
    await world.connect()
    kept(world, "4").update({"backup.tool": "x", TAGS: "b,a"})
    world.host.vms[guid(1)].stamp += 1
    await world.clock.advance(10.0)
    assert world.fleet.vms()[KEY].labels == labels_of("a, b")
    was = world.fleet.vms()[KEY].labels
    wanted = {KEY: Relabel(was, labels_of("a, c", "anna", "domain controller")), OTHER: Relabel(NO_LABELS, NO_LABELS)}
    operation = world.fleet.kvp.set_labels(wanted)
    assert operation is not None
    picture = await world.finished(operation)
    assert [i.outcome for i in picture.items] == [Done()] * 3
    assert kept(world, "4") == {
        "backup.tool": "x",
        TAGS: "a, c",
        "hvgui.label.owner": "anna",
        "hvgui.label.role": "domain controller",
    }
    assert world.fleet.vms()[KEY].labels == labels_of("a, c", "anna", "domain controller")
    stale = world.fleet.kvp.set_labels({KEY: Relabel(labels_of("zzz"), labels_of("y"))})
    assert stale is not None
    assert (await world.finished(stale)).counts.failed == 1
    assert world.fleet.kvp.set_labels({KEY: Relabel(NO_LABELS, NO_LABELS)}) is None


@scenario
async def test_room_and_calls_of_128(world: World) -> None:
    await world.connect()
    picture = await world.finished(world.fleet.kvp.change({KEY: [change(f"n{i}", "v") for i in range(200)]}))
    assert picture.counts.done == 200
    assert [len(dict(i.arguments)["DataItems"]) for i in world.host.invoked("AddKvpItems")] == [128, 72]  # type: ignore[arg-type]
    many = [change(f"n{i}", "v", pool=ONLY) for i in range(MOST_ITEMS + 1)]
    full = await world.finished(world.fleet.kvp.change({KEY: many}))
    assert full.counts.failed == MOST_ITEMS + 1
    assert kept(world, "4") == {}


@scenario
async def test_a_vm_that_is_gone_and_a_host_that_is_away(world: World) -> None:
    await world.connect()
    del world.host.vms[guid(2)]
    picture = await world.finished(world.fleet.kvp.change({OTHER: [change("a", "1")]}))
    assert isinstance(picture.items[0].outcome, Failed)
    assert picture.items[0].outcome.trouble.kind is TroubleKind.VM_GONE
    with pytest.raises(Troubled):
        await world.fleet.kvp.read(OTHER)
    assert world.fleet.retry(picture.id) is not None


@pytest.mark.parametrize(
    ("wrong", "kind"),
    [
        (change("a", "1", pool=KvpPool.GUEST), TroubleKind.KVP_READ_ONLY),
        (change("a", "1", pool=KvpPool.INTRINSIC), TroubleKind.KVP_READ_ONLY),
        (change(" ", "1"), TroubleKind.KVP_NAME_MISSING),
        (change("a\x00", "1"), TroubleKind.KVP_TEXT_NOT_LEGAL),
        (change("a", "\x1b[31m"), TroubleKind.KVP_TEXT_NOT_LEGAL),
        (change("a", "\ud800"), TroubleKind.KVP_TEXT_NOT_LEGAL),
        (change("n" * 256, "1"), TroubleKind.KVP_NAME_TOO_LONG),
        (change("🚀" * 128, "1"), TroubleKind.KVP_NAME_TOO_LONG),
        (change("a", "v" * 1024), TroubleKind.KVP_VALUE_TOO_LONG),
        (change("a", "v" * 8192, pool=ONLY), TroubleKind.KVP_VALUE_TOO_LONG),
    ],
)
def test_what_does_not_fit_is_refused_before_it_is_sent(wrong: KvpChange, kind: TroubleKind) -> None:
    trouble = trouble_of(wrong, "web")
    assert trouble is not None
    assert trouble.kind is kind


def test_what_just_fits() -> None:
    assert trouble_of(change("n" * 255, "v" * 1023), "web") is None
    assert trouble_of(change("n", "v" * 8191, pool=ONLY), "web") is None
    assert size("日本") == 6
    assert notes_on(change("n", "v" * 1025, pool=ONLY)) == (KvpNote.LONGER_THAN_DOCUMENTED,)
    assert notes_on(change("n", "v" * 1023)) == ()
    assert item_named(change("a/b", "1", pool=ONLY).label) == (ONLY, "a/b")
    assert KvpItems().value(HOST, "a") is None
