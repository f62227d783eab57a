"""Checkpoints: create, apply, revert, rename, delete (hyperv-wmi-v2 17).

A VM that runs is saved before a checkpoint is applied and started again afterwards, also when applying was refused: the
start is owed from the moment it is saved.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hvgui.controller.operations.entries import wish_in
from hvgui.controller.operations.kinds.checkpoint_steps import (
    CREATED,
    CheckpointSteps,
    SharedState,
    new_point,
    point_of,
)
from hvgui.controller.operations.plan import (
    Change,
    Context,
    Decided,
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
from hvgui.domain.vms.checkpoints import (
    REFUSED,
    Checkpoint,
    CheckpointAction,
    CheckpointId,
    CheckpointReading,
    CheckpointWish,
    Left,
    NextKind,
    name_trouble,
)
from hvgui.domain.vms.power import Power
from hvgui.hyperv.checkpoints import (
    read_checkpoints_of,
)
from hvgui.hyperv.host_reading import Dialect
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange

_A = CheckpointAction
_STARTED = frozenset({Power.RUNNING, Power.STARTING})
#: Seconds until the tree follows the end of a job.
_FOLLOWS_WITHIN = 2.0


class CheckpointChange(Change[CheckpointWish, CheckpointReading]):
    """What can be done with checkpoints."""

    name = "checkpoint"
    kind = OperationKind.CHECKPOINT
    record = RecordKind.CHECKPOINT
    at_once = 8

    def key(self, wish: CheckpointWish) -> VmKey:
        return wish.key

    def item(self, wish: CheckpointWish) -> Item:
        return Item(key=wish.key, label=wish.name)

    def subject(self, wish: CheckpointWish) -> str:
        return wish.action.value

    def operation(self, wishes: Sequence[CheckpointWish]) -> str:
        return wishes[0].action.value

    def wanted(self, wish: CheckpointWish) -> str | None:
        return wish.name or None

    def read(
        self, wishes: Sequence[CheckpointWish], dialect: Dialect, context: Context
    ) -> Exchange[Mapping[VmKey, CheckpointReading | Trouble]]:
        return (yield from read_checkpoints_of(tuple(dict.fromkeys(wish.key for wish in wishes))))

    def read_back(
        self, wishes: Sequence[CheckpointWish], dialect: Dialect, context: Context
    ) -> Exchange[Mapping[VmKey, CheckpointReading | Trouble]]:
        return (yield from read_checkpoints_of(tuple(dict.fromkeys(wish.key for wish in wishes)), next_too=False))

    def plan(
        self,
        wishes: Sequence[CheckpointWish],
        known: Mapping[VmKey, CheckpointReading | Trouble],
        dialect: Dialect,
        context: Context,
    ) -> Plan:
        decided: list[Decided] = []
        steps: list[Step] = []
        host = SharedState(dialect, known)
        for item, wish in enumerate(wishes):
            subject, now = context.name_of(wish.key), known.get(wish.key)
            trouble, point = gone(known, wish.key, subject), None
            if isinstance(now, CheckpointReading):
                point = now.tree.find(now.tree.now if wish.action is _A.REVERT and wish.point is None else wish.point)
                trouble = trouble_of(wish, now, point, subject)
            before = None if point is None else point.name
            if trouble is not None or not isinstance(now, CheckpointReading):
                decided.append(Decided(Verdict.REFUSED, before, trouble))
                continue
            if wish.action is _A.RENAME and before == wish.name:
                decided.append(Decided(Verdict.AGREES, before))
                continue
            # What is reverted to is settled here: a checkpoint made before the revert becomes "Now" itself.
            wish = wish if point is None else replace(wish, point=point.id)
            decided.append(Decided(Verdict.WILL_CHANGE, before, resolved=wish))
            steps += CheckpointSteps(host, wish, now, subject, item, len(steps)).all()
        return Plan(tuple(decided), tuple(steps))

    def sight(
        self, wish: CheckpointWish, before: CheckpointReading | None, now: CheckpointReading, trace: Trace
    ) -> Sight:
        shown, value, partly = _shown(wish, before, now, trace)
        if now.busy and shown is not Shown.YES:
            shown = Shown.NOT_YET
        unchanged = before is not None and _same(before, now)
        return Sight(shown, value, unchanged, self.go_on(wish, before, now, trace) is not None, partly)

    def patience(self, wish: CheckpointWish, *, caused: bool) -> float:
        return _FOLLOWS_WITHIN if caused else 10.0

    def go_on(
        self, wish: CheckpointWish, before: CheckpointReading | None, now: CheckpointReading, trace: Trace
    ) -> CheckpointWish | None:
        if wish.action is _A.CREATE:
            known = _made(trace)
            if known is None and before is not None and "create" in trace.done:
                # It was made, and nobody could look which one it is.
                known = new_point(before, now)
            made = now.tree.find(known)
            if made is None or not wish.name or made.name == wish.name:
                return None
            return CheckpointWish(key=wish.key, action=_A.RENAME, point=made.id, name=wish.name)
        if "save" not in trace.done or "start" not in trace.planned or now.power in _STARTED:
            return None
        return replace(wish, keep_first=False, left=Left.START if "apply" in trace.done else Left.APPLY_AND_START)

    def put_back(
        self, wish: CheckpointWish, before: CheckpointReading | None, now: CheckpointReading, trace: Trace
    ) -> CheckpointWish | None:
        left = self.go_on(wish, before, now, trace)
        return None if left is None or left.left is None else replace(left, left=Left.START)

    def about(self, asked: Asked) -> str:
        return f"{asked.subject} {wish_in(asked)[1].get('point')}" if asked.wish else asked.subject

    def restore(self, asked: Asked, now: Now | None) -> CheckpointWish | None:
        # Making and removing checkpoints is no undo of the other: what was in one is gone with it.
        if asked.subject != _A.RENAME.value or asked.before is None:
            return None
        wish = self.decode(asked.key, wish_in(asked)[1])
        return replace(wish, name=asked.before, named=None if now is None else now.value)

    def asks(self, wish: CheckpointWish) -> bool:
        return wish.action in (_A.APPLY, _A.REVERT)

    def encode(self, wish: CheckpointWish) -> dict[str, object]:
        return {
            "action": wish.action.value,
            "point": wish.point,
            "name": wish.name,
            "keep": wish.keep_first,
            "left": None if wish.left is None else wish.left.value,
        }

    def decode(self, key: VmKey, wish: Mapping[str, object]) -> CheckpointWish:
        point, left = wish.get("point"), wish.get("left")
        return CheckpointWish(
            key=key,
            action=CheckpointAction(wish["action"]),
            point=None if point is None else CheckpointId(str(point)),
            name=str(wish.get("name", "")),
            keep_first=bool(wish.get("keep")),
            left=None if left is None else Left(left),
        )


def trouble_of(wish: CheckpointWish, now: CheckpointReading, point: Checkpoint | None, subject: str) -> Trouble | None:
    """Why a request cannot be carried out, before anything is sent; None when it can."""
    if wish.action is _A.REVERT and point is None:
        return Trouble(TroubleKind.NO_CHECKPOINT, subject)
    if wish.action is not _A.CREATE and point is None:
        return Trouble(TroubleKind.CHECKPOINT_GONE, subject)
    if wish.named is not None and point is not None and point.name not in (wish.named, wish.name):
        return Trouble(TroubleKind.CHANGED_MEANWHILE, subject, point.name)
    wants_name = wish.action is _A.RENAME or (wish.action is _A.CREATE and wish.name)
    if wants_name and name_trouble(wish.name):
        return Trouble(TroubleKind.VM_NAME_NOT_LEGAL, subject, wish.name)
    if wish.action is not _A.CREATE and not wish.keep_first:
        return None
    kind = now.next.kind
    if kind is NextKind.DISABLED:
        return Trouble(TroubleKind.CHECKPOINTS_DISABLED, subject)
    if kind in REFUSED:
        return Trouble(TroubleKind.PRODUCTION_IMPOSSIBLE, subject)
    if wish.promised is not None and wish.promised is not kind:
        return Trouble(TroubleKind.CHECKPOINT_KIND_CHANGED, subject)
    return None


def _made(trace: Trace) -> CheckpointId | None:
    found = trace.learned.get(CREATED)
    return None if found is None else CheckpointId(found)


def _same(before: CheckpointReading, after: CheckpointReading) -> bool:
    def picture(reading: CheckpointReading) -> object:
        return {(p.id, p.name) for p in reading.tree.checkpoints}, reading.tree.now, reading.power

    return picture(before) == picture(after)


def _shown(
    wish: CheckpointWish, before: CheckpointReading | None, now: CheckpointReading, trace: Trace
) -> tuple[Shown, str | None, Trouble | None]:
    """Whether a reading shows that the wish came true, the name of what is there, and what is there of a part."""
    there = now.tree.find(wish.point)
    match wish.action:
        case _A.CREATE:
            known = _made(trace) or (None if before is None else new_point(before, now))
            made = now.tree.find(known)
            if made is None:
                unsure = before is None and known is None
                return (Shown.CANNOT_TELL if unsure else Shown.NO), None, None
            if wish.name in ("", made.name):
                return Shown.YES, made.name, None
            return Shown.NO, made.name, Trouble(TroubleKind.CHECKPOINT_NOT_NAMED, made.name, wish.name)
        case _A.APPLY | _A.REVERT:
            current = now.tree.find(now.tree.now)
            value = current.name if current else None
            if there is None or current != there:
                return Shown.NO, value, None
            # A state that was true before proves nothing: the VM descends from this checkpoint anyway.
            proves = before is not None and before.tree.now != wish.point
            return (Shown.YES if proves else Shown.CANNOT_TELL), value, None
        case _A.RENAME:
            named = there is not None and there.name == wish.name
            return (Shown.YES if named else Shown.NO), (there.name if there else None), None
        case _A.DELETE:
            return (Shown.YES if there is None else Shown.NO), (there.name if there else None), None
        case _A.DELETE_SUBTREE:
            left = there if before is None else _left_of(before, now, point_of(wish))
            return (Shown.YES if left is None else Shown.NO), (left.name if left else None), None


def _left_of(before: CheckpointReading, now: CheckpointReading, root: CheckpointId) -> Checkpoint | None:
    gone_ids = {point.id for point in before.tree.subtree(root)}
    return next((point for point in now.tree.checkpoints if point.id in gone_ids), None)


CHECKPOINTS = CheckpointChange()
