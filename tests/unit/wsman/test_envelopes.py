"""Exact shapes out, recorded and described shapes in."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from hvgui.wsman import vocabulary as v
from hvgui.wsman.faults import BrokenReply, Fault
from hvgui.wsman.reading import read
from hvgui.wsman.replies import CommandStarted, Identity, Instance, Invoked, Nothing, Output, Page, ShellOpened
from hvgui.wsman.requests import (
    CreateShell,
    DeleteShell,
    EndpointReference,
    Enumerate,
    Get,
    Identify,
    Invoke,
    Pull,
    ReceiveOutput,
    Release,
    Request,
    RunCommand,
    SendInput,
    SignalCommand,
)
from hvgui.wsman.writing import Stamp, write

ID = "uuid:6F1D5F0E-3C0B-4A64-9A0F-0C6F2B1D9C11"
STAMP = Stamp(ID, "http://hv01:5985/wsman")
CLASS = v.class_uri("Msvm_ComputerSystem")
NS = {"s": v.SOAP, "a": v.ADDRESSING, "w": v.WSMAN, "n": v.ENUMERATION, "rsp": v.SHELL, "p": CLASS}
VM = EndpointReference(CLASS, (("CreationClassName", "Msvm_ComputerSystem"), ("Name", "X")))
EVERY_REQUEST: list[Request] = [
    Identify(),
    Enumerate(v.all_classes(), "select * from X"),
    Enumerate(CLASS),
    Pull(CLASS, "c"),
    Release(CLASS, "c"),
    Get(CLASS, VM.selectors),
    Invoke(CLASS, "RequestStateChange", VM.selectors, (("RequestedState", 2),)),
    CreateShell(),
    RunCommand("S", "cmd", ("/c", "ver")),
    SendInput("S", "C", b"x"),
    ReceiveOutput("S", "C"),
    SignalCommand("S", "C"),
    DeleteShell("S"),
]


def written(request: Request) -> etree._Element:
    return etree.fromstring(write(request, STAMP))


def text(root: etree._Element, path: str) -> str | None:
    return root.findtext(path, namespaces=NS)


@pytest.mark.parametrize("request_", EVERY_REQUEST[1:], ids=lambda r: type(r).__name__)
def test_every_envelope_carries_what_windows_insists_on(request_: Request) -> None:
    root = written(request_)
    assert text(root, "s:Header/a:MessageID") == ID
    assert text(root, "s:Header/a:ReplyTo/a:Address") == v.ANONYMOUS
    assert text(root, "s:Header/w:MaxEnvelopeSize") == "512000"
    assert text(root, "s:Header/w:OperationTimeout") == "PT20.000S"
    locale = root.find("s:Header/w:Locale", NS)
    assert locale is not None
    assert locale.get(f"{{{v.SOAP}}}mustUnderstand") == "false"


def test_a_query_goes_to_all_classes_with_its_text_escaped() -> None:
    raw = write(Enumerate(v.all_classes(), "select A from B where C<'&'"), STAMP)
    assert b"where C&lt;'&amp;'" in raw
    root = etree.fromstring(raw)
    assert text(root, "s:Header/w:ResourceURI") == v.VIRTUALIZATION + "/*"
    assert root.find("s:Body/n:Enumerate/w:OptimizeEnumeration", NS) is not None
    assert text(root, "s:Body/n:Enumerate/w:MaxElements") == "32000"


def test_a_reference_parameter_has_no_wrapper() -> None:
    root = written(Invoke(CLASS, "M", (), (("Target", (VM, VM)), ("Force", False), ("Text", ("<i>",)))))
    targets = root.findall("s:Body/p:M_INPUT/p:Target", NS)
    assert len(targets) == 2
    assert [etree.QName(c).localname for c in targets[0]] == ["Address", "ReferenceParameters"]
    assert text(root, "s:Body/p:M_INPUT/p:Force") == "false"
    assert text(root, "s:Body/p:M_INPUT/p:Text") == "<i>"


def test_input_is_base64_and_the_end_is_marked() -> None:
    root = written(SendInput("S", "C", b"\x00\xff", end=True))
    stream = root.find("s:Body/rsp:Send/rsp:Stream", NS)
    assert stream is not None
    assert stream.get("End") == "true"
    assert base64.b64decode(stream.text or "") == b"\x00\xff"


def envelope(body: str, relates_to: str = ID) -> bytes:
    return (
        f'<s:Envelope xml:lang="en-US" xmlns:s="{v.SOAP}" xmlns:a="{v.ADDRESSING}" xmlns:w="{v.WSMAN}" '
        f'xmlns:n="{v.ENUMERATION}" xmlns:xsi="{v.XSI}"><s:Header><a:RelatesTo>{relates_to}</a:RelatesTo></s:Header>'
        f"<s:Body>{body}</s:Body></s:Envelope>"
    ).encode()


def test_the_first_page_has_its_items_in_the_other_namespace() -> None:
    body = (
        "<n:EnumerateResponse><n:EnumerationContext>uuid:1</n:EnumerationContext><w:Items>"
        f'<p:Msvm_X xmlns:p="{CLASS}" xsi:type="p:Msvm_X_Type"><p:A>1</p:A><p:B xsi:nil="true"/><p:C/></p:Msvm_X>'
        "</w:Items></n:EnumerateResponse>"
    )
    page = read(envelope(body), Enumerate(CLASS), ID)
    assert page == Page((Instance("Msvm_X", {"A": ("1",), "B": (None,), "C": ("",)}),), "uuid:1")


def test_the_end_counts_whatever_the_context_says() -> None:
    body = (
        "<n:PullResponse><n:EnumerationContext>uuid:2</n:EnumerationContext><n:Items><w:XmlFragment><A>1</A><A>2</A>"
        "<D><Datetime>2025-01-01T00:00:00Z</Datetime></D></w:XmlFragment></n:Items><n:EndOfSequence/></n:PullResponse>"
    )
    page = read(envelope(body), Pull(CLASS, "uuid:1"), ID)
    assert page == Page((Instance("", {"A": ("1", "2"), "D": ("2025-01-01T00:00:00Z",)}),), None)


EPR = (
    f"<a:Address>{v.ANONYMOUS}</a:Address><a:ReferenceParameters><w:ResourceURI>{CLASS}</w:ResourceURI><w:SelectorSet>"
    '<w:Selector Name="CreationClassName">Msvm_ComputerSystem</w:Selector><w:Selector Name="Name">X</w:Selector>'
    "</w:SelectorSet></a:ReferenceParameters>"
)


@pytest.mark.parametrize("epr", [EPR, f"<a:EndpointReference>{EPR}</a:EndpointReference>"], ids=["bare", "wrapped"])
@pytest.mark.parametrize("name", ["M_OUTPUT", "M"])
def test_references_and_embedded_objects_come_out_of_methods(epr: str, name: str) -> None:
    body = (
        f'<p:{name} xmlns:p="{CLASS}"><p:Job>{epr}</p:Job><p:Info xmlns:q="urn:q" xsi:type="q:Msvm_I_Type"><q:N>a</q:N>'
        f"<q:O xsi:nil='true'/></p:Info><p:ReturnValue>4096</p:ReturnValue></p:{name}>"
    )
    answer = read(envelope(body), Invoke(CLASS, "M", ()), ID)
    assert isinstance(answer, Invoked)
    assert answer.return_value == 4096
    assert answer.out.first("Job") == VM
    assert answer.out.first("Info") == Instance("Msvm_I", {"N": ("a",), "O": (None,)})


def test_shell_replies() -> None:
    created = f'<rsp:Shell xmlns:rsp="{v.SHELL}"><rsp:ShellId>S1</rsp:ShellId></rsp:Shell>'
    assert read(envelope(created), CreateShell(), ID) == ShellOpened("S1")
    old = '<x:ResourceCreated xmlns:x="urn:x"><w:SelectorSet><w:Selector Name="ShellId">S2</w:Selector></w:SelectorSet></x:ResourceCreated>'
    assert read(envelope(old), CreateShell(), ID) == ShellOpened("S2")
    started = f'<rsp:CommandResponse xmlns:rsp="{v.SHELL}"><rsp:CommandId>C</rsp:CommandId></rsp:CommandResponse>'
    assert read(envelope(started), RunCommand("S", "x"), ID) == CommandStarted("C")
    said = (
        f'<rsp:ReceiveResponse xmlns:rsp="{v.SHELL}"><rsp:Stream Name="stdout">YQ==</rsp:Stream><rsp:Stream Name="stdout">Yg=='
        '</rsp:Stream><rsp:Stream Name="stderr" End="true"/><rsp:CommandState State="http://x/CommandState/Done">'
        "<rsp:ExitCode>3</rsp:ExitCode></rsp:CommandState></rsp:ReceiveResponse>"
    )
    assert read(envelope(said), ReceiveOutput("S", "C"), ID) == Output(b"ab", b"", True, 3)
    assert read(envelope(""), DeleteShell("S"), ID) == Nothing()


def test_identify() -> None:
    body = (
        f'<i:IdentifyResponse xmlns:i="{v.IDENTITY}"><i:ProductVendor>Microsoft Corporation</i:ProductVendor>'
        "<i:ProductVersion>OS: 10.0.20348 SP: 0.0 Stack: 3.0</i:ProductVersion></i:IdentifyResponse>"
    )
    assert read(envelope(body, ""), Identify(), ID) == Identity(
        "Microsoft Corporation", "OS: 10.0.20348 SP: 0.0 Stack: 3.0", ""
    )


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<html>",
        b"<html/>",
        envelope("<n:PullResponse/>")[:-30],
        envelope("<n:PullResponse/>", "uuid:OTHER"),
        envelope("<n:PullResponse/>", ""),
        b'<!DOCTYPE s [<!ENTITY a "b">]>' + envelope("<n:PullResponse/>"),
        envelope("<n:Other/>"),
        envelope(""),
    ],
    ids=["empty", "html", "other-xml", "truncated", "other-request", "no-relates", "doctype", "other-body", "no-body"],
)
def test_nonsense_is_one_declared_error(data: bytes) -> None:
    with pytest.raises(BrokenReply):
        read(data, Pull(CLASS, "c"), ID)


@given(st.binary())
def test_any_bytes_give_a_reply_or_a_declared_error(data: bytes) -> None:
    with pytest.raises(BrokenReply):
        read(data, Get(CLASS), ID)


PROVIDER_FAULT = """<s:Fault><s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>n:CannotProcessFilter</s:Value></s:Subcode>
</s:Code><s:Reason><s:Text xml:lang="ja-JP">フィルター</s:Text></s:Reason><s:Detail>
<f:WSManFault xmlns:f="http://schemas.microsoft.com/wbem/wsman/1/wsmanfault" Code="2150858778"><f:Message>
<f:ProviderFault><f:WSManFault Code="2147749902"><f:Message>inner 0x8004100E</f:Message></f:WSManFault></f:ProviderFault>
</f:Message></f:WSManFault></s:Detail></s:Fault>"""

WMI_FAULT = """<s:Fault><s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>w:QuotaLimit</s:Value></s:Subcode></s:Code>
<s:Reason><s:Text>too many</s:Text></s:Reason><s:Detail><p:MSFT_WmiError xmlns:p="urn:p"><p:CIMStatusCode>27</p:CIMStatusCode>
<p:Message>max 30</p:Message><p:MessageID>HRESULT 0x803381a5</p:MessageID><p:error_Code>2150859173</p:error_Code>
</p:MSFT_WmiError></s:Detail></s:Fault>"""


def test_both_fault_shapes_give_their_codes() -> None:
    with pytest.raises(Fault) as first:
        read(envelope(PROVIDER_FAULT), Pull(CLASS, "c"), ID)
    assert first.value.codes == (2150858778, 2147749902)
    assert (first.value.subcode, first.value.reason) == ("CannotProcessFilter", "フィルター")
    with pytest.raises(Fault) as second:
        read(envelope(WMI_FAULT), Pull(CLASS, "c"), ID)
    assert second.value.has(2150859173)
    assert second.value.subcode == "QuotaLimit"
    assert second.value.detail == "max 30"


def test_a_fault_for_another_request_is_not_ours() -> None:
    with pytest.raises(BrokenReply):
        read(envelope(WMI_FAULT, "uuid:OTHER"), Pull(CLASS, "c"), ID)
