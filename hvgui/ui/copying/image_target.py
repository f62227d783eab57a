"""Drop target for one disc image, over a window about one VM; what it is dropped for, the window decides."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from hvgui.controller.api.controller import Controller
from hvgui.domain.copying.transfer import LocalFile
from hvgui.domain.keys import VmKey
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.ui.copying.drop_verdict import Verdict
from hvgui.ui.copying.drop_zone import DropHint
from hvgui.ui.copying.image_drop import judge_image, the_image
from hvgui.ui.copying.local_files import glance, urls_of
from hvgui.wording import texts


class ImageTarget(QObject):
    """Takes an image and nothing else; the verdict stands beside the cursor."""

    dropped = Signal(object)
    """The ``LocalFile`` of the image."""

    def __init__(self, surface: QWidget, controller: Controller, vm: Callable[[], VmKey | None]) -> None:
        """``vm``: whose drive is meant; None where there is none."""
        super().__init__(surface)
        self._controller = controller
        self._vm = vm
        self.hint = DropHint(surface)
        self._image: LocalFile | None = None
        surface.setAcceptDrops(True)
        surface.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.DragEnter if isinstance(event, QDragEnterEvent):
                urls = urls_of(event.mimeData())
                self._image = the_image(glance(urls)) if len(urls) == 1 else None
                event.setDropAction(Qt.DropAction.CopyAction)
                event.setAccepted(self._image is not None)
            case QEvent.Type.DragMove if isinstance(event, QDragMoveEvent) and self._image is not None:
                verdict = self._judge(self._image)
                self.hint.show_at(event.position().toPoint(), verdict)
                event.setDropAction(Qt.DropAction.CopyAction)
                event.setAccepted(verdict.accepted)
            case QEvent.Type.DragLeave:
                self._leave()
            case QEvent.Type.Drop if isinstance(event, QDropEvent) and self._image is not None:
                image = self._image
                self._leave()
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                if self._judge(image).accepted:
                    self.dropped.emit(image)
            case _:
                return False
        return True

    def _judge(self, image: LocalFile) -> Verdict:
        key = self._vm()
        if key is None:
            return Verdict(texts.trouble(Trouble(TroubleKind.NO_DVD_DRIVE)).sentence(), False)
        return judge_image(self._controller, [key], image)

    def _leave(self) -> None:
        self.hint.hide()
        self._image = None
