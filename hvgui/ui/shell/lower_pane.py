"""Centre of the main window: the list over one lower pane, which shows details or operations."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabWidget, QWidget

from hvgui.ui.look.dress import dress
from hvgui.ui.look.tokens import measures
from hvgui.ui.operations.operations_pane import OperationsPane

#: Height of the lower pane until it is dragged: what the details need, but never more than its share of the room.
_USUAL, _SHARE = 218, 0.42
#: Dragged under this, only the title row stays.
_LEAST = 60


def _set_least(part: QWidget) -> None:
    part.setMinimumHeight(measures().title)


class Centre(QSplitter):
    """Splitter; the list has what the lower pane leaves. Nothing opens the operations but the user."""

    operations_shown = Signal(bool)

    def __init__(
        self, above: QWidget, details: QTabWidget, operations: OperationsPane, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._details, self._operations = details, operations
        self._with_details, self._with_operations = True, False
        #: Whether the user has given the pane a height, and the last one at which it was open.
        self._chosen = False
        self._open = 0
        self.below = QStackedWidget(self)
        for part in (details, operations):
            dress(part, "least", _set_least)
            self.below.addWidget(part)
        dress(self.below, "least", _set_least)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(5)
        self.addWidget(above)
        self.addWidget(self.below)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.splitterMoved.connect(lambda *_: self._dragged())
        details.tabBarClicked.connect(lambda _tab: self.unfold())
        operations.left.connect(lambda: self.show_operations(False))

    # --- contents -----------------------------------------------------------------------------------------------

    def show_details(self, on: bool) -> None:
        """Show the details, or leave the whole height to the list."""
        self._with_details = on
        self._show()

    def show_operations(self, on: bool) -> None:
        """Show the operations in place of the details, or go back."""
        moved = on is not self._with_operations
        self._with_operations = on
        self._show()
        if on:
            self.unfold()
        if moved:
            self.operations_shown.emit(on)

    def _show(self) -> None:
        shown = self._with_details or self._with_operations
        self.below.setCurrentWidget(self._operations if self._with_operations else self._details)
        appears = shown and self.below.isHidden()
        self.below.setVisible(shown)
        if appears and not self._chosen:
            self._place(self._usual())

    # --- height -------------------------------------------------------------------------------------------------

    @property
    def folded(self) -> bool:
        """Whether only the title row of the lower pane is there."""
        return not self.below.isHidden() and self.sizes()[1] <= measures().title

    def unfold(self) -> None:
        """Give the pane a height at which one can read."""
        if self.folded:
            self._place(self._open or self._usual())

    def restore(self, sizes: list[int]) -> None:
        """The heights of the last session; without them, what the room allows."""
        self._chosen = len(sizes) == 2 and min(sizes) > 0
        if self._chosen:
            self.setSizes(sizes)

    def kept(self) -> list[int]:
        """The heights that the user has chosen; none where the user has not."""
        return self.sizes() if self._chosen and not self.below.isHidden() else []

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._chosen and not self.below.isHidden():
            self._place(self._usual())

    def _usual(self) -> int:
        return min(_USUAL, int(self.height() * _SHARE))

    def _place(self, low: int) -> None:
        self.setSizes([self.height() - self.handleWidth() - low, low])

    def _dragged(self) -> None:
        self._chosen = True
        low = self.sizes()[1]
        if low >= _LEAST:
            self._open = low
        elif low != measures().title:
            self._place(measures().title)
