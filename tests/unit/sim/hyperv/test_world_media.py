"""Images in DVD drives: added, replaced and removed as a strict host takes it (hyperv-hardware 1.4, 1.6, 2.2)."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvgui.sim.faults import Fault, Faulted
from hvgui.sim.hyperv import hardware
from hvgui.sim.hyperv.construction import VmSpec
from hvgui.sim.hyperv.identity import by_instance_id, instance_id, settings_reference
from hvgui.sim.hyperv.machines import Power
from tests.support.world_bench import Bench, embedded

RESOURCE, STORAGE = "Msvm_ResourceAllocationSettingData", "Msvm_StorageAllocationSettingData"
FILE = hardware.LIBRARY[1]


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(
        tmp_path, VmSpec("ON", "ws2022"), VmSpec("OFF", "ws2022", Power.OFF), VmSpec("SAVED", "ws2022", Power.SAVED)
    )


def dvd(bench: Bench, name: str) -> hardware.Drive:
    machine = bench.vm(name)
    return next(d for d in hardware.drives(machine, machine.id) if d.kind == hardware.DVD_DRIVE)


def path_of(bench: Bench, name: str, tail: str) -> str:
    doubled = instance_id(bench.vm(name).id, tail).replace("\\", "\\\\")
    return f'root/virtualization/v2:{RESOURCE}.InstanceID="{doubled}"'


def medium(bench: Bench, name: str, **other: object) -> str:
    values: dict[str, object] = {
        "ResourceType": ("uint16", "31"),
        "ResourceSubType": "Microsoft:Hyper-V:Virtual CD/DVD Disk",
        "Parent": path_of(bench, name, dvd(bench, name).tail).replace('"', "&#34;"),
        "HostResource": [FILE],
    }
    return embedded(STORAGE, **{key: value for key, value in (values | other).items() if value is not None})


def add(bench: Bench, name: str, text: str) -> tuple[int, int]:
    """State and error of the job; (0, 0) for an answer at once, (-1, code) for a refusal."""
    reference = settings_reference(bench.vm(name).id)
    said = bench.manage("AddResourceSettings", AffectedConfiguration=reference, ResourceSettings=(text,))
    if said["ReturnValue"] != 4096:
        code = int(str(said["ReturnValue"]))
        assert ("ResultingResourceSettings" in said) == (code == 0)
        return (0, 0) if code == 0 else (-1, code)
    assert "ResultingResourceSettings" not in said
    job = bench.finished(said).values
    return int(str(job["JobState"])), int(str(job["ErrorCode"]))


def test_an_image_is_inserted_replaced_and_ejected(bench: Bench) -> None:
    for name, ended in (("ON", (7, 0)), ("OFF", (0, 0))):
        machine, drive = bench.vm(name), dvd(bench, name)
        assert add(bench, name, medium(bench, name)) == ended
        assert machine.settings.iso == FILE
        identifier = instance_id(machine.id, drive.medium_tail)
        assert bench.row(STORAGE, InstanceID=identifier).values["HostResource"] == (FILE,)
        other = hardware.LIBRARY[2].replace("&", "&#38;").replace("'", "&#39;")
        job = bench.modify(embedded(STORAGE, InstanceID=identifier, HostResource=[other]))
        assert (job.values["JobState"], machine.settings.iso) == (7, hardware.LIBRARY[2])
        cleared = bench.modify(embedded(STORAGE, InstanceID=identifier, HostResource=[""]))
        assert cleared.values["ErrorCode"] == 32773
        with pytest.raises(Faulted) as wrong_class:
            bench.manage("RemoveResourceSettings", ResourceSettings=(by_instance_id(RESOURCE, identifier),))
        assert wrong_class.value.fault is Fault.NOT_FOUND
        said = bench.manage("RemoveResourceSettings", ResourceSettings=(by_instance_id(STORAGE, identifier),))
        if said["ReturnValue"] == 4096:
            bench.finished(said)
        assert machine.settings.iso == ""


def test_a_saved_vm_takes_everything_and_does_nothing(bench: Bench) -> None:
    assert add(bench, "SAVED", medium(bench, "SAVED")) == (7, 0)
    assert bench.vm("SAVED").settings.iso == ""


def test_what_is_wrong_is_refused(bench: Bench) -> None:
    drive = dvd(bench, "ON")
    single = path_of(bench, "ON", drive.tail).replace("\\\\", "\\").replace('"', "&#34;")
    controller = path_of(bench, "ON", drive.controller).replace('"', "&#34;")
    foreign = path_of(bench, "OFF", dvd(bench, "OFF").tail).replace('"', "&#34;")
    for wrong, ended in (
        ({"HostResource": FILE}, (-1, 32773)),
        ({"Parent": single}, (10, 32773)),
        ({"Parent": controller}, (10, 32768)),
        ({"Parent": foreign}, (10, 32773)),
        ({"ResourceType": None}, (10, 32773)),
        ({"ResourceSubType": None}, (10, 32773)),
        ({"ResourceType": ("string", "31")}, (10, 32768)),
        ({"HostResource": ["D:\\ISO\\nowhere.iso"]}, (10, 32768)),
        ({"HostResource": [FILE, FILE]}, (10, 32773)),
    ):
        assert add(bench, "ON", medium(bench, "ON", **wrong)) == ended, wrong
        assert bench.vm("ON").settings.iso == ""
    reference = bench.reference("ON")
    said = bench.manage("AddResourceSettings", AffectedConfiguration=reference, ResourceSettings=(medium(bench, "ON"),))
    assert said == {"ReturnValue": 32773}, "the settings are meant, not the VM"


def test_a_drive_that_holds_an_image_takes_no_second_one_and_a_checkpoint_keeps_its_own(bench: Bench) -> None:
    machine = bench.vm("ON")
    assert add(bench, "ON", medium(bench, "ON")) == (7, 0)
    assert add(bench, "ON", medium(bench, "ON", HostResource=[hardware.LIBRARY[0]])) == (10, 32773)
    said = bench.snapshots("CreateSnapshot", AffectedSystem=bench.reference("ON"), SnapshotSettings="", SnapshotType=2)
    bench.finished(said)
    machine.settings.iso = ""
    (point,) = machine.checkpoints
    assert [d.file for d in hardware.drives(machine, point.id) if d.kind == hardware.DVD_DRIVE] == [FILE]
