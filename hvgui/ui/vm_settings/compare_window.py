"""Window that compares the settings of several VMs, or of a VM and its checkpoint."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QTableWidgetItem, QVBoxLayout, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.keys import VmKey
from hvgui.domain.settings.comparison import ComparedLine, Sheet, compare
from hvgui.domain.trouble import Troubled
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.buttons import push_button, spread
from hvgui.ui.widgets.data_table import item_table
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.ui.widgets.notice_bar import NoticeBar
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.values import Struct
from hvgui.wording import comparison_words, texts
from hvgui.wording.i18n import text

#: Columns that are compared side by side.
MOST = 6


class Compared(Struct, frozen=True):
    """Column of the comparison: a VM, or a checkpoint, whose settings are read by its own GUID."""

    title: str
    key: VmKey


class CompareWindow(ToolWindow):
    """Table with a column for each VM; it is read when it opens and with F5."""

    def __init__(
        self, controller: Controller, spawn: Spawn, columns: Sequence[Compared], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, text("comparison.title"), icon=Icon.SETTINGS)
        self._controller = controller
        self._columns = tuple(columns)
        self.lines: tuple[ComparedLine, ...] = ()
        self.notice = NoticeBar(self)
        self.only = QCheckBox(text("comparison.only"), self)
        self.only.setChecked(True)
        self.only.toggled.connect(self._fill)
        headers = [text("comparison.section"), text("comparison.setting"), *(column.title for column in columns)]
        widths = [220, 230, *[170] * len(self._columns)]
        self.table = item_table(self, outside.cells(headers), text("comparison.title"), widths)
        self.table.setWordWrap(False)
        self.copy_button = push_button(self, text("device-page.copy"), self.copy, icon=Icon.COPY_TEXT)
        again = push_button(self, text("comparison.again-read"), self.read, icon=Icon.REFRESH)
        again.setShortcut("F5")
        column = QVBoxLayout(self)
        column.addWidget(self.notice)
        column.addWidget(self.only)
        column.addWidget(self.table, 1)
        column.addLayout(spread((self.copy_button, again), (self.close_button(),)))
        self.resize(460 + 190 * len(self._columns), 560)
        self._reader = LatestRead(spawn, self)
        self.read()

    def read(self) -> None:
        """Ask for every column again."""
        self.notice.say(text("device-page.loading"))
        self._reader.start("comparison", self._sheets, self._take, self._fail)

    async def _sheets(self) -> list[Sheet]:
        hardware, found = self._controller.hardware, []
        # The services of a checkpoint are not read: they are left out for all, so that none seems to differ.
        vms = [self._controller.vm(column.key) for column in self._columns]
        for column, vm in zip(self._columns, vms, strict=True):
            reading, tree = await hardware.settings(column.key), await hardware.devices(column.key)
            services = vm.services if vm is not None and all(vms) else ()
            found.append(comparison_words.sheet(reading, tree, services))
        return found

    def _take(self, sheets: list[Sheet]) -> None:
        self.lines = compare(sheets)
        self._fill()

    def _fail(self, error: Troubled) -> None:
        self.notice.say(texts.trouble(error.trouble).sentence())

    def shown(self) -> list[ComparedLine]:
        """The lines of the table as it is now."""
        return [line for line in self.lines if line.differs or not self.only.isChecked()]

    def _fill(self) -> None:
        lines = self.shown()
        self.notice.say("" if lines else text("comparison.none"))
        self.table.setRowCount(len(lines))
        bold = self.table.font()
        bold.setBold(True)
        for row, line in enumerate(lines):
            label = text("comparison.differs", setting=line.label) if line.differs else line.label
            words = (line.section, label, *map(comparison_words.shown, line.values))
            for place, cell in enumerate(outside.cells(words)):
                item = QTableWidgetItem(cell)
                item.setData(roles.ACCESSIBLE_TEXT, outside.line(self._spoken(line) if place == 1 else cell))
                item.setToolTip(outside.tip(words[place]))
                if line.differs and place > 1:
                    item.setFont(bold)
                self.table.setItem(row, place, item)

    def _spoken(self, line: ComparedLine) -> str:
        if not line.differs:
            return line.label
        pairs = zip(self._columns, line.values, strict=True)
        each = (f"{column.title} {comparison_words.shown(value)}" for column, value in pairs)
        return text("comparison.spoken", setting=line.label, values=text("format.comma").join(each))

    def copy(self) -> None:
        """The lines that are shown to the clipboard."""
        titles = [column.title for column in self._columns]
        QGuiApplication.clipboard().setText(comparison_words.as_text(titles, self.shown()))
