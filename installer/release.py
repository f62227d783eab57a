"""What is being packed: version, date and what changed, each from its one place."""

from __future__ import annotations

import os
import re
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from hvgui import __version__

ROOT = Path(__file__).resolve().parents[1]
HERE = Path(__file__).resolve().parent
#: There is no address to write to yet; packages must name one all the same.
MAINTAINER = "hvgui authors <hvgui@hvgui.invalid>"
SUMMARY = "desktop manager for Hyper-V hosts and their integration services"

_HEADING = re.compile(r"^## (?P<version>\S+) – (?P<date>\S+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Release:
    """One heading of CHANGELOG.md with the paragraphs and points below it."""

    version: str
    #: ISO 8601, or "unreleased".
    date: str
    points: tuple[str, ...]


def releases() -> tuple[Release, ...]:
    """All of CHANGELOG.md, newest first. Raises ValueError unless the first is the program's own version."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    heads = list(_HEADING.finditer(text))
    found = []
    for head, after in zip(heads, [*heads[1:], None], strict=True):
        body = text[head.end() : after.start() if after else len(text)].strip()
        points = re.split(r"\n\s*\n|\n(?=- )", body)
        found.append(Release(head["version"], head["date"], tuple(_one_line(point) for point in points)))
    if not found or found[0].version != __version__:
        raise ValueError(f"CHANGELOG.md does not begin with {__version__}")
    return tuple(found)


def _one_line(point: str) -> str:
    return " ".join(point.removeprefix("- ").split())


def built_at() -> int:
    """Seconds since 1970 that stand in what is built: SOURCE_DATE_EPOCH, else the last commit, else now."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return int(asked.stdout) if asked.returncode == 0 and asked.stdout.strip() else int(time.time())


def date_of(release: Release) -> str:
    """ISO date of a release; of one that is not out yet, the day it was built from."""
    return time.strftime("%Y-%m-%d", time.gmtime(built_at())) if release.date == "unreleased" else release.date
