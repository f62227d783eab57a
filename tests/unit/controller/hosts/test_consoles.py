"""Consoles over hosts on paper: what is started, with what on its input, and what is said when it does not work."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Sequence

import pytest

from hvgui.controller.api.consoles import Ended
from hvgui.controller.hosts.consoles import Consoles
from hvgui.domain.keys import VmId, VmKey
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Troubled, TroubleKind
from hvgui.domain.vms.console import ConsoleEnd, ConsoleKind, ConsoleProblem
from tests.support.cranked import settle
from tests.support.paper_host import guid
from tests.support.paper_world import HOST, KEY, World, scenario


class StubLauncher:
    platform = "linux"

    def __init__(self) -> None:
        self.there: set[str] = {"xfreerdp"}
        self.started: list[tuple[list[str], Secret | None]] = []
        self.trouble: OSError | None = None
        self.over: asyncio.Future[Ended] = asyncio.get_running_loop().create_future()

    def find(self, names: Sequence[str]) -> str:
        return next((f"/usr/bin/{name}" for name in names if name in self.there), "")

    def start(self, command: Sequence[str], typed: Secret | None) -> Awaitable[Ended]:
        if self.trouble is not None:
            raise self.trouble
        self.started.append((list(command), typed))
        return self.over


async def consoles_of(world: World) -> tuple[Consoles, StubLauncher]:
    await world.connect()
    launcher = StubLauncher()
    made = world.fleet.consoles
    assert isinstance(made, Consoles)
    made._launcher = launcher
    return made, launcher


@scenario
async def test_the_password_goes_to_the_input_and_nowhere_else(world: World) -> None:
    consoles, launcher = await consoles_of(world)
    opened: list[str] = []
    task = asyncio.get_running_loop().create_task(consoles.connect(KEY, opened.append))
    await settle()
    ((command, typed),) = launcher.started
    assert command[:2] == ["/usr/bin/xfreerdp", f"/vmconnect:{KEY.vm}"]
    assert typed is not None
    assert not any(typed.reveal() in part for part in command)
    assert opened == ["xfreerdp"]
    assert (await consoles.connect(KEY, opened.append)).problem is ConsoleProblem.OPEN
    launcher.over.set_result(Ended(0, ""))
    assert (await task).problem is None
    launcher.over = asyncio.get_running_loop().create_future()
    launcher.over.set_result(Ended(131, "unable to connect"))
    end = await consoles.connect(KEY, opened.append)
    assert (end.problem, end.detail) == (ConsoleProblem.ENDED, "unable to connect")


@scenario
async def test_without_a_program_the_command_is_given(world: World) -> None:
    consoles, launcher = await consoles_of(world)
    launcher.there.clear()
    end = await consoles.connect(KEY, lambda _: pytest.fail("nothing was opened"))
    assert end.problem is ConsoleProblem.MISSING
    assert end.kind is ConsoleKind.FREERDP
    assert end.command.startswith(f"xfreerdp3 /vmconnect:{KEY.vm} /v:")


@scenario
async def test_what_keeps_it_from_starting_is_told_apart(world: World) -> None:
    consoles, launcher = await consoles_of(world)
    session = consoles._context.sessions[HOST]
    kept, session.secret = session.secret, lambda: None
    assert (await consoles.connect(KEY, lambda _: None)).problem is ConsoleProblem.NO_PASSWORD
    session.secret = kept
    launcher.trouble = PermissionError(13, "Permission denied")
    end = await consoles.connect(KEY, lambda _: None)
    assert end == ConsoleEnd(
        kind=ConsoleKind.FREERDP, problem=ConsoleProblem.NOT_STARTED, command=end.command, detail="Permission denied"
    )
    with pytest.raises(Troubled) as gone:
        await consoles.connect(VmKey(HOST, VmId(guid(99))), lambda _: None)
    assert gone.value.trouble.kind is TroubleKind.VM_GONE
