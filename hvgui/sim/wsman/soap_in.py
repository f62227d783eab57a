"""From the bytes of a request to what it asks for; strict ([MS-WSMV] 3.1.4.1, wsman-winrm 1.3)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from hvgui.sim import uris
from hvgui.sim.cim import Reference
from hvgui.sim.faults import Fault, Faulted
from hvgui.sim.wsman.xmltree import Element, NotXml, read_xml

SMALLEST_ENVELOPE = 8192
LONGEST_MESSAGE_ID = 2048
SHORTEST_TIMEOUT = 0.5

_DURATION = re.compile(
    r"P(?=.)(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)D)?"
    r"(?:T(?=.)(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+(?:\.[0-9]+)?)S)?)?\Z"
)
_SECONDS = (31_536_000.0, 2_592_000.0, 86_400.0, 3600.0, 60.0, 1.0)

_KNOWN = frozenset(
    {
        *((uris.ADDRESSING, name) for name in ("To", "Action", "MessageID", "ReplyTo", "FaultTo", "From", "RelatesTo")),
        *(
            (uris.WSMAN, name)
            for name in (
                "ResourceURI",
                "SelectorSet",
                "OptionSet",
                "OperationTimeout",
                "MaxEnvelopeSize",
                "Locale",
                "FragmentTransfer",
                "RequestTotalItemsCountEstimate",
            )
        ),
        *((uris.WSMV, name) for name in ("DataLocale", "SessionId", "OperationID", "SequenceId", "ActivityId")),
        (uris.SHELL, "CompressionType"),
        (uris.EVENTING, "Identifier"),
    }
)


@dataclass(frozen=True, slots=True)
class Envelope:
    header: tuple[Element, ...]
    body: tuple[Element, ...]

    def first(self, namespace: str, name: str) -> Element | None:
        return next((e for e in self.header if e.name == name and e.namespace == namespace), None)

    @property
    def message_id(self) -> str | None:
        """What a reply relates to, as it was sent, however wrong the rest of the request may be."""
        found = self.first(uris.ADDRESSING, "MessageID")
        return found.text if found is not None else None

    @property
    def locale(self) -> str | None:
        found = self.first(uris.WSMAN, "Locale")
        return found.get("lang", uris.XML) if found is not None else None

    @property
    def is_identify(self) -> bool:
        return len(self.body) == 1 and (self.body[0].namespace, self.body[0].name) == (uris.IDENTITY, "Identify")


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A request whose headers are in order."""

    action: str
    resource: str
    message_id: str
    body: tuple[Element, ...]
    selectors: Mapping[str, str | Element]
    options: Mapping[str, str]
    operation_timeout: float | None
    max_envelope: int | None
    locale: str | None
    fragment: str | None
    identifier: str | None = None  # of a subscription

    def only_child(self, namespace: str, name: str) -> Element:
        """The one body element the action asks for."""
        if len(self.body) != 1 or (self.body[0].namespace, self.body[0].name) != (namespace, name):
            raise Faulted(Fault.SCHEMA_VALIDATION)
        return self.body[0]


def decode(body: bytes, charset: str) -> str:
    """The text of an envelope; NULs that libmi leaves behind it are dropped (shipping-clients)."""
    try:
        text = body.decode("utf-16" if charset.lower().startswith("utf-16") else "utf-8-sig")
    except UnicodeError as error:
        raise Faulted(Fault.INVALID_XML) from error
    return text.rstrip("\0").lstrip("\ufeff")


def read_envelope(text: str) -> Envelope:
    """The envelope of a message. Raises Faulted."""
    try:
        root = read_xml(text)
    except NotXml as error:
        raise Faulted(Fault.INVALID_XML, message=str(error)) from error
    if root.name != "Envelope":
        raise Faulted(Fault.SCHEMA_VALIDATION)
    if root.namespace != uris.SOAP:
        raise Faulted(Fault.VERSION_MISMATCH)
    names = [(child.namespace, child.name) for child in root.children]
    body, header = (uris.SOAP, "Body"), (uris.SOAP, "Header")
    if names not in ([body], [header, body]):
        raise Faulted(Fault.SCHEMA_VALIDATION)
    return Envelope(root.children[0].children if len(names) == 2 else (), root.children[-1].children)


