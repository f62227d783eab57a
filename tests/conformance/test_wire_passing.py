"""Trouble that passes, in a live session with a real host: back by itself within ten seconds, under its right name."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from hvgui.controller.hosts.poll_schedule import PollSchedule
from hvgui.controller.hosts.session import HostSession
from hvgui.controller.state.store import Store
from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import TroubleKind
from hvgui.sim.mischief import Prank
from hvgui.transport.wire.pywinrm_wire import PywinrmWire
from hvgui.values import replace
from tests.conformance.test_wire_bounds import MONSTERS, telling
from tests.support.account import PASSWORD
from tests.support.between import serving
from tests.support.cranked import CrankedClock, Spawner, run_here
from tests.support.live_host import LiveHost, live_host
from tests.support.present import present

#: Seconds from the trouble to the next answer, the pause until the next reading included.
BACK = 10.0
PASSING = {TroubleKind.WIRE_LOST}

Story = Callable[[LiveHost, HostSession, CrankedClock, list[TroubleKind]], Awaitable[None]]


class _Noting(Store):
    """Remembers every trouble that is shown."""

    def __init__(self, shown: list[TroubleKind]) -> None:
        super().__init__()
        self._shown = shown

    def put_host(self, picture: HostPicture) -> None:
        if picture.trouble is not None:
            self._shown.append(picture.trouble.kind)
        super().put_host(picture)


def with_a_session(folder: Path, story: Story) -> None:
    """Run ``story`` on a session that is live; the last argument gathers every trouble it shows."""

    async def run(host: LiveHost) -> None:
        clock, spawn, shown = CrankedClock(), Spawner(), list[TroubleKind]()
        store = _Noting(shown)
        session = HostSession(
            host.profile,
            lambda: Secret(PASSWORD),
            store=store,
            wires=lambda profile, secret: PywinrmWire(profile, secret),
            offload=run_here,
            clock=clock,
            pace=PollSchedule(lambda: 1.0),
        )
        spawn(session.run(), name="session")
        await clock.advance(1)
        assert session.live
        try:
            await story(host, session, clock, shown)
        finally:
            session.close()
            await spawn.close()

    with live_host(folder, "one") as host:
        asyncio.run(run(host))


@pytest.mark.parametrize("only", ["", "Enumerate", "Pull", "GetSummaryInformation"])
@pytest.mark.parametrize("prank", [Prank.EMPTY_500, Prank.BUSY_503, Prank.DROP, Prank.CUT, Prank.LOSE_CONTEXT])
def test_one_failure_in_a_live_session_passes(tmp_path: Path, prank: Prank, only: str) -> None:
    async def story(host: LiveHost, session: HostSession, clock: CrankedClock, shown: list[TroubleKind]) -> None:
        host.sim.mischief.once(prank, only=only)
        session.refresh()
        read = host.sim.stats.answers
        await clock.advance(BACK)
        assert host.sim.mischief.played == [prank]
        assert session.live
        assert set(shown) <= PASSING
        assert host.sim.stats.answers > read
        if only == "GetSummaryInformation":
            assert host.sim.stats.run_twice == 0

    with_a_session(tmp_path, story)


def test_an_answer_without_end_is_shown_and_asked_for_again(tmp_path: Path) -> None:
    """In the window, too: the session shows the trouble, waits, and is there when the host is."""

    async def story(host: LiveHost, session: HostSession, clock: CrankedClock, shown: list[TroubleKind]) -> None:
        with serving(telling(MONSTERS["endless headers"])) as port:
            session.reconnect(replace(session.profile, port=port))
            await clock.advance(30)
            assert not session.live
            assert set(shown) == {TroubleKind.BROKEN_REPLY}
        session.reconnect(replace(session.profile, port=host.sim.port))
        await clock.advance(10)
        assert session.live

    with_a_session(tmp_path, story)


@pytest.mark.parametrize("status", ["http500", "http503"])
def test_failures_of_a_minute_pass(tmp_path: Path, status: str) -> None:
    """A host that is being restarted: nothing but a status for a while, and no word about encryption."""

    async def story(host: LiveHost, session: HostSession, clock: CrankedClock, shown: list[TroubleKind]) -> None:
        host.sim.mischief.set(f"{status}=1")
        session.refresh()
        await clock.advance(60)
        assert not present(session.live)
        host.sim.mischief.calm()
        await clock.advance(60)
        assert session.live
        assert set(shown) == {TroubleKind.WIRE_LOST}

    with_a_session(tmp_path, story)
