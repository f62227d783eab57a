"""Interface for confirmation dialogs.

Answers arrive through callbacks, so that nothing blocks and tests can answer without a window.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from hvgui.domain import outside
from hvgui.ui.widgets.buttons import make_dangerous
from hvgui.values import Struct
from hvgui.wording.i18n import text


class Question(Struct, frozen=True, kw_only=True):
    """Question to the user; ``accept`` is the verb on the button that confirms."""

    title: str
    text: str
    accept: str
    more: str = ""
    #: Enter must not do it; where there are other answers, they lose what ``accept`` keeps.
    dangerous: bool = False


class Option(Struct, frozen=True):
    """Further answer to a question."""

    label: str
    press: Callable[[], None]


class Prompter(Protocol):
    """Interface of a prompter; answers arrive through callbacks."""

    def confirm(
        self,
        question: Question,
        on_yes: Callable[[], None],
        parent: QWidget | None = None,
        others: Sequence[Option] = (),
    ) -> None:
        """Call ``on_yes`` when the user agrees, another option when that is chosen, nothing otherwise."""
        ...

    def tell(self, title: str, words: str, detail: str = "", parent: QWidget | None = None) -> None:
        """Show something that needs no decision."""
        ...


class QtPrompter:
    """Prompter with message boxes, which are opened and never executed."""

    def __init__(self) -> None:
        self._open: set[QMessageBox] = set()

    def confirm(
        self,
        question: Question,
        on_yes: Callable[[], None],
        parent: QWidget | None = None,
        others: Sequence[Option] = (),
    ) -> None:
        box = self._box(question.title, question.text, question.more, parent)
        box.setIcon(QMessageBox.Icon.Warning if question.dangerous else QMessageBox.Icon.Question)
        yes = box.addButton(question.accept, QMessageBox.ButtonRole.AcceptRole)
        ways = {box.addButton(other.label, QMessageBox.ButtonRole.AcceptRole): other.press for other in others}
        no = box.addButton(text("button.cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no if question.dangerous else yes)
        box.setEscapeButton(no)
        if question.dangerous:
            yes.setAutoDefault(False)
            for verb in ways or (yes,):
                make_dangerous(verb)

        def closed(_result: int) -> None:
            pressed = box.clickedButton()
            press = on_yes if pressed is yes else next((p for b, p in ways.items() if b is pressed), None)
            self._forget(box)
            if press is not None:
                press()

        box.finished.connect(closed)
        box.open()

    def tell(self, title: str, words: str, detail: str = "", parent: QWidget | None = None) -> None:
        box = self._box(title, words, detail, parent)
        box.setIcon(QMessageBox.Icon.Information)
        box.addButton(text("button.close"), QMessageBox.ButtonRole.AcceptRole)
        box.finished.connect(lambda _result: self._forget(box))
        box.open()

    def _box(self, title: str, words: str, more: str, parent: QWidget | None) -> QMessageBox:
        box = QMessageBox(parent)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(outside.title(title))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(outside.block(words))
        box.setInformativeText(outside.block(more))
        self._open.add(box)
        return box

    def _forget(self, box: QMessageBox) -> None:
        self._open.discard(box)
