"""Somebody on the line, between a real client and a real sealed conversation: nothing of theirs is believed."""

from __future__ import annotations

import asyncio
import base64
import re
import selectors
import socket
import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import spnego._ntlm

from hvgui.controller.hosts.request_queue import RequestQueue
from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import TroubleKind, WireError
from hvgui.hyperv import selections
from hvgui.hyperv.collecting import every
from hvgui.sim.certificates import self_signed
from hvgui.sim.tls import Https
from hvgui.transport.wire.guarded import GuardedTransport
from hvgui.transport.wire.pywinrm_wire import PywinrmWire
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange, converse
from hvgui.wsman.replies import Identity, Invoked
from hvgui.wsman.requests import Identify
from tests.conformance.test_wire_torture import harmless
from tests.support.account import PASSWORD
from tests.support.between import Between, Passing, between, listening, reply
from tests.support.cranked import CrankedClock, run_here
from tests.support.live_host import LiveHost, dialect_of, live_host

SOAP = "Content-Type: application/soap+xml;charset=UTF-8"
SEALED = (
    'Content-Type: multipart/encrypted;protocol="application/HTTP-SPNEGO-session-encrypted";'
    'boundary="Encrypted Boundary"'
)
#: A fault that says "too many operations": believed, it makes a patient caller send its request again.
QUOTA = (
    b'<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:w="http://schemas.dmtf.org/wbem/wsman/1/'
    b'wsman.xsd"><s:Header/><s:Body><s:Fault><s:Code><s:Value>s:Receiver</s:Value><s:Subcode><s:Value>w:QuotaLimit'
    b"</s:Value></s:Subcode></s:Code><s:Reason><s:Text>no</s:Text></s:Reason></s:Fault></s:Body></s:Envelope>"
)
FRAMED = (
    b"--Encrypted Boundary\r\n\tContent-Type: application/HTTP-SPNEGO-session-encrypted\r\n"
    b"\tOriginalContent: type=application/soap+xml;charset=UTF-8;Length=%d\r\n--Encrypted Boundary\r\n"
    b"\tContent-Type: application/octet-stream\r\n\x10\0\0\0"
    % len(QUOTA)
    + b"\x01\0\0\0ABCDEFGH\x01\0\0\0"
    + QUOTA
    + b"--Encrypted Boundary--\r\n"
)
FORGED = {
    "clear 200": reply("200 OK", SOAP, body=QUOTA),
    "clear fault": reply("500 Error", SOAP, body=QUOTA),
    "clear fault with 400": reply("400 Bad Request", SOAP, body=QUOTA),
    "clear fault with 401": reply("401 Unauthorized", SOAP, "WWW-Authenticate: Negotiate", body=QUOTA),
    "another protocol": reply("200 OK", 'Content-Type: multipart/encrypted;protocol="application/x"', body=QUOTA),
    "another protocol, fault": reply("500 No", 'Content-Type: multipart/encrypted;protocol="x"', body=QUOTA),
    "no protocol": reply("500 No", "Content-Type: multipart/encrypted", body=QUOTA),
    "protocol in another parameter": reply("500 No", f"{SEALED};x=y".replace("protocol", "xprotocol"), body=QUOTA),
    "several parts": reply("500 No", SEALED.replace("encrypted;", "x-multi-encrypted;", 1), body=QUOTA),
    "the right header, readable": reply("500 No", SEALED, body=QUOTA),
    "framed as if sealed": reply("500 No", SEALED, body=FRAMED),
    "empty 200": reply("200 OK", SEALED),
}


@pytest.fixture
def host(tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path, "one") as host:
        yield host


@pytest.fixture
def line(host: LiveHost) -> Iterator[Between]:
    with between(host.sim.port) as line:
        host.profile = replace(host.profile, port=line.port)
        yield line


def after_the_host(forged: bytes) -> Callable[[Passing], bytes]:
    """The request reaches the host and is run; its reply is exchanged."""

    def trick(passing: Passing) -> bytes:
        real = passing.forwarded()
        return forged if passing.sealed else real

    return trick


def refused(wire: PywinrmWire, request: Any) -> WireError:
    with pytest.raises(WireError) as error:
        wire.ask(request)
    return error.value


