"""A program in a process of its own, driven from inside: ``python -m tests.support.visit STORY PORT``."""

from __future__ import annotations

import asyncio
import faulthandler
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint

from hvgui.app import Options, Program, run
from hvgui.desktop.own_folder import LEFTOVERS
from hvgui.domain.copying.transfer import CopyRequest, LocalFile
from hvgui.domain.hosts.host import HostProfile, StagingWay
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.ui.copying.copy_sheet import CopySheet
from hvgui.ui.copying.unfinished_dialog import UnfinishedDialog
from hvgui.ui.help.crash_dialog import CrashDialog
from tests.support.account import PASSWORD, USER


def profile(port: int) -> HostProfile:
    return HostProfile(id=HostId("visited"), address="127.0.0.1", port=port, user=USER, staging=StagingWay.SHELL)


async def live(program: Program) -> None:
    while not any(h.complete for h in program.fleet.hosts()):
        await asyncio.sleep(0.01)


def say(**facts: object) -> None:
    print(json.dumps(facts), flush=True)


async def close_while_a_host_hangs(program: Program) -> int:
    """Say when live; once told that the host hangs, ask it something and close the window."""
    await live(program)
    say(live=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)
    program.fleet.refresh()
    await asyncio.sleep(0.3)
    say(closing=True)
    program.window.close()
    await asyncio.sleep(3600)
    return 1


async def break_down(program: Program) -> int:
    """A visitor with a defect."""
    raise LookupError(f"{len(program.fleet.hosts())} hosts, none of them wanted")


async def wait_to_be_called(program: Program) -> int:
    """Say when somebody has started the program once more."""
    called = asyncio.get_running_loop().create_future()
    window = program.window
    window.hide()
    plain = window.activateWindow

    def activate() -> None:
        plain()
        called.set_result(True)

    window.activateWindow = activate  # type: ignore[method-assign]
    say(ready=True)
    await called
    say(called=window.isVisible())
    return 0


async def survive_a_crash(program: Program) -> int:
    """Break twice, as a person would see it, and look at what is shown."""
    dialog = program.window.findChildren(CrashDialog)[0]
    program.runtime.on_crash = dialog.add

    async def broken() -> None:
        raise ZeroDivisionError("1/0")

    program.runtime.spawn(broken(), name="first")
    program.runtime.spawn(broken(), name="second")
    await _until(lambda: len(program.runtime.crashes) == 2)
    say(told=len(program.runtime.crashes), report=dialog.report.toPlainText(), alive=program.window.isVisible())
    return 0


async def leave_traces(program: Program) -> int:
    """Add a host, change what the window looks like, close."""
    program.fleet.add_host(profile(int(sys.argv[2])), Secret(PASSWORD), remember=True)
    await live(program)
    window = program.window
    window.resize(1111, 666)
    window.list.filter_box.setText("host:HV*")
    window.list.view.show_columns(["name", "heartbeat", "host"])
    await asyncio.sleep(0.2)
    window.close()
    await asyncio.sleep(3600)
    return 1


async def find_traces(program: Program) -> int:
    """What is there before any host has answered."""
    window = program.window
    await asyncio.sleep(0.05)
    say(
        hosts=[h.profile.address for h in program.fleet.hosts()],
        phases=[h.phase.value for h in program.fleet.hosts()],
        aged=[h.as_of is not None for h in program.fleet.hosts()],
        vms=len(program.fleet.vms()),
        size=[window.width(), window.height()],
        filter=window.list.filter_box.text(),
        columns=window.list.view.shown_columns(),
    )
    return 0


async def _copy_until(program: Program, stage: str) -> int:
    """Copy a file into a VM whose Guest services is off, and say when the copy is at a stage."""
    fleet = program.fleet
    fleet.add_host(profile(int(sys.argv[2])), Secret(PASSWORD), remember=True)
    await live(program)
    path = Path(os.environ["XDG_CONFIG_HOME"]).parent / "to copy.bin"
    facts = path.stat()
    file = LocalFile(str(path), path.name, facts.st_size, facts.st_mtime_ns)
    key = next(k for k, vm in fleet.vms().items() if vm.name == "DC01")
    operation = fleet.copy_files(CopyRequest(guests=(key,), files=(file,), folder="C:\\in"), turn_on_services=True)
    while True:
        picture = fleet.operation(operation)
        assert picture is not None
        assert picture.running, picture
        item = picture.items[0]
        if item.stage == stage and (stage != "staging" or item.bytes_done):
            say(at=stage)
            await asyncio.sleep(3600)
        await asyncio.sleep(0.005)


