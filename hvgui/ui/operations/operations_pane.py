"""Operations pane below the list: operations of this session with progress, result, and commands on them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
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
from hvgui.domain.export import rows_to_csv
from hvgui.domain.keys import HostId, OperationId, VmKey
from hvgui.domain.operation import OperationKind, OperationPicture
from hvgui.domain.outcome import Done, Skipped, is_interrupted
from hvgui.ui.bars.fitting_row import FittingRow
from hvgui.ui.copying.existing_dialog import ExistingDialog, existing
from hvgui.ui.look.icons import Icon
from hvgui.ui.look.strokes import draw_bar
from hvgui.ui.look.tokens import tokens
from hvgui.ui.operations import operations_model
from hvgui.ui.operations.operations_model import OperationsModel
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.buttons import tool_button
from hvgui.ui.widgets.data_table import dress_tree
from hvgui.ui.widgets.label import Label, bold, quiet
from hvgui.ui.widgets.prompter import Prompter, Question
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.save_text import save_text
from hvgui.wording.copy_results import RESULT_COLUMNS, results, to_json
from hvgui.wording.i18n import plural, text

Index = QModelIndex | QPersistentModelIndex
_BAR, _STAGE_GAP = 5, 3


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
        self._prompter = prompter
        self._controller = controller
        self.model = OperationsModel(vm_name, self)
        self.view = self._make_view()
        self._title = Label(text("operations.title"), self)
        self._count = Label(self)
        quiet(self._count)
        self.row = FittingRow(self)
        self.cancel = self._button(Icon.CANCEL, "cancel", self._cancel)
        self.retry = self._button(Icon.RETRY, "retry", self._retry)
        self.put_back = self._button(Icon.UNDO, "put-back", self._put_back)
        self.decide = self._button(Icon.COPY_FILES, "decide", self._decide)
        self.export = self._button(Icon.EXPORT, "export", self._export)
        self.copy = self._button(Icon.COPY_TEXT, "copy", self._copy)
        self.clear = self._button(Icon.CLEAR, "clear", self._clear)
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
        self.refresh()

    def _make_view(self) -> QTreeView:
        view = QTreeView(self)
        view.setModel(self.model)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setAllColumnsShowFocus(True)
        view.setItemDelegateForColumn(operations_model.PROGRESS, _BarDelegate(view))
        widths = {operations_model.WHAT: 460, operations_model.PROGRESS: 130, operations_model.STARTED: 80}
        dress_tree(view, text("operations.title"), stretch=operations_model.RESULT, widths=widths)
        view.selectionModel().currentChanged.connect(lambda *_: self._enable())
        return view

    def _button(self, which: Icon, name: str, press: Callable[[], None]) -> QToolButton:
        words, tip = text(f"operations.{name}"), text(f"operations.{name}-tip")
        return tool_button(self, words, press, tip=tip, icon=which)

    def _lay_out(self) -> None:
        bold(self._title)
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 3, 6, 3)
        bar.setSpacing(6)
        bar.addWidget(self._title)
        bar.addWidget(self._count)
        bar.addSpacing(12)
        bar.addWidget(self.row, 1)
        self.row.add(self.cancel, self.retry, self.put_back, self.decide, self.export, self.copy, self.clear)
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
        self._stack.setCurrentWidget(self.view if operations else self._empty)
        running = sum(operation.running for operation in operations)
        self._count.setText(plural("operations.running", running) if running else "")
        if operations and operations[0].id != newest:
            self.view.setCurrentIndex(self.model.index(0, 0))
        self._enable()

    def current(self) -> OperationPicture | None:
        """The operation the buttons act on: the chosen one, else the newest."""
        chosen = self.model.operation_at(self.view.currentIndex())
        return chosen or (self.model.operations[0] if self.model.operations else None)

    def _enable(self) -> None:
        operation = self.current()
        running = operation is not None and operation.running and not operation.cancelling
        self._allow(self.cancel, "cancel", "" if running else text("operations.why-not.cancel"))
        unfinished = (
            operation is not None
            and not operation.running
            and any(not isinstance(item.outcome, Done | Skipped) for item in operation.items)
        )
        self._allow(self.retry, "retry", "" if unfinished else text("operations.why-not.retry"))
        half = operation is not None and any(is_interrupted(item.outcome) for item in operation.items)
        self.row.offer(self.put_back, half)
        copied = operation is not None and operation.kind is OperationKind.COPY_FILES and not operation.running
        self.row.offer(self.decide, operation is not None and bool(existing(operation)))
        self._allow(self.export, "export", "" if copied else text("operations.why-not.export"))
        self._allow(self.copy, "copy", "" if operation else text("operations.why-not.none"))
        finished = any(not o.running for o in self.model.operations)
        self._allow(self.clear, "clear", "" if finished else text("operations.why-not.clear"))

    def _allow(self, button: QToolButton, name: str, reason: str) -> None:
        set_reason(button, reason, text(f"operations.{name}-tip"))

    def _id(self) -> OperationId | None:
        operation = self.current()
        return None if operation is None else operation.id

    def _cancel(self) -> None:
        if (operation := self._id()) is not None:
            self._controller.cancel(operation)

    def _retry(self) -> None:
        """Again, for what may have happened only when that is wanted."""
        operation = self.current()
        if operation is None:
            return
        number = operation.id
        if not self._controller.retry_asks(number):
            self._controller.retry(number)
            return
        question = Question(
            title=text("operations.retry"),
            text=text("operations.retry-asks", what=self.model.title(operation)),
            more=text("operations.retry-asks-more"),
            accept=text("operations.retry-sure"),
            dangerous=True,
        )
        self._prompter.confirm(question, lambda: self._retry_surely(number), self.window())

    def _retry_surely(self, operation: OperationId) -> None:
        self._controller.retry(operation, sure=True)

    def _put_back(self) -> None:
        if (operation := self._id()) is not None:
            self._controller.put_back(operation)

    def _copy(self) -> None:
        if (operation := self.current()) is not None:
            QGuiApplication.clipboard().setText(self.model.report(operation))

    def _decide(self) -> None:
        """Ask what becomes of files that exist in guests."""
        if (operation := self.current()) is not None:
            ExistingDialog(self._controller, operation, self.model.vm_name, self.window()).open()

    def _export(self) -> None:
        """Every file of a copy with its result, as CSV or JSON."""
        operation = self.current()
        if operation is None:
            return

        def make(suffix: str) -> str:
            found = results(operation, self.model.vm_name, self._host_name)
            return to_json(found) if suffix == "json" else rows_to_csv(RESULT_COLUMNS, found)

        title = text("operations.export-title")
        save_text(self, self._prompter, title, f"hvgui-copy-{operation.id}", ("csv", "json"), make)

    def _host_name(self, host: HostId) -> str:
        picture = self._controller.host(host)
        return picture.name if picture is not None else host

    def _clear(self) -> None:
        self._controller.clear_finished()
        self.refresh()
