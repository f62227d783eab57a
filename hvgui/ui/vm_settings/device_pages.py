"""Device pages of one VM: read together, rebuilt when devices come and go; the open one reads what it shows beyond."""

from __future__ import annotations

from functools import reduce

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain.device_extras import DeviceExtras, DiskFile, Extra
from hvgui.domain.devices import DeviceKind, DeviceTree
from hvgui.domain.keys import VmKey
from hvgui.domain.trouble import Troubled
from hvgui.domain.vm_settings import SettingsReading
from hvgui.ui.look.icons import Icon
from hvgui.ui.vm_settings.device_page import DevicePage
from hvgui.ui.vm_settings.page_tree import DeviceEntry, PageTree
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.wording import device_words, texts
from hvgui.wording.device_words import ADD, OTHERS, DeviceRow
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
#: Rows without a device, by the last part of their key.
_PARTS = {
    "compatibility": Icon.PROCESSOR,
    "numa": Icon.PROCESSOR,
    "qos": Icon.DISK,
    "acceleration": Icon.NETWORK,
    "advanced": Icon.NETWORK,
    "bios": Icon.FIRMWARE,
    "firmware": Icon.FIRMWARE,
    "security": Icon.SECURITY,
    ADD: Icon.ADD,
}
_EARLY = frozenset({ADD, "bios", "firmware", "security"})
#: The row that stands for all devices while none has been read.
WAITING = "devices"


def kind_of(row: DeviceRow) -> str:
    """What a row is, without regard to which one: for the same page of another VM."""
    if row.device is not None:
        return row.device.kind.value
    if row.under:
        return f"{row.under.partition('/')[0]}/{row.id.rpartition('/')[2]}"
    return "firmware" if row.id == "bios" else row.id


