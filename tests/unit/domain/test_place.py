"""Where a host is, as people write it."""

from __future__ import annotations

import pytest

from hvgui.domain.place import Place, read_place


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
