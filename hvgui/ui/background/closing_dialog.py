"""Dialogs of the end of the program: what to do with work under way, and waiting until it has stopped."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QTreeWidgetItem, QVBoxLayout, QWidget

from hvgui.domain import outside
from hvgui.domain.operations.operation import OperationPicture
from hvgui.ui.look import status_glyphs
from hvgui.ui.look.status_glyphs import Glyph
from hvgui.ui.widgets.buttons import ButtonRow, push_button
from hvgui.ui.widgets.data_table import item_tree
from hvgui.ui.widgets.dialog_size import at_least
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording.i18n import plural, text

_WIDTH, _LIST = 560, 150


class ClosingDialog(ToolWindow):
    """Question what to do with operations that run; ``why_not`` says why they cannot go on without a window.

    ``keep`` hears whether the program shall end with them.
    """

    def __init__(
        self,
        title: Callable[[OperationPicture], str],
        *,
        stop: Callable[[], None],
        keep: Callable[[bool], None],
        why_not: str,
        quit_when_done: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, text("closing.title"))
        self.setModal(True)
        self._title = title
        self.words = WrapLabel("", self)
        headers = [text("operations.column.what"), text("operations.column.progress")]
        self.list = item_tree(self, headers, text("operations.title"), stretch=0, widths={1: 90})
        self.list.setFixedHeight(_LIST)
        self.quit_when_done = QCheckBox(text("closing.quit-when-done"), self)
        self.quit_when_done.setChecked(quit_when_done)
        self.quit_when_done.setVisible(not why_not)
        buttons = ButtonRow(self)
        self.stop = buttons.apply(text("closing.stop"), lambda: self._answer(stop))
        quits = self.quit_when_done.isChecked
        self.keep = buttons.ok(text("closing.keep"), lambda: self._answer(lambda: keep(quits())))
        self.cancel = buttons.cancel(self.reject)
        set_reason(self.keep, why_not, text("closing.keep-tip"))
        self.stop.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for part in (self.words, self.list, WrapLabel(text("closing.more"), self)):
            column.addWidget(part)
        if why_not:
            column.addWidget(WrapLabel(why_not, self))
        column.addWidget(self.quit_when_done)
        column.addWidget(buttons)
        default = self.cancel if why_not else self.keep
        default.setDefault(True)
        default.setFocus()
        at_least(self, _WIDTH)

    def show_operations(self, running: Sequence[OperationPicture]) -> None:
        """What runs, as it is now."""
        self.words.setText(plural("closing.words", len(running)))
        for row, operation in enumerate(running):
            item = self.list.topLevelItem(row)
            if item is None:
                item = QTreeWidgetItem()
                self.list.addTopLevelItem(item)
                item.setIcon(0, status_glyphs.icon(Glyph.TURNING))
            item.setText(0, outside.line(self._title(operation)))
            item.setText(1, text("format.percent", n=int(operation.progress * 100)))
        while self.list.topLevelItemCount() > len(running):
            self.list.takeTopLevelItem(len(running))

    def _answer(self, press: Callable[[], None]) -> None:
        self.accept()
        press()


class StoppingDialog(ToolWindow):
    """Wait until everything has stopped and cleaned up; what is left can be left to the next start."""

    def __init__(self, leave: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent, text("stopping.title"))
        self.setModal(True)
        self.words = WrapLabel("", self)
        turning = Label(self)
        status_glyphs.set_glyph(turning, Glyph.TURNING)
        what = QHBoxLayout()
        what.addWidget(turning)
        what.addWidget(self.words, 1)
        self.at_once = push_button(self, text("stopping.at-once"), leave, tip=text("stopping.at-once-tip"))
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addLayout(what)
        column.addWidget(WrapLabel(text("stopping.more"), self))
        row = ButtonRow(self)
        row.addButton(self.at_once, ButtonRow.ButtonRole.ActionRole)
        column.addWidget(row)
        at_least(self, _WIDTH)

    def show_operations(self, running: Sequence[OperationPicture]) -> None:
        """What has not stopped yet."""
        self.words.setText(plural("stopping.words", len(running)))

    def reject(self) -> None:
        """Esc changes nothing: the program is ending."""
