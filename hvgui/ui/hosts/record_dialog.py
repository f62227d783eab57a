"""Progress of Record This Host: how far it is, a button to cancel, and the result."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.operations.recording import RecordingStage
from hvgui.domain.trouble import Troubled, TroubleKind
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import texts
from hvgui.wording.i18n import text
from hvgui.wording.recording_words import recorded


class RecordDialog(ToolWindow):
    """Dialog over one recording; closing it cancels a recording that is still running."""

    def __init__(
        self, controller: Controller, spawn: Spawn, host: HostPicture, folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, text("record.title", host=host.name))
        self.running = True
        self.words = WrapLabel(text("record.reading"), self)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 100)
        self.bar.setAccessibleName(text("record.progress"))
        self.buttons = ButtonRow(self)
        self.button = self.buttons.cancel(self.close)
        column = QVBoxLayout(self)
        for part in (self.words, self.bar, self.buttons):
            column.addWidget(part)
        self.resize(560, self.sizeHint().height())
        self._recording = controller.record_host(host.id, folder, self._told)
        self.when_closed(self._recording.cancel)
        spawn(self._wait(), name=f"record {host.id}", owner=self)

    def _told(self, stage: RecordingStage, done: int, of: int) -> None:
        if not self.is_closed and self.running:
            self.words.setText(text(f"record.{stage.value}"))
            self.bar.setValue(100 * done // max(of, 1))

    async def _wait(self) -> None:
        try:
            lines = recorded(await self._recording.ended())
        except Troubled as troubled:
            what = texts.trouble(troubled.trouble)
            # What was found, and where, is what the user needs here.
            detail = what.detail if troubled.trouble.kind is not TroubleKind.RECORDING_CANCELLED else ""
            lines = tuple(part for part in (what.failed, what.on, what.next, detail) if part)
        if not self.is_closed:
            self.running = False
            self.bar.hide()
            self.words.setText(outside.block("\n\n".join(lines)))
            self.button.setText(text("button.close"))
