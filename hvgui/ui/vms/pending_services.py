"""Service settings chosen in the matrix and not applied yet. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from hvgui.domain.keys import VmKey
from hvgui.domain.services import Service
from hvgui.domain.vm import Vm

Cell = tuple[VmKey, Service]
FindVm = Callable[[VmKey], Vm | None]


@dataclass(frozen=True, slots=True)
class _Wish:
    on: bool
    #: The host's setting when the cell was first touched.
    base: bool


class PendingChanges:
    """An untouched cell changes nothing; a touched one only what differs from the host."""

    def __init__(self, vm: FindVm) -> None:
        self._vm = vm
        self._wishes: dict[VmKey, dict[Service, _Wish]] = {}

    def __bool__(self) -> bool:
        return bool(self._wishes)

    def present(self, cell: Cell) -> bool | None:
        """The host's setting; None when there is none or it was not read."""
        vm = self._vm(cell[0])
        state = vm.service(cell[1]) if vm is not None else None
        return None if state is None else state.offered

    def shown(self, cell: Cell) -> bool | None:
        """The setting that the cell shows: the wish, else the host's."""
        wish = self._wishes.get(cell[0], {}).get(cell[1])
        return self.present(cell) if wish is None else wish.on

    def choose(self, cells: Iterable[Cell], on: bool | None) -> int:
        """Want some cells on or off, or (None) leave them alone; how many have no setting that could be changed."""
        refused = 0
        for cell in cells:
            present = self.present(cell)
            if present is None:
                refused += 1
            elif on is None or on == present:
                self._forget(cell)
            else:
                row = self._wishes.setdefault(cell[0], {})
                before = row.get(cell[1])
                row[cell[1]] = _Wish(on, present if before is None else before.base)
        return refused

    def follow(self, keys: Collection[VmKey] | None = None) -> bool:
        """What the hosts say now: wishes that came true or whose VM is gone end; whether any did."""
        ended = []
        for key in [k for k in self._wishes if keys is None or k in keys]:
            for service, wish in self._wishes[key].items():
                present = self.present((key, service))
                if self._vm(key) is None or present == wish.on:
                    ended.append((key, service))
        for cell in ended:
            self._forget(cell)
        return bool(ended)

    def wishes(self) -> dict[VmKey, dict[Service, bool]]:
        """What Apply would ask for."""
        return {key: {service: wish.on for service, wish in row.items()} for key, row in self._wishes.items()}

    def changed_elsewhere(self) -> list[Cell]:
        """Touched cells whose setting somebody else has moved since."""
        return [
            (key, service)
            for key, row in self._wishes.items()
            for service, wish in row.items()
            if self.present((key, service)) != wish.base
        ]

    def sent(self, wishes: Mapping[VmKey, Mapping[Service, bool]]) -> None:
        """These are on their way; what was refused stays marked."""
        for key, row in wishes.items():
            for service in row:
                self._forget((key, service))

    def discard(self) -> None:
        """Leave everything alone."""
        self._wishes.clear()

    @property
    def count(self) -> int:
        return sum(len(row) for row in self._wishes.values())

    @property
    def keys(self) -> frozenset[VmKey]:
        """The VMs with something pending."""
        return frozenset(self._wishes)

    @property
    def vms(self) -> int:
        return len(self._wishes)

    def _forget(self, cell: Cell) -> None:
        row = self._wishes.get(cell[0])
        if row is not None:
            row.pop(cell[1], None)
            if not row:
                del self._wishes[cell[0]]
