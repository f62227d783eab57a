"""Operations in one line of the status bar: how many run and how far, how many failed and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from hvgui.domain import outside
from hvgui.domain.keys import OperationId
from hvgui.domain.operations.operation import OperationPicture
from hvgui.ui.look.dress import set_ink
from hvgui.ui.look.status_glyphs import Glyph, set_glyph
from hvgui.ui.look.strokes import draw_bar
from hvgui.ui.look.tokens import tokens
from hvgui.ui.widgets.label import ElidedLabel, Label, quiet
from hvgui.wording import texts
from hvgui.wording.i18n import plural, text

_BAR, _HIGH = 84, 5


class _Bar(QWidget):
    """Share of everything under way."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.share = 0.0
        self.setFixedSize(QSize(_BAR, _HIGH))

    def show_share(self, share: float) -> None:
        self.share = share
        self.setAccessibleName(outside.line(text("format.percent", n=int(share * 100))))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            draw_bar(painter, self.rect(), self.share, tokens().note)


class OperationsStrip(QWidget):
    """Strip; its arrow opens the operations in the lower pane. A failure stands here until it was seen there."""

    def __init__(
        self, title: Callable[[OperationPicture], str], press: Callable[[bool], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._title = title
        self._seen: set[OperationId] = set()
        self._operations: Sequence[OperationPicture] = ()
        self.open = QToolButton(self)
        self.open.setText(text("operations.title"))
        self.open.setToolTip(outside.tip(text("action.show-operations.tip")))
        self.open.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.open.setArrowType(Qt.ArrowType.UpArrow)
        self.open.setAutoRaise(True)
        self.open.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.open.clicked.connect(lambda: press(self.open.arrowType() is Qt.ArrowType.UpArrow))
        self._turning, self.running, self.bar = Label(self), Label(self), _Bar(self)
        self._failed, self.failed, self.reason = Label(self), Label(self), ElidedLabel(self)
        set_glyph(self._turning, Glyph.TURNING)
        set_glyph(self._failed, Glyph.FAILED)
        set_ink(self.failed, "bad")
        quiet(self.reason)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 8, 0)
        row.setSpacing(6)
        for part in (self.open, self._turning, self.running, self.bar, self._failed, self.failed):
            row.addWidget(part)
        row.addWidget(self.reason, 1)
        self.show_operations([])

    def show_opened(self, on: bool) -> None:
        """Whether the operations are in the lower pane now; what is there counts as seen."""
        self.open.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.UpArrow)
        self.show_operations(self._operations)

    def show_operations(self, operations: Sequence[OperationPicture]) -> None:
        """The operations as they are now."""
        self._operations = operations
        running = [operation for operation in operations if operation.running]
        ended = [o for o in operations if not o.running and (o.counts.failed or o.counts.unknown)]
        if self.open.arrowType() is Qt.ArrowType.DownArrow:
            self._seen.update(operation.id for operation in ended)
        failed = [operation for operation in ended if operation.id not in self._seen]
        self.running.setText(plural("operations.running", len(running)) if running else "")
        for part in (self._turning, self.running, self.bar):
            part.setVisible(bool(running))
        if running:
            self.bar.show_share(sum(operation.progress for operation in running) / len(running))
        self.failed.setText(plural("operations.failed", len(failed)) if failed else "")
        for part in (self._failed, self.failed):
            part.setVisible(bool(failed))
        self.reason.say(self._why(failed[0]) if failed else "")

    def _why(self, operation: OperationPicture) -> str:
        reason = texts.main_reason(operation) or texts.counts_at_end(operation)
        return text("format.about", subject=self._title(operation), sentence=reason)
