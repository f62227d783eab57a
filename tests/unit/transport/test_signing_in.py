"""Why Kerberos did not work, by its numbers, and what is tried next."""

from __future__ import annotations

import pytest

from hvgui.domain.host import AuthKind
from hvgui.transport.wire.signing_in import Ways, kerberos_trouble


class KerberosExchangeError(Exception):
    """Stands in for the error of requests-kerberos, which is known by its name."""


@pytest.mark.parametrize(
    ("codes", "words"),
    [
        ("((851968, 'failure'), (-1765328347, 'Clock skew too great'))", "the clocks differ too much: timedatectl"),
        ("((851968, 'failure'), (-1765328352, 'Ticket expired'))", "the ticket has expired: kinit kim"),
        ("((851968, 'failure'), (-1765328377, 'Server not found'))", "the domain knows no HTTP, host or WSMAN service"),
        ("((851968, 'failure'), (-1765328243, 'No credentials'))", "no ticket: kinit kim"),
    ],
)
def test_what_a_failed_exchange_means(codes: str, words: str) -> None:
    no = kerberos_trouble(KerberosExchangeError(codes), "kim")
    assert no is not None
    assert words in no.detail


def test_other_errors_are_no_matter_of_kerberos() -> None:
    assert kerberos_trouble(ValueError("-1765328347"), "kim") is None


def test_service_names_are_tried_in_turn_and_ntlm_last() -> None:
    ways = Ways(AuthKind.NEGOTIATE)
    tried = []
    no = kerberos_trouble(KerberosExchangeError("(-1765328377, '')"), "")
    assert no is not None
    while True:
        tried.append((ways.now.method, ways.now.service))
        if not ways.give_up(no):
            break
    assert tried == [("kerberos", "HTTP"), ("kerberos", "host"), ("kerberos", "WSMAN"), ("ntlm", "HTTP")]
    ways.worked()
    assert ways.told.startswith("ntlm: the domain knows no HTTP")


def test_a_clock_that_is_wrong_is_wrong_for_every_service() -> None:
    ways = Ways(AuthKind.KERBEROS)
    no = kerberos_trouble(KerberosExchangeError("(-1765328347, '')"), "")
    assert no is not None
    assert not ways.give_up(no)
