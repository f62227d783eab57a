"""Labels dialog: tags, owner and role of one or several VMs; a field that is not edited leaves each VM's value."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from hvgui.domain import outside
from hvgui.domain.keys import VmKey
from hvgui.domain.vms.kvp import Relabel
from hvgui.domain.vms.labels import labels_of
from hvgui.domain.vms.vm import Vm
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import service_words
from hvgui.wording.i18n import plural, text

FIELDS = ("tags", "owner", "role")


def _read(vm: Vm, name: str) -> str:
    match name:
        case "tags":
            return ", ".join(vm.labels.tags)
        case "owner":
            return vm.labels.owner
        case _:
            return vm.labels.role


class LabelsDialog(ToolWindow):
    """Dialog that passes the VMs whose labels change to ``accept``."""

    def __init__(
        self,
        vms: Sequence[Vm],
        accept: Callable[[Mapping[VmKey, Relabel]], object],
        parent: QWidget | None = None,
    ) -> None:
        who = vms[0].name if len(vms) == 1 else plural("actions-pane.vms", len(vms))
        super().__init__(parent, text("labels.title", who=who))
        self._vms = tuple(vms)
        self._accept = accept
        self._shown: dict[str, str] = {}
        intro = WrapLabel(text("labels.intro"), self)
        self.tags = QLineEdit(self)
        self.owner = QLineEdit(self)
        self.role = QComboBox(self)
        self.role.setEditable(True)
        self.role.addItems(["", text("labels.controller")])
        self.warning = WrapLabel(text("labels.controller-says"), self)
        buttons = ButtonRow(self)
        self.ok = buttons.ok(text("labels.save"), self._finish)
        buttons.cancel(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(intro)
        column.addLayout(self._make_form())
        column.addWidget(self.warning)
        column.addStretch(1)
        column.addWidget(buttons)
        self.resize(500, 260)
        self.tags.setFocus()
        self._check()

    def _make_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        fields: tuple[tuple[str, QWidget, QLineEdit], ...] = (
            ("tags", self.tags, self.tags),
            ("owner", self.owner, self.owner),
            ("role", self.role, self.role.lineEdit() or QLineEdit(self)),
        )
        for name, field, edit in fields:
            values = {_read(vm, name) for vm in self._vms}
            common = values.pop() if len(values) == 1 else ""
            self._shown[name] = common
            edit.setText(common)
            edit.setPlaceholderText(text("labels.differs") if values else text(f"labels.example.{name}"))
            label = Label(text(f"labels.field.{name}"), self)
            label.setBuddy(field)
            for part in (field, edit):
                part.setAccessibleName(outside.line(service_words.kvp_label(name)))
            form.addRow(label, field)
            edit.textChanged.connect(lambda _words: self._check())
        return form

    def relabels(self) -> dict[VmKey, Relabel]:
        """What changes for which VM; fields that were not touched keep what each VM has."""
        typed = {"tags": self.tags.text(), "owner": self.owner.text(), "role": self.role.currentText()}
        found = {}
        for vm in self._vms:
            each = {name: typed[name] if typed[name] != self._shown[name] else _read(vm, name) for name in FIELDS}
            wanted = labels_of(each["tags"], each["owner"], each["role"], vm.labels.folder)
            if wanted != vm.labels:
                found[vm.key] = Relabel(vm.labels, wanted)
        return found

    def _check(self) -> None:
        role = labels_of("", "", self.role.currentText())
        self.warning.setVisible(role.is_controller)
        set_reason(self.ok, "" if self.relabels() else text("settings.nothing-changed"))

    def _finish(self) -> None:
        if found := self.relabels():
            self._accept(found)
        self.accept()
