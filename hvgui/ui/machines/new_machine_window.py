"""Page for new virtual machines: the choices on the left, what will be done on the right, always up to date."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hvgui.controller.api.controller import ChangeListener, Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.keys import HostId
from hvgui.domain.machines.likeness import another
from hvgui.domain.machines.machine_rules import HostOffer
from hvgui.domain.machines.machine_script import new_machine_script
from hvgui.domain.machines.new_machine import MachineWish, NewMachine, OnFailure, in_row
from hvgui.domain.machines.presets import PRESETS, Preset
from hvgui.domain.operations.plan import Previewed, Verdict
from hvgui.domain.trouble import Troubled
from hvgui.ui.look.icons import Icon
from hvgui.ui.machines.machine_form import ChooseImage, MachineForm, Pick
from hvgui.ui.machines.picking import PickOnHost
from hvgui.ui.machines.start_from import StartFrom
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.data_table import item_tree
from hvgui.ui.widgets.field_rows import add_row
from hvgui.ui.widgets.label import Label, bold
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.ui.widgets.preferences import Preferences
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.values import replace
from hvgui.wording import machine_words, texts
from hvgui.wording.i18n import plural, text

#: Milliseconds after the last change until hosts are asked what would be done.
_SETTLES = 350


class NewMachineWindow(ToolWindow, ChangeListener):
    """Form, plan and start of new VMs on one host."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        pick: PickOnHost,
        choose_image: ChooseImage,
        host: HostId | None = None,
        parent: QWidget | None = None,
        preferences: Preferences | None = None,
    ) -> None:
        """``preferences``: which switch was last used on each host."""
        super().__init__(parent, text("new-machine.title"), icon=Icon.VM)
        self._controller = controller
        self._offer = HostOffer()
        self._plan: Sequence[Previewed] = ()
        self._planned: Sequence[MachineWish] = ()
        self.host = QComboBox(self)
        for each in sorted(controller.hosts(), key=lambda one: one.name.casefold()):
            if each.answers and each.closed is None:
                self.host.addItem(outside.line(each.name), each.id)
        self.host.setCurrentIndex(max(0, self.host.findData(host)))
        self._preferences = preferences or Preferences()
        top = QFormLayout()
        holder = QWidget(self)
        holder.setLayout(top)
        add_row(top, "new-machine.host", self.host, self.host)
        self.form = MachineForm(self._pick(pick), choose_image, self)
        self.start = StartFrom(controller, spawn, self.form.machine, self)
        add_row(top, "new-machine.start", self.start, self.start.list)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.form)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.plan = item_tree(
            self,
            [text("new-machine.step"), text("new-machine.remark")],
            text("new-machine.plan"),
            stretch=1,
            widths={0: 220},
        )
        self.plan.setRootIsDecorated(True)
        heading = Label(text("new-machine.plan"), self)
        bold(heading)
        heading.setBuddy(self.plan)
        self.summary = WrapLabel("", self)
        self.note = WrapLabel("", self)
        self.take_back = QRadioButton(text("new-machine.take-back"), self)
        self.keep = QRadioButton(text("new-machine.keep"), self)
        self.take_back.setChecked(True)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (heading, self.plan, self.summary, self.note):
            column.addWidget(part, 1 if part is self.plan else 0)
        column.addWidget(Label(text("new-machine.on-failure"), self))
        column.addWidget(self.take_back)
        column.addWidget(self.keep)
        sides = QHBoxLayout()
        sides.addWidget(scroll, 1)
        sides.addWidget(right, 1)
        self.buttons = ButtonRow(self)
        self.script = self.buttons.action(text("new-machine.script"), self._copy_script)
        self.ok = self.buttons.ok(plural("new-machine.create", 1), self._create)
        self.buttons.cancel(self.close)
        whole = QVBoxLayout(self)
        whole.addWidget(holder)
        whole.addLayout(sides, 1)
        whole.addWidget(self.buttons)
        self.resize(1000, 760)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._read_plan)
        self._offers = LatestRead(spawn, self)
        self._plans = LatestRead(spawn, self)
        self.host.currentIndexChanged.connect(self._host_changed)
        self.start.chosen.connect(self._start)
        self.start.said.connect(self._say)
        self.form.touched.connect(self._touched)
        for radio in (self.take_back, self.keep):
            radio.toggled.connect(self._touched)
        QShortcut("Ctrl+Return", self, self._create)
        self.when_closed(controller.subscribe(self))
        self.form.fill(PRESETS[Preset.WINDOWS_SERVER])
        self.form.name.setText(text("new-machine.name"))
        self._host_changed()
        self.form.name.setFocus()
        self.form.name.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return  # Enter in a field creates nothing; Ctrl+Enter does
        super().keyPressEvent(event)

    def fill(self, machine: NewMachine) -> None:
        """Start from a description, such as that of a VM that was deleted."""
        self.form.fill(another(machine))

    # choices

    @property
    def host_id(self) -> HostId | None:
        found = self.host.currentData()
        return None if found is None else HostId(str(found))

    def _pick(self, pick: PickOnHost) -> Pick:
        def choose(extensions: tuple[str, ...], chosen: Callable[[str], None]) -> None:
            if (host := self.host_id) is not None:
                pick(host, extensions, chosen, self)

        return choose

    def _host_changed(self) -> None:
        host = self.host_id
        self.start.show_host(host)
        if host is None:
            self._touched()
            return
        read = partial(self._controller.machines.offer, host)
        self._offers.start(f"offer of {host}", read, self._show_offer, self._fail)

    def _show_offer(self, offer: HostOffer) -> None:
        self._offer = offer
        self.form.offer(offer)
        self._connect_as_before()

    def _start(self, machine: NewMachine) -> None:
        self.form.fill(replace(machine, name=self.form.name.text()))
        self._connect_as_before()

    def _connect_as_before(self) -> None:
        """The switch that was last used on this host, where nothing else is chosen."""
        last = self._preferences.connections.get(str(self.host_id), "")
        if last and isinstance(self.start.current, Preset) and not self.form.switch.currentData():
            self.form.switch.setCurrentIndex(max(0, self.form.switch.findData(last)))

    def wishes(self) -> list[MachineWish]:
        """What is wished; empty while something is wrong."""
        host = self.host_id
        if host is None or self.form.complaints():
            return []
        on_failure = OnFailure.KEEP if self.keep.isChecked() else OnFailure.TAKE_BACK
        row = in_row(self.form.machine(), self.form.count.value(), self.form.first.value(), self._offer.folders)
        return [MachineWish(host=host, machine=machine, on_failure=on_failure) for machine in row]

    # the plan

    def _touched(self) -> None:
        count = self.form.count.value()
        self.ok.setText(plural("new-machine.create", count))
        self._planned = ()
        self._enable()
        self._timer.start(_SETTLES)

    def _read_plan(self) -> None:
        wishes = self.wishes()
        if not wishes:
            self._show_plan([], [])
            return
        read = partial(self._controller.machines.preview, wishes)
        self._plans.start("plan", read, partial(self._show_plan, wishes), self._fail)

    def _show_plan(self, wishes: Sequence[MachineWish], found: Sequence[Previewed]) -> None:
        self._planned, self._plan = wishes, found
        self.plan.clear()
        names = self._offer.names
        for wish, said in zip(wishes, found, strict=True):
            why = "" if said.trouble is None else texts.trouble(said.trouble).sentence()
            same = text("new-machine.same-name") if wish.machine.name in names else ""
            top = QTreeWidgetItem(outside.cells([wish.machine.name, why or same]))
            top.setToolTip(1, outside.tip(why or same))
            for call in said.calls:
                top.addChild(
                    QTreeWidgetItem(outside.cells([machine_words.step(call), machine_words.about(call, wish)]))
                )
            self.plan.addTopLevelItem(top)
            top.setExpanded(len(wishes) == 1)
        calls = sum(len(said.calls) for said in found)
        self.summary.setText(
            plural("new-machine.summary", calls, vms=plural("new-machine.vms", len(wishes))) if wishes else ""
        )
        self._enable()

    def _enable(self) -> None:
        reason = ""
        if self.host_id is None:
            reason = text("new-machine.no-host")
        elif self.form.complaints():
            reason = text("new-machine.incomplete")
        elif not self._planned:
            reason = text("device-page.loading")
        elif all(said.verdict is Verdict.REFUSED for said in self._plan):
            reason = text("new-machine.refused")
        set_reason(self.ok, reason)
        self.script.setEnabled(not reason)

    def _create(self) -> None:
        if self.ok.isEnabled() and self._planned:
            switch = str(self.form.switch.currentData() or "")
            if switch and self.host_id is not None:
                self._preferences.connections[str(self.host_id)] = switch
            self._controller.machines.create(self._planned)
            self.close()

    def _copy_script(self) -> None:
        host = self.host.currentText()
        script = new_machine_script([(wish, host) for wish in self._planned])
        QGuiApplication.clipboard().setText(script)
        without = any(wish.machine.labels or wish.machine.upload for wish in self._planned)
        left_out = text("new-machine.script-without") if without else ""
        self._say(texts.sentences(text("new-machine.script-copied"), left_out))

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _fail(self, error: Troubled) -> None:
        self._say(texts.trouble(error.trouble).sentence())
