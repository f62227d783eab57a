"""Dialog for files that exist in guests already: replace, keep, or keep both, one by one or all at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hvgui.controller.api.controller import Controller
from hvgui.domain import outside
from hvgui.domain.copying.transfer import IfExists
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.operations.outcome import Failed
from hvgui.domain.trouble import TroubleKind
from hvgui.ui.look import icons
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.data_table import item_tree
from hvgui.ui.widgets.label import Label, call
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording.i18n import plural, text

CHOICES = (IfExists.SKIP, IfExists.OVERWRITE, IfExists.RENAME)
#: Rows with a box of their own; the others follow the choice for all.
_ROWS = 300


def existing(operation: OperationPicture) -> list[int]:
    """Indexes of an ended operation's items that failed because the guest has the file."""
    if operation.running:
        return []
    return [
        index
        for index, item in enumerate(operation.items)
        if isinstance(item.outcome, Failed) and item.outcome.trouble.kind is TroubleKind.DESTINATION_EXISTS
    ]


class ExistingDialog(ToolWindow):
    """Dialog with a choice for each file; by default every existing file is kept."""

    def __init__(
        self,
        controller: Controller,
        operation: OperationPicture,
        vm_name: Callable[[VmKey], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, text("existing.title"))
        self._controller = controller
        self._operation = operation
        self._indexes = existing(operation)
        self.resize(680, 420)
        self.boxes: list[QComboBox] = []
        head = WrapLabel(plural("existing.head", len(self._indexes)), self)
        self.every = self._choice(text("existing.every"))
        self.apply = QPushButton(text("existing.apply"), self)
        self.apply.clicked.connect(self._to_all)
        label = Label(text("existing.every"), self)
        label.setBuddy(self.every)
        line = QHBoxLayout()
        line.addWidget(label)
        line.addWidget(self.every)
        line.addWidget(self.apply)
        line.addStretch(1)
        buttons = ButtonRow(self)
        self.go = buttons.ok(text("existing.button"), self._finish)
        buttons.cancel(self.close)
        column = QVBoxLayout(self)
        column.addWidget(head)
        column.addLayout(line)
        column.addWidget(self._make_list(vm_name), 1)
        column.addWidget(buttons)
        self.every.setFocus()

    def _choice(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(outside.line(name.replace("&", "")))
        for choice in CHOICES:
            box.addItem(text(f"if-exists.{choice.value}"), choice)
        return box

    def _make_list(self, vm_name: Callable[[VmKey], str]) -> QTreeWidget:
        headers = [text("copy.column.file"), text("copy.column.guest"), text("existing.column")]
        self.files = item_tree(self, headers, text("copy.files"), stretch=0, widths={1: 160, 2: 190})
        for index in self._indexes[:_ROWS]:
            item = self._operation.items[index]
            shown = f"{item.folder}/{item.label}" if item.folder else item.label
            row = QTreeWidgetItem(outside.cells([shown, vm_name(item.key), ""]))
            icons.set_item_icon(row, 0, Icon.FILE)
            self.files.addTopLevelItem(row)
            called = f"{shown}, {vm_name(item.key)}"
            box = self._choice(called)
            call(box, called)
            self.files.setItemWidget(row, 2, box)
            self.boxes.append(box)
        return self.files

    def _to_all(self) -> None:
        for box in self.boxes:
            box.setCurrentIndex(self.every.currentIndex())

    def _finish(self) -> None:
        rest: IfExists = self.every.currentData()
        chosen = [box.currentData() for box in self.boxes] + [rest] * (len(self._indexes) - len(self.boxes))
        choices = dict(zip(self._indexes, chosen, strict=True))
        self._controller.copying.decide_existing(self._operation.id, choices)
        self.close()
