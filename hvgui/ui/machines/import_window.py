"""Window that imports virtual machines where their files lie: read, shown with what is missing, then registered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QTreeWidgetItem, QVBoxLayout, QWidget

from hvgui.controller.api.controller import ChangeListener, Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.hosts.host_files import tidied
from hvgui.domain.keys import HostId, OperationId, VmId
from hvgui.domain.machines.export import DEFINITIONS
from hvgui.domain.machines.export_script import import_script
from hvgui.domain.machines.imports import (
    ImportVerb,
    ImportWish,
    Misfit,
    MisfitKind,
    PlannedMachine,
    definition_fault,
)
from hvgui.domain.operations.outcome import Done
from hvgui.domain.trouble import Troubled
from hvgui.ui.look import icons
from hvgui.ui.look.dress import set_ink
from hvgui.ui.look.icons import Icon
from hvgui.ui.machines.picking import PickOnHost
from hvgui.ui.widgets.buttons import ButtonRow, push_button
from hvgui.ui.widgets.data_table import item_tree
from hvgui.ui.widgets.field_rows import add_row
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.values import replace
from hvgui.wording import texts
from hvgui.wording.i18n import plural, text

#: Families of keys made from tables, for the test that every key has words.
WORDED = {
    "import-vm.*": ["file"],
    "import-vm.missing-*": [kind.value for kind in MisfitKind],
    "import-vm.column.*": ["what", "state"],
}
_VM = Qt.ItemDataRole.UserRole
_ICONS = {MisfitKind.DISK: Icon.DISK, MisfitKind.IMAGE: Icon.DISC, MisfitKind.SWITCH: Icon.NETWORK}


class ImportWindow(ToolWindow, ChangeListener):
    """Path line, and below it the planned virtual machines of the host. What was read here and not imported is dropped
    when the window closes."""

    def __init__(
        self, controller: Controller, spawn: Spawn, pick: PickOnHost, host: HostId, parent: QWidget | None = None
    ) -> None:
        shown = controller.host(host)
        self._host_name = host if shown is None else shown.name
        super().__init__(parent, text("import-vm.title", host=self._host_name), icon=Icon.ADD)
        self._controller, self._host, self._pick = controller, host, pick
        self._planned: Sequence[PlannedMachine] = ()
        self._switches: dict[str, str] = {}
        #: Definitions that were read here, by the operation that reads them and by the planned VM.
        self._read_by: dict[OperationId, str] = {}
        self._mine: dict[VmId, str] = {}
        self._before: frozenset[VmId] = frozenset()
        self._running: OperationId | None = None
        self._choices: dict[str, QComboBox] = {}
        self.file = QLineEdit(self)
        self.browse = push_button(self, text("dvd-dialog.browse"), self._browse, icon=Icon.FOLDER)
        self.plan = push_button(self, text("import-vm.read"), self._plan)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.file, 1)
        line.addWidget(self.browse)
        line.addWidget(self.plan)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        holder = QWidget(self)
        holder.setLayout(form)
        add_row(form, "import-vm.file", line, self.file)
        self.note = WrapLabel(text("import-vm.explained"), self)
        headers = [text(f"import-vm.column.{name}") for name in ("what", "state")]
        self.list = item_tree(self, headers, text("import-vm.list"), stretch=1, widths={0: 330}, nested=True)
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        self.buttons = ButtonRow(self)
        self.again = self.buttons.action(text("import-vm.again"), self.read)
        self.script = self.buttons.action(text("new-machine.script"), self._copy_script)
        self.drop = self.buttons.action(text("import-vm.drop"), self._drop)
        self.ok = self.buttons.ok(text("import-vm.import"), self._register)
        self.buttons.closing(self.close)
        column = QVBoxLayout(self)
        for part in (holder, self.note, self.list, self.buttons):
            column.addWidget(part, 1 if part is self.list else 0)
        self.resize(860, 460)
        self._reader = LatestRead(spawn, self, one_at_a_time=True)
        self.file.textChanged.connect(lambda _: self._typed())
        self.file.returnPressed.connect(self._plan)
        self.when_closed(controller.subscribe(self))
        self.when_closed(self._drop_mine)
        self._enable()
        self.read()
        self.file.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return  # Enter in the path reads it; it presses no button
        super().keyPressEvent(event)

    # --- reading -------------------------------------------------------------------------------------------------

    def path(self) -> str:
        """The definition as it will be sent."""
        return tidied(self.file.text())

    def _browse(self) -> None:
        self._pick(self._host, DEFINITIONS, self.file.setText, self)

    def _typed(self) -> None:
        fault = definition_fault(self.path()) if self.path() else None
        self._say(text("import-vm.explained") if fault is None else text(f"path-fault.{fault.value}"), bad=bool(fault))
        self._enable()

    def read(self) -> None:
        """Ask the host what is planned there, and what of it is missing."""
        self._reader.start(f"planned on {self._host}", self._ask, self._take, self._fail)

    async def _ask(self) -> tuple[Sequence[PlannedMachine], dict[str, str]]:
        found = await self._controller.exports.planned(self._host)
        wanted = any(machine.of(MisfitKind.SWITCH) for machine in found)
        switches = (await self._controller.machines.offer(self._host)).switches if wanted else {}
        return found, dict(switches)

    def _take(self, found: tuple[Sequence[PlannedMachine], dict[str, str]]) -> None:
        self._planned, self._switches = found
        there = {machine.vm for machine in self._planned}
        if self._read_by and self._running is None:
            # What was read just now is what was not there before.
            _, definition = self._read_by.popitem()
            self._mine |= dict.fromkeys(there - self._before, definition)
        self._mine = {vm: path for vm, path in self._mine.items() if vm in there}
        if self._running is None:
            self._before = frozenset(there)
        self._fill()

    def _fail(self, error: Troubled) -> None:
        self._say(texts.trouble(error.trouble).sentence(), bad=True)

    def _say(self, words: str, *, bad: bool = False) -> None:
        self.note.setText(words)
        set_ink(self.note, "bad" if bad else "text2")

    # --- showing -------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        chosen, kept = self._current(), {key: box.currentData() for key, box in self._choices.items()}
        self.list.clear()
        self._choices = {}
        for machine in self._planned:
            top = QTreeWidgetItem(outside.cells([machine.name, self._state(machine)]))
            top.setData(0, _VM, machine.vm)
            top.setToolTip(1, outside.tip(self._state(machine)))
            icons.set_item_icon(top, 0, Icon.VM)
            self.list.addTopLevelItem(top)
            for misfit in machine.misfits:
                self._add(top, machine, misfit, kept)
            if chosen is None or chosen.vm == machine.vm:
                self.list.setCurrentItem(top)
                chosen = machine
        self.list.expandAll()
        self._enable()

    def _add(self, top: QTreeWidgetItem, machine: PlannedMachine, misfit: Misfit, kept: dict[str, str]) -> None:
        words = text(f"import-vm.missing-{misfit.kind.value}")
        switch = misfit.kind is MisfitKind.SWITCH
        row = QTreeWidgetItem(outside.cells([misfit.what, "" if switch else words]))
        row.setData(0, _VM, machine.vm)
        row.setToolTip(0, outside.tip(misfit.what))
        row.setToolTip(1, outside.tip(words))
        icons.set_item_icon(row, 0, _ICONS[misfit.kind])
        top.addChild(row)
        if switch:
            box = QComboBox(self.list)
            box.setAccessibleName(outside.line(texts.spoken(words, misfit.what)))
            box.addItem(text("import-vm.not-connected"), "")
            for guid, name in sorted(self._switches.items(), key=lambda each: each[1].casefold()):
                box.addItem(text("import-vm.connect", switch=outside.line(name)), guid)
            box.setCurrentIndex(max(0, box.findData(kept.get(misfit.instance_id, ""))))
            holder = QWidget(self.list)
            label = Label(text("import-vm.missing-switch"), holder)
            label.setBuddy(box)
            label.setMinimumWidth(label.sizeHint().width())
            line = QHBoxLayout(holder)
            line.setContentsMargins(4, 0, 0, 0)
            line.addWidget(label)
            line.addWidget(box, 1)
            self.list.setItemWidget(row, 1, holder)
            self._choices[misfit.instance_id] = box

    def _state(self, machine: PlannedMachine) -> str:
        if not machine.ours:
            return text("import-vm.of-others")
        if not machine.misfits:
            return text("import-vm.fits")
        return plural("import-vm.lacks", len(machine.misfits))

    def _current(self) -> PlannedMachine | None:
        row = self.list.currentItem()
        vm = None if row is None else row.data(0, _VM)
        return next((machine for machine in self._planned if machine.vm == vm), None)

    def _enable(self) -> None:
        busy = "" if self._running is None else text("import-vm.busy")
        host = self._controller.host(self._host)
        closed = "" if host is None or host.closed is None else texts.trouble(host.closed).sentence()
        fault = definition_fault(self.path()) is not None
        set_reason(self.plan, closed or busy or (text("import-vm.no-file") if fault else ""))
        set_reason(self.script, text("import-vm.no-file") if fault else "")
        machine = self._current()
        reason = closed or busy
        if not reason and machine is None:
            reason = text("import-vm.none")
        elif not reason and machine is not None and not machine.ours:
            reason = text("import-vm.of-others")
        set_reason(self.drop, reason)
        lacks = machine is not None and bool(machine.of(MisfitKind.DISK))
        set_reason(self.ok, reason or (text("import-vm.disk") if lacks else ""))

    # --- doing ---------------------------------------------------------------------------------------------------

    def operations_changed(self, operations: frozenset[OperationId]) -> None:
        """What was begun here has ended."""
        if self._running is None or self._running not in operations:
            return
        picture = self._controller.operation(self._running)
        if picture is None or picture.running:
            return
        (outcome,) = (item.outcome for item in picture.items)
        number, self._running = self._running, None
        if isinstance(outcome, Done):
            self._say(text("import-vm.done" if picture.what == ImportVerb.REGISTER.value else "import-vm.explained"))
        elif outcome is not None:
            self._say(texts.outcome_reason(outcome) or texts.counts_at_end(picture), bad=True)
            self._read_by.pop(number, None)
        self.read()

    def _begin(self, wish: ImportWish) -> None:
        self._running = self._controller.exports.change_imports([wish])
        if wish.verb is ImportVerb.PLAN:
            self._read_by = {self._running: wish.definition}
        self._enable()
        # It may have ended already.
        self.operations_changed(frozenset({self._running}))

    def _plan(self) -> None:
        if self.plan.isEnabled():
            self._begin(ImportWish(host=self._host, verb=ImportVerb.PLAN, definition=self.path()))

    def _wish(self, machine: PlannedMachine, verb: ImportVerb) -> ImportWish:
        definition = self._mine.get(machine.vm, "")
        return ImportWish(host=self._host, verb=verb, definition=definition, name=machine.name, vm=machine.vm)

    def _register(self) -> None:
        machine = self._current()
        if machine is None or not self.ok.isEnabled():
            return
        missing = machine.of(MisfitKind.SWITCH)
        switches = {each.instance_id: str(self._choices[each.instance_id].currentData()) for each in missing}
        images = tuple(each.instance_id for each in machine.of(MisfitKind.IMAGE))
        self._begin(replace(self._wish(machine, ImportVerb.REGISTER), switches=switches, images=images))

    def _drop(self) -> None:
        machine = self._current()
        if machine is not None and self.drop.isEnabled():
            self._begin(self._wish(machine, ImportVerb.DROP))

    def _drop_mine(self) -> None:
        """What was read here and nobody has decided about is planned no longer."""
        left = [machine for machine in self._planned if machine.vm in self._mine]
        if left and self._running is None:
            self._controller.exports.change_imports([self._wish(machine, ImportVerb.DROP) for machine in left])

    def _copy_script(self) -> None:
        wish = ImportWish(host=self._host, verb=ImportVerb.PLAN, definition=self.path())
        QGuiApplication.clipboard().setText(import_script([(wish, self._host_name)]))
        self._say(text("new-machine.script-copied"))
