"""Texts of a reply with their places: what is asked about, what is left alone, and what comes out."""

from __future__ import annotations

import html

import pytest

from hvgui.wsman.faults import BrokenReply
from hvgui.wsman.leaves import Leaf, rewritten

SOAP = "http://www.w3.org/2003/05/soap-envelope"
WSMAN = "http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd"
ADDRESSING = "http://schemas.xmlsoap.org/ws/2004/08/addressing"
CLASS = "http://schemas.microsoft.com/wbem/wsman/1/wmi/root/virtualization/v2/Msvm_X"


def envelope(body: str, header: str = "") -> bytes:
    return (
        f'<s:Envelope xmlns:s="{SOAP}" xmlns:w="{WSMAN}" xmlns:a="{ADDRESSING}" xmlns:p="{CLASS}">'
        f"<s:Header>{header}</s:Header><s:Body>{body}</s:Body></s:Envelope>"
    ).encode()


def leaves(data: bytes) -> list[tuple[Leaf, str]]:
    found: list[tuple[Leaf, str]] = []

    def take(leaf: Leaf, text: str) -> str:
        found.append((leaf, text))
        return text

    rewritten(data, take)
    return found


def shouted(data: bytes) -> str:
    return rewritten(data, lambda _, text: text.upper())


def embedded(values: str, name: str = "Msvm_Y") -> str:
    return html.escape(f'<INSTANCE CLASSNAME="{name}">{values}</INSTANCE>', quote=False)


def value(name: str, text: str, tag: str = "PROPERTY") -> str:
    return f'<{tag} NAME="{name}" TYPE="string"><VALUE>{text}</VALUE></{tag}>'


def test_properties_are_told_with_their_class() -> None:
    data = envelope("<p:Msvm_X><p:Name>a</p:Name><p:Notes>  </p:Notes><p:Other/></p:Msvm_X>")
    assert leaves(data) == [(Leaf("Name", of="Msvm_X"), "a")]


def test_words_of_the_protocol_are_told_as_such() -> None:
    data = envelope("<w:Text>b</w:Text>", "<a:Action>c</a:Action>")
    assert leaves(data) == [
        (Leaf("Action", protocol=True), "c"),
        (Leaf("Text", protocol=True), "b"),
    ]


def test_a_selector_is_what_it_selects_by_and_no_word_of_the_protocol() -> None:
    data = envelope(
        '<p:Msvm_X><p:Ref><w:SelectorSet><w:Selector Name="Key">k</w:Selector></w:SelectorSet></p:Ref></p:Msvm_X>'
    )
    assert leaves(data) == [(Leaf("Key", of="Msvm_X"), "k")]
    assert leaves(envelope("<w:Selector>k</w:Selector>")) == [(Leaf(""), "k")]


def test_attributes_are_texts_but_for_names_of_schemas() -> None:
    data = envelope('<w:Fault Machine="hv1" Code="5" provider="x" s:mustUnderstand="true"/>')
    assert leaves(data) == [(Leaf("Machine"), "hv1")]
    assert 'Machine="HV1" Code="5"' in shouted(data)


def test_text_behind_an_element_is_text_of_what_is_around_it() -> None:
    data = envelope("<p:Msvm_X><p:Name>a</p:Name>tail<p:B/>  </p:Msvm_X>")
    assert leaves(data) == [(Leaf("Name", of="Msvm_X"), "a"), (Leaf("Msvm_X", of="Msvm_X"), "tail")]
    assert "</p:Name>TAIL<p:B/>" in shouted(data)


def test_what_is_embedded_is_told_text_by_text_and_stays_embedded() -> None:
    inner = (
        value("Notes", "n &amp; m")
        + '<PROPERTY.ARRAY NAME="List"><VALUE.ARRAY><VALUE>1</VALUE><VALUE>2</VALUE></VALUE.ARRAY></PROPERTY.ARRAY>'
    )
    data = envelope(f"<p:Out><p:Data>{embedded(inner)}</p:Data></p:Out>")
    assert leaves(data) == [
        (Leaf("Notes", of="Msvm_Y"), "n & m"),
        (Leaf("List", of="Msvm_Y"), "1"),
        (Leaf("List", of="Msvm_Y"), "2"),
    ]
    out = shouted(data)
    assert embedded(value("Notes", "N &amp; M")).split("/VALUE")[0] in out
    assert "INSTANCE CLASSNAME" in html.unescape(out)
    assert html.unescape(out).count("<INSTANCE") == 1


@pytest.mark.parametrize(("source", "intrinsic"), [("2", True), ("0", False), ("4", False)])
def test_an_item_of_data_exchange_is_told_with_its_name(source: str, intrinsic: bool) -> None:
    inner = value("Name", "OSName") + value("Data", "Ubuntu") + value("Source", source)
    told = leaves(envelope(f"<p:Data>{embedded(inner, 'Msvm_KvpExchangeDataItem')}</p:Data>"))
    assert [(leaf.name, leaf.item, leaf.intrinsic, text) for leaf, text in told] == [
        ("Name", "OSName", intrinsic, "OSName"),
        ("Data", "OSName", intrinsic, "Ubuntu"),
        ("Source", "OSName", intrinsic, source),
    ]
    others = leaves(envelope(f"<p:Data>{embedded(inner, 'Msvm_Other')}</p:Data>"))
    assert {(leaf.item, leaf.intrinsic) for leaf, _ in others} == {("", False)}


def test_attributes_and_loose_texts_of_what_is_embedded_are_texts_too() -> None:
    inner = '<PROPERTY NAME="A" CLASSORIGIN="Msvm_Y" Odd="odd"><VALUE>v</VALUE>loose</PROPERTY>'
    told = leaves(envelope(f"<p:Data>{embedded(inner)}</p:Data>"))
    assert (Leaf("Odd", of="Msvm_Y"), "odd") in told
    assert (Leaf("A", of="Msvm_Y"), "loose") in told
    assert [text for _, text in told] == ["odd", "v", "loose"]


def test_texts_in_texts_are_opened_three_times() -> None:
    def nested(depth: int) -> str:
        if depth == 0:
            return "deep"
        return html.escape(f'<INSTANCE CLASSNAME="C{depth}">{value("P", nested(depth - 1))}</INSTANCE>', quote=False)

    for depth in (1, 2, 3):
        told = leaves(envelope(f"<p:Data>{nested(depth)}</p:Data>"))
        assert [text for _, text in told] == ["deep"]
        assert told[0][0].of == "C1"
    ((_, text),) = leaves(envelope(f"<p:Data>{nested(4)}</p:Data>"))
    assert text.startswith("<INSTANCE"), "deeper is a text"


@pytest.mark.parametrize("text", ["<INSTANCE", "&lt;INSTANCE", "&lt;OTHER&gt;&lt;INSTANCE/&gt;&lt;/OTHER&gt;"])
def test_what_only_looks_embedded_is_a_text(text: str) -> None:
    plain = html.unescape(text)
    told = leaves(envelope(f"<p:Data>{html.escape(plain, quote=False)}</p:Data>"))
    assert told == [(Leaf("Data", of="Msvm_X"), plain)]


def test_comments_are_left_out_and_tags_stay() -> None:
    data = envelope("<p:A><!-- secret -->x<p:B/></p:A>")
    out = shouted(data)
    assert "secret" not in out.lower()
    assert "<p:A>X<p:B/></p:A>" in out


def test_what_is_no_envelope_is_refused() -> None:
    with pytest.raises(BrokenReply):
        rewritten(b"<a", lambda _, text: text)
