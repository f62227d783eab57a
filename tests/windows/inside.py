"""What runs within the Windows program: ``pythonw.exe -m tests.windows.inside STORY PORT RESULT``.

A windowed program has no standard output, so a story tells what it saw in a file.
"""

from __future__ import annotations

import asyncio
import faulthandler
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hvgui.app import Options, Program, run
from hvgui.desktop import streams
from hvgui.domain.hosts.host import HostProfile, StagingWay
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from tests.support.account import PASSWORD, USER


def _say(**facts: Any) -> None:
    with Path(sys.argv[3]).open("a", encoding="utf-8") as file:
        file.write(json.dumps(facts) + "\n")


async def _until(true: Callable[[], object]) -> None:
    while not true():
        await asyncio.sleep(0.01)


def _profile() -> HostProfile:
    way = StagingWay.SHELL
    return HostProfile(id=HostId("visited"), address="127.0.0.1", port=int(sys.argv[2]), user=USER, staging=way)


async def live(program: Program) -> int:
    """Close the window, as a person does, when the list is there."""
    await _until(lambda: program.window.list.table.rowCount())
    _say(vms=program.window.list.table.rowCount())
    program.window.close()
    await asyncio.Event().wait()
    return 1


async def silent(program: Program) -> int:
    """Close the window while a worker waits for a host that says nothing."""
    await _until(lambda: program.fleet.hosts())
    await _until(lambda: Path(f"{sys.argv[3]}.asked").exists())
    _say(vms=program.window.list.table.rowCount())
    program.window.close()
    await asyncio.Event().wait()
    return 1


async def first(program: Program) -> int:
    """Stay until a second start has asked for the window."""
    called = asyncio.Event()
    program.window.hide()
    plain = program.window.activateWindow

    def activate() -> None:
        plain()
        called.set()

    program.window.activateWindow = activate  # type: ignore[method-assign]
    _say(ready=True)
    await called.wait()
    _say(called=program.window.isVisible())
    return 0


async def remember(program: Program) -> int:
    """Save a host while another program has the file of settings open."""
    _say(ready=True)
    await _until(lambda: Path(f"{sys.argv[3]}.held").exists())
    program.fleet.add_host(_profile(), Secret(PASSWORD), remember=False)
    _say(hosts=[each.profile.address for each in program.fleet.hosts()])
    program.window.close()
    await asyncio.Event().wait()
    return 1


def main() -> int:
    """Run a story; the exit code of the program."""
    streams.prepare()
    story = sys.argv[1]
    visitor = {"live": live, "silent": silent, "first": first, "remember": remember}[story]
    kept = story in ("first", "remember")
    options = Options() if kept else Options(host=_profile(), secret=Secret(PASSWORD), forgetful=True)
    # Where a program hangs that has no standard error.
    with Path(f"{sys.argv[3]}.hangs").open("w", encoding="utf-8") as file:
        faulthandler.dump_traceback_later(150, file=file)
        try:
            return run(options, visitor)
        finally:
            faulthandler.cancel_dump_traceback_later()


if __name__ == "__main__":
    sys.exit(main())
