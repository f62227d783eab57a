"""Diagnosis of one service: conclusion, next step, commands for the guest, and the evidence."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.diagnosis import Diagnosis, Grade
from hvgui.domain.keys import VmKey
from hvgui.domain.services import Service
from hvgui.ui.look import status_glyphs
from hvgui.ui.look.status_glyphs import Glyph
from hvgui.ui.widgets.command_box import CommandBox
from hvgui.ui.widgets.label import Label, bold, quiet, selectable
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import service_words, texts
from hvgui.wording.i18n import text

OF_GRADE: dict[Grade, Glyph] = {
    Grade.FINE: Glyph.TICK,
    Grade.CHOSEN: Glyph.DASH,
    Grade.WAIT: Glyph.TURNING,
    Grade.ACT: Glyph.TRIANGLE,
}


class DiagnosisPanel(QFrame):
    """Panel that shows the diagnosis from known facts at once, and again after the guest system has been read."""

    def __init__(self, controller: Controller, spawn: Spawn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._reader = LatestRead(spawn, self)
        #: What was asked last, so that a VM that does not change is not asked again and again.
        self._asked: object = None
        self.diagnosis: Diagnosis | None = None
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._glyph = Label(self)
        self._title = Label(self)
        self.conclusion = WrapLabel("", self)
        self.next = WrapLabel("", self)
        self.command = CommandBox(text("why.command"), self)
        self.evidence = WrapLabel("", self)
        bold(self._title)
        bold(self.conclusion)
        quiet(self.evidence)
        for label in (self.conclusion, self.next, self.evidence):
            selectable(label)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._glyph)
        head.addWidget(self._title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addLayout(head)
        for part in (self.conclusion, self.next, self.command, self.evidence):
            column.addWidget(part)

    def show_service(self, key: VmKey, service: Service) -> None:
        """Explain one service of one VM."""
        vm = self._controller.vm(key)
        self._show(self._controller.diagnosis.known(key, service))
        asked = (key, service, None if vm is None else (vm.service(service), vm.power))
        if asked != self._asked:
            self._asked = asked
            diagnose = self._controller.diagnosis.diagnose
            self._reader.start(f"why {key.vm} {service.value}", lambda: diagnose(key, service), self._show)

    def _show(self, found: Diagnosis) -> None:
        self.diagnosis = found
        status_glyphs.set_glyph(self._glyph, OF_GRADE[found.grade])
        name, grade = texts.service_name(found.service), service_words.grade(found.grade)
        self._title.setText(text("services.item", service=name, answer=grade))
        self.conclusion.setText(service_words.conclusion(found))
        self.next.setText(text("why.next", step=service_words.next_step(found)))
        heading = service_words.shell(found.commands[0].shell) if found.commands else ""
        self.command.show_commands([command.text for command in found.commands], heading)
        facts = text("format.semicolon").join(service_words.evidence(fact) for fact in found.evidence)
        self.evidence.setText(text("why.evidence", facts=facts))
        self.setAccessibleName(outside.line(text("why.spoken", title=self._title.text(), says=self.conclusion.text())))
