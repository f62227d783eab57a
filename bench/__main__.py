"""``./dev bench [NAME …]``: one part, or all but big, which prints every row of docs/design/0007-speed.md."""

from __future__ import annotations

import platform
import sys

from bench import big, changes, copying, idle, install, refresh, staging, upload, window, wire

PARTS = {
    "window": window.run,
    "install": install.run,
    "refresh": refresh.run,
    "upload": upload.run,
    "staging": staging.run,
    "copying": copying.run,
    "changes": changes.run,
    "wire": wire.run,
}
#: Only when they are named: rows of the table of goals, and what takes minutes.
NAMED = {"big": big.run, "idle": idle.run, **big.PARTS}


def main() -> None:
    wanted = sys.argv[1:] or list(PARTS)
    parts = {**PARTS, **NAMED}
    unknown = [name for name in wanted if name not in parts]
    if unknown:
        raise SystemExit(f"unknown: {', '.join(unknown)}; there are {', '.join(parts)}")
    print(f"Python {platform.python_version()} on {platform.system()} {platform.machine()}")
    for name in wanted:
        parts[name]()


if __name__ == "__main__":
    main()
