"""Screen window of a VM: its live picture, Ctrl+Alt+Del, keys and text for its guest, without a console."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QMenu, QVBoxLayout, QWidget

from hvgui.controller.api.controller import ChangeListener, Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain.keys import HostId, OperationId, VmKey
from hvgui.domain.operations.change import ChangeSet
from hvgui.domain.operations.outcome import Done
from hvgui.domain.vms.keyboard import GuestKey, KeyboardVerb, Typing
from hvgui.domain.vms.power import Power
from hvgui.ui.look.icons import Icon
from hvgui.ui.vm_tabs.screen_view import ScreenView
from hvgui.ui.vm_tabs.type_dialog import TypeDialog
from hvgui.ui.widgets.buttons import push_button, spread
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.notice_bar import NoticeBar
from hvgui.ui.widgets.prompter import Prompter
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.wording import formats, keyboard_words, texts
from hvgui.wording.i18n import text


class ScreenWindow(ToolWindow, ChangeListener):
    """Window that shows one VM as long as it is open."""

    console_wanted = Signal(object)
    """The ``VmKey`` whose console shall be opened."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        prompter: Prompter,
        now: Callable[[], float],
        key: VmKey,
        why_not: Callable[[VmKey], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, icon=Icon.SCREEN)
        self.key = key
        self._controller = controller
        self._prompter = prompter
        self._now = now
        #: Why nothing may be changed on the VM's host; empty where something may.
        self._why_not = why_not
        #: What was typed last, until it is told what came of it.
        self._typing: OperationId | None = None
        #: What that is called, and what the host has passed on last.
        self._what = self._sent = ""
        self.view = ScreenView(controller, spawn, key, self)
        self.attention = push_button(self, keyboard_words.verb(KeyboardVerb.CTRL_ALT_DEL), self._attention)
        self.attention.setToolTip(text("screen.attention-tip"))
        self.keys = push_button(self, text("screen.keys"), lambda: None)
        self.keys.setMenu(self._make_keys())
        self.typing = push_button(self, text("screen.type"), self.type_text)
        self.saving = push_button(self, text("screen.save"), self.save)
        self.connecting = push_button(self, text("screen.connect"), lambda: self.console_wanted.emit(self.key))
        self.notice = NoticeBar(self)
        self.state = Label(self)
        column = QVBoxLayout(self)
        column.addLayout(spread((self.attention, self.keys, self.typing), (self.saving, self.connecting)))
        column.addWidget(self.notice)
        column.addWidget(self.view, 1)
        column.addLayout(spread((self.state,), (self.close_button(),)))
        for keys, press in (("Ctrl+Alt+End", self._attention), ("F5", self.view.fetch), ("Ctrl+C", self.copy)):
            QShortcut(QKeySequence(keys), self).activated.connect(press)
        self.view.told.connect(self._tell)
        self.when_closed(controller.subscribe(self))
        self.resize(820, 700)
        self.view.setFocus()
        self._rename()
        self._tell()

    def move_to(self, key: VmKey) -> None:
        """The VM is on another host now."""
        self.key = key
        self.view.look_at(key)

    def type_text(self) -> None:
        """Ask for the text, and whether Enter follows."""
        vm = self._controller.vm(self.key)
        if vm is not None:
            TypeDialog(vm.name, self.send, self.key, self).open()

    def send(self, wish: Typing) -> None:
        """Have something typed."""
        self.notice.say("")
        self._sent = ""
        self._what = keyboard_words.key(wish.pressed) if wish.pressed else keyboard_words.verb(wish.verb)
        self._typing = self._controller.screens.type(wish)
        self.operations_changed(frozenset({self._typing}))

    def operations_changed(self, operations: frozenset[OperationId]) -> None:
        """Say what came of what was typed; what it did shows in the next picture."""
        if self._typing is None or self._typing not in operations:
            return
        picture = self._controller.operation(self._typing)
        if picture is not None and picture.running:
            return
        self._typing = None
        ended = [] if picture is None else [item.outcome for item in picture.items if item.outcome is not None]
        self.notice.say(" ".join(filter(None, map(texts.outcome_reason, ended))))
        self._sent = self._what if ended and all(isinstance(outcome, Done) for outcome in ended) else ""
        self._tell()
        self.view.fetch()

    def vms_changed(self, changes: ChangeSet) -> None:
        """News of the VM in the list."""
        came = any(vm.key == self.key for vm in changes.added)
        if came or self.key in changes.changed or self.key in changes.removed:
            self._changed()

    def hosts_changed(self, hosts: frozenset[HostId]) -> None:
        """Whether its host answers."""
        if self.key.host in hosts:
            self._changed()

    def _changed(self) -> None:
        self._rename()
        if self.view.hindrance() or self.view.image is None:
            self.view.fetch()
        self._tell()

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        if self.view.image is not None:
            QGuiApplication.clipboard().setImage(self.view.image)

    def save(self) -> QFileDialog:
        """Ask where the picture that is shown now goes."""
        vm, image = self._controller.vm(self.key), self.view.image
        dialog = QFileDialog(self, text("screen.save-title"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([text("screen.png")])
        dialog.setDefaultSuffix("png")
        dialog.selectFile(f"{'screen' if vm is None else vm.name}.png")

        def write(path: str) -> None:
            if image is not None and not image.save(path, "PNG"):  # type: ignore[call-overload]
                self._prompter.tell(text("screen.save-title"), text("save.failed", path=path), "", self)

        dialog.fileSelected.connect(write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _make_keys(self) -> QMenu:
        menu = QMenu(self)
        for key in GuestKey:
            if key in (GuestKey.UP, GuestKey.F1):
                menu.addSeparator()
            action = menu.addAction(keyboard_words.key(key))
            action.triggered.connect(lambda _on=False, k=key: self._press(k))
        return menu

    def _press(self, key: GuestKey) -> None:
        self.send(Typing(self.key, KeyboardVerb.PRESS, pressed=key))

    def _attention(self) -> None:
        if self.attention.isEnabled():
            self.send(Typing(self.key, KeyboardVerb.CTRL_ALT_DEL))

    def _rename(self) -> None:
        vm = self._controller.vm(self.key)
        if vm is not None:
            host = self._controller.host(self.key.host)
            self.set_title(text("screen.title", vm=vm.name, host=self.key.host if host is None else host.name))

    def _closed(self) -> str:
        """Why nothing can be typed."""
        vm = self._controller.vm(self.key)
        if vm is None:
            return text("screen.gone")
        if vm.power is not Power.RUNNING:
            return text("why-not.state", vm=vm.name, state=texts.power(vm.power))
        return self._why_not(self.key)

    def _tell(self) -> None:
        reason = self._closed()
        set_reason(self.attention, reason, text("screen.attention-tip"))
        set_reason(self.keys, reason, text("screen.keys-tip"))
        set_reason(self.typing, reason, text("screen.type-tip"))
        set_reason(self.saving, "" if self.view.image is not None else text("screen.nothing-to-save"))
        set_reason(self.connecting, text("screen.gone") if self._controller.vm(self.key) is None else "")
        self.state.setText(text("format.comma").join(filter(None, (self._as_of(), self._passed_on()))))

    def _as_of(self) -> str:
        """What the guest draws on, and of when its picture is."""
        size, now = self.view.resolution, self._now()
        if self.view.image is None:
            return ""
        time = formats.clock(now, now)
        if size is None:
            return text("screen.as-of", time=time)
        return text("screen.size-as-of", width=size.width, height=size.height, time=time)

    def _passed_on(self) -> str:
        return text("screen.sent", what=self._sent) if self._sent else ""
