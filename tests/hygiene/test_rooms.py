"""Rooms of the window: what others may import of each, and how many files a room has."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2] / "hvgui"
UI = ROOT / "ui"
MANY = 20
#: Modules of a room that other rooms than the shell use. All of ``bars``, ``widgets`` and ``look`` is for everyone.
DOORS = {
    "copying": {"drop_zone", "existing_dialog", "image_drop", "image_target"},
    "filtering": {"list_header", "saved_views"},
    "operations": {"preview_dialog"},
    "services": {"diagnosis_panel"},
}
ROOMS = sorted(p.name for p in UI.iterdir() if (p / "__init__.py").is_file())


def imported(path: Path) -> set[str]:
    """Dotted names of what a file imports; a name of a package counts as its module."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found.update(f"{node.module}.{name.name}" for name in node.names)
        if isinstance(node, ast.Import):
            found.update(name.name for name in node.names)
    return found


@pytest.mark.parametrize("room", [room for room in ROOMS if room != "shell"])
def test_a_room_uses_the_doors_of_others(room: str) -> None:
    others = {name for name in ROOMS if name not in {room, "bars", "widgets", "look"}}
    for path in (UI / room).rglob("*.py"):
        for name in imported(path):
            parts = name.split(".")
            if parts[:2] == ["hvgui", "ui"] and len(parts) > 3 and parts[2] in others:
                assert parts[3] in DOORS.get(parts[2], set()), f"{path.name} reaches into {name}"


def test_wording_draws_nothing() -> None:
    for path in (ROOT / "wording").rglob("*.py"):
        assert not {"PySide6.QtWidgets", "PySide6.QtGui"} & imported(path), path.name


@pytest.mark.parametrize(
    "room", sorted(p.parent for p in ROOT.rglob("__init__.py")), ids=lambda p: str(p.relative_to(ROOT))
)
def test_a_room_says_what_it_is(room: Path) -> None:
    """A large room also says why it is one."""
    modules = [path for path in room.glob("*.py") if path.name not in {"__init__.py", "__main__.py"}]
    said = ast.get_docstring(ast.parse((room / "__init__.py").read_text(encoding="utf-8"))) or ""
    if modules:
        assert said, f"{room.name}: what is this room?"
    if len(modules) > MANY:
        assert "One room" in said, f"{room.name} has {len(modules)} modules: split it, or say why it is one room"


def begun_with(tree: ast.Module) -> Iterator[str]:
    """Dotted names of what a module imports when it is imported; what only types need and what comes late is not."""
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


def test_modules_can_be_imported_in_any_order() -> None:
    modules = {".".join(path.relative_to(ROOT.parent).with_suffix("").parts): path for path in ROOT.rglob("*.py")}
    graph = {
        name: set(begun_with(ast.parse(path.read_text(encoding="utf-8")))) & modules.keys()
        for name, path in modules.items()
    }
    # Raises CycleError, which names the circle.
    TopologicalSorter(graph).prepare()
