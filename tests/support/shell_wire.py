"""A wire to the simulated host's shell alone, without a network: it breaks at the n-th request when told to."""

from __future__ import annotations

from pathlib import Path

from hvgui.domain.trouble import Trouble, TroubleKind, WireError
from hvgui.sim.cim import Principal, Process
from hvgui.sim.programs.programs import HostPrograms
from hvgui.wsman.replies import CommandStarted, Nothing, Output, Reply, ShellOpened
from hvgui.wsman.requests import (
    CreateShell,
    DeleteShell,
    ReceiveOutput,
    Request,
    RunCommand,
    SendInput,
    SignalCommand,
)
from tests.support.world_bench import Bench


class ShellWire:
    """Implements ``HostWire``. ``breaks``: numbers of requests that break, before or after the host has heard them."""

    signed_in_with = ""

    def __init__(self, folder: Path, *, breaks: frozenset[int] = frozenset(), heard: bool = True) -> None:
        self.bench = Bench(folder)
        self._breaks = breaks
        self._heard = heard
        self._process: Process | None = None
        self.asked = 0
        self.sends = 0
        self.limit = 10**9

    def ask(self, request: Request) -> Reply:
        self.asked += 1
        broken = self.asked in self._breaks
        if broken and not self._heard:
            raise self._lost()
        reply = self._answer(request)
        if broken:
            raise self._lost()
        return reply

    def close(self) -> None: ...

    def staged(self) -> list[Path]:
        """What lies in the folder of staged files."""
        return [p for p in self.bench.world.host_folder().rglob("*") if p.is_file() and "hvgui" in p.parts]

    def _lost(self) -> WireError:
        return WireError(Trouble(TroubleKind.WIRE_LOST, "host"), sent=True)

    def _answer(self, request: Request) -> Reply:
        match request:
            case CreateShell():
                return ShellOpened("S")
            case RunCommand(_, command, arguments):
                programs = HostPrograms(self.bench.world)
                self._process = programs.start(command, arguments, {}, Principal("Administrator"))
                return CommandStarted("C")
            case SendInput(_, _, data):
                if len(data) > self.limit:
                    raise WireError(Trouble(TroubleKind.TOO_LARGE, "host"), sent=False)
                self.sends += 1
                assert self._process is not None
                self._process.feed(data, end=request.end)
                return Nothing()
            case ReceiveOutput():
                assert self._process is not None
                return Output(bytes(self._process.stdout), b"", True, self._process.exit_code or 0)
            case SignalCommand() | DeleteShell():
                return Nothing()
        raise AssertionError(request)
