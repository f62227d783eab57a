"""A good request, spoiled in one place at a time: the host has to name what is wrong, by code."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.envelopes import MESSAGE_ID, WQL, A, Heard, N, S, X, optimized, pull, query, request
from tests.support.raw_client import RawClient
from tests.support.tinyrepo import GUIDS, V2, tiny_host

MACHINE, SERVICE = V2 + "/Tiny_Machine", V2 + "/Tiny_Service"
GET = request(X + "/Get", MACHINE, selectors={"CreationClassName": "Tiny_Machine", "Name": GUIDS[0]})
QUERY = query(V2, "select Name from Tiny_Machine where EnabledState = 2")
INVOKE = request(
    SERVICE + "/Apply",
    SERVICE,
    f'<p:Apply_INPUT xmlns:p="{SERVICE}"><p:Label>x</p:Label></p:Apply_INPUT>',
    selectors={"Name": "vmms"},
)
SHELL = request(
    X + "/Create",
    "http://schemas.microsoft.com/wbem/wsman/1/windows/shell/cmd",
    "<rsp:Shell><rsp:IdleTimeOut>PT600S</rsp:IdleTimeOut></rsp:Shell>",
)


@pytest.fixture(scope="module")
def client() -> Iterator[RawClient]:
    with tiny_host() as host, RawClient(host.port) as connected:
        connected.sign_in()
        yield connected


@pytest.mark.parametrize("text", [GET, QUERY, INVOKE, SHELL, optimized(MACHINE)])
def test_the_good_requests_are_good(client: RawClient, text: str) -> None:
    assert client.ask(text).status == 200


@pytest.mark.parametrize(
    ("good", "old", "new", "subcode", "code"),
    [
        (GET, f'xmlns:s="{S}"', 'xmlns:s="urn:soap"', "s:VersionMismatch", 2150858765),
        (GET, "</s:Header>", "</s:Head>", "w:SchemaValidationError", 2150858819),
        (GET, "<s:Envelope", "<!DOCTYPE e><s:Envelope", "w:SchemaValidationError", 2150858819),
        (GET, "<s:Body>", "<s:Body>&nothing;", "w:SchemaValidationError", 2150858819),
        (GET, f"<a:MessageID>{MESSAGE_ID}</a:MessageID>", "", "a:InvalidMessageInformationHeader", 2150858767),
        (GET, MESSAGE_ID, "", "a:InvalidMessageInformationHeader", 2150858767),
        (GET, "<a:To>http://hv01:5985/wsman</a:To>", "", "a:MessageInformationHeaderRequired", 2150858769),
        (GET, A + "/role/anonymous", "http://10.0.0.1/", "w:UnsupportedFeature", 2150858870),
        (GET, "Tiny_Machine</w:ResourceURI>", "Tiny_Nothing</w:ResourceURI>", "a:DestinationUnreachable", 2150858752),
        (GET, "/virtualization/v2/", "/virtualization/v3/", "a:DestinationUnreachable", 2150858778),
        (GET, "schemas.microsoft.com", "schemas.example.com", "a:DestinationUnreachable", 2150858811),
        (GET, X + "/Get", X + "/Fetch", "a:ActionNotSupported", 2150858753),
        (GET, GUIDS[0], GUIDS[0][:-1] + "F", "a:DestinationUnreachable", 2150858752),
        (GET, 'Name="Name"', 'Name="Title"', "w:InvalidSelectors", 2150858843),
        (GET, 'Name="Name"', 'Name="CreationClassName"', "w:InvalidSelectors", 2150858813),
        (
            GET,
            "</s:Header>",
            '<w:Locale xml:lang="x" s:mustUnderstand="true"/></s:Header>',
            "w:UnsupportedFeature",
            2150858818,
        ),
        (GET, "</s:Header>", '<q:Q xmlns:q="urn:q" s:mustUnderstand="1"/></s:Header>', "s:MustUnderstand", 2150858768),
        (GET, "</s:Header>", "<w:MaxEnvelopeSize>1024</w:MaxEnvelopeSize></s:Header>", "w:EncodingLimit", 2150858805),
        (
            GET,
            "</s:Header>",
            "<w:OperationTimeout>60</w:OperationTimeout></s:Header>",
            "w:SchemaValidationError",
            2150858817,
        ),
        (QUERY, "/*<", "/Tiny_Machine<", "n:CannotProcessFilter", 2150859003),
        (QUERY, "select", "choose", "n:CannotProcessFilter", 2150858778),
        (QUERY, "select Name", "select Nome", "n:CannotProcessFilter", 2150858778),
        (QUERY, "Tiny_Machine where", "Tiny_Nothing where", "n:CannotProcessFilter", 2150858778),
        (QUERY, "EnabledState = 2", "EnabledState = 'on'", "n:CannotProcessFilter", 2150858778),
        (QUERY, WQL, "urn:sql", "n:FilterDialectRequestedUnavailable", 2150858777),
        (QUERY, "<w:OptimizeEnumeration/>", "<w:Optimise/>", "w:SchemaValidationError", 2150858817),
        (QUERY, N + "/Enumerate<", N + "/Subscribe<", "a:ActionNotSupported", 2150858753),
        (INVOKE, "Service/Apply", "Service/Applaud", "a:ActionNotSupported", 2150858753),
        (INVOKE, "Apply_INPUT", "Apply_Input", "w:SchemaValidationError", 2150858817),
        (INVOKE, "<p:Label>x</p:Label>", "<p:Etikett>x</p:Etikett>", "w:SchemaValidationError", 2150858817),
        (INVOKE, "<p:Label>x</p:Label>", "<p:Label><p:X/></p:Label>", "w:SchemaValidationError", 2150858817),
        (INVOKE, '<w:Selector Name="Name">vmms</w:Selector>', "", "w:InternalError", 0x8004102F),
        (SHELL, "PT600S", "600", "w:SchemaValidationError", 2150858817),
        (SHELL, "rsp:Shell>", "rsp:Schale>", "w:SchemaValidationError", 2150858817),
        (pull(MACHINE, "uuid:x"), "uuid:x", "uuid:y", "n:InvalidEnumerationContext", 2150858779),
    ],
)
def test_what_is_spoiled_is_named(client: RawClient, good: str, old: str, new: str, subcode: str, code: int) -> None:
    assert old in good
    heard: Heard = client.ask(good.replace(old, new))
    assert heard.fault == (subcode, code)
