"""Desktop notifications: alarms and results that come while the window is not active."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from hvgui.domain import outside
from hvgui.domain.keys import OperationId
from hvgui.domain.operation import OperationPicture
from hvgui.ui.look import icons
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets.preferences import Preferences
from hvgui.wording import texts
from hvgui.wording.i18n import text

#: An operation that took less needs no announcement, in seconds.
_LONG = 10.0
_SHOWN_MS = 10_000


class Notifier(QObject):
    """Notifier that is silent while the window has the focus, or where the desktop shows no notifications."""

    chosen = Signal()
    """A notification was clicked: the window shall come to the front."""
    told = Signal(str, str)
    """Title and words of what was told, whether the desktop shows notifications or not."""

    def __init__(self, window: QWidget, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._tray: QSystemTrayIcon | None = None
        self._running: set[OperationId] = set()

    def alarm(self, words: str) -> None:
        """A watched VM lost contact."""
        if self._preferences.notify_alarms:
            self._tell(text("notify.alarm"), words)

    def follow(self, operations: list[OperationPicture], title: str = "") -> None:
        """Take the operations as they are now: a long one that has ended is notified with its counts."""
        for operation in operations:
            if operation.running:
                self._running.add(operation.id)
            elif operation.id in self._running:
                self._running.discard(operation.id)
                long = operation.ended is not None and operation.ended - operation.started >= _LONG
                if long and self._preferences.notify_endings:
                    self._tell(text("notify.ended"), texts.counts(operation.counts))

    def _tell(self, title: str, words: str) -> None:
        if self._window.isActiveWindow():
            return
        self.told.emit(title, words)
        QApplication.alert(self._window)
        if self._tray is None and QSystemTrayIcon.isSystemTrayAvailable():
            self._tray = QSystemTrayIcon(icons.icon(Icon.APP), self)
            self._tray.setToolTip(text("app.name"))
            self._tray.messageClicked.connect(self.chosen)
            self._tray.activated.connect(lambda _reason: self.chosen.emit())
        if self._tray is not None:
            self._tray.show()
            self._tray.showMessage(outside.notice(title), outside.notice(words), icons.icon(Icon.APP), _SHOWN_MS)

    def dispose(self) -> None:
        """The program ends: nothing stays in the tray."""
        if self._tray is not None:
            self._tray.hide()
