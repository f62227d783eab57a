"""Whole VMs, made and deleted by operations."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from hvgui.controller.api.machines import ChoicesApi
from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.operations.entries import wish_in
from hvgui.controller.operations.kinds.machine_removals import REMOVALS, read_inventories
from hvgui.controller.operations.kinds.machines import MachineChange
from hvgui.controller.operations.runner import Runner
from hvgui.controller.services.machine_choices import MachineChoices
from hvgui.domain.keys import HostId, OperationId, VmId, VmKey
from hvgui.domain.machines.machine_rules import HostOffer
from hvgui.domain.machines.new_machine import MachineWish, NewMachine
from hvgui.domain.machines.removal import HostDiskUse, MachineRemoval
from hvgui.domain.operations.plan import Previewed
from hvgui.domain.operations.record import Record
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.domain.vms.services import Service
from hvgui.hyperv.machine_reading import read_offer
from hvgui.hyperv.removal_reading import read_disk_use
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange


class Machines:
    """Implements ``MachinesApi``. ``change``: the kind that brings images of this computer to hosts as well."""

    choices: ChoicesApi

    def __init__(
        self, context: OperationContext, runner: Runner, change: MachineChange, choices: MachineChoices
    ) -> None:
        self._context = context
        self._runner = runner
        self._change = change
        self.choices = choices

    async def offer(self, host: HostId) -> HostOffer:
        session = self._context.answering(host)
        return await session.ask(partial(read_offer, session.dialect.facts.build))

    async def like(self, key: VmKey) -> NewMachine:
        session, name = self._context.answering(key.host), self._context.name_of(key)
        build = session.dialect.facts.build
        found = await session.ask(partial(read_inventories, {key.vm: name}, build, tuple(Service)), name)
        if key.vm not in found:
            lost = self._context.is_lost(key)
            raise Refusal(Trouble(TroubleKind.CONFIGURATION_LOST if lost else TroubleKind.VM_GONE, name))
        return found[key.vm]

    async def preview(self, wishes: Sequence[MachineWish]) -> Sequence[Previewed]:
        return await self._runner.preview(self._change, wishes)

    def create(self, wishes: Sequence[MachineWish]) -> OperationId:
        return self._runner.begin(self._change, wishes)

    async def disk_use(self, keys: Sequence[VmKey]) -> HostDiskUse:
        session = self._context.answering(keys[0].host)
        names = {key.vm: self._context.name_of(key) for key in keys}
        return await session.ask(partial(_read_use, names, session.dialect.facts.build))

    async def preview_deletion(self, wishes: Sequence[MachineRemoval]) -> Sequence[Previewed]:
        return await self._runner.preview(REMOVALS, wishes)

    def delete(self, wishes: Sequence[MachineRemoval]) -> OperationId:
        return self._runner.begin(REMOVALS, wishes)

    def keep(self, operation: OperationId) -> None:
        self._runner.keep(operation)

    def was(self, record: Record) -> NewMachine | None:
        try:
            name, said = wish_in(record.asked)
            return REMOVALS.decode(record.asked.key, said).inventory if name == REMOVALS.name else None
        except (ValueError, KeyError, TypeError, RecursionError):
            return None


def _read_use(names: dict[VmId, str], build: int) -> Exchange[HostDiskUse]:
    inventories = yield from read_inventories(names, build)
    files = [disk.path for machine in inventories.values() for disk in machine.disks]
    return replace((yield from read_disk_use(files)), inventories=inventories)
