"""Hosts that say no, or take their time: refused passwords, quotas in the first reading, slow answers, and the end."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest

from hvgui.domain.hosts.doctor import Rung, Verdict
from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.hosts.link import LinkPhase, Liveness
from hvgui.domain.keys import VmKey
from hvgui.domain.secret import Secret
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.trouble import Troubled, TroubleKind
from hvgui.domain.vms.power import PowerAction
from hvgui.domain.vms.screen import Resolution
from hvgui.domain.vms.services import Service
from hvgui.hyperv import selections
from hvgui.hyperv.collecting import every
from hvgui.transport.wire.tap import WireTap
from hvgui.wsman.replies import Page
from hvgui.wsman.requests import Enumerate, Release
from hvgui.wsman.vocabulary import all_classes
from tests.support.account import PASSWORD, USER
from tests.support.engine import Engine, journey
from tests.support.hurried import HurriedClock
from tests.support.live_host import LiveHost, live_host


@pytest.fixture
def host(tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host") as found:
        yield found


def picture(engine: Engine) -> HostPicture:
    return engine.fleet.hosts()[0]


async def click_everything(engine: Engine, key: VmKey) -> None:
    """Whatever a window does while an admin works with it, except for the three ways to try again."""
    fleet = engine.fleet
    fleet.look_at(frozenset({key}))
    fleet.refresh()
    fleet.set_visible(False)
    fleet.set_visible(True)
    fleet.watch_hosts(None)
    for ask in (
        fleet.hardware.settings(key),
        fleet.hardware.memory(key),
        fleet.hardware.adapters(key),
        fleet.checkpoints.read(key),
        fleet.kvp.read(key),
        fleet.diagnosis.diagnose(key, Service.BACKUP),
        fleet.screens.picture(key, Resolution(80, 60)),
        fleet.ask(key.host, partial(every, selections.SYSTEMS)),
    ):
        with suppress(Troubled):
            await ask
    for operation in (
        fleet.set_services({key: {Service.BACKUP: False}}),
        fleet.power([key], PowerAction.START),
        fleet.change_settings({key: {Setting.NOTES: "x"}}),
    ):
        await engine.finished(operation)
    fleet.look_at(frozenset())
    fleet.look_at(frozenset({key}))
    await asyncio.sleep(0.05)


def test_a_refused_password_is_tried_again_only_when_somebody_asks_for_it(host: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        fleet, key = engine.fleet, engine.key("FILE01")
        host.sim.change_password(USER, "another")
        fleet.replace_host(host.profile, Secret("stale"), remember=False)
        await engine.until(lambda: picture(engine).phase is LinkPhase.REFUSED)
        assert host.sim.stats.refused_sign_ins == 1
        for _ in range(3):
            await click_everything(engine, key)
        findings = await fleet.examine(host.profile.id, lambda _: None)
        assert [f.verdict for f in findings if f.rung is Rung.SIGN_IN] == [Verdict.FAILED]
        assert host.sim.stats.refused_sign_ins == 1
        fleet.reconnect(host.profile.id)
        await engine.until(lambda: host.sim.stats.refused_sign_ins == 2)
        await engine.until(lambda: picture(engine).phase is LinkPhase.REFUSED)
        await click_everything(engine, key)
        assert host.sim.stats.refused_sign_ins == 2
        fleet.replace_host(host.profile, Secret("another"), remember=False)
        await engine.until(lambda: picture(engine).phase is LinkPhase.LIVE)
        assert host.sim.stats.refused_sign_ins == 2

    journey(tmp_path, (host,), story)


def test_a_password_that_changes_under_a_live_host_is_tried_once(host: LiveHost, tmp_path: Path) -> None:
    """Three conversations share one refusal: the list's, that of events, and the wire for bytes."""

    async def story(engine: Engine) -> None:
        key = engine.key("FILE01")
        await engine.until(lambda: (now := picture(engine).liveness) is not None and now.state is Liveness.LIVE)
        host.sim.change_password(USER, "another")
        # The event connection is refused first; the list's goes on as it is signed in.
        events = engine.wires[-1]
        events.close()
        await engine.until(lambda: picture(engine).phase is LinkPhase.REFUSED)
        trouble = picture(engine).trouble
        assert trouble is not None
        assert trouble.kind is TroubleKind.SIGN_IN_REFUSED
        await click_everything(engine, key)
        assert host.sim.stats.refused_sign_ins == 1

    journey(tmp_path, (host,), story, events=True, clock=HurriedClock(10.0))


