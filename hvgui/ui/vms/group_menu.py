"""Menu of the groups: what the rows of the list are put together by."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from hvgui.ui.vms.grouping import Grouping
from hvgui.wording.i18n import text


class GroupMenu(QMenu):
    """Menu with one choice for each way of grouping; the one in use is ticked when it opens."""

    def __init__(self, now: Callable[[], Grouping], choose: Callable[[Grouping], None], parent: QWidget) -> None:
        super().__init__(text("grouping.menu"), parent)
        self._now = now
        self.setToolTipsVisible(True)
        one = QActionGroup(self)
        self.choices: dict[Grouping, QAction] = {}
        for grouping in Grouping:
            action = self.addAction(text(f"grouping.{grouping.value}"))
            action.setCheckable(True)
            action.triggered.connect(lambda _on=True, g=grouping: choose(g))
            one.addAction(action)
            self.choices[grouping] = action
        self.aboutToShow.connect(self.tick)

    def tick(self) -> None:
        """Tick the grouping in use."""
        self.choices[self._now()].setChecked(True)
