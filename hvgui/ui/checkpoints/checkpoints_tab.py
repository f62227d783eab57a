"""Checkpoints tab: the tree with "Now", the kind that the next checkpoint will be, and the Backup service's answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QMenu,
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
from hvgui.domain.keys import VmKey
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.checkpoints import Checkpoint, CheckpointAction, CheckpointId, CheckpointReading, NextKind
from hvgui.domain.vms.services import meaning_of
from hvgui.ui.bars.fitting_row import FittingRow
from hvgui.ui.checkpoints.checkpoint_commands import CheckpointCommands
from hvgui.ui.look import icons, status_glyphs
from hvgui.ui.look.icons import Icon
from hvgui.ui.look.status_glyphs import Glyph
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.buttons import tool_button
from hvgui.ui.widgets.data_table import item_tree
from hvgui.ui.widgets.empty_state import EmptyState
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.reading_tab import ReadingTab
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import checkpoint_words, texts
from hvgui.wording.i18n import text

_A = CheckpointAction
#: What is done with a chosen checkpoint, with its picture and its key.
ACTS: dict[CheckpointAction, tuple[Icon, str]] = {
    _A.APPLY: (Icon.APPLY_CHECKPOINT, ""),
    _A.RENAME: (Icon.RENAME, "F2"),
    _A.DELETE: (Icon.REMOVE, "Del"),
    _A.DELETE_SUBTREE: (Icon.CLEAR, ""),
}
#: What needs no chosen checkpoint.
CREATING: dict[str, Icon] = {"create": Icon.CHECKPOINT, "create-named": Icon.ADD, "revert": Icon.UNDO}
OF_KIND: dict[NextKind, Glyph] = {
    NextKind.PRODUCTION: Glyph.TICK,
    NextKind.STANDARD: Glyph.TICK_NOTE,
    NextKind.FALLBACK: Glyph.TRIANGLE,
    NextKind.IMPOSSIBLE: Glyph.CROSS,
    NextKind.DISABLED: Glyph.DASH,
}
_NAME, _CREATED, _HOLDS = range(3)


class CheckpointsTab(ReadingTab):
    """Tab with the checkpoints of one VM; its commands are also in the Action and context menus."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        commands: CheckpointCommands,
        menu: QMenu,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(controller, spawn, Icon.CHECKPOINT, parent)
        self.commands = commands
        self.reading: CheckpointReading | None = None
        self.acts = {act: self._action(act) for act in ACTS}
        self.menu = menu
        self.menu.setToolTipsVisible(True)
        self.menu.addActions(list(self.acts.values()))
        self.compare = QAction(text("checkpoints.compare"), self)
        icons.set_icon(self.compare, Icon.MATRIX)
        self.compare.triggered.connect(self._compare)
        self.export = QAction(text("checkpoints.export"), self)
        icons.set_icon(self.export, Icon.EXPORT)
        self.export.triggered.connect(self._export)
        self.menu.addSeparator()
        self.menu.addActions([self.export, self.compare])
        self.kind_glyph, self.kind = Label(self), WrapLabel("", self)
        self.backup_glyph, self.backup = Label(self), WrapLabel("", self)
        self.busy = Label(self)
        self.tree = self._make_tree()
        self.none = EmptyState(self)
        self.trees = QStackedWidget(self)
        self.trees.addWidget(self.tree)
        self.trees.addWidget(self.none)
        self.buttons: dict[str, QToolButton] = {}
        self._lay_out()
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.tree, self.acts[_A.DELETE].trigger)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.show_selection([])

    # --- building -----------------------------------------------------------------------------------------------

    def _action(self, act: CheckpointAction) -> QAction:
        icon, key = ACTS[act]
        action = QAction(text(f"checkpoints.act.{act.value}"), self)
        icons.set_icon(action, icon)
        action.setObjectName(f"checkpoint-{act.value}")
        if key:
            # Shown only: the tree's own shortcuts and the window's F2 do it, or two of them would be in doubt.
            action.setText(f"{action.text()}\t{key}")
        action.triggered.connect(partial(self._act, act))
        return action

    def _make_tree(self) -> QTreeWidget:
        headers = [text(f"checkpoints.column.{name}") for name in ("name", "created", "holds")]
        widths = {_NAME: 360, _CREATED: 150}
        title = text("checkpoints.title")
        tree = item_tree(self, headers, title, stretch=_HOLDS, widths=widths, frame=False, nested=True)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._popup)
        tree.itemSelectionChanged.connect(self._enable)
        return tree

    def _lay_out(self) -> None:
        self.row = FittingRow(self.content)
        presses: dict[str, Callable[[], None]] = {
            "create": self.commands.create,
            "create-named": self.commands.create_named,
            "revert": self.commands.revert,
        }
        for name, press in presses.items():
            self.buttons[name] = tool_button(self, text(f"checkpoints.{name}"), press, icon=CREATING[name])
            self.row.add(self.buttons[name])
        self.row.add_gap()
        for act, action in self.acts.items():
            # Beside the list of checkpoints a button need not say what is deleted.
            words = _short_words(act) or action.text().partition("\t")[0]
            self.buttons[act.value] = tool_button(self, words, action.trigger, icon=ACTS[act][0])
            self.row.add(self.buttons[act.value])
        facts = QGridLayout()
        facts.setHorizontalSpacing(6)
        facts.setVerticalSpacing(2)
        for row, (glyph, label) in enumerate(((self.kind_glyph, self.kind), (self.backup_glyph, self.backup))):
            glyph.setAlignment(Qt.AlignmentFlag.AlignTop)
            glyph.setContentsMargins(0, 2, 0, 0)
            facts.addWidget(glyph, row, 0)
            facts.addWidget(label, row, 1)
        facts.addWidget(self.busy, 2, 1)
        facts.setColumnStretch(1, 1)
        column = QVBoxLayout(self.content)
        column.setContentsMargins(8, 4, 6, 0)
        column.setSpacing(4)
        column.addWidget(self.row)
        column.addLayout(facts)
        column.addWidget(self.trees, 1)

    # --- showing ------------------------------------------------------------------------------------------------

    async def load(self, key: VmKey) -> Callable[[], None]:
        reading = await self._controller.checkpoints.read(key)
        return lambda: self._show(reading)

    def gone(self) -> None:
        self.reading = None
        self.tree.clear()
        self._enable()

    def show_selection(self, keys: Sequence[VmKey]) -> None:
        super().show_selection(keys)
        self._show_busy()
        self._enable()

    def _show(self, reading: CheckpointReading) -> None:
        chosen = self.chosen()
        if self.reading is None or reading.tree != self.reading.tree:
            self._fill(reading, None if chosen is None else chosen.id)
        self.reading = reading
        self.kind.setText(checkpoint_words.next_line(reading))
        status_glyphs.set_glyph(self.kind_glyph, OF_KIND[reading.next.kind])
        self.kind_glyph.setAccessibleName(outside.line(checkpoint_words.short(reading.next.kind)))
        self.backup.setText(checkpoint_words.backup_line(reading))
        meaning = meaning_of(reading.backup)
        status_glyphs.set_glyph(self.backup_glyph, status_glyphs.OF_SERVICE[meaning])
        self.backup_glyph.setAccessibleName(outside.line(texts.meaning_guest(meaning)))
        self._show_busy()
        self._enable()

    def _show_busy(self) -> None:
        """The job that the host has under way, merging above all."""
        vm = None if self.key is None else self._controller.vm(self.key)
        status = texts.host_status(vm) if vm is not None and (vm.tasks or len(vm.operational) > 1) else ""
        self.busy.setText(status)
        self.busy.setVisible(bool(status))

    def _fill(self, reading: CheckpointReading, chosen: CheckpointId | None) -> None:
        self.tree.clear()
        tree = reading.tree
        bold = self.tree.font()
        bold.setBold(True)

        def add(parent: QTreeWidget | QTreeWidgetItem, above: CheckpointId | None) -> None:
            for point in tree.children(above):
                row = QTreeWidgetItem(
                    parent, outside.cells([point.name, checkpoint_words.created(point), checkpoint_words.holds(point)])
                )
                row.setData(_NAME, roles.THING, point)
                icons.set_item_icon(row, _NAME, Icon.CHECKPOINT)
                row.setToolTip(_NAME, outside.tip(point.notes or outside.line(point.name)))
                self._speak(row)
                if point.id == tree.now:
                    here(row)
                add(row, point.id)

        def here(parent: QTreeWidget | QTreeWidgetItem) -> None:
            row = QTreeWidgetItem(parent, outside.cells([text("checkpoints.now"), "", text("checkpoints.now-means")]))
            icons.set_item_icon(row, _NAME, Icon.VM)
            row.setFont(_NAME, bold)
            self._speak(row)

        add(self.tree, None)
        if tree.checkpoints and tree.find(tree.now) is None:
            here(self.tree)
        self.tree.expandAll()
        self._choose(chosen)
        if tree.checkpoints:
            self.trees.setCurrentWidget(self.tree)
            return
        self.none.say(Icon.CHECKPOINT, text("checkpoints.none.title"), text("checkpoints.none.words"))
        self.trees.setCurrentWidget(self.none)

    def _speak(self, row: QTreeWidgetItem) -> None:
        for column, name in enumerate(("name", "created", "holds")):
            said = texts.spoken(text(f"checkpoints.column.{name}"), row.text(column))
            row.setData(column, roles.ACCESSIBLE_TEXT, outside.line(said))

    def _choose(self, wanted: CheckpointId | None) -> None:
        rows = self.tree.findItems("*", Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive)
        for row in rows:
            point = row.data(_NAME, roles.THING)
            if isinstance(point, Checkpoint) and point.id == wanted:
                self.tree.setCurrentItem(row)
                return

    # --- acting -------------------------------------------------------------------------------------------------

    def chosen(self) -> Checkpoint | None:
        """The selected checkpoint; "Now" is none."""
        for row in self.tree.selectedItems():
            point = row.data(_NAME, roles.THING)
            if isinstance(point, Checkpoint):
                return point
        return None

    def rename_focused(self) -> bool:
        """Rename the checkpoint that has the focus; whether one has."""
        if not self.tree.hasFocus() or self.chosen() is None:
            return False
        self.acts[_A.RENAME].trigger()
        return True

    def _act(self, act: CheckpointAction) -> None:
        point, reading = self.chosen(), self.reading
        if point is None or reading is None or self._why_not(act):
            return
        if act is _A.APPLY:
            self.commands.apply(reading, point)
        elif act is _A.RENAME:
            self.commands.rename(reading.key, point)
        else:
            self.commands.delete(reading, point, subtree=act is _A.DELETE_SUBTREE)

    def _compare(self) -> None:
        point, reading = self.chosen(), self.reading
        if point is not None and reading is not None:
            self.commands.compare_wanted.emit(reading.key, point)

    def _export(self) -> None:
        point, reading = self.chosen(), self.reading
        if point is not None and reading is not None:
            self.commands.export_wanted.emit(reading.key, point)

    def _closed(self) -> str:
        """Why nothing may be changed now, by the host's rights or its work; empty when something may."""
        host = None if self.key is None else self._controller.host(self.key.host)
        if host is not None and host.closed is not None:
            return texts.trouble(host.closed).sentence()
        if self.reading is not None and self.reading.busy:
            return texts.trouble(Trouble(TroubleKind.VM_BUSY)).failed
        return ""

    def _why_not(self, act: CheckpointAction) -> str:
        if closed := self._closed():
            return closed
        point, reading = self.chosen(), self.reading
        if point is None or reading is None:
            return text("checkpoints.why-not.none")
        if point.recovery and act in (_A.APPLY, _A.RENAME):
            return text("checkpoints.why-not.recovery")
        if act is _A.DELETE_SUBTREE and len(reading.tree.subtree(point.id)) < 2:
            return text("checkpoints.why-not.leaf")
        return ""

    def _enable(self) -> None:
        for act, action in self.acts.items():
            for thing in (action, self.buttons[act.value]):
                set_reason(thing, self._why_not(act), text(f"checkpoints.act-tip.{act.value}"))
        none = "" if self.chosen() is not None else text("checkpoints.why-not.none")
        set_reason(self.compare, none, text("checkpoints.compare-tip"))
        closed, reading = self._closed(), self.reading
        set_reason(self.export, closed or none, text("checkpoints.export-tip"))
        refused = "" if reading is None else checkpoint_words.why_no_checkpoint(reading)
        no_way_back = "" if reading is None or reading.tree.now else text("checkpoints.none.title")
        for name, reason in (
            ("create", closed or refused),
            ("create-named", closed or refused),
            ("revert", closed or no_way_back),
        ):
            set_reason(self.buttons[name], reason, text(f"checkpoints.{name}-tip"))

    def _popup(self, point: QPoint) -> None:
        self.menu.popup(self.tree.viewport().mapToGlobal(point))


def _short_words(act: CheckpointAction) -> str | None:
    match act:
        case CheckpointAction.DELETE:
            return text("checkpoints.button.delete")
        case CheckpointAction.DELETE_SUBTREE:
            return text("checkpoints.button.delete-subtree")
    return None
