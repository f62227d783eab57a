"""Settings of several VMs: what they have in common, what is chosen for all, and for which of them it can be done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from hvgui.domain.keys import VmKey
from hvgui.domain.settings.adapter_rules import closed_adapter
from hvgui.domain.settings.adapters import AdapterField, AdapterState, AdapterWish, VmAdapters
from hvgui.domain.settings.setting_reading import SettingsReading
from hvgui.domain.settings.setting_rules import Closed, closed, with_others
from hvgui.domain.settings.vm_settings import Setting, SettingValue
from hvgui.domain.settings.wishes import SettingWish
from hvgui.domain.vms.power import Power
from hvgui.values import Struct, field

_F = AdapterField
ManyField: TypeAlias = Setting | AdapterField


class Member(Struct, frozen=True, kw_only=True):
    """One of the VMs as it was read. Its switch is told by its name, since each host has its own GUIDs."""

    key: VmKey
    power: Power
    reading: SettingsReading
    #: None where its adapters could not be read.
    adapters: VmAdapters | None = None


class Which(Struct, frozen=True):
    """Which adapters of the VMs are meant: those of a name or on a switch, where one is said, and all or the first."""

    name: str = ""
    switch: str | None = None
    first: bool = False


class Tally(Struct, frozen=True):
    """What several VMs have of a field: how many have each value, and for how many it is open or closed."""

    values: Mapping[SettingValue, int] = field(default_factory=dict)
    open: int = 0
    closed: Mapping[Closed, int] = field(default_factory=dict)

    @property
    def common(self) -> SettingValue | None:
        """The value that all have; None where they differ or none is known."""
        return next(iter(self.values)) if len(self.values) == 1 else None

    @property
    def most(self) -> SettingValue | None:
        """The value that most of them have."""
        return max(self.values, key=lambda value: self.values[value], default=None)


class ManySettings:
    """What is chosen for several VMs; a field without a choice is left as it is on each of them."""

    def __init__(self) -> None:
        self.members: dict[VmKey, Member] = {}
        self.chosen: dict[ManyField, SettingValue] = {}
        self.which = Which()

    def follow(self, members: Iterable[Member]) -> None:
        """The VMs as they were just read."""
        self.members = {member.key: member for member in members}

    def choose(self, which: ManyField, value: SettingValue | None) -> None:
        """A value for all; None leaves it as it is."""
        if value is None:
            self.chosen.pop(which, None)
        else:
            self.chosen[which] = value

    def clear(self) -> None:
        """Leave everything as it is."""
        self.chosen.clear()

    def switches(self) -> list[str]:
        """Names of the switches of all hosts."""
        found = {name for member in self.members.values() if member.adapters for name in _switches(member).values()}
        return sorted(found, key=str.casefold)

    def names(self) -> list[str]:
        """Names of the adapters of all VMs."""
        found = {a.name for member in self.members.values() if member.adapters for a in member.adapters.adapters}
        return sorted(found, key=str.casefold)

    def adapters(self) -> list[tuple[Member, AdapterState]]:
        """The adapters that are meant."""
        return [(member, adapter) for member in self.members.values() for adapter in self._of(member)]

    def _of(self, member: Member) -> list[AdapterState]:
        there = () if member.adapters is None else member.adapters.adapters
        wanted = self.which
        found = [
            adapter
            for adapter in there
            if (not wanted.name or adapter.name == wanted.name)
            and (wanted.switch is None or _switch_of(member, adapter) == wanted.switch)
        ]
        return found[:1] if wanted.first else found

    def tally(self, which: ManyField) -> Tally:
        """What there is of a field, and for how many VMs or adapters it can be changed."""
        values: Counter[SettingValue] = Counter()
        reasons: Counter[Closed] = Counter()
        count = 0
        for value, reason in self._states(which):
            count += 1
            if value is not None:
                values[value] += 1
            if reason is not None:
                reasons[reason] += 1
        return Tally(dict(values), count - reasons.total(), dict(reasons))

    def _states(self, which: ManyField) -> Iterable[tuple[SettingValue | None, Closed | None]]:
        if isinstance(which, Setting):
            wanted = {setting: value for setting, value in self.chosen.items() if isinstance(setting, Setting)}
            for member in self.members.values():
                present = member.reading.values
                judged = with_others(which, wanted, present)
                yield present.get(which), closed(which, judged, member.power, member.reading.facts)
            return
        chosen = {each: value for each, value in self.chosen.items() if isinstance(each, AdapterField)}
        for member, adapter in self.adapters():
            after = {**adapter.values, **chosen}
            value = _switch_of(member, adapter) if which is _F.SWITCH else adapter.values.get(which)
            reason = closed_adapter(which, after, adapter.facts, member.power)
            if which is _F.SWITCH and chosen.get(which) and self._guid(member) is None:
                reason = Closed.NOT_ON_HOST
            yield value, reason

    def _guid(self, member: Member) -> str | None:
        name = self.chosen.get(_F.SWITCH)
        return next((guid for guid, known in _switches(member).items() if known == name), None)

    def wishes(self) -> list[SettingWish | AdapterWish]:
        """What Apply sends, VM by VM, also what is refused: whoever reads the preview counts all of them."""
        found: list[SettingWish | AdapterWish] = []
        for member in self.members.values():
            for which, value in self.chosen.items():
                if isinstance(which, Setting):
                    found.append(SettingWish(member.key, which, value))
                else:
                    found += (self._adapter_wish(member, adapter, which, value) for adapter in self._of(member))
        return found

    def _adapter_wish(
        self, member: Member, adapter: AdapterState, which: AdapterField, value: SettingValue
    ) -> AdapterWish:
        if which is _F.SWITCH and value:
            # A host without a switch of this name refuses the name itself.
            value = self._guid(member) or value
        return AdapterWish(
            key=member.key,
            adapter=adapter.tail,
            field=which,
            value=value,
            legacy=adapter.facts.legacy,
            name=adapter.name,
        )


def _switches(member: Member) -> Mapping[str, str]:
    return {} if member.adapters is None or member.adapters.switches is None else member.adapters.switches


def _switch_of(member: Member, adapter: AdapterState) -> str:
    """The name of the switch of an adapter; its GUID where the host does not list it, empty for none."""
    guid = str(adapter.values.get(_F.SWITCH, ""))
    return _switches(member).get(guid, guid)
