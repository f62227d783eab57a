"""Implements ``ServicesApi`` over the controls of the fleet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.journal.journal import Journal
from hvgui.controller.operations.kinds.kvp import DATA_EXCHANGE, KvpWish
from hvgui.controller.operations.kinds.services import SERVICES, ServiceWish
from hvgui.controller.operations.runner import Runner
from hvgui.controller.operations.undo import Undo, may_undo
from hvgui.controller.services.guest_knowledge import GuestKnowledge
from hvgui.controller.services.policy_book import PolicyBook
from hvgui.controller.state.heartbeat_history import HeartbeatHistories
from hvgui.controller.state.load_history import LoadHistories
from hvgui.domain.diagnosis import Diagnosis, case_of
from hvgui.domain.diagnosis_rules import diagnose
from hvgui.domain.heartbeat_history import Alarm, HeartbeatHistory
from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.kvp import KvpChange, KvpItems, Relabel
from hvgui.domain.load import Load
from hvgui.domain.plan import Plan, Present, Previewed, Wishes, make_plan
from hvgui.domain.policy import PolicySet, VmDrift, claims, drift_of, policy_plan
from hvgui.domain.powershell import script_for
from hvgui.domain.record import Record
from hvgui.domain.services import Service
from hvgui.domain.undoing import UndoProposal
from hvgui.hyperv.kvp import read_kvp

#: Services whose plan depends on what the guest says about itself.
_DEPENDS_ON_GUEST = frozenset({Service.TIME_SYNC, Service.GUEST_SERVICES})


class Desk:
    """Knows what is there from the store and from what guests have told."""

    def __init__(self, context: OperationContext, runner: Runner, journal: Journal | None, book: PolicyBook) -> None:
        self._context = context
        self._runner = runner
        self._journal = journal
        self._knowledge = GuestKnowledge(context)
        self._book = book
        self._histories = HeartbeatHistories(context.store)
        self._loads = LoadHistories(context.store)

    def close(self) -> None:
        """Stop listening."""
        self._histories.close()
        self._loads.close()

    def _present(self) -> Present:
        store = self._context.store
        return Present(vms=store.vms, hosts=store.hosts, facts=self._knowledge.known())

    # preview

    def plan(self, wishes: Wishes, *, ticked: frozenset[VmKey] = frozenset()) -> Plan:
        return make_plan(wishes, self._present(), ticked=ticked)

    async def preview(self, wishes: Wishes, *, ticked: frozenset[VmKey] = frozenset()) -> Plan:
        return make_plan(wishes, await self._read(wishes), ticked=ticked)

    async def _read(self, wishes: Wishes) -> Present:
        """What is there of these, by a fresh reading; guests are asked where it matters what they are."""
        await self._knowledge.learn(key for key, services in wishes.items() if _DEPENDS_ON_GUEST & services.keys())
        pairs = [(key, service) for key, services in wishes.items() for service in services]
        said = await self._runner.preview(SERVICES, _service_wishes(wishes))
        return replace(self._present(), read=dict(zip(pairs, said, strict=True)))

    def script(self, plan: Plan) -> str:
        hosts = self._context.store.hosts
        return script_for(plan, {host: hosts[host].name for host in {i.key.host for i in plan.items} if host in hosts})

    def apply(self, plan: Plan) -> OperationId | None:
        wishes = _service_wishes(plan.wishes)
        return self._runner.begin(SERVICES, wishes) if wishes else None

    # journal and undo

    @property
    def has_journal(self) -> bool:
        return self._journal is not None

    async def journal(self, words: str = "", *, limit: int = 500, before: int | None = None) -> tuple[Record, ...]:
        return await self._journal.search(words, limit=limit, before=before) if self._journal is not None else ()

    def may_undo(self, record: Record) -> bool:
        return may_undo(record)

    async def propose_undo(self, numbers: Sequence[int]) -> UndoProposal:
        if self._journal is None:
            return UndoProposal()
        return await Undo(self._context, self._runner, self._journal).propose(numbers)

    def undo(self, proposal: UndoProposal, *, overwrite: frozenset[int] = frozenset()) -> tuple[OperationId, ...]:
        if self._journal is None:
            return ()
        return Undo(self._context, self._runner, self._journal).begin(proposal, overwrite)

    # policies

    @property
    def policies(self) -> PolicySet:
        return self._book.current

    def use_policies(self, policies: PolicySet) -> None:
        self._book.use(policies)

    def on_policies(self, hear: Callable[[], None]) -> Callable[[], None]:
        return self._book.on_change(hear)

    async def load_policies(self, path: Path) -> PolicySet:
        return await self._book.load(path)

    async def save_policies(self, path: Path, policies: PolicySet) -> None:
        await self._book.save(path, policies)

    def drift(self, only: Iterable[VmKey] | None = None) -> Mapping[VmKey, VmDrift]:
        present = self._present()
        if only is not None:
            vms = present.vms
            present = replace(present, vms={key: vms[key] for key in only if key in vms})
        return drift_of(policy_plan(self._book.current, present))

    def policy_plan(self, only: Iterable[VmKey] | None = None, *, ticked: frozenset[VmKey] = frozenset()) -> Plan:
        return policy_plan(self._book.current, self._present(), only=only, ticked=ticked)

    async def policy_preview(
        self, only: Iterable[VmKey] | None = None, *, ticked: frozenset[VmKey] = frozenset()
    ) -> Plan:
        policies, keys = self._book.current, None if only is None else frozenset(only)
        wishes = {
            key: {service: claim.on for service, claim in found.items()}
            for key, found in claims(policies, self._present()).items()
            if keys is None or key in keys
        }
        return policy_plan(policies, await self._read(wishes), only=keys, ticked=ticked)

    # diagnosis

    def diagnosis(self, key: VmKey, service: Service) -> Diagnosis:
        store = self._context.store
        facts = self._knowledge.of(key)
        return diagnose(case_of(store.vms.get(key), store.hosts.get(key.host), service, facts))

    async def diagnose(self, key: VmKey, service: Service) -> Diagnosis:
        await self._knowledge.learn((key,))
        return self.diagnosis(key, service)

    # data exchange

    async def read_kvp(self, key: VmKey) -> KvpItems:
        name = self._context.name_of(key)
        return await self._context.answering(key.host).ask(partial(read_kvp, key, name), name)

    async def preview_kvp(self, changes: Mapping[VmKey, Sequence[KvpChange]]) -> tuple[Previewed, ...]:
        return await self._runner.preview(DATA_EXCHANGE, _kvp_wishes(changes))

    def change_kvp(self, changes: Mapping[VmKey, Sequence[KvpChange]]) -> OperationId:
        return self._runner.begin(DATA_EXCHANGE, _kvp_wishes(changes))

    def set_labels(self, wanted: Mapping[VmKey, Relabel]) -> OperationId | None:
        changes = {key: found for key, relabel in wanted.items() if (found := relabel.changes())}
        return self.change_kvp(changes) if changes else None

    # heartbeat

    def tape(self, key: VmKey) -> HeartbeatHistory:
        return self._histories.tape(key)

    def load(self, key: VmKey) -> Load:
        return self._loads.load(key)

    def watch(self, keys: frozenset[VmKey]) -> None:
        self._histories.watch(keys)

    @property
    def watched(self) -> frozenset[VmKey]:
        return self._histories.watched

    def on_alarm(self, hear: Callable[[Alarm], None]) -> Callable[[], None]:
        return self._histories.on_alarm(hear)


def _service_wishes(wanted: Wishes) -> list[ServiceWish]:
    return [ServiceWish(key, service, on) for key, each in wanted.items() for service, on in each.items()]


def _kvp_wishes(changes: Mapping[VmKey, Sequence[KvpChange]]) -> list[KvpWish]:
    return [KvpWish(key, change) for key, several in changes.items() for change in several]
