"""Adapters and their connections: added, changed and removed as a strict host takes it (hyperv-hardware 1.4 to 1.8,
3.1 and 3.2; live-hosts B7, B8, C1 and F)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from hvgui.sim.cim import Reference, Value
from hvgui.sim.faults import Fault, Faulted
from hvgui.sim.hyperv.construction import VmSpec
from hvgui.sim.hyperv.hardware import Equipment
from hvgui.sim.hyperv.identity import by_instance_id, instance_id
from hvgui.sim.hyperv.machines import Power
from tests.support.world_bench import Bench, embedded

PORT, LEGACY = "Msvm_SyntheticEthernetPortSettingData", "Msvm_EmulatedEthernetPortSettingData"
CONNECTION = "Msvm_EthernetPortAllocationSettingData"
SWITCH = "Msvm_VirtualEthernetSwitch"
MACHINES = (
    VmSpec("ON", "ws2022", equipment=Equipment(adapters=1)),
    VmSpec("OFF", "ws2022", Power.OFF, equipment=Equipment(adapters=1)),
    VmSpec("SAVED", "ws2022", Power.SAVED, equipment=Equipment(adapters=1)),
    VmSpec("OLD-ON", "centos7", equipment=Equipment(adapters=1)),
    VmSpec("OLD-OFF", "centos7", Power.OFF, equipment=Equipment(adapters=1)),
)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path, *MACHINES)


def doubled(class_name: str, identifier: str) -> str:
    return f'root/virtualization/v2:{class_name}.InstanceID="{identifier}"'.replace("\\", "\\\\").replace('"', "&#34;")


def switch_path(bench: Bench, name: str) -> str:
    identifier = bench.row(SWITCH, ElementName=name).values["Name"]
    return f"root/virtualization/v2:{SWITCH}.CreationClassName=&#34;{SWITCH}&#34;,Name=&#34;{identifier}&#34;"


def port(class_name: str = PORT, **other: object) -> str:
    kind = "Synthetic" if class_name == PORT else "Emulated"
    values: dict[str, object] = {
        "ResourceType": ("uint16", "10"),
        "ResourceSubType": f"Microsoft:Hyper-V:{kind} Ethernet Port",
        "ElementName": "backup",
        "StaticMacAddress": ("boolean", "false"),
    }
    return embedded(class_name, **{key: value for key, value in (values | other).items() if value is not None})


def cable(parent: str, **other: object) -> str:
    values: dict[str, object] = {
        "ResourceType": ("uint16", "33"),
        "ResourceSubType": "Microsoft:Hyper-V:Ethernet Connection",
        "Parent": parent,
    }
    return embedded(CONNECTION, **{key: value for key, value in (values | other).items() if value is not None})


def ended(bench: Bench, said: Mapping[str, Value]) -> tuple[int, int]:
    """State and error of the job; (0, 0) for an answer at once, (-1, code) for a refusal."""
    if said["ReturnValue"] != 4096:
        code = int(str(said["ReturnValue"]))
        return (0, 0) if code == 0 else (-1, code)
    job = bench.finished(said).values
    return int(str(job["JobState"])), int(str(job["ErrorCode"]))


def add(bench: Bench, name: str, *texts: str) -> tuple[int, int]:
    reference = bench.settings_reference(name)
    return ended(bench, bench.manage("AddResourceSettings", AffectedConfiguration=reference, ResourceSettings=texts))


def remove(bench: Bench, class_name: str, identifier: str) -> tuple[int, int]:
    reference = by_instance_id(class_name, identifier)
    return ended(bench, bench.manage("RemoveResourceSettings", ResourceSettings=(reference,)))


def modify(bench: Bench, class_name: str, identifier: str, **values: object) -> tuple[int, int]:
    job = bench.modify(embedded(class_name, InstanceID=identifier, **values))
    return int(str(job.values["JobState"])), int(str(job.values["ErrorCode"]))


def of(bench: Bench, name: str, class_name: str = PORT) -> list[Mapping[str, Value]]:
    head = instance_id(bench.vm(name).id)
    return [r.values for r in bench.rows(class_name) if str(r.values["InstanceID"]).startswith(head)]


def newest(bench: Bench, name: str, class_name: str = PORT) -> str:
    return str(of(bench, name, class_name)[-1]["InstanceID"])


def test_an_adapter_comes_without_a_connection_and_is_connected_afterwards(bench: Bench) -> None:
    for name, at_once in (("ON", (7, 0)), ("OFF", (0, 0))):
        before = bench.settings(name).values["BootSourceOrder"]
        assert add(bench, name, port()) == at_once
        identifier = newest(bench, name)
        row = bench.row(PORT, InstanceID=identifier).values
        assert (row["ElementName"], row["StaticMacAddress"]) == ("backup", False)
        assert bool(row["Address"]) is (name == "ON"), "a dynamic address comes with a start"
        assert len(of(bench, name)) == 2
        assert len(of(bench, name, CONNECTION)) == 1
        order = bench.settings(name).values["BootSourceOrder"]
        assert isinstance(order, tuple)
        assert order[:-1] == before, "generation 2 appends a boot entry"
        path = switch_path(bench, "vSwitch-DMZ")
        assert add(bench, name, cable(doubled(PORT, identifier), HostResource=[path])) == at_once
        found = bench.row(CONNECTION, InstanceID=f"{identifier}\\C").values
        assert (found["EnabledState"], found["LastKnownSwitchName"]) == (2, "vSwitch-DMZ")
        assert str(found["HostResource"]).count("\\\\\\\\HV-BENCH") == 1, "stored with the host's name"
        assert str(found["Parent"]).endswith(identifier.replace("\\", "\\\\") + '"')


def test_an_off_vm_names_what_was_made_and_a_host_that_starts_jobs_does_not(tmp_path: Path) -> None:
    for generation, code in (("2022", 0), ("2019", 4096)):
        bench = Bench(tmp_path / generation, *MACHINES, generation=generation)
        said = bench.manage(
            "AddResourceSettings",
            AffectedConfiguration=bench.settings_reference("OFF"),
            ResourceSettings=(port(), port(ElementName="second")),
        )
        assert said["ReturnValue"] == code
        made = said.get("ResultingResourceSettings", ())
        assert isinstance(made, tuple)
        assert [r.class_name for r in made if isinstance(r, Reference)] == ([PORT, PORT] if code == 0 else [])


def test_other_switches_and_none(bench: Bench) -> None:
    for name in ("ON", "OFF", "SAVED", "OLD-ON"):
        (connection,) = of(bench, name, CONNECTION)
        identifier = str(connection["InstanceID"])
        assert modify(bench, CONNECTION, identifier, EnabledState=("uint16", "3")) == (7, 0)
        found = bench.row(CONNECTION, InstanceID=identifier).values
        assert (found["EnabledState"], found["HostResource"]) == (3, ())
        there = {"HostResource": [switch_path(bench, "vSwitch-DMZ")], "EnabledState": ("uint16", "2")}
        assert modify(bench, CONNECTION, identifier, **there) == (7, 0)
        found = bench.row(CONNECTION, InstanceID=identifier).values
        assert (found["EnabledState"], found["LastKnownSwitchName"]) == (2, "vSwitch-DMZ")
        assert modify(bench, CONNECTION, identifier, HostResource=[""]) == (7, 0)
        assert bench.row(CONNECTION, InstanceID=identifier).values["HostResource"] == ()


def test_connections_that_cannot_be_are_refused(bench: Bench) -> None:
    assert add(bench, "ON", port()) == (7, 0)
    identifier = newest(bench, "ON")
    parent, path = doubled(PORT, identifier), switch_path(bench, "vSwitch-LAN")
    connected = doubled(PORT, str(of(bench, "ON")[0]["InstanceID"]))
    for text, code in (
        (cable(parent, HostResource=path), (-1, 32773)),
        (cable(parent, HostResource=[path[:-10] + "000000000&#34;"]), (10, 32773)),
        (cable(parent, HostResource=["vSwitch-LAN"]), (10, 32773)),
        (cable(parent, HostResource=[path, path]), (10, 32773)),
        (cable(parent, EnabledState=("string", "2")), (10, 32768)),
        (cable(parent, EnabledState=("uint16", "5")), (10, 32773)),
        (cable(parent.replace("\\\\", "\\")), (10, 32773)),
        (cable(parent, ResourceSubType=None), (10, 32773)),
        (cable(parent, ResourceType=None), (10, 32773)),
        (cable(doubled(LEGACY, identifier)), (10, 32773)),
        (cable(doubled(PORT, newest(bench, "OFF"))), (10, 32773)),
        (cable(connected, HostResource=[path]), (10, 32773)),
        (cable(parent, Nonsense="1"), (-1, 32773)),
    ):
        assert add(bench, "ON", text) == code, text
        assert len(of(bench, "ON", CONNECTION)) == 1
    first = str(of(bench, "ON", CONNECTION)[0]["InstanceID"])
    before = bench.row(CONNECTION, InstanceID=first).values
    wrong = [path.replace("CreationClassName=&#34;Msvm_VirtualEthernetSwitch&#34;,", "")]
    assert modify(bench, CONNECTION, first, HostResource=wrong) == (10, 32773)
    assert modify(bench, CONNECTION, first, Parent=parent) == (10, 32773)
    assert modify(bench, CONNECTION, f"{identifier}\\C", EnabledState=("uint16", "3")) == (10, 32773)
    assert bench.row(CONNECTION, InstanceID=first).values == before


def test_a_connection_without_a_switch_is_made_and_plugged_in_later(bench: Bench) -> None:
    assert add(bench, "OFF", port()) == (0, 0)
    identifier = newest(bench, "OFF")
    assert add(bench, "OFF", cable(doubled(PORT, identifier), EnabledState=("uint16", "3"))) == (0, 0)
    found = bench.row(CONNECTION, InstanceID=f"{identifier}\\C").values
    assert (found["EnabledState"], found["HostResource"]) == (3, ())
    there = {"HostResource": [switch_path(bench, "vSwitch-LAN")], "EnabledState": ("uint16", "2")}
    assert modify(bench, CONNECTION, f"{identifier}\\C", **there) == (7, 0)


@pytest.mark.parametrize("generation", ["2012r2", "2019", "2022"])
def test_adapters_come_and_go_by_the_state_of_the_vm(tmp_path: Path, generation: str) -> None:
    bench = Bench(tmp_path, *MACHINES, generation=generation)
    hot = (7, 0) if generation != "2012r2" else (10, 32775)
    done = (7, 0) if generation == "2019" else (0, 0)
    for name, class_name, code in (
        ("ON", PORT, hot),
        ("OFF", PORT, done),
        ("SAVED", PORT, (7, 0)),
        ("OLD-ON", PORT, (10, 32775)),
        ("OLD-ON", LEGACY, (10, 32775)),
        ("OLD-OFF", PORT, done),
        ("OLD-OFF", LEGACY, done),
        ("OFF", LEGACY, (10, 32773)),
    ):
        before = len(of(bench, name, class_name))
        assert add(bench, name, port(class_name)) == code, (name, class_name)
        made = code[0] in (0, 7) and name != "SAVED"
        assert len(of(bench, name, class_name)) == before + made
        if made:
            assert remove(bench, class_name, newest(bench, name, class_name)) == code
            assert len(of(bench, name, class_name)) == before
    saved = newest(bench, "SAVED")
    assert remove(bench, PORT, saved) == (7, 0)
    assert modify(bench, PORT, saved, ElementName="other") == (7, 0)
    assert newest(bench, "SAVED") == saved
    assert bench.row(PORT, InstanceID=saved).values["ElementName"] != "other"


def test_as_many_as_the_host_takes(tmp_path: Path) -> None:
    for generation, most in (("2012r2", 8), ("2016", 8), ("2022", 64)):
        bench = Bench(tmp_path / generation, *MACHINES, generation=generation)
        assert [add(bench, "OFF", port()) for _ in range(most - 1)] == [(0, 0)] * (most - 1)
        assert add(bench, "OFF", port()) == (10, 32773)
        assert [add(bench, "OLD-OFF", port(LEGACY)) for _ in range(4)] == [(0, 0)] * 3 + [(10, 32773)]


def test_a_removed_adapter_takes_its_connection_along(bench: Bench) -> None:
    identifier = newest(bench, "OFF")
    with pytest.raises(Faulted) as wrong_class:
        remove(bench, LEGACY, identifier)
    assert wrong_class.value.fault is Fault.NOT_FOUND
    order = bench.settings("OFF").values["BootSourceOrder"]
    assert isinstance(order, tuple)
    assert remove(bench, PORT, identifier) == (0, 0)
    assert (of(bench, "OFF"), of(bench, "OFF", CONNECTION)) == ([], [])
    assert bench.settings("OFF").values["BootSourceOrder"] == order[:-1]
    with pytest.raises(Faulted):
        remove(bench, PORT, identifier)
    assert remove(bench, CONNECTION, newest(bench, "ON", CONNECTION)) == (7, 0)
    assert len(of(bench, "ON")) == 1


def test_addresses_are_static_with_twelve_digits_or_dynamic_and_empty(bench: Bench) -> None:
    for name, static in (("ON", "02AABBCCDD01"), ("OFF", "02aabbccdd02")):
        identifier = newest(bench, name)
        yes, no = ("boolean", "true"), ("boolean", "false")
        assert modify(bench, PORT, identifier, StaticMacAddress=yes, Address=static) == (7, 0)
        assert bench.row(PORT, InstanceID=identifier).values["Address"] == static.upper()
        for wrong in (
            "02-AA-BB-CC-DD-EE",
            "02AABBCCDD",
            "000000000000",
            "FFFFFFFFFFFF",
            "01AABBCCDDEE",
            "GG0000000000",
        ):
            assert modify(bench, PORT, identifier, StaticMacAddress=yes, Address=wrong) == (10, 32773)
        assert modify(bench, PORT, identifier, StaticMacAddress=no, Address="000000000000") == (10, 32773)
        assert bench.row(PORT, InstanceID=identifier).values["Address"] == static.upper()
        assert modify(bench, PORT, identifier, StaticMacAddress=no, Address="") == (7, 0)
        row = bench.row(PORT, InstanceID=identifier).values
        assert row["StaticMacAddress"] is False
        assert str(row["Address"]).startswith("00155D" if name == "ON" else "")
        # A static address beside the dynamic flag is dropped without a word.
        assert modify(bench, PORT, identifier, StaticMacAddress=no, Address="02AABBCCDD03") == (7, 0)
        assert bench.row(PORT, InstanceID=identifier).values["Address"] == row["Address"]
    assert add(bench, "OFF", port(StaticMacAddress=None)) == (10, 32773), "static by default, and no address"
    bench.finished(bench.request("OFF", 2))
    assert str(bench.row(PORT, InstanceID=newest(bench, "OFF")).values["Address"]).startswith("00155D")


def test_adapters_that_cannot_be_are_refused(bench: Bench) -> None:
    braced = "{11111111-2222-3333-4444-555555555555}"
    for text, code in (
        (port(ResourceType=None), (10, 32773)),
        (port(ResourceSubType=None), (10, 32773)),
        (port(ResourceSubType="Microsoft:Hyper-V:Emulated Ethernet Port"), (10, 32773)),
        (port(StaticMacAddress=("string", "false")), (10, 32768)),
        (port(VirtualSystemIdentifiers=[braced.strip("{}")]), (10, 32773)),
        (port(VirtualSystemIdentifiers=braced), (10, 32768)),
        (port(ElementName="a &amp; b"), (-1, 32768)),
        (port("Msvm_FlyingEthernetPortSettingData"), (-1, 32773)),
    ):
        assert add(bench, "OFF", text) == code, text
        assert len(of(bench, "OFF")) == 1
    assert add(bench, "OFF", port(VirtualSystemIdentifiers=[braced])) == (0, 0)
    channels = bench.row(PORT, InstanceID=newest(bench, "OFF")).values["VirtualSystemIdentifiers"]
    assert isinstance(channels, tuple)
    assert (channels[0], len(channels)) == (braced, 2), "the host adds one of its own"
    said = bench.manage("AddResourceSettings", AffectedConfiguration=bench.reference("OFF"), ResourceSettings=(port(),))
    assert said == {"ReturnValue": 32773}, "the settings are meant, not the VM"


def test_what_came_before_a_failure_in_one_array_stays(bench: Bench) -> None:
    assert add(bench, "OFF", port(), port(ResourceType=None), port()) == (10, 32773)
    assert len(of(bench, "OFF")) == 2


def test_names_and_protection_at_any_time_and_device_naming_while_off(bench: Bench) -> None:
    for name, code in (("ON", (10, 32775)), ("OFF", (7, 0))):
        identifier = newest(bench, name)
        values = {"ElementName": "front", "ClusterMonitored": ("boolean", "false")}
        kind = {"ResourceType": ("uint16", "10"), "ResourceSubType": "Microsoft:Hyper-V:Synthetic Ethernet Port"}
        assert modify(bench, PORT, identifier, **values, **kind) == (7, 0)
        row = bench.row(PORT, InstanceID=identifier).values
        assert (row["ElementName"], row["ClusterMonitored"]) == ("front", False)
        assert modify(bench, PORT, identifier, DeviceNamingEnabled=("boolean", "true")) == code
        assert modify(bench, PORT, identifier, ResourceType=("uint16", "11")) == (10, 32773)


def test_a_checkpoint_keeps_its_adapters(bench: Bench) -> None:
    said = bench.snapshots("CreateSnapshot", AffectedSystem=bench.reference("OFF"), SnapshotSettings="", SnapshotType=2)
    bench.finished(said)
    identifier = newest(bench, "OFF")
    assert remove(bench, PORT, identifier) == (0, 0)
    (point,) = bench.vm("OFF").checkpoints
    tail = identifier.partition("\\")[2]
    assert bench.row(PORT, InstanceID=instance_id(point.id, tail)).values["StaticMacAddress"] is False
    with pytest.raises(Faulted):
        remove(bench, PORT, instance_id(point.id, tail))


def test_a_switch_that_is_gone_leaves_its_path_behind(bench: Bench) -> None:
    service = bench.row("Msvm_VirtualEthernetSwitchManagementService")
    made = bench.call(
        service,
        "DefineSystem",
        SystemSettings=embedded("Msvm_VirtualEthernetSwitchSettingData", ElementName="Lab"),
        ResourceSettings=(),
    )
    connection = newest(bench, "OFF", CONNECTION)
    there = {"HostResource": [switch_path(bench, "Lab")], "EnabledState": ("uint16", "2")}
    assert modify(bench, CONNECTION, connection, **there) == (7, 0)
    bench.finished(bench.call(service, "DestroySystem", AffectedSystem=made["ResultingSystem"]))
    found = bench.row(CONNECTION, InstanceID=connection).values
    assert (found["LastKnownSwitchName"], found["EnabledState"], bool(found["HostResource"])) == ("Lab", 2, True)
