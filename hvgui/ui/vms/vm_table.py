"""Table model of the VMs: sorts and filters itself, and moves only the rows that have changed place."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from hvgui.domain import outside
from hvgui.domain.filters.filter_words import Filter
from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.keys import HostId, VmKey
from hvgui.domain.operations.change import ChangeSet
from hvgui.domain.policies.policy import VmDrift
from hvgui.domain.vms.folders import Scope
from hvgui.domain.vms.load import Load
from hvgui.domain.vms.lookalikes import LookAlikes
from hvgui.domain.vms.services import Service
from hvgui.domain.vms.vm import Vm
from hvgui.ui.vms.column_heads import aligned, head_data
from hvgui.ui.vms.columns import CHARTS, COLUMNS, INDEX, SERVICE_COLUMNS, ColumnKey
from hvgui.ui.vms.grouping import Grouping, Groups
from hvgui.ui.vms.row_indexes import RowIndexes
from hvgui.ui.vms.row_order import RowOrder
from hvgui.ui.vms.row_runs import columns_of, runs
from hvgui.ui.vms.row_tips import alike_line, cell_tip
from hvgui.ui.vms.rows_by_host import HostRows
from hvgui.ui.vms.vm_drag import VmDragModel
from hvgui.ui.vms.vm_row import VmRow
from hvgui.ui.widgets import roles
from hvgui.wording import texts

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_UNREAD = Load()
_NOTHING: Mapping[VmKey, Mapping[Service, bool]] = {}
_NONE: Mapping[Service, bool] = {}
_SHOWN = [roles.DISPLAY]
#: More separate places than this are cheaper as one rearrangement.
_MANY_RUNS = 40
#: Separate rows notified one by one at most; more become one range.
_SCATTERED = 4


class VmTable(VmDragModel):
    """Table model whose rows are ``VmRow`` objects, identified by ``VmKey``."""

    folders_changed = Signal()
    """Numbers of VMs by folder may have changed."""
    regrouped = Signal()
    """The headings are others, or stand elsewhere."""

    def __init__(self, now: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._all: dict[VmKey, VmRow] = {}
        self._indexes = RowIndexes()
        self.rows: list[VmRow] = []
        self._hosts: dict[HostId, HostPicture] = {}
        self._filter = Filter()
        self._live_stale = False
        self._today = time.localtime(now()).tm_yday
        #: VMs with wishes, and with activities, at the last look.
        self._wished, self._busy = set[VmKey](), set[VmKey]()
        self._looks = LookAlikes()
        #: Rows that a ``dataChanged`` over many is really about, while it is told; empty where it is about all.
        self.scattered: Mapping[int, tuple[int, int]] = {}
        self.groups = Groups()
        self.order = RowOrder(self.groups)
        #: Where what VMs did is known.
        self.load_of: Callable[[VmKey], Load] = lambda _key: _UNREAD

    # --- what Qt asks -------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        row = index.row()
        if not 0 <= row < len(self.rows):
            return None
        entry, number = self.rows[row], index.column()
        if role == roles.DISPLAY:
            return self.cell(entry, number)
        if role == roles.ALIGNMENT:
            return aligned(COLUMNS[number])
        if role == roles.THING:
            return entry
        if role == roles.ACCESSIBLE_TEXT:
            return texts.spoken(COLUMNS[number].title, self.full(entry, number))
        if role == roles.TOOL_TIP or role == roles.ACCESSIBLE_DESCRIPTION:
            entry.load = self.load_of(entry.key)
            words = cell_tip(entry, COLUMNS[number].key, self._hosts.get(entry.key.host), self._now())
            if COLUMNS[number].key is ColumnKey.NAME:
                words = "\n".join(filter(None, (*self._beside_name(row, role), words)))
            return roles.safe(role, words)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = roles.DISPLAY) -> Any:
        known = orientation is Qt.Orientation.Horizontal and 0 <= section < len(COLUMNS)
        return head_data(COLUMNS[section], role, self.order.rank(section)) if known else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(COLUMNS):
            return
        self.order.sort_by(column, descending=order is Qt.SortOrder.DescendingOrder)
        self._arrange()

    def sort_also(self, column: int) -> None:
        """Sort by one more column among equals."""
        self.order.sort_also(column)
        self._arrange()

    # --- what the window asks -----------------------------------------------------------------------------------

    @property
    def total(self) -> int:
        """All VMs, shown or filtered away."""
        return len(self._all)

    @property
    def filtered(self) -> bool:
        """Whether words hide rows."""
        return bool(self._filter)

    def cell(self, entry: VmRow, number: int) -> str:
        """The text of one cell."""
        column = COLUMNS[number]
        if number in CHARTS:
            entry.load = self.load_of(entry.key)
        if column.ticks:
            return column.show(entry, self._now())
        found = entry.texts.get(column.key)
        if found is None:
            found = entry.texts[column.key] = outside.line(column.show(entry, self._now()))
        return found

    def full(self, entry: VmRow, number: int) -> str:
        """The text of one cell in its long form, for those who listen, point or copy."""
        column = COLUMNS[number]
        return self.cell(entry, number) if column.full is None else outside.line(column.full(entry, self._now()))

    @property
    def moment(self) -> float:
        """Now, in seconds since the epoch."""
        return self._now()

    def entry(self, key: VmKey) -> VmRow | None:
        """The entry of a VM, shown or not."""
        return self._all.get(key)

    def uptime_of(self, key: VmKey) -> int | None:
        """A VM's uptime as the list shows it now."""
        entry = self._all.get(key)
        return None if entry is None else entry.uptime_ms(self._now())

    def index_of(self, key: VmKey, column: int = 0) -> QModelIndex:
        """Where a VM is shown; invalid when it is not."""
        entry = self._all.get(key)
        return self.index(entry.place, column) if entry is not None and entry.place >= 0 else QModelIndex()

    def keys_at(self, rows: Iterable[int]) -> list[VmKey]:
        """The VMs of some rows, in the order of the list."""
        return [self.rows[row].key for row in sorted(rows) if 0 <= row < len(self.rows)]

    def fill(self, hosts: Iterable[HostPicture], vms: Mapping[VmKey, Vm]) -> None:
        """Show a whole list at once; the only reset there is."""
        self.beginResetModel()
        self._hosts = {host.id: host for host in hosts}
        now = self._now()
        self._all, self._indexes, self._looks = {}, RowIndexes(self._indexes.scope), LookAlikes()
        for vm in vms.values():
            self._add(vm, now)
            self._looks.put(vm.key, vm.name)
        for key, entry in self._all.items():
            entry.alike = self._looks.marked(key)
        self.rows = self._wanted()
        self._number()
        self.endResetModel()
        self._head()
        self._tell_folders()

    def apply(self, changes: ChangeSet, vms: Mapping[VmKey, Vm]) -> None:
        """Bring the list up to date."""
        if not self._all and len(changes.added) > 1:
            self.fill(self._hosts.values(), {vm.key: vm for vm in changes.added})
            return
        now = self._now()
        looks: set[VmKey] = set()
        for key in changes.removed:
            if (entry := self._all.pop(key, None)) is not None:
                self._indexes.remove(entry)
            looks |= self._looks.remove(key)
        for vm in changes.added:
            self._add(vm, now)
            looks |= self._looks.put(vm.key, vm.name)
        for key, fields in changes.changed.items():
            if "name" in fields and key in vms:
                self._indexes.by_name.rename()
                looks |= self._looks.put(key, vms[key].name)
        stale, touched = self._take_changes(changes, vms, now)
        self._mark_alike(looks, touched)
        if changes.removed or changes.added or stale:
            self._arrange()
        self._tell(touched)
        self._tell_folders()

    def set_hosts(self, hosts: Iterable[HostPicture]) -> None:
        """The hosts as they are now: names, and which of them answer."""
        before = {host: self._host_of(host) for host in self._hosts}
        self._hosts = {host.id: host for host in hosts}
        moved = {host for host in before.keys() | self._hosts.keys() if before.get(host) != self._host_of(host)}
        if not moved:
            return
        touched = []
        for entry in self._indexes.by_host.rows(moved):
            name, gone, as_of = self._host_of(entry.key.host)
            if entry.move_host(name, gone=gone, as_of=as_of):
                touched.append(entry)
        if touched:
            if self.order.by(INDEX[ColumnKey.HOST]) or self._filter or self.groups.grouping is Grouping.HOST:
                self._arrange()
            self._tell({entry: (0, len(COLUMNS) - 1) for entry in touched})

    def set_filter(self, words: Filter, *, worst_first: bool = False) -> None:
        """Show only rows that fit, until the next sorting in the order of trouble where that is asked for."""
        self._filter = words
        self.order.worst_first = worst_first
        self._arrange()

    def set_grouping(self, grouping: Grouping) -> None:
        """Put the rows into groups, or into none."""
        if grouping is not self.groups.grouping:
            self.groups.grouping = grouping
            self._arrange()

    def group_at(self, row: int) -> list[VmKey]:
        """The VMs of the group that begins with a row."""
        heading = self.groups.headings.get(row)
        return [entry.key for entry in self.rows[row : row + heading.size]] if heading else []

    def set_scope(self, scope: Scope) -> None:
        """Show the VMs of one host, those of one folder, or all."""
        if scope != self._indexes.scope:
            self._indexes.scope = scope
            self._arrange()

    def folder_counts(self) -> Mapping[str, int]:
        """Numbers of VMs by folder, each with what is below it; without a path those in none."""
        return self._indexes.by_folder.counts()

    def set_activities(
        self,
        activities: Mapping[VmKey, str],
        pending: Collection[VmKey],
        applying: Mapping[VmKey, Mapping[Service, bool]] = _NOTHING,
    ) -> None:
        """What operations are doing with VMs now, and which services they are switching."""
        span = (INDEX[ColumnKey.SERVICES], len(COLUMNS) - 1)
        touched = {}
        busy = {*activities, *pending, *applying}
        for key in self._busy | busy:
            if (entry := self._all.get(key)) is None:
                continue
            activity, waiting = activities.get(key, ""), key in pending
            switching: Mapping[Service, bool] = applying.get(key, _NONE)
            if (entry.activity, entry.pending, entry.applying) != (activity, waiting, switching):
                entry.activity, entry.pending, entry.applying = activity, waiting, switching
                entry.texts.clear()
                touched[entry] = span
        self._busy = busy
        self._tell(touched)

    def set_wishes(self, wishes: Mapping[VmKey, Mapping[Service, bool]]) -> None:
        """Service settings that were chosen and not yet applied."""
        span = (min(SERVICE_COLUMNS), max(SERVICE_COLUMNS))
        touched = {}
        for key in self._wished | wishes.keys():
            entry, wished = self._all.get(key), wishes.get(key, _NONE)
            if entry is not None and entry.wishes != wished:
                entry.wishes = dict(wished)
                entry.texts.clear()
                touched[entry] = span
        self._wished = set(wishes)
        self._tell(touched)

    def set_drift(self, drift: Mapping[VmKey, VmDrift | None]) -> None:
        """How these VMs stand to the policies; None where no policy is about one."""
        column = INDEX[ColumnKey.DRIFT]
        touched = {}
        for key, found in drift.items():
            entry = self._all.get(key)
            if entry is not None and entry.drift != found:
                entry.drift = found
                entry.texts.pop(ColumnKey.DRIFT, None)
                touched[entry] = (column, column)
        if touched and self.order.by(column):
            self._arrange()
        self._tell(touched)

    def beat(self) -> None:
        """The slow beat: sort again by a column that changes all the time."""
        if self._live_stale:
            self._arrange()
        if (today := time.localtime(self._now()).tm_yday) != self._today:
            # Times of yesterday get their date.
            self._today = today
            for entry in self._all.values():
                entry.texts.clear()

    def scoped(self) -> list[VmRow]:
        """Entries of the scope, whatever the filter shows."""
        return [entry for host in self.by_host() for entry in host.rows.values()]

    def by_host(self) -> Iterable[HostRows]:
        """The same by host, with the numbers of each."""
        return self._indexes.groups()

    def troubled(self) -> Iterable[VmRow]:
        """Entries of the scope that need attention, whatever the filter shows."""
        return self._indexes.troubled()

    def keys_in_scope(self) -> list[VmKey]:
        """VMs of the scope in the order of the list, whatever the filter shows."""
        return [entry.key for entry in self.order.of(self._indexes.named())]

    def hosts_in_scope(self) -> list[HostPicture]:
        """Hosts of the scope."""
        return self._indexes.hosts(self._hosts.values())

    def totals(self) -> tuple[int, int]:
        """VMs shown, and all VMs of the scope."""
        return len(self.rows), self._indexes.size()

    # --- inside -------------------------------------------------------------------------------------------------

    def _host_of(self, host: HostId) -> tuple[str, bool, float | None]:
        """Name, whether it is silent, and since when."""
        picture = self._hosts.get(host)
        if picture is None:
            return host, True, None
        return picture.name, not picture.answers, None if picture.answers else picture.as_of

    def _add(self, vm: Vm, now: float) -> None:
        name, gone, as_of = self._host_of(vm.key.host)
        if (before := self._all.get(vm.key)) is not None:
            self._indexes.remove(before)
        entry = self._all[vm.key] = VmRow(vm, name, seen=now, gone=gone, as_of=as_of)
        self._indexes.add(entry)

    def _take_changes(
        self, changes: ChangeSet, vms: Mapping[VmKey, Vm], now: float
    ) -> tuple[bool, dict[VmRow, tuple[int, int]]]:
        """Whether rows may have to move, and the columns touched for each entry."""
        touched: dict[VmRow, tuple[int, int]] = {}
        stale = False
        for key, fields in changes.changed.items():
            entry, vm = self._all.get(key), vms.get(key)
            if entry is None or vm is None:
                continue
            self._indexes.before(entry, fields)
            entry.take(vm, fields, now)
            self._indexes.after(entry, fields)
            span = columns_of(fields)
            if span is not None:
                touched[entry] = span
            if (self._filter or self._indexes.moved_by(fields)) and self._fits(entry) != (entry.place >= 0):
                stale = True
            if self.groups.moved_by(fields):
                stale = True
            if self.order.worst_first:
                stale = stale or self._misplaced(entry)
                continue
            moves, now_ = self.order.moved_by(fields)
            self._live_stale |= moves and not now_
            stale = stale or (now_ and self._misplaced(entry))
        return stale, touched

    def _mark_alike(self, keys: set[VmKey], touched: dict[VmRow, tuple[int, int]]) -> None:
        """VMs whose names look like another's now, or no longer."""
        name = INDEX[ColumnKey.NAME]
        for key in keys:
            entry, alike = self._all.get(key), self._looks.marked(key)
            if entry is not None and entry.alike != alike:
                entry.alike = alike
                entry.texts.pop(ColumnKey.NAME, None)
                left, right = touched.get(entry, (name, name))
                touched[entry] = (min(left, name), max(right, name))

    def _beside_name(self, row: int, role: int) -> tuple[str, str]:
        """What is said of a row beside its name: for those who listen its heading, and names that look alike."""
        heading = self.groups.headings.get(row) if role == roles.ACCESSIBLE_DESCRIPTION else None
        entry = self.rows[row]
        others = [self._all[key] for key in self._looks.others(entry.key) if key in self._all] if entry.alike else []
        return heading.words if heading else "", alike_line(entry, others)

    def _misplaced(self, entry: VmRow) -> bool:
        """Whether a changed entry no longer stands between its neighbours."""
        place = entry.place
        if place < 0:
            return False
        return not self.order.kept_by(self.rows[max(0, place - 1) : place + 2])

    def _fits(self, entry: VmRow) -> bool:
        return self._indexes.has(entry) and self._filter.fits(entry.subject)

    def _tell_folders(self) -> None:
        if self._indexes.folders_moved:
            self._indexes.folders_moved = False
            self.folders_changed.emit()

    def _wanted(self) -> list[VmRow]:
        entries = self._indexes.named()
        for test in self._filter.tests:
            entries = [entry for entry in entries if test(entry.subject)]
        return self.order.of(entries)

    def _number(self, first: int = 0) -> None:
        for place in range(first, len(self.rows)):
            self.rows[place].place = place

    def _arrange(self) -> None:
        """Show what is wanted now: by removing, moving and inserting rows, never by a reset."""
        wanted = self._wanted()
        self._live_stale = False
        if moved := wanted != self.rows:
            self._show(wanted)
        self._head(moved=moved)

    def _head(self, *, moved: bool = True) -> None:
        """Headings as the rows stand now; where rows have moved, a view has moved the room above them, too."""
        # Among the worst first, groups would put the worst of the second below the best of the first.
        if self.groups.take(() if self.order.worst_first else self.rows) or (moved and self.groups.headings):
            self.regrouped.emit()

    def _show(self, wanted: list[VmRow]) -> None:
        # Rows that are shown have a place, so that nobody has to look for those that come.
        coming = runs([place for place, entry in enumerate(wanted) if entry.place < 0])
        staying = [entry for entry in wanted if entry.place >= 0]
        leaving: list[tuple[int, int]] = []
        if len(staying) < len(self.rows):
            keep = set(map(id, staying))
            leaving = runs([place for place, entry in enumerate(self.rows) if id(entry) not in keep])
        if len(leaving) + len(coming) > _MANY_RUNS:
            self._rearrange(wanted)
            return
        for first, last in reversed(leaving):
            self.beginRemoveRows(QModelIndex(), first, last)
            for entry in self.rows[first : last + 1]:
                entry.place = -1
            del self.rows[first : last + 1]
            self._number(first)
            self.endRemoveRows()
        if staying != self.rows:
            self._rearrange(staying)
        for first, last in coming:
            self.beginInsertRows(QModelIndex(), first, last)
            self.rows[first:first] = wanted[first : last + 1]
            self._number(first)
            self.endInsertRows()

    def _rearrange(self, wanted: list[VmRow]) -> None:
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        held = [(self.rows[index.row()], index.column()) for index in old]
        for entry in self.rows:
            entry.place = -1
        self.rows = wanted
        self._number()
        new = [self.createIndex(e.place, column) if e.place >= 0 else QModelIndex() for e, column in held]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _tell(self, touched: Mapping[VmRow, tuple[int, int]]) -> None:
        """One ``dataChanged`` per run of neighbouring rows; one over all when they are ``scattered``."""
        shown = {entry.place: span for entry, span in touched.items() if entry.place >= 0}
        found = runs(sorted(shown))
        if len(found) > _SCATTERED:
            left, right = min(span[0] for span in shown.values()), max(span[1] for span in shown.values())
            self.scattered = shown
            self.dataChanged.emit(self.createIndex(found[0][0], left), self.createIndex(found[-1][1], right), _SHOWN)
            self.scattered = {}
            return
        for first, last in found:
            left = min(shown[row][0] for row in range(first, last + 1))
            right = max(shown[row][1] for row in range(first, last + 1))
            self.dataChanged.emit(self.createIndex(first, left), self.createIndex(last, right), _SHOWN)
