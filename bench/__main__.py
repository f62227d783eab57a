"""``./dev bench [NAME …]``: window, install, refresh, upload, staging, copying, changes, wire."""

from __future__ import annotations

import platform
import sys

from bench import changes, copying, install, refresh, staging, upload, window, wire

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


def main() -> None:
    wanted = sys.argv[1:] or list(PARTS)
    unknown = [name for name in wanted if name not in PARTS]
    if unknown:
        raise SystemExit(f"unknown: {', '.join(unknown)}; there are {', '.join(PARTS)}")
    print(f"Python {platform.python_version()} on {platform.system()} {platform.machine()}")
    for name in wanted:
        PARTS[name]()


if __name__ == "__main__":
    main()
