"""Both directions against what is on record: replies of five generations are read, our requests keep every rule.

The replies are written here in the shapes of published recordings (wsman-winrm 1.5 and 1.6; builds 3790, 7601, 9200 and
Windows 11); the rules are those of wsman-winrm 1.3, by a reader of requests that shares nothing with our writer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from lxml import etree

from hvgui.hyperv.collecting import every
from hvgui.hyperv.events import QUERY
from hvgui.wsman import vocabulary as v
from hvgui.wsman.reading import read
from hvgui.wsman.replies import Instance, Reply
from hvgui.wsman.requests import (
    CreateShell,
    DeleteShell,
    EndpointReference,
    Enumerate,
    Get,
    Invoke,
    Pull,
    PullEvents,
    ReceiveOutput,
    Release,
    Request,
    RunCommand,
    SendInput,
    SignalCommand,
    Subscribe,
    Unsubscribe,
)
from hvgui.wsman.writing import Stamp, write

ID = "uuid:6F1D5F0E-3C0B-4A64-9A0F-0C6F2B1D9C11"
XSI = v.XSI
HEAD = (
    f'<s:Envelope xml:lang="en-US" xmlns:s="{v.SOAP}" xmlns:a="{v.ADDRESSING}" xmlns:n="{v.ENUMERATION}" '
    f'xmlns:w="{v.WSMAN}" xmlns:p="{v.MS_WSMAN}"><s:Header><a:Action>x</a:Action><a:MessageID>uuid:1</a:MessageID>'
    f"<a:To>{v.ANONYMOUS}</a:To><a:RelatesTo>{ID}</a:RelatesTo></s:Header><s:Body>"
)


def service(name: str) -> str:
    """A row as ``select *`` gives it: its class's namespace, nulls as nil."""
    uri = f"{v.CIMV2}/Win32_Service"
    return (
        f'<p:Win32_Service xmlns:xsi="{XSI}" xmlns:p="{uri}" xmlns:cim="http://schemas.dmtf.org/wbem/wscim/1/common" '
        f'xsi:type="p:Win32_Service_Type"><p:Description xsi:nil="true"/><p:Name>{name}</p:Name></p:Win32_Service>'
    )


def fragment(name: str) -> str:
    """A projected row: no namespace inside."""
    return f'<w:XmlFragment xmlns:xsi="{XSI}"><Description xsi:nil="true"/><Name>{name}</Name></w:XmlFragment>'


def first(context: str, items: str = "", end: str = "") -> str:
    return f"<n:EnumerateResponse>{context}{items}{end}</n:EnumerateResponse>"


def pulled(context: str, items: str, end: str = "") -> str:
    return f"<n:PullResponse>{context}<n:Items>{items}</n:Items>{end}</n:PullResponse>"


C1, C2 = (f"<n:EnumerationContext>uuid:C{n}</n:EnumerationContext>" for n in (1, 2))
EMPTY = "<n:EnumerationContext/>"
W_END, N_END = "<w:EndOfSequence/>", "<n:EndOfSequence/>"


def w_items(*rows: str) -> str:
    return f"<w:Items>{''.join(rows)}</w:Items>"


FORMS: dict[str, tuple[list[str], list[str]]] = {
    "2003, all at once": ([first(EMPTY, w_items(service("a"), service("b"), service("c")), W_END)], ["a", "b", "c"]),
    "2008 R2, one first and one a page": (
        [first(C1, w_items(service("a"))), pulled(C2, service("b")), pulled("", service("c"), N_END)],
        ["a", "b", "c"],
    ),
    "2008 R2, a context alone": ([first(C1), pulled("", service("a") + service("b"), N_END)], ["a", "b"]),
    "2012, one row": ([first(EMPTY, w_items(service("a")), W_END)], ["a"]),
    "2012, no row": ([first(EMPTY, "", W_END)], []),
    "2012, no row and no context": ([first("", "", W_END)], []),
    "2012, items empty": ([first(EMPTY, "<w:Items/>", W_END)], []),
    "2012, the end alone": ([first(C1, w_items(service("a"))), pulled("", "", N_END)], ["a"]),
    "Windows 11, fragments": (
        [first(C1, w_items(fragment("a"))), pulled("", fragment("b") + fragment("c"), N_END)],
        ["a", "b", "c"],
    ),
    "Windows 11, an end with a context": (
        [first(C1, w_items(fragment("a"))), pulled(C2, fragment("b"), N_END)],
        ["a", "b"],
    ),
    "items in the other namespace": (
        [
            first(C1, f"<n:Items>{fragment('a')}</n:Items>"),
            f"<n:PullResponse><w:Items>{fragment('b')}</w:Items>{W_END}</n:PullResponse>",
        ],
        ["a", "b"],
    ),
    "an empty page in between": ([first(C1), pulled(C2, ""), pulled("", fragment("a"), N_END)], ["a"]),
}


def replies(bodies: list[str]) -> Iterator[bytes]:
    return ((HEAD + body + "</s:Body></s:Envelope>").encode() for body in bodies)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "with a mark"])
