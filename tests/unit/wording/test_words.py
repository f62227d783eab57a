"""Words that no message may have, in either language (docs/design/words.md)."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest

from resources.i18n.build import entries

#: Pattern of a word that another one stands for, and messages that may have it all the same.
FORBIDDEN: Mapping[str, Mapping[str, frozenset[str]]] = {
    "en": {
        r"\banswer(s|ed|ing)?\b": frozenset(),
        r"\bsilent\b": frozenset(),
        r"\bby itself\b": frozenset(),
        r"\btick(s|ed)?\b": frozenset(),
        r"\bpassed over\b": frozenset(),
        r"\ball the same\b": frozenset(),
        r"\busual\b": frozenset(),
        r"\bput back\b": frozenset(),
        r"\b(left|leaves?) \w+ alone\b": frozenset(),
        r"\bsomebody else\b": frozenset(),
        r"\b(colour|centre|licence)\b": frozenset(),
        r"\bcancell(ed|ing)\b": frozenset(),
        r"\bplease\b": frozenset(),
        r"\b(we|us|our)\b": frozenset(),
        r"(?<!virtual )\bmachines?\b": frozenset(),
        r"\binside (the|a) guest\b": frozenset(),
        r"\blook at\b": frozenset(),
        r"\bsee whether\b": frozenset(),
        r"\brefuse[sd]?\b": frozenset(),
        r"\bnot now\b": frozenset(),
        r"\bstaged\b": frozenset(),
        r"\bthe program\b": frozenset({"console.detail"}),  # FreeRDP, or what opens consoles
        r"\bpresent state\b": frozenset(),
        r"\bdoctor\b": frozenset(),
        r"\btapes?\b": frozenset(),
        r"\blabels?\b": frozenset(),
    },
    "ja": {
        "ゲストの(中|内部)": frozenset(),
        "信頼ストア": frozenset(),
        "保留": frozenset(),
        "取り消し": frozenset(),
        "相違": frozenset(),
        "(別|ほか)の人": frozenset(),
        "使(う|って|い)": frozenset(),
        "ラベル": frozenset({"policy.controller.label"}),  # 役割
    },
}


@pytest.mark.parametrize("language", FORBIDDEN)
def test_no_message_has_a_word_that_another_one_stands_for(language: str) -> None:
    found = [
        (key, form, pattern)
        for key, (_, forms) in entries(language).items()
        # By these a person finds what is called otherwise here; they are never shown.
        if not key.startswith("palette.also.")
        for form in forms
        for pattern, excepted in FORBIDDEN[language].items()
        # A field's name is not read by anybody.
        if key not in excepted and re.search(pattern, re.sub(r"\{\w+\}", "{}", form).replace("&", ""), re.IGNORECASE)
    ]
    assert found == []


@pytest.mark.parametrize("language", FORBIDDEN)
def test_no_exception_is_left_over(language: str) -> None:
    known = entries(language)
    for pattern, excepted in FORBIDDEN[language].items():
        for key in excepted:
            assert any(re.search(pattern, form, re.IGNORECASE) for form in known[key][1]), (pattern, key)
