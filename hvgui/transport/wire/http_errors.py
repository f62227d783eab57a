"""Meaning of the errors of requests and urllib3 for a conversation."""

from __future__ import annotations

import http.client
import re
import ssl

import requests
import urllib3.exceptions

from hvgui.domain.trouble import TroubleKind

_K = TroubleKind
_FINGERPRINT = re.compile(r"\b[0-9a-f]{64}\b")
#: What OpenSSL calls an answer that is no TLS at all.
_NO_TLS = frozenset({"WRONG_VERSION_NUMBER", "HTTP_REQUEST", "UNKNOWN_PROTOCOL", "RECORD_LAYER_FAILURE"})

#: Statuses that only a proxy has, where one is in between.
BY_A_PROXY = frozenset({407, 502, 504})


def judge(error: requests.RequestException, sent: bool) -> tuple[TroubleKind, str, bool]:
    """The kind of trouble, its detail, and whether the host may have run the request."""
    detail = innermost(error)
    reasons = chain(error)
    if isinstance(error, requests.exceptions.SSLError):
        return _of_tls(reasons, detail, sent)
    if isinstance(error, requests.ConnectTimeout):
        return _K.UNREACHABLE, "no answer to the connection", False
    if isinstance(error, requests.exceptions.ProxyError):
        return _of_proxy(reasons, detail, sent)
    if isinstance(error, requests.ReadTimeout):
        return _K.HOST_HANGS, detail, sent
    if any(isinstance(r, urllib3.exceptions.NameResolutionError) for r in reasons):
        return _K.NAME_UNKNOWN, detail, False
    if any(isinstance(r, urllib3.exceptions.NewConnectionError) for r in reasons):
        return _K.UNREACHABLE, detail, False
    for reason in reasons:
        if isinstance(reason, http.client.BadStatusLine) and not isinstance(reason, http.client.RemoteDisconnected):
            return _K.NOT_WINRM, printable(str(reason)), sent
    return _K.WIRE_LOST, detail, sent


def _of_proxy(reasons: list[BaseException], detail: str, sent: bool) -> tuple[TroubleKind, str, bool]:
    """urllib3 blames the proxy for whatever breaks, also for an answer that was lost after the request had gone."""
    refusal = next((str(r) for r in reasons if "Tunnel connection failed" in str(r)), "")
    if refusal:
        return _K.PROXY_REFUSED, refusal[refusal.index("Tunnel") :], False
    if any(
        isinstance(r, urllib3.exceptions.NewConnectionError | urllib3.exceptions.ConnectTimeoutError) for r in reasons
    ):
        return _K.UNREACHABLE, f"the proxy does not answer: {detail}", False
    return _K.WIRE_LOST, detail, sent


def _of_tls(reasons: list[BaseException], detail: str, sent: bool) -> tuple[TroubleKind, str, bool]:
    """Only a certificate that does not convince is a matter of trust; the rest is a handshake or a channel that broke.

    Somebody in between can break a channel after the request has gone, so that only the former proves that it was not
    sent.
    """
    for reason in reasons:
        if isinstance(reason, ssl.SSLCertVerificationError):
            return _K.UNTRUSTED_CERTIFICATE, reason.verify_message or detail, False
    if any(_FINGERPRINT.search(str(r)) or "match" in str(r) for r in reasons):
        return _K.UNTRUSTED_CERTIFICATE, detail, False
    if any(speaks_no_tls(r) for r in reasons):
        return _K.PORT_SPEAKS_PLAIN, detail, sent
    return _K.WIRE_LOST, detail, sent


def speaks_no_tls(error: BaseException) -> bool:
    """Whether what came in place of a TLS handshake was something else."""
    return isinstance(error, ssl.SSLError) and error.reason in _NO_TLS


def printable(text: str) -> str:
    """A line of a stranger, fit to be shown: one line of plain ASCII, not too long."""
    return "".join(c if " " <= c <= "~" else " " for c in text)[:80].strip()


def shown_instead(error: BaseException, pinned: str) -> str:
    """The fingerprint that a host showed in place of the pinned one; empty when the error does not tell."""
    for reason in chain(error):
        for shown in _FINGERPRINT.findall(str(reason)):
            if shown != pinned:
                return shown
    return ""


def chain(error: BaseException) -> list[BaseException]:
    """An error and everything it was made of."""
    found: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting:
        here = waiting.pop()
        if isinstance(here, BaseException) and here not in found:
            found.append(here)
            waiting += [*here.args, here.__cause__, here.__context__, getattr(here, "reason", None)]
    return found


def innermost(error: BaseException) -> str:
    """The plainest sentence about a connection error: the operating system's, where there is one."""
    for found in chain(error):
        if isinstance(found, OSError) and found.strerror:
            return found.strerror
    return str(error)[:200]
