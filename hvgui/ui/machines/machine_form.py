"""Form of new virtual machines: fields with what is wrong beside them, and the pattern they stand for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
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

from hvgui.domain import outside
from hvgui.domain.copying.transfer import LocalFile
from hvgui.domain.devices.device_extras import DiskType
from hvgui.domain.hosts.host_files import tidied
from hvgui.domain.machines.machine_rules import MOST_MEMORY, MOST_VLAN, HostOffer, MachineField, Wrong, faults
from hvgui.domain.machines.new_machine import MOST_AT_ONCE, MachineAdapter, MachineDisk, NewMachine
from hvgui.domain.settings.disk_work import GIB, USUAL_SIZE
from hvgui.domain.settings.disks import DISK_EXTENSIONS, NewDisk
from hvgui.ui.look.dress import set_ink
from hvgui.ui.look.icons import Icon
from hvgui.ui.machines.more_fields import MoreFields
from hvgui.ui.widgets.buttons import push_button
from hvgui.ui.widgets.field_rows import add_row
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.values import replace
from hvgui.wording import machine_words
from hvgui.wording.i18n import text

_F = MachineField
#: Opens a picker for files of the host with these extensions; what was chosen goes to the function.
Pick = Callable[[tuple[str, ...], Callable[[str], None]], None]
#: Opens a dialog for an image of this computer.
ChooseImage = Callable[[Callable[[LocalFile], None]], None]
_LARGEST = 65_536

#: Families of keys, for the test that every key has words.
WORDED: dict[str, list[str]] = {
    "machine-form.*": [
        *("identity", "name", "count", "first", "location", "generation", "resources", "memory", "processors"),
        *("network", "connection", "vlan", "disk", "size", "existing", "install", "image"),
    ],
    "new-machine.*": ["host", "start"],
}


class DiskChoice(Enum):
    """Hard disk of a new VM."""

    CREATE = "create"
    EXISTING = "existing"
    LATER = "later"


class Install(Enum):
    """How the operating system gets there."""

    LATER = "later"
    IMAGE = "image"
    UPLOAD = "upload"
    NETWORK = "network"


class MachineForm(QWidget):
    """The choices for new VMs."""

    touched = Signal()
    """A choice was made."""

    def __init__(
        self, pick: Pick, choose_image: Callable[[Callable[[LocalFile], None]], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._pick = pick
        self._choose_image = choose_image
        #: What the form does not show is kept from what it was filled with.
        self._start = NewMachine(name="")
        self._image: LocalFile | None = None
        #: MB that the host has now; None where it does not tell.
        self._free_memory: int | None = None
        self.notes: dict[MachineField, WrapLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for group in (self._identity(), self._resources(), self._network(), self._hard_disk(), self._installation()):
            column.addWidget(group)
        self.more = MoreFields(self._browse_parent, self)
        self.more.touched.connect(self._changed)
        self.notes |= self.more.wrong
        column.addWidget(self.more)
        column.addStretch(1)
        self.fill(self._start)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and (layout := self.layout()) is not None:
            # A scroll area asks for the least height at any width, and sentences need more of it at this one.
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))
        return done

    # groups

    def _identity(self) -> QGroupBox:
        box, form = self._group("machine-form.identity")
        self.name = QLineEdit(box)
        self.count = self._spin(box, 1, MOST_AT_ONCE)
        self.first = self._spin(box, 0, 9999, 1)
        self.generation = QComboBox(box)
        for number in (2, 1):
            self.generation.addItem(text(f"machine-form.generation-{number}"), number)
        self.elsewhere = QCheckBox(text("machine-form.elsewhere"), box)
        self.location = QLineEdit(box)
        add_row(form, "machine-form.name", self.name, self.name)
        self._note(form, _F.NAME)
        add_row(form, "machine-form.count", self.count, self.count)
        add_row(form, "machine-form.first", self.first, self.first)
        form.addRow(self.elsewhere)
        add_row(form, "machine-form.location", self.location, self.location)
        self._note(form, _F.LOCATION)
        add_row(form, "machine-form.generation", self.generation, self.generation)
        self.name.textChanged.connect(self._changed)
        self.location.textChanged.connect(self._changed)
        self.elsewhere.toggled.connect(self._changed)
        self.generation.currentIndexChanged.connect(self._changed)
        return box

    def _resources(self) -> QGroupBox:
        box, form = self._group("machine-form.resources")
        self.memory = self._spin(box, 0, MOST_MEMORY)
        self.memory.setSuffix(text("machine-form.mb"))
        self.memory.setSingleStep(512)
        self.memory.setGroupSeparatorShown(True)
        self.dynamic = QCheckBox(text("machine-form.dynamic"), box)
        self.processors = self._spin(box, 1, 2048)
        self.secure = QCheckBox(text("machine-form.secure"), box)
        self.checkpoints = QCheckBox(text("machine-form.checkpoints"), box)
        add_row(form, "machine-form.memory", self.memory, self.memory)
        self._note(form, _F.MEMORY)
        form.addRow(self.dynamic)
        add_row(form, "machine-form.processors", self.processors, self.processors)
        form.addRow(self.secure)
        form.addRow(self.checkpoints)
        for check in (self.dynamic, self.secure, self.checkpoints):
            check.toggled.connect(self._changed)
        return box

    def _network(self) -> QGroupBox:
        box, form = self._group("machine-form.network")
        self.switch = QComboBox(box)
        # Switches come later, and their names are longer than what stands here first.
        self.switch.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.switch.addItem(text("machine-form.not-connected"), "")
        self.vlan = self._spin(box, 0, MOST_VLAN)
        self.vlan.setSpecialValueText(text("machine-form.no-vlan"))
        add_row(form, "machine-form.connection", self.switch, self.switch)
        add_row(form, "machine-form.vlan", self.vlan, self.vlan)
        self._note(form, _F.VLAN)
        self.switch.currentIndexChanged.connect(self._changed)
        return box

    def _hard_disk(self) -> QGroupBox:
        box, form = self._group("machine-form.disk")
        self.disk_choices = self._radios(box, form, DiskChoice, "machine-disk")
        self.gigabytes = self._spin(box, 1, _LARGEST)
        self.gigabytes.setSuffix(text("machine-form.gb"))
        self.gigabytes.setGroupSeparatorShown(True)
        self.fixed = QCheckBox(text("machine-form.fixed"), box)
        self.existing = QLineEdit(box)
        browse = push_button(box, text("disk-form.browse"), self._browse_disk, icon=Icon.FOLDER)
        add_row(form, "machine-form.size", self.gigabytes, self.gigabytes)
        self._note(form, _F.SIZE)
        form.addRow(self.fixed)
        add_row(form, "machine-form.existing", self._line(self.existing, browse), self.existing)
        self._note(form, _F.DISK)
        self.fixed.toggled.connect(self._changed)
        self.existing.textChanged.connect(self._changed)
        self._existing_parts = (self.existing, browse)
        return box

    def _installation(self) -> QGroupBox:
        box, form = self._group("machine-form.install")
        self.installs = self._radios(box, form, Install, "machine-install")
        self.image = QLineEdit(box)
        browse = push_button(box, text("disk-form.browse"), self._browse_image, icon=Icon.FOLDER)
        add_row(form, "machine-form.image", self._line(self.image, browse), self.image)
        self._note(form, _F.IMAGE)
        self.start = QCheckBox(text("machine-form.start"), box)
        form.addRow(self.start)
        #: What is said about starting it.
        self.start_note = WrapLabel("", box)
        set_ink(self.start_note, "warn")
        self.start_note.hide()
        form.addRow(self.start_note)
        self.start.toggled.connect(self._changed)
        self.image.textChanged.connect(self._changed)
        self._image_parts = (self.image, browse)
        return box

    # parts

    def _group(self, key: str) -> tuple[QGroupBox, QFormLayout]:
        box = QGroupBox(text(key), self)
        form = QFormLayout(box)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        return box, form

    def _spin(self, parent: QWidget, least: int, most: int, value: int = 0) -> QSpinBox:
        spin = QSpinBox(parent)
        spin.setRange(least, most)
        spin.setValue(value)
        spin.valueChanged.connect(self._changed)
        return spin

    def _radios(self, box: QGroupBox, form: QFormLayout, kinds: type[Enum], key: str) -> dict[Enum, QRadioButton]:
        group = QButtonGroup(box)
        made = {}
        for each in kinds:
            radio = made[each] = QRadioButton(text(f"{key}.{each.value}"), box)
            group.addButton(radio)
            form.addRow(radio)
            radio.toggled.connect(self._changed)
        return made

    def _note(self, form: QFormLayout, which: MachineField) -> None:
        note = self.notes[which] = WrapLabel("", form.parentWidget())
        set_ink(note, "bad")
        note.hide()
        form.addRow(note)

    def _line(self, *parts: QWidget) -> QHBoxLayout:
        line = QHBoxLayout()
        for place, part in enumerate(parts):
            line.addWidget(part, 0 if place else 1)
        return line

    # values

    def offer(self, offer: HostOffer) -> None:
        """What the host has for new VMs; a switch that is chosen stays chosen by its name."""
        chosen, name = self.switch.currentData(), self.switch.currentText()
        with QSignalBlocker(self.switch):
            self.switch.clear()
            self.switch.addItem(text("machine-form.not-connected"), "")
            for guid, title in sorted(offer.switches.items(), key=lambda pair: pair[1].casefold()):
                self.switch.addItem(outside.line(title), guid)
            at = self.switch.findData(chosen)
            self.switch.setCurrentIndex(max(0, at if at >= 0 else self.switch.findText(name)))
        self.more.offer(offer.versions)
        self._free_memory = offer.free_memory
        if not self.location.text():
            self.location.setPlaceholderText(outside.line(offer.folders.machines))
        self._changed()

    def fill(self, machine: NewMachine) -> None:
        """Show a description; what has no field here is sent as it is."""
        self._start = machine
        with QSignalBlocker(self):
            if machine.name:
                self.name.setText(machine.name)
            self.generation.setCurrentIndex(max(0, self.generation.findData(machine.generation)))
            self.memory.setValue(machine.memory)
            self.dynamic.setChecked(machine.dynamic)
            self.processors.setValue(machine.processors)
            self.secure.setChecked(machine.secure_boot)
            self.checkpoints.setChecked(machine.automatic_checkpoints)
            adapter = next(iter(machine.adapters), MachineAdapter())
            self.switch.setCurrentIndex(max(0, self.switch.findData(adapter.switch)))
            self.vlan.setValue(adapter.vlan)
            disk = next(iter(machine.disks), None)
            made = None if disk is None else disk.make
            self.gigabytes.setValue((made.size if made is not None and made.size else USUAL_SIZE) // GIB)
            self.fixed.setChecked(made is not None and made.type is DiskType.FIXED)
            choice = DiskChoice.LATER if disk is None else DiskChoice.CREATE if made else DiskChoice.EXISTING
            self.disk_choices[choice].setChecked(True)
            if machine.image:
                self.image.setText(machine.image)
            install = Install.IMAGE if machine.image else Install.NETWORK if machine.network_boot else Install.LATER
            self.installs[install].setChecked(True)
            self.elsewhere.setChecked(bool(machine.location))
            if machine.location:
                self.location.setText(machine.location)
            if disk is not None and made is None:
                self.existing.setText(disk.path)
            self.start.setChecked(machine.start)
            self.more.fill(machine)
        self._changed()

    def machine(self) -> NewMachine:
        """The pattern that the fields stand for."""
        start, disks = self._start, list(self._start.disks)
        choice = self._chosen(self.disk_choices, DiskChoice.CREATE)
        if choice is DiskChoice.CREATE:
            kind = DiskType.FIXED if self.fixed.isChecked() else DiskType.DYNAMIC
            parent = self.more.parent_disk
            size = 0 if parent else self.gigabytes.value() * GIB
            ending = ".vhd" if parent.casefold().endswith(".vhd") else ".vhdx"
            disks[:1] = [MachineDisk(path=f"{{name}}{ending}", make=NewDisk(kind, size, parent))]
        elif choice is DiskChoice.EXISTING:
            disks[:1] = [MachineDisk(path=tidied(self.existing.text()))]
        else:
            disks = []
        install = self.install
        first = next(iter(start.adapters), MachineAdapter())
        switch = str(self.switch.currentData() or "")
        adapter = replace(
            first,
            switch=switch,
            switch_name=self.switch.currentText() if switch else "",
            vlan=self.vlan.value() if switch else 0,
            values=first.values if switch else {},
            # Generation 1 starts from a legacy network adapter only.
            legacy=self._generation == 1 and (first.legacy or install is Install.NETWORK),
        )
        more = tuple(each for each in start.adapters[1:] if self._generation == 1 or not each.legacy)
        return replace(
            self.more.taken(start),
            name=self.name.text().strip(),
            generation=self._generation,
            location=tidied(self.location.text()) if self.elsewhere.isChecked() else "",
            memory=self.memory.value(),
            dynamic=self.dynamic.isChecked(),
            processors=self.processors.value(),
            adapters=(adapter, *more),
            disks=tuple(disks),
            image=tidied(self.image.text()) if install is Install.IMAGE else "",
            upload=self._image if install is Install.UPLOAD else None,
            network_boot=install is Install.NETWORK,
            secure_boot=self.secure.isChecked(),
            automatic_checkpoints=self.checkpoints.isChecked(),
            start=self.start.isChecked(),
        )

    @property
    def install(self) -> Enum:
        return self._chosen(self.installs, Install.LATER)

    @property
    def _generation(self) -> int:
        return int(self.generation.currentData() or 2)

    def complaints(self) -> Mapping[MachineField, Wrong]:
        """What is wrong with the fields."""
        found = dict(faults(self.machine(), self.count.value()))
        if self.elsewhere.isChecked() and not self.location.text().strip():
            found[_F.LOCATION] = Wrong.EMPTY
        if self.install is Install.IMAGE and not self.image.text().strip():
            found[_F.IMAGE] = Wrong.EMPTY
        if self.install is Install.UPLOAD and self._image is None:
            found[_F.IMAGE] = Wrong.EMPTY
        return found

    def _chosen(self, radios: Mapping[Enum, QRadioButton], usual: Enum) -> Enum:
        return next((each for each, radio in radios.items() if radio.isChecked()), usual)

    def _changed(self) -> None:
        choice = self._chosen(self.disk_choices, DiskChoice.CREATE)
        several = self.count.value() > 1
        self.first.setEnabled(several)
        self.location.setEnabled(self.elsewhere.isChecked())
        self.secure.setEnabled(self._generation != 1)
        self.vlan.setEnabled(bool(self.switch.currentData()))
        own = choice is DiskChoice.CREATE and not self.more.parent_disk
        self.gigabytes.setEnabled(own)
        self.fixed.setEnabled(own)
        self.more.open_parent(choice is DiskChoice.CREATE)
        for part in self._existing_parts:
            part.setEnabled(choice is DiskChoice.EXISTING)
        uploads = self.install is Install.UPLOAD
        self.image.setReadOnly(uploads)
        for part in self._image_parts:
            part.setEnabled(self.install in (Install.IMAGE, Install.UPLOAD))
        if uploads:
            with QSignalBlocker(self.image):
                self.image.setText("" if self._image is None else self._image.path)
        self._say_memory()
        wrong = self.complaints()
        for which, note in self.notes.items():
            note.setText(machine_words.wrong(wrong[which]) if which in wrong else "")
            note.setVisible(which in wrong)
        self.touched.emit()

    def _say_memory(self) -> None:
        """Whether the host has the memory to start all of them now; dynamic ones begin with less, too."""
        wanted, free = self.memory.value() * self.count.value(), self._free_memory
        short = self.start.isChecked() and free is not None and wanted > free
        words = text("machine-form.short", wanted=wanted, free=free or 0) if short else ""
        self.start_note.setText(words)
        self.start_note.setVisible(bool(words))

    def _browse_parent(self) -> None:
        self._pick(DISK_EXTENSIONS, self.more.parent_path.setText)

    def _browse_disk(self) -> None:
        self._pick(DISK_EXTENSIONS, self.existing.setText)

    def _browse_image(self) -> None:
        if self.install is Install.UPLOAD:
            self._choose_image(self._take_image)
        else:
            self._pick((".iso",), self.image.setText)

    def _take_image(self, image: LocalFile) -> None:
        self._image = image
        self._changed()
