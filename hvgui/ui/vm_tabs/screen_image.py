"""Pictures of screens as images, and how they are drawn into a room of another shape."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from hvgui.domain.vms.screen import Thumbnail


def image_of(picture: Thumbnail) -> QImage | None:
    """Thumbnail as a ``QImage``; None if the bytes do not fit its size."""
    need = picture.width * picture.height * 2
    if picture.width <= 0 or picture.height <= 0 or len(picture.pixels) < need:
        return None
    image = QImage(picture.pixels, picture.width, picture.height, picture.width * 2, QImage.Format.Format_RGB16)
    return image.copy()


def draw_screen(painter: QPainter, room: QRect, image: QImage) -> None:
    """Draw a screen as large as it fits, in its own shape and in the middle."""
    size = image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (room.width() - size.width()) // 2, (room.height() - size.height()) // 2
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRect(room.x() + left, room.y() + top, size.width(), size.height()), image)
