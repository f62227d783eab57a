"""Drop target for files: shows beside the cursor what a drop on a VM would do, and rejects what cannot be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from hvgui.controller.api.controller import Controller
from hvgui.domain.copying.transfer import LocalFile, Refused
from hvgui.domain.keys import VmKey
from hvgui.ui.copying.drop_verdict import Verdict, judge_all
from hvgui.ui.copying.image_drop import either, judge_image, the_image
from hvgui.ui.copying.local_files import HOVER_LIMIT, glance, promised, read_urls, urls_of
from hvgui.ui.look.strokes import inner, rounded
from hvgui.ui.look.tokens import tokens
from hvgui.ui.widgets.label import Label
from hvgui.wording.i18n import text

#: Room at both ends of a verdict in a row, what it leaves of the row's beginning, and a height that limits nothing.
_PAD, _NAME, _ANY = 8, 220, 16_777_215
#: Keys that choose at once what a disc image is dropped for.
_INSERT, _COPY = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class DropHint(Label):
    """Verdict: at the end of the row under the cursor, or floating beside the cursor where there are no rows."""

    def __init__(self, surface: QWidget) -> None:
        super().__init__(surface)
        self._surface = surface
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setWordWrap(True)
        self.setMargin(8)
        self._accepted = False
        self._in_row = False
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        if self._in_row:
            with QPainter(self) as painter:
                fill, ink = (colours.accent, colours.on_accent) if self._accepted else (colours.bad_bg, colours.bad)
                rounded(painter, QRectF(self.rect()), fill, None if self._accepted else colours.bad)
                painter.setPen(ink)
                room = self.rect().adjusted(_PAD, 0, -_PAD, 0)
                words = self.fontMetrics().elidedText(self.line(), Qt.TextElideMode.ElideRight, room.width())
                painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words)
            return
        with QPainter(self) as painter:
            rounded(painter, inner(self.rect()), colours.raised, colours.good if self._accepted else colours.bad)
        super().paintEvent(event)

    def show_at(self, point: QPoint, verdict: Verdict) -> None:
        """Show a verdict near a point, inside the parent."""
        self._accepted, self._in_row = verdict.accepted, False
        self.setMinimumSize(0, 0)
        self.setMaximumHeight(_ANY)
        self.setText(verdict.words)
        room = self._surface.rect().adjusted(4, 4, -4, -4)
        self.setMaximumWidth(min(360, room.width()))
        self.adjustSize()
        left = max(room.left(), min(point.x() + 18, room.right() - self.width()))
        top = point.y() + 20
        if top + self.height() > room.bottom():
            top = max(room.top(), point.y() - self.height() - 8)
        self.move(left, top)
        self.show()
        self.raise_()

    def line(self) -> str:
        """The verdict in one line."""
        return " · ".join(self.text().split("\n"))

    def show_in(self, row: QRect, verdict: Verdict) -> None:
        """Show a verdict at the end of a row; the name at its beginning stays in view."""
        self._accepted, self._in_row = verdict.accepted, True
        self.setText(verdict.words)
        need = self.fontMetrics().horizontalAdvance(self.line()) + 2 * _PAD + 2
        wide = min(need, max(row.width() - _NAME, row.width() // 2))
        self.setFixedSize(wide, row.height() - 4)
        self.move(row.right() - wide - 3, row.y() + 2)
        self.show()
        self.raise_()
        self.update()


class DropZone(QObject):
    """Drop target over a widget: takes local files for the VM under the cursor, always to copy, never to move."""

    hovered = Signal(str)
    """What is said under the cursor; empty when the drag has left."""
    over = Signal(object)
    """The ``VmKey`` under the cursor, or None."""
    dropped = Signal(list, list)
    """Each ``VmKey``, and the files, each a ``LocalFile`` or a ``Refused``."""
    image_dropped = Signal(list, object, QPoint, bool)
    """Each ``VmKey``, the ``LocalFile`` of a disc image, where on the screen, and whether to insert it at once."""

    def __init__(
        self,
        surface: QWidget,
        controller: Controller,
        target: Callable[[QPoint], VmKey | None],
        selection: Callable[[], Sequence[VmKey]] = lambda: (),
        row_at: Callable[[QPoint], QRect | None] = lambda _point: None,
    ) -> None:
        super().__init__(surface)
        self._surface = surface
        self._selection = selection
        self._row_at = row_at
        self._controller = controller
        self._target = target
        self.hint = DropHint(surface)
        self._urls: list[QUrl] = []
        self._files: list[LocalFile | Refused] = []
        #: The one file of the drag, where it is a disc image.
        self._image: LocalFile | None = None
        surface.setAcceptDrops(True)
        surface.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.DragEnter if isinstance(event, QDragEnterEvent):
                self._enter(event)
            case QEvent.Type.DragMove if isinstance(event, QDragMoveEvent):
                self._move(event)
            case QEvent.Type.DragLeave:
                self._leave()
            case QEvent.Type.Drop if isinstance(event, QDropEvent):
                self._drop(event)
            case _:
                return False
        return True

    def _enter(self, event: QDragEnterEvent) -> None:
        self._urls = urls_of(event.mimeData())
        refused = promised(event.mimeData())
        self._files = [refused] if refused else glance(self._urls[:HOVER_LIMIT])
        self._image = the_image(self._files) if len(self._urls) == 1 else None
        if not self._files or not event.possibleActions() & Qt.DropAction.CopyAction:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _move(self, event: QDragMoveEvent) -> None:
        point = event.position().toPoint()
        verdict = self._verdict(point, event.modifiers())
        if (row := self._row_at(point)) is not None:
            self.hint.show_in(row, verdict)
        else:
            self.hint.show_at(point, verdict)
        self.hovered.emit(verdict.words)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(verdict.accepted)

    def _verdict(self, point: QPoint, held: Qt.KeyboardModifier) -> Verdict:
        key = self._target(point)
        self.over.emit(key)
        if key is None:
            return Verdict(text("drop.no-vm"), False)
        more = max(0, len(self._urls) - len(self._files))
        keys = self._targets(key)
        copying = judge_all(self._controller, keys, self._files, more)
        if self._image is None or held & _COPY:
            return copying
        inserting = judge_image(self._controller, keys, self._image)
        if held & _INSERT:
            return inserting
        return either(inserting, copying)

    def _targets(self, key: VmKey) -> list[VmKey]:
        """The whole selection when the drop is on one of it, else that VM only."""
        selected = list(self._selection())
        return selected if key in selected else [key]

    def _leave(self) -> None:
        self.hint.hide()
        self._urls, self._files, self._image = [], [], None
        self.over.emit(None)
        self.hovered.emit("")

    def _drop(self, event: QDropEvent) -> None:
        point = event.position().toPoint()
        key = self._target(point)
        held, image = event.modifiers(), self._image
        accepted = key is not None and self._verdict(point, held).accepted
        files = read_urls(urls_of(event.mimeData()))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(accepted)
        self._leave()
        if accepted:
            assert key is not None
            if image is None or held & _COPY:
                self.dropped.emit(self._targets(key), files)
            else:
                place = self._surface.mapToGlobal(point)
                self.image_dropped.emit(self._targets(key), image, place, bool(held & _INSERT))
