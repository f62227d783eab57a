"""Last session: where it ended, kept in the preferences when the window closes and taken up when it opens."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from hvgui.controller.api.controller import Controller
from hvgui.domain.keys import HostId
from hvgui.domain.vms.folders import Folder
from hvgui.ui.commands.action_set import ActionSet
from hvgui.ui.commands.command import Command
from hvgui.ui.heartbeat.watch_list import kept_key, key_of
from hvgui.ui.shell.panes import Panes
from hvgui.ui.shell.view_commands import Parts
from hvgui.ui.widgets.preferences import Preferences

#: Selected VMs that are kept at most.
_MOST = 100
_USUAL = 1280, 800


def screen_size() -> str:
    """Size of the screen that the window opens on, in logical pixels; a notebook at its dock has another."""
    screen = QGuiApplication.primaryScreen()
    return "" if screen is None else f"{screen.size().width()}x{screen.size().height()}"


class LastSession:
    """State of the main window between sessions: geometry, panes, host, tab and selection."""

    def __init__(
        self,
        preferences: Preferences,
        window: QMainWindow,
        panes: Panes,
        actions: ActionSet,
        parts: Callable[[], Parts],
    ) -> None:
        self._preferences = preferences
        self._window = window
        self._panes = panes
        self._actions = actions
        self._parts = parts

    def restore(self) -> None:
        """Geometry and panes, before there is anything to show."""
        kept, parts = self._preferences, self._parts()
        self._window.resize(*_USUAL)
        if kept.geometry:
            self._window.restoreGeometry(QByteArray.fromBase64(kept.geometry.encode()))
        self._panes.restore(kept, self._window.width())
        self._actions[Command.MATRIX].setChecked(kept.matrix)
        self._actions[Command.SHOW_FOLDERS].setChecked(kept.folders_shown)
        for command, part in (
            (Command.SHOW_TREE, parts.left),
            (Command.SHOW_DETAILS, parts.centre.below),
            (Command.SHOW_ACTIONS, parts.pane),
        ):
            self._actions[command].setChecked(not part.isHidden())

    def go_on(self, controller: Controller) -> None:
        """Its host, its tab, its VMs, as far as they are there."""
        kept, parts = self._preferences, self._parts()
        if kept.folders_shown:
            parts.left.choose_folder(Folder(kept.folder) if kept.folder else None)
            parts.list.set_scope(parts.left.scope())
        elif controller.host(HostId(kept.scope)) is not None:
            parts.left.choose(HostId(kept.scope))
        if 0 <= kept.tab < parts.tabs.count():
            parts.tabs.setCurrentIndex(kept.tab)
        parts.list.current.select([key for key in map(key_of, kept.selected) if controller.vm(key) is not None])

    def remember(self) -> None:
        """Write everything that should last into the preferences."""
        kept, parts = self._preferences, self._parts()
        kept.geometry = bytes(self._window.saveGeometry().toBase64().data()).decode()
        self._panes.keep(kept)
        kept.show_tree = self._actions[Command.SHOW_TREE].isChecked()
        kept.show_details = self._actions[Command.SHOW_DETAILS].isChecked()
        kept.scope = parts.left.tree.choice() or ""
        folder = parts.left.folders.choice()
        kept.folder = "" if folder is None else folder.path
        kept.tab = parts.tabs.currentIndex()
        kept.selected = [kept_key(key) for key in parts.list.selected()[:_MOST]]
        parts.list.remember()
        screen = self._window.screen().size()
        kept.keep_screen(f"{screen.width()}x{screen.height()}")