@pytest.mark.parametrize("forged", FORGED.values(), ids=FORGED)
def test_a_forged_reply_is_refused_and_the_change_is_not_sent_again(
    host: LiveHost, line: Between, forged: bytes
) -> None:
    wire = host.wire()
    call = harmless(dialect_of(wire))
    run = host.sim.stats.answers
    line.trick = after_the_host(forged)
    error = refused(wire, call)
    assert error.trouble.kind is TroubleKind.UNSEALED
    assert error.sent
    assert host.sim.stats.answers == run + 1
    line.trick = Passing.forwarded
    assert isinstance(wire.ask(call), Invoked)
    assert (host.sim.stats.clear_text_bodies, host.sim.stats.run_twice) == (0, 0)


def test_a_forged_lack_of_room_makes_a_patient_caller_send_nothing_again(host: LiveHost, line: Between) -> None:
    """Believed, it brings the request back after 5, 15, 30 and 50 seconds: five times the same change."""
    wire = host.wire()
    call = harmless(dialect_of(wire))
    run = host.sim.stats.answers

    def change() -> Exchange[object]:
        return (yield call)

    async def story() -> None:
        clock = CrankedClock()
        queue = RequestQueue(wire, run_here, clock)
        line.trick = after_the_host(FORGED["another protocol, fault"])
        changing = asyncio.get_running_loop().create_task(queue.run(change))
        await clock.advance(120)
        with pytest.raises(WireError) as error:
            await changing
        assert error.value.sent

    asyncio.run(story())
    assert host.sim.stats.answers == run + 1


def test_a_sealed_reply_of_before_is_refused(host: LiveHost, line: Between) -> None:
    wire = host.wire()
    call = harmless(dialect_of(wire))
    kept: list[bytes] = []

    def replay(passing: Passing) -> bytes:
        kept.append(passing.forwarded())
        return kept[0]

    line.trick = replay
    assert isinstance(wire.ask(call), Invoked)
    error = refused(wire, call)
    assert (error.trouble.kind, error.sent) == (TroubleKind.UNSEALED, True)


def test_something_behind_a_sealed_reply_is_refused(host: LiveHost, line: Between) -> None:
    wire = host.wire()
    call = harmless(dialect_of(wire))

    def longer(passing: Passing) -> bytes:
        body = passing.forwarded().partition(b"\r\n\r\n")[2]
        return reply("200 OK", SEALED, body=body + QUOTA)

    line.trick = longer
    assert refused(wire, call).trouble.kind is TroubleKind.UNSEALED


def test_how_the_header_of_a_sealed_reply_is_written_does_not_matter(host: LiveHost, line: Between) -> None:
    wire = host.wire()
    call = harmless(dialect_of(wire))
    header = (
        'content-type: Multipart/Encrypted; BOUNDARY="Encrypted Boundary"; '
        "Protocol=application/http-spnego-SESSION-encrypted"
    )

    def rewritten(passing: Passing) -> bytes:
        body = passing.forwarded().partition(b"\r\n\r\n")[2]
        return reply("200 OK", header, body=body)

    line.trick = rewritten
    assert isinstance(wire.ask(call), Invoked)


BARE = ["400 Bad Request", "401 Unauthorized", "403 Forbidden", "404 Not Found", "413 Large", "500 No", "503 Busy"]


@pytest.mark.parametrize("body", [b"", b"<html><h2>Service Unavailable</h2></html>"], ids=["empty", "a page"])
@pytest.mark.parametrize("status", BARE)
def test_a_status_on_the_line_does_not_prove_that_a_change_was_not_run(
    host: LiveHost, line: Between, status: str, body: bytes
) -> None:
    wire = host.wire()
    call = harmless(dialect_of(wire))
    run, handshakes = host.sim.stats.answers, wire.handshakes
    headers = ("Content-Type: text/html",) if body else ()
    line.trick = after_the_host(reply(status, "WWW-Authenticate: Negotiate", *headers, body=body))
    error = refused(wire, call)
    assert error.sent
    assert error.trouble.kind is not TroubleKind.SIGN_IN_REFUSED
    assert host.sim.stats.answers == run + 1
    assert wire.handshakes == handshakes
    line.trick = Passing.forwarded
    assert isinstance(wire.ask(call), Invoked)
    assert (host.sim.stats.clear_text_bodies, host.sim.stats.run_twice) == (0, 0)


@pytest.mark.parametrize("status", ["400 Bad Request", "401 Unauthorized", "500 No"])
def test_a_read_is_asked_again_after_a_bare_status(host: LiveHost, line: Between, status: str) -> None:
    wire = host.wire()
    assert isinstance(wire.ask(Identify()), Identity)
    times = iter([reply(status)])
    line.trick = lambda passing: (next(times, None) if passing.sealed else None) or passing.forwarded()
    assert len(converse(wire, every(selections.SYSTEMS))) == 2
    assert host.sim.stats.clear_text_bodies == 0


