"""Service matrix with its bar: pending changes are counted, previewed, discarded or applied there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain.keys import OperationId
from hvgui.domain.operations.change import ChangeSet
from hvgui.domain.operations.plan import Plan
from hvgui.domain.settings.address import Address
from hvgui.domain.vms.services import Service
from hvgui.ui.look.icons import Icon
from hvgui.ui.operations.preview_dialog import PreviewDialog
from hvgui.ui.vms.matrix_view import MatrixView
from hvgui.ui.vms.pending_services import PendingServices
from hvgui.ui.vms.vm_table import VmTable
from hvgui.ui.widgets.buttons import push_button
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.notice_bar import NoticeFrame
from hvgui.ui.widgets.prompter import Prompter
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.unapplied import HoldsChanges
from hvgui.wording.i18n import plural, text


class MatrixPanel(QWidget, HoldsChanges):
    """Panel with the matrix and its pending changes; nothing is sent before Apply."""

    pending_changed = Signal()

    def __init__(
        self,
        table: VmTable,
        controller: Controller,
        spawn: Spawn,
        prompter: Prompter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._controller = controller
        self._spawn = spawn
        self._prompter = prompter
        self.setWindowTitle(text("matrix.title"))
        self.pending = PendingServices(controller.vm)
        self.view = MatrixView(table, controller, self)
        self.view.chosen.connect(self.choose)
        self.view.toggled.connect(self._toggle)
        self.bar = NoticeFrame(self, ground="note_bg", across=True)
        self.words = Label(self.bar)
        self.words.setWordWrap(True)
        self.preview = self._button("preview", Icon.PREVIEW, self.open_preview)
        self.discard = self._button("discard", Icon.CANCEL, self._discard)
        self.apply = self._button("apply", None, self._apply)
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(8, 4, 8, 4)
        row.addWidget(self.words, 1)
        for button in (self.preview, self.discard, self.apply):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.bar)
        self._refused = 0
        self._show()

    def _button(self, name: str, icon: Icon | None, press: Callable[[], object]) -> QPushButton:
        return push_button(self.bar, text(f"matrix.{name}"), press, tip=text(f"matrix.{name}-tip"), icon=icon)

    # --- what the window asks -----------------------------------------------------------------------------------

    def choose(self, cells: list[Address], on: bool | None) -> None:
        """Want some cells on or off, or leave them alone."""
        self._refused = self.pending.choose(cells, on)
        self._show()

    def set_column(self, service: Service, on: bool | None) -> None:
        """One service of every selected VM."""
        self.choose(self.view.column_cells(service, self.view.selected_keys()), on)

    def follow(self, changes: ChangeSet) -> None:
        """VMs came, went or changed: what came true is no longer pending, what is gone neither."""
        moved = {key for key, fields in changes.changed.items() if "services" in fields}
        if self.pending.follow(moved | set(changes.removed)):
            self._show()

    def open_preview(self) -> PreviewDialog:
        """Show what Apply would do."""
        plans, pending = self._controller.plans, self.pending
        dialog = PreviewDialog(
            self._controller,
            self._spawn,
            self._prompter,
            lambda ticked: plans.plan(pending.wishes(), ticked=ticked),
            lambda ticked: plans.preview(pending.wishes(), ticked=ticked),
            self._applied,
            self,
        )
        dialog.show()
        return dialog

    # --- inside -------------------------------------------------------------------------------------------------

    def _toggle(self, cells: list[Address]) -> None:
        first = next((cell for cell in cells if self.pending.shown(cell) is not None), None)
        if first is None:
            self._refused = len(cells)
            self._show()
        else:
            self.choose(cells, not self.pending.shown(first))

    def unapplied(self) -> int:
        """Number of services changed here and not sent."""
        return len(self.pending)

    def _discard(self) -> None:
        self.pending.discard()
        self._show()
        self.view.setFocus()

    def _apply(self) -> None:
        """At once when there is nothing to decide, else by way of the preview."""
        plan = self._controller.plans.plan(self.pending.wishes())
        calm = not plan.counts.refused and not any(item.notes for item in plan.items)
        if calm and not self.pending.changed_elsewhere():
            operation = self._controller.plans.apply(plan)
            if operation is not None:
                self._applied(plan, operation)
        else:
            self.open_preview()

    def _applied(self, plan: Plan, _operation: OperationId) -> None:
        self.pending.sent(plan.wishes)
        self._show()
        self.view.setFocus()

    def _show(self) -> None:
        pending = self.pending
        self._table.set_wishes(pending.wishes())
        parts = []
        if pending:
            vms = plural("matrix.vms", pending.vms)
            parts.append(plural("matrix.pending", len(pending), vms=vms))
        if elsewhere := len(pending.changed_elsewhere()):
            parts.append(plural("matrix.elsewhere", elsewhere))
        if self._refused:
            parts.append(plural("matrix.refused", self._refused))
        self._refused = 0
        self.words.setText(" ".join(parts) or text("matrix.help-short"))
        why = "" if pending else text("matrix.nothing-pending")
        for name, button in (("preview", self.preview), ("discard", self.discard), ("apply", self.apply)):
            set_reason(button, why, text(f"matrix.{name}-tip"))
        self.bar.light(bool(pending))
        self.pending_changed.emit()
