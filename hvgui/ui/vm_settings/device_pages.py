"""Device pages of one VM: read together, rebuilt when devices come and go; the open one reads what it shows beyond."""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.copying.transfer import LocalFile
from hvgui.domain.devices.device import ADAPTERS, Device, DeviceKind, DeviceTree, in_order
from hvgui.domain.devices.device_extras import DeviceExtras, DiskFile, Extra
from hvgui.domain.devices.vm_hardware import file_name
from hvgui.domain.keys import DeviceKey, VmKey
from hvgui.domain.operations.outcome import Outcome
from hvgui.domain.settings.adapters import NEW_MARK, AdapterField
from hvgui.domain.settings.address import DeviceAddress, DeviceField
from hvgui.domain.settings.disks import DISK_EXTENSIONS
from hvgui.domain.settings.setting_reading import SettingsReading
from hvgui.domain.settings.vm_settings import Setting, ordered
from hvgui.domain.trouble import Troubled
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.vm import Vm
from hvgui.ui.look.icons import Icon
from hvgui.ui.vm_settings.adapter_form import AdapterForm
from hvgui.ui.vm_settings.device_page import DevicePage
from hvgui.ui.vm_settings.disk_form import DiskForm
from hvgui.ui.vm_settings.dvd_form import DvdForm
from hvgui.ui.vm_settings.file_picker import FilePicker
from hvgui.ui.vm_settings.new_disk_dialog import NewDiskDialog
from hvgui.ui.vm_settings.page_tree import DeviceEntry, Mark, PageTree
from hvgui.ui.vm_settings.port_forms import DisketteForm
from hvgui.ui.vm_settings.row_forms import NumaForm
from hvgui.ui.vm_settings.setting_form import SettingForm
from hvgui.ui.vm_settings.vm_edits import PORTS, VmEdits
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.values import replace
from hvgui.wording import address_words, device_words, setting_words, texts
from hvgui.wording.device_words import ADD, OTHERS, DeviceRow
from hvgui.wording.i18n import text

_K = DeviceKind
_ICONS = {
    _K.IDE_CONTROLLER: Icon.CONTROLLER,
    _K.SCSI_CONTROLLER: Icon.CONTROLLER,
    _K.HARD_DRIVE: Icon.DISK,
    _K.PHYSICAL_DRIVE: Icon.DISK,
    _K.DVD_DRIVE: Icon.DISC,
    _K.NETWORK_ADAPTER: Icon.NETWORK,
    _K.LEGACY_ADAPTER: Icon.NETWORK,
    _K.COM_PORT: Icon.PORT,
    _K.DISKETTE_DRIVE: Icon.DISKETTE,
    _K.TPM: Icon.SECURITY,
    _K.OTHER: Icon.DEVICE,
}
#: Rows without a device, by the last part of their key.
_PARTS = {
    "compatibility": Icon.PROCESSOR,
    "numa": Icon.PROCESSOR,
    "qos": Icon.DISK,
    "acceleration": Icon.NETWORK,
    "advanced": Icon.NETWORK,
    "bios": Icon.FIRMWARE,
    "firmware": Icon.FIRMWARE,
    "security": Icon.SECURITY,
    ADD: Icon.ADD,
}
_EARLY = frozenset({ADD, "bios", "firmware", "security"})
NUMA = "processor/numa"
#: The row that stands for all devices while none has been read.
WAITING = "devices"


def kind_of(row: DeviceRow) -> str:
    """What a row is, without regard to which one: for the same page of another VM."""
    if row.device is not None:
        return row.device.kind.value
    if row.under:
        return f"{row.under.partition('/')[0]}/{row.id.rpartition('/')[2]}"
    return "firmware" if row.id == "bios" else row.id