def read_request(envelope: Envelope) -> Request:
    """What the envelope asks for. Raises Faulted by the rules of wsman-winrm 1.3."""
    _check_understood(envelope)
    _required(envelope, "To")
    action = _required(envelope, "Action").text.strip()
    message_id = _message_id(envelope)
    _check_reply_to(envelope)
    for namespace, name in ((uris.WSMAN, "Locale"), (uris.WSMV, "DataLocale")):
        found = envelope.first(namespace, name)
        if found is not None and _must_understand(found):
            raise Faulted(Fault.UNSUPPORTED_LOCALE)
    resource = envelope.first(uris.WSMAN, "ResourceURI")
    if resource is None or not resource.text.strip():
        raise Faulted(Fault.INVALID_RESOURCE_URI)
    return Request(
        action=action,
        resource=resource.text.strip(),
        message_id=message_id,
        body=envelope.body,
        selectors=read_selectors(envelope.first(uris.WSMAN, "SelectorSet")),
        options=_options(envelope.first(uris.WSMAN, "OptionSet")),
        operation_timeout=_timeout(envelope.first(uris.WSMAN, "OperationTimeout")),
        max_envelope=_max_envelope(envelope.first(uris.WSMAN, "MaxEnvelopeSize")),
        locale=envelope.locale,
        fragment=_fragment(envelope.first(uris.WSMAN, "FragmentTransfer")),
        identifier=found.text.strip() if (found := envelope.first(uris.EVENTING, "Identifier")) else None,
    )


def duration_seconds(text: str) -> float | None:
    """The seconds of an ISO 8601 duration, None when it is none."""
    found = _DURATION.match(text.strip())
    if found is None:
        return None
    return sum(float(part) * unit for part, unit in zip(found.groups(), _SECONDS, strict=True) if part)


def read_selectors(selector_set: Element | None) -> dict[str, str | Element]:
    """Selectors by name: text, or the endpoint reference that keys an association."""
    found: dict[str, str | Element] = {}
    if selector_set is None:
        return found
    taken: set[str] = set()
    for selector in selector_set.children:
        name = selector.get("Name")
        if (selector.namespace, selector.name) != (uris.WSMAN, "Selector") or not name:
            raise Faulted(Fault.SCHEMA_VALIDATION)
        if name.lower() in taken:
            raise Faulted(Fault.DUPLICATE_SELECTORS)
        taken.add(name.lower())
        if selector.children:
            reference = selector.child(uris.ADDRESSING, "EndpointReference")
            if reference is None or len(selector.children) != 1:
                raise Faulted(Fault.SCHEMA_VALIDATION)
            found[name] = reference
        else:
            found[name] = selector.text
    return found


def read_reference(holder: Element) -> Reference:
    """The object an element's endpoint reference contents point to (wsman-winrm 1.12: no wrapper around them)."""
    address = holder.child(uris.ADDRESSING, "Address")
    parameters = holder.child(uris.ADDRESSING, "ReferenceParameters")
    if address is None or parameters is None or len(holder.children) != 2 or holder.text.strip():
        raise Faulted(Fault.SCHEMA_VALIDATION)
    resource = parameters.child(uris.WSMAN, "ResourceURI")
    if resource is None:
        raise Faulted(Fault.SCHEMA_VALIDATION)
    selectors = read_selectors(parameters.child(uris.WSMAN, "SelectorSet"))
    keys = tuple((name, value) for name, value in selectors.items() if isinstance(value, str))
    if len(keys) != len(selectors):
        raise Faulted(Fault.SCHEMA_VALIDATION)
    namespace, class_name = split_resource(resource.text.strip(), selectors)
    named = tuple((name, value) for name, value in keys if name.lower() != "__cimnamespace")
    return Reference(namespace, class_name, named)


