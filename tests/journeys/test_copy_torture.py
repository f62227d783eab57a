"""A copy broken at its n-th request, for every n: afterwards nothing is left, nothing is on, and the counts add up."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from hvgui.domain.copying.transfer import CopyRequest
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.operations.outcome import Done
from hvgui.domain.vms.services import Service
from hvgui.hyperv.service_reading import read_services
from hvgui.sim.mischief import Plan, Prank
from hvgui.wsman.exchange import converse
from tests.journeys.test_engine import staged
from tests.support.engine import Engine, journey, local
from tests.support.hurried import HurriedClock, HurriedHostClock
from tests.support.live_host import LiveHost, live_host

#: Time runs so many times as fast on both sides; what is given minutes still has enough of them.
PACE = 5.0


@pytest.fixture
def host(tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", clock=HurriedHostClock(PACE)) as host:
        yield host


def at_the_nth(host: LiveHost, n: int, prank: Prank) -> Callable[[], bool]:
    """Play a prank on the n-th request from now; the answer says whether it was played."""
    plain = type(host.sim.mischief).plan
    numbers = count(1)
    played = False

    def plan(envelope: str) -> Plan:
        nonlocal played
        if next(numbers) == n:
            played = True
            return Plan(prank)
        return plain(host.sim.mischief, envelope)

    host.sim.mischief.plan = plan  # type: ignore[method-assign]
    return lambda: played


def offered(host: LiveHost, name: str) -> bool | None:
    vm = host.vm_id(name)
    return {s.service: s.offered for s in converse(host.wire(), read_services(vm)).states(vm)}[Service.GUEST_SERVICES]


@pytest.mark.slow
@pytest.mark.timeout(170)
@pytest.mark.parametrize(
    ("prank", "first"),
    [(Prank.DROP, "RDS01"), (Prank.CUT, "RDS01"), (Prank.TRUNCATE, "RDS01"), (Prank.CUT, "DC01")],
    ids=["drop", "cut", "truncate", "cut, service turned on"],
)
def test_a_copy_broken_anywhere_leaves_nothing_behind(host: LiveHost, tmp_path: Path, prank: Prank, first: str) -> None:
    # A guest needs seconds until it answers on a service that was just turned on.
    every = 60 if first == "DC01" else 12

    async def story(engine: Engine) -> None:
        fleet = engine.fleet
        guests = (engine.key(first), engine.key("FILE01"))
        for n in range(5, 200, every):
            data = os.urandom(300_000)
            files = (local(tmp_path / "local" / f"{n}.bin", data), local(tmp_path / "local" / f"{n}-empty", b""))
            played = at_the_nth(host, n, prank)
            request = CopyRequest(guests=guests, files=files, folder="C:\\in")
            picture = await engine.finished(fleet.copy_files(request, turn_on_services=True), 60)
            if not played():
                assert n > 30, "a copy asks more than that"
                return
            await settled(engine)
            check(fleet.operation(picture.id), n)

    def check(picture: OperationPicture | None, n: int) -> None:
        assert picture is not None
        counts = picture.counts
        assert counts.done + counts.failed + counts.unknown + counts.cancelled == 4, n
        for item in picture.items:
            if isinstance(item.outcome, Done):
                name = first if item.key.vm == host.vm_id(first) else "FILE01"
                there = host.world.guest_folder(name) / "in" / item.label
                assert there.read_bytes() == (tmp_path / "local" / item.label).read_bytes(), n
        assert host.sim.stats.clear_text_bodies == 0

    async def settled(engine: Engine) -> None:
        """The host is back, and what was put off has been done."""
        for picture in engine.fleet.hosts():
            if picture.phase is not LinkPhase.LIVE:
                engine.fleet.reconnect(picture.id)
        engine.fleet.refresh()
        await engine.until(lambda: engine.fleet.hosts()[0].phase is LinkPhase.LIVE)
        await engine.until(lambda: staged(host) == [])
        await engine.until(lambda: offered(host, "DC01") is False)
        assert offered(host, "FILE01") is True

    journey(tmp_path, (host,), story, clock=HurriedClock(PACE))
