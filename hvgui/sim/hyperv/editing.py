"""What may be changed in a VM's settings, and when (hyperv-wmi-v2 1.7, 1.8, 6.2, 7 and 8.2).

Three kinds of no: a job that ends in Exception, a change that is dropped without a word, and a whole call that is
dropped without a word. The last two are real hosts' behaviour and the reason clients must read back.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from hvgui.sim.cim import CimClass, Property, Value
from hvgui.sim.hyperv.cimxml import Instance, WrongType, convert
from hvgui.sim.hyperv.components import DISABLED, ENABLED
from hvgui.sim.hyperv.hosts import FAILED, INVALID_PARAMETER, INVALID_STATE, Host
from hvgui.sim.hyperv.machines import Checkpoint, Machine, Power
from hvgui.sim.hyperv.settings import SHIELDED_TEMPLATE, UEFI_TEMPLATE, WINDOWS_TEMPLATE

Changes = dict[str, Value]
TEMPLATES = frozenset(map(str.upper, (WINDOWS_TEMPLATE, UEFI_TEMPLATE, SHIELDED_TEMPLATE)))


class DroppedSilently(Exception):
    """The whole call has no effect, and nobody says so."""


SYSTEM_LIVE = frozenset(
    {
        "ElementName",
        "Notes",
        "AutomaticStartupAction",
        "AutomaticStartupActionDelay",
        "AutomaticStartupActionSequenceNumber",
        "AutomaticRecoveryAction",
        "AutomaticCriticalErrorAction",
        "AutomaticCriticalErrorActionTimeout",
        "AutomaticSnapshotsEnabled",
        "UserSnapshotType",
        "LockOnDisconnect",
        "IncrementalBackupEnabled",
        "AllowReducedFcRedundancy",
        "BIOSGUID",
        "BIOSSerialNumber",
        "BaseBoardSerialNumber",
        "ChassisSerialNumber",
        "ChassisAssetTag",
    }
)
SYSTEM_OFF = frozenset(
    {
        "SnapshotDataRoot",
        "SwapFileDataRoot",
        "SecureBootEnabled",
        "SecureBootTemplateId",
        "BootOrder",
        "BootSourceOrder",
        "BIOSNumLock",
        "VirtualNumaEnabled",
        "EnhancedSessionTransportType",
        "ConsoleMode",
        "LowMmioGapSize",
        "HighMmioGapSize",
        "HighMmioGapBase",
        "PauseAfterBootFailure",
        "NetworkBootPreferredProtocol",
        "GuestControlledCacheTypes",
        "EnableHibernation",
        "TurnOffOnGuestRestart",
    }
)
# Dropped in any state but Off, where others at least fail loudly on a running VM (hyperv-wmi-v2 1.8).
SYSTEM_DROPPED = frozenset({"BootOrder", "BootSourceOrder"})
MEMORY_OFF = frozenset({"VirtualQuantity", "DynamicMemoryEnabled", "MaxMemoryBlocksPerNumaNode", "HugePagesEnabled"})
_LIVE_MEMORY = 8
MEMORY_LIVE = frozenset({"Reservation", "Limit", "TargetMemoryBuffer", "Weight"})
PROCESSOR_LIVE = frozenset({"Reservation", "Limit", "Weight"})
COMPONENT_LIVE = frozenset(
    {"EnabledState", "Interval", "Latency", "ErrorThreshold", "DefaultEnabledStatePolicy", "DisableHostKVPItems"}
)

_ALLOWED: dict[str, Callable[[Value], bool]] = {
    "ElementName": lambda value: isinstance(value, str) and 0 < len(value) <= 100,
    "AutomaticStartupAction": lambda value: value in (2, 3, 4),
    "AutomaticShutdownAction": lambda value: value in (2, 3, 4),
    "AutomaticRecoveryAction": lambda value: value in (2, 3, 4),
    "AutomaticCriticalErrorAction": lambda value: value in (0, 1),
    "AutomaticStartupActionDelay": lambda value: isinstance(value, timedelta),
    "AutomaticCriticalErrorActionTimeout": lambda value: isinstance(value, timedelta),
    "UserSnapshotType": lambda value: value in (2, 3, 4, 5),
    "EnabledState": lambda value: value in (ENABLED, DISABLED),
    "ConsoleMode": lambda value: value in (0, 1, 2, 3),
    "NetworkBootPreferredProtocol": lambda value: value in (4096, 4097),
    # All four, each once (hyperv-hardware 4.1).
    "BootOrder": lambda value: isinstance(value, tuple) and sorted(map(str, value)) == ["0", "1", "2", "3"],
    "HwThreadsPerCore": lambda value: value in (0, 1, 2),
    "LimitProcessorFeaturesMode": lambda value: value in (0, 1),
    "MaxProcessorsPerNumaNode": lambda value: isinstance(value, int) and 1 <= value <= 64,
    "MaxNumaNodesPerSocket": lambda value: isinstance(value, int) and 1 <= value <= 64,
    "MaxMemoryBlocksPerNumaNode": lambda value: isinstance(value, int) and value >= 32 and not value % 2,
    "Weight": lambda value: isinstance(value, int) and 0 <= value <= 10_000,
    "TargetMemoryBuffer": lambda value: isinstance(value, int) and 5 <= value <= 2000,
}


def changes_of(host: Host, machine: Machine, cim_class: CimClass, instance: Instance, present: Changes) -> Changes:
    """The properties that were sent with another value than they have. Raises JobTrouble for a wrong type."""
    declared = {p.name.lower(): p for p in cim_class.properties}
    found: Changes = {}
    for given in instance.properties:
        entry: Property = declared[given.name.lower()]
        # Without a value, and for an array without elements: unchanged (1.7).
        if entry.key or not given.values:
            continue
        try:
            value = convert(given, entry)
        except WrongType as error:
            raise host.trouble(FAILED, machine, "error.type", what=error.name) from error
        if entry.name == "Notes" and isinstance(value, tuple):
            value = value[:1]  # the others are taken and dropped (live-hosts A9)
        if entry.name not in present or present[entry.name] != value:
            found[entry.name] = value
    return found


def edit_system(host: Host, machine: Machine, cim_class: CimClass, instance: Instance) -> Changes:
    """What ModifySystemSettings changes in a VM. Raises JobTrouble and DroppedSilently."""
    system = machine.settings.system
    _refuse_read_only(host, machine, cim_class, instance)
    changes = changes_of(host, machine, cim_class, instance, system)
    _check_values(host, machine, changes)
    braces = str(changes.get("SecureBootTemplateId", "")).startswith("{")
    if braces or ("AutomaticShutdownAction" in changes and machine.power is not Power.OFF):
        raise DroppedSilently
    if machine.power is not Power.OFF:
        for name in sorted(changes.keys() & SYSTEM_OFF):
            if machine.power is not Power.SAVED and name not in SYSTEM_DROPPED:
                raise host.trouble(INVALID_STATE, machine, "error.running", what=name)
            del changes[name]
    _edit_firmware(host, machine, changes)
    timeout = changes.get("AutomaticCriticalErrorActionTimeout")
    if isinstance(timeout, timedelta):
        changes["AutomaticCriticalErrorActionTimeout"] = timedelta(minutes=-(-timeout.total_seconds() // 60))
    return changes


def _edit_firmware(host: Host, machine: Machine, changes: Changes) -> None:
    """Boot entries, Secure Boot and its template (hyperv-hardware 4.2; live-hosts G1, G2 and A7)."""
    order = changes.get("BootSourceOrder")
    if order is not None and sorted(_strings(order)) != sorted(_strings(machine.settings.system["BootSourceOrder"])):
        del changes["BootSourceOrder"]  # only a permutation of what was read has an effect
    template = changes.get("SecureBootTemplateId")
    if isinstance(template, str):
        if template.upper() not in TEMPLATES or machine.generation == 1:
            raise host.trouble(INVALID_PARAMETER, machine, "error.value", what="SecureBootTemplateId")
        if machine.settings.security["TpmEnabled"]:
            raise host.trouble(INVALID_STATE, machine)
        changes["SecureBootTemplateId"] = template.upper()
    if machine.generation == 1 and changes.get("SecureBootEnabled"):
        raise host.trouble(INVALID_PARAMETER, machine, "error.value", what="SecureBootEnabled")
    if machine.generation != 1 and changes.keys() & {"BootSourceOrder", "SecureBootEnabled", "SecureBootTemplateId"}:
        # The host words its references anew after such a change: those that were read before have no effect any more.
        entries = _strings(changes.get("BootSourceOrder", machine.settings.system["BootSourceOrder"]))
        changes["BootSourceOrder"] = tuple(_reworded(entry) for entry in entries)


def _reworded(path: str) -> str:
    """The same reference: the case of the host's name in it is none of its meaning (hyperv-hardware 1.4)."""
    server, found, rest = path.partition(":")
    return server.swapcase() + found + rest


