"""Features of ports: added, changed and removed as a strict host takes them (hyperv-hardware 3.3; live-hosts F5)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from hvgui.sim.cim import Reference, Value
from hvgui.sim.faults import Faulted
from hvgui.sim.hyperv.adapters import BANDWIDTH, OFFLOAD, SECURITY, VLAN
from hvgui.sim.hyperv.construction import VmSpec
from hvgui.sim.hyperv.hardware import Equipment
from hvgui.sim.hyperv.identity import by_instance_id, instance_id
from hvgui.sim.hyperv.machines import Power
from hvgui.sim.hyperv.network import switch_reference, switches
from hvgui.sim.hyperv.virtual_switches import DMZ, LAN
from tests.support.world_bench import Bench, embedded

CONNECTION = "Msvm_EthernetPortAllocationSettingData"
SWITCH_SETTINGS = "Msvm_VirtualEthernetSwitchSettingData"
MACHINES = (
    VmSpec("ON", "ws2022", equipment=Equipment(adapters=1)),
    VmSpec("OFF", "ws2022", Power.OFF, equipment=Equipment(adapters=1)),
    VmSpec("SAVED", "ws2022", Power.SAVED, equipment=Equipment(adapters=1)),
    VmSpec("OLD", "centos7", equipment=Equipment(adapters=1)),
)
ACCESS = {"OperationMode": ("uint32", "1"), "AccessVlanId": ("uint16", "10")}


def made(folder: Path, generation: str = "2022") -> Bench:
    bench = Bench(folder, *MACHINES, generation=generation)
    for machine in bench.host.ordered():
        for adapter in machine.settings.adapters:
            assert adapter.cable is not None
            adapter.cable.features.clear()
    return bench


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return made(tmp_path)


def plug(bench: Bench, name: str, switch: str) -> None:
    (adapter,) = bench.vm(name).settings.adapters
    assert adapter.cable is not None
    keys = switch_reference(switches(bench.host)[switch]).keys
    path = ",".join(f'{key}="{value}"' for key, value in keys)
    adapter.cable.values["HostResource"] = (f"root/virtualization/v2:Msvm_VirtualEthernetSwitch.{path}",)


def connection(bench: Bench, name: str) -> Reference:
    (adapter,) = bench.vm(name).settings.adapters
    return by_instance_id(CONNECTION, instance_id(bench.vm(name).id, adapter.id, "C"))


def ended(bench: Bench, said: Mapping[str, Value]) -> tuple[int, int]:
    """State and error of the job; (0, 0) for an answer at once, (-1, code) for a refusal."""
    if said["ReturnValue"] != 4096:
        code = int(str(said["ReturnValue"]))
        return (0, 0) if code == 0 else (-1, code)
    job = bench.finished(said).values
    return int(str(job["JobState"])), int(str(job["ErrorCode"]))


def add(bench: Bench, name: str, class_name: str, **values: object) -> tuple[int, int]:
    text = (embedded(class_name, **values),)
    said = bench.manage("AddFeatureSettings", AffectedConfiguration=connection(bench, name), FeatureSettings=text)
    return ended(bench, said)


def modify(bench: Bench, name: str, class_name: str, **values: object) -> tuple[int, int]:
    text = embedded(class_name, InstanceID=identifier(bench, name, class_name), **values)
    return ended(bench, bench.manage("ModifyFeatureSettings", FeatureSettings=(text,)))


def of(bench: Bench, name: str, class_name: str) -> list[Mapping[str, Value]]:
    head = instance_id(bench.vm(name).id)
    return [r.values for r in bench.rows(class_name) if str(r.values["InstanceID"]).startswith(head)]


def identifier(bench: Bench, name: str, class_name: str) -> str:
    (row,) = of(bench, name, class_name)
    return str(row["InstanceID"])


def numbers(name: str, *values: int) -> str:
    inner = "".join(f"<VALUE>{value}</VALUE>" for value in values)
    return f'<PROPERTY.ARRAY NAME="{name}" TYPE="uint16"><VALUE.ARRAY>{inner}</VALUE.ARRAY></PROPERTY.ARRAY>'


def test_a_vlan_is_set_changed_and_taken_away_in_any_state(bench: Bench) -> None:
    for name in ("ON", "OFF", "SAVED", "OLD"):
        assert of(bench, name, VLAN) == []
        assert add(bench, name, VLAN, **ACCESS) == (0, 0)
        assert identifier(bench, name, VLAN).upper().startswith(connection(bench, name).keys[0][1].upper())
        assert add(bench, name, VLAN, **ACCESS) == (10, 32773), "one for each port"
        assert modify(bench, name, VLAN, AccessVlanId=("uint16", "4094")) == (0, 0)
        assert of(bench, name, VLAN)[0]["AccessVlanId"] == 4094
        reference = by_instance_id(VLAN, identifier(bench, name, VLAN))
        assert ended(bench, bench.manage("RemoveFeatureSettings", FeatureSettings=(reference,))) == (0, 0)
        assert of(bench, name, VLAN) == []
        with pytest.raises(Faulted):
            bench.manage("RemoveFeatureSettings", FeatureSettings=(reference,))


def test_what_was_made_is_named(bench: Bench) -> None:
    text = (embedded(VLAN, **ACCESS), embedded(SECURITY, EnableDhcpGuard=("boolean", "true")))
    said = bench.manage("AddFeatureSettings", AffectedConfiguration=connection(bench, "ON"), FeatureSettings=text)
    made = said["ResultingFeatureSettings"]
    assert isinstance(made, tuple)
    assert [r.class_name for r in made if isinstance(r, Reference)] == [VLAN, SECURITY]
    linked = {
        part.class_name
        for row in bench.rows("Msvm_EthernetPortSettingDataComponent")
        if row.values["GroupComponent"] == connection(bench, "ON")
        and isinstance(part := row.values["PartComponent"], Reference)
    }
    assert linked == {VLAN, SECURITY, OFFLOAD}


def test_a_host_that_starts_jobs_does_it_here_too(tmp_path: Path) -> None:
    bench = made(tmp_path, "2019")
    text = (embedded(VLAN, **ACCESS),)
    said = bench.manage("AddFeatureSettings", AffectedConfiguration=connection(bench, "OFF"), FeatureSettings=text)
    assert "ResultingFeatureSettings" not in said
    assert bench.finished(said).values["JobState"] == 7
    assert of(bench, "OFF", VLAN)[0]["AccessVlanId"] == 10


def test_2012_r2_changes_no_vlan_in_place(tmp_path: Path) -> None:
    bench = made(tmp_path, "2012r2")
    assert add(bench, "ON", VLAN, **ACCESS) == (0, 0)
    assert modify(bench, "ON", VLAN, AccessVlanId=("uint16", "11")) == (10, 32768)
    assert of(bench, "ON", VLAN)[0]["AccessVlanId"] == 10


def test_modes_of_a_vlan_exclude_each_other(bench: Bench) -> None:
    for wrong in (
        {"OperationMode": ("uint32", "1"), "AccessVlanId": ("uint16", "4095")},
        {"OperationMode": ("uint32", "4")},
        {"AccessVlanId": ("uint16", "10")},
        {"OperationMode": ("uint32", "2"), "AccessVlanId": ("uint16", "10")},
        {"OperationMode": ("uint32", "2"), "NativeVlanId": ("uint16", "1")},
        {"OperationMode": ("uint32", "3"), "PvlanMode": ("uint32", "1"), "PrimaryVlanId": ("uint16", "10")},
        {"OperationMode": ("uint32", "3"), "PrimaryVlanId": ("uint16", "10"), "SecondaryVlanId": ("uint16", "11")},
    ):
        assert add(bench, "ON", VLAN, **wrong) == (10, 32773), wrong
    assert add(bench, "ON", VLAN, OperationMode=("uint16", "1")) == (10, 32768)
    assert add(bench, "ON", VLAN, Nonsense="1") == (-1, 32773)
    assert of(bench, "ON", VLAN) == []
    assert add(bench, "ON", VLAN, **ACCESS) == (0, 0)
    head = embedded(VLAN, InstanceID=identifier(bench, "ON", VLAN), OperationMode=("uint32", "2"))
    trunk = head.replace("</INSTANCE>", f"{numbers('TrunkVlanIdArray', 10, 20)}</INSTANCE>")
    assert ended(bench, bench.manage("ModifyFeatureSettings", FeatureSettings=(trunk,))) == (0, 0)
    row = of(bench, "ON", VLAN)[0]
    assert (row["OperationMode"], row["AccessVlanId"], row["TrunkVlanIdArray"]) == (2, 0, (10, 20))
    community = {"PvlanMode": ("uint32", "2"), "PrimaryVlanId": ("uint16", "5"), "SecondaryVlanId": ("uint16", "6")}
    assert modify(bench, "ON", VLAN, OperationMode=("uint32", "3"), **community) == (0, 0)
    assert of(bench, "ON", VLAN)[0]["TrunkVlanIdArray"] == ()


def test_bandwidth_fits_how_the_switch_shares_it(bench: Bench) -> None:
    plug(bench, "ON", LAN)
    plug(bench, "OFF", DMZ)
    modes = {r.values["ElementName"]: r.values["BandwidthReservationMode"] for r in bench.rows(SWITCH_SETTINGS)}
    assert (modes[LAN], modes[DMZ]) == (2, 1)
    share, least = {"Weight": ("uint64", "50")}, {"Reservation": ("uint64", "10000000")}
    assert add(bench, "ON", BANDWIDTH, **share) == (10, 32773)
    assert add(bench, "OFF", BANDWIDTH, **least) == (10, 32773)
    assert add(bench, "OFF", BANDWIDTH, **share) == (0, 0)
    assert modify(bench, "OFF", BANDWIDTH, Weight=("uint64", "101")) == (10, 32773)
    assert add(bench, "ON", BANDWIDTH, **least, Limit=("uint64", "20000001")) == (0, 0)
    assert of(bench, "ON", BANDWIDTH)[0]["Limit"] == 20_000_000, "in multiples of 8"
    assert modify(bench, "ON", BANDWIDTH, Limit=("uint64", "9000000")) == (10, 32773)
    assert modify(bench, "ON", BANDWIDTH, Limit=("uint32", "30000000")) == (10, 32768)
    assert modify(bench, "ON", BANDWIDTH, Limit=("uint64", "0"), Reservation=("uint64", "0")) == (0, 0)
    said = bench.manage(
        "ModifyFeatureSettings",
        FeatureSettings=(embedded(BANDWIDTH, InstanceID=identifier(bench, "ON", BANDWIDTH), **share),),
    )
    assert "0x80070057" in str(bench.finished(said).values["ErrorDescription"])


def test_guards_and_mirroring(bench: Bench) -> None:
    yes = ("boolean", "true")
    wanted = {"AllowMacSpoofing": yes, "EnableDhcpGuard": yes, "MonitorMode": ("uint8", "2"), "AllowTeaming": yes}
    assert add(bench, "SAVED", SECURITY, **wanted, VirtualSubnetId=("uint32", "4096")) == (0, 0)
    row = of(bench, "SAVED", SECURITY)[0]
    assert (row["AllowMacSpoofing"], row["EnableRouterGuard"], row["MonitorMode"]) == (True, False, 2)
    assert modify(bench, "SAVED", SECURITY, MonitorMode=("uint8", "3")) == (10, 32773)
    assert modify(bench, "SAVED", SECURITY, MonitorMode=("uint16", "1")) == (10, 32768)
    assert modify(bench, "SAVED", SECURITY, VirtualSubnetId=("uint32", "4095")) == (10, 32773)
    assert modify(bench, "SAVED", SECURITY, AllowMacSpoofing=("boolean", "false")) == (0, 0)
    assert of(bench, "SAVED", SECURITY)[0]["AllowMacSpoofing"] is False


def test_every_port_has_an_offload_setting_that_is_changed_in_place(bench: Bench) -> None:
    for name in ("ON", "OLD", "SAVED"):
        plug(bench, name, LAN)
    plug(bench, "OFF", DMZ)
    assert add(bench, "ON", OFFLOAD, VMQOffloadWeight=("uint32", "0")) == (10, 32773)
    assert modify(bench, "ON", OFFLOAD, VMQOffloadWeight=("uint32", "0"), IPSecOffloadLimit=("uint32", "0")) == (0, 0)
    row = of(bench, "ON", OFFLOAD)[0]
    assert (row["VMQOffloadWeight"], row["IPSecOffloadLimit"], row["IOVOffloadWeight"]) == (0, 0, 0)
    direct = {"IOVOffloadWeight": ("uint32", "100")}
    assert modify(bench, "ON", OFFLOAD, **direct) == (0, 0)
    assert modify(bench, "OFF", OFFLOAD, **direct) == (10, 32773), "no card behind this switch"
    assert modify(bench, "OLD", OFFLOAD, **direct) == (10, 32773), "a legacy adapter"
    assert modify(bench, "SAVED", OFFLOAD, VMQOffloadWeight=("uint32", "0")) == (0, 0)
    assert of(bench, "SAVED", OFFLOAD)[0]["VMQOffloadWeight"] == 100, "taken, and nothing comes of it"
    with_text = embedded(OFFLOAD, InstanceID=identifier(bench, "OFF", OFFLOAD), **direct)
    said = bench.manage("ModifyFeatureSettings", FeatureSettings=(with_text,))
    assert "0x80070032" in str(bench.finished(said).values["ErrorDescription"])
    reference = by_instance_id(OFFLOAD, identifier(bench, "ON", OFFLOAD))
    assert ended(bench, bench.manage("RemoveFeatureSettings", FeatureSettings=(reference,))) == (10, 32773)


def test_features_that_cannot_be_are_refused(bench: Bench) -> None:
    text = (embedded(VLAN, **ACCESS),)
    (adapter,) = bench.vm("ON").settings.adapters
    port = by_instance_id("Msvm_SyntheticEthernetPortSettingData", instance_id(bench.vm("ON").id, adapter.id))
    unknown = by_instance_id(CONNECTION, instance_id(bench.vm("ON").id, "NOTHING", "C"))
    for wrong in (port, unknown, bench.settings_reference("ON")):
        said = bench.manage("AddFeatureSettings", AffectedConfiguration=wrong, FeatureSettings=text)
        assert said == {"ReturnValue": 32773}
    memory = (embedded("Msvm_MemorySettingData", VirtualQuantity=("uint64", "1024")),)
    said = bench.manage("AddFeatureSettings", AffectedConfiguration=connection(bench, "ON"), FeatureSettings=memory)
    assert said == {"ReturnValue": 32773}
    missing = embedded(VLAN, InstanceID=f"{connection(bench, 'ON').keys[0][1]}\\952C5004-4465-451C-8CB8-FA9AB382B773")
    assert ended(bench, bench.manage("ModifyFeatureSettings", FeatureSettings=(missing,))) == (10, 32773)
    assert bench.manage("ModifyFeatureSettings", FeatureSettings=(embedded(VLAN),)) == {"ReturnValue": 32773}
    assert bench.manage("ModifyFeatureSettings", FeatureSettings=()) == {"ReturnValue": 32773}


def test_the_switch_service_has_nothing_to_say_about_the_port_of_a_vm(bench: Bench) -> None:
    service = bench.row("Msvm_VirtualEthernetSwitchManagementService")
    text = (embedded(VLAN, **ACCESS),)
    arguments: dict[str, Value] = {"AffectedConfiguration": connection(bench, "ON"), "FeatureSettings": text}
    assert ended(bench, bench.call(service, "AddFeatureSettings", **arguments)) == (10, 32773)
    assert of(bench, "ON", VLAN) == []


def test_features_go_with_their_connection(bench: Bench) -> None:
    assert add(bench, "OFF", VLAN, **ACCESS) == (0, 0)
    said = bench.manage("RemoveResourceSettings", ResourceSettings=(connection(bench, "OFF"),))
    assert said == {"ReturnValue": 0}
    assert (of(bench, "OFF", VLAN), of(bench, "OFF", OFFLOAD)) == ([], [])
