"""Why Kerberos did not work, by its numbers, and what is tried next."""

from __future__ import annotations

import base64
import hashlib
import sys

import pytest
from spnego.exceptions import SpnegoError

from hvgui.domain.hosts.auth import AuthKind
from hvgui.transport.kerberos_errors import no_ticket
from hvgui.transport.wire import handshakes
from hvgui.transport.wire.signing_in import Ways


class GssError(Exception):
    """What GSSAPI raises: MIT's minor codes come as unsigned numbers."""

    def __init__(self, code: int) -> None:
        super().__init__(f"Minor ({code})")
        self.min_code = code & 0xFFFFFFFF


class SspiError(OSError):
    """What SSPI raises: a status as a signed number."""

    def __init__(self, status: int) -> None:
        super().__init__(22, "SSPI")
        self.winerror = status - (1 << 32)


def failed(base: Exception) -> SpnegoError:
    return SpnegoError(error_code=13, base_error=base)


@pytest.mark.parametrize(
    ("base", "words"),
    [
        (GssError(-1765328347), "the clocks differ too much: timedatectl"),
        (GssError(-1765328352), "the ticket has expired: kinit kim"),
        (GssError(-1765328377), "the domain knows no HTTP, host or WSMAN service"),
        (GssError(-1765328243), "no ticket: kinit kim"),
        (GssError(-1765328230), "no domain controller can be reached"),
        (SspiError(0x80090324), "the clocks differ too much"),
        (SspiError(0x80090303), "the domain knows no HTTP, host or WSMAN service"),
    ],
)
def test_what_a_failed_exchange_means(base: Exception, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert words in no_ticket(failed(base), "kim").detail


def test_nobody_types_kinit_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    detail = no_ticket(failed(SspiError(0x8009030E)), "").detail
    assert detail == "no ticket: sign in to Windows with an account of the domain (0x8009030E)"


def test_service_names_are_tried_in_turn_and_ntlm_last() -> None:
    ways = Ways(AuthKind.NEGOTIATE)
    tried = []
    no = no_ticket(failed(GssError(-1765328377)), "")
    while True:
        tried.append((ways.now.method, ways.now.service))
        if not ways.give_up(no):
            break
    assert tried == [("kerberos", "HTTP"), ("kerberos", "host"), ("kerberos", "WSMAN"), ("ntlm", "HTTP")]
    ways.worked()
    assert ways.told.startswith("ntlm: the domain knows no HTTP")


def test_a_clock_that_is_wrong_is_wrong_for_every_service() -> None:
    ways = Ways(AuthKind.KERBEROS)
    no = no_ticket(failed(GssError(-1765328347)), "")
    assert not ways.give_up(no)


#: Of an elliptic curve, signed with SHA-1: ``openssl req -x509 -newkey ec … -sha1 -subj /CN=old``.
SHA1_SIGNED = (
    "MIIBcDCCARagAwIBAgIUFlz5pY285MTSW2C+f5aZNbi4GwUwCQYHKoZIzj0EATAOMQwwCgYDVQQDDANvbGQwHhcNMjYxMTMwMTgyODAxWhcNMjYx"
    "MjAxMTgyODAxWjAOMQwwCgYDVQQDDANvbGQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARWyLx2F09mpaAJFZrHEawzrXJgXvETYOPH9XDA5+1V"
    "age2xmv5dXPO9lKSSfHoUYSbwgIBvE47suqiAy2Or1Vzo1MwUTAdBgNVHQ4EFgQU+4L59D6otlLSF4oBuLFkPdI4LRUwHwYDVR0jBBgwFoAU+4L5"
    "9D6otlLSF4oBuLFkPdI4LRUwDwYDVR0TAQH/BAUwAwEB/zAJBgcqhkjOPQQBA0kAMEYCIQDAKbnb4KNmpc/jQiyi3E9IHiyjbZ/Q7I7YNrJvr0mN"
    "1AIhAOZYJPLtPmxz4z2ESnjq9qdB60BhOOq8C5jiAVFmwvYY"
)


def test_a_certificate_signed_with_sha_1_is_bound_by_sha_256() -> None:
    """RFC 5929 4.1."""
    certificate = base64.b64decode(SHA1_SIGNED)
    expected = b"tls-server-end-point:" + hashlib.sha256(certificate).digest()
    assert handshakes._bindings(certificate).application_data == expected
    assert handshakes._bindings(b"no certificate").application_data.endswith(hashlib.sha256(b"no certificate").digest())
