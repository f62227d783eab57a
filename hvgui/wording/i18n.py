"""Sentences by identifier in the current language: catalogues from ``resources/i18n``, and a pseudo-locale."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from hvgui.domain import outside
from hvgui.wording.languages import LANGUAGES, PSEUDO, SOURCE

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

#: Placeholders for whole sentences, which may have several lines; all others are names and values on one line.
_SAFE = dict.fromkeys(("detail", "facts", "reason", "says", "sentence", "tip", "words"), outside.block)
#: What Qt takes for "depends on no number".
_NO_NUMBER = -1
_PLACEHOLDER = re.compile(r"(\{[^}]*\}|&)")
_ACCENTED = str.maketrans("aeiouyAEIOUYncsNCS", "äëïöüÿÄËÏÖÜŸñçšÑÇŠ")


class MissingCatalogueError(Exception):
    """Error for missing catalogues: a checkout in which they have not been built."""


@cache
def _translator(code: str) -> QTranslator:
    # Here and not above: commands that print no words start without Qt.
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    path = Path(__file__).parent / "locale" / f"hvgui_{code}.qm"
    if not translator.load(str(path)):
        raise MissingCatalogueError(f"{path.name} is missing or broken: run ./dev or resources/i18n/build.py")
    return translator


@lru_cache(maxsize=8192)
def _words(code: str, key: str, n: int) -> str:
    """The words of ``key``, or nothing when the catalogue has none."""
    if code == PSEUDO:
        return pseudo(_words(SOURCE, key, n))
    return _translator(code).translate("", key, None, n) or ""


def pseudo(words: str) -> str:
    """Accented, two fifths longer, in brackets: what is not bracketed on screen was not translatable."""
    if not words:
        return ""
    parts = _PLACEHOLDER.split(words)
    accented = "".join(p if _PLACEHOLDER.fullmatch(p) else p.translate(_ACCENTED) for p in parts)
    # In words of a usual length, so that a text of several lines breaks as a longer language would.
    longer = "~" * (len(words) * 2 // 5)
    return f"[{accented}{' '.join(longer[i : i + 8] for i in range(0, len(longer), 8))}]"


class _Choice:
    """Current language."""

    def __init__(self) -> None:
        self.code = SOURCE


_choice = _Choice()


def set_language(code: str) -> None:
    """Choose the language of every text asked for from now on; an unknown code means the source language."""
    _choice.code = code if code in LANGUAGES or code == PSEUDO else SOURCE


def language() -> str:
    """The code of the language in use."""
    return _choice.code


def text(key: str, /, **values: object) -> str:
    """The sentence for ``key`` with its named placeholders filled in; raises ``KeyError`` for an unknown key."""
    words = _found(key, _NO_NUMBER)
    return words.format_map(_shown(values)) if values else words


def plural(key: str, n: int, /, **values: object) -> str:
    """The sentence for ``key`` in the form that fits ``n``; ``n`` is a placeholder as well."""
    return _found(key, n).format_map({"n": n, **_shown(values)})


def optional(key: str) -> str:
    """The sentence for ``key``, or a blank where having none is an answer too."""
    return _words(_choice.code, key, _NO_NUMBER)


def _shown(values: Mapping[str, object]) -> dict[str, object]:
    return {
        name: value if isinstance(value, int | float) else _SAFE.get(name, outside.line)(str(value))
        for name, value in values.items()
    }


def _found(key: str, n: int) -> str:
    words = _words(_choice.code, key, n) or _words(SOURCE, key, n)
    if not words:
        raise KeyError(key)
    return words
