"""What killed runs have left, put right by other runs, which know the host under another id and another address."""

from __future__ import annotations

import asyncio
import dataclasses
import os
import signal
import subprocess
from functools import partial
from pathlib import Path

import pytest

from hvgui.desktop.own_folder import COPIES, LEFTOVERS, adopt, own_folder
from hvgui.domain.copying.transfer import CopyRequest
from hvgui.domain.keys import HostId
from hvgui.domain.vms.services import Service
from hvgui.hyperv.service_reading import read_services
from hvgui.values import replace
from hvgui.wsman.exchange import converse
from tests.journeys.test_copying import HASTE, slow_sending
from tests.journeys.test_engine import staged
from tests.support.engine import Engine, journey, local
from tests.support.hurried import HurriedHostClock
from tests.support.live_host import LiveHost, live_host
from tests.support.patience import until
from tests.support.programs import HANGS, command, ended, line, visit


def guest_services(host: LiveHost, name: str) -> bool | None:
    key = host.vm_id(name)
    offered = {s.service: s.offered for s in converse(host.wire(), read_services(key)).states(key)}
    return offered[Service.GUEST_SERVICES]


def copied(host: LiveHost, home: Path, source: Path, target: str) -> subprocess.Popen[str]:
    words = ("copy", str(source), target, "--way", "shell", "--turn-on", "--json")
    return command(host.sim.port, home, words)


def kill_a_command(host: LiveHost, home: Path) -> None:
    """A command is killed while the host brings its file into the guest, whose Guest services it has turned on."""
    with host.world.looked_at() as state:
        state.switches.copy_rate = 1000.0
    (home / "large.bin").write_bytes(os.urandom(100_000))
    process = copied(host, home, home / "large.bin", "DC01:C:\\in")

    def under_way() -> bool:
        assert process.poll() is None, process.communicate()
        with host.world.looked_at() as state:
            return any(job.carried and not job.over for job in state.jobs.all())

    until(under_way, "the copy is under way")
    process.send_signal(signal.SIGKILL)
    ended(process)
    with host.world.looked_at() as state:
        state.switches.copy_rate = 1e9
    assert staged(host)
    assert guest_services(host, "DC01")


@pytest.mark.slow
def test_the_next_copy_of_a_window_cleans_up_after_a_killed_command(tmp_path: Path) -> None:
    with live_host(tmp_path / "host", clock=HurriedHostClock(HASTE)) as host:
        mine = own_folder(tmp_path / "XDG_DATA_HOME" / "hvgui")
        known = dataclasses.replace(
            host, profile=replace(host.profile, id=HostId("of-the-window"), address="localhost")
        )

        async def story(engine: Engine) -> None:
            # The window is there before the command is killed, and has the host under a name of its own.
            await asyncio.get_running_loop().run_in_executor(None, kill_a_command, host, tmp_path)
            files = (local(tmp_path / "local" / "a.txt", b"a"),)
            request = CopyRequest(guests=(engine.key("FILE01"),), files=files, folder="C:\\in")
            done = await engine.finished(engine.fleet.copy_files(request, turn_on_services=True))
            assert done.counts.done == 1, done
            await engine.until(lambda: not staged(host))
            await engine.until(lambda: guest_services(host, "DC01") is False)

        journey(
            tmp_path,
            (known,),
            story,
            leftovers_file=mine / LEFTOVERS,
            unfinished_folder=mine / COPIES,
            adopt=partial(adopt, mine),
        )


@pytest.mark.slow
def test_a_command_sweeps_no_part_away_that_a_window_will_go_on_with(tmp_path: Path) -> None:
    with live_host(tmp_path / "host", clock=HurriedHostClock(HASTE)) as host:
        (tmp_path / "to copy.bin").write_bytes(os.urandom(9_000_000))
        with slow_sending(host):
            process = visit("copy_until_staging", host.profile.port, tmp_path)
            assert line(process) == {"at": "staging"}
            (step,) = (tmp_path / "XDG_DATA_HOME").rglob("*.jsonl")
            until(lambda: '"bytes"' in step.read_text(), "bytes on their way")
            process.send_signal(signal.SIGKILL)
            process.wait(HANGS)
        (part,) = host.world.host_folder().rglob("*.part")
        (tmp_path / "a.txt").write_bytes(b"a")
        one = copied(host, tmp_path, tmp_path / "a.txt", "FILE01:C:\\in")
        out, err = ended(one)
        assert one.returncode == 0, out + err
        assert staged(host) == [part], "all but the window's part"
        assert [p.name for p in (tmp_path / "XDG_DATA_HOME").rglob("*.jsonl")] == [step.name]
        again = visit("go_on", host.profile.port, tmp_path)
        out, err = ended(again)
        assert again.returncode == 0, out + err
        assert staged(host) == []


@pytest.mark.slow
def test_a_killed_command_is_not_offered_to_be_gone_on_with(tmp_path: Path) -> None:
    with live_host(tmp_path / "host", clock=HurriedHostClock(HASTE)) as host:
        kill_a_command(host, tmp_path)
        assert list((tmp_path / "XDG_DATA_HOME").rglob("*.jsonl")) == []
