"""Diagnosis window of one VM: its six services, each with its conclusion, and the switch in the guest."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hvgui.controller.api.controller import ChangeListener, Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.keys import HostId, VmKey
from hvgui.domain.operations.change import ChangeSet
from hvgui.domain.vms.guest_commands import guest_switch
from hvgui.domain.vms.guest_os import guest_os
from hvgui.domain.vms.services import Service
from hvgui.ui.look import status_glyphs
from hvgui.ui.look.icons import Icon
from hvgui.ui.services.diagnosis_panel import OF_GRADE, DiagnosisPanel
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.buttons import spread
from hvgui.ui.widgets.command_box import CommandBox
from hvgui.ui.widgets.label import quiet
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import service_words, texts
from hvgui.wording.i18n import text


class DiagnosisWindow(ToolWindow, ChangeListener):
    """Modeless window that is updated with its VM."""

    act_wanted = Signal(object, object, object)
    """What a button does: an ``Act``, the ``VmKey`` and the ``Service``."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        key: VmKey,
        service: Service | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, icon=Icon.WHY)
        self.key = key
        self._controller = controller
        self.services = QListWidget(self)
        self.services.setAccessibleName(text("service-table.title"))
        self.services.setSpacing(2)
        self.services.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for each in Service:
            item = QListWidgetItem(texts.service_name(each))
            item.setToolTip(outside.tip(texts.service_purpose(each)))
            self.services.addItem(item)
        self.purpose = WrapLabel("", self)
        quiet(self.purpose)
        self.panel = DiagnosisPanel(controller, spawn, self)
        self.panel.act_wanted.connect(self.act_wanted)
        self.panel.setFrameShape(QFrame.Shape.NoFrame)
        self.inside = QGroupBox(text("why.inside"), self)
        self.switch_says = WrapLabel("", self.inside)
        self.switch_off = CommandBox(text("why.switch-off"), self.inside)
        self.switch_on = CommandBox(text("why.switch-on"), self.inside)
        self._lay_out()
        self.when_closed(controller.subscribe(self))
        self.services.setFixedWidth(self.services.sizeHintForColumn(0) + 40)
        self.services.currentRowChanged.connect(lambda _row: self._show())
        self.services.setCurrentRow(list(Service).index(service or self._first_troubled()))
        self._follow()
        self.resize(880, 600)
        self.services.setFocus()

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self.inside)
        for part in (self.switch_says, self.switch_off, self.switch_on):
            inner.addWidget(part)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setSpacing(10)
        column.addWidget(self.purpose)
        column.addWidget(self.panel)
        column.addWidget(self.inside)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        middle = QHBoxLayout()
        middle.addWidget(self.services)
        middle.addWidget(scroll, 1)
        whole = QVBoxLayout(self)
        whole.addLayout(middle, 1)
        whole.addLayout(spread((), (self.close_button(),)))

    def _first_troubled(self) -> Service:
        """The first service with something to do, else the first."""
        grades = {s: self._controller.diagnosis.known(self.key, s).grade for s in Service}
        return max(Service, key=lambda s: list(OF_GRADE).index(grades[s]))

    # --- what the controller says -------------------------------------------------------------------------------

    def vms_changed(self, changes: ChangeSet) -> None:
        """The VM came, went or changed."""
        if self.key in changes.changed or self.key in changes.removed:
            self._follow()

    def hosts_changed(self, hosts: frozenset[HostId]) -> None:
        """The host came, went or moved."""
        if self.key.host in hosts:
            self._follow()

    def detail_changed(self, key: VmKey) -> None:
        """More was read about the guest."""
        if key == self.key:
            self._follow()

    # --- inside -------------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        vm = self._controller.vm(self.key)
        self.set_title(text("why.title", vm=text("vm.gone") if vm is None else vm.name))
        for row, service in enumerate(Service):
            grade = self._controller.diagnosis.known(self.key, service).grade
            item = self.services.item(row)
            status_glyphs.set_item_glyph(item, OF_GRADE[grade])
            spoken = text("services.item", service=texts.service_name(service), answer=service_words.grade(grade))
            item.setData(roles.ACCESSIBLE_TEXT, outside.line(spoken))
        self._show()

    def _show(self) -> None:
        row = self.services.currentRow()
        if row < 0:
            return
        service = list(Service)[row]
        self.purpose.setText(texts.service_purpose(service))
        self.panel.show_service(self.key, service)
        vm, detail = self._controller.vm(self.key), self._controller.detail(self.key)
        if vm is not None:
            system = guest_os(vm, detail.guest if detail is not None else None)
            switch = guest_switch(service, system)
            self.switch_says.setText(service_words.guest_switch(service, system.family))
            self.switch_off.show_commands([command.text for command in switch.off])
            self.switch_on.show_commands([command.text for command in switch.on])
        self.inside.setVisible(vm is not None)
