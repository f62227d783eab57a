"""Bytes as replies: tolerant of prefixes, order, white space and of the variants that hosts are known to send."""

from __future__ import annotations

import base64
import binascii

from lxml import etree

from hvgui.wsman import vocabulary as v
from hvgui.wsman.faults import BrokenReply, read_fault
from hvgui.wsman.replies import (
    CommandStarted,
    Identity,
    Instance,
    Invoked,
    Nothing,
    Output,
    Page,
    Reply,
    Scalar,
    ShellOpened,
    Subscribed,
)
from hvgui.wsman.requests import (
    CreateShell,
    EndpointReference,
    Enumerate,
    Get,
    Identify,
    Invoke,
    Pull,
    PullEvents,
    ReceiveOutput,
    Request,
    RunCommand,
    Subscribe,
)
from hvgui.wsman.values import number, truth

_NIL = f"{{{v.XSI}}}nil"
_HEADER = f"{{{v.SOAP}}}Header"
_BODY = f"{{{v.SOAP}}}Body"
_FAULT = f"{{{v.SOAP}}}Fault"
_RELATES_TO = f"{{{v.ADDRESSING}}}RelatesTo"
#: A full page of short properties has some 40,000; each becomes an object.
_TAGS = 400_000
_EPR_PARTS = frozenset({"Address", "ReferenceParameters"})


def read(data: bytes, request: Request, message_id: str) -> Reply:
    """The reply to ``request``.

    Raises Fault when the host said no and BrokenReply when the bytes are no answer to this message
    (``message_id`` is what the request carried; [MS-WSMV] 3.1.4.1.2 and DSP0226 want RelatesTo to repeat it, in faults
    too: one that names no request may be the answer to any).
    """
    root = parsed(data)
    body = root.find(_BODY)
    if root.tag != f"{{{v.SOAP}}}Envelope" or body is None:
        raise BrokenReply("the answer is XML but no SOAP envelope")
    relates_to = _text(root.find(f"{_HEADER}/{_RELATES_TO}"))
    fault = body.find(_FAULT)
    if not isinstance(request, Identify) and relates_to.lower() != message_id.lower():
        raise BrokenReply(f"the answer belongs to another request ({relates_to or 'none named'})")
    if fault is not None:
        raise read_fault(fault)
    first = next(iter(body), None)
    match request:
        case Identify():
            return _identity(body)
        case Enumerate() | Pull() | PullEvents():
            return _page(_need(first, "EnumerateResponse", "PullResponse"))
        case Get():
            return _instance(_need(first))
        case Invoke():
            return _invoked(_need(first, f"{request.method}_OUTPUT", request.method))
        case Subscribe():
            return Subscribed(_one(body, "EnumerationContext"), _one(body, "Identifier"))
        case CreateShell():
            return ShellOpened(_shell_id(body))
        case RunCommand():
            return CommandStarted(_one(body, "CommandId"))
        case ReceiveOutput():
            return _output(_need(first, "ReceiveResponse"))
        case _:
            return Nothing()


def parsed(data: bytes) -> etree._Element:
    """An envelope's root element, with entities off. Raises BrokenReply."""
    if data.count(b"<") > _TAGS:
        raise BrokenReply(f"the answer has more than {_TAGS} tags")
    # Without huge_tree the parser itself limits depth and the length of a text.
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise BrokenReply(f"the answer is not XML: {error.msg}") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise BrokenReply("the answer declares a document type")
    return root


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _text(node: etree._Element | None) -> str:
    return (node.text or "").strip() if node is not None else ""


def _need(node: etree._Element | None, *names: str) -> etree._Element:
    got = _local(node.tag) if node is not None else "nothing"
    if node is None or (names and got not in names):
        raise BrokenReply(f"expected {' or '.join(names) or 'an instance'}, got {got}")
    return node


def _one(body: etree._Element, name: str) -> str:
    for node in body.iter(etree.Element):
        if _local(node.tag) == name and _text(node):
            return _text(node)
    raise BrokenReply(f"the answer has no {name}")


def _identity(body: etree._Element) -> Identity:
    found = {_local(node.tag): _text(node) for node in body.iter(etree.Element)}
    if "IdentifyResponse" not in found:
        raise BrokenReply("no IdentifyResponse")
    return Identity(found.get("ProductVendor", ""), found.get("ProductVersion", ""), found.get("ProtocolVersion", ""))


def _page(response: etree._Element) -> Page:
    items: list[Instance] = []
    context: str | None = None
    ended = False
    for node in response:
        match _local(node.tag):
            case "Items":
                items.extend(_instance(item) for item in node)
            case "EnumerationContext":
                context = _text(node) or None
            case "EndOfSequence":
                ended = True
    return Page(tuple(items), None if ended else context)


def _instance(node: etree._Element) -> Instance:
    name = _local(node.tag)
    gathered: dict[str, list[Scalar]] = {}
    for child in node:
        gathered.setdefault(child.tag.rpartition("}")[2], []).append(_scalar(child))
    return Instance("" if name == "XmlFragment" else name, {key: tuple(values) for key, values in gathered.items()})


def _scalar(node: etree._Element) -> Scalar:
    if len(node) == 0:
        text = node.text
        if text is None and truth(node.get(_NIL)):
            return None
        return text or ""
    names = {_local(child.tag) for child in node}
    if names & {"Datetime", "Interval", "Date"} and len(node) == 1:
        return _text(node[0])
    if names == {"EndpointReference"}:
        return _reference(node[0])
    if names >= _EPR_PARTS or names == {"ReferenceParameters"}:
        return _reference(node)
    inner = _instance(node)
    embedded = node.get(f"{{{v.XSI}}}type", "").rpartition(":")[2].removesuffix("_Type")
    return Instance(embedded or inner.class_name, inner.values)


def _reference(node: etree._Element) -> EndpointReference:
    resource = ""
    selectors: list[tuple[str, str]] = []
    for part in node.iter(etree.Element):
        name = _local(part.tag)
        if name == "ResourceURI":
            resource = _text(part)
        elif name == "Selector":
            selectors.append((part.get("Name", ""), part.text or ""))
    return EndpointReference(resource, tuple(selectors))


def _invoked(output: etree._Element) -> Invoked:
    out = _instance(output)
    return Invoked(number(out.text("ReturnValue")), out)


def _shell_id(body: etree._Element) -> str:
    """The shell's id: as a selector of the created resource, or in the shell element that newer hosts add."""
    for node in body.iter(etree.Element):
        if _local(node.tag) == "Selector" and node.get("Name", "").lower() == "shellid" and _text(node):
            return _text(node)
    return _one(body, "ShellId")


def _output(response: etree._Element) -> Output:
    streams = {"stdout": bytearray(), "stderr": bytearray()}
    done = False
    exit_code: int | None = None
    for node in response:
        match _local(node.tag):
            case "Stream":
                try:
                    streams.setdefault(node.get("Name", ""), bytearray()).extend(base64.b64decode(node.text or ""))
                except binascii.Error as error:
                    raise BrokenReply("a stream is not base64") from error
            case "CommandState":
                done = node.get("State", "").endswith("/Done")
                for child in node:
                    if _local(child.tag) == "ExitCode":
                        exit_code = number(child.text)
    return Output(bytes(streams["stdout"]), bytes(streams["stderr"]), done, exit_code)
