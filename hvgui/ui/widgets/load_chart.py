"""Charts of a load: an area with its edge, a dotted line where unknown, empty where the VM was not running."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from hvgui.domain.vms.load import UNKNOWN, Load, extent
from hvgui.ui.look.tokens import faint

Height = Callable[[int], float]

#: Pictures that are kept: some screens full of rows with two charts each.
_MOST = 1000


def draw(
    painter: QPainter,
    room: QRect,
    figures: Sequence[int],
    top: int,
    ink: QColor,
    quiet: QColor,
    above: Sequence[int] = (),
) -> None:
    """Draw figures from left to right, ``top`` being the upper edge; ``above`` is a second, broken line."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    step, top = room.width() / max(len(figures), 1), max(top, 1)
    ground = room.y() + room.height() - 0.5

    def height(figure: int) -> float:
        return ground - (room.height() - 1) * min(figure, top) / top

    _mark_unknown(painter, room, figures, step, quiet)
    painter.setPen(QPen(faint(quiet, 110), 1))
    painter.drawLine(QPointF(room.x(), ground), QPointF(room.x() + room.width(), ground))
    soft = faint(ink, 70)
    for edge in _edges(figures, room.x(), step, height):
        area = QPolygonF([QPointF(edge[0].x(), ground), *edge, QPointF(edge[-1].x(), ground)])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft)
        painter.drawPolygon(area)
        painter.setPen(QPen(ink, 1.2))
        painter.drawPolyline(QPolygonF(edge))
    painter.setPen(QPen(quiet, 1.2, Qt.PenStyle.DashLine))
    for edge in _edges(above, room.x(), step, height):
        painter.drawPolyline(QPolygonF(edge))
    painter.restore()


def draw_memory(painter: QPainter, room: QRect, load: Load, end: int, count: int, ink: QColor, quiet: QColor) -> None:
    """What the guest wanted as area below what it had as a broken line; without demand, what it had."""
    had, wanted = load.memory(end, count), load.demand(end, count)
    top = max(*had, *wanted, 1)
    if extent(wanted) is None:
        draw(painter, room, had, top, ink, quiet)
    else:
        draw(painter, room, wanted, top, ink, quiet, had)


def _mark_unknown(painter: QPainter, room: QRect, figures: Sequence[int], step: float, quiet: QColor) -> None:
    painter.setPen(QPen(faint(quiet, 170), 1, Qt.PenStyle.DotLine))
    start: int | None = None
    for place, figure in enumerate([*figures, 0]):
        if figure == UNKNOWN and start is None:
            start = place
        elif figure != UNKNOWN and start is not None:
            left, middle = room.x() + start * step, room.y() + room.height() // 2 + 0.5
            painter.drawLine(QPointF(left, middle), QPointF(room.x() + place * step, middle))
            start = None


def _edges(figures: Sequence[int], left: float, step: float, height: Height) -> list[list[QPointF]]:
    """Upper edge of every run of known figures, as wide as its slots."""
    found: list[list[QPointF]] = []
    running = False
    for place, figure in enumerate(figures):
        if figure < 0:
            running = False
            continue
        if not running:
            found.append([QPointF(left + place * step, height(figure))])
            running = True
        found[-1].append(QPointF(left + (place + 1) * step, height(figure)))
    return found


class Pictures:
    """Cache of drawn charts, valid as long as what they show has not changed."""

    def __init__(self) -> None:
        self._made: dict[Hashable, tuple[Hashable, QPixmap]] = {}
        #: How many were drawn, for tests and measurements.
        self.drawn = 0

    def find(self, place: Hashable, stamp: Hashable) -> QPixmap | None:
        """Pixmap of a place, if it was drawn with the same stamp."""
        found = self._made.get(place)
        return found[1] if found is not None and found[0] == stamp else None

    def keep(self, place: Hashable, stamp: Hashable, picture: QPixmap) -> None:
        """Keep a pixmap; all are dropped when there are very many."""
        if len(self._made) >= _MOST and place not in self._made:
            self._made.clear()
        self._made[place] = (stamp, picture)
        self.drawn += 1

    def clear(self) -> None:
        """Colours or fonts have changed."""
        self._made.clear()


def blank(room: QRect, scale: float) -> QPixmap:
    """Transparent pixmap of a size."""
    picture = QPixmap(max(1, round(room.width() * scale)), max(1, round(room.height() * scale)))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    return picture
