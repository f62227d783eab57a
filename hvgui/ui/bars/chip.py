"""Chip: a question that one asks often, with the number of its answers."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from hvgui.domain import outside
from hvgui.ui.look import status_glyphs
from hvgui.ui.look.status_glyphs import Glyph
from hvgui.ui.look.strokes import rounded
from hvgui.ui.look.tokens import MARK, faint, measures, tokens
from hvgui.wording import formats
from hvgui.wording.i18n import text

_EDGE, _SPACE = 10, 6
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


class Chip(QToolButton):
    """Round button; whoever owns it decides whether it is on."""

    def __init__(self, words: str, tip: str, glyph: Glyph | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.glyph = glyph
        self.count = 0
        self._wanted = glyph
        #: Whether what it counts is as it was when it was last heard of.
        self._stale = False
        self.setText(words)
        self.setToolTip(outside.tip(tip))
        self.setCheckable(True)
        self.show_count(0)

    def show_count(self, count: int, *, stale: bool = False) -> None:
        """The number of answers, none below 0; a mark of trouble is there only while there is any."""
        self._stale = stale
        self.glyph = None if self._wanted is Glyph.TRIANGLE and not count else self._wanted
        self.count = count
        said = text("chip.spoken", words=self.text(), count=self._number()) if count >= 0 else self.text()
        self.setAccessibleName(outside.line(said))
        self.updateGeometry()
        self.update()

    @property
    def stale(self) -> bool:
        """Whether its mark is grey: nobody knows how things are now."""
        return self._stale

    def _number(self) -> str:
        return formats.number(self.count) if self.count >= 0 else ""

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.text())
        if number := self._number():
            words += _SPACE + metrics.horizontalAdvance(number)
        return QSize(words + 2 * _EDGE + (MARK + _SPACE if self.glyph else 0), measures().item)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, metrics = tokens(), self.fontMetrics()
        body = QRectF(self.rect()).adjusted(0.5, 1.5, -0.5, -1.5)
        fill = colours.hover if self.underMouse() else colours.base
        fill, edge = (colours.select, colours.focus) if self.isChecked() else (fill, faint(colours.edge, 110))
        with QPainter(self) as painter:
            rounded(painter, body, fill, edge, body.height() / 2)
            if self.hasFocus():
                rounded(painter, body.adjusted(1, 1, -1, -1), None, colours.focus, body.height() / 2, 1.5)
            left = _EDGE
            if self.glyph is not None:
                picture = status_glyphs.pixmap(self.glyph, self.devicePixelRatioF(), stale=self._stale)
                painter.drawPixmap(left, (self.height() - MARK) // 2, picture)
                left += MARK + _SPACE
            painter.setPen(colours.text)
            painter.drawText(left, 0, self.width() - left, self.height(), _MIDDLE, self.text())
            left += metrics.horizontalAdvance(self.text()) + _SPACE
            painter.setPen(colours.text2)
            painter.drawText(left, 0, self.width() - left, self.height(), _MIDDLE, self._number())
