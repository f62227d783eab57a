"""Words for comparing settings: what a VM has, as one sheet, and the comparison as text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from hvgui.domain.devices.device import ADAPTERS, Device, DeviceTree
from hvgui.domain.settings.comparison import ComparedLine, Sheet
from hvgui.domain.settings.setting_reading import SettingsReading
from hvgui.domain.settings.vm_settings import Setting, Source
from hvgui.domain.vms.services import ServiceState
from hvgui.wording import device_parts as parts
from hvgui.wording import device_words, setting_words, texts
from hvgui.wording.device_words import ADD, OTHERS, DeviceRow
from hvgui.wording.i18n import text

_SECTIONS = {
    Source.MEMORY: "settings-page.memory.title",
    Source.PROCESSOR: "settings-page.processor.title",
    Source.SYSTEM: "settings.management",
}
#: Settings that the rows of firmware, security and processor tell.
IN_ROWS = frozenset((*parts.BIOS, *parts.FIRMWARE, *parts.SECURITY, *parts.COMPATIBILITY, *parts.NUMA))
#: What two VMs never have alike, or what says nothing about them (own names, identities, addresses).
_NOT_COMPARED = ("device-fact.id", "device-fact.mac")


def sheet(reading: SettingsReading, tree: DeviceTree, services: Iterable[ServiceState] = ()) -> Sheet:
    """Everything that is compared. Devices are paired by place, adapters by name; paths count by file name."""
    found: dict[tuple[str, str], str] = {}
    for setting, value in reading.values.items():
        if setting is not Setting.NAME and setting not in IN_ROWS:
            section = text(_SECTIONS[setting.row.source])
            found[section, setting_words.name(setting)] = setting_words.value(setting, value)
    for state in services:
        if state.offered is not None:
            found[text("settings.services.title"), texts.service_name(state.service)] = texts.offered(state.offered)
    dropped = {text(key) for key in _NOT_COMPARED}
    places = dict(_places(tree))
    for row in device_words.rows(tree, reading):
        if row.id in (ADD, OTHERS):
            continue
        section = _section(row, places)
        for fact in row.facts:
            if fact.label not in dropped:
                found[section, fact.label] = _value(row, fact.value)
        if row.device is not None and (section, "") not in found:
            found[section, text("comparison.there")] = text("device-value.yes")
    return found


def _section(row: DeviceRow, places: dict[str, str]) -> str:
    if row.device is not None:
        return places[row.id]
    if row.under in places:
        return text("device-value.slot", device=places[row.under], line=row.title)
    return row.title


def _places(tree: DeviceTree) -> Iterator[tuple[str, str]]:
    """What each device is called here: drives by their place, adapters by name, then switch, then order."""
    seen: Counter[str] = Counter()
    for device in tree.devices:
        words = device_words.title(device)
        controller = None if device.controller is None else tree.find(device.controller)
        if controller is not None:
            place = text("device-fact.slot-n", n="" if device.slot is None else device.slot)
            words = text("comparison.drive", controller=device_words.title(controller), place=place, drive=words)
        elif _shared(device, tree) and device.network is not None:
            words = text("device-value.slot", device=words, line=device.network.switch or text("device-line.none"))
        seen[words] += 1
        if seen[words] > 1:
            words = text("comparison.again", what=words, n=seen[words])
        yield f"{device.kind.value}/{device.tail}", words


def _shared(device: Device, tree: DeviceTree) -> bool:
    return sum(1 for other in tree.of_kind(*ADAPTERS) if other.name == device.name) > 1


def _value(row: DeviceRow, value: str) -> str:
    path = row.device.file if row.device is not None else ""
    return value.replace("/", "\\").rpartition("\\")[2] if path and value == path else value


def shown(value: str | None) -> str:
    """A value in a cell."""
    return text("comparison.absent") if value is None else value


def as_text(titles: Sequence[str], lines: Iterable[ComparedLine]) -> str:
    """The comparison as tab-separated text, one line for each setting."""
    rows = [("", "", *titles), *((line.section, line.label, *map(shown, line.values)) for line in lines)]
    return "\n".join("\t".join(cell.replace("\n", " ") for cell in row) for row in rows)
