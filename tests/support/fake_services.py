"""A desk with opinions: plans, undoes and diagnoses by the real rules, over what the fake controller has."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from hvgui.domain.diagnosis import Diagnosis, case_of
from hvgui.domain.diagnosis_rules import diagnose
from hvgui.domain.heartbeat_history import Alarm, HeartbeatHistory
from hvgui.domain.host import HostPicture
from hvgui.domain.keys import HostId, OperationId, VmKey
from hvgui.domain.kvp import KvpChange, KvpItem, KvpItems, KvpPool, Relabel, call_of, conflict, trouble_of
from hvgui.domain.labels import Labels, read_labels
from hvgui.domain.load import Load
from hvgui.domain.operation import Item
from hvgui.domain.outcome import Done, Failed, Outcome
from hvgui.domain.plan import Plan, Present, Previewed, Verdict, Wishes, make_plan
from hvgui.domain.policy import PolicySet, VmDrift, drift_of, policy_plan
from hvgui.domain.policy_file import read_policies, write_policies
from hvgui.domain.powershell import script_for
from hvgui.domain.record import Asked, Ending, Record, RecordKind, is_on, switch
from hvgui.domain.services import Service
from hvgui.domain.trouble import Troubled
from hvgui.domain.undoing import Now, Thing, UndoProposal, by_thing, propose
from hvgui.domain.vm import GuestFacts, Vm
from tests.support.small_data_centre import NOW, detail_of


class Whole(Protocol):
    """What the desk needs of the fake controller."""

    def vms(self) -> Mapping[VmKey, Vm]: ...
    def hosts(self) -> Sequence[HostPicture]: ...
    def set_services(self, wanted: Mapping[VmKey, Mapping[Service, bool]]) -> OperationId: ...
    def start_items(self, items: tuple[Item, ...], outcomes: Sequence[Outcome]) -> OperationId: ...
    def relabel(self, key: VmKey, labels: Labels) -> None: ...


class FakeDesk:
    """Implements ServicesDesk. ``records``, ``items`` and ``histories`` are open to tests."""

    def __init__(self, whole: Whole) -> None:
        self._whole = whole
        self.records: list[Record] = []
        self.items: dict[VmKey, dict[KvpPool, dict[str, str]]] = {}
        self.histories: dict[VmKey, HeartbeatHistory] = {}
        self.loads: dict[VmKey, Load] = {}
        self.facts: dict[VmKey, GuestFacts] = {}
        #: Raised by the next coroutine that would ask a host or a disk.
        self.trouble: Troubled | None = None
        self._policies = PolicySet()
        self._watched: frozenset[VmKey] = frozenset()
        self._hear_policies: list[Callable[[], None]] = []
        self._hear: list[Callable[[Alarm], None]] = []

    def _present(self) -> Present:
        vms = self._whole.vms()
        facts = {key: detail.guest for key, vm in vms.items() if (detail := detail_of(vm)) and detail.guest is not None}
        hosts: dict[HostId, HostPicture] = {h.id: h for h in self._whole.hosts()}
        return Present(vms=vms, hosts=hosts, facts={**facts, **self.facts})

    # preview

    def plan(self, wishes: Wishes, *, ticked: frozenset[VmKey] = frozenset()) -> Plan:
        return make_plan(wishes, self._present(), ticked=ticked)

    async def preview(self, wishes: Wishes, *, ticked: frozenset[VmKey] = frozenset()) -> Plan:
        self._ask()
        return self.plan(wishes, ticked=ticked)

    def script(self, plan: Plan) -> str:
        return script_for(plan, {h.id: h.name for h in self._whole.hosts()})

    def apply(self, plan: Plan) -> OperationId | None:
        if not plan.wishes:
            return None
        for key, services in plan.wishes.items():
            for service, on in services.items():
                self._record(key, RecordKind.SERVICE, service.value, switch(not on), switch(on))
        return self._whole.set_services(plan.wishes)

    # journal and undo

    @property
    def has_journal(self) -> bool:
        return True

    async def journal(self, words: str = "", *, limit: int = 500, before: int | None = None) -> tuple[Record, ...]:
        self._ask()
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
        self._ask()
        chosen = [r for r in self.records if r.number in numbers]
        now = {thing: self._now(thing) for thing in by_thing(r for r in chosen if self.may_undo(r))}
        return propose(by_thing(chosen), by_thing(self.records), now)

    def _now(self, thing: Thing) -> Now:
        key, kind, subject = thing
        if kind is RecordKind.SERVICE:
            vm = self._whole.vms().get(key)
            state = vm.service(Service(subject)) if vm is not None else None
            return Now(switch(state.offered if state is not None else None))
        pool, _, name = subject.partition("/")
        return Now(self.items.get(key, {}).get(KvpPool(pool), {}).get(name))

    def undo(self, proposal: UndoProposal, *, overwrite: frozenset[int] = frozenset()) -> tuple[OperationId, ...]:
        wishes: dict[VmKey, dict[Service, bool]] = {}
        for item in proposal.chosen(overwrite):
            key, kind, subject = item.thing
            on = is_on(item.target)
            if kind is RecordKind.SERVICE and on is not None:
                wishes.setdefault(key, {})[Service(subject)] = on
                self._record(key, kind, subject, item.now.value, item.target, undoes=item.number)
        return (self._whole.set_services(wishes),) if wishes else ()

    def _record(
        self,
        key: VmKey,
        kind: RecordKind,
        subject: str,
        before: str | None,
        wanted: str | None,
        undoes: int | None = None,
    ) -> None:
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

    # policies

    @property
    def policies(self) -> PolicySet:
        return self._policies

    def use_policies(self, policies: PolicySet) -> None:
        self._policies = policies
        for hear in list(self._hear_policies):
            hear()

    def on_policies(self, hear: Callable[[], None]) -> Callable[[], None]:
        self._hear_policies.append(hear)
        return lambda: self._hear_policies.remove(hear) if hear in self._hear_policies else None

    async def load_policies(self, path: Path) -> PolicySet:
        self._ask()
        self.use_policies(read_policies(path.read_text(encoding="utf-8")))  # noqa: ASYNC240
        return self._policies

    async def save_policies(self, path: Path, policies: PolicySet) -> None:
        self._ask()
        path.write_text(write_policies(policies), encoding="utf-8")  # noqa: ASYNC240
        self.use_policies(policies)

    def drift(self, only: Iterable[VmKey] | None = None) -> Mapping[VmKey, VmDrift]:
        found = drift_of(policy_plan(self._policies, self._present()))
        return found if only is None else {key: found[key] for key in only if key in found}

    def policy_plan(self, only: Iterable[VmKey] | None = None, *, ticked: frozenset[VmKey] = frozenset()) -> Plan:
        return policy_plan(self._policies, self._present(), only=only, ticked=ticked)

    async def policy_preview(
        self, only: Iterable[VmKey] | None = None, *, ticked: frozenset[VmKey] = frozenset()
    ) -> Plan:
        self._ask()
        return self.policy_plan(only, ticked=ticked)

    # diagnosis

    def diagnosis(self, key: VmKey, service: Service) -> Diagnosis:
        there = self._present()
        return diagnose(case_of(there.vms.get(key), there.hosts.get(key.host), service, there.facts.get(key)))

    async def diagnose(self, key: VmKey, service: Service) -> Diagnosis:
        self._ask()
        return self.diagnosis(key, service)

    # data exchange

    async def read_kvp(self, key: VmKey) -> KvpItems:
        self._ask()
        return self._items(key)

    def _items(self, key: VmKey) -> KvpItems:
        facts = self._present().facts.get(key)
        intrinsic = tuple(KvpItem(KvpPool.INTRINSIC, n, v) for n, v in (facts.items if facts else ()))
        kept = self.items.get(key, {})
        return KvpItems((*intrinsic, *(KvpItem(p, n, v) for p, items in kept.items() for n, v in items.items())))

    async def preview_kvp(self, changes: Mapping[VmKey, Sequence[KvpChange]]) -> tuple[Previewed, ...]:
        self._ask()
        found = []
        for key, several in changes.items():
            present = self._items(key)
            for change in several:
                call = call_of(change, present)
                verdict = Verdict.AGREES if call is None else Verdict.WILL_CHANGE
                found.append(Previewed(verdict, present.value(change.pool, change.name)))
        return tuple(found)

    def change_kvp(self, changes: Mapping[VmKey, Sequence[KvpChange]]) -> OperationId:
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

    def _write(self, key: VmKey, change: KvpChange) -> None:
        pool = self.items.setdefault(key, {}).setdefault(change.pool, {})
        self._record(key, RecordKind.KVP, change.label, pool.get(change.name), change.value)
        if change.value is None:
            pool.pop(change.name, None)
        else:
            pool[change.name] = change.value
        self._whole.relabel(key, read_labels(self._items(key).of(KvpPool.HOST_ONLY).items()))

    def set_labels(self, wanted: Mapping[VmKey, Relabel]) -> OperationId | None:
        changes = {key: found for key, relabel in wanted.items() if (found := relabel.changes())}
        return self.change_kvp(changes) if changes else None

    # heartbeat

    def load(self, key: VmKey) -> Load:
        return self.loads.setdefault(key, Load())

    def tape(self, key: VmKey) -> HeartbeatHistory:
        return self.histories.setdefault(key, HeartbeatHistory())

    def watch(self, keys: frozenset[VmKey]) -> None:
        self._watched = keys

    @property
    def watched(self) -> frozenset[VmKey]:
        return self._watched

    def on_alarm(self, hear: Callable[[Alarm], None]) -> Callable[[], None]:
        self._hear.append(hear)
        return lambda: self._hear.remove(hear) if hear in self._hear else None

    def raise_alarm(self, alarm: Alarm) -> None:
        """A watched VM loses contact."""
        for hear in list(self._hear):
            hear(alarm)

    def _ask(self) -> None:
        trouble, self.trouble = self.trouble, None
        if trouble is not None:
            raise trouble
