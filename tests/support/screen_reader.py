"""Walks a running program as a screen reader does, through AT-SPI: ``/usr/bin/python3 screen_reader.py PROGRAM…``.

Runs under the system's Python, which has pyatspi, and imports nothing of this project. Prints one JSON object per step.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import pyatspi

T = TypeVar("T")
#: Times that the tree is looked at, twenty in a second.
LOOKS = 240
#: Children that are looked at; a table has as many as cells.
MOST = 80


def say(**facts: object) -> None:
    print(json.dumps(facts), flush=True)


def wait(look: Callable[[], T | None], what: str) -> T:
    """What ``look`` finds, once it finds something; a tree that changes meanwhile is looked at again."""
    for _ in range(LOOKS):
        try:
            found = look()
        except (LookupError, NotImplementedError, RuntimeError):
            found = None
        except Exception as error:  # GLib's errors for things that have gone have no common class of ours
            if type(error).__name__ not in ("GError", "Error"):
                raise
            found = None
        if found:
            return found
        time.sleep(0.05)
    raise SystemExit(f"not in {LOOKS} looks: {what}")


def read(look: Callable[[], T], what: str) -> T:
    """What ``look`` returns, empty or not, once nothing goes away under it."""
    return wait(lambda: (look(),), what)[0]


def shown(thing: Any) -> bool:
    return bool(thing.getState().contains(pyatspi.STATE_SHOWING))


def children(thing: Any) -> list[Any]:
    return [child for i in range(min(thing.childCount, MOST)) if (child := thing.getChildAtIndex(i)) is not None]


def walk(thing: Any, deep: int = 12) -> Iterator[Any]:
    """Everything below that is shown; what is in tables and trees is asked for by row."""
    yield thing
    if deep and thing.getRoleName() not in ("table", "tree table", "tree"):
        for child in children(thing):
            # What is on a closed menu can be found and pressed, too.
            if shown(child) or child.getRoleName() in ("popup menu", "menu item"):
                yield from walk(child, deep - 1)


def find(root: Any, role: str, name: str) -> Any:
    return next((t for t in walk(root) if t.getRoleName() == role and t.name == name), None)


def press(thing: Any) -> None:
    """The first of its actions that does something."""
    actions = thing.queryAction()
    names = [actions.getName(i) for i in range(actions.nActions)]
    for wanted in ("Press", "Toggle", "press", "toggle"):
        if wanted in names:
            actions.doAction(names.index(wanted))
            return
    raise LookupError(names)


def application() -> Any:
    desktop = pyatspi.Registry.getDesktop(0)
    found = next((app for app in children(desktop) if app.name == "hvgui"), None)
    if found is None:
        raise LookupError("hvgui")
    return found


def frame() -> Any:
    return next((c for c in children(application()) if c.getRoleName() == "frame"), None)


def table(root: Any, name: str) -> Any:
    found = find(root, "table", name) or find(root, "tree table", name)
    if found is None:
        raise LookupError(name)
    return found


def rows_of(grid: Any) -> list[list[str]]:
    asked = grid.queryTable()
    return [[asked.getAccessibleAt(r, c).name for c in range(asked.nColumns)] for r in range(min(asked.nRows, 60))]


def main() -> None:
    started = time.monotonic()
    program = subprocess.Popen(sys.argv[1:])
    try:
        visit()
        say(step="end", seconds=round(time.monotonic() - started, 1))
    finally:
        program.terminate()
        program.wait(60)


def visit() -> None:
    window = wait(frame, "a window")
    menus = wait(lambda: [c.name for t in walk(window) if t.getRoleName() == "menu bar" for c in children(t)], "menus")
    say(step="window", title=window.name, menus=menus)

    def listed() -> tuple[Any, int, list[str]] | None:
        grid = table(window, "Virtual Machines")
        cells = rows_of(grid)
        row = next((i for i, row in enumerate(cells) if any(cell.endswith(": MAIL01") for cell in row)), None)
        return None if row is None or any("not read" in cell for cell in cells[row]) else (grid, row, cells[row])

    grid, row, cells = wait(listed, "the row of MAIL01")
    asked = grid.queryTable()
    header = read(lambda: [asked.getColumnHeader(c).name for c in range(asked.nColumns)], "the header")
    say(step="list", header=header, cells=cells)

    controls = read(lambda: {"named": named(window), "nameless": nameless(window)}, "the controls of the window")
    say(step="controls", **controls)
    narrow(window)

    grid, row, cells = wait(listed, "the row of MAIL01 again")
    asked = grid.queryTable()
    for chosen in asked.getSelectedRows():
        asked.removeRowSelection(chosen)
    asked.addRowSelection(row)
    label = wait(
        lambda: next((t for t in walk(window) if t.getRoleName() == "label" and t.name == "MAIL01"), None), "it"
    )
    say(step="selected", summary=label.name)

    def setting() -> str | None:
        return next((t.name for t in walk(window) if t.name.startswith(f"{SERVICE}: ")), None)

    before = wait(setting, "the service in the Summary tab")
    item = wait(lambda: find(window, "menu item", "Settings…"), "Settings… on the menu")
    say(step="menu", sensitive=item.getState().contains(pyatspi.STATE_SENSITIVE))
    press(item)

    def dialog() -> Any:
        return next((c for c in children(application()) if c.name.startswith("Settings for MAIL01")), None)

    settings = wait(dialog, "the settings window")
    box = wait(lambda: find(settings, "check box", SERVICE), "the box of the service")
    was = box.getState().contains(pyatspi.STATE_CHECKED)
    press(box)
    wait(lambda: box.getState().contains(pyatspi.STATE_CHECKED) is not was, "the box to move")
    say(step="box", was=was, name=box.name, description=box.description)
    devices(settings)
    press(wait(lambda: find(settings, "push button", "Apply"), "Apply"))

    def changed() -> str | None:
        now = setting()
        # "Applying" comes before, and is not what the host says.
        return now if now and now != before and "pplying" not in now else None

    after = wait(changed, "the change")
    say(step="changed", before=before, after=after)
    take_back(window, settings, setting, after)


#: Roles of what can be pressed or typed into.
CONTROLS = ("push button", "toggle button", "check box", "radio button", "text", "page tab", "combo box")


def named(window: Any) -> list[str]:
    """Names of all controls that are shown."""
    return sorted({t.name for t in walk(window) if t.getRoleName() in CONTROLS and t.name and shown(t)})


def nameless(window: Any) -> list[str]:
    """Roles of controls that are shown and that a screen reader could only call by their role."""
    found = [t for t in walk(window) if t.getRoleName() in CONTROLS and not t.name and shown(t)]
    return [f"{t.getRoleName()} in {t.parent.name or t.parent.getRoleName()}: {t.description}" for t in found]


def starting(window: Any, words: str) -> Any:
    return next((t for t in walk(window) if t.getRoleName() in CONTROLS and t.name.startswith(words)), None)


#: Keys by their symbols in X.
DOWN, HOME = 0xFF54, 0xFF50


def strike(symbol: int) -> None:
    pyatspi.Registry.generateKeyboardEvent(symbol, None, pyatspi.KEY_SYM)


def current(tree: Any) -> str:
    """The row of a tree that is chosen, as it is read."""
    return next((row.name for row in children(tree) if row.getState().contains(pyatspi.STATE_SELECTED)), "")


def next_row(tree: Any) -> str:
    """The row that the arrow key leads to."""
    before = current(tree)
    strike(DOWN)
    return wait(lambda: now if (now := current(tree)) != before else None, "the next row")


def devices(settings: Any) -> None:
    """Down the tree of the settings by the arrow key; of some pages, what each control is called, holds and says."""
    tree = wait(lambda: next((t for t in walk(settings) if t.getRoleName().startswith("tree")), None), "the tree")
    tree.queryComponent().grabFocus()
    wait(lambda: tree.getState().contains(pyatspi.STATE_FOCUSED), "the focus on the tree")
    strike(HOME)
    rows: list[str] = []
    wanted = {"Network Adapter": "adapter", "Advanced Features": "advanced", "Hard Drive": "disk", "DVD Drive": "dvd"}
    for _ in range(40):
        rows.append(row := next_row(tree))
        kind = next((name for title, name in wanted.items() if row.partition(",")[0].startswith(title)), None)
        if kind is not None:
            wanted = {title: name for title, name in wanted.items() if name != kind}
            page = read(lambda: {"parts": parts(settings), "nameless": nameless(settings)}, f"the page of {row}")
            say(step=kind, row=row, **page)
        if not wanted:
            break
    say(step="rows", rows=rows)


#: Roles of the parts of a page.
PARTS = (*CONTROLS, "spin button")


def part(thing: Any) -> dict[str, object]:
    """A control as it is read: role, name, whether it can be used, its value, and what is said of it."""
    state = thing.getState()
    value: object = None
    if thing.getRoleName() == "spin button":
        value = thing.queryValue().currentValue
    elif thing.getRoleName() == "text":
        value = thing.queryText().getText(0, -1)
    elif thing.getRoleName() in ("check box", "radio button"):
        value = bool(state.contains(pyatspi.STATE_CHECKED))
    # A group is the label of what is in it; only what has no words of its own is called by its label.
    named_by = pyatspi.RELATION_LABELLED_BY if thing.getRoleName() in ("combo box", "text", "spin button") else None
    labels = [each.getTarget(0).name for each in thing.getRelationSet() if each.getRelationType() == named_by]
    if thing.getRoleName() == "combo box":
        # Here Qt says what is chosen in place of the name, and leaves that to the label.
        value = thing.name
    return {
        "role": thing.getRoleName(),
        "name": next(iter(labels), thing.name),
        "open": bool(state.contains(pyatspi.STATE_SENSITIVE)),
        "value": value,
        "says": thing.description,
    }


def parts(settings: Any) -> list[dict[str, object]]:
    return [part(t) for t in walk(settings) if t.getRoleName() in PARTS and shown(t)]


def narrow(window: Any) -> None:
    """Press the chip of what needs attention, read the list, and press the chip of all."""
    chip = wait(lambda: starting(window, "Needs attention"), "the chip")
    press(chip)

    def fewer() -> list[str] | None:
        names = [cells[0] for cells in rows_of(table(window, "Virtual Machines"))]
        return names if 0 < len(names) < 40 else None

    found = wait(fewer, "a list of what needs attention")
    say(step="narrowed", chip=chip.name, names=found)
    press(wait(lambda: starting(window, "All"), "the chip of all"))
    wait(lambda: len(rows_of(table(window, "Virtual Machines"))) == 40 or None, "all virtual machines")


def take_back(window: Any, settings: Any, setting: Callable[[], str | None], after: str) -> None:
    """Close the settings, undo from the Edit menu, and answer its dialog."""
    press(wait(lambda: find(settings, "push button", "Cancel"), "Cancel"))
    undo = wait(lambda: next((t for t in walk(window) if t.name.startswith("Undo")), None), "Undo on the menu")
    say(step="undo", name=undo.name)
    press(undo)

    def dialog() -> Any:
        return next((c for c in children(application()) if c.getRoleName() == "dialog" and shown(c)), None)

    asked = wait(dialog, "the dialog of Undo")
    say(step="undo-dialog", title=asked.name, nameless=read(lambda: nameless(asked), "the controls of the dialog"))

    def ready() -> Any:
        # Until the host has been read the button is off, and has no actions.
        button = starting(asked, "Undo")
        on = button is not None and button.getState().contains(pyatspi.STATE_SENSITIVE)
        return button if on and button.queryAction().nActions else None

    press(wait(ready, "its button"))
    say(step="undone", now=wait(lambda: now if (now := setting()) and "OK" in now else None, f"{after} to go"))


SERVICE = "Guest services"

if __name__ == "__main__":
    main()
