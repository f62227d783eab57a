"""Notification area: icon with the progress of what runs, and a menu that brings the window back or quits."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from hvgui.domain import outside
from hvgui.domain.operations.operation import OperationPicture
from hvgui.ui.look import icons
from hvgui.ui.look.icons import Icon
from hvgui.ui.look.strokes import draw_bar
from hvgui.ui.look.tokens import tokens
from hvgui.wording.i18n import plural, text

_SIZE, _BAR = 32, 6
#: Operations that the menu names.
_MOST = 5
_SHOWN_MS = 10_000
_PRESSED = (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick)


def has_notification_area() -> bool:
    """Whether this desktop shows icons of programs that have no window."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """Icon of the program; nothing of it is there until it is first needed."""

    open_wanted = Signal()
    operations_wanted = Signal()
    quit_wanted = Signal()
    progressed = Signal(int)
    """Percent of what runs, -1 when nothing does."""

    def __init__(
        self,
        window: QWidget,
        title: Callable[[OperationPicture], str],
        available: Callable[[], bool] = has_notification_area,
    ) -> None:
        super().__init__(window)
        self._title = title
        self.available = available
        self.menu = QMenu(window)
        self.icon: QSystemTrayIcon | None = None
        self._running: Sequence[OperationPicture] = ()
        self._percent = -1
        self._fill()

    def show(self) -> bool:
        """Put the icon there; whether the desktop has a place for it."""
        if self.icon is None and self.available():
            self.icon = QSystemTrayIcon(icons.icon(Icon.APP), self)
            self.icon.setContextMenu(self.menu)
            self.icon.activated.connect(lambda reason: self.open_wanted.emit() if reason in _PRESSED else None)
            self.icon.messageClicked.connect(self.open_wanted)
            self._dress()
        if self.icon is not None:
            self.icon.show()
        return self.icon is not None

    def settle(self, *, always: bool) -> None:
        """While the window is there: show the icon, or take it away."""
        if always:
            self.show()
        else:
            self.hide()

    def hide(self) -> None:
        """Take the icon away."""
        if self.icon is not None:
            self.icon.hide()

    def tell(self, title: str, words: str) -> None:
        """Show a notification, where the desktop has them."""
        if self.show() and self.icon is not None:
            self.icon.showMessage(outside.notice(title), outside.notice(words), icons.icon(Icon.APP), _SHOWN_MS)

    def show_operations(self, operations: Sequence[OperationPicture]) -> None:
        """What runs, as it is now."""
        running = [operation for operation in operations if operation.running]
        percent = int(sum(o.progress for o in running) / len(running) * 100) if running else -1
        if [o.id for o in running] != [o.id for o in self._running] or percent != self._percent:
            self._running, self._percent = running, percent
            self.progressed.emit(percent)
            self._fill()
            self._dress()

    @property
    def words(self) -> str:
        """Tool tip: the name of the program, how many operations run and how far they are."""
        if not self._running:
            return text("app.name")
        return text("tray.busy", running=plural("operations.running", len(self._running)), n=self._percent)

    def _fill(self) -> None:
        self.menu.clear()
        self.menu.setDefaultAction(self.menu.addAction(text("tray.open"), self.open_wanted.emit))
        self.menu.addSeparator()
        for operation in self._running[:_MOST]:
            far = text("format.percent", n=int(operation.progress * 100))
            line = outside.line(text("tray.operation", title=self._title(operation), percent=far))
            # An ampersand of a name is no mnemonic.
            self.menu.addAction(line.replace("&", "&&"), self.operations_wanted.emit)
        if not self._running:
            self.menu.addAction(text("tray.idle")).setEnabled(False)
        self.menu.addAction(text("tray.operations"), self.operations_wanted.emit)
        self.menu.addSeparator()
        self.menu.addAction(text("tray.quit"), self.quit_wanted.emit)

    def _dress(self) -> None:
        if self.icon is not None:
            self.icon.setToolTip(outside.tip(self.words))
            self.icon.setIcon(self._picture())

    def _picture(self) -> QIcon:
        if not self._running:
            return icons.icon(Icon.APP)
        picture = icons.icon(Icon.APP).pixmap(_SIZE, _SIZE)
        high = picture.height() * _BAR // _SIZE
        room = QRect(0, picture.height() - high, picture.width(), high)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(room.adjusted(0, -2, 0, 0), tokens().chrome)
            draw_bar(painter, room, max(0, self._percent) / 100, tokens().note)
            painter.setPen(Qt.PenStyle.NoPen)
        return QIcon(picture)