class DevicePages(QObject):
    """Pages with their reader; they live in the window's stack."""

    touched = Signal()
    """A reading has come."""
    inspect_wanted = Signal(object, str)
    """A ``HostId`` and the path of a disk there."""
    upload_wanted = Signal(object)
    """The ``DeviceKey`` of a drive that shall get an image of this computer."""
    edited = Signal()
    """A device was edited."""

    def __init__(self, controller: Controller, spawn: Spawn, key: VmKey, edits: VmEdits, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._vm = edits
        self._edits = edits.devices
        self._controller = controller
        self._key = key
        self._stack = stack
        self._tree: DeviceTree | None = None
        self._trouble = ""
        self._extras = DeviceExtras()
        self._disks: dict[str, DiskFile] = {}
        #: What open pages have asked for since the tree was read.
        self._asked: set[Extra | str] = set()
        #: Why an open page could not be read, by what it asked for.
        self._page_troubles: dict[Extra | str, str] = {}
        #: COM ports of generation 2 that are shown although nothing is behind them.
        self._ports: set[str] = set()
        #: Kind of page to turn to once the devices of another VM are there.
        self._turn_to = ""
        self.pages: dict[str, DevicePage] = {}
        self._reader = LatestRead(spawn, self, one_at_a_time=True)
        self._spawn = spawn
        self._topology_reader = LatestRead(spawn, self)
        self._page_reader = LatestRead(spawn, self)

    def be_about(self, key: VmKey) -> None:
        """Another VM, or the same on another host."""
        if key.vm != self._key.vm:
            self._tree, self._extras, self._disks = None, DeviceExtras(), {}
            self._page_troubles.clear()
            self._ports.clear()
            self._edits.clear()
            shown = self._stack.currentWidget()
            self._turn_to = kind_of(shown.row) if isinstance(shown, DevicePage) else ""
        self._key, self._trouble = key, ""
        self.read()

    def dispose(self) -> None:
        """The window closes."""
        self._reader.drop()
        self._page_reader.drop()
        self._topology_reader.drop()

    def read(self) -> None:
        """Ask the host for the devices now; a reading under way is followed by one more."""
        key, read = self._key, self._controller.hardware.devices
        self._reader.start(f"devices of {key.vm}", lambda: read(key), self._take, self._fail)

    def _take(self, found: DeviceTree) -> None:
        self._tree, self._trouble = found, ""
        self._edits.follow(found, self._extras)
        self._vm.follow_devices()
        self._asked.clear()
        self.touched.emit()
        self.shown(self._stack.currentWidget())

    def _fail(self, error: Troubled) -> None:
        self._trouble = texts.trouble(error.trouble).sentence()
        self.touched.emit()

    # --- what only the open page reads --------------------------------------------------------------------------

    def shown(self, page: QWidget | None) -> None:
        """A page is turned to: what it shows beyond the tree is read once after each reading of the tree."""
        if not isinstance(page, DevicePage) or self._tree is None:
            return
        key, hardware, row = self._key, self._controller.hardware, page.row
        if isinstance(page.form, DiskForm) or (
            isinstance(page.form, AdapterForm) and AdapterField.MAC in page.form.fields
        ):
            # Who else has its address, or the disk, is known once the hardware of all hosts is.
            hardware.want_listed()
        wanted, path = row.asks, row.disk
        if page.key is not None and page.key.tail.startswith(NEW_MARK):
            return
        if wanted is not None and wanted not in self._asked:
            self._asked.add(wanted)
            self._page_reader.start(
                f"{wanted.value} of {key.vm}",
                lambda: hardware.extras(key, wanted),
                lambda found: self._take_page(wanted, found),
                lambda error: self._fail_page(wanted, error),
            )
        elif path and path not in self._asked:
            self._asked.add(path)
            self._page_reader.start(
                f"disk file of {key.vm}",
                lambda: hardware.disk(key, path),
                lambda found: self._take_page(path, found),
                lambda error: self._fail_page(path, error),
            )

    def _take_page(self, wanted: Extra | str, found: DeviceExtras | DiskFile) -> None:
        self._page_troubles.pop(wanted, None)
        if isinstance(found, DiskFile):
            self._disks[found.path] = found
        else:
            self._extras |= found
            self._vm.follow_security(self._extras.security)
        self._edits.follow(self._tree, self._extras)
        self.touched.emit()

    def _fail_page(self, wanted: Extra | str, error: Troubled) -> None:
        self._page_troubles[wanted] = texts.trouble(error.trouble).sentence()
        self.touched.emit()

    def _read_topology(self, form: NumaForm) -> None:
        key, hardware = self._key, self._controller.hardware
        self._topology_reader.start(
            f"topology of {key.host}",
            lambda: hardware.topology(key.host),
            form.choose_defaults,
            lambda error: self._fail_page(NUMA, error),
        )

    # --- what is shown ------------------------------------------------------------------------------------------

    def refresh(
        self,
        tree: PageTree,
        reading: SettingsReading | None,
        notice: str,
        endings: Mapping[str, Outcome],
    ) -> None:
        """Show every device as it is now; ``notice`` says why the host cannot be asked, ``endings`` how changes ended,
        by address."""
        if reading is not None:
            self._edits.generation = reading.generation
        rows = self._rows(reading)
        there = {row.id: row for row in rows}
        self._follow_made(tree)
        gone = [self.pages.pop(name) for name in list(self.pages) if name not in there]
        browse = self._no_browsing()
        for row in rows:
            page = self.pages.get(row.id)
            if page is None:
                page = self.pages[row.id] = DevicePage(row, self._vm, self._stack)
                page.touched.connect(self.edited)
                page.added.connect(self._turn_to_new)
                page.browse_wanted.connect(self._browse)
                page.new_disk_wanted.connect(self._new_disk)
                page.upload_wanted.connect(self.upload_wanted)
                page.inspect_wanted.connect(lambda path: self.inspect_wanted.emit(self._key.host, path))
                page.defaults_wanted.connect(self._read_topology)
                self._stack.addWidget(page)
            else:
                page.follow(row)
            missing = [self._page_troubles.get(wanted, "") for wanted in (row.asks, row.disk, row.id) if wanted]
            words = (notice or self._trouble, row.warning, *missing, *self._missing())
            page.notice.say(reduce(texts.sentences, words))
            page.refresh(
                endings,
                notice or self._trouble,
                duplicate=self._duplicate(page),
                may_browse=browse,
                attached_to=self._attached_to(page),
            )
        tree.show_devices(text("settings.hardware"), [self._entry(row) for row in rows])
        for page in gone:
            self._stack.removeWidget(page)
            page.deleteLater()
        if self._turn_to and self._tree is not None:
            kind, self._turn_to = self._turn_to, ""
            alike = next((row for row in rows if kind in (kind_of(row), row.id)), None)
            if alike is not None:
                tree.choose(self.pages[alike.id])

    def _follow_made(self, tree: PageTree) -> None:
        """A device that was made keeps the selection when it has its real key."""
        shown = self._stack.currentWidget()
        if isinstance(shown, DevicePage) and shown.key is not None and shown.key.tail.startswith(NEW_MARK):
            made = self._edits.find(shown.key)
            if made is not None:
                self._turn_to = f"{made.kind.value}/{made.tail}"

    def _turn_to_new(self, key: DeviceKey) -> None:
        if key.kind == _K.COM_PORT.value:
            self._ports.add(key.tail)
        self._turn_to = f"{key.kind}/{key.tail}"
        self.edited.emit()

    def _duplicate(self, page: DevicePage) -> str:
        """Who else has the MAC address of an adapter, as far as the hardware of all hosts is known."""
        found = self.twins(page.key) if page.key is not None and page.device in self._adapters() else []
        lines = [
            text("device-form.duplicate", vm=vm.name, host=key.host if host is None else host.name)
            for key, vm in found
            for host in (self._controller.host(key.host),)
        ]
        return reduce(texts.sentences, lines, "")

    def _attached_to(self, page: DevicePage) -> str:
        """VMs of the host that have the disk that is chosen, as far as the hardware of all hosts is known."""
        if not isinstance(page.form, DiskForm) or page.key is None or not self._edits.touched(page.key):
            return ""
        file = str(self._edits.shown(page.key, DeviceField.IMAGE) or "").casefold()
        names = [
            vm.name
            for key, vm in self._controller.vms().items()
            if key.host == self._key.host
            and vm.hardware is not None
            and file in map(str.casefold, vm.hardware.disks)
            and not self._edits.lets_go(file)
        ]
        return text("format.comma").join(names) if file else ""

    def _adapters(self) -> list[Device]:
        return [] if self._tree is None else [*self._tree.of_kind(*ADAPTERS), *self._edits.added()]

    def twins(self, key: DeviceKey) -> list[tuple[VmKey, Vm]]:
        """VMs of any host that have the static address an adapter has or shall have."""
        mac = str(self._edits.shown(key, AdapterField.MAC) or "")
        others = self._controller.vms().items() if mac else ()
        return [
            (other, vm)
            for other, vm in others
            if other != self._key and vm.hardware is not None and mac in vm.hardware.macs
        ]

    def _no_browsing(self) -> str:
        host = self._controller.host(self._key.host)
        return "" if host is not None and host.answers else text("device-page.not-loaded")

    def _browse(self, form: DvdForm | DiskForm | DisketteForm) -> None:
        kinds = DISK_EXTENSIONS if isinstance(form, DiskForm) else (".iso",)
        if isinstance(form, DisketteForm):
            kinds = (".vfd",)
        picker = FilePicker(self._controller, self._spawn, self._key.host, kinds, form)
        picker.chosen.connect(form.choose_file)
        picker.show()

    def _new_disk(self, form: DiskForm) -> None:
        dialog = NewDiskDialog(self._controller, self._spawn, self._key.host, form)
        dialog.chosen.connect(form.make)
        dialog.show()

    def _rows(self, reading: SettingsReading | None) -> list[DeviceRow]:
        if self._tree is None:
            words = text("device-page.not-loaded") if self._trouble else text("device-page.loading")
            return [DeviceRow(id=WAITING, title=text("device-page.devices"), line=words, facts=())]
        added = self._edits.added()
        tree = replace(self._tree, devices=in_order((*self._tree.devices, *added))) if added else self._tree
        ports = {d.tail for d in tree.of_kind(_K.COM_PORT) if d.tail in self._ports or self._port_touched(d)}
        return list(device_words.rows(tree, reading, self._extras, self._disks, ports))

    def _port_touched(self, port: Device) -> bool:
        return any(self._vm.chosen(setting) is not None for setting in PORTS.get(port.number or 0, ()))

    def _missing(self) -> list[str]:
        """What could not be read while the rest was."""
        troubles = () if self._tree is None else self._tree.troubles
        return [text("device-page.part-missing", what=t.subject, why=texts.trouble(t).sentence()) for t in troubles]

    def _entry(self, row: DeviceRow) -> DeviceEntry:
        kind = None if row.device is None else row.device.kind
        icon = _PARTS.get(row.id.rpartition("/")[2], Icon.DEVICE) if kind is None else _ICONS[kind]
        mark = Mark.NONE
        page = self.pages[row.id]
        if isinstance(page.form, SettingForm):
            mark = Mark.CHANGED if page.edited else Mark.NONE
        elif row.device is not None:
            mark = self._mark(row.device)
        return DeviceEntry(
            mark=mark,
            id=row.id,
            title=row.title if mark is not Mark.CHANGED else self._chosen_name(row),
            line=row.line,
            icon=icon,
            page=page,
            under=row.under,
            fold=row.id if row.id == OTHERS else "" if kind is None else kind.value,
            warning=row.warning or self._wrong_in(page) or (self._trouble if self._tree is None else ""),
            early=row.id in _EARLY,
        )

    def _chosen_name(self, row: DeviceRow) -> str:
        """The name that a device will have; what has none that can be chosen keeps its title."""
        device = row.device
        if device is None or not self._edits.touched_field(device.key, AdapterField.NAME):
            return row.title
        return str(self._edits.shown(device.key, AdapterField.NAME)) or row.title

    def _wrong_in(self, page: DevicePage) -> str:
        """What is wrong with the settings of a page."""
        fields = page.form.fields if isinstance(page.form, SettingForm) else {}
        wrong = self._vm.complaints() if fields else {}
        return reduce(texts.sentences, (setting_words.complaint(wrong[s]) for s in fields if s in wrong), "")

    # --- what the window asks before it sends -------------------------------------------------------------------

    def name_of(self, address: DeviceAddress) -> str:
        """A field of a device in words."""
        device = self._edits.find(address.device)
        name = "" if device is None else outside.line(device.name)
        return address_words.shown("/".join((*address.device, address.field.value)), name)

    def crossed(self) -> list[str]:
        """Fields that were edited here and changed elsewhere since."""
        return [self.name_of(address) for address in self._edits.changed_elsewhere()]

    def dangers(self) -> list[str]:
        """A sentence for each thing that should not be done by accident."""
        found = []
        for device in () if self._tree is None else self._tree.devices:
            if not self._edits.removed(device.key):
                continue
            if device.network is not None:
                live = self._edits.power not in (Power.OFF, Power.SAVED)
                name = outside.line(device.name)
                live_words = text("danger.adapter-live", adapter=name)
                found.append(live_words if live else text("danger.adapter", adapter=name))
            elif device.kind is _K.SCSI_CONTROLLER and (on := self._tree.drives_of(device) if self._tree else ()):
                found.append(text("danger.controller", n=len(on)))
            elif device.kind is _K.HARD_DRIVE and device.file:
                found.append(self._detaching(device))
            elif device.file:
                found.append(text("danger.drive", file=outside.line(device.file)))
        for device in self._adapters():
            if self._edits.touched_field(device.key, AdapterField.MAC) and (twins := self.twins(device.key)):
                vms = text("format.comma").join(outside.line(vm.name) for _, vm in twins)
                found.append(text("danger.mac", adapter=outside.line(device.name), vms=vms))
        return found

    def _detaching(self, drive: Device) -> str:
        """What detaching a disk means for the VM."""
        vm = self._controller.vm(self._key)
        name = self._key.vm if vm is None else outside.line(vm.name)
        words = text("danger.disk", file=outside.line(file_name(drive.file)), vm=name)
        if self._edits.power not in (Power.OFF, Power.SAVED):
            words = texts.sentences(words, text("danger.disk-live"))
        order = ordered(self._vm.present(Setting.BOOT_ORDER))[:1]
        return texts.sentences(words, text("danger.disk-boot", vm=name)) if drive.tail in order else words

    def turn_to(self, address: DeviceAddress) -> None:
        """Show the page with a field."""
        for page in self.pages.values():
            fields = page.form.fields if isinstance(page.form, AdapterForm) else ()
            if page.key == address.device and (address.field in fields or isinstance(page.form, DvdForm | DiskForm)):
                self._turn_to = page.row.id
        self.edited.emit()

    def upload(self, key: DeviceKey, image: LocalFile) -> None:
        """A drive gets an image of this computer as its wish, and its page is shown."""
        self._edits.upload(key, image)
        self._turn_to = f"{key.kind}/{key.tail}"
        self.edited.emit()

    def dvd_drive(self) -> DeviceKey | None:
        """The DVD drive that an image is meant for: the one that is shown, or else the first."""
        shown = self._stack.currentWidget()
        drives = [] if self._tree is None else [d.key for d in self._tree.of_kind(_K.DVD_DRIVE)]
        if isinstance(shown, DevicePage) and shown.key in drives:
            return shown.key
        return drives[0] if drives else None

    def turn_to_setting(self, setting: Setting) -> None:
        """Show the page with a setting that has a row of its own."""
        for page in self.pages.values():
            if isinstance(page.form, SettingForm) and setting in page.form.fields:
                self._turn_to = page.row.id
        self.edited.emit()

    def _mark(self, device: Device) -> Mark:
        if self._edits.removed(device.key):
            return Mark.REMOVED
        if self._edits.find(device.key) is None:
            return Mark.ADDED
        return Mark.CHANGED if self._edits.touched(device.key) else Mark.NONE
