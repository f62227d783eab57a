"""The settings of a VM that the pages beside Integration Services edit: where each lives, when it may be changed, and
what values it takes (hyperv-wmi-v2 6.2 and 7; field 2.5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from hvgui.domain.characters import same_text

#: Text, whole numbers in the unit of the row, or a truth value.
SettingValue = str | int | bool


class Setting(Enum):
    """Everything the pages edit, in the order of the pages."""

    STARTUP_MEMORY = "startup-memory"
    DYNAMIC_MEMORY = "dynamic-memory"
    MINIMUM_MEMORY = "minimum-memory"
    MAXIMUM_MEMORY = "maximum-memory"
    MEMORY_BUFFER = "memory-buffer"
    MEMORY_WEIGHT = "memory-weight"
    PROCESSORS = "processors"
    CPU_RESERVE = "cpu-reserve"
    CPU_LIMIT = "cpu-limit"
    CPU_WEIGHT = "cpu-weight"
    NAME = "name"
    NOTES = "notes"
    CHECKPOINT_TYPE = "checkpoint-type"
    AUTOMATIC_CHECKPOINTS = "automatic-checkpoints"
    CHECKPOINT_LOCATION = "checkpoint-location"
    PAGING_LOCATION = "paging-location"
    START_ACTION = "start-action"
    START_DELAY = "start-delay"
    STOP_ACTION = "stop-action"


class Source(Enum):
    """The instance a setting lives in."""

    SYSTEM = "system"
    MEMORY = "memory"
    PROCESSOR = "processor"


class Group(Enum):
    """Settings that go into one call. A call that holds something the state forbids may be dropped whole, so what is
    gated differently travels alone (hyperv-wmi-v2 1.8 and 6.3)."""

    SYSTEM = "system"
    PLACES = "places"
    STOP_ACTION = "stop-action"
    MEMORY = "memory"
    PROCESSOR = "processor"


class Gate(Enum):
    """The power states in which a host accepts a change."""

    ANY = "any"
    OFF = "off"
    #: While the VM runs the value may only fall.
    FALL = "fall"
    #: While the VM runs the value may only rise.
    RISE = "rise"


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingRow:
    """One setting. Numbers are in the unit that people see; ``scale`` times that is what the host keeps."""

    setting: Setting
    source: Source
    group: Group
    prop: str
    #: The CIM type: string, uint16, uint32, uint64, boolean or datetime (an interval of whole seconds).
    type: str
    gate: Gate = Gate.ANY
    least: int = 0
    most: int = 0
    step: int = 1
    scale: int = 1
    choices: tuple[int, ...] = ()
    #: The property is an array with one element (hyperv-wmi-v2 6.2, Notes).
    array: bool = False


#: MB. The host's own maximum is lower and depends on its hardware; it says so itself.
_MOST_MEMORY = 12 * 1024 * 1024
_S, _G = Setting, Group

ROWS: tuple[SettingRow, ...] = (
    SettingRow(
        setting=_S.STARTUP_MEMORY,
        source=Source.MEMORY,
        group=_G.MEMORY,
        prop="VirtualQuantity",
        type="uint64",
        gate=Gate.OFF,
        least=32,
        most=_MOST_MEMORY,
        step=2,
    ),
    SettingRow(
        setting=_S.DYNAMIC_MEMORY,
        source=Source.MEMORY,
        group=_G.MEMORY,
        prop="DynamicMemoryEnabled",
        type="boolean",
        gate=Gate.OFF,
    ),
    SettingRow(
        setting=_S.MINIMUM_MEMORY,
        source=Source.MEMORY,
        group=_G.MEMORY,
        prop="Reservation",
        type="uint64",
        gate=Gate.FALL,
        least=32,
        most=_MOST_MEMORY,
        step=2,
    ),
    SettingRow(
        setting=_S.MAXIMUM_MEMORY,
        source=Source.MEMORY,
        group=_G.MEMORY,
        prop="Limit",
        type="uint64",
        gate=Gate.RISE,
        least=32,
        most=_MOST_MEMORY,
        step=2,
    ),
    SettingRow(
        setting=_S.MEMORY_BUFFER,
        source=Source.MEMORY,
        group=_G.MEMORY,
        prop="TargetMemoryBuffer",
        type="uint32",
        least=5,
        most=2000,
    ),
    SettingRow(
        setting=_S.MEMORY_WEIGHT,
        source=Source.MEMORY,
        group=_G.MEMORY,
        prop="Weight",
        type="uint32",
        most=100,
        scale=100,
    ),
    SettingRow(
        setting=_S.PROCESSORS,
        source=Source.PROCESSOR,
        group=_G.PROCESSOR,
        prop="VirtualQuantity",
        type="uint64",
        gate=Gate.OFF,
        least=1,
        most=2048,
    ),
    SettingRow(
        setting=_S.CPU_RESERVE,
        source=Source.PROCESSOR,
        group=_G.PROCESSOR,
        prop="Reservation",
        type="uint64",
        most=100,
        scale=1000,
    ),
    SettingRow(
        setting=_S.CPU_LIMIT,
        source=Source.PROCESSOR,
        group=_G.PROCESSOR,
        prop="Limit",
        type="uint64",
        most=100,
        scale=1000,
    ),
    SettingRow(
        setting=_S.CPU_WEIGHT,
        source=Source.PROCESSOR,
        group=_G.PROCESSOR,
        prop="Weight",
        type="uint32",
        most=10_000,
    ),
    SettingRow(
        setting=_S.NAME, source=Source.SYSTEM, group=_G.SYSTEM, prop="ElementName", type="string", least=1, most=100
    ),
    SettingRow(setting=_S.NOTES, source=Source.SYSTEM, group=_G.SYSTEM, prop="Notes", type="string", array=True),
    SettingRow(
        setting=_S.CHECKPOINT_TYPE,
        source=Source.SYSTEM,
        group=_G.SYSTEM,
        prop="UserSnapshotType",
        type="uint16",
        choices=(2, 3, 4, 5),
    ),
    SettingRow(
        setting=_S.AUTOMATIC_CHECKPOINTS,
        source=Source.SYSTEM,
        group=_G.SYSTEM,
        prop="AutomaticSnapshotsEnabled",
        type="boolean",
    ),
    SettingRow(
        setting=_S.CHECKPOINT_LOCATION,
        source=Source.SYSTEM,
        group=_G.PLACES,
        prop="SnapshotDataRoot",
        type="string",
        gate=Gate.OFF,
        least=1,
        most=260,
    ),
    SettingRow(
        setting=_S.PAGING_LOCATION,
        source=Source.SYSTEM,
        group=_G.PLACES,
        prop="SwapFileDataRoot",
        type="string",
        gate=Gate.OFF,
        least=1,
        most=260,
    ),
    SettingRow(
        setting=_S.START_ACTION,
        source=Source.SYSTEM,
        group=_G.SYSTEM,
        prop="AutomaticStartupAction",
        type="uint16",
        choices=(2, 3, 4),
    ),
    SettingRow(
        setting=_S.START_DELAY,
        source=Source.SYSTEM,
        group=_G.SYSTEM,
        prop="AutomaticStartupActionDelay",
        type="datetime",
        most=86_400,
    ),
    SettingRow(
        setting=_S.STOP_ACTION,
        source=Source.SYSTEM,
        group=_G.STOP_ACTION,
        prop="AutomaticShutdownAction",
        type="uint16",
        gate=Gate.OFF,
        choices=(3, 2, 4),
    ),
)


def written(value: SettingValue | None) -> str | None:
    """A value as the journal keeps it."""
    if value is None:
        return None
    return str(value).lower() if isinstance(value, bool) else str(value)


def read_written(setting: Setting, text: str) -> SettingValue:
    """The value behind what the journal keeps. Raises ValueError for what no value was written as."""
    row = BY_SETTING[setting]
    if row.type == "boolean":
        if text not in ("true", "false"):
            raise ValueError(text)
        return text == "true"
    return text if row.type == "string" else int(text)


def same_value(one: SettingValue | None, other: SettingValue | None) -> bool:
    """Whether a setting has the value that was asked for; line breaks may come back in another form."""
    return same_text(one, other) if isinstance(one, str) and isinstance(other, str) else one == other


BY_SETTING: Mapping[Setting, SettingRow] = {row.setting: row for row in ROWS}
PLACES = frozenset({_S.CHECKPOINT_LOCATION, _S.PAGING_LOCATION})


@dataclass(frozen=True, slots=True)
class SettingsReading:
    """The settings of a VM as they were just read; what the host does not have is absent.

    ``virtual_numa``: whether the VM shows NUMA nodes to its guest, which dynamic memory excludes (hyperv-wmi-v2 7).
    """

    values: Mapping[Setting, SettingValue] = field(default_factory=dict)
    virtual_numa: bool = False
