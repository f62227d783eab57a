"""Tree of pages at the left of a settings window: headings, pages, and a grey second line per page."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFont, QGuiApplication, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from hvgui.domain import outside
from hvgui.ui.look import icons
from hvgui.ui.look.icons import Icon
from hvgui.ui.look.tokens import tokens
from hvgui.ui.vm_settings.page import Page
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.field_rows import plain_label
from hvgui.values import Struct
from hvgui.wording.i18n import text

Index = QModelIndex | QPersistentModelIndex
_PICTURE = 18
_PAD = 5
_INDENT = 14
#: The page of an item.
_PAGE = 0x0200
#: What it is folded by.
_FOLD = 0x0201
#: Rows that are closed until somebody opens one of their kind, as in Hyper-V Manager.
_CLOSED_AT_FIRST = frozenset({"processor", "hard-drive", "network-adapter", "legacy-network-adapter"})
_WARNING = "⚠"
#: What Apply would do with a row.
_MARKED = 0x0202


class Mark(Enum):
    """Mark of a row: what Apply would do with it; each has a text for the screen reader."""

    NONE = "none"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


_SIGNS = {Mark.CHANGED: "▲", Mark.ADDED: "＋", Mark.REMOVED: "－"}
#: Families of keys made from tables, for the test that every key has words.
WORDED = {"device-mark.*": [mark.value for mark in _SIGNS]}


class _PageDelegate(QStyledItemDelegate):
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line for the name of the row; what the row is read again to meanwhile does not touch it."""
        page: Page = index.data(_PAGE)
        line = QLineEdit(page.row_name or "", parent)
        line.setAccessibleName(outside.line(plain_label("device-form.rename")))
        line.selectAll()
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Nothing: it had the name from the beginning."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """The name is an edit of the page; the row follows it."""
        assert isinstance(editor, QLineEdit)
        page: Page = index.data(_PAGE)
        page.rename_row(editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Over the words of the row."""
        rect: QRect = option.rect
        height = min(editor.sizeHint().height(), rect.height())
        editor.setGeometry(rect.adjusted(_PICTURE + 2 * _PAD - 3, 0, 0, height - rect.height()))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = 2 if index.data(roles.SECOND_LINE) is not None else 1
        height = option.fontMetrics.height()
        return QSize(160, height * lines + 2 * _PAD + (lines - 1) * 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        metrics = option.fontMetrics
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        second = index.data(roles.SECOND_LINE)
        colours = tokens()
        ink, weak = colours.text, colours.text2
        painter.save()
        if second is None:
            bold = QFont(option.font)
            bold.setBold(True)
            painter.setFont(bold)
            painter.setPen(weak)
            painter.drawText(rect.adjusted(_PAD, 0, 0, 0), flags, str(index.data(roles.DISPLAY)))
            painter.restore()
            return
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            focused = state & QStyle.StateFlag.State_HasFocus
            painter.fillRect(rect, colours.select if focused else colours.select_idle)
        scale = painter.device().devicePixelRatioF()
        which = index.data(roles.THING)
        top = rect.y() + (rect.height() - _PICTURE) // 2
        painter.drawPixmap(rect.x() + _PAD, top, icons.pixmap(which, _PICTURE, weak, scale))
        left = rect.x() + _PICTURE + 2 * _PAD
        width, height = rect.right() - left - _PAD, metrics.height()
        marked: Mark = index.data(_MARKED) or Mark.NONE
        sign = _WARNING if index.data(roles.WARNING) else _SIGNS.get(marked, "")
        if sign:
            painter.setPen(colours.warn if index.data(roles.WARNING) else colours.accent)
            mark = metrics.horizontalAdvance(sign)
            width -= mark + _PAD
            painter.drawText(QRect(left + width + _PAD, rect.y() + _PAD, mark, height), flags, sign)
        if marked is Mark.REMOVED:
            struck = QFont(option.font)
            struck.setStrikeOut(True)
            painter.setFont(struck)
        if not second:
            painter.setPen(ink)
            words = metrics.elidedText(str(index.data(roles.DISPLAY)), Qt.TextElideMode.ElideMiddle, width)
            painter.drawText(QRect(left, rect.y(), width, rect.height()), flags, words)
            painter.restore()
            return
        for row, (words, colour) in enumerate(((index.data(roles.DISPLAY), ink), (second, weak))):
            painter.setPen(colour)
            # The end of a file name, and what stands behind it, tells more than its middle.
            shown = metrics.elidedText(str(words), Qt.TextElideMode.ElideMiddle, width)
            painter.drawText(QRect(left, rect.y() + _PAD + row * (height + 2), width, height), flags, shown)
        painter.restore()


class DeviceEntry(Struct, frozen=True, kw_only=True):
    """A device in the tree, and its page. ``early`` ones stand before the fixed pages of their heading."""

    id: str
    title: str
    line: str
    icon: Icon
    page: Page
    #: The device, or the fixed page, that it stands below.
    under: str = ""
    #: What is folded alike; empty for what has nothing below it.
    fold: str = ""
    warning: str = ""
    mark: Mark = Mark.NONE
    early: bool = False


class PageTree(QTreeWidget):
    """Tree of pages: fixed ones, and those of devices, which come and go."""

    chosen = Signal(object)
    """The page that shall be shown, a ``Page``."""
    not_renamed = Signal()
    """A row that has no name of its own was to be renamed."""

    def __init__(self, folds: dict[str, bool], parent: QWidget | None = None) -> None:
        """``folds``: whether the user has opened a kind of row, kept by whoever made the tree."""
        super().__init__(parent)
        self._folds = folds
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QTreeWidget.EditTrigger.NoEditTriggers)
        self.setIndentation(_INDENT)
        self.setItemDelegate(_PageDelegate(self))
        self.setAccessibleName(text("settings.pages"))
        self.setMinimumWidth(190)
        self._headings: dict[str, QTreeWidgetItem] = {}
        self._fixed: dict[str, QTreeWidgetItem] = {}
        #: By the identity of the page.
        self._pages: dict[Page, QTreeWidgetItem] = {}
        self._devices: dict[str, QTreeWidgetItem] = {}
        self._folding = False
        self.itemExpanded.connect(lambda item: self._remember(item, True))
        self.itemCollapsed.connect(lambda item: self._remember(item, False))
        self.currentItemChanged.connect(self._moved)

    def add_page(self, heading: str, which: Icon, title: str, page: Page, name: str = "") -> None:
        """One more page below a heading; devices are put below it by its ``name``, and it folds by that."""
        item = self._item(which, title, page, name)
        self._fixed[name] = item
        self._heading(heading).addChild(item)
        self._fold_all()

    def show_devices(self, heading: str, entries: Sequence[DeviceEntry]) -> None:
        """The devices below a heading as they are now; the chosen one stays chosen while it is there."""
        if [entry.id for entry in entries] != list(self._devices):
            self._rebuild(heading, entries)
        for entry in entries:
            item = self._devices[entry.id]
            item.setText(0, outside.line(entry.title))
            self._warn(item, entry.warning)
            self._put_mark(item, entry.mark)
            self._say(item, entry.line)

    def _rebuild(self, heading: str, entries: Sequence[DeviceEntry]) -> None:
        current = self.currentItem()
        kept = next((name for name, item in self._devices.items() if item is current), None)
        above = self._heading(heading)
        with QSignalBlocker(self):
            for item in self._devices.values():
                del self._pages[item.data(0, _PAGE)]
                (item.parent() or above).removeChild(item)
            self._devices = {}
            place = 0
            for entry in entries:
                item = self._item(entry.icon, entry.title, entry.page, entry.fold)
                below = self._devices.get(entry.under) or self._fixed.get(entry.under)
                if entry.early:
                    above.insertChild(place, item)
                    place += 1
                else:
                    (below or above).addChild(item)
                self._devices[entry.id] = item
        self._fold_all()
        if kept in self._devices:
            self.setCurrentItem(self._devices[kept])
        elif current is not None and kept is None:
            self.setCurrentItem(current)

    def _fold_all(self) -> None:
        """Open and close every row as its kind is; the user's own doing is not touched by that."""
        self._folding = True
        for item in (*self._headings.values(), *self._fixed.values(), *self._devices.values()):
            fold = item.data(0, _FOLD) or ""
            item.setExpanded(self._folds.get(fold, fold not in _CLOSED_AT_FIRST))
        current = self.currentItem()
        above = None if current is None else current.parent()
        for shown in (current, above):
            if shown is not None:
                shown.setExpanded(True)
        self._folding = False

    def _remember(self, item: QTreeWidgetItem, opened: bool) -> None:
        fold = item.data(0, _FOLD)
        if fold and not self._folding:
            self._folds[fold] = opened

    def choose(self, page: Page) -> None:
        """Turn to a page."""
        self._folding = True
        self.setCurrentItem(self._pages[page])
        self._folding = False

    def set_second_line(self, page: Page, words: str, warning: str = "", *, changed: bool = False) -> None:
        """What the page says about itself now, what is wrong on it, and whether Apply would change it."""
        item = self._pages[page]
        self._warn(item, warning)
        self._put_mark(item, Mark.CHANGED if changed else Mark.NONE)
        self._say(item, words)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Menu of the row under the pointer; of the current one when it was asked for with a key."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        item = self.currentItem() if by_key else self.itemAt(event.pos())
        page = None if item is None else item.data(0, _PAGE)
        if page is not None and item is not None:
            where = self.visualItemRect(item).bottomLeft() if by_key else event.pos()
            self.menu_of(page).popup(self.viewport().mapToGlobal(where))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes the device of the row, or keeps it after all; F2 names it, in the row where that shows its
        name, else in the field of its page."""
        item = self.currentItem()
        page = None if item is None else item.data(0, _PAGE)
        if event.key() == Qt.Key.Key_Delete and page is not None:
            page.remove_or_keep()
            return
        if event.key() == Qt.Key.Key_F2 and page is not None:
            self._rename(page)
            return
        super().keyPressEvent(event)

    def menu_of(self, page: Page) -> QMenu:
        """What can be done with a row."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(text("device-page.copy"))
        icons.set_icon(copy, Icon.COPY_TEXT)
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(page.as_text()))
        if page.name_field is not None:
            menu.addAction(text("device-form.rename")).triggered.connect(lambda: self._rename(page))
        if page.removal:
            menu.addAction(page.removal).triggered.connect(page.remove_or_keep)
        if page.edited:
            menu.addAction(text("device-form.discard")).triggered.connect(page.discard)
        return menu

    def _rename(self, page: Page) -> None:
        self.choose(page)
        if page.row_name is not None:
            self.editItem(self._pages[page])
        elif not page.rename():
            self.not_renamed.emit()

    def titles(self) -> list[str]:
        """Every row as it is read, indented."""
        found: list[str] = []

        def add(item: QTreeWidgetItem | None, depth: int) -> None:
            if item is not None:
                found.append("  " * depth + " | ".join(filter(None, (item.text(0), item.data(0, roles.SECOND_LINE)))))
                for n in range(item.childCount()):
                    add(item.child(n), depth + 1)

        for n in range(self.topLevelItemCount()):
            add(self.topLevelItem(n), 0)
        return found

    def _heading(self, words: str) -> QTreeWidgetItem:
        above = self._headings.get(words)
        if above is None:
            above = self._headings[words] = QTreeWidgetItem(outside.cells([words]))
            above.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.addTopLevelItem(above)
        return above

    def _item(self, which: Icon, title: str, page: Page, fold: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(outside.cells([title]))
        item.setData(0, _FOLD, fold)
        item.setData(0, roles.THING, which)
        item.setData(0, roles.SECOND_LINE, "")
        item.setData(0, _PAGE, page)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self._pages[page] = item
        return item

    def _warn(self, item: QTreeWidgetItem, words: str) -> None:
        if item.data(0, roles.WARNING) != words:
            item.setData(0, roles.WARNING, words)
            item.setToolTip(0, outside.tip(words))

    def _put_mark(self, item: QTreeWidgetItem, mark: Mark) -> None:
        if (item.data(0, _MARKED) or Mark.NONE) is not mark:
            item.setData(0, _MARKED, mark)

    def _say(self, item: QTreeWidgetItem, words: str) -> None:
        mark: Mark = item.data(0, _MARKED) or Mark.NONE
        marked = "" if mark is Mark.NONE else text(f"device-mark.{mark.value}")
        parts = (item.text(0), words, marked, item.data(0, roles.WARNING))
        read = outside.line(text("format.comma").join(filter(None, parts)))
        if item.data(0, roles.SECOND_LINE) != words or item.data(0, roles.ACCESSIBLE_TEXT) != read:
            item.setData(0, roles.SECOND_LINE, words)
            item.setData(0, roles.ACCESSIBLE_TEXT, read)

    def _moved(self, item: QTreeWidgetItem | None) -> None:
        page = None if item is None else item.data(0, _PAGE)
        if page is not None and item is not None:
            self._folding = True
            item.setExpanded(True)
            self._folding = False
            self.chosen.emit(page)
