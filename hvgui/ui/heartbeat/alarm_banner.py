"""Banner above the list: watched VMs that have lost contact, until it is dismissed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from hvgui.domain import outside
from hvgui.domain.keys import VmKey
from hvgui.ui.look import status_glyphs
from hvgui.ui.look.status_glyphs import Glyph
from hvgui.ui.widgets.focus_home import send_home
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.notice_bar import NoticeFrame
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording.i18n import plural, text


class AlarmBanner(NoticeFrame):
    """Banner with the newest alarm and the number of older ones."""

    vm_wanted = Signal(object)
    """A ``VmKey`` to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, ground="bad_bg")
        self._alarms: list[tuple[VmKey, str]] = []
        self._glyph = Label(self)
        self.words = WrapLabel("", self)
        self.show_vm = QPushButton(text("alarm.show"), self)
        self.show_vm.clicked.connect(lambda: self.vm_wanted.emit(self._alarms[0][0]) if self._alarms else None)
        self.dismiss = QPushButton(text("alarm.dismiss"), self)
        self.dismiss.clicked.connect(self._dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.addWidget(self._glyph)
        row.addWidget(self.words, 1)
        row.addWidget(self.show_vm)
        row.addWidget(self.dismiss)
        self.hide()

    def tell(self, key: VmKey, words: str) -> None:
        """Add an alarm."""
        self._alarms = [(key, words), *(alarm for alarm in self._alarms if alarm[0] != key)]
        self._show()

    def _dismiss(self) -> None:
        self._alarms.clear()
        self._show()

    def _show(self) -> None:
        if self._alarms:
            more = len(self._alarms) - 1
            first = self._alarms[0][1]
            self.words.setText(
                text("format.two-sentences", first=first, second=plural("alarm.more", more)) if more else first
            )
            status_glyphs.set_glyph(self._glyph, Glyph.CROSS)
            self.light()
            self.setAccessibleName(outside.line(self.words.text()))
        else:
            send_home(self)
        self.setVisible(bool(self._alarms))
