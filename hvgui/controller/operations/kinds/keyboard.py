"""Typing into guests: Ctrl+Alt+Del, single keys, and text in runs of characters, one after the other.

Nothing that can be read shows that a guest took a key, so only the host's answer tells. A call whose answer is lost is
not sent again, and nothing is typed after it, unless a person says so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from hvgui.controller.operations.plan import Change, Context, Decided, Learned, Plan, Shown, Sight, Step, Trace, gone
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.operation import Item, OperationKind
from hvgui.domain.operations.outcome import Failed, Outcome
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import RecordKind
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.keyboard import GuestKey, KeyboardVerb, Typing, calls_of, refusal
from hvgui.domain.vms.power import Power
from hvgui.hyperv.changing import Beginning
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.keyboard import read_keyboard, send_attention, send_key, send_text
from hvgui.hyperv.list_reading import read_powers
from hvgui.values import Struct, replace
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.requests import EndpointReference


class KeyboardNow(Struct, frozen=True):
    """Power state of a VM, and its keyboard; None where it has none."""

    power: Power
    keyboard: EndpointReference | None


class KeyboardChange(Change[Typing, KeyboardNow]):
    """Typing."""

    name = "keyboard"
    kind = OperationKind.KEYBOARD
    record = RecordKind.KEYBOARD
    reads_back = False

    def key(self, wish: Typing) -> VmKey:
        return wish.key

    def item(self, wish: Typing) -> Item:
        return Item(key=wish.key, label="" if wish.pressed is None else wish.pressed.value)

    def subject(self, wish: Typing) -> str:
        return wish.verb.value

    def operation(self, wishes: Sequence[Typing]) -> str:
        return wishes[0].verb.value

    def wanted(self, wish: Typing) -> str | None:
        """A key; never a text."""
        return None if wish.pressed is None else wish.pressed.value

    def read(
        self, wishes: Sequence[Typing], dialect: Dialect, context: Context
    ) -> Exchange[Mapping[VmKey, KeyboardNow | Trouble]]:
        keys = {wish.key.vm: wish.key for wish in wishes}
        powers = yield from read_powers(tuple(keys))
        found: dict[VmKey, KeyboardNow | Trouble] = {}
        for vm, power in powers.items():
            if vm in keys:
                keyboard = (yield from read_keyboard(vm)) if power is Power.RUNNING else None
                found[keys[vm]] = KeyboardNow(power, keyboard)
        return found

    def plan(
        self, wishes: Sequence[Typing], known: Mapping[VmKey, KeyboardNow | Trouble], dialect: Dialect, context: Context
    ) -> Plan:
        decided: list[Decided] = []
        steps: list[Step] = []
        for item, wish in enumerate(wishes):
            subject = context.name_of(wish.key)
            now, trouble = known.get(wish.key), gone(known, wish.key, subject)
            if isinstance(now, KeyboardNow):
                trouble = refusal(wish, now.power, subject)
                if trouble is None and now.keyboard is None:
                    trouble = Trouble(TroubleKind.KEYBOARD_MISSING, subject)
            if trouble is not None or not isinstance(now, KeyboardNow) or now.keyboard is None:
                decided.append(Decided(Verdict.REFUSED, trouble=trouble))
                continue
            decided.append(Decided(Verdict.WILL_CHANGE))
            steps += _steps(wish, now.keyboard, subject, item, len(steps))
        return Plan(tuple(decided), tuple(steps))

    def sight(self, wish: Typing, before: KeyboardNow | None, now: KeyboardNow, trace: Trace) -> Sight:
        return Sight(Shown.CANNOT_TELL)

    def go_on(self, wish: Typing, before: KeyboardNow | None, now: KeyboardNow, trace: Trace) -> Typing | None:
        """The rest of a text of which a part was typed."""
        return replace(wish, typed=wish.typed + len(trace.done)) if trace.done else None

    def asks(self, wish: Typing) -> bool:
        return True

    def outcome(self, wish: Typing, outcome: Outcome, *, stopped: bool) -> Outcome:
        partly = isinstance(outcome, Failed) and outcome.trouble.kind is TroubleKind.STOPPED_PARTLY
        if partly and isinstance(outcome, Failed):
            return Failed(replace(outcome.trouble, kind=TroubleKind.TYPED_PARTLY))
        return outcome

    def encode(self, wish: Typing) -> dict[str, object]:
        """Without the text, and without its length."""
        return {"verb": wish.verb.value, "pressed": None if wish.pressed is None else wish.pressed.value}

    def decode(self, key: VmKey, wish: Mapping[str, object]) -> Typing:
        pressed = wish["pressed"]
        return Typing(key, KeyboardVerb(wish["verb"]), pressed=None if pressed is None else GuestKey(pressed))


def _steps(wish: Typing, keyboard: EndpointReference, subject: str, item: int, first: int) -> list[Step]:
    """The calls of one wish, each after the one before it has ended well."""
    sends = _sends(wish, keyboard, subject)
    return [
        Step(
            # Counted from the beginning of the text, so that no two steps of all attempts have one name.
            name=wish.verb.value if len(sends) == 1 and not wish.typed else f"{wish.verb.value} {wish.typed + number}",
            stage="applying",
            serves=(item,),
            lock=wish.key,
            takes="keyboard",
            subject=subject,
            send=send,
            needs=(first + number - 1,) if number else (),
            span=(number / len(sends), (number + 1) / len(sends)),
        )
        for number, send in enumerate(sends)
    ]


def _sends(wish: Typing, keyboard: EndpointReference, subject: str) -> list[Callable[[Learned], Exchange[Beginning]]]:
    if wish.verb is KeyboardVerb.CTRL_ALT_DEL:
        return [lambda _: send_attention(keyboard, subject)]
    calls: list[str | GuestKey] = calls_of(wish.text.reveal())[wish.typed :]
    if wish.verb is KeyboardVerb.PRESS:
        calls = [] if wish.pressed is None else [wish.pressed]

    def sender(call: str | GuestKey) -> Callable[[Learned], Exchange[Beginning]]:
        if isinstance(call, GuestKey):
            return lambda _: send_key(keyboard, call, subject)
        return lambda _: send_text(keyboard, Secret(call), subject)

    return [sender(call) for call in calls]


KEYBOARD = KeyboardChange()
