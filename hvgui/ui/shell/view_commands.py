"""View commands: which parts of the main window are shown, which of them has the keyboard, and what is selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QWidget

from hvgui.domain.keys import VmKey
from hvgui.ui.commands.action_set import ActionSet
from hvgui.ui.commands.actions_pane import ActionsPane
from hvgui.ui.commands.command import Command
from hvgui.ui.commands.command_bar import CommandBar
from hvgui.ui.operations.operations_pane import OperationsPane
from hvgui.ui.shell.left_pane import LeftPane
from hvgui.ui.shell.lower_pane import Centre
from hvgui.ui.shell.lower_tabs import LowerTabs
from hvgui.ui.shell.panes import next_stop
from hvgui.ui.vms.rows_as_text import rows_as_text
from hvgui.ui.vms.vm_list import VmList
from hvgui.ui.widgets.preferences import Preferences
from hvgui.values import Struct


class Parts(Struct, frozen=True, kw_only=True):
    """Parts of the main window."""

    window: QWidget
    list: VmList
    left: LeftPane
    tabs: LowerTabs
    operations: OperationsPane
    commands: CommandBar
    pane: ActionsPane
    centre: Centre


class ViewCommands:
    """Commands on the parts of the main window; ``actions`` and ``parts`` are there once the window is laid out."""

    def __init__(self, preferences: Preferences, actions: Callable[[], ActionSet], parts: Callable[[], Parts]) -> None:
        self._preferences = preferences
        self._actions = actions
        self._parts = parts

    def is_on(self, command: Command) -> bool:
        """Whether a command that stays on is on."""
        return self._actions()[command].isChecked()

    # --- parts --------------------------------------------------------------------------------------------------

    def matrix(self) -> None:
        self._parts().list.show_matrix(self.is_on(Command.MATRIX))

    def folders(self) -> None:
        """Folders, or hosts; the pane comes where it was put away."""
        on, left = self.is_on(Command.SHOW_FOLDERS), self._parts().left
        left.show_folders(on)
        if on and not left.isVisible():
            self._actions()[Command.SHOW_TREE].setChecked(True)
            left.setVisible(True)

    def tree(self) -> None:
        self._parts().left.setVisible(self.is_on(Command.SHOW_TREE))

    def details(self) -> None:
        self._parts().centre.show_details(self.is_on(Command.SHOW_DETAILS))

    def actions_pane(self) -> None:
        on = self.is_on(Command.SHOW_ACTIONS)
        self._parts().pane.setVisible(on)
        self._preferences.actions = "shown" if on else "hidden"

    def operations(self) -> None:
        self._parts().centre.show_operations(self.is_on(Command.SHOW_OPERATIONS))

    def operations_shown(self, on: bool) -> None:
        """The operations took the place of the details, or left it."""
        self._actions()[Command.SHOW_OPERATIONS].setChecked(on)
        parts = self._parts()
        (parts.operations.view if on else parts.list.current).setFocus()

    def kvp(self) -> None:
        """The Data Exchange tab, whatever was in its place."""
        parts = self._parts()
        self._actions()[Command.SHOW_DETAILS].setChecked(True)
        parts.centre.show_details(True)
        parts.centre.show_operations(False)
        parts.tabs.show_kvp()

    def next_pane(self) -> None:
        """The keyboard goes to the next part."""
        parts = self._parts()
        lower = (parts.tabs.tabBar(), parts.operations.view)
        stops: list[QWidget] = [parts.commands, parts.left.current, parts.list.current, *lower, parts.pane]
        target = next_stop(stops, parts.window.focusWidget()) or parts.window
        if target is parts.pane:
            target = parts.pane.vm_section.heading
        elif target is parts.commands:
            target = parts.commands.row.stop()
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def choose_columns(self) -> None:
        """The menu of columns, below the heading of the list."""
        parts = self._parts()
        menu = parts.list.view.columns_menu(parts.window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        header = parts.list.view.horizontalHeader()
        corner = header.mapToGlobal(QPoint(0, header.height()))
        menu.popup(corner if parts.window.isVisible() else QCursor.pos())

    # --- rows ---------------------------------------------------------------------------------------------------

    def select_all(self) -> None:
        self._parts().list.current.selectAll()

    def find(self) -> None:
        self._parts().list.focus_filter()

    def copy_text(self) -> None:
        """The selected rows as text."""
        rows = self._parts().list
        QGuiApplication.clipboard().setText(rows_as_text(rows.table, rows.current, rows.selected()))

    def export_list(self) -> None:
        """The rows as a file."""
        self._parts().list.export()

    def show_vm(self, key: VmKey) -> None:
        """Bring one VM into view and select it."""
        self.show_vms([key])

    def show_vms(self, keys: Sequence[VmKey]) -> None:
        """Bring VMs into view and select them."""
        parts = self._parts()
        parts.window.activateWindow()
        if not all(parts.list.table.index_of(key).isValid() for key in keys):
            if parts.left.host() not in (None, *{key.host for key in keys}):
                parts.left.show_all()
            parts.list.clear_filter()
        if not all(parts.list.table.index_of(key).isValid() for key in keys):
            parts.left.show_all()
        parts.list.current.select(list(keys))
        parts.list.current.setFocus()

    def show_problem(self, step: int) -> None:
        """The next VM in trouble, in the order of trouble."""
        if (key := self._parts().list.next_problem(step)) is not None:
            self.show_vm(key)
