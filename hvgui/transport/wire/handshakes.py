"""Signing one connection in, leg by leg, with empty bodies (wsman-winrm 7.2; [MS-WSMV] 3.1.4.1.29).

Afterwards no request carries an Authorization header, and no 401 makes a library sign in again and repeat a body.
A way is only gone once the host has offered it; nothing of the password leaves before.
"""

from __future__ import annotations

import base64
import math
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import requests
import spnego
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from requests.auth import AuthBase
from spnego.channel_bindings import GssChannelBindings
from spnego.exceptions import SpnegoError

from hvgui.domain.secret import Secret
from hvgui.transport.kerberos_errors import TicketOver, outlived

#: Flags of an NTLM challenge without which a session has weak keys or one key for both directions ([MS-NLMP] 2.2.2.5):
#: sign, seal, extended session security, 128 bit, key exchange.
_STRONG = 0x00000010 | 0x00000020 | 0x00080000 | 0x20000000 | 0x40000000
_CHALLENGE = b"NTLMSSP\x00\x02\x00\x00\x00"
_FLAGS_AT = 20
#: Tokens a sign-in may take; CredSSP takes some six.
_LEGS = 16
_SCHEME = re.compile(r"(?:^|,)\s*([A-Za-z][A-Za-z0-9-]*)(?=\s|,|$)(?!\s*=)")

#: Sends an empty request with an Authorization header, or without one where it is empty.
Leg = Callable[[str], requests.Response]


class NotOffered(Exception):
    """The host does not offer the way; the text is what it offers."""


class Refused(Exception):
    """The host refuses the account, or what the sign-in says."""


class NtlmRefused(Exception):
    """The host gives no challenge to NTLM's first token, which names nobody: it is NTLM itself that it refuses."""


class WeakKeys(Exception):
    """The host wants to seal with keys that can be guessed."""


class Unasked(Exception):
    """The other end took a request without asking who we are: it is no WinRM service."""


class Unproven(Exception):
    """The other end did not prove that it has the key of the service: it is somebody else."""


class Answered(Exception):
    """An answer that is only a status; ``server`` is what it calls itself, ``text`` its body where that may be read."""

    def __init__(self, status: int, *, server: str = "", text: str = "", offers: tuple[str, ...] = ()) -> None:
        super().__init__(f"HTTP {status}")
        self.status = status
        self.server = server
        self.text = text
        self.offers = offers


@dataclass
class Keys(AuthBase):
    """The contexts of a signed-in connection, where pywinrm looks for them. As requests' auth it adds nothing."""

    session_security: Any = None
    contexts: dict[str, Any] = field(default_factory=dict)

    @property
    def lifetime(self) -> float:
        """Seconds for which messages can be sealed and opened."""
        return self.session_security.lifetime if isinstance(self.session_security, _Sealing) else math.inf

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        return request

    def wrap_winrm(self, host: str, message: bytes) -> Any:
        """Where pywinrm looks with Kerberos."""
        return self.session_security.wrap(message)


class _Sealing:
    """Seals and opens with a context of NTLM or Kerberos."""

    def __init__(self, context: spnego.ContextProxy) -> None:
        self._context = context

    @property
    def lifetime(self) -> float:
        """Seconds for which messages can be sealed and opened: with Kerberos those that the ticket has left.

        GSSAPI knows; pyspnego has no door to it, so that it is looked for inside. Without an end where it is not found.
        """
        try:
            left = getattr(getattr(self._context, "_context", None), "lifetime", None)
        except Exception as error:
            if not outlived(error):
                raise
            left = 0
        return float(left) if isinstance(left, int) else math.inf

    def wrap(self, message: bytes) -> tuple[bytes, bytes]:
        sealed = self._context.wrap_winrm(message)
        return sealed.data, sealed.header

    def unwrap(self, message: bytes, signature: bytes) -> bytes:
        return self._context.unwrap_winrm(signature, message)


class _CredSsp:
    """Seals and opens with CredSSP's TLS, under the names pywinrm calls."""

    def __init__(self, context: spnego.ContextProxy) -> None:
        self._context = context
        self.tls_connection = context.get_extra_info("ssl_object")

    def wrap(self, message: bytes) -> bytes:
        return self._context.wrap(message).data

    def unwrap(self, message: bytes) -> bytes:
        return self._context.unwrap(message).data


