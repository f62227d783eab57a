"""Drags of local files, made of the three events a file manager causes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
#: What file managers offer; a target that does not insist on copying may make them delete the file.
OFFERED = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction | Qt.DropAction.LinkAction


class Drag:
    """One drag over one surface; ``enter``, ``move`` and ``drop`` say whether they were accepted."""

    def __init__(self, surface: QWidget, *things: Path | str | QUrl, offered: Qt.DropAction = OFFERED) -> None:
        #: Keys that are held.
        self.held = _NONE
        self._surface = surface
        self._offered = offered
        # The events do not keep the data alive.
        self.data = QMimeData()
        self.data.setUrls([thing if isinstance(thing, QUrl) else QUrl.fromLocalFile(str(thing)) for thing in things])

    @classmethod
    def of_text(cls, surface: QWidget, words: str) -> Drag:
        """A drag that carries no files."""
        drag = cls(surface)
        drag.data = QMimeData()
        drag.data.setText(words)
        return drag

    def enter(self, point: QPoint) -> bool:
        event = QDragEnterEvent(point, self._offered, self.data, _LEFT, _NONE)
        QApplication.sendEvent(self._surface, event)
        return event.isAccepted()

    def move(self, point: QPoint) -> bool:
        event = QDragMoveEvent(point, self._offered, self.data, _LEFT, self.held)
        QApplication.sendEvent(self._surface, event)
        self.action = event.dropAction()
        return event.isAccepted()

    def leave(self) -> None:
        QApplication.sendEvent(self._surface, QDragLeaveEvent())

    def drop(self, point: QPoint) -> bool:
        event = QDropEvent(QPointF(point), self._offered, self.data, _LEFT, self.held)
        QApplication.sendEvent(self._surface, event)
        self.action = event.dropAction()
        return event.isAccepted()

    def all_the_way(self, point: QPoint) -> bool:
        """Enter, move, drop; a refusal on the way ends it as a file manager would."""
        if not self.enter(point):
            return False
        if not self.move(point):
            self.leave()
            return False
        return self.drop(point)
