"""Msvm_SummaryInformation: one row per VM, by class (2016+) or by GetSummaryInformation (hyperv-wmi-v2 16)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from hvgui.sim.cim import CimClass, Reference, Row, Value
from hvgui.sim.hyperv.hosts import INVALID_PARAMETER, Host
from hvgui.sim.hyperv.identity import SETTINGS, instance_id, key_of, owner_of
from hvgui.sim.hyperv.life import memory_available, memory_usage, processor_history, processor_load
from hvgui.sim.hyperv.machines import Checkpoint, Machine
from hvgui.sim.hyperv.schema import VIRTUALIZATION
from hvgui.sim.providers.calls import Answer, Call, Handler, Producer, answer, row
from hvgui.sim.providers.configuration import checkpoint_row
from hvgui.sim.providers.jobs import running_job_rows
from hvgui.sim.providers.systems import CRITICAL_FAILURE, HEALTHY, enhanced_session, screen_of
from hvgui.sim.providers.thumbnails import thumbnail

SUMMARY = "Msvm_SummaryInformation"

# "Not valid", for the memory of a VM without dynamic memory (hyperv-wmi-v2 16.2).
NOT_VALID = 2_147_483_647

HEARTBEAT_DISABLED = 32896

THUMBNAIL_SIZES = {5: (80, 60), 6: (160, 120), 7: (320, 240)}

# RequestedInformation ids of hyperv-wmi-v2 16.1; thumbnails apart.
PROPERTIES_BY_ID = {
    0: ("Name",),
    1: ("ElementName",),
    2: ("CreationTime",),
    3: ("Notes",),
    4: ("NumberOfProcessors",),
    8: ("AllocatedGPU",),
    9: ("VirtualSwitchNames",),
    10: ("Version",),
    11: ("Shielded",),
    100: ("EnabledState",),
    101: ("ProcessorLoad",),
    102: ("ProcessorLoadHistory",),
    103: ("MemoryUsage",),
    104: ("Heartbeat",),
    105: ("UpTime",),
    106: ("GuestOperatingSystem",),
    107: ("Snapshots",),
    108: ("AsynchronousTasks",),
    109: ("HealthState",),
    110: ("OperationalStatus",),
    111: ("StatusDescriptions",),
    112: ("MemoryAvailable",),
    113: ("AvailableMemoryBuffer",),
    114: ("ReplicationMode",),
    115: ("ReplicationState",),
    116: ("ReplicationHealth",),
    117: ("ApplicationHealth",),
    118: ("ReplicationStateEx",),
    119: ("ReplicationHealthEx",),
    120: ("SwapFilesInUse",),
    121: ("IntegrationServicesVersionState",),
    122: ("ReplicationProviderId",),
    123: ("MemorySpansPhysicalNumaNodes",),
    132: ("OtherEnabledState",),
    135: ("VirtualSystemSubType",),
}
SINCE_2016 = frozenset({10, 11, 132})
_FIRST_LIVE_ID = 100  # ids from here on do not apply to checkpoints

Fact = Callable[[Host, Machine, float], Value]


def _available(host: Host, machine: Machine, now: float) -> Value:
    available = memory_available(machine, now)
    return NOT_VALID if available is not None and not machine.settings.memory["DynamicMemoryEnabled"] else available


def _heartbeat(_host: Host, machine: Machine, now: float) -> Value:
    status = machine.component_status("heartbeat", now)
    if status is None:
        return None
    if not machine.settings.enabled("heartbeat"):
        return HEARTBEAT_DISABLED
    return {3: 2, 7: 6}.get(status[0], status[0])


def _application_health(_host: Host, machine: Machine, now: float) -> Value:
    return machine.application_health(now) if machine.power.live else None


def _guest_system(_host: Host, machine: Machine, now: float) -> Value:
    return machine.guest.os_name if machine.answers("kvp", now) else None


def _version_state(_host: Host, machine: Machine, now: float) -> Value:
    status = machine.component_status("heartbeat", now)
    if status is None or status[0] not in (2, 3, 7):
        return 0
    return 1 if status[0] == 2 and 32775 not in status else 2


def _snapshots(host: Host, machine: Machine, _now: float) -> Value:
    settings = host.schema.cim_class(VIRTUALIZATION, SETTINGS)
    return tuple(checkpoint_row(host, settings, machine, point) for point in machine.checkpoints)


def _notes(machine_notes: Value) -> str:
    return "\n".join(str(line) for line in machine_notes) if isinstance(machine_notes, tuple) else ""


_FACTS: dict[str, Fact] = {
    "Name": lambda host, machine, now: machine.id,
    "InstanceID": lambda host, machine, now: instance_id(machine.id),
    "ElementName": lambda host, machine, now: machine.name,
    "CreationTime": lambda host, machine, now: machine.installed_at,
    "Notes": lambda host, machine, now: _notes(machine.settings.system["Notes"]),
    "NumberOfProcessors": lambda host, machine, now: machine.settings.processor["VirtualQuantity"],
    "AllocatedGPU": lambda host, machine, now: None,
    "VirtualSwitchNames": lambda host, machine, now: ("vSwitch-LAN",) if machine.guest.addresses else (),
    "Version": lambda host, machine, now: machine.settings.system["Version"],
    "Shielded": lambda host, machine, now: False,
    "EnabledState": lambda host, machine, now: machine.power.enabled_state,
    "OtherEnabledState": lambda host, machine, now: machine.power.other_state,
    "ProcessorLoad": lambda host, machine, now: processor_load(machine, now),
    "ProcessorLoadHistory": lambda host, machine, now: processor_history(machine, now),
    "MemoryUsage": lambda host, machine, now: memory_usage(machine, now),
    "Heartbeat": _heartbeat,
    "UpTime": lambda host, machine, now: round(machine.uptime(now) * 1000),
    "GuestOperatingSystem": _guest_system,
    "Snapshots": _snapshots,
    "AsynchronousTasks": lambda host, machine, now: running_job_rows(host, machine.id, now),
    "HealthState": lambda host, machine, now: CRITICAL_FAILURE if machine.critical else HEALTHY,
    "OperationalStatus": lambda host, machine, now: machine.operational_status(),
    "StatusDescriptions": lambda host, machine, now: host.texts.system_status(machine.operational_status()),
    "MemoryAvailable": _available,
    "AvailableMemoryBuffer": _available,
    "ReplicationMode": lambda host, machine, now: 0,
    "ReplicationState": lambda host, machine, now: 0,
    "ReplicationHealth": lambda host, machine, now: 0,
    "ApplicationHealth": _application_health,
    "ReplicationStateEx": lambda host, machine, now: (0,),
    "ReplicationHealthEx": lambda host, machine, now: (0,),
    "SwapFilesInUse": lambda host, machine, now: False,
    "IntegrationServicesVersionState": _version_state,
    "ReplicationProviderId": lambda host, machine, now: (),
    "MemorySpansPhysicalNumaNodes": lambda host, machine, now: False,
    "VirtualSystemSubType": lambda host, machine, now: machine.settings.system["VirtualSystemSubType"],
    "EnhancedSessionModeState": lambda host, machine, now: enhanced_session(machine),
    "HostComputerSystemName": lambda host, machine, now: host.name,
    "ThumbnailImageWidth": lambda host, machine, now: screen_of(machine)[0] if machine.power.live else None,
    "ThumbnailImageHeight": lambda host, machine, now: screen_of(machine)[1] if machine.power.live else None,
}

# Left out of the class enumeration: drawing a picture for every VM is what the method is for.
_ALWAYS = ("Name",)


def summaries(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """By class; before 2016 the class has no instances (16.4)."""
    if not host.schema.later_than("2012r2"):
        return
    now = host.now()
    for machine in host.ordered():
        yield row(cim_class, {name: fact(host, machine, now) for name, fact in _FACTS.items()})


def get_summary_information(call: Call) -> Answer:
    host = call.host
    cim_class = host.schema.cim_class(VIRTUALIZATION, SUMMARY)
    if host.switches.empty_summaries:
        host.switches.empty_summaries -= 1
        return answer()
    given = call.arguments.get("RequestedInformation")
    requested = tuple(item for item in given if isinstance(item, int)) if isinstance(given, tuple) else ()
    if not host.schema.later_than("2012r2") and SINCE_2016.intersection(requested):
        # What a host does with an id of a later generation is not known; nobody may depend on its being ignored.
        return answer(INVALID_PARAMETER)
    settings = call.references("SettingData")
    if settings:
        found = tuple(_of_settings(call, cim_class, reference, requested) for reference in settings)
    else:
        found = tuple(_of_machine(call, cim_class, machine, requested) for machine in host.ordered())
    return answer(SummaryInformation=found)


def _of_settings(call: Call, cim_class: CimClass, reference: Reference, requested: tuple[int, ...]) -> Row:
    """An explicit list keeps its length; what is gone has an empty Name (16.2)."""
    owner, _ = owner_of(key_of(reference, "InstanceID"))
    machine = call.host.machine(owner)
    if machine is not None:
        return _of_machine(call, cim_class, machine, requested)
    keeper = call.host.checkpoint_owner(owner) if owner else None
    point = keeper.checkpoint(owner) if keeper is not None else None
    if keeper is None or point is None:
        return Row(cim_class, {"Name": ""})
    return _of_checkpoint(call, cim_class, keeper, point, requested)


def _of_machine(call: Call, cim_class: CimClass, machine: Machine, requested: tuple[int, ...]) -> Row:
    host, now = call.host, call.now
    values: dict[str, Value] = {name: _FACTS[name](host, machine, now) for name in _ALWAYS}
    for number in requested:
        for name in PROPERTIES_BY_ID.get(number, ()):
            values[name] = _FACTS[name](host, machine, now)
        if number in THUMBNAIL_SIZES:
            width, height = THUMBNAIL_SIZES[number]
            image = thumbnail(host, machine, width, height, now)
            if image is not None:
                values |= {"ThumbnailImage": image, "ThumbnailImageWidth": width, "ThumbnailImageHeight": height}
    return row(cim_class, values)


def _of_checkpoint(
    call: Call, cim_class: CimClass, machine: Machine, point: Checkpoint, requested: tuple[int, ...]
) -> Row:
    own: dict[str, Value] = {
        "Name": point.id,
        "ElementName": point.name,
        "CreationTime": point.created_at,
        "Notes": _notes(point.settings.system["Notes"]),
        "NumberOfProcessors": point.settings.processor["VirtualQuantity"],
        "Version": point.settings.system["Version"],
        "VirtualSwitchNames": _FACTS["VirtualSwitchNames"](call.host, machine, call.now),
        "Shielded": False,
    }
    wanted = {name for number in requested if number < _FIRST_LIVE_ID for name in PROPERTIES_BY_ID.get(number, ())}
    return row(cim_class, {name: value for name, value in own.items() if name in wanted or name in _ALWAYS})


ROWS: dict[str, Producer] = {SUMMARY: summaries}
METHODS: dict[tuple[str, str], Handler] = {
    ("Msvm_VirtualSystemManagementService", "GetSummaryInformation"): get_summary_information,
}
