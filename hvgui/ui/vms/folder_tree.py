"""Tree of folders at the left, beside that of hosts: each with its number of VMs, which can be dropped on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTreeWidget, QTreeWidgetItem, QWidget

from hvgui.domain import outside
from hvgui.domain.natural_order import natural
from hvgui.domain.vms.folders import Folder, name_of, parent_of, with_parents
from hvgui.ui.look import icons
from hvgui.ui.look.icons import Icon
from hvgui.ui.look.tokens import measures
from hvgui.ui.vms import vm_drag
from hvgui.ui.widgets import roles
from hvgui.wording import formats
from hvgui.wording.i18n import plural, text

_NAME, _COUNT = 0, 1
_KEYS = frozenset({Qt.Key.Key_Insert, Qt.Key.Key_F2, Qt.Key.Key_Delete})
_ON = QAbstractItemView.DropIndicatorPosition.OnItem


class FolderTree(QTreeWidget):
    """Tree whose selected folder narrows the list to its VMs and those below it; the root shows them all."""

    chosen = Signal(object)
    """A ``Folder``, or None for all VMs."""
    dropped = Signal(str, list)
    """The path of a folder, empty for none, and each ``VmKey`` that shall be in it."""
    new_wanted = Signal(str)
    """The path of the folder in which a new one is wanted; empty for none."""
    rename_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str | None, QTreeWidgetItem] = {}
        self._paths: set[str] = set()
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setMinimumWidth(140)
        self.setAccessibleName(text("folders.title"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_COUNT, QHeaderView.ResizeMode.ResizeToContents)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.currentItemChanged.connect(lambda item, _before: self._moved(item))
        self._build()

    def show_counts(self, counts: Mapping[str, int], empty: Iterable[str] = ()) -> None:
        """Numbers of VMs by folder, without a path those in none; ``empty``: folders that nobody is in yet."""
        paths = with_parents((*counts, *empty))
        if paths != self._paths:
            self._paths = paths
            self._build()
        total = sum(count for path, count in counts.items() if not parent_of(path))
        for path, item in self._items.items():
            count = total if path is None else counts.get(path, 0)
            item.setText(_COUNT, formats.number(count))
            item.setData(_NAME, roles.ACCESSIBLE_TEXT, self._spoken(path, count))
        none = self._items[""]
        none.setHidden(not self._paths)

    def choice(self) -> Folder | None:
        """The chosen folder; None for all VMs."""
        path = self._path_of(self.currentItem())
        return None if path is None else Folder(path)

    def choose(self, folder: Folder | None) -> None:
        """Choose a folder, or all VMs; one that is gone gives way to the one around it."""
        path: str | None = None if folder is None else folder.path
        while path and path not in self._items:
            path = parent_of(path) or None
        self.setCurrentItem(self._items[path])

    def paths(self) -> list[str]:
        """Every folder, in natural order."""
        return sorted(self._paths, key=natural)

    # --- inside -------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        """Make all items anew; what was chosen and what was folded stays."""
        before = self.choice()
        folded = {path for path, item in self._items.items() if item.childCount() and not item.isExpanded()}
        blocked = self.blockSignals(True)
        self.clear()
        self._items = {}
        root = self._add(None, self.invisibleRootItem(), text("folders.all"), Icon.HOSTS)
        for path in self.paths():
            above = self._items[parent_of(path) or None]
            self._add(path, above, name_of(path), Icon.FOLDER)
        self._add("", root, text("folders.none"), Icon.VM)
        for each, item in self._items.items():
            item.setExpanded(each not in folded)
        self.choose(before)
        self.blockSignals(blocked)
        if self.choice() != before:
            self.chosen.emit(self.choice())

    def _add(self, path: str | None, above: QTreeWidgetItem, words: str, icon: Icon) -> QTreeWidgetItem:
        item = self._items[path] = QTreeWidgetItem(above)
        item.setText(_NAME, outside.line(words))
        item.setToolTip(_NAME, outside.tip(path or words))
        icons.set_item_icon(item, _NAME, icon)
        item.setData(_NAME, roles.THING, path)
        item.setSizeHint(_NAME, QSize(0, measures().item))
        item.setTextAlignment(_COUNT, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags if path is None else flags | Qt.ItemFlag.ItemIsDropEnabled)
        return item

    def _spoken(self, path: str | None, count: int) -> str:
        name = text("folders.all") if path is None else path or text("folders.none")
        return outside.line(text("tree.spoken", name=name, state=plural("tree.vms", count)))

    def _path_of(self, item: QTreeWidgetItem | None) -> str | None:
        found = None if item is None else item.data(_NAME, roles.THING)
        return found if isinstance(found, str) else None

    def _moved(self, item: QTreeWidgetItem | None) -> None:
        path = self._path_of(item)
        self.chosen.emit(None if path is None else Folder(path))

    def _open_menu(self, point: QPoint) -> None:
        path = self._path_of(self.itemAt(point) or self.currentItem())
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(text("folders.new")).triggered.connect(lambda: self.new_wanted.emit(path or ""))
        if path:
            menu.addAction(text("folders.rename")).triggered.connect(lambda: self.rename_wanted.emit(path))
            menu.addAction(text("folders.delete")).triggered.connect(lambda: self.delete_wanted.emit(path))
        menu.popup(self.viewport().mapToGlobal(point))

    # --- events -------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        # These keys are those of commands on VMs, too; here they are about folders.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._means(event):
            event.accept()
            return True
        return super().event(event)

    def _means(self, event: QKeyEvent) -> bool:
        return event.key() in _KEYS and not event.modifiers()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        path = self._path_of(self.currentItem())
        if not self._means(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Insert:
            self.new_wanted.emit(path or "")
        elif event.key() == Qt.Key.Key_F2 and path:
            self.rename_wanted.emit(path)
        elif event.key() == Qt.Key.Key_Delete and path:
            self.delete_wanted.emit(path)

    def mimeTypes(self) -> list[str]:
        return [vm_drag.KIND]

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        # Between two folders there is nothing to be in.
        if self.dropIndicatorPosition() is not _ON:
            event.ignore()

    def dropMimeData(self, parent: QTreeWidgetItem | None, row: int, data: QMimeData, action: Qt.DropAction) -> bool:
        """VMs were let go of over a folder."""
        path, keys = self._path_of(parent), vm_drag.unpacked(data)
        if path is None or not keys:
            return False
        self.dropped.emit(path, keys)
        return True
