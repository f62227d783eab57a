"""Form of Add Hardware: what can be added, each with its reason where it cannot."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from hvgui.domain import outside
from hvgui.domain.devices.device import DeviceKind
from hvgui.domain.keys import DeviceKey
from hvgui.ui.look.dress import set_ink
from hvgui.ui.look.icons import Icon
from hvgui.ui.vm_settings.device_edits import DeviceEdits
from hvgui.ui.widgets.buttons import push_button, spread
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import setting_words
from hvgui.wording.i18n import text

_K = DeviceKind
KINDS = (_K.SCSI_CONTROLLER, _K.NETWORK_ADAPTER, _K.LEGACY_ADAPTER, _K.HARD_DRIVE, _K.DVD_DRIVE)


class AddForm(QWidget):
    """Radio buttons and one button; what is added is there for the user at once."""

    added = Signal(object)
    """The ``DeviceKey`` of a device that was added."""

    def __init__(self, edits: DeviceEdits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = edits
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        group = QButtonGroup(self)
        self.kinds: dict[DeviceKind, QRadioButton] = {}
        self.reasons: dict[DeviceKind, WrapLabel] = {}
        for kind in KINDS:
            radio = self.kinds[kind] = QRadioButton(text(f"device.{kind.value}", n=""), self)
            reason = self.reasons[kind] = WrapLabel("", self)
            reason.setContentsMargins(24, 0, 0, 0)
            set_ink(reason, "text2")
            group.addButton(radio)
            column.addWidget(radio)
            column.addWidget(reason)
        self.ports: dict[int, QRadioButton] = {}
        for number in (1, 2):
            port = self.ports[number] = QRadioButton(text("device.com-port", n=number), self)
            group.addButton(port)
            column.addWidget(port)
        self.kinds[_K.NETWORK_ADAPTER].setChecked(True)
        self.button = push_button(self, text("device-add.button"), self.add, icon=Icon.ADD)
        column.addLayout(spread((self.button,), ()))

    def refresh(self, why: str) -> None:
        """Show what is possible now; ``why``: nothing can be changed."""
        for kind, radio in self.kinds.items():
            closed = self._edits.closed_to_adding(kind)
            reason = why or ("" if closed is None else setting_words.closed(closed))
            radio.setEnabled(not reason)
            radio.setAccessibleDescription(outside.block(reason))
            # What is true of all of them stands above the page already.
            self.reasons[kind].setText("" if why else reason)
            self.reasons[kind].setVisible(bool(reason) and not why)
        for number, port in self.ports.items():
            # Both are there from the start; generation 1 shows them in any case (hyperv-hardware 5.3).
            port.setVisible(self._port(number) is not None)
            port.setEnabled(not why)
        all_ = (*self.kinds.values(), *(port for port in self.ports.values() if not port.isHidden()))
        chosen = next((radio for radio in all_ if radio.isChecked()), None)
        if chosen is None or not chosen.isEnabled():
            possible = next((radio for radio in all_ if radio.isEnabled()), None)
            if possible is not None:
                possible.setChecked(True)
        self.button.setEnabled(any(radio.isEnabled() and radio.isChecked() for radio in all_))

    def _port(self, number: int) -> DeviceKey | None:
        """The COM port of generation 2 with this number that has nothing behind it."""
        tree = self._edits.tree
        if tree is None or self._edits.generation == 1:
            return None
        return next((d.key for d in tree.of_kind(_K.COM_PORT) if d.number == number and not d.pipe), None)

    def add(self) -> None:
        """Add what is chosen."""
        kind = next((kind for kind, radio in self.kinds.items() if radio.isChecked() and radio.isEnabled()), None)
        key = next((self._port(n) for n, port in self.ports.items() if port.isChecked() and port.isEnabled()), None)
        if kind in (_K.DVD_DRIVE, _K.HARD_DRIVE):
            key = self._edits.add_drive(kind)
        elif kind is _K.SCSI_CONTROLLER:
            key = self._edits.add_controller()
        elif kind is not None:
            name = text(f"device.{kind.value}", n="").strip()
            key = self._edits.add_adapter(name, legacy=kind is _K.LEGACY_ADAPTER)
        if key is not None:
            self.added.emit(key)
