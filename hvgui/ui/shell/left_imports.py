"""Imports that an earlier run of the program has planned and not ended: shown once their host answers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain.keys import HostId
from hvgui.domain.trouble import Troubled


class LeftImports:
    """Looks into the journal once, and at each host that it names once; ``show`` opens what is about such a host."""

    def __init__(self, controller: Controller, spawn: Spawn, show: Callable[[HostId], None], owner: QObject) -> None:
        self._controller, self._spawn, self._show, self._owner = controller, spawn, show, owner
        self._left: set[HostId] = set()

    def look(self) -> None:
        """Ask the journal."""
        self._spawn(self._look(), name="imports left over", owner=self._owner)

    async def _look(self) -> None:
        try:
            self._left = set(await self._controller.exports.left_over())
        except Troubled:
            return  # the journal says itself that it cannot be read
        self._ask()

    def hosts_changed(self) -> None:
        """Hosts came, went or moved."""
        if self._left:
            self._ask()

    def _ask(self) -> None:
        for host in [each for each in self._controller.hosts() if each.id in self._left and each.answers]:
            self._left.discard(host.id)
            self._spawn(self._read(host.id), name=f"imports left on {host.id}", owner=self._owner)

    async def _read(self, host: HostId) -> None:
        try:
            found = await self._controller.exports.planned(host)
        except Troubled:
            return  # it is told when the window is opened
        if any(machine.ours for machine in found):
            self._show(host)
