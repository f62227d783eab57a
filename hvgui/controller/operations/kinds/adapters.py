"""Network adapters: fields of those that are there, one more, one less; each call is read back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hvgui.controller.operations.kinds.adapter_steps import REFUSED_ANEW, RENEWED, AdapterSteps, Place
from hvgui.controller.operations.kinds.device_change import DeviceChange
from hvgui.controller.operations.plan import LINKS_WITHIN, Context, Decided, Plan, Shown, Sight, Trace, gone
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import Asked
from hvgui.domain.operations.undoing import Now
from hvgui.domain.settings.adapter_rules import adapter_complaints, closed_adapter, closed_to_new, closed_to_removal
from hvgui.domain.settings.adapters import (
    NEW,
    NEW_MARK,
    AdapterFacts,
    AdapterField,
    AdapterState,
    AdapterWish,
    VmAdapters,
    switch_read,
    switch_written,
)
from hvgui.domain.settings.vm_settings import SettingValue, read_written, same_value, written
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.power import Power
from hvgui.hyperv.adapter_reading import read_adapters_of
from hvgui.hyperv.host_reading import Dialect
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange

_F = AdapterField


class AdapterChange(DeviceChange[AdapterWish, VmAdapters]):
    """Changing, adding and removing network adapters."""

    name = "adapter"

    def device(self, wish: AdapterWish) -> str:
        return wish.name

    def wanted(self, wish: AdapterWish) -> str | None:
        if wish.field is None:
            return wish.name if wish.value else None
        return _written(wish.field, wish.value, {})

    def read(
        self, wishes: Sequence[AdapterWish], dialect: Dialect, context: Context
    ) -> Exchange[Mapping[VmKey, VmAdapters | Trouble]]:
        keys = {wish.key.vm: wish.key for wish in wishes}
        fields = {each for wish in wishes for each in (*wish.having, *((wish.field,) if wish.field else ()))}
        found = yield from read_adapters_of(
            tuple(keys),
            dialect.facts.build,
            {each.row.part for each in fields},
            switches=_F.SWITCH in fields,
            generations=any(wish.field is None for wish in wishes),
        )
        return {keys[vm]: adapters for vm, adapters in found.items()}

    def plan(
        self,
        wishes: Sequence[AdapterWish],
        known: Mapping[VmKey, VmAdapters | Trouble],
        dialect: Dialect,
        context: Context,
    ) -> Plan:
        decided: list[Decided] = []
        will: dict[Place, dict[int, AdapterWish]] = {}
        after: dict[Place, dict[AdapterField, SettingValue]] = {}
        for wish in wishes:
            if wish.field is not None:
                after.setdefault((wish.key, wish.adapter), {})[wish.field] = wish.value
        for item, wish in enumerate(wishes):
            subject, there = context.name_of(wish.key), known.get(wish.key)
            trouble = gone(known, wish.key, subject)
            if trouble is not None or not isinstance(there, VmAdapters):
                decided.append(Decided(Verdict.REFUSED, trouble=trouble))
                continue
            decided.append(one := _decided(wish, there, after.get((wish.key, wish.adapter), {}), subject))
            if one.verdict is Verdict.WILL_CHANGE:
                will.setdefault((wish.key, wish.adapter), {})[item] = wish
        return Plan(tuple(decided), AdapterSteps(dialect, known, context).of(will))

    def sight(self, wish: AdapterWish, before: VmAdapters | None, now: VmAdapters, trace: Trace) -> Sight:
        there, was = now.find(wish.adapter), None if before is None else before.find(wish.adapter)
        unchanged = before is not None and was == there
        if wish.field is None:
            value = None if there is None else there.name
            if not wish.value:
                return Sight(Shown.NO if there else Shown.YES, value, unchanged)
            left = () if there is None else _left(wish, there)
            partly = None
            if there is not None and left:
                names = ", ".join(each.value for each in left)
                partly = Trouble(TroubleKind.ADAPTER_NOT_FINISHED, there.name, names)
            return Sight(Shown.YES if there and not left else Shown.NO, value, unchanged, partly=partly)
        if there is None:
            return Sight(Shown.NO, None)
        value = written_field(wish.field, there, now)
        same = same_value(there.values.get(wish.field), wish.value)
        was_same = was is not None and was.values.get(wish.field) == there.values.get(wish.field)
        partly = None
        if not same and not was_same and wish.field.row.part in RENEWED and was is not None:
            # Removed so that it can be added anew, which did not come to pass.
            partly = Trouble(TroubleKind.FEATURE_LOST, there.name, wish.field.value)
        elif (kind := trace.learned.get(REFUSED_ANEW)) is not None and not same:
            partly = Trouble(TroubleKind(kind), there.name)
        return Sight(Shown.YES if same else Shown.NO, value, was_same, partly=partly)

    def patience(self, wish: AdapterWish, *, caused: bool) -> float:
        return LINKS_WITHIN if caused and wish.field is None else super().patience(wish, caused=caused)

    def restore(self, asked: Asked, now: Now | None) -> AdapterWish | None:
        kind, adapter, *field = asked.subject.split("/")
        expected = () if now is None else (now.value,)
        wish = AdapterWish(key=asked.key, adapter=adapter, legacy=kind.startswith("legacy"), expected=expected)
        if not field:
            # A removed adapter cannot come back as the one it was.
            made = asked.before is None and adapter.startswith(NEW_MARK)
            return replace(wish, value=False, name=asked.wanted or "") if made else None
        if asked.before is None:
            return None
        which = AdapterField(field[0])
        return replace(wish, field=which, value=_read(which, asked.before))

    def encode(self, wish: AdapterWish) -> dict[str, object]:
        return {
            "adapter": wish.adapter,
            "field": None if wish.field is None else wish.field.value,
            "value": written(wish.value),
            "legacy": wish.legacy,
            "name": wish.name,
            "having": {each.value: written(value) for each, value in wish.having.items()},
        }

    def decode(self, key: VmKey, wish: Mapping[str, object]) -> AdapterWish:
        field, having = wish["field"], wish["having"]
        if not isinstance(having, dict):
            raise TypeError("having")
        which = None if field is None else AdapterField(str(field))
        kept = str(wish["value"])
        return AdapterWish(
            key=key,
            adapter=str(wish["adapter"]),
            field=which,
            value=kept == "true" if which is None else read_written(which.row, kept),
            legacy=bool(wish["legacy"]),
            name=str(wish["name"]),
            having={(each := AdapterField(name)): read_written(each.row, str(text)) for name, text in having.items()},
        )


def written_field(field: AdapterField, adapter: AdapterState, known: VmAdapters) -> str | None:
    """The value that an adapter has, as the journal writes it."""
    return _written(field, adapter.values.get(field), known.switches or {})


def _written(field: AdapterField, value: SettingValue | None, switches: Mapping[str, str]) -> str | None:
    if field is _F.SWITCH and value is not None:
        return switch_written(str(value), switches.get(str(value), ""))
    return written(value)


def _read(field: AdapterField, kept: str) -> SettingValue:
    return switch_read(kept) if field is _F.SWITCH else read_written(field.row, kept)


def _left(wish: AdapterWish, there: AdapterState) -> list[AdapterField]:
    """What of a new adapter is not as it shall be."""
    return [each for each, value in wish.having.items() if there.values.get(each, NEW.get(each, value)) != value]


def _decided(
    wish: AdapterWish, there: VmAdapters, wanted: Mapping[AdapterField, SettingValue], subject: str
) -> Decided:
    adapter = there.find(wish.adapter)
    if wish.field is None:
        return _about_itself(wish, there, adapter, subject)
    if adapter is None:
        return Decided(Verdict.REFUSED, trouble=Trouble(TroubleKind.NO_ADAPTER, subject, wish.name))
    before = written_field(wish.field, adapter, there)
    if wish.expected and before != wish.expected[0]:
        return Decided(Verdict.REFUSED, before, Trouble(TroubleKind.CHANGED_MEANWHILE, subject))
    if same_value(adapter.values.get(wish.field), wish.value):
        return Decided(Verdict.AGREES, before)
    after = {**adapter.values, **wanted}
    reason = closed_adapter(wish.field, after, adapter.facts, there.power)
    if reason is not None:
        trouble = Trouble(TroubleKind.SETTING_CLOSED, subject, f"{wish.field.value}: {reason.value}")
        return Decided(Verdict.REFUSED, before, trouble)
    wrong = adapter_complaints(wanted, adapter.values, there.switches).get(wish.field)
    if wrong is not None:
        trouble = Trouble(TroubleKind.SETTING_NOT_LEGAL, subject, f"{wish.field.value}: {wrong.kind.value}")
        return Decided(Verdict.REFUSED, before, trouble)
    return Decided(Verdict.WILL_CHANGE, before)


def _about_itself(wish: AdapterWish, there: VmAdapters, adapter: AdapterState | None, subject: str) -> Decided:
    before = None if adapter is None else adapter.name
    if wish.expected and before != wish.expected[0]:
        return Decided(Verdict.REFUSED, before, Trouble(TroubleKind.CHANGED_MEANWHILE, subject))
    if (adapter is not None and not _left(wish, adapter)) is bool(wish.value) and bool(adapter) is bool(wish.value):
        return Decided(Verdict.AGREES, before)
    if wish.value and adapter is None:
        alike = sum(each.facts.legacy is wish.legacy for each in there.adapters)
        reason = closed_to_new(wish.legacy, there.power, generation=there.generation, build=there.build, there=alike)
        wrong = adapter_complaints(wish.having, {}, there.switches)
        facts = AdapterFacts(legacy=wish.legacy, wired=False, build=there.build, switches=there.offers)
        shut = (closed_adapter(each, {**NEW, **wish.having}, facts, Power.OFF) for each in wish.having)
        reason = reason or next(filter(None, shut), None)
    else:
        legacy = adapter is not None and adapter.facts.legacy
        reason = closed_to_removal(legacy, there.power, generation=there.generation, build=there.build)
        wrong = {}
    if reason is not None:
        return Decided(
            Verdict.REFUSED, before, Trouble(TroubleKind.SETTING_CLOSED, subject, f"adapter: {reason.value}")
        )
    for field, complaint in wrong.items():
        trouble = Trouble(TroubleKind.SETTING_NOT_LEGAL, subject, f"{field.value}: {complaint.kind.value}")
        return Decided(Verdict.REFUSED, before, trouble)
    return Decided(Verdict.WILL_CHANGE, before)


ADAPTERS = AdapterChange()
