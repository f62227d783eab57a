"""VMs defined and destroyed, and files deleted, as a strict host does it (hyperv-hardware 1.2, 6.1, 6.2 and 7.3;
live-hosts B3, C8 and D)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from hvgui.sim.cim import Reference, Value
from hvgui.sim.hyperv import hardware, network
from hvgui.sim.hyperv.construction import VmSpec
from hvgui.sim.hyperv.identity import by_instance_id, instance_id, owner_of, system_reference
from hvgui.sim.hyperv.machines import Machine, Power
from hvgui.sim.hyperv.vhds import Look
from tests.support.world_bench import Bench, embedded

SETTINGS, FILES = "Msvm_VirtualSystemSettingData", "CIM_DataFile"


def new_bench(folder: Path, generation: str = "2022") -> Bench:
    off = VmSpec("OFF", "ws2022", Power.OFF)
    return Bench(folder, VmSpec("ON", "ws2022"), off, VmSpec("SAVED", "ws2022", Power.SAVED), generation=generation)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return new_bench(tmp_path)


def described(name: str = "web01", generation: int = 2, **more: object) -> str:
    values: dict[str, object] = {"VirtualSystemSubType": f"Microsoft:Hyper-V:SubType:{generation}"}
    return embedded(SETTINGS, ElementName=name, **{**values, **more})


def define(bench: Bench, text: str) -> Machine:
    """The one VM that is there afterwards and was not before."""
    before = set(bench.host.machines)
    answer = bench.manage("DefineSystem", SystemSettings=text)
    if answer["ReturnValue"] == 4096:
        assert "ResultingSystem" not in answer
        assert bench.finished(answer).values["JobState"] == 7
    (new,) = set(bench.host.machines) - before
    if answer["ReturnValue"] == 0:
        assert answer["ResultingSystem"] == system_reference(new)
    return bench.host.machines[new]


def subtypes(bench: Bench, machine: Machine) -> set[str]:
    rows = bench.rows("Msvm_ResourceAllocationSettingData")
    own = [row for row in rows if owner_of(str(row.values["InstanceID"]))[0] == machine.id]
    return {str(row.values["ResourceSubType"]).rpartition(":")[2] for row in own}


def file_there(bench: Bench, path: str) -> bool:
    return bool(bench.rows(FILES, "root/cimv2", Name=path.lower()))


def delete(bench: Bench, path: str) -> Value:
    (row,) = bench.rows(FILES, "root/cimv2", Name=path.lower())
    return bench.call(row, "Delete")["ReturnValue"]


def error_of(bench: Bench, answer: Mapping[str, Value]) -> tuple[Value, str]:
    job = bench.finished(answer).values
    assert job["JobState"] == 10
    return job["ErrorCode"], str(job["ErrorDescription"])


@pytest.mark.parametrize("generation", ["2012r2", "2019", "2022"])
def test_a_defined_vm_is_bare(tmp_path: Path, generation: str) -> None:
    bench = new_bench(tmp_path, generation)
    second, first = define(bench, described()), define(bench, described("old", 1))
    assert not subtypes(bench, second) & {"Synthetic SCSI Controller", "Synthetic DVD Drive", "Synthetic Disk Drive"}
    assert {"Emulated IDE Controller", "Synthetic Diskette Drive"} <= subtypes(bench, first)
    assert not subtypes(bench, first) & {"Synthetic SCSI Controller", "Synthetic DVD Drive", "Synthetic Disk Drive"}
    for machine in (first, second):
        assert (machine.settings.adapters, machine.power) == ([], Power.OFF)
        assert machine.settings.memory["VirtualQuantity"] == 1024
        assert machine.settings.processor["VirtualQuantity"] == 1
        assert machine.settings.memory["DynamicMemoryEnabled"] is False
    assert second.settings.system["SecureBootEnabled"] is True
    assert second.settings.system["BootSourceOrder"] == ()


def test_some_hosts_say_the_new_guid_in_a_job_alone(tmp_path: Path) -> None:
    bench = new_bench(tmp_path, "2019")
    answer = bench.manage("DefineSystem", SystemSettings=described())
    assert (answer["ReturnValue"], "ResultingSystem" in answer) == (4096, False)
    job = bench.finished(answer)
    affected = bench.rows("Msvm_AffectedJobElement")
    mine = [row for row in affected if str(job.values["InstanceID"]) in str(row.values["AffectingElement"])]
    (machine,) = [m for m in bench.host.machines.values() if m.name == "web01"]
    assert any(machine.id in str(row.values["AffectedElement"]) for row in mine)


def test_names_need_not_be_unique_and_may_be_awkward(bench: Bench) -> None:
    name = "R&#38;D \"x\" 'y' 日本語"
    made = [define(bench, described(name)), define(bench, described(name))]
    assert [machine.name for machine in made] == ["R&D \"x\" 'y' 日本語"] * 2
    assert made[0].id != made[1].id


def test_client_windows_has_defaults_of_its_own_and_takes_an_explicit_no(bench: Bench) -> None:
    bench.host.switches.client_windows = True
    machine = define(bench, described())
    assert machine.settings.memory["DynamicMemoryEnabled"] is True
    assert machine.settings.system["AutomaticSnapshotsEnabled"] is True
    plain = define(bench, described(AutomaticSnapshotsEnabled=("boolean", "false")))
    assert plain.settings.system["AutomaticSnapshotsEnabled"] is False


def test_the_host_makes_the_folders_of_another_place(bench: Bench) -> None:
    machine = define(bench, described(ConfigurationDataRoot="D:\\VMs\\web01"))
    assert machine.settings.system["ConfigurationDataRoot"] == "D:\\VMs\\web01"
    assert bench.host.disk.real("D:\\VMs\\web01\\Virtual Machines").is_dir()


@pytest.mark.parametrize(
    "text",
    [
        described(""),
        described("a&amp;b"),
        described(InstanceID="Microsoft:X"),
        described(VirtualSystemType="Microsoft:Hyper-V:System:Realized"),
        embedded("Msvm_MemorySettingData", ElementName="x"),
        "instance of Msvm_VirtualSystemSettingData {};",
    ],
)
def test_what_is_no_description_is_refused_at_once(bench: Bench, text: str) -> None:
    answer = bench.manage("DefineSystem", SystemSettings=text)
    assert answer["ReturnValue"] in (32768, 32773)
    assert len(bench.host.machines) == 3


def test_resources_and_a_reference_are_refused(bench: Bench) -> None:
    given = {"ResourceSettings": (described(),)}, {"ReferenceConfiguration": bench.settings_reference("ON")}
    for more in given:
        assert bench.manage("DefineSystem", SystemSettings=described(), **more)["ReturnValue"] == 32773


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (described(generation=3), ""),
        (described(Version="99.0"), ""),
        (described("x" * 101), ""),
        (described(ConfigurationDataRoot="Q:\\VMs"), "0x80070003"),
        (described(ConfigurationDataRoot="\\\\server\\share"), "0x80070005"),
    ],
)
def test_what_a_host_cannot_make_is_told_by_a_job(bench: Bench, text: str, words: str) -> None:
    code, said = error_of(bench, bench.manage("DefineSystem", SystemSettings=text))
    assert code in (32768, 32773)
    assert words in said
    assert len(bench.host.machines) == 3


def test_a_bare_vm_is_furnished(bench: Bench) -> None:
    machine = define(bench, described())

    def add(class_name: str, **values: object) -> str:
        answer = bench.manage(
            "AddResourceSettings",
            AffectedConfiguration=by_instance_id(SETTINGS, instance_id(machine.id)),
            ResourceSettings=(embedded(class_name, **values),),
        )
        assert answer["ReturnValue"] == 0
        made = answer["ResultingResourceSettings"]
        assert isinstance(made, tuple)
        assert isinstance(made[0], Reference)
        return made[0].keys[0][1].replace("\\", "\\\\")

    prefix = "Microsoft:Hyper-V:"
    resource, storage = "Msvm_ResourceAllocationSettingData", "Msvm_StorageAllocationSettingData"
    controller = add(resource, ResourceType=("uint16", "6"), ResourceSubType=f"{prefix}Synthetic SCSI Controller")
    path = f'root/virtualization/v2:{resource}.InstanceID="{controller}"'
    drive = add(
        resource,
        ResourceType=("uint16", "17"),
        ResourceSubType=f"{prefix}Synthetic Disk Drive",
        Parent=path,
        AddressOnParent="0",
    )
    path = f'root/virtualization/v2:{resource}.InstanceID="{drive}"'
    subtype = f"{prefix}Virtual Hard Disk"
    file = [hardware.DISKS["data"]]
    add(storage, ResourceType=("uint16", "31"), ResourceSubType=subtype, Parent=path, HostResource=file)
    (disk,) = [each for each in hardware.drives(machine, machine.id) if each.medium]
    assert disk.file == hardware.DISKS["data"]
    assert machine.settings.system["BootSourceOrder"] == (network.boot_entry(bench.host, machine, disk.tail),)


@pytest.mark.parametrize("name", ["ON", "gone"])
def test_a_live_vm_is_not_destroyed(bench: Bench, name: str) -> None:
    reference = bench.reference("ON") if name == "ON" else system_reference(bench.host.new_guid())
    answer = bench.manage("DestroySystem", AffectedSystem=reference)
    assert answer["ReturnValue"] == (32775 if name == "ON" else 32773)
    assert len(bench.host.machines) == 3


def test_a_vm_is_not_destroyed_by_its_display_name(bench: Bench) -> None:
    assert bench.manage("DestroySystem", AffectedSystem=system_reference("OFF"))["ReturnValue"] == 32773


def test_a_destroyed_vm_leaves_its_disks_held_for_a_moment(bench: Bench) -> None:
    machine = bench.vm("OFF")
    (file,) = [drive.file for drive in hardware.drives(machine, machine.id) if drive.medium == hardware.HARD_DISK]
    answer = bench.manage("DestroySystem", AffectedSystem=bench.reference("OFF"))
    assert bench.finished(answer).values["JobState"] == 7
    assert not bench.rows("Msvm_ComputerSystem", Name=machine.id)
    assert (file_there(bench, file), delete(bench, file)) == (True, 15)
    bench.clock.crank(3)
    assert delete(bench, file) == 0
    assert not file_there(bench, file)
    assert Look(bench.host).find(file) is None


def test_checkpoints_go_along_and_are_merged_afterwards(bench: Bench) -> None:
    answer = bench.snapshots(
        "CreateSnapshot", AffectedSystem=bench.reference("OFF"), SnapshotSettings="", SnapshotType=2
    )
    bench.finished(answer)
    machine = bench.vm("OFF")
    child, base = hardware.disk_chain(machine, machine.id, 0)
    bench.finished(bench.manage("DestroySystem", AffectedSystem=bench.reference("OFF")))
    assert (file_there(bench, child), delete(bench, base)) == (True, 15)
    bench.clock.crank(10)
    assert (file_there(bench, child), file_there(bench, base)) == (False, True)


def test_a_vm_whose_checkpoint_is_deleted_is_not_destroyed_meanwhile(bench: Bench) -> None:
    bench.finished(
        bench.snapshots("CreateSnapshot", AffectedSystem=bench.reference("OFF"), SnapshotSettings="", SnapshotType=2)
    )
    point = bench.vm("OFF").checkpoints[0].id
    bench.snapshots("DestroySnapshot", AffectedSnapshot=by_instance_id(SETTINGS, instance_id(point)))
    assert bench.manage("DestroySystem", AffectedSystem=bench.reference("OFF"))["ReturnValue"] == 32775


def test_success_lies_for_a_saved_vm(bench: Bench) -> None:
    answer = bench.manage("DestroySystem", AffectedSystem=bench.reference("SAVED"))
    assert bench.finished(answer).values["JobState"] == 7
    assert bench.vm("SAVED").power is Power.SAVED


def test_some_hosts_list_a_destroyed_vm_for_a_while(tmp_path: Path) -> None:
    bench = new_bench(tmp_path, "2019")
    machine = bench.vm("OFF")
    bench.finished(bench.manage("DestroySystem", AffectedSystem=bench.reference("OFF")))
    assert bench.rows("Msvm_ComputerSystem", Name=machine.id)
    bench.clock.crank(2)
    assert not bench.rows("Msvm_ComputerSystem", Name=machine.id)


def test_files_that_somebody_has_are_not_deleted(bench: Bench) -> None:
    running = bench.vm("ON")
    disk = next(drive.file for drive in hardware.drives(running, running.id) if drive.medium == hardware.HARD_DISK)
    assert delete(bench, disk) == 15
    bench.host.disk.protected.add("D:\\VHD")
    assert delete(bench, hardware.DISKS["data"]) == 2