def edit_checkpoint(
    host: Host, machine: Machine, point: Checkpoint, cim_class: CimClass, instance: Instance
) -> Changes:
    """A checkpoint can be renamed and annotated, nothing else."""
    _refuse_read_only(host, machine, cim_class, instance)
    changes = changes_of(host, machine, cim_class, instance, point.settings.system)
    _check_values(host, machine, changes)
    for name in sorted(changes.keys() - {"ElementName", "Notes"}):
        raise host.trouble(INVALID_PARAMETER, machine, "error.readonly", what=name)
    return changes


def edit_memory(host: Host, machine: Machine, cim_class: CimClass, instance: Instance) -> Changes:
    memory = machine.settings.memory
    changes = changes_of(host, machine, cim_class, instance, memory)
    _drop_when_saved(machine, changes)
    only(host, machine, changes, MEMORY_OFF | MEMORY_LIVE, memory)
    _check_values(host, machine, changes)
    resized = _resized(machine, changes)
    _gate(host, machine, changes, MEMORY_OFF - resized)
    if resized and machine.power is not Power.OFF:
        # The size of a live VM goes alone; with another off-only change the whole package fails.
        _gate(host, machine, changes, frozenset({"Reservation", "Limit"}))
    for name in changes.keys() & {"VirtualQuantity", "Reservation", "Limit"}:
        if _number(changes[name]) % 2 or _number(changes[name]) < 32:
            raise host.trouble(INVALID_PARAMETER, machine, "error.value", what=name)
    after = memory | changes
    if after["DynamicMemoryEnabled"]:
        if machine.settings.system["VirtualNumaEnabled"] and "DynamicMemoryEnabled" in changes:
            raise host.trouble(INVALID_PARAMETER, machine, "error.value", what="DynamicMemoryEnabled")
        if not _number(after["Reservation"]) <= _number(after["VirtualQuantity"]) <= _number(after["Limit"]):
            raise host.trouble(INVALID_PARAMETER, machine, "error.value", what="VirtualQuantity")
        _check_live_memory(host, machine, changes)
    elif changes.keys() & {"VirtualQuantity", "Reservation", "Limit", "DynamicMemoryEnabled"}:
        changes |= {"Reservation": after["VirtualQuantity"], "Limit": after["VirtualQuantity"]}
    return changes


