"""Consoles of VMs: opens another program for them, and explains what to do when that fails."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QPlainTextEdit, QVBoxLayout, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.keys import VmKey
from hvgui.domain.trouble import Troubled
from hvgui.domain.vms.console import ConsoleEnd, ConsoleKind, ConsoleProblem
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.command_box import CommandBox
from hvgui.ui.widgets.prompter import Prompter
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

    def __init__(self, controller: Controller, spawn: Spawn, prompter: Prompter, window: QWidget) -> None:
        super().__init__(window)
        self._controller = controller
        self._spawn = spawn
        self._prompter = prompter
        self._window = window

    def open(self, key: VmKey) -> None:
        """Open a VM's console."""
        vm = self._controller.vm(key)
        if vm is not None:
            self._spawn(self._open(key, vm.name), name=f"console of {key.vm}", owner=self)

    async def _open(self, key: VmKey, name: str) -> None:
        try:
            end = await self._controller.consoles.connect(
                key, lambda program: self.say(text("console.opened", vm=name, program=program))
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
