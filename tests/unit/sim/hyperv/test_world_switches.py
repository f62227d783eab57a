"""The switch service: what hosts were seen to do and to refuse, each with its code (hyperv-hardware 1.4 and 3.4)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from hvgui.sim.cim import Reference, Value
from hvgui.sim.hyperv.schema import VIRTUALIZATION
from tests.support.world_bench import Bench

SERVICE, SWITCH = "Msvm_VirtualEthernetSwitchManagementService", "Msvm_VirtualEthernetSwitch"
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
    [((port(),), 32773), ((port(HOST_PATH, array=False),), 32776), ((port(ADAPTER_PATH),), 32770)],
    ids=["no resource", "a scalar", "an adapter"],
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
    assert modified["ReturnValue"] == code


def test_a_switch_is_named_by_its_guid(bench: Bench) -> None:
    define(bench)
    for name, code in (("Lab", 32773), ("00000000-0000-0000-0000-000000000001", 32773)):
        reference = Reference(VIRTUALIZATION, SWITCH, (("CreationClassName", SWITCH), ("Name", name)))
        assert bench.call(bench.row(SERVICE), "DestroySystem", AffectedSystem=reference)["ReturnValue"] == code
