"""One change of a VM at a time, over all operations: a host refuses to edit a VM that is being edited."""

from __future__ import annotations

from collections.abc import Callable

from hvgui.domain.keys import VmKey


class VmLocks:
    """Who works on which VM. An owner keeps a VM until it lets go, over several steps."""

    def __init__(self) -> None:
        self._owners: dict[VmKey, object] = {}
        self._waiting: dict[VmKey, list[Callable[[], None]]] = {}

    def take(self, key: VmKey, owner: object, wake: Callable[[], None]) -> bool:
        """Whether the VM is this owner's now; else ``wake`` is called once when it may be had."""
        holder = self._owners.setdefault(key, owner)
        if holder is owner:
            return True
        waiting = self._waiting.setdefault(key, [])
        if wake not in waiting:
            waiting.append(wake)
        return False

    def let_go(self, key: VmKey, owner: object) -> None:
        """The owner needs the VM no more; nothing happens when it is another's."""
        if self._owners.get(key) is owner:
            del self._owners[key]
            for wake in self._waiting.pop(key, ()):
                wake()
