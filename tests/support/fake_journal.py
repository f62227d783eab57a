"""Fake journal: it keeps what tests change, and proposes undoes by the real rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.operations.record import Asked, Ending, Record, RecordKind, is_on, switch
from hvgui.domain.operations.undoing import Now, Since, Thing, UndoProposal, by_thing, incomparable, propose
from hvgui.domain.vms.kvp import KvpPool
from hvgui.domain.vms.services import Service
from hvgui.domain.vms.vm import Vm
from hvgui.values import replace
from tests.support.small_data_centre import NOW


class Changed(Protocol):
    """The fake controller, as far as the journal needs it."""

    def vms(self) -> Mapping[VmKey, Vm]: ...
    def hosts(self) -> Sequence[HostPicture]: ...
    def set_services(self, wanted: Mapping[VmKey, Mapping[Service, bool]]) -> OperationId: ...
    def kvp_value(self, key: VmKey, pool: KvpPool, name: str) -> str | None: ...
    def undoes(self, operation: OperationId, entry_of: Callable[[VmKey, str], int | None]) -> None: ...
    def put_item(self, key: VmKey, pool: KvpPool, name: str, value: str | None) -> OperationId: ...
    def meet_trouble(self) -> None: ...


class FakeJournal:
    """Implements JournalApi. ``records`` is open to tests."""

    def __init__(self, whole: Changed) -> None:
        self._whole = whole
        self.records: list[Record] = []

    @property
    def has_journal(self) -> bool:
        return True

    async def entries(self, words: str = "", *, limit: int = 500, before: int | None = None) -> tuple[Record, ...]:
        self._whole.meet_trouble()
        found = [
            r
            for r in reversed(self.records)
            if (before is None or r.number < before)
            and all(
                w.lower() in f"{r.asked.vm} {r.asked.host} {r.asked.subject} {r.operator}".lower()
                for w in words.split()
            )
        ]
        return tuple(found[:limit])

    def may_undo(self, record: Record) -> bool:
        return record.asked.kind in (RecordKind.SERVICE, RecordKind.KVP)

    async def propose_undo(self, numbers: Sequence[int]) -> UndoProposal:
        self._whole.meet_trouble()
        chosen = [r for r in self.records if r.number in numbers]
        now = {thing: self._now(thing) for thing in by_thing(r for r in chosen if self.may_undo(r))}
        return propose(by_thing(chosen), by_thing(self.records), now)

    async def since(self, numbers: Sequence[int]) -> tuple[Since, ...]:
        self._whole.meet_trouble()
        groups = by_thing(r for r in self.records if r.number in numbers and incomparable(r) is None)
        return tuple(Since(group[-1], self._now(thing)) for thing, group in groups.items())

    def undo(self, proposal: UndoProposal, *, overwrite: frozenset[int] = frozenset()) -> tuple[OperationId, ...]:
        wishes: dict[VmKey, dict[Service, bool]] = {}
        started: list[OperationId] = []
        for item in proposal.chosen(overwrite):
            key, kind, subject = item.thing
            on = is_on(item.target)
            if kind is RecordKind.SERVICE and on is not None:
                wishes.setdefault(key, {})[Service(subject)] = on
                self.write(key, kind, subject, item.now.value, item.target, undoes=item.number)
            elif kind is RecordKind.KVP:
                pool, _, name = subject.partition("/")
                started.append(self._whole.put_item(key, KvpPool(pool), name, item.target))
                last = self.records[-1]
                self.records[-1] = replace(last, asked=replace(last.asked, undoes=item.number))
        if wishes:
            services = self._whole.set_services(wishes)
            undone = {item.thing: item.number for item in proposal.chosen(overwrite)}
            self._whole.undoes(services, lambda key, label: undone.get((key, RecordKind.SERVICE, label)))
            started.insert(0, services)
        return tuple(started)

    def write(
        self,
        key: VmKey,
        kind: RecordKind,
        subject: str,
        before: str | None,
        wanted: str | None,
        undoes: int | None = None,
    ) -> None:
        """Record a change that went well."""
        vm = self._whole.vms().get(key)
        host = next((h.name for h in self._whole.hosts() if h.id == key.host), key.host)
        asked = Asked(
            key=key,
            vm=vm.name if vm else key.vm,
            host=host,
            kind=kind,
            subject=subject,
            before=before,
            wanted=wanted,
            account="Administrator",
            undoes=undoes,
        )
        done = {"ended": NOW, "ending": Ending.DONE, "after": wanted, "after_known": True}
        plain = Record(number=len(self.records) + 1, at=NOW, asked=asked, operator="anna")
        self.records.append(replace(plain, **done))  # type: ignore[arg-type]

    def _now(self, thing: Thing) -> Now:
        key, kind, subject = thing
        if kind is RecordKind.SERVICE:
            vm = self._whole.vms().get(key)
            state = vm.service(Service(subject)) if vm is not None else None
            return Now(switch(state.offered if state is not None else None))
        pool, _, name = subject.partition("/")
        return Now(self._whole.kvp_value(key, KvpPool(pool), name))
