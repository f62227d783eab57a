"""Checks of a host below the sign-in: name, port, certificate, and whether it is WinRM."""

from __future__ import annotations

import base64
import http.client
import socket
import struct
from collections.abc import Callable

from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.hosts.certificate import Certificate
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.transport.wire.bounded import Endless, Unbounded
from hvgui.transport.wire.handshakes import schemes, token_behind
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

#: What a service has to offer for each way of signing in, the best first; a client certificate is no scheme.
_SCHEMES = {
    AuthKind.NTLM: ("NTLM", "Negotiate"),
    AuthKind.NEGOTIATE: ("Negotiate",),
    AuthKind.KERBEROS: ("Negotiate", "Kerberos"),
    AuthKind.CREDSSP: ("CredSSP",),
    AuthKind.BASIC: ("Basic",),
}
#: NTLM's NEGOTIATE_MESSAGE ([MS-NLMP] 2.2.1.1) with the flags of a client that signs and seals with 128 bits: no name,
#: no domain.
_NTLM_NEGOTIATE = b"NTLMSSP\x00" + struct.pack("<II", 1, 0x60088237) + bytes(16)
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

    def method(self, profile: HostProfile) -> str:
        """The ways to sign in that the service offers; the profile's is one of them, and NTLM is answered.

        NTLM is asked with its first token, which holds neither a name nor anything of a password. Where Negotiate was
        chosen, Kerberos may do without it. Raises Refusal with AUTH_NOT_OFFERED or NTLM_REFUSED.
        """
        wanted = _SCHEMES.get(profile.auth)
        if wanted is None or (profile.auth is AuthKind.BASIC and not profile.https):
            return ""
        connection, path = _connection(profile)
        try:
            status, offered, _token = _challenged(connection, path, "")
            if status != 401:
                return ""
            scheme = next((s for s in wanted if s.lower() in (o.lower() for o in offered)), None)
            seen = ", ".join(offered)
            if scheme is None:
                detail = f"{wanted[0]} / {printable(seen) or '-'}"
                raise _refuse(TroubleKind.AUTH_NOT_OFFERED, profile, detail)
            if profile.auth not in (AuthKind.NTLM, AuthKind.NEGOTIATE):
                return printable(seen)
            status, _offered, token = _challenged(connection, path, scheme)
            if status == 401 and not token:
                if profile.auth is AuthKind.NTLM:
                    raise _refuse(TroubleKind.NTLM_REFUSED, profile, printable(seen))
                return printable(f"{seen} (NTLM: -)")
            return printable(seen)
        except (http.client.HTTPException, ValueError, Unbounded, Endless) as error:
            raise _refuse(TroubleKind.WIRE_LOST, profile, printable(f"{type(error).__name__} {error}")) from error
        except OSError as error:
            raise _refuse(_of_proxy(error) or TroubleKind.WIRE_LOST, profile, error) from error
        finally:
            connection.close()

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
        connection, path = _connection(profile, path)
        try:
            connection.request("POST", path, body, headers)
            answer = connection.getresponse()
            kind, server = (printable(answer.getheader(name) or "") for name in ("Content-Type", "Server"))
            return _Said(answer.status, kind, server, answer.read(65536))
        finally:
            connection.close()


def _connection(profile: HostProfile, path: str = "/wsman") -> tuple[http.client.HTTPConnection, str]:
    """A connection for questions that carry nothing that needs protection, and the path as it is asked for there."""
    connection: http.client.HTTPConnection
    host, port = nearest(profile)
    if profile.https:
        # A rung before has shown the certificate.
        connection = http.client.HTTPSConnection(host, port, timeout=TIMEOUT, context=any_certificate())
        if profile.proxy:
            connection.set_tunnel(profile.address, profile.port)
    else:
        connection = http.client.HTTPConnection(host, port, timeout=TIMEOUT)
        if profile.proxy:
            path = f"http://{profile.address}:{profile.port}{path}"
    connection.response_class = BriefResponse
    return connection, path


def _challenged(
    connection: http.client.HTTPConnection, path: str, scheme: str
) -> tuple[int, tuple[str, ...], bytes | None]:
    """Status, offered schemes and NTLM's challenge; without a scheme no token is sent."""
    token = base64.b64encode(_NTLM_NEGOTIATE).decode("ascii")
    connection.request("POST", path, b"", {"Authorization": f"{scheme} {token}"} if scheme else {})
    answer = connection.getresponse()
    answer.read(65536)
    header = ", ".join(answer.headers.get_all("WWW-Authenticate") or ())
    return answer.status, schemes(header), token_behind(header, scheme) if scheme else b""


def _answer_or(before: _Said, ask: Callable[[], _Said]) -> _Said:
    """A second answer where it is one, else the first."""
    try:
        again = ask()
    except Refusal:
        return before
    return again if again.status == 200 else before


def _of_proxy(error: OSError) -> TroubleKind | None:
    return TroubleKind.PROXY_REFUSED if "Tunnel connection failed" in str(error) else None
