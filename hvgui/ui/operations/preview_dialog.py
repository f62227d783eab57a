"""Preview of Apply: every setting of every VM, what is refused and why, the PowerShell script, and an export."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from hvgui.controller.api.controller import ChangeListener, Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import HostId, OperationId, VmKey
from hvgui.domain.operations.change import ChangeSet
from hvgui.domain.operations.plan import Plan, Verdict
from hvgui.ui.look.icons import Icon
from hvgui.ui.operations.guard_box import GuardBox
from hvgui.ui.operations.plan_table import PlanTable
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.command_box import CommandBox
from hvgui.ui.widgets.data_table import data_table
from hvgui.ui.widgets.label import Label, bold, quiet
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.ui.widgets.prompter import Prompter
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.save_text import save_text
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import service_words
from hvgui.wording.i18n import plural, text
from hvgui.wording.plan_export import SUFFIXES, exported

#: Makes the plan for the controllers that were ticked: at once by what is known, and by what hosts say now.
KnownPlan = Callable[[frozenset[VmKey]], Plan]
MakePlan = Callable[[frozenset[VmKey]], Awaitable[Plan]]
_FILTERS: tuple[tuple[str, Verdict | None], ...] = (
    ("all", None),
    ("changes", Verdict.WILL_CHANGE),
    ("refused", Verdict.REFUSED),
    ("agrees", Verdict.AGREES),
)


class PreviewDialog(ToolWindow, ChangeListener):
    """Dialog over a plan: from what is known at once, then from what the hosts answer; nothing is sent before Apply."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        prompter: Prompter,
        known: KnownPlan,
        make: MakePlan,
        applied: Callable[[Plan, OperationId], None],
        parent: QWidget | None = None,
        *,
        ticked: frozenset[VmKey] = frozenset(),
    ) -> None:
        super().__init__(parent, text("preview.title"), Icon.PREVIEW)
        self._controller = controller
        self._replanned = LatestRead(spawn, self, one_at_a_time=True)
        self._prompter = prompter
        self._make = make
        self._applied = applied
        #: Whether the plan is of what the hosts have said, no longer of what is known.
        self.read = False
        self.plan = known(ticked)
        self._ways = self._ways_to_hosts()
        self.ticked = ticked
        self.counts = WrapLabel(text("preview.reading"), self)
        self.guard = GuardBox(self)
        self.guard.ticked.connect(self._tick)
        self.model = PlanTable(self)
        self.filter = QComboBox(self)
        self.table = data_table(self, self.model, text("preview.table"), (115, 125, 125, 195, 50, 65))
        self.script = CommandBox(text("preview.script"), self, grows=True)
        self.tabs = QTabWidget(self)
        self.buttons = ButtonRow(self)
        self.apply = self.buttons.apply(text("button.apply"), self._apply)
        self.cancel = self.buttons.cancel(self.close)
        self.export = self.buttons.action(text("preview.export"), self.export_plan)
        self._lay_out()
        self.when_closed(controller.subscribe(self))
        self.resize(980, 560)
        self.table.setFocus()
        self._show()
        self._replan()

    def _lay_out(self) -> None:
        bold(self.counts)
        for name, _verdict in _FILTERS:
            self.filter.addItem(text(f"preview.filter.{name}"))
        self.filter.setAccessibleName(text("preview.filter-name"))
        self.filter.currentIndexChanged.connect(lambda _index: self._show_items())
        changes = QWidget(self)
        top = QHBoxLayout()
        label = Label(text("preview.filter-label"), changes)
        label.setBuddy(self.filter)
        top.addWidget(label)
        top.addWidget(self.filter)
        top.addStretch(1)
        inner = QVBoxLayout(changes)
        inner.addLayout(top)
        inner.addWidget(self.table, 1)
        script = QWidget(self)
        column = QVBoxLayout(script)
        words = WrapLabel(text("preview.script-says"), script)
        quiet(words)
        column.addWidget(words)
        column.addWidget(self.script, 1)
        self.tabs.addTab(changes, text("preview.tab.changes"))
        self.tabs.addTab(script, text("preview.tab.script"))
        self.cancel.setDefault(True)
        whole = QVBoxLayout(self)
        whole.setSpacing(8)
        whole.addWidget(self.counts)
        whole.addWidget(self.guard)
        whole.addWidget(self.tabs, 1)
        whole.addWidget(self.buttons)

    # --- what the controller says -------------------------------------------------------------------------------

    def vms_changed(self, changes: ChangeSet) -> None:
        """Plan again if VMs of the plan have changed."""
        keys = {item.key for item in self.plan.items}
        moved = {key for key, fields in changes.changed.items() if fields & {"services", "power", "name"}}
        if keys & (moved | set(changes.removed)):
            self._replan()

    def hosts_changed(self, hosts: frozenset[HostId]) -> None:
        """Plan again if a host of the plan may be changed now, or no longer."""
        ways = self._ways_to_hosts()
        if ways != self._ways:
            self._ways = ways
            self._replan()

    # --- inside -------------------------------------------------------------------------------------------------

    def _ways_to_hosts(self) -> dict[HostId, tuple[LinkPhase, bool]]:
        """Of each host that the plan is about, what decides whether it may be changed."""
        found = (self._controller.host(host) for host in {item.key.host for item in self.plan.items})
        return {picture.id: (picture.phase, picture.read_only) for picture in found if picture is not None}

    def _replan(self) -> None:
        self._replanned.start("preview", lambda: self._make(self.ticked), self._take)

    def _take(self, plan: Plan) -> None:
        self.plan, self.read = plan, True
        self._ways = self._ways_to_hosts()
        self._show()

    def _show(self) -> None:
        counts = self.plan.counts
        said = [service_words.plan_counts(self.plan) or text("preview.nothing")]
        self.counts.setText(" ".join(said if self.read else [*said, text("preview.reading")]))
        self.guard.show_plan(self.plan, self.ticked)
        self._show_items()
        self.script.show_commands(self._controller.plans.script(self.plan).split("\n") if counts.changes else ())
        self.tabs.setTabEnabled(1, bool(counts.changes))
        self.apply.setText(plural("preview.apply", counts.changes) if counts.changes else text("button.apply"))
        set_reason(self.apply, "" if counts.changes else text("preview.nothing-to-apply"))
        self.export.setEnabled(bool(self.plan.items))

    def _show_items(self) -> None:
        self.model.show_plan(self.plan, _FILTERS[self.filter.currentIndex()][1])

    def _tick(self, key: VmKey, on: bool) -> None:
        self.ticked = self.ticked | {key} if on else self.ticked - {key}
        self._replan()

    def _apply(self) -> None:
        plan = self.plan
        operation = self._controller.plans.apply(plan)
        if operation is not None:
            self._applied(plan, operation)
        self.close()

    def export_plan(self) -> None:
        """Write the plan into a file and stop there."""
        plan = self.plan
        save_text(
            self,
            self._prompter,
            text("preview.export-title"),
            text("preview.export-name"),
            SUFFIXES,
            lambda suffix: exported(plan, suffix),
        )
