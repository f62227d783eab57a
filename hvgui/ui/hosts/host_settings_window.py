"""Hyper-V Settings of a host: folders, MAC range, NUMA spanning, enhanced sessions; and what the host has and uses."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFormLayout, QGroupBox, QLineEdit, QVBoxLayout, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.hosts.host_files import tidied
from hvgui.domain.keys import HostId
from hvgui.domain.settings.configuration_script import configuration_script
from hvgui.domain.settings.host_settings import (
    FOLDERS,
    RANGE,
    HostConfiguration,
    HostSetting,
    HostValue,
    HostWish,
    overlapping,
    refusal,
)
from hvgui.domain.vms.power import Power
from hvgui.ui.look.dress import set_ink
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.following_window import FollowingWindow
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import host_setting_words, texts
from hvgui.wording.i18n import text


class HostSettingsWindow(FollowingWindow):
    """Reads the settings of a host, and again whenever something that was begun here has ended."""

    def __init__(self, controller: Controller, spawn: Spawn, host: HostId, parent: QWidget | None = None) -> None:
        shown = controller.host(host)
        self._host_name = host if shown is None else shown.name
        super().__init__(controller, text("host-settings.title", host=self._host_name), Icon.HOST_DETAILS, parent)
        self._host = host
        self._there = HostConfiguration()
        self.texts: dict[HostSetting, QLineEdit] = {}
        self.boxes: dict[HostSetting, QCheckBox] = {}
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for setting in HostSetting:
            self._add(setting, form)
        #: Other hosts that give some of the same MAC addresses.
        self.range_note = WrapLabel("", self)
        set_ink(self.range_note, "warn")
        self.range_note.hide()
        form.addRow(self.range_note)
        self._ranges: Mapping[HostId, tuple[str, str]] = {}
        has = QGroupBox(text("host-settings.figures"), self)
        self.figures = QFormLayout(has)
        self.buttons = ButtonRow(self)
        self.ok = self.buttons.apply(text("button.apply"), self._apply)
        self.script = self.buttons.action(text("switch-window.script"), self._copy_script)
        self.buttons.action(text("device-page.copy"), self.copy)
        self.buttons.closing(self.close)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(has)
        column.addStretch(1)
        column.addWidget(self.note)
        column.addWidget(self.buttons)
        self.resize(720, 480)
        self._reader = LatestRead(spawn, self)
        self._others = LatestRead(spawn, self)
        self._refresh()
        self.read()
        self._read_ranges()

    def _add(self, setting: HostSetting, form: QFormLayout) -> None:
        words, tip = host_setting_words.name(setting.value), host_setting_words.tip(setting)
        if setting.is_switch:
            box = self.boxes[setting] = QCheckBox(words, self)
            box.setToolTip(outside.tip(tip))
            box.toggled.connect(self._refresh)
            form.addRow(box)
            return
        line = self.texts[setting] = QLineEdit(self)
        line.setToolTip(outside.tip(tip))
        line.textEdited.connect(self._refresh)
        label = Label(words, self)
        label.setBuddy(line)
        form.addRow(label, line)

    def read(self) -> None:
        """Ask the host now."""
        hardware, host = self._controller.hardware, self._host
        self._reader.start(f"settings of {host}", lambda: hardware.configuration(host), self._show, self.fail)

    def _read_ranges(self) -> None:
        """What other hosts give: whoever does not answer is left out."""
        others = [host.id for host in self._controller.hosts() if host.id != self._host and host.answers]
        read = partial(self._controller.hardware.mac_ranges, others)
        self._others.start("MAC ranges of other hosts", read, self._take_ranges, lambda _: None)

    def _take_ranges(self, found: Mapping[HostId, tuple[str, str]]) -> None:
        self._ranges = found
        self._refresh()

    def wishes(self) -> list[HostWish]:
        """What differs from what is there."""
        return [
            HostWish(host=self._host, setting=setting, value=value)
            for setting, value in self._typed().items()
            if value != self._there.values.get(setting)
        ]

    def _typed(self) -> dict[HostSetting, HostValue]:
        found: dict[HostSetting, HostValue] = {}
        for setting in self._there.values:
            if setting.is_switch:
                found[setting] = self.boxes[setting].isChecked()
            elif setting in FOLDERS:
                # The root of a disk keeps its backslash.
                path = tidied(self.texts[setting].text())
                found[setting] = path.rstrip("\\") if len(path) > len("C:\\") else path
            else:
                found[setting] = self.texts[setting].text().replace("-", "").replace(":", "").strip().upper()
        return found

    def _show(self, there: HostConfiguration) -> None:
        self._there = there
        for setting in HostSetting:
            value = there.values.get(setting)
            missing = text("host-settings.missing") if value is None else ""
            if setting.is_switch:
                self.boxes[setting].blockSignals(True)
                self.boxes[setting].setChecked(value is True)
                self.boxes[setting].blockSignals(False)
                set_reason(self.boxes[setting], missing, host_setting_words.tip(setting))
            else:
                self.texts[setting].setText(outside.line(str(value or "")))
                set_reason(self.texts[setting], missing, host_setting_words.tip(setting))
        while self.figures.rowCount():
            self.figures.removeRow(0)
        for fact in host_setting_words.figures(there, self._memory()):
            self.figures.addRow(Label(fact.label, self), Label(fact.value, self))
        self.loaded()
        self._refresh()

    def _memory(self) -> int:
        """Memory of the running VMs, in MB."""
        found = self._controller.vms().values()
        return sum(vm.memory_mb or 0 for vm in found if vm.key.host == self._host and vm.power is Power.RUNNING)

    def _refresh(self, *_: object) -> None:
        wishes, after = self.wishes(), {**self._there.values, **self._typed()}
        wrong = next((each for wish in wishes if (each := refusal(wish.setting, wish.value, after))), None)
        shared = overlapping(str(after.get(RANGE[0], "")), str(after.get(RANGE[1], "")), self._ranges)
        named = [host if (shown := self._controller.host(host)) is None else shown.name for host in shared]
        self.range_note.setText(text("host-settings.overlap", hosts=text("format.comma").join(named)) if named else "")
        self.range_note.setVisible(bool(named))
        why = "" if wishes else text("switch-window.nothing")
        if wrong is not None:
            why = texts.trouble(wrong).sentence()
        set_reason(self.ok, why)
        set_reason(self.script, why)
        if not self.working and (wishes or wrong is not None):
            names = text("format.comma").join(host_setting_words.name(wish.subject) for wish in wishes)
            self.say(why or text("host-settings.will", what=names), bad=wrong is not None)

    def _apply(self) -> None:
        wishes = self.wishes()
        if wishes:
            self.begin(wishes)

    def _copy_script(self) -> None:
        wishes = [(wish, self._host_name) for wish in self.wishes()]
        QGuiApplication.clipboard().setText(configuration_script(wishes))

    def copy(self) -> None:
        """Settings and figures to the clipboard."""
        rows = [(host_setting_words.name(each.value), str(value)) for each, value in self._there.values.items()]
        rows += [(fact.label, fact.value) for fact in host_setting_words.figures(self._there, self._memory())]
        QGuiApplication.clipboard().setText(outside.block("\n".join(f"{name}\t{value}" for name, value in rows)))
