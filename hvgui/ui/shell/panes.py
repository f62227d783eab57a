"""Panes of the main window side by side: hosts, centre, actions; their sizes, and the way from one to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from hvgui.ui.commands.actions_pane import ActionsPane
from hvgui.ui.shell.lower_pane import Centre
from hvgui.ui.widgets.preferences import Preferences

#: Window from which the Actions pane is there at first, and usual widths of the panes beside the list.
_WIDE = 1600
_TREE, _WIDE_TREE, _ACTIONS = 186, 220, 196


class Panes(QSplitter):
    """Splitter of the three panes."""

    def __init__(self, tree: QWidget, centre: Centre, actions: ActionsPane, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._tree, self._centre, self._actions = tree, centre, actions
        self.setChildrenCollapsible(False)
        self.setHandleWidth(5)
        for part in (tree, centre, actions):
            self.addWidget(part)
        self.setStretchFactor(1, 1)

    def restore(self, kept: Preferences, width: int) -> None:
        """The sizes of the last session; without them, what a window of this width allows."""
        tree = _WIDE_TREE if width >= _WIDE - 100 else _TREE
        usual = [tree, width - tree - _ACTIONS, _ACTIONS]
        self.setSizes(kept.pane_sizes if len(kept.pane_sizes) == self.count() else usual)
        self._centre.restore(kept.centre_sizes)
        self._centre.show_details(kept.show_details)
        self._tree.setVisible(kept.show_tree)
        self._actions.setVisible(width >= _WIDE if not kept.actions else kept.actions == "shown")

    def keep(self, kept: Preferences) -> None:
        """Write the sizes into the preferences."""
        if self._tree.isVisible() and self._actions.isVisible():
            kept.pane_sizes = self.sizes()
        kept.centre_sizes = self._centre.kept()


def next_stop(stops: Sequence[QWidget], focus: QWidget | None) -> QWidget | None:
    """The part after the one that has the keyboard, of those that are there."""
    shown = [part for part in stops if part.isVisible()]
    here = next((i for i, part in enumerate(shown) if focus and (part is focus or part.isAncestorOf(focus))), -1)
    return shown[(here + 1) % len(shown)] if shown else None
