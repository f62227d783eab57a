"""Integration services of several VMs: check boxes with three states, and what Apply will change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from hvgui.controller.api.controller import ChangeListener, Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.keys import HostId, OperationId, VmKey
from hvgui.domain.operations.change import ChangeSet
from hvgui.domain.operations.plan import Plan
from hvgui.domain.vms.services import Service, ServiceMeaning
from hvgui.domain.vms.vm import Vm
from hvgui.ui.look.icons import Icon
from hvgui.ui.operations.preview_dialog import PreviewDialog
from hvgui.ui.services.many_services import ManyServices
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.guest_facts import answers
from hvgui.ui.widgets.label import Label, quiet
from hvgui.ui.widgets.notice_bar import NoticeBar
from hvgui.ui.widgets.prompter import Prompter
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.unapplied import HoldsChanges
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import texts
from hvgui.wording.i18n import plural, text

_ON, _OFF, _MIXED = Qt.CheckState.Checked, Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked
HEADINGS = ("setting", "guest")
#: What works first, then what wants a look, then what is only quiet.
ANSWERS = (
    ServiceMeaning.OK,
    ServiceMeaning.OK_OTHER_VERSION,
    ServiceMeaning.NO_CONTACT,
    ServiceMeaning.LOST_CONTACT,
    ServiceMeaning.INCOMPATIBLE,
    ServiceMeaning.ERROR,
    ServiceMeaning.PAUSED,
    ServiceMeaning.VM_NOT_RUNNING,
    ServiceMeaning.OFF,
    ServiceMeaning.NOT_SUPPORTED,
    ServiceMeaning.NOT_READ,
)
_WISH = {_ON: True, _OFF: False, _MIXED: None}


class ManyServicesWindow(ToolWindow, ChangeListener, HoldsChanges):
    """Modeless window that is updated with its VMs."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        prompter: Prompter,
        keys: Sequence[VmKey],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, plural("many.title", len(keys)), Icon.SERVICES)
        self._controller = controller
        self._spawn = spawn
        self._prompter = prompter
        self._keys = tuple(keys)
        self._services = ManyServices()
        self._operation: OperationId | None = None
        self.boxes: dict[Service, QCheckBox] = {}
        self.tallies: dict[Service, Label] = {}
        self.answers: dict[Service, Label] = {}
        self.who = WrapLabel("", self)
        quiet(self.who)
        self.notice = NoticeBar(self)
        self.preview = WrapLabel("", self)
        self.buttons = ButtonRow(self)
        self.ok = self.buttons.ok(text("button.ok"), lambda: self._write(then_close=True))
        self.buttons.cancel(self.close)
        self.apply = self.buttons.apply(text("button.apply"), lambda: self._write(then_close=False))
        self.details = self.buttons.action(text("matrix.preview"), self.open_preview, tip=text("matrix.preview-tip"))
        self._lay_out()
        self.when_closed(controller.subscribe(self))
        self._follow()
        self.resize(640, 420)
        self.boxes[Service.SHUTDOWN].setFocus()

    def _lay_out(self) -> None:
        group = QGroupBox(text("settings.services.group"), self)
        grid = QGridLayout(group)
        grid.setVerticalSpacing(8)
        grid.setHorizontalSpacing(18)
        grid.setColumnStretch(2, 1)
        for place, name in enumerate(HEADINGS, start=1):
            heading = Label(text(f"many.column.{name}"), group)
            quiet(heading)
            grid.addWidget(heading, 0, place)
        for row, service in enumerate(Service, start=1):
            box = QCheckBox(texts.service_label(service), group)
            box.setToolTip(outside.tip(texts.service_aliases(service)))
            box.setAccessibleName(outside.line(texts.service_name(service)))
            box.clicked.connect(lambda _on, s=service, b=box: self._choose(s, _WISH[b.checkState()]))
            tally, answer = Label(group), Label(group)
            for place, part in enumerate((box, tally, answer)):
                grid.addWidget(part, row, place)
            self.boxes[service], self.tallies[service], self.answers[service] = box, tally, answer
        bottom = QHBoxLayout()
        bottom.addWidget(self.preview, 1)
        bottom.addWidget(self.buttons, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(WrapLabel(text("many.intro"), self))
        column.addWidget(self.who)
        column.addWidget(self.notice)
        column.addWidget(group)
        column.addStretch(1)
        column.addLayout(bottom)

    # --- what the controller says -------------------------------------------------------------------------------

    def vms_changed(self, changes: ChangeSet) -> None:
        """VMs came, went or changed."""
        if changes.removed or changes.added or any(key in changes.changed for key in self._keys):
            self._follow()

    def hosts_changed(self, hosts: frozenset[HostId]) -> None:
        """Hosts came, went or moved."""
        if any(key.host in hosts for key in self._keys):
            self._follow()

    def operations_changed(self, operations: frozenset[OperationId]) -> None:
        """Operations moved on."""
        if self._operation in operations:
            self._refresh()

    # --- inside -------------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        vms = [vm for vm in map(self._controller.vm, self._keys) if vm is not None]
        ready = [vm for vm in vms if answers(self._controller.host(vm.key.host))]
        self._services.follow({vm.key: vm.services for vm in ready})
        self._say(vms, len(self._keys) - len(ready))
        self._refresh()

    def _say(self, vms: Sequence[Vm], out: int) -> None:
        names = text("format.comma").join(outside.cells(vm.name for vm in vms[:12]))
        self.who.setText(names if len(vms) <= 12 else plural("operation-and-more", len(vms) - 12, names=names))
        self.notice.say(plural("many.left-out", out) if out else "")

    def _refresh(self) -> None:
        for service, box in self.boxes.items():
            tally, wish = self._services.tally(service), self._services.edits.chosen(service)
            box.setTristate(tally.mixed)
            box.setEnabled(bool(tally.known))
            if wish is None:
                box.setCheckState(_MIXED if tally.mixed else _ON if tally.common else _OFF)
            words = plural("many.on", tally.on, all=tally.known) if tally.known else text("offered.none")
            answered = text("format.comma").join(
                text(f"many.count.{meaning.value}", n=tally.meanings[meaning])
                for meaning in ANSWERS
                if tally.meanings.get(meaning)
            )
            self.tallies[service].setText(words)
            self.answers[service].setText(answered)
            box.setAccessibleDescription(outside.block(text("format.semicolon").join(filter(None, (words, answered)))))
        changes = self._services.changes()
        self.details.setEnabled(bool(changes))
        set_reason(self.apply, "" if changes else text("settings.nothing-changed"))
        self.preview.setText(self._preview(changes))

    def _preview(self, changes: dict[VmKey, dict[Service, bool]]) -> str:
        if not changes:
            picture = None if self._operation is None else self._controller.operation(self._operation)
            return "" if picture is None else texts.counts_at_end(picture)
        lines = []
        for service in Service:
            for on, way in ((True, "on"), (False, "off")):
                number = sum(wanted.get(service) is on for wanted in changes.values())
                if number:
                    lines.append(plural(f"many.will-turn-{way}", number, service=texts.service_name(service)))
        return "\n".join(lines)

    def unapplied(self) -> int:
        """Number of services of VMs changed here and not sent."""
        return sum(map(len, self._services.changes().values()))

    def _choose(self, service: Service, on: bool | None) -> None:
        self._services.edits.choose(service, on)
        self._refresh()

    def _write(self, *, then_close: bool) -> None:
        changes = self._services.changes()
        if changes:
            plan = self._controller.plans.plan(changes)
            if plan.counts.refused or any(item.notes for item in plan.items):
                self.open_preview(then_close=then_close)
                return
            operation = self._controller.plans.apply(plan)
            if operation is not None:
                self._sent(operation)
        if then_close:
            self.close()

    def open_preview(self, *, then_close: bool = False) -> None:
        """Every setting that Apply would change, what is refused, and what is to be decided first."""
        plans, changes = self._controller.plans, self._services.changes()

        def applied(_plan: Plan, operation: OperationId) -> None:
            self._sent(operation)
            if then_close:
                self.close()

        PreviewDialog(
            self._controller,
            self._spawn,
            self._prompter,
            lambda ticked: plans.plan(changes, ticked=ticked),
            lambda ticked: plans.preview(changes, ticked=ticked),
            applied,
            self,
        ).show()

    def _sent(self, operation: OperationId) -> None:
        self._operation = operation
        self._services.edits.clear()
        self._refresh()
