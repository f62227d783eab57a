"""Base class of tabs that read from the host: when shown, when the VM changes, and at intervals while visible."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.trouble import Troubled
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets.empty_state import EmptyState
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.ui.widgets.notice_bar import NoticeBar
from hvgui.ui.widgets.timers import beat
from hvgui.wording import texts
from hvgui.wording.i18n import text

#: Milliseconds between two readings while the tab is shown.
_EVERY = 5000


class ReadingTab(QWidget):
    """Tab about one VM. A subclass implements ``load``; if reading again fails, the old content stays with a notice."""

    def __init__(self, controller: Controller, spawn: Spawn, icon: Icon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._icon = icon
        self._keys: list[VmKey] = []
        #: Whose reading is shown.
        self.read_for: VmKey | None = None
        self._reader = LatestRead(spawn, self)
        self._stamp: object = None
        self.content = QWidget(self)
        self.empty = EmptyState(self)
        self.old = NoticeBar(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.content)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.old)
        column.addWidget(self.stack, 1)
        self._timer = beat(self, _EVERY, self._again)

    async def load(self, key: VmKey) -> Callable[[], None]:
        """Read a VM; returns what shows the reading. Raises Troubled."""
        raise NotImplementedError

    def gone(self) -> None:
        """Clear the content: there is no VM to show."""

    # --- what the window says -----------------------------------------------------------------------------------

    @property
    def key(self) -> VmKey | None:
        """The one selected VM."""
        return self._keys[0] if len(self._keys) == 1 else None

    def show_selection(self, keys: Sequence[VmKey]) -> None:
        """Show the one selected VM; read again when its state or settings have moved."""
        before, self._keys = self.key, list(keys)
        key = self.key
        if key != before or key is None:
            self.read_for = None
            self._reader.drop()
            self.old.hide()
            self.gone()
            if key is None:
                self._say("none")
            elif self.isVisible():
                self.read()
            else:
                self._say("reading")
        elif key is not None and self.isVisible() and self._now(key) != self._stamp:
            self.read()

    def operations_changed(self, operations: frozenset[OperationId]) -> None:
        """Read again after an operation on the VM."""
        pictures = [self._controller.operation(operation) for operation in operations]
        ended = [picture for picture in pictures if picture is not None and not picture.running]
        if self.isVisible() and any(item.key == self.key for picture in ended for item in picture.items):
            self.read()

    def detail_changed(self, _key: VmKey) -> None:
        """Ignored: the tab reads for itself."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.key is not None:
            self.read()

    # --- reading ------------------------------------------------------------------------------------------------

    def read(self) -> None:
        """Ask the host now."""
        key = self.key
        if key is None:
            return
        self._stamp = self._now(key)
        if self.read_for != key:
            self._say("reading")
        name = f"{type(self).__name__} {key.vm}"
        self._reader.start(name, lambda: self.load(key), lambda show: self._show_reading(key, show), self._fail)

    def _now(self, key: VmKey) -> object:
        vm = self._controller.vm(key)
        return None if vm is None else (vm.settings_stamp, vm.power, vm.services)

    def _again(self) -> None:
        if self.isVisible() and self.read_for is not None and self.read_for == self.key:
            self.read()

    def _show_reading(self, key: VmKey, show: Callable[[], None]) -> None:
        self.read_for = key
        self.old.hide()
        self.stack.setCurrentWidget(self.content)
        show()

    def _fail(self, error: Troubled) -> None:
        words = texts.trouble(error.trouble)
        if self.read_for != self.key:
            self.empty.say(self._icon, words.failed, words.next)
            self.stack.setCurrentWidget(self.empty)
            return
        self.old.say(text("reading-tab.old", reason=words.sentence()))

    def _say(self, what: str) -> None:
        self.empty.say(self._icon, text(f"reading-tab.{what}.title"), text(f"reading-tab.{what}.words"))
        self.stack.setCurrentWidget(self.empty)