def _resized(machine: Machine, changes: Changes) -> frozenset[str]:
    """What may be changed in static memory while the VM lives: its size, from configuration version 8.0 on
    (hyperv-hardware 1.8 and row 30 of 8)."""
    version = int(str(machine.settings.system["Version"]).partition(".")[0])
    static = not machine.settings.memory["DynamicMemoryEnabled"]
    open_ = static and version >= _LIVE_MEMORY and machine.power.live
    return frozenset({"VirtualQuantity"} & changes.keys()) if open_ else frozenset()


def edit_processor(host: Host, machine: Machine, cim_class: CimClass, instance: Instance) -> Changes:
    processor = machine.settings.processor
    changes = changes_of(host, machine, cim_class, instance, processor)
    _drop_when_saved(machine, changes)
    only(host, machine, changes, frozenset(processor), processor)
    _check_values(host, machine, changes)
    _gate(host, machine, changes, frozenset(processor) - PROCESSOR_LIVE)
    most = min(host.hardware.sockets * host.hardware.cores * 2, 64)
    if not 1 <= _number(changes.get("VirtualQuantity", 1)) <= most:
        raise host.trouble(INVALID_PARAMETER, machine, "error.value", what="VirtualQuantity")
    for name in changes.keys() & {"Reservation", "Limit"}:
        if _number(changes[name]) > 100_000:
            raise host.trouble(INVALID_PARAMETER, machine, "error.value", what=name)
    return changes


