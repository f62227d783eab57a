"""End of the program: asked for while work is under way, carried out when everything has let go of its host."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.domain.keys import OperationId
from hvgui.domain.operations.operation import OperationPicture, sum_of
from hvgui.ui.background.closing_dialog import ClosingDialog, StoppingDialog
from hvgui.ui.background.notifier import Notifier
from hvgui.ui.background.tray import Tray
from hvgui.ui.widgets.preferences import Preferences
from hvgui.ui.widgets.prompter import Prompter, Question
from hvgui.ui.widgets.timers import once
from hvgui.ui.widgets.unapplied import unapplied_changes
from hvgui.wording import texts
from hvgui.wording.i18n import plural, text

#: Milliseconds that the desktop gets to show how the work has ended, and that a session that ends leaves us.
_READ, _SESSION = 10_000, 4_000
_MINIMIZED = Qt.WindowState.WindowMinimized


class _At(Enum):
    OPEN = auto()
    HIDDEN = auto()
    STOPPING = auto()
    LEFT = auto()


class Closing(QObject):
    """Decides when the program may end; ``leave`` ends it."""

    def __init__(
        self,
        controller: Controller,
        window: QWidget,
        tray: Tray,
        notifier: Notifier,
        preferences: Preferences,
        prompter: Prompter,
        title: Callable[[OperationPicture], str],
        leave: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._controller = controller
        self._window = window
        self._tray = tray
        self._notifier = notifier
        self._preferences = preferences
        self._title = title
        self._leave = leave
        self._at = _At.OPEN
        self._hidden: list[QWidget] = []
        self._prompter = prompter
        self._mine: set[OperationId] = set()
        self.dialog: ClosingDialog | StoppingDialog | None = None
        self._quitting = once(self, _READ, self._quit_when_done)
        self._patience = once(self, _SESSION, self._leave_now)
        tray.open_wanted.connect(self.come_back)
        tray.quit_wanted.connect(self.wanted)

    @property
    def hidden(self) -> bool:
        """Whether the program runs without its window."""
        return self._at is _At.HIDDEN

    # --- what the user wants ------------------------------------------------------------------------------------

    def wanted(self) -> None:
        """The program shall end: at once where nothing runs and nothing waits for its Apply, else after asking."""
        if self._at is _At.STOPPING:
            return
        number, windows = unapplied_changes(self._window)
        if number:
            self._ask_about_changes(number, windows)
        else:
            self._end()

    def _ask_about_changes(self, number: int, windows: Sequence[str]) -> None:
        self.come_back()
        question = Question(
            title=text("closing.unapplied-title"),
            text=plural("closing.unapplied", number),
            more="\n".join(windows),
            accept=text("closing.discard"),
            dangerous=True,
        )
        self._prompter.confirm(question, self._end, self._window)

    def _end(self) -> None:
        running = self._running()
        if not running:
            self._leave_now()
            return
        if self._preferences.close_while_busy == "stop":
            self.stop()
            return
        if self._preferences.close_while_busy == "background" and self._at is _At.OPEN and self._tray.available():
            self._keep_running(self._preferences.quit_when_done)
            return
        self.come_back()
        if not isinstance(self.dialog, ClosingDialog):
            dialog = self.dialog = ClosingDialog(
                self._title,
                stop=self.stop,
                keep=self._keep_running,
                why_not="" if self._tray.available() else text("closing.no-tray"),
                quit_when_done=self._preferences.quit_when_done,
                parent=self._window,
            )
            dialog.when_closed(lambda: self._forget(dialog))
            dialog.show_operations(running)
            dialog.open()

    def stop(self) -> None:
        """Stop what runs, and end when it has cleaned up after itself."""
        self._stop()
        if self._at is _At.STOPPING:
            dialog = self.dialog = StoppingDialog(self._leave_now, self._window)
            dialog.show_operations(self._running())
            dialog.open()

    def session_ends(self) -> None:
        """The desktop session or the computer ends: stop without asking, and take no longer than it allows."""
        if self._at in (_At.OPEN, _At.HIDDEN):
            self._stop()
        if self._at is _At.STOPPING:
            self._patience.start()

    def come_back(self) -> None:
        """The window is there again, with all that was open beside it."""
        if self._at is _At.HIDDEN:
            self._at = _At.OPEN
            self._quitting.stop()
            self._tray.settle(always=self._preferences.tray == "always")
        windows, self._hidden = self._hidden, []
        for window in windows:
            window.show()
        self._window.setWindowState(self._window.windowState() & ~_MINIMIZED)
        for call in (self._window.show, self._window.raise_, self._window.activateWindow):
            call()

    def _keep_running(self, quit_when_done: bool) -> None:
        self._preferences.quit_when_done = quit_when_done
        if not self._tray.show():
            return
        self._at = _At.HIDDEN
        self._mine = {operation.id for operation in self._running()}
        beside = (w for w in QApplication.topLevelWidgets() if w.parentWidget() is not None and w.isVisible())
        self._hidden = [w for w in beside if w is not self._window and _belongs(w, self._window)]
        for window in (*self._hidden, self._window):
            window.hide()
        self.operations_changed(frozenset())

    # --- what the controller says -------------------------------------------------------------------------------

    def operations_changed(self, _moved: frozenset[OperationId]) -> None:
        """Operations moved on."""
        running = self._running()
        self._tray.show_operations(running)
        if self.dialog is not None and running:
            self.dialog.show_operations(running)
        if self._at is _At.HIDDEN:
            self._mine.update(operation.id for operation in running)
        if running:
            self._quitting.stop()
        elif self._at is _At.STOPPING or (self.dialog is not None and self._at is not _At.LEFT):
            self._leave_now()
        elif self._at is _At.HIDDEN and self._mine:
            self._all_ended()

    def _all_ended(self) -> None:
        """What ran without the window has ended: say so; the program ends where that is wanted and nothing failed."""
        ended = [o for o in self._controller.operations() if o.id in self._mine]
        self._mine = set()
        counts = sum_of(operation.counts for operation in ended)
        self._notifier.work_ended(texts.counts_at_end(*ended))
        if self._preferences.quit_when_done and not (counts.failed or counts.unknown):
            self._quitting.start()

    def _quit_when_done(self) -> None:
        if self._at is _At.HIDDEN and not self._running():
            self._leave_now()

    # --- the end ------------------------------------------------------------------------------------------------

    def _stop(self) -> None:
        self._at = _At.STOPPING
        self._controller.stop_for_later()
        if not self._running():
            self._leave_now()

    def _leave_now(self) -> None:
        self._at = _At.LEFT
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.done(0)
        self._tray.hide()
        self._leave()

    def _forget(self, dialog: ClosingDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None

    def _running(self) -> list[OperationPicture]:
        return [operation for operation in self._controller.operations() if operation.running]


def _belongs(widget: QWidget, window: QWidget) -> bool:
    """Whether a window was opened from another, perhaps through a third."""
    parent = widget.parentWidget()
    return parent is not None and (parent is window or _belongs(parent, window))
