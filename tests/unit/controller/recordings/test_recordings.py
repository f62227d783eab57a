"""Replacing and the last look, each against what it must not let through."""

from __future__ import annotations

import base64
import html

import pytest

from hvgui.controller.recordings.leaks import Originals
from hvgui.controller.recordings.pseudonyms import Pseudonyms
from hvgui.wsman.faults import BrokenReply
from hvgui.wsman.leaves import Leaf, rewritten

GUID = "3F0B7F5A-7B0C-4F7A-9A2E-3C0D5E1B2A34"
HOST = "HV-ACME-07"


def replacing(*named: tuple[str, str]) -> Pseudonyms:
    """Pseudonyms that have seen these texts, by property."""
    made = Pseudonyms()
    made.learn_name(HOST)
    for name, text in named:
        made.learn(Leaf(name), text)
    return made


def leaks(original: str, body: str) -> list[str]:
    originals = Originals()
    originals.add(original)
    return [leak.original for leak in originals.search().leaks("file", body)]


def test_the_same_original_is_the_same_everywhere() -> None:
    made = replacing(("ElementName", "Acme-Web"), ("InstanceID", f"Microsoft:{GUID}\\0"))
    name = made.replaced(Leaf("ElementName"), "Acme-Web")
    assert made.replaced(Leaf("Message", protocol=True), "acme-web failed (ACME-WEB)") == f"{name} failed ({name})"
    vm = made.replaced(Leaf("Name"), GUID)
    assert made.replaced(Leaf("InstanceID"), f"Microsoft:{GUID}\\0") == f"Microsoft:{vm}\\0"
    assert made.replaced(Leaf("SystemName"), GUID.lower()) == vm.lower()
    assert made.replaced(Leaf("BIOSGUID"), f"{{{GUID}}}") == f"{{{vm}}}"
    assert made.query(f"select * from Msvm_X where Name='{GUID}'") == f"select * from Msvm_X where Name='{vm}'"


@pytest.mark.parametrize(
    ("name", "text", "wanted"),
    [
        ("IPAddresses", "10.20.1.17", r"198.18.0.2"),
        ("IPAddresses", "fd12:3456::9", "2001:db8::1"),
        ("IPAddresses", "255.255.255.0", "255.255.255.0"),
        ("Address", "00155D0A0B0C", "02005E000001"),
        ("Owner", "S-1-5-21-11-22-33-1104", "S-1-5-21-1000000001-1000000002-1000000003-1001"),
        ("StatusDescriptions", "正常稼働中", "正常稼働中"),
        ("EnabledState", "2", "2"),
        ("CreationTime", "20200330022238.631038-000", "20200330022238.631038-000"),
        ("VirtualSystemType", "Microsoft:Hyper-V:System:Realized", "Microsoft:Hyper-V:System:Realized"),
        ("ConfigurationDataRoot", "D:\\Acme\\Virtual Machines", "D:\\anon-name-002\\Virtual Machines"),
        ("BIOSSerialNumber", "8835-1574-2210-0417-0008-1234-56", "0000-0000-0000-0000-0000-0000-02"),
        ("SomethingNew", "Acme's own words", "anon-text-002..."),
        ("ElementName", "20480", "anon-name-002"),
        ("ElementName", "Server", "anon-name-002"),
        ("ElementName", "経理", "匿名-002"),
    ],
)
def test_each_kind_keeps_its_shape(name: str, text: str, wanted: str) -> None:
    assert replacing().replaced(Leaf(name), text) == wanted


@pytest.mark.parametrize("data", [base64.b64encode(b"\x12\x34" * 50).decode(), "137"], ids=["base64", "a byte"])
def test_a_picture_of_a_screen_is_emptied_and_missed_when_it_is_not(data: str) -> None:
    """Its size stays; one that is left is found, and an empty one is nobody's."""
    empty = replacing().replaced(Leaf("ImageData"), data)
    assert (len(empty), set(empty) - {"="}) in ((len(data), {"A"}), (1, {"0"}))
    originals = Originals()
    originals.take(Leaf("ImageData"), data)
    originals.take(Leaf("ImageData"), empty)
    search = originals.search()
    assert not list(search.leaks("file", f"<p:ImageData>{empty}</p:ImageData>"))
    assert bool(list(search.leaks("file", f"<p:ImageData>{data}</p:ImageData>"))) is (len(data) > 3)


def test_items_of_guests() -> None:
    """What services write of the system stays; names, addresses and everything else goes."""
    made = replacing(("ElementName", "web01"))

    def item(name: str, data: str, *, intrinsic: bool = True) -> tuple[str, str]:
        leaf = Leaf("Name", item=name, intrinsic=intrinsic)
        return made.replaced(leaf, name), made.replaced(Leaf("Data", item=name, intrinsic=intrinsic), data)

    assert item("OSName", "Ubuntu") == ("OSName", "Ubuntu")
    assert item("FullyQualifiedDomainName", "WEB01.acme.local") == (
        "FullyQualifiedDomainName",
        "anon-name-002.anon-name-003.local",
    )
    assert item("NetworkAddressIPv4", "10.0.0.5;10.0.0.6")[1] == "198.18.0.2;198.18.0.3"
    assert "Ubuntu" not in item("OSName", "Ubuntu", intrinsic=False)
    assert item("pin", "4711", intrinsic=False)[1].startswith("anon-text-")


