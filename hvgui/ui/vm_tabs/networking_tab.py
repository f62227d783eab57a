"""Networking tab: adapters with MAC address, switch, IP addresses or the reason for none, and status."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.keys import VmKey
from hvgui.domain.vms.network import Adapter, AdapterStatus, NoAddress, why_no_address
from hvgui.domain.vms.services import Service
from hvgui.domain.vms.vm import Vm
from hvgui.ui.look import icons
from hvgui.ui.look.dress import set_item_ink
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.data_table import item_tree
from hvgui.ui.widgets.empty_state import EmptyState
from hvgui.ui.widgets.reading_tab import ReadingTab
from hvgui.wording import texts
from hvgui.wording.i18n import text

COLUMNS = ("adapter", "mac", "connection", "addresses", "status")
_ADDRESSES = COLUMNS.index("addresses")
_WIDTHS = {"adapter": 170, "mac": 210, "connection": 130, "status": 110}
#: Families of keys: pattern with one star, and what may stand there.
WORDED: dict[str, Iterable[str]] = {
    "networking.column.*": COLUMNS,
    "networking.no-address.*": [why.value for why in NoAddress],
    "networking.no-address-next.*": [why.value for why in NoAddress],
    "networking.status.*": [status.value for status in AdapterStatus],
}


def mac_words(adapter: Adapter) -> str:
    """The MAC address and who chose it."""
    pairs = "-".join(adapter.mac[i : i + 2] for i in range(0, len(adapter.mac), 2))
    if not pairs:
        return text("networking.mac-none")
    return text("networking.mac-static" if adapter.static_mac else "networking.mac-dynamic", mac=pairs)


def cells(adapter: Adapter, vm: Vm) -> tuple[str, ...]:
    """What the columns show."""
    why = why_no_address(adapter, vm.power, vm.service(Service.DATA_EXCHANGE))
    shown = text("format.comma").join(adapter.addresses)
    connection = adapter.switch or text("networking.unknown-switch") if adapter.connected else ""
    status = "" if adapter.status is None else text(f"networking.status.{adapter.status.value}")
    if adapter.status is AdapterStatus.OTHER and adapter.status_words:
        status = adapter.status_words
    return (
        adapter.name,
        mac_words(adapter),
        connection or text("networking.not-connected"),
        shown if why is None else text(f"networking.no-address.{why.value}"),
        status,
    )


class NetworkingTab(ReadingTab):
    """Tab with one row per adapter; Ctrl+C copies rows."""

    def __init__(self, controller: Controller, spawn: Spawn, parent: QWidget | None = None) -> None:
        super().__init__(controller, spawn, Icon.NETWORK, parent)
        self.adapters: tuple[Adapter, ...] = ()
        headers = [text(f"networking.column.{name}") for name in COLUMNS]
        widths = {COLUMNS.index(name): width for name, width in _WIDTHS.items()}
        title = text("networking.title")
        self.table = item_tree(self, headers, title, stretch=_ADDRESSES, widths=widths, frame=False)
        self.table.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.none = EmptyState(self)
        column_ = QVBoxLayout(self.content)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(0)
        column_.addWidget(self.table, 1)
        column_.addWidget(self.none, 1)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table, self.copy)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.show_selection([])

    async def load(self, key: VmKey) -> Callable[[], None]:
        adapters = await self._controller.hardware.adapters(key)
        return lambda: self._show(adapters)

    def gone(self) -> None:
        self.adapters = ()
        self.table.clear()

    def _show(self, adapters: tuple[Adapter, ...]) -> None:
        vm = None if self.key is None else self._controller.vm(self.key)
        if vm is None:
            return
        self.adapters = adapters
        chosen = {row.data(0, roles.THING) for row in self.table.selectedItems()}
        self.table.clear()
        for adapter in adapters:
            self._add(adapter, vm, selected=adapter.id in chosen)
        self.table.setVisible(bool(adapters))
        self.none.setVisible(not adapters)
        self.none.say(Icon.NETWORK, text("networking.none.title"), text("networking.none.words"))

    def _add(self, adapter: Adapter, vm: Vm, *, selected: bool) -> None:
        shown = outside.cells(cells(adapter, vm))
        row = QTreeWidgetItem(self.table, shown)
        row.setData(0, roles.THING, adapter.id)
        icons.set_item_icon(row, 0, Icon.NETWORK)
        for column, (name, words) in enumerate(zip(COLUMNS, shown, strict=True)):
            row.setToolTip(column, outside.tip(words))
            row.setData(column, roles.ACCESSIBLE_TEXT, texts.spoken(text(f"networking.column.{name}"), words))
        if (why := why_no_address(adapter, vm.power, vm.service(Service.DATA_EXCHANGE))) is not None:
            set_item_ink(row, _ADDRESSES, "text2")
            row.setToolTip(
                _ADDRESSES,
                outside.tip(texts.sentences(shown[_ADDRESSES], text(f"networking.no-address-next.{why.value}"))),
            )
        if adapter.status_words:
            row.setToolTip(len(COLUMNS) - 1, outside.tip(adapter.status_words))
        row.setSelected(selected)

    def copy(self) -> None:
        """The selected rows, or all, as text."""
        every = (self.table.topLevelItem(row) for row in range(self.table.topLevelItemCount()))
        rows = self.table.selectedItems() or [row for row in every if row is not None]
        lines = ["\t".join(row.text(column) for column in range(len(COLUMNS))) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))
