"""Which tests are a room's own: what they notice is what its other users may rely on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
#: Rooms whose tests are in a folder of the same name.
PLAIN = ("domain", "wsman", "hyperv", "wording", "cli", "desktop", "sim")


@dataclass(frozen=True)
class Room:
    """Folders and files are relative to the root."""

    name: str
    files: tuple[str, ...]
    tests: tuple[str, ...]


def rooms() -> Iterator[Room]:
    for name in PLAIN:
        yield Room(name, _below(f"hvgui/{name}"), (f"tests/unit/{name}",))
    yield Room(
        "transport",
        _below("hvgui/transport"),
        (
            "tests/unit/transport",
            *(each for of in ("wire", "smb") for each in _of("tests/conformance", f"test_{of}_*.py")),
        ),
    )
    # What is tested through the whole fleet is tested for each of its rooms.
    fleet = _of("tests/unit/controller", "test_*.py")
    yield Room("controller", _of("hvgui/controller", "*.py"), fleet)
    for folder in _folders("hvgui/controller"):
        own = f"tests/unit/controller/{folder.name}"
        yield Room(f"controller/{folder.name}", _below(_name(folder)), (*_there(own), *fleet))
    for folder in _folders("hvgui/ui"):
        yield Room(f"ui/{folder.name}", _below(_name(folder)), _there(f"tests/gui/{folder.name}"))


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _there(folder: str) -> tuple[str, ...]:
    return (folder,) if (ROOT / folder).is_dir() else ()


def _of(folder: str, pattern: str) -> tuple[str, ...]:
    return tuple(sorted(_name(path) for path in (ROOT / folder).glob(pattern)))


def _below(folder: str) -> tuple[str, ...]:
    return tuple(sorted(_name(path) for path in (ROOT / folder).rglob("*.py")))


def _folders(folder: str) -> list[Path]:
    return sorted(path.parent for path in (ROOT / folder).glob("*/__init__.py"))
