"""Dialog for a new virtual hard disk: what it is, where it is, and how large it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain.devices.device_extras import DiskType
from hvgui.domain.hosts.host_files import PathFault, tidied
from hvgui.domain.keys import HostId
from hvgui.domain.settings.disk_work import GIB, USUAL_SIZE, block_sizes, format_of, sector_sizes
from hvgui.domain.settings.disks import DISK_EXTENSIONS, NewDisk, disk_fault
from hvgui.ui.look.dress import set_ink
from hvgui.ui.look.icons import Icon
from hvgui.ui.vm_settings.file_picker import FilePicker
from hvgui.ui.widgets.buttons import ButtonRow, push_button
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import formats
from hvgui.wording.i18n import text

_TYPES = (DiskType.DYNAMIC, DiskType.FIXED, DiskType.DIFFERENCING)
#: Gigabytes of the largest disk (hyperv-hardware 2.6).
_LARGEST = 65_536


class NewDiskDialog(ToolWindow):
    """Form that says a path and a ``NewDisk``; what is done with them is the caller's."""

    chosen = Signal(str, object)
    """The path of the file, and the ``NewDisk`` that it shall be."""

    def __init__(self, controller: Controller, spawn: Spawn, host: HostId, parent: QWidget | None = None) -> None:
        shown = controller.host(host)
        title = text("new-disk.title", host=host if shown is None else shown.name)
        super().__init__(parent, title, icon=Icon.DISK)
        self._controller = controller
        self._spawn = spawn
        self._host = host
        group = QButtonGroup(self)
        kinds = QVBoxLayout()
        self.types: dict[DiskType, QRadioButton] = {}
        for each in _TYPES:
            radio = self.types[each] = QRadioButton(text(f"new-disk.{each.name.lower()}"), self)
            group.addButton(radio)
            kinds.addWidget(radio)
            radio.toggled.connect(self._refresh)
        self.path = QLineEdit(self)
        self.gigabytes = QSpinBox(self)
        self.gigabytes.setRange(1, _LARGEST)
        self.gigabytes.setValue(USUAL_SIZE // GIB)
        self.gigabytes.setSuffix(text("new-disk.unit"))
        self.gigabytes.setGroupSeparatorShown(True)
        self.parent_path = QLineEdit(self)
        self.browse = push_button(self, text("disk-form.browse"), self._browse, icon=Icon.FOLDER)
        parent_line = QHBoxLayout()
        parent_line.addWidget(self.parent_path, 1)
        parent_line.addWidget(self.browse)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self._label(text("new-disk.path"), self.path), self.path)
        form.addRow(self._label(text("new-disk.size"), self.gigabytes), self.gigabytes)
        form.addRow(self._label(text("new-disk.parent"), self.parent_path), parent_line)
        self.block = QComboBox(self)
        self.sector = QComboBox(self)
        more = QGroupBox(text("new-disk.more"), self)
        sizes = QFormLayout(more)
        sizes.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        sizes.addRow(self._label(text("new-disk.block"), self.block), self.block)
        sizes.addRow(self._label(text("new-disk.sector"), self.sector), self.sector)
        self.note = WrapLabel("", self)
        self.buttons = ButtonRow(self)
        self.ok = self.buttons.ok(text("new-disk.ok"), self._choose)
        self.buttons.cancel(self.close)
        column = QVBoxLayout(self)
        column.addLayout(kinds)
        column.addLayout(form)
        column.addWidget(more)
        column.addWidget(self.note)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.path.textChanged.connect(self._refresh)
        self.parent_path.textChanged.connect(self._refresh)
        self.types[DiskType.DYNAMIC].setChecked(True)
        self.resize(560, self.sizeHint().height())
        self.path.setFocus()

    def _label(self, words: str, editor: QWidget) -> Label:
        label = Label(words, self)
        label.setBuddy(editor)
        return label

    @property
    def type(self) -> DiskType:
        return next((kind for kind, radio in self.types.items() if radio.isChecked()), DiskType.DYNAMIC)

    def _refresh(self) -> None:
        differs = self.type is DiskType.DIFFERENCING
        self.gigabytes.setEnabled(not differs)
        for part in (self.parent_path, self.browse):
            part.setEnabled(differs)
        form = format_of(tidied(self.path.text()))
        blocks = [(size, formats.size(size)) for size in block_sizes(self.type, form)]
        _offer(self.block, blocks, text("new-disk.no-block") if self.type is DiskType.FIXED else "")
        sectors = [(size, text("new-disk.bytes", n=size)) for size in sector_sizes(self.type, form)]
        _offer(self.sector, sectors, text("new-disk.no-sector") if differs else "")
        wrong = _fault(tidied(self.path.text()))
        if not wrong and differs:
            wrong = _fault(tidied(self.parent_path.text()))
        says = text("new-disk.fixed-says") if self.type is DiskType.FIXED else ""
        self.note.setText(wrong or says)
        self.note.setVisible(bool(self.note.text()))
        set_ink(self.note, "bad" if wrong and self.path.text() else "text2")
        set_reason(self.ok, wrong)

    def _browse(self) -> None:
        picker = FilePicker(self._controller, self._spawn, self._host, DISK_EXTENSIONS, self)
        picker.chosen.connect(self.parent_path.setText)
        picker.show()

    def _choose(self) -> None:
        differs = self.type is DiskType.DIFFERENCING
        made = NewDisk(
            self.type,
            0 if differs else self.gigabytes.value() * GIB,
            tidied(self.parent_path.text()) if differs else "",
            self.block.currentData(),
            self.sector.currentData(),
        )
        self.chosen.emit(tidied(self.path.text()), made)
        self.close()


def _offer(combo: QComboBox, sizes: Sequence[tuple[int, str]], why_not: str) -> None:
    """The sizes of a list behind the host's choice; ``why_not``: why there are none."""
    chosen = combo.currentData()
    with QSignalBlocker(combo):
        combo.clear()
        combo.addItem(text("new-disk.host-choice"), 0)
        for size, words in sizes:
            combo.addItem(words, size)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
    set_reason(combo, why_not)


def _fault(path: str) -> str:
    fault = disk_fault(path)
    if fault is None:
        return ""
    if fault is PathFault.EMPTY:
        return text("new-disk.needed")
    return text("disk-fault.extension") if fault is PathFault.EXTENSION else text(f"path-fault.{fault.value}")