def split_resource(uri: str, selectors: Mapping[str, str | Element]) -> tuple[str, str]:
    """Namespace and class of a WMI resource URI; case does not matter ([MS-WSMV] 3.1.4.1.2, notes 45 and 46)."""
    asked = next((value for name, value in selectors.items() if name.lower() == "__cimnamespace"), None)
    asked = asked.replace("\\", "/").strip("/").lower() if isinstance(asked, str) else None
    lowered = uri.lower()
    if lowered.startswith(uris.WMI.lower() + "/"):
        namespace, _, class_name = uri[len(uris.WMI) + 1 :].rpartition("/")
        if asked is not None and asked != namespace.lower():
            raise Faulted(Fault.UNEXPECTED_SELECTORS)
    elif lowered.startswith(uris.CIM_SCHEMA.lower() + "/"):
        namespace, class_name = asked or "root/cimv2", uri[len(uris.CIM_SCHEMA) + 1 :]
    else:
        raise Faulted(Fault.INVALID_RESOURCE_URI)
    if not namespace or not class_name or "/" in class_name:
        raise Faulted(Fault.INVALID_RESOURCE_URI)
    return namespace.lower(), class_name


def _must_understand(element: Element) -> bool:
    return element.get("mustUnderstand", uris.SOAP) in ("true", "1")


def _check_understood(envelope: Envelope) -> None:
    seen: set[tuple[str, str]] = set()
    for element in envelope.header:
        name = (element.namespace, element.name)
        if name in _KNOWN:
            if name in seen:
                raise Faulted(Fault.INVALID_HEADER, element.name)
            seen.add(name)
        elif _must_understand(element):
            raise Faulted(Fault.MUST_UNDERSTAND, element.name)


def _required(envelope: Envelope, name: str) -> Element:
    found = envelope.first(uris.ADDRESSING, name)
    if found is None:
        raise Faulted(Fault.HEADER_REQUIRED, name)
    if not found.text.strip() and name != "ReplyTo":
        raise Faulted(Fault.INVALID_HEADER, name)
    return found


def _message_id(envelope: Envelope) -> str:
    sent = envelope.message_id
    if sent is None or not sent.strip() or len(sent) > LONGEST_MESSAGE_ID:
        raise Faulted(Fault.INVALID_HEADER, "MessageID")
    return sent


def _check_reply_to(envelope: Envelope) -> None:
    address = _required(envelope, "ReplyTo").child(uris.ADDRESSING, "Address")
    if address is None:
        raise Faulted(Fault.HEADER_REQUIRED, "ReplyTo")
    if address.text.strip() != uris.ANONYMOUS:
        raise Faulted(Fault.ADDRESSING_MODE)


def _options(option_set: Element | None) -> dict[str, str]:
    found: dict[str, str] = {}
    for option in option_set.children if option_set is not None else ():
        name = option.get("Name")
        if (option.namespace, option.name) != (uris.WSMAN, "Option") or not name:
            raise Faulted(Fault.SCHEMA_VALIDATION)
        found[name] = option.text
    return found


def _timeout(element: Element | None) -> float | None:
    if element is None:
        return None
    seconds = duration_seconds(element.text)
    if seconds is None:
        raise Faulted(Fault.SCHEMA_VALIDATION)
    return max(seconds, SHORTEST_TIMEOUT)


def _max_envelope(element: Element | None) -> int | None:
    if element is None:
        return None
    text = element.text.strip()
    if not (text.isascii() and text.isdigit() and len(text) <= 20):
        raise Faulted(Fault.SCHEMA_VALIDATION)
    if int(text) < SMALLEST_ENVELOPE:
        raise Faulted(Fault.ENCODING_LIMIT)
    return int(text)


def _fragment(element: Element | None) -> str | None:
    if element is None:
        return None
    if not _must_understand(element):
        raise Faulted(Fault.INVALID_HEADER, "FragmentTransfer")
    return element.text.strip()
