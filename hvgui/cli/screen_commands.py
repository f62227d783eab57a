"""Commands about the screen and the keyboard of a VM: ``vm screenshot``, ``vm type`` and ``vm press``."""

from __future__ import annotations

import argparse
import getpass
import struct
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

from hvgui.cli.answers import Answer, CommandError, Exit
from hvgui.cli.connected import Connected, failed
from hvgui.cli.machine_commands import ended
from hvgui.desktop import streams
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Troubled
from hvgui.domain.vms.keyboard import MOST_CHARACTERS, GuestKey, KeyboardVerb, Typing, lines, not_typeable
from hvgui.domain.vms.screen import USUAL, Thumbnail


async def screenshot(there: Connected, chosen: argparse.Namespace) -> Answer:
    """The screen of a VM as a PNG file, as large as its host answers."""
    vm, screens = there.named(chosen.vm), there.fleet.screens
    try:
        drawn = await screens.resolution(vm.key) or USUAL
        picture = await screens.picture(vm.key, drawn, drawn)
    except Troubled as error:
        raise failed(error) from error
    if picture is None:
        raise CommandError(f"{vm.name}: the host has no picture of the screen now", Exit.DIFFERS)
    path = Path(chosen.output)
    _save(path, png(picture))
    data = {"host": there.host_name(vm.key), "id": vm.key.vm, "name": vm.name, "file": str(path)}
    size = {"width": picture.width, "height": picture.height, "guest": [drawn.width, drawn.height]}
    return Answer({**data, **size}, [f"{vm.name}: {picture.width} x {picture.height} pixels written to {path}"])


async def type_text(there: Connected, chosen: argparse.Namespace) -> Answer:
    """Text from standard input, typed into a guest; it is on no command line and in no journal."""
    vm = there.named(chosen.vm)
    words = typed_text(enter=chosen.enter)
    wish = Typing(vm.key, KeyboardVerb.TYPE_TEXT, Secret(words))
    return ended(there, await there.finished(there.fleet.screens.type(wish)))


async def press(there: Connected, chosen: argparse.Namespace) -> Answer:
    """One key, or Ctrl+Alt+Del."""
    key = there.named(chosen.vm).key
    if chosen.key == KeyboardVerb.CTRL_ALT_DEL.value:
        wish = Typing(key, KeyboardVerb.CTRL_ALT_DEL)
    else:
        wish = Typing(key, KeyboardVerb.PRESS, pressed=GuestKey(chosen.key))
    return ended(there, await there.finished(there.fleet.screens.type(wish)))


def _save(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise CommandError(f"{path}: {error.strerror or error}") from error


def typed_text(*, enter: bool) -> str:
    """What standard input holds, without the line end that ends it. Raises CommandError for what cannot be typed."""
    try:
        said = getpass.getpass("Text to type: ") if sys.stdin.isatty() else streams.whole(sys.stdin.buffer)
    except UnicodeError as error:
        raise CommandError("standard input is in no known encoding; send it as UTF-8") from error
    words = lines(said).removesuffix("\n") + ("\n" if enter else "")
    if not words:
        raise CommandError("there is nothing to type; give the text on standard input")
    if wrong := not_typeable(words):
        raise CommandError(f"the text has {len(wrong)} characters that are on no key of an American keyboard")
    if len(words) > MOST_CHARACTERS:
        raise CommandError(f"the text has {len(words)} characters; at most {MOST_CHARACTERS} can be typed at once")
    return words


def png(picture: Thumbnail) -> bytes:
    """The picture as a PNG file of eight bits for each channel (RFC 2083)."""
    wide = picture.width
    colours: dict[int, bytes] = {}

    def rows() -> Iterator[bytes]:
        pixels = struct.unpack(f"<{wide * picture.height}H", picture.pixels)
        for start in range(0, len(pixels), wide):
            row = pixels[start : start + wide]
            yield b"\0" + b"".join(colours.get(pixel) or colours.setdefault(pixel, _rgb(pixel)) for pixel in row)

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", wide, picture.height, 8, 2, 0, 0, 0)
    body = zlib.compress(b"".join(rows()), 6)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def _rgb(pixel: int) -> bytes:
    """RGB565 with the channels stretched to eight bits."""
    red, green, blue = pixel >> 11, pixel >> 5 & 63, pixel & 31
    return bytes((red << 3 | red >> 2, green << 2 | green >> 4, blue << 3 | blue >> 2))
