"""Settings window of one VM: pages at the left; OK, Cancel and Apply below."""

from __future__ import annotations

from functools import partial, reduce

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hvgui.controller.api.controller import ChangeListener, Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.copying.transfer import LocalFile
from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.keys import HostId, OperationId, VmKey
from hvgui.domain.operations.change import ChangeSet
from hvgui.domain.operations.outcome import Outcome
from hvgui.domain.settings.address import DeviceAddress
from hvgui.domain.settings.disk_work import DiskVerb, DiskWork
from hvgui.domain.settings.media import ImageUpload
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.settings.wishes import SettingWish, VmWish, service_wishes
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service
from hvgui.ui.copying.image_drop import ImageInsertion
from hvgui.ui.copying.image_target import ImageTarget
from hvgui.ui.look.icons import Icon
from hvgui.ui.vm_settings.apply_preview import ApplyPreview
from hvgui.ui.vm_settings.device_pages import DevicePages
from hvgui.ui.vm_settings.disk_windows import DiskWindows
from hvgui.ui.vm_settings.integration_page import IntegrationPage
from hvgui.ui.vm_settings.page import Page
from hvgui.ui.vm_settings.page_tree import PageTree
from hvgui.ui.vm_settings.setting_page import SettingPage
from hvgui.ui.vm_settings.setting_pages import SettingPages
from hvgui.ui.vm_settings.vm_edits import VmEdits
from hvgui.ui.vm_settings.vm_switcher import VmSwitcher
from hvgui.ui.widgets.buttons import ButtonRow, push_button
from hvgui.ui.widgets.guest_facts import answers
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.preferences import Preferences
from hvgui.ui.widgets.prompter import Prompter, Question
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.unapplied import HoldsChanges
from hvgui.wording import setting_words, texts
from hvgui.wording.i18n import plural, text

_TREE_WIDTH = 270


