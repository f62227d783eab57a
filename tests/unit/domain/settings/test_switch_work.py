"""What may be done with a virtual switch, and how the journal writes it."""

from __future__ import annotations

import pytest

from hvgui.domain.keys import HostId, VmId
from hvgui.domain.settings.switch_work import (
    ALONE,
    DEFAULT_SWITCH,
    LONGEST_NAME,
    SHARED,
    HostSwitches,
    NetworkCard,
    PluggedAdapter,
    SwitchType,
    SwitchVerb,
    SwitchWork,
    VirtualSwitch,
    name_fault,
    ports_written,
    refusal,
    written,
)
from hvgui.domain.trouble import TroubleKind

V, T, K = SwitchVerb, SwitchType, TroubleKind
VM = VmId("0000000A-0000-0000-0000-000000000000")
FREE, BOUND = NetworkCard(path="p", id="F", name="free"), NetworkCard(path="q", id="B", name="bound", bound=True)
LAN = VirtualSwitch(id="1", name="LAN", notes="n", card="B", shared=True)
DMZ = VirtualSwitch(id="2", name="DMZ", card="X")
INSIDE, LAB = VirtualSwitch(id="3", name="Inside", shared=True), VirtualSwitch(id="4", name="Lab")
DEFAULT = VirtualSwitch(id=DEFAULT_SWITCH, name="Default Switch", shared=True)
USED = VirtualSwitch(id="5", name="Used", plugged=(PluggedAdapter(vm=VM, tail="T", name="n"),))
THERE = HostSwitches((DEFAULT, DMZ, INSIDE, LAB, LAN, USED), (BOUND, FREE), own="B")


def work(verb: SwitchVerb, **more: object) -> SwitchWork:
    return SwitchWork(host=HostId("h"), verb=verb, **more)  # type: ignore[arg-type]


def test_the_type_follows_from_the_ports() -> None:
    assert [s.type for s in (LAN, DMZ, INSIDE, LAB)] == [T.EXTERNAL, T.EXTERNAL, T.INTERNAL, T.PRIVATE]
    assert [s.name for s in THERE.switches if s.fixed] == ["Default Switch"]


def test_a_work_names_itself() -> None:
    assert work(V.CREATE, name="New").subject == "create/New"
    assert work(V.CHANGE, name="New", switch="4").subject == "change/4"
    assert (work(V.REMOVE).key.host, work(V.REMOVE).key.vm) == ("h", "")
    cuts = [work(verb, type=kind).cuts_lines for verb in (V.CREATE, V.PORTS, V.CHANGE) for kind in T]
    assert cuts == [
        verb is V.PORTS or (verb is V.CREATE and kind is T.EXTERNAL)
        for verb in (V.CREATE, V.PORTS, V.CHANGE)
        for kind in T
    ]


def test_names() -> None:
    assert [name_fault(n) for n in ("", "  ", "a\tb", "x" * (LONGEST_NAME + 1))] == [True] * 4
    assert [name_fault(n) for n in ("Lab & 'スイッチ'", "x" * LONGEST_NAME)] == [False] * 2


@pytest.mark.parametrize(
    ("one", "found"),
    [
        (work(V.CREATE, name="New"), None),
        (work(V.CREATE, name=""), (K.SWITCH_NAME_NOT_LEGAL, "", "")),
        (work(V.CREATE, name="LAN"), (K.SWITCH_EXISTS, "LAN", "")),
        (work(V.CREATE, name="New", type=T.EXTERNAL, card="F"), None),
        (work(V.CREATE, name="New", type=T.EXTERNAL, card="B"), (K.CARD_BOUND, "New", "bound")),
        (work(V.CREATE, name="New", type=T.EXTERNAL, card="Z"), (K.CARD_GONE, "New", "")),
        (work(V.CREATE, name="New", type=T.INTERNAL, card="B"), None),
        (work(V.CHANGE, switch="4", name="New"), None),
        (work(V.CHANGE, switch="4", name="Lab", notes="x"), None),
        (work(V.CHANGE, switch="4", name="LAN"), (K.SWITCH_EXISTS, "LAN", "")),
        (work(V.CHANGE, switch="4", name="\n"), (K.SWITCH_NAME_NOT_LEGAL, "\n", "")),
        (work(V.CHANGE, switch="9", name="New"), (K.SWITCH_GONE, "New", "")),
        (work(V.REMOVE, switch="9"), (K.SWITCH_GONE, "9", "")),
        (work(V.REMOVE, switch=DEFAULT_SWITCH), (K.SWITCH_FIXED, "Default Switch", "")),
        (work(V.REMOVE, switch="1"), (K.SWITCH_CARRIES_HOST, "LAN", "")),
        (work(V.REMOVE, switch="2"), None),
        (work(V.REMOVE, switch="3"), None),
        (work(V.REMOVE, switch="5"), (K.SWITCH_IN_USE, "Used", "1")),
        (work(V.REMOVE, switch="5", abandoned=frozenset({(VM, "T")})), None),
        (work(V.PORTS, switch="1", card="B", shared=True), None),
        (work(V.PORTS, switch="1", card="B"), (K.SWITCH_OWN_CARD, "LAN", "")),
        (work(V.PORTS, switch="1", card="F", shared=True), None),
        (work(V.PORTS, switch="2", card="B"), (K.CARD_BOUND, "DMZ", "bound")),
        (work(V.PORTS, switch="2", card="Z"), (K.CARD_GONE, "DMZ", "")),
        (work(V.PORTS, switch="4", card="F"), (K.CHANGED_MEANWHILE, "Lab", "")),
    ],
)
def test_reasons(one: SwitchWork, found: object) -> None:
    told = refusal(one, THERE)
    assert (None if told is None else (told.kind, told.subject, told.detail)) == found


def test_the_journal() -> None:
    assert written(work(V.CHANGE, switch="1"), LAN, THERE) == "LAN\nn"
    assert written(work(V.REMOVE, switch="1"), LAN, THERE) == "LAN"
    assert written(work(V.REMOVE, switch="9"), None, THERE) is None
    assert written(work(V.PORTS, switch="1"), LAN, THERE) == f"bound\n{SHARED}" == ports_written("bound", shared=True)
    assert written(work(V.PORTS, switch="2"), DMZ, THERE) == f"X\n{ALONE}"
