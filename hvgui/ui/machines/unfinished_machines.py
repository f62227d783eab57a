"""Question about virtual machines that an earlier run has left half made: keep them, or take them back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QTreeWidgetItem, QVBoxLayout, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.domain import outside
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.operations.outcome import is_interrupted
from hvgui.ui.look import icons
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.data_table import item_tree
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording.i18n import text


class UnfinishedMachines(ToolWindow):
    """List of them; what is not decided is asked again at the next start."""

    def __init__(
        self, controller: Controller, operations: Sequence[OperationPicture], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, text("unfinished-machines.title"), icon=Icon.VM)
        self._controller = controller
        self._operations = operations
        headers = [text("unfinished-machines.vm"), text("unfinished-machines.host")]
        self.list = item_tree(self, headers, text("unfinished-machines.title"), stretch=0, widths={1: 200})
        for operation in operations:
            for item in operation.items:
                if is_interrupted(item.outcome):
                    host = controller.host(item.key.host)
                    row = QTreeWidgetItem(outside.cells([item.label, item.key.host if host is None else host.name]))
                    icons.set_item_icon(row, 0, Icon.VM)
                    self.list.addTopLevelItem(row)
        self.buttons = ButtonRow(self)
        self.take_back = self.buttons.action(text("unfinished-machines.take-back"), self._take_back)
        self.keep = self.buttons.action(text("unfinished-machines.keep"), self._keep)
        self.buttons.cancel(self.close, text("unfinished-machines.later"))
        column = QVBoxLayout(self)
        column.addWidget(WrapLabel(text("unfinished-machines.words"), self))
        column.addWidget(self.list, 1)
        column.addWidget(self.buttons)
        self.resize(560, 320)

    def _take_back(self) -> None:
        for operation in self._operations:
            self._controller.put_back(operation.id)
        self.close()

    def _keep(self) -> None:
        for operation in self._operations:
            self._controller.machines.keep(operation.id)
        self.close()
