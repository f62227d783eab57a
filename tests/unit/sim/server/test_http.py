"""The HTTP server over real sockets: sign-in, statuses, keep-alive, endings (wsman-winrm 1.2, 7.2, 11)."""

from __future__ import annotations

import base64
import socket
import threading
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hvgui.sim.host import SimHost
from hvgui.sim.mischief import Prank
from hvgui.sim.server.accounts import Account
from hvgui.sim.server.http_connection import BadRequest, Gone, HttpConnection
from tests.support.envelopes import RSP, X, optimized, request
from tests.support.raw_client import CLEAR_TYPE, SEALED_TYPE, ConnectionEnded, RawClient
from tests.support.tinyrepo import ADMINISTRATOR, PASSWORD, V2, TinyPrograms, TinyRepository, tiny_host

CALL = optimized(V2 + "/Tiny_Service")
IDENTIFY = (
    '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" '
    'xmlns:i="http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd"><s:Header/><s:Body><i:Identify/></s:Body>'
    "</s:Envelope>"
)


@pytest.fixture
def host() -> Iterator[SimHost]:
    with tiny_host() as running:
        yield running


@pytest.fixture
def client(host: SimHost) -> Iterator[RawClient]:
    with RawClient(host.port) as connected:
        yield connected


def test_without_credentials_the_schemes_are_named(client: RawClient) -> None:
    response = client.post()
    assert (response.status, response.body) == (401, b"")
    assert response.every("WWW-Authenticate") == ["Negotiate", "Kerberos"]
    assert response.every("Server") == ["Microsoft-HTTPAPI/2.0"]


@pytest.mark.parametrize("path", ["/wsman", "/wsman/"])
@pytest.mark.parametrize(("protocol", "scheme"), [("ntlm", "Negotiate"), ("ntlm", "NTLM"), ("negotiate", "Negotiate")])
def test_a_token_in_the_very_first_post(host: SimHost, protocol: str, scheme: str, path: str) -> None:
    with RawClient(host.port) as client:
        assert client.sign_in(protocol=protocol, scheme=scheme).status == 200
        response = client.post(client.seal(CALL), path, Content_Type=SEALED_TYPE)
        assert response.status == 200
        assert "Tiny_Service" in client.open(response)
    assert host.stats.challenges == 0


def test_many_calls_on_one_connection_without_authorization(host: SimHost, client: RawClient) -> None:
    client.post()
    client.sign_in()
    for _ in range(20):
        assert client.ask(CALL).status == 200
    counts = host.stats
    assert (counts.connections, counts.requests, counts.answers, counts.faults) == (1, 23, 20, 0)
    assert counts.bytes_in > 20 * len(CALL) < counts.bytes_out


def test_a_connection_can_sign_in_again(client: RawClient) -> None:
    client.sign_in()
    assert client.ask(CALL).status == 200
    assert client.sign_in("operator", "op", protocol="negotiate").status == 200
    assert client.ask(CALL).status == 200
    assert client.ask(request(X + "/Create", RSP + "/cmd", "<rsp:Shell/>")).fault == ("w:AccessDenied", 5)


def test_wrong_passwords_are_refused_and_nothing_else_is_said(host: SimHost, client: RawClient) -> None:
    for _ in range(3):
        response = client.sign_in(password="wrong")
        assert (response.status, response.token) == (401, None)
    assert client.post(b"x", Content_Type=SEALED_TYPE).status == 401
    assert host.stats.answers == 0


def test_a_failed_sign_in_ends_the_one_before(client: RawClient) -> None:
    client.sign_in()
    context = client.context
    client.sign_in(password="wrong")
    client.context = context
    assert client.post(client.seal(CALL), Content_Type=SEALED_TYPE).status == 401


def test_clear_text_is_refused_with_an_empty_500_and_counted(host: SimHost, client: RawClient) -> None:
    client.post(CALL.encode(), Content_Type=CLEAR_TYPE)
    client.sign_in()
    response = client.post(CALL.encode(), Content_Type=CLEAR_TYPE)
    assert (response.status, response.body) == (500, b"")
    assert host.stats.clear_text_bodies == 2
    assert client.ask(CALL).status == 200


def test_clear_text_together_with_the_last_token_is_refused_too(host: SimHost, client: RawClient) -> None:
    assert client.sign_in(last_body=CALL.encode()).status == 500
    assert host.stats.clear_text_bodies == 1


def test_a_body_sealed_for_another_connection_is_a_400(host: SimHost, client: RawClient) -> None:
    client.sign_in()
    with RawClient(host.port) as other:
        other.sign_in()
        response = other.post(client.seal(CALL), Content_Type=SEALED_TYPE)
        assert (response.status, response.body) == (400, b"")
        assert other.post(other.seal(CALL), Content_Type=SEALED_TYPE).status == 400, "the keystream has moved on"
    assert host.stats.unseal_failures == 2


