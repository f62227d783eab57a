"""Integration services of one VM as six labelled states, in one row or in two rows of three."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from hvgui.domain import outside
from hvgui.domain.vms.services import ANSWERING, TROUBLED, Service, ServiceMeaning, ServiceState, meaning_of
from hvgui.ui.look import status_glyphs
from hvgui.ui.look.strokes import rounded
from hvgui.ui.look.tokens import MARK, RADIUS, measures, tokens
from hvgui.wording import texts
from hvgui.wording.i18n import text

_PAD, _SPACE, _GAP = 6, 6, 6
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
#: What is so quiet that only its mark says it where the room is short.
_QUIET = ANSWERING | {ServiceMeaning.VM_NOT_RUNNING, ServiceMeaning.NOT_READ}


class Brevity(Enum):
    """How much of the answers stands beside the names; marks, tints and tips always say them."""

    WHOLE = "whole"
    QUIET_MARKS = "quiet-marks"
    MARKS = "marks"


class StateButton(QToolButton):
    """State of one service; pressed, it asks for the diagnosis of the service."""

    def __init__(self, service: Service, parent: QWidget) -> None:
        super().__init__(parent)
        self.service = service
        self.meaning = ServiceMeaning.NOT_READ
        #: What it says beside the name: the answer of the guest, or what is being applied.
        self.answer = ""
        self.brevity = Brevity.WHOLE
        self._stale = False
        self.setText(texts.service_short(service))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_state(self, state: ServiceState | None, wanted: bool | None, says: str, *, stale: bool) -> None:
        """What was read, what is being applied, and what the diagnosis says."""
        self.meaning = ServiceMeaning.NOT_READ if state is None else meaning_of(state)
        self._stale = stale
        guest = texts.meaning_guest(self.meaning)
        self.answer = guest if wanted is None else text("service-table.applying", setting=texts.offered(wanted))
        says = text("summary.last-read") if stale else says
        name = texts.service_name(self.service)
        setting = texts.meaning_guest(self.meaning) if state is None else texts.offered(state.offered)
        line = text("services.line", service=name, setting=setting, answer=self.answer)
        self.setToolTip(outside.tip("\n".join(part for part in (line, says) if part)))
        self.setAccessibleName(outside.line(text("services.item", service=name, answer=self.answer)))
        self.setAccessibleDescription(outside.line(says))
        self.update()

    def width_of(self, brevity: Brevity) -> int:
        """Room for mark, name and answer."""
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.text())
        if self._answers(brevity):
            words += _SPACE + metrics.horizontalAdvance(self.answer)
        return 2 * _PAD + MARK + 4 + words + 2

    def sizeHint(self) -> QSize:
        return QSize(self.width_of(self.brevity), measures().row)

    def _answers(self, brevity: Brevity) -> bool:
        """Whether the answer is written beside the name."""
        if brevity is Brevity.QUIET_MARKS:
            return self.meaning not in _QUIET or self.answer != texts.meaning_guest(self.meaning)
        return brevity is Brevity.WHOLE

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            # Left to itself, a button goes on to the next stop of the tabulator.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, metrics = tokens(), self.fontMetrics()
        body = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        glyph = status_glyphs.OF_SERVICE[self.meaning]
        bad = self.meaning in (ServiceMeaning.LOST_CONTACT, ServiceMeaning.INCOMPATIBLE, ServiceMeaning.ERROR)
        tinted = self.meaning in TROUBLED and not self._stale
        fill = (colours.bad_bg if bad else colours.warn_bg) if tinted else None
        with QPainter(self) as painter:
            if fill is None and self.underMouse():
                fill = colours.hover
            rounded(painter, body, fill, None if tinted else colours.line, RADIUS)
            if self.isChecked() or self.hasFocus():
                rounded(painter, body, None, colours.focus if self.hasFocus() else colours.edge, RADIUS, 1.5)
            picture = status_glyphs.pixmap(glyph, self.devicePixelRatioF(), stale=self._stale)
            painter.drawPixmap(_PAD, (self.height() - MARK) // 2, picture)
            left = _PAD + MARK + 4
            quiet = self._stale or self.meaning not in ANSWERING | TROUBLED
            painter.setPen(colours.text2 if quiet else colours.text)
            room = self.width() - left - _PAD
            name = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
            painter.drawText(left, 0, room, self.height(), _LEFT, name)
            wide = metrics.horizontalAdvance(name) + _SPACE
            if self._answers(self.brevity) and room - wide > 0:
                painter.setPen(colours.text2)
                answer = metrics.elidedText(self.answer, Qt.TextElideMode.ElideRight, room - wide + 1)
                painter.drawText(left + wide, 0, room - wide + 1, self.height(), _LEFT, answer)


class ServiceStates(QWidget):
    """Six buttons, one of which the tabulator comes to; arrow keys go on to the others."""

    chosen = Signal(object)
    """The ``Service`` whose diagnosis is wanted; None when it is wanted no longer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(text("service-table.title"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.buttons = {service: StateButton(service, self) for service in Service}
        for service, button in self.buttons.items():
            button.clicked.connect(lambda on, service=service: self.choose(service if on else None))
        self._stop_at(next(iter(self.buttons.values())))
        self.show_states((), {}, {})

    def show_states(
        self,
        states: tuple[ServiceState, ...],
        wanted: Mapping[Service, bool],
        says: Mapping[Service, str],
        *,
        stale: bool = False,
    ) -> None:
        """Show what was read, what is being applied and what diagnoses say; services not read yet say so."""
        by_service = {state.service: state for state in states}
        for service, button in self.buttons.items():
            button.show_state(by_service.get(service), wanted.get(service), says.get(service, ""), stale=stale)
        self._place()

    def choose(self, service: Service | None) -> None:
        """Mark the service that is explained now."""
        for each, button in self.buttons.items():
            button.setChecked(each is service)
        self.chosen.emit(service)

    @property
    def explained(self) -> Service | None:
        """The service that the user wants explained."""
        return next((service for service, button in self.buttons.items() if button.isChecked()), None)

    # --- room ---------------------------------------------------------------------------------------------------

    @property
    def rows(self) -> int:
        """Rows that the width allows: one, or two of three."""
        return 2 if self._brevity() is None else 1

    def _brevity(self) -> Brevity | None:
        """The least brevity with which one row is enough; None where none is."""
        room = self.width() - 5 * _GAP
        return next((b for b in Brevity if sum(each.width_of(b) for each in self.buttons.values()) <= room), None)

    def sizeHint(self) -> QSize:
        return QSize(300, self.rows * (measures().row + 4) - 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        buttons, high = list(self.buttons.values()), measures().row
        brevity, left = self._brevity(), 0
        for number, button in enumerate(buttons):
            button.brevity = brevity or Brevity.WHOLE
            if brevity is not None:
                wide = button.width_of(brevity)
                button.setGeometry(left, 0, wide, high)
                left += wide + _GAP
            else:
                wide = (self.width() - 2 * _GAP) // 3
                button.setGeometry(number % 3 * (wide + _GAP), number // 3 * (high + 4), wide, high)
            button.update()
        if self.maximumHeight() != self.sizeHint().height():
            self.setFixedHeight(self.sizeHint().height())

    # --- keyboard -----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        buttons = list(self.buttons.values())
        here = self.focusWidget()
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or here not in buttons:
            super().keyPressEvent(event)
            return
        if self.rows == 2 and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step *= 3
        target = buttons[(buttons.index(here) + step) % len(buttons)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self._stop_at(target)

    def _stop_at(self, stop: StateButton) -> None:
        for button in self.buttons.values():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        next(iter(self.buttons.values())).setFocus(event.reason())
