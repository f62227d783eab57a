"""Hosts on which nothing may be changed, by choice or for want of rights: everything shows, nothing is sent."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.controller.state.settings_file import SettingsFile
from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import HostId
from hvgui.domain.operations.outcome import Failed
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import TroubleKind
from hvgui.domain.vms.power import PowerAction
from hvgui.domain.vms.services import Service
from hvgui.values import replace
from tests.support.account import PASSWORD
from tests.support.engine import Engine, journey
from tests.support.live_host import LiveHost, live_host


@pytest.fixture(params=[{}, {"scene": "big", "hosts": 3, "vms": 3, "number": 2}], ids=["2022", "2012r2"])
def host(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", **request.param) as host:
        yield host


async def _is_refused(engine: Engine, host: LiveHost) -> None:
    key = next(iter(engine.fleet.vms()))
    before = host.sim.stats.answers
    for operation in (
        engine.fleet.power([key], PowerAction.TURN_OFF),
        engine.fleet.set_services({key: {Service.BACKUP: False}}),
    ):
        picture = await engine.finished(operation)
        outcome = picture.items[0].outcome
        assert isinstance(outcome, Failed)
        assert outcome.trouble.kind is TroubleKind.READ_ONLY
    assert host.sim.stats.answers - before <= 8, "reading goes on, and nothing else"


def test_a_host_the_user_made_read_only(host: LiveHost, tmp_path: Path) -> None:
    host.profile = replace(host.profile, read_only=True)

    async def story(engine: Engine) -> None:
        picture = engine.fleet.hosts()[0]
        assert picture.read_only
        assert picture.may_change
        await _is_refused(engine, host)

    journey(tmp_path, (host,), story)


def test_a_closed_host_is_closed_under_every_other_name_in_the_same_window(host: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        fleet = engine.fleet
        named = replace(host.profile, id=HostId("cli:localhost"), address="localhost")
        fleet.add_for_this_session(named, Secret(PASSWORD))
        await engine.until(lambda: len(fleet.hosts()) == 2 and all(h.complete for h in fleet.hosts()))
        key = next(key for key in fleet.vms() if key.host == named.id)
        assert not fleet.hosts()[1].read_only

        fleet.replace_host(replace(host.profile, read_only=True), None, remember=False)
        for action in (fleet.power([key], PowerAction.TURN_OFF), fleet.set_services({key: {Service.BACKUP: False}})):
            outcome = (await engine.finished(action)).items[0].outcome
            assert isinstance(outcome, Failed)
            assert outcome.trouble.kind is TroubleKind.READ_ONLY_ELSEWHERE
            assert outcome.trouble.detail == host.profile.label

        fleet.forget_host(host.profile.id)
        picture = fleet.host(named.id)
        assert picture is not None
        assert not picture.read_only

    journey(tmp_path, (host,), story)


def test_an_account_without_method_rights_reads_everything_and_changes_nothing(host: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        count = len(engine.fleet.vms())
        assert not engine.fleet.hosts()[0].read_only
        engine.fleet.replace_host(replace(host.profile, user="watcher"), Secret(PASSWORD), remember=False)
        await engine.until(lambda: engine.fleet.hosts()[0].may_change is False)
        await engine.until(lambda: engine.fleet.hosts()[0].phase is LinkPhase.LIVE)
        assert engine.fleet.hosts()[0].read_only
        assert len(engine.fleet.vms()) == count
        await _is_refused(engine, host)

    journey(tmp_path, (host,), story)


def test_the_switch_and_its_neighbours_are_remembered(tmp_path: Path) -> None:
    profile = HostProfile(
        id=HostId("a"),
        address="hv01",
        auth=AuthKind.CERTIFICATE,
        cert_file="c.pem",
        cert_key_file="k.pem",
        proxy="http://proxy:3128",
        read_only=True,
    )
    SettingsFile(tmp_path / "s.json").save_hosts([profile])
    assert SettingsFile(tmp_path / "s.json").hosts == (profile,)