def test_a_replayed_body_is_a_400(client: RawClient) -> None:
    client.sign_in()
    body = client.seal(CALL)
    assert client.post(body, Content_Type=SEALED_TYPE).status == 200
    assert client.post(body, Content_Type=SEALED_TYPE).status == 400


def test_both_encodings_are_answered_in_kind(client: RawClient) -> None:
    client.sign_in()
    assert client.ask(CALL, "UTF-16").leaves("Name") == ["vmms"]
    assert client.ask(CALL, padding=b"\0\0").leaves("Name") == ["vmms"]


def test_nonsense_that_was_sealed_well_is_a_fault(client: RawClient) -> None:
    client.sign_in()
    assert client.ask("<<<").fault == ("w:SchemaValidationError", 2150858819)


@pytest.mark.parametrize(
    ("path", "method", "status"), [("/", "POST", 404), ("/wsmanx", "POST", 404), ("/wsman", "GET", 405)]
)
def test_other_places_and_methods(client: RawClient, path: str, method: str, status: int) -> None:
    assert client.post(path=path, method=method).status == status


@pytest.mark.parametrize(
    "raw",
    [
        b"nonsense\r\n\r\n",
        b"POST /wsman HTTP/3\r\n\r\n",
        b"POST /wsman HTTP/1.1\r\nHost: hv01\r\nno colon\r\n\r\n",
        b"POST /wsman HTTP/1.1\r\nContent-Length: 0\r\n\r\n",
    ],
)
def test_what_is_no_http(client: RawClient, raw: bytes) -> None:
    client.send(raw)
    assert client.read().status == 400
    assert client.ended()


def test_an_oversize_request_is_a_413() -> None:
    with tiny_host(max_envelope_kb=16) as host, RawClient(host.port) as client:
        client.sign_in()
        response = client.post(client.seal("x" * 17_000), Content_Type=SEALED_TYPE)
        assert (response.status, response.body) == (413, b"")
        assert client.ended()


def test_a_chunked_body_is_put_together(client: RawClient) -> None:
    client.sign_in()
    body = client.seal(CALL)
    head = f"POST /wsman HTTP/1.1\r\nHost: hv01\r\nTransfer-Encoding: chunked\r\nContent-Type: {SEALED_TYPE}\r\n\r\n".encode()
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:100], body[100:]))
    client.send(head + chunks + b"0\r\n\r\n")
    assert "Tiny_Service" in client.open(client.read())


def test_a_client_that_asks_first_is_told_to_go_on(client: RawClient) -> None:
    client.send(b"POST /wsman HTTP/1.1\r\nHost: hv01\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n")
    assert client.read().status == 100
    client.send(b"xx")
    assert client.read().status == 401


@pytest.mark.parametrize("head", ["HTTP/1.1\r\nHost: hv01\r\nConnection: close", "HTTP/1.0"])
def test_a_client_may_close(client: RawClient, head: str) -> None:
    client.send(f"POST /wsman {head}\r\nContent-Length: 0\r\n\r\n".encode())
    assert client.read().status == 401
    assert client.ended()


def test_identify_needs_no_credentials(host: SimHost, client: RawClient) -> None:
    response = client.post(IDENTIFY.encode(), Content_Type=CLEAR_TYPE, WSMANIDENTIFY="unauthenticated")
    assert response.status == 200
    assert b"OS: 0.0.0 SP: 0.0 Stack: 3.0" in response.body
    assert b"<wsmid:ProductVendor>Microsoft Corporation<" in response.body
    assert host.stats.clear_text_bodies == 0
    other = client.post(CALL.encode(), Content_Type=CLEAR_TYPE, WSMANIDENTIFY="unauthenticated")
    assert other.status == 500


def test_a_hardened_host_does_not_identify_itself_to_strangers() -> None:
    with tiny_host(identify_strangers=False) as host, RawClient(host.port) as client:
        assert client.post(IDENTIFY.encode(), Content_Type=CLEAR_TYPE, WSMANIDENTIFY="unauthenticated").status == 401


def test_signed_in_identify_tells_the_version(client: RawClient) -> None:
    client.sign_in()
    assert client.ask(IDENTIFY).leaves("ProductVersion") == ["OS: 10.0.20348 SP: 0.0 Stack: 3.0"]


def test_basic_where_it_is_enabled() -> None:
    def credentials(user: str, password: str) -> str:
        return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()

    right, wrong = credentials(ADMINISTRATOR, PASSWORD), credentials(ADMINISTRATOR, "x")
    with tiny_host(basic=True, allow_unencrypted=True) as host, RawClient(host.port) as client:
        assert client.post().every("WWW-Authenticate")[-1] == 'Basic realm="WSMAN"'
        assert client.post(Authorization=right).status == 200
        assert client.post(CALL.encode(), Authorization=wrong, Content_Type=CLEAR_TYPE).status == 401
        response = client.post(CALL.encode(), Authorization=right, Content_Type=CLEAR_TYPE)
        assert (response.status, response.every("Content-Type")) == (200, [CLEAR_TYPE])
        assert b"vmms" in response.body
        assert client.post(CALL.encode(), Content_Type=CLEAR_TYPE).status == 401
    with tiny_host(basic=True) as host, RawClient(host.port) as client:
        assert client.post(CALL.encode(), Authorization=right, Content_Type=CLEAR_TYPE).status == 500
    with tiny_host() as host, RawClient(host.port) as client:
        assert client.post(Authorization=right).status == 401


