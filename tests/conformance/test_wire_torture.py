"""Health under torture: thousands of calls through every kind of loss, and what the host has seen of them.

The host is the witness: it counts bodies it could read without unsealing, and how often each message was run. Each kind
of loss comes dozens of times; ``HVGUI_TORTURE=10`` makes it ten times as much.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest

from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import TroubleKind, WireError
from hvgui.hyperv.host_reading import Dialect
from hvgui.sim.launch import RunningHost, start_scene
from hvgui.sim.mischief import Prank
from hvgui.transport.wire.guarded import IDLE_LIMIT
from hvgui.transport.wire.pywinrm_wire import PywinrmWire
from hvgui.wsman.replies import Identity, Invoked
from hvgui.wsman.requests import Identify, Invoke
from tests.support.account import PASSWORD
from tests.support.live_host import LiveHost, dialect_of, live_host

TIMES = int(os.environ.get("HVGUI_TORTURE", "1"))
#: Trouble that says "could not talk", after which the next call has to work again.
PASSING = {TroubleKind.WIRE_LOST, TroubleKind.HOST_HANGS, TroubleKind.UNREACHABLE, TroubleKind.SIGN_IN_REFUSED}


@pytest.fixture
def host(tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path, "one") as host:
        yield host


def harmless(dialect: Dialect) -> Invoke:
    """A method that changes nothing, but is never sent twice all the same."""
    service = dialect.service
    return Invoke(service.resource, "GetSummaryInformation", service.selectors, (("RequestedInformation", (0,)),))


class Torture:
    """Calls through a wire, and what became of them."""

    def __init__(self, host: LiveHost) -> None:
        self.host = host
        self.wire = host.wire(read_timeout=60.0, patience=1.0)
        self.invoke = harmless(dialect_of(self.wire))
        self.calls = self.failures = 0
        self.kinds: set[TroubleKind] = set()

    def go(self, rounds: int) -> None:
        for number in range(rounds):
            self.calls += 1
            try:
                reply = self.wire.ask(self.invoke if number % 2 else Identify())
                assert isinstance(reply, Invoked | Identity)
            except WireError as error:
                self.failures += 1
                self.kinds.add(error.trouble.kind)

    def judge(self, failures: float = 0.0) -> None:
        """The wire works at once when the trouble has passed, and the host tells nothing bad."""
        self.host.sim.mischief.calm()
        assert self.kinds <= PASSING
        assert self.failures <= failures * self.calls, f"{self.failures} of {self.calls}"
        assert isinstance(self.wire.ask(Identify()), Identity)
        stats = self.host.sim.stats
        assert stats.clear_text_bodies == 0
        assert stats.run_twice == 0


@pytest.mark.slow
@pytest.mark.timeout(300 * TIMES)  # Many calls: a busy machine takes minutes.
@pytest.mark.parametrize("after", [1, 2, 3, 7, 50])
def test_connections_that_end_after_every_n_answers(host: LiveHost, after: int) -> None:
    torture = Torture(host)
    host.sim.mischief.set(f"after={after}")
    torture.go(max(60, 25 * after) * TIMES)
    torture.judge()


@pytest.mark.slow
def test_resets_before_and_after_the_work(host: LiveHost) -> None:
    torture = Torture(host)
    host.sim.mischief.set("drop=0.05 cut=0.05 seed=3")
    torture.go(800 * TIMES)
    torture.judge(failures=0.2)


@pytest.mark.slow
@pytest.mark.parametrize("leg", ["leg1", "leg2", "leg3"])
def test_resets_in_each_leg_of_the_handshake(host: LiveHost, leg: str) -> None:
    torture = Torture(host)
    host.sim.mischief.set(f"{leg}=0.3 after=3 seed=5")
    torture.go(250 * TIMES)
    torture.judge(failures=0.2)


def test_contexts_that_are_lost_in_mid_life(host: LiveHost) -> None:
    torture = Torture(host)
    for _ in range(40 * TIMES):
        host.sim.mischief.once(Prank.LOSE_CONTEXT)
        torture.go(4)
    torture.judge()


def test_idle_past_the_limit_of_the_host(tmp_path: Path) -> None:
    """The host's limit is a moment here; the end of the connection is seen before the next call, whenever it comes."""
    with live_host(tmp_path, "one", idle_seconds=0.3) as host:
        torture = Torture(host)
        for _ in range(3):
            before = host.sim.stats.connections
            torture.go(1)
            while host.sim.open_connections:
                pass
            assert host.sim.stats.connections >= before
        torture.judge()


def test_an_old_connection_is_replaced_before_it_is_used(host: LiveHost, monkeypatch: pytest.MonkeyPatch) -> None:
    torture = Torture(host)
    passed = 0.0
    real = time.monotonic
    monkeypatch.setattr("hvgui.transport.wire.guarded.time", SimpleNamespace(monotonic=lambda: real() + passed))
    before = torture.wire.handshakes
    for _ in range(3):
        passed += IDLE_LIMIT + 1
        torture.go(1)
    assert torture.wire.handshakes == before + 3
    torture.judge()


@contextmanager
def restartable(folder: Path) -> Iterator[RunningHost]:
    with start_scene("one", password=PASSWORD, root_folder=folder, pace=0.02) as scene:
        yield scene.hosts[0]


def test_a_host_that_restarts_in_between(tmp_path: Path) -> None:
    with restartable(tmp_path) as host:
        profile = HostProfile(id=HostId("h"), address="127.0.0.1", port=host.port, user="Administrator")
        wire = PywinrmWire(profile, lambda: Secret(PASSWORD))
        for _ in range(5):
            assert isinstance(wire.ask(Identify()), Identity)
            host.stop()
            with pytest.raises(WireError) as error:
                wire.ask(Identify())
            assert error.value.trouble.kind in (TroubleKind.UNREACHABLE, TroubleKind.WIRE_LOST)
            host.start()
            assert isinstance(wire.ask(Identify()), Identity)
            assert host.sim.stats.clear_text_bodies == 0
