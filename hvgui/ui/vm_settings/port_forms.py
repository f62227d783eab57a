"""Forms of the devices that every VM has and that only change: COM ports and the diskette drive."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from hvgui.domain import outside
from hvgui.domain.devices.device import Device, DeviceKind
from hvgui.domain.hosts.host_files import tidied
from hvgui.domain.operations.outcome import Outcome
from hvgui.domain.settings.vm_settings import Setting
from hvgui.ui.look.icons import Icon
from hvgui.ui.vm_settings.new_floppy_dialog import NewFloppyDialog
from hvgui.ui.vm_settings.setting_form import SettingForm
from hvgui.ui.vm_settings.vm_edits import PORTS, VmEdits
from hvgui.ui.widgets.buttons import push_button
from hvgui.ui.widgets.reasons import set_reason
from hvgui.wording import texts
from hvgui.wording.i18n import text

_S = Setting


class PortForm(SettingForm):
    """Named pipe of a COM port, and debugger mode where the host has it."""

    def __init__(self, number: int, edits: VmEdits, parent: QWidget | None = None) -> None:
        pipe, debugger = PORTS[number]
        there = edits.present(debugger) is not None
        super().__init__((pipe, debugger) if there else (pipe,), edits, parent)
        self._pipe = pipe

    def note(self, setting: Setting) -> str:
        hint = super().note(setting)
        # Only generation 2 has Secure Boot.
        kernel = setting is self._pipe and self._edits.facts.generation != 1
        return texts.sentences(hint, text("port-form.kernel")) if kernel else hint


class DisketteForm(SettingForm):
    """Image in the diskette drive."""

    browse_wanted = Signal()
    """An image of the host shall be looked for."""

    def __init__(self, edits: VmEdits, parent: QWidget | None = None) -> None:
        super().__init__((_S.DISKETTE,), edits, parent)
        editor = self.fields[_S.DISKETTE].editor
        assert isinstance(editor, QLineEdit)
        editor.setPlaceholderText(outside.line(text("device-line.none")))
        self.new = push_button(self, text("disk-form.new"), self._ask, icon=Icon.ADD)
        self.browse = push_button(self, text("dvd-dialog.browse"), self.browse_wanted.emit, icon=Icon.FOLDER)
        field = self.fields[_S.DISKETTE]
        assert field.label is not None
        self.rows.takeRow(field)
        line = QHBoxLayout()
        line.addWidget(field, 1)
        line.addWidget(self.browse, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.new, 0, Qt.AlignmentFlag.AlignTop)
        self.rows.addRow(field.label, line)

    def refresh(self, endings: Mapping[str, Outcome], why: str) -> None:
        super().refresh(endings, why)
        editor = self.fields[_S.DISKETTE].editor
        for button in (self.browse, self.new):
            set_reason(button, "" if editor.isEnabled() else editor.accessibleDescription())

    def note(self, setting: Setting) -> str:
        return text("port-form.new-floppy") if self._edits.floppy else super().note(setting)

    def _ask(self) -> None:
        NewFloppyDialog(self._make, self).show()

    def _make(self, path: str) -> None:
        self._edits.make_floppy(path)
        self.touched.emit()

    def choose_file(self, path: str) -> None:
        """An image that was looked for."""
        self._edits.choose(_S.DISKETTE, tidied(path))
        self.touched.emit()


def port_form_of(device: Device, edits: VmEdits, parent: QWidget) -> PortForm | DisketteForm | None:
    """The form of a device that is one of these; None for others."""
    if device.kind is DeviceKind.COM_PORT and device.number in PORTS:
        return PortForm(device.number, edits, parent)
    return DisketteForm(edits, parent) if device.kind is DeviceKind.DISKETTE_DRIVE else None
