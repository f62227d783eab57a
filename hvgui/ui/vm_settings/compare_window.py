"""Window that compares the settings of several VMs, or of a VM and its checkpoint."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain.keys import VmKey
from hvgui.domain.settings.comparison import ComparedLine, compare
from hvgui.ui.widgets.comparison_window import ComparisonWindow
from hvgui.values import Struct
from hvgui.wording import comparison_words
from hvgui.wording.i18n import text

#: Columns that are compared side by side.
MOST = 6


class Compared(Struct, frozen=True):
    """Column of the comparison: a VM, or a checkpoint, whose settings are read by its own GUID."""

    title: str
    key: VmKey


class CompareWindow(ComparisonWindow):
    """Table with a column for each VM."""

    def __init__(
        self, controller: Controller, spawn: Spawn, columns: Sequence[Compared], parent: QWidget | None = None
    ) -> None:
        super().__init__(spawn, text("comparison.section"), [column.title for column in columns], parent)
        self._controller = controller
        self._columns = tuple(columns)
        self.read()

    async def compared(self) -> tuple[ComparedLine, ...]:
        hardware, found = self._controller.hardware, []
        # The services of a checkpoint are not read: they are left out for all, so that none seems to differ.
        vms = [self._controller.vm(column.key) for column in self._columns]
        for column, vm in zip(self._columns, vms, strict=True):
            reading, tree = await hardware.settings(column.key), await hardware.devices(column.key)
            services = vm.services if vm is not None and all(vms) else ()
            found.append(comparison_words.sheet(reading, tree, services))
        return compare(found)
