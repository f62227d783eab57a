"""Actions: ``QAction`` objects made from the table of commands, shared by all menus and panes."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from hvgui.domain import outside
from hvgui.ui.commands.command import ActionRow, Command, Place, Situation
from hvgui.ui.commands.command_table import ROWS, rows_at
from hvgui.ui.look import icons
from hvgui.ui.widgets.reasons import tip_with_reason
from hvgui.wording.i18n import language, text

#: Families of keys, for the test that every key has words.
WORDED = {
    "submenu.*": sorted({row.menu for row in ROWS if row.menu}),
    "action.*.short": [row.command.value for row in ROWS if row.menu],
}
#: Japanese labels carry their mnemonic in parentheses.
_MNEMONIC = re.compile(r"\(&.\)")


@lru_cache(maxsize=1024)
def _tip(tip: str, reason: str, shortcut: str, _language: str) -> str:
    """What the tool tip says; every selection asks for all of them again."""
    whole = tip_with_reason(tip, reason)
    if not shortcut:
        return whole
    keys = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return text("action.tip-with-keys", tip=whole, keys=keys)


class ActionSet(QObject):
    """Actions by command; ``update`` enables each or sets the reason why it is disabled."""

    def __init__(self, owner: QWidget, handlers: Mapping[Command, Callable[[], object]]) -> None:
        super().__init__(owner)
        self._actions = {row.command: self._make(row, owner, handlers[row.command]) for row in ROWS}
        self.update(Situation())

    def __getitem__(self, command: Command) -> QAction:
        return self._actions[command]

    def _make(self, row: ActionRow, owner: QWidget, handler: Callable[[], object]) -> QAction:
        action = QAction(row.label, owner)
        action.setObjectName(row.command.value)
        # Left to itself, Qt strips the ellipsis from the text that buttons show.
        action.setIconText(_MNEMONIC.sub("", row.label).replace("&", ""))
        if row.icon is not None:
            icons.set_icon(action, row.icon)
        if row.shortcut:
            action.setShortcut(QKeySequence(row.shortcut))
        if row.everywhere:
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        action.setCheckable(row.checkable)
        action.triggered.connect(lambda _checked=False: handler())
        owner.addAction(action)
        return action

    def update(self, now: Situation) -> None:
        """Enable what can be used; give the others their reason."""
        for row in ROWS:
            action, reason = self._actions[row.command], row.why_not(now)
            action.setEnabled(not reason)
            action.setToolTip(outside.tip(_tip(row.tip, reason, row.shortcut, language())))
            action.setStatusTip(outside.line(reason or row.tip))

    def fill(self, menu: QMenu, place: Place) -> None:
        """Put a place's commands into a menu, groups kept apart."""
        menu.setToolTipsVisible(True)
        group: int | None = None
        below: dict[str, QMenu] = {}
        for row in rows_at(place):
            if group is not None and row.group != group:
                menu.addSeparator()
            group = row.group
            if not row.menu:
                menu.addAction(self._actions[row.command])
                continue
            if row.menu not in below:
                below[row.menu] = menu.addMenu(text(f"submenu.{row.menu}"))
                below[row.menu].setToolTipsVisible(True)
            short = text(f"action.{row.command.value}.short")
            below[row.menu].addAction(_Echo(self._actions[row.command], short, below[row.menu]))


class _Echo(QAction):
    """The same command under a shorter label: the menu that it stands in says the rest. Ends with that menu."""

    def __init__(self, action: QAction, label: str, menu: QMenu) -> None:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        # A second action with the same keys would make them ambiguous: they are only shown.
        super().__init__(action.icon(), f"{label}\t{keys}" if keys else label, menu)
        self._action = action
        self.setObjectName(action.objectName())
        self.triggered.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(outside.tip(self._action.toolTip()))
        self.setStatusTip(outside.line(self._action.statusTip()))
