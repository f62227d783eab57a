"""One connection's conversation: sign-in, sealing, the service behind it, and the mischief in between.

The context belongs to the connection; later requests carry no Authorization header (wsman-winrm 7.2).
"""

from __future__ import annotations

import base64
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass

from hvgui.sim.cim import Principal
from hvgui.sim.faults import Faulted
from hvgui.sim.host_settings import HostSettings, NtlmPolicy
from hvgui.sim.mischief import LEGS, Mischief, Plan, Prank, spoiled
from hvgui.sim.server.accounts import Accounts
from hvgui.sim.server.http_connection import Afterwards, HttpRequest, HttpResponse
from hvgui.sim.server.seal import Handshake, Opened, SignedIn, SignInRefused, Unsealable, basic_of, token_of
from hvgui.sim.server.seal_credssp import CredSspHandshake
from hvgui.sim.stats import Stats
from hvgui.sim.wsman.endpoint import Service
from hvgui.sim.wsman.soap_in import decode

_PATHS = ("/wsman", "/wsman/")
_CHARSET = re.compile(r'charset="?([A-Za-z0-9-]+)', re.IGNORECASE)
_MESSAGE_ID = re.compile(r"MessageID[^>]*>([^<]*)<")
_MUTUAL = "http://schemas.dmtf.org/wbem/wsman/1/wsman/secprofile/https/mutual"
_NTLM_NEGOTIATE = b"NTLMSSP\x00\x01"
_NTLM_AUTHENTICATE = b"NTLMSSP\x00\x03"
_SPNEGO_INIT = b"\x60"
_SEALED_TYPES = ("multipart/encrypted", "multipart/x-multi-encrypted")
_NOT_RUN = frozenset({Prank.DROP, Prank.HANG, Prank.EMPTY_500, Prank.BUSY_503})


class Reset(Exception):
    """The connection is to be reset."""


class Silence(Exception):
    """Nothing is to be said on this connection any more, until the other side gives up."""


@dataclass(frozen=True, slots=True)
class Premises:
    """What all connections of a host share."""

    service: Service
    accounts: Accounts
    settings: HostSettings
    mischief: Mischief
    stats: Stats
    closing: threading.Event
    rewrite: Callable[[str], str]


