"""The program ends while it copies: nothing stays turned on, and the next run goes on from where this one was."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.domain.copying.transfer import CopyRequest, IfExists
from hvgui.domain.operations.outcome import Cancelled, Done, Failed
from hvgui.domain.trouble import TroubleKind
from tests.journeys.test_copies_of_the_dead import guest_services
from tests.journeys.test_copying import HASTE, slow_sending
from tests.journeys.test_engine import staged
from tests.support.engine import Engine, journey, local
from tests.support.hurried import HurriedHostClock
from tests.support.live_host import LiveHost, live_host


@pytest.fixture
def host(tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", clock=HurriedHostClock(HASTE)) as found:
        yield found


def places(folder: Path) -> dict[str, Path]:
    return {"leftovers_file": folder / "left.json", "unfinished_folder": folder / "copies"}


def steps(folder: Path) -> str:
    return "".join(path.read_text() for path in (folder / "copies").glob("*.jsonl"))


async def goes_on(engine: Engine) -> None:
    await engine.until(lambda: any(not o.running for o in engine.fleet.operations()))
    (picture,) = engine.fleet.operations()
    assert [item.outcome for item in picture.items] == [Done()]
    assert engine.fleet.copying.unfinished() == ()


def test_an_upload_is_stopped_and_goes_on_in_the_next_run(host: LiveHost, tmp_path: Path) -> None:
    data = os.urandom(9_000_000)
    file = local(tmp_path / "local" / "large.bin", data)

    async def first(engine: Engine) -> None:
        request = CopyRequest(guests=(engine.key("DC01"),), files=(file,), folder="C:\\in")
        with slow_sending(host):
            copy = engine.fleet.copy_files(request, turn_on_services=True)
            await engine.until(lambda: '"bytes"' in steps(tmp_path))
            assert guest_services(host, "DC01")
            engine.fleet.stop_for_later()
            ended = await engine.finished(copy)
        assert [item.outcome for item in ended.items] == [Cancelled()]
        assert guest_services(host, "DC01") is False, "before the program lets go of the host"
        assert len(staged(host)) == 1, "what has arrived stays for the next run"

    journey(tmp_path, (host,), first, **places(tmp_path))
    sent = host.sim.stats.bytes_in
    journey(tmp_path, (host,), goes_on, **places(tmp_path))
    assert host.sim.stats.bytes_in - sent < len(data), "not from the beginning"
    assert (host.world.guest_folder("DC01") / "in" / "large.bin").read_bytes() == data
    assert staged(host) == []
    assert guest_services(host, "DC01") is False
    assert list((tmp_path / "copies").iterdir()) == []


@pytest.mark.parametrize("if_exists", [IfExists.REPORT, IfExists.SKIP])
def test_a_part_in_the_guest_is_overwritten_by_the_next_run(
    host: LiveHost, tmp_path: Path, if_exists: IfExists
) -> None:
    data = os.urandom(100_000)
    file = local(tmp_path / "local" / "large.bin", data)

    async def first(engine: Engine) -> None:
        request = CopyRequest(guests=(engine.key("FILE01"),), files=(file,), folder="C:\\in", if_exists=if_exists)
        with host.world.looked_at() as state:
            state.switches.copy_rate = 1000.0
        copy = engine.fleet.copy_files(request)

        def in_the_guest() -> bool:
            with host.world.looked_at() as state:
                return any(job.carried and not job.over for job in state.jobs.all())

        await engine.until(in_the_guest)
        engine.fleet.stop_for_later()
        ended = await engine.finished(copy)
        (outcome,) = (item.outcome for item in ended.items)
        assert isinstance(outcome, Failed)
        assert outcome.trouble.kind is TroubleKind.COPY_STOPPED_PARTLY
        with host.world.looked_at() as state:
            state.switches.copy_rate = 1e9

    journey(tmp_path, (host,), first, **places(tmp_path))
    journey(tmp_path, (host,), goes_on, **places(tmp_path))
    assert (host.world.guest_folder("FILE01") / "in" / "large.bin").read_bytes() == data


def test_a_copy_that_the_user_cancels_is_given_up(host: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        file = local(tmp_path / "local" / "large.bin", os.urandom(9_000_000))
        request = CopyRequest(guests=(engine.key("FILE01"),), files=(file,), folder="C:\\in")
        with slow_sending(host):
            copy = engine.fleet.copy_files(request)
            await engine.until(lambda: '"bytes"' in steps(tmp_path))
            engine.fleet.cancel(copy)
            await engine.finished(copy)
        await engine.until(lambda: staged(host) == [])
        engine.fleet.stop_for_later()

    journey(tmp_path, (host,), story, **places(tmp_path))
    assert list((tmp_path / "copies").iterdir()) == []
