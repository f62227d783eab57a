"""One Hyper-V host: its machines, jobs, disks and clock, and the switches tests turn."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from hvgui.sim.cim import Principal, Reference, Value
from hvgui.sim.clock import Clock
from hvgui.sim.hyperv.agenda import Agenda
from hvgui.sim.hyperv.filesystem import Disk, PathTrouble
from hvgui.sim.hyperv.identity import key_of, owner_of, system_reference
from hvgui.sim.hyperv.jobs import COPY_JOB, Jobs, JobTrouble
from hvgui.sim.hyperv.machines import Machine, Power
from hvgui.sim.hyperv.schema import Schema, schema_of
from hvgui.sim.hyperv.settings import guid
from hvgui.sim.hyperv.texts import Texts, texts_in
from hvgui.sim.hyperv.vhds import Vhds, library
from hvgui.sim.hyperv.virtual_switches import first_switching

if TYPE_CHECKING:
    from hvgui.sim.hyperv.exports import Export

# Seconds of simulated work at pace 1.
MODIFY_SECONDS = 0.4

FAILED, ACCESS_DENIED, NOT_SUPPORTED, TIMED_OUT = 32768, 32769, 32770, 32772
INVALID_PARAMETER, INVALID_STATE = 32773, 32775

# HRESULT of a copy whose virtual machine went away in the middle.
DEVICE_NOT_CONNECTED = 0x8007048F


@dataclass(slots=True)
class Switches:
    """What a test or a demo may change about a host's behaviour."""

    pace: float = 1.0  # every duration is multiplied by this; 0.1 makes a host ten times as quick
    silent_no_op: bool = False  # Modify… succeeds and changes nothing (hyperv-wmi-v2 1.8)
    synchronous: set[str] = field(default_factory=set)  # methods that answer 0 instead of starting a job
    revoked: set[str] = field(default_factory=set)  # users without Hyper-V rights, lower case
    hyperv_role: bool = True  # without it the namespace does not exist
    empty_summaries: int = 0  # the next calls of GetSummaryInformation return 0 and nothing (16.2)
    copy_rate: float = 60e6  # bytes per second into a guest
    cimv2_closed: bool = False  # accounts have no rights on root/cimv2
    client_windows: bool = False  # new VMs have dynamic memory and automatic checkpoints (live-hosts D3)
    live_exports: bool = True  # some hosts were seen to refuse the export of a live VM (hyperv-hardware 10.2)
    corrupt_uploads: bool = False  # a byte of what is staged flips on its way to the disk


@dataclass(frozen=True, slots=True)
class Cluster:
    """A failover cluster: its name, and each node with whether it is up."""

    name: str
    nodes: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class Hardware:
    """What the host machine is made of."""

    sockets: int = 2
    cores: int = 16  # per socket
    memory_mb: int = 196_608
    processor: str = "Intel(R) Xeon(R) Gold 6326 CPU @ 2.90GHz"
    vendor: str = "Dell Inc."
    model: str = "PowerEdge R650"


