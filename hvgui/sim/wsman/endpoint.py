"""The service: an envelope in, an envelope out. No sockets here (architecture C6: sans-IO).

Who may ask and how the bytes travel is settled before (http.py, seal.py).
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

from hvgui.sim import uris
from hvgui.sim.cim import Principal, Programs, Repository
from hvgui.sim.clock import Clock
from hvgui.sim.faults import Fault, Faulted
from hvgui.sim.host_settings import HostSettings
from hvgui.sim.wsman.enumerations import Enumerations, Paging, PlainPaging
from hvgui.sim.wsman.event_reading import context_of
from hvgui.sim.wsman.eventing import Eventing
from hvgui.sim.wsman.listing import enumerate_element, list_items
from hvgui.sim.wsman.methods import invoke
from hvgui.sim.wsman.operations import Asked, get, get_config
from hvgui.sim.wsman.quota import OperationQuota
from hvgui.sim.wsman.render import escape
from hvgui.sim.wsman.selecting import Selecting
from hvgui.sim.wsman.shell import Shells
from hvgui.sim.wsman.soap_in import Envelope, read_envelope, read_request, split_resource
from hvgui.sim.wsman.soap_out import Addressing, Reply, envelope, fault_reply

log = logging.getLogger(__name__)

_UNKNOWN_VERSION = "OS: 0.0.0 SP: 0.0 Stack: 3.0"
# Put, Create, Delete and the shell's verbs mean nothing on a WMI resource here.
_PROTOCOL_ACTIONS = ("http://schemas.xmlsoap.org/", uris.SHELL)
_SECURITY_PROFILE = "http://schemas.dmtf.org/wbem/wsman/1/wsman/secprofile/http/"


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back: faults travel with HTTP 500."""

    status: int
    text: str


