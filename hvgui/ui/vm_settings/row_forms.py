"""Forms of the rows that are no devices: BIOS, firmware, security, compatibility and NUMA."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QGroupBox, QWidget

from hvgui.domain import outside
from hvgui.domain.devices.device import DeviceTree
from hvgui.domain.devices.device_extras import Extra
from hvgui.domain.operations.outcome import Outcome
from hvgui.domain.settings.setting_rules import Closed
from hvgui.domain.settings.vm_settings import Setting, SettingValue
from hvgui.ui.vm_settings.list_field import ListField
from hvgui.ui.vm_settings.order_field import OrderField
from hvgui.ui.vm_settings.setting_form import SettingForm
from hvgui.ui.vm_settings.value_field import ValueField
from hvgui.ui.vm_settings.vm_edits import VmEdits
from hvgui.ui.widgets.buttons import push_button
from hvgui.ui.widgets.command_box import CommandBox
from hvgui.ui.widgets.label import Label, quiet
from hvgui.ui.widgets.reasons import set_reason
from hvgui.wording import device_parts as parts
from hvgui.wording import device_words, setting_words
from hvgui.wording.i18n import text

_S = Setting
_EMPTY = DeviceTree()


class BiosForm(SettingForm):
    """Startup order and Num Lock of generation 1."""

    def __init__(self, edits: VmEdits, parent: QWidget | None = None) -> None:
        super().__init__(parts.BIOS, edits, parent)
        order = self.fields[_S.BIOS_ORDER]
        assert isinstance(order, OrderField)
        order.show_names(setting_words.bios_entry)


class FirmwareForm(SettingForm):
    """Boot order of generation 2, with the details of the selected entry, and what the firmware does beside."""

    def __init__(self, edits: VmEdits, parent: QWidget | None = None) -> None:
        super().__init__(parts.FIRMWARE, edits, parent)
        order = self.fields[_S.BOOT_ORDER]
        assert isinstance(order, OrderField)
        self._order = order
        order.show_names(self._named)
        order.selected.connect(self._show_details)
        self.details = QGroupBox(text("order-field.details"), self)
        inner = QFormLayout(self.details)
        self.description = self._add(inner, text("order-field.description"))
        self.path = self._add(inner, text("order-field.path"))
        self.rows.insertRow(2, self.details)

    def _add(self, form: QFormLayout, words: str) -> ValueField:
        label, field = Label(words, self.details), ValueField(words, self.details)
        quiet(label)
        label.setBuddy(field)
        form.addRow(label, field)
        return field

    @property
    def _tree(self) -> DeviceTree:
        return self._edits.devices.tree or _EMPTY

    def _named(self, tail: str) -> str:
        return device_words.boot_entry(tail, self._tree)

    def _show_details(self, tail: str) -> None:
        entry = next((entry for entry in self._tree.boot if entry.tail == tail), None)
        self.description.say("" if entry is None else outside.line(entry.description))
        self.path.say("" if entry is None else outside.line(entry.path))


class SecurityForm(SettingForm):
    """Secure Boot, TPM and encryption of generation 2; a command for what needs a key protector that is not there."""

    def __init__(self, edits: VmEdits, parent: QWidget | None = None) -> None:
        super().__init__(parts.SECURITY, edits, parent)
        self.command = CommandBox(text("security-form.command"), self)
        self.rows.addRow(self.command)

    def refresh(self, endings: Mapping[str, Outcome], why: str) -> None:
        templates = self.fields[_S.SECURE_BOOT_TEMPLATE]
        assert isinstance(templates, ListField)
        security = self._edits.security
        known = {} if security is None else dict(security.templates)
        chosen = self._edits.shown(_S.SECURE_BOOT_TEMPLATE)
        if chosen:
            known.setdefault(str(chosen), "")
        templates.show_choices([(guid, setting_words.template(guid, told)) for guid, told in known.items()])
        super().refresh(endings, why)
        # A host before 2016 has nothing to read: then the fields say that it does not have them.
        unread = Extra.SECURITY not in self._edits.devices.extras.read and not why
        for setting in (_S.TPM, _S.ENCRYPTION) if unread else ():
            self.fields[setting].open(text("device-page.loading"))
            self.fields[setting].say(text("device-page.loading"))
        needs = self._edits.closed(_S.TPM) is Closed.NO_KEY_PROTECTOR
        vm = self._edits.key.vm
        lines = [
            f"$vm = Get-VM -Id '{vm}'",
            "Set-VMKeyProtector -VM $vm -NewLocalKeyProtector",
            "Enable-VMTPM -VM $vm",
        ]
        self.command.show_commands(lines if needs else ())
        self.command.setVisible(needs)


class NumaForm(SettingForm):
    """Limits of NUMA nodes, and a button for those of the host."""

    defaults_wanted = Signal()
    """The limits of the host shall be read and chosen."""

    def __init__(self, edits: VmEdits, parent: QWidget | None = None) -> None:
        super().__init__(parts.NUMA, edits, parent)
        self._none = False
        self.defaults = push_button(self, text("numa-form.defaults"), self.defaults_wanted.emit)
        self.rows.addRow(self.defaults)
        self.rows.setAlignment(self.defaults, Qt.AlignmentFlag.AlignLeft)

    def refresh(self, endings: Mapping[str, Outcome], why: str) -> None:
        super().refresh(endings, why)
        reason = self._edits.closed(_S.NODE_PROCESSORS) if self._edits.read else None
        closed = "" if reason is None else setting_words.closed(reason)
        set_reason(self.defaults, why or closed or (text("numa-form.no-defaults") if self._none else ""))

    def choose_defaults(self, values: Mapping[Setting, SettingValue]) -> None:
        """The limits of the host; none where it does not tell them."""
        self._none = not values
        for setting, value in values.items():
            if setting in self.fields:
                self._edits.choose(setting, value)
        self.touched.emit()


def form_of(row: str, edits: VmEdits, generation: int, parent: QWidget) -> SettingForm | None:
    """The form of a row by its key; None where the row has none."""
    if row == "bios":
        return BiosForm(edits, parent)
    if row == "firmware":
        return FirmwareForm(edits, parent)
    if row == "security" and generation != 1:
        return SecurityForm(edits, parent)
    if row == f"{device_words.PROCESSOR}/compatibility":
        return SettingForm(parts.COMPATIBILITY, edits, parent)
    return NumaForm(edits, parent) if row == f"{device_words.PROCESSOR}/numa" else None
