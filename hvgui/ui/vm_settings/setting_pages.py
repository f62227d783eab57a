"""Settings pages of one VM, without Integration Services: read together, written setting by setting."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.operations.outcome import Outcome
from hvgui.domain.settings.setting_reading import SettingsReading
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.trouble import Troubled
from hvgui.domain.vms.memory import MemorySettings, demand, memory_status
from hvgui.domain.vms.power import ALIVE, Power
from hvgui.ui.vm_settings.setting_page import PAGES, SettingPage
from hvgui.ui.vm_settings.vm_edits import VmEdits
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.wording import formats, texts
from hvgui.wording.i18n import text


class SettingPages(QObject):
    """Pages with their reader and their running operation; the window shows them."""

    touched = Signal()
    """A field was edited, or a reading has come."""
    ended = Signal()
    """What was applied has an end."""

    def __init__(self, controller: Controller, spawn: Spawn, key: VmKey, edits: VmEdits, parent: QWidget) -> None:
        super().__init__(parent)
        self._controller = controller
        self._key = key
        self._edits = edits
        self.pages = [SettingPage(row, edits, parent) for row in PAGES]
        for page in self.pages:
            page.touched.connect(self.touched)
        self.operation: OperationId | None = None
        self._trouble = ""
        self._reader = LatestRead(spawn, self, one_at_a_time=True)
        self._was_running = False

    def be_about(self, key: VmKey) -> None:
        """Another VM, or the same on another host."""
        self._key, self.operation = key, None
        self.read()

    def dispose(self) -> None:
        """The window closes."""
        self._reader.drop()

    def read(self) -> None:
        """Ask the host for the values now; a reading under way is followed by one more."""
        key, read = self._key, self._controller.hardware.settings
        self._reader.start(f"settings of {key.vm}", lambda: read(key), self._take, self._fail)

    def _take(self, found: SettingsReading) -> None:
        self._trouble = ""
        self._edits.follow_settings(found)
        self.touched.emit()

    def _fail(self, error: Troubled) -> None:
        self._trouble = texts.trouble(error.trouble).sentence()
        self.touched.emit()

    def operations_changed(self) -> None:
        """What was applied has an end: the values are read once more."""
        picture = self.picture()
        running = picture is not None and picture.running
        if self._was_running and not running:
            self._edits.settings_ended()
            self._edits.devices.ended()
            self.ended.emit()
            self.read()
        self._was_running = running

    def picture(self) -> OperationPicture | None:
        """The operation these pages started last."""
        return None if self.operation is None else self._controller.operation(self.operation)

    def refresh(self, power: Power, *, open_: bool, notice: str) -> None:
        """Show everything as it is now; ``notice`` says why nothing can be changed when it is not open."""
        self._edits.set_power(power)
        endings = self.endings()
        held = open_ and self._edits.held_by_state
        for page in self.pages:
            mine = held and any(self._edits.closed(setting) for setting in page.row.settings)
            words = notice or self._trouble or (text("settings-page.running") if mine else "")
            page.notice.say(words)
            if page.row.name == "memory":
                page.say_now(self._memory_now())
            page.refresh(endings, open_=open_, why=notice or self._trouble)

    def _memory_now(self) -> str:
        """What the guest has, and what it wants; empty while it does not live."""
        vm, edits = self._controller.vm(self._key), self._edits
        if vm is None or vm.power not in ALIVE or not vm.memory_mb:
            return ""
        buffer = edits.present(Setting.MEMORY_BUFFER)
        dynamic = edits.present(Setting.DYNAMIC_MEMORY) is True
        settings = MemorySettings(dynamic=dynamic, buffer=None if buffer is None else int(buffer))
        status, wanted = memory_status(vm, settings), demand(vm) if dynamic else None
        words = [text("memory-now.assigned", size=formats.memory(vm.memory_mb))]
        if wanted is not None:
            words.append(text("memory-now.demand", size=formats.memory(wanted)))
        if status is not None:
            words.append(text(f"memory-tab.status.{status.value}"))
        return " · ".join(words)

    def sent(self, operation: OperationId) -> None:
        """What was changed is on its way in an operation."""
        self.operation, self._was_running = operation, True
        self._edits.sent()
        self._edits.devices.sent()
        self.operations_changed()

    def endings(self) -> dict[str, Outcome]:
        """How the changes of this VM ended that were sent last, by address."""
        picture = self.picture()
        found: dict[str, Outcome] = {}
        for item in picture.items if picture is not None else ():
            if item.key == self._key and item.outcome is not None:
                found[item.label] = item.outcome
        return found