def offers(response: requests.Response) -> tuple[str, ...]:
    """The schemes a 401 offers, as written."""
    return schemes(response.headers.get("WWW-Authenticate", ""))


def schemes(header: str) -> tuple[str, ...]:
    """The schemes of a WWW-Authenticate header. Values of parameters and tokens are not taken for schemes."""
    return tuple(dict.fromkeys(_SCHEME.findall(re.sub(r'"[^"]*"', '""', header))))


def first_leg(leg: Leg, *schemes: str) -> str:
    """The scheme of ``schemes``, best first, that the host offers. Raises NotOffered, Unasked and Answered."""
    response = leg("")
    if response.ok:
        raise _unasked(response)
    if response.status_code != 401:
        raise answered(response)
    found = offers(response)
    for scheme in schemes:
        if scheme.lower() in (offer.lower() for offer in found):
            return scheme
    raise NotOffered(", ".join(found))


def answered(response: requests.Response) -> Answered:
    """The response as nothing but its status."""
    return Answered(
        response.status_code,
        server=response.headers.get("Server", "")[:100],
        text=" ".join(response.content[:200].decode("utf-8", "replace").split()),
        offers=offers(response),
    )


def _unasked(response: requests.Response) -> Unasked:
    server = response.headers.get("Server", "")[:80]
    return Unasked(f"HTTP {response.status_code} {server}".strip() + ", without asking who is there")


def sign_in_with_ntlm(leg: Leg, host: str, user: str, secret: Secret, shown: Callable[[], bytes | None]) -> Keys:
    """``shown`` gives the host's certificate over HTTPS, DER, for channel binding."""
    scheme = first_leg(leg, "NTLM", "Negotiate")
    certificate = shown()
    context = spnego.client(
        user,
        secret.reveal(),
        protocol="ntlm",
        hostname=host,
        service="http",
        channel_bindings=_bindings(certificate) if certificate else None,
        options=spnego.NegotiateOptions.use_ntlm,
    )
    _run(leg, scheme, context, refuse_weak, at_once=NtlmRefused)
    return Keys(session_security=_Sealing(context))


def sign_in_with_kerberos(leg: Leg, ticket: Callable[[], spnego.ContextProxy]) -> Keys:
    """One request with a ticket, over HTTP: what is sealed later is bound to its connection.

    Beside Answered and Unproven raises SpnegoError where there is no ticket, and then nothing was sent.
    """
    context = ticket()
    response = leg(f"Negotiate {_encoded(context.step() or b'')}")
    if not response.ok:
        raise answered(response)
    _proven(context, response)
    return Keys(session_security=_Sealing(context))


class Tickets(AuthBase):
    """A ticket of its own for every request, over HTTPS: HTTP.sys need not remember a connection's Kerberos sign-in."""

    def __init__(self, ticket: Callable[[], spnego.ContextProxy]) -> None:
        self._ticket = ticket

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        context = self._ticket()
        request.headers["Authorization"] = f"Negotiate {_encoded(context.step() or b'')}"

        def proven(response: requests.Response, **_: Any) -> None:
            if response.ok:
                _proven(context, response)

        request.hooks["response"].append(proven)
        return request


def _encoded(token: bytes) -> str:
    return base64.b64encode(token).decode("ascii")


def _proven(context: spnego.ContextProxy, response: requests.Response) -> None:
    """Raises Unproven, unless the other end could read the ticket (mutual sign-in, RFC 4120 3.2.6), and TicketOver."""
    failure: SpnegoError | None = None
    try:
        if answer := token_in(response, "Negotiate"):
            context.step(answer)
    except SpnegoError as error:
        if outlived(error):
            raise TicketOver from error
        failure = error
    if failure is not None or not context.complete:
        raise Unproven("the host could not prove by Kerberos who it is") from failure


def kerberos(
    host: str, service: str, user: str, secret: Secret | None, certificate: bytes | None = None
) -> spnego.ContextProxy:
    """A context for one sign-in: as whoever is signed in, by a person's ticket, or by one got with their password.

    Such a ticket stays in memory. Raises SpnegoError.
    """
    return spnego.client(
        user or None,
        secret.reveal() if secret is not None else None,
        protocol="kerberos",
        hostname=host,
        service=service,
        channel_bindings=_bindings(certificate) if certificate else None,
    )


