"""Tabs below the list: one per topic about the selected VMs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, cast

from PySide6.QtWidgets import QTabWidget, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain.keys import OperationId, VmKey
from hvgui.ui.checkpoints.checkpoints_tab import CheckpointsTab
from hvgui.ui.kvp.kvp_tab import DataExchangeTab
from hvgui.ui.vm_tabs.memory_tab import MemoryTab
from hvgui.ui.vm_tabs.networking_tab import NetworkingTab
from hvgui.ui.vm_tabs.summary_tab import SummaryTab
from hvgui.ui.widgets.prompter import Prompter
from hvgui.wording.i18n import text


class Tab(Protocol):
    """Protocol of a tab: what it is notified of."""

    def show_selection(self, keys: Sequence[VmKey]) -> None:
        """Other VMs are selected, or what is known of them may have changed."""
        ...

    def operations_changed(self, operations: frozenset[OperationId]) -> None:
        """Operations moved on."""
        ...

    def detail_changed(self, key: VmKey) -> None:
        """More was read about a selected VM."""
        ...


class LowerTabs(QTabWidget):
    """Tab widget that passes changes on to its tabs; a hidden tab may ignore them."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        prompter: Prompter,
        now: Callable[[], float],
        uptime_of: Callable[[VmKey], int | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.summary = SummaryTab(controller, spawn, now, uptime_of, self)
        self.kvp = DataExchangeTab(controller, spawn, prompter, self)
        self.checkpoints = CheckpointsTab(controller, spawn, prompter, self)
        self.addTab(self.summary, text("tab.summary"))
        self.memory = MemoryTab(controller, spawn, self)
        self.networking = NetworkingTab(controller, spawn, self)
        self.addTab(self.memory, text("memory-tab.title"))
        self.addTab(self.networking, text("networking.title"))
        self.addTab(self.checkpoints, text("checkpoints.title"))
        self.addTab(self.kvp, text("exchange.title"))
        self._keys: list[VmKey] = []

    def _tabs(self) -> list[Tab]:
        return [cast("Tab", self.widget(index)) for index in range(self.count())]

    def show_selection(self, keys: Sequence[VmKey]) -> None:
        """Show what is selected now."""
        self._keys = list(keys)
        for tab in self._tabs():
            tab.show_selection(keys)

    def operations_changed(self, operations: frozenset[OperationId]) -> None:
        """Operations moved on."""
        for tab in self._tabs():
            tab.operations_changed(operations)

    def detail_changed(self, key: VmKey) -> None:
        """More was read about a VM."""
        if key in self._keys:
            for tab in self._tabs():
                tab.detail_changed(key)

    def show_kvp(self) -> None:
        """Bring Data Exchange to the front."""
        self.setCurrentWidget(self.kvp)
        self.kvp.tree.setFocus()
