"""``./dev package [linux|windows|wheel|licences|all]``: what is delivered, into ``dist/``."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from installer import bundle, debian, papers
from installer.parts import OPTIONAL, missing, python_parts
from installer.release import ROOT

TARGET = ROOT / "dist"


def linux(target: Path) -> list[Path]:
    """The Debian package and the portable archive, from one frozen program."""
    for extra in OPTIONAL:
        gone = missing(extra)
        print(f"{extra:12} {'left out, not installed: ' + ', '.join(gone) if gone else 'included'}")
    work = ROOT / "build" / "linux"
    shutil.rmtree(work, ignore_errors=True)
    program = bundle.freeze(work)
    parts = bundle.parts_of(work)
    return [debian.build(program, parts, target), bundle.portable(program, parts, target)]


def wheel(target: Path) -> list[Path]:
    """The source distribution, and the wheel built from it."""
    before = {path: path.stat().st_mtime_ns for path in target.glob("*")}
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(target), str(ROOT)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return [path for path in sorted(target.glob("*")) if before.get(path) != path.stat().st_mtime_ns]


def licences(target: Path) -> list[Path]:
    """Third-party licences and the bill of materials of an installation from the wheel."""
    return list(papers.write(python_parts(), target))


PARTS = {"linux": linux, "wheel": wheel, "licences": licences}


def main() -> None:
    wanted = sys.argv[1:] or ["all"]
    wanted = list(PARTS) if wanted == ["all"] else wanted
    unknown = [name for name in wanted if name not in PARTS]
    if unknown:
        raise SystemExit(f"unknown: {', '.join(unknown)}; there are all, {', '.join(PARTS)}")
    for name in wanted:
        for made in PARTS[name](TARGET):
            print(f"{made.stat().st_size / 1e6:8.1f} MB  {made.relative_to(ROOT)}", flush=True)


if __name__ == "__main__":
    main()
