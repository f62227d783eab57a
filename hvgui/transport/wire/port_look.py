"""A look at what a port is: how to reach it, whether it takes TLS, and which certificate it shows.

Nothing that needs protection is sent over the connections that are opened here.
"""

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

from hvgui.domain.hosts.certificate import Certificate
from hvgui.domain.hosts.host import HostProfile
from hvgui.transport.wire.bounded import BoundedResponse, Endless, Unbounded
from hvgui.values import replace

#: Seconds for each step.
TIMEOUT = 6.0


class BriefResponse(BoundedResponse):
    """Response to a small question, limited accordingly."""

    whole = TIMEOUT


def distrust(profile: HostProfile) -> str:
    """Why the system, or the profile's CA file, does not trust the certificate; empty when it does."""
    context: Any = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if profile.ca_file:
        with suppress(OSError, ssl.SSLError):
            context.load_verify_locations(profile.ca_file)
    try:
        with (
            opened(profile) as plain,
            context.wrap_socket(plain, server_hostname=profile.address),
        ):
            return ""
    except ssl.SSLCertVerificationError as error:
        return error.verify_message or str(error)
    except OSError as error:
        return str(error)


def speaks_tls(profile: HostProfile) -> bool:
    """Whether the port takes a TLS handshake."""
    try:
        return bool(shown_certificate(profile))
    except OSError:
        return False


def shown_certificate(profile: HostProfile) -> bytes | None:
    """The certificate that a handshake shows, whatever it is worth. Raises OSError."""
    with (
        opened(replace(profile, https=True)) as plain,
        any_certificate().wrap_socket(plain, server_hostname=profile.address) as secure,
    ):
        return secure.getpeercert(binary_form=True)


def any_certificate() -> ssl.SSLContext:
    """For looking only: nothing that needs protection is sent over such a connection."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def nearest(profile: HostProfile) -> tuple[str, int]:
    """Where the first connection goes: to the host, or to its proxy."""
    if not profile.proxy:
        return profile.address, profile.port
    parts = urlsplit(profile.proxy)
    return parts.hostname or "", parts.port or 80


def opened(profile: HostProfile) -> socket.socket:
    """A connection to the host's port; through a proxy by its tunnel, over HTTP only to the proxy. Raises OSError."""
    where = nearest(profile)
    if not (profile.proxy and profile.https):
        return socket.create_connection(where, TIMEOUT)
    connection = http.client.HTTPConnection(*where, timeout=TIMEOUT)
    connection.response_class = BriefResponse
    connection.set_tunnel(profile.address, profile.port)
    try:
        connection.connect()
    except (http.client.HTTPException, Unbounded, Endless) as error:
        raise OSError(f"the proxy makes no sense: {error}") from error
    assert connection.sock is not None
    return connection.sock


def facts(der: bytes, why_not: str) -> Certificate:
    """What a certificate says, with why it is not trusted."""
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
