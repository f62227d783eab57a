"""Dialog for copies that an earlier run of the program did not finish: resume, or discard and clean up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hvgui.controller.api.controller import Controller
from hvgui.domain import outside
from hvgui.domain.copying.unfinished_copy import UnfinishedCopy
from hvgui.domain.keys import VmKey
from hvgui.ui.look import icons
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets.data_table import item_tree
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import formats
from hvgui.wording.i18n import plural, text

COLUMNS = ("what", "left", "started")


class UnfinishedDialog(ToolWindow):
    """List of unfinished copies, with commands for the selected one; what stays undecided is offered again."""

    def __init__(self, controller: Controller, vm_name: Callable[[VmKey], str], parent: QWidget | None = None) -> None:
        super().__init__(parent, text("unfinished.title"))
        self._controller = controller
        self._vm_name = vm_name
        self.resize(680, 320)
        headers = [text(f"unfinished.column.{name}") for name in COLUMNS]
        self.list = item_tree(self, headers, text("unfinished.title"), stretch=0, widths={1: 130, 2: 150})
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        self.problem = WrapLabel("", self)
        self.go_on = QPushButton(text("unfinished.go-on"), self)
        self.discard = QPushButton(text("unfinished.discard"), self)
        self.discard.setToolTip(text("unfinished.discard-tip"))
        later = QPushButton(text("unfinished.later"), self)
        self.go_on.clicked.connect(self._go_on)
        self.discard.clicked.connect(self._discard)
        later.clicked.connect(self.close)
        line = QHBoxLayout()
        line.addStretch(1)
        for button in (self.go_on, self.discard, later):
            line.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(WrapLabel(text("unfinished.words"), self))
        column.addWidget(self.list, 1)
        column.addWidget(self.problem)
        column.addLayout(line)
        self.fill()

    def fill(self) -> None:
        """Show what is still undecided; nothing left closes the dialog."""
        here = max(0, self.list.currentIndex().row())
        self.list.clear()
        copies = self._controller.copying.unfinished()
        for copy in copies:
            left = text("unfinished.left", n=len(copy.left), of=copy.planned)
            row = QTreeWidgetItem(outside.cells([self._title(copy), left, formats.date_and_time(copy.started)]))
            icons.set_item_icon(row, 0, Icon.DISC if copy.images else Icon.COPY_FILES)
            row.setData(0, Qt.ItemDataRole.UserRole, copy.name)
            self.list.addTopLevelItem(row)
        if not copies:
            self.close()
            return
        self.list.setCurrentIndex(self.list.model().index(min(here, len(copies) - 1), 0))
        self.list.setFocus()

    def _title(self, copy: UnfinishedCopy) -> str:
        guests = copy.request.guests
        names = text("format.comma").join(self._vm_name(key) for key in guests[:3])
        who = names if len(guests) <= 3 else plural("operation-and-more", len(guests) - 3, names=names)
        if copy.images:
            return text("unfinished.image", file=copy.images[0].image.name, who=who)
        return plural("operation.copy-files", len(copy.request.files), who=who, folder=copy.request.folder)

    def _chosen(self) -> str:
        item = self.list.currentItem()
        return str(item.data(0, Qt.ItemDataRole.UserRole)) if item is not None else ""

    def _enable(self) -> None:
        for button in (self.go_on, self.discard):
            button.setEnabled(bool(self._chosen()))

    def _go_on(self) -> None:
        if self._controller.copying.go_on(self._chosen()) is None:
            self.problem.setText(text("unfinished.host-away"))
            return
        self.fill()

    def _discard(self) -> None:
        self._controller.copying.discard(self._chosen())
        self.fill()
