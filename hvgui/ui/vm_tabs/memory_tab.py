"""Memory tab: configured, assigned and demanded memory of one VM; empty where Hyper-V Manager's is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain.keys import VmKey
from hvgui.domain.vms.memory import MemorySettings, MemoryStatus, demand, memory_status
from hvgui.domain.vms.power import ALIVE
from hvgui.domain.vms.vm import Vm
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets.fact_grid import FactGrid
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.reading_tab import ReadingTab
from hvgui.wording import formats
from hvgui.wording.i18n import text

#: What is set at the left, what is now at the right.
FACTS = ("startup", "dynamic", "minimum", "maximum", "buffer", "assigned", "demand", "status", "weight")
#: Families of keys: pattern with one star, and what may stand there.
WORDED: dict[str, Iterable[str]] = {
    "memory-tab.fact.*": FACTS,
    "memory-tab.status.*": [status.value for status in MemoryStatus],
    "memory-tab.means.*": [status.value for status in MemoryStatus],
}


class MemoryTab(ReadingTab):
    """Tab that reads the settings; assigned memory and demand come with the list."""

    def __init__(self, controller: Controller, spawn: Spawn, parent: QWidget | None = None) -> None:
        super().__init__(controller, spawn, Icon.MEMORY, parent)
        self._settings: MemorySettings | None = None
        self.facts = FactGrid([(fact, text(f"memory-tab.fact.{fact}")) for fact in FACTS], self)
        self.says = Label(self)
        self.says.setWordWrap(True)
        self.content.setBackgroundRole(QPalette.ColorRole.Base)
        self.content.setAutoFillBackground(True)
        column = QVBoxLayout(self.content)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(self.facts)
        column.addWidget(self.says)
        column.addStretch(1)
        self.show_selection([])

    async def load(self, key: VmKey) -> Callable[[], None]:
        settings = await self._controller.hardware.memory(key)
        return lambda: self._keep(settings)

    def gone(self) -> None:
        self._settings = None

    def show_selection(self, keys: Sequence[VmKey]) -> None:
        super().show_selection(keys)
        self._show()

    def _keep(self, settings: MemorySettings) -> None:
        self._settings = settings
        self._show()

    def _show(self) -> None:
        vm = None if self.key is None else self._controller.vm(self.key)
        settings = self._settings
        if vm is None or settings is None:
            return
        put, dynamic = self.facts.put, settings.dynamic
        put("startup", formats.memory(settings.startup))
        put("dynamic", text("memory-tab.on") if dynamic else text("memory-tab.off"))
        put("minimum", formats.memory(settings.minimum) if dynamic else "")
        put("maximum", formats.memory(settings.maximum) if dynamic else "")
        buffer = settings.buffer if dynamic else None
        put("buffer", "" if buffer is None else text("format.percent", n=buffer))
        weight = "" if settings.weight is None else text("memory-tab.weight", n=round(settings.weight / 100))
        put("weight", weight)
        self._show_now(vm, settings)

    def _show_now(self, vm: Vm, settings: MemorySettings) -> None:
        alive = vm.power in ALIVE
        put = self.facts.put
        put("assigned", formats.memory(vm.memory_mb) if alive else "")
        put("demand", formats.memory(demand(vm)) if alive and settings.dynamic else "")
        status = memory_status(vm, settings) if alive else None
        put("status", "" if status is None else text(f"memory-tab.status.{status.value}"))
        if status is None:
            words = text("memory-tab.not-running") if not alive else text("memory-tab.static")
            self.says.setText(words if not alive or not settings.dynamic else "")
        else:
            self.says.setText(text(f"memory-tab.means.{status.value}"))
