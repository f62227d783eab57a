"""Locks of VMs over all operations: a host refuses to edit a VM that is being edited."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from hvgui.domain.keys import VmKey

#: What is locked: a VM, and what of it.
Place: TypeAlias = tuple[VmKey, str]


class VmLocks:
    """Owners of VMs. An owner keeps a VM until it releases it, over several steps."""

    def __init__(self) -> None:
        self._owners: dict[Place, object] = {}
        self._waiting: dict[Place, list[Callable[[], None]]] = {}

    def take(self, place: Place, owner: object, wake: Callable[[], None]) -> bool:
        """Whether the VM is this owner's now; else ``wake`` is called once when it may be had."""
        holder = self._owners.setdefault(place, owner)
        if holder is owner:
            return True
        waiting = self._waiting.setdefault(place, [])
        if wake not in waiting:
            waiting.append(wake)
        return False

    def release(self, place: Place, owner: object) -> None:
        """The owner needs the VM no more; nothing happens when it is another's."""
        if self._owners.get(place) is owner:
            del self._owners[place]
            for wake in self._waiting.pop(place, ()):
                wake()
