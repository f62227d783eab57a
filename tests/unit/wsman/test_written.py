"""Whole envelopes, one of each request, against what is known to be right (wsman-winrm 1, 4, 9)."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from hvgui.wsman import vocabulary as v
from hvgui.wsman.requests import (
    CreateShell,
    DeleteShell,
    EndpointReference,
    Enumerate,
    Get,
    Identify,
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

CLASS = v.class_uri("Msvm_ComputerSystem")
VM = EndpointReference(CLASS, (("CreationClassName", "Msvm_ComputerSystem"), ("Name", "X & Y")))
EVERYTHING = v.all_classes()
REQUESTS: dict[str, Request] = {
    "identify": Identify(),
    "enumerate a query": Enumerate(EVERYTHING, "select * from X where A < 'b'", 7),
    "enumerate a class": Enumerate(CLASS),
    "pull": Pull(CLASS, "c1", 9),
    "release": Release(CLASS, "c1"),
    "get": Get(CLASS, VM.selectors),
    "invoke": Invoke(
        CLASS,
        "Do",
        VM.selectors,
        (("Number", 2), ("Yes", True), ("No", False), ("Texts", ("a", "<b>")), ("Target", VM), ("Targets", (VM, VM))),
    ),
    "subscribe": Subscribe(EVERYTHING, "select * from E", 90.0, 3600.0),
    "pull events": PullEvents(EVERYTHING, "c2"),
    "unsubscribe": Unsubscribe(EVERYTHING, "uuid:1"),
    "create a shell": CreateShell(120.0),
    "run a command": RunCommand("S", "cmd", ("/c", "ver")),
    "send input": SendInput("S", "C", b"x\n"),
    "send the end": SendInput("S", "C", b"", end=True),
    "receive output": ReceiveOutput("S", "C"),
    "signal": SignalCommand("S", "C"),
    "delete a shell": DeleteShell("S"),
}
STAMP = Stamp("uuid:6F1D5F0E-3C0B-4A64-9A0F-0C6F2B1D9C11", "http://hv01:5985/wsman", 12.5, 153_600)
KNOWN = {
    str(one.get("of")): one[0]
    for one in etree.parse(Path(__file__).with_name("written.xml"), etree.XMLParser(remove_blank_text=True)).getroot()
}


def lines(node: etree._Element, depth: int = 0) -> list[str]:
    """A tree in lines: names with their namespaces, attributes, texts."""
    text = (node.text or "").strip()
    attributes = "".join(f" {name!s}={value!s}" for name, value in sorted(node.attrib.items()))
    return [
        f"{'  ' * depth}{node.tag}{attributes} {text}",
        *(line for child in node for line in lines(child, depth + 1)),
    ]


@pytest.mark.parametrize("name", REQUESTS)
def test_a_request_is_written_as_it_must_be(name: str) -> None:
    assert lines(etree.fromstring(write(REQUESTS[name], STAMP))) == lines(KNOWN[name])


def test_every_kind_of_request_is_among_them() -> None:
    assert {type(request) for request in REQUESTS.values()} == set(Request.__args__)
    assert set(KNOWN) == set(REQUESTS)
