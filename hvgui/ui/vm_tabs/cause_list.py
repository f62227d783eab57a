"""List of causes: what needs attention, one line for each cause, shown while no VM is selected."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPalette
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from hvgui.domain import outside
from hvgui.domain.health.attention import Attention, CommonCause, Severity
from hvgui.domain.hosts.host import HostPicture
from hvgui.ui.look.dress import set_item_ink
from hvgui.ui.look.status_glyphs import Glyph, set_row_glyph
from hvgui.ui.look.tokens import measures
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.data_table import dress_tree
from hvgui.wording import cause_words
from hvgui.wording.i18n import text

_WHAT, _WHOM = range(2)


class CauseTree(QTreeWidget):
    """Rows that Enter opens."""

    opened = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self.opened.emit(item)
        else:
            super().keyPressEvent(event)


class CauseList(QWidget):
    """Silent hosts and causes, the worst first; a click or Enter asks for what a row is about."""

    vms_wanted = Signal(list)
    """The ``VmKey`` of the VMs that a cause is about, the worst first."""
    host_wanted = Signal(object)
    """The ``HostId`` of a silent host."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Attention | None = None
        self.tree = CauseTree(self)
        self.tree.setColumnCount(2)
        self.tree.setRootIsDecorated(False)
        self.tree.setFrameShape(QTreeWidget.Shape.NoFrame)
        dress_tree(self.tree, text("causes.title"), stretch=_WHOM, widths={})
        self.tree.setHeaderHidden(True)
        self.tree.setBackgroundRole(QPalette.ColorRole.Base)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.itemClicked.connect(lambda item, _column: self._open(item))
        self.tree.opened.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 6, 2, 2)
        column.addWidget(self.tree)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)

    def show_attention(self, attention: Attention) -> None:
        """What needs attention now; rows that are as before are left alone, with the keyboard on them."""
        if attention == self._shown:
            return
        self._shown = attention
        here = self.tree.currentIndex().row()
        self.tree.clear()
        for host in attention.silent:
            what, whom = cause_words.silent_host(host)
            self._add(what, whom, Glyph.LOCK if host.needs_sign_in else Glyph.FAILED, host)
        for common in attention.causes:
            bad = common.severity is Severity.BAD
            glyph = Glyph.FAILED if bad else Glyph.TRIANGLE
            self._add(cause_words.many(common), cause_words.names(common), glyph, common)
        self.tree.resizeColumnToContents(_WHAT)
        self.tree.setColumnWidth(_WHAT, self.tree.columnWidth(_WHAT) + 16)
        last = self.tree.topLevelItemCount() - 1
        if here >= 0 and (row := self.tree.topLevelItem(min(here, last))) is not None:
            self.tree.setCurrentItem(row)

    def _add(self, what: str, whom: str, glyph: Glyph, thing: HostPicture | CommonCause) -> None:
        row = QTreeWidgetItem(self.tree, outside.cells((what, whom)))
        row.setData(_WHAT, roles.THING, thing)
        row.setSizeHint(_WHOM, QSize(10, measures().item))
        set_row_glyph(row, _WHAT, glyph)
        font = row.font(_WHAT)
        font.setWeight(QFont.Weight.DemiBold)
        row.setFont(_WHAT, font)
        set_item_ink(row, _WHOM, "text2")
        tip = text("causes.host-tip" if isinstance(thing, HostPicture) else "causes.tip")
        for column in (_WHAT, _WHOM):
            row.setToolTip(column, outside.tip(f"{whom}\n{tip}"))
        row.setData(_WHAT, roles.ACCESSIBLE_TEXT, outside.line(f"{what} {whom}"))

    def _open(self, row: QTreeWidgetItem) -> None:
        thing = row.data(_WHAT, roles.THING)
        if isinstance(thing, HostPicture):
            self.host_wanted.emit(thing.id)
        elif isinstance(thing, CommonCause):
            self.vms_wanted.emit([vm.key for vm in thing.vms])
