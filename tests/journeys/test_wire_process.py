"""Wires in a process of their own: what they are asked, what they must not show, and how both processes end."""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from hvgui import assembly
from hvgui.controller.hosts.request_queue import Line, no_room
from hvgui.desktop.frames import Kind
from hvgui.desktop.wire_process import RemoteWire, WireProcess
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.operations.outcome import Done, Failed, Unknown
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind, WireError
from hvgui.domain.vms.services import Service
from hvgui.hyperv import selections
from hvgui.hyperv.host_reading import meet
from hvgui.hyperv.list_reading import read_list
from hvgui.sim.mischief import Prank
from hvgui.wsman.exchange import Conversation, Paused, converse
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import Page
from hvgui.wsman.requests import Enumerate, Identify, Release
from hvgui.wsman.vocabulary import all_classes
from tests.support.account import PASSWORD
from tests.support.engine import Engine, journey
from tests.support.live_host import LiveHost, dialect_of, live_host
from tests.support.programs import HANGS, ROOT

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


@pytest.fixture
def host(tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host") as host:
        yield host


@pytest.fixture
def process(tmp_path: Path) -> Iterator[WireProcess]:
    process = assembly.window_wires(tmp_path / "envelopes")
    yield process
    process.close()


def far(process: WireProcess, host: LiveHost, password: str = PASSWORD) -> RemoteWire:
    return process(host.profile, lambda: Secret(password))


def carried(wire: RemoteWire, talk: Conversation[Any], line: Line | None = None) -> Any:
    assert wire.takes(talk)
    return wire.carry(talk, lambda: False, no_room, (line or Line()).attempt, lambda: None)


def gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"


def test_a_list_crosses_once_and_is_the_same(
    host: LiveHost, process: WireProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    near = host.wire()
    dialect = dialect_of(near)
    expected = converse(near, read_list(host.profile.id, dialect))
    wire = far(process, host)
    assert converse(wire, meet("test")) == dialect
    sent: list[Kind] = []
    link = process.link("test")
    send = link.send

    def note(number: int, kind: Kind, payload: bytes = b"") -> None:
        sent.append(kind)
        send(number, kind, payload)

    monkeypatch.setattr(link, "send", note)
    talk = Conversation(partial(read_list, host.profile.id, dialect))
    listing = carried(wire, talk)
    assert {vm.key for vm in listing.vms} == {vm.key for vm in expected.vms}
    assert sent == [Kind.CARRY], "the whole list takes one frame, whatever number of requests it takes"


def test_an_exchange_that_is_not_the_hosts_business_stays_here(host: LiveHost, process: WireProcess) -> None:
    wire = far(process, host)
    assert not wire.takes(Conversation(lambda: meet("test")))
    assert Conversation(lambda: meet("test")).go_on(wire) == dialect_of(host.wire())


@LINUX
def test_the_password_is_in_no_command_line_and_no_environment(host: LiveHost, process: WireProcess) -> None:
    far(process, host).ask(Identify())
    seen = [Path(f"/proc/{process.pid}/{name}").read_bytes() for name in ("cmdline", "environ")]
    assert b"serve-wires" in seen[0]
    assert not any(PASSWORD.encode() in each for each in seen)


def test_trouble_arrives_as_what_it_is(host: LiveHost, process: WireProcess) -> None:
    line = Line()
    wire = far(process, host, "wrong")
    for _ in range(2):
        with pytest.raises(WireError) as refused:
            carried(wire, Conversation(partial(meet, "test")), line)
        assert (refused.value.trouble.kind, refused.value.sent) == (TroubleKind.SIGN_IN_REFUSED, False)
    assert host.sim.stats.refused_sign_ins == 1, "the second was refused without asking"


def test_an_error_travels_whole() -> None:
    for error in (
        Fault(codes=(5, 7), subcode="AccessDenied", reason="no", detail="not you"),
        WireError(Trouble(TroubleKind.WIRE_LOST, "a", "b", (1,)), sent=True),
        Refusal(Trouble(TroubleKind.BUSY)),
    ):
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))


def test_what_was_paused_goes_on_there(process: WireProcess, tmp_path: Path) -> None:
    with live_host(tmp_path / "host", operations_per_user=1) as host:
        wire, greedy = far(process, host), host.wire()
        dialect = dialect_of(greedy)
        resource = all_classes()
        page = greedy.ask(Enumerate(resource, selections.SYSTEMS, max_elements=1))
        assert isinstance(page, Page)
        assert page.context is not None
        talk = Conversation(partial(read_list, host.profile.id, dialect))
        assert isinstance(carried(wire, talk), Paused)
        greedy.ask(Release(resource, page.context))
        assert len(carried(wire, talk).vms) == len(host.world.host.machines)


def test_a_wire_that_is_closed_breaks_off_and_stays_closed(host: LiveHost, process: WireProcess) -> None:
    wire = far(process, host)
    wire.ask(Identify())
    host.sim.mischief.once(Prank.HANG)
    broken: list[WireError] = []

    def ask() -> None:
        with pytest.raises(WireError) as error:
            wire.ask(Identify())
        broken.append(error.value)

    asking = threading.Thread(target=ask)
    asking.start()
    while not host.sim.mischief.played:
        asking.join(0.005)
    wire.close()
    asking.join(HANGS)
    assert broken[0].trouble.kind is TroubleKind.WIRE_LOST
    with pytest.raises(WireError) as error:
        wire.ask(Identify())
    assert not error.value.sent


@LINUX
def test_the_process_dies_in_mid_change_and_the_truth_is_told(
    host: LiveHost, process: WireProcess, tmp_path: Path
) -> None:
    async def story(engine: Engine) -> None:
        key = engine.key("DC01")
        host.sim.mischief.once(Prank.HANG, only="ModifyResourceSettings")
        first = process.pid
        assert first is not None
        operation = engine.fleet.set_services({key: {Service.BACKUP: False}})
        await engine.until(lambda: Prank.HANG in host.sim.mischief.played)
        os.kill(first, signal.SIGKILL)
        await engine.finished(operation)

        def outcome() -> object:
            picture = engine.fleet.operation(operation)
            return None if picture is None else picture.items[0].outcome

        await engine.until(lambda: not isinstance(outcome(), Unknown))
        await engine.until(lambda: all(h.phase is LinkPhase.LIVE for h in engine.fleet.hosts()))
        assert process.pid != first
        state = engine.fleet.vms()[key].service(Service.BACKUP)
        assert state is not None
        assert (outcome() == Done()) == (state.offered is False)
        assert isinstance(outcome(), Done | Failed)

    journey(tmp_path / "run", (host,), story, wires=process)


@LINUX
def test_the_process_ends_with_the_window_however_that_ends(tmp_path: Path) -> None:
    closed = assembly.window_wires(None)
    pid = closed.link("test").process.pid
    closed.close()
    assert gone(pid)
    with pytest.raises(WireError):
        closed.link("test")
    program = (
        "import sys; from hvgui import assembly; wires = assembly.window_wires(None);"
        "print(wires.link('test').process.pid, flush=True); sys.stdin.read()"
    )
    window = subprocess.Popen(
        [sys.executable, "-c", program], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert window.stdout is not None
    pid = int(window.stdout.readline())
    window.kill()
    window.wait(HANGS)
    watched = subprocess.Popen(["tail", f"--pid={pid}", "-s", "0.05", "-f", "/dev/null"])
    assert watched.wait(HANGS) == 0, "the process sees that nobody is left"
