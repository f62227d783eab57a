"""Heartbeat history of a VM as a strip: each kind of interval has its own height, what is unknown is a hairline."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from hvgui.domain import outside
from hvgui.domain.vms.heartbeat import ALARMING, Heartbeat
from hvgui.domain.vms.heartbeat_history import GOOD, SILENT, Span
from hvgui.ui.look.tokens import Tokens, faint, measures, tokens
from hvgui.wording import formats, service_words, texts
from hvgui.wording.i18n import text

#: Height of the strip, of a mark of its axis, and pixels between two times at least.
_HEIGHT, _MARK, _APART = 12, 3, 90
#: Times under the strip and words in it are a little smaller.
_SMALL = 0.88


class Kind(Enum):
    """Kinds of intervals, the worst first."""

    SILENT = "silent"
    ALARMING = "alarming"
    GOOD = "good"
    QUIET = "quiet"
    UNKNOWN = "unknown"


def kind_of(mark: Heartbeat | None) -> Kind:
    """Kind of an interval with this heartbeat; None stands for no sample."""
    if mark is None or mark is Heartbeat.UNKNOWN:
        return Kind.UNKNOWN
    if mark in SILENT:
        return Kind.SILENT
    if mark in ALARMING:
        return Kind.ALARMING
    return Kind.GOOD if mark in GOOD else Kind.QUIET


def heartbeat_words(mark: Heartbeat | None) -> str:
    """Text for the heartbeat of an interval."""
    if mark is None or mark is Heartbeat.UNKNOWN:
        return service_words.unknown_span()
    return texts.heartbeat(mark) or text("summary.no-heartbeat")


def spoken(spans: Sequence[Span]) -> str:
    """How long each heartbeat held, the worst first."""
    total: dict[str, float] = {}
    order: dict[str, int] = {}
    for span in spans:
        words = heartbeat_words(span.mark)
        total[words] = total.get(words, 0.0) + span.end - span.start
        order[words] = list(Kind).index(kind_of(span.mark))
    parts = [
        text("heartbeat-history.part", what=words, duration=formats.duration(total[words]))
        for words in sorted(total, key=lambda w: (order[w], -total[w]))
        if total[words] >= 1
    ]
    return text("format.comma").join(parts)


def paint(painter: QPainter, rect: QRect, spans: Sequence[Span]) -> None:
    """Draw the intervals into a rectangle, from left to right."""
    if not spans:
        return
    colours = tokens()
    start, end = spans[0].start, spans[-1].end
    scale = rect.width() / max(end - start, 1e-9)
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    for span in spans:
        left = rect.x() + round((span.start - start) * scale)
        right = rect.x() + round((span.end - start) * scale)
        kind = kind_of(span.mark)
        # Trouble must be seen however short it was.
        least = 2 if kind in (Kind.SILENT, Kind.ALARMING) else 1
        box = QRect(left, rect.y(), max(right - left, least), rect.height())
        _fill(painter, box, kind, colours)
    painter.restore()


def _fill(painter: QPainter, box: QRect, kind: Kind, colours: Tokens) -> None:
    match kind:
        case Kind.SILENT:
            painter.fillRect(box, colours.bad)
        case Kind.ALARMING:
            painter.fillRect(box.adjusted(0, box.height() // 4, 0, 0), colours.warn)
        case Kind.GOOD:
            painter.fillRect(box.adjusted(0, box.height() // 2, 0, 0), faint(colours.good, 130))
        case Kind.QUIET:
            painter.fillRect(box.adjusted(0, box.height() - 3, 0, 0), colours.text2)
        case Kind.UNKNOWN:
            painter.fillRect(box.adjusted(0, box.height() - 1, 0, 0), colours.edge)


class HeartbeatStrip(QWidget):
    """Strip of one VM over its times; where nothing is known at first, words say what the strip is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spans: tuple[Span, ...] = ()
        self._now = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        return QSize(200, measures().even(2.3))

    def show_spans(self, spans: tuple[Span, ...], now: float) -> None:
        """Show another interval of time."""
        self.spans, self._now = spans, now
        words = text(
            "heartbeat-history.spoken", duration=formats.duration(spans[-1].end - spans[0].start), parts=spoken(spans)
        )
        self.setAccessibleName(outside.line(words))
        self.setToolTip(outside.tip(words))
        self.update()

    def span_at(self, x: int) -> Span | None:
        """Interval at a point."""
        if not self.spans or self.width() <= 0:
            return None
        start, end = self.spans[0].start, self.spans[-1].end
        moment = start + (end - start) * x / self.width()
        return next((s for s in self.spans if s.start <= moment <= s.end), None)

    def caption(self) -> str:
        """What the strip is, and from when on it knows anything."""
        length = formats.duration(self.spans[-1].end - self.spans[0].start)
        first = self.spans[0]
        if kind_of(first.mark) is not Kind.UNKNOWN or len(self.spans) == 1:
            return text("strip.title", duration=length)
        return text("strip.title-unknown", duration=length, time=formats.clock(first.end, self._now))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, strip = tokens(), QRect(0, 0, self.width(), _HEIGHT)
        with QPainter(self) as painter:
            paint(painter, strip, self.spans)
            painter.fillRect(0, _HEIGHT, self.width(), 1, colours.line)
            font = self.font()
            font.setPointSizeF(font.pointSizeF() * _SMALL)
            painter.setFont(font)
            painter.setPen(colours.text2)
            if self.spans:
                self._paint_caption(painter)
                self._paint_times(painter)

    def _paint_caption(self, painter: QPainter) -> None:
        """Words in the first interval, if it is unknown and wide enough for them."""
        first, metrics, words = self.spans[0], painter.fontMetrics(), self.caption()
        room = round((first.end - first.start) / max(self.spans[-1].end - first.start, 1e-9) * self.width()) - 4
        if kind_of(first.mark) is Kind.UNKNOWN and metrics.horizontalAdvance(words) <= room:
            painter.drawText(2, _HEIGHT - 1 - metrics.descent(), words)

    def _paint_times(self, painter: QPainter) -> None:
        start, end = self.spans[0].start, self.spans[-1].end
        parts = max(1, min(4, self.width() // _APART))
        metrics = painter.fontMetrics()
        for number in range(parts + 1):
            x = min(round(number / parts * self.width()), self.width() - 1)
            painter.fillRect(x, _HEIGHT, 1, _MARK, tokens().edge)
            words = formats.clock(start + (end - start) * number / parts, self._now)
            wide = metrics.horizontalAdvance(words)
            left = max(0, min(x - wide // 2, self.width() - wide))
            painter.drawText(left, _HEIGHT + _MARK + metrics.ascent(), words)

    def mouseMoveEvent(self, event: object) -> None:
        point = self.mapFromGlobal(self.cursor().pos())
        if (span := self.span_at(point.x())) is not None:
            words = text(
                "heartbeat-history.span",
                what=heartbeat_words(span.mark),
                start=formats.clock(span.start, self._now),
                end=formats.clock(span.end, self._now),
            )
            QToolTip.showText(self.cursor().pos(), outside.tip(words), self)
