"""Sentences by identifier, in the language chosen: tables in ``locale``, plural forms, a pseudo-locale."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

SOURCE = "en"
PSEUDO = "xx"
LANGUAGES = ("en", "ja")

Entry = str | Mapping[str, str]
_PLURAL_FORMS = frozenset({"one", "other"})
_PLACEHOLDER = re.compile(r"(\{[^}]*\}|&)")
_ACCENTED = str.maketrans("aeiouyAEIOUYncsNCS", "äëïöüÿÄËÏÖÜŸñçšÑÇŠ")


def flatten(table: Mapping[str, object], prefix: str = "") -> dict[str, Entry]:
    """Dotted keys of a nested table; a table of plural forms is one entry."""
    flat: dict[str, Entry] = {}
    for name, value in table.items():
        key = f"{prefix}{name}"
        if isinstance(value, Mapping):
            if set(value) <= _PLURAL_FORMS:
                flat[key] = {str(form): str(words) for form, words in value.items()}
            else:
                flat.update(flatten(value, f"{key}."))
        else:
            flat[key] = str(value)
    return flat


@cache
def catalogue(code: str) -> Mapping[str, Entry]:
    """All entries of a language: its file, and its files by topic."""
    if code == PSEUDO:
        return {key: _pseudo_entry(entry) for key, entry in catalogue(SOURCE).items()}
    found: dict[str, Entry] = {}
    for part in sorted(files("hvgui.ui.locale").iterdir(), key=lambda part: part.name):
        if part.name == f"{code}.toml" or (part.name.startswith(f"{code}-") and part.name.endswith(".toml")):
            found.update(flatten(tomllib.loads(part.read_text("utf-8"))))
    return found


def pseudo(words: str) -> str:
    """Accented, two fifths longer, in brackets: what is not bracketed on screen was not translatable."""
    if not words:
        return ""
    parts = _PLACEHOLDER.split(words)
    accented = "".join(p if _PLACEHOLDER.fullmatch(p) else p.translate(_ACCENTED) for p in parts)
    return f"[{accented}{'~' * (len(words) * 2 // 5)}]"


def _pseudo_entry(entry: Entry) -> Entry:
    if isinstance(entry, str):
        return pseudo(entry)
    return {form: pseudo(words) for form, words in entry.items()}


class _Choice:
    """The language in use."""

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
    """The sentence for ``key`` with its named placeholders filled in."""
    entry = _entry(key)
    words = entry if isinstance(entry, str) else entry["other"]
    return words.format_map(values) if values else words


def plural(key: str, n: int, /, **values: object) -> str:
    """The sentence for ``key`` in the form that fits ``n``; ``n`` is a placeholder as well."""
    entry = _entry(key)
    words = entry if isinstance(entry, str) else entry.get("one", entry["other"]) if n == 1 else entry["other"]
    return words.format_map({"n": n, **values})


def _entry(key: str) -> Entry:
    entry = catalogue(_choice.code).get(key)
    return catalogue(SOURCE)[key] if entry is None else entry
