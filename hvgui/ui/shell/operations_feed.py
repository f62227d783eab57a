"""Operations as the parts of the main window follow them: pane, strip, list, tabs, notifications, offers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from hvgui.controller.api.controller import Controller
from hvgui.domain.keys import OperationId
from hvgui.domain.operations.operation import OperationPicture
from hvgui.ui.operations.operations_pane import OperationsPane
from hvgui.ui.operations.operations_strip import OperationsStrip
from hvgui.ui.vms.activities import activities_of
from hvgui.ui.vms.vm_table import VmTable
from hvgui.ui.widgets.timers import once

#: More items under way than this are shown now and then, not at every change; milliseconds between.
_MANY, _CATCHING_UP = 100, 250


class OperationsFeed(QObject):
    """Feed of what moves; ``others`` are called with the numbers of operations that did."""

    def __init__(
        self,
        controller: Controller,
        pane: OperationsPane,
        strip: OperationsStrip,
        table: VmTable,
        others: Sequence[Callable[[frozenset[OperationId]], None]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._pane = pane
        self._strip = strip
        self._table = table
        self._others = others
        self._moved: frozenset[OperationId] = frozenset()
        self._catching_up = once(self, _CATCHING_UP, self.show)

    def operations_changed(self, operations: frozenset[OperationId]) -> None:
        """Operations moved on."""
        self._moved |= operations
        if sum(len(o.items) for o in self._controller.operations() if o.running) <= _MANY:
            self.show()
        elif not self._catching_up.isActive():
            self._catching_up.start()

    def show(self) -> None:
        """Everything as it is now."""
        moved, self._moved = self._moved, frozenset()
        self._pane.refresh()
        self._strip.show_operations(self._pane.model.operations)
        self._show_activities()
        for follow in self._others:
            follow(moved)

    def pictures(self, operations: frozenset[OperationId]) -> list[OperationPicture]:
        """Those of them that are still known."""
        return [o for number in operations if (o := self._controller.operation(number)) is not None]

    def _show_activities(self) -> None:
        activities, pending = activities_of(self._controller.operations())
        applying = {key: self._controller.wanted(key) for key in pending}
        self._table.set_activities(activities, pending, applying)
