"""Exports of the fake controller: what a test says a host has, and what was asked for."""

from __future__ import annotations

from collections.abc import Sequence

from hvgui.domain.keys import HostId, OperationId, VmId
from hvgui.domain.machines.export import ExportFacts, ExportWish, refused
from hvgui.domain.machines.imports import HostImports, ImportVerb, ImportWish, PlannedMachine
from hvgui.domain.machines.imports import refused as import_refused
from hvgui.domain.operations.operation import Item, OperationKind
from hvgui.domain.operations.plan import Previewed, Verdict
from tests.support.fake_machines import Whole

FOLDER = "D:\\Exports"


class FakeExports:
    """Implements ExportsApi; operations end when the test says so."""

    def __init__(self, whole: Whole) -> None:
        self._whole = whole
        self.found = ExportFacts(
            sizes={"c:\\vhd\\web-01.vhdx": 40 * 2**30},
            memory=4 * 2**30,
            free={"D:": 200 * 2**30},
            folders=frozenset({FOLDER.casefold(), "d:\\full"}),
        )
        self.exported: list[ExportWish] = []
        #: What is planned once something is imported, and what was asked for.
        self.coming: PlannedMachine | None = None
        self.there: list[PlannedMachine] = []
        self.imports: list[ImportWish] = []
        #: Hosts with something planned by an earlier run.
        self.left: frozenset[HostId] = frozenset()
        #: Definition files of the host, in lower case.
        self.files: set[str] = set()

    async def facts(self, wish: ExportWish) -> ExportFacts:
        return self.found

    async def preview(self, wishes: Sequence[ExportWish]) -> Sequence[Previewed]:
        said = [refused(wish, self.found) for wish in wishes]
        return [
            Previewed(Verdict.WILL_CHANGE if why is None else Verdict.REFUSED, None, why, ("export",), ())
            for why in said
        ]

    def export(self, wishes: Sequence[ExportWish]) -> OperationId:
        self.exported += wishes
        items = tuple(Item(key=wish.key, label=wish.checkpoint_name or wish.name) for wish in wishes)
        return self._whole.start(OperationKind.MACHINE, items, "export")

    async def planned(self, host: HostId) -> Sequence[PlannedMachine]:
        return list(self.there)

    async def left_over(self) -> frozenset[HostId]:
        return self.left

    async def preview_import(self, wishes: Sequence[ImportWish]) -> Sequence[Previewed]:
        now = HostImports(
            planned={each.vm: each.name for each in self.there},
            misfits={each.vm: each.misfits for each in self.there},
            files=frozenset(self.files),
        )
        said = [import_refused(wish, now) for wish in wishes]
        return [Previewed(Verdict.WILL_CHANGE if why is None else Verdict.REFUSED, None, why, ()) for why in said]

    def change_imports(self, wishes: Sequence[ImportWish]) -> OperationId:
        self.imports += wishes
        for wish in wishes:
            if wish.verb is ImportVerb.PLAN and self.coming is not None:
                self.there.append(self.coming)
            else:
                self.there = [each for each in self.there if each.vm != VmId(wish.vm)]
        items = tuple(Item(key=wish.key, label=wish.name or wish.definition) for wish in wishes)
        return self._whole.start(OperationKind.MACHINE, items, wishes[0].verb.value)
