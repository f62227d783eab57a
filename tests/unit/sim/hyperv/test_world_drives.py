"""Controllers, drives and media: added and removed as a strict host takes it (hyperv-hardware 1.2, 1.8, 2.1 and 2.2;
live-hosts C6, E3 to E7)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from hvgui.sim.cim import Value
from hvgui.sim.faults import Fault, Faulted
from hvgui.sim.hyperv import hardware
from hvgui.sim.hyperv.construction import VmSpec
from hvgui.sim.hyperv.identity import by_instance_id, instance_id
from hvgui.sim.hyperv.machines import Power
from tests.support.world_bench import Bench, embedded

RESOURCE, STORAGE = "Msvm_ResourceAllocationSettingData", "Msvm_StorageAllocationSettingData"
DVD, DISK, SCSI = hardware.DVD_DRIVE, hardware.DISK_DRIVE, hardware.SCSI
TYPES = {DVD: "16", DISK: "17", SCSI: "6"}


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(
        tmp_path,
        VmSpec("ON", "ws2022"),
        VmSpec("OFF", "ws2022", Power.OFF),
        VmSpec("SAVED", "ws2022", Power.SAVED),
        VmSpec("OLD-ON", "centos7"),
        VmSpec("OLD-OFF", "centos7", Power.OFF),
    )


def path_of(bench: Bench, name: str, tail: str) -> str:
    doubled = instance_id(bench.vm(name).id, tail).replace("\\", "\\\\")
    return f"root/virtualization/v2:{RESOURCE}.InstanceID=&#34;{doubled}&#34;"


def ended(bench: Bench, said: Mapping[str, Value]) -> tuple[int, int]:
    """State and error of the job; (0, 0) for an answer at once, (-1, code) for a refusal."""
    if said["ReturnValue"] != 4096:
        code = int(str(said["ReturnValue"]))
        return (0, 0) if code == 0 else (-1, code)
    job = bench.finished(said).values
    return int(str(job["JobState"])), int(str(job["ErrorCode"]))


def add(bench: Bench, name: str, kind: str, **values: object) -> tuple[int, int]:
    given: dict[str, object] = {"ResourceType": ("uint16", TYPES[kind]), "ResourceSubType": f"Microsoft:Hyper-V:{kind}"}
    text = embedded(RESOURCE, **{key: value for key, value in (given | values).items() if value is not None})
    reference = bench.settings_reference(name)
    said = bench.manage("AddResourceSettings", AffectedConfiguration=reference, ResourceSettings=(text,))
    return ended(bench, said)


def load(bench: Bench, name: str, parent: str, file: str, kind: str = hardware.HARD_DISK) -> tuple[int, int]:
    text = embedded(
        STORAGE,
        ResourceType=("uint16", "31"),
        ResourceSubType=f"Microsoft:Hyper-V:{kind}",
        Parent=path_of(bench, name, parent),
        HostResource=[file],
    )
    reference = bench.settings_reference(name)
    said = bench.manage("AddResourceSettings", AffectedConfiguration=reference, ResourceSettings=(text,))
    return ended(bench, said)


def remove(bench: Bench, name: str, tail: str, class_name: str = RESOURCE) -> tuple[int, int]:
    reference = by_instance_id(class_name, instance_id(bench.vm(name).id, tail))
    return ended(bench, bench.manage("RemoveResourceSettings", ResourceSettings=(reference,)))


def controllers(bench: Bench, name: str, kind: str = SCSI) -> list[hardware.Controller]:
    return [each for each in hardware.controllers(bench.vm(name)) if each.kind == kind]


def drives(bench: Bench, name: str) -> dict[str, hardware.Drive]:
    machine = bench.vm(name)
    return {drive.tail: drive for drive in hardware.drives(machine, machine.id)}


def order(bench: Bench, name: str) -> tuple[Value, ...]:
    found = bench.settings(name).values["BootSourceOrder"]
    assert isinstance(found, tuple)
    return found


def vhd(bench: Bench, name: str = "data.vhdx") -> str:
    path = f"D:\\Disks\\{name}"
    real = bench.host.disk.real(path)
    real.parent.mkdir(exist_ok=True)
    real.write_bytes(b"disk")
    return path


def test_drives_come_and_go_on_scsi_while_the_vm_runs(bench: Bench) -> None:
    for name, done in (("ON", (7, 0)), ("OFF", (0, 0))):
        (scsi,) = controllers(bench, name)
        before = order(bench, name)
        for kind, slot in ((DVD, 5), (DISK, 63)):
            where = {"Parent": path_of(bench, name, scsi.tail), "AddressOnParent": str(slot)}
            assert add(bench, name, kind, **where) == done
            tail = f"{scsi.tail}\\{slot}\\D"
            row = bench.row(RESOURCE, InstanceID=instance_id(bench.vm(name).id, tail)).values
            assert (row["ResourceSubType"], row["AddressOnParent"]) == (f"Microsoft:Hyper-V:{kind}", str(slot))
            assert order(bench, name)[:-1] == before, "a boot entry at the end"
            assert add(bench, name, kind, **where) == (10, 32773), "the slot is taken"
            assert remove(bench, name, tail) == done
            assert tail not in drives(bench, name)
            assert order(bench, name) == before


def test_a_disk_needs_its_drive_and_lets_go_of_it_last(bench: Bench) -> None:
    for name, done in (("ON", (7, 0)), ("OFF", (0, 0))):
        (scsi,) = controllers(bench, name)
        tail = f"{scsi.tail}\\7\\D"
        assert load(bench, name, tail, vhd(bench)) == (10, 32773), "no drive yet"
        assert load(bench, name, scsi.tail, vhd(bench)) == (10, 32768), "a medium under a controller"
        assert add(bench, name, DISK, Parent=path_of(bench, name, scsi.tail), AddressOnParent="7") == done
        assert load(bench, name, tail, "D:\\Disks\\nowhere.vhdx") == (10, 32768)
        assert load(bench, name, tail, hardware.LIBRARY[0], hardware.ISO) == (10, 32773), "an image in a disk drive"
        assert load(bench, name, tail, vhd(bench)) == done
        medium = f"{scsi.tail}\\7\\L"
        row = bench.row(STORAGE, InstanceID=instance_id(bench.vm(name).id, medium)).values
        assert row["HostResource"] == (vhd(bench),)
        assert load(bench, name, tail, vhd(bench, "other.vhdx")) == (10, 32773)
        with pytest.raises(Faulted) as loaded:
            remove(bench, name, tail)
        assert loaded.value.fault is Fault.PROVIDER_FAILED
        with pytest.raises(Faulted):
            remove(bench, name, scsi.tail)
        assert remove(bench, name, medium, STORAGE) == done
        assert remove(bench, name, tail) == done


def test_a_drive_of_the_beginning_is_removed_and_comes_back_empty(bench: Bench) -> None:
    dvd = next(drive for drive in drives(bench, "OFF").values() if drive.kind == DVD)
    bench.vm("OFF").settings.iso = hardware.LIBRARY[0]
    with pytest.raises(Faulted):
        remove(bench, "OFF", dvd.tail)
    assert remove(bench, "OFF", dvd.medium_tail, STORAGE) == (0, 0)
    assert remove(bench, "OFF", dvd.tail) == (0, 0)
    assert not [drive for drive in drives(bench, "OFF").values() if drive.kind == DVD]
    with pytest.raises(Faulted) as gone:
        remove(bench, "OFF", dvd.tail)
    assert gone.value.fault is Fault.NOT_FOUND
    where = {"Parent": path_of(bench, "OFF", dvd.controller), "AddressOnParent": str(dvd.slot)}
    assert add(bench, "OFF", DVD, **where) == (0, 0)
    assert load(bench, "OFF", dvd.tail, hardware.LIBRARY[1], hardware.ISO) == (0, 0)
    assert drives(bench, "OFF")[dvd.tail].file == hardware.LIBRARY[1]
    disk = next(drive for drive in drives(bench, "OFF").values() if drive.kind == DISK)
    assert remove(bench, "OFF", disk.medium_tail, STORAGE) == (0, 0)
    assert drives(bench, "OFF")[disk.tail].medium == ""
    assert load(bench, "OFF", disk.tail, disk.file) == (0, 0)
    assert drives(bench, "OFF")[disk.tail].file == disk.file


def test_two_dvd_drives_have_an_image_each(bench: Bench) -> None:
    (scsi,) = controllers(bench, "ON")
    first = next(drive for drive in drives(bench, "ON").values() if drive.kind == DVD)
    assert add(bench, "ON", DVD, Parent=path_of(bench, "ON", scsi.tail), AddressOnParent="9") == (7, 0)
    second = f"{scsi.tail}\\9\\D"
    assert load(bench, "ON", second, hardware.LIBRARY[1], hardware.ISO) == (7, 0)
    assert load(bench, "ON", first.tail, hardware.LIBRARY[0], hardware.ISO) == (7, 0)
    identifier = instance_id(bench.vm("ON").id, f"{scsi.tail}\\9\\L")
    job = bench.modify(embedded(STORAGE, InstanceID=identifier, HostResource=[hardware.LIBRARY[0]]))
    assert (job.values["JobState"], drives(bench, "ON")[second].file) == (7, hardware.LIBRARY[0])
    assert drives(bench, "ON")[first.tail].file == hardware.LIBRARY[0]
    assert remove(bench, "ON", f"{scsi.tail}\\9\\L", STORAGE) == (7, 0)
    assert (drives(bench, "ON")[first.tail].file, drives(bench, "ON")[second].file) == (hardware.LIBRARY[0], "")


def test_ide_takes_drives_only_while_the_vm_is_off_and_has_two_slots(bench: Bench) -> None:
    for name in ("OLD-ON", "OLD-OFF"):
        second = controllers(bench, name, hardware.IDE)[1]
        where = {"Parent": path_of(bench, name, second.tail), "AddressOnParent": "1"}
        expected = (10, 32775) if name == "OLD-ON" else (0, 0)
        assert add(bench, name, DVD, **where) == expected
        assert add(bench, name, DVD, **{**where, "AddressOnParent": "2"}) == (10, 32773)
    assert remove(bench, "OLD-OFF", f"{second.tail}\\1\\D") == (0, 0)
    (scsi,) = controllers(bench, "OLD-OFF")
    on_scsi = {"Parent": path_of(bench, "OLD-OFF", scsi.tail), "AddressOnParent": "40"}
    assert add(bench, "OLD-OFF", DVD, **on_scsi) == (10, 32773), "no DVD drive on SCSI in generation 1"
    assert add(bench, "OLD-OFF", DISK, **on_scsi) == (0, 0)
    live = path_of(bench, "OLD-ON", controllers(bench, "OLD-ON")[0].tail)
    assert add(bench, "OLD-ON", DISK, Parent=live, AddressOnParent="40") == (7, 0)


def test_scsi_controllers_only_while_the_vm_is_off_and_four_at_most(bench: Bench) -> None:
    assert add(bench, "ON", SCSI) == (10, 32770)
    assert [add(bench, "OFF", SCSI) for _ in range(4)] == [(0, 0)] * 3 + [(10, 32773)]
    made = controllers(bench, "OFF")[-1]
    row = bench.row(RESOURCE, InstanceID=instance_id(bench.vm("OFF").id, made.tail)).values
    assert (row["ResourceType"], row.get("Address") or "") == (6, "")
    assert add(bench, "OFF", DISK, Parent=path_of(bench, "OFF", made.tail), AddressOnParent="0") == (0, 0)
    with pytest.raises(Faulted):
        remove(bench, "OFF", made.tail)
    assert remove(bench, "OFF", f"{made.tail}\\0\\D") == (0, 0)
    assert remove(bench, "OFF", made.tail) == (0, 0)
    assert len(controllers(bench, "OFF")) == 3
    ide = controllers(bench, "OLD-OFF", hardware.IDE)
    for drive in list(drives(bench, "OLD-OFF").values()):
        if drive.controller == ide[0].tail:
            if drive.medium:
                assert remove(bench, "OLD-OFF", drive.medium_tail, STORAGE) == (0, 0)
            assert remove(bench, "OLD-OFF", drive.tail) == (0, 0)
    assert remove(bench, "OLD-OFF", ide[0].tail) == (10, 32773), "a fixed part"


def test_a_saved_vm_takes_everything_and_does_nothing(bench: Bench) -> None:
    before = drives(bench, "SAVED")
    (scsi,) = controllers(bench, "SAVED")
    assert add(bench, "SAVED", DVD, Parent=path_of(bench, "SAVED", scsi.tail), AddressOnParent="9") == (7, 0)
    assert add(bench, "SAVED", SCSI) == (7, 0)
    empty = next(drive for drive in before.values() if not drive.medium)
    assert remove(bench, "SAVED", empty.tail) == (7, 0)
    assert (drives(bench, "SAVED"), controllers(bench, "SAVED")) == (before, [scsi])


def test_what_is_wrong_is_refused(bench: Bench) -> None:
    (scsi,) = controllers(bench, "OFF")
    parent = path_of(bench, "OFF", scsi.tail)
    before = drives(bench, "OFF")
    for values in (
        {"Parent": parent, "AddressOnParent": "64"},
        {"Parent": parent, "AddressOnParent": "x"},
        {"Parent": parent},
        {"AddressOnParent": "9"},
        {"Parent": parent.replace("\\\\", "\\"), "AddressOnParent": "9"},
        {"Parent": path_of(bench, "ON", controllers(bench, "ON")[0].tail), "AddressOnParent": "9"},
        {"Parent": parent, "AddressOnParent": "9", "ResourceType": None},
        {"Parent": parent, "AddressOnParent": "9", "ResourceType": ("uint16", "17")},
        {"Parent": parent, "AddressOnParent": "9", "ResourceSubType": "Microsoft:Hyper-V:Flying Drive"},
    ):
        assert add(bench, "OFF", DVD, **values) == (10, 32773), values
    assert add(bench, "OFF", DVD, Parent=parent, AddressOnParent=("uint16", "9")) == (10, 32768)
    assert drives(bench, "OFF") == before


def test_a_checkpoint_keeps_its_drives(bench: Bench) -> None:
    said = bench.snapshots("CreateSnapshot", AffectedSystem=bench.reference("OFF"), SnapshotSettings="", SnapshotType=2)
    bench.finished(said)
    (point,) = bench.vm("OFF").checkpoints
    before = list(hardware.drives(bench.vm("OFF"), point.id))
    dvd = next(drive for drive in drives(bench, "OFF").values() if drive.kind == DVD)
    bench.vm("OFF").settings.iso = ""
    assert remove(bench, "OFF", dvd.tail) == (0, 0)
    assert add(bench, "OFF", SCSI) == (0, 0)
    assert list(hardware.drives(bench.vm("OFF"), point.id)) == before
    assert len(hardware.controllers(bench.vm("OFF"), point.id)) == 1
