"""Where a host is, as people write it."""

from __future__ import annotations

import pytest

from hvgui.domain.hosts.place import Place, read_place, same_address, same_computer


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("hv01", Place("hv01")),
        (" hv01.corp:5986 ", Place("hv01.corp", 5986)),
        ("10.0.0.1:1", Place("10.0.0.1", 1)),
        ("[fe80::1]:5985", Place("fe80::1", 5985)),
        ("[fe80::1%eth0]", Place("fe80::1%eth0")),
        ("fe80::1", Place("fe80::1")),
        ("::1", Place("::1")),
        ("hv01:0", None),
        ("hv01:65536", None),
        ("hv01:", None),
        ("[fe80::1]:", None),
        ("http://hv01", None),
        ("hv 01", None),
        ("", None),
        ("hv01:٣", None),
    ],
)
def test_a_place_is_read(text: str, place: Place | None) -> None:
    assert read_place(text) == place


@pytest.mark.parametrize("text", ["hv01", "hv01:5986", "[fe80::1]:5985", "fe80::1"])
def test_what_is_written_is_read_again(text: str) -> None:
    found = read_place(text)
    assert found is not None
    assert found.written == text


@pytest.mark.parametrize(
    ("one", "other"),
    [("HV01", "hv01"), ("hv01.corp.", "HV01.corp"), ("FE80:0::1", "fe80::1"), ("[fe80::1]", "fe80::1")],
)
def test_an_address_is_known_again_however_it_is_spelled(one: str, other: str) -> None:
    assert same_address(one, other)
    assert same_address(other, one)
    assert same_computer(one, other)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("hv01", "hv01.corp", True),
        ("hv01.corp", "HV01.", True),
        ("hv01.corp", "hv01.other", False),
        ("hv0", "hv01.corp", False),
        ("10", "10.0.0.1", False),
        ("10.0.0.1", "10.0.0.2", False),
    ],
)
def test_a_name_may_come_without_its_domain_and_a_number_may_not(one: str, other: str, same: bool) -> None:
    assert same_computer(one, other) is same
    assert same_computer(other, one) is same
    assert not same_address(one, other)
