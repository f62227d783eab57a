"""Gate of settings: which fields of a VM are open for change, which values cannot be sent, and what has to go with a
change (hyperv-wmi-v2 6.2 and 7)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any

from hvgui.domain.characters import unsendable
from hvgui.domain.hosts.host_files import fault_of
from hvgui.domain.settings.address import Field
from hvgui.domain.settings.field_rows import FieldRow
from hvgui.domain.settings.setting_reading import VmFacts
from hvgui.domain.settings.vm_settings import PLACES, Gate, Setting, SettingValue, Source, ordered
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
    NOT_A_TEMPLATE = "not-a-template"
    NOT_A_PIPE = "not-a-pipe"
    PIPE_IN_USE = "pipe-in-use"
    NOT_A_DISKETTE = "not-a-diskette"
    OTHER_ENTRIES = "other-entries"


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
    BANDWIDTH_MODE = "bandwidth-mode"
    NO_DIRECT = "no-direct"
    GENERATION = "generation"
    FULL = "full"
    NEW_ADAPTERS = "new-adapters"
    CHECKPOINT = "checkpoint"
    POLICY = "policy"
    VERSION_8 = "version-8"
    NESTED = "nested"
    DYNAMIC = "dynamic"
    TPM_BOUND = "tpm-bound"
    NO_KEY_PROTECTOR = "no-key-protector"
    KEY_PROTECTOR_UNREAD = "key-protector-unread"
    SHIELDED = "shielded"
    OTHER_ENTRY = "other-entry"


#: Settings that mean something with dynamic memory only.
DYNAMIC_ONLY = frozenset({_S.MINIMUM_MEMORY, _S.MAXIMUM_MEMORY, _S.MEMORY_BUFFER})
_CHECKPOINTS_OFF = 2
#: A host accepts changes of these on a saved VM and makes none of them (live-hosts C1).
_DROPPED_WHEN_SAVED = frozenset(
    {Source.MEMORY, Source.PROCESSOR, Source.COM_1, Source.COM_2, Source.DISKETTE},
)
_PORTS = frozenset({_S.COM_1, _S.COM_2})
#: Each once; with another one a host gives an order that is not taken back (hyperv-hardware 4.1).
_BIOS_ENTRIES = ["0", "1", "2", "3"]
_LIVE = frozenset({Power.RUNNING, Power.PAUSED})


#: As if nothing was told.
_NO_FACTS = VmFacts()


def closed(field: Field, values: Mapping[Any, SettingValue], power: Power, facts: VmFacts = _NO_FACTS) -> Closed | None:
    """Why a field is not open for change; ``values`` by field as the page shows them. None when it is."""
    if isinstance(field, Setting) and field.row.generation and facts.generation not in (0, field.row.generation):
        return Closed.GENERATION
    if field not in values:
        return Closed.NOT_ON_HOST
    return None if isinstance(field, Service) else _closed(field, values, power, facts)


#: Where the settings live that decide whether another one is open, beside its own instance.
_JUDGED_BY = {
    _S.NESTED: Source.MEMORY,
    _S.DYNAMIC_MEMORY: Source.PROCESSOR,
    _S.SECURE_BOOT_TEMPLATE: Source.SECURITY,
    _S.COM_1: Source.COM_2,
    _S.COM_2: Source.COM_1,
}


def sources_of(settings: Iterable[Setting]) -> frozenset[Source]:
    """What has to be read to judge changes of some settings."""
    wanted = list(settings)
    own = {setting.row.source for setting in wanted}
    return frozenset(own | {_JUDGED_BY[setting] for setting in wanted if setting in _JUDGED_BY})


def with_others(
    setting: Setting, wanted: Mapping[Setting, SettingValue], present: Mapping[Setting, SettingValue]
) -> dict[Setting, SettingValue]:
    """The values by which a setting is judged: its own as it is, those of the others as they shall be."""
    return {**present, **wanted} | ({setting: present[setting]} if setting in present else {})


def resized_live(values: Mapping[Any, SettingValue], power: Power, facts: VmFacts) -> bool:
    """Whether a change of the startup memory reaches the running guest at once."""
    return facts.live_memory and power in _LIVE and values.get(_S.DYNAMIC_MEMORY) is False


def _closed(setting: Setting, values: Mapping[Setting, SettingValue], power: Power, facts: VmFacts) -> Closed | None:
    if (reason := _closed_by_others(setting, values, facts)) is not None:
        return reason
    if power is Power.SAVED and setting.row.source in _DROPPED_WHEN_SAVED:
        return Closed.SAVED
    if setting is _S.STARTUP_MEMORY and power in _LIVE:
        if values.get(_S.DYNAMIC_MEMORY):
            return Closed.DYNAMIC_LIVE
        if facts.live_memory:
            return None
    if setting.row.gate is Gate.OFF and power is not Power.OFF:
        return Closed.SAVED if power is Power.SAVED else Closed.NOT_OFF
    return _closed_by_key(setting, values, facts) if setting.row.source is Source.SECURITY else None


def _closed_by_others(setting: Setting, values: Mapping[Setting, SettingValue], facts: VmFacts) -> Closed | None:
    """What other settings, or the version, leave no use for."""
    if setting in DYNAMIC_ONLY and not values.get(_S.DYNAMIC_MEMORY):
        return Closed.STATIC
    if setting is _S.AUTOMATIC_CHECKPOINTS and values.get(_S.CHECKPOINT_TYPE) == _CHECKPOINTS_OFF:
        return Closed.DISABLED
    # What is on can be turned off in any case.
    if setting is _S.DYNAMIC_MEMORY and values.get(_S.NESTED) and not values[setting]:
        return Closed.NESTED
    if setting is _S.NESTED and not values[setting]:
        if facts.version and not facts.is_version_8:
            return Closed.VERSION_8
        if values.get(_S.DYNAMIC_MEMORY):
            return Closed.DYNAMIC
    if setting is _S.BIOS_ORDER and sorted(ordered(values[setting])) != _BIOS_ENTRIES:
        return Closed.OTHER_ENTRY
    return Closed.TPM_BOUND if setting is _S.SECURE_BOOT_TEMPLATE and values.get(_S.TPM) else None


def _closed_by_key(setting: Setting, values: Mapping[Setting, SettingValue], facts: VmFacts) -> Closed | None:
    """What needs a key protector, which is made with other tools; turning it off does not (hyperv-hardware 4.3)."""
    if facts.shielded:
        return Closed.SHIELDED
    if values[setting] or facts.key_protector:
        return None
    return Closed.KEY_PROTECTOR_UNREAD if facts.key_protector is None else Closed.NO_KEY_PROTECTOR


def complaints(
    wanted: Mapping[Setting, SettingValue],
    present: Mapping[Setting, SettingValue],
    power: Power,
    facts: VmFacts = _NO_FACTS,
) -> dict[Setting, Complaint]:
    """What is wrong with the wanted values, each by itself and together with what is there."""
    found: dict[Setting, Complaint] = {}
    after = {**present, **wanted}
    for setting, value in wanted.items():
        if closed(setting, with_others(setting, wanted, present), power, facts) is None and (
            complaint := complaint_of(setting.row, value, place=setting in PLACES) or _of_kind(setting, value, present)
        ):
            found[setting] = complaint
    if facts.generation == 1 and int(wanted.get(_S.PROCESSORS, 0)) > _MOST_PROCESSORS_1:
        found[_S.PROCESSORS] = Complaint(ComplaintKind.RANGE, 1, _MOST_PROCESSORS_1)
    together = (*_memory(wanted, present, after, power), *_processor(wanted, after), *_pipes(wanted, after, facts))
    for setting, complaint in together:
        found.setdefault(setting, complaint)
    return found


#: Of generation 1 (hyperv-hardware 5.1).
_MOST_PROCESSORS_1 = 64


def _of_kind(setting: Setting, value: SettingValue, present: Mapping[Setting, SettingValue]) -> Complaint | None:
    """An order has the entries that are there, each once: a host drops any other (hyperv-hardware 4.1 and 4.2).
    Templates, pipes and images have their forms."""
    if setting in _PORTS and value and not _PIPE.fullmatch(str(value)):
        return Complaint(ComplaintKind.NOT_A_PIPE)
    if setting is _S.DISKETTE and value and fault_of(str(value), ".vfd") is not None:
        return Complaint(ComplaintKind.NOT_A_DISKETTE)
    if setting is _S.SECURE_BOOT_TEMPLATE and not _TEMPLATE.fullmatch(str(value)):
        return Complaint(ComplaintKind.NOT_A_TEMPLATE)
    there = sorted(ordered(present.get(setting)))
    if setting.row.order and sorted(ordered(value)) != there:
        return Complaint(ComplaintKind.OTHER_ENTRIES)
    return None


_PIPE = re.compile(r"\\\\[^\\/:*?\"<>|]+\\pipe\\[^\\/:*?\"<>|]+", re.IGNORECASE)
_TEMPLATE = re.compile(r"[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12}")


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


def _pipes(wanted: _Values, after: _Values, facts: VmFacts) -> _Found:
    """A pipe of the host serves one port only."""
    found: _Found = []
    for setting, other in ((_S.COM_1, _S.COM_2), (_S.COM_2, _S.COM_1)):
        pipe = str(after.get(setting, "")).casefold()
        used = {*facts.pipes, str(after.get(other, "")).casefold()}
        if setting in wanted and pipe in used and pipe.startswith(_OF_THE_HOST):
            found.append((setting, Complaint(ComplaintKind.PIPE_IN_USE)))
    return found


_OF_THE_HOST = "\\\\.\\"


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
