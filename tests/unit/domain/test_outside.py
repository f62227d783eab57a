"""Texts from outside, one function for each place."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvgui.domain import outside
from hvgui.domain.operations.export import harmless

PLACES = (outside.visible, outside.line, outside.block, outside.tip, outside.title, outside.notice)
#: Format characters that people see: signs of numbers and abbreviations in Arabic, Syriac and Kaithi.
SEEN = {*range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD, *range(0x13430, 0x13440)}


@pytest.mark.parametrize("place", PLACES, ids=lambda p: p.__name__)
@given(text=st.text(max_size=60))
def test_every_place_may_be_applied_twice(place: object, text: str) -> None:
    assert callable(place)
    assert place(place(text)) == place(text)


def test_every_control_and_format_character_is_named() -> None:
    for code in range(0x110000):
        letter = chr(code)
        if unicodedata.category(letter) in {"Cc", "Cf", "Cs", "Zl", "Zp"} and code not in SEEN:
            assert outside.line(f"a{letter}b") == f"a⟨U+{code:04X}⟩b"


def test_every_space_that_passes_for_another_is_named() -> None:
    for code in range(0x110000):
        if unicodedata.category(chr(code)) == "Zs" and code not in {0x20, 0x3000}:
            for written in ("web{}01", "web{}", "{}web", "web {}01"):
                space = chr(code)
                assert outside.line(written.format(space)) == written.format(f"⟨U+{code:04X}⟩")
                assert outside.block(written.format(space)) == written.format(f"⟨U+{code:04X}⟩")
                assert space not in outside.json_text(written.format(space))


@pytest.mark.parametrize("code", [0x3164, 0xFFA0, 0x115F, 0x2800, 0x180B, 0xFE00, 0xE0101, 0xE0041, 0xFFF9, 0x2028])
def test_what_is_drawn_as_nothing_is_named(code: int) -> None:
    assert outside.line(f"web{chr(code)}") == f"web⟨U+{code:04X}⟩"


def test_a_wide_space_is_named_where_nobody_sees_it() -> None:
    assert outside.line("\u3000開発\u3000用\u3000") == "⟨U+3000⟩開発\u3000用⟨U+3000⟩"
    assert outside.line("開発\u3000\u3000用") == "開発⟨U+3000⟩⟨U+3000⟩用"
    assert outside.block("\u3000一字下げ") == "\u3000一字下げ"


def test_sentences_of_french_hosts_stay_as_they_are() -> None:
    words = "Le fichier «\u00a0a\u00a0» est introuvable\u202f: 12\u00a0345 sur 1\u202f000"
    assert outside.block(words) == words


def test_people_s_names_stay_as_they_are() -> None:
    for name in ("web-01", "開発用サーバー", "Datenbank Süd", "⚠️ old", "👩‍💻", "Ⅳ　全角", "Ελλάδα", "e\u0301"):
        assert outside.line(name) == name


def test_a_selector_or_joiner_between_letters_is_named() -> None:
    assert outside.line("e\ufe0f") == "e⟨U+FE0F⟩"
    assert outside.line("a\u200db") == "a⟨U+200D⟩b"


def test_a_line_stays_one_and_a_block_keeps_its_lines() -> None:
    assert outside.line("a\r\nb\tc") == "a⟨U+000D⟩⟨U+000A⟩b⟨U+0009⟩c"
    assert outside.block("a\r\nb\rc\td") == "a\nb\nc\td"


def test_what_is_too_long_is_cut() -> None:
    assert outside.line("x" * 100_000) == "x" * (outside.LINE_MOST - 1) + "…"
    assert len(outside.block("x\n" * 100_000).split("\n")) == outside.BLOCK_LINES + 1
    assert len(outside.tip("x" * 100_000)) == outside.TIP_MOST


def test_a_title_marks_nothing_as_unsaved() -> None:
    assert outside.title("web[*]") == "web[∗]"


def test_a_log_entry_cannot_begin_another() -> None:
    forged = "web\n2026-01-01 00:00:00 INFO hvgui: all is well\x1b[2J"
    assert outside.log_lines(forged) == "web\n    | 2026-01-01 00:00:00 INFO hvgui: all is well⟨U+001B⟩[2J"


def test_json_loses_nothing_and_shows_no_control() -> None:
    value = {"name": "a\u202e\x1b\x9b\n\u200b\U000e0041é日"}
    written = outside.json_text(value)
    assert json.loads(written) == value
    assert "é日" in written
    assert not any(unicodedata.category(c) in {"Cc", "Cf"} for c in written.replace("\n", ""))


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-cmd", "@x", "＝1", " =1", "\u3000=1", "\n=1"])
def test_a_cell_of_csv_is_no_formula(cell: str) -> None:
    assert harmless(cell).startswith("'")


def test_unseen_characters_of_csv_are_named_and_numbers_stay() -> None:
    assert harmless("\x1b]0;x\x07") == "⟨U+001B⟩]0;x⟨U+0007⟩"
    assert harmless("\x00=1") == "⟨U+0000⟩=1"
    assert harmless(-5) == "-5"
    assert harmless(None) == ""
