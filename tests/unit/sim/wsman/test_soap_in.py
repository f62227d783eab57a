"""The strict reader: header rules, bodies in two encodings, and no document types."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hvgui.sim.faults import Fault, Faulted
from hvgui.sim.wsman.soap_in import (
    Request,
    decode,
    duration_seconds,
    read_envelope,
    read_reference,
    read_request,
    split_resource,
)
from hvgui.sim.wsman.xmltree import NotXml, read_xml
from tests.support.envelopes import MESSAGE_ID, A, S, W, X, request

GET = X + "/Get"
V2 = "http://schemas.microsoft.com/wbem/wsman/1/wmi/root/virtualization/v2"


def read(text: str) -> Request:
    return read_request(read_envelope(text))


def refusal(text: str) -> Fault:
    with pytest.raises(Faulted) as refused:
        read(text)
    return refused.value.fault


def test_a_request_is_read() -> None:
    text = request(
        GET,
        V2 + "/C",
        selectors={"Name": "a&b"},
        extra="<w:OperationTimeout>PT20.5S</w:OperationTimeout><w:MaxEnvelopeSize>512000</w:MaxEnvelopeSize>"
        '<w:Locale xml:lang="ja-JP" s:mustUnderstand="false"/><w:OptionSet/>',
    )
    found = read(text)
    assert (found.action, found.resource, found.message_id) == (GET, V2 + "/C", MESSAGE_ID)
    assert (found.operation_timeout, found.max_envelope, found.locale) == (20.5, 512000, "ja-JP")
    assert dict(found.selectors) == {"Name": "a&b"}


def test_blanks_around_header_texts_are_forgiven_but_the_message_id_is_kept() -> None:
    text = request("\n  " + GET + "  \n", "\n " + V2 + "/C \n").replace(MESSAGE_ID, f"\n {MESSAGE_ID} ")
    found = read(text)
    assert (found.action, found.resource) == (GET, V2 + "/C")
    assert found.message_id == f"\n {MESSAGE_ID} "


@pytest.mark.parametrize(
    ("without", "fault"),
    [
        ("To", Fault.HEADER_REQUIRED),
        ("Action", Fault.HEADER_REQUIRED),
        ("ReplyTo", Fault.HEADER_REQUIRED),
        ("MessageID", Fault.INVALID_HEADER),
        ("ResourceURI", Fault.INVALID_RESOURCE_URI),
    ],
)
def test_headers_that_have_to_be_there(without: str, fault: Fault) -> None:
    assert refusal(request(GET, V2 + "/C", without=without)) is fault


@pytest.mark.parametrize(
    ("extra", "fault"),
    [
        ('<w:Locale xml:lang="en-US" s:mustUnderstand="true"/>', Fault.UNSUPPORTED_LOCALE),
        (
            '<p:DataLocale xmlns:p="http://schemas.microsoft.com/wbem/wsman/1/wsman.xsd" xml:lang="en-US" '
            's:mustUnderstand="1"/>',
            Fault.UNSUPPORTED_LOCALE,
        ),
        ("<w:MaxEnvelopeSize>8191</w:MaxEnvelopeSize>", Fault.ENCODING_LIMIT),
        ("<w:MaxEnvelopeSize>big</w:MaxEnvelopeSize>", Fault.SCHEMA_VALIDATION),
        ("<w:OperationTimeout>20</w:OperationTimeout>", Fault.SCHEMA_VALIDATION),
        ("<w:FragmentTransfer>Name</w:FragmentTransfer>", Fault.INVALID_HEADER),
        ('<z:New xmlns:z="urn:z" s:mustUnderstand="true"/>', Fault.MUST_UNDERSTAND),
        ("<a:MessageID>uuid:2</a:MessageID>", Fault.INVALID_HEADER),
        ("<w:SelectorSet><w:Selector>x</w:Selector></w:SelectorSet>", Fault.SCHEMA_VALIDATION),
        (
            '<w:SelectorSet><w:Selector Name="a">x</w:Selector><w:Selector Name="A">x</w:Selector></w:SelectorSet>',
            Fault.DUPLICATE_SELECTORS,
        ),
        ("<w:OptionSet><w:Option>x</w:Option></w:OptionSet>", Fault.SCHEMA_VALIDATION),
    ],
)
def test_headers_that_are_wrong(extra: str, fault: Fault) -> None:
    assert refusal(request(GET, V2 + "/C", extra=extra)) is fault


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        (A + "/role/anonymous", "http://elsewhere/", Fault.ADDRESSING_MODE),
        (MESSAGE_ID, " ", Fault.INVALID_HEADER),
        (MESSAGE_ID, "u" * 2049, Fault.INVALID_HEADER),
        (f'xmlns:s="{S}"', 'xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"', Fault.VERSION_MISMATCH),
        ("s:Body", "s:Rump", Fault.SCHEMA_VALIDATION),
        ("<s:Envelope", "<!DOCTYPE s><s:Envelope", Fault.INVALID_XML),
        ("<s:Envelope", '<!DOCTYPE s [<!ENTITY a "b">]><s:Envelope', Fault.INVALID_XML),
        ("<s:Envelope", "<?go away?><s:Envelope", Fault.INVALID_XML),
        ("</s:Envelope>", "", Fault.INVALID_XML),
        ("<w:ResourceURI", "<nobody:ResourceURI", Fault.INVALID_XML),
    ],
)
def test_envelopes_that_are_wrong(old: str, new: str, fault: Fault) -> None:
    text = request(GET, V2 + "/C")
    assert old in text
    assert refusal(text.replace(old, new)) is fault


def test_an_unknown_header_that_need_not_be_understood_is_ignored() -> None:
    assert read(request(GET, V2 + "/C", extra='<z:New xmlns:z="urn:z" s:mustUnderstand="false"/>')).action == GET


def test_a_short_timeout_is_raised_to_half_a_second() -> None:
    found = read(request(GET, V2 + "/C", extra="<w:OperationTimeout>PT0.1S</w:OperationTimeout>"))
    assert found.operation_timeout == 0.5


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("PT60.000S", 60.0),
        ("PT1M30S", 90.0),
        ("P0DT0H5M0S", 300.0),
        ("P1D", 86400.0),
        ("PT2H", 7200.0),
        ("P", None),
        ("PT", None),
        ("60", None),
        ("PT-5S", None),
        ("PT5", None),
    ],
)
def test_durations(text: str, seconds: float | None) -> None:
    assert duration_seconds(text) == seconds


def test_both_encodings_and_trailing_nuls() -> None:
    text = request(GET, V2 + "/C", selectors={"Name": "日本"})
    assert decode(text.encode() + b"\0\0", "UTF-8") == text
    assert decode(text.encode("utf-16"), "UTF-16") == text
    assert decode(b"\xef\xbb\xbf" + text.encode(), "utf-8") == text
    with pytest.raises(Faulted):
        decode(b"\xff\xfe\xff", "UTF-8")


@pytest.mark.parametrize(
    ("uri", "selectors", "expected"),
    [
        (V2 + "/Msvm_X", {}, ("root/virtualization/v2", "Msvm_X")),
        (V2.upper() + "/Msvm_X", {}, ("root/virtualization/v2", "Msvm_X")),
        (V2 + "/*", {"__cimnamespace": "root\\Virtualization\\v2"}, ("root/virtualization/v2", "*")),
        (
            "http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/Msvm_X",
            {"__cimnamespace": "root/virtualization/v2"},
            ("root/virtualization/v2", "Msvm_X"),
        ),
    ],
)
def test_resource_uris(uri: str, selectors: dict[str, str], expected: tuple[str, str]) -> None:
    assert split_resource(uri, selectors) == expected


@pytest.mark.parametrize(
    ("uri", "selectors", "fault"),
    [
        (V2 + "/X", {"__cimnamespace": "root/cimv2"}, Fault.UNEXPECTED_SELECTORS),
        ("http://schemas.microsoft.com/wbem/wsman/1/wmi/X", {}, Fault.INVALID_RESOURCE_URI),
        ("http://schemas.microsoft.com/wbem/wsman/1/wmi/", {}, Fault.INVALID_RESOURCE_URI),
        ("http://example.org/x", {}, Fault.INVALID_RESOURCE_URI),
    ],
)
def test_resource_uris_that_are_none(uri: str, selectors: dict[str, str], fault: Fault) -> None:
    with pytest.raises(Faulted) as refused:
        split_resource(uri, selectors)
    assert refused.value.fault is fault


REFERENCE = (
    f"<a:Address>{A}/role/anonymous</a:Address><a:ReferenceParameters><w:ResourceURI>{V2}/C</w:ResourceURI>"
    '<w:SelectorSet><w:Selector Name="Name">x</w:Selector></w:SelectorSet></a:ReferenceParameters>'
)


def test_a_reference_stands_bare_in_its_element() -> None:
    found = read_reference(read_xml(f'<p xmlns:a="{A}" xmlns:w="{W}">{REFERENCE}</p>'))
    assert (found.class_name, found.keys) == ("C", (("Name", "x"),))
    with pytest.raises(Faulted) as refused:
        read_reference(
            read_xml(f'<p xmlns:a="{A}" xmlns:w="{W}"><a:EndpointReference>{REFERENCE}</a:EndpointReference></p>')
        )
    assert refused.value.fault is Fault.SCHEMA_VALIDATION


def test_xml_nested_without_end_is_no_xml() -> None:
    with pytest.raises(NotXml):
        read_xml("<a>" * 100_000)


@given(st.text(), st.integers(0, 600), st.integers(0, 60))
@settings(max_examples=300, deadline=None)
def test_any_text_is_a_request_or_a_fault(noise: str, start: int, length: int) -> None:
    good = request(GET, V2 + "/C", selectors={"Name": "x"}, extra="<w:OperationTimeout>PT20S</w:OperationTimeout>")
    for text in (noise, good[:start] + noise + good[start + length :]):
        try:
            found = read(text)
        except Faulted:
            continue
        assert found.message_id.strip()
