"""Names, GUIDs, addresses and texts of a host, each replaced by the same other one everywhere.

Two passes over the same replies: ``learn`` what is there, then ``replaced``. What is not known to be harmless is
replaced, so a property that nobody thought of is not given away.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable

from hvgui.controller.recordings import public
from hvgui.wsman.leaves import Leaf

#: Properties that hold the name of something.
_NAMES = public.words(
    """
    ElementName CSName LastKnownSwitchName Machine DNSHostName Domain Owner UserName HostName
    """
)
#: Properties that hold identifiers and paths: words and GUIDs with something between them.
_IDENTIFIERS = public.words(
    """
    Name SystemName InstanceID DeviceID Parent HostResource Connection PoolID Antecedent Dependent
    GroupComponent PartComponent ManagedElement SettingData AffectedElement AffectingElement
    VirtualSystemIdentifier BIOSGUID ConfigurationID BootSourceOrder LogicalIdentifier SystemInstanceID
    """
)
_TOKEN = re.compile(
    f"(?P<guid>{public.GUID})|(?P<sid>{public.SID})|(?P<mac>{public.MAC})|(?P<ip>{public.IPV6}|{public.IPV4})"
)
_SEPARATORS = re.compile(r"[\s,;{}\[\]]*")
_WORD = re.compile(r"[^\s\\/:=\",.;{}()\[\]<>|'@]+")
_HOST_NAME = re.compile(r"[\w-]+(?:\.[\w-]+)+|[^\s\\@]+[\\@][^\s\\@]+")
#: Serial numbers of virtual hardware: groups of digits.
_SERIAL = re.compile(r"\d+(?:-\d+){3,}")
_PATH = re.compile(r"(?:[A-Za-z]:|\\)\\.*|[\w .-]+\\.+", re.DOTALL)


class Pseudonyms:
    """Replacements of one recording, the same for each original everywhere."""

    def __init__(self) -> None:
        self._guids: dict[str, str] = {}
        self._addresses: dict[str, str] = {}
        self._macs: dict[str, str] = {}
        self._sids: dict[str, str] = {}
        #: Names and texts in lower case.
        self._words: dict[str, str] = {}
        self._learning = False
        self._sentences: dict[str, str] = {}
        self._pattern: re.Pattern[str] | None = None

    def learn_name(self, name: str) -> None:
        """A name that must be replaced, wherever it stands: of the host, of who signs in."""
        if not _token(name):
            self._of_name(name)

    def learn(self, leaf: Leaf, text: str) -> str:
        """First pass; gives the text as it is."""
        self._learning = True
        try:
            self.replaced(leaf, text)
        finally:
            self._learning = False
        return text

    def replaced(self, leaf: Leaf, text: str) -> str:
        """The text as it may be shown to anybody."""
        stripped = text.strip()
        if leaf.name in public.PICTURES:
            return public.blank_picture(text)
        if leaf.item or leaf.of.casefold() == "msvm_kvpexchangedataitem":
            return self._of_item(leaf, text)
        if leaf.protocol:
            if _token(stripped.removeprefix("uuid:")):
                return _TOKEN.sub(self._of_token, text)
            whole = public.PLAIN.fullmatch(stripped) or public.QNAME.fullmatch(stripped)
            return text if whole else self._of_sentence(text)
        if leaf.name in public.MAC_PROPERTIES and re.fullmatch(public.BARE_MAC, stripped):
            return self._mac(stripped)
        if _token(stripped):
            return _TOKEN.sub(self._of_token, text)
        if leaf.name in _NAMES:
            return text if public.is_usual_name(text) else self._of_name(text)
        if leaf.name in public.SENTENCES or (leaf.name == "Caption" and leaf.of in ("", "Win32_OperatingSystem")):
            return self._of_sentence(text)
        if leaf.name in _IDENTIFIERS:
            return self._of_identifier(text)
        if _SERIAL.fullmatch(stripped):
            return self._serial(stripped)
        if public.PLAIN.fullmatch(stripped) or public.is_public(stripped):
            return text
        if _PATH.fullmatch(stripped):
            return self._of_identifier(text)
        return self._of_text(text)

    def query(self, text: str) -> str:
        """A query of ours, in which only the host's identifiers are foreign."""
        return self._of_sentence(text)

    def _of_item(self, leaf: Leaf, text: str) -> str:
        """An item of Data Exchange: what integration services write of the system stays."""
        if leaf.name not in ("Name", "Data"):
            return text if public.PLAIN.fullmatch(text.strip()) else self._of_text(text)
        if not leaf.intrinsic or leaf.item not in public.ITEM_NAMES:
            return self._of_text(text, "key" if leaf.name == "Name" else "text")
        if leaf.name == "Name":
            return text
        if leaf.item in public.ADDRESS_ITEMS and _token(text):
            return _TOKEN.sub(self._of_token, text)
        if leaf.item in public.SYSTEM_ITEMS:
            return text if public.PLAIN.fullmatch(text.strip()) else self._of_sentence(text)
        return self._of_name(text)

    def _of_sentence(self, text: str) -> str:
        """Words that stay, with what is known to be the host's own replaced in them."""
        if self._learning:
            # What is to be replaced in sentences is known when everything was seen.
            return text
        if self._pattern is None:
            self._pattern = _pattern_of(self._words)
            self._sentences.clear()
        if text not in self._sentences:
            self._sentences[text] = self._pattern.sub(self._of_match, text)
        return self._sentences[text]

    def _of_match(self, found: re.Match[str]) -> str:
        if found.lastgroup in ("protected", None):
            return found[0]
        return self._words[found[0].casefold()] if found.lastgroup == "original" else self._of_token(found)

    def _of_identifier(self, text: str) -> str:
        """An identifier or path: GUIDs by GUIDs, every word that is not everybody's by a name."""
        ready: list[str] = []
        end = 0
        for found in _TOKEN.finditer(text):
            ready += [self._words_of(text[end : found.start()]), self._of_token(found)]
            end = found.end()
        return "".join((*ready, self._words_of(text[end:])))

    def _words_of(self, text: str) -> str:
        def one(found: re.Match[str]) -> str:
            word = found[0]
            return word if word.isdigit() or public.is_public(word) else self._pseudonym(word, "name")

        return _WORD.sub(one, text)

    def _of_name(self, text: str) -> str:
        stripped = text.strip()
        if _HOST_NAME.fullmatch(stripped) and not public.PLAIN.fullmatch(stripped):
            if not public.is_public(stripped):
                # Alone, too: a sentence may hold the whole, and then its parts stand for it.
                self._remember(stripped, self._words_of(stripped))
            return self._words_of(stripped)
        return self._pseudonym(stripped, "name")

    def _of_text(self, text: str, kind: str = "text") -> str:
        """A text as long as the original, with its line breaks."""
        label = self._pseudonym(text, kind)
        if len(text) <= len(label):
            return label
        lines = [label, *("." * len(line) for line in text.split("\n")[1:])]
        lines[0] = label + "." * max(0, len(text.split("\n")[0]) - len(label))
        return "\n".join(lines)

    def _serial(self, text: str) -> str:
        """Another number in the same groups of digits."""
        if public.TOKEN_PSEUDONYM.fullmatch(text):
            return text
        if text.casefold() not in self._words:
            digits = iter(str(len(self._words) + 1).zfill(sum(map(str.isdigit, text))))
            self._remember(text, "".join(next(digits, "0") if c.isdigit() else c for c in text))
        return self._words[text.casefold()]

    def _pseudonym(self, original: str, kind: str) -> str:
        known = self._words.get(original.casefold())
        if known is None:
            number = len(self._words) + 1
            known = f"anon-{kind}-{number:03d}" if original.isascii() else f"匿名-{number:03d}"
            self._remember(original, known)
        return known

    def _remember(self, original: str, known: str) -> None:
        if original.casefold() not in self._words:
            self._words[original.casefold()] = known
            self._pattern = None

    def _of_token(self, found: re.Match[str]) -> str:
        text = found[0]
        if public.TOKEN_PSEUDONYM.fullmatch(text):
            return text
        match found.lastgroup:
            case "guid":
                return self._guid(text)
            case "sid":
                domain = "S-1-5-21-1000000001-1000000002-1000000003"
                return self._sids.setdefault(text.upper(), f"{domain}-{len(self._sids) + 1001}")
            case "mac":
                return self._mac(text)
            case _:
                return self._address(text)

    def _guid(self, text: str) -> str:
        key = text.upper()
        if key in public.GUIDS:
            return text
        made = self._guids.setdefault(key, f"{len(self._guids) + 1:08X}-0000-4000-8000-A00000000000")
        return made.lower() if text == text.lower() and text != key else made

    def _mac(self, text: str) -> str:
        digits = re.sub("[:-]", "", text).upper()
        if digits == "0" * 12 or public.TOKEN_PSEUDONYM.fullmatch(text):
            return text
        made = self._macs.setdefault(digits, f"02005E00{len(self._macs) + 1:04X}")
        separator = "" if len(text) == 12 else text[2]
        written = separator.join(made[n : n + 2] for n in range(0, 12, 2))
        return written.lower() if text == text.lower() and text != text.upper() else written

    def _address(self, text: str) -> str:
        try:
            address = ipaddress.ip_address(text.partition("%")[0])
        except ValueError:
            return text
        if public.USUAL_ADDRESS.fullmatch(text):
            return text
        number = len(self._addresses) + 1
        if address.version == 4:
            made = f"198.18.{number // 250}.{number % 250 + 1}"
        else:
            made = f"{'fe80' if address.is_link_local else '2001:db8'}::{number:x}"
        return self._addresses.setdefault(str(address), made)


def _token(text: str) -> bool:
    """Whether a text is nothing but GUIDs, addresses and identifiers of accounts."""
    text = text.strip()
    return bool(text) and _TOKEN.search(text) is not None and bool(_SEPARATORS.fullmatch(_TOKEN.sub("", text)))


def _pattern_of(originals: Iterable[str]) -> re.Pattern[str]:
    """Originals wherever they stand, in either case; words of the schema and of this module go before."""
    wanted = sorted((text for text in originals if not public.is_public(text)), key=len, reverse=True)
    parts = [f"(?P<protected>{public.PROTECTED.pattern})", _TOKEN.pattern]
    if wanted:
        parts.append("(?P<original>" + "|".join(map(_searched, wanted)) + ")")
    return re.compile("|".join(parts), re.IGNORECASE)


def _searched(original: str) -> str:
    escaped = re.escape(original)
    return escaped if len(original) >= public.SHORT else rf"(?<!\w){escaped}(?!\w)"
