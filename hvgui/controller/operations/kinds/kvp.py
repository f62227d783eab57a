"""Data Exchange: items of the host added, changed and removed, all or nothing in a call (hyperv-wmi-v2 12)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from hvgui.controller.operations.plan import (
    Change,
    Context,
    Decided,
    Learned,
    Plan,
    Shown,
    Sight,
    Step,
    Trace,
    gone,
)
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.operation import Item, OperationKind
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import Asked, RecordKind
from hvgui.domain.operations.undoing import Now
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.kvp import (
    MOST_ITEMS,
    KvpCall,
    KvpChange,
    KvpItems,
    KvpPool,
    call_of,
    conflict,
    item_named,
    room,
    same,
    trouble_of,
)
from hvgui.domain.vms.labels import read_labels
from hvgui.hyperv.changing import Beginning
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.kvp import read_host_items_of, send_kvp
from hvgui.values import Struct
from hvgui.wsman.exchange import Exchange


class KvpWish(Struct, frozen=True):
    """One item of one VM as it shall be."""

    key: VmKey
    change: KvpChange


class DataExchange(Change[KvpWish, KvpItems]):
    """Key/value items of the host."""

    name = "kvp"
    kind = OperationKind.DATA_EXCHANGE
    record = RecordKind.KVP
    at_once = 8

    def key(self, wish: KvpWish) -> VmKey:
        return wish.key

    def item(self, wish: KvpWish) -> Item:
        return Item(key=wish.key, label=wish.change.label)

    def subject(self, wish: KvpWish) -> str:
        return wish.change.label

    def wanted(self, wish: KvpWish) -> str | None:
        return wish.change.value

    def read(
        self, wishes: Sequence[KvpWish], dialect: Dialect, context: Context
    ) -> Exchange[Mapping[VmKey, KvpItems | Trouble]]:
        keys = {wish.key.vm: wish.key for wish in wishes}
        found = yield from read_host_items_of(tuple(keys))
        return {keys[vm]: items for vm, items in found.items()}

    def plan(
        self, wishes: Sequence[KvpWish], known: Mapping[VmKey, KvpItems | Trouble], dialect: Dialect, context: Context
    ) -> Plan:
        decided: dict[int, Decided] = {}
        steps: list[Step] = []
        by_vm: dict[VmKey, list[int]] = {}
        for item, wish in enumerate(wishes):
            by_vm.setdefault(wish.key, []).append(item)
        for key, items in by_vm.items():
            subject, present = context.name_of(key), known.get(key)
            if (trouble := gone(known, key, subject)) is not None or not isinstance(present, KvpItems):
                decided |= {item: Decided(Verdict.REFUSED, trouble=trouble) for item in items}
                continue
            changes = {item: wishes[item].change for item in items}
            verdicts = _verdicts(changes, present, subject)
            decided |= verdicts
            will = {item: changes[item] for item in items if verdicts[item].verdict is Verdict.WILL_CHANGE}
            steps += _steps(dialect, key, will, present, subject, len(steps))
        return Plan(tuple(decided[item] for item in range(len(wishes))), tuple(steps))

    def sight(self, wish: KvpWish, before: KvpItems | None, now: KvpItems, trace: Trace) -> Sight:
        change = wish.change
        value = now.value(change.pool, change.name)
        was = value if before is None else before.value(change.pool, change.name)
        there = value == change.value or same(change.name, value, change.value)
        return Sight(Shown.YES if there else Shown.NO, value, before is not None and was == value)

    def show(self, wish: KvpWish, now: KvpItems, context: Context) -> None:
        context.store.put_labels(wish.key, read_labels(now.of(KvpPool.HOST_ONLY).items()))

    def restore(self, asked: Asked, now: Now | None) -> KvpWish | None:
        pool, name = item_named(asked.subject)
        expected = None if now is None else now.value
        change = KvpChange(pool=pool, name=name, value=asked.before, expected=expected, overwrite=now is None)
        return KvpWish(asked.key, change)

    def encode(self, wish: KvpWish) -> dict[str, object]:
        return {"item": wish.change.label, "value": wish.change.value}

    def decode(self, key: VmKey, wish: Mapping[str, object]) -> KvpWish:
        pool, name = item_named(str(wish["item"]))
        value = wish["value"]
        return KvpWish(
            key, KvpChange(pool=pool, name=name, value=None if value is None else str(value), overwrite=True)
        )


def _verdicts(changes: Mapping[int, KvpChange], present: KvpItems, subject: str) -> dict[int, Decided]:
    """What may be sent of the changes of one VM."""
    found: dict[int, Decided] = {}
    seen: set[str] = set()
    full = room(changes.values(), present, subject)
    for item, change in changes.items():
        trouble = trouble_of(change, subject) or conflict(change, present, subject)
        call = call_of(change, present)
        if trouble is None and change.label in seen:
            trouble = Trouble(TroubleKind.DUPLICATE_NAME, subject, change.name)
        if trouble is None and full is not None and call is KvpCall.ADD and change.pool is KvpPool.HOST_ONLY:
            trouble = full
        if trouble is not None:
            found[item] = Decided(Verdict.REFUSED, trouble=trouble)
            continue
        seen.add(change.label)
        before = present.value(change.pool, change.name)
        found[item] = Decided(Verdict.AGREES if call is None else Verdict.WILL_CHANGE, before)
    return found


def _steps(
    dialect: Dialect, key: VmKey, changes: Mapping[int, KvpChange], present: KvpItems, subject: str, first: int
) -> list[Step]:
    """The calls for one VM, removals before additions, so that they make room."""
    steps: list[Step] = []
    for call in KvpCall:
        mine = [item for item, change in changes.items() if call_of(change, present) is call]
        for start in range(0, len(mine), MOST_ITEMS):
            serves = tuple(mine[start : start + MOST_ITEMS])
            steps.append(
                Step(
                    name=call.value,
                    stage="applying",
                    serves=serves,
                    lock=key,
                    subject=subject,
                    send=_sender(dialect, key, call, [changes[item] for item in serves], subject),
                    after=(first + len(steps) - 1,) if steps else (),
                )
            )
    return steps


def _sender(
    dialect: Dialect, key: VmKey, call: KvpCall, changes: Sequence[KvpChange], subject: str
) -> Callable[[Learned], Exchange[Beginning]]:
    def send(_: Learned) -> Exchange[Beginning]:
        return send_kvp(dialect, key, call, changes, subject)

    return send


DATA_EXCHANGE = DataExchange()
