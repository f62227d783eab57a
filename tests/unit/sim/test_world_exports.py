"""Exports and planned VMs, as a strict host does it (hyperv-hardware 6.3 and 6.4)."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvgui.sim.cim import Reference
from hvgui.sim.hyperv.construction import VmSpec
from hvgui.sim.hyperv.identity import instance_id, system_reference
from hvgui.sim.hyperv.machines import Power
from hvgui.sim.hyperv.schema import VIRTUALIZATION
from tests.support.world_bench import Bench, embedded

DATA, PLANNED = "Msvm_VirtualSystemExportSettingData", "Msvm_PlannedComputerSystem"
FOLDER = "C:\\Users\\Public"
USUAL = {"CopyVmStorage": ("boolean", "true"), "CreateVmExportSubdirectory": ("boolean", "true")}


@pytest.fixture(params=["2012r2", "2019", "2022"])
def bench(tmp_path: Path, request: pytest.FixtureRequest) -> Bench:
    off = VmSpec("OFF", "ws2022", Power.OFF, checkpoints=("one", "two"))
    return Bench(tmp_path, VmSpec("ON", "ws2022"), off, generation=request.param)


def export(bench: Bench, name: str = "OFF", folder: str = FOLDER, **more: object) -> tuple[int, object]:
    """The return code, or 4096 with what the job has come to."""
    text = embedded(DATA, **{**USUAL, **more})
    answer = bench.manage(
        "ExportSystemDefinition",
        ComputerSystem=system_reference(bench.vm(name).id),
        ExportDirectory=folder,
        ExportSettingData=text,
    )
    if answer["ReturnValue"] != 4096:
        return int(str(answer["ReturnValue"])), None
    job = bench.finished(answer).values
    return 4096, job["JobState"] if job["JobState"] == 7 else str(job["ErrorDescription"])


def listed(bench: Bench, part: str) -> list[str]:
    names = [str(row.values["Name"]) for row in bench.rows("CIM_DataFile", "root/cimv2")]
    return sorted(name for name in names if part.lower() in name)


def reference(bench: Bench) -> Reference:
    identifier = next(iter(bench.host.planned), "")
    return Reference(VIRTUALIZATION, PLANNED, (("CreationClassName", PLANNED), ("Name", identifier)))


def test_what_is_written(bench: Bench) -> None:
    assert export(bench) == (4096, 7)
    kind = "vmcx" if bench.host.schema.later_than("2012r2") else "xml"
    found = listed(bench, "\\public\\off\\")
    machine = bench.vm("OFF")
    assert f"{FOLDER}\\OFF\\Virtual Machines\\{machine.id}.{kind}".lower() in found
    assert {f"{FOLDER}\\OFF\\Snapshots\\{p.id}.{kind}".lower() for p in machine.checkpoints} <= set(found)
    assert sum(name.endswith((".vhdx", ".avhdx")) for name in found) == 3
    assert bench.rows("Win32_Directory", "root/cimv2", Name=f"{FOLDER}\\OFF\\Snapshots".lower())


def test_what_the_job_refuses(bench: Bench) -> None:
    assert "0x80070003" in str(export(bench, folder="C:\\nowhere")[1])
    assert "0x80070005" in str(export(bench, folder="\\\\server\\share")[1])
    assert export(bench) == (4096, 7)
    assert "0x80070050" in str(export(bench)[1])
    bench.host.disk.capacity = 2**30
    assert "0x80070070" in str(export(bench, "ON")[1])


def test_what_is_refused_at_once(bench: Bench) -> None:
    for wrong in (
        {"CopySnapshotConfiguration": ("uint8", "4")},
        {"CopySnapshotConfiguration": ("uint8", "2")},
        {"CaptureLiveState": ("uint8", "9")},
        {"CopyVmStorage": ("boolean", "false")},
        {"Nonsense": "x"},
    ):
        assert export(bench, **wrong)[0] == 32773, wrong
    assert export(bench, CaptureLiveState=("uint16", "1"))[0] == 32768
    assert export(bench, folder="")[0] == 32773
    bench.host.switches.live_exports = False
    assert export(bench, "ON")[0] == 32775


def test_a_planned_vm_is_described_and_is_none_of_the_hosts(bench: Bench) -> None:
    export(bench, CaptureLiveState=("uint8", "0"))
    machine = bench.vm("OFF")
    (written,) = bench.host.exports.values()
    ask = {"SystemDefinitionFile": written.definition, "GenerateNewSystemIdentifier": False}
    used = bench.manage("ImportSystemDefinition", **ask, SnapshotFolder=FOLDER)
    assert "0x80070020" in str(bench.finished(used).values["ErrorDescription"]), "a registered VM has the file"
    del bench.host.machines[machine.id]
    assert bench.manage("ImportSystemDefinition", **ask)["ReturnValue"] == 32773, "its folder is required"
    answer = bench.manage("ImportSystemDefinition", **ask, SnapshotFolder=FOLDER)
    if bench.host.always_starts_jobs:
        assert "ImportedSystem" not in answer
        bench.finished(answer)
    else:
        assert answer["ImportedSystem"] == reference(bench)
    assert [row.values["Name"] for row in bench.rows(PLANNED)] == [machine.id]
    assert not bench.rows("Msvm_ComputerSystem", Name=machine.id)
    settings = bench.row("Msvm_VirtualSystemSettingData", InstanceID=instance_id(machine.id))
    assert settings.values["VirtualSystemType"] == "Microsoft:Hyper-V:System:Planned"
    wrong = bench.manage("DestroySystem", AffectedSystem=system_reference(machine.id))
    assert wrong["ReturnValue"] == 32773, "by its own class"
    bench.finished(bench.manage("ValidatePlannedSystem", PlannedSystem=reference(bench)))
    realized = bench.manage("RealizePlannedSystem", PlannedSystem=reference(bench))
    if realized["ReturnValue"] == 4096:
        bench.finished(realized)
    assert bench.rows("Msvm_ComputerSystem", Name=machine.id)
    assert not bench.rows(PLANNED)


def test_a_planned_vm_that_lacks_its_disk_is_not_realized(bench: Bench) -> None:
    export(bench)
    machine = bench.vm("OFF")
    (written,) = bench.host.exports.values()
    del bench.host.machines[machine.id]
    bench.host.vhds.files.pop(written.disks[0].path.casefold())
    ask = {"SystemDefinitionFile": written.definition, "SnapshotFolder": FOLDER, "GenerateNewSystemIdentifier": False}
    answer = bench.manage("ImportSystemDefinition", **ask)
    if bench.host.always_starts_jobs:
        bench.finished(answer)
    job = bench.finished(bench.manage("ValidatePlannedSystem", PlannedSystem=reference(bench))).values
    assert (job["JobState"], written.disks[0].path in str(job["ErrorDescription"])) == (10, True)
    assert bench.host.planned
    bench.finished(bench.manage("DestroySystem", AffectedSystem=reference(bench)))
    assert not bench.host.planned
    assert bench.host.has_file(written.definition)