def sign_in_with_credssp(leg: Leg, host: str, name: str, user: str, secret: Secret, least_version: int) -> Keys:
    """CredSSP of at least ``least_version`` to ``host``, which its domain knows by ``name``."""
    scheme = first_leg(leg, "CredSSP")
    inner: Any = spnego.client(user, secret.reveal(), protocol="negotiate", hostname=name, service="HTTP")
    step = inner.step

    def checked(in_token: bytes | None = None, **options: Any) -> bytes | None:
        refuse_weak(in_token or b"")
        token: bytes | None = step(in_token, **options)
        return token

    inner.step = checked
    context = spnego.client(
        user,
        secret.reveal(),
        protocol="credssp",
        hostname=name,
        service="HTTP",
        credssp_negotiate_context=inner,
        credssp_min_protocol=least_version,
    )
    _run(leg, scheme, context)
    return Keys(contexts={host: _with_cipher_name(_CredSsp(context))})


def _run(
    leg: Leg,
    scheme: str,
    context: spnego.ContextProxy,
    check: Callable[[bytes], None] = lambda _: None,
    at_once: type[Exception] = Refused,
) -> None:
    """Exchange tokens until both have enough. Raises Refused (``at_once`` on the first leg), WeakKeys and Answered."""
    token = _step(context, None)
    for number in range(_LEGS):
        response = leg(f"{scheme} {_encoded(token)}")
        if response.ok and context.complete:
            return
        answer = token_in(response, scheme)
        if response.status_code != 401 and not (response.ok and answer):
            raise _unasked(response) if response.ok else answered(response)
        if not answer or context.complete:
            raise Refused("") if number else at_once("")
        check(answer)
        token = _step(context, answer)
    raise Refused("the sign-in does not end")


def _step(context: spnego.ContextProxy, token: bytes | None) -> bytes:
    try:
        return context.step(token) or b""
    except SpnegoError as error:
        raise Refused(str(error)) from error


def token_in(response: requests.Response, scheme: str) -> bytes:
    """The token behind a scheme in a response's header; empty when there is none."""
    return token_behind(response.headers.get("WWW-Authenticate", ""), scheme)


def token_behind(header: str, scheme: str) -> bytes:
    """The token behind a scheme in a WWW-Authenticate header; empty when there is none."""
    found = re.search(rf"(?:^|,)\s*{scheme} +([A-Za-z0-9+/=]+)\s*(?:,|$)", header, re.IGNORECASE)
    try:
        return base64.b64decode(found[1], validate=True) if found else b""
    except ValueError:
        return b""


def refuse_weak(token: bytes) -> None:
    """Raises WeakKeys when a token holds an NTLM challenge that does not agree to strong keys.

    SPNEGO carries the challenge as it is. Every one that is found counts, so that none can hide behind another.
    """
    for found in re.finditer(re.escape(_CHALLENGE), token):
        flags = token[found.start() + _FLAGS_AT :][:4].ljust(4, b"\0")
        if int.from_bytes(flags, "little") & _STRONG != _STRONG:
            raise WeakKeys("NTLM without 128-bit keys, key exchange or sealing")


def _bindings(certificate: bytes) -> GssChannelBindings:
    """What ties a sign-in to the host's certificate (RFC 5929 4.1): MD5 and SHA-1 count as SHA-256."""
    try:
        algorithm = x509.load_der_x509_certificate(certificate).signature_hash_algorithm
    except (UnsupportedAlgorithm, ValueError):
        algorithm = None
    if algorithm is None or algorithm.name in ("md5", "sha1"):
        algorithm = hashes.SHA256()
    digest = hashes.Hash(algorithm)
    digest.update(certificate)
    return GssChannelBindings(application_data=b"tls-server-end-point:" + digest.finalize())


def _with_cipher_name(keys: _CredSsp) -> _CredSsp:
    """pywinrm asks the TLS object for its cipher by a name that only PyOpenSSL's has."""
    tls = keys.tls_connection
    tls.get_cipher_name = lambda: (tls.cipher() or ("",))[0]
    return keys