def test_replies_of_every_generation_are_read(form: str, mark: bytes) -> None:
    bodies, names = FORMS[form]
    left = replies(bodies)
    exchange = every("select * from Win32_Service", v.CIMV2)
    request = next(exchange)
    found: tuple[Instance, ...] = ()
    try:
        while True:
            reply: Reply = read(mark + next(left), request, ID)
            request = exchange.send(reply)
    except StopIteration as done:
        found = done.value
    assert [row.text("Name") for row in found] == names
    assert all(row.text("Description") is None for row in found)
    assert next(left, None) is None, "every page was asked for"


CLASS = v.class_uri("Msvm_ComputerSystem")
KEYS = (("CreationClassName", "Msvm_ComputerSystem"), ("Name", "X"))
REQUESTS: tuple[Request, ...] = (
    Enumerate(v.all_classes(), "select Name from X where A < 1 and B > '&'"),
    Enumerate(CLASS),
    Pull(v.all_classes(), "uuid:1"),
    Release(v.all_classes(), "uuid:1"),
    Get(CLASS, KEYS),
    Invoke(
        CLASS, "Do", KEYS, (("A", "<INSTANCE/>"), ("B", EndpointReference(CLASS, KEYS)), ("C", (1, 2)), ("D", True))
    ),
    Subscribe(v.all_classes(), QUERY),
    PullEvents(v.all_classes(), "uuid:1"),
    Unsubscribe(v.all_classes(), "ID"),
    CreateShell(),
    RunCommand("S", "cmd", ("/c", "ver")),
    SendInput("S", "C", b"x", end=True),
    ReceiveOutput("S", "C"),
    SignalCommand("S", "C"),
    DeleteShell("S"),
)
S, A, W, P = (f"{{{uri}}}" for uri in (v.SOAP, v.ADDRESSING, v.WSMAN, v.MS_WSMAN))
MUST = f"{S}mustUnderstand"
#: Headers, how often each may come, and what its text must look like.
HEADERS: dict[str, tuple[int, int, str]] = {
    f"{A}To": (1, 1, r"https?://.+/wsman"),
    f"{A}ReplyTo": (1, 1, r""),
    f"{A}Action": (1, 1, r"http://schemas\.\S+"),
    f"{A}MessageID": (1, 1, r"uuid:[0-9A-F-]{36}"),
    f"{W}ResourceURI": (1, 1, r"http://schemas\.microsoft\.com/wbem/wsman/1/\S+"),
    f"{W}MaxEnvelopeSize": (1, 1, r"[0-9]{5,6}"),
    f"{W}OperationTimeout": (1, 1, r"PT[0-9]+\.[0-9]{3}S"),
    f"{W}Locale": (1, 1, r""),
    f"{P}DataLocale": (1, 1, r""),
    f"{W}SelectorSet": (0, 1, r""),
    f"{W}OptionSet": (0, 1, r""),
    f"{{{v.EVENTING}}}Identifier": (0, 1, r".+"),
}


@pytest.mark.parametrize("request_", REQUESTS, ids=lambda r: type(r).__name__)
def test_our_requests_keep_every_rule(request_: Request) -> None:
    data = write(request_, Stamp(ID, "http://hv01:5985/wsman"))
    assert not re.search(rb"<!DOCTYPE|<\?(?!xml )", data), "SOAP forbids both"
    root = etree.fromstring(data)
    assert root.tag == f"{S}Envelope"
    assert [child.tag for child in root] == [f"{S}Header", f"{S}Body"]
    header, body = root
    for tag, (least, most, shape) in HEADERS.items():
        found = header.findall(tag)
        assert least <= len(found) <= most, tag
        for element in found:
            assert re.fullmatch(shape, (element.text or "").strip()), (tag, element.text)
    assert {child.tag for child in header} <= HEADERS.keys(), "OperationID would switch on another protocol"
    assert header.findtext(f"{A}ReplyTo/{A}Address") == v.ANONYMOUS
    for name in (f"{W}Locale", f"{P}DataLocale"):
        assert header.find(name).get(MUST) == "false"  # type: ignore[union-attr]
    for name in (f"{W}ResourceURI", f"{A}Action"):
        assert header.find(name).get(MUST) == "true"  # type: ignore[union-attr]
    assert 8192 <= int(header.findtext(f"{W}MaxEnvelopeSize") or "0") <= 512_000
    assert float((header.findtext(f"{W}OperationTimeout") or "")[2:-1]) >= 0.5
    names = [selector.get("Name", "").lower() for selector in header.iter(f"{W}Selector")]
    assert len(names) == len(set(names)), "a selector twice is refused"
    assert all(names)
    assert len(body) <= 1
    for query in body.iter(f"{W}Filter"):
        assert query.get("Dialect") == v.WQL
        assert (header.findtext(f"{W}ResourceURI") or "").endswith("/*"), "WQL on a class is refused"
    for reference in body.iter(f"{A}EndpointReference"):
        raise AssertionError(f"a wrapped reference is refused: {reference}")
