"""Replies without an end or of monstrous size, before and after the sign-in: refused while they are read."""

from __future__ import annotations

import gzip
import itertools
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import pytest

from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Refusal, TroubleKind, WireError
from hvgui.hyperv import selections
from hvgui.hyperv.collecting import MOST_PAGES, every
from hvgui.hyperv.staging import room
from hvgui.transport.wire.bounded import BODY, HEAD
from hvgui.transport.wire.probe import NetworkProbe
from hvgui.transport.wire.pywinrm_wire import PywinrmWire
from hvgui.values import replace
from hvgui.wsman.exchange import converse
from hvgui.wsman.faults import BrokenReply
from hvgui.wsman.reading import read
from hvgui.wsman.replies import CommandStarted, Instance, Nothing, Output, Page, Reply, ShellOpened
from hvgui.wsman.requests import CreateShell, DeleteShell, Identify, ReceiveOutput, Release, Request, RunCommand
from tests.conformance.test_wire_torture import harmless
from tests.support.account import PASSWORD
from tests.support.between import Between, Passing, between, reply, serving
from tests.support.live_host import LiveHost, dialect_of, live_host

OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/soap+xml\r\n"
BLOCK = bytes(65_536)


def _chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


#: What a server says, piece by piece; each is a stream that never ends or a reply that unpacks to too much.
MONSTERS: dict[str, Callable[[], Iterator[bytes]]] = {
    "one endless line": lambda: itertools.chain([b"HTTP/1.1 200 OK\r\nX-A: "], itertools.repeat(b"a" * 65_536)),
    "endless headers": lambda: itertools.chain([b"HTTP/1.1 200 OK\r\n"], itertools.repeat(b"X-A: b\r\n" * 1000)),
    "endless interim replies": lambda: itertools.repeat(b"HTTP/1.1 100 Continue\r\n\r\n" * 1000),
    "a body without a length": lambda: itertools.chain([OK + b"\r\n"], itertools.repeat(BLOCK)),
    "a body of ten gigabytes": lambda: itertools.chain(
        [OK + b"Content-Length: 10000000000\r\n\r\n"], itertools.repeat(BLOCK)
    ),
    "endless chunks": lambda: itertools.chain(
        [OK + b"Transfer-Encoding: chunked\r\n\r\n"], itertools.repeat(_chunk(BLOCK))
    ),
    "packed zeros": lambda: itertools.chain([OK + b"Content-Encoding: gzip\r\n\r\n"], _zeros()),
    "packed zeros, refused": lambda: itertools.chain(
        [b"HTTP/1.1 500 No\r\nContent-Encoding: deflate\r\n\r\n"], itertools.repeat(BLOCK)
    ),
}


@cache
def _packed() -> bytes:
    return gzip.compress(bytes(20_000_000), compresslevel=1)


def _zeros() -> Iterator[bytes]:
    return itertools.repeat(_packed())


def telling(monster: Callable[[], Iterator[bytes]]) -> Callable[[socket.socket], None]:
    def serve(client: socket.socket) -> None:
        client.recv(65_536)
        for piece in monster():
            client.sendall(piece)

    return serve


def profile_of(port: int) -> HostProfile:
    return HostProfile(id=HostId("h"), address="127.0.0.1", port=port, user="u")


@pytest.mark.parametrize("monster", MONSTERS.values(), ids=MONSTERS)
def test_before_the_sign_in(monster: Callable[[], Iterator[bytes]]) -> None:
    with serving(telling(monster)) as port:
        with pytest.raises(WireError) as error:
            PywinrmWire(profile_of(port), lambda: Secret("x")).ask(Identify())
        assert error.value.trouble.kind is TroubleKind.BROKEN_REPLY
        assert not error.value.sent


@pytest.mark.parametrize("monster", MONSTERS.values(), ids=MONSTERS)
def test_on_the_first_rungs(monster: Callable[[], Iterator[bytes]]) -> None:
    with serving(telling(monster)) as port, pytest.raises(Refusal) as error:
        NetworkProbe().identify(profile_of(port))
    assert error.value.trouble.kind is TroubleKind.NOT_WINRM


