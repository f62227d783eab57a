"""Window that begins changes and follows them: a line says what goes on and how it ended, then it reads again."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from hvgui.controller.api.controller import ChangeListener, Controller
from hvgui.domain.keys import OperationId
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.settings.wishes import VmWish
from hvgui.domain.trouble import Troubled
from hvgui.ui.look.dress import set_ink
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import texts
from hvgui.wording.i18n import text


class FollowingWindow(ToolWindow, ChangeListener):
    """Base class of windows about something of a host; ``note`` is the line."""

    def __init__(self, controller: Controller, title: str, icon: Icon, parent: QWidget | None) -> None:
        super().__init__(parent, title, icon=icon)
        self._controller = controller
        self._begun: set[OperationId] = set()
        self.note = WrapLabel(text("device-page.loading"), self)
        self.when_closed(controller.subscribe(self))

    @abstractmethod
    def read(self) -> None:
        """Ask the host now."""

    @property
    def working(self) -> bool:
        """Whether something that was begun here goes on."""
        return bool(self._begun)

    def begin(self, wishes: Sequence[VmWish]) -> None:
        """Change something; what becomes of it is said here."""
        number = self._controller.configure(wishes)
        self._begun.add(number)
        self.operations_changed(frozenset({number}))

    def operations_changed(self, operations: frozenset[OperationId]) -> None:
        """What was begun here goes on, or has ended."""
        for number in operations & self._begun:
            picture = self._controller.operation(number)
            if picture is None:
                continue
            if picture.running:
                self.say(self.going_on(picture))
                continue
            self._begun.discard(number)
            reasons = (texts.outcome_reason(item.outcome) for item in picture.items if item.outcome)
            why = next(filter(None, reasons), "")
            self.say(why or texts.counts_at_end(picture), bad=bool(why))
            self.read()

    def going_on(self, picture: OperationPicture) -> str:
        """What is said while it runs."""
        return text("switch-window.working")

    def say(self, words: str, *, bad: bool = False) -> None:
        """Show a line."""
        self.note.setText(words)
        set_ink(self.note, "bad" if bad else "text2")

    def fail(self, error: Troubled) -> None:
        """Say why the host could not be read."""
        self.say(texts.trouble(error.trouble).sentence(), bad=True)

    def loaded(self) -> None:
        """It was read: what stands there from the beginning goes, a result stays."""
        if self.note.text() == text("device-page.loading"):
            self.say("")