class Conversation:
    """The state of one connection."""

    def __init__(self, premises: Premises, peer: str, certificate: bytes | None = None) -> None:
        self._premises = premises
        self._peer = peer
        self._https = premises.settings.https
        self._certificate = certificate  # the client's, in DER
        self._handshake: Handshake | None = None
        self._signed_in: SignedIn | None = None
        self._last_reply = ""
        self._answers = 0

    def respond(self, request: HttpRequest) -> HttpResponse:
        """The response to a request. Raises Reset and Silence."""
        clear = bool(request.body) and not _is_sealed(request) and self._https is None
        if request.path not in _PATHS:
            return HttpResponse(404)
        if request.method != "POST":
            return HttpResponse(405, (("Allow", "POST"),))
        authorization = request.headers.get("authorization", "")
        stranger = request.headers.get("wsmanidentify", "").lower() == "unauthenticated"
        if stranger and not authorization and self._premises.settings.identify_strangers:
            return self._identify(request)
        if clear:
            self._premises.stats.count(clear_text_bodies=1)
        if authorization:
            return self._authorized(request, authorization)
        if self._signed_in is None or not request.body:
            self._leg(0)
            return self._challenge()
        return self._call(request, self._signed_in.who)

    def _identify(self, request: HttpRequest) -> HttpResponse:
        try:
            text = decode(request.body, _charset(request))
        except Faulted:
            return HttpResponse(400)
        answer = self._premises.service.identify_stranger(text)
        name, data = _encoded(answer.text, "UTF-8")
        return HttpResponse(answer.status, _clear(name), data)

    def _authorized(self, request: HttpRequest, authorization: str) -> HttpResponse:
        settings = self._premises.settings
        if settings.basic and (named := basic_of(authorization)) is not None:
            who = self._premises.accounts.check(*named)
            if who is None:
                self._premises.stats.count(refused_sign_ins=1)
                return self._challenge()
            return self._call(request, who) if request.body else HttpResponse(200)
        if authorization == _MUTUAL and self._https is not None:
            found = self._premises.accounts.principal(self._https.user_of(self._certificate) or "")
            return self._challenge() if found is None else self._call(request, found)
        token = token_of(authorization)
        if token is None:
            return self._challenge()
        return self._step(request, authorization.partition(" ")[0], token)

    def _step(self, request: HttpRequest, scheme: str, token: bytes) -> HttpResponse:
        if scheme.lower() == "credssp":
            if not self._premises.settings.credssp:
                return self._challenge()
            if not isinstance(self._handshake, CredSspHandshake):
                self._handshake = CredSspHandshake(self._premises.accounts)
        elif self._handshake is None or token.startswith((_NTLM_NEGOTIATE, _SPNEGO_INIT)):
            self._handshake = Handshake(self._premises.accounts, self._https)
        if _denied(token, self._premises.settings.ntlm):
            self._premises.stats.count(refused_sign_ins=1)
            self._handshake = self._signed_in = None
            return self._challenge()
        self._leg(min(self._handshake.legs + 1, len(LEGS) - 1))
        try:
            answer, signed_in = self._handshake.step(token)
        except SignInRefused:
            self._premises.stats.count(refused_sign_ins=1)
            self._handshake = self._signed_in = None
            return self._challenge()
        header = (("WWW-Authenticate", f"{scheme} {base64.b64encode(answer).decode('ascii')}"),) if answer else ()
        if signed_in is None:
            return HttpResponse(401, header)
        self._handshake, self._signed_in = None, signed_in
        if not request.body:
            return HttpResponse(200, header)
        response = self._call(request, signed_in.who)
        return HttpResponse(response.status, header + response.headers, response.body, response.afterwards)

    def _challenge(self) -> HttpResponse:
        self._premises.stats.count(challenges=1)
        schemes = [("WWW-Authenticate", "Negotiate"), ("WWW-Authenticate", "Kerberos")]
        if self._premises.settings.basic:
            schemes.append(("WWW-Authenticate", 'Basic realm="WSMAN"'))
        if self._premises.settings.credssp:
            schemes.append(("WWW-Authenticate", "CredSSP"))
        return HttpResponse(401, tuple(schemes))

    def _leg(self, number: int) -> None:
        if self._premises.mischief.resets_leg(LEGS[number]):
            raise Reset

    def _call(self, request: HttpRequest, who: Principal) -> HttpResponse:
        """An envelope by somebody known."""
        premises = self._premises
        sealed = _is_sealed(request)
        if sealed:
            if self._signed_in is None:
                return HttpResponse(400)
            try:
                opened = self._signed_in.unseal(request.body)
            except Unsealable:
                premises.stats.count(unseal_failures=1)
                return HttpResponse(400)
        elif self._https is None and not premises.settings.allow_unencrypted:
            return HttpResponse(500)
        else:
            opened = Opened(_charset(request), request.body)
        try:
            text = decode(opened.body, opened.charset)
        except Faulted:
            return HttpResponse(400)
        return self._play(text, opened.charset, who, request.chunked, sealed)

    def _play(self, text: str, charset: str, who: Principal, chunked: bool, sealed: bool) -> HttpResponse:
        """Run the call, with what the mischief has planned for it."""
        premises = self._premises
        plan: Plan = premises.mischief.plan(text)
        if plan.lag:
            premises.closing.wait(plan.lag)
        if plan.prank is Prank.LOSE_CONTEXT:
            self._signed_in = None
            return HttpResponse(400)
        if plan.prank in _NOT_RUN:
            return self._not_run(plan.prank)
        if plan.prank is Prank.EXPIRE:
            premises.service.enumerations.expire_all()
        answer = premises.service.answer(text, who, peer=self._peer, chunked=chunked)
        if (found := _MESSAGE_ID.search(text)) is not None:
            premises.stats.ran(found[1])
        premises.stats.count(answers=1, faults=int(answer.status != 200))
        reply = premises.rewrite(answer.text)
        if plan.prank is Prank.CUT:
            raise Reset
        if plan.prank is not None:
            reply = spoiled(plan.prank, reply, self._last_reply)
        self._last_reply = answer.text
        self._answers += 1
        afterwards = Afterwards.STAYS
        if plan.prank is Prank.SHORT:
            afterwards = Afterwards.BREAKS
        elif premises.mischief.after and self._answers >= premises.mischief.after:
            afterwards = Afterwards.HANGS_UP
        name, data = _encoded(reply, charset)
        if plan.prank is Prank.FORGED:
            return HttpResponse(500, (("Content-Type", 'multipart/encrypted;protocol="application/x"'),), data)
        if sealed and self._signed_in is not None and plan.prank is not Prank.UNSEALED:
            kind = (("Content-Type", self._signed_in.sealed_type(len(data))),)
            return HttpResponse(answer.status, kind, self._signed_in.seal(data, name), afterwards)
        return HttpResponse(answer.status, _clear(name), data, afterwards)

    def _not_run(self, prank: Prank | None) -> HttpResponse:
        match prank:
            case Prank.EMPTY_500:
                return HttpResponse(500)
            case Prank.BUSY_503:
                return HttpResponse(503)
            case Prank.HANG:
                raise Silence
        raise Reset


def _denied(token: bytes, policy: NtlmPolicy) -> bool:
    """Whether a token, with SPNEGO around it or without, is the one at which NTLM is refused."""
    match policy:
        case NtlmPolicy.ALLOW:
            return False
        case NtlmPolicy.DENY_AT_ONCE:
            return _NTLM_NEGOTIATE in token
        case NtlmPolicy.DENY_AT_THE_END:
            return _NTLM_AUTHENTICATE in token


def _is_sealed(request: HttpRequest) -> bool:
    return request.headers.get("content-type", "").lower().startswith(_SEALED_TYPES)


def _charset(request: HttpRequest) -> str:
    found = _CHARSET.search(request.headers.get("content-type", ""))
    return found[1] if found else "UTF-8"


def _encoded(text: str, charset: str) -> tuple[str, bytes]:
    """A reply in the charset of its request."""
    if charset.lower().startswith("utf-16"):
        return "UTF-16", b"\xff\xfe" + text.encode("utf-16-le")
    return "UTF-8", text.encode("utf-8")


def _clear(charset: str) -> tuple[tuple[str, str], ...]:
    return (("Content-Type", f"application/soap+xml;charset={charset}"),)
