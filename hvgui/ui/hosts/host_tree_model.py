"""Tree model of the hosts, two levels: one node for all hosts, below it one per host."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import takewhile
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex

from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import HostId
from hvgui.domain.natural_order import natural
from hvgui.ui.widgets import roles
from hvgui.values import replace
from hvgui.wording import formats, texts
from hvgui.wording.host_words import breaking_point
from hvgui.wording.i18n import plural, text

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROOT, _HOST = 1, 2


class HostTreeModel(QAbstractItemModel):
    """Tree model sorted by name; a host keeps its row until its name changes."""

    def __init__(self, now: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._hosts: list[HostPicture] = []

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        if column != 0 or row < 0:
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(0, 0, _ROOT) if row == 0 else QModelIndex()
        if parent.internalId() == _ROOT and row < len(self._hosts):
            return self.createIndex(row, 0, _HOST)
        return QModelIndex()

    def parent(self, child: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        if child.isValid() and child.internalId() == _HOST:
            return self.createIndex(0, 0, _ROOT)
        return QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if not parent.isValid():
            return 1
        return len(self._hosts) if parent.internalId() == _ROOT else 0

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 1

    def headerData(self, section: int, orientation: Any, role: int = roles.DISPLAY) -> Any:
        return text("tree.title") if role == roles.DISPLAY and section == 0 else None

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        return roles.safe(role, self._data(index, role))

    def _data(self, index: Index, role: int) -> Any:
        if not index.isValid():
            return None
        if index.internalId() == _ROOT:
            return self._root_data(role)
        return self._host_data(self._hosts[index.row()], role) if index.row() < len(self._hosts) else None

    def picture(self, index: Index) -> HostPicture | None:
        """The host behind an index; None for the node of all hosts."""
        if index.isValid() and index.internalId() == _HOST and index.row() < len(self._hosts):
            return self._hosts[index.row()]
        return None

    def count_of(self, index: Index) -> int:
        """Number of VMs of a host, or of all."""
        picture = self.picture(index)
        return sum(host.vm_count for host in self._hosts) if picture is None else picture.vm_count

    def index_of(self, host: HostId | None) -> QModelIndex:
        """Where a host is; the node of all hosts for None and for hosts that are not there."""
        for row, picture in enumerate(self._hosts):
            if picture.id == host:
                return self.createIndex(row, 0, _HOST)
        return self.createIndex(0, 0, _ROOT)

    def show(self, hosts: Sequence[HostPicture]) -> None:
        """The hosts as they are now."""
        wanted = sorted(hosts, key=lambda h: (natural(h.name), h.id))
        root = self.createIndex(0, 0, _ROOT)
        keep = {host.id for host in wanted}
        moved = keep != {host.id for host in self._hosts}
        for row in range(len(self._hosts) - 1, -1, -1):
            if self._hosts[row].id not in keep:
                self.beginRemoveRows(root, row, row)
                del self._hosts[row]
                self.endRemoveRows()
        known = {host.id: host for host in self._hosts}
        staying = [host.id for host in wanted if host.id in known]
        if staying != [host.id for host in self._hosts]:
            self._reorder([known[host] for host in staying])
        row = 0
        while row < len(wanted):
            coming = list(takewhile(lambda host: host.id not in known, wanted[row:]))
            if coming:
                self.beginInsertRows(root, row, row + len(coming) - 1)
                self._hosts[row:row] = coming
                self.endInsertRows()
            row += len(coming) + 1
        for row, host in enumerate(wanted):
            before, self._hosts[row] = self._hosts[row], host
            # Every reading gives a host another time, which only its tip tells, when it is asked for.
            if before is not host and replace(before, as_of=host.as_of, latency=host.latency) != host:
                here = self.createIndex(row, 0, _HOST)
                self.dataChanged.emit(here, here)
                moved = True
        if moved:
            self.dataChanged.emit(root, root)

    def _reorder(self, hosts: list[HostPicture]) -> None:
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        held = [(self._hosts[i.row()].id if i.internalId() == _HOST else None) for i in old]
        self._hosts = hosts
        self.changePersistentIndexList(old, [self.index_of(host) for host in held])
        self.layoutChanged.emit()

    def _root_data(self, role: int) -> Any:
        if role == roles.DISPLAY:
            return text("tree.all-hosts")
        if role == roles.SECOND_LINE:
            live = sum(host.answers for host in self._hosts)
            return plural("tree.hosts-live", len(self._hosts), live=live) if self._hosts else text("tree.no-hosts")
        if role == roles.ACCESSIBLE_TEXT:
            return f"{text('tree.all-hosts')}, {self._root_data(roles.SECOND_LINE)}"
        if role == roles.TOOL_TIP:
            return text("tree.all-hosts-tip")
        return None

    def _host_data(self, host: HostPicture, role: int) -> Any:
        if role == roles.DISPLAY:
            return host.name
        if role == roles.SECOND_LINE:
            return self._second_line(host)
        if role == roles.THING:
            return host.id
        if role == roles.ACCESSIBLE_TEXT:
            return text("tree.spoken", name=host.name, state=self._state(host))
        if role in (roles.TOOL_TIP, roles.ACCESSIBLE_DESCRIPTION):
            return self._tip(host)
        return None

    def _second_line(self, host: HostPicture) -> str:
        """In a word or two, whole at the usual width of the pane; the tip and the spoken text say why."""
        return plural("tree.vms", host.vm_count) if host.phase is LinkPhase.LIVE else texts.host_state(host)

    def _state(self, host: HostPicture) -> str:
        match host.phase:
            case LinkPhase.LIVE:
                return plural("tree.vms", host.vm_count)
            case _ if host.trouble is None:
                return texts.phase(host.phase)
            case _:
                why = texts.trouble(host.trouble).failed
                return text("tree.phase-and-reason", phase=texts.host_state(host), reason=why)

    def _tip(self, host: HostPicture) -> str:
        now = self._now()
        lines = [
            text("host.tip", name=host.name, address=host.profile.label),
            text(
                "host.phase-since",
                phase=texts.phase_meaning(host.phase),
                time=formats.clock(host.since, now),
            )
            if host.since
            else texts.phase_meaning(host.phase),
        ]
        if host.trouble is not None:
            words = texts.trouble(host.trouble)
            lines += [words.failed, words.next, breaking_point(host), words.detail]
        if host.facts is not None and host.facts.os_caption:
            lines.append(text("host.system", caption=host.facts.os_caption, version=host.facts.os_version))
        if host.as_of is not None:
            lines.append(text("host.as-of", time=formats.clock(host.as_of, now), age=formats.age(now - host.as_of)))
        return "\n".join(line for line in lines if line)
