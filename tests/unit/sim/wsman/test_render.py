"""Values on the wire. The long strings are cut from recordings of real hosts (see wsman-winrm 2)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvgui.sim.cim import CimClass, Parameter, Property, Reference, Row, Value
from hvgui.sim.wsman.render import (
    datetime_text,
    endpoint_reference,
    escape,
    fragment,
    instance,
    interval_text,
    method_output,
    object_path,
    property_fragment,
    reference_to,
)

V2 = "root/virtualization/v2"
URI = "http://schemas.microsoft.com/wbem/wsman/1/wmi/root/virtualization/v2"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
A = "http://schemas.xmlsoap.org/ws/2004/08/addressing"
W = "http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd"
CIM = "http://schemas.dmtf.org/wbem/wscim/1/common"
NEVER = datetime(1601, 1, 1, tzinfo=UTC)


def one(cim_type: str, value: Value, *, array: bool = False) -> str:
    """One property's rendering."""
    row = Row(CimClass(V2, "C", (), (Property("P", cim_type, array),)), {"P": value})
    return instance(row).partition('xsi:type="p:C_Type">')[2].removesuffix("</p:C>")


@pytest.mark.parametrize(
    ("cim_type", "value", "text"),
    [
        ("string", 'a<b>&"c"', "<p:P>a&lt;b&gt;&amp;&quot;c&quot;</p:P>"),
        ("string", "", "<p:P></p:P>"),
        ("string", None, '<p:P xsi:nil="true"/>'),
        ("string", "bell\x07 tab\t", "<p:P>bell? tab\t</p:P>"),
        ("string", "a\r\nb", "<p:P>a&#xD;\nb</p:P>"),
        ("boolean", True, "<p:P>true</p:P>"),
        ("boolean", False, "<p:P>false</p:P>"),
        ("uint64", 6138293824, "<p:P>6138293824</p:P>"),
        ("real64", 0.5, "<p:P>0.5</p:P>"),
        ("datetime", NEVER, "<p:P><cim:Datetime>1601-01-01T00:00:00Z</cim:Datetime></p:P>"),
        ("datetime", timedelta(minutes=5), "<p:P><cim:Interval>P0DT0H5M0S</cim:Interval></p:P>"),
        ("uint8", b"\x00\xff", "<p:P>AP8=</p:P>"),
    ],
)
def test_scalars(cim_type: str, value: Value, text: str) -> None:
    assert one(cim_type, value) == text


@pytest.mark.parametrize("value", [None, ()])
def test_null_and_empty_arrays_are_absent(value: Value) -> None:
    assert one("string", value, array=True) == ""


def test_arrays_repeat_the_element() -> None:
    assert one("uint16", (2, 17), array=True) == "<p:P>2</p:P><p:P>17</p:P>"


def test_recorded_times() -> None:
    assert datetime_text(datetime(2025, 12, 17, 9, 55, 22, 702341, tzinfo=UTC)) == "2025-12-17T09:55:22.702341Z"
    tokyo = datetime(2014, 4, 3, 14, 45, 50, tzinfo=timezone(timedelta(hours=8)))
    assert datetime_text(tokyo) == "2014-04-03T14:45:50+08:00"
    assert interval_text(timedelta(microseconds=14947)) == "P0DT0H0M0.014947S"
    assert interval_text(timedelta(days=2, hours=1, seconds=61)) == "P2DT1H1M1S"


def test_an_instance_has_the_recorded_shape() -> None:
    # Windows 11 Hyper-V, Msvm_AffectedJobElement (go-wsman).
    settings = Reference(V2, "Msvm_VirtualSystemSettingData", (("InstanceID", "Microsoft:1"),))
    job = Reference(V2, "Msvm_ConcreteJob", (("InstanceID", "66"),))
    affected = CimClass(
        V2,
        "Msvm_AffectedJobElement",
        (),
        (
            Property("ElementEffects", "uint16", array=True),
            Property("AffectingElement", "reference", key=True),
            Property("AffectedElement", "reference", key=True),
        ),
    )
    row = Row(affected, {"AffectedElement": settings, "AffectingElement": job, "ElementEffects": (5,)})
    recorded = (
        f'<p:Msvm_AffectedJobElement xmlns:xsi="{XSI}" xmlns:p="{URI}/Msvm_AffectedJobElement" xmlns:cim="{CIM}" '
        f'xsi:type="p:Msvm_AffectedJobElement_Type">'
        f'<p:AffectedElement xmlns:a="{A}" xmlns:w="{W}"><a:Address>{A}/role/anonymous</a:Address>'
        f"<a:ReferenceParameters><w:ResourceURI>{URI}/Msvm_VirtualSystemSettingData</w:ResourceURI><w:SelectorSet>"
        '<w:Selector Name="InstanceID">Microsoft:1</w:Selector></w:SelectorSet></a:ReferenceParameters>'
        "</p:AffectedElement>"
        f'<p:AffectingElement xmlns:a="{A}" xmlns:w="{W}"><a:Address>{A}/role/anonymous</a:Address>'
        f"<a:ReferenceParameters><w:ResourceURI>{URI}/Msvm_ConcreteJob</w:ResourceURI><w:SelectorSet>"
        '<w:Selector Name="InstanceID">66</w:Selector></w:SelectorSet></a:ReferenceParameters></p:AffectingElement>'
        "<p:ElementEffects>5</p:ElementEffects></p:Msvm_AffectedJobElement>"
    )
    assert instance(row) == recorded