class DevicePages(QObject):
    """Pages with their reader; they live in the window's stack."""

    touched = Signal()
    """A reading has come."""
    dvd_wanted = Signal(str, bool)
    """Tail of a DVD drive, and whether its image shall be ejected; else one shall be inserted."""

    def __init__(self, controller: Controller, spawn: Spawn, key: VmKey, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._controller = controller
        self._key = key
        self._stack = stack
        self._tree: DeviceTree | None = None
        self._trouble = ""
        self._extras = DeviceExtras()
        self._disks: dict[str, DiskFile] = {}
        #: What open pages have asked for since the tree was read.
        self._asked: set[Extra | str] = set()
        #: Why an open page could not be read, by what it asked for.
        self._page_troubles: dict[Extra | str, str] = {}
        #: Kind of page to turn to once the devices of another VM are there.
        self._turn_to = ""
        self.pages: dict[str, DevicePage] = {}
        self._reader = LatestRead(spawn, self, one_at_a_time=True)
        self._spawn = spawn
        self._page_reader = LatestRead(spawn, self)

    def be_about(self, key: VmKey) -> None:
        """Another VM, or the same on another host."""
        if key.vm != self._key.vm:
            self._tree, self._extras, self._disks = None, DeviceExtras(), {}
            self._page_troubles.clear()
            shown = self._stack.currentWidget()
            self._turn_to = kind_of(shown.row) if isinstance(shown, DevicePage) else ""
        self._key, self._trouble = key, ""
        self.read()

    def dispose(self) -> None:
        """The window closes."""
        self._reader.drop()
        self._page_reader.drop()

    def read(self) -> None:
        """Ask the host for the devices now; a reading under way is followed by one more."""
        key, read = self._key, self._controller.hardware.devices
        self._reader.start(f"devices of {key.vm}", lambda: read(key), self._take, self._fail)

    def _take(self, found: DeviceTree) -> None:
        self._tree, self._trouble = found, ""
        self._asked.clear()
        self.touched.emit()
        self.shown(self._stack.currentWidget())

    def _fail(self, error: Troubled) -> None:
        self._trouble = texts.trouble(error.trouble).sentence()
        self.touched.emit()

    # --- what only the open page reads --------------------------------------------------------------------------

    def shown(self, page: QWidget | None) -> None:
        """A page is turned to: what it shows beyond the tree is read once after each reading of the tree."""
        if not isinstance(page, DevicePage) or self._tree is None:
            return
        key, hardware, row = self._key, self._controller.hardware, page.row
        wanted, path = row.asks, row.disk
        if wanted is not None and wanted not in self._asked:
            self._asked.add(wanted)
            self._page_reader.start(
                f"{wanted.value} of {key.vm}",
                lambda: hardware.extras(key, wanted),
                lambda found: self._take_page(wanted, found),
                lambda error: self._fail_page(wanted, error),
            )
        elif path and path not in self._asked:
            self._asked.add(path)
            self._page_reader.start(
                f"disk file of {key.vm}",
                lambda: hardware.disk(key, path),
                lambda found: self._take_page(path, found),
                lambda error: self._fail_page(path, error),
            )

    def _take_page(self, wanted: Extra | str, found: DeviceExtras | DiskFile) -> None:
        self._page_troubles.pop(wanted, None)
        if isinstance(found, DiskFile):
            self._disks[found.path] = found
        else:
            self._extras |= found
        self.touched.emit()

    def _fail_page(self, wanted: Extra | str, error: Troubled) -> None:
        self._page_troubles[wanted] = texts.trouble(error.trouble).sentence()
        self.touched.emit()

    # --- what is shown ------------------------------------------------------------------------------------------

    def refresh(self, tree: PageTree, reading: SettingsReading | None, notice: str) -> None:
        """Show every device as it is now; ``notice`` says why the host cannot be asked."""
        rows = self._rows(reading)
        there = {row.id: row for row in rows}
        gone = [self.pages.pop(name) for name in list(self.pages) if name not in there]
        for row in rows:
            page = self.pages.get(row.id)
            if page is None:
                page = self.pages[row.id] = DevicePage(row, self._stack)
                page.dvd_wanted.connect(self.dvd_wanted)
                self._stack.addWidget(page)
            else:
                page.follow(row)
            missing = [self._page_troubles.get(wanted, "") for wanted in (row.asks, row.disk) if wanted]
            words = (notice or self._trouble, row.warning, *missing, *self._missing())
            page.notice.say(reduce(texts.sentences, words))
        tree.show_devices(text("settings.hardware"), [self._entry(row) for row in rows])
        for page in gone:
            self._stack.removeWidget(page)
            page.deleteLater()
        if self._turn_to and self._tree is not None:
            kind, self._turn_to = self._turn_to, ""
            alike = next((row for row in rows if kind_of(row) == kind), None)
            if alike is not None:
                tree.choose(self.pages[alike.id])

    def _rows(self, reading: SettingsReading | None) -> list[DeviceRow]:
        if self._tree is None:
            words = text("device-page.not-loaded") if self._trouble else text("device-page.loading")
            return [DeviceRow(id=WAITING, title=text("device-page.devices"), line=words, facts=())]
        return list(device_words.rows(self._tree, reading, self._extras, self._disks))

    def _missing(self) -> list[str]:
        """What could not be read while the rest was."""
        troubles = () if self._tree is None else self._tree.troubles
        return [text("device-page.part-missing", what=t.subject, why=texts.trouble(t).sentence()) for t in troubles]

    def _entry(self, row: DeviceRow) -> DeviceEntry:
        kind = None if row.device is None else row.device.kind
        icon = _PARTS.get(row.id.rpartition("/")[2], Icon.DEVICE) if kind is None else _ICONS[kind]
        return DeviceEntry(
            id=row.id,
            title=row.title,
            line=row.line,
            icon=icon,
            page=self.pages[row.id],
            under=row.under,
            fold=row.id if row.id == OTHERS else "" if kind is None else kind.value,
            warning=row.warning or (self._trouble if self._tree is None else ""),
            early=row.id in _EARLY,
        )
