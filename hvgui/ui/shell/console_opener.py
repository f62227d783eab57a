"""Consoles of VMs: opens another program for them, and explains what to do when that fails."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QPlainTextEdit, QVBoxLayout, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.operations.outcome import Done
from hvgui.domain.trouble import Troubled
from hvgui.domain.vms.console import ConsoleEnd, ConsoleKind, ConsoleProblem, Enhanced, needs_start
from hvgui.domain.vms.power import PowerAction
from hvgui.domain.vms.vm import Vm
from hvgui.ui.commands.reasons import locked
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.command_box import CommandBox
from hvgui.ui.widgets.preferences import Preferences
from hvgui.ui.widgets.prompter import Prompter, Question
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import texts
from hvgui.wording.i18n import text

#: Keys of messages made from tables: every problem that has a dialog, and what to install for every family.
WORDED = {
    "console.*.words": [p.value for p in ConsoleProblem if p is not ConsoleProblem.OPEN],
    "console.install.*": [k.value for k in ConsoleKind],
}

#: What installs FreeRDP where it is named alike everywhere: the distribution and its command.
INSTALLS = (
    ("Debian 13, Ubuntu 24.04", "sudo apt install freerdp3-x11"),
    ("Debian 12, Ubuntu 22.04", "sudo apt install freerdp2-x11"),
    ("Fedora, RHEL", "sudo dnf install freerdp"),
    ("openSUSE", "sudo zypper install freerdp"),
    ("Arch Linux", "sudo pacman -S freerdp"),
    ("macOS", "brew install freerdp"),
)

_SHOWN_MS = 8000


class ConsoleOpener(QObject):
    """Opener of consoles for the main window."""

    def __init__(
        self, controller: Controller, spawn: Spawn, prompter: Prompter, preferences: Preferences, window: QWidget
    ) -> None:
        super().__init__(window)
        self._preferences = preferences
        #: Starts of VMs whose console is wanted then.
        self._starting: dict[OperationId, VmKey] = {}
        self._controller = controller
        self._spawn = spawn
        self._prompter = prompter
        self._window = window

    def open(self, key: VmKey) -> None:
        """Open a VM's console; one that has to be started first is offered to be."""
        vm = self._controller.vm(key)
        if vm is not None:
            asks = needs_start(self._controller.consoles.kind, vm.power)
            work = self._offer_start(vm) if asks else self._open(key, vm.name)
            self._spawn(work, name=f"console of {key.vm}", owner=self)

    def why_closed(self, key: VmKey) -> str:
        """Why nothing may be changed on a VM's host; empty where something may."""
        vm, host = self._controller.vm(key), self._controller.host(key.host)
        return "" if vm is None or host is None else locked([vm], {host.id: host})

    def operations_changed(self, operations: frozenset[OperationId]) -> None:
        """Open the consoles of VMs that have been started for them."""
        for operation in operations & self._starting.keys():
            picture = self._controller.operation(operation)
            if picture is not None and picture.running:
                continue
            key = self._starting.pop(operation)
            vm = self._controller.vm(key)
            if vm is not None and picture is not None and all(isinstance(i.outcome, Done) for i in picture.items):
                self._spawn(self._open(key, vm.name), name=f"console of {key.vm}", owner=self)

    async def _offer_start(self, vm: Vm) -> None:
        """Ask whether it shall be started, where a console could be opened then."""
        try:
            end = await self._controller.consoles.check(vm.key)
        except Troubled as error:
            self._prompter.tell(text("console.title"), texts.trouble(error.trouble).sentence(), "", self._window)
            return
        if end is not None:
            ConsoleDialog(vm.name, end, self._window).open()
            return
        words = text("console.not-on", vm=vm.name, state=texts.power(vm.power))
        if reason := self.why_closed(vm.key):
            self._prompter.tell(text("console.title"), words, reason, self._window)
            return
        question = Question(
            title=text("console.title"),
            text=words,
            more=text("console.start-more"),
            accept=text("console.start"),
        )
        self._prompter.confirm(question, lambda: self._start(vm.key), self._window)

    def _start(self, key: VmKey) -> None:
        operation = self._controller.power([key], PowerAction.START)
        self._starting[operation] = key
        self.operations_changed(frozenset({operation}))

    async def _open(self, key: VmKey, name: str) -> None:
        try:
            end = await self._controller.consoles.connect(
                key,
                lambda program: self.say(text("console.opened", vm=name, program=program)),
                Enhanced(clipboard=self._preferences.console_clipboard, home=self._preferences.console_home),
            )
        except Troubled as error:
            self._prompter.tell(text("console.title"), texts.trouble(error.trouble).sentence(), "", self._window)
            return
        if end.problem is ConsoleProblem.OPEN:
            self.say(text("console.open", vm=name))
        elif end.problem is not None:
            ConsoleDialog(name, end, self._window).open()

    def say(self, words: str) -> None:
        """Show a sentence in the status bar for a while."""
        if isinstance(self._window, QMainWindow):
            self._window.statusBar().showMessage(outside.line(words), _SHOWN_MS)


class ConsoleDialog(ToolWindow):
    """Dialog with the reason for a missing console, what to install, and the command to run by hand."""

    def __init__(self, vm: str, end: ConsoleEnd, parent: QWidget | None = None) -> None:
        super().__init__(parent, text("console.dialog", vm=vm), Icon.CONSOLE)
        assert end.problem is not None
        self.words = WrapLabel(text(f"console.{end.problem.value}.words", vm=vm), self)
        self.installs = CommandBox(text("console.install"), self)
        self.command = CommandBox(text("console.command"), self)
        self.command.show_commands([end.command] if end.command else [])
        self.detail = QPlainTextEdit(end.detail, self)
        self.detail.setReadOnly(True)
        self.detail.setTabChangesFocus(True)
        self.detail.setAccessibleName(text("console.detail"))
        self.detail.setMaximumHeight(110)
        self.detail.setVisible(bool(end.detail))
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self.words)
        if end.problem is ConsoleProblem.MISSING:
            column.addWidget(WrapLabel(text(f"console.install.{end.kind.value}"), self))
            if end.kind is ConsoleKind.FREERDP:
                self.installs.show_commands([f"{command:<34}# {where}" for where, command in INSTALLS])
        column.addWidget(self.installs)
        column.addWidget(self.detail)
        column.addWidget(self.command)
        buttons = ButtonRow(self)
        self.closing = buttons.closing(self.reject)
        column.addWidget(buttons)
        self.resize(620, self.sizeHint().height())
        self.closing.setFocus()