def test_properties_are_sorted_without_case() -> None:
    names = ("InstallDate", "installed", "InstanceID", "aaa", "Zzz", "BOOT")
    row = Row(CimClass(V2, "C", (), tuple(Property(name, "string") for name in names)), {})
    tags = [child.tag.partition("}")[2] for child in ElementTree.fromstring(instance(row))]
    assert tags == ["aaa", "BOOT", "InstallDate", "installed", "InstanceID", "Zzz"]


def test_a_fragment_has_no_namespaces_and_is_sorted() -> None:
    properties = (
        Property("Name", "string", key=True),
        Property("Born", "datetime"),
        Property("Codes", "uint16", array=True),
        Property("Owner", "reference"),
        Property("Empty", "string"),
    )
    owner = Reference(V2, "O", (("Name", "o"),))
    row = Row(CimClass(V2, "C", (), properties), {"Name": "n", "Born": NEVER, "Codes": (1, 2), "Owner": owner})
    text = fragment(row, ("owner", "Name", "Empty", "Codes", "Born"), {"__CLASS": "C"})
    assert text == (
        f'<w:XmlFragment xmlns:xsi="{XSI}"><__CLASS>C</__CLASS>'
        "<Born><Datetime>1601-01-01T00:00:00Z</Datetime></Born><Codes>1</Codes><Codes>2</Codes>"
        '<Empty xsi:nil="true"/><Name>n</Name>'
        f"<Owner><Address>{A}/role/anonymous</Address><ReferenceParameters><ResourceURI>{URI}/O</ResourceURI>"
        '<SelectorSet><Selector Name="Name">o</Selector></SelectorSet></ReferenceParameters></Owner></w:XmlFragment>'
    )


def test_embedded_objects_are_in_their_own_namespace() -> None:
    inner = CimClass(V2, "Inner", (), (Property("Load", "uint16"), Property("Guest", "string")))
    outer = CimClass(V2, "Outer", (), (Property("Summary", "object", array=True),))
    text = instance(Row(outer, {"Summary": (Row(inner, {"Load": 3}),)}))
    assert (
        f'<p:Summary xmlns:q="{URI}/Inner" xsi:type="q:Inner_Type"><q:Guest xsi:nil="true"/><q:Load>3</q:Load>'
        "</p:Summary>"
    ) in text


def test_method_output_ends_with_the_return_value() -> None:
    service = CimClass(V2, "S", (), ())
    outputs = (Parameter("Zebra", "string", out=True), Parameter("Job", "reference", out=True))
    text = method_output(service, "Do", outputs, {"ReturnValue": 0, "Zebra": "z"})
    assert text == (
        f'<p:Do_OUTPUT xmlns:xsi="{XSI}" xmlns:p="{URI}/S" xmlns:cim="{CIM}"><p:Job xsi:nil="true"/>'
        "<p:Zebra>z</p:Zebra><p:ReturnValue>0</p:ReturnValue></p:Do_OUTPUT>"
    )


def test_references_and_paths_of_rows() -> None:
    keyed = CimClass(V2, "C", (), (Property("InstanceID", "string", key=True), Property("Other", "string")))
    row = Row(keyed, {"InstanceID": 'Microsoft:1\\"2"'})
    assert object_path(reference_to(row)) == 'C.InstanceID="Microsoft:1\\\\\\"2\\""'
    assert endpoint_reference(reference_to(row)).startswith("<a:EndpointReference><a:Address>")
    assert property_fragment(row, "Other").endswith('><p:Other xsi:nil="true"/></w:XmlFragment>')


@given(st.text())
def test_any_text_survives_except_what_xml_cannot_say(text: str) -> None:
    back = ElementTree.fromstring(f"<a>{escape(text)}</a>").text or ""
    assert len(back) == len(text)
    assert all(a == b or b == "?" for a, b in zip(text, back, strict=True))
