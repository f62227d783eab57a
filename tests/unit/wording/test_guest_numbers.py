"""Numbers that a Windows guest reports, in words; whatever nobody has named stays readable."""

from __future__ import annotations

import pytest

from hvgui.wording.guest_numbers import in_words
from hvgui.wording.i18n import set_language


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("OSEditionId", "8", "Server Datacenter"),
        ("OSEditionId", "13", "Server Standard (Server Core)"),
        ("OSEditionId", "48", "Pro"),
        ("OSEditionId", "4711", "4711"),
        ("OSPlatformId", "2", "Windows NT"),
        ("ProcessorArchitecture", "9", "x64"),
        ("ProcessorArchitecture", "12", "ARM64"),
        ("ProcessorArchitecture", "x86_64", "x86_64"),
        ("ProcessorArchitecture", "77", "77"),
        ("ProductType", "2", "Domain controller"),
        ("ProductType", "9", "9"),
        ("SuiteMask", "400", "Terminal Services, Datacenter, Remote Desktop (one session)"),
        ("SuiteMask", "0", "0"),
        ("SuiteMask", "1048576", "1048576"),
        ("OSMajorVersion", "10", "10"),
        ("OSEditionId", "٨", "٨"),
        ("OSEditionId", "", ""),
        ("OSEditionId", "9" * 5000, "9" * 5000),
    ],
)
def test_a_number_in_words(name: str, value: str, words: str) -> None:
    set_language("en")
    assert in_words(name, value) == words


def test_names_of_kinds_are_translated_and_names_of_products_are_not() -> None:
    set_language("ja")
    assert in_words("ProductType", "3") == "サーバー"
    assert in_words("OSEditionId", "7") == "Server Standard"
    set_language("en")
