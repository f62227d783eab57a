"""``python -m hvgui``."""

from __future__ import annotations

import sys


def main() -> None:
    """The entry point of the installed command."""
    from hvgui.cli import main as run

    sys.exit(run())


if __name__ == "__main__":
    main()
