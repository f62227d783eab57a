"""Saved views: filter, columns, order and groups of the list under a name, and the menu that applies and edits them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from hvgui.domain import outside
from hvgui.ui.widgets.name_dialog import NameDialog
from hvgui.ui.widgets.preferences import Preferences
from hvgui.values import Struct, replace
from hvgui.wording.i18n import text

#: Views that are kept at most: more fit no menu.
MOST = 30


class SavedView(Struct, frozen=True, kw_only=True):
    """View of the list; without ``columns`` they follow the width of the window."""

    name: str
    filter: str = ""
    columns: tuple[str, ...] = ()
    widths: tuple[tuple[str, int], ...] = ()
    sort_column: str = "name"
    sort_descending: bool = False
    #: Columns that come next, with a dash before those that descend.
    sort_then: tuple[str, ...] = ()
    #: A ``Grouping`` by name.
    grouping: str = "none"

    def shows(self, other: SavedView) -> bool:
        """Whether another view is the same but for its name and widths."""
        return replace(other, name=self.name, widths=self.widths) == self

    def to_dict(self) -> dict[str, object]:
        """Plain values for a JSON file."""
        return {
            "name": self.name,
            "filter": self.filter,
            "columns": list(self.columns),
            "widths": dict(self.widths),
            "sort_column": self.sort_column,
            "sort_descending": self.sort_descending,
            "sort_then": list(self.sort_then),
            "grouping": self.grouping,
        }


def read_view(kept: Mapping[str, object]) -> SavedView | None:
    """View from plain values; None without a name, and what does not fit is as in a fresh list."""
    name, words, columns, widths = (kept.get(key) for key in ("name", "filter", "columns", "widths"))
    column, down, then, grouping = (kept.get(k) for k in ("sort_column", "sort_descending", "sort_then", "grouping"))
    if not isinstance(name, str) or not name.strip():
        return None
    return SavedView(
        name=name.strip(),
        filter=words if isinstance(words, str) else "",
        columns=tuple(c for c in columns if isinstance(c, str)) if isinstance(columns, list) else (),
        widths=tuple((k, v) for k, v in widths.items() if type(k) is str and type(v) is int)
        if isinstance(widths, dict)
        else (),
        sort_column=column if isinstance(column, str) else "name",
        sort_descending=down is True,
        sort_then=tuple(c for c in then if isinstance(c, str)) if isinstance(then, list) else (),
        grouping=grouping if isinstance(grouping, str) else "none",
    )


class SavedViews(QObject):
    """The views of the preferences, with the menu about them."""

    changed = Signal()
    """Other views, or the same in another order."""
    applied = Signal(object)
    """The ``SavedView`` that is wanted."""

    def __init__(self, preferences: Preferences, now: Callable[[], SavedView], window: QWidget) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._now = now
        self._window = window
        self.views: list[SavedView] = [view for kept in preferences.views if (view := read_view(kept)) is not None]
        self.menu = QMenu(text("views.menu"), window)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill)

    def current(self) -> SavedView | None:
        """The view that the list shows now."""
        if not self.views:
            return None
        now = self._now()
        return next((view for view in self.views if view.shows(now)), None)

    # --- menu ---------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        self.menu.clear()
        shown = self.current()
        for view in self.views:
            action = self.menu.addAction(outside.line(view.name).replace("&", "&&"), partial(self.apply, view))
            action.setCheckable(True)
            action.setChecked(view is shown)
            action.setToolTip(outside.tip(view.filter))
        self.menu.addSeparator()
        save = self.menu.addAction(text("views.save"), self.save)
        save.setEnabled(len(self.views) < MOST)
        for view in self.views:
            each = self.menu.addMenu(outside.line(text("views.edit", name=view.name)).replace("&", "&&"))
            self.fill_edit(each, view)

    def fill_edit(self, menu: QMenu, view: SavedView) -> None:
        """What can be done with one view."""
        place = self.views.index(view)
        menu.addAction(text("views.update"), partial(self.update, view))
        menu.addAction(text("views.rename"), partial(self.rename, view))
        left = menu.addAction(text("views.left"), partial(self.move, view, -1))
        right = menu.addAction(text("views.right"), partial(self.move, view, 1))
        left.setEnabled(place > 0)
        right.setEnabled(place < len(self.views) - 1)
        menu.addSeparator()
        menu.addAction(text("views.delete"), partial(self.delete, view))

    def popup(self, view: SavedView, point: QPoint) -> None:
        """The same as a menu at a point of the screen."""
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        self.fill_edit(menu, view)
        menu.popup(point)

    # --- changes ------------------------------------------------------------------------------------------------

    def apply(self, view: SavedView) -> None:
        """Show the list as a view says."""
        self.applied.emit(view)
        self.changed.emit()

    def save(self) -> None:
        """Ask for a name for what is shown now."""
        note = text("views.note")
        self._ask(text("views.save-title"), text("views.save-button"), self._now().filter, note, self.add)

    def add(self, name: str) -> None:
        """Keep what is shown now; in place of a view of the same name."""
        view = replace(self._now(), name=name)
        same = next((n for n, each in enumerate(self.views) if each.name.lower() == name.lower()), None)
        if same is None:
            self.views.append(view)
        else:
            self.views[same] = view
        self._keep()

    def update(self, view: SavedView) -> None:
        """Let a view be what is shown now."""
        self._put(view, replace(self._now(), name=view.name))

    def rename(self, view: SavedView) -> None:
        """Ask for another name."""

        def accept(name: str) -> None:
            self._put(view, replace(view, name=name))

        self._ask(text("views.rename-title", name=view.name), text("name-dialog.rename"), view.name, "", accept)

    def move(self, view: SavedView, step: int) -> None:
        """Another place among the views."""
        place = self.views.index(view)
        self.views.insert(max(0, place + step), self.views.pop(place))
        self._keep()

    def delete(self, view: SavedView) -> None:
        """Forget a view; the list stays as it is."""
        self.views.remove(view)
        self._keep()

    def _put(self, old: SavedView, new: SavedView) -> None:
        self.views = [new if each is old else each for each in self.views if each is old or each.name != new.name]
        self._keep()

    def _ask(self, title: str, button: str, name: str, note: str, accept: Callable[[str], None]) -> None:
        NameDialog(title, button, accept, name=name, note=note, parent=self._window).open()

    def _keep(self) -> None:
        self._preferences.views = [view.to_dict() for view in self.views]
        self.changed.emit()