def test_a_quota_fault_in_the_first_reading_delays_it_and_does_not_restart_it(tmp_path: Path) -> None:
    with live_host(tmp_path / "host", operations_per_user=2) as host:
        greedy = host.wire()
        resource = all_classes()
        pages = [greedy.ask(Enumerate(resource, selections.SYSTEMS, max_elements=1)) for _ in range(2)]

        async def story() -> None:
            engine = Engine(tmp_path / "run", (host,), clock=HurriedClock(10.0), tap=WireTap(tmp_path / "wire"))
            try:
                engine.fleet.add_host(host.profile, Secret(PASSWORD), remember=False)
                await engine.until(lambda: picture(engine).trouble is not None)
                trouble = picture(engine).trouble
                assert trouble is not None
                assert (picture(engine).phase, trouble.kind) == (LinkPhase.CONNECTING, TroubleKind.BUSY)
                for page in pages:
                    assert isinstance(page, Page)
                    assert page.context
                    await asyncio.get_running_loop().run_in_executor(None, greedy.ask, Release(resource, page.context))
                await engine.until(lambda: picture(engine).services_read)
                assert (picture(engine).phase, picture(engine).trouble) == (LinkPhase.LIVE, None)
            finally:
                await engine.close()

        asyncio.run(story())
        greedy.close()
    sent = [p.read_text("utf-8") for p in (tmp_path / "wire").rglob("*.xml")]
    assert sum("<wsmid:Identify/>" in text for text in sent) == 1


def test_a_slow_host_is_there_with_its_list_and_the_rest_follows(host: LiveHost, tmp_path: Path) -> None:
    """The host holds the first question about services until the test has seen that the list is usable."""
    host.sim.mischief.set("lag=20ms")

    async def story() -> None:
        engine = Engine(tmp_path / "run", (host,))
        free = asyncio.Event()
        try:
            plain = host.sim.service.answer

            def answer(text: str, *rest: object, **more: object) -> object:
                if "SettingData" in text and "Component" in text:
                    asyncio.run_coroutine_threadsafe(free.wait(), engine._loop).result()
                return plain(text, *rest, **more)  # type: ignore[arg-type]

            host.sim.service.answer = answer  # type: ignore[method-assign,assignment]
            engine.fleet.add_host(host.profile, Secret(PASSWORD), remember=False)
            await engine.until(lambda: picture(engine).phase is LinkPhase.LIVE)
            assert picture(engine).vm_count == len(engine.fleet.vms()) > 20
            assert picture(engine).as_of is not None
            assert not picture(engine).services_read
            free.set()
            await engine.until(lambda: picture(engine).services_read)
            assert all(vm.services for vm in engine.fleet.vms().values())
        finally:
            free.set()
            await engine.close()

    asyncio.run(story())


def test_what_is_open_on_the_host_is_ended_with_the_program(host: LiveHost, tmp_path: Path) -> None:
    """A subscription counts against the user's operations until it expires."""

    async def story(engine: Engine) -> None:
        await engine.until(lambda: (now := picture(engine).liveness) is not None and now.state is Liveness.LIVE)
        assert host.sim.service.eventing.open_by(USER) == 1

    journey(tmp_path, (host,), story, events=True)
    assert host.sim.service.eventing.open_by(USER) == 0
