"""Tool window: base class of the dialogs and of the modeless windows beside the main window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from hvgui.domain import outside
from hvgui.ui.look import icons
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets.buttons import push_button
from hvgui.wording.i18n import text

#: Shows what is written about a widget; the shell, which knows the documentation, puts it here.
_help: list[Callable[[QWidget], object]] = []


def answer_help(show: Callable[[QWidget], object]) -> None:
    """Call this for F1 in a window that blocks the main window and with it its shortcuts."""
    _help[:] = [show]


class ToolWindow(QDialog):
    """Dialog that ends once and is deleted, whichever way it closes: Esc, a button, the frame, ``close``."""

    def __init__(self, parent: QWidget | None, title: str = "", icon: Icon | None = None) -> None:
        super().__init__(parent)
        self._closings: list[Callable[[], object]] = []
        #: Whether it has closed; what comes later has no one to show it to.
        self.is_closed = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if icon is not None:
            self.setWindowIcon(icons.icon(icon))
        if title:
            self.set_title(title)

    def set_title(self, title: str) -> None:
        """Name the window; the title may hold text from a host or a guest."""
        self.setWindowTitle(outside.title(title))

    def when_closed(self, call: Callable[[], object]) -> None:
        """Call this when the window closes: a subscription to end, a reader to stop."""
        self._closings.append(call)

    def close_button(self) -> QPushButton:
        """A new Close button, which Enter does not press."""
        return push_button(self, text("button.close"), self.close)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.HelpContents) and _help:
            _help[0](self.focusWidget() or self)
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self._close_once()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        # A window that was never shown closes without ``done``.
        self._close_once()
        super().closeEvent(event)

    def _close_once(self) -> None:
        self.is_closed = True
        closings, self._closings = self._closings, []
        for call in closings:
            call()
