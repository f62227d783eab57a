"""Checks of a host below the sign-in: name, port, certificate, and whether it is WinRM."""

from __future__ import annotations

import http.client
import socket
from collections.abc import Callable

from hvgui.domain.certificate import Certificate
from hvgui.domain.host import HostProfile
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.transport.wire.bounded import Endless, Unbounded
from hvgui.transport.wire.http_errors import BY_A_PROXY, printable, speaks_no_tls
from hvgui.transport.wire.port_look import (
    TIMEOUT,
    BriefResponse,
    any_certificate,
    distrust,
    facts,
    nearest,
    opened,
    shown_certificate,
    speaks_tls,
)
from hvgui.values import Struct
from hvgui.wsman.faults import BrokenReply, Fault
from hvgui.wsman.reading import read
from hvgui.wsman.replies import Identity
from hvgui.wsman.requests import Identify
from hvgui.wsman.writing import Stamp, write

#: How Windows' own HTTP service calls itself, whatever runs behind it.
_WINDOWS_SERVER = "Microsoft-HTTPAPI"


def _refuse(kind: TroubleKind, profile: HostProfile, detail: object = "") -> Refusal:
    return Refusal(Trouble(kind, profile.label, str(detail)))


class _Said(Struct, frozen=True):
    """Answer to an unauthenticated question, as far as it names who answers."""

    status: int
    kind: str
    server: str
    body: bytes

    @property
    def words(self) -> str:
        return f"HTTP {self.status} {self.server} {self.kind}".strip()


class NetworkProbe:
    """Implements the controller's ``Probe``. Every call blocks at most some seconds and raises Refusal."""

    def resolve(self, profile: HostProfile) -> tuple[str, ...]:
        """The addresses the name stands for; behind a proxy the proxy's, since it looks up the host's name itself."""
        try:
            found = socket.getaddrinfo(*nearest(profile), type=socket.SOCK_STREAM)
        except (socket.gaierror, UnicodeError) as error:
            raise _refuse(TroubleKind.NAME_UNKNOWN, profile, error) from error
        return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))

    def reach(self, profile: HostProfile) -> None:
        """Open the port and close it again. Over HTTP a proxy is only asked with the first request."""
        try:
            opened(profile).close()
        except OSError as error:
            raise _refuse(_of_proxy(error) or TroubleKind.UNREACHABLE, profile, error.strerror or error) from error

    def certificate(self, profile: HostProfile) -> Certificate:
        """The certificate the host shows, and whether the system trusts it for this address.

        Looking at a certificate needs a handshake that accepts any; nothing is sent over that connection.
        """
        why_not = distrust(profile)
        try:
            der = shown_certificate(profile)
        except OSError as error:
            kind = TroubleKind.PORT_SPEAKS_PLAIN if speaks_no_tls(error) else TroubleKind.WIRE_LOST
            raise _refuse(kind, profile, error) from error
        if not der:
            raise _refuse(TroubleKind.WIRE_LOST, profile, "no certificate")
        return facts(der, why_not)

    def identify(self, profile: HostProfile) -> str:
        """What the service says it is, asked without signing in; empty where it hides that (wsman-winrm 1.4).

        Raises Refusal with NOT_WINDOWS, PORT_SPEAKS_TLS, PORT_SPEAKS_PLAIN or NOT_WINRM, naming what answers.
        """
        said = self._asked(profile, "/wsman")
        if profile.proxy and said.status in BY_A_PROXY:
            raise _refuse(TroubleKind.PROXY_REFUSED, profile, f"HTTP {said.status}")
        if said.status == 401 and not said.server.startswith(_WINDOWS_SERVER):
            # Where others than Windows tell it without a sign-in (DSP0226 11.2).
            said = _answer_or(said, lambda: self._asked(profile, "/wsman-anon/identify"))
        if said.status == 401 or (said.status == 500 and not said.body):
            return ""
        if said.status == 400 and not profile.https and speaks_tls(profile):
            raise _refuse(TroubleKind.PORT_SPEAKS_TLS, profile, said.words)
        if said.status != 200 or "soap+xml" not in said.kind:
            raise _refuse(TroubleKind.NOT_WINRM, profile, said.words)
        try:
            identity = read(said.body, Identify(), "")
        except (BrokenReply, Fault) as error:
            raise _refuse(TroubleKind.NOT_WINRM, profile, error) from error
        assert isinstance(identity, Identity)
        name = printable(f"{identity.vendor} {identity.version}")
        # Windows tells "OS: … SP: … Stack: …" (wsman-winrm 1.4); its vendor's other services do not.
        if "stack:" not in identity.version.lower():
            raise _refuse(TroubleKind.NOT_WINDOWS, profile, name or "-")
        return name

    def _asked(self, profile: HostProfile, path: str) -> _Said:
        """The answer to a question without a sign-in. Raises Refusal."""
        try:
            return self._ask(profile, path)
        except http.client.BadStatusLine as error:
            closed = isinstance(error, http.client.RemoteDisconnected)
            if not profile.https and speaks_tls(profile):
                raise _refuse(TroubleKind.PORT_SPEAKS_TLS, profile) from error
            kind = TroubleKind.WIRE_LOST if closed else TroubleKind.NOT_WINRM
            raise _refuse(kind, profile, printable(str(error))) from error
        except (http.client.HTTPException, ValueError, Unbounded, Endless) as error:
            raise _refuse(TroubleKind.NOT_WINRM, profile, f"{type(error).__name__} {error}") from error
        except OSError as error:
            if speaks_no_tls(error):
                raise _refuse(TroubleKind.PORT_SPEAKS_PLAIN, profile) from error
            if not profile.https and isinstance(error, ConnectionError) and speaks_tls(profile):
                raise _refuse(TroubleKind.PORT_SPEAKS_TLS, profile) from error
            raise _refuse(_of_proxy(error) or TroubleKind.WIRE_LOST, profile, error) from error

    def _ask(self, profile: HostProfile, path: str) -> _Said:
        body = write(Identify(), Stamp("", ""))
        headers = {"Content-Type": "application/soap+xml;charset=UTF-8", "WSMANIDENTIFY": "unauthenticated"}
        connection: http.client.HTTPConnection
        host, port = nearest(profile)
        if profile.https:
            # The rung before has shown the certificate; this question carries nothing that needs protection.
            connection = http.client.HTTPSConnection(host, port, timeout=TIMEOUT, context=any_certificate())
            if profile.proxy:
                connection.set_tunnel(profile.address, profile.port)
        else:
            connection = http.client.HTTPConnection(host, port, timeout=TIMEOUT)
            if profile.proxy:
                path = f"http://{profile.address}:{profile.port}{path}"
        connection.response_class = BriefResponse
        try:
            connection.request("POST", path, body, headers)
            answer = connection.getresponse()
            kind, server = (printable(answer.getheader(name) or "") for name in ("Content-Type", "Server"))
            return _Said(answer.status, kind, server, answer.read(65536))
        finally:
            connection.close()


def _answer_or(before: _Said, ask: Callable[[], _Said]) -> _Said:
    """A second answer where it is one, else the first."""
    try:
        again = ask()
    except Refusal:
        return before
    return again if again.status == 200 else before


def _of_proxy(error: OSError) -> TroubleKind | None:
    return TroubleKind.PROXY_REFUSED if "Tunnel connection failed" in str(error) else None
