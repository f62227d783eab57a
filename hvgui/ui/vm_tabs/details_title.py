"""Title of the details: whose they are and how it is, in one row with the tabs."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from hvgui.domain import outside
from hvgui.ui.look.tokens import measures
from hvgui.ui.widgets.label import ElidedLabel, quiet, semibold

_EDGE, _SPACE, _AFTER = 12, 10, 16
_NAME_SIZE = 1.15


class DetailsTitle(QWidget):
    """Name and state; both are cut where the room ends, the state first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.state = ElidedLabel(self), ElidedLabel(self)
        semibold(self.name)
        font = self.name.font()
        font.setPointSizeF(font.pointSizeF() * _NAME_SIZE)
        self.name.setFont(font)
        quiet(self.state)
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, 0, _AFTER, 0)
        row.setSpacing(_SPACE)
        row.addWidget(self.name)
        row.addWidget(self.state)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._room = 10_000
        self.say("", "")

    def say(self, name: str, state: str) -> None:
        """Another subject, or the same in another state."""
        self.name.say(name)
        self.state.say(state)
        self.setAccessibleName(outside.line(f"{name} {state}"))
        self.setVisible(bool(name))
        self._place()

    def give(self, room: int) -> None:
        """How wide it may be beside the tabs."""
        if room != self._room:
            self._room = room
            self._place()

    def _place(self) -> None:
        room = max(self._room - _EDGE - _AFTER, 0)
        name = min(self.name.whole_width(), room)
        state = min(self.state.whole_width(), max(room - name - _SPACE, 0))
        self.state.setVisible(state > 40 or state == self.state.whole_width())
        self.name.setFixedWidth(name)
        self.state.setFixedWidth(state)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        shown = _SPACE + self.state.minimumWidth() if not self.state.isHidden() else 0
        return QSize(_EDGE + self.name.minimumWidth() + shown + _AFTER, measures().title)
