"""The program's icon for the desktop, drawn from the one the window uses."""

from __future__ import annotations

import re
import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parents[1] / "hvgui" / "ui" / "look" / "pictures" / "app.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256)
#: Pixels from which Windows reads PNG inside an icon; smaller ones are bitmaps there.
_AS_PNG = 256

# The lines alone would vanish on a dark panel: they stand on a tile of their own.
_TILE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="128" height="128">'
    '<rect x="1" y="1" width="30" height="30" rx="6.5" fill="#1f5fa8"/>'
    '<g transform="translate(5.2 5.2) scale(0.9)" fill="none" stroke="#ffffff" stroke-width="1.9"'
    ' stroke-linecap="round" stroke-linejoin="round">{lines}</g></svg>\n'
)


def tile() -> str:
    """The icon as SVG."""
    lines = re.sub(r"</?svg[^>]*>", "", SOURCE.read_text(encoding="utf-8")).strip()
    return _TILE.format(lines=lines)


def image(size: int) -> QImage:
    """The icon in ``size`` × ``size`` pixels."""
    drawn = QImage(size, size, QImage.Format.Format_ARGB32)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(tile().encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn


def png(size: int) -> bytes:
    """The icon as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image(size))
    return bytes(buffer.data().data())


def ico() -> bytes:
    """The icon as Windows wants it: all sizes in one file."""
    pictures = [(size, png(size) if size >= _AS_PNG else _bitmap(size)) for size in SIZES]
    place = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for size, data in pictures:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return head + b"".join(data for _, data in pictures)


def _bitmap(size: int) -> bytes:
    """A BITMAPINFOHEADER of double height, the rows from the bottom up, and a mask that masks nothing."""
    drawn = image(size).flipped(Qt.Orientation.Vertical)
    mask = bytes((size + 31) // 32 * 4 * size)
    head = struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, 0, 0, 0, 0, 0)
    return head + bytes(drawn.constBits()) + mask


def write(folder: Path, name: str) -> Path:
    """Write ``hvgui.svg``, ``hvgui.ico`` or ``hvgui.icns`` into a folder that is made when missing."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / name
    match target.suffix:
        case ".svg":
            target.write_text(tile(), encoding="utf-8")
        case ".ico":
            target.write_bytes(ico())
        case _:
            image(512).save(str(target))
    return target
