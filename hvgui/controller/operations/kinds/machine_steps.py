"""Steps that make a VM, in the order of the wizard, and those that take it back (hyperv-hardware 9.1).

Each call is about the VM whose GUID the first one has learned; what is taken back is that VM, and the files whose own
job was seen to end well.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from hvgui.controller.operations.plan import Learned, Made, Step
from hvgui.domain.devices.device import DeviceKind
from hvgui.domain.devices.device_extras import DiskType
from hvgui.domain.keys import HostId, VmId, VmKey, vm_id
from hvgui.domain.machines.made_machine import firmware_of, memory_of
from hvgui.domain.machines.new_machine import MachineAdapter, MachineDisk, MachineWish, OnFailure
from hvgui.domain.settings.adapters import FEATURES, NEW_MARK, AdapterField, AdapterState, Part
from hvgui.domain.settings.disk_work import format_of
from hvgui.domain.settings.media import Drive, VmDrives, drive_at, free_slot
from hvgui.domain.settings.vm_settings import Setting, SettingValue
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.domain.vms.kvp import KvpCall, Relabel
from hvgui.domain.vms.labels import NO_LABELS
from hvgui.domain.vms.power import PowerAction
from hvgui.domain.vms.services import Service
from hvgui.hyperv import machine_making as make
from hvgui.hyperv.adapter_changing import send_feature, send_first_connection, send_new
from hvgui.hyperv.adapter_reading import read_adapters_of
from hvgui.hyperv.changing import Beginning, read_offers, send_power, send_service
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.image_service import STORAGE_JOB, send_new_disk
from hvgui.hyperv.kvp import send_kvp
from hvgui.hyperv.media import read_drives, send_controller, send_drive, send_insert
from hvgui.hyperv.selections import JOB_CLASS
from hvgui.hyperv.vm_settings import send_no_numa, send_settings
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange

_F = AdapterField
#: What is learned: the GUID of the VM, where an image went, and that nothing of it is missing.
VM, IMAGE, COMPLETE = "vm", "kept", "complete"
#: JobTypes (hyperv-wmi-v2 18.3; of the image service: hyperv-hardware 2.5).
_ADDED, _CHANGED, _SYSTEM, _STARTED = frozenset({30}), frozenset({31}), frozenset({2}), frozenset({12})
_DISK_MADE = frozenset({1})
#: What the first device is called for, in generation 1: a CD and the legacy network adapter (live-hosts G4).
_FROM_IMAGE, _FROM_NETWORK = "1,2,3,0", "3,1,2,0"
#: Failures after which the host makes no other VM either.
HALTING = frozenset(
    {
        TroubleKind.HOST_DISK_FULL,
        TroubleKind.ACCESS_DENIED,
        TroubleKind.HOST_FILE_DENIED,
        TroubleKind.HOST_OUT_OF_MEMORY,
    }
)
_Send = Callable[[VmId, Learned], Exchange[Beginning]]


def place_of_host(host: HostId) -> VmKey:
    """What is locked while VMs of a host are made: one after the other."""
    return VmKey(host, VmId(""))


def made_disk(number: int) -> str:
    """The step that makes a disk."""
    return f"create-disk-{number + 1}"


class MachineSteps:
    """The steps of one VM. ``first``: the place of the first of them; ``behind``: the steps of the VMs before it."""

    def __init__(self, dialect: Dialect, wish: MachineWish, item: int, first: int, behind: Sequence[int]) -> None:
        self._dialect = dialect
        self._wish = wish
        self._machine = wish.machine
        self._item = item
        self._first = first
        self._behind = tuple(behind)
        self._steps: list[Step] = []

    def made(self, upload: int | None) -> list[Step]:
        """Everything from nothing to the VM; ``upload``: the errand that brings its image."""
        machine, dialect, name = self._machine, self._dialect, self._machine.name
        self._define()
        if machine.dynamic:
            self._do("numa", lambda vm, _: send_no_numa(dialect, make.keys_of(vm), name), _SYSTEM)
        self._settings("memory", memory_of(machine))
        self._settings("processors", {Setting.PROCESSORS: machine.processors})
        if machine.generation != 1:
            self._do("controller", lambda vm, _: send_controller(dialect, vm, name), _ADDED)
        for number, adapter in enumerate(machine.adapters):
            self._adapter(number, adapter)
        for number, disk in enumerate(machine.disks):
            self._disk(number, disk)
        if machine.boots_from_image:
            self._do("add-dvd", self._add_dvd, _ADDED)
            self._do("insert", self._insert, _ADDED, also=() if upload is None else (upload,))
        self._firmware()
        self._further()
        for service, on in machine.services.items():
            self._do(f"service-{service}", partial(self._service, Service(service), on), _CHANGED)
        if machine.labels:
            self._do("labels", self._label, frozenset())
        self._steps[-1] = _noting(self._steps[-1])
        if machine.start:
            self._do("start", self._start, _STARTED)
        whole = len(self._steps)
        self._steps = [replace(each, span=(at / whole, (at + 1) / whole)) for at, each in enumerate(self._steps)]
        self._take_back()
        return self._steps

    def taken_back(self) -> list[Step]:
        """What an earlier attempt has left is taken back."""
        self._destroy(VmId(self._wish.vm) if self._wish.vm else None)
        for path in self._wish.files:
            self._delete(path, needs=(self._first + 1,))
        return self._steps

    # one after the other

    def _step(
        self,
        name: str,
        send: Callable[[Learned], Exchange[Beginning]],
        jobs: frozenset[int],
        *,
        needs: tuple[int, ...] = (),
        after: tuple[int, ...] = (),
        lasting: bool = False,
        needless: Callable[[Learned], bool] | None = None,
        job_class: str = JOB_CLASS,
        learn: Callable[[Sequence[Made]], Exchange[None]] | None = None,
    ) -> int:
        self._steps.append(
            Step(
                name=name,
                stage="applying",
                serves=(self._item,),
                lock=place_of_host(self._wish.host),
                takes="machines",
                subject=self._machine.name,
                send=send,
                needs=needs,
                after=after,
                lasting=lasting,
                needless=needless,
                job_types=jobs,
                learn=learn,
                may_repeat=self._wish.on_failure is OnFailure.TAKE_BACK,
                halted_by=HALTING if after and not lasting else frozenset(),
                job_class=job_class,
            )
        )
        return self._first + len(self._steps) - 1

    def _do(
        self, name: str, send: _Send, jobs: frozenset[int], *, also: tuple[int, ...] = (), job_class: str = JOB_CLASS
    ) -> None:
        """The next call about the VM."""

        def sending(learned: Learned) -> Exchange[Beginning]:
            vm = vm_id(learned.get(VM, ""))
            if vm is None:
                raise Refusal(Trouble(TroubleKind.MACHINE_NOT_TOLD, self._machine.name))
            return (yield from send(vm, learned))

        before = self._first + len(self._steps) - 1
        self._step(name, sending, jobs, needs=(before, *also), job_class=job_class)

    def _define(self) -> None:
        dialect, machine, known = self._dialect, self._machine, self._wish.known or ()

        def define(learned: Learned) -> Exchange[Beginning]:
            beginning, vm = yield from make.send_definition(dialect, machine)
            if vm is not None:
                learned[VM] = vm
            return beginning

        def learn(several: Sequence[Made]) -> Exchange[None]:
            for one in several:
                if VM not in one.learned and (vm := (yield from make.read_new(machine.name, known))) is not None:
                    one.learned[VM] = vm

        self._step("define", define, make.DEFINING, after=self._behind, learn=learn)

    def _settings(self, name: str, wanted: Mapping[Setting, SettingValue]) -> None:
        dialect, subject = self._dialect, self._machine.name
        jobs = _CHANGED if name in ("memory", "processors") else _SYSTEM
        self._do(name, lambda vm, _: send_settings(dialect, wanted, make.keys_of(vm), subject), jobs)

    # devices

    def _adapter(self, number: int, adapter: MachineAdapter) -> None:
        dialect, subject, token = self._dialect, self._machine.name, f"adapter-{number + 1}"

        def add(vm: VmId, learned: Learned) -> Exchange[Beginning]:
            learned[token] = str(uuid.uuid4()).upper()
            return (yield from send_new(dialect, vm, learned[token], adapter.legacy, {}, subject))

        def read(vm: VmId, learned: Learned) -> Exchange[AdapterState]:
            build = dialect.facts.build
            now = yield from read_adapters_of((vm,), build, FEATURES, switches=False, generations=False)
            found = now[vm].find(NEW_MARK + learned.get(token, "-")) if vm in now else None
            if found is None:
                raise Refusal(Trouble(TroubleKind.NO_ADAPTER, subject, token))
            return found

        def connect(vm: VmId, learned: Learned) -> Exchange[Beginning]:
            there = yield from read(vm, learned)
            return (yield from send_first_connection(dialect, vm, there, adapter.switch, subject))

        def feature(part: Part, values: Mapping[_F, SettingValue], vm: VmId, learned: Learned) -> Exchange[Beginning]:
            there = yield from read(vm, learned)
            return (yield from send_feature(dialect, there, part, values, subject))

        self._do(f"add-{token}", add, _ADDED)
        if not adapter.switch:
            return
        self._do(f"connect-{token}", connect, _ADDED)
        values: dict[_F, SettingValue] = {_F(name): value for name, value in adapter.values.items()}
        if adapter.vlan:
            values[_F.VLAN] = adapter.vlan
        for part in FEATURES:
            if mine := {each: value for each, value in values.items() if each.row.part is part}:
                self._do(f"{part.value}-{token}", partial(feature, part, mine), frozenset())

    def _disk(self, number: int, disk: MachineDisk) -> None:
        dialect, subject, plan = self._dialect, self._machine.name, disk.make

        def create(_vm: VmId, _: Learned) -> Exchange[Beginning]:
            assert plan is not None
            made = replace(plan, type=DiskType.DIFFERENCING) if plan.parent else plan
            return send_new_disk(disk.path, made, format_of(disk.path), subject)

        def add(vm: VmId, learned: Learned) -> Exchange[Beginning]:
            there = (yield from read_drives((vm,))).get(vm)
            place = None if there is None else free_place(there, DeviceKind.HARD_DRIVE)
            if place is None:
                raise Refusal(Trouble(TroubleKind.NO_CONTROLLER, subject))
            parent, controller, slot = place
            learned[f"drive-{number + 1}"] = drive_at(controller, slot)
            return (yield from send_drive(dialect, vm, parent, slot, subject, DeviceKind.HARD_DRIVE))

        def attach(vm: VmId, learned: Learned) -> Exchange[Beginning]:
            there = (yield from read_drives((vm,))).get(vm)
            drive = None if there is None else there.disk(learned.get(f"drive-{number + 1}", ""))
            if drive is None:
                raise Refusal(Trouble(TroubleKind.NO_HARD_DRIVE, subject))
            return (yield from send_insert(dialect, vm, drive, disk.path, subject, DeviceKind.HARD_DRIVE))

        if plan is not None:
            self._do(made_disk(number), create, _DISK_MADE, job_class=STORAGE_JOB)
        self._do(f"add-drive-{number + 1}", add, _ADDED)
        self._do(f"attach-{number + 1}", attach, _ADDED)

    def _add_dvd(self, vm: VmId, learned: Learned) -> Exchange[Beginning]:
        there = (yield from read_drives((vm,))).get(vm)
        place = None if there is None else free_place(there, DeviceKind.DVD_DRIVE)
        if place is None:
            raise Refusal(Trouble(TroubleKind.NO_CONTROLLER, self._machine.name))
        parent, controller, slot = place
        learned["dvd"] = drive_at(controller, slot)
        return (yield from send_drive(self._dialect, vm, parent, slot, self._machine.name))

    def _insert(self, vm: VmId, learned: Learned) -> Exchange[Beginning]:
        there = (yield from read_drives((vm,))).get(vm)
        drive: Drive | None = None if there is None else there.find(learned.get("dvd", "-"))
        if drive is None:
            raise Refusal(Trouble(TroubleKind.NO_DVD_DRIVE, self._machine.name))
        file = learned.get(IMAGE) or self._machine.image
        return (yield from send_insert(self._dialect, vm, drive, file, self._machine.name))

    # the rest

    def _firmware(self) -> None:
        machine, dialect = self._machine, self._dialect
        if machine.generation == 1:
            if machine.network_boot or machine.boots_from_image:
                order = _FROM_NETWORK if machine.network_boot else _FROM_IMAGE
                self._settings("boot-order", {Setting.BIOS_ORDER: order})
            return
        self._settings("firmware", firmware_of(machine))

        def first(vm: VmId, learned: Learned) -> Exchange[Beginning]:
            tail = learned.get("dvd", "")
            if machine.network_boot:
                build = dialect.facts.build
                now = yield from read_adapters_of((vm,), build, (), switches=False, generations=False)
                found = now[vm].find(NEW_MARK + learned.get("adapter-1", "-")) if vm in now else None
                tail = "" if found is None else found.tail
            return (yield from make.send_boot_first(dialect, vm, tail, machine.name))

        if machine.network_boot or machine.boots_from_image:
            self._do("boot-order", first, _SYSTEM)

    def _further(self) -> None:
        """Further settings, each group in its own call; memory and processors have gone already."""
        groups: dict[object, dict[Setting, SettingValue]] = {}
        sent = {*memory_of(self._machine), *firmware_of(self._machine), Setting.PROCESSORS}
        for name, value in self._machine.settings.items():
            setting = Setting(name)
            if setting not in sent:
                groups.setdefault(setting.row.group, {})[setting] = value
        for number, wanted in enumerate(groups.values()):
            self._settings(f"settings-{number + 1}", wanted)

    def _service(self, service: Service, on: bool, vm: VmId, _: Learned) -> Exchange[Beginning]:
        offer = (yield from read_offers((vm,), service)).get(vm)
        if offer is None:
            raise Refusal(Trouble(TroubleKind.NOT_SUPPORTED_HERE, self._machine.name))
        if offer.on is on:
            return Beginning()
        return (yield from send_service(self._dialect, service, offer, on, self._machine.name))

    def _label(self, vm: VmId, _: Learned) -> Exchange[Beginning]:
        changes = Relabel(NO_LABELS, self._machine.labels).changes()
        key = VmKey(self._wish.host, vm)
        return (yield from send_kvp(self._dialect, key, KvpCall.ADD, changes, self._machine.name))

    def _start(self, vm: VmId, _: Learned) -> Exchange[Beginning]:
        key = VmKey(self._wish.host, vm)
        return (yield from send_power(self._dialect, key, PowerAction.START, False, self._machine.name))

    # taking back

    def _take_back(self) -> None:
        """What was begun goes again where something has failed, unless it is kept for a look."""
        keep = self._wish.on_failure is OnFailure.KEEP
        done = tuple(range(self._first, self._first + len(self._steps)))
        created = {
            disk.path: self._first + place
            for number, disk in enumerate(self._machine.disks)
            for place, step in enumerate(self._steps)
            if disk.make is not None and step.name == made_disk(number)
        }

        def needless(learned: Learned) -> bool:
            return keep or COMPLETE in learned or VM not in learned

        self._destroy(None, after=done, needless=needless)
        gone = self._first + len(self._steps) - 1
        for path, step in created.items():
            self._delete(path, needs=(gone, step), needless=needless)

    def _destroy(
        self, vm: VmId | None, after: tuple[int, ...] = (), needless: Callable[[Learned], bool] | None = None
    ) -> None:
        dialect, subject = self._dialect, self._machine.name

        def which(learned: Learned) -> VmId | None:
            return vm or vm_id(learned.get(VM, ""))

        def destroy(learned: Learned) -> Exchange[Beginning]:
            found = which(learned)
            if found is None:
                return Beginning()
            return (yield from make.send_destruction(dialect, found, subject))

        def look(learned: Learned) -> Exchange[Beginning]:
            if (found := which(learned)) is not None:
                yield from make.check_gone(found, subject)
            return Beginning()

        first = self._step("destroy", destroy, make.DESTROYING, after=after, lasting=True, needless=needless)
        self._step("gone", look, frozenset(), needs=(first,), lasting=True, needless=needless)

    def _delete(self, path: str, needs: tuple[int, ...], needless: Callable[[Learned], bool] | None = None) -> None:
        def delete(_: Learned) -> Exchange[Beginning]:
            return make.send_file_deletion(path)

        self._step(f"delete {path}", delete, frozenset(), needs=needs, lasting=True, needless=needless)


def free_place(there: VmDrives, kind: DeviceKind) -> tuple[str, str, int] | None:
    """InstanceID and tail of the first controller with room for a drive, and the slot.

    In generation 1 disks and DVD drives are on IDE, where the BIOS finds them, and the second controller has the DVD
    drive, as Hyper-V Manager does it; further disks are on SCSI.
    """
    ide = sorted(tail for tail, (_, which) in there.controllers.items() if which is DeviceKind.IDE_CONTROLLER)
    dvd = kind is DeviceKind.DVD_DRIVE
    tails = (ide[::-1] if dvd else [*ide, *there.scsi]) if ide else list(there.scsi)
    for tail in tails:
        instance, which = there.controllers[tail]
        slot = free_slot(tail, which, there.taken)
        if ide and not dvd and tail == ide[-1] and slot == 0:
            slot = 1  # the first slot of the second controller is that of the DVD drive
        if slot is not None and drive_at(tail, slot) not in there.taken:
            return instance, tail, slot
    return None


def _noting(step: Step) -> Step:
    """The same step, after which nothing of the VM is missing."""

    def learn(several: Sequence[Made]) -> Exchange[None]:
        yield from ()
        for one in several:
            one.learned[COMPLETE] = "yes"

    return replace(step, learn=learn)
