"""Rules of the house that linters do not know."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.support.walking import for_each

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "hvgui").rglob("*.py"))
WALL = 500
VAGUE = {"utils", "util", "helpers", "helper", "common", "base", "misc", "manager"}


def calls(tree: ast.AST) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield node.func.attr, node.lineno


@for_each(SOURCES)
def test_a_source_file(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= WALL, "this file wants another room"
    assert path.stem not in VAGUE
    tree = ast.parse(text)
    inside = path.relative_to(ROOT / "hvgui")
    if path.name != "__init__.py":
        assert ast.get_docstring(tree), "what is this file?"
    for name, line in calls(tree):
        assert name not in {"exec", "exec_", "processEvents"}, f"line {line}: nothing may block the loop"
        if name in {"create_task", "ensure_future"}:
            # The last make tasks of a group, which waits for them.
            may_spawn = {"desktop/runtime.py", "desktop/headless.py", "controller/hosts/operation_context.py"}
            groups = {f"controller/operations/execution/{name}.py" for name in ("sender", "errands")}
            assert str(inside) in may_spawn | groups, f"line {line}: use the spawn port"
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler) and isinstance(node.type, ast.Name):
            broad = node.type.id in {"Exception", "BaseException"}
            reason = text.splitlines()[node.lineno - 1]
            reraised = any(isinstance(n, ast.Raise) for n in ast.walk(node))
            assert not broad or reraised or "#" in reason, f"line {node.lineno}: a broad except needs its reason"


@for_each(p for p in SOURCES if "ui" in p.parts)
def test_roles_are_compared_as_numbers(path: Path) -> None:
    """``Qt.DisplayRole`` costs 3 µs a look-up (toolchain 3)."""
    assert not re.search(r"\bQt\.(Display|Edit|User|Decoration|ToolTip)Role\b", path.read_text(encoding="utf-8"))


def ours(node: ast.expr) -> bool:
    """A sentence of the catalogue as it is, or nothing: no text from outside can be in it."""
    match node:
        case ast.Constant():
            return True
        case ast.IfExp():
            return ours(node.body) and ours(node.orelse)
        case ast.Call(func=ast.Name(id="text"), args=[_], keywords=[]):
            return True
        case ast.Call(func=ast.Attribute(value=ast.Name(id="outside"))):
            return True
    return False


#: What Qt shows as HTML, on one line or to a screen reader, and what its text has to come through.
SHOWN = {
    "setToolTip": {"tip"},
    "setWindowTitle": {"title"},
    "setStatusTip": {"line"},
    "setAccessibleName": {"line", "block"},
    "setAccessibleDescription": {"line", "block"},
    "showText": {"tip"},
}


@for_each(p for p in SOURCES if "ui" in p.parts)
def test_texts_are_made_safe_for_the_place_where_they_are_shown(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in SHOWN:
            text = node.args[1 if node.func.attr == "showText" else -1]
            if isinstance(text, ast.Call) and isinstance(text.func, ast.Attribute):
                assert text.func.attr in SHOWN[node.func.attr], f"line {node.lineno}: the wrong place"
            assert ours(text), f"line {node.lineno}: outside.{min(SHOWN[node.func.attr])}(…)"
        if isinstance(node, ast.alias) and path.name != "label.py":
            assert node.name != "QLabel", "QLabel renders HTML: use hvgui.ui.widgets.label.Label"


def test_nothing_of_a_workplace_is_written_down() -> None:
    # Spelled backwards, so that this file does not hold what it looks for.
    places = ("/krow/", "/toor/", "detsohnohtyp.selif", "elpmis/gro.ipyp")
    words = re.compile(r"(?<!wmi)(?<!wmi\})(?:" + "|".join(re.escape(place[::-1]) for place in places) + ")")
    kinds = {
        ".py",
        ".toml",
        ".md",
        ".txt",
        ".cfg",
        ".tsv",
        ".svg",
        ".sh",
        ".spec",
        ".nsi",
        ".nsh",
        ".wxs",
        ".yml",
        ".xml",
        "",
    }
    made = {"build", "demo-output", "dist"}
    for path in ROOT.rglob("*"):
        parts = path.relative_to(ROOT).parts
        if path.suffix in kinds and path.is_file():
            if (parts[0].startswith(".") and parts[0] != ".ci") or "__pycache__" in parts or parts[0] in made:
                continue
            found = words.search(path.read_text(encoding="utf-8", errors="replace"))
            assert found is None, f"{path.relative_to(ROOT)}: {found and found[0]}"


def test_no_service_is_known_by_a_display_name() -> None:
    """Names are localised by the host: identity is class and GUID (hyperv-wmi-v2 11)."""
    names = ("Key-Value Pair Exchange", "Guest Service Interface", "Operating normally", "Virtual Machine'")
    for folder in ("domain", "wsman", "hyperv", "controller", "transport"):
        for path in (ROOT / "hvgui" / folder).rglob("*.py"):
            text = path.read_text(encoding="utf-8")
            assert not [n for n in names if n in text], path
