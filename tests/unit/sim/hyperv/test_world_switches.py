"""The switch service: what hosts were seen to do and to refuse, each with its code (hyperv-hardware 1.4 and 3.4)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from hvgui.sim.cim import Reference, Value
from hvgui.sim.hyperv.construction import VmSpec
from hvgui.sim.hyperv.identity import by_instance_id
from hvgui.sim.hyperv.schema import VIRTUALIZATION
from hvgui.sim.wsman.render import reference_to
from tests.support.world_bench import Bench, embedded

SERVICE, SWITCH = "Msvm_VirtualEthernetSwitchManagementService", "Msvm_VirtualEthernetSwitch"
SETTINGS, CARD = "Msvm_VirtualEthernetSwitchSettingData", "Msvm_ExternalEthernetPort"
CARD_KEYS = ("CreationClassName", "DeviceID", "SystemCreationClassName", "SystemName")
HOST_PATH = (
    "root/virtualization/v2:Msvm_ComputerSystem.CreationClassName=&#34;Msvm_ComputerSystem&#34;,Name=&#34;HV-BENCH&#34;"
)
ADAPTER_PATH = "root/virtualization/v2:Msvm_ExternalEthernetPort.DeviceID=&#34;Microsoft:{1}&#34;"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def settings(name: str) -> str:
    value = f'<PROPERTY NAME="ElementName" TYPE="string"><VALUE>{name}</VALUE></PROPERTY>'
    return f'<INSTANCE CLASSNAME="Msvm_VirtualEthernetSwitchSettingData">{value}</INSTANCE>'


def port(resource: str = "", *, array: bool = True) -> str:
    value = f"<VALUE>{resource}</VALUE>"
    inside = f'<PROPERTY NAME="HostResource" TYPE="string">{value}</PROPERTY>'
    if array:
        inside = (
            f'<PROPERTY.ARRAY NAME="HostResource" TYPE="string"><VALUE.ARRAY>{value}</VALUE.ARRAY></PROPERTY.ARRAY>'
        )
    return f'<INSTANCE CLASSNAME="Msvm_EthernetPortAllocationSettingData">{inside if resource else ""}</INSTANCE>'


def define(bench: Bench, *ports: str, system: str = "") -> Mapping[str, Value]:
    return bench.call(
        bench.row(SERVICE), "DefineSystem", SystemSettings=system or settings("Lab"), ResourceSettings=ports
    )


def names(bench: Bench) -> set[Value]:
    return {row.values["ElementName"] for row in bench.rows(SWITCH)}


def settings_of(bench: Bench, name: str) -> Reference:
    identifier = bench.row(SWITCH, ElementName=name).values["Name"]
    return by_instance_id(SETTINGS, f"Microsoft:{identifier}")


def modify(bench: Bench, name: str, **values: object) -> Mapping[str, Value]:
    text = embedded(SETTINGS, InstanceID=settings_of(bench, name).keys[0][1], **values)
    return bench.call(bench.row(SERVICE), "ModifySystemSettings", SystemSettings=text)


def ports_of(bench: Bench, name: str) -> list[Value]:
    identifier = bench.row(SWITCH, ElementName=name).values["Name"]
    rows = bench.rows("Msvm_EthernetPortAllocationSettingData")
    return [
        row.values["InstanceID"] for row in rows if str(row.values["InstanceID"]).startswith(f"Microsoft:{identifier}")
    ]


def card_path(bench: Bench, *, bound: bool) -> str:
    found = next(card for card in bench.rows(CARD) if card.values["IsBound"] is bound)
    keys = ",".join(f"{key}=&#34;{found.values[key]}&#34;" for key in CARD_KEYS)
    return f"root/virtualization/v2:{CARD}.{keys}"


@pytest.mark.parametrize("ports", [(), (port(HOST_PATH),)], ids=["private", "internal"])
def test_a_switch_is_made_at_once_and_taken_away_by_a_job(bench: Bench, ports: tuple[str, ...]) -> None:
    before = names(bench)
    made = define(bench, *ports)
    assert made["ReturnValue"] == 0
    assert names(bench) == before | {"Lab"}
    gone = bench.call(bench.row(SERVICE), "DestroySystem", AffectedSystem=made["ResultingSystem"])
    assert bench.finished(gone).values["JobState"] == 7
    assert names(bench) == before


@pytest.mark.parametrize(
    ("ports", "code"),
    [((port(),), 32773), ((port(HOST_PATH, array=False),), 32776), ((port(ADAPTER_PATH),), 32773)],
    ids=["no resource", "a scalar", "an adapter that is not there"],
)
def test_a_port_that_cannot_be_is_refused_by_name(bench: Bench, ports: tuple[str, ...], code: int) -> None:
    before = names(bench)
    assert define(bench, *ports)["ReturnValue"] == code
    assert names(bench) == before


@pytest.mark.parametrize(
    ("system", "code"), [("no instance", 32773), (settings("a &amp; b"), 32768), (settings("a &lt; b"), 32773)]
)
def test_texts_are_read_as_everywhere(bench: Bench, system: str, code: int) -> None:
    assert define(bench, system=system)["ReturnValue"] == code
    modified = bench.call(bench.row(SERVICE), "ModifySystemSettings", SystemSettings=system)
    assert modified["ReturnValue"] == (code if "&" in system or system == "no instance" else 32773)


def test_a_switch_is_named_by_its_guid(bench: Bench) -> None:
    define(bench)
    for name, code in (("Lab", 32773), ("00000000-0000-0000-0000-000000000001", 32773)):
        reference = Reference(VIRTUALIZATION, SWITCH, (("CreationClassName", SWITCH), ("Name", name)))
        assert bench.call(bench.row(SERVICE), "DestroySystem", AffectedSystem=reference)["ReturnValue"] == code


def test_an_internal_switch_has_a_port_to_the_host_and_a_private_one_has_none(bench: Bench) -> None:
    define(bench)
    define(bench, port(HOST_PATH), system=settings("Inside"))
    assert ports_of(bench, "Lab") == []
    assert len(ports_of(bench, "Inside")) == 1


def test_an_external_switch_binds_its_card_and_cuts_every_line(bench: Bench) -> None:
    cut: list[int] = []
    bench.host.cut_lines = lambda: cut.append(1)
    made = define(bench, port(card_path(bench, bound=False)), port(HOST_PATH))
    assert (made["ReturnValue"], cut) == (0, [1])
    assert len(ports_of(bench, "Lab")) == 2
    assert [card.values["IsBound"] for card in bench.rows(CARD)] == [True, True, False]
    assert define(bench, port(card_path(bench, bound=True)), system=settings("Other"))["ReturnValue"] == 32773
    assert "Other" not in names(bench)


def test_name_and_notes_change_and_the_rest_is_refused(bench: Bench) -> None:
    define(bench)
    assert modify(bench, "Lab", ElementName="Lab 2", Notes=["for Kim"])["ReturnValue"] == 0
    row = bench.row(SETTINGS, ElementName="Lab 2")
    assert row.values["Notes"] == ("for Kim",)
    assert modify(bench, "Lab 2", IOVPreferred=("boolean", "true"))["ReturnValue"] == 32773


def test_sharing_with_the_host_is_a_port_that_comes_and_goes(bench: Bench) -> None:
    define(bench)
    target = settings_of(bench, "Lab")
    added = bench.call(
        bench.row(SERVICE), "AddResourceSettings", AffectedConfiguration=target, ResourceSettings=(port(HOST_PATH),)
    )
    assert added["ReturnValue"] == 0
    assert len(ports_of(bench, "Lab")) == 1
    removed = bench.call(
        bench.row(SERVICE), "RemoveResourceSettings", ResourceSettings=added["ResultingResourceSettings"]
    )
    assert (removed["ReturnValue"], ports_of(bench, "Lab")) == (0, [])


def test_a_switch_with_adapters_goes_and_they_lead_nowhere(tmp_path: Path) -> None:
    bench = Bench(tmp_path, VmSpec("WEB"))
    (adapter,) = bench.vm("WEB").settings.adapters[:1]
    gone = bench.row(SWITCH, ElementName="vSwitch-LAN")
    assert adapter.cable is not None
    adapter.cable.values["HostResource"] = (f'root/virtualization/v2:{SWITCH}.Name="{gone.values["Name"]}"',)
    answer = bench.call(bench.row(SERVICE), "DestroySystem", AffectedSystem=reference_to(gone))
    assert bench.finished(answer).values["JobState"] == 7
    assert "vSwitch-LAN" not in names(bench)
    assert adapter.cable.resource
