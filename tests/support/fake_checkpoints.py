"""Checkpoints of the fake controller: the real rules over trees that a test fills."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from hvgui.controller.operations.kinds.checkpoints import trouble_of
from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.operations.operation import Item
from hvgui.domain.operations.outcome import Failed
from hvgui.domain.trouble import Troubled
from hvgui.domain.vms.checkpoints import (
    Checkpoint,
    CheckpointAction,
    CheckpointId,
    CheckpointPolicy,
    CheckpointReading,
    CheckpointTree,
    CheckpointWish,
)
from hvgui.domain.vms.services import Service, ServiceState
from hvgui.domain.vms.vm import Vm
from hvgui.values import replace
from tests.support.small_data_centre import NOW, key_named

A = CheckpointAction


class Whole(Protocol):
    """What is needed of the fake controller."""

    def vm(self, key: VmKey) -> Vm | None: ...
    def vms(self) -> Mapping[VmKey, Vm]: ...
    def start_checkpoints(self, what: str, items: tuple[Item, ...]) -> OperationId: ...


def checkpoint(number: int, name: str, parent: int | None = None, **more: object) -> Checkpoint:
    """A checkpoint with a GUID made of its number, an hour younger than the one before."""
    return Checkpoint(
        id=point_id(number),
        name=name,
        created=NOW - 86_400 + 3600 * number,
        parent=None if parent is None else point_id(parent),
        **more,  # type: ignore[arg-type]
    )


def point_id(number: int) -> CheckpointId:
    return CheckpointId(f"{number:08X}-AAAA-BBBB-CCCC-DDDDEEEEFFFF")


class FakeCheckpoints:
    """Implements CheckpointsApi; wishes take effect at once, operations end when the test says so."""

    def __init__(self, whole: Whole) -> None:
        self._whole = whole
        self.trees: dict[VmKey, CheckpointTree] = {
            key_named("web-01"): CheckpointTree(
                (
                    checkpoint(1, "Fresh install"),
                    checkpoint(2, "Before the upgrade", 1),
                    checkpoint(3, "With the new kernel", 2, with_state=True),
                    checkpoint(4, "Another way", 1, automatic=True),
                ),
                point_id(3),
            )
        }
        self.policies: dict[VmKey, CheckpointPolicy] = {}
        self.wishes: list[CheckpointWish] = []
        #: Raised by the next reading.
        self.trouble: Troubled | None = None

    async def read(self, key: VmKey) -> CheckpointReading:
        trouble, self.trouble = self.trouble, None
        if trouble is not None:
            raise trouble
        vm = self._whole.vms()[key]
        return CheckpointReading(
            key=key,
            tree=self.trees.get(key, CheckpointTree()),
            policy=self.policies.get(key, CheckpointPolicy.PRODUCTION_OR_STANDARD),
            power=vm.power,
            backup=vm.service(Service.BACKUP) or ServiceState(Service.BACKUP),
            busy=32768 in vm.operational,
        )

    def change(self, wishes: Sequence[CheckpointWish]) -> OperationId:
        self.wishes += wishes
        items = []
        for wish in wishes:
            tree = self.trees.get(wish.key, CheckpointTree())
            vm = self._whole.vms()[wish.key]
            point = tree.find(tree.now if wish.action is A.REVERT else wish.point)
            now = CheckpointReading(
                key=wish.key,
                tree=tree,
                policy=self.policies.get(wish.key, CheckpointPolicy.PRODUCTION_OR_STANDARD),
                power=vm.power,
                backup=vm.service(Service.BACKUP) or ServiceState(Service.BACKUP),
            )
            why = trouble_of(wish, now, point, vm.name)
            items.append(Item(key=wish.key, label=wish.name, outcome=Failed(why) if why else None))
            if why is None:
                self.trees[wish.key] = self._after(tree, wish, point, vm)
        return self._whole.start_checkpoints(wishes[0].action.value, tuple(items))

    def _after(self, tree: CheckpointTree, wish: CheckpointWish, point: Checkpoint | None, vm: Vm) -> CheckpointTree:
        if wish.action is A.CREATE or wish.keep_first:
            new = checkpoint(100 + len(self.wishes), wish.name or f"{vm.name} - (now)")
            tree = CheckpointTree((*tree.checkpoints, replace(new, parent=tree.now)), new.id)
        if wish.action is A.CREATE or point is None:
            return tree
        if wish.action is A.RENAME:
            named = tuple(replace(p, name=wish.name) if p.id == point.id else p for p in tree.checkpoints)
            return CheckpointTree(named, tree.now)
        if wish.action in (A.APPLY, A.REVERT):
            return CheckpointTree(tree.checkpoints, point.id)
        gone = {point.id} if wish.action is A.DELETE else {p.id for p in tree.subtree(point.id)}
        left = tuple(
            replace(p, parent=point.parent) if p.parent == point.id else p for p in tree.checkpoints if p.id not in gone
        )
        return CheckpointTree(left, point.parent if tree.now in gone else tree.now)
