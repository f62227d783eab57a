"""Driver of the window: the same clicks and drops an admin makes."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from hvgui.domain.keys import VmKey
from hvgui.domain.vms.services import Service
from hvgui.ui.copying.copy_sheet import CopySheet
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vm_settings.settings_window import SettingsWindow


class TooLate(Exception):
    """Raised when something that was waited for did not come."""


async def until(what: str, true: Callable[[], bool], seconds: float) -> float:
    """Wait for a condition; gives the seconds it took. Raises TooLate."""
    started = time.monotonic()
    while not true():
        if time.monotonic() - started > seconds:
            raise TooLate(f"{what} did not happen within {seconds:.0f} s")
        await asyncio.sleep(0.02)
    return time.monotonic() - started


async def breathe() -> None:
    """Let paint events and coalesced changes through."""
    for _ in range(8):
        await asyncio.sleep(0.02)


class UiDriver:
    """Operates one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def select(self, key: VmKey) -> None:
        """Click a row."""
        self._window.list.view.select([key])

    async def open_settings(self, key: VmKey) -> SettingsWindow:
        """Double-click a row and wait for its settings."""
        self._window.vm_commands.open_settings(key)
        window = self._window.vm_commands.windows[key]
        await until("the services in the settings window", lambda: self._boxes_ready(window), 20)
        return window

    def _boxes_ready(self, window: SettingsWindow) -> bool:
        return any(box.box.isEnabled() for box in window.page.boxes.values())

    async def toggle(self, window: SettingsWindow, service: Service) -> bool:
        """Click a service's box; gives the state that is now wanted."""
        box = window.page.boxes[service].box
        box.click()
        await until("the Apply button", window.apply.isEnabled, 5)
        return box.isChecked()

    async def drop(self, key: VmKey, path: str, seconds: float = 60.0) -> CopySheet:
        """Drag a local file onto a VM's row and drop it; gives the sheet that opens.

        A guest whose service was just turned on refuses for some seconds; an admin would simply try again.
        """
        view = self._window.list.view
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(path)])
        give_up = time.monotonic() + seconds
        while True:
            self.select(key)
            await breathe()
            row = view.visualRect(view.selectionModel().selectedRows()[0])
            self._send_drag(view.viewport(), row.center(), data)
            await breathe()
            if sheets := self._window.findChildren(CopySheet):
                return sheets[0]
            if time.monotonic() > give_up:
                raise TooLate(f"the drop was refused: {view.drop_zone.hint.text()}")
            await asyncio.sleep(0.5)

    def _send_drag(self, target: QWidget, point: QPoint, data: QMimeData) -> None:
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(target, QDragEnterEvent(point, copy, data, left, none))
        QApplication.sendEvent(target, QDragMoveEvent(point, copy, data, left, none))
        QApplication.sendEvent(target, QDropEvent(QPointF(point), copy, data, left, none))
