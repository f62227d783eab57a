"""VM commands: settings, power with confirmations, copying files into guests, copying rows as text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.local_paths import read_paths
from hvgui.controller.api.ports import Spawn
from hvgui.domain.copying.transfer import CopyRequest, LocalFile, Refused
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.operations.hung_guest import seems_hung
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.vms.checkpoints import Checkpoint
from hvgui.domain.vms.power import BY_GUEST, PowerAction
from hvgui.domain.vms.services import Service
from hvgui.domain.vms.vm import Vm
from hvgui.ui.commands.command_table import CONFIRMED
from hvgui.ui.copying.image_drop import ImageInsertion
from hvgui.ui.copying.local_files import promised, read_urls, urls_of
from hvgui.ui.shell.console_opener import ConsoleOpener
from hvgui.ui.shell.force_offer import ForceOffer
from hvgui.ui.widgets.guest_facts import family_of, folder_for, place_of
from hvgui.ui.widgets.preferences import Preferences
from hvgui.ui.widgets.prompter import Prompter, Question
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.wording import texts
from hvgui.wording.i18n import plural, text

if TYPE_CHECKING:
    from hvgui.ui.vm_settings.settings_window import SettingsWindow
    from hvgui.ui.vm_tabs.screen_window import ScreenWindow


class VmCommands(QObject):
    """Commands on the selected VMs."""

    looked_at_changed = Signal()
    act_wanted = Signal(object, object, object)
    """What a button of a diagnosis does: an ``Act``, the ``VmKey`` and the ``Service``."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        prompter: Prompter,
        preferences: Preferences,
        window: QWidget,
        selected: Callable[[], list[VmKey]],
        now: Callable[[], float],
    ) -> None:
        super().__init__(window)
        self._controller = controller
        self._spawn = spawn
        self._prompter = prompter
        self._preferences = preferences
        self._window = window
        self._selected = selected
        self._now = now
        self.windows: dict[VmKey, SettingsWindow] = {}
        self.screens: dict[VmKey, ScreenWindow] = {}
        self.force = ForceOffer(controller, prompter, window)
        self.console = ConsoleOpener(controller, spawn, prompter, preferences, window)
        self.images = ImageInsertion(controller, spawn, prompter, window, self.offer_copy)

    def vms(self) -> list[Vm]:
        """The selected VMs as they are now."""
        return [vm for vm in map(self._controller.vm, self._selected()) if vm is not None]

    # --- settings -----------------------------------------------------------------------------------------------

    def show_console(self) -> None:
        """Show the console of the one selected VM in another program."""
        keys = self._selected()
        if len(keys) == 1:
            self.console.open(keys[0])

    def show_screen(self) -> None:
        """Show the screen of the one selected VM in a window."""
        keys = self._selected()
        if len(keys) == 1:
            self.open_screen(keys[0])

    def open_screen(self, key: VmKey) -> None:
        """Show a VM's screen, or bring its window to the front."""
        from hvgui.ui.vm_tabs.screen_window import ScreenWindow

        if self._controller.vm(key) is None:
            return
        window = self.screens.get(key)
        if window is None:
            window = self.screens[key] = ScreenWindow(
                self._controller, self._spawn, self._prompter, self._now, key, self.console.why_closed, self._window
            )
            window.console_wanted.connect(self.console.open)
            window.when_closed(partial(self._screen_closed, window))
        window.show()
        window.raise_()
        window.activateWindow()

    def _screen_closed(self, window: ScreenWindow) -> None:
        self.screens.pop(window.key, None)

    def settings(self) -> None:
        """Open the settings of the selected VM, or of all of them in one window."""
        from hvgui.ui.vm_settings.many_settings_window import ManySettingsWindow

        keys = self._selected()
        if len(keys) == 1:
            self.open_settings(keys[0])
        elif keys:
            ManySettingsWindow(self._controller, self._spawn, keys, self._window, self._preferences).show()

    def services(self) -> None:
        """Open the six services of the selected VMs: in the settings of the one, or in a window for all."""
        from hvgui.ui.services.many_services_window import ManyServicesWindow

        keys = self._selected()
        if len(keys) == 1:
            self.open_settings(keys[0])
        elif keys:
            ManyServicesWindow(self._controller, self._spawn, self._prompter, keys, self._window).show()

    def open(self, key: VmKey) -> None:
        """What Enter and a double-click on a VM do: its console, as in Hyper-V Manager, or its settings."""
        vm = self._controller.vm(key)
        if vm is None:
            return
        if self._preferences.double_click == "settings":
            self.open_settings(key)
        else:
            self.console.open(key)

    def open_settings(self, key: VmKey, page: str = "") -> None:
        """Open a VM's settings, or bring its window to the front; ``page`` is turned to."""
        from hvgui.ui.vm_settings.settings_window import SettingsWindow

        window = self.windows.get(key)
        if window is None:
            if self._controller.vm(key) is None:
                return
            window = self.windows[key] = SettingsWindow(
                self._controller, self._spawn, self._prompter, key, self._window, self._preferences, self.images
            )
            window.closed.connect(self._settings_closed)
            window.why_wanted.connect(self.explain)
            window.switch_wanted.connect(lambda wanted, w=window: self._switch(w, wanted))
            self.looked_at_changed.emit()
        if page:
            found = (shown for shown in window.settings.pages if shown.row.name == page)
            window.show_page(next(found, window.page))
        window.show()
        window.raise_()
        window.activateWindow()

    def delete(self) -> None:
        """Ask which of the selected VMs and of their files are deleted."""
        from hvgui.ui.machines.delete_window import DeleteWindow

        if vms := self.vms():
            DeleteWindow(self._controller, self._spawn, vms, self._window).show()

    def export(self) -> None:
        """Ask where the selected VMs are exported to."""
        self._export(self.vms())

    def export_checkpoint(self, key: VmKey, point: Checkpoint) -> None:
        """The same of one checkpoint."""
        if (vm := self._controller.vm(key)) is not None:
            self._export([vm], point)

    def _export(self, vms: Sequence[Vm], point: Checkpoint | None = None) -> None:
        from hvgui.ui.machines.export_window import ExportWindow

        if vms:
            ExportWindow(
                self._controller, self._spawn, self._preferences, self._pick_folder, vms, point, self._window
            ).show()

    def _pick_folder(self, host: HostId, chosen: Callable[[str], None], parent: QWidget) -> None:
        from hvgui.ui.shell.folder_picker import FolderPicker

        picker = FolderPicker(self._controller, self._spawn, host, parent)
        picker.chosen.connect(chosen)
        picker.show()

    def compare(self) -> None:
        """Compare the settings of the selected VMs."""
        self._compare([(vm.name, vm.key) for vm in self.vms()])

    def compare_checkpoint(self, key: VmKey, point: Checkpoint) -> None:
        """Compare a checkpoint with what the VM is now: the settings of a checkpoint have a GUID of their own."""
        vm = self._controller.vm(key)
        if vm is not None:
            then = (text("comparison.checkpoint", name=point.name), VmKey(key.host, VmId(point.id)))
            self._compare([then, (text("comparison.now", vm=vm.name), key)])

    def _compare(self, columns: Sequence[tuple[str, VmKey]]) -> None:
        """Show these side by side: what each is called, and its settings."""
        from hvgui.ui.vm_settings.compare_window import Compared, CompareWindow

        if len(columns) > 1:
            compared = [Compared(name, key) for name, key in columns]
            CompareWindow(self._controller, self._spawn, compared, self._window).show()

    def insert_image(self) -> None:
        """Ask which image goes into the DVD drives of the selected VMs, and show what will be done."""
        self._dvd(eject=False)

    def upload_image(self) -> None:
        """Ask for an image of this computer that goes into the DVD drives of the selected VMs."""
        if vms := self.vms():
            self.images.choose([vm.key for vm in vms])

    def eject_image(self) -> None:
        """Show what would be ejected from the selected VMs, and do it."""
        self._dvd(eject=True)

    def _dvd(self, *, eject: bool) -> None:
        from hvgui.ui.vm_settings.dvd_dialog import DvdDialog

        if vms := self.vms():
            DvdDialog(self._controller, self._spawn, self._preferences, vms, self._window, eject=eject).show()

    def why(self) -> None:
        """Explain the services of the one selected VM."""
        keys = self._selected()
        if len(keys) == 1:
            self.explain(keys[0])

    def explain(self, key: VmKey, service: Service | None = None) -> None:
        """The same for any VM, beginning with a service."""
        from hvgui.ui.services.diagnosis_window import DiagnosisWindow

        if self._controller.vm(key) is not None:
            window = DiagnosisWindow(self._controller, self._spawn, key, service, self._window)
            window.act_wanted.connect(self.act_wanted)
            window.show()

    def labels(self) -> None:
        """Edit tags, owner and role of the selected VMs."""
        from hvgui.ui.kvp.labels_dialog import LabelsDialog

        if vms := self.vms():
            LabelsDialog(vms, self._controller.kvp.set_labels, self._window).open()

    def _switch(self, window: SettingsWindow, key: VmKey) -> None:
        """Let a window be about another VM, unless that one has a window of its own."""
        if key == window.key or key in self.windows:
            window.switch_to(window.key)
            self.open_settings(key)
            return
        self.windows.pop(window.key, None)
        self.windows[key] = window
        window.switch_to(key)
        self.looked_at_changed.emit()

    def follow(self, moved: Mapping[VmKey, VmKey]) -> None:
        """VMs are on other hosts now: their settings stay open, with what was changed and not applied yet."""
        for old, new in moved.items():
            if (window := self.windows.get(old)) is not None and new not in self.windows:
                del self.windows[old]
                self.windows[new] = window
                window.move_to(new)
            if (screen := self.screens.get(old)) is not None and new not in self.screens:
                self.screens[new] = self.screens.pop(old)
                screen.move_to(new)
        self.looked_at_changed.emit()

    def _settings_closed(self, key: VmKey) -> None:
        self.windows.pop(key, None)
        self.looked_at_changed.emit()

    def close_windows(self) -> None:
        """Close all settings windows; what was not applied is given up."""
        for settings in list(self.windows.values()):
            settings.close()
        for window in self._window.findChildren(ToolWindow):
            window.close()

    # --- power --------------------------------------------------------------------------------------------------

    def power(self, action: PowerAction) -> None:
        """Do it, after asking where Hyper-V Manager asks."""
        self.power_of(self.vms(), action)

    def power_of(self, vms: Sequence[Vm], action: PowerAction) -> None:
        """The same for any VMs."""
        if not vms:
            return
        keys = [vm.key for vm in vms]
        if action not in CONFIRMED:
            self._controller.power(keys, action)
            return
        names = text("format.comma").join(vm.name for vm in vms[:8])
        who = names if len(vms) <= 8 else plural("operation-and-more", len(vms) - 8, names=names)
        question = Question(
            title=text(f"ask.{action.value}.title"),
            text=plural(f"ask.{action.value}.text", len(vms), who=who),
            more=_warning(vms, action) or text(f"ask.{action.value}.more"),
            accept=text(f"ask.{action.value}.button"),
            dangerous=action not in BY_GUEST,
        )
        self._prompter.confirm(question, lambda: self._do(keys, action), self._window)

    def _do(self, keys: Sequence[VmKey], action: PowerAction) -> None:
        operation = self._controller.power(keys, action)
        if action in BY_GUEST:
            self.force.watch(operation, action)

    def rename(self) -> None:
        """Give the one selected VM another name."""
        from hvgui.ui.widgets.name_dialog import NameDialog

        vms = self.vms()
        if len(vms) == 1:
            vm = vms[0]
            NameDialog(
                text("name-dialog.title", vm=vm.name),
                text("name-dialog.rename"),
                lambda name: self._controller.change_settings({vm.key: {Setting.NAME: name}}),
                name=vm.name,
                parent=self._window,
            ).open()

    # --- copying ------------------------------------------------------------------------------------------------

    def choose_files(self) -> None:
        """Ask which files and folders to copy into the selected VMs."""
        vms = self.vms()
        if not vms:
            return
        from hvgui.ui.copying.source_chooser import SourceChooser

        dialog = SourceChooser(text("copy.choose"), text("copy.choose-button"), self._window)
        dialog.chosen.connect(lambda paths: self.offer_copy([vm.key for vm in vms], read_paths(paths)))
        dialog.open()

    def offer_copy(self, keys: Sequence[VmKey], files: Sequence[LocalFile | Refused]) -> None:
        """Open the sheet that leads to a copy."""
        from hvgui.ui.copying.copy_sheet import CopySheet
        from hvgui.ui.hosts.staging_dialog import open_staging

        vms = [vm for vm in map(self._controller.vm, keys) if vm is not None]
        if not vms:
            return
        family = family_of(self._controller, vms[0])
        folder = folder_for(self._preferences, vms[0].key, family)

        def start(request: CopyRequest, turn_on: bool) -> None:
            for key in request.guests:
                self._preferences.remember_folder(place_of(key, family), request.folder)
            self._controller.copy_files(request, turn_on_services=turn_on)

        set_up = partial(open_staging, self._controller, self._window)
        CopySheet(self._controller, self._spawn, vms, files, family, folder, start, set_up, self._window).open()

    def paste_files(self) -> None:
        """Copy the files of the clipboard into the selected VMs."""
        data = QGuiApplication.clipboard().mimeData()
        if refused := promised(data):
            self._prompter.tell(text("paste.title"), texts.trouble(refused.trouble).sentence(), "", self._window)
        elif not (urls := urls_of(data)):
            self._prompter.tell(text("paste.title"), text("paste.nothing"), "", self._window)
        elif vms := self.vms():
            self.offer_copy([vm.key for vm in vms], read_urls(urls))


def _warning(vms: Sequence[Vm], action: PowerAction) -> str:
    """Which guests will probably not do it, and what is offered then; empty where all respond."""
    hung = [vm.name for vm in vms if seems_hung(vm)] if action in BY_GUEST else []
    who = text("format.comma").join(hung[:8])
    if len(hung) > 8:
        who = plural("operation-and-more", len(hung) - 8, names=who)
    return plural(f"ask.hung.{action.value}.warning", len(hung), who=who) if hung else ""
