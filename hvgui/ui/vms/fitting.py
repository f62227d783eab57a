"""Which columns fit a width: sized from the words of the language, the least important leave first."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetrics

from hvgui.ui.look.tokens import CELL
from hvgui.ui.vms.columns import BY_KEY, COLUMNS, Column, ColumnKey
from hvgui.wording.i18n import language

#: Room of the arrow beside the heading of the column that rows are sorted by, as far as it needs more than the margin.
_ARROW = 8
#: Words that are longer than this are cut.
_MOST = 200
#: What is left goes to Name by half, up to this; then to Status, and the rest to the last column.
_MORE_NAME, _MORE_STATUS = 70, 180


@lru_cache(maxsize=1024)
def own_width(key: ColumnKey, font: str, _language: str) -> int:
    """Wide enough for what a column usually says and for its heading; measured once for a font and a language."""
    column, metrics = BY_KEY[key], _metrics(font)
    said = column.texts() if column.texts is not None else ()
    words = min(max(map(metrics.horizontalAdvance, said), default=0), _MOST)
    body = max(words, column.characters * metrics.averageCharWidth()) + column.marks
    return max(body + 4, metrics.horizontalAdvance(column.heading) + _ARROW) + 2 * CELL


@lru_cache(maxsize=1024)
def _length(words: str, font: str) -> int:
    return _metrics(font).horizontalAdvance(words)


@lru_cache(maxsize=16)
def _metrics(font: str) -> QFontMetrics:
    made = QFont()
    made.fromString(font)
    return QFontMetrics(made)


def usual_width(column: Column, font: QFont, more: Iterable[str] = ()) -> int:
    """Wide enough for what a column usually says, for ``more`` words and for its heading, in pixels."""
    which = font.toString()
    words = min(max((_length(each, which) for each in more), default=0), _MOST)
    return max(own_width(column.key, which, language()), words + column.marks + 4 + 2 * CELL)


def fit(
    width: int, font: QFont, without: Collection[ColumnKey] = (), hosts: Iterable[str] = ()
) -> dict[ColumnKey, int]:
    """The columns that fit a width, in their order, with their own widths; the names of the ``hosts`` fit, too."""
    kept = [column for column in COLUMNS if column.priority and column.key not in without]
    widths = {column.key: usual_width(column, font) for column in kept}
    if ColumnKey.HOST in widths:
        widths[ColumnKey.HOST] = usual_width(BY_KEY[ColumnKey.HOST], font, hosts)
    while sum(widths.values()) > width:
        least = max(kept, key=lambda column: column.priority)
        if least.priority == 1:
            break
        kept.remove(least)
        del widths[least.key]
    left = max(0, width - sum(widths.values()))
    name = min(left // 2, _MORE_NAME)
    widths[ColumnKey.NAME] += name
    left -= name
    if ColumnKey.STATUS in widths:
        more = min(left, _MORE_STATUS)
        widths[ColumnKey.STATUS] += more
        left -= more
    # Rows reach the edge of the view.
    widths[next(reversed(widths))] += left
    return widths
