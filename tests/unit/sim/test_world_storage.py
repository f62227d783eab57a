"""Controllers, drives and disks as settings (hyperv-hardware 1.2 and 1.3)."""

from __future__ import annotations

from pathlib import Path

from hvgui.sim.construction import VmSpec
from hvgui.sim.schema import VIRTUALIZATION
from hvgui.sim.selecting import Selecting
from tests.support.world_bench import ADMINISTRATOR, Bench

RESOURCE, STORAGE = "Msvm_ResourceAllocationSettingData", "Msvm_StorageAllocationSettingData"


def test_a_disk_lies_in_a_drive_on_the_controller_of_its_generation(tmp_path: Path) -> None:
    bench = Bench(tmp_path, VmSpec("OLD", "centos7"), VmSpec("NEW", "ws2022", checkpoints=("Before",)))
    for name, subtype, controllers in (("OLD", "Emulated IDE Controller", 2), ("NEW", "Synthetic SCSI Controller", 1)):
        machine = bench.vm(name)
        mine = f"Microsoft:{machine.id}\\"
        rows = [r.values for r in bench.rows(RESOURCE) if str(r.values["InstanceID"]).startswith(mine)]
        found = [row for row in rows if row["ResourceSubType"] == f"Microsoft:Hyper-V:{subtype}"]
        assert len(found) == controllers
        (drive,) = (row for row in rows if row["ResourceType"] == 17)
        assert drive["InstanceID"] == f"{found[0]['InstanceID']}\\0\\D"
        assert str(found[0]["InstanceID"]).replace("\\", "\\\\") in str(drive["Parent"])
        (disk,) = (r.values for r in bench.rows(STORAGE) if str(r.values["InstanceID"]).startswith(mine))
        assert disk["InstanceID"] == f"{found[0]['InstanceID']}\\0\\L"
        assert disk["HostResource"] == (
            f"C:\\Users\\Public\\Documents\\Hyper-V\\Virtual Hard Disks\\{machine.id}.vhdx",
        )


def test_the_settings_of_a_vm_lead_to_its_storage_and_a_checkpoint_has_its_own(tmp_path: Path) -> None:
    bench = Bench(tmp_path, VmSpec("NEW", "ws2022", checkpoints=("Before",)))
    view = Selecting(bench.world, VIRTUALIZATION, ADMINISTRATOR, bench.host.name)
    for owner in (bench.vm("NEW").id, bench.vm("NEW").checkpoints[0].id):
        path = f'Msvm_VirtualSystemSettingData.InstanceID="Microsoft:{owner}"'
        for class_name, count in ((RESOURCE, 2), (STORAGE, 1)):
            query = f"associators of {{{path}}} where AssocClass=Msvm_VirtualSystemSettingDataComponent ResultClass={class_name}"
            rows = view.query(query).rows
            assert len(rows) == count
            assert all(str(r.values["InstanceID"]).startswith(f"Microsoft:{owner}\\") for r in rows)


def test_templates_stand_beside_them(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    assert {str(r.values["InstanceID"]) for r in (*bench.rows(RESOURCE), *bench.rows(STORAGE))} == {
        "Microsoft:Definition\\BDE5D4D6-E450-46D2-B925-976CA3E989B4\\Default",
        "Microsoft:Definition\\118C3BE5-0D31-4804-85F0-5C6074ABEA8F\\Default",
        "Microsoft:Definition\\70BB60D2-A9D3-46AA-B654-3DE53004B4F8\\Default",
    }
