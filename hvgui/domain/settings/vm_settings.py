"""The settings of a VM that the pages beside Integration Services edit: where each lives, when it may be changed, and
what values it takes (hyperv-wmi-v2 6.2 and 7; field 2.5)."""

from __future__ import annotations

from enum import Enum

from hvgui.domain.characters import same_text
from hvgui.domain.settings.field_rows import FieldRow

#: Text, whole numbers in the unit of the row, or a truth value.
SettingValue = str | int | bool


class Source(Enum):
    """The instance a setting lives in."""

    SYSTEM = "system"
    MEMORY = "memory"
    PROCESSOR = "processor"
    SECURITY = "security"


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


class Setting(Enum):
    """Everything that the settings pages edit, in the order of the pages, one row each. Its value is the row's name."""

    row: SettingRow

    # A str, too, in the eyes of a type checker: ``Setting("name")`` finds a member by its value.
    def __new__(cls, row: SettingRow | str) -> Setting:
        assert isinstance(row, SettingRow)
        self = object.__new__(cls)
        self._value_, self.row = row.name, row
        return self

    @property
    def value(self) -> str:
        return self.row.name

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
    COMPATIBLE = SettingRow(
        name="compatible",
        source=Source.PROCESSOR,
        group=Group.TOPOLOGY,
        prop="LimitProcessorFeatures",
        type="boolean",
        gate=Gate.OFF,
    )
    COMPATIBLE_MODE = SettingRow(
        name="compatible-mode",
        source=Source.PROCESSOR,
        group=Group.TOPOLOGY,
        prop="LimitProcessorFeaturesMode",
        type="uint8",
        gate=Gate.OFF,
        choices=(0, 1),
    )
    NESTED = SettingRow(
        name="nested",
        source=Source.PROCESSOR,
        group=Group.TOPOLOGY,
        prop="ExposeVirtualizationExtensions",
        type="boolean",
        gate=Gate.OFF,
        hinted=True,
    )
    THREADS = SettingRow(
        name="threads",
        source=Source.PROCESSOR,
        group=Group.TOPOLOGY,
        prop="HwThreadsPerCore",
        type="uint64",
        gate=Gate.OFF,
        choices=(0, 1, 2),
    )
    NODE_PROCESSORS = SettingRow(
        name="node-processors",
        source=Source.PROCESSOR,
        group=Group.TOPOLOGY,
        prop="MaxProcessorsPerNumaNode",
        type="uint64",
        gate=Gate.OFF,
        least=1,
        most=64,
    )
    NODE_MEMORY = SettingRow(
        name="node-memory",
        source=Source.MEMORY,
        group=Group.MEMORY_NODES,
        prop="MaxMemoryBlocksPerNumaNode",
        type="uint64",
        gate=Gate.OFF,
        least=32,
        most=_MOST_MEMORY,
        step=2,
        unit="mb",
    )
    SOCKET_NODES = SettingRow(
        name="socket-nodes",
        source=Source.PROCESSOR,
        group=Group.TOPOLOGY,
        prop="MaxNumaNodesPerSocket",
        type="uint64",
        gate=Gate.OFF,
        least=1,
        most=64,
    )
    #: Codes: 0 floppy, 1 CD, 2 IDE, 3 legacy network adapter (live-hosts G4).
    BIOS_ORDER = SettingRow(
        name="bios-order",
        source=Source.SYSTEM,
        group=Group.BIOS,
        prop="BootOrder",
        type="uint16",
        gate=Gate.OFF,
        order=True,
        generation=1,
        hinted=True,
    )
    NUM_LOCK = SettingRow(
        name="num-lock",
        source=Source.SYSTEM,
        group=Group.BIOS,
        prop="BIOSNumLock",
        type="boolean",
        gate=Gate.OFF,
        generation=1,
    )
    #: Tails of boot entries, without what marks an entry of a device.
    BOOT_ORDER = SettingRow(
        name="boot-order",
        source=Source.SYSTEM,
        group=Group.BOOT_ORDER,
        prop="BootSourceOrder",
        type="string",
        gate=Gate.OFF,
        order=True,
        generation=2,
        hinted=True,
    )
    NETWORK_BOOT = SettingRow(
        name="network-boot",
        source=Source.SYSTEM,
        group=Group.STARTUP,
        prop="NetworkBootPreferredProtocol",
        type="uint16",
        gate=Gate.OFF,
        choices=(4096, 4097),
        generation=2,
    )
    BOOT_PAUSE = SettingRow(
        name="boot-pause",
        source=Source.SYSTEM,
        group=Group.STARTUP,
        prop="PauseAfterBootFailure",
        type="boolean",
        gate=Gate.OFF,
        generation=2,
    )
    CONSOLE = SettingRow(
        name="console",
        source=Source.SYSTEM,
        group=Group.STARTUP,
        prop="ConsoleMode",
        type="uint16",
        gate=Gate.OFF,
        choices=(0, 1, 2, 3),
        generation=2,
    )
    SECURE_BOOT = SettingRow(
        name="secure-boot",
        source=Source.SYSTEM,
        group=Group.FIRMWARE,
        prop="SecureBootEnabled",
        type="boolean",
        gate=Gate.OFF,
        generation=2,
    )
    #: GUID in upper case, without braces (live-hosts G1).
    SECURE_BOOT_TEMPLATE = SettingRow(
        name="secure-boot-template",
        source=Source.SYSTEM,
        group=Group.FIRMWARE,
        prop="SecureBootTemplateId",
        type="string",
        gate=Gate.OFF,
        least=36,
        most=36,
        generation=2,
    )
    TPM = SettingRow(
        name="tpm",
        source=Source.SECURITY,
        group=Group.SECURITY,
        prop="TpmEnabled",
        type="boolean",
        gate=Gate.OFF,
        generation=2,
    )
    ENCRYPTION = SettingRow(
        name="encryption",
        source=Source.SECURITY,
        group=Group.SECURITY,
        prop="EncryptStateAndVmMigrationTraffic",
        type="boolean",
        gate=Gate.OFF,
        generation=2,
    )
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