@pytest.mark.parametrize("https", [False, True])
def test_a_proxy_that_never_ends_is_given_up(https: bool) -> None:
    for monster in ("one endless line", "endless headers", "endless interim replies"):
        with serving(telling(MONSTERS[monster])) as port:
            at = replace(profile_of(5986), https=https, proxy=f"http://127.0.0.1:{port}")
            with pytest.raises(WireError) as error:
                PywinrmWire(at, lambda: Secret("x")).ask(Identify())
            assert not error.value.sent
            with pytest.raises(Refusal):
                (NetworkProbe().reach if https else NetworkProbe().identify)(at)


@pytest.fixture
def host(tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path, "one") as host:
        yield host


@pytest.fixture
def line(host: LiveHost) -> Iterator[Between]:
    with between(host.sim.port) as line:
        host.profile = replace(host.profile, port=line.port)
        yield line


def streaming(line: Between, monster: Callable[[], Iterator[bytes]]) -> None:
    """From now on every sealed request is run, and answered by the monster."""

    def trick(passing: Passing) -> bytes | None:
        real = passing.forwarded()
        if not passing.sealed:
            return real
        for piece in monster():
            passing.client.sendall(piece)
        return None

    line.trick = trick


@pytest.mark.parametrize("monster", MONSTERS.values(), ids=MONSTERS)
def test_after_the_sign_in_a_change_is_not_sent_again(
    host: LiveHost, line: Between, monster: Callable[[], Iterator[bytes]]
) -> None:
    wire = host.wire()
    call = harmless(dialect_of(wire))
    run = host.sim.stats.answers
    streaming(line, monster)
    with pytest.raises(WireError) as error:
        wire.ask(call)
    assert (error.value.trouble.kind, error.value.sent) == (TroubleKind.BROKEN_REPLY, True)
    assert host.sim.stats.answers == run + 1


