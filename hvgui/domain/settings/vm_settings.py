"""The settings of a VM that the pages beside Integration Services edit: where each lives, when it may be changed, and
what values it takes (hyperv-wmi-v2 6.2 and 7; field 2.5)."""

from __future__ import annotations

from enum import Enum
from functools import partial
from typing import Any

from hvgui.domain.characters import same_text
from hvgui.domain.settings.field_rows import FieldRow, RowEnum

#: Text, whole numbers in the unit of the row, or a truth value.
SettingValue = str | int | bool


class Source(Enum):
    """The instance a setting lives in."""

    SYSTEM = "system"
    MEMORY = "memory"
    PROCESSOR = "processor"
    SECURITY = "security"
    COM_1 = "com-1"
    COM_2 = "com-2"
    DISKETTE = "diskette"


class Group(Enum):
    """Settings that go into one call. A call that holds something the state forbids may be dropped whole, so what is
    gated differently travels alone (hyperv-wmi-v2 1.8 and 6.3)."""

    SYSTEM = "system"
    PLACES = "places"
    STOP_ACTION = "stop-action"
    MEMORY = "memory"
    MEMORY_NODES = "memory-nodes"
    PROCESSOR = "processor"
    TOPOLOGY = "topology"
    BIOS = "bios"
    FIRMWARE = "firmware"
    STARTUP = "startup"
    BOOT_ORDER = "boot-order"
    SECURITY = "security"
    COM_1 = "com-1"
    COM_2 = "com-2"
    DISKETTE = "diskette"


class Gate(Enum):
    """The power states in which a host accepts a change."""

    ANY = "any"
    #: Any but saved.
    NOT_SAVED = "not-saved"
    OFF = "off"
    #: While the VM runs the value may only fall.
    FALL = "fall"
    #: While the VM runs the value may only rise.
    RISE = "rise"


class SettingRow(FieldRow, frozen=True, kw_only=True):
    """One setting, the instance it lives in, and the call it goes into."""

    source: Source
    group: Group
    gate: Gate = Gate.ANY
    #: The only generation that has it; 0 for both.
    generation: int = 0


#: MB. The host's own maximum is lower and depends on its hardware; it says so itself.
_MOST_MEMORY = 12 * 1024 * 1024


def _row(name: str, source: Source, group: Group, prop: str, kind: str, **more: Any) -> SettingRow:
    return SettingRow(name=name, source=source, group=group, prop=prop, type=kind, **more)


_off = partial(_row, gate=Gate.OFF)


