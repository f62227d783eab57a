"""Steps of checkpoint requests: the method calls, and what later ones need of earlier ones (hyperv-wmi-v2 17)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from hvgui.controller.operations.kinds.power import PowerWish, power_step
from hvgui.controller.operations.plan import Learned, Made, Step
from hvgui.domain.keys import VmKey
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.domain.vms.checkpoints import CheckpointAction, CheckpointId, CheckpointReading, CheckpointWish, Left
from hvgui.domain.vms.power import Power, PowerAction
from hvgui.hyperv.changing import Beginning
from hvgui.hyperv.checkpoints import SnapshotService, read_checkpoints, read_created, read_points, send_rename
from hvgui.hyperv.host_reading import Dialect
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange

_A = CheckpointAction
#: States of a VM to which a checkpoint can be applied as it is (hyperv-wmi-v2 17).
_STILL = frozenset({Power.OFF, Power.SAVED})
#: JobTypes (hyperv-wmi-v2 18.3); a production checkpoint is a VSS snapshot inside the guest first.
_CREATING, _APPLYING, _DELETING = frozenset({51, 70}), frozenset({71}), frozenset({72})
CREATED = "created"


class SharedState:
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
                made.learned[CREATED] = found

    def new(self, key: VmKey, subject: str) -> Exchange[CheckpointId | None]:
        """The checkpoint of a VM that was not there before."""
        return new_point(self._before[key], (yield from read_checkpoints(key, subject)))


class CheckpointSteps:
    """Steps of one request; ``first`` is the place of the first of them in the plan."""

    def __init__(
        self, host: SharedState, wish: CheckpointWish, now: CheckpointReading, subject: str, item: int, first: int
    ) -> None:
        self._host = host
        self._wish = wish
        self._now = now
        self._subject = subject
        self._item = item
        self._first = first
        self._steps: list[Step] = []

    def all(self) -> Sequence[Step]:
        """Steps in the order of their calls."""
        wish = self._wish
        match wish.action:
            case _A.CREATE:
                self._create("create")
                if wish.name:
                    self._rename_created()
            case _A.APPLY | _A.REVERT:
                self._apply(point_of(wish))
            case _A.RENAME:
                send = partial(send_rename, self._host.dialect, point_of(wish), wish.name, self._subject)
                self._add("rename", "applying", lambda _: send())
            case _A.DELETE | _A.DELETE_SUBTREE:
                subtree = wish.action is _A.DELETE_SUBTREE
                delete = partial(self._host.service.delete, point_of(wish), self._subject, subtree=subtree)
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
            made: str | None = learned.get(CREATED)
            if made is None:
                made = yield from host.new(key, subject)
            if made is None:
                raise Refusal(Trouble(TroubleKind.CHECKPOINT_NOT_NAMED, subject, wanted))
            learned[CREATED] = made
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


def point_of(wish: CheckpointWish) -> CheckpointId:
    """Checkpoint that a request is about, which everything but creating has."""
    assert wish.point is not None
    return wish.point


def new_point(before: CheckpointReading, after: CheckpointReading) -> CheckpointId | None:
    """The checkpoint that was not there before; "Now" first, since others may make some, too."""
    old = {point.id for point in before.tree.checkpoints}
    new = [point.id for point in after.tree.checkpoints if point.id not in old and not point.recovery]
    return after.tree.now if after.tree.now in new else next(iter(new), None)
