"""Events make changes show sooner and decide nothing: the same story with them, without them, and without their wire."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from hvgui.domain.hosts.link import LinkPhase, Liveness
from hvgui.domain.trouble import TroubleKind
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service
from hvgui.sim.hyperv.machines import Power as MachinePower
from hvgui.sim.mischief import Prank
from tests.support.engine import Engine, journey
from tests.support.hurried import HurriedClock, HurriedHostClock
from tests.support.live_host import LiveHost, live_host

Way = tuple[str, bool, bool, Liveness | None]
WAYS: tuple[Way, ...] = (
    ("events", True, True, Liveness.LIVE),
    ("refused", True, False, Liveness.POLLING),
    ("off", False, True, None),
)


def liveness(engine: Engine) -> Liveness | None:
    now = engine.fleet.hosts()[0].liveness
    return now.state if now else None


@pytest.mark.parametrize(("wanted", "offered", "state"), [w[1:] for w in WAYS], ids=[w[0] for w in WAYS])
def test_changes_behind_our_back_show_with_events_and_without(
    tmp_path: Path, wanted: bool, offered: bool, state: Liveness | None
) -> None:
    with live_host(tmp_path, clock=HurriedHostClock(), events=offered, pace=1.0) as host:

        async def story(engine: Engine) -> None:
            await engine.until(lambda: liveness(engine) is state)
            file01, dc01, app01 = (engine.key(n) for n in ("FILE01", "DC01", "APP01"))
            await _shows(engine, lambda: host.world.rename("FILE01", "NEW"), lambda: _name(engine, file01) == "NEW")
            host.world.toggle("DC01", "vss", on=False)
            await engine.until(lambda: _offered(engine, dc01) is False)
            host.world.set_power("DC01", MachinePower.PAUSED)
            await engine.until(lambda: engine.fleet.vms()[dc01].power is Power.PAUSED)
            host.world.delete("APP01")
            await engine.until(lambda: app01 not in engine.fleet.vms())
            assert liveness(engine) is state
            assert host.sim.stats.clear_text_bodies == 0

        journey(tmp_path, (host,), story, events=wanted, clock=HurriedClock())


async def _shows(engine: Engine, change: Callable[[], None], seen: Callable[[], bool]) -> None:
    assert not seen()
    change()
    await engine.until(seen)


def _name(engine: Engine, key: object) -> str:
    return engine.fleet.vms()[key].name  # type: ignore[index]


def _offered(engine: Engine, key: object) -> bool | None:
    state = engine.fleet.vms()[key].service(Service.BACKUP)  # type: ignore[index]
    return state.offered if state else None


def test_a_refused_subscription_says_why(tmp_path: Path) -> None:
    with live_host(tmp_path, "one", clock=HurriedHostClock(), events=False) as host:

        async def story(engine: Engine) -> None:
            await engine.until(lambda: liveness(engine) is Liveness.POLLING)
            now = engine.fleet.hosts()[0].liveness
            assert now is not None
            assert now.why is not None
            assert now.why.kind is TroubleKind.NOT_SUPPORTED_HERE
            assert 2150858753 in now.why.codes

        journey(tmp_path, (host,), story, events=True, clock=HurriedClock())


def test_the_wire_of_events_is_lost_and_comes_back(tmp_path: Path) -> None:
    with live_host(tmp_path, "one", clock=HurriedHostClock()) as host:

        async def story(engine: Engine) -> None:
            await engine.until(lambda: liveness(engine) is Liveness.LIVE)
            first = _subscription(host)
            host.sim.drop_connections()
            await engine.until(lambda: liveness(engine) is Liveness.LIVE and _subscription(host) not in (first, ""))
            key = next(iter(engine.fleet.vms()))
            name = engine.fleet.vms()[key].name
            await _shows(engine, lambda: host.world.rename(name, "NEW"), lambda: _name(engine, key) == "NEW")

        journey(tmp_path, (host,), story, events=True, clock=HurriedClock())


def test_a_host_that_forgets_subscriptions_is_subscribed_to_again(tmp_path: Path) -> None:
    with live_host(tmp_path, "one", clock=HurriedHostClock()) as host:

        async def story(engine: Engine) -> None:
            await engine.until(lambda: host.sim.service.eventing.pulling == 1)
            first = _subscription(host)
            host.sim.service.eventing.end_all()
            await engine.until(lambda: _subscription(host) not in (first, ""))
            assert engine.fleet.hosts()[0].phase is LinkPhase.LIVE

        journey(tmp_path, (host,), story, events=True, clock=HurriedClock())


def test_three_failures_in_a_row_mean_polling_and_later_another_try(tmp_path: Path) -> None:
    with live_host(tmp_path, "one", clock=HurriedHostClock()) as host:
        host.sim.mischief.once(Prank.CUT, times=3, only="Subscribe")

        async def story(engine: Engine) -> None:
            await engine.until(lambda: liveness(engine) is Liveness.POLLING)
            now = engine.fleet.hosts()[0].liveness
            assert now is not None
            assert now.why is not None
            assert now.why.kind is TroubleKind.WIRE_LOST
            await engine.until(lambda: liveness(engine) is Liveness.LIVE)

        journey(tmp_path, (host,), story, events=True, clock=HurriedClock())


def test_a_subscription_is_replaced_before_it_expires_and_ended_at_the_close(tmp_path: Path) -> None:
    with live_host(tmp_path, "one", clock=HurriedHostClock(600)) as host:

        async def story(engine: Engine) -> None:
            await engine.until(lambda: host.sim.service.eventing.pulling == 1)
            first = _subscription(host)
            await engine.until(lambda: _subscription(host) not in (first, ""))
            assert host.sim.service.eventing.open_by("Administrator") == 1

        journey(tmp_path, (host,), story, events=True, clock=HurriedClock(600))


def _subscription(host: LiveHost) -> str:
    return host.sim.service.eventing.newest


def test_who_waits_for_events_keeps_no_worker_from_work(tmp_path: Path) -> None:
    """A host at which nothing happens holds the question; forty of them held all forty workers of the window."""
    with live_host(tmp_path, "one") as host:

        async def story(engine: Engine) -> None:
            await engine.until(lambda: host.sim.service.eventing.pulling == 1)
            read = engine.fleet.hosts()[0].as_of
            engine.fleet.refresh()
            await engine.until(lambda: engine.fleet.hosts()[0].as_of != read, seconds=5.0)
            assert host.sim.service.eventing.pulling == 1

        journey(tmp_path, (host,), story, events=True, workers=1)
