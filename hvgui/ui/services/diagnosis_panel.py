"""Diagnosis of one service: conclusion, next step, commands for the guest, and the evidence."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.health.diagnosis import Diagnosis, Grade
from hvgui.domain.health.remedies import Act, allowed, of_conclusion
from hvgui.domain.keys import VmKey
from hvgui.domain.vms.services import Service
from hvgui.ui.look import status_glyphs
from hvgui.ui.look.status_glyphs import Glyph
from hvgui.ui.look.tokens import measures
from hvgui.ui.widgets.buttons import push_button
from hvgui.ui.widgets.command_box import CommandBox
from hvgui.ui.widgets.label import Label, bold, quiet, selectable
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import cause_words, service_words, texts
from hvgui.wording.i18n import text

OF_GRADE: dict[Grade, Glyph] = {
    Grade.FINE: Glyph.TICK,
    Grade.CHOSEN: Glyph.DASH,
    Grade.WAIT: Glyph.TURNING,
    Grade.ACT: Glyph.TRIANGLE,
}


class DiagnosisPanel(QFrame):
    """Panel that shows the diagnosis from known facts at once, and again after the guest system has been read."""

    act_wanted = Signal(object, object, object)
    """What a button does: an ``Act``, the ``VmKey`` and the ``Service``."""

    def __init__(self, controller: Controller, spawn: Spawn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._reader = LatestRead(spawn, self)
        #: What was asked last, so that a VM that does not change is not asked again and again.
        self._asked: object = None
        self.diagnosis: Diagnosis | None = None
        self._key: VmKey | None = None
        self.buttons: dict[Act, QPushButton] = {}
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
        self._acts = QHBoxLayout()
        self._acts.setSpacing(6)
        for act in Act:
            if act is not Act.WHY:
                self.buttons[act] = push_button(self, cause_words.button(act), partial(self._press, act))
                self.buttons[act].setMaximumHeight(measures().item - 2)
                self.buttons[act].hide()
                self._acts.addWidget(self.buttons[act])
        self._acts.addStretch(1)
        column.addWidget(self.conclusion)
        column.addWidget(self.next)
        column.addLayout(self._acts)
        column.addWidget(self.command)
        column.addWidget(self.evidence)

    def show_service(self, key: VmKey, service: Service) -> None:
        """Explain one service of one VM."""
        vm = self._controller.vm(key)
        self._key = key
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
        self._offer(found)
        heading = service_words.shell(found.commands[0].shell) if found.commands else ""
        self.command.show_commands([command.text for command in found.commands], heading)
        facts = text("format.semicolon").join(service_words.evidence(fact) for fact in found.evidence)
        self.evidence.setText(text("why.evidence", facts=facts))
        self.setAccessibleName(outside.line(text("why.spoken", title=self._title.text(), says=self.conclusion.text())))

    def _offer(self, found: Diagnosis) -> None:
        """Buttons for the next step, as far as the host lets anything be changed."""
        host = None if self._key is None else self._controller.host(self._key.host)
        closed = host is None or host.closed is not None
        gone = self._key is None or self._controller.vm(self._key) is None
        acts = () if gone else allowed(of_conclusion(found.conclusion), closed=closed)
        for act, button in self.buttons.items():
            button.setVisible(act in acts)

    def _press(self, act: Act) -> None:
        if self._key is not None and self.diagnosis is not None:
            self.act_wanted.emit(act, self._key, self.diagnosis.service)
