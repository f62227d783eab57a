"""Pane at the left: hosts, or folders over all hosts, of which one narrows the list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hvgui.domain import outside
from hvgui.domain.keys import HostId
from hvgui.domain.vms.folders import Folder, Scope
from hvgui.ui.filtering.list_header import switch_button
from hvgui.ui.hosts.host_tree import HostTree
from hvgui.ui.look.icons import Icon
from hvgui.ui.vms import vm_drag
from hvgui.ui.vms.folder_tree import FolderTree
from hvgui.ui.widgets.preferences import Preferences


class LeftPane(QWidget):
    """Pane of two trees, one of which is shown."""

    scope_changed = Signal(object)
    """A ``HostId``, a ``Folder``, or None for all VMs."""
    folders_shown = Signal(bool)
    """Whether folders are shown in place of hosts."""

    def __init__(self, preferences: Preferences, now: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.tree = HostTree(now, self)
        self.folders = FolderTree(self)
        shown = preferences.folders_shown
        self.as_hosts = switch_button(self, "hosts", Icon.HOSTS, lambda: self.show_folders(False), on=not shown)
        self.as_folders = switch_button(self, "folders", Icon.FOLDER, lambda: self.show_folders(True), on=shown)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self.folders)
        self._stack.setCurrentWidget(self.folders if shown else self.tree)
        for button in (self.as_hosts, self.as_folders):
            # The pane may be narrow.
            button.setAccessibleName(outside.line(button.text()))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.as_folders.setAcceptDrops(True)
        self.as_folders.installEventFilter(self)
        row = QHBoxLayout()
        row.setContentsMargins(4, 3, 4, 3)
        row.setSpacing(2)
        row.addWidget(self.as_hosts)
        row.addWidget(self.as_folders)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        self.tree.chosen.connect(lambda host: self._emit(host, of_folders=False))
        self.folders.chosen.connect(lambda folder: self._emit(folder, of_folders=True))

    @property
    def current(self) -> QWidget:
        """The tree that is shown."""
        return self.folders if self._preferences.folders_shown else self.tree

    def show_folders(self, on: bool) -> None:
        """Show folders, or hosts; what is chosen there narrows the list."""
        if on == self._preferences.folders_shown:
            return
        self._preferences.folders_shown = on
        (self.as_folders if on else self.as_hosts).setChecked(True)
        self._stack.setCurrentWidget(self.current)
        self.folders_shown.emit(on)
        self.scope_changed.emit(self.scope())

    def scope(self) -> Scope:
        """What the list is narrowed to."""
        return self.folders.choice() if self._preferences.folders_shown else self.tree.choice()

    def host(self) -> HostId | None:
        """The chosen host; None for all, and while folders are shown."""
        return None if self._preferences.folders_shown else self.tree.choice()

    def choose(self, host: HostId | None) -> None:
        """Show hosts, and choose one or all."""
        self.show_folders(False)
        self.tree.choose(host)

    def show_all(self) -> None:
        """Narrow the list to nothing, by whatever is shown."""
        if self._preferences.folders_shown:
            self.folders.choose(None)
        else:
            self.tree.choose(None)

    def choose_folder(self, folder: Folder | None) -> None:
        """Show folders, and choose one or all VMs."""
        self.show_folders(True)
        self.folders.choose(folder)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """VMs that are dragged over the button find the folders behind it."""
        over = event.type() is QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent)
        if over and isinstance(event, QDragEnterEvent) and event.mimeData().hasFormat(vm_drag.KIND):
            self.show_folders(True)
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _emit(self, scope: Scope, *, of_folders: bool) -> None:
        if of_folders == self._preferences.folders_shown:
            self.scope_changed.emit(scope)
