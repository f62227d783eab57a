"""Buttons: push buttons of windows, tool buttons of panes, and the row at the bottom of a dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QPushButton, QToolButton, QWidget

from hvgui.domain import outside
from hvgui.ui.look import icons
from hvgui.ui.look.dress import set_ink
from hvgui.ui.look.icons import Icon
from hvgui.wording.i18n import text

_KIND = QDialogButtonBox.StandardButton
Press = Callable[[], object]


def push_button(parent: QWidget, words: str, press: Press, *, tip: str = "", icon: Icon | None = None) -> QPushButton:
    """A button that Enter in another field does not press."""
    button = QPushButton(words, parent)
    button.setAutoDefault(False)
    button.setToolTip(outside.tip(tip))
    if icon is not None:
        icons.set_icon(button, icon)
    button.clicked.connect(lambda: press())
    return button


def tool_button(
    parent: QWidget, words: str, press: Press, *, tip: str = "", icon: Icon | None = None, flat: bool = True
) -> QToolButton:
    """A button of a pane's bar: icon and text side by side, reached with Tab; ``flat`` until the mouse is over it."""
    button = QToolButton(parent)
    button.setText(words)
    button.setToolTip(outside.tip(tip))
    if icon is not None:
        icons.set_icon(button, icon)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setAutoRaise(flat)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.clicked.connect(lambda: press())
    return button


def make_dangerous(button: QPushButton) -> None:
    """Give a verb that cannot be taken back its ink; Enter presses it in no case."""
    button.setAutoDefault(False)
    button.setDefault(False)
    set_ink(button, "bad", QPalette.ColorRole.ButtonText)


def spread(left: Iterable[QWidget], right: Iterable[QWidget]) -> QHBoxLayout:
    """A row with some widgets at its left end and some at its right."""
    row = QHBoxLayout()
    for widget in left:
        row.addWidget(widget)
    row.addStretch(1)
    for widget in right:
        row.addWidget(widget)
    return row


class ButtonRow(QDialogButtonBox):
    """Row of OK, Apply, Cancel and Close in the platform's order, with hvgui's texts."""

    def ok(self, words: str, press: Press) -> QPushButton:
        """The button that does what the dialog is for; Enter presses it unless another is the default."""
        return self._standard(_KIND.Ok, words, press)

    def apply(self, words: str, press: Press) -> QPushButton:
        """The button that does it and may leave the dialog open."""
        return self._standard(_KIND.Apply, words, press)

    def cancel(self, press: Press, words: str = "") -> QPushButton:
        """The button that leaves everything as it is."""
        return self._standard(_KIND.Cancel, words or text("button.cancel"), press)

    def closing(self, press: Press) -> QPushButton:
        """The Close button of a dialog that only shows something."""
        return self._standard(_KIND.Close, text("button.close"), press)

    def action(self, words: str, press: Press, *, tip: str = "") -> QPushButton:
        """A button for something on the side."""
        button = self.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
        button.setToolTip(outside.tip(tip))
        button.clicked.connect(lambda: press())
        return button

    def _standard(self, kind: QDialogButtonBox.StandardButton, words: str, press: Press) -> QPushButton:
        button = self.addButton(kind)
        button.setText(words)
        button.clicked.connect(lambda: press())
        return button
