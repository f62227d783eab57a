"""Exports and imports, by operations."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.journal.journal import Journal
from hvgui.controller.operations.entries import wish_in
from hvgui.controller.operations.kinds.exports import EXPORTS
from hvgui.controller.operations.kinds.imports import IMPORTS
from hvgui.controller.operations.runner import Runner
from hvgui.domain.keys import HostId, OperationId
from hvgui.domain.machines.export import ExportFacts, ExportWish
from hvgui.domain.machines.imports import ImportVerb, ImportWish, PlannedMachine
from hvgui.domain.operations.plan import Previewed
from hvgui.domain.operations.record import Asked, Ending
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.hyperv.exporting import read_export
from hvgui.hyperv.importing import read_misfits, read_planned
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange

#: Entries of the journal among which imports are looked for.
_ENTRIES = 500


class Exports:
    """Implements ``ExportsApi``."""

    def __init__(self, context: OperationContext, runner: Runner, journal: Journal | None) -> None:
        self._context = context
        self._runner = runner
        self._journal = journal

    async def facts(self, wish: ExportWish) -> ExportFacts:
        session = self._context.answering(wish.key.host)
        found = await session.ask(partial(read_export, wish), wish.name)
        if found is None:
            raise Refusal(Trouble(TroubleKind.VM_GONE, wish.name))
        return found

    async def preview(self, wishes: Sequence[ExportWish]) -> Sequence[Previewed]:
        return await self._runner.preview(EXPORTS, wishes)

    def export(self, wishes: Sequence[ExportWish]) -> OperationId:
        return self._runner.begin(EXPORTS, wishes)

    async def planned(self, host: HostId) -> Sequence[PlannedMachine]:
        session = self._context.answering(host)
        found = await session.ask(partial(_read_planned, session.dialect.facts.build))
        ours = await self._ours(host) if found else frozenset()
        return [replace(machine, ours=ours is None or machine.vm in ours) for machine in found]

    async def left_over(self) -> frozenset[HostId]:
        return frozenset() if self._journal is None else frozenset(host for host, _ in await _planned_by(self._journal))

    async def _ours(self, host: HostId) -> frozenset[str] | None:
        """GUIDs of those that were planned from here, by the journal; None where there is none to tell."""
        if self._journal is None:
            return None
        return frozenset(vm for where, vm in await _planned_by(self._journal) if where == host)

    async def preview_import(self, wishes: Sequence[ImportWish]) -> Sequence[Previewed]:
        return await self._runner.preview(IMPORTS, wishes)

    def change_imports(self, wishes: Sequence[ImportWish]) -> OperationId:
        return self._runner.begin(IMPORTS, wishes)


async def _planned_by(journal: Journal) -> list[tuple[HostId, str]]:
    """Hosts and GUIDs of what was planned from here and is so still, as far as is known here."""
    planned: dict[tuple[HostId, str], bool] = {}
    for record in await journal.search(limit=_ENTRIES):
        wish = _import_of(record.asked)
        if wish is None or record.ending not in (Ending.DONE, Ending.AGREED):
            continue
        # The newest entry about a VM tells: what was registered or given up since is planned by somebody else.
        plans = wish.verb is ImportVerb.PLAN
        planned.setdefault((wish.host, (record.after or "") if plans else wish.vm), plans)
    return [where for where, plans in planned.items() if plans]


def _import_of(asked: Asked) -> ImportWish | None:
    try:
        name, said = wish_in(asked) if asked.wish else ("", {})
        return IMPORTS.decode(asked.key, said) if name == IMPORTS.name else None
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _read_planned(build: int) -> Exchange[list[PlannedMachine]]:
    found = []
    for vm, name in (yield from read_planned()).items():
        found.append(PlannedMachine(vm=vm, name=name, misfits=(yield from read_misfits(vm, build))))
    return found
