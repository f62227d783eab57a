"""Exports of VMs and checkpoints: one call each, whose job says how far it is and can be stopped (hyperv-hardware 6.3).

Done is what its job has ended and has left a configuration; what is written of one that was stopped stays, and its
folder is told.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import msgspec

from hvgui.controller.operations.plan import Change, Context, Decided, Learned, Plan, Shown, Sight, Step, Trace, gone
from hvgui.domain.keys import VmKey
from hvgui.domain.machines.export import ExportFacts, ExportWish, definition_of, refused
from hvgui.domain.operations.operation import Item, OperationKind
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import RecordKind
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.hyperv import exporting
from hvgui.hyperv.changing import Beginning
from hvgui.hyperv.host_reading import Dialect
from hvgui.wsman.exchange import Exchange

_EXPORT = "export"


class ExportChange(Change[ExportWish, ExportFacts]):
    """Exporting. Two exports of a host at a time: each reads and writes as fast as its disks allow."""

    name = "export"
    kind = OperationKind.MACHINE
    record = RecordKind.MACHINE
    at_once = 2

    def key(self, wish: ExportWish) -> VmKey:
        return wish.key

    def item(self, wish: ExportWish) -> Item:
        return Item(key=wish.key, label=wish.checkpoint_name or wish.name)

    def subject(self, wish: ExportWish) -> str:
        return wish.checkpoint_name or wish.name

    def operation(self, wishes: Sequence[ExportWish]) -> str:
        return _EXPORT

    def wanted(self, wish: ExportWish) -> str | None:
        return wish.folder

    def read(
        self, wishes: Sequence[ExportWish], dialect: Dialect, context: Context
    ) -> Exchange[Mapping[VmKey, ExportFacts | Trouble]]:
        return (yield from _each(wishes, exporting.read_export))

    def read_back(
        self, wishes: Sequence[ExportWish], dialect: Dialect, context: Context
    ) -> Exchange[Mapping[VmKey, ExportFacts | Trouble]]:
        return (yield from _each(wishes, exporting.read_exported))

    def plan(
        self,
        wishes: Sequence[ExportWish],
        known: Mapping[VmKey, ExportFacts | Trouble],
        dialect: Dialect,
        context: Context,
    ) -> Plan:
        decided: list[Decided] = []
        steps: list[Step] = []
        taken: set[str] = set()
        for item, wish in enumerate(wishes):
            facts = known.get(wish.key)
            trouble = gone(known, wish.key, wish.name)
            if trouble is None and isinstance(facts, ExportFacts):
                trouble = refused(wish, facts)
            targets = {target.casefold() for target in wish.targets}
            if trouble is None and wish.key in {wishes[each].key for step in steps for each in step.serves}:
                # One after the other: a VM that is exported is busy.
                trouble = Trouble(TroubleKind.VM_BUSY, wish.name)
            if trouble is None and targets & taken:
                trouble = Trouble(TroubleKind.EXPORT_EXISTS, wish.targets[0])
            if trouble is not None:
                decided.append(Decided(Verdict.REFUSED, trouble=trouble))
                continue
            taken |= targets
            decided.append(Decided(Verdict.WILL_CHANGE))
            steps.append(
                Step(
                    name=_EXPORT,
                    stage="exporting",
                    serves=(item,),
                    lock=wish.key,
                    subject=wish.name,
                    send=_sending(dialect, wish),
                    stoppable=True,
                    job_types=exporting.EXPORTING,
                )
            )
        return Plan(tuple(decided), tuple(steps))

    def sight(self, wish: ExportWish, before: ExportFacts | None, now: ExportFacts, trace: Trace) -> Sight:
        if now.busy:
            return Sight(Shown.NOT_YET, stage="exporting")
        there = now.folders
        if wish.remote or there is None:
            return Sight(Shown.CANNOT_TELL, wish.targets[0])
        target = next((target for target in wish.targets if target.casefold() in there), None)
        if target is None:
            return Sight(Shown.NO, unchanged=True)
        if definition_of(wish, now.written):
            # Its job has to tell that nothing of the disks is missing.
            return Sight(Shown.YES if _EXPORT in trace.done else Shown.CANNOT_TELL, target, partly=_part(target))
        return Sight(Shown.NO, target, partly=_part(target), reasoned=True)

    def patience(self, wish: ExportWish, *, caused: bool) -> float:
        return 5.0

    def encode(self, wish: ExportWish) -> dict[str, object]:
        found: dict[str, object] = msgspec.to_builtins(wish)
        del found["key"]
        return found

    def decode(self, key: VmKey, wish: Mapping[str, object]) -> ExportWish:
        try:
            return msgspec.convert({**wish, "key": list(key)}, ExportWish)
        except msgspec.ValidationError as error:
            raise ValueError(str(error)) from error


def _part(target: str) -> Trouble:
    return Trouble(TroubleKind.EXPORT_PARTLY, target)


def _each(
    wishes: Sequence[ExportWish], read: Callable[[ExportWish], Exchange[ExportFacts | None]]
) -> Exchange[dict[VmKey, ExportFacts | Trouble]]:
    found: dict[VmKey, ExportFacts | Trouble] = {}
    for wish in wishes:
        if (facts := (yield from read(wish))) is not None:
            found[wish.key] = facts
    return found


def _sending(dialect: Dialect, wish: ExportWish) -> Callable[[Learned], Exchange[Beginning]]:
    return lambda _: exporting.send_export(dialect, wish)


EXPORTS = ExportChange()
