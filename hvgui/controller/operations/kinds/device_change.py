"""Bases of kinds about devices of VMs: a wish has the VM, and the address that the journal and the items name it by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol, TypeVar

from hvgui.controller.operations.plan import Change, Context
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.operation import Item, OperationKind
from hvgui.domain.operations.record import RecordKind
from hvgui.domain.settings.media import VmDrives
from hvgui.domain.trouble import Trouble
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.media import read_drives
from hvgui.wsman.exchange import Exchange


class DeviceWish(Protocol):
    """What is wished of one device, or of a field of it."""

    @property
    def key(self) -> VmKey: ...

    @property
    def subject(self) -> str: ...


W = TypeVar("W", bound=DeviceWish)
K = TypeVar("K")


class DeviceChange(Change[W, K]):
    """Kind about devices. Its items are told by their addresses."""

    kind = OperationKind.SETTINGS
    record = RecordKind.DEVICE
    at_once = 16

    def key(self, wish: W) -> VmKey:
        return wish.key

    def item(self, wish: W) -> Item:
        return Item(key=wish.key, label=wish.subject, device=self.device(wish))

    def device(self, wish: W) -> str:
        """Name of the device, where it has one beside its kind."""
        return ""

    def subject(self, wish: W) -> str:
        return wish.subject


class DriveChange(DeviceChange[W, VmDrives]):
    """Kind that is decided by the drives and controllers of VMs alone."""

    #: Whether the limits of the I/O are read, too.
    limited = False

    def read(
        self, wishes: Sequence[W], dialect: Dialect, context: Context
    ) -> Exchange[Mapping[VmKey, VmDrives | Trouble]]:
        keys = {wish.key.vm: wish.key for wish in wishes}
        found = yield from read_drives(tuple(keys), dialect.facts.build if self.limited else 0)
        return {keys[vm]: drives for vm, drives in found.items()}
