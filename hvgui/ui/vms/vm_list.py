"""List of VMs with its filter box, and the texts in its place when it is empty."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain.filters.filter_words import Filter, Hint, read_filter, words_of
from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import VmKey
from hvgui.domain.natural_order import natural
from hvgui.domain.operations.change import ChangeSet
from hvgui.domain.vms.folders import Folder, Scope, with_parents
from hvgui.ui.bars.banner import BAD, Banner
from hvgui.ui.filtering.list_header import ATTENTION, ListHeader, asks_for_problems, switch_button
from hvgui.ui.filtering.saved_views import SavedView, SavedViews
from hvgui.ui.look.icons import Icon
from hvgui.ui.vms.columns import COLUMNS, INDEX, ColumnKey, about_hardware
from hvgui.ui.vms.drift_feed import DriftFeed
from hvgui.ui.vms.first_run import FirstRun
from hvgui.ui.vms.group_menu import GroupMenu
from hvgui.ui.vms.grouping import BY_NAME, Grouping
from hvgui.ui.vms.list_export import ListExport
from hvgui.ui.vms.matrix_panel import MatrixPanel
from hvgui.ui.vms.moved_selection import FollowedSelection
from hvgui.ui.vms.overview import Overview
from hvgui.ui.vms.row_order import kept_keys
from hvgui.ui.vms.vm_rows import VmRows
from hvgui.ui.vms.vm_table import VmTable
from hvgui.ui.vms.vm_view import VmView
from hvgui.ui.widgets.empty_state import EmptyState
from hvgui.ui.widgets.preferences import Preferences
from hvgui.ui.widgets.prompter import Prompter
from hvgui.ui.widgets.timers import beat, once
from hvgui.wording import cause_words, texts
from hvgui.wording.host_words import breaking_point
from hvgui.wording.i18n import plural, text

_TYPING_PAUSE = 60
_TICK = 1000
_SLOW_BEAT = 5000
#: More VMs than this are counted now and then, not at every change; milliseconds between two countings.
_MANY, _COUNTING = 500, 500


def hint_words(hint: Hint) -> str:
    """A filter hint as a sentence."""
    known = text("format.comma").join(hint.known)
    return text(f"filter.hint.{hint.kind}", word=hint.word, known=known)


class VmList(QWidget):
    """Widget over the VMs of all hosts or of the selected one, with list and matrix, narrowed by the filter."""

    selection_changed = Signal()
    moved = Signal(object)
    """VMs that are on another host now: old ``VmKey`` → new one."""
    matrix_shown = Signal(bool)
    """Whether the service matrix is shown instead of the list."""
    beginning_wanted = Signal(str)
    """A way to begin, one of ``first_run.WAYS``."""
    host_wanted = Signal(object)
    """A ``HostId`` that needs its sign-in looked at."""
    narrowed = Signal()
    """Other rows are shown than before, by the filter."""
    counted = Signal()
    """What needs attention may have changed."""
    scope_wanted = Signal(object)
    """A ``HostId`` whose VMs are wanted."""
    doctor_wanted = Signal(object)
    """A ``HostId`` whose connection shall be examined."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        prompter: Prompter,
        preferences: Preferences,
        now: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._filter = Filter()
        self._hints: list[str] = []
        self._preferences = preferences
        self._prompter = prompter
        self._scope: Scope = None
        #: Whether the first rows have come and taken the keyboard focus.
        self._greeted = False
        self.table = VmTable(now, self)
        self.overview = Overview(self.table)
        self.table.set_grouping(BY_NAME.get(preferences.grouping, Grouping.NONE))
        self.table.load_of = controller.monitoring.load_history
        self.view = VmView(self.table, controller, preferences, self)
        self.matrix = MatrixPanel(self.table, controller, spawn, prompter, self)
        self.views: tuple[VmRows, ...] = (self.view, self.matrix.view)
        self.drift = DriftFeed(controller, self.table, lambda: ColumnKey.DRIFT.value in self.view.shown_columns(), self)
        matrix = preferences.matrix
        self.as_list = switch_button(self, "list", Icon.LIST, lambda: self.show_matrix(False), on=not matrix)
        self.as_matrix = switch_button(self, "matrix", Icon.MATRIX, lambda: self.show_matrix(True), on=matrix)
        self.empty = EmptyState(self)
        self.first_run = FirstRun(self)
        self.saved_views = SavedViews(preferences, self._as_view, self)
        self.group_menu = GroupMenu(lambda: self.table.groups.grouping, self.group_by, self)
        switches = (self.as_list, self.as_matrix)
        self.header = ListHeader(preferences.filter, switches, self._values_of, self.saved_views, self)
        self.filter_box = self.header.box
        self.silent = Banner(self, across=True)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.matrix)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.first_run)
        self._lay_out()
        self._following = FollowedSelection(now, self.selected)
        self._connect()
        self._apply_filter()

    def _connect(self) -> None:
        self._typing = once(self, _TYPING_PAUSE, self._apply_filter)
        self._counting = once(self, _COUNTING, self._count)
        self.header.asked.connect(self._asked)
        self.header.show_views()
        self.saved_views.applied.connect(self._apply_view)
        self.view.columns_changed.connect(self.header.show_filter)
        self.view.horizontalHeader().sortIndicatorChanged.connect(lambda *_: self.header.show_filter())
        self.view.sorted_also.connect(self._take_sorting)
        self.view.sorted_also.connect(self.header.show_filter)
        beat(self, _TICK, self.view.tick)
        beat(self, _SLOW_BEAT, self.table.beat)
        self.first_run.wanted.connect(self.beginning_wanted)
        self.view.columns_changed.connect(self.drift.look)
        self.view.columns_changed.connect(self._look_at_hardware)
        self._look_at_hardware()
        for view in self.views:
            view.selectionModel().selectionChanged.connect(lambda *_, v=view: self._selection_moved(v))
        self.matrix.pending_changed.connect(self._count_pending)
        table = self.table
        self.view.horizontalHeader().sortIndicatorChanged.connect(lambda *_: self._take_sorting())
        for signal in (table.rowsInserted, table.rowsRemoved, table.modelReset, table.layoutChanged):
            signal.connect(self._rows_moved)
        self.filter_box.textChanged.connect(lambda _words: self._typing.start())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.silent)
        column.addWidget(self._stack, 1)

    # --- what the window asks -----------------------------------------------------------------------------------

    def fill(self) -> None:
        """Show everything the controller knows."""
        self.table.fill(self._controller.hosts(), self._controller.vms())
        self.drift.look()
        self._fit_hosts()
        self._rows_moved()

    def apply(self, changes: ChangeSet) -> None:
        """Bring the rows up to date."""

        def update() -> None:
            self.table.apply(changes, self._controller.vms())
            self.matrix.follow(changes)
            self._rows_moved()

        if moved := self._following.apply(changes, update, self.current.select):
            self.moved.emit(moved)

    def show_hosts(self, hosts: Sequence[HostPicture]) -> None:
        """The hosts as they are now."""
        self.table.set_hosts(hosts)
        self._fit_hosts()
        self._rows_moved()

    def set_scope(self, scope: Scope) -> None:
        """Show the VMs of one host, those of one folder, or all."""
        self._scope = scope
        self.table.set_scope(scope)
        self._fit_hosts()
        self._rows_moved()

    @property
    def current(self) -> VmRows:
        """The view that is shown: the list or the matrix."""
        return self.matrix.view if self._preferences.matrix else self.view

    def show_matrix(self, on: bool) -> None:
        """Show the service matrix or the list; the same VMs stay selected."""
        if on == self._preferences.matrix:
            return
        keys = self.selected()
        self._preferences.matrix = on
        (self.as_matrix if on else self.as_list).setChecked(True)
        self._take_sorting()
        self._rows_moved()
        if keys != self.current.selected_keys():
            self.current.select(keys)
        self.current.setFocus()
        self.matrix_shown.emit(on)
        self.selection_changed.emit()

    def selected(self) -> list[VmKey]:
        """The selected VMs."""
        return self.current.selected_keys()

    def focus_filter(self) -> None:
        """Type here."""
        self.filter_box.setFocus()
        self.filter_box.selectAll()

    def clear_filter(self) -> None:
        """Show everything again."""
        self.filter_box.clear()
        self._apply_filter()

    def remember(self) -> None:
        """Write what should last into the preferences."""
        self._preferences.filter = self.filter_box.text()
        self.view.remember()

    def export(self) -> None:
        """Ask which rows and columns go into a file, and where to."""
        ListExport(self.table, self.current, self.view.shown_columns(), self._prompter, self.window()).open()

    def dispose(self) -> None:
        """End the subscriptions."""
        self.drift.dispose()

    # --- views and words ----------------------------------------------------------------------------------------

    def _as_view(self) -> SavedView:
        """What is shown now, as a view without a name."""
        header = self.view.horizontalHeader()
        columns = () if self.view.fitted else tuple(self.view.shown_columns())
        column, order = self.table.order.sorting
        return SavedView(
            name="",
            filter=self._words_now(),
            columns=columns,
            widths=tuple((name, header.sectionSize(INDEX[ColumnKey(name)])) for name in columns),
            sort_column=COLUMNS[column].key.value,
            sort_descending=order is Qt.SortOrder.DescendingOrder,
            sort_then=kept_keys(self.table.order.keys[1:]),
            grouping=self.table.groups.grouping.value,
        )

    def group_by(self, grouping: Grouping) -> None:
        """Put the rows into groups, now and at the next start."""
        self._preferences.grouping = grouping.value
        self.table.set_grouping(grouping)
        self.header.show_filter()

    def _words_now(self) -> str:
        return " ".join(words_of(self.filter_box.text()))

    def _apply_view(self, view: SavedView) -> None:
        """Show the list as a saved view says."""
        self.view.show_view(view.columns, dict(view.widths))
        self.view.sort_as(view.sort_column, view.sort_then, down=view.sort_descending)
        self.group_by(BY_NAME.get(view.grouping, Grouping.NONE))
        self.filter_box.setText(view.filter)
        self._apply_filter()
        self.current.setFocus()

    def _values_of(self, key: str) -> list[str]:
        """What there is for a key of the filter, in natural order."""
        vms = [entry.vm for entry in self.table.scoped()]
        match key:
            case "name":
                found = {vm.name for vm in vms}
            case "host":
                found = {host.name for host in self._controller.hosts()}
            case "os":
                found = {"windows", "linux", *(vm.guest_os for vm in vms)}
            case "version":
                found = {vm.version for vm in vms}
            case "tag":
                found = {tag for vm in vms for tag in vm.labels.tags}
            case "folder":
                found = with_parents(vm.labels.folder for vm in vms)
            case "owner":
                found = {vm.labels.owner for vm in vms}
            case _:
                found = {vm.labels.role for vm in vms}
        return sorted(found - {""}, key=natural)

    # --- inside -------------------------------------------------------------------------------------------------

    def _fit_hosts(self) -> None:
        names = [host.name for host in self._controller.hosts()]
        self.view.show_hosts(names, one=self._scope is not None and not isinstance(self._scope, Folder))

    def _selection_moved(self, view: VmRows) -> None:
        if view is self.current:
            self.selection_changed.emit()

    def _take_sorting(self) -> None:
        """The order is the rows', whichever view has made it."""
        self.matrix.view.take_sorting()
        header = self.view.horizontalHeader()
        blocked = header.blockSignals(True)
        header.setSortIndicator(*self.table.order.sorting)
        header.setSortIndicatorShown(not self.table.order.worst_first)
        header.blockSignals(blocked)

    def _count_pending(self) -> None:
        count = len(self.matrix.pending)
        name = text("view.matrix")
        self.as_matrix.setText(text("view.pending", name=name, n=count) if count else name)

    def _look_at_hardware(self) -> None:
        """Hardware is read once a column is about it."""
        if any(map(about_hardware, self.view.shown_columns())):
            self._controller.hardware.want_listed()

    def _apply_filter(self) -> None:
        self._typing.stop()
        found = read_filter(self.filter_box.text())
        if found.about_hardware:
            self._controller.hardware.want_listed()
        self.table.set_filter(found, worst_first=asks_for_problems(self.filter_box.text()))
        self.header.show_filter()
        self._take_sorting()
        self._filter = found
        self._say_hints()
        self._rows_moved()
        self.narrowed.emit()

    def _say_hints(self) -> None:
        """What of the filter could not be used, and which hosts it cannot judge yet."""
        words = [hint_words(hint) for hint in self._filter.hints]
        if self._filter.about_hardware:
            unread = {vm.key.host for vm in self._controller.vms().values() if vm.hardware is None}
            if unread:
                words.append(plural("list.hardware.hosts-unread", len(unread)))
        if words != self._hints:
            self._hints = words
            self.header.say(words)

    def _rows_moved(self) -> None:
        if self._filter.about_hardware:
            self._say_hints()
        shown, scoped = self.table.totals()
        if self.table.total <= _MANY:
            self._count()
        elif not self._counting.isActive():
            self._counting.start()
        if shown:
            self._stack.setCurrentWidget(self.matrix if self._preferences.matrix else self.view)
            if not self._greeted:
                self._greeted = True
                self.current.setFocus()
        else:
            self._say_why_empty(scoped)
            self._stack.setCurrentWidget(self.empty if self._controller.hosts() else self.first_run)

    def _count(self) -> None:
        """Numbers on the chips; hosts that are not responding stand above what needs attention."""
        self.header.show_counts(self.overview.counts())
        self.counted.emit()
        silent = self.overview.silent_hosts() if asks_for_problems(self.filter_box.text()) else []
        if not silent:
            self.silent.hide()
            return
        first = silent[0]
        buttons = (
            (text("silent-host.show"), lambda: self.scope_wanted.emit(first.id)),
            (text("empty.doctor.button"), lambda: self.doctor_wanted.emit(first.id)),
        )
        more = plural("silent-host.more", len(silent) - 1) if len(silent) > 1 else ""
        what, words = cause_words.silent_host(first)
        self.silent.say(BAD, what, texts.sentences(words, more), buttons)

    def _asked(self, name: str) -> None:
        """A chip was pressed: what needs attention begins with the worst."""
        self._apply_filter()
        if name == "attention" and self.table.rows:
            self.current.select([self.table.rows[0].key])

    def next_problem(self, step: int) -> VmKey | None:
        """The VM in trouble after the selected one in the order of trouble, or before it; None where there is none."""
        found, here = self.overview.problems(), self.selected()[:1]
        if not found:
            return None
        at = found.index(here[0]) if here and here[0] in found else (-1 if step > 0 else 0)
        return found[(at + step) % len(found)]

    def _say_why_empty(self, scoped: int) -> None:
        hosts = [h for h in self._controller.hosts() if self._scope in (None, h.id)]
        if isinstance(self._scope, Folder) and not scoped:
            self.empty.say(Icon.FOLDER, text("empty.folder.title"), text("empty.folder.words"))
            return
        if scoped and self.filter_box.text().strip().lower() == ATTENTION:
            self.empty.say(Icon.VM, text("empty.well.title"), plural("empty.well.words", scoped))
        elif scoped:
            self.empty.say(
                Icon.FILTER,
                text("empty.filtered.title"),
                plural("empty.filtered.words", scoped, filter=self.filter_box.text()),
                text("empty.filtered.button"),
                self.clear_filter,
            )
        else:
            self._say_why_hosts_are_empty(hosts)

    def _say_why_hosts_are_empty(self, hosts: list[HostPicture]) -> None:
        troubled = next((h for h in hosts if h.trouble is not None and h.phase is not LinkPhase.LIVE), None)
        if troubled is not None and troubled.trouble is not None:
            words = texts.trouble(troubled.trouble)
            self.empty.say(
                Icon.HOST,
                text("empty.trouble.title", host=troubled.name),
                "\n".join(part for part in (words.sentence(), breaking_point(troubled)) if part),
                text("empty.trouble.button"),
                lambda: self.host_wanted.emit(troubled.id),
                text("empty.doctor.button"),
                lambda: self.doctor_wanted.emit(troubled.id),
            )
        elif any(h.phase is LinkPhase.CONNECTING for h in hosts):
            names = text("format.comma").join(h.name for h in hosts if h.phase is LinkPhase.CONNECTING)
            self.empty.say(Icon.HOST, text("empty.connecting.title"), text("empty.connecting.words", hosts=names))
        else:
            self.empty.say(Icon.VM, text("empty.no-vms.title"), text("empty.no-vms.words"))
