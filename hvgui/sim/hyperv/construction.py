"""From a line of a scene to a machine: specifications of VMs and hosts, and the catalogue of guests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from random import Random

from hvgui.sim.hyperv.components import COMPONENTS, DISABLED, ENABLED, Answer
from hvgui.sim.hyperv.guests import LINUX, WINDOWS, Guest
from hvgui.sim.hyperv.hardware import Equipment, boot_tails, file_name
from hvgui.sim.hyperv.hosts import Hardware, Host
from hvgui.sim.hyperv.machines import Checkpoint, Machine, Power
from hvgui.sim.hyperv.network import boot_entry, first_adapters
from hvgui.sim.hyperv.settings import KvpItem, fresh_settings, guid

HOUR, DAY = 3600.0, 86_400.0


@dataclass(frozen=True, slots=True)
class GuestKind:
    """An operating system one can install."""

    family: str
    os_name: str
    version: str
    kernel: str = ""
    edition: int = 8
    server: bool = True
    answers: Mapping[str, Answer] = field(default_factory=dict)
    boot_seconds: float = 20.0
    generation: int = 2


_OLDER = {component.key: Answer.OLDER for component in COMPONENTS if component.key != "rdv"}
_SILENT_DAEMONS = {"kvp": Answer.SILENT, "vss": Answer.SILENT, "guest": Answer.SILENT}

GUESTS: Mapping[str, GuestKind] = {
    "ws2025": GuestKind(WINDOWS, "Windows Server 2025 Datacenter", "10.0.26100"),
    "ws2022": GuestKind(WINDOWS, "Windows Server 2022 Datacenter", "10.0.20348"),
    "ws2019": GuestKind(WINDOWS, "Windows Server 2019 Standard", "10.0.17763", edition=7),
    "ws2016": GuestKind(WINDOWS, "Windows Server 2016 Standard", "10.0.14393", edition=7),
    "ws2012r2": GuestKind(WINDOWS, "Windows Server 2012 R2 Standard", "6.3.9600", edition=7),
    # Guest services need 2012 R2 or later inside (hyperv-wmi-v2 23).
    "ws2008r2": GuestKind(
        WINDOWS,
        "Windows Server 2008 R2 Standard",
        "6.1.7601",
        edition=7,
        answers={**_OLDER, "guest": Answer.SILENT},
        generation=1,
    ),
    "win11": GuestKind(WINDOWS, "Windows 11 Enterprise", "10.0.22631", edition=4, server=False),
    "win10": GuestKind(WINDOWS, "Windows 10 Enterprise", "10.0.19045", edition=4, server=False),
    "ubuntu2204": GuestKind(LINUX, "Ubuntu", "22.04", "5.15.0-119-generic", boot_seconds=12.0),
    "ubuntu2404": GuestKind(LINUX, "Ubuntu", "24.04", "6.8.0-45-generic", boot_seconds=12.0),
    "debian12": GuestKind(
        LINUX, "Debian GNU/Linux", "12", "6.1.0-25-amd64", answers={"kvp": Answer.OLDER}, boot_seconds=10.0
    ),
    # No file copy daemon is packaged for this kernel (hyperv-wmi-v2 13.5).
    "debian13": GuestKind(
        LINUX, "Debian GNU/Linux", "13", "6.16.9-amd64", answers={"guest": Answer.SILENT}, boot_seconds=10.0
    ),
    "fedora42": GuestKind(LINUX, "Fedora Linux", "42", "6.14.3-300.fc42.x86_64", boot_seconds=10.0),
    "rocky9": GuestKind(LINUX, "Rocky Linux", "9.4", "5.14.0-427.el9.x86_64", answers=_OLDER, boot_seconds=14.0),
    "sles15": GuestKind(
        LINUX,
        "SUSE Linux Enterprise Server",
        "15.6",
        "6.4.0-150600.23-default",
        answers={"kvp": Answer.MISMATCH, "vss": Answer.MISMATCH, "shutdown": Answer.MISMATCH},
        boot_seconds=14.0,
    ),
    "centos7": GuestKind(
        LINUX, "CentOS Linux", "7.9", "3.10.0-1160.el7.x86_64", answers=_OLDER, boot_seconds=16.0, generation=1
    ),
    "alpine": GuestKind(
        LINUX, "Alpine Linux", "3.20", "6.6.49-0-virt", answers=_SILENT_DAEMONS, boot_seconds=6.0, generation=1
    ),
}


@dataclass(frozen=True, slots=True)
class VmSpec:
    """One VM of a scene. ``os`` is a key of GUESTS, empty for a machine without an operating system."""

    name: str
    os: str = ""
    power: Power = Power.RUNNING
    memory_mb: int = 4096
    processors: int = 2
    dynamic: bool = True
    notes: str = ""
    on: tuple[str, ...] = ()  # services switched on besides the default five
    off: tuple[str, ...] = ()
    answers: Mapping[str, Answer] = field(default_factory=dict)
    computer: str = ""
    domain: str = ""
    address: str = ""
    up: float = 3 * DAY  # seconds since power-on
    controller: bool = False
    locked: bool = False
    hung: bool = False
    unhealthy: bool = False
    critical: bool = False
    never_started: bool = False
    checkpoints: tuple[str, ...] = ()  # oldest first, each the child of the one before
    labels: tuple[tuple[str, str], ...] = ()  # host-only key/value items
    shares: tuple[tuple[str, str], ...] = ()  # host key/value items
    disk_bytes: int | None = None  # capacity of the guest's disk
    equipment: Equipment = field(default_factory=Equipment)


@dataclass(frozen=True, slots=True)
class HostSpec:
    """One host of a scene."""

    name: str
    generation: str
    language: str
    machines: tuple[VmSpec, ...] = ()
    hardware: Hardware = field(default_factory=Hardware)
    synchronous: frozenset[str] = frozenset()
    checkpoint_running: str = ""  # display name of a VM whose checkpoint is being made
    cluster: str = ""  # name of the failover cluster this host is a node of


def build_machine(host: Host, spec: VmSpec, random: Random) -> Machine:
    """The machine of a specification, with its past."""
    kind = GUESTS.get(spec.os)
    generation = kind.generation if kind is not None else 2
    now = host.now()
    identifier = guid(random)
    settings = fresh_settings(
        name=spec.name,
        generation=generation,
        host_generation=host.generation,
        linux=kind is not None and kind.family == LINUX,
        memory_mb=spec.memory_mb,
        processors=spec.processors,
        dynamic=spec.dynamic,
        random=random,
    )
    settings.system["Notes"] = (spec.notes,)
    for key in spec.on:
        settings.components[key]["EnabledState"] = ENABLED
    for key in spec.off:
        settings.components[key]["EnabledState"] = DISABLED
    settings.host_only_items = [KvpItem(*label) for label in spec.labels]
    settings.exchange_items = [KvpItem(*item) for item in spec.shares]
    settings.iso = spec.equipment.iso
    settings.floppy, settings.pipes = spec.equipment.floppy, list(spec.equipment.pipes)
    if spec.equipment.tpm:
        settings.security |= {"TpmEnabled": True, "EncryptStateAndVmMigrationTraffic": True}
        settings.protected = True
    installed = host.wall(now - DAY * (30 + random.randrange(900)) - random.random() * DAY)
    machine = Machine(
        id=identifier,
        generation=generation,
        settings=settings,
        guest=_guest(spec, kind),
        installed_at=installed,
        configured_at=installed + timedelta(days=random.randrange(20), seconds=random.randrange(80_000)),
        seed=random.randrange(1, 100_000),
        critical=spec.critical,
        equipment=replace(spec.equipment, files=spec.equipment.files or file_name(spec.name)),
    )
    if not spec.never_started:
        machine.changed_at = host.wall(now - spec.up)
    settings.adapters = first_adapters(host, machine)
    if generation == 2:
        tails = [*boot_tails(machine), *(adapter.id for adapter in settings.adapters)]
        settings.system["BootSourceOrder"] = tuple(boot_entry(host, machine, tail) for tail in tails)
    machine.power = spec.power
    if spec.power.live:
        machine.powered_at = machine.booted_at = now - spec.up
        machine.process_id = random.randrange(1000, 60_000) // 4 * 4
    elif spec.power is Power.SAVED:
        machine.uptime_before = spec.up
        machine.booted_at = now - spec.up
        settings.system["IsSaved"] = True
    if spec.hung:
        machine.guest.hung_since = now - HOUR
    _add_checkpoints(host, machine, spec, random)
    if spec.disk_bytes is not None:
        host.guest_capacity[machine.id] = spec.disk_bytes
    return machine


def build_host(spec: HostSpec, host: Host, random: Random) -> None:
    """Furnish an empty host."""
    host.switches.synchronous |= spec.synchronous
    for number, machine in enumerate(spec.machines):
        built = build_machine(host, machine, random)
        if machine.os and not machine.address and built.guest.addresses == ():
            built.guest.addresses = (f"10.{host.seed % 200}.{number // 200}.{10 + number % 200}",)
            built.guest.addresses_v6 = (f"fe80::215:5dff:fe{host.seed % 256:02x}:{number + 1:x}",)
        host.add(built)


def _guest(spec: VmSpec, kind: GuestKind | None) -> Guest:
    if kind is None:
        return Guest()
    plain = "".join(letter for letter in spec.name if letter.isascii() and (letter.isalnum() or letter == "-"))
    computer = spec.computer or plain.lower() or "localhost"
    domain = spec.domain or "corp.example.com"
    return Guest(
        family=kind.family,
        os_name=kind.os_name,
        version=kind.version,
        kernel=kind.kernel,
        computer_name=f"{computer}.{domain}",
        addresses=(spec.address,) if spec.address else (),
        edition=kind.edition,
        server=kind.server,
        domain_controller=spec.controller,
        answers={**kind.answers, **spec.answers},
        boot_seconds=kind.boot_seconds,
        locked=spec.locked,
        application_critical=spec.unhealthy,
    )


def _add_checkpoints(host: Host, machine: Machine, spec: VmSpec, random: Random) -> None:
    parent: str | None = None
    for number, name in enumerate(spec.checkpoints):
        settings = machine.settings.copy()
        settings.system["ElementName"] = name
        age = DAY * (len(spec.checkpoints) - number) * 2 + random.random() * HOUR
        point = Checkpoint(guid(random), host.wall(host.now() - age), parent, settings)
        machine.checkpoints.append(point)
        parent = point.id
    machine.current_checkpoint = parent
