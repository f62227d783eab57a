"""The last look before anything is written: does an original still stand somewhere?

It knows nothing of how texts were replaced, reads what is to be written as plain text, unpacks what is packed in it,
and looks for everything that the host's replies held.
"""

from __future__ import annotations

import base64
import binascii
import html
import re
from collections.abc import Iterable, Iterator

from hvgui.controller.recordings import public
from hvgui.values import Struct
from hvgui.wsman.leaves import SCHEMA_ATTRIBUTES, Leaf

_TAG = re.compile(r"<[^<>]*>")
_ATTRIBUTE = re.compile(r"""([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')""")
_TOKENS = re.compile("|".join((public.GUID, public.SID, public.MAC, public.IPV6, public.IPV4)))
_BASE64 = re.compile(r"[A-Za-z0-9+/]{16,}={0,2}")
#: Tags of an embedded instance ([DSP0201]).
_EMBEDDED_TAG = re.compile(r"</?(?:INSTANCE|PROPERTY(?:\.ARRAY|\.OBJECT)?|VALUE(?:\.ARRAY)?|QUALIFIER)\b")
#: How often texts may be packed in texts.
_DEPTH = 4
_PARTS = re.compile(r"[\\@.]")
_ACCOUNT = re.compile(r"[\w-]+(?:\.[\w-]+)+|[^\s\\@]+[\\@][^\s\\@]+")
_WORD = re.compile(r"[^\s\\/:=\",.;{}()\[\]<>|'@]+")
#: Numbers of fewer digits are everywhere.
_FEW_DIGITS = re.compile(r"[\d.,:/ -]{1,8}")
#: Classes whose name somebody has chosen.
_NAMED = public.words(
    """
    Msvm_ComputerSystem Msvm_VirtualSystemSettingData Msvm_SummaryInformation Msvm_VirtualEthernetSwitch
    Win32_OperatingSystem
    """
)
_PICTURES = public.PICTURES
#: Shorter parts of a name, and shorter lines of a text, say nothing.
_PART, _LINE = 3, 8


class Leak(Struct, frozen=True):
    """Original that was found in what is to be written: in which file, and what it is."""

    file: str
    original: str


class Originals:
    """Texts of the host's replies that must not be written."""

    def __init__(self) -> None:
        self._found: set[str] = set()
        self._not_searched: set[str] = set()

    @property
    def not_searched(self) -> tuple[str, ...]:
        """Names of things that cannot be looked for, as they stand in every reply: they are replaced as names only."""
        return tuple(sorted(self._not_searched - self._found))

    def add(self, text: str) -> None:
        """A text and the parts that name something."""
        text = text.strip()
        self._found.update(_tokens(text))
        if _usual(text) or public.PLAIN.fullmatch(text) or _FEW_DIGITS.fullmatch(text):
            return
        self._keep(text, public.LEAST)
        if _ACCOUNT.fullmatch(text):
            for part in _PARTS.split(text):
                self._keep(part, _PART)
        if "\n" in text:
            for line in text.splitlines():
                self._keep(line, _LINE)

    def take(self, leaf: Leaf, text: str) -> str:
        """Look at one text of a reply; gives it as it is."""
        if leaf.name in _PICTURES and public.is_blank_picture(text):
            return text
        sentence = leaf.name in public.SENTENCES or (
            leaf.name == "Caption" and leaf.of in ("", "Win32_OperatingSystem")
        )
        item = leaf.intrinsic and leaf.item in public.ITEM_NAMES
        stays = leaf.item in public.SYSTEM_ITEMS or leaf.name == "Name"
        if leaf.protocol or (sentence and not leaf.item) or (item and stays):
            self._found.update(_tokens(text))
        elif re.fullmatch(public.BARE_MAC, text.strip()) and leaf.name in public.MAC_PROPERTIES:
            if not _usual(text.strip()) and text.strip("0 "):
                self._found.add(text.strip())
        elif _TOKENS.search(text) and leaf.name != "ElementName" and not re.search(r"\s", text.strip()):
            # An identifier: its words are everybody's, or they name something.
            self._found.update(_tokens(text))
            for word in _WORD.findall(_TOKENS.sub(" ", text)):
                self._keep(word, _PART)
        else:
            self.add(text)
        name = text.strip()
        named = leaf.name in ("ElementName", "CSName") and leaf.of in _NAMED and not public.is_usual_name(name)
        if named and name and not _usual(name) and not public.PSEUDONYMS.fullmatch(name):
            self._not_searched.add(name)
        return text

    def _keep(self, text: str, least: int) -> None:
        text = text.strip()
        ours = public.TOKEN_PSEUDONYM.sub(" ", public.PROTECTED.sub(" ", text))
        says_something = not all(public.is_public(word) or word.isdigit() for word in _WORD.findall(ours))
        if len(text) >= least and not public.is_public(text) and says_something and not _FEW_DIGITS.fullmatch(text):
            self._found.add(text)

    def search(self) -> Search:
        """Ready to look for all of them."""
        return Search(self._found)


