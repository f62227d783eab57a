"""Data Exchange tab: key/value items of guest and host by pool; the host's can be changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.operations.operation import OperationKind
from hvgui.domain.trouble import Troubled
from hvgui.domain.vms.kvp import WRITABLE, KvpChange, KvpItem, KvpItems, KvpPool
from hvgui.ui.kvp.item_dialog import ItemDialog
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.buttons import tool_button
from hvgui.ui.widgets.data_table import item_tree
from hvgui.ui.widgets.empty_state import EmptyState
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.ui.widgets.prompter import Prompter, Question
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.timers import beat
from hvgui.wording import guest_numbers, service_words, texts
from hvgui.wording.i18n import text

BUTTONS = ("add", "change", "remove", "copy", "copy-json", "refresh")
_ICONS = {
    "add": Icon.ADD,
    "change": Icon.EDIT_HOST,
    "remove": Icon.REMOVE,
    "copy": Icon.COPY_TEXT,
    "copy-json": Icon.DATA_EXCHANGE,
    "refresh": Icon.REFRESH,
}


def shown_value(item: KvpItem) -> str:
    """Value for display: addresses separated, numbers in words, line breaks as blanks."""
    value = item.value
    if item.pool is KvpPool.INTRINSIC and "Address" in item.name:
        value = text("format.comma").join(part for part in value.split(";") if part)
    elif item.pool is KvpPool.INTRINSIC:
        value = guest_numbers.in_words(item.name, value)
    return " ".join(value.splitlines())


#: Milliseconds between two readings while the tab is shown.
_EVERY = 5000


class DataExchangeTab(QWidget):
    """Tab with the items of one VM; read when shown, after every change, and every five seconds while visible."""

    def __init__(self, controller: Controller, spawn: Spawn, prompter: Prompter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._prompter = prompter
        self._keys: list[VmKey] = []
        #: Whose items are shown.
        self._read_for: VmKey | None = None
        self._reader = LatestRead(spawn, self)
        self.items = KvpItems()
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(text("exchange.search"))
        self.search.setAccessibleName(text("exchange.search"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _words: self._show())
        self.tree = self._make_tree()
        self.empty = EmptyState(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.tree)
        self.stack.addWidget(self.empty)
        presses: dict[str, Callable[[], object]] = {
            "add": self.add,
            "change": self.change,
            "remove": self.remove,
            "copy": self.copy,
            "copy-json": self.copy_json,
            "refresh": self.read,
        }
        self.buttons = {name: self._button(name, presses[name]) for name in BUTTONS}
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 4, 6, 4)
        bar.addWidget(self.search, 1)
        for button in self.buttons.values():
            bar.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.stack, 1)
        for key, press in ((QKeySequence(QKeySequence.StandardKey.Copy), self.copy), (Qt.Key.Key_Delete, self.remove)):
            shortcut = QShortcut(QKeySequence(key), self.tree, press)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.show_selection([])
        self._timer = beat(self, _EVERY, self._again)

    def _make_tree(self) -> QTreeWidget:
        headers = [text("exchange.column.name"), text("exchange.column.value")]
        tree = item_tree(self, headers, text("exchange.title"), stretch=1, widths={0: 280}, frame=False)
        tree.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        tree.itemSelectionChanged.connect(self._enable)
        tree.itemActivated.connect(lambda *_: self.change())
        return tree

    def _button(self, name: str, press: Callable[[], object]) -> QToolButton:
        words, tip = text(f"exchange.{name}"), text(f"exchange.{name}-tip")
        return tool_button(self, words, press, tip=tip, icon=_ICONS[name])

    # --- what the window says -----------------------------------------------------------------------------------

    def show_selection(self, keys: Sequence[VmKey]) -> None:
        """Show the items of the one selected VM."""
        self._keys = list(keys)
        if self._key() != self._read_for:
            self._read_for, self.items = None, KvpItems()
            self._reader.drop()
            if self._key() is None:
                self._say("none")
            elif self.isVisible():
                self.read()
            else:
                self._say("reading")
        self._enable()

    def operations_changed(self, operations: frozenset[OperationId]) -> None:
        """Items may have been changed: read again."""
        key = self._key()
        pictures = [self._controller.operation(operation) for operation in operations]
        ended = [p for p in pictures if p is not None and p.kind is OperationKind.DATA_EXCHANGE and not p.running]
        if self.isVisible() and any(item.key == key for picture in ended for item in picture.items):
            self.read()

    def detail_changed(self, _key: VmKey) -> None:
        """Ignored: the tab reads items itself."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._key() is not None:
            self.read()

    # --- reading ------------------------------------------------------------------------------------------------

    def _key(self) -> VmKey | None:
        return self._keys[0] if len(self._keys) == 1 else None

    def read(self) -> None:
        """Ask the host for all items now."""
        key = self._key()
        if key is None:
            return
        if self._read_for != key:
            self._say("reading")
        read = self._controller.kvp.read
        self._reader.start(
            f"data exchange {key.vm}", lambda: read(key), lambda found: self._take(key, found), self._fail
        )

    def _again(self) -> None:
        if self.isVisible() and self._read_for is not None and self._read_for == self._key():
            self.read()

    def _take(self, key: VmKey, found: KvpItems) -> None:
        if (self._read_for, self.items) != (key, found):
            self._read_for, self.items = key, found
            self._show()

    def _fail(self, error: Troubled) -> None:
        # What cannot be read again stays; the list says that the host is away.
        if self._read_for != self._key():
            words = texts.trouble(error.trouble)
            self.empty.say(Icon.DATA_EXCHANGE, words.failed, words.next)
            self.stack.setCurrentWidget(self.empty)

    def _say(self, reason: str) -> None:
        self.empty.say(Icon.DATA_EXCHANGE, text(f"exchange.{reason}.title"), text(f"exchange.{reason}.words"))
        self.stack.setCurrentWidget(self.empty)

    def _show(self) -> None:
        if self._read_for is None:
            return
        if not self.items.items:
            self._say("nothing")
            self._enable()
            return
        words = self.search.text().casefold().split()
        chosen = {(item.pool, item.name) for item in self.chosen()}
        self.tree.clear()
        for pool in KvpPool:
            rows = [item for item in self.items.items if item.pool is pool and _fits(item, words)]
            if not rows:
                continue
            head = QTreeWidgetItem(outside.cells([service_words.kvp_pool(pool)]))
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.tree.addTopLevelItem(head)
            head.setFirstColumnSpanned(True)
            for item in rows:
                self._put(head, item, selected=(item.pool, item.name) in chosen)
        self.tree.expandAll()
        self.stack.setCurrentWidget(self.tree)
        self._enable()

    def _put(self, head: QTreeWidgetItem, item: KvpItem, *, selected: bool) -> None:
        name = service_words.fact_name(item.name) if item.pool is KvpPool.INTRINSIC else item.name
        row = QTreeWidgetItem(head, outside.cells([name, shown_value(item)]))
        row.setData(0, roles.THING, item)
        row.setToolTip(0, outside.tip(outside.line(item.name)))
        row.setToolTip(1, outside.tip(_tip(item)))
        row.setData(0, roles.ACCESSIBLE_TEXT, texts.spoken(name, shown_value(item)))
        row.setSelected(selected)

    # --- acting -------------------------------------------------------------------------------------------------

    def chosen(self) -> list[KvpItem]:
        """The selected items."""
        found = [row.data(0, roles.THING) for row in self.tree.selectedItems()]
        return [item for item in found if isinstance(item, KvpItem)]

    def _enable(self) -> None:
        chosen, read = self.chosen(), self._read_for is not None
        writable = [item for item in chosen if item.pool in WRITABLE]
        guest = text("exchange.why-not.guest") if chosen and not writable else text("exchange.why-not.none")
        closed = self._read_only()
        reasons = {
            "add": closed if read else text("why-not.no-vm"),
            "change": closed if len(writable) == 1 and len(chosen) == 1 else guest,
            "remove": closed if writable and len(writable) == len(chosen) else guest,
            "copy": "" if self.items.items else text("exchange.why-not.empty"),
            "copy-json": "" if self.items.items else text("exchange.why-not.empty"),
            "refresh": "" if self._key() is not None else text("why-not.one-vm"),
        }
        for name, reason in reasons.items():
            set_reason(self.buttons[name], reason, text(f"exchange.{name}-tip"))

    def _read_only(self) -> str:
        """Why nothing may be changed on this host; empty when something may."""
        key = self._key()
        host = None if key is None else self._controller.host(key.host)
        if host is None or host.closed is None:
            return ""
        return texts.trouble(host.closed).sentence()

    def add(self) -> None:
        """A new item of the host."""
        if self._read_for is not None and not self._read_only():
            ItemDialog(self._send, self.items, None, self).open()

    def change(self) -> None:
        """Another value for the one selected item of the host."""
        chosen = self.chosen()
        if len(chosen) == 1 and chosen[0].pool in WRITABLE and not self._read_only():
            ItemDialog(self._send, self.items, chosen[0], self).open()

    def remove(self) -> None:
        """Take the selected items of the host away, after asking."""
        chosen = [item for item in self.chosen() if item.pool in WRITABLE]
        if not chosen or self._read_only():
            return
        question = Question(
            title=text("exchange.ask-remove.title"),
            text=text("exchange.ask-remove.text", names=text("format.comma").join(item.name for item in chosen)),
            more=text("exchange.ask-remove.more"),
            accept=text("exchange.remove"),
            dangerous=True,
        )
        gone = [KvpChange(pool=i.pool, name=i.name, value=None, expected=i.value) for i in chosen]
        self._prompter.confirm(question, lambda: self._send(*gone), self)

    def _send(self, *changes: KvpChange) -> None:
        if self._read_for is not None:
            self._controller.kvp.change({self._read_for: list(changes)})

    def copy(self) -> None:
        """The selected items, or all, as text."""
        items = self.chosen() or list(self.items.items)
        QGuiApplication.clipboard().setText("\n".join(outside.visible(f"{item.name}\t{item.value}") for item in items))

    def copy_json(self) -> None:
        """The selected items, or all, as JSON by pool."""
        pools: dict[str, dict[str, str]] = {}
        for item in self.chosen() or self.items.items:
            pools.setdefault(item.pool.value, {})[item.name] = item.value
        QGuiApplication.clipboard().setText(outside.json_text(pools))


def _tip(item: KvpItem) -> str:
    """The whole value, with the number behind its words."""
    if item.pool is KvpPool.INTRINSIC and (words := guest_numbers.in_words(item.name, item.value)) != item.value:
        return text("kvp.number-tip", words=words, value=item.value)
    return item.value


def _fits(item: KvpItem, words: list[str]) -> bool:
    hay = f"{item.name}\n{service_words.fact_name(item.name)}\n{item.value}\n{shown_value(item)}".casefold()
    return all(word in hay for word in words)
