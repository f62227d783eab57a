"""Policies window: the wanted service settings, how far the VMs differ, and a preview of applying them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hvgui.controller.api.controller import ChangeListener, Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.keys import HostId, OperationId
from hvgui.domain.natural_order import natural
from hvgui.domain.operations.change import ChangeSet
from hvgui.domain.operations.plan import Plan
from hvgui.domain.policies.policy import Drift, Policy, PolicySet, VmDrift
from hvgui.domain.policies.policy_file import PolicyFileError
from hvgui.domain.trouble import Troubled
from hvgui.ui.look.icons import Icon
from hvgui.ui.operations.preview_dialog import PreviewDialog
from hvgui.ui.services.policy_editor import PolicyEditor
from hvgui.ui.widgets.buttons import push_button, spread
from hvgui.ui.widgets.data_table import item_table
from hvgui.ui.widgets.label import Label, bold, quiet
from hvgui.ui.widgets.prompter import Prompter
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.timers import once
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import service_words, texts
from hvgui.wording.i18n import plural, text

BUTTONS = ("add", "remove", "up", "down", "load", "save", "preview")
#: Rows of drift shown at most; the others are counted.
_MOST_ROWS = 500
_ORDER = {Drift.DRIFTED: 0, Drift.OPEN: 1, Drift.IN_LINE: 2, Drift.NO_POLICY: 3}


class PoliciesWindow(ToolWindow, ChangeListener):
    """Modeless window; edits are in use at once, and are written only to a file that the user chooses."""

    def __init__(self, controller: Controller, spawn: Spawn, prompter: Prompter, parent: QWidget | None = None) -> None:
        super().__init__(parent, text("policies.title"), Icon.POLICIES)
        self._controller = controller
        self._spawn = spawn
        self._prompter = prompter
        self.policies: list[Policy] = list(controller.policies.current.policies)
        self.list = QListWidget(self)
        self.list.setAccessibleName(text("policies.title"))
        self.list.setSpacing(2)
        self.editor = PolicyEditor(self)
        self.faults = WrapLabel("", self)
        self.counts = Label(self)
        headers = [text(f"policies.column.{name}") for name in ("vm", "host", "drift")]
        self.table = item_table(self, headers, text("policies.drift"), (170, 150))
        presses: dict[str, Callable[[], object]] = {
            "add": self._add,
            "remove": self._remove,
            "up": lambda: self._move(-1),
            "down": lambda: self._move(1),
            "load": self.load,
            "save": self.save,
            "preview": self.preview,
        }
        self.buttons = {name: self._button(name, presses[name]) for name in BUTTONS}
        self._lay_out()
        self._later = once(self, 500, self.show_drift)
        self.list.currentRowChanged.connect(lambda _row: self._show_policy())
        self.editor.edited.connect(self._edited)
        self.when_closed(controller.subscribe(self))
        self._fill(0)
        self.resize(940, 620)
        self.list.setFocus()

    def _button(self, name: str, press: Callable[[], object]) -> QPushButton:
        return push_button(self, text(f"policies.{name}"), press, tip=text(f"policies.{name}-tip"))

    def _lay_out(self) -> None:
        intro = WrapLabel(text("policies.intro"), self)
        quiet(intro)
        self.faults.hide()
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        rows = (("add", "remove"), ("up", "down"))
        for pair in rows:
            row = QHBoxLayout()
            for name in pair:
                row.addWidget(self.buttons[name])
            left.addLayout(row)
        top = QHBoxLayout()
        top.addLayout(left, 2)
        top.addWidget(self.editor, 3)
        buttons = self.buttons
        bottom = spread((buttons["load"], buttons["save"]), (buttons["preview"], self.close_button()))
        bold(self.counts)
        column = QVBoxLayout(self)
        column.addWidget(intro)
        column.addWidget(self.faults)
        column.addLayout(top, 3)
        column.addWidget(self.counts)
        column.addWidget(self.table, 2)
        column.addLayout(bottom)

    # --- what the controller says -------------------------------------------------------------------------------

    def vms_changed(self, changes: ChangeSet) -> None:
        """Compare VMs with the policies again, after a pause."""
        if changes.added or changes.removed or any("services" in fields for fields in changes.changed.values()):
            self._later.start()

    def hosts_changed(self, hosts: frozenset[HostId]) -> None:
        """Hosts came, went or moved."""
        self._later.start()

    # --- policies -----------------------------------------------------------------------------------------------

    def _fill(self, row: int) -> None:
        blocked = self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems(outside.cells([policy.name for policy in self.policies]))
        self.list.setCurrentRow(min(row, len(self.policies) - 1))
        self.list.blockSignals(blocked)
        self._show_policy()
        self.show_drift()

    def _show_policy(self) -> None:
        row = self.list.currentRow()
        policy = self.policies[row] if 0 <= row < len(self.policies) else None
        self.editor.show_policy(policy, (p.name for i, p in enumerate(self.policies) if i != row))
        self.buttons["remove"].setEnabled(policy is not None)
        self.buttons["up"].setEnabled(row > 0)
        self.buttons["down"].setEnabled(0 <= row < len(self.policies) - 1)

    def _edited(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self.policies):
            self.policies[row] = self.editor.policy()
            self.list.item(row).setText(outside.line(self.policies[row].name))
            self._use()

    def _use(self) -> None:
        if not self._trouble():
            self._controller.policies.use(PolicySet(tuple(self.policies)))
        self._later.start()

    def _trouble(self) -> str:
        return self.editor.trouble() if self.policies else ""

    def _add(self) -> None:
        names = {policy.name for policy in self.policies}
        number = next(n for n in range(1, len(names) + 2) if text("policies.new", n=n) not in names)
        self.policies.append(Policy(name=text("policies.new", n=number)))
        self._fill(len(self.policies) - 1)
        self.editor.fields["name"].selectAll()
        self.editor.fields["name"].setFocus()

    def _remove(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self.policies):
            del self.policies[row]
            self._controller.policies.use(PolicySet(tuple(self.policies)))
            self._fill(row)

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        there = row + by
        if 0 <= row < len(self.policies) and 0 <= there < len(self.policies):
            self.policies[row], self.policies[there] = self.policies[there], self.policies[row]
            self._use()
            self._fill(there)

    # --- drift --------------------------------------------------------------------------------------------------

    def show_drift(self) -> None:
        """How every VM stands to the policies now, the farthest first."""
        self._later.stop()
        rows: list[tuple[VmDrift, str, str]] = []
        hosts = {host.id: host.name for host in self._controller.hosts()}
        for key, drift in self._controller.policies.drift().items():
            vm = self._controller.vm(key)
            if vm is not None:
                rows.append((drift, vm.name, hosts.get(key.host, key.host)))
        rows.sort(key=lambda row: (_ORDER[row[0].drift], -row[0].differs, natural(row[1])))
        drifted = sum(drift.drift is Drift.DRIFTED for drift, _, _ in rows)
        self.counts.setText(plural("policies.counts", len(rows), drifted=drifted))
        self.table.setRowCount(min(len(rows), _MOST_ROWS))
        for row, (drift, vm_name, host) in enumerate(rows[:_MOST_ROWS]):
            for column, words in enumerate((vm_name, host, service_words.drift(drift))):
                item = QTableWidgetItem(outside.line(words))
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.table.setItem(row, column, item)
        why = self._trouble() or ("" if rows else text("policies.nobody"))
        set_reason(self.buttons["preview"], why, text("policies.preview-tip"))
        self.buttons["save"].setEnabled(bool(self.policies) and not self._trouble())

    def preview(self) -> PreviewDialog:
        """Everything applying the policies would do."""
        policies = self._controller.policies

        def applied(_plan: Plan, _operation: OperationId) -> None:
            self._later.start()

        dialog = PreviewDialog(
            self._controller,
            self._spawn,
            self._prompter,
            lambda ticked: policies.plan(ticked=ticked),
            lambda ticked: policies.preview(ticked=ticked),
            applied,
            self,
        )
        dialog.show()
        return dialog

    # --- files --------------------------------------------------------------------------------------------------

    def _chooser(self, title: str, chosen: Callable[[Path], None], *, save: bool) -> None:
        dialog = QFileDialog(self, title)
        dialog.setNameFilters([text("save.toml")])
        dialog.setDefaultSuffix("toml")
        if save:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile("policies.toml")
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: chosen(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def load(self) -> None:
        """Use the policies of a file."""
        title = text("policies.load-title")
        self._chooser(title, lambda p: self._spawn(self._load(p), name="policies", owner=self), save=False)

    def save(self) -> None:
        """Write the policies into a file."""
        title = text("policies.save-title")
        self._chooser(title, lambda p: self._spawn(self._save(p), name="policies", owner=self), save=True)

    async def _load(self, path: Path) -> None:
        try:
            found = await self._controller.policies.load(path)
        except PolicyFileError as error:
            self._say([service_words.policy_fault(fault) for fault in error.faults])
        except Troubled as error:
            self._say([texts.trouble(error.trouble).sentence()])
        else:
            if not self.is_closed:
                self.policies = list(found.policies)
                self._say([])
                self._fill(0)

    async def _save(self, path: Path) -> None:
        try:
            await self._controller.policies.save(path, PolicySet(tuple(self.policies)))
        except Troubled as error:
            self._say([texts.trouble(error.trouble).sentence()])
        else:
            self._say([])

    def _say(self, lines: list[str]) -> None:
        if not self.is_closed:
            self.faults.setText("\n".join(lines))
            self.faults.setVisible(bool(lines))