async def copy_until_staging(program: Program) -> int:
    return await _copy_until(program, "staging")


async def copy_until_copying(program: Program) -> int:
    return await _copy_until(program, "copying")


async def clean_up(program: Program) -> int:
    """The next start: give the password again (there is no keyring) and wait until the host is live."""
    fleet = program.fleet
    fleet.replace_host(profile(int(sys.argv[2])), Secret(PASSWORD), remember=False)
    await live(program)
    offer = await _offer(program)
    offer.discard.click()
    await _until(lambda: not fleet.copying.unfinished())
    # What was given up is removed with the next refresh.
    (kept,) = Path(os.environ["XDG_DATA_HOME"]).rglob(LEFTOVERS)  # noqa: ASYNC240
    fleet.refresh()
    await _until(lambda: json.loads(kept.read_text(encoding="utf-8")) == [])
    return 0


async def go_on(program: Program) -> int:
    """The next start: go on with the copy that is offered, and say how it ended."""
    fleet = program.fleet
    fleet.replace_host(profile(int(sys.argv[2])), Secret(PASSWORD), remember=False)
    await live(program)
    offer = await _offer(program)
    offer.go_on.click()
    await _until(lambda: bool(fleet.operations()) and not fleet.operations()[-1].running)
    say(done=fleet.operations()[-1].counts.done)
    return 0


async def _offer(program: Program) -> UnfinishedDialog:
    await _until(lambda: bool(program.window.findChildren(UnfinishedDialog)))
    return program.window.findChildren(UnfinishedDialog)[0]


async def _until(true: Callable[[], bool]) -> None:
    while not true():
        await asyncio.sleep(0.02)


async def take_a_drop(program: Program) -> int:
    """Say where a VM's row is on the screen, wait for a drop on it, press Copy, wait for the end."""
    fleet, window = program.fleet, program.window
    await live(program)
    window.setGeometry(220, 40, 1100, 760)
    view = window.list.view
    while not view.selectionModel().selectedRows():
        view.select([k for k, vm in fleet.vms().items() if vm.name == "FILE01"])
        await asyncio.sleep(0.05)
    there, stays = QPoint(), 0
    while stays < 8:
        # Panes find their sizes with what they show: on a busy machine later than one would think.
        row = view.visualRect(view.selectionModel().selectedRows()[0])
        before, there = there, view.viewport().mapToGlobal(row.center())
        stays = stays + 1 if there == before else 0
        await asyncio.sleep(0.1)
    say(x=there.x(), y=there.y())
    while not window.findChildren(CopySheet):
        await asyncio.sleep(0.02)
    sheet = window.findChildren(CopySheet)[0]
    sheet.folder.setText("C:\\in")
    sheet.copy.click()
    while not fleet.operations() or fleet.operations()[-1].running:
        await asyncio.sleep(0.02)
    say(done=fleet.operations()[-1].counts.done)
    return 0


STORIES = (
    take_a_drop,
    close_while_a_host_hangs,
    break_down,
    wait_to_be_called,
    survive_a_crash,
    leave_traces,
    find_traces,
    copy_until_staging,
    copy_until_copying,
    clean_up,
    go_on,
)


def main() -> None:
    # A program that stands still says where each of its threads stands, then ends.
    faulthandler.dump_traceback_later(140, exit=True)
    story = {f.__name__: f for f in STORIES}[sys.argv[1]]
    port = int(sys.argv[2])
    if story in (close_while_a_host_hangs, take_a_drop):
        options = Options(host=profile(port), secret=Secret(PASSWORD), forgetful=True)
    else:
        options = Options()
    sys.exit(run(options, story))


if __name__ == "__main__":
    main()
