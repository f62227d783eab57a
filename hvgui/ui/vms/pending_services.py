"""Integration services chosen in the matrix and not applied yet. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping

from hvgui.domain.keys import VmKey
from hvgui.domain.settings.address import Address, of_vm
from hvgui.domain.settings.edits import Edits
from hvgui.domain.vms.services import Service
from hvgui.domain.vms.vm import Vm


class PendingServices:
    """Edits of services over many VMs, whose present values are those of the list. ``vm`` finds a VM."""

    def __init__(self, vm: Callable[[VmKey], Vm | None]) -> None:
        self._vm = vm
        self._edits: Edits[Address, bool] = Edits(self._present)

    def __len__(self) -> int:
        return len(self._edits)

    def shown(self, cell: Address) -> bool | None:
        """The setting that the cell shows: the chosen one, else the host's; None when there is none."""
        return self._edits.shown(cell)

    def choose(self, cells: Iterable[Address], on: bool | None) -> int:
        """Want some cells on or off, or (None) leave them alone; how many have no setting that could be changed."""
        refused = 0
        for cell in cells:
            if self._present(cell) is None:
                refused += 1
            else:
                self._edits.choose(cell, on)
        return refused

    def follow(self, keys: Collection[VmKey] | None = None) -> bool:
        """What the hosts say of some VMs now: edits that came true or whose VM is gone end; whether any did."""
        cells = None if keys is None else (of_vm(key, service) for key in keys for service in Service)
        return self._edits.follow(cells, gone=lambda cell: self._vm(cell.vm) is None)

    def wishes(self) -> dict[VmKey, dict[Service, bool]]:
        """What Apply would ask for."""
        found: dict[VmKey, dict[Service, bool]] = {}
        for cell, on in self._edits.changes().items():
            assert isinstance(cell.field, Service)
            found.setdefault(cell.vm, {})[cell.field] = on
        return found

    def changed_elsewhere(self) -> list[Address]:
        """Edited cells whose setting has changed on the host since."""
        return list(self._edits.changed_elsewhere())

    def sent(self, wishes: Mapping[VmKey, Mapping[Service, bool]]) -> None:
        """These are on their way; what was refused stays marked."""
        self._edits.forget(of_vm(key, service) for key, row in wishes.items() for service in row)

    def discard(self) -> None:
        """Leave everything alone."""
        self._edits.clear()

    @property
    def vms(self) -> int:
        """How many VMs have something pending."""
        return len({cell.vm for cell in self._edits})

    def _present(self, cell: Address) -> bool | None:
        vm = self._vm(cell.vm)
        state = vm.service(cell.field) if vm is not None and isinstance(cell.field, Service) else None
        return None if state is None else state.offered
