"""Why Kerberos did not work, by its numbers, and what is tried next."""

from __future__ import annotations

import sys

import pytest
from spnego.exceptions import SpnegoError

from hvgui.domain.host import AuthKind
from hvgui.transport.wire.signing_in import Ways, no_ticket


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
