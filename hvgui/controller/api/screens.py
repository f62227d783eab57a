"""Screens of VMs without a console: pictures of them, and keys and text typed into their guests by the host."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.operations.plan import Previewed
from hvgui.domain.vms.keyboard import Typing
from hvgui.domain.vms.screen import Resolution, Thumbnail


class ScreensApi(Protocol):
    """Screens and keyboards of VMs."""

    async def picture(self, key: VmKey, room: Resolution, drawn: Resolution | None = None) -> Thumbnail | None:
        """The VM's screen now, as large as it fits a room and the host's answers; None when there is no picture of it.
        ``drawn``: what the guest draws on; None fills the room, with bars. Raises Troubled."""
        ...

    async def resolution(self, key: VmKey) -> Resolution | None:
        """What the guest draws on; None when its host does not tell. Raises Troubled."""
        ...

    async def preview(self, wish: Typing) -> Sequence[Previewed]:
        """Whether something could be typed now, by a fresh reading. Raises Troubled."""
        ...

    def type(self, wish: Typing) -> OperationId:
        """Type into a guest. Done means that the host has passed it on; what came of it shows on the screen alone."""
        ...
