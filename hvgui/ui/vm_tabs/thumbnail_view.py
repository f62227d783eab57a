"""Screen of a VM as a thumbnail, read while it is visible."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.keys import VmKey
from hvgui.domain.trouble import Troubled
from hvgui.domain.vms.power import ALIVE
from hvgui.domain.vms.screen import Resolution
from hvgui.ui.look import status_glyphs
from hvgui.ui.look.tokens import tokens
from hvgui.ui.vm_tabs.screen_image import draw_screen, image_of
from hvgui.ui.widgets.guest_facts import answers
from hvgui.ui.widgets.timers import beat
from hvgui.wording import texts
from hvgui.wording.i18n import text

_WIDTH, _HEIGHT = 200, 150
_EVERY = 5000


class ThumbnailView(QWidget):
    """Thumbnail, or a text that says why there is none; a double click asks for the whole screen."""

    opened = Signal(object)
    """The ``VmKey`` whose screen is wanted."""

    def __init__(self, controller: Controller, spawn: Spawn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._spawn = spawn
        self._key: VmKey | None = None
        self._image: QImage | None = None
        self._asking: VmKey | None = None
        self._words = ""
        self._high = _HEIGHT
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(text("thumbnail.tip"))
        self._timer = beat(self, _EVERY, self.fetch_again, started=False)

    def sizeHint(self) -> QSize:
        return QSize(round(self._high * _WIDTH / _HEIGHT), self._high)

    def set_height(self, high: int) -> None:
        """As high as what stands beside it; its shape stays."""
        if high != self._high:
            self._high = high
            self.updateGeometry()

    @property
    def has_picture(self) -> bool:
        """Whether a screen is shown."""
        return self._image is not None

    def show_vm(self, key: VmKey | None) -> None:
        """Look at another VM, or notice that this one has changed its state."""
        if key != self._key:
            self._key, self._image = key, None
            if self.isVisible():
                self.fetch()
        self._say()
        self.update()

    def fetch(self) -> None:
        """Ask for the screen, unless the last answer is still on its way."""
        key = self._key
        if key is None or self._asking == key or not self._alive(key):
            return
        self._asking = key
        self._spawn(self._load(key), name=f"thumbnail {key.vm}", owner=self)

    def fetch_again(self) -> None:
        """Read once more if it is visible: not while the window is minimised or this is scrolled away."""
        if not self.window().isMinimized() and not self.visibleRegion().isEmpty():
            self.fetch()

    async def _load(self, key: VmKey) -> None:
        try:
            picture = await self._controller.screens.picture(key, Resolution(_WIDTH, _HEIGHT))
        except Troubled:
            picture = None
        finally:
            if self._asking == key:
                self._asking = None
        if key == self._key:
            self._image = None if picture is None else image_of(picture)
            self._say()
            self.update()

    def _alive(self, key: VmKey) -> bool:
        vm = self._controller.vm(key)
        return vm is not None and vm.power in ALIVE and answers(self._controller.host(key.host))

    def _say(self) -> None:
        vm = None if self._key is None else self._controller.vm(self._key)
        if vm is None:
            self._words, name = "", text("thumbnail.none")
        elif self._key is not None and not self._alive(self._key):
            self._image = None
            host = self._controller.host(self._key.host)
            self._words = texts.power(vm.power) if answers(host) else text("thumbnail.host-silent")
            name = text("thumbnail.spoken", vm=vm.name, state=self._words)
        else:
            self._words = "" if self._image is not None else text("thumbnail.none")
            name = text("thumbnail.spoken", vm=vm.name, state=texts.power(vm.power))
        self.setAccessibleName(outside.line(name))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fetch()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._key is not None and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit(self._key)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = self.rect()
        painter.fillRect(room, Qt.GlobalColor.black if self._image else tokens().sunk)
        if self._image is not None:
            draw_screen(painter, room, self._image)
        else:
            vm = None if self._key is None else self._controller.vm(self._key)
            if vm is not None:
                stale = not answers(self._controller.host(vm.key.host))
                shape = status_glyphs.OF_POWER[vm.power]
                glyph = status_glyphs.pixmap(shape, self.devicePixelRatioF() * 2, stale=stale)
                painter.drawPixmap(QRect(room.center().x() - 14, room.center().y() - 28, 28, 28), glyph)
            painter.setPen(tokens().text2)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(room.adjusted(8, room.height() // 2 + 8, -8, 0), flags, self._words)
        painter.setPen(tokens().line)
        painter.drawRect(room.adjusted(0, 0, -1, -1))
