"""Badge of a demonstration: the window says that its hosts are simulated, whatever else it shows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from hvgui.domain import outside
from hvgui.ui.look.dress import set_ink
from hvgui.ui.look.strokes import rounded
from hvgui.ui.look.tokens import tokens
from hvgui.ui.widgets.label import Label
from hvgui.wording.i18n import text


class SimulatedBadge(Label):
    """Word on a tint, at the end of the menu bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(text("app.simulated"), parent)
        self.setObjectName("simulated")
        self.setToolTip(outside.tip(text("app.simulated-tip")))
        self.setAccessibleDescription(outside.block(text("app.simulated-tip")))
        self.setContentsMargins(8, 1, 8, 1)
        set_ink(self, "note")

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            rounded(painter, QRectF(self.rect()).adjusted(0, 1, -4, -1), tokens().note_bg, None)
        super().paintEvent(event)


def mark_simulated(window: QMainWindow) -> None:
    """Let a window say in its title and in its menu bar that its hosts are simulated."""
    window.setWindowTitle(outside.title(text("app.simulated-title", title=window.windowTitle())))
    badge = SimulatedBadge(window)
    window.menuBar().setCornerWidget(badge, Qt.Corner.TopRightCorner)
    badge.show()
