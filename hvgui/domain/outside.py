"""Texts from outside – of hosts, guests, files and other programs – made safe for the place where they are shown.

Nothing here changes what is sent or stored: a text is made safe when it is shown, and what is shown may be made safe
once more. Which place needs which function:

==============================================  =============
a cell, a label of one line, a name             ``line``
a label of several lines, a message box         ``block``
a tool tip, which Qt would take for HTML        ``tip``
a window's title                                ``title``
a notification, which desktops take for markup  ``notice``
a terminal, a line of a log                     ``line``, ``log_lines``
JSON, CSV                                       ``json_text``, ``hvgui.domain.operations.export``
==============================================  =============
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

#: So many characters of a text are shown where one line has room; no host gives longer names (Windows: 32,767 for a
#: path, 100 for a VM), and text layout takes seconds for megabytes.
LINE_MOST = 1000
BLOCK_MOST = 20_000
BLOCK_LINES = 400
TIP_MOST = 2000
TIP_LINES = 40
TITLE_MOST = 200

# Unicode 16: C0 and C1, format characters (bidirectional, zero-width, tags), separators, lone surrogates,
# noncharacters, and what is drawn as nothing although it is a letter or a mark (Default_Ignorable_Code_Point).
_UNSEEN = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\ud800-\udfff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
#: A pictogram may be followed by its variation selector, and be joined to the next.
_PICTOGRAM = (
    "\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff"
    + ("\u3030\u303d\u3297\u3299\U0001f000-\U0001faff")
)
_PICTURED = f"(?<=[{_PICTOGRAM}])(?:\ufe0f\u200d(?=[{_PICTOGRAM}])|\u200d(?=[{_PICTOGRAM}])|\ufe0f)"
# Spaces that look like the usual one. French writes two of them before a sign, after "«" and between digits.
_SPACES = "\u1680\u2000-\u200a\u205f"
_FIRM = "\u00a0\u202f"
_ODD = f"(?<!«)(?:(?<!\\d)[{_FIRM}]|[{_FIRM}](?!\\d))(?![»:;!?%])"
# Inside a name the wide space of Japanese is seen; at an end it is not, nor is a second one.
_WIDE = "(?<![^\u3000])\u3000|\u3000(?![^\u3000])"
_HIDDEN = re.compile(f"{_PICTURED}|([{_UNSEEN}{_SPACES}]|{_ODD})")
_HIDDEN_IN_LINE = re.compile(f"{_PICTURED}|([{_UNSEEN}{_SPACES}\t\n]|{_ODD}|{_WIDE})")
_NOT_SEEN = re.compile(f"[{_UNSEEN}]")
_NOT_IN_JSON = re.compile(f"[{_UNSEEN}{_SPACES}{_FIRM}]")
_BREAK = re.compile(r"\r\n|\r(?!\n)")
#: Qt takes a text for HTML when "<" begins a tag or "&lt;" is there; with a word joiner inside neither is.
_MARKUP = re.compile(r"(?<=<)|(?<=&)(?=lt;)")
_JOINER = "\u2060"
_JOINED = re.compile(f"(?<=[<&]){_JOINER}")


def visible(text: str) -> str:
    """A text whose unseen characters and odd spaces are named: ``⟨U+202E⟩``. Tabs and line feeds stay."""
    if text.isascii() and text.replace("\n", "").replace("\t", "").isprintable():
        return text
    return _HIDDEN.sub(_named, text)


def without_unseen(text: str) -> str:
    """Visible part of a text, for comparing."""
    return _NOT_SEEN.sub("", text)


def line(text: str, most: int = LINE_MOST) -> str:
    """One line: line breaks, tabs and wide spaces at its ends are named, too; what is too long ends in "…"."""
    if len(text) > most:
        text = f"{text[: most - 1]}…"
    if text.isascii() and text.isprintable():
        return text
    return _HIDDEN_IN_LINE.sub(_named, text)


def cells(texts: Iterable[str]) -> list[str]:
    """The cells of a row, or the lines of a list."""
    return [line(text) for text in texts]


def block(text: str, most: int = BLOCK_MOST, lines: int = BLOCK_LINES) -> str:
    """Several lines, of any system's kind of line breaks."""
    if len(text) > most:
        text = f"{text[: most - 1]}…"
    if "\r" in text:
        text = _BREAK.sub("\n", text)
    if text.count("\n") >= lines:
        text = "\n".join((*text.split("\n", lines)[:lines], "…"))
    return visible(text)


def tip(text: str) -> str:
    """A tool tip that is shown as it is written: Qt renders tips that look like HTML, and fetches what they name."""
    if _JOINER in text:
        text = _JOINED.sub("", text)
    words = block(text, TIP_MOST, TIP_LINES)
    return _MARKUP.sub(_JOINER, words) if "<" in words or "&" in words else words


def title(text: str) -> str:
    """A window's title, in which Qt takes ``[*]`` for the mark of unsaved changes."""
    return line(text, TITLE_MOST).replace("[*]", "[∗]")


def notice(text: str) -> str:
    """A notification: desktops take its text for markup or show it as it is, so that no escape fits both."""
    return block(text, TIP_MOST, TIP_LINES).translate(_LOOK_LIKE)


_LOOK_LIKE = str.maketrans({"<": "‹", ">": "›", "&": "＆"})


def log_lines(text: str) -> str:
    """A log entry: its first line, and further lines indented so that none can pass for an entry of its own."""
    first, *rest = block(text).split("\n")
    return "\n    | ".join((first, *rest))


def json_text(value: object) -> str:
    """JSON whose texts lose nothing and hold no character that a terminal or a reader obeys or does not see."""
    return _NOT_IN_JSON.sub(_escaped, json.dumps(value, ensure_ascii=False, indent=1))


def _named(found: re.Match[str]) -> str:
    unseen = found.group(1)
    return f"⟨U+{ord(unseen):04X}⟩" if unseen else found.group()


def _escaped(found: re.Match[str]) -> str:
    return json.dumps(found.group())[1:-1]
