"""Somebody else than Windows at the address: named as such at the first contact, and never given a password."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import STOPS, Refusal, TroubleKind, WireError
from hvgui.sim.certificates import self_signed
from hvgui.sim.tls import Https
from hvgui.transport.wire.probe import NetworkProbe
from hvgui.transport.wire.pywinrm_wire import PywinrmWire
from hvgui.values import replace
from hvgui.wording import texts
from hvgui.wsman.requests import Identify
from tests.support.account import PASSWORD
from tests.support.between import message, reply, serving
from tests.support.live_host import live_host

PAIR = self_signed("127.0.0.1")


def identity(prefix: str, vendor: str, version: str) -> bytes:
    """What openwsman and OMI answer; the latter has its element in SOAP's own namespace."""
    return (
        '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:wsmid="http://schemas.dmtf.org/wbem/wsman/'
        f'identity/1/wsmanidentity.xsd"><s:Header/><s:Body><{prefix}:IdentifyResponse><wsmid:ProtocolVersion>http://'
        "schemas.dmtf.org/wbem/wsman/1/wsman.xsd</wsmid:ProtocolVersion><wsmid:ProductVendor>"
        f"{vendor}</wsmid:ProductVendor><wsmid:ProductVersion>{version}</wsmid:ProductVersion>"
        f"</{prefix}:IdentifyResponse></s:Body></s:Envelope>"
    ).encode()


SOAP = "Content-Type: application/soap+xml;charset=UTF-8"
BASIC = reply("401 Unauthorized", 'WWW-Authenticate: Basic realm="OPENWSMAN"', "Server: Openwsman/2.6.11")


@dataclass
class Stranger:
    """A server by rules: the first whose words are in the request's head answers."""

    rules: list[tuple[bytes, bytes]]
    heard: list[bytes] = field(default_factory=list)

    def serve(self, client: socket.socket) -> None:
        while True:
            head, body = message(client)
            self.heard.append(head + body)
            client.sendall(next(answer for words, answer in self.rules if words in head))


OPENWSMAN = [
    (b"/wsman-anon/identify", reply("200 OK", SOAP, body=identity("wsmid", "Openwsman Project", "2.6.11"))),
    (b"", BASIC),
]
OMI = [
    (b"WSMANIDENTIFY", reply("200 OK", SOAP, body=identity("s", "Open Management Infrastructure", "1.6.9-1"))),
    (b"", reply("401 Unauthorized", 'WWW-Authenticate: Basic realm="WSMAN"')),
]
IIS = [(b"", reply("200 OK", "Content-Type: text/html", "Server: Microsoft-IIS/10.0", body=b"<html>IIS</html>"))]
ROUTER = [(b"", reply("404 Not Found", "Content-Type: text/html", "Server: lighttpd/1.4.59", body=b"<h1>404</h1>"))]
FAR_TOO_OPEN = [
    (b"WSMANIDENTIFY", reply("200 OK", SOAP, body=identity("wsmid", "Somebody", "7"))),
    (b"", reply("200 OK", SOAP, body=identity("wsmid", "Somebody", "7"))),
]


def profile(port: int, **more: object) -> HostProfile:
    return replace(HostProfile(id=HostId("h"), address="127.0.0.1", port=port, user="u"), **more)  # type: ignore[arg-type]


def met(at: HostProfile) -> tuple[TroubleKind, str]:
    """The trouble a session meets; the doctor's rung says the same kind."""
    with pytest.raises(WireError) as error:
        PywinrmWire(at, lambda: Secret(PASSWORD)).ask(Identify())
    assert not error.value.sent
    assert error.value.trouble.kind in STOPS
    return error.value.trouble.kind, error.value.trouble.detail


@pytest.mark.parametrize(
    ("rules", "kind", "words"),
    [
        (OPENWSMAN, TroubleKind.NOT_WINDOWS, "Openwsman Project 2.6.11"),
        (OMI, TroubleKind.NOT_WINDOWS, "Open Management Infrastructure 1.6.9-1"),
        (FAR_TOO_OPEN, TroubleKind.NOT_WINDOWS, "Somebody 7"),
        (IIS, TroubleKind.NOT_WINRM, "HTTP 200 Microsoft-IIS/10.0"),
        (ROUTER, TroubleKind.NOT_WINRM, "HTTP 404 lighttpd/1.4.59"),
    ],
    ids=["openwsman", "OMI", "without a sign-in", "IIS", "a router"],
)
def test_a_web_server_that_is_not_windows(rules: list[tuple[bytes, bytes]], kind: TroubleKind, words: str) -> None:
    stranger = Stranger(rules)
    with serving(stranger.serve) as port:
        found, detail = met(profile(port))
        assert found is kind
        assert words in detail
        with pytest.raises(Refusal) as refusal:
            NetworkProbe().identify(profile(port))
        assert refusal.value.trouble.kind is kind
        assert words in refusal.value.trouble.detail
    assert not any(b"Authorization:" in heard for heard in stranger.heard)
    assert words in texts.trouble(refusal.value.trouble).failed or kind is TroubleKind.NOT_WINRM


