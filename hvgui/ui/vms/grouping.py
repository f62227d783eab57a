"""Groups of the VM list: rows that share a host, a state, an owner or the like stand below one heading."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from itertools import pairwise

from hvgui.domain import outside
from hvgui.domain.natural_order import natural
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.power import Power
from hvgui.ui.vms.columns import BY_KEY, ColumnKey
from hvgui.ui.vms.vm_row import VmRow
from hvgui.values import Struct
from hvgui.wording import texts
from hvgui.wording.i18n import text


class Grouping(Enum):
    """What the rows of one group share."""

    NONE = "none"
    HOST = "host"
    STATE = "state"
    HEARTBEAT = "heartbeat"
    OWNER = "owner"
    ROLE = "role"
    FOLDER = "folder"


WORDED = {"grouping.*": [grouping.value for grouping in Grouping]}
#: Names of a preference or a saved view that no grouping has mean no groups.
BY_NAME = {grouping.value: grouping for grouping in Grouping}


class _Kind(Struct, frozen=True):
    """How rows are put into groups: what orders the groups, what a group is called, fields of a VM that move it."""

    order: Callable[[VmRow], object]
    title: Callable[[VmRow], str]
    fields: frozenset[str] = frozenset()


_POWERS = {power: place for place, power in enumerate(Power)}
_BEATS = {beat: place for place, beat in enumerate(Heartbeat)}
_KINDS = {
    Grouping.HOST: _Kind(lambda row: (natural(row.host), row.vm.key.host), lambda row: row.host),
    Grouping.STATE: _Kind(
        lambda row: (not row.vm.critical, _POWERS[row.vm.power]),
        lambda row: texts.power(row.vm.power, critical=row.vm.critical),
        BY_KEY[ColumnKey.STATE].fields,
    ),
    Grouping.HEARTBEAT: _Kind(
        lambda row: _BEATS[row.vm.heartbeat],
        lambda row: texts.heartbeat(row.vm.heartbeat) or text("grouping.no-heartbeat"),
        frozenset({"heartbeat"}),
    ),
    # A group of those that have none stands last.
    Grouping.OWNER: _Kind(
        lambda row: (not row.vm.labels.owner, natural(row.vm.labels.owner)),
        lambda row: row.vm.labels.owner or text("grouping.no-owner"),
        frozenset({"labels"}),
    ),
    Grouping.ROLE: _Kind(
        lambda row: (not row.vm.labels.role, natural(row.vm.labels.role)),
        lambda row: row.vm.labels.role or text("grouping.no-role"),
        frozenset({"labels"}),
    ),
    Grouping.FOLDER: _Kind(
        lambda row: (not row.vm.labels.folder, natural(row.vm.labels.folder)),
        lambda row: row.vm.labels.folder or text("folders.none"),
        frozenset({"labels"}),
    ),
}


class Heading(Struct, frozen=True):
    """Heading above the first row of a group."""

    title: str
    #: Rows of the group.
    size: int

    @property
    def words(self) -> str:
        """The heading as it is read out."""
        return text("grouping.heading", title=self.title, n=self.size)


class Groups:
    """Headings over sorted rows, by the number of the first row of each group."""

    def __init__(self) -> None:
        self.grouping = Grouping.NONE
        self.headings: dict[int, Heading] = {}

    def moved_by(self, fields: frozenset[str]) -> bool:
        """Whether a change of these fields can move a row to another group."""
        kind = _KINDS.get(self.grouping)
        return kind is not None and bool(kind.fields & fields)

    def sort(self, rows: list[VmRow]) -> None:
        """Bring the groups together; within each the order stays."""
        if kind := _KINDS.get(self.grouping):
            rows.sort(key=kind.order)  # type: ignore[arg-type] # the keys of one kind are of one type

    def take(self, rows: Sequence[VmRow]) -> bool:
        """The headings over these rows; whether they differ from those before."""
        kind = _KINDS.get(self.grouping)
        found: dict[int, Heading] = {}
        if kind is not None:
            starts: list[int] = []
            before: object = None
            for number, row in enumerate(rows):
                order = kind.order(row)
                if not starts or order != before:
                    starts.append(number)
                    before = order
            for start, end in pairwise([*starts, len(rows)]):
                found[start] = Heading(outside.line(kind.title(rows[start])), end - start)
        differ = found != self.headings
        self.headings = found
        return differ
