"""Help window: the Markdown pages of the documentation that comes with the program."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTextBrowser, QVBoxLayout, QWidget

from hvgui.ui.help.topics import Topic, heading_number
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets.buttons import push_button
from hvgui.ui.widgets.label import Label, quiet
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.wording.i18n import language, text
from hvgui.wording.languages import LANGUAGES, SOURCE

FIRST_PAGE = "README.md"
_PACKAGE = Path(__file__).resolve().parents[2]
#: A source checkout, a folder inside the package, a bundle, an installed system package.
PLACES = (
    _PACKAGE.parent / "docs",
    _PACKAGE / "docs",
    Path(sys.prefix) / "docs",
    Path(sys.executable).resolve().parent / "docs",
    Path(sys.prefix) / "share" / "doc" / "hvgui",
    Path("/usr/share/doc/hvgui"),
)
_MARGIN, _ABOVE_HEADING = 14.0, 18.0
#: Logical pixels beside a picture for margins and the scroll bar.
_BESIDE = 50


def first_page(places: Iterable[Path] = PLACES) -> Path | None:
    """The first page in the language of the window, or in English; None where no documentation is found."""
    code = language() if language() in LANGUAGES else SOURCE
    for place in places:
        for wanted in (code, SOURCE):
            if (page := place / wanted / FIRST_PAGE).is_file():
                return page
    return None


class _Pages(QTextBrowser):
    """Text browser whose images are at most as wide as the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sourceChanged.connect(lambda _url: self._space_out())

    def _space_out(self) -> None:
        """Air around headings and at the edges; lines of code are folded rather than cut."""
        self.document().setDocumentMargin(_MARGIN)
        # One edit: the page would be laid out anew for each of its blocks.
        edit = QTextCursor(self.document())
        edit.beginEditBlock()
        block = self.document().begin()
        while block.isValid():
            form = block.blockFormat()
            if form.headingLevel() > 1:
                form.setTopMargin(_ABOVE_HEADING)
            form.setNonBreakableLines(False)
            edit.setPosition(block.position())
            edit.setBlockFormat(form)
            block = block.next()
        edit.endEditBlock()

    def show_heading(self, number: int) -> None:
        """Bring the heading with this number to the top; the first is the title of the page."""
        block, seen = self.document().begin(), -1
        while block.isValid():
            seen += block.blockFormat().headingLevel() > 0
            if seen == number:
                self.setTextCursor(QTextCursor(block))
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(int(top))
                return
            block = block.next()

    def heading(self) -> str:
        """The heading above the cursor."""
        block = self.textCursor().block()
        while block.isValid() and not block.blockFormat().headingLevel():
            block = block.previous()
        return block.text()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Load an image or a page, for Qt."""
        found = super().loadResource(kind, name)
        if kind != QTextDocument.ResourceType.ImageResource.value or not isinstance(found, QByteArray):
            return found
        image = QImage.fromData(found)
        width = self.viewport().width() - _BESIDE
        if image.isNull() or image.width() <= width:
            return image
        return image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)


class HelpWindow(ToolWindow):
    """Modeless window with back, forward, contents, and a search in the page."""

    def __init__(self, page: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent, text("help.title"), Icon.HELP)
        self.resize(940, 720)
        self.pages = _Pages(self)
        self.pages.setOpenExternalLinks(True)
        self.pages.setAccessibleName(text("help.title"))
        self.back = push_button(self, text("help.back"), self.pages.backward)
        self.forward = push_button(self, text("help.forward"), self.pages.forward)
        self.contents = push_button(self, text("help.contents"), self._show_first)
        self.pages.backwardAvailable.connect(self.back.setEnabled)
        self.pages.forwardAvailable.connect(self.forward.setEnabled)
        self.back.setEnabled(False)
        self.forward.setEnabled(False)
        self.note = Label(self)
        quiet(self.note)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(text("help.search"))
        self.search.setAccessibleName(text("help.search"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(280)
        self.search.returnPressed.connect(self.find_next)
        self.search.textChanged.connect(lambda _words: self.note.clear())
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self, self.pages.backward)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Forward), self, self.pages.forward)
        self._lay_out()
        self.pages.setFocus()
        self._page = page

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        for part in (self.back, self.forward, self.contents):
            top.addWidget(part)
        top.addStretch(1)
        top.addWidget(self.note)
        top.addWidget(self.search)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.pages, 1)

    def open_topic(self, topic: Topic | None) -> None:
        """Show the window at what is written about something; without a topic, at its first page."""
        self.show()
        page = self._page if topic is None else self._page.with_name(topic.page)
        if topic is None or not page.is_file():
            self._show_first()
            return
        self.pages.setSource(QUrl.fromLocalFile(str(page)))
        self.pages.show_heading(heading_number(topic, self._page.parents[1]))

    def _show_first(self) -> None:
        self.pages.setSource(QUrl.fromLocalFile(str(self._page)))

    def find_next(self) -> None:
        """Go to the next place of the words; from the end on to the beginning."""
        words = self.search.text()
        if not words or self.pages.find(words):
            return
        before = self.pages.textCursor()
        self.pages.moveCursor(QTextCursor.MoveOperation.Start)
        if not self.pages.find(words):
            self.pages.setTextCursor(before)
            self.note.setText(text("help.not-found"))