class Setting(RowEnum):
    """Everything that the settings pages edit, in the order of the pages, one row each. Its value is the row's name."""

    row: SettingRow

    STARTUP_MEMORY = SettingRow(
        name="startup-memory",
        source=Source.MEMORY,
        group=Group.MEMORY,
        prop="VirtualQuantity",
        type="uint64",
        gate=Gate.OFF,
        least=32,
        most=_MOST_MEMORY,
        step=2,
        unit="mb",
    )
    DYNAMIC_MEMORY = SettingRow(
        name="dynamic-memory",
        source=Source.MEMORY,
        group=Group.MEMORY,
        prop="DynamicMemoryEnabled",
        type="boolean",
        gate=Gate.OFF,
        hinted=True,
    )
    MINIMUM_MEMORY = SettingRow(
        name="minimum-memory",
        source=Source.MEMORY,
        group=Group.MEMORY,
        prop="Reservation",
        type="uint64",
        gate=Gate.FALL,
        least=32,
        most=_MOST_MEMORY,
        step=2,
        unit="mb",
    )
    MAXIMUM_MEMORY = SettingRow(
        name="maximum-memory",
        source=Source.MEMORY,
        group=Group.MEMORY,
        prop="Limit",
        type="uint64",
        gate=Gate.RISE,
        least=32,
        most=_MOST_MEMORY,
        step=2,
        unit="mb",
    )
    MEMORY_BUFFER = SettingRow(
        name="memory-buffer",
        source=Source.MEMORY,
        group=Group.MEMORY,
        prop="TargetMemoryBuffer",
        type="uint32",
        least=5,
        most=2000,
        unit="percent",
        hinted=True,
    )
    MEMORY_WEIGHT = SettingRow(
        name="memory-weight",
        source=Source.MEMORY,
        group=Group.MEMORY,
        prop="Weight",
        type="uint32",
        most=100,
        scale=100,
        hinted=True,
    )
    PROCESSORS = SettingRow(
        name="processors",
        source=Source.PROCESSOR,
        group=Group.PROCESSOR,
        prop="VirtualQuantity",
        type="uint64",
        gate=Gate.OFF,
        least=1,
        most=2048,
    )
    CPU_RESERVE = SettingRow(
        name="cpu-reserve",
        source=Source.PROCESSOR,
        group=Group.PROCESSOR,
        prop="Reservation",
        type="uint64",
        most=100,
        scale=1000,
        unit="percent",
        hinted=True,
    )
    CPU_LIMIT = SettingRow(
        name="cpu-limit",
        source=Source.PROCESSOR,
        group=Group.PROCESSOR,
        prop="Limit",
        type="uint64",
        most=100,
        scale=1000,
        unit="percent",
        hinted=True,
    )
    CPU_WEIGHT = SettingRow(
        name="cpu-weight",
        source=Source.PROCESSOR,
        group=Group.PROCESSOR,
        prop="Weight",
        type="uint32",
        most=10000,
        hinted=True,
    )
    COMPATIBLE = _off("compatible", Source.PROCESSOR, Group.TOPOLOGY, "LimitProcessorFeatures", "boolean")
    COMPATIBLE_MODE = _off(
        "compatible-mode", Source.PROCESSOR, Group.TOPOLOGY, "LimitProcessorFeaturesMode", "uint8", choices=(0, 1)
    )
    NESTED = _off("nested", Source.PROCESSOR, Group.TOPOLOGY, "ExposeVirtualizationExtensions", "boolean", hinted=True)
    THREADS = _off("threads", Source.PROCESSOR, Group.TOPOLOGY, "HwThreadsPerCore", "uint64", choices=(0, 1, 2))
    NODE_PROCESSORS = _off(
        "node-processors", Source.PROCESSOR, Group.TOPOLOGY, "MaxProcessorsPerNumaNode", "uint64", least=1, most=64
    )
    NODE_MEMORY = _off(
        "node-memory",
        Source.MEMORY,
        Group.MEMORY_NODES,
        "MaxMemoryBlocksPerNumaNode",
        "uint64",
        least=32,
        most=_MOST_MEMORY,
        step=2,
        unit="mb",
    )
    SOCKET_NODES = _off(
        "socket-nodes", Source.PROCESSOR, Group.TOPOLOGY, "MaxNumaNodesPerSocket", "uint64", least=1, most=64
    )
    #: Codes: 0 floppy, 1 CD, 2 IDE, 3 legacy network adapter (live-hosts G4).
    BIOS_ORDER = _off(
        "bios-order", Source.SYSTEM, Group.BIOS, "BootOrder", "uint16", order=True, generation=1, hinted=True
    )
    NUM_LOCK = _off("num-lock", Source.SYSTEM, Group.BIOS, "BIOSNumLock", "boolean", generation=1)
    #: Tails of boot entries, without what marks an entry of a device.
    BOOT_ORDER = _off(
        "boot-order",
        Source.SYSTEM,
        Group.BOOT_ORDER,
        "BootSourceOrder",
        "string",
        order=True,
        generation=2,
        hinted=True,
    )
    NETWORK_BOOT = _off(
        "network-boot",
        Source.SYSTEM,
        Group.STARTUP,
        "NetworkBootPreferredProtocol",
        "uint16",
        choices=(4096, 4097),
        generation=2,
    )
    BOOT_PAUSE = _off("boot-pause", Source.SYSTEM, Group.STARTUP, "PauseAfterBootFailure", "boolean", generation=2)
    CONSOLE = _off("console", Source.SYSTEM, Group.STARTUP, "ConsoleMode", "uint16", choices=(0, 1, 2, 3), generation=2)
    SECURE_BOOT = _off("secure-boot", Source.SYSTEM, Group.FIRMWARE, "SecureBootEnabled", "boolean", generation=2)
    #: GUID in upper case, without braces (live-hosts G1).
    SECURE_BOOT_TEMPLATE = _off(
        "secure-boot-template",
        Source.SYSTEM,
        Group.FIRMWARE,
        "SecureBootTemplateId",
        "string",
        least=36,
        most=36,
        generation=2,
    )
    TPM = _off("tpm", Source.SECURITY, Group.SECURITY, "TpmEnabled", "boolean", generation=2)
    ENCRYPTION = _off(
        "encryption", Source.SECURITY, Group.SECURITY, "EncryptStateAndVmMigrationTraffic", "boolean", generation=2
    )
    #: Path of a named pipe; empty for none.
    COM_1 = _row("com-1", Source.COM_1, Group.COM_1, "Connection", "string", most=256, array=True, hinted=True)
    COM_1_DEBUGGER = _row("com-1-debugger", Source.COM_1, Group.COM_1, "DebuggerMode", "boolean", generation=2)
    COM_2 = _row("com-2", Source.COM_2, Group.COM_2, "Connection", "string", most=256, array=True, hinted=True)
    COM_2_DEBUGGER = _row("com-2-debugger", Source.COM_2, Group.COM_2, "DebuggerMode", "boolean", generation=2)
    #: Path of an image on the host; empty for none.
    DISKETTE = _row("diskette", Source.DISKETTE, Group.DISKETTE, "HostResource", "string", most=260, generation=1)
    NAME = SettingRow(
        name="name",
        source=Source.SYSTEM,
        group=Group.SYSTEM,
        prop="ElementName",
        type="string",
        least=1,
        most=100,
    )
    NOTES = SettingRow(
        name="notes",
        source=Source.SYSTEM,
        group=Group.SYSTEM,
        prop="Notes",
        type="string",
        array=True,
    )
    CHECKPOINT_TYPE = SettingRow(
        name="checkpoint-type",
        source=Source.SYSTEM,
        group=Group.SYSTEM,
        prop="UserSnapshotType",
        type="uint16",
        choices=(2, 3, 4, 5),
    )
    AUTOMATIC_CHECKPOINTS = SettingRow(
        name="automatic-checkpoints",
        source=Source.SYSTEM,
        group=Group.SYSTEM,
        prop="AutomaticSnapshotsEnabled",
        type="boolean",
    )
    CHECKPOINT_LOCATION = SettingRow(
        name="checkpoint-location",
        source=Source.SYSTEM,
        group=Group.PLACES,
        prop="SnapshotDataRoot",
        type="string",
        gate=Gate.OFF,
        least=1,
        most=260,
        hinted=True,
    )
    PAGING_LOCATION = SettingRow(
        name="paging-location",
        source=Source.SYSTEM,
        group=Group.PLACES,
        prop="SwapFileDataRoot",
        type="string",
        gate=Gate.OFF,
        least=1,
        most=260,
        hinted=True,
    )
    START_ACTION = SettingRow(
        name="start-action",
        source=Source.SYSTEM,
        group=Group.SYSTEM,
        prop="AutomaticStartupAction",
        type="uint16",
        choices=(2, 3, 4),
    )
    START_DELAY = SettingRow(
        name="start-delay",
        source=Source.SYSTEM,
        group=Group.SYSTEM,
        prop="AutomaticStartupActionDelay",
        type="datetime",
        most=86400,
        unit="seconds",
    )
    STOP_ACTION = SettingRow(
        name="stop-action",
        source=Source.SYSTEM,
        group=Group.STOP_ACTION,
        prop="AutomaticShutdownAction",
        type="uint16",
        gate=Gate.OFF,
        choices=(3, 2, 4),
    )


def written(value: SettingValue | None) -> str | None:
    """A value as the journal keeps it."""
    if value is None:
        return None
    return str(value).lower() if isinstance(value, bool) else str(value)


def read_written(row: FieldRow, text: str) -> SettingValue:
    """The value behind what the journal keeps. Raises ValueError for what no value was written as."""
    if row.type == "boolean":
        if text not in ("true", "false"):
            raise ValueError(text)
        return text == "true"
    return text if row.order or row.type == "string" else int(text)


def ordered(value: SettingValue | None) -> tuple[str, ...]:
    """The entries of an order, from its value."""
    return tuple(str(value).split(",")) if value else ()


def same_value(one: SettingValue | None, other: SettingValue | None) -> bool:
    """Whether a setting has the value that was asked for; line breaks may come back in another form."""
    return same_text(one, other) if isinstance(one, str) and isinstance(other, str) else one == other


PLACES = frozenset({Setting.CHECKPOINT_LOCATION, Setting.PAGING_LOCATION})
#: What the guest may rely on in ways that nobody sees from outside: never put back.
NEVER_UNDONE = frozenset({Setting.TPM, Setting.ENCRYPTION})
