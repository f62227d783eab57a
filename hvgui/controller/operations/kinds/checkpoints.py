"""Checkpoints: create, apply, revert, rename, delete (hyperv-wmi-v2 17).

A VM that runs is saved before a checkpoint is applied and started again afterwards, also when applying was refused: the
start is owed from the moment it is saved.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from hvgui.controller.operations.entries import wish_in
from hvgui.controller.operations.kinds.power import PowerWish, power_step
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
from hvgui.domain.checkpoints import (
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
from hvgui.domain.keys import VmKey
from hvgui.domain.operation import Item, OperationKind
from hvgui.domain.plan import Verdict
from hvgui.domain.power import Power, PowerAction
from hvgui.domain.record import Asked, RecordKind
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.domain.undoing import Now
from hvgui.hyperv.changing import Beginning
from hvgui.hyperv.checkpoints import (
    SnapshotService,
    read_checkpoints,
    read_checkpoints_of,
    read_created,
    read_points,
    send_rename,
)
from hvgui.hyperv.host_reading import Dialect
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange

_A = CheckpointAction
#: States of a VM to which a checkpoint can be applied as it is (hyperv-wmi-v2 17).
_STILL = frozenset({Power.OFF, Power.SAVED})
_STARTED = frozenset({Power.RUNNING, Power.STARTING})
#: JobTypes (hyperv-wmi-v2 18.3); a production checkpoint is a VSS snapshot inside the guest first.
_CREATING, _APPLYING, _DELETING = frozenset({51, 70}), frozenset({71}), frozenset({72})
#: Seconds until the tree follows the end of a job.
_FOLLOWS_WITHIN = 2.0
_CREATED = "created"


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
        host = _OnHost(dialect, known)
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
            steps += _Steps(host, wish, now, subject, item, len(steps)).all()
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
                known = _new(before, now)
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


class _OnHost:
    """State that the steps of one host's plan share."""

    def __init__(self, dialect: Dialect, known: Mapping[VmKey, CheckpointReading | Trouble]) -> None:
        self.dialect = dialect
        self.service = SnapshotService()
        self._before = {key: now for key, now in known.items() if isinstance(now, CheckpointReading)}

    def learn(self, several: Sequence[Made]) -> Exchange[None]:
        """The ids of checkpoints that were made: of many VMs by what is new, in one query; else by the jobs."""
        now = (yield from read_points()) if len(several) > 1 else {}
        for made in several:
            old = {point.id for point in self._before[made.key].tree.checkpoints}
            new = [point for point in now.get(made.key.vm, ()) if point not in old]
            found = new[0] if len(new) == 1 else None
            if found is None and made.job is not None:
                found = yield from read_created(made.job)
            if found is None:
                found = yield from self.new(made.key, made.subject)
            if found is not None:
                made.learned[_CREATED] = found

    def new(self, key: VmKey, subject: str) -> Exchange[CheckpointId | None]:
        """The checkpoint of a VM that was not there before."""
        return _new(self._before[key], (yield from read_checkpoints(key, subject)))


