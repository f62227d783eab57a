"""Gate of settings: which fields of a VM are open for change, which values cannot be sent, and what has to go with a
change (hyperv-wmi-v2 6.2 and 7)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from typing import Any

from hvgui.domain.characters import unsendable
from hvgui.domain.settings.address import Field
from hvgui.domain.settings.field_rows import FieldRow
from hvgui.domain.settings.vm_settings import PLACES, Gate, Setting, SettingValue, Source
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service
from hvgui.values import Struct

_S = Setting


class ComplaintKind(Enum):
    """Why a value cannot be sent."""

    EMPTY = "empty"
    TOO_LONG = "too-long"
    CHARACTER = "character"
    RANGE = "range"
    EVEN = "even"
    NOT_A_PLACE = "not-a-place"
    ABOVE_STARTUP = "above-startup"
    BELOW_STARTUP = "below-startup"
    ABOVE_LIMIT = "above-limit"
    ONLY_FALLS = "only-falls"
    ONLY_RISES = "only-rises"
    TOO_LITTLE = "too-little"
    ABOVE_MOST = "above-most"
    NOT_A_MAC = "not-a-mac"
    NO_SUCH_SWITCH = "no-such-switch"


class Complaint(Struct, frozen=True):
    """What is wrong with a value, with the numbers for the sentence: the least and most allowed."""

    kind: ComplaintKind
    least: int = 0
    most: int = 0


class Closed(Enum):
    """Why a setting cannot be changed now."""

    NOT_OFF = "not-off"
    SAVED = "saved"
    DYNAMIC_LIVE = "dynamic-live"
    STATIC = "static"
    NOT_ON_HOST = "not-on-host"
    DISABLED = "disabled"
    ONLY_SCSI = "only-scsi"
    NOT_CONNECTED = "not-connected"
    VLAN_MODE = "vlan-mode"
    GENERATION = "generation"
    FULL = "full"
    NEW_ADAPTERS = "new-adapters"
    CHECKPOINT = "checkpoint"


#: Settings that mean something with dynamic memory only.
DYNAMIC_ONLY = frozenset({_S.MINIMUM_MEMORY, _S.MAXIMUM_MEMORY, _S.MEMORY_BUFFER})
_CHECKPOINTS_OFF = 2
#: A host accepts changes of these on a saved VM and makes none of them (live-hosts C1).
_DROPPED_WHEN_SAVED = frozenset({Source.MEMORY, Source.PROCESSOR})
_LIVE = frozenset({Power.RUNNING, Power.PAUSED})


def closed(
    field: Field, values: Mapping[Any, SettingValue], power: Power, *, live_memory: bool = False
) -> Closed | None:
    """Why a field is not open for change; ``values`` by field as the page shows them. None when it is.

    ``live_memory``: whether static memory of this VM can be changed while it runs.
    """
    if field not in values:
        return Closed.NOT_ON_HOST
    return None if isinstance(field, Service) else _closed(field, values, power, live_memory)


def resized_live(values: Mapping[Any, SettingValue], power: Power, *, live_memory: bool) -> bool:
    """Whether a change of the startup memory reaches the running guest at once."""
    return live_memory and power in _LIVE and values.get(_S.DYNAMIC_MEMORY) is False


def _closed(setting: Setting, values: Mapping[Setting, SettingValue], power: Power, live_memory: bool) -> Closed | None:
    if setting in DYNAMIC_ONLY and not values.get(_S.DYNAMIC_MEMORY):
        return Closed.STATIC
    if setting is _S.AUTOMATIC_CHECKPOINTS and values.get(_S.CHECKPOINT_TYPE) == _CHECKPOINTS_OFF:
        return Closed.DISABLED
    if power is Power.SAVED and setting.row.source in _DROPPED_WHEN_SAVED:
        return Closed.SAVED
    if setting is _S.STARTUP_MEMORY and power in _LIVE:
        if values.get(_S.DYNAMIC_MEMORY):
            return Closed.DYNAMIC_LIVE
        if live_memory:
            return None
    if setting.row.gate is Gate.OFF and power is not Power.OFF:
        return Closed.SAVED if power is Power.SAVED else Closed.NOT_OFF
    return None


def complaints(
    wanted: Mapping[Setting, SettingValue],
    present: Mapping[Setting, SettingValue],
    power: Power,
    *,
    live_memory: bool = False,
) -> dict[Setting, Complaint]:
    """What is wrong with the wanted values, each by itself and together with what is there."""
    found: dict[Setting, Complaint] = {}
    after = {**present, **wanted}
    for setting, value in wanted.items():
        if closed(setting, after, power, live_memory=live_memory) is None and (
            complaint := complaint_of(setting.row, value, place=setting in PLACES)
        ):
            found[setting] = complaint
    for setting, complaint in (*_memory(wanted, present, after, power), *_processor(wanted, after)):
        found.setdefault(setting, complaint)
    return found


def complaint_of(row: FieldRow, value: SettingValue, *, place: bool = False) -> Complaint | None:
    """What is wrong with a value by itself; ``place``: it is a folder of the host."""
    if isinstance(value, str):
        text = value.strip()
        if row.least and not text:
            return Complaint(ComplaintKind.EMPTY)
        if row.most and len(value) > row.most:
            return Complaint(ComplaintKind.TOO_LONG, most=row.most)
        if unsendable(value) is not None:
            return Complaint(ComplaintKind.CHARACTER)
        if place and not _PLACE.fullmatch(text):
            return Complaint(ComplaintKind.NOT_A_PLACE)
    elif not isinstance(value, bool) and not row.choices:
        if not row.least <= value <= row.most:
            return Complaint(ComplaintKind.RANGE, row.least, row.most)
        if value % row.step:
            return Complaint(ComplaintKind.EVEN)
    return None


#: An absolute folder of the host: a drive or a share, without the characters Windows forbids.
_PLACE = re.compile(r"(?:[A-Za-z]:\\|\\\\[^\\/:*?\"<>|]+\\[^\\/:*?\"<>|]+(?:\\|$))[^/:*?\"<>|]*")

_Found = list[tuple[Setting, Complaint]]
_Values = Mapping[Setting, SettingValue]


def _memory(wanted: _Values, present: _Values, after: _Values, power: Power) -> _Found:
    found: _Found = []
    if not after.get(_S.DYNAMIC_MEMORY) or not wanted.keys() & {_S.STARTUP_MEMORY, _S.DYNAMIC_MEMORY, *DYNAMIC_ONLY}:
        return found
    startup = int(after.get(_S.STARTUP_MEMORY, 0))
    least, most = int(after.get(_S.MINIMUM_MEMORY, 0)), int(after.get(_S.MAXIMUM_MEMORY, startup))
    if least > startup:
        found.append((_S.MINIMUM_MEMORY, Complaint(ComplaintKind.ABOVE_STARTUP, most=startup)))
    if most < startup:
        found.append((_S.MAXIMUM_MEMORY, Complaint(ComplaintKind.BELOW_STARTUP, least=startup)))
    if power is not Power.OFF:
        for setting, kind in (
            (_S.MINIMUM_MEMORY, ComplaintKind.ONLY_FALLS),
            (_S.MAXIMUM_MEMORY, ComplaintKind.ONLY_RISES),
        ):
            before = int(present.get(setting, 0))
            now = int(wanted.get(setting, before))
            if now > before and kind is ComplaintKind.ONLY_FALLS:
                found.append((setting, Complaint(kind, most=before)))
            if now < before and kind is ComplaintKind.ONLY_RISES:
                found.append((setting, Complaint(kind, least=before)))
    return found


def _processor(wanted: _Values, after: _Values) -> _Found:
    if not wanted.keys() & {_S.CPU_RESERVE, _S.CPU_LIMIT}:
        return []
    limit = int(after.get(_S.CPU_LIMIT, 100))
    if int(after.get(_S.CPU_RESERVE, 0)) > limit:
        return [(_S.CPU_RESERVE, Complaint(ComplaintKind.ABOVE_LIMIT, most=limit))]
    return []


def with_consequences(
    wanted: Mapping[Setting, SettingValue], present: Mapping[Setting, SettingValue], *, live: bool = False
) -> dict[Setting, SettingValue]:
    """The wanted values with what has to go with them: with static memory the host wants all three sizes alike
    (hyperv-wmi-v2 7). To a VM that lives the size goes alone: minimum and maximum may not move there as they would."""
    after = {**present, **wanted}
    found = dict(wanted)
    if live:
        return found
    touched = wanted.keys() & {_S.STARTUP_MEMORY, _S.DYNAMIC_MEMORY}
    if touched and not after.get(_S.DYNAMIC_MEMORY) and _S.STARTUP_MEMORY in after:
        for setting in (_S.STARTUP_MEMORY, _S.MINIMUM_MEMORY, _S.MAXIMUM_MEMORY):
            found[setting] = after[_S.STARTUP_MEMORY]
    return found
