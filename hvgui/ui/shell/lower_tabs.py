"""Tabs below the list: one per topic about the selected VMs, each built when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QTabBar, QTabWidget, QVBoxLayout, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain.health.attention import Attention
from hvgui.domain.keys import OperationId, VmKey
from hvgui.ui.checkpoints.checkpoint_commands import CheckpointCommands
from hvgui.ui.checkpoints.checkpoints_tab import CheckpointsTab
from hvgui.ui.kvp.kvp_tab import DataExchangeTab
from hvgui.ui.look.tokens import measures
from hvgui.ui.vm_tabs.details_title import DetailsTitle
from hvgui.ui.vm_tabs.memory_tab import MemoryTab
from hvgui.ui.vm_tabs.networking_tab import NetworkingTab
from hvgui.ui.vm_tabs.summary_tab import SummaryTab
from hvgui.ui.widgets.prompter import Prompter
from hvgui.wording import texts
from hvgui.wording.i18n import plural, text


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


class Page(QWidget):
    """Place of a tab; the tab itself is built when the page is first shown, or when somebody needs it."""

    def __init__(self, make: Callable[[], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self.tab: QWidget | None = None

    def build(self) -> QWidget:
        """The tab."""
        if self.tab is None:
            column = QVBoxLayout(self)
            column.setContentsMargins(0, 0, 0, 0)
            self.tab = self._make()
            column.addWidget(self.tab)
            self.tab.show()
        return self.tab

    def showEvent(self, event: QShowEvent) -> None:
        self.build()
        super().showEvent(event)


class TitleTabs(QTabBar):
    """Tab bar as high as the title beside it."""

    def tabSizeHint(self, index: int) -> QSize:
        return QSize(super().tabSizeHint(index).width(), measures().title)


class LowerTabs(QTabWidget):
    """Tab widget that passes changes on to the tabs that are there; a hidden tab may ignore them."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        prompter: Prompter,
        now: Callable[[], float],
        uptime_of: Callable[[VmKey], int | None],
        attention: Callable[[], Attention],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTabBar(TitleTabs(self))
        self.setDocumentMode(True)
        self._controller = controller
        self._keys: list[VmKey] = []
        self.title = DetailsTitle(self)
        self.setCornerWidget(self.title, Qt.Corner.TopLeftCorner)
        self.checkpoint_commands = CheckpointCommands(controller, spawn, prompter, self, lambda: self._keys)
        #: What is done with one checkpoint; filled when it is first opened.
        self.checkpoint_menu = QMenu(text("checkpoints.menu"), self)
        self.checkpoint_menu.aboutToShow.connect(lambda: self.checkpoints)
        self.summary = SummaryTab(controller, spawn, now, uptime_of, attention, self)
        self._memory = Page(lambda: self._met(MemoryTab(controller, spawn, self)), self)
        self._networking = Page(lambda: self._met(NetworkingTab(controller, spawn, self)), self)
        self._checkpoints = Page(
            lambda: self._met(CheckpointsTab(controller, spawn, self.checkpoint_commands, self.checkpoint_menu, self)),
            self,
        )
        self._kvp = Page(lambda: self._met(DataExchangeTab(controller, spawn, prompter, self)), self)
        self.addTab(self.summary, text("tab.summary"))
        self.addTab(self._memory, text("memory-tab.title"))
        self.addTab(self._networking, text("networking.title"))
        self.addTab(self._checkpoints, text("checkpoints.title"))
        self.addTab(self._kvp, text("exchange.title"))

    @property
    def memory(self) -> MemoryTab:
        """Memory tab."""
        return cast("MemoryTab", self._memory.build())

    @property
    def networking(self) -> NetworkingTab:
        """Networking tab."""
        return cast("NetworkingTab", self._networking.build())

    @property
    def checkpoints(self) -> CheckpointsTab:
        """Checkpoints tab."""
        return cast("CheckpointsTab", self._checkpoints.build())

    @property
    def kvp(self) -> DataExchangeTab:
        """Data Exchange tab."""
        return cast("DataExchangeTab", self._kvp.build())

    def setCurrentWidget(self, widget: QWidget) -> None:
        """Bring a tab to the front: the tab itself or its page."""
        page = widget.parentWidget()
        super().setCurrentWidget(page if isinstance(page, Page) else widget)

    def _met(self, tab: QWidget) -> QWidget:
        """A tab that has just been built knows what is selected."""
        cast("Tab", tab).show_selection(self._keys)
        return tab

    def _tabs(self) -> list[Tab]:
        places = (self.widget(index) for index in range(self.count()))
        found = (place.tab if isinstance(place, Page) else place for place in places)
        return [cast("Tab", tab) for tab in found if tab is not None]

    def show_selection(self, keys: Sequence[VmKey]) -> None:
        """Show what is selected now."""
        self._keys = list(keys)
        for tab in self._tabs():
            tab.show_selection(keys)
        self._show_title()

    def attention_changed(self) -> None:
        """Other VMs or hosts may need attention; shown while nothing is selected."""
        if not self._keys:
            self.summary.refresh()
            self._show_title()

    def _show_title(self) -> None:
        vms = [vm for vm in map(self._controller.vm, self._keys) if vm is not None]
        if len(vms) == 1:
            vm = vms[0]
            host, state = self._controller.host(vm.key.host), texts.power(vm.power, critical=vm.critical)
            where = text("summary.where", state=state, host=vm.key.host if host is None else host.name)
            self.title.say(vm.name, where)
        elif vms:
            self.title.say(plural("actions-pane.vms", len(vms)), "")
        else:
            wrong = self.summary.currentWidget() is self.summary.causes
            self.title.say(text("details.attention" if wrong else "details.none"), "")
        self._share_row()

    def _share_row(self) -> None:
        """Tabs are always whole; the title has what they leave."""
        self.title.give(max(self.width() - self.tabBar().sizeHint().width(), 60))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._share_row()
        super().resizeEvent(event)

    def operations_changed(self, operations: frozenset[OperationId]) -> None:
        """Operations moved on."""
        for tab in self._tabs():
            tab.operations_changed(operations)

    def detail_changed(self, key: VmKey) -> None:
        """More was read about a VM."""
        if key in self._keys:
            for tab in self._tabs():
                tab.detail_changed(key)

    def rename_checkpoint(self) -> bool:
        """Rename the checkpoint that has the focus; whether one has."""
        return self._checkpoints.tab is not None and self.checkpoints.rename_focused()

    def show_kvp(self) -> None:
        """Bring Data Exchange to the front."""
        self.setCurrentWidget(self.kvp)
        self.kvp.tree.setFocus()
