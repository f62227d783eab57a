"""Whole VMs: what a host has for new ones, made and deleted ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from hvgui.domain.keys import HostId, OperationId, VmKey
from hvgui.domain.machines.machine_rules import HostOffer
from hvgui.domain.machines.new_machine import MachineWish, NewMachine
from hvgui.domain.machines.removal import HostDiskUse, MachineRemoval
from hvgui.domain.operations.plan import Previewed
from hvgui.domain.operations.record import Record


class ChoicesApi(Protocol):
    """Choices for new VMs that are kept under a name on this computer."""

    @property
    def kept(self) -> bool:
        """Whether anything is kept."""
        ...

    async def names(self) -> tuple[str, ...]:
        """Names of what is kept, damaged files among them."""
        ...

    async def load(self, name: str) -> NewMachine:
        """What is kept under a name. Raises Troubled: CHOICES_NOT_READ says where the file is wrong."""
        ...

    async def save(self, name: str, machine: NewMachine) -> None:
        """Keep a description under a name, in place of what is there. Raises Troubled."""
        ...

    async def remove(self, name: str) -> None:
        """Keep it no more. Raises Troubled."""
        ...


class MachinesApi(Protocol):
    """Making and deleting VMs."""

    choices: ChoicesApi

    async def offer(self, host: HostId) -> HostOffer:
        """What a host has for new VMs, read now. Raises Troubled."""
        ...

    async def like(self, key: VmKey) -> NewMachine:
        """A VM as it is, read now; its disks as new ones of their sizes. Raises Troubled."""
        ...

    async def preview(self, wishes: Sequence[MachineWish]) -> Sequence[Previewed]:
        """What ``create`` would do with these now, by a fresh reading. Raises Troubled."""
        ...

    def create(self, wishes: Sequence[MachineWish]) -> OperationId:
        """Make VMs: on each host one after the other, hosts side by side."""
        ...

    async def disk_use(self, keys: Sequence[VmKey]) -> HostDiskUse:
        """What decides on deleting some VMs of one host and their disks, read now. Raises Troubled."""
        ...

    async def preview_deletion(self, wishes: Sequence[MachineRemoval]) -> Sequence[Previewed]:
        """What ``delete`` would do with these now, by a fresh reading. Raises Troubled."""
        ...

    def delete(self, wishes: Sequence[MachineRemoval]) -> OperationId:
        """Delete VMs, and files of theirs as far as that is proved to harm nobody when their turn comes."""
        ...

    def keep(self, operation: OperationId) -> None:
        """Leave what an interrupted operation has made as it is."""
        ...

    def was(self, record: Record) -> NewMachine | None:
        """What a VM was that an entry of the journal has deleted; None for other entries."""
        ...
