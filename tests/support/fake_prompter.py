"""A prompter that answers as it was told and remembers what it was asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from hvgui.ui.widgets.prompter import Option, Question


class FakePrompter:
    """Says yes or no; ``asked`` and ``told`` are what a user would have seen."""

    def __init__(self, *, says: bool = True) -> None:
        self.says = says
        self.asked: list[Question] = []
        self.told: list[str] = []
        #: The label of the option to choose; None answers as ``says`` tells.
        self.picks: str | None = None
        self.options: list[str] = []

    def confirm(
        self,
        question: Question,
        on_yes: Callable[[], None],
        parent: QWidget | None = None,
        others: Sequence[Option] = (),
    ) -> None:
        self.asked.append(question)
        self.options = [question.accept, *(other.label for other in others)]
        if self.picks is not None and self.picks != question.accept:
            next(other.press for other in others if other.label == self.picks)()
        elif self.says:
            on_yes()

    def tell(self, title: str, words: str, detail: str = "", parent: QWidget | None = None) -> None:
        self.told.append(words)
