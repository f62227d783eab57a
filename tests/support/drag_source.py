"""A window of another program that offers files to be dragged: ``python -m tests.support.drag_source PATH …``."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    """Drags its files as a file manager does: copying, moving and linking are all offered."""

    def __init__(self, paths: list[str]) -> None:
        super().__init__("drag me")
        self._paths = paths
        self._from = QPointF()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if (event.position() - self._from).manhattanLength() < QApplication.startDragDistance():
            return
        drag = QDrag(self)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(path) for path in self._paths])
        drag.setMimeData(data)
        offered = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction | Qt.DropAction.LinkAction
        print("result", drag.exec(offered, Qt.DropAction.MoveAction).name, flush=True)


def main() -> None:
    app = QApplication([])
    source = Source(sys.argv[1:])
    source.setGeometry(20, 40, 160, 120)
    source.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    source.show()
    QTimer.singleShot(300, lambda: print("ready", source.x() + 80, source.y() + 60, flush=True))
    QTimer.singleShot(60_000, app.quit)
    app.exec()


if __name__ == "__main__":
    main()
