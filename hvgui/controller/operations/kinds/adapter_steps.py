"""Steps for network adapters: what belongs to an adapter and its connection in one call, each feature in its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from hvgui.controller.operations.plan import Context, Learned, Step
from hvgui.domain.keys import VmKey
from hvgui.domain.settings.adapters import (
    FEATURES,
    NEW,
    NEW_MARK,
    AdapterField,
    AdapterState,
    AdapterWish,
    Part,
    VmAdapters,
)
from hvgui.domain.settings.vm_settings import SettingValue
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.hyperv.adapter_changing import (
    send_adapter,
    send_feature,
    send_first_connection,
    send_new,
    send_removal,
    send_without_feature,
)
from hvgui.hyperv.adapter_reading import read_adapters_of
from hvgui.hyperv.changing import Beginning
from hvgui.hyperv.device_selections import BUILD_10240
from hvgui.hyperv.host_reading import Dialect
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange

_F = AdapterField
Place = tuple[VmKey, str]
Values = Mapping[AdapterField, SettingValue]
_Send = Callable[[Learned], Exchange[Beginning]]
#: JobType of calls about resources (hyperv-wmi-v2 18.3); that of features is not told.
_ADDED, _CHANGED, _REMOVED = frozenset({30}), frozenset({31}), frozenset({32})
_FEATURE: frozenset[int] = frozenset()
#: Features that some hosts do not modify (hyperv-hardware 3.3).
RENEWED = frozenset({Part.VLAN, Part.BANDWIDTH})
#: Learned when the new value was refused after the old one was removed.
REFUSED_ANEW = "refused-anew"
#: Refusals that say nothing of the value.
_BUSY = frozenset({TroubleKind.VM_BUSY, TroubleKind.INVALID_STATE, TroubleKind.ACCESS_DENIED})


class AdapterSteps:
    """The steps of one host's share, in the order they are sent; those of a VM take turns."""

    def __init__(self, dialect: Dialect, known: Mapping[VmKey, VmAdapters | Trouble], context: Context) -> None:
        self._dialect = dialect
        self._known = known
        self._context = context
        self._steps: list[Step] = []
        self._last: dict[VmKey, int] = {}

    def of(self, will: Mapping[Place, Mapping[int, AdapterWish]]) -> tuple[Step, ...]:
        """The steps for what will change, by adapter: removals before additions before changes (1.5 of the order)."""
        ranked = sorted(will.items(), key=lambda pair: _rank(pair[1]))
        for (key, name), wishes in ranked:
            there = self._known[key]
            assert isinstance(there, VmAdapters)
            adapter = there.find(name)
            about = next(((item, wish) for item, wish in wishes.items() if wish.field is None), None)
            if about is not None and not about[1].value:
                assert adapter is not None
                self._remove(key, adapter, about[0])
            elif about is not None:
                self._make(key, about[1], adapter, about[0])
            elif adapter is not None:
                self._change(key, adapter, {w.field: (item, w.value) for item, w in wishes.items() if w.field})
        return tuple(self._steps)

    def _add(
        self,
        key: VmKey,
        name: str,
        send: _Send,
        serves: tuple[int, ...],
        jobs: frozenset[int],
        needs: tuple[int, ...] = (),
        again: Callable[[Trouble, Learned], bool] | None = None,
        needless: Callable[[Learned], bool] | None = None,
    ) -> int:
        last = self._last.get(key)
        number = len(self._steps)
        self._steps.append(
            Step(
                name=name,
                stage="applying",
                serves=serves,
                lock=key,
                subject=self._context.name_of(key),
                send=send,
                needs=needs,
                after=() if last is None or last in needs else (last,),
                job_types=jobs,
                again=again,
                needless=needless,
            )
        )
        self._last[key] = number
        return number

    def _remove(self, key: VmKey, adapter: AdapterState, item: int) -> None:
        subject = self._context.name_of(key)
        self._add(key, "remove-adapter", lambda _: send_removal(self._dialect, adapter, subject), (item,), _REMOVED)

    def _make(self, key: VmKey, wish: AdapterWish, adapter: AdapterState | None, item: int) -> None:
        """A new adapter, its connection, its features; what an earlier attempt has made is gone on with."""
        dialect, subject, values = self._dialect, self._context.name_of(key), wish.having
        if adapter is not None:
            there = {**NEW, **adapter.values}
            left = {each: (item, value) for each, value in values.items() if there.get(each, value) != value}
            self._change(key, adapter, left)
            return
        token = wish.adapter.removeprefix(NEW_MARK)
        own = {each: value for each, value in values.items() if each.row.part is Part.ADAPTER}
        made = self._add(
            key, "add-adapter", lambda _: send_new(dialect, key.vm, token, wish.legacy, own, subject), (item,), _ADDED
        )
        if switch := str(values.get(_F.SWITCH, "")):
            send = self._anew(key, wish.adapter, wish.name, partial(_connect, dialect, key, switch, subject))
            made = self._add(key, "connect", send, (item,), _ADDED, (made,))
        for part in FEATURES:
            if mine := {each: value for each, value in values.items() if each.row.part is part}:
                send = self._anew(key, wish.adapter, wish.name, partial(_feature, dialect, part, mine, subject))
                self._add(key, part.value, send, (item,), _FEATURE, (made,))

    def _change(
        self, key: VmKey, adapter: AdapterState, wanted: Mapping[AdapterField, tuple[int, SettingValue]]
    ) -> None:
        dialect, subject = self._dialect, self._context.name_of(key)

        def of(*parts: Part) -> tuple[tuple[int, ...], Values]:
            mine = {each: pair for each, pair in wanted.items() if each.row.part in parts}
            return tuple(item for item, _ in mine.values()), {each: value for each, (_, value) in mine.items()}

        parts = (Part.ADAPTER, Part.CONNECTION) if adapter.facts.wired else (Part.ADAPTER,)
        items, values = of(*parts)
        if items:
            name = "connect" if values.keys() == {_F.SWITCH} else "adapter"
            self._add(key, name, lambda _: send_adapter(dialect, adapter, values, subject), items, _CHANGED)
        items, first = of(Part.CONNECTION)
        connected: tuple[int, ...] = ()
        if items and not adapter.facts.wired:
            switch = str(first[_F.SWITCH])
            connect = lambda _: _connect(dialect, key, switch, subject, adapter)  # noqa: E731
            connected = (self._add(key, "connect", connect, items, _ADDED),)
        for part in FEATURES:
            items, own = of(part)
            if items and part in RENEWED and part in adapter.keys and (part is not Part.VLAN or own[_F.VLAN]):
                self._renew(key, adapter, part, own, items)
            elif items:
                make = partial(_feature, dialect, part, own, subject)
                # Its connection is made on the way: what hangs on that has to be read again.
                send = self._anew(key, adapter.tail, adapter.name, make) if connected else _known(make, adapter)
                self._add(key, part.value, send, items, _FEATURE, connected)

    def _renew(self, key: VmKey, adapter: AdapterState, part: Part, values: Values, items: tuple[int, ...]) -> None:
        """Modify a feature; where the host does not, remove it and add it again, or as it was (hyperv-hardware 3.3).

        Of production clients some modify and some say that it fails; those of the time before 2016 remove and add, and
        on such a host nothing else is tried, so that what is shown before is what is sent.
        """
        dialect, subject = self._dialect, self._context.name_of(key)
        present = {each: value for each, value in adapter.values.items() if each.row.part is part}
        stays = any({**present, **values}.values()) or any(adapter.carried.get(part, {}).values())

        def add(learned: Learned) -> Exchange[Beginning]:
            without = replace(adapter, keys={each: at for each, at in adapter.keys.items() if each is not part})
            wanted = present if REFUSED_ANEW in learned else {**present, **values}
            return send_feature(dialect, without, part, wanted, subject)

        def put_back(trouble: Trouble, learned: Learned) -> bool:
            if REFUSED_ANEW in learned:
                return False
            learned[REFUSED_ANEW] = trouble.kind.value
            return True

        if dialect.facts.build < BUILD_10240:
            remove = lambda _: send_without_feature(dialect, adapter, part, subject)  # noqa: E731
            removed = self._add(key, f"{part.value}-removal", remove, items, _FEATURE)
            if stays:
                self._add(key, part.value, add, items, _FEATURE, (removed,), again=put_back)
            return

        def change(learned: Learned) -> Exchange[Beginning]:
            if part.value in learned:
                return send_without_feature(dialect, adapter, part, subject)
            return send_feature(dialect, adapter, part, values, subject)

        def instead(trouble: Trouble, learned: Learned) -> bool:
            if part.value in learned or trouble.kind in _BUSY:
                return False
            learned[part.value] = trouble.kind.value
            return True

        changed = self._add(key, part.value, change, items, _FEATURE, again=instead)
        if stays:  # else what is removed has its defaults
            needless = lambda learned: part.value not in learned  # noqa: E731
            name = f"{part.value}-again"
            self._add(key, name, add, items, _FEATURE, (changed,), again=put_back, needless=needless)

    def _anew(self, key: VmKey, adapter: str, name: str, send: Callable[[AdapterState], Exchange[Beginning]]) -> _Send:
        """To an adapter that is read first: no answer says surely which one was made, or how its connection is called
        (hyperv-hardware 1.6)."""
        build, subject = self._dialect.facts.build, self._context.name_of(key)

        def sending(_: Learned) -> Exchange[Beginning]:
            now = yield from read_adapters_of((key.vm,), build, FEATURES, switches=False, generations=False)
            there = now[key.vm].find(adapter) if key.vm in now else None
            if there is None:
                raise Refusal(Trouble(TroubleKind.NO_ADAPTER, subject, name))
            return (yield from send(there))

        return sending


def _known(send: Callable[[AdapterState], Exchange[Beginning]], adapter: AdapterState) -> _Send:
    return lambda _: send(adapter)


def _rank(wishes: Mapping[int, AdapterWish]) -> int:
    about = next((wish for wish in wishes.values() if wish.field is None), None)
    return 2 if about is None else 1 if about.value else 0


def _connect(dialect: Dialect, key: VmKey, switch: str, subject: str, adapter: AdapterState) -> Exchange[Beginning]:
    if adapter.facts.wired:
        return send_adapter(dialect, adapter, {_F.SWITCH: switch}, subject)
    return send_first_connection(dialect, key.vm, adapter, switch, subject)


def _feature(dialect: Dialect, part: Part, values: Values, subject: str, adapter: AdapterState) -> Exchange[Beginning]:
    if Part.CONNECTION not in adapter.keys:
        raise Refusal(Trouble(TroubleKind.NO_ADAPTER, subject, adapter.name))
    if part is Part.VLAN and not values.get(_F.VLAN) and part in adapter.keys:
        return send_without_feature(dialect, adapter, part, subject)
    return send_feature(dialect, adapter, part, values, subject)
