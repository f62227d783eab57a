"""Imports of VMs in place, as three changes: planned, registered with what was mended, or taken back
(hyperv-hardware 6.4).

A planned VM stays until somebody decides: it runs nowhere, and its files stay where they lie.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

import msgspec

from hvgui.controller.operations.plan import (
    Change,
    Context,
    Decided,
    Learned,
    Made,
    Plan,
    Shown,
    Sight,
    Step,
    Trace,
    gone,
)
from hvgui.domain.devices.vm_hardware import file_name
from hvgui.domain.keys import VmId, VmKey, vm_id
from hvgui.domain.machines.imports import HostImports, ImportVerb, ImportWish, guid_in, points_folders, refused
from hvgui.domain.operations.operation import Item, OperationKind
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import RecordKind
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.hyperv import importing
from hvgui.hyperv.changing import Beginning
from hvgui.hyperv.host_reading import Dialect
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.requests import EndpointReference

_V = ImportVerb
#: What is learned: the GUID of the planned VM.
VM = "vm"
_Send = Callable[[], Exchange[Beginning]]


class ImportChange(Change[ImportWish, HostImports]):
    """Importing, one after the other on a host."""

    name = "import"
    kind = OperationKind.MACHINE
    record = RecordKind.MACHINE
    at_once = 1

    def key(self, wish: ImportWish) -> VmKey:
        return wish.key

    def item(self, wish: ImportWish) -> Item:
        return Item(key=wish.key, label=self.subject(wish))

    def subject(self, wish: ImportWish) -> str:
        return wish.name or file_name(wish.definition)

    def operation(self, wishes: Sequence[ImportWish]) -> str:
        return wishes[0].verb.value

    def wanted(self, wish: ImportWish) -> str | None:
        return wish.definition if wish.verb is _V.PLAN else wish.name if wish.verb is _V.REGISTER else None

    def read(
        self, wishes: Sequence[ImportWish], dialect: Dialect, context: Context
    ) -> Exchange[Mapping[VmKey, HostImports | Trouble]]:
        now = yield from importing.read_imports(wishes, dialect.facts.build)
        return {wish.key: now for wish in wishes}

    def read_back(
        self, wishes: Sequence[ImportWish], dialect: Dialect, context: Context
    ) -> Exchange[Mapping[VmKey, HostImports | Trouble]]:
        now = yield from importing.read_imports(wishes, dialect.facts.build, misfits=False)
        return {wish.key: now for wish in wishes}

    def plan(
        self,
        wishes: Sequence[ImportWish],
        known: Mapping[VmKey, HostImports | Trouble],
        dialect: Dialect,
        context: Context,
    ) -> Plan:
        decided: list[Decided] = []
        steps: list[Step] = []
        for item, wish in enumerate(wishes):
            now = known.get(wish.key)
            trouble = gone(known, wish.key, self.subject(wish))
            if trouble is None and isinstance(now, HostImports):
                trouble = refused(wish, now)
            if trouble is not None or not isinstance(now, HostImports):
                decided.append(Decided(Verdict.REFUSED, trouble=trouble))
                continue
            if wish.verb is not _V.PLAN and VmId(wish.vm) not in now.planned:
                decided.append(Decided(Verdict.AGREES, now.vms.get(VmId(wish.vm))))
                continue
            if wish.verb is _V.PLAN:
                points, folder = points_folders(wish.definition)
                points = points if points.casefold() in now.folders else folder
                wish = replace(wish, points=points, known=tuple(now.planned))
            before = None if wish.verb is _V.PLAN else wish.vm
            decided.append(Decided(Verdict.WILL_CHANGE, before, resolved=wish))
            steps += _steps(dialect, wish, item, len(steps), self.subject(wish))
        return Plan(tuple(decided), tuple(steps))

    def sight(self, wish: ImportWish, before: HostImports | None, now: HostImports, trace: Trace) -> Sight:
        name = self.subject(wish)
        if wish.verb is _V.PLAN:
            vm = _new(wish, now, trace)
            return Sight(Shown.NO if vm is None else Shown.YES, vm, unchanged=vm is None)
        vm = VmId(wish.vm)
        planned = vm in now.planned
        if wish.verb is _V.REGISTER:
            if vm in now.vms and not planned:
                return Sight(Shown.YES, now.vms[vm])
            kind = TroubleKind.IMPORT_NOT_FINISHED if planned else TroubleKind.IMPORT_GONE
            unchanged = planned and not trace.done
            return Sight(Shown.NO, vm if planned else None, unchanged, partly=Trouble(kind, name), reasoned=planned)
        if planned:
            return Sight(Shown.NO, vm, unchanged=True, partly=Trouble(TroubleKind.IMPORT_NOT_FINISHED, name))
        there = now.files is None or wish.definition.casefold() in now.files or _was_gone(wish, before)
        lost = Trouble(TroubleKind.IMPORT_FILE_GONE, wish.definition)
        return Sight(Shown.YES if there else Shown.NO, partly=None if there else lost)

    def find(
        self, wish: ImportWish, step: Step, learned: Learned, ages: Callable[[], tuple[float, float]], context: Context
    ) -> Exchange[EndpointReference | None]:
        """What a planned VM has to do with is told by no association that is known: reading decides."""
        yield from ()
        return None

    def encode(self, wish: ImportWish) -> dict[str, object]:
        found: dict[str, object] = msgspec.to_builtins(wish)
        del found["host"]
        return found

    def decode(self, key: VmKey, wish: Mapping[str, object]) -> ImportWish:
        try:
            return msgspec.convert({**wish, "host": key.host}, ImportWish)
        except msgspec.ValidationError as error:
            raise ValueError(str(error)) from error


def _was_gone(wish: ImportWish, before: HostImports | None) -> bool:
    return before is not None and before.files is not None and wish.definition.casefold() not in before.files


def _new(wish: ImportWish, now: HostImports, trace: Trace) -> VmId | None:
    """The planned VM that has come of a wish: by its GUID, else the only new one."""
    if (told := vm_id(trace.learned.get(VM, ""))) is not None:
        return told if told in now.planned else None
    return new_among(wish, now.planned)


def new_among(wish: ImportWish, planned: Mapping[VmId, str]) -> VmId | None:
    """The planned VM that was not there before and is named as the file, or is the only new one."""
    if wish.known is None:
        return None
    new = [vm for vm in planned if vm not in wish.known]
    if (named := guid_in(wish.definition)) in new:
        return named
    return new[0] if len(new) == 1 else None


def _steps(dialect: Dialect, wish: ImportWish, item: int, first: int, subject: str) -> list[Step]:
    steps: list[Step] = []

    def add(name: str, stage: str, send: Callable[[Learned], Exchange[Beginning]], jobs: frozenset[int]) -> None:
        before = (first + len(steps) - 1,) if steps else ()
        lock = VmKey(wish.host, VmId(""))
        steps.append(
            Step(
                name=name,
                stage=stage,
                serves=(item,),
                lock=lock,
                takes="imports",
                subject=subject,
                send=send,
                needs=before,
                job_types=jobs,
            )
        )

    if wish.verb is _V.PLAN:
        add("import", "importing", _importing(dialect, wish), importing.IMPORTING)
        steps[0] = replace(steps[0], learn=partial(_learn, wish))
    elif wish.verb is _V.REGISTER:
        mends: dict[str, _Send] = {}
        for number, (connection, switch) in enumerate(wish.switches.items(), 1):
            send = partial(importing.send_connection, dialect, connection, switch, subject)
            mends[f"connect-adapter-{number}"] = send
        for number, medium in enumerate(wish.images, 1):
            mends[f"eject-{number}"] = partial(importing.send_no_image, dialect, medium, subject)
        for name, mend in mends.items():
            add(name, "applying", _plainly(mend), frozenset({31, 32}))
        validate = partial(importing.send_validation, dialect, wish.vm, subject)
        add("validate", "importing", _plainly(validate), importing.VALIDATING)
        realize = partial(importing.send_realization, dialect, wish.vm, subject)
        add("realize", "importing", _plainly(realize), importing.REALIZING)
    else:
        destroy = partial(importing.send_destruction, dialect, wish.vm, subject)
        add("destroy", "deleting", _plainly(destroy), importing.DESTROYING)
        add("gone", "deleting", _looking(wish, subject), frozenset())
    return steps


def _importing(dialect: Dialect, wish: ImportWish) -> Callable[[Learned], Exchange[Beginning]]:
    def send(learned: Learned) -> Exchange[Beginning]:
        beginning, vm = yield from importing.send_import(dialect, wish)
        if vm is not None:
            learned[VM] = vm
        return beginning

    return send


def _learn(wish: ImportWish, several: Sequence[Made]) -> Exchange[None]:
    planned = yield from importing.read_planned()
    for one in several:
        if VM not in one.learned and (vm := new_among(wish, planned)) is not None:
            one.learned[VM] = vm


def _plainly(send: _Send) -> Callable[[Learned], Exchange[Beginning]]:
    return lambda _: send()


def _looking(wish: ImportWish, subject: str) -> Callable[[Learned], Exchange[Beginning]]:
    def look(_: Learned) -> Exchange[Beginning]:
        yield from importing.check_gone(wish.vm, subject)
        return Beginning()

    return look


IMPORTS = ImportChange()
