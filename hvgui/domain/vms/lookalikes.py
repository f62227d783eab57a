"""Names that look the same and are not: letters of other scripts, unseen characters, spaces; or the same one twice.

Unicode's table of confusables (UTS #39) has ten thousand rows, most of them for scripts in which nobody names a
machine, and no kept package of it is small. Here are the letters that Latin, Greek, Cyrillic, Armenian and Japanese
share the looks of; NFKC knows the wide, the narrow, the mathematical and the circled ones.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TypeVar

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


class _Group:
    """VMs whose names look the same."""

    __slots__ = ("keys", "same", "spellings")

    def __init__(self) -> None:
        self.keys: set[VmKey] = set()
        self.spellings: Counter[str] = Counter()
        self.same: Counter[tuple[str, HostId]] = Counter()

    def put(self, key: VmKey, name: str) -> None:
        self.keys.add(key)
        self.spellings[name] += 1
        self.same[name, key.host] += 1

    def remove(self, key: VmKey, name: str) -> None:
        self.keys.discard(key)
        _less(self.spellings, name)
        _less(self.same, (name, key.host))

    def marks(self, key: VmKey, name: str) -> bool:
        """Whether the name of one of them is another's, or looks like it."""
        return len(self.spellings) > 1 or self.same[name, key.host] > 1


class LookAlikes:
    """Which VMs of a list have a name that looks like another's; kept up as VMs come, go and are renamed.

    The same name on two hosts is no riddle, as the list shows the host: replicas have it. On one host it is.
    """

    def __init__(self) -> None:
        #: Of each VM what its name looks like, and the name.
        self._named: dict[VmKey, tuple[str, str]] = {}
        #: Most names look like no other: of ten thousand VMs few need a group.
        self._alike: dict[str, VmKey | _Group] = {}

    def put(self, key: VmKey, name: str) -> set[VmKey]:
        """A VM has come or has another name; gives those whose mark may differ now."""
        before = self._named.get(key)
        if before is not None and before[1] == name:
            return set()
        found = self.remove(key) | {key}
        looks = skeleton(name)
        self._named[key] = looks, name
        other = self._alike.setdefault(looks, key)
        if other is key:
            return found
        group = other if isinstance(other, _Group) else self._grouped(looks, other)
        group.put(key, name)
        return found | group.keys if group.marks(key, name) else found

    def _grouped(self, looks: str, key: VmKey) -> _Group:
        group = self._alike[looks] = _Group()
        group.put(key, self._named[key][1])
        return group

    def remove(self, key: VmKey) -> set[VmKey]:
        """A VM has gone; gives those whose mark may differ now."""
        old = self._named.pop(key, None)
        if old is None:
            return set()
        looks, name = old
        group = self._alike[looks]
        if not isinstance(group, _Group):
            del self._alike[looks]
            return set()
        marked = group.marks(key, name)
        group.remove(key, name)
        if not group.keys:
            del self._alike[looks]
        return set(group.keys) if marked else set()

    def marked(self, key: VmKey) -> bool:
        """Whether another name of the list looks the same."""
        looks, name = self._named.get(key, ("", ""))
        group = self._alike.get(looks)
        return isinstance(group, _Group) and group.marks(key, name)

    def others(self, key: VmKey) -> list[VmKey]:
        """The VMs whose names look like this one's."""
        if not self.marked(key):
            return []
        looks, name = self._named[key]
        group = self._alike[looks]
        assert isinstance(group, _Group)
        return [
            other
            for other in sorted(group.keys)
            if other != key and (self._named[other][1] != name or other.host == key.host)
        ]


def _less(counter: Counter[T], what: T) -> None:
    counter[what] -= 1
    if not counter[what]:
        del counter[what]
