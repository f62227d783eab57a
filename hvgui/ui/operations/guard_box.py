"""Domain controllers in a plan: each needs its own tick before its time synchronization is changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from hvgui.domain.keys import VmKey
from hvgui.domain.operations.plan import Plan, PlanItem, PlanNote
from hvgui.ui.widgets.label import Label, bold
from hvgui.ui.widgets.notice_bar import NoticeFrame
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import service_words
from hvgui.wording.i18n import text


class GuardBox(NoticeFrame):
    """Box with a check box per domain controller; hidden while the plan has none."""

    ticked = Signal(object, bool)
    """A ``VmKey``, and whether its clock may be switched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[VmKey, QCheckBox] = {}
        title = Label(text("preview.guard-title"), self)
        bold(title)
        inside = QWidget(self)
        self._boxes = QVBoxLayout(inside)
        self._boxes.setContentsMargins(0, 0, 0, 0)
        self._boxes.setSpacing(2)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(inside)
        self._scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.addWidget(title)
        column.addWidget(WrapLabel(service_words.controller_why(), self))
        column.addWidget(self._scroll)
        self.hide()

    def show_plan(self, plan: Plan, ticked: frozenset[VmKey]) -> None:
        """The controllers of a plan, those that were ticked among them."""
        meant = [i for i in plan.items if i in plan.guarded or PlanNote.TICKED_CONTROLLER in i.notes]
        for key in [key for key in self.boxes if key not in {item.key for item in meant}]:
            box = self.boxes.pop(key)
            self._boxes.removeWidget(box)
            box.deleteLater()
        for item in meant:
            box = self.boxes.get(item.key) or self._add(item)
            box.setChecked(item.key in ticked)
        self.light()
        line = self.fontMetrics().height() + 8
        self._scroll.setFixedHeight(min(len(self.boxes), 4) * line + 2)
        self.setVisible(bool(self.boxes))

    def _add(self, item: PlanItem) -> QCheckBox:
        name = text("format.of", what=item.vm, whose=item.host).replace("&", "&&")
        box = QCheckBox(text("preview.guard-tick", vm=name), self)
        box.clicked.connect(lambda on: self.ticked.emit(item.key, on))
        self._boxes.addWidget(box)
        self.boxes[item.key] = box
        return box