class Host:
    """State of one host. Everybody who touches it holds the lock of its world."""

    def __init__(
        self,
        name: str,
        *,
        generation: str,
        language: str,
        clock: Clock,
        folder: Path,
        seed: int = 0,
        hardware: Hardware | None = None,
    ) -> None:
        self.name = name
        self.clock = clock
        self.folder = folder
        self.seed = seed
        self.hardware = hardware or Hardware()
        self.schema: Schema = schema_of(generation)
        self.texts: Texts = texts_in(language)
        # Of its own: with the random numbers it was built by, the next GUID would be that of its first VM.
        self.random = Random(f"life {seed}")
        self.agenda = Agenda()
        self.jobs = Jobs(self.agenda, self.random)
        self.machines: dict[str, Machine] = {}
        #: VMs that are imported and not realized yet, by their GUIDs.
        self.planned: dict[str, Machine] = {}
        #: What was exported to this host's disks, by the path of the configuration in lower case.
        self.exports: dict[str, Export] = {}
        self.switches = Switches()
        self.cluster: Cluster | None = None
        self.guest_capacity: dict[str, int] = {}  # bytes, by VM id
        self.host_capacity: int | None = None
        self.vhds = Vhds(library())
        self.unreadable: set[str] = set()  # folders, in lower case, that the management service may not read
        self._guest_disks: dict[str, Disk] = {}
        #: Closes every connection of clients, as a change of the host's own network does.
        self.cut_lines: Callable[[], None] = lambda: None
        #: What can be set of the management service (hyperv-hardware 7.1).
        self.service_values: dict[str, Value] = {
            "DefaultExternalDataRoot": "C:\\ProgramData\\Microsoft\\Windows\\Hyper-V",
            "DefaultVirtualHardDiskPath": "C:\\Users\\Public\\Documents\\Hyper-V\\Virtual Hard Disks",
            "MinimumMacAddress": f"00155D{seed % 256:02X}0000",
            "MaximumMacAddress": f"00155D{seed % 256:02X}00FF",
            "NumaSpanningEnabled": True,
            "EnhancedSessionModeEnabled": False,
        }
        self.network = first_switching(name, seed, direct=self.schema.later_than("2016"))
        self.booted_at = -86_400.0 * (3 + seed % 40)

    @property
    def generation(self) -> str:
        return self.schema.generation

    @property
    def always_starts_jobs(self) -> bool:
        """Changes of devices start a job even for a VM that is off: some hosts were seen to (hyperv-hardware 1.6)."""
        return self.generation == "2019"

    def now(self) -> float:
        return self.clock.monotonic()

    def wall(self, moment: float | None = None) -> datetime:
        return self.clock.wall(moment)

    def duration(self, seconds: float) -> float:
        return seconds * self.switches.pace

    def may(self, who: Principal) -> bool:
        """The caller has Hyper-V rights on this host."""
        return who.may_use_hyperv and who.user.lower() not in self.switches.revoked

    # Machines

    def machine(self, identifier: str) -> Machine | None:
        return self.machines.get(identifier.upper())

    def configured(self, identifier: str) -> Machine | None:
        """The VM whose settings can be changed, be it planned or realized."""
        found = self.machine(identifier) or self.planned.get(identifier.upper())
        return None if found is None or found.lost else found

    def described(self) -> Iterable[Machine]:
        """VMs that have settings: planned ones come last."""
        return (*(machine for machine in self.machines.values() if not machine.lost), *self.planned.values())

    def lose(self, machine: Machine) -> None:
        """Its configuration cannot be read any more."""
        machine.lost = machine.critical = True
        machine.power = Power.SAVED

    def machine_of_system(self, reference: object) -> Machine | None:
        """The VM behind a reference to its Msvm_ComputerSystem."""
        return self.machine(key_of(reference, "Name")) if isinstance(reference, Reference) else None

    def machine_of_settings(self, reference: object) -> Machine | None:
        """The VM behind a reference to its active settings."""
        if not isinstance(reference, Reference):
            return None
        return self.machine(owner_of(key_of(reference, "InstanceID"))[0])

    def checkpoint_owner(self, identifier: str) -> Machine | None:
        """The VM that has the checkpoint with this GUID."""
        return next((m for m in self.machines.values() if m.checkpoint(identifier) is not None), None)

    def add(self, machine: Machine) -> None:
        self.machines[machine.id] = machine

    def new_guid(self) -> str:
        return guid(self.random)

    def touch(self, machine: Machine, moment: float) -> None:
        """Any edit of the settings moves TimeOfLastConfigurationChange (hyperv-wmi-v2 4)."""
        machine.configured_at = self.wall(moment)

    def set_power(self, machine: Machine, power: Power, moment: float) -> None:
        """Enter a power state; a machine that leaves Running takes its running copies with it."""
        if machine.power.guest_runs and not power.guest_runs:
            self.break_copies(machine, moment)
        if power.live and not machine.power.live:
            machine.powered_at = moment
            machine.process_id = self.random.randrange(1000, 60_000) // 4 * 4
            self.assign_addresses(machine)
        if not power.live:
            machine.uptime_before = machine.uptime(moment) if power is Power.SAVED else 0.0
            machine.process_id = 0
            machine.keys_down.clear()
            machine.shutdown_pending = False
        machine.power = power
        machine.changed_at = self.wall(moment)
        machine.settings.system["IsSaved"] = power is Power.SAVED

    def assign_addresses(self, machine: Machine) -> None:
        """Dynamic addresses from the host's range, for adapters that have none: at a start (hyperv-hardware 3.1)."""
        taken = {adapter.mac for other in self.machines.values() for adapter in other.settings.adapters}
        pool = (f"00155D{self.seed % 256:02X}{number:04X}" for number in range(256))
        free = (address for address in pool if address not in taken)
        for adapter in machine.settings.adapters:
            if not adapter.static and not adapter.mac.strip("0"):
                adapter.values["Address"] = next(free, "")

    def boot(self, machine: Machine, moment: float) -> None:
        """The guest's operating system begins to start: no contact for a while."""
        machine.booted_at = moment
        machine.uptime_before = 0.0
        machine.powered_at = moment
        machine.shutdown_pending = False
        machine.guest.hung_since = None
        machine.attended, machine.typed = False, ""

    # Files

    @cached_property
    def disk(self) -> Disk:
        """The host's own file system."""
        disk = Disk(self.folder / "host", windows=True, capacity=self.host_capacity)
        (disk.root / "D").mkdir(exist_ok=True)
        (disk.root / "C/Users/Public/Documents/Hyper-V/Virtual Hard Disks").mkdir(parents=True, exist_ok=True)
        return disk

    def has_file(self, path: str) -> bool:
        """Whether a file was really written there."""
        try:
            return self.disk.real(path).is_file()
        except PathTrouble:
            return False

    def guest_disk(self, machine: Machine) -> Disk:
        """The file system inside a VM, created when it is first needed."""
        found = self._guest_disks.get(machine.id)
        if found is None:
            folder = self.folder / "guests" / machine.id
            found = Disk(folder, windows=not machine.guest.is_linux, capacity=self.guest_capacity.get(machine.id))
            self._guest_disks[machine.id] = found
        return found

    # Troubles

    def trouble(self, code: int, machine: Machine, key: str = "", **named: object) -> JobTrouble:
        """A job's failure in the host's language."""
        what = self.texts(key or f"error.{code}", vm=machine.name, **named)
        text = self.texts("error.vm", vm=machine.name, what=what, id=machine.id)
        return JobTrouble(code, text, self.texts("error.vm.summary", vm=machine.name))

    def images(self) -> set[str]:
        """Images that VMs and their checkpoints have in their drives."""
        kept = [m.settings for m in self.ordered()] + [p.settings for m in self.ordered() for p in m.checkpoints]
        added = {drive.file for settings in kept for drive in settings.more_drives}
        there = {file for settings in kept for file in (settings.iso, settings.floppy)}
        first = {file for m in self.ordered() for file in (m.equipment.iso, m.equipment.floppy)}
        return (added | there | first) - {""}

    def file_trouble(self, machine: Machine, path: str, hresult: int) -> JobTrouble:
        """A file that cannot be used: the HRESULT is in the text only."""
        reason, code = self.texts.hresult(hresult), f"0x{hresult:08X}"
        text = self.texts("error.file", vm=machine.name, file=path, reason=reason, code=code, id=machine.id)
        return JobTrouble(FAILED, text, self.texts("error.vm.summary", vm=machine.name))

    def import_trouble(self, path: str, hresult: int) -> JobTrouble:
        """A definition that cannot be imported: the HRESULT is in the text only."""
        text = self.texts("error.import", file=path, reason=self.texts.hresult(hresult), code=f"0x{hresult:08X}")
        return JobTrouble(FAILED, text, self.texts("error.import.summary"))

    def disk_trouble(self, path: str, hresult: int = 0, *, code: int = FAILED) -> JobTrouble:
        """A job of the image service that failed: the HRESULT is in the text, and a number of its own."""
        if hresult:
            text = self.texts("error.disk", file=path, reason=self.texts.hresult(hresult), code=f"0x{hresult:08X}")
        else:
            text = self.texts("error.disk.plain", file=path, reason=self.texts.failure(code))
        return JobTrouble(code, text, self.texts("error.disk.summary"), hresult)

    def feature_trouble(self, machine: Machine, hresult: int) -> JobTrouble:
        """A feature that a port cannot have: the HRESULT is in the text only (hyperv-hardware 3.3)."""
        reason, code = self.texts.hresult(hresult), f"0x{hresult:08X}"
        what = f"{reason} ({code})"
        text = self.texts("error.vm", vm=machine.name, what=what, id=machine.id)
        return JobTrouble(INVALID_PARAMETER, text, self.texts("error.vm.summary", vm=machine.name))

    def copy_trouble(self, machine: Machine, hresult: int) -> JobTrouble:
        """A failed copy: the HRESULT is in the text only (hyperv-wmi-v2 13.4)."""
        text = self.texts(
            "copy.failed",
            vm=machine.name,
            reason=self.texts.hresult(hresult),
            code=f"0x{hresult:08X}",
            id=machine.id,
        )
        return JobTrouble(FAILED, text, self.texts("copy.summary", vm=machine.name))

    def affected(self, machine: Machine, *others: Reference) -> list[tuple[Reference, int]]:
        """ElementEffects: 0 for the VM, 5 for what the job creates (0.5)."""
        return [(system_reference(machine.id), 0), *((other, 5) for other in others)]

    def ordered(self) -> Iterable[Machine]:
        """The machines in a stable order."""
        return tuple(self.machines.values())

    def break_copies(self, machine: Machine, moment: float) -> None:
        """The guest's file service went away: what it was copying fails."""
        for job in self.jobs.running_for(machine.id):
            if job.class_name == COPY_JOB:
                self.jobs.fail(job, self.copy_trouble(machine, DEVICE_NOT_CONNECTED), moment)
