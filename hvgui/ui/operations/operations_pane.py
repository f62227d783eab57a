"""Operations pane below the list: operations of this session with progress, result, and commands on them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPalette, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from hvgui.controller.api.controller import Controller
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.operation import OperationPicture
from hvgui.ui.bars.fitting_row import FittingRow
from hvgui.ui.look.icons import Icon, set_icon
from hvgui.ui.look.strokes import draw_bar
from hvgui.ui.look.tokens import tokens
from hvgui.ui.operations import operations_model
from hvgui.ui.operations.operation_verbs import Chosen, OperationVerbs
from hvgui.ui.operations.operations_model import OperationsModel
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.buttons import tool_button
from hvgui.ui.widgets.data_table import dress_tree
from hvgui.ui.widgets.focus_home import give_home, send_home
from hvgui.ui.widgets.label import Label, bold, quiet
from hvgui.ui.widgets.prompter import Prompter
from hvgui.ui.widgets.reasons import set_reason
from hvgui.wording.i18n import plural, text

Index = QModelIndex | QPersistentModelIndex
_BAR, _STAGE_GAP = 5, 3
#: Verbs of the menu that begin a group.
_BEHIND_A_LINE = ("why", "export", "remove")


class _BarDelegate(QStyledItemDelegate):
    """Delegate that draws a thin progress bar with its words beside it; two stages follow each other in one bar."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, option.fontMetrics.height() + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        progress = index.data(roles.PROGRESS)
        if not isinstance(progress, float) or progress < 0:
            super().paint(painter, option, index)
            return
        if option.state & QStyle.StateFlag.State_Selected:
            active = bool(option.state & QStyle.StateFlag.State_Active)
            painter.fillRect(option.rect, tokens().select if active else tokens().select_idle)
        words = str(index.data(roles.DISPLAY))
        metrics = option.fontMetrics
        rect: QRect = option.rect.adjusted(4, 0, -6, 0)
        room = rect.width() - metrics.horizontalAdvance(words) - 8
        stages = index.data(roles.STAGES) or (progress,)
        if room >= 24:
            width = (room - _STAGE_GAP * (len(stages) - 1)) // len(stages)
            top = rect.center().y() - _BAR // 2
            for number, share in enumerate(stages):
                bar = QRect(rect.x() + number * (width + _STAGE_GAP), top, width, _BAR)
                draw_bar(painter, bar, share, tokens().note)
        painter.setPen(tokens().text)
        elided = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), elided)


