"""Random places are broken, one at a time: do the room's own tests notice? ``./dev mutate N [SEED] [ROOM…]``.

Works on a copy of the tree. Of a room's tests only those are run that came by the place when nothing was broken, the
fastest first and 20 seconds of them, until one fails; in a fork, so that the libraries are loaded once.
Asserts nothing; what survives is to be read: either an assertion is missing, or the change means the same and gets its
line in equivalent.toml.
"""

from __future__ import annotations

import importlib
import json
import multiprocessing
import os
import random
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path

import pytest

from tests.measuring.breaking import Place, Source, difference
from tests.measuring.rooms import ROOT, Room, rooms

BROKEN = ("domain", "wsman", "hyperv", "transport", "controller")
EQUIVALENT = Path(__file__).with_name("equivalent.toml")
#: Seconds that pytest may take for its start, and how many times as long as usual its tests; a test that usually takes
#: no time at all hangs after so many seconds.
_START, _LONGER, _HANGS = 60.0, 10.0, 20.0
#: Seconds of tests that are tried at most for one break, so that an hour tries many.
_ENOUGH = 20.0
#: What the tests import that is neither theirs nor the program's.
_LIBRARIES = (
    *("PySide6.QtWidgets", "hypothesis", "hypothesis.internal.conjecture.engine", "pytestqt.plugin", "pytest_timeout"),
    *("lxml.etree", "msgspec", "qasync", "requests", "smbclient", "winrm"),
)
_HERE = "--here"
_BYTECODE = ROOT / ".bytecode"
_LEFT_OUT = shutil.ignore_patterns(".*", "__pycache__", "demo-output", "dist", "build", "*.egg-info")


def _house(room: Room) -> str:
    return room.name.split("/")[0]


@dataclass(frozen=True)
class Break:
    room: Room
    place: Place
    before: str
    after: str
    text: str

    @property
    def known(self) -> tuple[str, str, str]:
        """How it is known in equivalent.toml."""
        return self.place.file, self.before, self.after

    def __str__(self) -> str:
        return f"{self.place.file}:{self.place.line}\n    - {self.before}\n    + {self.after}"


def _tested(arguments: Sequence[str], env: dict[str, str]) -> None:
    """The life of a fork: what is printed is for nobody."""
    os.environ.update(env, PYTHONPYCACHEPREFIX=str(_BYTECODE))
    sys.pycache_prefix = str(_BYTECODE)
    with open(os.devnull, "w", encoding="utf-8") as nowhere:
        os.dup2(nowhere.fileno(), 1)
        os.dup2(nowhere.fileno(), 2)
    os._exit(int(pytest.main(["-q", "-x", "-n", "0", "--no-header", *arguments])))


@dataclass
class Bench:
    """A copy of the tree in which a file is broken, tried and mended."""

    folder: Path
    _seen: dict[str, dict[str, dict[str, list[str]]]] = field(default_factory=dict)
    _took: dict[str, dict[str, float]] = field(default_factory=dict)

    def _run(self, *arguments: str, env: dict[str, str] | None = None, timeout: float | None = None) -> int:
        child = multiprocessing.get_context("fork").Process(target=_tested, args=(arguments, env or {}))
        child.start()
        child.join(timeout)
        if child.is_alive():
            child.kill()
            child.join()
            raise TimeoutError
        return child.exitcode or 0

    def _look(self, house: str) -> None:
        out = self.folder / "witness.json"
        inside = [room for room in rooms() if _house(room) == house]
        # Rooms of the controller are tried by all of its tests: each has users in the others.
        tests = ["tests/unit/controller"] if house == "controller" else [*inside[0].tests]
        files = "\n".join(file for room in inside for file in room.files)
        if self._run(
            "-p", "tests.measuring.witness", *tests, env={"HVGUI_WITNESS": str(out), "HVGUI_WITNESSED": files}
        ):
            raise SystemExit(f"the tests of {house} do not pass as they are")
        said = json.loads(out.read_text(encoding="utf-8"))
        self._seen[house], self._took[house] = said["lines"], said["took"]

    def witnesses(self, room: Room, place: Place) -> list[str]:
        """The tests that come by a place, the fastest first; all of them where it is run by an import."""
        house = _house(room)
        if house not in self._seen:
            self._look(house)
        lines, took = self._seen[house].get(place.file, {}), self._took[house]
        found = {test for n in range(place.first, place.last + 1) for test in lines.get(str(n), ())}
        if found == {""}:
            found = set(took)
        inorder = sorted(found - {""}, key=lambda test: took.get(test, 0.0))
        whole = accumulate(took.get(test, 0.0) for test in inorder)
        return [test for test, seconds in zip(inorder, whole, strict=True) if seconds < _ENOUGH] or inorder[:1]

    def notices(self, broken: Break) -> str:
        """How a break is noticed; empty if it is not, as where no test comes by."""
        tests = self.witnesses(broken.room, broken.place)
        if not tests:
            return ""
        path, each = self.folder / broken.place.file, [self._took[_house(broken.room)][test] for test in tests]
        as_it_was = path.read_text(encoding="utf-8")
        chosen = self.folder / "chosen.txt"
        chosen.write_text("\n".join(tests), encoding="utf-8")
        try:
            self._write(path, broken.text)
            hangs = max(_HANGS, _LONGER * max(each))
            status = self._run(f"@{chosen}", f"--timeout={hangs}", timeout=_START + _LONGER * sum(each))
        except TimeoutError:
            return "it took too long"
        finally:
            self._write(path, as_it_was)
        return "a test failed" if status else ""

    @staticmethod
    def _write(path: Path, text: str) -> None:
        path.write_text(text, encoding="utf-8")
        # A compiled file of the same second and size would be taken for this one's.
        for old in _BYTECODE.rglob(f"{path.stem}.*"):
            old.unlink()


