"""A host that answers what a recorded one has answered, and nothing else.

Requests are read as strictly as by every simulated host; what was recorded for the same question goes back as it was,
with the identifiers of this conversation. What was not recorded is refused as a host would: an unknown class, no right
to call methods, no subscriptions, no shell.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterable, Mapping
from typing import Any

from hvgui.sim import uris
from hvgui.sim.cim import CimClass, NoSuchNamespace, Principal, Process, Row, Value
from hvgui.sim.faults import Fault, Faulted
from hvgui.sim.host import SimHost
from hvgui.sim.host_settings import HostSettings
from hvgui.sim.recordings import RecordedExchange, Recording
from hvgui.sim.server.accounts import Account
from hvgui.sim.wsman.endpoint import Answer, Service
from hvgui.sim.wsman.event_reading import context_of
from hvgui.sim.wsman.listing import enumerate_element
from hvgui.sim.wsman.render import escape
from hvgui.sim.wsman.soap_in import Envelope, Request, read_request, read_selectors
from hvgui.sim.wsman.soap_out import ENUMERATION_SET, Addressing, Reply, envelope
from hvgui.sim.wsman.xmltree import Element

_SHELLS = (uris.CMD_SHELL.lower(), uris.SHELL.lower())
_LANGUAGES = {1033: "en-US", 1041: "ja-JP", 1031: "de-DE", 2052: "zh-CN"}
_CONTEXT = re.compile(r"(<(?:\w+:)?EnumerationContext\b[^>/]*>)[^<]+(</)")
_MESSAGE_ID = re.compile(r"(<(?:\w+:)?MessageID\b[^>/]*>)[^<]*(</)")
_RELATES_TO = re.compile(r"(<(?:\w+:)?RelatesTo\b[^>/]*>)[^<]*(</)")


class NothingThere:
    """Implements ``Repository`` and ``Programs`` for a host whose only content is a recording."""

    def cim_class(self, namespace: str, name: str) -> CimClass:
        raise NoSuchNamespace(namespace)

    def rows(self, namespace: str, class_name: str, who: Principal) -> Iterable[Row]:
        raise NoSuchNamespace(namespace)

    def associations(self, namespace: str, who: Principal) -> Iterable[CimClass]:
        raise NoSuchNamespace(namespace)

    def invoke(self, target: Row, method: str, arguments: Mapping[str, Value], who: Principal) -> dict[str, Value]:
        raise NoSuchNamespace(method)

    def start(
        self, command: str, arguments: tuple[str, ...], environment: Mapping[str, str], who: Principal
    ) -> Process:
        raise Faulted(Fault.ACCESS_DENIED)


class ReplayService(Service):
    """The WinRM service of a recorded host."""

    def __init__(self, recording: Recording, *given: Any) -> None:
        super().__init__(*given)
        self._by_shape = {shape_text(exchange.request): exchange for exchange in recording.exchanges}
        self._cursors: dict[str, tuple[RecordedExchange, int]] = {}
        self._cursors_lock = threading.Lock()

    def _reply(self, asked: Envelope, who: Principal, peer: str, chunked: bool) -> Answer:
        request = read_request(asked)
        if not who.may_use_winrm:
            raise Faulted(Fault.ACCESS_DENIED)
        if request.action == uris.PULL:
            return self._pull(request)
        if request.action == uris.RELEASE:
            return self._release(request)
        if request.resource.lower() in _SHELLS:
            raise Faulted(Fault.ACCESS_DENIED)
        if request.action in (uris.SUBSCRIBE, uris.UNSUBSCRIBE, uris.RENEW):
            raise Faulted(Fault.INVALID_ACTION)
        found = self._by_shape.get(shape_text(shape_of(request)))
        if found is not None:
            return self._page(request, found, 0)
        if request.action == uris.ENUMERATE:
            raise Faulted(Fault.CANNOT_PROCESS_FILTER)
        raise Faulted(Fault.NOT_FOUND if request.action == uris.GET else Fault.ACCESS_DENIED)

    def _identify(self, version: str) -> str:
        found = self._by_shape.get(shape_text({"action": "Identify"}))
        # Strangers are told no version (wsman-winrm 1.4).
        known = version == self._settings.version and found is not None
        return found.pages[0] if known and found is not None else super()._identify(version)

    def _pull(self, request: Request) -> Answer:
        context = context_of(request.only_child(uris.ENUMERATION, "Pull"))
        with self._cursors_lock:
            found = self._cursors.pop(context, None)
        if found is None:
            raise Faulted(Fault.INVALID_CONTEXT)
        return self._page(request, *found)

    def _release(self, request: Request) -> Answer:
        context = context_of(request.only_child(uris.ENUMERATION, "Release"))
        with self._cursors_lock:
            if self._cursors.pop(context, None) is None:
                raise Faulted(Fault.INVALID_CONTEXT)
        language = self._settings.reply_locale(request.locale)
        addressing = Addressing(f"uuid:{self._new_id()}", request.message_id, language)
        return Answer(200, envelope(Reply(uris.RELEASE + "Response", ENUMERATION_SET, ""), addressing))

    def _page(self, request: Request, exchange: RecordedExchange, number: int) -> Answer:
        """One recorded envelope with the identifiers of this conversation."""
        last = number + 1 == len(exchange.pages)
        text = exchange.pages[number]
        if not last:
            context = f"uuid:{self._new_id()}"
            text = _with(_CONTEXT, text, context)
            with self._cursors_lock:
                self._cursors[context] = exchange, number + 1
        text = _with(_MESSAGE_ID, text, f"uuid:{self._new_id()}")
        text = _with(_RELATES_TO, text, request.message_id)
        return Answer(500 if exchange.fault and last else 200, text)


def _with(place: re.Pattern[str], text: str, value: str) -> str:
    return place.sub(lambda found: f"{found[1]}{escape(value)}{found[2]}", text, count=1)


def shape_of(request: Request) -> dict[str, object]:
    """A request as manifests name it. Raises Faulted."""
    selectors = {name: value for name, value in request.selectors.items() if isinstance(value, str)}
    if request.action == uris.ENUMERATE:
        element = enumerate_element(request)
        given = element.child(uris.WSMAN, "Filter") or element.child(uris.ENUMERATION, "Filter")
        wql = "" if given is None else given.text.strip()
        return {"action": "Enumerate", "resource": request.resource, "wql": wql}
    if request.action == uris.GET:
        return {"action": "Get", "resource": request.resource, "selectors": selectors}
    arguments: dict[str, list[object]] = {}
    for parameter in request.body[0].children if request.body else ():
        arguments.setdefault(parameter.name, []).append(_argument(parameter))
    return {
        "action": "Invoke",
        "resource": request.resource,
        "method": request.action.rpartition("/")[2],
        "selectors": selectors,
        "arguments": arguments,
    }


def _argument(parameter: Element) -> object:
    reference = parameter.child(uris.ADDRESSING, "ReferenceParameters")
    if reference is None:
        return parameter.text.strip()
    resource = reference.child(uris.WSMAN, "ResourceURI")
    selectors = read_selectors(reference.child(uris.WSMAN, "SelectorSet"))
    return {
        "resource": resource.text.strip() if resource is not None else "",
        "selectors": {name: value for name, value in selectors.items() if isinstance(value, str)},
    }


def shape_text(shape: Mapping[str, object]) -> str:
    """For comparing: names of classes, GUIDs and keywords are the same in either case, and so is white space."""
    return " ".join(json.dumps(shape, sort_keys=True, ensure_ascii=False).casefold().split())


def replaying_host(recording: Recording, accounts: tuple[Account, ...], **settings: Any) -> SimHost:
    """The recorded host behind a port, not yet started; ``settings`` go to its WinRM service."""
    nothing = NothingThere()
    return SimHost(
        nothing,
        nothing,
        accounts,
        HostSettings(
            name=recording.computer_name,
            language=_LANGUAGES.get(recording.language, "en-US"),
            version=f"OS: {recording.version or '0.0.0'} SP: 0.0 Stack: 3.0",
            events=False,
            **settings,
        ),
        service=lambda *given: ReplayService(recording, *given),
    )
