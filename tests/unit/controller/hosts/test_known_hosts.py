"""Hosts of this run: what is written down about them, and what is forgotten."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.operations.outcome import Failed
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind, WireError
from hvgui.domain.vms.screen import Resolution
from hvgui.domain.vms.services import Service
from hvgui.values import replace
from hvgui.wsman.requests import Enumerate, Identify, Invoke, Request
from tests.support.cranked import settle
from tests.support.paper_host import PaperHost, PaperVm, guid
from tests.support.paper_world import HOST, KEY, OTHER, PROFILE, World, scenario

THERE = HostId("there")
ELSEWHERE = HostProfile(id=THERE, address="there", user="admin")


def dead(_: Request) -> None:
    raise WireError(Trouble(TroubleKind.UNREACHABLE, "paper"), sent=False)


async def with_another(world: World, *, remember: bool = True) -> PaperHost:
    world.wires[THERE] = other = PaperHost(PaperVm(guid(9), "other"))
    await world.connect()
    world.fleet.add_host(ELSEWHERE, Secret("x"), remember=remember)
    await settle()
    return other


@scenario
async def test_a_host_of_this_session_leaves_nothing_behind(world: World) -> None:
    world.wires[THERE] = PaperHost(PaperVm(guid(9), "other"))
    await world.connect()
    world.fleet.add_for_this_session(ELSEWHERE, Secret("x"))
    await settle()
    assert {host.id for host in world.fleet.hosts()} == {HOST, THERE}
    assert world.settings.hosts == (PROFILE,)
    world.fleet.replace_host(replace(ELSEWHERE, user="other"), Secret("y"), remember=True)
    await settle()
    world.fleet.copying.set_staging(THERE, ELSEWHERE.staging, ELSEWHERE.smb, None, remember=False)
    assert world.settings.hosts == (PROFILE,)
    assert (THERE, "other") not in world.secrets.kept
    world.fleet.forget_host(THERE)
    assert world.settings.hosts == (PROFILE,)
    assert [host.id for host in world.fleet.hosts()] == [HOST]


@scenario
async def test_a_host_that_is_forgotten_is_gone_with_its_password_and_vms(world: World) -> None:
    await with_another(world)
    assert [p.id for p in world.settings.hosts] == [HOST, THERE]
    world.fleet.forget_host(HOST)
    await settle()
    assert [p.id for p in world.settings.hosts] == [THERE]
    assert set(world.secrets.kept) == {(THERE, "admin")}
    assert {key.host for key in world.fleet.vms()} == {THERE}
    count = len(world.host.log)
    await world.clock.advance(600)
    assert len(world.host.log) == count
    world.fleet.forget_host(HOST)
    assert [p.id for p in world.settings.hosts] == [THERE]


@scenario
async def test_a_password_is_kept_only_on_demand(world: World) -> None:
    world.fleet.add_host(PROFILE, Secret("pw"), remember=False)
    await settle()
    assert world.phase is LinkPhase.LIVE
    assert world.secrets.kept == {}
    assert world.fleet.keyring_name() == "paper"


@scenario
async def test_without_a_password_the_keyring_is_asked(world: World) -> None:
    world.secrets.kept[HOST, "admin"] = Secret("kept")
    world.fleet.add_host(PROFILE, None, remember=True)
    await settle()
    assert world.fleet.sessions[HOST].secret() == Secret("kept")
    world.fleet.replace_host(replace(PROFILE, address="paper2"), None, remember=True)
    await settle()
    assert world.fleet.sessions[HOST].secret() == Secret("kept"), "the password stays"
    assert [p.address for p in world.settings.hosts] == ["paper2"]


@scenario
async def test_a_certificate_is_pinned_and_the_host_connected_again(world: World) -> None:
    await world.connect()
    world.fleet.trust(HOST, "ab" * 32)
    world.fleet.trust(HostId("?"), "ab" * 32)
    await settle()
    assert [p.pinned for p in world.settings.hosts] == ["ab" * 32]
    assert sum(isinstance(r, Identify) for r in world.host.log) == 2


@scenario
async def test_a_host_is_closed_to_changes_for_the_session(world: World) -> None:
    await world.connect()
    world.fleet.close_to_changes(HOST)
    picture = await world.finished(world.fleet.set_services({KEY: {Service.BACKUP: False}}))
    outcome = picture.items[0].outcome
    assert isinstance(outcome, Failed)
    assert outcome.trouble.kind is TroubleKind.READ_ONLY
    assert world.host.invoked("ModifyResourceSettings") == []
    host = world.fleet.host(HOST)
    assert host is not None
    assert host.read_only
    assert [p.read_only for p in world.settings.hosts] == [False], "for this session"


@scenario
async def test_a_way_of_signing_in_of_tomorrow_tries_nothing(world: World) -> None:
    world.fleet.add_host(replace(PROFILE, auth=AuthKind.NTLM, unknown_auth="magic"), Secret("pw"), remember=True)
    await world.clock.advance(60)
    assert world.host.log == []
    host = world.fleet.host(HOST)
    assert host is not None
    assert host.trouble is not None


@scenario
async def test_a_refresh_is_of_one_host_or_of_all(world: World) -> None:
    other = await with_another(world)

    async def asked(host: HostId | None) -> tuple[bool, bool]:
        before = len(world.host.log), len(other.log)
        world.fleet.refresh(host)
        await settle()
        return len(world.host.log) > before[0], len(other.log) > before[1]

    assert await asked(HOST) == (True, False)
    assert await asked(THERE) == (False, True)
    assert await asked(None) == (True, True)
    assert await asked(HostId("?")) == (False, False)


@scenario
async def test_a_lost_host_is_tried_again_at_once_on_demand(world: World) -> None:
    await world.connect()
    world.host.before = dead
    await world.clock.advance(300)
    assert world.phase is LinkPhase.GONE
    world.host.before = lambda _: None
    world.fleet.reconnect(HostId("?"))
    await settle()
    assert world.phase is LinkPhase.GONE
    world.fleet.reconnect(HOST)
    await settle()
    host = world.fleet.host(HOST)
    assert host is not None
    assert host.phase is LinkPhase.LIVE


@scenario
async def test_hosts_whose_rows_are_hidden_are_read_less_often(world: World) -> None:
    other = await with_another(world)

    async def requests(seconds: int) -> tuple[int, int]:
        before = len(world.host.log), len(other.log)
        for _ in range(seconds):
            await world.clock.advance(1.0)
        return len(world.host.log) - before[0], len(other.log) - before[1]

    await requests(30)
    world.fleet.watch_hosts(frozenset({HOST}))
    await requests(10)
    watched, hidden = await requests(120)
    assert hidden * 4 < watched * 3
    world.fleet.watch_hosts(None)
    await requests(30)
    watched, shown = await requests(120)
    assert shown * 2 > watched


@scenario
async def test_questions_outside_the_rhythm_want_a_host(world: World) -> None:
    await world.connect()

    def question() -> Any:
        reply = yield Identify()
        return reply

    assert (await world.fleet.ask(HOST, question)).vendor == "Microsoft Corporation"
    with pytest.raises(Troubled) as caught:
        await world.fleet.ask(HostId("?"), question)
    assert caught.value.trouble == Trouble(TroubleKind.HOST_GONE, "?")


def later(test: Callable[[World, World], Coroutine[Any, Any, None]]) -> Callable[[Path], None]:
    """Two runs of the program, one after the other."""

    def run(tmp_path: Path) -> None:
        async def whole() -> None:
            first = World(tmp_path)
            await first.connect()
            await first.clock.advance(10)
            second = World(tmp_path)
            second.secrets.kept = first.secrets.kept
            await test(first, second)
            second.fleet.close()
            await settle()
            await second.spawn.close()

        asyncio.run(whole())

    run.__name__ = test.__name__
    return run


@later
async def test_the_last_lists_are_there_with_their_age(first: World, second: World) -> None:
    as_of = first.clock.now()
    first.fleet.close()
    await settle()
    second.host.before = dead
    second.fleet.start()
    await settle()
    picture = second.fleet.host(HOST)
    assert picture is not None
    assert picture.as_of is not None
    assert as_of - 10 <= picture.as_of <= as_of
    assert picture.vm_count == 2
    assert picture.facts is not None
    assert picture.facts.name == "PAPER"
    assert set(second.fleet.vms()) == {KEY, OTHER}
    second.host.before = lambda _: None
    del second.host.vms[guid(2)]
    await second.clock.advance(120)
    assert set(second.fleet.vms()) == {KEY}


@later
async def test_lists_of_this_session_are_not_written_down(first: World, second: World) -> None:
    first.wires[THERE] = PaperHost(PaperVm(guid(9), "other"))
    first.fleet.add_for_this_session(ELSEWHERE, Secret("x"))
    await settle()
    first.fleet.close()
    await settle()
    assert guid(9) not in (first.folder / "cache.json").read_text()
    second.fleet.start()
    await settle()
    assert [host.id for host in second.fleet.hosts()] == [HOST]


# what guests say of themselves


def facts_asked(world: World) -> list[str]:
    return [
        r.wql or ""
        for r in world.host.log
        if isinstance(r, Enumerate) and (r.wql or "").startswith("select GuestIntrinsicExchangeItems")
    ]


@scenario
async def test_facts_of_guests_are_read_when_they_are_missing_or_old(world: World) -> None:
    world.host.vms[guid(1)].intrinsic = {"OSName": "Windows Server 2022", "OSVersion": "10.0"}
    await world.connect()
    await world.fleet.diagnosis.diagnose(KEY, Service.BACKUP)
    assert len(facts_asked(world)) == 1
    assert guid(1) in facts_asked(world)[0]
    await world.clock.advance(590)
    await world.fleet.diagnosis.diagnose(KEY, Service.BACKUP)
    assert len(facts_asked(world)) == 1
    await world.clock.advance(20)
    await world.fleet.diagnosis.diagnose(KEY, Service.BACKUP)
    assert len(facts_asked(world)) == 2
    await world.fleet.diagnosis.diagnose(OTHER, Service.BACKUP)
    assert len(facts_asked(world)) == 2, "it is off"
    await world.fleet.diagnosis.diagnose(VmKey(HostId("?"), VmId(guid(1))), Service.BACKUP)
    assert len(facts_asked(world)) == 2


@scenario
async def test_a_reading_that_fails_is_tried_again(world: World) -> None:
    await world.connect()
    world.host.before = dead
    await world.fleet.diagnosis.diagnose(KEY, Service.BACKUP)
    world.host.before = lambda _: None
    await world.clock.advance(60)
    before = len(facts_asked(world))
    await world.fleet.diagnosis.diagnose(KEY, Service.BACKUP)
    assert len(facts_asked(world)) == before + 1


@scenario
async def test_pictures_of_screens_come_only_from_hosts_that_answer(world: World) -> None:
    await world.connect()
    picture = partial(world.fleet.screens.picture, room=Resolution(8, 6))
    for reading in (
        world.fleet.hardware.memory,
        world.fleet.hardware.settings,
        world.fleet.hardware.adapters,
        picture,
    ):
        with pytest.raises(Troubled) as caught:
            await reading(VmKey(HostId("?"), VmId(guid(1))))
        assert caught.value.trouble.kind is TroubleKind.HOST_GONE
    world.host.before = dead
    await world.clock.advance(300)
    count = len(world.host.log)
    with pytest.raises(Troubled):
        await picture(KEY)
    assert not any(isinstance(r, Invoke) and "Thumbnail" in r.method for r in world.host.log[count:])


@scenario
async def test_what_is_asked_of_a_host_that_never_answered_names_it(world: World) -> None:
    world.host.before = dead
    await world.connect()
    for reading in (world.fleet.hardware.memory, world.fleet.hardware.settings, world.fleet.hardware.adapters):
        with pytest.raises(Troubled) as caught:
            await reading(KEY)
        assert caught.value.trouble == Trouble(TroubleKind.HOST_GONE, PROFILE.label)
    with pytest.raises(Troubled) as caught:
        _ = world.fleet.sessions[HOST].dialect
    assert caught.value.trouble == Trouble(TroubleKind.HOST_GONE, PROFILE.label)
