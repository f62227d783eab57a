"""Banner: one cause, one sentence, its buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from hvgui.domain import outside
from hvgui.ui.look.status_glyphs import Glyph, set_glyph
from hvgui.ui.look.tokens import Ground, measures
from hvgui.ui.widgets.buttons import push_button
from hvgui.ui.widgets.label import Label, semibold
from hvgui.ui.widgets.notice_bar import NoticeFrame
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import texts

Kind = Literal["bad", "warn", "note"]
BAD: Kind = "bad"
WARN: Kind = "warn"
NOTE: Kind = "note"
#: What a button says, and what it does.
Button = tuple[str, Callable[[], object]]
_GROUNDS: dict[Kind, Ground] = {"bad": "bad_bg", "warn": "warn_bg", "note": "note_bg"}
_GLYPHS: dict[Kind, Glyph] = {"bad": Glyph.FAILED, "warn": Glyph.TRIANGLE, "note": Glyph.LOCK}


class Banner(NoticeFrame):
    """Banner, hidden while there is nothing to say. ``across`` its pane, or with round corners."""

    def __init__(self, parent: QWidget | None = None, *, across: bool = False) -> None:
        super().__init__(parent, across=across)
        self.glyph, self.title, self.words = Label(self), Label(self), WrapLabel("", self)
        semibold(self.title)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.buttons: list[QPushButton] = []
        self._presses: list[Callable[[], object]] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 3, 6, 3)
        self._row.setSpacing(8)
        self._row.addWidget(self.glyph)
        self._row.addWidget(self.title)
        self._row.addWidget(self.words, 1)
        self.setMinimumHeight(measures().item + 6)
        self.hide()

    def say(self, kind: Kind, title: str, words: str, buttons: Sequence[Button] = ()) -> None:
        """Show a cause. Buttons that say the same as before stay, with the keyboard on them."""
        self.set_ground(_GROUNDS[kind])
        set_glyph(self.glyph, _GLYPHS[kind])
        self.title.setText(title)
        self.words.setText(words)
        self._presses = [press for _words, press in buttons]
        if [button.text() for button in self.buttons] != [said for said, _press in buttons]:
            self._make(buttons)
        self.setAccessibleName(outside.line(texts.sentences(title, words)))
        self.light()
        self.show()

    def _make(self, buttons: Sequence[Button]) -> None:
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        for number, (said, _press) in enumerate(buttons):
            button = push_button(self, said, partial(self._press, number))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setMaximumHeight(measures().item - 2)
            self._row.addWidget(button)
            self.buttons.append(button)

    def _press(self, number: int) -> None:
        self._presses[number]()