def test_a_connection_that_is_gone_when_a_change_is_sent_carries_nothing(
    host: LiveHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was closed between the look at it and the use of it: no body sealed for the old one goes over a new one."""
    wire = host.wire()
    call = harmless(dialect_of(wire))
    monkeypatch.setattr(GuardedTransport, "_stale", lambda _: False)
    host.sim.drop_connections()
    while host.sim.open_connections:
        pass
    assert isinstance(wire.ask(call), Invoked)
    stats = host.sim.stats
    assert (stats.unseal_failures, stats.clear_text_bodies, stats.run_twice) == (0, 0, 0)


# weak keys


@pytest.mark.parametrize("flag", [0x20000000, 0x40000000, 0x00080000, 0x20], ids=["128", "exchange", "ess", "seal"])
def test_a_challenge_without_strong_keys_is_refused_before_anything_of_the_password_leaves(
    host: LiveHost, line: Between, flag: int
) -> None:
    def weaker(passing: Passing) -> bytes:
        def without(found: re.Match[bytes]) -> bytes:
            token = bytearray(base64.b64decode(found[2]))
            (flags,) = struct.unpack_from("<I", token, 20)
            struct.pack_into("<I", token, 20, flags & ~flag)
            return found[1] + base64.b64encode(token)

        return re.sub(rb"(Negotiate )(TlRMTVNTUAAC[A-Za-z0-9+/=]+)", without, passing.forwarded())

    line.trick = weaker
    error = refused(host.wire(), Identify())
    assert (error.trouble.kind, error.sent) == (TroubleKind.ENCRYPTION_REFUSED, False)
    assert not [passing for passing in line.seen if b"TlRMTVNTUAAD" in passing.authorization]


def test_credssp_refuses_weak_keys_inside_its_channel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    step = spnego._ntlm.NTLMProxy._step_accept_negotiate

    def weak(self: Any, token: bytes) -> bytes:
        challenge = bytearray(step(self, token))
        (flags,) = struct.unpack_from("<I", challenge, 20)
        struct.pack_into("<I", challenge, 20, flags & ~0x20000000)
        return bytes(challenge)

    monkeypatch.setattr(spnego._ntlm.NTLMProxy, "_step_accept_negotiate", weak)
    with live_host(tmp_path, "one", credssp=True) as host:
        host.profile = replace(host.profile, auth=AuthKind.CREDSSP)
        error = refused(host.wire(), Identify())
        assert (error.trouble.kind, error.sent) == (TroubleKind.ENCRYPTION_REFUSED, False)


# HTTPS


@pytest.mark.parametrize(
    "junk", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\x17\x03\x03\x00\x20" + bytes(32)], ids=["clear text", "a record"]
)
def test_a_channel_that_is_broken_into_does_not_prove_that_a_change_was_not_run(tmp_path: Path, junk: bytes) -> None:
    pair = self_signed("127.0.0.1")
    with live_host(tmp_path, "one", https=Https(pair=pair)) as host:
        breaks = False

        def relay(client: socket.socket) -> None:
            with client, socket.create_connection(("127.0.0.1", host.sim.port)) as real:
                listening_to = _Pump(client, real, lambda data: junk if breaks else data)
                listening_to.run()

        with socket.create_server(("127.0.0.1", 0)) as server:
            listening(server, relay)
            profile = replace(host.profile, port=server.getsockname()[1], pinned=pair.fingerprint)
            wire = PywinrmWire(profile, lambda: Secret(PASSWORD))
            call = harmless(dialect_of(wire))
            run = host.sim.stats.answers
            breaks = True
            error = refused(wire, call)
            assert error.sent
            assert host.sim.stats.answers == run + 1


class _Pump:
    """Bytes both ways; what comes from the host goes through ``change``."""

    def __init__(self, client: socket.socket, host: socket.socket, change: Callable[[bytes], bytes]) -> None:
        self._client, self._host, self._change = client, host, change

    def run(self) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._client, selectors.EVENT_READ)
            selector.register(self._host, selectors.EVENT_READ)
            while True:
                for key, _ in selector.select():
                    source = key.fileobj
                    assert isinstance(source, socket.socket)
                    try:
                        data = source.recv(65536)
                        if not data:
                            return
                        if source is self._client:
                            self._host.sendall(data)
                        else:
                            self._client.sendall(self._change(data))
                    except OSError:
                        return
