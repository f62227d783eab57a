"""Command line: the window, the tour, and the commands without a window.

One room: each group of commands is a module.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from hvgui.desktop import SERVE_WIRES, streams

COMMANDS = ("list", "services", "kvp", "why", "journal", "copy", "vm", "disk", "switch", "host", "checkpoint", "record")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that is named first, or the window when none is; gives the exit code."""
    streams.prepare()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given == [SERVE_WIRES]:
        from hvgui.assembly import serve_wires

        serve_wires()
    if given and given[0] in COMMANDS:
        # Nothing of Qt is imported for a command: it must run where there is no display and no library for one.
        from hvgui.cli.commands import main as run_command

        return run_command(given)
    from hvgui.cli.window import main as run_window

    return run_window(given)
