"""The guard around pywinrm, against a real server with real NTLM sealing, and the defects it closes (wsman-winrm 8.4)."""

from __future__ import annotations

import os
import re
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
from winrm.exceptions import InvalidCredentialsError, WinRMTransportError
from winrm.transport import Transport

from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import TroubleKind, WireError
from hvgui.hyperv import selections
from hvgui.hyperv.collecting import every
from hvgui.sim.mischief import Prank
from hvgui.transport.wire.guarded import GuardedTransport
from hvgui.transport.wire.handshakes import Refused
from hvgui.transport.wire.pywinrm_wire import PywinrmWire
from hvgui.transport.wire.tap import WireTap, redacted
from hvgui.values import replace
from hvgui.wsman.exchange import converse
from hvgui.wsman.replies import Identity, Instance, Invoked
from hvgui.wsman.requests import Identify, Invoke
from hvgui.wsman.vocabulary import class_uri
from hvgui.wsman.writing import Stamp, write
from tests.support.account import PASSWORD, USER
from tests.support.live_host import LiveHost, dialect_of, live_host


@pytest.fixture
def host(tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path, "one") as host:
        yield host


def read(wire: PywinrmWire) -> tuple[Instance, ...]:
    return converse(wire, every(selections.SYSTEMS))


def kind_of(error: pytest.ExceptionInfo[WireError]) -> TroubleKind:
    return error.value.trouble.kind


def plain(host: LiveHost, password: str = PASSWORD) -> Transport:
    return Transport(
        endpoint=host.sim.url,
        username=USER,
        password=password,
        auth_method="ntlm",
        read_timeout_sec=5,
        proxy=None,
    )


IDENTIFY = write(Identify(), Stamp("uuid:1", "http://x"))


def test_a_conversation_is_sealed(host: LiveHost) -> None:
    wire = host.wire()
    identity = wire.ask(Identify())
    assert isinstance(identity, Identity)
    assert identity.vendor == "Microsoft Corporation"
    assert len(read(wire)) == 2
    assert (host.sim.stats.clear_text_bodies, host.sim.stats.connections) == (0, 1)


