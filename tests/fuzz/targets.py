"""Every reader of bytes or text from outside, and the one error each may raise: client and simulated host."""

from __future__ import annotations

import http.client
import socket
import threading
from collections.abc import Callable
from contextlib import suppress

import requests

from hvgui.sim.faults import Faulted
from hvgui.sim.hyperv import cimxml
from hvgui.sim.server.http_connection import BadRequest, Gone, HttpConnection
from hvgui.sim.server.seal import SignedIn, SignInRefused, Unsealable, basic_of, token_of
from hvgui.sim.server.seal_credssp import CredSspSignedIn
from hvgui.sim.wsman.event_query import read_event_query
from hvgui.sim.wsman.soap_in import decode, read_envelope, read_request
from hvgui.sim.wsman.wql import NotWql, parse, parse_path
from hvgui.transport.wire.bounded import BoundedResponse, Unbounded
from hvgui.transport.wire.handshakes import NotOffered, WeakKeys, first_leg, offers, refuse_weak, token_in
from hvgui.transport.wire.sealed import Unsealed, opened
from hvgui.transport.wire.tap import redacted
from hvgui.values import Struct
from hvgui.wsman.faults import BrokenReply, Fault
from hvgui.wsman.reading import read
from hvgui.wsman.requests import (
    CreateShell,
    EndpointReference,
    Enumerate,
    Get,
    Identify,
    Invoke,
    PullEvents,
    ReceiveOutput,
    RunCommand,
    Subscribe,
)
from hvgui.wsman.values import interval, moment, number, truth
from hvgui.wsman.writing import Stamp, write
from tests.support.envelopes import ADMIN, ask, enumerate_, query, request
from tests.support.tinyrepo import V2, TinyRepository, tiny_service

V2_ALL = V2 + "/*"
_REQUESTS = (
    Identify(),
    Enumerate(V2_ALL, "select * from X"),
    Get(V2 + "/X", (("Name", "x"),)),
    Invoke(V2 + "/X", "Do", (("Name", "x"),), (("A", EndpointReference(V2 + "/Y", (("k", "v"),))),)),
    PullEvents(V2_ALL, "c"),
    Subscribe(V2_ALL, "select * from X"),
    CreateShell(),
    RunCommand("s", "c"),
    ReceiveOutput("s", "c"),
)


class Target(Struct, frozen=True):
    """A reader: any bytes give a value or one of the declared errors. ``seeds`` are good inputs."""

    name: str
    run: Callable[[bytes], object]
    allowed: tuple[type[Exception], ...]
    seeds: tuple[bytes, ...]


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _replies() -> tuple[bytes, ...]:
    host = tiny_service()
    asked = (
        query(V2, "select * from Tiny_Machine"),
        enumerate_(V2 + "/Tiny_Disk"),
        query(V2, "select * from Nothing"),
        request("urn:x", V2 + "/Tiny_Machine"),
    )
    return tuple(ask(host, text, ADMIN).text.encode() for text in asked)


def _read_all(data: bytes) -> None:
    failures: list[Exception] = []
    for asked in _REQUESTS:
        try:
            read(data, asked, "uuid:1")
        except (BrokenReply, Fault) as error:
            failures.append(error)
    if failures:
        raise failures[0]


def _values(data: bytes) -> None:
    text = _text(data)
    for reader in (number, truth, moment, interval):
        reader(text)


def _serve(data: bytes) -> None:
    answer = _SERVICE.answer(_text(data), ADMIN)
    if answer.status not in (200, 500):
        raise AssertionError(answer.status)


def _http(data: bytes) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.setblocking(False)
        try:
            theirs.sendall(data[:60_000])
        except BlockingIOError:
            return
        theirs.shutdown(socket.SHUT_WR)
        HttpConnection(ours, 4096).read()


class _Context:
    """Stands for a security context: seals nothing."""

    def unwrap_winrm(self, header: bytes, data: bytes) -> bytes:
        return data


def _unseal(data: bytes) -> object:
    return SignedIn(_Context(), ADMIN).unseal(data)


def _unseal_pieces(data: bytes) -> object:
    return CredSspSignedIn(_Context(), ADMIN).unseal(data)


def _open_sealed(data: bytes) -> None:
    """A reply's content type, and behind a line end its body; the key opens everything."""
    header, _, body = data.partition(b"\n")
    failures: list[Unsealed] = []
    for method in ("ntlm", "kerberos", "credssp"):
        try:
            opened(header.decode("latin-1").strip(), body, method, lambda message, _signature: message)
        except Unsealed as error:
            failures.append(error)
    if len(failures) == 3:
        raise failures[0]


def _http_reply(data: bytes) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.settimeout(60)
        theirs.setblocking(False)
        try:
            theirs.sendall(data[:60_000])
        except BlockingIOError:
            return
        theirs.shutdown(socket.SHUT_WR)
        response = BoundedResponse(ours, method="POST")
        try:
            response.begin()
            response.read()
        finally:
            response.close()


