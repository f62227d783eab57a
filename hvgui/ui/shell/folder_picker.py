"""Dialog that chooses a folder on a host: the one that is shown, or that was typed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.hosts.host_files import tidied
from hvgui.domain.keys import HostId
from hvgui.domain.machines.export import DEFINITIONS
from hvgui.ui.vm_settings.file_picker import FilePicker
from hvgui.wording.i18n import text


class FolderPicker(FilePicker):
    """List of folders, with the configurations of exports in them; ``chosen`` has the whole path of a folder."""

    def __init__(self, controller: Controller, spawn: Spawn, host: HostId, parent: QWidget | None = None) -> None:
        super().__init__(controller, spawn, host, DEFINITIONS, parent)
        shown = controller.host(host)
        title = text("folder-picker.title", host=host if shown is None else shown.name)
        self.set_title(title)
        self.list.setAccessibleName(outside.line(title))
        self.ok.setText(text("folder-picker.choose"))

    def _activate(self, item: object) -> None:
        current = self._current()
        if current is not None and current[1]:
            self.go(current[0])

    def _choose(self) -> None:
        """The folder in the line, whatever is selected below."""
        if path := tidied(self.path.text()):
            self.chosen.emit(path)
            self.close()

    def _enable(self) -> None:
        super()._enable()
        self.ok.setEnabled(bool(tidied(self.path.text())))
        self.ok.setDefault(False)
