"""Screens of a made-up sign-in, and a keyboard that remembers what was typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.operations.operation import Item, OperationKind
from hvgui.domain.operations.plan import Previewed
from hvgui.domain.trouble import Troubled
from hvgui.domain.vms.keyboard import Typing
from hvgui.domain.vms.power import ALIVE
from hvgui.domain.vms.screen import Resolution, Thumbnail, size_for

if TYPE_CHECKING:
    from tests.support.fake_controller import FakeController


class FakeScreens:
    """``trouble`` is raised by every picture; ``black`` makes them black, ``silent`` none."""

    def __init__(self, whole: FakeController) -> None:
        self._whole = whole
        self.pictures = 0
        self.sizes: list[Resolution] = []
        self.typed: list[Typing] = []
        self.trouble: Troubled | None = None
        self.black = False
        self.silent = False
        self.drawn: Resolution | None = Resolution(1024, 768)

    async def picture(self, key: VmKey, room: Resolution, drawn: Resolution | None = None) -> Thumbnail | None:
        size = size_for(drawn or room, room)
        self.pictures += 1
        self.sizes.append(size)
        if self.trouble is not None:
            raise self.trouble
        vm = self._whole.vms().get(key)
        if vm is None or vm.power not in ALIVE or self.silent:
            return None
        pixels = bytes(2 * size.width * size.height) if self.black else _sign_in(size.width, size.height)
        return Thumbnail(size.width, size.height, pixels)

    async def resolution(self, key: VmKey) -> Resolution | None:
        return self.drawn

    async def preview(self, wish: Typing) -> Sequence[Previewed]:
        return ()

    def type(self, wish: Typing) -> OperationId:
        self.typed.append(wish)
        label = "" if wish.pressed is None else wish.pressed.value
        return self._whole.start(OperationKind.KEYBOARD, (Item(key=wish.key, label=label),), wish.verb.value)


def _sign_in(width: int, height: int) -> bytes:
    """A made-up sign-in screen in RGB565."""
    blue, light = (0x0C9B).to_bytes(2, "little"), (0xDEFB).to_bytes(2, "little")
    rows = []
    for y in range(height):
        inside = height * 2 // 5 < y < height * 3 // 5
        row = [light if inside and width // 3 < x < width * 2 // 3 and y % 9 < 2 else blue for x in range(width)]
        rows.append(b"".join(row))
    return b"".join(rows)
