"""Names that look the same and are not: letters of other scripts, unseen characters, spaces; or the same one twice.

Unicode's table of confusables (UTS #39) has ten thousand rows, most of them for scripts in which nobody names a
machine, and no kept package of it is small. Here are the letters that Latin, Greek, Cyrillic, Armenian and Japanese
share the looks of; NFKC knows the wide, the narrow, the mathematical and the circled ones.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import NamedTuple, TypeVar

from hvgui.domain.keys import HostId, VmKey
from hvgui.domain.outside import LINE_MOST, without_unseen

T = TypeVar("T")

#: Capitals come first: small "в" is no "b", but "В" is a "B".
_CAPITALS = str.maketrans("АВЕЅІЈКМНОРСТУХҮԌԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABESIJKMHOPCTYXYGQWABEZHIKMNOPTYX")
_SMALL = str.maketrans(
    {
        **dict(zip("аеорсухѕіјһӏԁԛԝҽгѵ", "aeopcyxsijhldqwerv", strict=True)),
        **dict(zip("αορνικτυγϲϳ", "aopviktuyci", strict=True)),
        **dict(zip("օսհոցզյӧ", "ouhngqjö", strict=True)),
        **dict(zip("ıɑɡɩǀ|10", "iagilllo", strict=True)),
        **dict.fromkeys("‐‑‒–—―−﹘－⁃˗", "-"),
        **dict.fromkeys("ーㅡ一丨", "-"),
        **dict.fromkeys("∕⁄╱⧸", "/"),
        **dict.fromkeys("꞉ː∶﹕", ":"),
        **dict.fromkeys("․‧·・", "."),
        **dict(zip("力二口卜夕工八へべぺ千三", "カニロトタエハヘベペチミ", strict=True)),
    }
)
_CAPITAL_I = re.compile("(?<=[a-z0-9])I|I(?=[a-z0-9])")


def skeleton(name: str) -> str:
    """Shape of a name: equal for names that look the same."""
    seen = name[:LINE_MOST]
    if not (seen.isascii() and seen.isprintable()):
        seen = unicodedata.normalize("NFKC", without_unseen(seen))
    seen = _CAPITAL_I.sub("l", seen.translate(_CAPITALS)).casefold().translate(_SMALL)
    return " ".join(seen.replace("rn", "m").split())


def spelled(name: str) -> str:
    """A name whose letters beyond ASCII carry their numbers."""
    return "".join(letter if letter.isascii() else f"{letter}(U+{ord(letter):04X})" for letter in name)


class _Named(NamedTuple):
    looks: str
    name: str
    host: HostId


class LookAlikes:
    """Which VMs of a list have a name that looks like another's; kept up as VMs come, go and are renamed.

    The same name on two hosts is no riddle, as the list shows the host: replicas have it. On one host it is.
    """

    def __init__(self) -> None:
        self._named: dict[VmKey, _Named] = {}
        self._alike: dict[str, set[VmKey]] = {}
        self._spellings: dict[str, Counter[str]] = {}
        self._same: Counter[tuple[str, HostId]] = Counter()

    def put(self, key: VmKey, name: str) -> set[VmKey]:
        """A VM has come or has another name; gives those whose mark may differ now."""
        before = self._named.get(key)
        if before is not None and before.name == name:
            return set()
        found = self.remove(key) | {key}
        new = self._named[key] = _Named(skeleton(name), name, key.host)
        group, spellings = self._alike.setdefault(new.looks, set()), self._spellings.setdefault(new.looks, Counter())
        group.add(key)
        spellings[name] += 1
        self._same[name, key.host] += 1
        if len(spellings) > 1 or self._same[name, key.host] > 1:
            found |= group
        return found

    def remove(self, key: VmKey) -> set[VmKey]:
        """A VM has gone; gives those whose mark may differ now."""
        old = self._named.pop(key, None)
        if old is None:
            return set()
        marked = self._marked(old)
        group, spellings = self._alike[old.looks], self._spellings[old.looks]
        group.discard(key)
        _less(spellings, old.name)
        _less(self._same, (old.name, old.host))
        if not group:
            del self._alike[old.looks], self._spellings[old.looks]
        return set(group) if marked else set()

    def marked(self, key: VmKey) -> bool:
        """Whether another name of the list looks the same."""
        found = self._named.get(key)
        return found is not None and self._marked(found)

    def others(self, key: VmKey) -> list[VmKey]:
        """The VMs whose names look like this one's."""
        if not self.marked(key):
            return []
        mine = self._named[key]
        return [
            other
            for other in sorted(self._alike[mine.looks])
            if other != key and (self._named[other].name != mine.name or other.host == key.host)
        ]

    def _marked(self, named: _Named) -> bool:
        return len(self._spellings[named.looks]) > 1 or self._same[named.name, named.host] > 1


def _less(counter: Counter[T], what: T) -> None:
    counter[what] -= 1
    if not counter[what]:
        del counter[what]