class _Steps:
    """Steps of one request; ``first`` is the place of the first of them in the plan."""

    def __init__(
        self, host: _OnHost, wish: CheckpointWish, now: CheckpointReading, subject: str, item: int, first: int
    ) -> None:
        self._host = host
        self._wish = wish
        self._now = now
        self._subject = subject
        self._item = item
        self._first = first
        self._steps: list[Step] = []

    def all(self) -> Sequence[Step]:
        wish = self._wish
        match wish.action:
            case _A.CREATE:
                self._create("create")
                if wish.name:
                    self._rename_created()
            case _A.APPLY | _A.REVERT:
                self._apply(_point(wish))
            case _A.RENAME:
                send = partial(send_rename, self._host.dialect, _point(wish), wish.name, self._subject)
                self._add("rename", "applying", lambda _: send())
            case _A.DELETE | _A.DELETE_SUBTREE:
                subtree = wish.action is _A.DELETE_SUBTREE
                delete = partial(self._host.service.delete, _point(wish), self._subject, subtree=subtree)
                self._add("delete", "deleting", lambda _: delete(), types=_DELETING)
        return self._steps

    def _add(
        self,
        name: str,
        stage: str,
        send: Callable[[Learned], Exchange[Beginning]],
        *,
        types: frozenset[int] = frozenset(),
        needs: tuple[int, ...] = (),
        may_repeat: bool = False,
        learn: Callable[[Sequence[Made]], Exchange[None]] | None = None,
    ) -> int:
        self._steps.append(
            Step(
                name=name,
                stage=stage,
                serves=(self._item,),
                lock=self._wish.key,
                subject=self._subject,
                send=send,
                needs=needs,
                stoppable=True,
                job_types=types,
                may_repeat=may_repeat,
                learn=learn,
            )
        )
        return self._first + len(self._steps) - 1

    def _create(self, name: str) -> int:
        create = partial(self._host.service.create, self._wish.key, self._subject)
        return self._add(name, "creating", lambda _: create(), types=_CREATING, learn=self._host.learn)

    def _rename_created(self) -> None:
        host, key, subject, wanted = self._host, self._wish.key, self._subject, self._wish.name

        def send(learned: Learned) -> Exchange[Beginning]:
            made: str | None = learned.get(_CREATED)
            if made is None:
                made = yield from host.new(key, subject)
            if made is None:
                raise Refusal(Trouble(TroubleKind.CHECKPOINT_NOT_NAMED, subject, wanted))
            learned[_CREATED] = made
            return (yield from send_rename(host.dialect, CheckpointId(made), wanted, subject))

        self._add("rename", "applying", send, needs=(self._first,))

    def _apply(self, point: CheckpointId) -> None:
        wish, power = self._wish, self._now.power
        needs: tuple[int, ...] = ()
        if wish.keep_first:
            needs = (self._create("keep"),)
        saved: tuple[int, ...] = ()
        if power not in _STILL and wish.left is not Left.START:
            saved = (self._power(PowerAction.SAVE, "save", needs=needs),)
            needs = saved
        after: tuple[int, ...] = ()
        if wish.left is not Left.START:
            send = partial(self._host.service.apply, point, self._subject)
            after = (self._add("apply", "applying", lambda _: send(), types=_APPLYING, needs=needs, may_repeat=True),)
        if power is Power.RUNNING or wish.left is not None:
            self._power(PowerAction.START, "start", needs=saved, after=after, lasting=True)

    def _power(
        self,
        action: PowerAction,
        name: str,
        *,
        needs: tuple[int, ...] = (),
        after: tuple[int, ...] = (),
        lasting: bool = False,
    ) -> int:
        wish = PowerWish(self._wish.key, action)
        step = power_step(self._host.dialect, wish, self._subject, (self._item,), name=name)
        self._steps.append(replace(step, needs=needs, after=after, lasting=lasting))
        return self._first + len(self._steps) - 1


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


def _point(wish: CheckpointWish) -> CheckpointId:
    assert wish.point is not None
    return wish.point


def _made(trace: Trace) -> CheckpointId | None:
    found = trace.learned.get(_CREATED)
    return None if found is None else CheckpointId(found)


def _new(before: CheckpointReading, after: CheckpointReading) -> CheckpointId | None:
    """The checkpoint that was not there before; "Now" first, since others may make some, too."""
    old = {point.id for point in before.tree.checkpoints}
    new = [point.id for point in after.tree.checkpoints if point.id not in old and not point.recovery]
    return after.tree.now if after.tree.now in new else next(iter(new), None)


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
            known = _made(trace) or (None if before is None else _new(before, now))
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
            left = there if before is None else _left_of(before, now, _point(wish))
            return (Shown.YES if left is None else Shown.NO), (left.name if left else None), None


def _left_of(before: CheckpointReading, now: CheckpointReading, root: CheckpointId) -> Checkpoint | None:
    gone_ids = {point.id for point in before.tree.subtree(root)}
    return next((point for point in now.tree.checkpoints if point.id in gone_ids), None)


CHECKPOINTS = CheckpointChange()
