"""No test asserts how long something took by the clock on the wall: it would fail on a machine with other work."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.walking import for_each

TESTS = Path(__file__).resolve().parents[1]
FUNCTIONS = {"time", "monotonic", "perf_counter", "process_time", "thread_time"}
FUNCTIONS |= {f"{name}_ns" for name in FUNCTIONS}
#: Clocks that go by themselves, hurried or not; others move when a test says so.
CLOCKS = {"RealClock", "HostClock", "HurriedClock", "HurriedHostClock"}


class Wall:
    """What in a file has its value from a clock on the wall."""

    def __init__(self, tree: ast.Module) -> None:
        self._imported = {
            alias.asname or alias.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module == "time"
            for alias in node.names
            if alias.name in FUNCTIONS
        }
        self._clocks: set[str] = set()
        self._times: set[str] = set()
        before = -1
        while before != len(self._clocks) + len(self._times):
            before = len(self._clocks) + len(self._times)
            for target, value in assigned(tree):
                if self._clock(value):
                    self._clocks.add(target)
                if any(self.told(node) for node in ast.walk(value)):
                    self._times.add(target)

    def _clock(self, node: ast.expr) -> bool:
        match node:
            case ast.Call(func=ast.Name(id=name)):
                return name in CLOCKS
            case ast.Name(id=name):
                return name in self._clocks
        return False

    def told(self, node: ast.AST) -> bool:
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id="time"), attr=name)):
                return name in FUNCTIONS
            case ast.Call(func=ast.Attribute(value=ast.Name(id="loop") | ast.Attribute(attr="_loop"), attr="time")):
                return True
            case ast.Call(func=ast.Attribute(value=clock, attr="now" | "monotonic")):
                return self._clock(clock)
            case ast.Call(func=ast.Name(id=name)):
                return name in self._imported
            case ast.Name(id=name):
                return name in self._times
        return False


def assigned(tree: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=targets, value=value):
                for target in targets:
                    yield from paired(target, value)
            case ast.AnnAssign(target=target, value=ast.expr() as value) | ast.NamedExpr(target=target, value=value):
                yield from paired(target, value)


def paired(target: ast.expr, value: ast.expr) -> Iterator[tuple[str, ast.expr]]:
    match target, value:
        case ast.Tuple(elts=targets), ast.Tuple(elts=values) if len(targets) == len(values):
            for one, other in zip(targets, values, strict=True):
                yield from paired(one, other)
        case ast.Name(id=name), _:
            yield name, value


def sets_the_time(node: ast.AST) -> bool:
    match node:
        case ast.Call(func=ast.Attribute(attr="setattr"), args=[ast.Name(id="time"), *_]):
            return True
    return False


def timed(source: str) -> list[int]:
    """The lines of assertions that a clock on the wall decides."""
    tree = ast.parse(source)
    if not any(name in source for name in ("time", *CLOCKS)):
        return []
    found = []
    shared = [node for node in tree.body if isinstance(node, ast.ImportFrom | ast.Assign)]
    for scope in tree.body:
        if any(sets_the_time(node) for node in ast.walk(scope)):
            continue
        wall = Wall(ast.Module([*shared, scope], []))
        asserts = [node for node in ast.walk(scope) if isinstance(node, ast.Assert)]
        found += [node.lineno for node in asserts if any(wall.told(part) for part in ast.walk(node.test))]
    return found


@for_each(sorted(TESTS.rglob("*.py")))
def test_no_assertion_looks_at_the_clock_on_the_wall(path: Path) -> None:
    assert timed(path.read_text(encoding="utf-8")) == [], "count, or let a CrankedClock run"


@pytest.mark.parametrize(
    "source",
    [
        "import time\ndef test():\n    began = time.monotonic()\n    assert time.monotonic() - began < 1",
        "import time\ndef test():\n    a = time.perf_counter()\n    work()\n    took = time.perf_counter() - a\n    assert took < 1",
        "from time import process_time as now\ndef test():\n    n, end = 3, now() + 5\n    while True:\n        assert n < end",
        "def test():\n    clock = RealClock()\n    began = clock.monotonic()\n    assert clock.monotonic() - began > 9",
        "class A:\n    def f(self):\n        assert self._loop.time() < 3",
    ],
)
def test_one_that_does_is_found(source: str) -> None:
    assert len(timed(source)) == 1


@pytest.mark.parametrize(
    "source",
    [
        "def test():\n    clock = CrankedClock()\n    began = clock.monotonic()\n    assert clock.monotonic() - began == 9",
        "import time\ndef test():\n    began = time.monotonic()\n    print(time.monotonic() - began)\n    assert True",
        "def test(world):\n    assert world.clock.monotonic() == 10",
        "import time\ndef test(monkeypatch):\n    monkeypatch.setattr(time, 'time', lambda: 3)\n    assert RealClock().now() == 3",
        "import time\ndef one():\n    took = time.time()\ndef test():\n    took = 3\n    assert took == 3",
    ],
)
def test_time_that_a_test_moves_itself_may_be_asserted(source: str) -> None:
    assert timed(source) == []
