"""Edits of the devices of one VM: fields, images, devices to be added and removed, over what the host says. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from uuid import uuid4

from hvgui.domain.copying.transfer import LocalFile
from hvgui.domain.devices.device import ADAPTERS, Device, DeviceKind, DeviceTree, Network
from hvgui.domain.devices.device_extras import DeviceExtras, Extra
from hvgui.domain.hosts.host_files import PathFault, fault_of, same_path, tidied
from hvgui.domain.keys import DeviceKey, VmKey
from hvgui.domain.settings.adapter_rules import adapter_complaints, closed_adapter, closed_to_new, closed_to_removal
from hvgui.domain.settings.adapter_values import facts_of, values_of
from hvgui.domain.settings.adapters import NEW, NEW_MARK, AdapterFacts, AdapterField, AdapterWish, Part, mac_digits
from hvgui.domain.settings.address import DeviceAddress, DeviceField
from hvgui.domain.settings.disks import (
    ControllerWish,
    DiskWish,
    LimitsWish,
    MoveWish,
    NewDisk,
    closed_to_controllers,
    closed_to_limits,
    disk_fault,
    limits_legal,
    limits_read,
    limits_written,
)
from hvgui.domain.settings.edits import Edits
from hvgui.domain.settings.media import ImageUpload, MediaWish, place_of
from hvgui.domain.settings.setting_rules import Closed, Complaint
from hvgui.domain.settings.vm_settings import SettingValue
from hvgui.domain.settings.wishes import VmWish
from hvgui.domain.vms.power import Power
from hvgui.ui.vm_settings.drive_places import DrivePlaces
from hvgui.values import replace

_K = DeviceKind
_D = DeviceField
_LEGACY = _K.LEGACY_ADAPTER.value
_DVD, _DISK = _K.DVD_DRIVE.value, _K.HARD_DRIVE.value
_DRIVES = frozenset({_K.DVD_DRIVE, _K.HARD_DRIVE})
#: Parts of an adapter that only the open page reads.
_READ_LATER = {Part.BANDWIDTH: Extra.BANDWIDTH, Part.GUARDS: Extra.GUARDS, Part.OFFLOAD: Extra.OFFLOAD}


def replace_device(address: DeviceAddress, before: DeviceKey, now: DeviceKey) -> DeviceAddress:
    """The same field of the device that one has become."""
    return DeviceAddress(now, address.field) if address.device == before else address


class DeviceEdits:
    """Everything that Apply would change of devices; what is closed meanwhile waits and is not sent."""

    def __init__(self) -> None:
        self._edits: Edits[DeviceAddress, SettingValue] = Edits(self.present, self.applying)
        self._applying: dict[DeviceAddress, SettingValue] = {}
        self.tree: DeviceTree | None = None
        self.extras = DeviceExtras()
        self.generation = 2
        self.power = Power.UNKNOWN
        #: Names of devices that went away with edits.
        self.lost: list[str] = []
        #: Disks that are made before they are attached, by their drives.
        self._made: dict[DeviceKey, NewDisk] = {}
        #: Images of this computer that shall lie in drives.
        self._uploads: dict[DeviceKey, LocalFile] = {}
        #: Names of switches by GUID, of the host before; they are found again by name on another one.
        self._switches: Mapping[str, str] = {}

    def __len__(self) -> int:
        """How many changes there are, as the preview counts them: a device that comes or goes is one."""
        changes = self._edits.changes()
        whole = {address.device for address in changes if address.field is _D.PRESENT}
        return len(whole) + sum(address.device not in whole for address in changes)

    # what the host says

    def follow(self, tree: DeviceTree | None, extras: DeviceExtras) -> None:
        """The devices as they are now."""
        before = self.tree
        self.tree, self.extras = tree, extras
        if tree is None:
            return
        self._rename_switches(tree.switches or {})
        gone = {a.device for a in self._edits if a.field is not _D.PRESENT and self._gone(a.device)}
        for device in gone:
            was = None if before is None else before.find(device.tail)
            if not self._is_new(device):
                self.lost.append("" if was is None else was.name)
        self._edits.forget([a for a in self._edits if a.device in gone])
        self._edits.follow()

    def _gone(self, device: DeviceKey) -> bool:
        return self.find(device) is None and not self._edits.chosen(DeviceAddress(device, _D.PRESENT))

    def _rename_switches(self, now: Mapping[str, str]) -> None:
        guids = {name: guid for guid, name in now.items()}
        for address in list(self._edits):
            chosen = self._edits.chosen(address)
            if address.field is AdapterField.SWITCH and chosen and chosen not in now:
                same = guids.get(self._switches.get(str(chosen), ""))
                if same is not None:
                    self._edits.choose(address, same)
        self._switches = {**self._switches, **now}

    def find(self, device: DeviceKey) -> Device | None:
        """The device of this key; of one that was to be made, the one that was made of it."""
        if self.tree is None:
            return None
        if not device.tail.startswith(NEW_MARK):
            return self.tree.find(device.tail)
        if device.kind == _K.SCSI_CONTROLLER.value:
            return None  # none is told from another until it is there
        token = device.tail.removeprefix(NEW_MARK)
        made = (d for d in self.tree.of_kind(*ADAPTERS) if d.network is not None and token in d.network.identifiers)
        return next(made, None)

    def present(self, address: DeviceAddress) -> SettingValue | None:
        """The host's value; None when it was not read."""
        device = self.find(address.device)
        if address.field is _D.PRESENT:
            return device is not None
        if address.field is _D.IMAGE:
            return device.file if device is not None else ""
        if address.field is _D.LIMITS:
            return limits_written(0, 0) if device is None else limits_written(device.iops_least, device.iops_most)
        if address.field is _D.PLACE:
            return address.device.tail
        assert isinstance(address.field, AdapterField)
        if device is None:
            return NEW.get(address.field)
        return values_of(device, self.extras).get(address.field)

    def applying(self, address: DeviceAddress) -> SettingValue | None:
        """The value on its way to the host."""
        return self._applying.get(address)

    def applying_field(self, device: DeviceKey, field: AdapterField | DeviceField) -> bool:
        """Whether a field is on its way to the host."""
        return DeviceAddress(device, field) in self._applying

    # what the user chooses

    def choose(self, device: DeviceKey, field: AdapterField | DeviceField, value: SettingValue) -> None:
        """The user edits a field; going back to the host's value leaves it alone again."""
        if field is AdapterField.MAC:
            value = mac_digits(str(value)) or str(value).strip()
        if field is _D.IMAGE:
            value = tidied(str(value))
            self._made.pop(device, None)
            self._uploads.pop(device, None)
        # A drive that goes elsewhere is made anew there: everything else of it waits until it is.
        others = (_D.IMAGE, _D.LIMITS) if field is _D.PLACE else (_D.PLACE,) if field in (_D.IMAGE, _D.LIMITS) else ()
        self._edits.forget([DeviceAddress(device, each) for each in others])
        self._edits.choose(DeviceAddress(device, field), value)

    def shown(self, device: DeviceKey, field: AdapterField | DeviceField) -> SettingValue | None:
        """What the field shows."""
        return self._edits.shown(DeviceAddress(device, field))

    def touched(self, device: DeviceKey) -> bool:
        """Whether anything of a device would be changed."""
        return any(address.device == device for address in self._edits.changes())

    def touched_field(self, device: DeviceKey, field: AdapterField) -> bool:
        """Whether a field would be changed."""
        return DeviceAddress(device, field) in self._edits.changes()

    def removed(self, device: DeviceKey) -> bool:
        """Whether a device that is there shall go."""
        return self._edits.chosen(DeviceAddress(device, _D.PRESENT)) is False

    def added(self) -> list[Device]:
        """Devices that shall be made, as they would look."""
        wanted = {**self._applying, **self._edits.changes()}
        new = (a.device for a, value in wanted.items() if a.field is _D.PRESENT and value is True)
        return [self._as_device(device) for device in new if self.find(device) is None]

    def _as_device(self, key: DeviceKey) -> Device:
        kind = DeviceKind(key.kind)
        if kind in _DRIVES:
            controller, slot = place_of(key.tail)
            file = str(self.shown(key, _D.IMAGE) or "")
            return Device(kind=kind, tail=key.tail, controller=controller, slot=slot, file=file)
        if kind is _K.SCSI_CONTROLLER:
            return Device(kind=kind, tail=key.tail)
        switch = str(self.shown(key, AdapterField.SWITCH) or "")
        names = (self.tree.switches if self.tree is not None else None) or {}
        network = Network(connected=bool(switch), switch=names.get(switch, ""), switch_id=switch)
        return Device(kind=kind, tail=key.tail, name=str(self.shown(key, AdapterField.NAME)), network=network)

    @staticmethod
    def _is_new(device: DeviceKey) -> bool:
        return device.tail.startswith(NEW_MARK)

    def add_adapter(self, name: str, *, legacy: bool) -> DeviceKey:
        """One more adapter; it is there for the user at once."""
        key = DeviceKey(_LEGACY if legacy else _K.NETWORK_ADAPTER.value, f"{NEW_MARK}{uuid4()}".upper())
        self.choose(key, _D.PRESENT, True)
        self.choose(key, AdapterField.NAME, name)
        return key

    def places(self) -> DrivePlaces:
        """Where drives are, and where they could be."""
        return DrivePlaces(self.tree or DeviceTree(), self.added(), self.power, self.generation)

    def add_drive(self, kind: DeviceKind) -> DeviceKey | None:
        """One more drive; None where there is no place for one."""
        place = self.places().free(kind)
        if place is None:
            return None
        key = DeviceKey(kind.value, place)
        self.choose(key, _D.PRESENT, True)
        return key

    def make(self, device: DeviceKey, path: str, made: NewDisk) -> None:
        """A drive gets a disk that is made first."""
        self.choose(device, _D.IMAGE, path)
        self._made[device] = made

    def made(self, device: DeviceKey) -> NewDisk | None:
        """What the chosen disk of a drive is made as; None for one that is there."""
        chosen = self._edits.chosen(DeviceAddress(device, _D.IMAGE)) is not None
        return self._made.get(device) if chosen else None

    def upload(self, device: DeviceKey, image: LocalFile) -> None:
        """A DVD drive that is there gets an image of this computer, which is brought to the host first."""
        self.choose(device, _D.IMAGE, image.name)
        self._uploads[device] = image

    def uploaded(self, device: DeviceKey) -> LocalFile | None:
        """The image of this computer that is chosen for a drive; None for one of the host."""
        chosen = self._edits.chosen(DeviceAddress(device, _D.IMAGE)) is not None
        return self._uploads.get(device) if chosen else None

    def uploads_began(self) -> None:
        """Operations of their own bring images to the host: what lies in the drives is what the host says."""
        self._edits.forget([DeviceAddress(device, _D.IMAGE) for device in self._uploads])
        self._uploads.clear()

    def add_controller(self) -> DeviceKey:
        """One more SCSI controller."""
        key = DeviceKey(_K.SCSI_CONTROLLER.value, f"{NEW_MARK}{uuid4()}".upper())
        self.choose(key, _D.PRESENT, True)
        return key

    def put(self, device: DeviceKey, place: str) -> DeviceKey:
        """A drive that shall be added goes to another place."""
        key = DeviceKey(device.kind, place)
        if key != device:
            if device in self._made:
                self._made[key] = self._made.pop(device)
            self._edits.move(lambda address: replace_device(address, device, key))
        return key

    def remove(self, device: DeviceKey, on: bool) -> None:
        """Whether a device shall go, with what is on it; of one that is not there yet, everything is forgotten."""
        there = self.find(device)
        for drive in () if there is None or self.tree is None else self.tree.drives_of(there):
            self.remove(drive.key, on)
        for drive in self.added():
            if drive.controller == device.tail:
                self.remove(drive.key, True)
        if there is None:
            self._edits.forget([a for a in self._edits if a.device == device])
        else:
            self.choose(device, _D.PRESENT, not on)

    def closed_to_adding(self, kind: DeviceKind) -> Closed | None:
        """Why no device of this kind can be added now."""
        if self.tree is None:
            return Closed.NOT_ON_HOST
        if kind in _DRIVES or kind is _K.SCSI_CONTROLLER:
            return self.places().closed_to_adding(kind)
        there = sum(1 for _ in self.tree.of_kind(kind)) + sum(d.kind is kind for d in self.added())
        legacy = kind is _K.LEGACY_ADAPTER
        return closed_to_new(legacy, self.power, generation=self.generation, build=self.tree.build, there=there)

    def closed_to_removing(self, device: DeviceKey) -> Closed | None:
        """Why a device cannot be removed now; one that is not there yet can always."""
        there = self.find(device)
        if there is None or self.tree is None:
            return None
        if there.kind in _DRIVES or there.kind is _K.SCSI_CONTROLLER:
            return self.places().closed_to_removing(there)
        legacy = there.kind is _K.LEGACY_ADAPTER
        return closed_to_removal(legacy, self.power, generation=self.generation, build=self.tree.build)

    def _values(self, device: DeviceKey) -> dict[AdapterField, SettingValue]:
        """What is there, with what is chosen."""
        there = self.find(device)
        values = dict(NEW) if there is None else values_of(there, self.extras)
        chosen = {a.field: v for a, v in self._edits.changes().items() if a.device == device}
        return values | {field: v for field, v in chosen.items() if isinstance(field, AdapterField)}

    def closed(self, device: DeviceKey, field: AdapterField | DeviceField) -> Closed | None:
        """Why a field cannot be edited now."""
        there = self.find(device)
        if field is _D.LIMITS:
            return closed_to_limits(self.power, policy=there is not None and bool(there.policy))
        if field is _D.PLACE:
            closed = None if there is None else self.places().closed_to_removing(there)
            return Closed.NOT_OFF if closed is None and self.power is not Power.OFF else closed
        if field is _D.IMAGE:
            if device.kind == _DISK and there is not None:
                return self._closed_to_replacing(there)
            return Closed.SAVED if self.power is Power.SAVED else None
        assert isinstance(field, AdapterField)
        build = 0 if self.tree is None else self.tree.build
        if there is not None:
            return closed_adapter(field, self._values(device), facts_of(there, build, self.extras), self.power)
        legacy = device.kind == _LEGACY
        facts = AdapterFacts(legacy=legacy, wired=False, build=build, switches=self.extras.switches)
        return closed_adapter(field, self._values(device), facts, Power.OFF)

    def _closed_to_replacing(self, drive: Device) -> Closed | None:
        """Why a hard drive cannot have another disk now; one that is attached is replaced only while the VM is off."""
        closed = self.places().closed_to_removing(drive)
        return Closed.NOT_OFF if closed is None and drive.file and self.power is not Power.OFF else closed

    def unread(self, device: DeviceKey, field: AdapterField) -> bool:
        """Whether the value of a field is read when its page is opened, and was not yet."""
        extra = _READ_LATER.get(field.row.part)
        return extra is not None and extra not in self.extras.read and self.find(device) is not None

    def complaint(self, device: DeviceKey, field: AdapterField) -> Complaint | None:
        """What is wrong with a chosen value."""
        there = self.find(device)
        present = dict(NEW) if there is None else values_of(there, self.extras)
        wanted = {
            a.field: v
            for a, v in self._edits.changes().items()
            if a.device == device and isinstance(a.field, AdapterField)
        }
        switches = None if self.tree is None else self.tree.switches
        return adapter_complaints(wanted, present, switches).get(field)

    def image_fault(self, device: DeviceKey) -> PathFault | None:
        """What is wrong with a chosen image."""
        chosen = self._edits.chosen(DeviceAddress(device, _D.IMAGE))
        if device.kind == _DISK:
            # A hard drive without a disk is of no use.
            asked = chosen is not None or self.find(device) is None
            return disk_fault(str(chosen or "")) if asked and not self.removed(device) else None
        return fault_of(str(chosen), ".iso") if chosen and self.uploaded(device) is None else None

    def lets_go(self, file: str) -> bool:
        """Whether this VM has a disk now and will not have it any more; ``file`` in lower case."""
        mine = [] if self.tree is None else [d for d in self.tree.of_kind(_K.HARD_DRIVE) if d.file.casefold() == file]
        return any(self.removed(drive.key) or self.touched(drive.key) for drive in mine)

    def also_chosen(self, device: DeviceKey) -> bool:
        """Whether the file of a drive is chosen for another one, too."""
        file = str(self._edits.chosen(DeviceAddress(device, _D.IMAGE)) or "")
        others = (v for a, v in self._edits.changes().items() if a.device != device and a.device.kind == _DISK)
        return bool(file) and any(isinstance(other, str) and same_path(other, file) for other in others)

    def wrong(self) -> list[DeviceAddress]:
        """What cannot be sent."""
        return [address for address in self._edits.changes() if self._is_wrong(address)]

    def _is_wrong(self, address: DeviceAddress) -> bool:
        if self.removed(address.device):
            return False
        if address.field is _D.PRESENT and self._edits.chosen(DeviceAddress(address.device, _D.IMAGE)) is None:
            return address.device.kind == _DISK and self.image_fault(address.device) is not None
        if address.field is _D.LIMITS:
            return not limits_legal(*limits_read(str(self._edits.chosen(address))))
        if address.field is _D.IMAGE:
            return self.image_fault(address.device) is not None or self.also_chosen(address.device)
        return isinstance(address.field, AdapterField) and self.complaint(address.device, address.field) is not None

    def changed_elsewhere(self) -> dict[DeviceAddress, SettingValue | None]:
        """Edited fields whose value has changed on the host since, with the value now."""
        return self._edits.changed_elsewhere()

    # what becomes of it

    def waiting(self) -> list[DeviceAddress]:
        """Edits that the power state has closed meanwhile."""
        return [a for a in self._edits.changes() if self._closed_now(a)]

    def _closed_now(self, address: DeviceAddress) -> bool:
        if address.field is not _D.PRESENT:
            return self.closed(address.device, address.field) is not None
        if self.find(address.device) is not None:
            return self.closed_to_removing(address.device) is not None
        kind = DeviceKind(address.device.kind)
        if kind is _K.SCSI_CONTROLLER:
            return closed_to_controllers(self.power) is not None
        if kind in _DRIVES:
            return self.places().closed_at(kind, address.device.tail) is not None
        build = 0 if self.tree is None else self.tree.build
        legacy = address.device.kind == _LEGACY
        return closed_to_new(legacy, self.power, generation=self.generation, build=build, there=0) is not None

    def wishes(self, key: VmKey) -> list[VmWish]:
        """What Apply sends: everything that is not closed meanwhile."""
        changes = self._edits.changes()
        waiting = set(self.waiting())
        found: list[VmWish] = []
        for device in dict.fromkeys(address.device for address in changes):
            mine = {a.field: v for a, v in changes.items() if a.device == device and a not in waiting}
            if device.kind in (_DVD, _DISK):
                found += self._drive_wishes(key, device, mine)
            elif device.kind == _K.SCSI_CONTROLLER.value:
                found += self._controller_wishes(key, device, mine)
            elif DeviceAddress(device, _D.PRESENT) not in waiting:
                found += self._adapter_wishes(key, device, mine)
        return found

    def _drive_wishes(
        self, key: VmKey, device: DeviceKey, mine: Mapping[AdapterField | DeviceField, SettingValue]
    ) -> Iterable[VmWish]:
        there = self.find(device) is not None
        if not mine or (not there and not mine.get(_D.PRESENT)):
            return
        if mine.get(_D.PRESENT) is not False:
            if _D.LIMITS in mine:
                least, most = limits_read(str(mine[_D.LIMITS]))
                yield LimitsWish(key=key, drive=device.tail, least=least, most=most)
            if _D.PLACE in mine:
                has = str(self.present(DeviceAddress(device, _D.IMAGE)) or "")
                yield MoveWish(key=key, drive=device.tail, to=str(mine[_D.PLACE]), file=has)
            if not mine.keys() & {_D.PRESENT, _D.IMAGE}:
                return
        file = None if mine.get(_D.PRESENT) is False else str(mine.get(_D.IMAGE, ""))
        if device.kind == _DISK:
            made = None if file is None else self.made(device)
            yield DiskWish(key=key, file=file, drive=device.tail, added=not there, make=made)
        elif file is not None and (image := self.uploaded(device)) is not None:
            yield ImageUpload(key=key, drive=device.tail, image=image)
        else:
            yield MediaWish(key=key, file=file, drive=device.tail, added=not there)

    def _controller_wishes(
        self, key: VmKey, device: DeviceKey, mine: Mapping[AdapterField | DeviceField, SettingValue]
    ) -> Iterable[VmWish]:
        there = self.find(device)
        on = () if there is None or self.tree is None else self.tree.drives_of(there)
        if _D.PRESENT in mine:
            emptied = frozenset(drive.tail for drive in on if self.removed(drive.key))
            present = bool(mine[_D.PRESENT])
            yield ControllerWish(key=key, controller=device.tail, present=present, emptied=emptied)

    def _adapter_wishes(
        self, key: VmKey, device: DeviceKey, mine: Mapping[AdapterField | DeviceField, SettingValue]
    ) -> Iterable[VmWish]:
        there = self.find(device)
        fields = {field: value for field, value in mine.items() if isinstance(field, AdapterField)}
        name = str(fields.get(AdapterField.NAME, "") if there is None else there.name)
        wish = AdapterWish(key=key, adapter=device.tail, legacy=device.kind == _LEGACY, name=name)
        if there is None:
            yield replace(wish, having=fields)
        elif mine.get(_D.PRESENT) is False:
            yield replace(wish, value=False)
        else:
            for field, value in fields.items():
                yield replace(wish, field=field, value=value)

    def sent(self) -> None:
        """What is not waiting is on its way, until ``ended``."""
        waiting = set(self.waiting())
        sent = {address: value for address, value in self._edits.changes().items() if address not in waiting}
        self._applying |= sent
        self._edits.forget([address for address in self._edits if address not in waiting])

    def ended(self) -> None:
        """What was on its way has an end, whichever."""
        self._applying.clear()

    def clear(self) -> None:
        """Another VM: nothing known, nothing chosen."""
        self._edits.clear()
        self._applying.clear()
        self._uploads.clear()
        self.tree, self.extras, self.power = None, DeviceExtras(), Power.UNKNOWN
        self.lost.clear()
        self._switches = {}

    def forget(self, device: DeviceKey) -> None:
        """Discard the edits of a device."""
        self._edits.forget([address for address in self._edits if address.device == device])
