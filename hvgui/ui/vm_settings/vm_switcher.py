"""VM selector of a settings window: a list of the host's VMs, and arrows, as in Hyper-V Manager."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from hvgui.domain import outside
from hvgui.domain.keys import VmKey
from hvgui.domain.natural_order import natural
from hvgui.domain.vms.vm import Vm
from hvgui.ui.widgets.label import call
from hvgui.wording.i18n import text


class VmSwitcher(QWidget):
    """Selector that emits ``chosen``; the window decides whether to switch."""

    chosen = Signal(object)
    """A ``VmKey``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[VmKey] = []
        self.names = QComboBox(self)
        call(self.names, text("settings.vm"))
        self.names.setMinimumWidth(140)
        self.names.activated.connect(lambda row: self.chosen.emit(self._keys[row]))
        self.back = self._button("back", Qt.ArrowType.LeftArrow, -1)
        self.forward = self._button("forward", Qt.ArrowType.RightArrow, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        row.addWidget(self.names, 1)
        row.addWidget(self.back)
        row.addWidget(self.forward)

    def _button(self, name: str, arrow: Qt.ArrowType, by: int) -> QToolButton:
        button = QToolButton(self)
        button.setArrowType(arrow)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolTip(text(f"settings.{name}"))
        button.setAccessibleName(text(f"settings.{name}"))
        button.clicked.connect(lambda: self._step(by))
        return button

    def show_vms(self, vms: Iterable[Vm], key: VmKey) -> None:
        """The host's VMs by name, and the one that is shown."""
        ordered = sorted(vms, key=lambda vm: (natural(vm.name), vm.key.vm))
        keys, names = [vm.key for vm in ordered], outside.cells(vm.name for vm in ordered)
        if keys != self._keys or names != [self.names.itemText(row) for row in range(self.names.count())]:
            self._keys = keys
            self.names.clear()
            self.names.addItems(names)
        here = keys.index(key) if key in keys else -1
        self.names.setCurrentIndex(here)
        self.back.setEnabled(here > 0)
        self.forward.setEnabled(0 <= here < len(keys) - 1)

    def _step(self, by: int) -> None:
        there = self.names.currentIndex() + by
        if 0 <= there < len(self._keys):
            self.chosen.emit(self._keys[there])