class Search:
    """Looks for originals in what is to be written."""

    def __init__(self, originals: Iterable[str]) -> None:
        wanted = sorted({form.casefold() for text in originals for form in _forms(text)})
        self._long = [text for text in wanted if len(text) >= public.SHORT]
        self._short = [re.compile(rf"(?<!\w){re.escape(text)}(?!\w)") for text in wanted if len(text) < public.SHORT]

    def leaks(self, file: str, body: str) -> Iterator[Leak]:
        """What is found in one file."""
        pieces = (public.PROTECTED.sub("\0", piece) for piece in _pieces(body))
        text = "\0".join(pieces).casefold()
        for original in self._long:
            if original in text:
                yield Leak(file, original)
        for pattern in self._short:
            if found := pattern.search(text):
                yield Leak(file, found[0])


def _forms(original: str) -> Iterator[str]:
    """An original in every way of writing it: GUIDs and MAC addresses are written with separators and without."""
    yield original
    if re.fullmatch(public.GUID, original):
        yield original.replace("-", "")
    elif re.fullmatch(f"{public.MAC}|{public.BARE_MAC}", original):
        digits = re.sub("[:-]", "", original)
        yield from (mark.join(digits[n : n + 2] for n in range(0, 12, 2)) for mark in ("", "-", ":"))


def _tokens(text: str) -> set[str]:
    """GUIDs, addresses and account identifiers that are the host's own."""
    return {token[0] for token in _TOKENS.finditer(text) if not _usual(token[0])}


def _usual(token: str) -> bool:
    known = public.TOKEN_PSEUDONYM.fullmatch(token) or public.USUAL_ADDRESS.fullmatch(token)
    return token.upper() in public.GUIDS or bool(known)


def _pieces(text: str, depth: int = _DEPTH) -> Iterator[str]:
    """The texts between tags and in attributes, unescaped and unpacked as often as they are packed."""
    for part in _TAG.split(text):
        yield from _unpacked(part, depth)
    for tag in _TAG.findall(text):
        if depth < _DEPTH and not _EMBEDDED_TAG.match(tag):
            # What was packed in a text and is no embedded instance only looks like a tag.
            yield tag
        for name, value in _ATTRIBUTE.findall(tag):
            if name.rpartition(":")[2] not in SCHEMA_ATTRIBUTES and not name.startswith("xmlns"):
                yield from _unpacked(value[1:-1], depth)


def _unpacked(text: str, depth: int) -> Iterator[str]:
    if not text.strip():
        return
    plain = html.unescape(text)
    if plain != text and depth:
        yield from _pieces(plain, depth - 1)
        return
    yield plain
    for packed in _BASE64.findall(plain) if depth else ():
        try:
            data = base64.b64decode(packed + "=" * (-len(packed) % 4))
        except binascii.Error:
            continue
        for encoding in ("utf-8", "utf-16-le"):
            try:
                yield from _pieces(data.decode(encoding), depth - 1)
            except UnicodeDecodeError:
                continue
