"""Form of the quality of service of a disk: the least and the most of its I/O."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QSpinBox, QWidget

from hvgui.domain import outside
from hvgui.domain.devices.device import Device
from hvgui.domain.keys import DeviceKey
from hvgui.domain.operations.outcome import Done, Outcome
from hvgui.domain.settings.address import DeviceField
from hvgui.domain.settings.disks import LIMITS, MOST_IOPS, limits_legal, limits_read, limits_written
from hvgui.ui.look.dress import set_ink
from hvgui.ui.vm_settings.device_edits import DeviceEdits
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import setting_words, texts
from hvgui.wording.i18n import text

_FIELD = DeviceField.LIMITS
#: In pixels: the largest number with its unit.
_NUMBER_WIDTH = 190


class LimitsForm(QWidget):
    """One box and two numbers; the line below says why they are closed, what is wrong, or how it ended."""

    touched = Signal()
    """A value was edited."""

    def __init__(self, edits: DeviceEdits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = edits
        self.device = DeviceKey("", "")
        self.on = QCheckBox(text("limits-form.on"), self)
        self.least = self._number()
        self.most = self._number()
        self.note = WrapLabel("", self)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.on)
        form.addRow(self._label(text("limits-form.least"), self.least), self.least)
        form.addRow(self._label(text("limits-form.most"), self.most), self.most)
        form.addRow(self.note)
        self.on.clicked.connect(self._switch)
        for number in (self.least, self.most):
            number.valueChanged.connect(self._choose)

    def _number(self) -> QSpinBox:
        made = QSpinBox(self)
        made.setRange(0, MOST_IOPS)
        made.setSuffix(text("limits-form.unit"))
        made.setSpecialValueText(text("limits-form.none"))
        made.setGroupSeparatorShown(True)
        made.setFixedWidth(_NUMBER_WIDTH)
        return made

    def _label(self, words: str, editor: QWidget) -> Label:
        label = Label(words, self)
        label.setBuddy(editor)
        return label

    def _switch(self, on: bool) -> None:
        """Without the box there are no limits; with it, numbers are to be said."""
        for number in (self.least, self.most):
            set_reason(number, "" if on else text("limits-form.off"))
        if not on:
            self._edits.choose(self.device, _FIELD, limits_written(0, 0))
            self.touched.emit()
        else:
            self.most.setFocus()

    def _choose(self) -> None:
        self._edits.choose(self.device, _FIELD, limits_written(self.least.value(), self.most.value()))
        self.touched.emit()

    def refresh(self, device: Device, endings: Mapping[str, Outcome], why: str) -> None:
        """Show the limits as they are now; ``why``: nothing can be changed."""
        edits, key = self._edits, device.key
        other = key != self.device
        self.device = key
        reason = edits.closed(key, _FIELD)
        closed = why or ("" if reason is None else setting_words.closed(reason))
        if not closed and edits.removed(key):
            closed = text("device-form.removed")
        if not closed and edits.find(key) is None:
            closed = text("limits-form.later")
        least, most = limits_read(str(edits.shown(key, _FIELD) or limits_written(0, 0)))
        on = bool(least or most) or (self.on.isChecked() and not other and not closed)
        for part, value in ((self.least, least), (self.most, most)):
            with QSignalBlocker(part):
                part.setValue(value)
            set_reason(part, closed or ("" if on else text("limits-form.off")))
        self.on.setChecked(on)
        set_reason(self.on, closed)
        ending = endings.get(f"{key.kind}/{key.tail}/{LIMITS}")
        legal = limits_legal(least, most)
        words = closed or ("" if legal else text("limits-form.wrong"))
        failed = ending is not None and not isinstance(ending, Done)
        if not words and ending is not None and failed:
            words = texts.outcome_reason(ending) or texts.outcome(ending)
        self.note.setText(outside.block(words or text("limits-form.says")))
        set_ink(self.note, "bad" if not closed and (not legal or failed) else "text2")