def _sign_in_answer(data: bytes) -> None:
    response = requests.Response()
    response.status_code = 401
    response.headers["WWW-Authenticate"] = data.decode("latin-1")
    offers(response)
    refuse_weak(data)
    with suppress(NotOffered):
        first_leg(lambda _: response, "NTLM", "Negotiate")
    token_in(response, "Negotiate")


def _events(data: bytes) -> object:
    find = TinyRepository().cim_class
    return read_event_query(_text(data), lambda _: find("root/virtualization/v2", "Tiny_Machine"), "HV01")


_SERVICE = tiny_service(closing=threading.Event())
_SEALED = (
    b"--Encrypted Boundary\r\n\tContent-Type: application/HTTP-SPNEGO-session-encrypted\r\n"
    b"\tOriginalContent: type=application/soap+xml;charset=UTF-8;Length=4\r\n--Encrypted Boundary\r\n"
    b"\tContent-Type: application/octet-stream\r\n\x10\x00\x00\x00" + b"s" * 16 + b"data--Encrypted Boundary--\r\n"
)
_SEALED_REPLIES = (
    b'multipart/encrypted;protocol="application/HTTP-SPNEGO-session-encrypted";boundary="Encrypted Boundary"\n'
    + _SEALED,
    b'multipart/x-multi-encrypted;protocol="application/HTTP-CredSSP-session-encrypted";boundary="Encrypted Boundary"\n'
    + _SEALED.replace(b"SPNEGO", b"CredSSP").replace(b"--Encrypted Boundary--\r\n", b"")
    + _SEALED.replace(b"SPNEGO", b"CredSSP"),
)
_HTTP_REPLIES = (
    b"HTTP/1.1 200 OK\r\nContent-Type: x\r\nContent-Length: 3\r\n\r\nabc",
    b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 500 No\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nabc",
    b"HTTP/1.1 401 No\r\nWWW-Authenticate: Negotiate\r\nContent-Encoding: gzip\r\n\r\n",
)
_WRITTEN = tuple(write(asked, Stamp("uuid:1", "http://hv01:5985/wsman")) for asked in _REQUESTS)
_WQL = (
    b"select Name from Tiny_Machine where EnabledState = 2 and not (Name like 'a%' or Name is null)",
    b"associators of {Tiny_Machine.Name=\"x\",CreationClassName='y'} where AssocClass=A ResultClass=B Role=C",
    b"select * from __InstanceOperationEvent within 2 where TargetInstance isa 'Tiny_Machine'",
)

TARGETS: tuple[Target, ...] = (
    Target("client reply", _read_all, (BrokenReply, Fault), _replies()),
    Target(
        "client value",
        _values,
        (),
        (b"12", b"TRUE", b"20260302080000.000000+000", b"P0DT0H5M0S", b"2026-03-02T08:00:00Z"),
    ),
    Target(
        "host datetime",
        lambda d: cimxml.read_datetime(_text(d)),
        (),
        (b"20260302080000.000000+000", b"00000001020304.000000:000"),
    ),
    Target("client sealed reply", _open_sealed, (Unsealed,), _SEALED_REPLIES),
    Target("client http reply", _http_reply, (http.client.HTTPException, Unbounded, OSError), _HTTP_REPLIES),
    Target(
        "client sign-in",
        _sign_in_answer,
        (WeakKeys,),
        (b'Negotiate, Kerberos, Basic realm="WSMAN"', b"Negotiate YQ==", b"NTLMSSP\0\2\0\0\0" + b"\xff" * 20),
    ),
    Target("client tap", redacted, (), (*_WRITTEN, b'<rsp:Stream Name="stdin">QUJD</rsp:Stream>')),
    Target("host request", _serve, (), _WRITTEN),
    Target("host envelope", lambda d: read_request(read_envelope(_text(d))), (Faulted,), _WRITTEN),
    Target("host charset", lambda d: decode(d, "UTF-16"), (Faulted,), (b"\xff\xfea\x00",)),
    Target("host wql", lambda d: parse(_text(d)), (NotWql,), _WQL),
    Target("host event query", _events, (NotWql,), _WQL),
    Target("host path", lambda d: parse_path(_text(d)), (NotWql,), (b'\\\\h\\root\\v2:C.A="x",B=1', b"C='x'", b"C=@")),
    Target(
        "host http", _http, (BadRequest, Gone), (b"POST /wsman HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nab",)
    ),
    Target("host sealed", _unseal, (Unsealable, SignInRefused), (_SEALED,)),
    Target("host sealed in pieces", _unseal_pieces, (Unsealable,), (_SEALED.replace(b"SPNEGO", b"CredSSP"),)),
    Target("host authorization", lambda d: (token_of(_text(d)), basic_of(_text(d))), (), (b"Basic YTpi", b"NTLM YQ==")),
    Target(
        "host embedded instance",
        lambda d: cimxml.parse(_text(d)),
        (cimxml.MalformedText,),
        (b'<INSTANCE CLASSNAME="C"><PROPERTY NAME="A" TYPE="string"><VALUE>x</VALUE></PROPERTY></INSTANCE>',),
    ),
)
