"""Preferences of the window, kept between sessions: typed, stored as JSON, tolerant of invalid values."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

#: What files of a window hold whose columns did not follow its width, and nobody chose any.
UNCHOSEN_COLUMNS = (
    "name",
    "host",
    "state",
    "heartbeat",
    "services",
    "cpu",
    "memory",
    "uptime",
    "status",
    "version",
)


#: Fields that each size of screen has for itself.
OF_SCREEN = (
    "geometry", "pane_sizes", "centre_sizes", "columns", "widths", "show_tree", "show_details",
    "actions", "comfortable",
)  # fmt: skip
#: Sizes that are remembered.
_SCREENS = 8


@dataclass(slots=True)
class Preferences:
    """Preferences. Geometry is Qt's own format in base64; sizes are in pixels."""

    geometry: str = ""
    #: Tree, centre, actions.
    pane_sizes: list[int] = field(default_factory=list)
    #: List, lower pane, once the user has moved the line between them.
    centre_sizes: list[int] = field(default_factory=list)
    #: Visible columns in their order, as the user has chosen them; none while they follow the width of the list.
    columns: list[str] = field(default_factory=list)
    widths: dict[str, int] = field(default_factory=dict)
    #: Rows of 26 pixels instead of 22.
    comfortable: bool = False
    sort_column: str = "name"
    sort_descending: bool = False
    #: Columns that come next, with a dash before those that descend.
    sort_then: list[str] = field(default_factory=list)
    #: What the rows of one group share; "none" for a list without groups.
    grouping: str = "none"
    filter: str = ""
    #: Saved views of the list, as ``saved_views`` writes them.
    views: list[dict[str, Any]] = field(default_factory=list)
    #: "en", "ja"; empty follows the system.
    language: str = ""
    #: "system", "light", "dark".
    scheme: str = "system"
    #: Whether the service matrix is shown instead of the list.
    matrix: bool = False
    #: What is notified while the window is not in front.
    notify_alarms: bool = True
    notify_endings: bool = True
    #: Whether the program ends by itself after what ran without its window has ended well.
    quit_when_done: bool = True
    #: What Enter and a double-click on a VM do: "connect", as in Hyper-V Manager, or "settings".
    double_click: str = "connect"
    #: What of an enhanced session is wanted of consoles in FreeRDP, where a guest offers one.
    console_clipboard: bool = False
    console_home: bool = False
    #: Seconds between two readings of a host that is shown; 0 leaves it to the program.
    refresh_every: int = 0
    #: Where dialogs that save something begin; empty means where the last one ended.
    export_folder: str = ""
    #: What is asked when the window closes while operations run: "ask", or "stop" or "background" without a question.
    close_while_busy: str = "ask"
    #: What depends on the size of the screen, by "width x height": JSON of the fields in ``OF_SCREEN``.
    screens: dict[str, str] = field(default_factory=dict)
    #: Icon in the notification area: "background" (while there is no window) or "always".
    tray: str = "background"
    #: Whether folders are shown at the left in place of hosts, which of them, and those that nobody is in yet.
    folders_shown: bool = False
    folder: str = ""
    empty_folders: list[str] = field(default_factory=list)
    #: Where the last session was: the host in the tree, the tab below, the selected VMs as "host/vm".
    scope: str = ""
    tab: int = 0
    selected: list[str] = field(default_factory=list)
    #: VMs whose loss of contact is notified, as "host/vm".
    watched: list[str] = field(default_factory=list)
    show_tree: bool = True
    show_details: bool = True
    #: Actions pane: "shown", "hidden"; empty while the width of the window decides.
    actions: str = ""
    #: Destination folder by "host/vm/family".
    folders: dict[str, str] = field(default_factory=dict)
    #: Switch of the last new VM, by host.
    connections: dict[str, str] = field(default_factory=dict)
    #: Images that were inserted last, the newest first.
    images: list[str] = field(default_factory=list)
    #: Folders of hosts that were exported to last, the newest first.
    export_folders: list[str] = field(default_factory=list)
    #: Kinds of rows in the tree of settings that were opened (true) or closed.
    folds: dict[str, bool] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Plain values for a JSON file."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any] | object) -> Preferences:
        """Take what fits, leave the default for what does not."""
        preferences = cls()
        if not isinstance(values, Mapping):
            return preferences
        for entry in fields(cls):
            value = values.get(entry.name)
            if _fits(value, getattr(preferences, entry.name), entry.name):
                setattr(preferences, entry.name, value)
        if tuple(preferences.columns) == UNCHOSEN_COLUMNS:
            preferences.columns, preferences.widths = [], {}
        return preferences

    def take_screen(self, size: str) -> None:
        """Put into effect what was kept for a screen of this size; one that is new begins with what was used last."""
        try:
            kept = json.loads(self.screens.get(size, "{}"))
        except ValueError:
            return
        for name in OF_SCREEN if isinstance(kept, dict) else ():
            if _fits(kept.get(name), getattr(self, name), name):
                setattr(self, name, kept[name])

    def keep_screen(self, size: str) -> None:
        """Keep what is in effect for screens of this size; the oldest go when there are many."""
        self.screens.pop(size, None)
        self.screens[size] = json.dumps({name: getattr(self, name) for name in OF_SCREEN})
        while len(self.screens) > _SCREENS:
            self.screens.pop(next(iter(self.screens)))

    def folder_for(self, place: str) -> str:
        """The destination last used for this VM and family, empty when none was."""
        return self.folders.get(place, "")

    def remember_folder(self, place: str, folder: str) -> None:
        """Keep a destination; the oldest go when there are very many."""
        self.folders.pop(place, None)
        self.folders[place] = folder
        while len(self.folders) > 500:
            self.folders.pop(next(iter(self.folders)))


_MAPPED: dict[str, type] = {"widths": int, "folds": bool}
_LISTS_OF_NUMBERS = frozenset({"pane_sizes", "centre_sizes"})


def _fits(value: object, default: object, name: str) -> bool:
    if isinstance(default, bool) or not isinstance(default, (list, dict)):
        return type(value) is type(default)
    if isinstance(default, list):
        inner: type = int if name in _LISTS_OF_NUMBERS else dict if name == "views" else str
        return isinstance(value, list) and all(type(item) is inner for item in value)
    inner = _MAPPED.get(name, str)
    return isinstance(value, dict) and all(type(k) is str and type(v) is inner for k, v in value.items())
