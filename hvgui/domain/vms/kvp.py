"""Key/value items of Data Exchange: where they live, what fits, and what a change may do.

Sources: hyperv-wmi-v2 12.2 (limits, sources, all-or-nothing), field 6, question 3 (host-only values: one page says
16 KB, the class documents 1,024 characters, so longer ones are warned about).
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from hvgui.domain.characters import same_text, unsendable
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.labels import PREFIX, TAGS, Labels, labels_of, write_labels
from hvgui.values import Struct


class KvpPool(Enum):
    """Pools of items: the guest's programs, the guest's services, the host's for the guest, the host's own."""

    GUEST = "guest"
    INTRINSIC = "intrinsic"
    HOST = "host"
    HOST_ONLY = "host-only"


#: Pools that the host may change.
WRITABLE = frozenset({KvpPool.HOST, KvpPool.HOST_ONLY})
#: Items of one call, and host-only items of one VM.
MOST_ITEMS = 128
#: Bytes of UTF-16 with the terminator.
LONGEST_NAME = 512
LONGEST_VALUE = {KvpPool.HOST: 2048, KvpPool.HOST_ONLY: 16_384}
#: Characters that the class documents for a value.
DOCUMENTED_LENGTH = 1024


class KvpItem(Struct, frozen=True):
    """One item. Values are text of any kind, quotes, markup and line breaks included."""

    pool: KvpPool
    name: str
    value: str


class KvpItems(Struct, frozen=True):
    """Every item of a VM. The guest's are empty while it does not answer."""

    items: tuple[KvpItem, ...] = ()

    def of(self, pool: KvpPool) -> dict[str, str]:
        """The items of one pool by name."""
        return {item.name: item.value for item in self.items if item.pool is pool}

    def value(self, pool: KvpPool, name: str) -> str | None:
        """The value of an item, None when there is none."""
        return self.of(pool).get(name)


class KvpChange(Struct, frozen=True, kw_only=True):
    """One item as it shall be; ``value`` None removes it. ``expected`` is what was there when the change was made up.

    A host that has something else now refuses, unless ``overwrite`` was chosen.
    """

    pool: KvpPool
    name: str
    value: str | None
    expected: str | None = None
    overwrite: bool = False

    @property
    def label(self) -> str:
        """The item's name with its pool."""
        return f"{self.pool.value}/{self.name}"


class Relabel(Struct, frozen=True):
    """Labels as they were when editing began, and as they shall be."""

    was: Labels
    wanted: Labels

    def changes(self) -> tuple[KvpChange, ...]:
        """The items that this touches; all others stay as they are."""
        old, new = write_labels(self.was), write_labels(self.wanted)
        return tuple(
            KvpChange(pool=KvpPool.HOST_ONLY, name=name, value=value, expected=old[name])
            for name, value in new.items()
            if value != old[name]
        )


class KvpNote(Enum):
    """Notes about an item that will be written."""

    LONGER_THAN_DOCUMENTED = "longer-than-documented"


def item_named(label: str) -> tuple[KvpPool, str]:
    """The pool and the name behind a ``KvpChange.label``. Raises ValueError."""
    pool, _, name = label.partition("/")
    return KvpPool(pool), name


def size(text: str) -> int:
    """Bytes of UTF-16 with the terminator."""
    return len(text.encode("utf-16-le", "surrogatepass")) + 2


def same(name: str, one: str | None, other: str | None) -> bool:
    """Whether two values of an item say the same; tags may be in another order, line breaks in another form."""
    if name == TAGS:
        return labels_of(one or "") == labels_of(other or "")
    return same_text(one, other) or (name.startswith(PREFIX) and not one and not other)


def trouble_of(change: KvpChange, subject: str) -> Trouble | None:
    """Why an item can never be written like this."""
    if change.pool not in WRITABLE:
        return Trouble(TroubleKind.KVP_READ_ONLY, subject, change.name)
    if not change.name.strip():
        return Trouble(TroubleKind.KVP_NAME_MISSING, subject)
    if character := unsendable(change.name) or unsendable(change.value or ""):
        return Trouble(TroubleKind.KVP_TEXT_NOT_LEGAL, subject, f"{change.name!a}: {character}")
    if size(change.name) > LONGEST_NAME:
        return Trouble(TroubleKind.KVP_NAME_TOO_LONG, subject, change.name)
    if size(change.value or "") > LONGEST_VALUE[change.pool]:
        return Trouble(TroubleKind.KVP_VALUE_TOO_LONG, subject, change.name)
    return None


def notes_on(change: KvpChange) -> tuple[KvpNote, ...]:
    """What to warn about."""
    return (KvpNote.LONGER_THAN_DOCUMENTED,) if len(change.value or "") > DOCUMENTED_LENGTH else ()


class KvpCall(Enum):
    """Methods that changes need, in the order of their calls, so that removals make room."""

    REMOVE = "remove"
    MODIFY = "modify"
    ADD = "add"


def call_of(change: KvpChange, present: KvpItems) -> KvpCall | None:
    """What a change needs; None when the host agrees already."""
    now = present.value(change.pool, change.name)
    if now == change.value:
        return None
    if change.value is None:
        return KvpCall.REMOVE
    return KvpCall.ADD if now is None else KvpCall.MODIFY


def conflict(change: KvpChange, present: KvpItems, subject: str) -> Trouble | None:
    """Trouble when another user has changed the item meanwhile."""
    now = present.value(change.pool, change.name)
    if change.overwrite or now == change.value or same(change.name, now, change.expected):
        return None
    return Trouble(TroubleKind.CHANGED_MEANWHILE, subject, change.name)


def room(changes: Iterable[KvpChange], present: KvpItems, subject: str) -> Trouble | None:
    """Trouble when host-only items would be too many."""
    names = set(present.of(KvpPool.HOST_ONLY))
    before = len(names)
    for change in changes:
        if change.pool is KvpPool.HOST_ONLY:
            (names.discard if change.value is None else names.add)(change.name)
    return Trouble(TroubleKind.KVP_TOO_MANY, subject) if before < len(names) > MOST_ITEMS else None
