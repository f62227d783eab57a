"""Desktop notifications: alarms and results that come while the window is not active."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from hvgui.domain.keys import OperationId
from hvgui.domain.operations.operation import OperationPicture
from hvgui.ui.background.tray import Tray
from hvgui.ui.widgets.preferences import Preferences
from hvgui.wording import texts
from hvgui.wording.i18n import text

#: An operation that took less needs no announcement, in seconds.
_LONG = 10.0


class Notifier(QObject):
    """Notifier that is silent while the window has the focus, or where the desktop shows no notifications."""

    told = Signal(str, str)
    """Title and words of what was told, whether the desktop shows notifications or not."""

    def __init__(self, window: QWidget, preferences: Preferences, tray: Tray) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._tray = tray
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
                    self._tell(text("notify.ended"), texts.counts_at_end(operation))

    def work_ended(self, words: str) -> None:
        """All that ran while the window was hidden has ended; that is told whatever the preferences say."""
        self._tell(text("notify.all-ended"), words)

    def _tell(self, title: str, words: str) -> None:
        if self._window.isActiveWindow():
            return
        self.told.emit(title, words)
        QApplication.alert(self._window)
        self._tray.tell(title, words)
