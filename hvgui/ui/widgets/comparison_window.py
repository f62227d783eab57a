"""Window with a table of compared settings; what is compared, the windows that are made of it say."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QTableWidgetItem, QVBoxLayout, QWidget

from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.settings.comparison import ComparedLine
from hvgui.domain.trouble import Troubled
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.buttons import push_button, spread
from hvgui.ui.widgets.data_table import item_table
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.ui.widgets.notice_bar import NoticeBar
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.wording import comparison_words, texts
from hvgui.wording.i18n import text


class ComparisonWindow(ToolWindow):
    """Table with a column for each side; it is read when it opens and with F5."""

    def __init__(self, spawn: Spawn, section: str, titles: Sequence[str], parent: QWidget | None = None) -> None:
        """``section``: the header of what settings are grouped by; ``titles``: those of the sides."""
        super().__init__(parent, text("comparison.title"), icon=Icon.SETTINGS)
        self._titles = tuple(titles)
        self.lines: tuple[ComparedLine, ...] = ()
        #: What is said above the table beside the differences.
        self.remark = ""
        self.notice = NoticeBar(self)
        self.only = QCheckBox(text("comparison.only"), self)
        self.only.setChecked(True)
        self.only.toggled.connect(self._fill)
        headers = [section, text("comparison.setting"), *titles]
        self.table = item_table(
            self, outside.cells(headers), text("comparison.title"), [220, 230, *[170] * len(titles)]
        )
        self.table.setWordWrap(False)
        self.copy_button = push_button(self, text("device-page.copy"), self.copy, icon=Icon.COPY_TEXT)
        again = push_button(self, text("comparison.again-read"), self.read, icon=Icon.REFRESH)
        again.setShortcut("F5")
        column = QVBoxLayout(self)
        column.addWidget(self.notice)
        column.addWidget(self.only)
        column.addWidget(self.table, 1)
        column.addLayout(spread((self.copy_button, again), (self.close_button(),)))
        self.resize(460 + 190 * len(titles), 560)
        self._reader = LatestRead(spawn, self)

    @abstractmethod
    async def compared(self) -> tuple[ComparedLine, ...]:
        """Every line, read now; may set ``remark``. Raises Troubled."""

    def read(self) -> None:
        """Ask for every side again."""
        self.notice.say(text("device-page.loading"))
        self._reader.start("comparison", self.compared, self._take, self._fail)

    def _take(self, lines: tuple[ComparedLine, ...]) -> None:
        self.lines = lines
        self._fill()

    def _fail(self, error: Troubled) -> None:
        self.notice.say(texts.trouble(error.trouble).sentence())

    def shown(self) -> list[ComparedLine]:
        """The lines of the table as it is now."""
        return [line for line in self.lines if line.differs or not self.only.isChecked()]

    def _fill(self) -> None:
        lines = self.shown()
        alike = "" if lines or (self.remark and not self.lines) else text("comparison.none")
        self.notice.say(texts.sentences(alike, self.remark))
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
        pairs = zip(self._titles, line.values, strict=True)
        each = (f"{title} {comparison_words.shown(value)}" for title, value in pairs)
        return text("comparison.spoken", setting=line.label, values=text("format.comma").join(each))

    def copy(self) -> None:
        """The lines that are shown to the clipboard."""
        QGuiApplication.clipboard().setText(comparison_words.as_text(self._titles, self.shown()))
