"""Windows about all VMs: each is opened once and comes to the front when it is requested again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QApplication, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.machines.new_machine import NewMachine
from hvgui.domain.operations.operation import half_made
from hvgui.domain.operations.undoing import last_done
from hvgui.ui.widgets.prompter import Prompter
from hvgui.ui.widgets.tool_window import answer_help
from hvgui.wording.i18n import text


class ToolWindows:
    """Opener of these windows; they close with the main window."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        prompter: Prompter,
        now: Callable[[], float],
        window: QWidget,
        show_vm: Callable[[VmKey], None],
        new_machine: Callable[[NewMachine], None],
    ) -> None:
        self._controller = controller
        self._spawn = spawn
        self._prompter = prompter
        self._now = now
        self._window = window
        self._show_vm = show_vm
        self._new_machine = new_machine
        #: Of windows that may be open.
        self._kinds: set[type[QWidget]] = set()
        #: Operations whose unfinished VMs were asked about.
        self._asked: set[OperationId] = set()
        answer_help(self.documentation_of)

    def journal(self, entries: Sequence[int] = ()) -> None:
        """The history of changes; ``entries`` are selected in it, wherever they stand."""
        from hvgui.ui.operations.journal_window import JournalWindow

        if not self._raise(JournalWindow):
            journal = JournalWindow(self._controller, self._spawn, self._prompter, self._now, self._window)
            journal.again_wanted.connect(self._new_machine)
            journal.show()
        if entries:
            for window in self._window.findChildren(JournalWindow):
                window.choose(entries)

    def undo_last(self) -> None:
        """Compare what the newest operation has changed with what is there now, and offer to restore it."""
        from hvgui.ui.operations.undo_dialog import UndoDialog

        found = last_done(self._controller.operations()) if self._controller.journal.has_journal else None
        if found is None:
            self._prompter.tell(
                text("undo.title"), text("undo.nothing-left"), text("undo.nothing-left-more"), parent=self._window
            )
        elif not self._raise(UndoDialog):
            self.undo(found.entries)

    def undo(self, entries: Sequence[int]) -> None:
        """Compare what these journal entries have changed with what is there now, and offer to restore it."""
        from hvgui.ui.operations.undo_dialog import UndoDialog

        self._kinds.add(UndoDialog)
        UndoDialog(self._controller, self._spawn, entries, self._window).show()

    def histories(self) -> None:
        """The heartbeat of all VMs over the last hours."""
        from hvgui.ui.heartbeat.history_window import HeartbeatHistoryWindow

        if not self._raise(HeartbeatHistoryWindow):
            window = HeartbeatHistoryWindow(self._controller, self._now, self._window)
            window.vm_wanted.connect(self._show_vm)
            window.show()

    def policies(self) -> None:
        """What shall be, and what differs from it."""
        from hvgui.ui.services.policies_window import PoliciesWindow

        if not self._raise(PoliciesWindow):
            PoliciesWindow(self._controller, self._spawn, self._prompter, self._window).show()

    def unfinished(self) -> None:
        """Copies that an earlier run of the program did not end."""
        if not self._controller.copying.unfinished():
            return
        from hvgui.ui.copying.unfinished_dialog import UnfinishedDialog

        if not self._raise(UnfinishedDialog):
            UnfinishedDialog(self._controller, self._vm_name, self._window).open()

    def unfinished_at_start(self) -> None:
        """Those that nobody has decided about; what was stopped for this run goes on without a question."""
        if any(not copy.wanted for copy in self._controller.copying.unfinished()):
            self.unfinished()

    def unfinished_machines(self) -> None:
        """Ask about VMs that were left half made, each once."""
        found = [o for o in half_made(self._controller.operations()) if o.id not in self._asked]
        if not found:
            return
        from hvgui.ui.machines.unfinished_machines import UnfinishedMachines

        self._asked |= {operation.id for operation in found}
        UnfinishedMachines(self._controller, found, self._window).show()

    def documentation(self) -> None:
        """What is written about the part of the program that has the keyboard."""
        self.documentation_of(QApplication.focusWidget() or QApplication.activeWindow())

    def documentation_of(self, widget: QWidget | None) -> None:
        """The page about a widget, in the language of the window; the first page where there is none about it."""
        from hvgui.ui.help.help_window import PLACES, HelpWindow, first_page
        from hvgui.ui.help.topics import topic_of

        self._kinds.add(HelpWindow)
        topic = topic_of(widget)
        # A window that blocks the others blocks all but its own.
        modal = QApplication.activeModalWidget()
        owner = modal if modal is not None else self._window
        for shown in owner.findChildren(HelpWindow):
            if shown.isVisible():
                if topic is not None:
                    shown.open_topic(topic)
                shown.raise_()
                shown.activateWindow()
                return
        page = first_page()
        if page is None:
            where = "\n".join((text("help.missing-where"), *map(str, PLACES)))
            self._prompter.tell(text("help.title"), text("help.missing"), where, parent=self._window)
        else:
            HelpWindow(page, owner).open_topic(topic)

    def _vm_name(self, key: VmKey) -> str:
        vm = self._controller.vm(key)
        return vm.name if vm is not None else key.vm

    def close_windows(self) -> None:
        """Close whatever is open."""
        for kind in self._kinds:
            for window in self._window.findChildren(kind):
                window.close()

    def _raise(self, kind: type[QWidget]) -> bool:
        """Bring an open window of a kind to the front; whether there is one."""
        self._kinds.add(kind)
        for window in self._window.findChildren(kind):
            if window.isVisible():
                window.raise_()
                window.activateWindow()
                return True
        return False
