"""Command bar: what the commands act on, then the commands in the order of their use, then the panes."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from hvgui.domain import outside
from hvgui.ui.bars.fitting_row import FittingRow, command_button
from hvgui.ui.commands.action_set import ActionSet
from hvgui.ui.commands.command import Command, Place
from hvgui.ui.commands.command_table import ROWS, rows_at
from hvgui.ui.look.dress import dress
from hvgui.ui.look.icons import Icon
from hvgui.ui.look.status_glyphs import Glyph, set_glyph
from hvgui.ui.look.tokens import HAIR, measures, tokens
from hvgui.ui.widgets.label import ElidedLabel, Label, semibold
from hvgui.wording.i18n import text

_C = Command
#: The last leave first; None is a gap between groups.
ORDER: tuple[Command | None, ...] = (
    _C.CONNECT, None, _C.START, _C.SHUT_DOWN, _C.TURN_OFF, _C.RESTART, None,
    _C.SETTINGS, _C.SERVICES, _C.COPY_FILES, _C.WHY, None, _C.CHECKPOINT, _C.SAVE, _C.PAUSE,
)  # fmt: skip
#: Commands whose words in the menu are too long for a button.
SHORT = (_C.SERVICES, _C.COPY_FILES, _C.WHY)
WORDED = {"bar.*": [command.value for command in SHORT]}
#: Share of the bar that the subject has at most.
_SHARE = 6


def _set_height(bar: QWidget) -> None:
    bar.setFixedHeight(measures().bar)


class CommandBar(QWidget):
    """Bar whose buttons keep their places: what cannot be done now is disabled, with the reason as its tip."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setAccessibleName(text("bar.title"))
        self.lock = Label(self)
        set_glyph(self.lock, Glyph.LOCK)
        self.subject = ElidedLabel(self)
        self.subject.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        semibold(self.subject)
        self.row = FittingRow(self)
        self.buttons: dict[Command, QToolButton] = {}
        self._fill()
        self.details_button = self._pane(Command.SHOW_DETAILS, Icon.PANE_BOTTOM)
        self.actions_button = self._pane(Command.SHOW_ACTIONS, Icon.PANE_RIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, HAIR)
        row.setSpacing(2)
        row.addWidget(self.lock)
        row.addWidget(self.subject)
        row.addSpacing(10)
        row.addWidget(self.row, 1)
        row.addWidget(self.details_button)
        row.addWidget(self.actions_button)
        dress(self, "height", _set_height)
        self.show_subject("")

    def _fill(self) -> None:
        icon_of = {row.command: row.icon for row in ROWS}
        for command in ORDER:
            if command is None:
                self.row.add_gap()
                continue
            action = self._actions[command]
            words = text(f"bar.{command.value}") if command in SHORT else action.iconText().rstrip("…")
            button = self.buttons[command] = command_button(self.row, action, words, icon_of[command])
            self.row.add(button)
        self.row.set_rest(list(self._others()))

    def _others(self) -> Iterator[QAction | None]:
        """What the Action menu has besides, in its groups."""
        group: int | None = None
        for row in rows_at(Place.ACTION):
            if row.command in ORDER:
                continue
            if group not in (None, row.group):
                yield None
            group = row.group
            yield self._actions[row.command]

    def _pane(self, command: Command, icon: Icon) -> QToolButton:
        action = self._actions[command]
        button = command_button(self, action, "", icon)
        button.setAccessibleName(outside.line(action.iconText()))
        return button

    def show_subject(self, words: str, locked: str = "") -> None:
        """What is selected, and why nothing of it may be changed."""
        role = QPalette.ColorRole.WindowText if words else QPalette.ColorRole.PlaceholderText
        self.subject.setForegroundRole(role)
        self.subject.say(words or text("bar.no-selection"))
        self.lock.setVisible(bool(locked))
        self.lock.setToolTip(outside.tip(locked))
        self.lock.setAccessibleName(outside.line(locked))
        self._fit_subject()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_subject()

    def _fit_subject(self) -> None:
        self.subject.setFixedWidth(min(self.subject.whole_width(), max(80, self.width() // _SHARE)))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(0, self.height() - HAIR, self.width(), HAIR, tokens().line)
