"""Per room, the share of its statements that its own tests run: ``./dev cover [ROOM…]``. Asserts nothing."""

from __future__ import annotations

import io
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from coverage import Coverage

from tests.measuring.rooms import ROOT, Room, rooms

#: Rooms that are measured at the same time.
TOGETHER = 2


@dataclass(frozen=True)
class Covered:
    room: Room
    statements: int
    missed: int
    #: What pytest said at its end.
    said: str

    @property
    def share(self) -> float:
        return 100.0 * (self.statements - self.missed) / self.statements if self.statements else 100.0


def measured(room: Room, folder: Path) -> Covered:
    data = folder / room.name.replace("/", "-")
    config = folder / "coverage.ini"
    config.write_text("[run]\nconcurrency = thread\n", encoding="utf-8")
    include = ",".join(room.files)
    options = [f"--rcfile={config}", f"--data-file={data}", f"--include={include}"]
    said = "no tests of its own"
    if room.tests:
        command = [sys.executable, "-m", "coverage", "run", *options, "-m", "pytest", "-q", *room.tests]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        lines = [line for line in done.stdout.splitlines() if line.strip()]
        said = "" if done.returncode == 0 else lines[-1] if lines else done.stderr.strip()[-80:]
    cover = Coverage(data_file=str(data), config_file=str(config), include=list(room.files))
    cover.load()
    statements = missed = 0
    for name in room.files:
        _, lines_, _, without, _ = cover.analysis2(str(ROOT / name))
        statements += len(lines_)
        missed += len(without)
    return Covered(room, statements, missed, said)


def table(found: list[Covered]) -> str:
    out = io.StringIO()
    print(f"{'room':<26}{'statements':>12}{'run':>8}{'share':>8}", file=out)
    for one in sorted(found, key=lambda one: one.share):
        run = one.statements - one.missed
        print(f"{one.room.name:<26}{one.statements:>12}{run:>8}{one.share:>7.1f}%  {one.said}".rstrip(), file=out)
    statements, missed = sum(one.statements for one in found), sum(one.missed for one in found)
    share = 100.0 * (statements - missed) / max(statements, 1)
    print(f"{'all of them':<26}{statements:>12}{statements - missed:>8}{share:>7.1f}%", file=out)
    return out.getvalue()


def main(wanted: list[str]) -> int:
    chosen = [room for room in rooms() if not wanted or any(room.name.startswith(name) for name in wanted)]
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(TOGETHER) as pool:
        print(table(list(pool.map(partial(measured, folder=Path(folder)), chosen))), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
