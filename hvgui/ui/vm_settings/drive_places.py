"""Places for drives on the controllers of a VM, with what is added and not applied yet. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hvgui.domain.devices.device import CONTROLLERS, SLOTS, Device, DeviceKind, DeviceTree
from hvgui.domain.settings.disks import MOST_CONTROLLERS, NEW_CONTROLLER, closed_to_controllers, closed_to_drive
from hvgui.domain.settings.media import drive_at, free_slot, place_of
from hvgui.domain.settings.setting_rules import Closed
from hvgui.domain.vms.power import Power

_SCSI = DeviceKind.SCSI_CONTROLLER


class DrivePlaces:
    """What is free and what is taken. A removed drive keeps its place until it is gone from the host."""

    def __init__(self, tree: DeviceTree, added: Sequence[Device], power: Power, generation: int) -> None:
        self._tree = tree
        self._added = added
        self._power = power
        self._generation = generation

    def controllers(self, kind: DeviceKind) -> Iterator[Device]:
        """Controllers that take a drive of this kind now."""
        for controller in self.all():
            if self._closed(kind, controller.kind, adding=True) is None:
                yield controller

    def all(self) -> Iterator[Device]:
        """Every controller, also those that are added and not applied yet."""
        yield from self._tree.of_kind(*CONTROLLERS)
        yield from (device for device in self._added if device.kind is _SCSI)

    def slots(self, controller: Device) -> list[Device | None]:
        """What is in each place of a controller."""
        there = {device.slot: device for device in (*self._tree.devices, *self._added) if self._on(device, controller)}
        return [there.get(slot) for slot in range(SLOTS[controller.kind])]

    def free(self, kind: DeviceKind) -> str | None:
        """The tail of one more drive: the lowest free place of the first controller that takes one."""
        for controller in self.controllers(kind):
            taken = frozenset(device.tail for device in self.slots(controller) if device is not None)
            slot = free_slot(controller.tail, controller.kind, taken)
            if slot is not None:
                return drive_at(controller.tail, slot)
        return None

    def closed_to_adding(self, kind: DeviceKind) -> Closed | None:
        """Why no drive of this kind, or no SCSI controller, can be added now."""
        if kind is _SCSI:
            there = sum(1 for _ in self._tree.of_kind(_SCSI)) + sum(device.kind is _SCSI for device in self._added)
            return Closed.FULL if there >= MOST_CONTROLLERS else closed_to_controllers(self._power)
        if self.free(kind) is not None:
            return None
        kinds = [controller.kind for controller in self.all()]
        reasons = (self._closed(kind, each, adding=True) for each in kinds)
        return next(filter(None, reasons), Closed.FULL)

    def closed_to_removing(self, device: Device) -> Closed | None:
        """Why a drive or a SCSI controller cannot be removed now."""
        if device.kind is _SCSI:
            below = (self.closed_to_removing(drive) for drive in self._tree.drives_of(device))
            return closed_to_controllers(self._power) or next(filter(None, below), None)
        if device.of_checkpoint:
            return Closed.CHECKPOINT
        return self._closed(device.kind, self._controller_of(device.tail), adding=False)

    def closed_at(self, kind: DeviceKind, tail: str) -> Closed | None:
        """Why no drive can be added in a place that was chosen; one on a new controller waits for that."""
        if tail.startswith(NEW_CONTROLLER) and (closed := closed_to_controllers(self._power)) is not None:
            return closed
        return self._closed(kind, self._controller_of(tail), adding=True)

    def _controller_of(self, tail: str) -> DeviceKind:
        controller = self._tree.find(place_of(tail)[0])
        return _SCSI if controller is None else controller.kind

    def _closed(self, kind: DeviceKind, controller: DeviceKind, *, adding: bool) -> Closed | None:
        return closed_to_drive(kind, controller, self._power, self._generation, adding=adding)

    @staticmethod
    def _on(device: Device, controller: Device) -> bool:
        return device.slot is not None and device.controller == controller.tail
