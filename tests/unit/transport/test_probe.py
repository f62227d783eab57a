"""Questions below the sign-in, asked of small servers that say whatever they like."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import HostId
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.transport.wire.port_look import facts, nearest, speaks_tls
from hvgui.transport.wire.probe import NetworkProbe

K = TroubleKind
SOAP = "application/soap+xml;charset=UTF-8"
WINDOWS = "OS: 10.0.20348 SP: 0.0 Stack: 3.0"


def envelope(version: str, vendor: str = "Microsoft Corporation") -> str:
    return (
        '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" '
        'xmlns:w="http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd"><s:Header/><s:Body>'
        f"<w:IdentifyResponse><w:ProductVendor>{vendor}</w:ProductVendor><w:ProductVersion>{version}</w:ProductVersion>"
        "</w:IdentifyResponse></s:Body></s:Envelope>"
    )


def said(status: int, body: str = "", kind: str = SOAP, server: str = "") -> bytes:
    named = f"Server: {server}\r\n" if server else ""
    head = f"HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\n{named}Content-Length: {len(body.encode())}\r\n"
    return f"{head}Connection: close\r\n\r\n{body}".encode()


class Listener:
    """A server that gives its answers in turn, one a connection, the last for ever, and keeps what it was asked."""

    def __init__(self, *answers: bytes) -> None:
        self._answers = list(answers)
        self.asked: list[bytes] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                peer, _ = self._socket.accept()
            except OSError:
                return
            with peer:
                peer.settimeout(5)
                data = b""
                try:
                    while b"\r\n\r\n" not in data and (more := peer.recv(65536)):
                        data += more
                        if data[:1] == b"\x16":
                            break
                    self.asked.append(data)
                    answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
                    peer.sendall(answer)
                except OSError:
                    continue

    def close(self) -> None:
        # Of a listener, closing wakes its thread on Windows, and only the other on Linux.
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(5)


@contextmanager
def listening(*answers: bytes) -> Iterator[tuple[Listener, HostProfile]]:
    server = Listener(*answers)
    try:
        yield server, HostProfile(id=HostId("h"), address="127.0.0.1", port=server.port)
    finally:
        server.close()


def identified(*answers: bytes) -> str | Trouble:
    with listening(*answers) as (_, profile):
        try:
            return NetworkProbe().identify(profile)
        except Refusal as refusal:
            return refusal.trouble


HIDES = said(401, server="Microsoft-HTTPAPI/2.0")


@pytest.mark.parametrize(
    ("answers", "name"),
    [
        ([said(200, envelope(WINDOWS))], f"Microsoft Corporation {WINDOWS}"),
        ([said(200, envelope(WINDOWS.lower(), "A\x7f"))], f"A  {WINDOWS.lower()}"),
        ([HIDES], ""),
        ([said(500)], ""),
        ([said(401, server="nginx"), said(404)], ""),
        ([said(401, server="nginx"), said(200, envelope(WINDOWS))], f"Microsoft Corporation {WINDOWS}"),
    ],
)
def test_windows_says_what_it_is_or_hides_it(answers: list[bytes], name: str) -> None:
    assert identified(*answers) == name


@pytest.mark.parametrize(
    ("answers", "kind", "detail"),
    [
        ([said(200, envelope("1.2", "Openwsman"))], K.NOT_WINDOWS, "Openwsman 1.2"),
        ([said(200, envelope("", ""))], K.NOT_WINDOWS, "-"),
        ([said(401, server="nginx"), said(200, envelope("1.2", "Openwsman"))], K.NOT_WINDOWS, "Openwsman 1.2"),
        ([said(200, "<html/>", "text/html", "nginx")], K.NOT_WINRM, "HTTP 200 nginx text/html"),
        ([said(404, "no", "text/plain")], K.NOT_WINRM, "HTTP 404  text/plain"),
        ([said(500, "broken", "text/plain", "x")], K.NOT_WINRM, "HTTP 500 x text/plain"),
        ([said(400, "", "text/plain", "x")], K.NOT_WINRM, "HTTP 400 x text/plain"),
        ([said(200, "<a")], K.NOT_WINRM, None),
        ([b"SSH-2.0-OpenSSH\r\n"], K.NOT_WINRM, "SSH-2.0-OpenSSH"),
        ([b""], K.WIRE_LOST, None),
    ],
)
def test_others_are_named(answers: list[bytes], kind: TroubleKind, detail: str | None) -> None:
    found = identified(*answers)
    assert isinstance(found, Trouble)
    assert found.kind is kind
    assert found.subject.startswith("127.0.0.1:")
    assert detail is None or found.detail == detail


def test_the_question_is_that_for_an_identity_without_a_sign_in() -> None:
    with listening(HIDES) as (server, profile):
        NetworkProbe().identify(profile)
        assert len(server.asked) == 1
        head = server.asked[0].decode().lower()
    assert head.startswith("post /wsman http/1.1\r\n")
    assert "wsmanidentify: unauthenticated" in head
    assert "content-type: application/soap+xml;charset=utf-8" in head
    assert "authorization" not in head


def test_strangers_are_asked_where_they_tell_it_without_a_sign_in() -> None:
    with listening(said(401, server="nginx"), said(404)) as (server, profile):
        NetworkProbe().identify(profile)
        assert [data.split(b" ")[1] for data in server.asked] == [b"/wsman", b"/wsman-anon/identify"]


def behind(profile: HostProfile, address: str = "hv") -> HostProfile:
    return HostProfile(id=HostId("h"), address=address, port=5985, proxy=f"http://127.0.0.1:{profile.port}")


@pytest.mark.parametrize(
    ("status", "kind"), [(407, K.PROXY_REFUSED), (502, K.PROXY_REFUSED), (504, K.PROXY_REFUSED), (404, K.NOT_WINRM)]
)
def test_a_proxy_is_asked_with_the_whole_address(status: int, kind: TroubleKind) -> None:
    with listening(said(status, "no", "text/plain")) as (server, profile):
        with pytest.raises(Refusal) as caught:
            NetworkProbe().identify(behind(profile))
        assert server.asked[0].startswith(b"POST http://hv:5985/wsman HTTP/1.1")
    assert caught.value.trouble.kind is kind
    if kind is K.PROXY_REFUSED:
        assert caught.value.trouble.detail == f"HTTP {status}"


def test_names_and_ports() -> None:
    probe = NetworkProbe()
    with listening(HIDES) as (_, profile):
        assert probe.resolve(profile) == ("127.0.0.1",)
        probe.reach(profile)
        assert probe.resolve(behind(profile)) == ("127.0.0.1",), "the proxy's"
        assert nearest(behind(profile)) == ("127.0.0.1", profile.port)
        assert nearest(profile) == ("127.0.0.1", profile.port)
    refusing(lambda: probe.reach(profile), K.UNREACHABLE)
    refusing(lambda: probe.resolve(HostProfile(id=HostId("h"), address="a" * 64 + ".x")), K.NAME_UNKNOWN)
    assert nearest(HostProfile(id=HostId("h"), address="hv", proxy="http://p")) == ("p", 80)


def refusing(ask: Callable[[], object], kind: TroubleKind) -> Trouble:
    with pytest.raises(Refusal) as caught:
        ask()
    assert caught.value.trouble.kind is kind
    return caught.value.trouble


def test_a_port_without_tls_shows_no_certificate() -> None:
    with listening(said(400)) as (_, profile):
        secure = HostProfile(id=HostId("h"), address="127.0.0.1", port=profile.port, https=True)
        refusing(lambda: NetworkProbe().certificate(secure), K.PORT_SPEAKS_PLAIN)
        refusing(lambda: NetworkProbe().identify(secure), K.PORT_SPEAKS_PLAIN)
        assert not speaks_tls(profile)
    with listening(b"") as (_, profile):
        secure = HostProfile(id=HostId("h"), address="127.0.0.1", port=profile.port, https=True)
        refusing(lambda: NetworkProbe().certificate(secure), K.WIRE_LOST)


def test_a_proxy_that_makes_no_sense_is_told() -> None:
    with listening(b"nonsense\r\n\r\n") as (_, profile):
        secure = HostProfile(
            id=HostId("h"), address="hv", port=5986, https=True, proxy=f"http://127.0.0.1:{profile.port}"
        )
        found = refusing(lambda: NetworkProbe().reach(secure), K.UNREACHABLE)
        assert "the proxy makes no sense" in found.detail
    with listening(said(403)) as (server, profile):
        secure = HostProfile(
            id=HostId("h"), address="hv", port=5986, https=True, proxy=f"http://127.0.0.1:{profile.port}"
        )
        refusing(lambda: NetworkProbe().reach(secure), K.PROXY_REFUSED)
        assert server.asked[0].startswith(b"CONNECT hv:5986")


def test_a_certificate_that_is_none_has_its_fingerprint() -> None:
    found = facts(b"junk", "why")
    assert (len(found.fingerprint), found.trusted, found.why_not, found.subject) == (64, False, "why", "")
    assert facts(b"junk", "").trusted
