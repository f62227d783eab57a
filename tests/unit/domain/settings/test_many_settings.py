"""Settings of several VMs: what they share, what is chosen, and for how many it is open."""

from __future__ import annotations

from typing import Any

from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.settings.adapters import AdapterFacts, AdapterField, AdapterState, AdapterWish, VmAdapters
from hvgui.domain.settings.many_settings import ManySettings, Member, Which
from hvgui.domain.settings.setting_reading import SettingsReading
from hvgui.domain.settings.setting_rules import Closed
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.settings.wishes import SettingWish
from hvgui.domain.vms.power import Power

F, S = AdapterField, Setting
ONE, TWO, THREE = (VmKey(HostId("h"), VmId(f"0000000{n}-0000-0000-0000-000000000000")) for n in "123")


def adapter(tail: str, name: str, switch: str, **more: Any) -> AdapterState:
    values = {F.NAME: name, F.SWITCH: switch, F.VLAN: 0, **more.pop("values", {})}
    return AdapterState(tail=tail, facts=AdapterFacts(build=20348, **more), values=values)


def member(key: VmKey, power: Power, values: Any, *adapters: AdapterState, switches: Any = None) -> Member:
    there = (
        VmAdapters(power=power, generation=2, adapters=adapters, switches=switches, build=20348) if adapters else None
    )
    reading = SettingsReading(values=values, generation=2)
    return Member(key=key, power=power, reading=reading, adapters=there)


NAMES = {"G1": "LAN", "G2": "dmz"}
MEMBERS = (
    member(
        ONE,
        Power.OFF,
        {S.PROCESSORS: 2, S.NOTES: "x"},
        adapter("A", "Front", "G1"),
        adapter("B", "back", "G2"),
        switches=NAMES,
    ),
    member(TWO, Power.RUNNING, {S.PROCESSORS: 2, S.NOTES: "y"}, adapter("C", "Front", "G9"), switches={"G7": "LAN"}),
    member(THREE, Power.OFF, {S.PROCESSORS: 4, S.NOTES: "y"}),
)


def made() -> ManySettings:
    many = ManySettings()
    many.follow(MEMBERS)
    return many


def test_what_they_have_in_common() -> None:
    many = made()
    tally = many.tally(S.PROCESSORS)
    assert (tally.values, tally.common, tally.most) == ({2: 2, 4: 1}, None, 2)
    assert (tally.open, sum(tally.closed.values())) == (2, 1), "one of them runs"
    assert many.tally(S.NOTES).most == "y"
    many.follow(MEMBERS[1:])
    assert many.tally(S.NOTES).common == "y"
    many.follow(())
    assert (many.tally(S.NOTES).common, many.tally(S.NOTES).most, many.tally(S.NOTES).open) == (None, None, 0)


def test_switches_are_told_by_name_and_what_is_not_listed_by_its_guid() -> None:
    many = made()
    assert many.switches() == ["dmz", "LAN"]
    assert many.names() == ["back", "Front"]
    assert many.tally(F.SWITCH).values == {"LAN": 1, "dmz": 1, "G9": 1}


def test_which_adapters_are_meant() -> None:
    many = made()
    assert [a.tail for _, a in many.adapters()] == ["A", "B", "C"]
    for which, tails in (
        (Which(name="Front"), ["A", "C"]),
        (Which(first=True), ["A", "C"]),
        (Which(switch="dmz"), ["B"]),
        (Which(switch="G9"), ["C"]),
        (Which(name="back", first=True), ["B"]),
        (Which(switch=""), []),
    ):
        many.which = which
        assert [a.tail for _, a in many.adapters()] == tails


def test_what_is_chosen_becomes_wishes_of_each() -> None:
    many = made()
    many.choose(S.NOTES, "z")
    many.choose(S.PROCESSORS, 8)
    many.choose(S.PROCESSORS, None)
    assert many.wishes() == [SettingWish(key, S.NOTES, "z") for key in (ONE, TWO, THREE)]
    many.clear()
    many.choose(F.SWITCH, "dmz")
    many.which = Which(first=True)
    first, second = many.wishes()
    assert isinstance(first, AdapterWish)
    assert isinstance(second, AdapterWish)
    assert (first.key, first.adapter, first.value, first.name, first.legacy) == (ONE, "A", "G2", "Front", False)
    assert (second.key, second.value) == (TWO, "dmz"), "its host has none of this name and says so itself"
    tally = many.tally(F.SWITCH)
    assert (tally.open, dict(tally.closed)) == (1, {Closed.NOT_ON_HOST: 1})
    many.choose(F.SWITCH, "")
    assert many.tally(F.SWITCH).open == 2, "not connected can be everywhere"
    assert [wish.value for wish in many.wishes()] == ["", ""]
