"""The Integration Services page: an introduction and the six services in Hyper-V Manager's order."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGroupBox, QScrollArea, QVBoxLayout, QWidget

from hvgui.domain.outcome import Outcome
from hvgui.domain.services import Service
from hvgui.ui.vm_settings.service_box import ServiceBox
from hvgui.ui.vm_settings.vm_edits import VmEdits
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import texts
from hvgui.wording.i18n import text


class IntegrationPage(QWidget):
    """Integration services of one VM, and lets the user switch them."""

    touched = Signal()
    why_wanted = Signal(object)
    """A ``Service`` to be explained."""

    def __init__(self, edits: VmEdits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = edits
        title = Label(text("settings.services.title"), self)
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        title.setFont(font)
        intro = WrapLabel(text("settings.services.intro"), self)
        self.notice = WrapLabel("", self)
        self.notice.hide()
        group = QGroupBox(text("settings.services.group"), self)
        inner = QVBoxLayout(group)
        inner.setSpacing(12)
        self.boxes: dict[Service, ServiceBox] = {}
        for service in Service:
            box = ServiceBox(service, group)
            box.chosen.connect(self._choose)
            box.why.clicked.connect(lambda _checked=False, s=service: self.why_wanted.emit(s))
            inner.addWidget(box)
            self.boxes[service] = box
        # The six boxes follow each other, as in Hyper-V Manager; what explains them comes after.
        stops: list[QWidget] = [box.box for box in self.boxes.values()] + [box.why for box in self.boxes.values()]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        for part in (title, self.notice, intro, group):
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        scroll.setAccessibleName(text("settings.services.title"))
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def refresh(self, endings: Mapping[Service, Outcome], *, open_: bool) -> None:
        """Show the services as they are now."""
        for service, box in self.boxes.items():
            box.show_edits(self._edits, endings.get(service), open_=open_)

    def say(self, words: str, style: str) -> None:
        """A notice above the page; empty words take it away."""
        self.notice.setText(words)
        self.notice.setStyleSheet(style)
        self.notice.setVisible(bool(words))

    def summary(self) -> str:
        """The page's second line in the tree."""
        match self._edits.all_offered():
            case None:
                return text("services.not-read")
            case True:
                return text("settings.services.all-offered")
            case False:
                return text("settings.services.some-offered")

    def _choose(self, service: Service, on: bool) -> None:
        self._edits.choose(service, on)
        self.touched.emit()

    def names(self, services: Mapping[Service, bool]) -> str:
        """Services by name, for a question."""
        return text("format.comma").join(texts.service_name(service) for service in services)
