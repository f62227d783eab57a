"""Command palette: every command, VM, host and settings page by typing a few letters (Ctrl+Shift+P)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hvgui.domain import outside
from hvgui.ui.commands.action_set import ActionSet
from hvgui.ui.commands.command import Command, Place
from hvgui.ui.commands.command_table import ROWS
from hvgui.ui.look.dress import set_item_ink
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.data_table import dress_tree
from hvgui.ui.widgets.label import Label, quiet
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.values import Struct
from hvgui.wording.i18n import text

#: Lines shown at most; more letters narrow the choice.
_MOST = 80
_WIDTH, _HEIGHT = 560, 380
_STEPS = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}


class Offer(Struct, frozen=True):
    """Line of the palette: title, menu, shortcut, reason why it cannot be chosen, and tool tip."""

    words: str
    tip: str
    keys: str
    reason: str
    icon: QIcon
    choose: Callable[[], None]
    #: Found by these as well: the identifier of a command, whatever the language, and what it was called before.
    also: str = ""

    def score(self, wanted: Sequence[str]) -> int | None:
        """How well the wanted words fit, the smaller the better; None when one is missing."""
        name, hay = self.words.casefold(), f"{self.words} {self.tip} {self.also}".casefold()
        if not all(word in hay for word in wanted):
            return None
        begins = any(part.startswith(wanted[0]) for part in name.split()) if wanted else True
        # A command that is called so stands before one whose explanation says so, even where it cannot be used now.
        return (0 if begins else 1 if all(word in name for word in wanted) else 4) + (2 if self.reason else 0)


def offers_of(actions: ActionSet) -> list[Offer]:
    """Every command, with the menu it stands in as part of its name."""
    found = []
    for row in ROWS:
        if row.command is Command.PALETTE:
            continue
        action = actions[row.command]
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        menus = [place for place in row.places if place in _MENUS]
        where = text(f"menu.{menus[0].value}").replace("&", "") if menus else ""
        name = action.iconText()
        words = text("palette.command", menu=_plain(where), name=name) if where else name
        reason = "" if action.isEnabled() else action.statusTip()
        found.append(Offer(words, row.tip, keys, reason, action.icon(), action.trigger, _also(row.command)))
    return found


#: Commands with other words for them: former names, those of other programs, and what people call it.
ALSO = (
    Command.CONNECT, Command.WHY, Command.LABELS, Command.TURN_OFF, Command.SHUT_DOWN, Command.CHECKPOINT,
    Command.REVERT, Command.COPY_FILES, Command.UNFINISHED, Command.JOURNAL, Command.HEARTBEAT_HISTORY,
    Command.POLICIES, Command.MATRIX, Command.DOCTOR, Command.STAGING, Command.CERTIFICATE, Command.REMOVE_HOST,
    Command.SERVICES, Command.DATA_EXCHANGE, Command.DOCUMENTATION,
)  # fmt: skip
WORDED: dict[str, list[str]] = {"palette.also.*": [command.value for command in ALSO]}


def _also(command: Command) -> str:
    return f"{command.value} {text(f'palette.also.{command.value}')}" if command in ALSO else command.value


_MENUS = (Place.FILE, Place.EDIT, Place.ACTION, Place.VIEW, Place.HELP)


def _plain(title: str) -> str:
    """A menu's title without the mnemonic that Japanese titles carry in parentheses."""
    return title.partition("(")[0].strip()


class CommandPalette(ToolWindow):
    """Dialog with a search field and the matching lines; closes with the choice or with Esc."""

    def __init__(self, actions: ActionSet, more: Sequence[Offer] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent, text("palette.title"))
        self._commands = offers_of(actions)
        #: Shown only when something is typed: there may be thousands.
        self._more = more
        self._shown: list[Offer] = []
        blank = QPixmap(16, 16)
        blank.fill(Qt.GlobalColor.transparent)
        self._blank = QIcon(blank)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(text("palette.placeholder"))
        self.line.setAccessibleName(text("palette.title"))
        self.list = QTreeWidget(self)
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setAllColumnsShowFocus(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setIconSize(QSize(16, 16))
        dress_tree(self.list, text("palette.list"), stretch=0, widths={})
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.note = Label(self)
        self.note.setWordWrap(True)
        quiet(self.note)
        column = QVBoxLayout(self)
        for part in (self.line, self.list, self.note):
            column.addWidget(part)
        self.line.textChanged.connect(self._narrow)
        self.line.installEventFilter(self)
        self.list.currentItemChanged.connect(lambda *_: self._explain())
        self.list.itemActivated.connect(lambda *_: self._choose())
        self.resize(_WIDTH, _HEIGHT)
        self._narrow("")
        self.line.setFocus()

    def _narrow(self, words: str) -> None:
        wanted = words.casefold().split()
        scored = [(score, n, o) for n, o in enumerate(self._commands) if (score := o.score(wanted)) is not None]
        if wanted:
            more = enumerate(self._more, len(self._commands))
            scored += [(score + 1, n, o) for n, o in more if (score := o.score(wanted)) is not None]
        self._shown = [offer for _, _, offer in sorted(scored, key=lambda entry: entry[:2])][:_MOST]
        self.list.clear()
        for offer in self._shown:
            item = QTreeWidgetItem(outside.cells([offer.words, offer.keys]))
            item.setIcon(0, self._blank if offer.icon.isNull() else offer.icon)
            item.setSizeHint(0, QSize(0, self.fontMetrics().height() + 8))
            for column in (0, 1):
                item.setToolTip(column, outside.tip(offer.reason or offer.tip))
                # What is disabled can be chosen by the arrow keys, so that its reason can be read.
                set_item_ink(item, column, "text2" if offer.reason or column else "text")
            item.setData(
                0, roles.ACCESSIBLE_TEXT, outside.line(" ".join(filter(None, (offer.words, offer.keys, offer.reason))))
            )
            self.list.addTopLevelItem(item)
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        if not self._shown:
            self.note.setText(text("palette.nothing"))

    @property
    def row(self) -> int:
        """The line that Enter would choose; -1 when nothing fits."""
        item = self.list.currentItem()
        return -1 if item is None else self.list.indexOfTopLevelItem(item)

    def _explain(self) -> None:
        row = self.row
        if 0 <= row < len(self._shown):
            offer = self._shown[row]
            self.note.setText(offer.reason or offer.tip)

    def _choose(self) -> None:
        row = self.row
        if 0 <= row < len(self._shown) and not self._shown[row].reason:
            offer = self._shown[row]
            self.close()
            offer.choose()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _STEPS:
                self.list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose()
                return True
        return super().eventFilter(watched, event)
