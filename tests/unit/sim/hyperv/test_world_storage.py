"""Controllers, drives, media, ports and boot entries as settings (hyperv-hardware 1.1 to 1.4)."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvgui.sim.cim import NoSuchClass, Row
from hvgui.sim.hyperv.construction import VmSpec
from hvgui.sim.hyperv.hardware import Equipment
from hvgui.sim.hyperv.schema import VIRTUALIZATION, schema_of
from hvgui.sim.wsman.selecting import Selecting
from tests.support.world_bench import ADMINISTRATOR, Bench

RESOURCE, STORAGE = "Msvm_ResourceAllocationSettingData", "Msvm_StorageAllocationSettingData"
SERIAL, DISPLAY = "Msvm_SerialPortSettingData", "Msvm_SyntheticDisplayControllerSettingData"
VLAN, BOOT, GPU = "Msvm_EthernetSwitchPortVlanSettingData", "Msvm_BootSourceSettingData", "Msvm_GpuPartitionSettingData"
FOLDER = "C:\\Users\\Public\\Documents\\Hyper-V\\Virtual Hard Disks\\"
IDE = "83F8638B-8DCA-4152-9EDA-2CA8B33039B4"


def mine(bench: Bench, class_name: str, owner: str) -> list[dict[str, object]]:
    """The rows of a class that belong to a VM or a checkpoint."""
    rows: list[Row] = bench.rows(class_name)
    return [row.values for row in rows if str(row.values["InstanceID"]).startswith(f"Microsoft:{owner}\\")]


def of(rows: list[dict[str, object]], subtype: str) -> list[dict[str, object]]:
    return [row for row in rows if row["ResourceSubType"] == f"Microsoft:Hyper-V:{subtype}"]


def test_a_disk_lies_in_a_drive_on_the_controller_of_its_generation(tmp_path: Path) -> None:
    bench = Bench(tmp_path, VmSpec("OLD", "centos7"), VmSpec("NEW", "ws2022"))
    for name, subtype, controllers in (("OLD", "Emulated IDE Controller", 2), ("NEW", "Synthetic SCSI Controller", 1)):
        machine = bench.vm(name)
        rows = mine(bench, RESOURCE, machine.id)
        found = of(rows, subtype)
        assert len(found) == controllers
        (drive,) = (row for row in rows if row["ResourceType"] == 17)
        assert drive["InstanceID"] == f"{found[0]['InstanceID']}\\0\\D"
        # Backslashes of the key are doubled in a path, and the place is text (1.4).
        assert str(found[0]["InstanceID"]).replace("\\", "\\\\") in str(drive["Parent"])
        assert drive["AddressOnParent"] == "0"
        (disk,) = mine(bench, STORAGE, machine.id)
        assert disk["InstanceID"] == f"{found[0]['InstanceID']}\\0\\L"
        assert disk["HostResource"] == (f"{FOLDER}{name}.vhdx",)


def test_generation_1_has_its_fixed_parts_and_generation_2_none_of_them(tmp_path: Path) -> None:
    bench = Bench(tmp_path, VmSpec("OLD", "centos7", equipment=Equipment(disks=4)), VmSpec("NEW", "ws2022"))
    old, new = mine(bench, RESOURCE, bench.vm("OLD").id), mine(bench, RESOURCE, bench.vm("NEW").id)
    assert [row["Address"] for row in of(old, "Emulated IDE Controller")] == ["0", "1"]
    assert "Address" not in of(old, "Synthetic SCSI Controller")[0]
    places = [(str(row["InstanceID"]).split("\\")[1:-1]) for row in of(old, "Synthetic Disk Drive")]
    scsi = str(of(old, "Synthetic SCSI Controller")[0]["InstanceID"]).split("\\")[1]
    assert places == [[IDE, "0", "0"], [IDE, "0", "1"], [IDE, "1", "1"], [scsi, "0", "0"]]
    (diskette,) = of(old, "Synthetic Diskette Drive")
    assert "8F0D2762-0B00-4E04-AF4F-19010527CB93" in str(diskette["Parent"])
    for subtype in ("Emulated IDE Controller", "Synthetic Diskette Drive", "S3 Display Controller"):
        assert of(old, subtype)
        assert not of(new, subtype)
    assert of(new, "Synthetic Keyboard")


def test_media_are_there_only_while_something_lies_in_the_drive(tmp_path: Path) -> None:
    full = Equipment(iso="D:\\a.iso", floppy="D:\\b.vfd")
    bench = Bench(tmp_path, VmSpec("EMPTY", "centos7"), VmSpec("FULL", "centos7", equipment=full))
    assert len(mine(bench, STORAGE, bench.vm("EMPTY").id)) == 1
    found = {str(row["ResourceSubType"])[18:]: row for row in mine(bench, STORAGE, bench.vm("FULL").id)}
    assert {name: row["HostResource"] for name, row in found.items()} == {
        "Virtual Hard Disk": (f"{FOLDER}FULL.vhdx",),
        "Virtual CD/DVD Disk": ("D:\\a.iso",),
        "Virtual Floppy Disk": ("D:\\b.vfd",),
    }
    assert {row["ResourceType"] for row in found.values()} == {31}


def test_with_checkpoints_the_live_disk_is_a_differencing_one(tmp_path: Path) -> None:
    bench = Bench(tmp_path, VmSpec("NEW", "ws2022", checkpoints=("First", "Second")))
    machine = bench.vm("NEW")
    first, second = machine.checkpoints

    def file(owner: str) -> str:
        (disk,) = mine(bench, STORAGE, owner)
        resource = disk["HostResource"]
        assert isinstance(resource, tuple)
        return str(resource[0])

    assert file(first.id) == f"{FOLDER}NEW.vhdx"
    assert file(second.id).startswith(f"{FOLDER}NEW_")
    assert file(second.id).endswith(".avhdx")
    assert file(machine.id) not in (file(first.id), file(second.id))
    tails = [str(mine(bench, STORAGE, owner)[0]["InstanceID"]).split("\\", 1)[1] for owner in (machine.id, first.id)]
    assert tails[0] == tails[1]


@pytest.mark.parametrize(("generation", "class_name"), [("2012r2", RESOURCE), ("2016", SERIAL), ("2022", SERIAL)])
def test_serial_ports_are_where_the_build_has_them(tmp_path: Path, generation: str, class_name: str) -> None:
    bench = Bench(tmp_path, VmSpec("A", "ws2022", equipment=Equipment(pipes=("", "x"))), generation=generation)
    ports = of(mine(bench, class_name, bench.vm("A").id), "Serial Port")
    assert [str(row["InstanceID"])[-2:] for row in ports] == ["\\0", "\\1"]
    assert ports[1]["Connection"] == ("x",)
    if generation == "2012r2":
        assert ports[0]["Connection"] == ("",)
        for late in (SERIAL, DISPLAY, GPU):
            with pytest.raises(NoSuchClass):
                schema_of(generation).cim_class(VIRTUALIZATION, late)


def test_every_boot_entry_is_a_device_with_b_behind_it(tmp_path: Path) -> None:
    bench = Bench(tmp_path, VmSpec("OLD", "centos7"), VmSpec("NEW", "ws2022"))
    assert not mine(bench, BOOT, bench.vm("OLD").id)
    entries = [str(row["InstanceID"]) for row in mine(bench, BOOT, bench.vm("NEW").id)]
    order = bench.settings("NEW").values["BootSourceOrder"]
    assert isinstance(order, tuple)
    assert [path.split('"')[1].replace("\\\\", "\\") for path in order] == entries
    devices = [
        str(row["InstanceID"])
        for name in (RESOURCE, "Msvm_SyntheticEthernetPortSettingData")
        for row in mine(bench, name, bench.vm("NEW").id)
    ]
    assert all(entry.endswith("\\B") and entry[:-2] in devices for entry in entries)


def test_a_vlan_hangs_on_the_connection_of_an_adapter(tmp_path: Path) -> None:
    bench = Bench(tmp_path, *(VmSpec(f"VM{n}", "ws2022") for n in range(12)))
    rows = [row.values for row in bench.rows(VLAN)]
    template, *ports = rows
    assert template["InstanceID"] == "Microsoft:Definition\\952C5004-4465-451C-8CB8-FA9AB382B773\\Default"
    assert ports
    cables = {str(row.values["InstanceID"]) for row in bench.rows("Msvm_EthernetPortAllocationSettingData")}
    assert all(str(row["InstanceID"]).rpartition("\\")[0] in cables for row in ports)


def test_a_graphics_partition_stands_below_its_vm_and_its_templates_everywhere(tmp_path: Path) -> None:
    bench = Bench(tmp_path, VmSpec("PLAIN", "ws2022"), VmSpec("GPU", "ws2022", equipment=Equipment(gpu=True)))
    assert len(bench.rows(GPU)) == 5
    assert len(mine(bench, GPU, bench.vm("GPU").id)) == 1


def test_the_settings_of_a_vm_lead_to_its_devices_and_a_checkpoint_has_its_own(tmp_path: Path) -> None:
    bench = Bench(tmp_path, VmSpec("NEW", "ws2022", checkpoints=("Before",)))
    view = Selecting(bench.world, VIRTUALIZATION, ADMINISTRATOR, bench.host.name)
    for owner in (bench.vm("NEW").id, bench.vm("NEW").checkpoints[0].id):
        path = f'Msvm_VirtualSystemSettingData.InstanceID="Microsoft:{owner}"'
        for class_name in (RESOURCE, STORAGE, SERIAL):
            query = f"associators of {{{path}}} where AssocClass=Msvm_VirtualSystemSettingDataComponent ResultClass={class_name}"
            rows = view.query(query).rows
            assert rows
            assert [row.values for row in rows] == mine(bench, class_name, owner)


def test_templates_stand_beside_them(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    assert {str(r.values["InstanceID"]) for r in (*bench.rows(RESOURCE), *bench.rows(STORAGE))} == {
        f"Microsoft:Definition\\{pool}\\Default"
        for pool in (
            "BDE5D4D6-E450-46D2-B925-976CA3E989B4",
            "118C3BE5-0D31-4804-85F0-5C6074ABEA8F",
            "7951A5ED-8DC5-42D7-AA8C-9F14C54CEB84",
            "70BB60D2-A9D3-46AA-B654-3DE53004B4F8",
            "D92D268E-9AA8-49DD-8C7D-821CEFB5F597",
        )
    }
