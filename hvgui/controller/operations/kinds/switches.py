"""Virtual switches of hosts: made, renamed and removed, each by one call (hyperv-hardware 3.4).

A host whose own network goes over a new external switch cuts its lines: whether it is there is told by reading, once
the host answers again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from hvgui.controller.operations.entries import wish_in
from hvgui.controller.operations.kinds.host_change import HostChange
from hvgui.controller.operations.plan import Context, Decided, Learned, Plan, Shown, Sight, Step, Trace, gone
from hvgui.domain.keys import VmId, VmKey
from hvgui.domain.operations.operation import OperationKind
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import Asked, RecordKind
from hvgui.domain.operations.undoing import Now
from hvgui.domain.settings.switch_work import (
    LINES_WITHIN,
    HostSwitches,
    SwitchType,
    SwitchVerb,
    SwitchWork,
    VirtualSwitch,
    own_card,
    ports_written,
    refusal,
    written,
)
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.hyperv.changing import Beginning
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.switch_reading import read_switches
from hvgui.hyperv.switch_service import (
    send_card,
    send_new_switch,
    send_not_shared,
    send_shared,
    send_switch_removal,
    send_switch_words,
)
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange

_V = SwitchVerb
#: JobType of the switch service (hyperv-wmi-v2 18); which is which is not told.
_JOBS = frozenset(range(130, 136))


class SwitchChange(HostChange[SwitchWork, HostSwitches]):
    """Making, renaming and removing switches."""

    name = "switch"
    kind = OperationKind.SWITCH
    record = RecordKind.SWITCH
    at_once = 1

    def label(self, wish: SwitchWork) -> str:
        return wish.name or wish.switch

    def operation(self, wishes: Sequence[SwitchWork]) -> str:
        return wishes[0].verb.value

    def wanted(self, wish: SwitchWork) -> str | None:
        if wish.verb is _V.REMOVE:
            return None
        if wish.verb is _V.PORTS:
            return ports_written(wish.card_name, shared=wish.shared)
        return wish.name if wish.verb is _V.CREATE else f"{wish.name}\n{wish.notes or ''}"

    def read_host(self, wishes: Sequence[SwitchWork], dialect: Dialect, context: Context) -> Exchange[HostSwitches]:
        there = yield from read_switches()
        host = context.store.hosts.get(wishes[0].host)
        address = "" if host is None else host.profile.address
        return replace(there, own=own_card(address, there))

    def plan(
        self,
        wishes: Sequence[SwitchWork],
        known: Mapping[VmKey, HostSwitches | Trouble],
        dialect: Dialect,
        context: Context,
    ) -> Plan:
        decided: list[Decided] = []
        steps: list[Step] = []
        names: set[str] = set()
        for item, wish in enumerate(wishes):
            there = known.get(wish.key)
            trouble = gone(known, wish.key, wish.name)
            if trouble is not None or not isinstance(there, HostSwitches):
                decided.append(Decided(Verdict.REFUSED, trouble=trouble))
                continue
            one = _decided(wish, there)
            if one.verdict is Verdict.WILL_CHANGE and wish.verb in (_V.CREATE, _V.CHANGE):
                if wish.name in names:
                    one = Decided(Verdict.REFUSED, one.before, Trouble(TroubleKind.SWITCH_EXISTS, wish.name))
                names.add(wish.name)
            decided.append(one)
            if one.verdict is Verdict.WILL_CHANGE:
                for number, (name, send) in enumerate(_sendings(wish, there)):
                    steps.append(
                        Step(
                            name=name,
                            stage="applying",
                            serves=(item,),
                            lock=wish.key,
                            takes="switches",
                            subject=wish.name or wish.switch,
                            send=send,
                            needs=(len(steps) - 1,) if number else (),
                            after=(len(steps) - 1,) if steps and not number else (),
                            job_types=_JOBS,
                        )
                    )
        return Plan(tuple(decided), tuple(steps))

    def sight(self, wish: SwitchWork, before: HostSwitches | None, now: HostSwitches, trace: Trace) -> Sight:
        switch = _meant(wish, now)
        value = written(wish, switch, now)
        unchanged = before is not None and written(wish, _meant(wish, before), before) == value
        if wish.verb is _V.REMOVE:
            return Sight(Shown.NO if switch is not None else Shown.YES, value, unchanged)
        if switch is None:
            return Sight(Shown.NO, value, unchanged)
        if wish.verb is _V.CREATE:
            same = switch.type is wish.type
            half = None if same else Trouble(TroubleKind.SWITCH_HALF_MADE, switch.name)
            return Sight(Shown.YES if same else Shown.NO, value, unchanged, partly=half)
        if wish.verb is _V.PORTS:
            same = (switch.card, switch.shared) == (wish.card, wish.shared)
            return Sight(Shown.YES if same else Shown.NO, value, unchanged)
        same = switch.name == wish.name and wish.notes in (None, switch.notes)
        return Sight(Shown.YES if same else Shown.NO, value, unchanged)

    def patience(self, wish: SwitchWork, *, caused: bool) -> float:
        return LINES_WITHIN if wish.cuts_lines else 10.0

    def restore(self, asked: Asked, now: Now | None) -> SwitchWork | None:
        """A new switch is removed, an old name comes back. A removed one stays away: what it connected is not kept."""
        wish = self.decode(asked.key, wish_in(asked)[1])
        expected = () if now is None else (now.value,)
        if wish.verb is _V.CREATE and asked.before is None:
            return SwitchWork(host=wish.host, verb=_V.REMOVE, name=wish.name, expected=expected)
        if wish.verb is _V.CHANGE and asked.before is not None:
            name, _, notes = asked.before.partition("\n")
            return replace(wish, name=name, notes=notes, expected=expected)
        return None

    def about(self, asked: Asked) -> str:
        return asked.subject.partition("/")[2]

    def encode(self, wish: SwitchWork) -> dict[str, object]:
        return {
            "verb": wish.verb.value,
            "switch": wish.switch,
            "name": wish.name,
            "notes": wish.notes,
            "type": wish.type.value,
            "card": wish.card,
            "card_name": wish.card_name,
            "shared": wish.shared,
            "abandoned": [list(each) for each in sorted(wish.abandoned)],
        }

    def decode(self, key: VmKey, wish: Mapping[str, object]) -> SwitchWork:
        abandoned, notes = wish["abandoned"], wish["notes"]
        if not isinstance(abandoned, list) or not isinstance(notes, str | None):
            raise TypeError(wish)
        return SwitchWork(
            host=key.host,
            verb=SwitchVerb(str(wish["verb"])),
            switch=str(wish["switch"]),
            name=str(wish["name"]),
            notes=notes,
            type=SwitchType(str(wish["type"])),
            card=str(wish["card"]),
            card_name=str(wish["card_name"]),
            shared=bool(wish["shared"]),
            abandoned=frozenset((VmId(str(vm)), str(tail)) for vm, tail in abandoned),
        )


def _meant(wish: SwitchWork, there: HostSwitches) -> VirtualSwitch | None:
    """By its GUID where that is known; a new one by its name, which was free."""
    return there.by_id(wish.switch) if wish.switch else there.by_name(wish.name)


def _decided(wish: SwitchWork, there: HostSwitches) -> Decided:
    switch = _meant(wish, there)
    before = written(wish, switch, there)
    if wish.expected and before != wish.expected[0]:
        return Decided(Verdict.REFUSED, before, Trouble(TroubleKind.CHANGED_MEANWHILE, wish.name))
    if wish.verb is _V.REMOVE and switch is None:
        return Decided(Verdict.AGREES, before)
    if wish.verb is _V.REMOVE and switch is not None and not wish.switch:
        wish = replace(wish, switch=switch.id)
    wrong = refusal(wish, there)
    if wrong is not None:
        return Decided(Verdict.REFUSED, before, wrong)
    if (
        wish.verb is _V.CHANGE
        and switch is not None
        and (switch.name, wish.notes)
        in (
            (wish.name, None),
            (wish.name, switch.notes),
        )
    ):
        return Decided(Verdict.AGREES, before)
    if wish.verb is _V.PORTS and switch is not None and (switch.card, switch.shared) == (wish.card, wish.shared):
        return Decided(Verdict.AGREES, before)
    return Decided(Verdict.WILL_CHANGE, before)


_Sending = tuple[str, Callable[[Learned], Exchange[Beginning]]]


def _sendings(wish: SwitchWork, there: HostSwitches) -> Iterator[_Sending]:
    """The calls of a wish: the card of a switch first, then whether the host is connected to it."""
    if wish.verb is not _V.PORTS:
        yield f"{wish.verb.value}-switch", _sending(wish, there)
        return
    switch, card = _meant(wish, there), there.card(wish.card)
    assert switch is not None
    name = switch.name
    if wish.card != switch.card and card is not None:
        yield "change-card", lambda _: send_card(switch.id, card, name)
    if wish.shared and not switch.shared:
        yield "share-card", lambda _: send_shared(switch.id, name, "" if card is None else card.address, name)
    elif switch.shared and not wish.shared:
        yield "unshare-card", lambda _: send_not_shared(switch.id, name)


def _sending(wish: SwitchWork, there: HostSwitches) -> Callable[[Learned], Exchange[Beginning]]:
    switch = _meant(wish, there)

    def send(_: Learned) -> Exchange[Beginning]:
        if wish.verb is _V.CREATE:
            card = there.card(wish.card) if wish.type is SwitchType.EXTERNAL else None
            shared = wish.type is SwitchType.INTERNAL or (card is not None and wish.shared)
            return send_new_switch(wish.name, wish.notes, card=card, shared=shared, subject=wish.name)
        assert switch is not None
        if wish.verb is _V.CHANGE:
            return send_switch_words(switch.id, wish.name, wish.notes, wish.name)
        return send_switch_removal(switch.id, switch.name)

    return send


SWITCHES = SwitchChange()