class Service:
    """The WinRM service of one host."""

    def __init__(
        self,
        repository: Repository,
        programs: Programs,
        settings: HostSettings,
        clock: Clock,
        new_id: Callable[[], str],
        closing: threading.Event,
    ) -> None:
        self._repository = repository
        self._settings = settings
        self._new_id = new_id
        self.paging: Paging = PlainPaging()
        self.enumerations = Enumerations(settings, clock, lambda: f"uuid:{new_id()}", lambda: self.paging)
        self.shells = Shells(programs, settings, clock, new_id, closing)
        self.eventing = Eventing(repository, settings, clock, new_id, closing)
        self._quota = OperationQuota(settings, self._standing)

    @property
    def quota_refusals(self) -> int:
        """How often a user had no operation left."""
        return self._quota.refusals

    def answer(self, text: str, who: Principal, *, peer: str = "", chunked: bool = False) -> Answer:
        """The reply to an envelope. Never raises."""
        relates_to: str | None = None
        locale: str | None = None
        try:
            asked = read_envelope(text)
            relates_to, locale = asked.message_id, asked.locale
            if asked.is_identify:
                return Answer(200, self._identify(self._settings.version))
            return self._reply(asked, who, peer, chunked)
        except Faulted as faulted:
            return self._refusal(faulted, relates_to, locale)
        except Exception:  # a defect of the simulator must not look like a hung host
            log.exception("request could not be answered")
            return self._refusal(Faulted(Fault.INTERNAL), relates_to, locale)

    def identify_stranger(self, text: str) -> Answer:
        """Identify without credentials: nothing is said about the version (wsman-winrm 1.4)."""
        try:
            if read_envelope(text).is_identify:
                return Answer(200, self._identify(_UNKNOWN_VERSION))
        except Faulted as faulted:
            return self._refusal(faulted, None, None)
        return self._refusal(Faulted(Fault.ACCESS_DENIED), None, None)

    def _reply(self, asked: Envelope, who: Principal, peer: str, chunked: bool) -> Answer:
        request = read_request(asked)
        language = self._settings.reply_locale(request.locale)
        addressing = Addressing(f"uuid:{self._new_id()}", request.message_id, language)
        largest = min(request.max_envelope or self._settings.max_envelope, self._settings.max_envelope)
        if not who.may_use_winrm:
            raise Faulted(Fault.ACCESS_DENIED)
        reply = self._dispatch(Asked(request, who, addressing, largest // 2, peer, chunked))
        return Answer(200, envelope(reply, addressing))

    def _dispatch(self, asked: Asked) -> Reply:
        action, resource = asked.request.action, asked.request.resource.lower()
        if action in (uris.PULL, uris.RELEASE):
            events = self.eventing.knows(
                context_of(asked.request.only_child(uris.ENUMERATION, action[len(uris.ENUMERATION) + 1 :]))
            )
            cursors: Eventing | Enumerations = self.eventing if events else self.enumerations
            return cursors.pull(asked) if action == uris.PULL else cursors.release(asked)
        if resource in (uris.CMD_SHELL.lower(), uris.SHELL.lower()):
            return self._shell(asked)
        if resource == uris.CONFIG.lower():
            if action != uris.GET:
                raise Faulted(Fault.INVALID_ACTION)
            return get_config(asked, self._settings)
        namespace, class_name = split_resource(asked.request.resource, asked.request.selectors)
        view = Selecting(self._repository, namespace, asked.who, self._settings.name)
        if action == uris.UNSUBSCRIBE:
            return self.eventing.unsubscribe(asked)
        if action == uris.RENEW:
            return self.eventing.renew(asked)
        with self._slot(asked):
            if action == uris.SUBSCRIBE:
                return self.eventing.subscribe(asked)
            if action == uris.ENUMERATE:
                element = enumerate_element(asked.request)
                items, render = list_items(element, view, class_name, self._settings.name)
                return self.enumerations.start(asked, element, items, render)
            if action != uris.GET and action.startswith(_PROTOCOL_ACTIONS):
                raise Faulted(Fault.INVALID_ACTION)
            if class_name == "*":
                raise Faulted(Fault.INVALID_RESOURCE_URI)
            if action == uris.GET:
                return get(asked, view, class_name)
            if not asked.who.may_invoke:
                raise Faulted(Fault.ACCESS_DENIED)
            return invoke(asked, view, class_name, self._repository)

    def _shell(self, asked: Asked) -> Reply:
        # Chunked requests are refused with code 50 ([MS-WSMV] 3.1.4.1.31.8).
        if asked.chunked:
            raise Faulted(Fault.CHUNKED_SHELL)
        action, shells = asked.request.action, self.shells
        if action == uris.ENUMERATE:
            element = enumerate_element(asked.request)
            with self._slot(asked):
                return self.enumerations.start(asked, element, shells.listed(asked), str)
        verbs = {
            uris.CREATE: shells.create,
            uris.COMMAND: shells.command,
            uris.SEND: shells.send,
            uris.RECEIVE: shells.receive,
            uris.SIGNAL: shells.signal,
            uris.DELETE: shells.delete,
            uris.GET: shells.get,
        }
        verb = verbs.get(action)
        if verb is None:
            raise Faulted(Fault.INVALID_ACTION)
        with self._slot(asked) if action == uris.COMMAND else nullcontext():
            return verb(asked)

    def _standing(self, user: str) -> int:
        """Operations that a user keeps open between two requests."""
        return self.enumerations.open_by(user) + self.shells.commands_by(user) + self.eventing.open_by(user)

    def _slot(self, asked: Asked) -> AbstractContextManager[None]:
        return self._quota.slot(asked.who.user)

    def _refusal(self, faulted: Faulted, relates_to: str | None, locale: str | None) -> Answer:
        language = self._settings.reply_locale(locale)
        addressing = Addressing(f"uuid:{self._new_id()}", relates_to, language)
        return Answer(500, envelope(fault_reply(faulted, language, self._settings.name), addressing))

    def _identify(self, version: str) -> str:
        profiles = ["spnego-kerberos", *(["basic"] if self._settings.basic else [])]
        security = "".join(
            f"<wsmid:SecurityProfileName>{_SECURITY_PROFILE}{name}</wsmid:SecurityProfileName>" for name in profiles
        )
        return (
            f'<s:Envelope xml:lang="en-US" xmlns:s="{uris.SOAP}"><s:Header/><s:Body>'
            f'<wsmid:IdentifyResponse xmlns:wsmid="{uris.IDENTITY}">'
            f"<wsmid:ProtocolVersion>{uris.WSMAN}</wsmid:ProtocolVersion>"
            "<wsmid:ProductVendor>Microsoft Corporation</wsmid:ProductVendor>"
            f"<wsmid:ProductVersion>{escape(version)}</wsmid:ProductVersion>"
            f"<wsmid:SecurityProfiles>{security}</wsmid:SecurityProfiles>"
            "</wsmid:IdentifyResponse></s:Body></s:Envelope>"
        )
