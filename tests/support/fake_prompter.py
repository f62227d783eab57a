"""A prompter that answers as it was told and remembers what it was asked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from hvgui.ui.prompter import Question


class FakePrompter:
    """Says yes or no; ``asked`` and ``told`` are what a user would have seen."""

    def __init__(self, *, says: bool = True) -> None:
        self.says = says
        self.asked: list[Question] = []
        self.told: list[str] = []

    def confirm(self, question: Question, on_yes: Callable[[], None], parent: QWidget | None = None) -> None:
        self.asked.append(question)
        if self.says:
            on_yes()

    def tell(self, title: str, words: str, detail: str = "", parent: QWidget | None = None) -> None:
        self.told.append(words)