def edit_component(host: Host, machine: Machine, key: str, cim_class: CimClass, instance: Instance) -> Changes:
    """The toggle of an integration service: any power state (hyperv-wmi-v2 8.2)."""
    present = machine.settings.components[key]
    changes = changes_of(host, machine, cim_class, instance, present)
    only(host, machine, changes, COMPONENT_LIVE, present)
    _check_values(host, machine, changes)
    return changes


def _refuse_read_only(host: Host, machine: Machine, cim_class: CimClass, instance: Instance) -> None:
    """Even an unchanged read-only value, sent back, ends the job in Exception (1.7)."""
    writable = {name.lower() for name in SYSTEM_LIVE | SYSTEM_OFF | {"AutomaticShutdownAction", "InstanceID"}}
    for given in instance.properties:
        if given.values and given.name.lower() not in writable:
            raise host.trouble(FAILED, machine, "error.readonly", what=given.name)


def only(host: Host, machine: Machine, changes: Changes, writable: frozenset[str], present: Changes) -> None:
    """Constants of a resource may be sent back; what this simulation does not hold is no change."""
    for name in sorted(changes.keys() - writable):
        if name in present:
            raise host.trouble(INVALID_PARAMETER, machine, "error.readonly", what=name)
        del changes[name]


def _drop_when_saved(machine: Machine, changes: Changes) -> None:
    """A saved VM keeps its memory and processor settings, whatever is asked (live-hosts C1). Raises DroppedSilently."""
    if changes and machine.power is Power.SAVED:
        raise DroppedSilently


def _gate(host: Host, machine: Machine, changes: Changes, off_only: frozenset[str]) -> None:
    """Off only: refused on a live VM (1.8, 7)."""
    for name in sorted(changes.keys() & off_only):
        if machine.power is not Power.OFF:
            raise host.trouble(INVALID_STATE, machine, "error.running", what=name)


def _check_live_memory(host: Host, machine: Machine, changes: Changes) -> None:
    """While the VM lives, the minimum may only fall and the maximum only rise (7)."""
    memory = machine.settings.memory
    if not machine.power.live:
        return
    if _number(changes.get("Reservation", 0)) > _number(memory["Reservation"]):
        raise host.trouble(INVALID_STATE, machine, "error.running", what="Reservation")
    if "Limit" in changes and _number(changes["Limit"]) < _number(memory["Limit"]):
        raise host.trouble(INVALID_STATE, machine, "error.running", what="Limit")


def _check_values(host: Host, machine: Machine, changes: Changes) -> None:
    for name, value in changes.items():
        if name in _ALLOWED and not _ALLOWED[name](value):
            raise host.trouble(INVALID_PARAMETER, machine, "error.value", what=name)


def _strings(value: Value) -> tuple[str, ...]:
    return tuple(str(item) for item in value) if isinstance(value, tuple) else ()


def _number(value: Value) -> int:
    assert isinstance(value, int)
    return value
