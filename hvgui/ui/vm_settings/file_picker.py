"""Dialog that chooses a file on a host: one folder is read at a time, and nothing that was not asked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.devices.vm_hardware import file_name
from hvgui.domain.hosts.host_files import (
    FolderSource,
    HostFile,
    HostFolder,
    PathFault,
    Volume,
    folder_fault,
    parent_of,
    same_path,
    tidied,
)
from hvgui.domain.keys import HostId
from hvgui.domain.trouble import Troubled
from hvgui.ui.look import icons
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets.buttons import ButtonRow, push_button
from hvgui.ui.widgets.data_table import item_tree
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.ui.widgets.name_dialog import NameDialog
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.values import replace
from hvgui.wording import formats, texts
from hvgui.wording.i18n import text

#: Rows that are shown of a folder; more would be read by nobody.
MOST = 2000
WORDED = {"file-picker.by.*": [source.value for source in FolderSource]}
_PLACE = Qt.ItemDataRole.UserRole
#: Folders that are offered, and the width of their list in pixels.
_MOST_PLACES = 20
_PLACES_WIDTH = 190
_ICONS = {".iso": Icon.DISC}


class FilePicker(ToolWindow):
    """List of the disks, then of one folder, with a line for a path and the places where files are; ``chosen`` has the
    whole path of a file, which need not be listed."""

    chosen = Signal(str)
    """The path of the file."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        host: HostId,
        extensions: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        shown = controller.host(host)
        name = host if shown is None else shown.name
        title = text("file-picker.title" if ".vhdx" not in extensions else "file-picker.title-disk", host=name)
        super().__init__(parent, title, icon=Icon.FOLDER)
        self._controller = controller
        self._hardware = controller.hardware
        self._host = host
        self._extensions = extensions
        #: The folder that is shown; empty while the disks are.
        self.folder = ""
        self.path = QLineEdit(self)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.path.setCompleter(completer)
        self.path.textEdited.connect(lambda _words: self._enable())
        label = Label(text("file-picker.path"), self)
        label.setBuddy(self.path)
        self.up = push_button(self, text("file-picker.up"), self.go_up, icon=Icon.FOLDER)
        self.new = push_button(self, text("file-picker.new"), self._ask_folder, icon=Icon.ADD)
        #: How the folder that is shown was read; None while none is.
        self._source: FolderSource | None = None
        headers = [text(f"file-picker.column.{column}") for column in ("name", "size", "changed")]
        title = text("file-picker.title", host=name)
        self.places = QListWidget(self)
        self.places.setAccessibleName(text("file-picker.places"))
        self.places.setFixedWidth(_PLACES_WIDTH)
        self.places.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.places.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.places.itemActivated.connect(self._go_place)
        self.places.itemClicked.connect(self._go_place)
        self._add_places()
        self.list = item_tree(self, headers, title, stretch=0, widths={1: 130, 2: 150})
        self.list.itemActivated.connect(self._activate)
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        self.note = WrapLabel("", self)
        self.buttons = ButtonRow(self)
        self.ok = self.buttons.ok(text("file-picker.choose"), self._choose)
        self.buttons.cancel(self.close)
        column = QVBoxLayout(self)
        line = QHBoxLayout()
        line.addWidget(label)
        line.addWidget(self.path, 1)
        line.addWidget(self.up)
        line.addWidget(self.new)
        column.addLayout(line)
        middle = QHBoxLayout()
        middle.addWidget(self.places)
        middle.addWidget(self.list, 1)
        column.addLayout(middle, 1)
        column.addWidget(self.note)
        column.addWidget(self.buttons)
        self.resize(820, 480)
        self._reader = LatestRead(spawn, self)
        QShortcut(QKeySequence("Ctrl+L"), self, self.path.setFocus)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Refresh), self, lambda: self.go(self.folder))
        up = QShortcut(QKeySequence(Qt.Key.Key_Backspace), self.list, self.go_up)
        up.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.go("")

    def go(self, folder: str) -> None:
        """Read a folder, or the disks."""
        self.folder, self._source = folder, None
        self.path.setText(folder)
        self._names.setStringList([])
        self.up.setEnabled(bool(folder))
        self.note.setText(text("device-page.loading"))
        self.list.clear()
        self._enable()
        hardware, host = self._hardware, self._host
        if folder:
            self._reader.start(f"folder of {host}", lambda: self._read(folder), self._show_folder, self._fail)
        else:
            self._reader.start(f"disks of {host}", partial(hardware.volumes, host), self._show_volumes, self._fail)

    def _add_places(self) -> None:
        """The disks, the folder of images, and the folders in which VMs of the host have files of this kind."""
        shown = self._controller.host(self._host)
        folders = [shown.profile.iso_folder] if shown is not None and ".iso" in self._extensions else []
        for key, vm in self._controller.vms().items():
            if key.host == self._host and vm.hardware is not None:
                files = (*vm.hardware.disks, *vm.hardware.images)
                folders += [parent_of(file) for file in files if file.casefold().endswith(tuple(self._extensions))]
        known = {folder.casefold(): folder for folder in reversed(folders) if folder[1:2] == ":"}
        first = QListWidgetItem(text("file-picker.disks"), self.places)
        first.setData(_PLACE, "")
        for folder in sorted(known.values(), key=str.casefold)[:_MOST_PLACES]:
            item = QListWidgetItem(outside.line(folder), self.places)
            item.setData(_PLACE, folder)
            item.setToolTip(outside.tip(folder))

    def _go_place(self, item: QListWidgetItem) -> None:
        self.go(item.data(_PLACE))

    def _typed(self) -> str:
        """A path that was typed and is not the folder that is shown; empty for none."""
        typed = tidied(self.path.text())
        return "" if same_path(typed, self.folder) else typed

    def _go_typed(self) -> None:
        """To the folder that was typed; a file is chosen."""
        if (typed := self._typed()) and not self._chosen_by_path(typed):
            self.go(typed if len(typed) > 2 else f"{typed}\\")
            self.list.setFocus()

    def _chosen_by_path(self, path: str) -> bool:
        if not path.casefold().endswith(tuple(self._extensions)):
            return False
        self.chosen.emit(path)
        self.close()
        return True

    async def _read(self, folder: str) -> HostFolder:
        """A folder with its files of every kind that is wanted."""
        found = [await self._hardware.folder(self._host, folder, extension) for extension in self._extensions]
        return replace(found[0], files=tuple(file for each in found for file in each.files))

    def go_up(self) -> None:
        """To the folder above; from a disk to the disks."""
        above = parent_of(self.folder)
        self.go("" if above == self.folder else above)

    def _show_volumes(self, volumes: tuple[Volume, ...]) -> None:
        for volume in volumes:
            title = text("file-picker.volume", drive=volume.drive, name=volume.name) if volume.name else volume.drive
            free = "" if volume.free is None else text("file-picker.free", size=formats.size(volume.free))
            self._add(title, free, "", f"{volume.drive}\\", folder=True)
        self._shown("" if volumes else text("file-picker.empty"))

    def _show_folder(self, found: HostFolder) -> None:
        self._source = found.source
        for path in found.folders[:MOST]:
            self._add(file_name(path), "", "", path, folder=True)
        for file in sorted(found.files, key=lambda each: each.path)[: max(0, MOST - len(found.folders))]:
            self._add(file_name(file.path), _size(file), _changed(file), file.path, folder=False)
        count = len(found.folders) + len(found.files)
        by = text(f"file-picker.by.{found.source.value}")
        if count > MOST:
            by = texts.sentences(text("file-picker.first", n=MOST), by)
        elif not count:
            # Only root/cimv2 does not tell an empty folder from one that may not be read.
            told = found.source is not FolderSource.CIM
            by = texts.sentences(text("file-picker.nothing") if told else text("file-picker.empty"), by)
        self._shown(by)

    def _add(self, title: str, size: str, changed: str, place: str, *, folder: bool) -> None:
        item = QTreeWidgetItem(outside.cells([title, size, changed]))
        icons.set_item_icon(item, 0, Icon.FOLDER if folder else _ICONS.get(place[-4:].casefold(), Icon.DISK))
        item.setData(0, _PLACE, (place, folder))
        item.setToolTip(0, outside.tip(place))
        self.list.addTopLevelItem(item)

    def _shown(self, words: str) -> None:
        self.note.setText(words)
        self._names.setStringList([self._place_at(row)[0] for row in range(self.list.topLevelItemCount())])
        if (first := self.list.topLevelItem(0)) is not None:
            self.list.setCurrentItem(first)
        self._enable()

    def _fail(self, error: Troubled) -> None:
        self.note.setText(texts.sentences(texts.trouble(error.trouble).sentence(), text("file-picker.type-it")))

    def _place_at(self, row: int) -> tuple[str, bool]:
        item = self.list.topLevelItem(row)
        found: tuple[str, bool] = ("", False) if item is None else item.data(0, _PLACE)
        return found

    def _current(self) -> tuple[str, bool] | None:
        item = self.list.currentItem()
        return None if item is None else item.data(0, _PLACE)

    def _ask_folder(self) -> None:
        NameDialog(text("file-picker.new-title"), text("new-disk.ok"), self._make_folder, parent=self).open()

    def _make_folder(self, name: str) -> None:
        path = f"{self.folder.rstrip(chr(92))}\\{name}"
        if (fault := folder_fault(path)) is not None or "\\" in name:
            self.note.setText(text(f"path-fault.{(fault or PathFault.CHARACTER).value}"))
            return
        hardware, host = self._hardware, self._host
        made = lambda _: self.go(path)  # noqa: E731
        self._reader.start(f"new folder of {host}", lambda: hardware.make_folder(host, path), made, self._say)

    def _say(self, error: Troubled) -> None:
        self.note.setText(texts.trouble(error.trouble).sentence())

    def _enable(self) -> None:
        can = self._source in (FolderSource.SHARE, FolderSource.SHELL)
        set_reason(self.new, "" if can else text("file-picker.no-new" if self.folder else "file-picker.no-place"))
        self.ok.setEnabled(self._current() is not None or bool(self._typed()))
        self.ok.setDefault(self.ok.isEnabled())

    def _activate(self, item: QTreeWidgetItem) -> None:
        self.list.setCurrentItem(item)
        self._choose()

    def _choose(self) -> None:
        if self._typed():
            self._go_typed()
            return
        current = self._current()
        if current is None:
            return
        place, folder = current
        if folder:
            self.go(place)
        else:
            self.chosen.emit(place)
            self.close()


def _size(file: HostFile) -> str:
    return "" if file.size is None else formats.size(file.size)


def _changed(file: HostFile) -> str:
    return "" if file.changed is None else formats.date(file.changed)
