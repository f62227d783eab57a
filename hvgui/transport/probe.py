"""The lower rungs of the connection ladder, without signing in: name, port, certificate, and whether it is WinRM."""

from __future__ import annotations

import hashlib
import http.client
import socket
import ssl
from contextlib import suppress
from datetime import UTC
from typing import Any
from urllib.parse import urlsplit

import truststore
from cryptography import x509
from cryptography.x509.oid import ExtensionOID

from hvgui.domain.certificate import Certificate
from hvgui.domain.host import HostProfile
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.transport.wire_errors import BY_A_PROXY
from hvgui.wsman.faults import BrokenReply
from hvgui.wsman.reading import read
from hvgui.wsman.replies import Identity
from hvgui.wsman.requests import Identify
from hvgui.wsman.writing import Stamp, write

TIMEOUT = 6.0


def _refuse(kind: TroubleKind, profile: HostProfile, detail: object = "") -> Refusal:
    return Refusal(Trouble(kind, profile.label, str(detail)))


class NetworkProbe:
    """Implements the controller's Probe. Every call blocks at most some seconds and raises Refusal."""

    def resolve(self, profile: HostProfile) -> tuple[str, ...]:
        """The addresses the name stands for; behind a proxy the proxy's, since it looks up the host's name itself."""
        try:
            found = socket.getaddrinfo(*_nearest(profile), type=socket.SOCK_STREAM)
        except (socket.gaierror, UnicodeError) as error:
            raise _refuse(TroubleKind.NAME_UNKNOWN, profile, error) from error
        return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))

    def reach(self, profile: HostProfile) -> None:
        """Open the port and close it again. Over HTTP a proxy is only asked with the first request."""
        try:
            _opened(profile).close()
        except OSError as error:
            raise _refuse(_of_proxy(error) or TroubleKind.UNREACHABLE, profile, error.strerror or error) from error

    def certificate(self, profile: HostProfile) -> Certificate:
        """The certificate the host shows, and whether the system trusts it for this address.

        Looking at a certificate needs a handshake that accepts any; nothing is sent over that connection.
        """
        why_not = self._distrust(profile)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        try:
            with (
                _opened(profile) as plain,
                context.wrap_socket(plain, server_hostname=profile.address) as secure,
            ):
                der = secure.getpeercert(binary_form=True)
        except OSError as error:
            raise _refuse(TroubleKind.WIRE_LOST, profile, error) from error
        if not der:
            raise _refuse(TroubleKind.WIRE_LOST, profile, "no certificate")
        return _facts(der, why_not)

    def identify(self, profile: HostProfile) -> str:
        """What the service says it is, asked without signing in; a host may hide that (wsman-winrm 1.4)."""
        try:
            status, kind, body = self._ask(profile)
        except (http.client.HTTPException, ValueError) as error:
            raise _refuse(TroubleKind.NOT_WINRM, profile, type(error).__name__) from error
        except OSError as error:
            raise _refuse(_of_proxy(error) or TroubleKind.WIRE_LOST, profile, error) from error
        if profile.proxy and status in BY_A_PROXY:
            raise _refuse(TroubleKind.PROXY_REFUSED, profile, f"HTTP {status}")
        if status == 401 or (status == 500 and not body):
            return ""
        if status != 200 or "soap+xml" not in kind:
            raise _refuse(TroubleKind.NOT_WINRM, profile, f"HTTP {status} {kind}".strip())
        try:
            identity = read(body, Identify(), "")
        except BrokenReply as error:
            raise _refuse(TroubleKind.NOT_WINRM, profile, error) from error
        assert isinstance(identity, Identity)
        return f"{identity.vendor} {identity.version}".strip()

    def _distrust(self, profile: HostProfile) -> str:
        context: Any = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        if profile.ca_file:
            with suppress(OSError, ssl.SSLError):
                context.load_verify_locations(profile.ca_file)
        try:
            with (
                _opened(profile) as plain,
                context.wrap_socket(plain, server_hostname=profile.address),
            ):
                return ""
        except ssl.SSLCertVerificationError as error:
            return error.verify_message or str(error)
        except OSError as error:
            return str(error)

    def _ask(self, profile: HostProfile) -> tuple[int, str, bytes]:
        body = write(Identify(), Stamp("", ""))
        headers = {"Content-Type": "application/soap+xml;charset=UTF-8", "WSMANIDENTIFY": "unauthenticated"}
        connection: http.client.HTTPConnection
        host, port = _nearest(profile)
        path = "/wsman"
        if profile.https:
            # The rung before has shown the certificate; this question carries nothing that needs protection.
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
            connection = http.client.HTTPSConnection(host, port, timeout=TIMEOUT, context=context)
            if profile.proxy:
                connection.set_tunnel(profile.address, profile.port)
        else:
            connection = http.client.HTTPConnection(host, port, timeout=TIMEOUT)
            if profile.proxy:
                path = f"http://{profile.address}:{profile.port}{path}"
        try:
            connection.request("POST", path, body, headers)
            answer = connection.getresponse()
            return answer.status, answer.getheader("Content-Type") or "", answer.read(65536)
        finally:
            connection.close()


def _nearest(profile: HostProfile) -> tuple[str, int]:
    """Where the first connection goes: to the host, or to its proxy."""
    if not profile.proxy:
        return profile.address, profile.port
    parts = urlsplit(profile.proxy)
    return parts.hostname or "", parts.port or 80


def _opened(profile: HostProfile) -> socket.socket:
    """A connection to the host's port; through a proxy by its tunnel, over HTTP only to the proxy. Raises OSError."""
    where = _nearest(profile)
    if not (profile.proxy and profile.https):
        return socket.create_connection(where, TIMEOUT)
    connection = http.client.HTTPConnection(*where, timeout=TIMEOUT)
    connection.set_tunnel(profile.address, profile.port)
    try:
        connection.connect()
    except http.client.HTTPException as error:
        raise OSError(f"the proxy makes no sense: {error}") from error
    assert connection.sock is not None
    return connection.sock


def _of_proxy(error: OSError) -> TroubleKind | None:
    return TroubleKind.PROXY_REFUSED if "Tunnel connection failed" in str(error) else None


def _facts(der: bytes, why_not: str) -> Certificate:
    fingerprint = hashlib.sha256(der).hexdigest()
    try:
        found = x509.load_der_x509_certificate(der)
    except ValueError:
        return Certificate(fingerprint=fingerprint, trusted=not why_not, why_not=why_not)
    names: tuple[str, ...] = ()
    with suppress(x509.ExtensionNotFound):
        extension = found.extensions.get_extension_for_oid(ExtensionOID.SUBJECT_ALTERNATIVE_NAME).value
        assert isinstance(extension, x509.SubjectAlternativeName)
        names = tuple(str(name.value) for name in extension)
    return Certificate(
        fingerprint=fingerprint,
        subject=found.subject.rfc4514_string(),
        issuer=found.issuer.rfc4514_string(),
        names=names,
        valid_from=found.not_valid_before_utc.astimezone(UTC).timestamp(),
        valid_until=found.not_valid_after_utc.astimezone(UTC).timestamp(),
        trusted=not why_not,
        why_not=why_not,
    )
