"""Consoles of VMs: finds the program, fetches the password, waits for the end."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import PurePath

from hvgui.controller.api.consoles import Launcher
from hvgui.controller.api.ports import Offload
from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.hosts.request_queue import host_gone
from hvgui.domain.keys import VmKey
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind
from hvgui.domain.vms.console import (
    ConsoleEnd,
    ConsoleKind,
    ConsoleProblem,
    console_command,
    ended_badly,
    kind_on,
    programs_on,
)

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

    async def connect(self, key: VmKey, opened: Callable[[str], None]) -> ConsoleEnd:
        if key in self._open:
            return ConsoleEnd(kind=self.kind, problem=ConsoleProblem.OPEN)
        self._open.add(key)
        try:
            return await self._connect(key, opened)
        finally:
            self._open.discard(key)

    async def _connect(self, key: VmKey, opened: Callable[[str], None]) -> ConsoleEnd:
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
        command = console_command(program, launcher.platform, session.profile, host.name, vm)

        def end(problem: ConsoleProblem | None, detail: str = "") -> ConsoleEnd:
            return ConsoleEnd(kind=command.kind, problem=problem, command=command.shown(), detail=detail)

        if not found:
            return end(ConsoleProblem.MISSING)
        if command.takes_password and not secret:
            return end(ConsoleProblem.NO_PASSWORD)
        try:
            running = launcher.start([found, *command.arguments], secret if command.takes_password else None)
        except OSError as error:
            return end(ConsoleProblem.NOT_STARTED, error.strerror or str(error))
        log.info("console of %s on %s: %s started", vm.name, host.name, program)
        opened(program)
        ended = await running
        log.info("console of %s on %s: %s ended with %s", vm.name, host.name, program, ended.code)
        if ended_badly(command.kind, ended.code):
            return end(ConsoleProblem.ENDED, ended.words)
        return end(None)
