"""Embedded instances as text (hyperv-wmi-v2 1.5 and 1.7)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from hvgui.sim.cim import Property
from hvgui.sim.hyperv.cimxml import Given, MalformedText, WrongType, convert, parse, read_datetime


def test_what_dotnet_writes_is_read() -> None:
    instance = parse(
        '<INSTANCE CLASSNAME="Msvm_X"><QUALIFIER NAME="dynamic" TYPE="boolean"><VALUE>TRUE</VALUE></QUALIFIER>'
        '<PROPERTY NAME="__PATH" CLASSORIGIN="___SYSTEM" TYPE="string"><VALUE>x</VALUE></PROPERTY>'
        '<PROPERTY NAME="A" CLASSORIGIN="Msvm_X" TYPE="string">'
        '<QUALIFIER NAME="key" TYPE="boolean"><VALUE>TRUE</VALUE></QUALIFIER><VALUE> a &#38; b\n</VALUE></PROPERTY>'
        '<PROPERTY NAME="B" PROPAGATED="true" TYPE="uint16"></PROPERTY>'
        '<PROPERTY.ARRAY NAME="C" TYPE="string"><VALUE.ARRAY><VALUE>1</VALUE><VALUE></VALUE></VALUE.ARRAY></PROPERTY.ARRAY>'
        '<PROPERTY.ARRAY NAME="D" TYPE="string"><VALUE.ARRAY/></PROPERTY.ARRAY>'
        '<PROPERTY NAME="E" TYPE="string"><VALUE></VALUE></PROPERTY></INSTANCE>'
    )
    assert instance.class_name == "Msvm_X"
    assert instance.properties == (
        Given("A", "string", False, (" a & b\n",)),
        Given("B", "uint16", False, None),
        Given("C", "string", True, ("1", "")),
        Given("D", "string", True, ()),
        Given("E", "string", False, ("",)),
    )
    assert instance.text("a") == " a & b\n"
    assert instance.text("none") == ""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "instance of Msvm_X {};",
        "<INSTANCE></INSTANCE>",
        "<PROPERTY NAME='A' TYPE='string'></PROPERTY>",
        "<INSTANCE CLASSNAME='X'><VALUE>x</VALUE></INSTANCE>",
        "<INSTANCE CLASSNAME='X'>x</INSTANCE>",
        "<INSTANCE CLASSNAME='X'><PROPERTY NAME='A'></PROPERTY></INSTANCE>",
        "<INSTANCE CLASSNAME='X'><PROPERTY NAME='A' TYPE='string'><VALUE.ARRAY/></PROPERTY></INSTANCE>",
        "<INSTANCE CLASSNAME='X'><INSTANCE CLASSNAME='Y'/></INSTANCE>",
        "<!DOCTYPE a><INSTANCE CLASSNAME='X'/>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><INSTANCE CLASSNAME='X'/>",
        "<INSTANCE CLASSNAME='X'/><INSTANCE CLASSNAME='Y'/>",
        "<p:X xmlns:p='urn:x'><p:A>1</p:A></p:X>",
    ],
)
def test_anything_else_is_malformed(text: str) -> None:
    with pytest.raises(MalformedText):
        parse(text)


@pytest.mark.parametrize(
    ("sent", "text", "declared", "value"),
    [
        ("uint16", "3", Property("A", "uint16"), 3),
        ("UINT16", "3", Property("A", "uint16"), 3),
        ("sint32", "-7", Property("A", "sint32"), -7),
        ("boolean", "TRUE", Property("A", "boolean"), True),
        ("string", "", Property("A", "string"), ""),
        ("datetime", "00000000000130.000000:000", Property("A", "datetime"), timedelta(seconds=90)),
    ],
)
def test_values_become_what_the_class_declares(sent: str, text: str, declared: Property, value: object) -> None:
    assert convert(Given("A", sent, False, (text,)), declared) == value


@pytest.mark.parametrize(
    ("sent", "text", "declared"),
    [
        ("string", "3", "uint16"),
        ("uint16", "65536", "uint16"),
        ("uint16", "-1", "uint16"),
        ("uint16", "three", "uint16"),
        ("uint16", "", "uint16"),
        ("boolean", "yes", "boolean"),
        ("datetime", "2026-03-02T08:00:00Z", "datetime"),
        ("reference", "x", "reference"),
    ],
)
def test_wrong_types_and_texts_are_told_apart_by_the_class(sent: str, text: str, declared: str) -> None:
    with pytest.raises(WrongType):
        convert(Given("A", sent, False, (text,)), Property("A", declared))


def test_dates_are_dmtf_and_nothing_else() -> None:
    assert read_datetime("20200330022238.631038-000") == datetime(2020, 3, 30, 2, 22, 38, 631038, UTC)
    assert read_datetime("20200330022238.000000+480") == datetime(
        2020, 3, 30, 2, 22, 38, tzinfo=timezone(timedelta(hours=8))
    )
    assert read_datetime("20201330022238.000000+000") is None
    assert read_datetime("PT5M") is None
