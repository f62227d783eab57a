"""Integration Services page: introduction and the six services in Hyper-V Manager's order."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGroupBox, QVBoxLayout, QWidget

from hvgui.domain.operations.outcome import Outcome
from hvgui.domain.vms.services import Service
from hvgui.ui.vm_settings.page import Page
from hvgui.ui.vm_settings.service_box import ServiceBox
from hvgui.ui.vm_settings.vm_edits import VmEdits
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import texts
from hvgui.wording.i18n import text


class IntegrationPage(Page):
    """Page with a check box per service of one VM."""

    why_wanted = Signal(object)
    """A ``Service`` to be explained."""

    def __init__(self, edits: VmEdits, parent: QWidget | None = None) -> None:
        super().__init__(text("settings.services.title"), parent)
        self._edits = edits
        intro = WrapLabel(text("settings.services.intro"), self.body)
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
        self.column.addWidget(intro)
        self.column.addWidget(group)
        self.column.addStretch(1)

    def refresh(self, endings: Mapping[Service, Outcome], *, open_: bool) -> None:
        """Show the services as they are now."""
        for service, box in self.boxes.items():
            box.show_edits(self._edits, endings.get(service), open_=open_)

    def summary(self) -> str:
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

    def as_text(self) -> str:
        shown = ((texts.service_name(s), texts.offered(bool(self._edits.shown(s)))) for s in self.boxes)
        return "\n".join([self.heading.text(), *(text("device-line.pair", label=n, value=v) for n, v in shown)])

    def names(self, services: Mapping[Service, bool]) -> str:
        """Services by name, for a question."""
        return text("format.comma").join(texts.service_name(service) for service in services)