@pytest.mark.parametrize("signed_in", [False, True])
def test_a_reply_that_trickles_is_given_up(
    host: LiveHost, line: Between, signed_in: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ten seconds pass at every look at the clock; each byte comes in time, and the whole never."""
    wire = host.wire()
    call = harmless(dialect_of(wire)) if signed_in else Identify()
    ticks = itertools.count(0, 10)
    monkeypatch.setattr("hvgui.transport.wire.bounded.time", SimpleNamespace(monotonic=lambda: float(next(ticks))))

    def drops() -> Iterator[bytes]:
        return itertools.chain([OK + b"Content-Length: 100000\r\n\r\n"], itertools.repeat(b"x", 100_000))

    if signed_in:
        streaming(line, drops)
        # The sign-in before was in time.
        with pytest.raises(WireError) as error:
            wire.ask(call)
    else:
        with serving(telling(drops)) as port, pytest.raises(WireError) as error:
            PywinrmWire(profile_of(port), lambda: Secret("x")).ask(call)
    assert (error.value.trouble.kind, error.value.sent) == (TroubleKind.HOST_HANGS, signed_in)


def test_the_largest_real_reply_passes() -> None:
    """Everything up to the limit is read, as it is."""
    body = b"x" * BODY
    head = reply("404 Not Found", "Content-Type: text/plain", f"X-A: {'a' * (HEAD - 200)}")
    assert len(head) < HEAD
    answer = head.replace(b"Content-Length: 0", b"Content-Length: %d" % len(body)) + body
    with serving(telling(lambda: iter([answer]))) as port, pytest.raises(WireError) as error:
        PywinrmWire(profile_of(port), lambda: Secret("x")).ask(Identify())
    assert error.value.trouble.kind is TroubleKind.NOT_WINRM


MEASURE = """
import sys
sys.path.insert(0, ".")
from tests.conformance.test_wire_bounds import MONSTERS, NetworkProbe, PywinrmWire, Secret, profile_of
from hvgui.domain.trouble import Troubled
from hvgui.values import replace
from hvgui.wsman.exchange import converse
from hvgui.wsman.faults import BrokenReply
from hvgui.wsman.reading import read
from hvgui.wsman.replies import CommandStarted, Instance, Nothing, Output, Page, Reply, ShellOpened
from hvgui.wsman.requests import CreateShell, DeleteShell, Identify, ReceiveOutput, Release, Request, RunCommand
for name, port in (pair.split("=") for pair in sys.argv[1:]):
    for ask in (
        lambda p: PywinrmWire(p, lambda: Secret("x")).ask(Identify()),
        lambda p: NetworkProbe().identify(p),
    ):
        try:
            ask(profile_of(int(port)))
        except Troubled:
            continue
        raise SystemExit(f"{name} was believed")
signed_in, password = sys.stdin.readline().split()
wire = PywinrmWire(replace(profile_of(int(signed_in)), user="Administrator"), lambda: Secret(password.replace("_", " ")))
for name in MONSTERS:
    try:
        wire.ask(Identify())
    except Troubled:
        continue
    raise SystemExit(f"{name} was believed")
with open("/proc/self/status", encoding="ascii") as status:
    print(next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) // 1024)
"""


@pytest.mark.slow
@pytest.mark.timeout(180)
def test_memory_stays_small_whatever_comes(host: LiveHost, line: Between) -> None:
    """At the first question, in the sign-in, and in a sealed conversation; in a process of its own.

    Its peak is read where it begins with the program: ``ru_maxrss`` begins with the peak of whoever started it.
    """
    if not Path("/proc/self/status").exists():
        pytest.skip("peak memory is not measured on this system")
    with ExitStack() as stack:
        ports = [f"{name}={stack.enter_context(serving(telling(monster)))}" for name, monster in MONSTERS.items()]
        monsters = iter(MONSTERS.values())

        def trick(passing: Passing) -> bytes | None:
            if passing.sealed:
                streaming(line, next(monsters))
                try:
                    return line.trick(passing)
                finally:
                    line.trick = trick
            return passing.forwarded()

        line.trick = trick
        found = subprocess.run(
            [sys.executable, "-c", MEASURE, *ports],
            input=f"{line.port} {PASSWORD.replace(' ', '_')}\n",
            capture_output=True,
            text=True,
            check=False,
            timeout=170,
        )
        assert next(monsters, None) is None
    assert found.returncode == 0, found.stderr + found.stdout
    assert int(found.stdout) < 300, f"{found.stdout} MiB at the peak"


# enumerations


class _Endless:
    """A host that always has one more page."""

    def __init__(self, items: int = 1) -> None:
        self.asked: list[Request] = []
        self._page = Page(tuple(Instance("C", {"Name": ("n",)}) for _ in range(items)), "more")

    def ask(self, request: Request) -> Page | Nothing:
        self.asked.append(request)
        return Nothing() if isinstance(request, Release) else self._page

    def close(self) -> None:
        return


@pytest.mark.parametrize(("items", "pages"), [(0, MOST_PAGES), (10_000, 21)])
def test_an_enumeration_has_so_many_pages_and_items_and_is_given_back(items: int, pages: int) -> None:
    endless = _Endless(items)
    with pytest.raises(WireError) as error:
        converse(endless, every(selections.SYSTEMS))
    assert error.value.trouble.kind is TroubleKind.BROKEN_REPLY
    assert len(endless.asked) == pages + 1
    assert isinstance(endless.asked[-1], Release)


@pytest.mark.parametrize(
    ("limit", "kind"),
    [("ENUMERATION_SECONDS", TroubleKind.HOST_HANGS), ("ENUMERATION_BYTES", TroubleKind.BROKEN_REPLY)],
)
def test_an_enumeration_takes_so_many_seconds_and_bytes(
    host: LiveHost, monkeypatch: pytest.MonkeyPatch, limit: str, kind: TroubleKind
) -> None:
    monkeypatch.setattr(f"hvgui.transport.wire.pywinrm_wire.{limit}", -1)
    with pytest.raises(WireError) as error:
        converse(host.wire(), every(selections.SYSTEMS))
    assert error.value.trouble.kind is kind


def test_a_page_of_tags_alone_is_no_answer() -> None:
    with pytest.raises(BrokenReply, match="tags"):
        read(b"<a/>" * 400_001, Identify(), "")


def test_a_deep_reply_is_no_answer() -> None:
    with pytest.raises(BrokenReply):
        read(b"<a>" * 100_000 + b"</a>" * 100_000, Identify(), "")


class _Chatty:
    """A host whose shell never stops writing."""

    def __init__(self) -> None:
        self.asked: list[Request] = []

    def ask(self, request: Request) -> Reply:
        self.asked.append(request)
        match request:
            case CreateShell():
                return ShellOpened("s")
            case RunCommand():
                return CommandStarted("c")
            case ReceiveOutput():
                return Output(b"x" * 300_000, b"", False, None)
            case _:
                return Nothing()

    def close(self) -> None:
        return


def test_a_script_that_writes_without_end_is_given_up() -> None:
    chatty = _Chatty()
    with pytest.raises(Refusal, match="no end"):
        converse(chatty, room("script", "0" * 32))
    assert isinstance(chatty.asked[-1], DeleteShell)
