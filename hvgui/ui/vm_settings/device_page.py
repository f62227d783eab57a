"""Page of one device: the form for what can be changed of it, its facts, and a button that copies them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFormLayout, QGroupBox, QHBoxLayout, QLineEdit, QWidget

from hvgui.domain.devices.device import ADAPTERS, Device, DeviceKind
from hvgui.domain.keys import DeviceKey
from hvgui.domain.operations.outcome import Outcome
from hvgui.domain.settings.adapters import AdapterField
from hvgui.ui.look.icons import Icon
from hvgui.ui.vm_settings.adapter_form import PAGES, AdapterForm
from hvgui.ui.vm_settings.add_form import AddForm
from hvgui.ui.vm_settings.disk_form import DiskForm
from hvgui.ui.vm_settings.dvd_form import DvdForm
from hvgui.ui.vm_settings.limits_form import LimitsForm
from hvgui.ui.vm_settings.page import Page, open_line
from hvgui.ui.vm_settings.port_forms import DisketteForm, port_form_of
from hvgui.ui.vm_settings.row_forms import NumaForm, form_of
from hvgui.ui.vm_settings.setting_form import SettingForm
from hvgui.ui.vm_settings.value_field import ValueField
from hvgui.ui.vm_settings.vm_edits import VmEdits
from hvgui.ui.widgets.buttons import push_button
from hvgui.ui.widgets.label import Label, quiet
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.tab_order import order_stops
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import setting_words
from hvgui.wording.device_words import ADD, DeviceRow, as_text
from hvgui.wording.facts import Fact
from hvgui.wording.i18n import text

#: Facts of an adapter that its form shows, by the ends of their keys.
_IN_THE_FORM = frozenset(
    {
        *("switch", "vlan", "bandwidth-least", "bandwidth-most", "vmq", "ipsec", "sriov", "spoofing", "dhcp"),
        *("router", "mirroring", "teaming", "protected", "naming", "image", "disk", "qos", "iops-least", "iops-most"),
    }
)
#: Devices that can be removed here.
_REMOVABLE = ADAPTERS | {DeviceKind.DVD_DRIVE, DeviceKind.HARD_DRIVE, DeviceKind.SCSI_CONTROLLER}

Form: TypeAlias = AdapterForm | DvdForm | DiskForm | LimitsForm | AddForm | SettingForm


class DevicePage(Page):
    """Page that follows one row of the tree."""

    added = Signal(object)
    """The ``DeviceKey`` of a device that was added."""
    new_disk_wanted = Signal(object)
    """A ``DiskForm`` that a disk shall be made for."""
    upload_wanted = Signal(object)
    """The ``DeviceKey`` of a drive that shall get an image of this computer."""
    inspect_wanted = Signal(str)
    """The path of a disk."""
    browse_wanted = Signal(object)
    """A ``DvdForm``, ``DiskForm`` or ``DisketteForm`` that a file shall be looked for."""
    defaults_wanted = Signal(object)
    """A ``NumaForm`` that the host's own limits shall be chosen in."""

    def __init__(self, row: DeviceRow, edits: VmEdits, parent: QWidget | None = None) -> None:
        super().__init__(row.title, parent)
        self.row = row
        self._vm = edits
        self._edits = edits.devices
        self.form = self._make_form(row)
        #: Whether the row is a device that can be removed here.
        self._removable = row.device is not None and row.device.kind in _REMOVABLE
        self.intro = WrapLabel(self._intro(row), self.body)
        self.column.addWidget(self.intro)
        self._waiting = WrapLabel(text("device-page.loading"), self.body)
        self.column.addWidget(self._waiting)
        if self.form is not None:
            self.column.addWidget(self.form)
        self._group = QGroupBox(text("device-page.facts"), self.body)
        self._form = QFormLayout(self._group)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        #: The values in the order of the facts that are shown.
        self.values: list[ValueField] = []
        #: The facts that no form shows.
        self.facts: list[Fact] = []
        self._labels: tuple[str, ...] = ()
        self.copy_button = push_button(self.body, text("device-page.copy"), self.copy, icon=Icon.COPY_TEXT)
        self.remove = push_button(self.body, text("device-form.remove"), self.remove_or_keep)
        self.remove.setVisible(self._removable)
        buttons = QHBoxLayout()
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        buttons.addWidget(self.copy_button)
        self.column.addWidget(self._group)
        self.column.addLayout(buttons)
        self.column.addStretch(1)
        self.follow(row)
        order_stops(self.column)

    def _make_form(self, row: DeviceRow) -> Form | None:
        device = row.device or row.owner
        page = "" if row.device is not None else row.id.rpartition("/")[2]
        if row.id == ADD:
            adding = AddForm(self._edits, self.body)
            adding.added.connect(self.added)
            return adding
        if device is None:
            settings = form_of(row.id, self._vm, self._edits.generation, self.body)
            if settings is not None:
                settings.touched.connect(self.touched)
            if isinstance(settings, NumaForm):
                settings.defaults_wanted.connect(lambda: self.defaults_wanted.emit(settings))
            return settings
        fixed = port_form_of(device, self._vm, self.body)
        if fixed is not None:
            fixed.touched.connect(self.touched)
            if isinstance(fixed, DisketteForm):
                fixed.browse_wanted.connect(lambda: self.browse_wanted.emit(fixed))
            return fixed
        if device.kind in ADAPTERS and page in PAGES:
            form = AdapterForm(page, self._edits, self.body)
            form.touched.connect(self.touched)
            return form
        if device.kind is DeviceKind.DVD_DRIVE:
            drive = DvdForm(self._edits, self.body)
            drive.touched.connect(self.touched)
            drive.browse_wanted.connect(lambda: self.browse_wanted.emit(drive))
            drive.upload_wanted.connect(self.upload_wanted)
            return drive
        if device.kind is DeviceKind.HARD_DRIVE and page:
            limits = LimitsForm(self._edits, self.body)
            limits.touched.connect(self.touched)
            return limits
        if device.kind is DeviceKind.HARD_DRIVE:
            disk = DiskForm(self._edits, self.body)
            disk.touched.connect(self.touched)
            disk.moved.connect(self.added)
            disk.browse_wanted.connect(lambda: self.browse_wanted.emit(disk))
            disk.new_wanted.connect(lambda: self.new_disk_wanted.emit(disk))
            disk.inspect_wanted.connect(lambda: self.inspect_wanted.emit(self.row.disk))
            return disk
        return None

    def _intro(self, row: DeviceRow) -> str:
        if row.id == ADD:
            return text("device-add.intro")
        changed = self.form is not None or (row.device is not None and row.device.kind in _REMOVABLE)
        return text("device-page.changed-by-apply") if changed else text("device-page.read-only")

    def follow(self, row: DeviceRow) -> None:
        """The row as it is now."""
        self.row = row
        self.heading.setText(row.title)
        hidden = {text(f"device-fact.{key}") for key in _IN_THE_FORM} if self.form is not None else set()
        if row.owner is not None:
            hidden.add(text("device-fact.mac"))
        if isinstance(self.form, SettingForm):
            hidden |= {setting_words.name(setting) for setting in self.form.fields}
            hidden |= {text("device-fact.pipe"), text("device-fact.floppy")}
            hidden |= {text("device-fact.boot-n", n=n) for n in range(1, len(row.facts) + 1)}
        self.facts = facts = [fact for fact in row.facts if fact.label not in hidden]
        labels = tuple(fact.label for fact in facts)
        self._group.setVisible(bool(labels))
        self._waiting.setVisible(not row.facts and row.asks is not None)
        if labels != self._labels:
            self._labels = labels
            while self._form.rowCount():
                self._form.removeRow(0)
            self.values = [self._add(label) for label in labels]
            order_stops(self.column)
        for field, fact in zip(self.values, facts, strict=True):
            field.say(fact.value)
        self.copy_button.setEnabled(bool(row.facts or row.line))

    def refresh(
        self, endings: Mapping[str, Outcome], why: str, *, duplicate: str, may_browse: str, attached_to: str
    ) -> None:
        """Show what can be changed as it is now; ``why``: nothing can."""
        device = self.row.device or self.row.owner
        if isinstance(self.form, SettingForm):
            self.form.refresh(endings, why)
        elif isinstance(self.form, AddForm):
            self.form.refresh(why)
        elif device is not None and isinstance(self.form, AdapterForm):
            self.form.refresh(device, endings, why, duplicate)
        elif device is not None and isinstance(self.form, DvdForm):
            self.form.refresh(device, endings, why, may_browse=may_browse)
        elif device is not None and isinstance(self.form, LimitsForm):
            self.form.refresh(device, endings, why)
        elif device is not None and isinstance(self.form, DiskForm):
            self.form.refresh(device, endings, why, may_browse=may_browse, attached_to=attached_to)
        if self._removable and device is not None:
            gone = self._edits.removed(device.key)
            self.remove.setText(text("device-form.keep" if gone else "device-form.remove"))
            closed = None if gone else self._edits.closed_to_removing(device.key)
            set_reason(self.remove, why or ("" if closed is None else setting_words.closed(closed)))
            new = self._edits.find(device.key) is None
            told = text("device-form.removed") if gone else text("device-form.added") if new else ""
            self.intro.setText(told or self._intro(self.row))
            font = self.heading.font()
            font.setStrikeOut(gone)
            self.heading.setFont(font)

    @property
    def device(self) -> Device | None:
        """The device of the page, or the one that it is a part of."""
        return self.row.device or self.row.owner

    @property
    def key(self) -> DeviceKey | None:
        return None if self.device is None else self.device.key

    @property
    def edited(self) -> bool:
        if isinstance(self.form, SettingForm):
            return self.form.edited
        return self.key is not None and self._edits.touched(self.key)

    def discard(self) -> None:
        if isinstance(self.form, SettingForm):
            self.form.discard()
        elif self.key is not None:
            self._edits.forget(self.key)
            self.touched.emit()

    @property
    def name_field(self) -> QLineEdit | None:
        field = self.form.fields.get(AdapterField.NAME) if isinstance(self.form, AdapterForm) else None
        return None if field is None else open_line(field.editor)

    @property
    def row_name(self) -> str | None:
        field = self.name_field
        return None if field is None else field.text()

    @property
    def removal(self) -> str:
        return self.remove.text() if self._removable and self.remove.isEnabled() else ""

    def remove_or_keep(self) -> None:
        if self.removal and self.key is not None:
            self._edits.remove(self.key, not self._edits.removed(self.key))
            self.touched.emit()

    def _add(self, words: str) -> ValueField:
        label, field = Label(words, self._group), ValueField(words, self._group)
        quiet(label)
        label.setBuddy(field)
        self._form.addRow(label, field)
        return field

    def summary(self) -> str:
        return self.row.line

    def as_text(self) -> str:
        return as_text(self.row)

    def copy(self) -> None:
        """The facts to the clipboard."""
        QGuiApplication.clipboard().setText(self.as_text())
