"""Form of a network adapter: the fields of one of its pages, over the edits of the window."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from hvgui.domain import outside
from hvgui.domain.devices.device import Device
from hvgui.domain.keys import DeviceKey
from hvgui.domain.operations.outcome import Done, Outcome
from hvgui.domain.settings.adapters import AdapterField, mac_shown
from hvgui.ui.vm_settings.device_edits import DeviceEdits
from hvgui.ui.vm_settings.setting_field import SettingField
from hvgui.ui.vm_settings.switch_field import SwitchField
from hvgui.wording import setting_words, texts
from hvgui.wording.i18n import text

_F = AdapterField
#: The fields of each page, by the end of its key; the page of the adapter itself has none.
PAGES: Mapping[str, tuple[AdapterField, ...]] = {
    "": (_F.NAME, _F.SWITCH, _F.VLAN, _F.BANDWIDTH_LEAST, _F.BANDWIDTH_MOST),
    "acceleration": (_F.VMQ, _F.IPSEC, _F.SRIOV),
    "advanced": (
        _F.MAC,
        _F.SPOOFING,
        _F.DHCP_GUARD,
        _F.ROUTER_GUARD,
        _F.PROTECTED,
        _F.MIRRORING,
        _F.TEAMING,
        _F.NAMING,
    ),
}


class AdapterForm(QWidget):
    """The fields of one page; the line below each says why it is closed, what is wrong, or how the change ended."""

    touched = Signal()
    """A value was edited."""

    def __init__(self, page: str, edits: DeviceEdits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = edits
        self.fields: dict[AdapterField, SettingField | SwitchField] = {
            field: SwitchField(self) if field is _F.SWITCH else SettingField(field, self) for field in PAGES[page]
        }
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(14)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.device = DeviceKey("", "")
        for field in self.fields.values():
            field.chosen.connect(self._choose)
            if field.label is None:
                form.addRow(field)
            else:
                form.addRow(field.label, field)

    def _choose(self, field: AdapterField, value: object) -> None:
        assert isinstance(value, (str, int))
        self._edits.choose(self.device, field, value)
        self.touched.emit()

    def refresh(self, device: Device, endings: Mapping[str, Outcome], why: str, duplicate: str) -> None:
        """Show the adapter as it is now. ``why``: nothing can be changed; ``duplicate``: who else has its address."""
        edits, key = self._edits, device.key
        self.device = key
        gone = edits.removed(key)
        elsewhere = edits.changed_elsewhere()
        for field, editor in self.fields.items():
            if isinstance(editor, SwitchField):
                network = device.network
                missing = network.switch or text("device-line.no-switch") if network and network.switch_missing else ""
                editor.show_switches(None if edits.tree is None else edits.tree.switches, missing)
            shown = edits.shown(key, field)
            editor.show_value(shown)
            self._show_address(field, editor, device)
            reason = None if gone else edits.closed(key, field)
            closed = "" if reason is None else setting_words.closed(reason)
            if not gone and edits.unread(key, field):
                closed = text("device-page.loading")
            address = next((a for a in elsewhere if a.device == key and a.field is field), None)
            applying = text("settings.applying") if edits.applying_field(key, field) else ""
            editor.open(why or applying or (text("device-form.removed") if gone else "") or closed)
            complaint = None if gone else edits.complaint(key, field)
            ending = endings.get(f"{key.kind}/{key.tail}/{field.value}")
            if complaint is not None:
                editor.say(setting_words.complaint(complaint), wrong=True)
            elif address is not None:
                now = setting_words.value(field, elsewhere[address])
                editor.say(text("settings-page.elsewhere", now=now), wrong=True)
            elif ending is not None and not isinstance(ending, Done):
                editor.say(texts.outcome_reason(ending) or texts.outcome(ending), wrong=True)
            elif field is _F.MAC and duplicate:
                editor.say(duplicate, wrong=True)
            else:
                editor.say(applying or closed or setting_words.hint(field))

    @staticmethod
    def _show_address(field: AdapterField, editor: SettingField | SwitchField, device: Device) -> None:
        if field is _F.MAC and isinstance(editor.editor, QLineEdit):
            mac = "" if device.network is None else device.network.mac
            words = text("device-form.dynamic-now", mac=mac_shown(mac)) if mac else text("device-form.dynamic")
            editor.editor.setPlaceholderText(outside.line(words))
