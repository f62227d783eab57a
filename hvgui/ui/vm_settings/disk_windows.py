"""Windows about virtual hard disks of a host: opened from settings, from each other, and from the menus."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain.keys import HostId
from hvgui.domain.settings.disk_work import DiskVerb, DiskWork, making
from hvgui.domain.settings.disks import DISK_EXTENSIONS, NewDisk
from hvgui.ui.vm_settings.disk_window import DiskWindow
from hvgui.ui.vm_settings.file_picker import FilePicker
from hvgui.ui.vm_settings.new_disk_dialog import NewDiskDialog
from hvgui.ui.vm_settings.new_floppy_dialog import NewFloppyDialog
from hvgui.ui.widgets.prompter import Prompter


class DiskWindows:
    """Opens them below one window."""

    def __init__(self, controller: Controller, spawn: Spawn, prompter: Prompter, parent: QWidget) -> None:
        self._controller = controller
        self._spawn = spawn
        self._prompter = prompter
        self._parent = parent

    def inspect(self, host: HostId, path: str) -> None:
        """One disk; those of its chain open windows of their own."""
        window = DiskWindow(self._controller, self._spawn, self._prompter, host, path, self._parent)
        window.inspect_wanted.connect(lambda other: self.inspect(host, other))
        window.show()

    def choose(self, host: HostId) -> None:
        """A disk of the host is chosen, then shown."""
        picker = FilePicker(self._controller, self._spawn, host, (*DISK_EXTENSIONS, ".avhdx"), self._parent)
        picker.chosen.connect(lambda path: self.inspect(host, path))
        picker.show()

    def make(self, host: HostId) -> None:
        """A disk is described, then made."""

        def create(path: str, made: NewDisk) -> None:
            self._controller.configure([making(host, path, made)])

        dialog = NewDiskDialog(self._controller, self._spawn, host, self._parent)
        dialog.chosen.connect(create)
        dialog.show()

    def make_floppy(self, host: HostId) -> None:
        """A floppy disk is named, then made."""

        def create(path: str) -> None:
            self._controller.configure([DiskWork(host=host, verb=DiskVerb.FLOPPY, path=path)])

        NewFloppyDialog(create, self._parent).show()