class SettingsWindow(ToolWindow, ChangeListener, HoldsChanges):
    """Modeless window that is updated with its VM; writes only what the user has changed, and shows the result."""

    closed = Signal(object)
    """The ``VmKey`` whose window this was."""
    switch_wanted = Signal(object)
    """The ``VmKey`` that this window shall be about from now on."""
    why_wanted = Signal(object, object)
    """A ``VmKey`` and a ``Service`` to be explained."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        prompter: Prompter,
        key: VmKey,
        parent: QWidget | None = None,
        preferences: Preferences | None = None,
        images: ImageInsertion | None = None,
    ) -> None:
        """``preferences``: which kinds of rows were opened or closed, and which images were inserted last. ``images``
        brings them to hosts, also after this window has closed."""
        super().__init__(parent, icon=Icon.SETTINGS)
        self.key = key
        self._controller = controller
        self._prompter = prompter
        self._edits = VmEdits(key)
        self._gone = False
        self.setSizeGripEnabled(True)
        self.switcher = VmSwitcher(self)
        self.switcher.chosen.connect(self._ask_to_switch)
        self.page = IntegrationPage(self._edits, self)
        self.page.touched.connect(self._refresh)
        self.page.why_wanted.connect(lambda service: self.why_wanted.emit(self.key, service))
        self.settings = SettingPages(controller, spawn, key, self._edits, self)
        self.settings.touched.connect(self._refresh)
        self.stack = QStackedWidget(self)
        self.devices = DevicePages(controller, spawn, key, self._edits, self.stack)
        self.devices.touched.connect(self._refresh)
        self.devices.edited.connect(self._refresh)
        self.disks = DiskWindows(controller, spawn, prompter, self)
        self.devices.inspect_wanted.connect(self.disks.inspect)
        self.images = images or ImageInsertion(controller, spawn, prompter, self)
        self.devices.upload_wanted.connect(lambda key: self.images.ask(partial(self.devices.upload, key)))
        target = ImageTarget(self, controller, lambda: self.key if self.devices.dvd_drive() else None)
        target.dropped.connect(self._drop_image)
        self.settings.ended.connect(self.devices.read)
        self._spawn = spawn
        self._preferences = preferences or Preferences()
        self.tree = PageTree(self._preferences.folds, self)
        self.tree.chosen.connect(self._turn)
        self.tree.not_renamed.connect(self._say_not_renamed)
        self._pages: list[Page] = []
        self._add_pages()
        self.buttons = ButtonRow(self)
        self.ok = self.buttons.ok(text("button.ok"), lambda: self._write(then_close=True))
        self.cancel = self.buttons.cancel(self.close)
        self.apply = self.buttons.apply(text("button.apply"), lambda: self._write(then_close=False))
        self.preview = self.buttons.action(text("settings.preview"), self.show_preview)
        self._status = Label(self)
        self._status.setWordWrap(True)
        self._first_fault: Setting | DeviceAddress | None = None
        self.show_fault = push_button(self, "", self._show_fault)
        self.show_fault.hide()
        self._lay_out()
        self._name_window()
        for ending in (
            controller.subscribe(self),
            self.settings.dispose,
            self.devices.dispose,
            lambda: self.closed.emit(self.key),
        ):
            self.when_closed(ending)
        self._follow()
        self.settings.read()
        self.devices.read()
        self.resize(920, 740)
        self.page.boxes[Service.SHUTDOWN].box.setFocus()

    def _add_pages(self) -> None:
        """Hyper-V Manager's order: hardware, then management with Integration Services below the name (field 2.5)."""
        for page in self.settings.pages:
            heading = text("settings.hardware") if page.row.hardware else text("settings.management")
            title = text(f"settings-page.{page.row.name}.title")
            self.tree.add_page(heading, page.row.icon, title, page, page.row.name)
            self._pages.append(page)
            if page.row.name == "name":
                self.tree.add_page(heading, Icon.SERVICES, text("settings.services.title"), self.page, "services")
                self._pages.append(self.page)
        for shown in self._pages:
            self.stack.addWidget(shown)
        self.show_page(self.page)

    def show_page(self, page: Page) -> None:
        """Turn to a page."""
        self.tree.choose(page)

    def _turn(self, page: Page) -> None:
        self.stack.setCurrentWidget(page)
        self.devices.shown(page)

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        left = QVBoxLayout()
        left.addWidget(self.switcher)
        left.addWidget(self.tree, 1)
        middle.addLayout(left, 0)
        middle.addWidget(self.stack, 1)
        self.tree.setFixedWidth(_TREE_WIDTH)
        self.switcher.setFixedWidth(_TREE_WIDTH)
        bottom = QHBoxLayout()
        bottom.addWidget(self._status, 1)
        bottom.addWidget(self.show_fault)
        bottom.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.addLayout(middle, 1)
        column.addLayout(bottom)

    def _name_window(self) -> None:
        """The title names VM and host, as Hyper-V Manager does."""
        vm, host = self._controller.vm(self.key), self._controller.host(self.key.host)
        name = self.windowTitle() if vm is None else vm.name
        if vm is not None:
            where = self.key.host if host is None else host.name
            name = text("settings.title", vm=vm.name, host=where)
        self.set_title(name)

    # --- what the controller says -------------------------------------------------------------------------------

    def vms_changed(self, changes: ChangeSet) -> None:
        """A VM came, went or changed."""
        came_back = any(vm.key == self.key for vm in changes.added)
        if any("hardware" in fields for fields in changes.changed.values()):
            self._refresh()
        if self.key in changes.removed or self.key in changes.changed or came_back:
            self._follow()

    def hosts_changed(self, hosts: frozenset[HostId]) -> None:
        """A host came, went or moved."""
        if self.key.host in hosts:
            self._follow()

    def detail_changed(self, key: VmKey) -> None:
        """More was read about a VM: its settings may be others."""
        if key == self.key:
            self.settings.read()
            self.devices.read()
            self._follow()

    def operations_changed(self, operations: frozenset[OperationId]) -> None:
        """Operations moved on; what is being applied may have changed with them."""
        self.settings.operations_changed()
        self._follow()

    # --- inside -------------------------------------------------------------------------------------------------

    def switch_to(self, key: VmKey) -> None:
        """Be about another VM; what was not applied is given up."""
        self.key = key
        self._edits.be_about(key)
        self.settings.be_about(key)
        self.devices.be_about(key)
        self._follow()

    def move_to(self, key: VmKey) -> None:
        """Be about the same VM on another host; what was not applied is kept."""
        self.key = key
        self._edits.be_about(key)
        self.settings.be_about(key)
        self.devices.be_about(key)
        self._follow()

    def _ask_to_switch(self, key: VmKey) -> None:
        """At once when nothing was changed, else after asking."""
        changes = len(self._edits)
        if not changes or key == self.key:
            self.switch_wanted.emit(key)
            return
        self._show_switcher()
        question = Question(
            title=self.windowTitle(),
            text=plural("settings.ask-switch", changes),
            accept=text("settings.give-up"),
            dangerous=True,
        )
        self._prompter.confirm(question, lambda: self.switch_wanted.emit(key), self)

    def _show_switcher(self) -> None:
        there = (vm for vm in self._controller.vms().values() if vm.key.host == self.key.host)
        self.switcher.show_vms(there, self.key)

    def _follow(self) -> None:
        self._show_switcher()
        vm = self._controller.vm(self.key)
        self._gone = vm is None
        if vm is not None:
            detail = self._controller.detail(self.key)
            states = vm.services or (detail.services if detail is not None else ())
            known = {service: self._controller.diagnosis.known(self.key, service) for service in Service}
            self._edits.follow_services(states, self._controller.wanted(self.key), known)
            self._name_window()
        self._refresh()

    def _refresh(self) -> None:
        host = self._controller.host(self.key.host)
        open_ = not self._gone and answers(host)
        words = self._notice(host)
        self.page.refresh(self._endings(), open_=open_)
        self.page.notice.say(words)
        vm = self._controller.vm(self.key)
        self.settings.refresh(vm.power if vm is not None else Power.UNKNOWN, open_=open_, notice=words)
        complaints = self._edits.complaints()
        for page in self._pages:
            fields = page.row.settings if isinstance(page, SettingPage) else ()
            faults = [setting_words.complaint(complaints[setting]) for setting in fields if setting in complaints]
            changed = any(setting in self._edits.settings() for setting in fields)
            changed = changed or (page is self.page and bool(self._edits.services()))
            self.tree.set_second_line(page, page.summary(), reduce(texts.sentences, faults, ""), changed=changed)
        self.devices.refresh(self.tree, self._edits.reading, words, self.settings.endings())
        if self.tree.currentItem() is None:
            # The device that was shown is gone.
            self.show_page(self.page)
        self._refresh_buttons(words, open_=open_)

    def _refresh_buttons(self, words: str, *, open_: bool) -> None:
        """``words``: why nothing can be changed when it is not open."""
        complaints, devices = self._edits.complaints(), self._edits.devices.wrong()
        wrong = [setting for setting in Setting if setting in complaints]
        changes = len(self._edits)
        names = [*map(setting_words.name, wrong), *map(self.devices.name_of, devices)]
        faulty = text("settings.faulty", settings=text("format.comma").join(names)) if names else ""
        self.ok.setEnabled((open_ or not changes) and not names)
        why = faulty or (words if changes else text("settings.nothing-changed"))
        for button in (self.apply, self.preview):
            set_reason(button, why)
        self._status.setText(faulty or self._status_words(changes))
        self._first_fault = wrong[0] if wrong else devices[0] if devices else None
        self.show_fault.setVisible(self._first_fault is not None)
        if names:
            self.show_fault.setText(text("settings.show-faulty", setting=names[0]))

    def _say_not_renamed(self) -> None:
        self._status.setText(text("settings.not-renamed"))

    def unapplied(self) -> int:
        """Number of settings and services changed here and not sent."""
        return len(self._edits)

    def _show_fault(self) -> None:
        """Turn to the first setting whose value cannot be sent."""
        if isinstance(self._first_fault, DeviceAddress):
            self.devices.turn_to(self._first_fault)
            return
        for page in self.settings.pages:
            if self._first_fault in page.fields:
                self.show_page(page)
                page.fields[self._first_fault].editor.setFocus()
                return
        if isinstance(self._first_fault, Setting):
            self.devices.turn_to_setting(self._first_fault)

    def _notice(self, host: HostPicture | None) -> str:
        """Why nothing can be changed now; empty when something can."""
        if self._gone:
            return text("settings.vm-gone")
        if not answers(host):
            why = texts.trouble(host.trouble).sentence() if host is not None and host.trouble else ""
            silent = text("settings.host-silent", host=self.key.host if host is None else host.name)
            return texts.sentences(silent, why)
        return ""

    def _endings(self) -> dict[Service, Outcome]:
        """What became of each service in the operation this window started."""
        endings = self.settings.endings()
        return {service: endings[service.value] for service in Service if service.value in endings}

    def _status_words(self, changes: int) -> str:
        if lost := self._edits.devices.lost:
            return text("device-form.lost", devices=text("format.comma").join(map(outside.line, lost)))
        if changes:
            waiting = len(self._edits.devices.waiting())
            waits = plural("device-form.waiting", waiting) if waiting else ""
            return texts.sentences(plural("settings.changes", changes), waits)
        picture = self.settings.picture()
        if picture is None:
            return ""
        return text("settings.applying") if picture.running else texts.counts_at_end(picture)

    def _write(self, *, then_close: bool) -> None:
        if not self._edits:
            if then_close:
                self.close()
            return
        crossed = sorted(self._edits.changed_elsewhere(), key=lambda field: isinstance(field, Setting))
        names = [*map(setting_words.name, crossed), *self.devices.crossed()]
        dangers = [*self._dangers(), *self.devices.dangers()]
        if not names and not dangers:
            self._send(then_close=then_close)
            return
        elsewhere = ""
        if names:
            elsewhere = plural("settings.ask-elsewhere", len(names), services=text("format.comma").join(names))
        question = Question(
            title=self.windowTitle(),
            text=reduce(texts.sentences, dangers, elsewhere),
            more=text("settings.ask-elsewhere-more") if names else "",
            accept=text("button.apply-anyway") if names else text("button.apply").replace("&", ""),
            dangerous=True,
        )
        self._prompter.confirm(question, lambda: self._send(then_close=then_close), self)

    def _dangers(self) -> list[str]:
        """A sentence for each setting that should not be turned off by accident."""
        wanted, found = self._edits.settings(), []
        if wanted.get(Setting.SECURE_BOOT) is False:
            found.append(text("danger.secure-boot"))
        if wanted.get(Setting.TPM) is False:
            found.append(text("danger.tpm"))
        return found

    def wishes(self) -> list[VmWish]:
        """What Apply sends."""
        settings = [SettingWish(self.key, setting, value) for setting, value in self._edits.settings().items()]
        services = service_wishes({self.key: self._edits.services()})
        floppy = self._edits.floppy
        made = [DiskWork(host=self.key.host, verb=DiskVerb.FLOPPY, path=floppy)] if floppy else []
        return [*self._edits.devices.wishes(self.key), *made, *settings, *services]

    def show_preview(self) -> None:
        """What Apply would send, and the same as PowerShell."""
        tree = self._edits.devices.tree
        switches = (None if tree is None else tree.switches) or {}
        send = partial(self._write, then_close=False)
        ApplyPreview(self._controller, self._spawn, self.wishes(), switches, send, self).show()

    def _drop_image(self, image: LocalFile) -> None:
        if (drive := self.devices.dvd_drive()) is not None:
            self.devices.upload(drive, image)

    def _send(self, *, then_close: bool) -> None:
        self._edits.devices.lost.clear()
        wishes = self.wishes()
        uploads = [wish for wish in wishes if isinstance(wish, ImageUpload)]
        # What is brought from this computer takes its time: an operation of its own, also after this window.
        self._edits.devices.uploads_began()
        if rest := [wish for wish in wishes if wish not in uploads]:
            self.settings.sent(self._controller.configure(rest))
        for wish in uploads:
            if wish.image is not None:
                self.images.insert([wish.key], wish.image, wish.drive)
        self._follow()
        if then_close:
            self.close()
