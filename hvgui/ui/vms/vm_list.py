"""List of VMs with its filter box, and the texts in its place when it is empty."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.change import ChangeSet
from hvgui.domain.filter_words import Hint, read_filter
from hvgui.domain.host import HostPicture
from hvgui.domain.keys import HostId, VmKey
from hvgui.domain.link import LinkPhase
from hvgui.ui.look import icons
from hvgui.ui.look.icons import Icon
from hvgui.ui.vms.columns import ColumnKey
from hvgui.ui.vms.drift_feed import DriftFeed
from hvgui.ui.vms.first_run import FirstRun
from hvgui.ui.vms.matrix_panel import MatrixPanel
from hvgui.ui.vms.moved_selection import FollowedSelection
from hvgui.ui.vms.vm_rows import VmRows
from hvgui.ui.vms.vm_table import VmTable
from hvgui.ui.vms.vm_view import VmView
from hvgui.ui.widgets.buttons import tool_button
from hvgui.ui.widgets.empty_state import EmptyState
from hvgui.ui.widgets.label import Label, bold, quiet
from hvgui.ui.widgets.notice_bar import NoticeBar
from hvgui.ui.widgets.preferences import Preferences
from hvgui.ui.widgets.prompter import Prompter
from hvgui.ui.widgets.timers import beat, once
from hvgui.wording import texts
from hvgui.wording.host_words import breaking_point
from hvgui.wording.i18n import plural, text

_TYPING_PAUSE = 60
_TICK = 1000
_SLOW_BEAT = 5000


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
        self._preferences = preferences
        self._scope: HostId | None = None
        #: Whether the first rows have come and taken the keyboard focus.
        self._greeted = False
        self.table = VmTable(now, self)
        self.table.load_of = controller.monitoring.load_history
        self.view = VmView(self.table, controller, preferences, self)
        self.matrix = MatrixPanel(self.table, controller, spawn, prompter, self)
        self.views: tuple[VmRows, ...] = (self.view, self.matrix.view)
        self.drift = DriftFeed(controller, self.table, lambda: ColumnKey.DRIFT.value in self.view.shown_columns(), self)
        self.as_list = self._switch("list", Icon.LIST, on=False)
        self.as_matrix = self._switch("matrix", Icon.MATRIX, on=True)
        self.empty = EmptyState(self)
        self.first_run = FirstRun(self)
        self.filter_box = self._make_filter_box()
        self._hint = NoticeBar(self, across=True)
        self._count = Label(self)
        quiet(self._count)
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
        beat(self, _TICK, self.view.tick)
        beat(self, _SLOW_BEAT, self.table.beat)
        self.first_run.wanted.connect(self.beginning_wanted)
        self.view.columns_changed.connect(self.drift.look)
        for view in self.views:
            view.selectionModel().selectionChanged.connect(lambda *_, v=view: self._selection_moved(v))
        self.matrix.pending_changed.connect(self._count_pending)
        table = self.table
        for signal in (table.rowsInserted, table.rowsRemoved, table.modelReset, table.layoutChanged):
            signal.connect(self._rows_moved)
        self.filter_box.textChanged.connect(lambda _words: self._typing.start())

    def _switch(self, name: str, icon: Icon, *, on: bool) -> QToolButton:
        words, tip = text(f"view.{name}"), text(f"view.{name}-tip")
        button = tool_button(self, words, lambda: self.show_matrix(on), tip=tip, icon=icon, flat=False)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setChecked(on is self._preferences.matrix)
        return button

    def _make_filter_box(self) -> QLineEdit:
        box = QLineEdit(self._preferences.filter, self)
        box.setPlaceholderText(text("filter.placeholder"))
        box.setToolTip(text("filter.tip"))
        box.setAccessibleName(text("filter.name"))
        box.setAccessibleDescription(text("filter.tip"))
        box.setClearButtonEnabled(True)
        icons.set_icon(box.addAction(icons.icon(Icon.FILTER), QLineEdit.ActionPosition.LeadingPosition), Icon.FILTER)
        return box

    def _lay_out(self) -> None:
        title = Label(text("list.title"), self)
        bold(title)
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 5, 6, 5)
        bar.setSpacing(8)
        bar.addWidget(title)
        bar.addWidget(self._count)
        bar.addSpacing(6)
        switch = QHBoxLayout()
        switch.setSpacing(0)
        switch.addWidget(self.as_list)
        switch.addWidget(self.as_matrix)
        bar.addLayout(switch)
        bar.addStretch(1)
        bar.addWidget(self.filter_box, 3)
        self.filter_box.setMinimumWidth(160)
        self.filter_box.setMaximumWidth(460)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._hint)
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

    def set_scope(self, host: HostId | None) -> None:
        """Show one host's VMs, or all."""
        self._scope = host
        self.table.set_scope(host)
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

    def dispose(self) -> None:
        """End the subscriptions."""
        self.drift.dispose()

    # --- inside -------------------------------------------------------------------------------------------------

    def _fit_hosts(self) -> None:
        names = [host.name for host in self._controller.hosts()]
        self.view.show_hosts(names, one=self._scope is not None)

    def _selection_moved(self, view: VmRows) -> None:
        if view is self.current:
            self.selection_changed.emit()

    def _take_sorting(self) -> None:
        """The order is the rows', whichever view has made it."""
        self.matrix.view.take_sorting()
        header = self.view.horizontalHeader()
        blocked = header.blockSignals(True)
        header.setSortIndicator(*self.table.sorting)
        header.blockSignals(blocked)

    def _count_pending(self) -> None:
        count = len(self.matrix.pending)
        name = text("view.matrix")
        self.as_matrix.setText(text("view.pending", name=name, n=count) if count else name)

    def _apply_filter(self) -> None:
        self._typing.stop()
        found = read_filter(self.filter_box.text())
        self.table.set_filter(found)
        self._hint.say("\n".join(hint_words(hint) for hint in found.hints))
        self._rows_moved()

    def _rows_moved(self) -> None:
        shown, scoped = self.table.totals()
        narrowed = self.table.filtered and shown != scoped
        self._count.setText(text("list.shown-of", shown=shown, all=scoped) if narrowed else str(scoped or ""))
        self._count.setAccessibleName(outside.line(text("list.shown-of", shown=shown, all=scoped)))
        if shown:
            self._stack.setCurrentWidget(self.matrix if self._preferences.matrix else self.view)
            if not self._greeted:
                self._greeted = True
                self.current.setFocus()
        else:
            self._say_why_empty(scoped)
            self._stack.setCurrentWidget(self.empty if self._controller.hosts() else self.first_run)

    def _say_why_empty(self, scoped: int) -> None:
        hosts = [h for h in self._controller.hosts() if self._scope in (None, h.id)]
        if scoped:
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
