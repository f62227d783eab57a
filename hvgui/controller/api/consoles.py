"""Consoles of VMs, shown by another program."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from hvgui.domain.keys import VmKey
from hvgui.domain.secret import Secret
from hvgui.domain.vms.console import PLAIN, ConsoleEnd, ConsoleKind, Enhanced
from hvgui.values import Struct


class Ended(Struct, frozen=True):
    """End of a program: its exit code (a signal is negative) and the end of what it wrote."""

    code: int
    words: str


class Launcher(Protocol):
    """Launcher of other programs on this computer."""

    @property
    def platform(self) -> str:
        """As ``sys.platform``."""

    def find(self, names: Sequence[str]) -> str:
        """The path of the first that is there, or nothing."""
        ...

    def start(self, command: Sequence[str], typed: Secret | None) -> Awaitable[Ended]:
        """Start it, write the secret and a line end to its input, and close that. Raises OSError.

        The program outlives this one.
        """
        ...


class ConsolesApi(Protocol):
    """Consoles of VMs: one at a time for each VM."""

    @property
    def kind(self) -> ConsoleKind: ...

    async def check(self, key: VmKey) -> ConsoleEnd | None:
        """What would keep a console from being shown, before anything is started for it; None where nothing is known
        to. Raises Troubled when the VM or its host is gone."""
        ...

    async def connect(self, key: VmKey, opened: Callable[[str], None], enhanced: Enhanced = PLAIN) -> ConsoleEnd:
        """Show a VM's console; returns when it is closed.

        ``opened`` is called with the program's name once it runs. ``enhanced``: wanted where the guest offers it.
        Raises Troubled when the VM or its host is gone.
        """
        ...
