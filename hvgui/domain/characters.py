"""Characters on the way to a host and back: what XML 1.0 cannot carry (live-hosts A4), and what its readers change."""

from __future__ import annotations

import re

_UNSENDABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def unsendable(text: str) -> str | None:
    """The first character that cannot be sent, named as ``U+0007``; None when every one can."""
    found = _UNSENDABLE.search(text)
    return None if found is None else named(ord(found[0]))


def same_text(one: str | None, other: str | None) -> bool:
    """Whether two texts are the same but for the form of their line breaks, which XML readers on the way may change."""
    return one == other or (one is not None and other is not None and _lines(one) == _lines(other))


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def named(code: int) -> str:
    """A code point as people write it."""
    return f"U+{code:04X}"