def test_an_idle_connection_is_closed() -> None:
    with tiny_host(idle_seconds=0.05) as host, RawClient(host.port) as client:
        client.sign_in()
        assert client.ended()


def test_connections_can_be_dropped_from_outside(host: SimHost, client: RawClient) -> None:
    client.sign_in()
    host.drop_connections()
    assert client.ended()
    with RawClient(host.port) as other:
        assert other.post().status == 401


def test_stopping_leaves_neither_threads_nor_sockets() -> None:
    before = set(threading.enumerate())
    with tiny_host() as host:
        clients = [RawClient(host.port) for _ in range(3)]
        clients[0].sign_in()
        host.mischief.once(Prank.HANG)
        clients[0].send(
            f"POST /wsman HTTP/1.1\r\nHost: hv01\r\nContent-Type: {SEALED_TYPE}\r\n".encode()
            + b"Content-Length: %d\r\n\r\n%s" % (len(body := clients[0].seal(CALL)), body)
        )
        port = host.port
    assert set(threading.enumerate()) == before
    assert all(client.ended() for client in clients)
    for client in clients:
        client.socket.close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=5)
    host.stop()


def test_two_hosts_know_their_own_accounts_only(host: SimHost) -> None:
    with SimHost(TinyRepository(), TinyPrograms(), (Account(user="only", password="here"),)) as other:
        for port, expected in ((other.port, 200), (host.port, 401)):
            with RawClient(port) as client:
                assert client.sign_in("only", "here").status == expected


@pytest.mark.parametrize(
    ("prank", "ended"),
    [(Prank.DROP, True), (Prank.CUT, True), (Prank.SHORT, True)],
)
def test_pranks_that_end_the_connection(host: SimHost, client: RawClient, prank: Prank, ended: bool) -> None:
    client.sign_in()
    host.mischief.once(prank)
    with pytest.raises(ConnectionEnded):
        client.ask(CALL)
    assert host.stats.answers == (0 if prank is Prank.DROP else 1)


@pytest.mark.parametrize(("prank", "status"), [(Prank.EMPTY_500, 500), (Prank.BUSY_503, 503)])
def test_pranks_that_answer_without_running(host: SimHost, client: RawClient, prank: Prank, status: int) -> None:
    client.sign_in()
    host.mischief.once(prank)
    response = client.post(client.seal(CALL), Content_Type=SEALED_TYPE)
    assert (response.status, response.body, host.stats.answers) == (status, b"", 0)
    assert client.ask(CALL).status == 200


def test_an_unsealed_reply_after_a_sealed_request(host: SimHost, client: RawClient) -> None:
    client.sign_in()
    host.mischief.once(Prank.UNSEALED)
    response = client.post(client.seal(CALL), Content_Type=SEALED_TYPE)
    assert (response.status, response.every("Content-Type")) == (200, [CLEAR_TYPE])
    assert b"vmms" in response.body


def test_the_reply_to_the_request_before(host: SimHost, client: RawClient) -> None:
    client.sign_in()
    first = client.ask(CALL)
    host.mischief.once(Prank.SWAPPED)
    assert client.ask(IDENTIFY).text == first.text


@pytest.mark.parametrize(("leg", "steps"), [(Prank.LEG_1, 0), (Prank.LEG_2, 1), (Prank.LEG_3, 2)])
def test_a_sign_in_can_break_at_every_leg(host: SimHost, leg: Prank, steps: int) -> None:
    def whole(port: int) -> int:
        with RawClient(port) as client:
            client.post()
            return client.sign_in().status

    host.mischief.once(leg)
    with pytest.raises(ConnectionEnded):
        whole(host.port)
    assert host.stats.requests == steps + 1
    assert whole(host.port) == 200


def test_a_connection_that_lasts_two_answers(host: SimHost, client: RawClient) -> None:
    host.mischief.set("after=2")
    client.sign_in()
    assert [client.ask(CALL).status for _ in range(2)] == [200, 200]
    assert client.ended()


@given(st.binary(max_size=200), st.booleans())
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_a_request_or_declared_trouble(raw: bytes, led: bool) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.sendall((b"POST /wsman HTTP/1.1\r\nHost: hv01\r\n" if led else b"") + raw)
        ours.shutdown(socket.SHUT_WR)
        try:
            found = HttpConnection(theirs, 1000).read()
        except (BadRequest, Gone):
            return
        assert found.body is not None