def sample(count: int, seed: int, wanted: Sequence[str]) -> list[Break]:
    """Breaks in as many places; a file is as likely as it is long."""
    dice = random.Random(seed)
    chosen = {file: room for room in rooms() if _house(room) in BROKEN for file in room.files}
    chosen = {file: room for file, room in chosen.items() if not wanted or any(map(room.name.startswith, wanted))}
    texts = {file: (ROOT / file).read_text(encoding="utf-8") for file in sorted(chosen)}
    sources: dict[str, Source] = {}
    found: dict[tuple[str, str, str], Break] = {}
    for _ in range(20 * count):
        if len(found) == count:
            break
        (file,) = dice.choices(list(texts), [text.count("\n") for text in texts.values()])
        source = sources.setdefault(file, Source(file, texts[file]))
        if not source.places:
            continue
        place = dice.choice(source.places)
        text = source.broken(place, dice.randrange(len(place.instead)))
        broken = Break(chosen[file], place, *difference(source.text, text), text)
        found.setdefault(broken.known, broken)
    return list(found.values())


def equivalents() -> dict[tuple[str, str, str], str]:
    told = tomllib.loads(EQUIVALENT.read_text(encoding="utf-8")).get("same", [])
    return {(one["file"], one["before"], one["after"]): one["why"] for one in told}


def main(words: list[str]) -> int:
    if _HERE in words:
        return _tried([word for word in words if word != _HERE])
    with tempfile.TemporaryDirectory(prefix="hvgui-mutate-") as folder:
        copy = Path(folder) / "hvgui"
        shutil.copytree(ROOT, copy, ignore=_LEFT_OUT)
        command = [sys.executable, "-m", "tests.measuring.mutate", _HERE, *words]
        return subprocess.run(command, cwd=copy, check=False).returncode


def _tried(words: list[str]) -> int:
    numbers = [int(word) for word in words if word.isdigit()]
    count, seed = (numbers + [20, 1][len(numbers) :])[:2]
    same = equivalents()
    noticed, survived, equal = Counter[str](), Counter[str](), Counter[str]()
    left: list[Break] = []
    for library in _LIBRARIES:
        importlib.import_module(library)
    bench = Bench(ROOT)
    for broken in sample(count, seed, [word for word in words if not word.isdigit()]):
        if broken.known in same:
            equal[broken.room.name] += 1
            continue
        how = bench.notices(broken)
        (noticed if how else survived)[broken.room.name] += 1
        if not how:
            left.append(broken)
        print(f"{'noticed ' if how else 'SURVIVED'} {broken}", flush=True)
    print(f"\n{'room':<26}{'breaks':>8}{'noticed':>9}{'survived':>10}{'the same':>10}")
    for room in [*sorted({*noticed, *survived, *equal}), ""]:
        counts = [n.total() if not room else n[room] for n in (noticed, survived, equal)]
        print(f"{room or 'all of them':<26}{sum(counts[:2]):>8}{counts[0]:>9}{counts[1]:>10}{counts[2]:>10}")
    print(f"noticed: {100.0 * noticed.total() / max(noticed.total() + len(left), 1):.0f} % (seed {seed})\n")
    for broken in left:
        print(broken)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
