"""Virtual Switch Manager of one host: its switches, the one that is chosen, and what is connected to that."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.keys import HostId, VmKey
from hvgui.domain.settings.adapters import AdapterField, AdapterWish
from hvgui.domain.settings.configuration_script import configuration_script
from hvgui.domain.settings.switch_work import HostSwitches, SwitchVerb, SwitchWork, VirtualSwitch, refusal
from hvgui.domain.vms.power import Power
from hvgui.ui.look.icons import Icon
from hvgui.ui.switches.switch_form import SwitchForm, said
from hvgui.ui.widgets.buttons import ButtonRow, push_button
from hvgui.ui.widgets.data_table import item_table
from hvgui.ui.widgets.following_window import FollowingWindow
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.ui.widgets.prompter import Prompter, Question
from hvgui.ui.widgets.reasons import set_reason
from hvgui.wording import switch_words, texts
from hvgui.wording.i18n import plural, text

#: Width of the list in pixels at first.
_LIST = 260


class SwitchWindow(FollowingWindow):
    """Reads the switches of a host, and again whenever something that was begun here has ended."""

    def __init__(
        self, controller: Controller, spawn: Spawn, prompter: Prompter, host: HostId, parent: QWidget | None = None
    ) -> None:
        shown = controller.host(host)
        self._host_name = host if shown is None else shown.name
        super().__init__(controller, text("switch-window.title", host=self._host_name), Icon.NETWORK, parent)
        self._prompter = prompter
        self._host = host
        self._there = HostSwitches()
        #: The switch that is shown after the next reading: a new one by its name.
        self._wanted = ""
        self.list = QListWidget(self)
        self.list.setAccessibleName(text("switch-window.list"))
        self.list.currentRowChanged.connect(self._show_current)
        self.form = SwitchForm(host, self)
        self.form.changed.connect(self._refresh)
        self.connected_label = Label("", self)
        headers = [text("switch-window.vm"), text("switch-window.adapter"), text("switch-window.state")]
        self.table = item_table(self, headers, text("switch-window.connected"), [180, 170, 110])
        self.others = QComboBox(self)
        self.others.setAccessibleName(text("switch-window.other"))
        self.connect_button = push_button(self, text("switch-window.connect"), self._connect_elsewhere)
        self.buttons = ButtonRow(self)
        self.ok = self.buttons.apply(text("button.apply"), self._apply)
        self.remove = self.buttons.action(text("switch-window.remove"), self._remove)
        self.script = self.buttons.action(text("switch-window.script"), self._copy_script)
        self.buttons.action(text("device-page.copy"), self.copy)
        self.buttons.closing(self.close)
        self._lay_out()
        self._reader = LatestRead(spawn, self)
        self._refresh()
        self.read()

    def _lay_out(self) -> None:
        other_line = QHBoxLayout()
        self.other_label = Label(text("switch-window.elsewhere"), self)
        self.other_label.setBuddy(self.others)
        other_line.addWidget(self.other_label)
        other_line.addWidget(self.others, 1)
        other_line.addWidget(self.connect_button)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        # Its room stays when all of it is hidden, so that the form above keeps its shape.
        below = QWidget(page)
        lines = QVBoxLayout(below)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.connected_label)
        lines.addWidget(self.table, 1)
        lines.addLayout(other_line)
        column.addWidget(below, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.list)
        split.addWidget(page)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(1, 1)
        split.setSizes([_LIST, 560])
        whole = QVBoxLayout(self)
        whole.addWidget(split, 1)
        whole.addWidget(self.note)
        whole.addWidget(self.buttons)
        self.resize(860, 620)

    def read(self) -> None:
        """Ask the host now."""
        hardware, host = self._controller.hardware, self._host
        self._reader.start(f"switches of {host}", lambda: hardware.switches(host), self._show, self.fail)

    @property
    def switch(self) -> VirtualSwitch | None:
        """The switch that is chosen; None for the new one."""
        item = self.list.currentItem()
        return None if item is None else self._there.by_id(str(item.data(Qt.ItemDataRole.UserRole)))

    def _show(self, there: HostSwitches) -> None:
        if self._there == there and self.list.count():
            return
        kept = self._wanted or ("" if self.switch is None else self.switch.id)
        self._wanted = ""
        self._there = there
        self.list.blockSignals(True)
        self.list.clear()
        self._add(text("switch-window.new"), "", "")
        for each in there.switches:
            self._add(each.name, switch_words.line(each, there), each.id)
        self.list.blockSignals(False)
        found = [row for row, each in enumerate(there.switches, 1) if kept in (each.id, each.name)]
        self.list.setCurrentRow(found[0] if found else min(1, self.list.count() - 1))
        self.loaded()
        self._show_current()

    def _add(self, first: str, second: str, identifier: str) -> None:
        item = QListWidgetItem(outside.line(first) + (f"\n{second}" if second else ""))
        item.setData(Qt.ItemDataRole.UserRole, identifier)
        item.setToolTip(outside.tip(first))
        item.setSizeHint(QSize(0, self.fontMetrics().height() * (2 if second else 1) + 12))
        self.list.addItem(item)

    def _show_current(self, *_: object) -> None:
        switch = self.switch
        self.form.show_switch(switch, self._there)
        plugged = () if switch is None else switch.plugged
        running = 0
        self.table.setRowCount(len(plugged))
        for row, each in enumerate(plugged):
            vm = self._controller.vm(VmKey(self._host, each.vm))
            running += vm is not None and vm.power is Power.RUNNING
            words = (each.vm if vm is None else vm.name, each.name, "" if vm is None else texts.power(vm.power))
            for place, cell in enumerate(words):
                item = QTableWidgetItem(outside.line(cell))
                item.setToolTip(outside.tip(cell))
                self.table.setItem(row, place, item)
        self.connected_label.setText("" if switch is None else switch_words.connected(len(plugged), running))
        self.others.clear()
        for other in self._there.switches:
            if switch is not None and other.id != switch.id:
                self.others.addItem(outside.line(other.name), other.id)
        for part in (self.connected_label, self.table, self.others, self.connect_button, self.other_label):
            part.setVisible(switch is not None)
        why = "" if plugged else text("switch-window.none-connected")
        set_reason(self.connect_button, why or ("" if self.others.count() else text("switch-window.no-other")))
        self._refresh()

    def _refresh(self) -> None:
        works = self.form.works()
        wrong = next((each for work in works if (each := refusal(work, self._there)) is not None), None)
        why = "" if works else text("switch-window.nothing")
        if wrong is not None:
            why = texts.trouble(wrong).sentence()
        set_reason(self.ok, self.form.closed() or why)
        set_reason(self.script, why)
        set_reason(self.remove, self._why_not_removed())
        if works and not self.working:
            self.say(why or "\n".join(map(said, works)), bad=wrong is not None)
        elif not self.working and self.form.closed():
            self.say(self.form.closed())

    def _removal(self, switch: VirtualSwitch) -> SwitchWork:
        seen = frozenset((each.vm, each.tail) for each in switch.plugged)
        return SwitchWork(host=self._host, verb=SwitchVerb.REMOVE, switch=switch.id, name=switch.name, abandoned=seen)

    def _why_not_removed(self) -> str:
        switch = self.switch
        if switch is None:
            return text("switch-window.none-chosen")
        wrong = refusal(self._removal(switch), self._there)
        return "" if wrong is None else texts.trouble(wrong).sentence()

    def _apply(self) -> None:
        works = self.form.works()
        if not works or any(refusal(work, self._there) is not None for work in works):
            return
        self._wanted = works[0].name
        dangers = [
            (work, words) for work in works if (words := switch_words.danger(work, self._there, self._host_name))
        ]
        if not dangers:
            self.begin(works)
            return
        (work, words), *_ = dangers
        question = Question(
            title=self.windowTitle(), text=words, accept=switch_words.subject(work.subject), dangerous=True
        )
        self._prompter.confirm(question, lambda: self.begin(works), self)

    def _remove(self) -> None:
        switch = self.switch
        if switch is None:
            return
        vms = len({each.vm for each in switch.plugged})
        question = Question(
            title=self.windowTitle(),
            text=switch_words.removal(switch, vms),
            more=text("switch-window.elsewhere-first") if switch.plugged else "",
            accept=text("switch-window.remove-now"),
            dangerous=True,
        )
        self._prompter.confirm(question, lambda: self.begin([self._removal(switch)]), self)

    def _connect_elsewhere(self) -> None:
        """All of its adapters to another switch, after a question with the count."""
        switch, other = self.switch, str(self.others.currentData() or "")
        if switch is None or not other:
            return
        wishes = [
            AdapterWish(
                key=VmKey(self._host, each.vm),
                adapter=each.tail,
                field=AdapterField.SWITCH,
                value=other,
                legacy=each.legacy,
                name=each.name,
            )
            for each in switch.plugged
        ]
        words = plural("switch-window.connect-all", len(wishes), name=self.others.currentText())
        question = Question(title=self.windowTitle(), text=words, accept=text("switch-window.connect"))
        self._prompter.confirm(question, lambda: self.begin(wishes), self)

    def _copy_script(self) -> None:
        if works := self.form.works():
            QGuiApplication.clipboard().setText(configuration_script([(work, self._host_name) for work in works]))

    def copy(self) -> None:
        """The switches with what is connected to the clipboard."""
        lines = []
        for each in self._there.switches:
            lines.append(f"{each.name}\t{switch_words.line(each, self._there)}")
            for plugged in each.plugged:
                vm = self._controller.vm(VmKey(self._host, plugged.vm))
                lines.append(f"\t{plugged.vm if vm is None else vm.name}\t{plugged.name}")
        QGuiApplication.clipboard().setText(outside.block("\n".join(lines)))
