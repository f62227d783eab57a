"""Screens of VMs, read when they are asked for, and typing into guests by operations."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.operations.kinds.keyboard import KEYBOARD
from hvgui.controller.operations.runner import Runner
from hvgui.domain.keys import HostId, OperationId, VmKey
from hvgui.domain.operations.plan import Previewed
from hvgui.domain.trouble import Refusal, TroubleKind
from hvgui.domain.vms.keyboard import Typing
from hvgui.domain.vms.screen import FEWEST_PIXELS, MOST_PIXELS, Resolution, Thumbnail, size_for
from hvgui.hyperv.screens import read_resolution, read_thumbnail


class Screens:
    """Implements ``ScreensApi``."""

    def __init__(self, context: OperationContext, runner: Runner) -> None:
        self._context = context
        self._runner = runner
        #: Pixels that fit the answers of hosts, where one did not.
        self._most: dict[HostId, int] = {}

    async def picture(self, key: VmKey, room: Resolution, drawn: Resolution | None = None) -> Thumbnail | None:
        session, name = self._context.answering(key.host), self._context.name_of(key)
        while True:
            size = size_for(drawn or room, room, self._most.get(key.host, MOST_PIXELS))
            try:
                return await session.ask(partial(read_thumbnail, session.dialect, key, size), name)
            except Refusal as refusal:
                less = size.width * size.height // 2
                if refusal.trouble.kind is not TroubleKind.TOO_LARGE or less < FEWEST_PIXELS:
                    raise
                self._most[key.host] = less

    async def resolution(self, key: VmKey) -> Resolution | None:
        session = self._context.answering(key.host)
        try:
            return await session.ask(partial(read_resolution, key.vm), self._context.name_of(key))
        except Refusal:
            return None  # a picture is worth having in any shape

    async def preview(self, wish: Typing) -> Sequence[Previewed]:
        return await self._runner.preview(KEYBOARD, [wish])

    def type(self, wish: Typing) -> OperationId:
        return self._runner.begin(KEYBOARD, [wish])
