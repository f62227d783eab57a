"""Further choices for a new virtual machine: version, parent disk, services, labels, notes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from hvgui.domain import outside
from hvgui.domain.hosts.host_files import tidied
from hvgui.domain.machines.machine_rules import MachineField
from hvgui.domain.machines.new_machine import NewMachine
from hvgui.domain.vms.labels import labels_of
from hvgui.domain.vms.services import Service
from hvgui.ui.look.dress import set_ink
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets.buttons import push_button
from hvgui.ui.widgets.field_rows import add_row
from hvgui.ui.widgets.fold_box import FoldBox
from hvgui.ui.widgets.label import Label, quiet
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.values import replace
from hvgui.wording import texts
from hvgui.wording.i18n import text

_NOTES_HEIGHT = 60
#: Families of keys, for the test that every key has words.
WORDED = {"machine-more.*": ["version", "parent", "tags", "owner", "role", "notes"]}


class MoreFields(FoldBox):
    """Fields that are folded away; opened by themselves where something of them is set."""

    touched = Signal()
    """A choice was made."""

    def __init__(self, browse_parent: Callable[[], None], parent: QWidget) -> None:
        super().__init__(text("machine-more.heading"), parent)
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.version = QComboBox(self.content)
        self.version.addItem(text("machine-more.host-version"), "")
        self.parent_path = QLineEdit(self.content)
        self.browse = push_button(self.content, text("disk-form.browse"), browse_parent, icon=Icon.FOLDER)
        line = QHBoxLayout()
        line.addWidget(self.parent_path, 1)
        line.addWidget(self.browse)
        self.services = {service: QCheckBox(texts.service_name(service), self.content) for service in Service}
        self.tags, self.owner, self.role = (QLineEdit(self.content) for _ in range(3))
        self.notes = QPlainTextEdit(self.content)
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(_NOTES_HEIGHT)
        add_row(self.form, "machine-more.version", self.version, self.version)
        add_row(self.form, "machine-more.parent", line, self.parent_path)
        #: What is wrong, by field; whoever judges it says it.
        self.wrong: dict[MachineField, WrapLabel] = {}
        self._note(MachineField.PARENT)
        self.form.addRow(self._services())
        for name, field in (("tags", self.tags), ("owner", self.owner), ("role", self.role)):
            add_row(self.form, f"machine-more.{name}", field, field)
            field.textChanged.connect(self.touched)
        self._note(MachineField.LABELS)
        self.tags.setPlaceholderText(text("labels.example.tags"))
        add_row(self.form, "machine-more.notes", self.notes, self.notes)
        self._note(MachineField.NOTES)
        self.content.setLayout(self.form)
        self.version.currentIndexChanged.connect(self.touched)
        self.parent_path.textChanged.connect(self.touched)
        self.notes.textChanged.connect(self.touched)

    def _note(self, which: MachineField) -> None:
        note = self.wrong[which] = WrapLabel("", self.content)
        set_ink(note, "bad")
        note.hide()
        self.form.addRow(note)

    def _services(self) -> QWidget:
        holder = QWidget(self.content)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Label(text("machine-more.services"), holder))
        for box in self.services.values():
            box.setTristate(True)
            box.setCheckState(Qt.CheckState.PartiallyChecked)
            box.checkStateChanged.connect(lambda _: self.touched.emit())
            column.addWidget(box)
        note = WrapLabel(text("machine-more.services-note"), holder)
        quiet(note)
        column.addWidget(note)
        return holder

    @property
    def parent_disk(self) -> str:
        """Path of the parent of a differencing disk; empty for a disk of its own."""
        return tidied(self.parent_path.text()) if self.parent_path.isEnabled() else ""

    def open_parent(self, on: bool) -> None:
        """Whether a disk is made at all."""
        for part in (self.parent_path, self.browse):
            set_reason(part, "" if on else text("machine-more.no-new-disk"))

    def offer(self, versions: Sequence[str]) -> None:
        """Configuration versions of the host; what is chosen stays chosen where the host has it."""
        chosen = self.version.currentData()
        with QSignalBlocker(self.version):
            self.version.clear()
            self.version.addItem(text("machine-more.host-version"), "")
            for each in reversed(versions):
                self.version.addItem(outside.line(each), each)
            self._choose(str(chosen or ""))

    def _choose(self, version: str) -> None:
        if version and self.version.findData(version) < 0:
            # The plan says that the host does not have it; silently another one would be worse.
            self.version.addItem(outside.line(version), version)
        self.version.setCurrentIndex(max(0, self.version.findData(version)))

    def fill(self, machine: NewMachine) -> None:
        """Show what a description has of these."""
        disk = next((each for each in machine.disks if each.make is not None), None)
        self._choose(machine.version)
        self.parent_path.setText("" if disk is None or disk.make is None else disk.make.parent)
        for service, box in self.services.items():
            on = machine.services.get(service.value)
            state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            box.setCheckState(Qt.CheckState.PartiallyChecked if on is None else state)
        self.tags.setText(", ".join(machine.labels.tags))
        self.owner.setText(machine.labels.owner)
        self.role.setText(machine.labels.role)
        self.notes.setPlainText(machine.notes)
        if machine.version or machine.services or machine.labels or machine.notes or self.parent_path.text():
            self.open()

    def taken(self, machine: NewMachine) -> NewMachine:
        """A description with what is chosen here; the parent is a matter of its disk."""
        states = {service: box.checkState() for service, box in self.services.items()}
        return replace(
            machine,
            version=str(self.version.currentData() or ""),
            services={
                service.value: state is Qt.CheckState.Checked
                for service, state in states.items()
                if state is not Qt.CheckState.PartiallyChecked
            },
            labels=labels_of(self.tags.text(), self.owner.text(), self.role.text()),
            notes=self.notes.toPlainText().strip(),
        )