class OperationsPane(QWidget):
    """Pane with the operations of this session, and buttons for the selected one."""

    left = Signal()
    """Escape: what was here before is wanted again."""

    def __init__(
        self,
        controller: Controller,
        prompter: Prompter,
        vm_name: Callable[[VmKey], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self.model = OperationsModel(vm_name, self)
        self.verbs = OperationVerbs(controller, prompter, self.model, self)
        self.view = self._make_view()
        self._title = Label(text("operations.title"), self)
        self._count = Label(self)
        quiet(self._count)
        self.row = FittingRow(self)
        self._buttons = {
            name: self._button(name) for name in ("cancel", "retry", "put-back", "undo", "decide", "export", "copy")
        }
        self.cancel, self.retry, self.put_back = (self._buttons[n] for n in ("cancel", "retry", "put-back"))
        self.undo, self.decide = self._buttons["undo"], self._buttons["decide"]
        self.export, self.copy = self._buttons["export"], self._buttons["copy"]
        words, tip = text("operations.clear"), text("operations.clear-tip")
        self.clear = tool_button(self, words, self._clear, tip=tip, icon=Icon.CLEAR)
        self._empty = Label(text("operations.empty"), self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        quiet(self._empty)
        self._empty.setBackgroundRole(QPalette.ColorRole.Base)
        self._empty.setAutoFillBackground(True)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self._lay_out()
        give_home(self, lambda: self.view)
        self.refresh()

    def _make_view(self) -> QTreeView:
        view = QTreeView(self)
        view.setModel(self.model)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setAllColumnsShowFocus(True)
        view.setItemDelegateForColumn(operations_model.PROGRESS, _BarDelegate(view))
        widths = {operations_model.WHAT: 340, operations_model.PROGRESS: 110, operations_model.STARTED: 80}
        dress_tree(view, text("operations.title"), stretch=operations_model.RESULT, widths=widths)
        view.selectionModel().currentChanged.connect(lambda *_: self._enable())
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._pop_up)
        for keys, name in ((QKeySequence.StandardKey.Copy, "copy"), (QKeySequence.StandardKey.Delete, "remove")):
            shortcut = QShortcut(QKeySequence(keys), view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda name=name: self._press(name))
        return view

    def _button(self, name: str) -> QToolButton:
        words, tip = text(f"operations.{name}"), text(f"operations.{name}-tip")
        return tool_button(self, words, lambda: self._press(name), tip=tip, icon=self.verbs[name].icon)

    def _lay_out(self) -> None:
        bold(self._title)
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 3, 6, 3)
        bar.setSpacing(6)
        bar.addWidget(self._title)
        bar.addWidget(self._count)
        bar.addSpacing(12)
        bar.addWidget(self.row, 1)
        self.row.add(*self._buttons.values(), self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def refresh(self) -> None:
        """Show the controller's operations as they are now."""
        newest = self.model.operations[0].id if self.model.operations else None
        self.model.show(self._controller.operations())
        operations = self.model.operations
        if not operations:
            send_home(self.view)
        self._stack.setCurrentWidget(self.view if operations else self._empty)
        running = sum(operation.running for operation in operations)
        self._count.setText(plural("operations.running", running) if running else "")
        # Whoever reads a row stays at it.
        reading = self.view.hasFocus() and self.view.currentIndex().isValid()
        if operations and operations[0].id != newest and not reading:
            self.view.setCurrentIndex(self.model.index(0, 0))
        self._enable()

    def current(self) -> OperationPicture | None:
        """The operation the buttons act on: the chosen one, else the newest."""
        chosen = self.model.operation_at(self.view.currentIndex())
        return chosen or (self.model.operations[0] if self.model.operations else None)

    def chosen(self) -> Chosen | None:
        """The operation the verbs act on, with its item that is selected."""
        operation = self.current()
        return None if operation is None else Chosen(operation, self.model.item_at(self.view.currentIndex()))

    def _enable(self) -> None:
        chosen = self.chosen()
        reasons = {name: self.verbs.reason(name, chosen) for name in self._buttons}
        for name, button in self._buttons.items():
            set_reason(button, reasons[name], text(f"operations.{name}-tip"))
        for button, name in ((self.retry, "retry"), (self.put_back, "put-back")):
            button.setText(self.verbs[name].words(chosen))
        for button, name in ((self.put_back, "put-back"), (self.decide, "decide")):
            self.row.offer(button, not reasons[name])
        finished = any(not o.running for o in self.model.operations)
        set_reason(self.clear, "" if finished else text("operations.why-not.clear"), text("operations.clear-tip"))

    def _press(self, name: str) -> None:
        chosen = self.chosen()
        if chosen is not None and not self.verbs.reason(name, chosen):
            self.verbs[name].press(chosen)

    def menu(self) -> QMenu:
        """The verbs for the row that has the keyboard; those that cannot be used say why."""
        menu, chosen = QMenu(self), self.chosen()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        for verb in self.verbs.every:
            if verb.name in _BEHIND_A_LINE:
                menu.addSeparator()
            action = menu.addAction(verb.words(chosen))
            action.setObjectName(verb.name)
            if verb.icon is not None:
                set_icon(action, verb.icon)
            set_reason(action, self.verbs.reason(verb.name, chosen), text(f"operations.{verb.name}-tip"))
            action.triggered.connect(lambda _checked=False, name=verb.name: self._press(name))
        return menu

    def _pop_up(self, point: QPoint) -> None:
        if self.model.operations:
            self.menu().popup(self.view.viewport().mapToGlobal(point))

    def _clear(self) -> None:
        self._controller.clear_finished()
        self.refresh()
