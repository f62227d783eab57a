"""Live picture of a VM's screen: read again as long as somebody can see it, in the size in which it is shown."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.keys import VmKey
from hvgui.domain.trouble import Troubled
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.screen import USUAL, Resolution
from hvgui.ui.look.tokens import tokens
from hvgui.ui.vm_tabs.screen_image import draw_screen, image_of
from hvgui.ui.widgets.guest_facts import answers
from hvgui.ui.widgets.timers import beat
from hvgui.wording import texts
from hvgui.wording.i18n import text

#: Milliseconds between two pictures: hosts are asked once a second at most for each VM (hyperv-wmi-v2 16.5).
EVERY = 1000
#: Pictures between two while another window has the keyboard, and between two readings of the resolution.
_BESIDE, _RESOLUTION_EVERY = 5, 10
#: States without a worker process, and so without a screen.
_NO_SCREEN = (Power.OFF, Power.SAVED)
#: Keys of messages made from tables.
WORDED = {"screen.*": [power.value for power in _NO_SCREEN]}


class ScreenView(QWidget):
    """Screen, or the reason why there is none."""

    told = Signal()
    """What is shown has changed: a picture came, or a reason why none did."""

    def __init__(self, controller: Controller, spawn: Spawn, key: VmKey, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._spawn = spawn
        self.key = key
        self.image: QImage | None = None
        #: What the guest draws on, None while nobody has told.
        self.resolution: Resolution | None = None
        self.reason = ""
        #: Whether the guest's screen is there and black.
        self.black = False
        self._asking: VmKey | None = None
        self._ticks = 0
        self._reads = 0
        self.setMinimumSize(320, 200)
        self._timer = beat(self, EVERY, self._tick, started=False)

    def sizeHint(self) -> QSize:
        return QSize(800, 600)

    def look_at(self, key: VmKey) -> None:
        """The same VM under another key: it has moved to another host."""
        self.key, self.resolution = key, None
        self.fetch()

    def hindrance(self) -> str:
        """Why there can be no picture, by what is known; empty where one may be asked for."""
        vm = self._controller.vm(self.key)
        if vm is None:
            return text("screen.gone")
        host = self._controller.host(self.key.host)
        if host is None or not answers(host):
            return text("thumbnail.host-silent")
        return text(f"screen.{vm.power.value}") if vm.power in _NO_SCREEN else ""

    def fetch(self) -> None:
        """Ask for a picture, unless one is on its way or there can be none."""
        if reason := self.hindrance():
            self._show(None, reason)
        elif self._asking != self.key:
            self._asking = self.key
            self._spawn(self._load(self.key), name=f"screen {self.key.vm}", owner=self)

    def _tick(self) -> None:
        """Not while the window is minimised; more rarely while the keyboard is elsewhere."""
        self._ticks += 1
        if not self.window().isMinimized() and (self.isActiveWindow() or self._ticks % _BESIDE == 0):
            self.fetch()

    def _room(self) -> Resolution:
        """Its own size in pixels of the display."""
        scale = self.devicePixelRatioF()
        return Resolution(max(1, round(self.width() * scale)), max(1, round(self.height() * scale)))

    async def _load(self, key: VmKey) -> None:
        image, reason, black = None, text("screen.no-picture"), False
        try:
            if self._reads % _RESOLUTION_EVERY == 0:
                self.resolution = await self._controller.screens.resolution(key)
            self._reads += 1
            picture = await self._controller.screens.picture(key, self._room(), self.resolution or USUAL)
            if picture is not None and (image := image_of(picture)) is not None:
                reason, black = "", picture.is_black
        except Troubled as error:
            reason = texts.trouble(error.trouble).sentence()
        finally:
            if self._asking == key:
                self._asking = None
        if key == self.key:
            self._show(image, self.hindrance() or reason, black=black)

    def _show(self, image: QImage | None, reason: str, *, black: bool = False) -> None:
        self.image, self.reason, self.black = (None, reason, False) if reason else (image, "", black)
        vm = self._controller.vm(self.key)
        state = reason or ("" if vm is None else texts.power(vm.power))
        self.setAccessibleName(outside.line(text("thumbnail.spoken", vm="" if vm is None else vm.name, state=state)))
        self.update()
        self.told.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fetch()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            room = self.rect()
            painter.fillRect(room, Qt.GlobalColor.black if self.image is not None else tokens().sunk)
            if self.image is not None:
                draw_screen(painter, room, self.image)
            if words := self.reason or (text("screen.black") if self.black else ""):
                painter.setPen(tokens().text2 if self.image is None else Qt.GlobalColor.lightGray)
                inner: QRect = room.adjusted(24, 24, -24, -24)
                painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