def test_what_all_requests_share_is_worked_out_once_and_cookies_of_a_proxy_go_back(
    host: LiveHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared: list[requests.Request] = []
    prepare = requests.Session.prepare_request

    def counted(session: requests.Session, request: requests.Request) -> requests.PreparedRequest:
        prepared.append(request)
        return prepare(session, request)

    monkeypatch.setattr(requests.Session, "prepare_request", counted)
    wire = host.wire()
    read(wire)
    before = len(prepared)
    for _ in range(5):
        read(wire)
    assert (len(prepared), host.sim.stats.clear_text_bodies) == (before, 0)
    assert wire._transport is not None
    wire._transport.session.cookies.set("balancer", "b")
    read(wire)
    assert len(prepared) > before


def test_d1_a_dropped_connection_breaks_plain_pywinrm_for_good(host: LiveHost) -> None:
    transport = plain(host)
    transport.send_message(IDENTIFY)
    host.sim.drop_connections()
    for _ in range(3):
        with pytest.raises(WinRMTransportError, match="400"):
            transport.send_message(IDENTIFY)
    transport.close_session()


def test_d1_the_guard_opens_a_new_conversation(host: LiveHost) -> None:
    wire = host.wire()
    for _ in range(4):
        assert len(read(wire)) == 2
        host.sim.drop_connections()
    assert wire.handshakes == 4
    assert host.sim.stats.clear_text_bodies == 0


def test_d2_a_failed_handshake_makes_plain_pywinrm_send_clear_text(host: LiveHost) -> None:
    transport = plain(host, "wrong")
    with pytest.raises(InvalidCredentialsError):
        transport.send_message(IDENTIFY)
    with pytest.raises((InvalidCredentialsError, WinRMTransportError)):
        transport.send_message(IDENTIFY)
    assert host.sim.stats.clear_text_bodies > 0
    transport.close_session()


def test_a_connection_that_is_lost_in_the_middle_of_a_sign_in_is_no_refused_password(
    host: LiveHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The token that proves who we are, sent on a new connection, is refused by every host."""
    wire = host.wire()
    plain_send = GuardedTransport._send_message_request
    tokens: list[str] = []

    def send(self: GuardedTransport, session: Any, request: Any) -> Any:
        response = plain_send(self, session, request)
        if "Authorization" in request.headers:
            tokens.append(request.headers["Authorization"])
            host.sim.drop_connections()
            while not session.get_adapter(self.endpoint).any_dropped():
                pass
        return response

    monkeypatch.setattr(GuardedTransport, "_send_message_request", send)
    with pytest.raises(WireError) as caught:
        wire.ask(Identify())
    assert (kind_of(caught), caught.value.sent) == (TroubleKind.WIRE_LOST, False)
    assert tokens, "it came that far"
    assert host.sim.stats.refused_sign_ins == 0
    monkeypatch.undo()
    assert isinstance(wire.ask(Identify()), Identity)


@pytest.mark.parametrize("leg", [Prank.LEG_1, Prank.LEG_2, Prank.LEG_3])
def test_d2_the_guard_never_sends_clear_text_after_a_reset_handshake(host: LiveHost, leg: Prank) -> None:
    wire = host.wire()
    host.sim.mischief.once(leg, times=2)
    with pytest.raises(WireError) as error:
        wire.ask(Identify())
    assert kind_of(error) is TroubleKind.WIRE_LOST
    assert not error.value.sent
    assert isinstance(wire.ask(Identify()), Identity)
    assert host.sim.stats.clear_text_bodies == 0


def test_d2_a_wrong_password_is_refused_cleanly_each_time(host: LiveHost) -> None:
    wire = host.wire("wrong")
    for _ in range(3):
        with pytest.raises(WireError) as error:
            wire.ask(Identify())
        assert kind_of(error) is TroubleKind.SIGN_IN_REFUSED
    assert host.sim.stats.clear_text_bodies == 0


def test_d2_the_guard_alone_keeps_no_half_built_session(host: LiveHost) -> None:
    """The wire closes a failed transport, too; this is the layer below."""
    transport = GuardedTransport(
        endpoint=host.sim.url, username=USER, password="wrong", auth_method="ntlm", read_timeout_sec=5, proxy=None
    )
    for _ in range(2):
        with pytest.raises(Refused):
            transport.send_message(IDENTIFY)
    assert host.sim.stats.clear_text_bodies == 0


def test_d3_threads_that_share_plain_pywinrm_break_its_context(host: LiveHost) -> None:
    transport = plain(host)
    failures: list[str] = []
    start = threading.Barrier(4)

    def work() -> None:
        start.wait()
        for _ in range(5):
            try:
                transport.send_message(IDENTIFY)
            except Exception as error:  # noqa: BLE001 - any failure is what this test counts
                failures.append(type(error).__name__)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures
    transport.close_session()


def test_connections_that_close_after_every_answer_cost_handshakes_and_nothing_else(host: LiveHost) -> None:
    host.sim.mischief.set("after=1")
    wire = host.wire()
    for _ in range(10):
        assert len(read(wire)) == 2
    assert host.sim.stats.clear_text_bodies == 0


def test_a_change_whose_answer_is_lost_is_never_sent_twice(host: LiveHost) -> None:
    wire = host.wire()
    dialect = dialect_of(wire)
    before = host.sim.stats.answers
    host.sim.mischief.once(Prank.CUT)
    invoke = Invoke(
        dialect.service.resource, "GetSummaryInformation", dialect.service.selectors, (("RequestedInformation", (0,)),)
    )
    with pytest.raises(WireError) as error:
        wire.ask(invoke)
    assert kind_of(error) is TroubleKind.WIRE_LOST
    assert error.value.sent
    assert host.sim.mischief.played == [Prank.CUT]
    assert isinstance(wire.ask(invoke), Invoked)
    assert host.sim.stats.answers - before <= 2


def test_a_read_whose_answer_is_lost_is_sent_again(host: LiveHost) -> None:
    wire = host.wire()
    read(wire)
    host.sim.mischief.once(Prank.CUT)
    assert len(read(wire)) == 2


@pytest.mark.parametrize(
    ("prank", "kind"),
    [
        (Prank.TRUNCATE, TroubleKind.BROKEN_REPLY),
        (Prank.GARBAGE, TroubleKind.BROKEN_REPLY),
        (Prank.ENTITY, TroubleKind.BROKEN_REPLY),
        (Prank.WRONG_ID, TroubleKind.BROKEN_REPLY),
        (Prank.NO_ID, TroubleKind.BROKEN_REPLY),
        (Prank.SWAPPED, TroubleKind.BROKEN_REPLY),
        (Prank.UNSEALED, TroubleKind.UNSEALED),
        (Prank.FORGED, TroubleKind.UNSEALED),
        (Prank.SHORT, TroubleKind.WIRE_LOST),
        (Prank.EMPTY_500, TroubleKind.WIRE_LOST),
        (Prank.BUSY_503, TroubleKind.WIRE_LOST),
        (Prank.HANG, TroubleKind.HOST_HANGS),
    ],
    ids=lambda v: v.name.lower(),
)
def test_nonsense_on_the_wire_has_its_name_and_the_next_call_works(
    host: LiveHost, prank: Prank, kind: TroubleKind
) -> None:
    # Only a host that hangs is given up; from any other the answer comes when this machine comes to it.
    wire = host.wire(read_timeout=2.0 if prank is Prank.HANG else 60.0, patience=0.3)
    dialect = dialect_of(wire)
    host.sim.mischief.once(prank)
    invoke = Invoke(
        dialect.service.resource,
        "GetSummaryInformation",
        dialect.service.selectors,
        (("RequestedInformation", (0,)),),
        timeout=0.5,
    )
    with pytest.raises(WireError) as error:
        wire.ask(invoke)
    assert kind_of(error) is kind
    assert isinstance(wire.ask(invoke), Invoked)
    assert host.sim.stats.clear_text_bodies == 0


def test_expired_contexts_are_read_again(host: LiveHost) -> None:
    wire = host.wire()
    host.sim.mischief.once(Prank.EXPIRE, only="Pull")
    assert len(read(wire)) == 2


@pytest.mark.parametrize("seed", range(6))
def test_the_reader_takes_every_variety(tmp_path: Path, seed: int) -> None:
    with live_host(tmp_path) as host:
        wire = host.wire()
        expected = {i.text("Name"): i.values for i in read(wire)}
        host.sim.mischief.set(f"vary seed={seed}")
        found = {i.text("Name"): i.values for i in read(wire)}
        assert found.keys() == expected.keys()
        for name, values in found.items():
            assert values["ElementName"] == expected[name]["ElementName"]
            assert values["EnabledState"] == expected[name]["EnabledState"]
            assert set(values.get("OperationalStatus", ())) == set(expected[name].get("OperationalStatus", ()))


def test_closing_breaks_off_a_call_that_hangs(host: LiveHost) -> None:
    wire = host.wire()
    read(wire)
    host.sim.mischief.once(Prank.HANG)
    caught: list[WireError] = []

    def hang() -> None:
        try:
            wire.ask(Identify())
        except WireError as error:
            caught.append(error)

    thread = threading.Thread(target=hang)
    thread.start()
    while not host.sim.mischief.played:
        pass
    wire.close()
    thread.join(60)
    assert not thread.is_alive()
    assert caught[0].trouble.kind is TroubleKind.WIRE_LOST
    with pytest.raises(WireError):
        wire.ask(Identify())


def test_basic_over_http_is_refused_before_anything_is_sent(host: LiveHost) -> None:
    wire = PywinrmWire(replace(host.profile, auth=AuthKind.BASIC), lambda: Secret(PASSWORD))
    with pytest.raises(WireError) as error:
        wire.ask(Identify())
    assert kind_of(error) is TroubleKind.CLEAR_TEXT_FORBIDDEN
    assert host.sim.stats.connections == 0


def test_a_missing_password_is_said(host: LiveHost) -> None:
    wire = PywinrmWire(host.profile, lambda: None)
    with pytest.raises(WireError) as error:
        wire.ask(Identify())
    assert kind_of(error) is TroubleKind.NO_CREDENTIALS


def test_a_closed_port_is_unreachable(host: LiveHost) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    wire = PywinrmWire(replace(host.profile, port=port), lambda: Secret(PASSWORD))
    with pytest.raises(WireError) as error:
        wire.ask(Identify())
    assert kind_of(error) is TroubleKind.UNREACHABLE
    assert not error.value.sent


def speak(answer: bytes) -> socket.socket:
    """A server that is not WinRM: gives every connection the same answer and closes."""
    server = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                client, _ = server.accept()
            except OSError:
                return
            with client:
                client.recv(65536)
                client.sendall(answer)

    threading.Thread(target=serve, daemon=True).start()
    return server


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", TroubleKind.NOT_WINRM),
        (b"HTTP/1.1 405 No\r\nContent-Length: 2\r\nContent-Type: text/html\r\n\r\nno", TroubleKind.NOT_WINRM),
        (b"SSH-2.0-OpenSSH_9.2\r\n", TroubleKind.NOT_WINRM),
        (b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n", TroubleKind.NOT_WINRM),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Type: text/html\r\n\r\nhello", TroubleKind.NOT_WINRM),
        (b"", TroubleKind.WIRE_LOST),
    ],
    ids=["404", "405", "ssh", "redirect", "web server", "closes"],
)
def test_something_that_is_not_winrm(host: LiveHost, answer: bytes, kind: TroubleKind) -> None:
    with speak(answer) as server:
        profile = replace(host.profile, port=server.getsockname()[1])
        with pytest.raises(WireError) as error:
            PywinrmWire(profile, lambda: Secret(PASSWORD)).ask(Identify())
        assert kind_of(error) is kind


def test_environment_proxies_are_not_used(host: LiveHost, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    assert isinstance(host.wire().ask(Identify()), Identity)


def test_the_password_is_in_no_repr_and_on_no_tap(host: LiveHost, tmp_path: Path) -> None:
    tap = WireTap(tmp_path / "tap")
    wire = PywinrmWire(host.profile, lambda: Secret(PASSWORD), tap=tap.recorder("hv:01/x"))
    read(wire)
    files = sorted((tmp_path / "tap").iterdir())
    assert [f.name for f in files][:2] == ["hv_01_x-1-00001-out.xml", "hv_01_x-1-00002-in.xml"]
    assert not any(PASSWORD.encode() in f.read_bytes() for f in files)
    assert PASSWORD not in repr(vars(wire))
    assert not any(PASSWORD in value for value in os.environ.values())


def test_a_tap_leaves_file_contents_out() -> None:
    body = b'<rsp:Send><rsp:Stream CommandId="C" Name="stdin">QUJD</rsp:Stream></rsp:Send>'
    assert b"QUJD" not in redacted(body)
    assert re.search(rb"Stream[^>]*>\[left out\]<", redacted(body))


def test_a_fault_that_names_no_request_is_nobodys_answer(host: LiveHost) -> None:
    wire = host.wire()
    host.sim.mischief.once(Prank.NO_ID)
    with pytest.raises(WireError) as error:
        wire.ask(Invoke(class_uri("Msvm_Nonsense"), "Do", (("Name", "x"),)))
    assert (kind_of(error), error.value.sent) == (TroubleKind.BROKEN_REPLY, True)


def test_a_host_that_never_answers_a_sealed_message_would_not_agree_on_them(host: LiveHost) -> None:
    """Once is a passing failure; that no sign-in ever leads to an answer is not (wsman-winrm 5.2)."""
    wire = host.wire()
    host.sim.mischief.once(Prank.EMPTY_500, times=2)
    with pytest.raises(WireError) as error:
        wire.ask(Identify())
    assert kind_of(error) is TroubleKind.ENCRYPTION_REFUSED
    host.sim.mischief.once(Prank.EMPTY_500)
    assert isinstance(wire.ask(Identify()), Identity)
    host.sim.mischief.once(Prank.EMPTY_500, times=2)
    with pytest.raises(WireError) as error:
        wire.ask(Identify())
    assert kind_of(error) is TroubleKind.WIRE_LOST


def test_a_method_of_a_class_that_is_not_there_is_a_fault_not_a_lost_wire(host: LiveHost) -> None:
    from hvgui.wsman.faults import Fault

    wire = host.wire()
    with pytest.raises(Fault):
        wire.ask(Invoke(class_uri("Msvm_Nonsense"), "Do", (("Name", "x"),)))
    assert len(read(wire)) == 2
    assert wire.handshakes == 1


def test_timeouts_are_a_ladder() -> None:
    """The envelope's limit runs out before the socket's, or the host's own "timed out" would never be heard."""
    from hvgui.transport.wire import pywinrm_wire as wire
    from hvgui.wsman.requests import Enumerate, PullEvents, ReceiveOutput

    for request in (Enumerate("r", "q"), Invoke("r", "m", ()), PullEvents("r", "c"), ReceiveOutput("s", "c")):
        envelope = wire._timeout(request, wire.READ_TIMEOUT)
        assert wire.CONNECT_TIMEOUT < envelope < envelope + wire.PATIENCE
        assert envelope <= 60.0 or isinstance(request, PullEvents), "the host's own cap"