def ssh(client: socket.socket) -> None:
    client.sendall(b"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n")
    client.recv(65_536)


def test_an_ssh_server_is_named() -> None:
    with serving(ssh) as port:
        assert met(profile(port)) == (TroubleKind.NOT_WINRM, "SSH-2.0-OpenSSH_9.2p1 Debian-2")
        with pytest.raises(Refusal) as refusal:
            NetworkProbe().identify(profile(port))
        assert refusal.value.trouble.detail == "SSH-2.0-OpenSSH_9.2p1 Debian-2"


def alert(client: socket.socket) -> None:
    """What OpenSSL answers to HTTP on a TLS port."""
    client.recv(65_536)
    client.sendall(b"\x15\x03\x03\x00\x02\x02\x28")


def nginx(client: socket.socket) -> None:
    client.recv(65_536)
    client.sendall(reply("400 Bad Request", "Server: nginx", body=b"The plain HTTP request was sent to HTTPS port"))


def closes(client: socket.socket) -> None:
    client.recv(65_536)


@contextmanager
def tls_port(to_http: Callable[[socket.socket], None]) -> Iterator[int]:
    """A TLS port that treats whoever speaks HTTP to it like ``to_http``."""
    context = Https(pair=PAIR).context()

    def serve(client: socket.socket) -> None:
        if client.recv(1, socket.MSG_PEEK) == b"\x16":
            context.wrap_socket(client, server_side=True).unwrap()
        else:
            to_http(client)

    with serving(serve) as port:
        yield port


@pytest.mark.parametrize("to_http", [alert, nginx, closes], ids=["an alert", "a web server's words", "closes"])
def test_http_to_a_tls_port(to_http: Callable[[socket.socket], None]) -> None:
    with tls_port(to_http) as port:
        assert met(profile(port))[0] is TroubleKind.PORT_SPEAKS_TLS
        with pytest.raises(Refusal) as refusal:
            NetworkProbe().identify(profile(port))
        assert refusal.value.trouble.kind is TroubleKind.PORT_SPEAKS_TLS


def test_https_to_a_plain_port(tmp_path: Path) -> None:
    with live_host(tmp_path, "one") as host:
        at = replace(host.profile, https=True)
        assert met(at)[0] is TroubleKind.PORT_SPEAKS_PLAIN
        with pytest.raises(Refusal) as refusal:
            NetworkProbe().certificate(at)
        assert refusal.value.trouble.kind is TroubleKind.PORT_SPEAKS_PLAIN


@pytest.mark.parametrize(
    ("auth", "offers", "sentence"),
    [
        (AuthKind.NTLM, 'Basic realm="WSMAN"', "This host does not offer NTLM (it offers Basic)."),
        (AuthKind.BASIC, "Negotiate, Kerberos", "This host does not offer Basic (it offers Negotiate, Kerberos)."),
        (
            AuthKind.CREDSSP,
            'Negotiate, Digest realm="NTLM", nonce="x"',
            "not offer CredSSP (it offers Negotiate, Digest)",
        ),
        (AuthKind.NTLM, "", "This host does not offer NTLM (it offers -)."),
    ],
)
def test_a_way_to_sign_in_that_is_not_offered_is_said_and_no_password_is_sent(
    auth: AuthKind, offers: str, sentence: str
) -> None:
    """Not "wrong password": the account may be locked by a person who then tries others."""
    header = (f"WWW-Authenticate: {offers}",) if offers else ()
    stranger = Stranger([(b"", reply("401 Unauthorized", *header, "Server: Microsoft-HTTPAPI/2.0"))])
    context = Https(pair=PAIR).context()

    def secured(client: socket.socket) -> None:
        with context.wrap_socket(client, server_side=True) as secure:
            stranger.serve(secure)

    with serving(secured) as port:
        wire = PywinrmWire(profile(port, https=True, pinned=PAIR.fingerprint, auth=auth), lambda: Secret(PASSWORD))
        with pytest.raises(WireError) as error:
            wire.ask(Identify())
    assert error.value.trouble.kind is TroubleKind.AUTH_NOT_OFFERED
    assert sentence in texts.trouble(error.value.trouble).failed
    assert not any(b"authorization" in heard.lower() for heard in stranger.heard)
