"""Typing into guests end to end in one process: what a host is asked, what is told of it, and what nobody writes down."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.operations.outcome import Done, Failed, Outcome, Unknown
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Trouble, TroubleKind, WireError
from hvgui.domain.vms.keyboard import AT_ONCE, MOST_CHARACTERS, GuestKey, KeyboardVerb, Typing, calls_of, not_typeable
from hvgui.domain.vms.power import Power as ListedPower
from hvgui.domain.vms.screen import MOST_PIXELS, Resolution, size_for
from hvgui.hyperv.screens import offers_enhanced
from hvgui.sim.hyperv.machines import Machine, Power
from hvgui.wsman.faults import Fault
from hvgui.wsman.requests import Invoke, Request
from tests.support.simulated_world import SimulatedWorld, simulated

PASSWORD = "Tr0ub4dor&<3>'\"$x"


def machine(world: SimulatedWorld, name: str = "DC01") -> Machine:
    return world.there.world.machine(name)


def text(world: SimulatedWorld, words: str) -> Typing:
    return Typing(world.key("DC01"), KeyboardVerb.TYPE_TEXT, Secret(words))


async def typed(world: SimulatedWorld, wish: Typing) -> OperationPicture:
    return await world.finished(world.fleet.screens.type(wish))


def outcome(picture: OperationPicture) -> Outcome | None:
    return picture.items[0].outcome


def trouble(picture: OperationPicture) -> TroubleKind | None:
    found = outcome(picture)
    return found.trouble.kind if isinstance(found, Failed) else None


def calls(world: SimulatedWorld) -> list[str]:
    return [one.method for one in world.there.log if isinstance(one, Invoke) and one.method.startswith("Type")]


def losing(method: str, number: int) -> Callable[[Request], None]:
    """The answer of one call is lost: the host has run it or not, nobody knows."""
    seen = []

    def before(request: Request) -> None:
        if isinstance(request, Invoke) and request.method == method:
            seen.append(request)
            if len(seen) == number:
                raise WireError(Trouble(TroubleKind.WIRE_LOST, "host"), sent=True)

    return before


def test_a_text_becomes_runs_of_characters_and_keys() -> None:
    long = "x" * (AT_ONCE + 1)
    assert calls_of(f"a\tb\r\n{long}\n") == ["a", GuestKey.TAB, "b", GuestKey.ENTER, "x" * AT_ONCE, "x", GuestKey.ENTER]
    assert not_typeable("a é\n\tb é\x07日") == "é\x07日"


def test_a_picture_has_the_shape_of_the_guest_and_fits_an_answer() -> None:
    assert size_for(Resolution(1024, 768), Resolution(400, 4000)) == Resolution(400, 300)
    assert size_for(Resolution(640, 480), Resolution(4000, 4000), most=10**6) == Resolution(640, 480), "not enlarged"
    found = size_for(Resolution(1920, 1080), Resolution(3840, 2160))
    assert MOST_PIXELS * 0.98 < found.width * found.height <= MOST_PIXELS
    assert size_for(Resolution(1024, 768), Resolution(1, 1)) == Resolution(16, 16)


@simulated
async def test_keys_and_text_reach_the_guest_and_the_journal_has_no_text(world: SimulatedWorld) -> None:
    key = world.key("DC01")
    attention = await typed(world, Typing(key, KeyboardVerb.CTRL_ALT_DEL))
    pressed = await typed(world, Typing(key, KeyboardVerb.PRESS, pressed=GuestKey.SPACE))
    written = await typed(world, text(world, f"{PASSWORD}\n"))
    assert [outcome(each) for each in (attention, pressed, written)] == [Done(), Done(), Done()]
    assert calls(world) == ["TypeCtrlAltDel", "TypeKey", "TypeText", "TypeKey"]
    assert machine(world).attended
    assert machine(world).typed == f" {PASSWORD}\n"
    entries = await world.journal.search(limit=10)
    assert [(r.asked.subject, r.asked.wanted) for r in reversed(entries)] == [
        ("ctrl-alt-del", None),
        ("press", "space"),
        ("type-text", None),
    ]
    kept = b"".join(path.read_bytes() for path in world.folder.rglob("journal*"))
    assert b"ub4dor" not in kept
    assert "ub4dor" not in repr(entries) + repr(written) + repr(world.there.invoked("TypeText"))


@simulated
async def test_a_lost_answer_is_unknown_and_nothing_is_typed_after_it(world: SimulatedWorld) -> None:
    world.there.before = losing("TypeText", 2)
    operation = world.fleet.screens.type(text(world, "one\ntwo\nthree"))
    picture = await world.finished(operation)
    assert isinstance(outcome(picture), Unknown)
    assert machine(world).typed == "one\n"
    await world.clock.advance(300)
    assert machine(world).typed == "one\n", "the host answers all the time, and nothing is sent by itself"
    assert world.fleet.retry_asks(operation)
    assert world.fleet.retry(operation) is None, "only when a person is sure"
    again = world.fleet.retry(operation, sure=True)
    assert again is not None
    assert outcome(await world.finished(again)) == Done()
    assert machine(world).typed == "one\ntwo\nthree", "what is known to be typed is not typed again"


@simulated
async def test_a_refused_part_is_taken_up_where_it_was(world: SimulatedWorld) -> None:
    def pauses(request: Request) -> None:
        if isinstance(request, Invoke) and request.method == "TypeText" and machine(world).typed:
            machine(world).power = Power.PAUSED

    world.there.before = pauses
    operation = world.fleet.screens.type(text(world, "one\ntwo"))
    assert trouble(await world.finished(operation)) is TroubleKind.INVALID_STATE
    machine(world).power = Power.RUNNING
    world.there.before = lambda _: None
    again = world.fleet.retry(operation)
    assert again is not None
    assert outcome(await world.finished(again)) == Done()
    assert machine(world).typed == "one\ntwo"


@simulated
async def test_what_cannot_be_typed_is_refused_before_anything_is_sent(world: SimulatedWorld) -> None:
    for words, kind in (
        ("Größe", TroubleKind.TEXT_NOT_TYPEABLE),
        ("x" * (MOST_CHARACTERS + 1), TroubleKind.TYPED_TEXT_TOO_LONG),
        ("", TroubleKind.TYPED_TEXT_FORGOTTEN),
    ):
        assert trouble(await typed(world, text(world, words))) is kind
    off = next(m.name for m in world.there.world.host.ordered() if m.power is Power.OFF)
    refused = await typed(world, Typing(world.key(off), KeyboardVerb.CTRL_ALT_DEL))
    assert trouble(refused) is TroubleKind.KEYBOARD_NOT_RUNNING
    assert calls(world) == []
    gone = VmKey(world.key("DC01").host, world.key("DC01").vm.replace("-", "_"))  # type: ignore[arg-type]
    assert trouble(await typed(world, Typing(gone, KeyboardVerb.CTRL_ALT_DEL))) is TroubleKind.VM_GONE


@simulated
async def test_cancelling_stops_before_the_next_part(world: SimulatedWorld) -> None:
    operation: list[OperationId] = []

    def cancels(request: Request) -> None:
        if isinstance(request, Invoke) and request.method == "TypeText" and operation:
            world.fleet.cancel(operation.pop())

    world.there.before = cancels
    operation.append(world.fleet.screens.type(text(world, "one\ntwo")))
    picture = await world.finished(operation[0])
    assert trouble(picture) is TroubleKind.TYPED_PARTLY
    assert machine(world).typed == "one"


@simulated
async def test_a_host_that_quotes_what_was_typed_is_not_quoted(world: SimulatedWorld) -> None:
    def quotes(request: Request) -> None:
        if isinstance(request, Invoke) and request.method == "TypeText":
            raise Fault(codes=(2147749889,), subcode="InternalError", reason=PASSWORD, detail=PASSWORD)

    world.there.before = quotes
    picture = await typed(world, text(world, PASSWORD))
    assert isinstance(outcome(picture), Failed)
    assert "ub4dor" not in repr(picture) + repr(await world.journal.search(limit=10))


@simulated
async def test_a_vm_without_a_keyboard_says_so(world: SimulatedWorld) -> None:
    from hvgui.sim import providers

    plain = providers.ROWS["Msvm_Keyboard"]
    providers.ROWS["Msvm_Keyboard"] = lambda _host, _class: iter(())
    try:
        refused = await typed(world, Typing(world.key("DC01"), KeyboardVerb.CTRL_ALT_DEL))
    finally:
        providers.ROWS["Msvm_Keyboard"] = plain
    assert trouble(refused) is TroubleKind.KEYBOARD_MISSING


@simulated
async def test_a_picture_is_read_in_the_size_that_is_asked_for(world: SimulatedWorld) -> None:
    screens, key = world.fleet.screens, world.key("DC01")
    drawn = await screens.resolution(key)
    assert drawn is not None
    picture = await screens.picture(key, Resolution(4000, 3000), drawn)
    assert picture is not None
    asked = [
        int(str(dict(one.arguments)["WidthPixels"])) for one in world.there.invoked("GetVirtualSystemThumbnailImage")
    ]
    assert len(asked) > 1, "the usual limit of a host is less than what is asked for at first"
    assert asked == sorted(asked, reverse=True)
    assert picture.width == asked[-1]
    assert len(picture.pixels) == 2 * picture.width * picture.height
    assert not picture.is_black
    before = len(world.there.log)
    await screens.picture(key, Resolution(4000, 3000), drawn)
    assert len(world.there.log) == before + 1, "the host's limit is remembered"
    small = await screens.picture(key, Resolution(200, 150))
    assert small is not None
    assert (small.width, small.height) == (200, 150)


@simulated
async def test_a_guest_offers_an_enhanced_session_where_its_host_says_so(world: SimulatedWorld) -> None:
    session = world.fleet.sessions[world.key("DC01").host]
    said = {vm.power: await session.ask(partial(offers_enhanced, vm.key.vm)) for vm in world.fleet.vms().values()}
    assert await session.ask(partial(offers_enhanced, world.key("DC01").vm))
    assert not said[ListedPower.OFF]
