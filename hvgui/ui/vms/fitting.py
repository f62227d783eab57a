"""Which columns fit a width: sized from the words of the language, the least important leave first."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtGui import QFontMetrics

from hvgui.ui.look.tokens import CELL
from hvgui.ui.vms.columns import BY_KEY, COLUMNS, Column, ColumnKey

#: Room of the arrow beside the heading of the column that rows are sorted by, as far as it needs more than the margin.
_ARROW = 8
#: Words that are longer than this are cut.
_MOST = 200
#: What is left goes to Name by half, up to this; then to Status, and the rest to the last column.
_MORE_NAME, _MORE_STATUS = 70, 180


def usual_width(column: Column, metrics: QFontMetrics, more: Iterable[str] = ()) -> int:
    """Wide enough for what a column usually says, for ``more`` words and for its heading, in pixels."""
    said = [*(column.texts() if column.texts is not None else ()), *more]
    words = min(max(map(metrics.horizontalAdvance, said), default=0), _MOST)
    body = max(words, column.characters * metrics.averageCharWidth()) + column.marks
    return max(body + 4, metrics.horizontalAdvance(column.heading) + _ARROW) + 2 * CELL


def fit(
    width: int, metrics: QFontMetrics, without: Collection[ColumnKey] = (), hosts: Iterable[str] = ()
) -> dict[ColumnKey, int]:
    """The columns that fit a width, in their order, with their own widths; the names of the ``hosts`` fit, too."""
    kept = [column for column in COLUMNS if column.priority and column.key not in without]
    widths = {column.key: usual_width(column, metrics) for column in kept}
    if ColumnKey.HOST in widths:
        widths[ColumnKey.HOST] = usual_width(BY_KEY[ColumnKey.HOST], metrics, hosts)
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
