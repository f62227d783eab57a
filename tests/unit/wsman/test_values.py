from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvgui.domain.characters import unsendable
from hvgui.wsman.embedded import ForbiddenCharacter, Property, instance_text, read_instance
from hvgui.wsman.replies import Instance
from hvgui.wsman.values import dmtf_interval, interval, moment, number, truth


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("2014-04-03T14:45:50.46875+08:00", 1396507550.46875),
        ("2025-12-17T09:55:22.702341Z", 1765965322.702341),
        ("2025-12-17T09:55:22", 1765965322.0),
        ("20200330022238.631038-000", 1585534958.631038),
        ("20200330022238.631038+060", 1585531358.631038),
        ("20200330022238.631038-060", 1585538558.631038),
        ("1601-01-01T00:00:00Z", None),
        ("16010101000000.000000-000", None),
        ("", None),
        (None, None),
        ("soon", None),
        ("2025-13-40T99:00:00Z", None),
    ],
)
def test_moments(text: str | None, seconds: float | None) -> None:
    assert moment(text) == pytest.approx(seconds) if seconds is not None else moment(text) is None


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("P0DT0H30M0S", 1800),
        ("P0DT0H0M0.014947S", 0.014947),
        ("00000000000130.000000:000", 90),
        ("00000001003000.000000:000", 88200),
        ("P", None),
        ("x", None),
        (None, None),
    ],
)
def test_intervals(text: str | None, seconds: float | None) -> None:
    assert interval(text) == seconds


@given(st.integers(0, 10**8))
def test_an_interval_written_is_the_interval_read(seconds: int) -> None:
    assert interval(dmtf_interval(seconds)) == seconds


@given(st.text())
def test_junk_never_raises(text: str) -> None:
    moment(text)
    interval(text)
    number(text)
    truth(text)
    read_instance(text)


def test_truth_in_any_case() -> None:
    assert [truth(t) for t in ("true", "TRUE", "False", "", None, "maybe")] == [True, True, False, None, None, None]


XML_TEXT = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff") | st.sampled_from("\r\n\t&<>\"'")
)


@given(XML_TEXT, st.lists(XML_TEXT, min_size=1, max_size=4))
def test_an_embedded_instance_keeps_every_text(value: str, array: list[str]) -> None:
    text = instance_text("C", (Property("P", "string", value), Property("A", "string", tuple(array))))
    found = read_instance(text)
    assert found is not None
    assert found.class_name == "C"
    assert found.text("P") == value
    assert found.texts("A") == tuple(array)


def test_values_are_written_with_numbers_only() -> None:
    """A live host takes these forms, and refuses references by name (live-hosts A1 to A3)."""
    text = instance_text("C", (Property("P", "string", 'R&D <b>"it\'s"</b>\r\n\t日本語'), Property("Q", "uint16", "3")))
    assert text == (
        '<INSTANCE CLASSNAME="C"><PROPERTY NAME="P" TYPE="string"><VALUE>R&#38;D &#60;b&#62;&#34;it&#39;s&#34;&#60;/b&#62;'
        '&#xD;&#xA;&#x9;日本語</VALUE></PROPERTY><PROPERTY NAME="Q" TYPE="uint16"><VALUE>3</VALUE></PROPERTY></INSTANCE>'
    )


@given(st.text(st.characters() | st.sampled_from("\0\a\x7f\x85\ud800\udfff\ufffe\uffff\U0001f680")))
def test_what_xml_cannot_carry_is_never_written(value: str) -> None:
    for sent in (value, ("fine", value)):
        if unsendable(value) is None:
            assert read_instance(instance_text("C", (Property("P", "string", sent),))) is not None
        else:
            with pytest.raises(ForbiddenCharacter, match=rf"^P: {re.escape(unsendable(value) or '')}$"):
                instance_text("C", (Property("P", "string", sent),))


def test_an_array_is_cleared_with_one_empty_element() -> None:
    assert "<VALUE.ARRAY><VALUE/></VALUE.ARRAY>" in instance_text("C", (Property("A", "string", ()),)).replace(
        "<VALUE></VALUE>", "<VALUE/>"
    )


def test_an_embedded_instance_with_a_document_type_is_none() -> None:
    assert read_instance('<!DOCTYPE x [<!ENTITY e "y">]><INSTANCE CLASSNAME="C"/>') is None


def test_items_of_the_data_exchange_are_read_by_name() -> None:
    text = (
        '<INSTANCE CLASSNAME="Msvm_KvpExchangeDataItem"><PROPERTY NAME="Caption" PROPAGATED="true" TYPE="string">'
        '</PROPERTY><PROPERTY NAME="Data" TYPE="string"><VALUE>AUTOBVT-4OVYXAB</VALUE></PROPERTY>'
        '<PROPERTY NAME="Name" TYPE="string"><VALUE>FullyQualifiedDomainName</VALUE></PROPERTY></INSTANCE>'
    )
    item = read_instance(text)
    assert item is not None
    assert (item.text("Name"), item.text("Data"), item.text("Caption")) == (
        "FullyQualifiedDomainName",
        "AUTOBVT-4OVYXAB",
        None,
    )


def test_an_instance_without_values_has_none() -> None:
    bare = Instance("Msvm_ComputerSystem")
    assert (bare.first("Name"), bare.text("Name"), bare.texts("Name")) == (None, None, ())
