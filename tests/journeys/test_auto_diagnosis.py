"""The ladder runs by itself when connecting fails, once, and never tries a password again."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.domain.hosts.doctor import Rung, Verdict
from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.secret import Secret
from hvgui.sim.certificates import self_signed
from hvgui.sim.tls import Https
from hvgui.values import replace
from tests.support.account import PASSWORD
from tests.support.engine import Engine, journey
from tests.support.live_host import LiveHost, live_host


@pytest.fixture
def host(tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", "one") as host:
        yield host


def picture(engine: Engine) -> HostPicture:
    return engine.fleet.hosts()[0]


async def examined(engine: Engine) -> HostPicture:
    await engine.until(lambda: bool(picture(engine).findings))
    return picture(engine)


def test_a_port_that_is_closed_is_found_and_forgotten_when_the_host_is_back(host: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        assert picture(engine).findings == ()
        engine.fleet.replace_host(replace(host.profile, port=1), None, remember=False)
        found = await examined(engine)
        assert found.broken_at is Rung.PORT
        engine.fleet.replace_host(host.profile, Secret(PASSWORD), remember=False)
        await engine.until(lambda: picture(engine).phase is LinkPhase.LIVE and not picture(engine).findings)

    journey(tmp_path / "run", (host,), story)


def test_a_verdict_goes_with_what_it_was_about(host: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        engine.fleet.replace_host(replace(host.profile, port=1), None, remember=False)
        first = await examined(engine)
        engine.fleet.replace_host(replace(host.profile, port=2), None, remember=False)
        assert picture(engine).findings == ()
        second = await examined(engine)
        assert second.profile.port == 2
        assert second.findings != first.findings

    journey(tmp_path / "run", (host,), story)


def test_a_refused_password_is_not_tried_again(host: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        engine.fleet.add_host(host.profile, Secret("wrong"), remember=False)
        await engine.until(lambda: picture(engine).phase is LinkPhase.REFUSED)
        connections = host.sim.stats.connections
        found = await examined(engine)
        assert found.broken_at is Rung.SIGN_IN
        assert [f.verdict for f in found.findings[:4]] == [
            Verdict.PASSED,
            Verdict.PASSED,
            Verdict.NOT_NEEDED,
            Verdict.PASSED,
        ]
        await asyncio.sleep(0.1)
        # The port was opened, the service asked who it is and how one signs in; nobody did.
        assert host.sim.stats.connections - connections <= 3
        assert host.sim.stats.challenges <= 3

    journey(tmp_path / "run", (), story)


def test_rights_that_are_missing_are_found(host: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        engine.fleet.add_host(replace(host.profile, user="reader"), Secret(PASSWORD), remember=False)
        assert (await examined(engine)).broken_at is Rung.HYPERV_READ

    journey(tmp_path / "run", (), story)


def test_an_untrusted_certificate_is_found_with_what_was_shown(tmp_path: Path) -> None:
    pair = self_signed("127.0.0.1")
    with live_host(tmp_path / "host", "one", https=Https(pair=pair)) as host:

        async def story(engine: Engine) -> None:
            engine.fleet.add_host(host.profile, Secret(PASSWORD), remember=False)
            found = await examined(engine)
            assert found.broken_at is Rung.TLS
            (tls,) = (f for f in found.findings if f.rung is Rung.TLS)
            assert tls.certificate is not None
            assert tls.certificate.fingerprint == pair.fingerprint

        journey(tmp_path / "run", (), story)