@pytest.mark.parametrize(
    "pack",
    [
        str,
        str.upper,
        html.escape,
        lambda text: html.escape(html.escape(f"<VALUE>{text}</VALUE>")),
        lambda text: html.escape(f"<{text}>"),
        lambda text: base64.b64encode(f"some {text} more".encode()).decode(),
        lambda text: base64.b64encode(f"some {text} more".encode("utf-16-le")).decode(),
        lambda text: f"<x Machine='{text}'/>",
        lambda text: f"before{text}after",
    ],
)
def test_the_last_look_finds_an_original_however_it_is_packed(pack: object) -> None:
    assert callable(pack)
    assert leaks("acme-web", f"<p:Notes>{pack('acme-web')}</p:Notes>") == ["acme-web"]


@pytest.mark.parametrize(
    ("original", "written"),
    [
        (GUID, GUID.lower()),
        (GUID, GUID.replace("-", "")),
        ("00-15-5D-0A-0B-0C", "00155d0a0b0c"),
        ("web01.acme.local", "acme"),
        ("ACME\\anna", "anna"),
        ("first line of notes\nsecond line of notes", "second line of notes"),
        ("abc", "x abc y"),
    ],
)
def test_the_last_look_knows_other_ways_of_writing(original: str, written: str) -> None:
    assert any(found in written.casefold() for found in leaks(original, f"<a>{written}</a>"))


@pytest.mark.parametrize("original", ["Data", "VALUE", "name", "text", "Msvm", "schemas", "2", "true", "Server"])
def test_words_of_the_schema_are_no_leak(original: str) -> None:
    """A VM may have the name of a property or a class; a recording of its host must be possible."""
    packed = html.escape(
        '<INSTANCE CLASSNAME="Msvm_Data"><PROPERTY NAME="Data"><VALUE>anon-text-001</VALUE></PROPERTY>'
    )
    uri = "http://schemas.microsoft.com/wbem/wsman/1/wmi/root/virtualization/v2/Msvm_Data"
    body = (
        f'<p:Data xmlns:p="{uri}"><p:Name>anon-name-001</p:Name><p:Items>{packed}</p:Items><a:To>{uri}</a:To></p:Data>'
    )
    assert leaks(original, body) == []


def test_every_text_of_a_reply_is_seen() -> None:
    """Attributes, mixed contents, embedded instances; comments are left out."""
    instance = (
        '<INSTANCE CLASSNAME="Msvm_KvpExchangeDataItem"><PROPERTY NAME="Data"><VALUE>s4</VALUE></PROPERTY>'
        '<PROPERTY NAME="Name"><VALUE>s5</VALUE></PROPERTY></INSTANCE>'
    )
    body = (
        '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body>'
        f'<x Machine="s1">s2<y/>s3<!-- s9 --><z>{html.escape(instance)}</z><w><![CDATA[s6]]></w></x></s:Body></s:Envelope>'
    )
    seen: list[str] = []

    def change(leaf: Leaf, text: str) -> str:
        seen.append(text)
        assert leaf.item == ("s5" if text in ("s4", "s5") else "")
        return "."

    after = rewritten(body.encode(), change)
    assert not any(f"s{number}" in after for number in range(1, 10))
    assert sorted(seen) == ["s1", "s2", "s3", "s4", "s5", "s6"]
    with pytest.raises(BrokenReply):
        rewritten(b"<!DOCTYPE x [<!ENTITY e 'v'>]><x>&e;</x>", change)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("00155D0A0B0C", "02005E000001"),
        ("00155d0a0b0c", "02005e000001"),
        ("00-15-5D-0A-0B-0C", "02-00-5E-00-00-01"),
        ("00:15:5d:0a:0b:0c", "02:00:5e:00:00:01"),
        ("00-00-00-00-00-00", "00-00-00-00-00-00"),
    ],
)
def test_hardware_addresses_keep_their_writing(text: str, wanted: str) -> None:
    made = replacing()
    assert made.replaced(Leaf("Address"), text) == wanted
    assert made.replaced(Leaf("Address"), text) == wanted, "the same again"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("fe80::1:2", "fe80::1"),
        ("fd12::1", "2001:db8::1"),
        ("10.0.0.1", "198.18.0.2"),
        ("127.0.0.1", "127.0.0.1"),
        ("999.1.1.1", "999.1.1.1"),
    ],
)
def test_addresses_keep_their_kind(text: str, wanted: str) -> None:
    assert replacing().replaced(Leaf("IPAddresses"), text) == wanted
