"""Consoles of VMs: finds the program, fetches the password, waits for the end."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from pathlib import PurePath

from hvgui.controller.api.consoles import Launcher
from hvgui.controller.api.ports import Offload
from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.hosts.request_queue import host_gone
from hvgui.domain.keys import VmKey
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind
from hvgui.domain.vms.console import (
    PLAIN,
    ConsoleCommand,
    ConsoleEnd,
    ConsoleKind,
    ConsoleProblem,
    Enhanced,
    console_command,
    ended_badly,
    kind_on,
    programs_on,
)
from hvgui.hyperv.screens import offers_enhanced
from hvgui.values import Struct

log = logging.getLogger(__name__)


class Consoles:
    """Implements ``ConsolesApi``: one console for each VM at a time, as far as this program knows."""

    def __init__(self, context: OperationContext, offload: Offload, launcher: Launcher | None) -> None:
        self._context = context
        self._offload = offload
        self._launcher = launcher
        self._open: set[VmKey] = set()

    @property
    def kind(self) -> ConsoleKind:
        return kind_on("" if self._launcher is None else self._launcher.platform)

    async def check(self, key: VmKey) -> ConsoleEnd | None:
        ready = await self._prepare(key, PLAIN)
        return ready if isinstance(ready, ConsoleEnd) else None

    async def connect(self, key: VmKey, opened: Callable[[str], None], enhanced: Enhanced = PLAIN) -> ConsoleEnd:
        if key in self._open:
            return ConsoleEnd(kind=self.kind, problem=ConsoleProblem.OPEN)
        self._open.add(key)
        try:
            return await self._connect(key, opened, enhanced)
        finally:
            self._open.discard(key)

    async def _connect(self, key: VmKey, opened: Callable[[str], None], enhanced: Enhanced) -> ConsoleEnd:
        ready = await self._prepare(key, enhanced if self.kind is ConsoleKind.FREERDP else PLAIN)
        if isinstance(ready, ConsoleEnd):
            return ready
        command, name = ready.command, PurePath(ready.found).name
        who = f"console of {self._context.name_of(key)} on {self._context.host_name(key.host)}: {name}"
        try:
            running = ready.launcher.start([ready.found, *command.arguments], ready.secret)
        except OSError as error:
            return _end(command, ConsoleProblem.NOT_STARTED, error.strerror or str(error))
        log.info("%s started", who)
        opened(name)
        ended = await running
        log.info("%s ended with %s", who, ended.code)
        if ended_badly(command.kind, ended.code):
            return _end(command, ConsoleProblem.ENDED, ended.words)
        return _end(command, None)

    async def _prepare(self, key: VmKey, enhanced: Enhanced) -> _Ready | ConsoleEnd:
        """The program with its command, or why it cannot be started. Raises Troubled."""
        launcher, session = self._launcher, self._context.sessions.get(key.host)
        vm, host = self._context.store.vms.get(key), self._context.store.hosts.get(key.host)
        if launcher is None or session is None or host is None:
            raise Troubled(host_gone(key.host))
        if vm is None:
            raise Troubled(Trouble(TroubleKind.VM_GONE, self._context.name_of(key)))
        names, source = programs_on(launcher.platform), session.secret

        def look() -> tuple[str, Secret | None]:
            # A keyring may ask its user to unlock it, and a search path may lead over the network.
            found = launcher.find(names)
            return found, source() if found else None

        found, secret = await self._offload(look)
        program = PurePath(found).name or names[0]
        if enhanced and found:
            offered = await session.ask(partial(offers_enhanced, key.vm), vm.name)
            enhanced = enhanced if offered else PLAIN
        command = console_command(program, launcher.platform, session.profile, host.name, vm, enhanced)
        if not found:
            return _end(command, ConsoleProblem.MISSING)
        if command.takes_password and not secret:
            return _end(command, ConsoleProblem.NO_PASSWORD)
        return _Ready(launcher, found, command, secret if command.takes_password else None)


class _Ready(Struct, frozen=True):
    """A program that can be started, where it was found, and what goes to its input."""

    launcher: Launcher
    found: str
    command: ConsoleCommand
    secret: Secret | None


def _end(command: ConsoleCommand, problem: ConsoleProblem | None, detail: str = "") -> ConsoleEnd:
    return ConsoleEnd(kind=command.kind, problem=problem, command=command.shown(), detail=detail)
