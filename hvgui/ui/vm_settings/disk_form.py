"""Form of a hard drive: where it is, and its virtual hard disk."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QGroupBox, QHBoxLayout, QLineEdit, QWidget

from hvgui.domain import outside
from hvgui.domain.devices.device import Device, DeviceKind
from hvgui.domain.hosts.host_files import PathFault
from hvgui.domain.keys import DeviceKey
from hvgui.domain.operations.outcome import Done, Outcome
from hvgui.domain.settings.address import DeviceField
from hvgui.domain.settings.disks import NEW_CONTROLLER, NewDisk
from hvgui.domain.settings.media import drive_at, place_of
from hvgui.ui.look.dress import set_ink
from hvgui.ui.look.icons import Icon
from hvgui.ui.vm_settings.device_edits import DeviceEdits
from hvgui.ui.widgets.buttons import push_button, spread
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import device_words, disk_words, setting_words, texts
from hvgui.wording.i18n import text

_IMAGE = DeviceField.IMAGE


class DiskForm(QGroupBox):
    """Place and path; the line below says why they are closed, what is wrong, what will happen, or how it ended."""

    touched = Signal()
    """A value was edited."""
    moved = Signal(object)
    """The ``DeviceKey`` that a drive has in its new place."""
    browse_wanted = Signal()
    """A disk of the host shall be looked for."""
    new_wanted = Signal()
    """A disk shall be made."""
    inspect_wanted = Signal()
    """The disk that is shown shall be inspected."""

    def __init__(self, edits: DeviceEdits, parent: QWidget | None = None) -> None:
        super().__init__(text("disk-form.title"), parent)
        self._edits = edits
        self.device = DeviceKey("", "")
        self.controller = QComboBox(self)
        self.location = QComboBox(self)
        self.path = QLineEdit(self)
        self.browse = push_button(self, text("disk-form.browse"), self.browse_wanted.emit, icon=Icon.FOLDER)
        self.note = WrapLabel("", self)
        line = QHBoxLayout()
        line.addWidget(self.path, 1)
        line.addWidget(self.browse)
        self.new = push_button(self, text("disk-form.new"), self.new_wanted.emit, icon=Icon.ADD)
        self.inspect = push_button(self, text("disk-form.inspect"), self.inspect_wanted.emit, icon=Icon.DISK)
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self._label(text("disk-form.controller"), self.controller), self.controller)
        form.addRow(self._label(text("disk-form.location"), self.location), self.location)
        form.addRow(self._label(text("disk-form.path"), self.path), line)
        form.addRow(spread((self.new, self.inspect), ()))
        form.addRow(self.note)
        self.controller.activated.connect(self._choose_controller)
        self.location.activated.connect(self._choose_location)
        self.path.textEdited.connect(self._choose)

    def _label(self, words: str, editor: QWidget) -> Label:
        label = Label(words, self)
        label.setBuddy(editor)
        return label

    def choose_file(self, path: str) -> None:
        """A disk that was looked for."""
        self._choose(path)

    def make(self, path: str, made: NewDisk) -> None:
        """A disk that is made first, at Apply."""
        self._edits.make(self.device, path, made)
        self.touched.emit()

    def _choose(self, path: str) -> None:
        self._edits.choose(self.device, _IMAGE, path)
        self.touched.emit()

    def _choose_controller(self) -> None:
        """To the lowest free place there."""
        controller = self._controllers()[self.controller.currentIndex()]
        free = (slot for slot, owner in enumerate(self._edits.places().slots(controller)) if owner is None)
        slot = next(free, None)
        if slot is not None:
            self._put(drive_at(controller.tail, slot))

    def _choose_location(self) -> None:
        self._put(str(self.location.currentData()))

    def _put(self, place: str) -> None:
        if self._edits.find(self.device) is None:
            self.moved.emit(self._edits.put(self.device, place))
        else:
            self._edits.choose(self.device, DeviceField.PLACE, place)
            self.touched.emit()

    def _controllers(self) -> list[Device]:
        """Those that take the drive; one that is there already moves to no controller that is still to be added."""
        new = self._edits.find(self.device) is None
        found = self._edits.places().controllers(DeviceKind.HARD_DRIVE)
        return [each for each in found if new or not each.tail.startswith(NEW_CONTROLLER)]

    def refresh(
        self, device: Device, endings: Mapping[str, Outcome], why: str, *, may_browse: str, attached_to: str
    ) -> None:
        """Show the drive as it is now. ``why``: nothing can be changed; ``may_browse``: nothing can be looked for;
        ``attached_to``: VMs that have the chosen disk already."""
        edits, key = self._edits, device.key
        self.device = key
        new, gone = edits.find(key) is None, edits.removed(key)
        reason = None if gone else edits.closed(key, _IMAGE)
        closed = why or (
            text("device-form.removed") if gone else "" if reason is None else setting_words.closed(reason)
        )
        self._show_places(device, new=new)
        moving = None if new else edits.closed(key, DeviceField.PLACE)
        still = why or ("" if moving is None else setting_words.closed(moving))
        for combo in (self.controller, self.location):
            combo.setEnabled(not still and not gone)
            combo.setToolTip(outside.tip(still))
        file = str(edits.shown(key, _IMAGE) or "")
        with QSignalBlocker(self.path):
            if self.path.text() != file and not (self.path.hasFocus() and self.path.text().strip(' "') == file):
                self.path.setText(file)
        for part in (self.path, self.browse, self.new):
            part.setEnabled(not closed)
            part.setToolTip(outside.tip(closed))
        self.inspect.setEnabled(bool(device.file) and not new and not may_browse)
        if may_browse:
            self.browse.setEnabled(False)
            self.browse.setToolTip(outside.tip(may_browse))
        ending = endings.get(f"{key.kind}/{key.tail}")
        fault = edits.image_fault(key) is not None or edits.also_chosen(key) or bool(attached_to)
        wrong = fault or (ending is not None and not isinstance(ending, Done))
        self.note.setText(self._words(device, file, closed, ending, attached_to, new=new))
        self.note.setVisible(bool(self.note.text()))
        set_ink(self.note, "bad" if wrong else "text2")

    def _show_places(self, device: Device, *, new: bool) -> None:
        edits = self._edits
        chosen = device.tail if new else str(edits.shown(device.key, DeviceField.PLACE) or device.tail)
        there = next((each for each in edits.places().all() if each.tail == place_of(chosen)[0]), None)
        controllers = self._controllers()
        if there is not None and there not in controllers:
            controllers = [there]
        with QSignalBlocker(self.controller), QSignalBlocker(self.location):
            self.controller.clear()
            self.location.clear()
            for each in controllers:
                words = outside.line(device_words.title(each))
                added = each.tail.startswith(NEW_CONTROLLER)
                self.controller.addItem(text("disk-form.new-controller", controller=words) if added else words)
            if there is None or there not in controllers:
                return
            self.controller.setCurrentIndex(controllers.index(there))
            for slot, owner in enumerate(edits.places().slots(there)):
                mine = owner is not None and owner.key == device.key
                words = str(slot)
                if mine:
                    words = text("disk-form.here", n=slot)
                elif owner is not None:
                    words = text("disk-form.taken", n=slot, device=outside.line(device_words.title(owner)))
                self.location.addItem(words, drive_at(there.tail, slot))
                if owner is not None and not mine:
                    # A place that somebody has is shown and cannot be chosen.
                    self.location.model().item(slot).setEnabled(False)  # type: ignore[attr-defined]
                if drive_at(there.tail, slot) == chosen:
                    self.location.setCurrentIndex(slot)

    def _words(
        self, device: Device, file: str, closed: str, ending: Outcome | None, attached_to: str, *, new: bool
    ) -> str:
        fault = self._edits.image_fault(device.key)
        if fault is PathFault.EMPTY:
            return text("disk-form.needed")
        if fault is PathFault.EXTENSION:
            return text("disk-fault.extension")
        if fault is not None:
            return text(f"path-fault.{fault.value}")
        if self._edits.also_chosen(device.key):
            return text("disk-form.twice")
        if attached_to:
            return text("disk-form.attached-to", vm=outside.line(attached_to))
        if closed:
            return closed
        if ending is not None and not isinstance(ending, Done):
            return texts.outcome_reason(ending) or texts.outcome(ending)
        moved = self._edits.shown(device.key, DeviceField.PLACE)
        if not new and moved not in (None, device.tail):
            return text("disk-form.moves")
        if (made := self._edits.made(device.key)) is not None:
            return text("disk-form.made", made=disk_words.made(made))
        if device.file and file and file != device.file and not new:
            return text("disk-form.replaces", file=outside.line(device.file))
        controllers = self._edits.places().all()
        on_scsi = any(e.tail == device.controller and e.kind is DeviceKind.SCSI_CONTROLLER for e in controllers)
        return text("disk-form.not-bootable") if new and on_scsi and self._edits.generation == 1 else ""
