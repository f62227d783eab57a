"""Fake key/value items: changes obey the real rules and take effect at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.operations.operation import Item
from hvgui.domain.operations.outcome import Done, Failed, Outcome
from hvgui.domain.operations.plan import Previewed, Verdict
from hvgui.domain.operations.record import RecordKind
from hvgui.domain.vms.kvp import KvpChange, KvpItem, KvpItems, KvpPool, Relabel, call_of, conflict, trouble_of
from hvgui.domain.vms.labels import Labels, read_labels
from hvgui.domain.vms.vm import Vm
from tests.support.fake_journal import FakeJournal
from tests.support.small_data_centre import detail_of


class Labelled(Protocol):
    """The fake controller, as far as key/value items need it."""

    def vms(self) -> Mapping[VmKey, Vm]: ...
    def start_items(self, items: tuple[Item, ...], outcomes: Sequence[Outcome]) -> OperationId: ...
    def relabel(self, key: VmKey, labels: Labels) -> None: ...
    def meet_trouble(self) -> None: ...

    @property
    def journal(self) -> FakeJournal: ...


class FakeKvp:
    """Implements KvpApi. ``items`` is open to tests."""

    def __init__(self, whole: Labelled) -> None:
        self._whole = whole
        self.items: dict[VmKey, dict[KvpPool, dict[str, str]]] = {}

    async def read(self, key: VmKey) -> KvpItems:
        self._whole.meet_trouble()
        return self._items(key)

    async def preview(self, changes: Mapping[VmKey, Sequence[KvpChange]]) -> tuple[Previewed, ...]:
        self._whole.meet_trouble()
        found = []
        for key, several in changes.items():
            present, name = self._items(key), self._whole.vms()[key].name
            for change in several:
                if why := trouble_of(change, name) or conflict(change, present, name):
                    found.append(Previewed(Verdict.REFUSED, trouble=why))
                    continue
                call = call_of(change, present)
                verdict = Verdict.AGREES if call is None else Verdict.WILL_CHANGE
                found.append(Previewed(verdict, present.value(change.pool, change.name)))
        return tuple(found)

    def change(self, changes: Mapping[VmKey, Sequence[KvpChange]]) -> OperationId:
        items: list[Item] = []
        outcomes: list[Outcome] = []
        for key, several in changes.items():
            for change in several:
                items.append(Item(key=key, label=change.label))
                vm = self._whole.vms()[key]
                why = trouble_of(change, vm.name) or conflict(change, self._items(key), vm.name)
                outcomes.append(Failed(why) if why else Done())
                if why is None:
                    self._write(key, change)
        return self._whole.start_items(tuple(items), outcomes)

    def set_labels(self, wanted: Mapping[VmKey, Relabel]) -> OperationId | None:
        changes = {key: found for key, relabel in wanted.items() if (found := relabel.changes())}
        return self.change(changes) if changes else None

    def _items(self, key: VmKey) -> KvpItems:
        vm = self._whole.vms().get(key)
        detail = None if vm is None else detail_of(vm)
        facts = None if detail is None else detail.guest
        intrinsic = tuple(KvpItem(KvpPool.INTRINSIC, n, v) for n, v in (facts.items if facts else ()))
        kept = self.items.get(key, {})
        return KvpItems((*intrinsic, *(KvpItem(p, n, v) for p, items in kept.items() for n, v in items.items())))

    def _write(self, key: VmKey, change: KvpChange) -> None:
        pool = self.items.setdefault(key, {}).setdefault(change.pool, {})
        self._whole.journal.write(key, RecordKind.KVP, change.label, pool.get(change.name), change.value)
        if change.value is None:
            pool.pop(change.name, None)
        else:
            pool[change.name] = change.value
        self._whole.relabel(key, read_labels(self._items(key).of(KvpPool.HOST_ONLY).items()))
