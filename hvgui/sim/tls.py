"""TLS of a simulated host: its listener's certificate, and what binds a sign-in to it (wsman-winrm 7.5)."""

from __future__ import annotations

import hashlib
import ssl
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from spnego.channel_bindings import GssChannelBindings

from hvgui.sim.certificates import KeyPair


class CbtHardening(Enum):
    """The service's CbtHardeningLevel: whether a sign-in must name the channel it goes through."""

    NONE = "None"
    RELAXED = "Relaxed"
    STRICT = "Strict"


@dataclass(frozen=True, slots=True, kw_only=True)
class Https:
    """An HTTPS listener. ``users``: accounts by the certificate that signs them in."""

    pair: KeyPair
    cbt: CbtHardening = CbtHardening.RELAXED
    users: Mapping[str, KeyPair] | None = None

    def context(self) -> ssl.SSLContext:
        """For the listener; the key is on disk only while it is loaded."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        with tempfile.TemporaryDirectory(prefix="hvgui-sim-tls-") as folder:
            certificate, key = Path(folder) / "cert.pem", Path(folder) / "key.pem"
            certificate.write_bytes(self.pair.certificate)
            key.write_bytes(self.pair.key)
            context.load_cert_chain(certificate, key)
        for user in (self.users or {}).values():
            context.load_verify_locations(cadata=user.certificate.decode("ascii"))
            context.verify_mode = ssl.CERT_OPTIONAL
        return context

    def bindings(self) -> GssChannelBindings | None:
        """What a client has to name: a hash of the certificate by its own algorithm, or SHA-256 (RFC 5929 4.1)."""
        if self.cbt is CbtHardening.NONE:
            return None
        named = x509.load_pem_x509_certificate(self.pair.certificate).signature_hash_algorithm
        weak = named is None or isinstance(named, hashes.MD5 | hashes.SHA1)
        digest = hashlib.new("sha256" if weak or named is None else named.name, self.pair.der).digest()
        return GssChannelBindings(application_data=b"tls-server-end-point:" + digest)

    def user_of(self, der: bytes | None) -> str | None:
        """The account a client certificate stands for."""
        if der is None:
            return None
        return next((name for name, pair in (self.users or {}).items() if pair.der == der), None)
