"""Device pages of one VM: read together, rebuilt when devices come and go."""

from __future__ import annotations

from functools import reduce

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain.devices import DeviceKind, DeviceTree
from hvgui.domain.firmware import Firmware
from hvgui.domain.keys import VmKey
from hvgui.domain.trouble import Troubled
from hvgui.ui.look.icons import Icon
from hvgui.ui.vm_settings.device_page import DevicePage
from hvgui.ui.vm_settings.page_tree import DeviceEntry, PageTree
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.wording import device_words, texts
from hvgui.wording.device_words import DeviceRow
from hvgui.wording.i18n import text

_K = DeviceKind
_ICONS = {
    _K.IDE_CONTROLLER: Icon.CONTROLLER,
    _K.SCSI_CONTROLLER: Icon.CONTROLLER,
    _K.HARD_DRIVE: Icon.DISK,
    _K.PHYSICAL_DRIVE: Icon.DISK,
    _K.DVD_DRIVE: Icon.DISC,
    _K.NETWORK_ADAPTER: Icon.NETWORK,
    _K.LEGACY_ADAPTER: Icon.NETWORK,
    _K.COM_PORT: Icon.PORT,
    _K.DISKETTE_DRIVE: Icon.DISKETTE,
    _K.TPM: Icon.SECURITY,
    _K.OTHER: Icon.DEVICE,
}
_FIXED = {"bios": Icon.FIRMWARE, "firmware": Icon.FIRMWARE, "security": Icon.SECURITY}
#: The row that stands for all devices while none has been read.
WAITING = "devices"


class DevicePages(QObject):
    """Pages with their reader; they live in the window's stack."""

    touched = Signal()
    """A reading has come."""

    def __init__(self, controller: Controller, spawn: Spawn, key: VmKey, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._controller = controller
        self._key = key
        self._stack = stack
        self._tree: DeviceTree | None = None
        self._trouble = ""
        self.pages: dict[str, DevicePage] = {}
        self._reader = LatestRead(spawn, self, one_at_a_time=True)

    def be_about(self, key: VmKey) -> None:
        """Another VM, or the same on another host."""
        if key.vm != self._key.vm:
            self._tree = None
        self._key, self._trouble = key, ""
        self.read()

    def dispose(self) -> None:
        """The window closes."""
        self._reader.drop()

    def read(self) -> None:
        """Ask the host for the devices now; a reading under way is followed by one more."""
        key, read = self._key, self._controller.hardware.devices
        self._reader.start(f"devices of {key.vm}", lambda: read(key), self._take, self._fail)

    def _take(self, found: DeviceTree) -> None:
        self._tree, self._trouble = found, ""
        self.touched.emit()

    def _fail(self, error: Troubled) -> None:
        self._trouble = texts.trouble(error.trouble).sentence()
        self.touched.emit()

    def refresh(self, tree: PageTree, firmware: Firmware | None, notice: str) -> None:
        """Show every device as it is now; ``notice`` says why the host cannot be asked."""
        rows = self._rows(firmware)
        shown = {row.id: row for row in rows}
        gone = [self.pages.pop(name) for name in list(self.pages) if name not in shown]
        for row in rows:
            page = self.pages.get(row.id)
            if page is None:
                page = self.pages[row.id] = DevicePage(row, self._stack)
                self._stack.addWidget(page)
            else:
                page.follow(row)
            page.notice.say(reduce(texts.sentences, (notice or self._trouble, row.warning, *self._missing())))
        tree.show_devices(text("settings.hardware"), [self._entry(row) for row in rows])
        for page in gone:
            self._stack.removeWidget(page)
            page.deleteLater()

    def _rows(self, firmware: Firmware | None) -> list[DeviceRow]:
        if self._tree is None:
            words = text("device-page.not-loaded") if self._trouble else text("device-page.loading")
            return [DeviceRow(id=WAITING, title=text("device-page.devices"), line=words, facts=())]
        return list(device_words.rows(self._tree, firmware))

    def _missing(self) -> list[str]:
        """What could not be read while the rest was."""
        troubles = () if self._tree is None else self._tree.troubles
        return [text("device-page.part-missing", what=t.subject, why=texts.trouble(t).sentence()) for t in troubles]

    def _entry(self, row: DeviceRow) -> DeviceEntry:
        kind = None if row.device is None else row.device.kind
        return DeviceEntry(
            id=row.id,
            title=row.title,
            line=row.line,
            icon=_FIXED.get(row.id, Icon.DEVICE) if kind is None else _ICONS[kind],
            page=self.pages[row.id],
            depth=row.depth,
            warning=row.warning or (self._trouble if self._tree is None else ""),
            early=row.id in _FIXED,
        )
