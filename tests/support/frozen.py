"""The frozen program, kept in the user's cache under a name made of everything that it is made of.

PyInstaller takes a minute of computing to come to the same bundle again.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from installer import bundle
from installer.release import ROOT

#: As many as two branches in turn need.
_KEPT = 3
_DIGITS = 32


def frozen() -> Path:
    """The folder in which ``bundle.freeze`` has worked. Raises CalledProcessError with its words on standard error."""
    place = _cache() / _name()
    if not place.exists():
        place.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=place.parent) as scratch:
            work = Path(scratch) / "work"
            bundle.freeze(work)
            if not place.exists():
                work.rename(place)
    place.touch()
    whole = [each for each in _cache().iterdir() if len(each.name) == _DIGITS]
    for old in sorted(whole, key=lambda each: -each.stat().st_mtime)[_KEPT:]:
        shutil.rmtree(old, ignore_errors=True)
    return place


def _cache() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "hvgui-frozen"


def _name() -> str:
    digest = hashlib.sha256()
    for line in (sys.version, sys.base_prefix, *_packages(), _libraries()):
        digest.update(line.encode() + b"\0")
    for path in _sources():
        digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:_DIGITS]


def _sources() -> Iterator[Path]:
    """Program, documentation and recipe, catalogues included."""
    for folder in ("hvgui", "docs", "installer"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path
    yield ROOT / "pyproject.toml"


def _packages() -> list[str]:
    """Whatever is installed: hooks of any package may have a say."""
    return sorted(f"{each.metadata['Name']} {each.version}" for each in importlib.metadata.distributions())


def _libraries() -> str:
    """The system's packages, whose libraries are bundled."""
    return subprocess.run(["dpkg-query", "-W"], check=True, capture_output=True, text=True).stdout
