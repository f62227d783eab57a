"""The image service as a strict host has it: files made, changed and refused, in jobs of a class of their own
(hyperv-hardware 2.4 to 2.6 and 10.1; live-hosts C4, C5 and E9)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from hvgui.sim.cim import Row, Value
from hvgui.sim.hyperv import checkpoints, hardware
from hvgui.sim.hyperv.cimxml import Instance, parse
from hvgui.sim.hyperv.construction import VmSpec
from hvgui.sim.hyperv.identity import by_instance_id
from hvgui.sim.hyperv.machines import Power
from tests.support.world_bench import Bench, embedded

SERVICE, SETTINGS = "Msvm_ImageManagementService", "Msvm_VirtualHardDiskSettingData"
GIB = 2**30
DATA, OLD, BASE, CHILD = (hardware.DISKS[name] for name in ("data", "old", "base", "child"))
NEW = "D:\\VHD\\new.vhdx"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(
        tmp_path,
        VmSpec("ON", "ws2022"),
        VmSpec("OFF", "ws2022", Power.OFF),
        VmSpec("OLD-ON", "centos7"),
    )


def ask(bench: Bench, method: str, **arguments: Value) -> Mapping[str, Value]:
    return bench.call(bench.row(SERVICE), method, **arguments)


def said(bench: Bench, method: str, path: str) -> Instance:
    answer = ask(bench, method, Path=path)
    assert answer["ReturnValue"] == 0
    text = answer["SettingData" if method.endswith("SettingData") else "State"]
    return parse(str(text), written_here=True)


def data(bench: Bench, path: str) -> Instance:
    return said(bench, "GetVirtualHardDiskSettingData", path)


def state(bench: Bench, path: str) -> Instance:
    return said(bench, "GetVirtualHardDiskState", path)


def there(bench: Bench, path: str) -> bool:
    return ask(bench, "GetVirtualHardDiskSettingData", Path=path)["ReturnValue"] == 0


def disk(path: str = NEW, kind: int = 3, form: int = 3, size: int | None = 10 * GIB, **more: object) -> str:
    values: dict[str, object] = {"Path": path, "Type": ("uint16", str(kind)), "Format": ("uint16", str(form))}
    if size is not None:
        values["MaxInternalSize"] = ("uint64", str(size))
    return embedded(SETTINGS, **{**values, **more})


def ended(bench: Bench, answer: Mapping[str, Value]) -> tuple[int, int, int]:
    """State, error and HRESULT of the job; (-1, code, 0) for a refusal at once."""
    if answer["ReturnValue"] != 4096:
        return -1, int(str(answer["ReturnValue"])), 0
    job = bench.finished(answer, within=600).values
    return int(str(job["JobState"])), int(str(job["ErrorCode"])), int(str(job["JobCompletionStatusCode"]))


DONE = (7, 0, 0)


def test_a_disk_is_made_by_a_job_of_its_own_class(bench: Bench) -> None:
    answer = ask(bench, "CreateVirtualHardDisk", VirtualDiskSettingData=disk(kind=2))
    job = bench.job(answer)
    assert job.cim_class.name == "Msvm_StorageJob"
    values = job.values
    assert (values["JobType"], values["JobState"], values["Cancellable"], values["Child"]) == (1, 4, True, NEW)
    assert not [row for row in bench.rows("Msvm_ConcreteJob") if row.values["InstanceID"] == values["InstanceID"]]
    assert not there(bench, NEW)
    bench.clock.crank(3)
    assert 0 < int(str(bench.job(answer).values["PercentComplete"])) < 100
    assert ended(bench, answer) == DONE
    made = data(bench, NEW)
    assert {name: made.text(name) for name in ("Type", "Format", "MaxInternalSize", "BlockSize", "ParentPath")} == {
        "Type": "2",
        "Format": "3",
        "MaxInternalSize": str(10 * GIB),
        "BlockSize": "0",
        "ParentPath": "",
    }
    assert int(state(bench, NEW).text("FileSize")) > 10 * GIB


def test_a_differencing_disk_is_as_large_as_its_parent(bench: Bench) -> None:
    answer = ask(bench, "CreateVirtualHardDisk", VirtualDiskSettingData=disk(kind=4, size=None, ParentPath=DATA))
    assert ended(bench, answer) == DONE
    made = data(bench, NEW)
    assert (made.text("ParentPath"), made.text("MaxInternalSize")) == (DATA, str(40 * GIB))


@pytest.mark.parametrize(
    "text",
    [
        disk(kind=9),
        disk(form=4),
        disk("D:\\VHD\\new.vhd"),
        disk("D:\\VHD\\new.avhdx"),
        disk("new.vhdx"),
        disk(size=None),
        disk(size=2**20),
        disk("D:\\VHD\\new.vhd", form=2, size=2041 * GIB),
        disk(kind=4, size=None),
        disk(ParentPath=BASE),
        disk(LogicalSectorSize=("uint32", "513")),
        disk("D:\\VHD\\new.vhd", form=2, LogicalSectorSize=("uint32", "4096")),
        disk(MaxInternalSize=("uint32", "1")),
        embedded("Msvm_MemorySettingData", InstanceID="x"),
        embedded(SETTINGS, VirtualDiskType=("uint16", "3")),
        "MOF",
    ],
)
def test_what_makes_no_sense_is_refused_at_once(bench: Bench, text: str) -> None:
    assert ended(bench, ask(bench, "CreateVirtualHardDisk", VirtualDiskSettingData=text)) == (-1, 32773, 0)
    assert not there(bench, NEW)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (disk(DATA), 0x80070050),
        (disk("D:\\nowhere\\new.vhdx"), 0x80070003),
        (disk(kind=2, size=2000 * GIB), 0x80070070),
        (disk(kind=4, size=None, ParentPath="D:\\VHD\\gone.vhdx"), 0x80070002),
    ],
)
def test_nothing_is_overwritten_and_a_full_disk_is_said(bench: Bench, text: str, code: int) -> None:
    before = data(bench, DATA).text("MaxInternalSize")
    assert ended(bench, ask(bench, "CreateVirtualHardDisk", VirtualDiskSettingData=text)) == (10, 32768, code)
    assert data(bench, DATA).text("MaxInternalSize") == before
    job = bench.rows("Msvm_StorageJob")[-1].values
    assert f"0x{code:08X}" in str(job["ErrorDescription"])


def test_a_job_that_is_cancelled_leaves_nothing_behind(bench: Bench) -> None:
    answer = ask(bench, "CreateVirtualHardDisk", VirtualDiskSettingData=disk(kind=2))
    bench.clock.crank(2)
    assert bench.call(bench.job(answer), "RequestStateChange", RequestedState=4)["ReturnValue"] == 0
    assert ended(bench, answer)[0] == 8
    assert not there(bench, NEW)
    assert ended(bench, ask(bench, "CreateVirtualHardDisk", VirtualDiskSettingData=disk())) == DONE


def resize(bench: Bench, path: str, size: int) -> tuple[int, int, int]:
    return ended(bench, ask(bench, "ResizeVirtualHardDisk", Path=path, MaxInternalSize=size))


def first_disk(bench: Bench, name: str) -> str:
    machine = bench.vm(name)
    return next(d.file for d in hardware.drives(machine, machine.id) if d.kind == hardware.DISK_DRIVE)


def test_disks_grow_also_on_scsi_while_the_vm_runs(bench: Bench) -> None:
    assert resize(bench, DATA, 50 * GIB) == DONE
    assert data(bench, DATA).text("MaxInternalSize") == str(50 * GIB)
    running, on_ide = first_disk(bench, "ON"), first_disk(bench, "OLD-ON")
    assert state(bench, running).text("InUse") == "TRUE"
    assert resize(bench, running, 200 * GIB) == DONE
    assert resize(bench, on_ide, 200 * GIB) == (10, 32768, 0x80070020)
    assert resize(bench, BASE, 200 * GIB) == (10, 32768, 0x80070020), "another disk differs from it"
    assert resize(bench, DATA, 50 * GIB + 1) == (10, 32773, 0)
    assert resize(bench, DATA, 65 * 1024 * GIB) == (-1, 32773, 0)
    assert resize(bench, "D:\\VHD\\gone.vhdx", 50 * GIB) == (-1, 32779, 0)
    assert resize(bench, hardware.DISKS["damaged"], 50 * GIB) == (-1, 32768, 0)


def test_only_a_vhdx_shrinks_and_not_below_what_is_in_use(bench: Bench) -> None:
    least = int(state(bench, DATA).text("MinInternalSize"))
    assert resize(bench, DATA, least - GIB) == (10, 32773, 0)
    assert resize(bench, DATA, least) == DONE
    assert state(bench, OLD).text("MinInternalSize") == str(20 * GIB)
    assert resize(bench, OLD, 10 * GIB) == (10, 32773, 0)
    assert resize(bench, OLD, 30 * GIB) == DONE
    assert int(state(bench, OLD).text("FileSize")) > 30 * GIB


def test_a_disk_is_compacted_once_and_never_while_it_is_in_use(bench: Bench) -> None:
    before = int(state(bench, DATA).text("FileSize"))

    def compact(path: str, mode: int = 0) -> tuple[int, int, int]:
        return ended(bench, ask(bench, "CompactVirtualHardDisk", Path=path, Mode=mode))

    assert compact(DATA) == DONE
    after = int(state(bench, DATA).text("FileSize"))
    assert after < before
    assert compact(DATA) == DONE, "success without shrinking is normal"
    assert int(state(bench, DATA).text("FileSize")) == after
    assert compact(first_disk(bench, "ON")) == (10, 32768, 0x80070020)
    assert compact(OLD) == (-1, 32773, 0), "a fixed VHD has nothing to give"
    assert compact(DATA, 5) == (-1, 32773, 0)


def test_a_converted_disk_is_another_file_and_the_source_stays(bench: Bench) -> None:
    def convert(source: str, text: str) -> tuple[int, int, int]:
        return ended(bench, ask(bench, "ConvertVirtualHardDisk", SourcePath=source, VirtualDiskSettingData=text))

    assert convert(OLD, disk(size=None)) == DONE
    assert (data(bench, NEW).text("MaxInternalSize"), there(bench, OLD)) == (str(20 * GIB), True)
    assert convert(OLD, disk(size=None)) == (10, 32768, 0x80070050)
    assert convert(first_disk(bench, "ON"), disk("D:\\VHD\\b.vhdx", size=None)) == (10, 32768, 0x80070020)
    assert convert(OLD, disk("D:\\VHD\\b.vhdx", size=30 * GIB)) == (-1, 32773, 0)


def test_a_child_is_merged_into_its_parent_and_deleted(bench: Bench) -> None:
    def merge(source: str, target: str) -> tuple[int, int, int]:
        return ended(bench, ask(bench, "MergeVirtualHardDisk", SourcePath=source, DestinationPath=target))

    assert merge(CHILD, DATA) == (-1, 32773, 0), "no parent of it"
    assert merge(BASE, CHILD) == (-1, 32773, 0)
    with_one = bench.vm("ON")
    checkpoints.create(bench.host, with_one, bench.host.now())
    live = first_disk(bench, "ON")
    parent = data(bench, live).text("ParentPath")
    assert live.endswith(".avhdx")
    assert merge(live, parent) == (10, 32768, 0x80070020)
    assert merge(CHILD, BASE) == DONE
    assert (there(bench, CHILD), there(bench, BASE)) == (False, True)


def test_a_child_is_reconnected_to_a_parent_with_its_identifier(bench: Bench) -> None:
    def reconnect(child: str, parent: str, ignore: bool) -> tuple[int, int, int]:
        return ended(
            bench,
            ask(bench, "SetParentVirtualHardDisk", ChildPath=child, ParentPath=parent, IgnoreIDMismatch=ignore),
        )

    def validate(path: str) -> tuple[int, int, int]:
        return ended(bench, ask(bench, "ValidateVirtualHardDisk", Path=path))

    assert validate(CHILD) == DONE
    assert validate(hardware.DISKS["damaged"]) == (10, 32768, 0xC03A0014)
    assert reconnect(CHILD, DATA, False) == (10, 32768, 0xC03A000E)
    assert data(bench, CHILD).text("ParentPath") == BASE
    bench.host.vhds.files.pop(BASE.casefold())
    assert validate(CHILD) == (10, 32768, 0x80070002)
    assert reconnect(CHILD, DATA, True) == DONE
    assert data(bench, CHILD).text("ParentPath") == DATA
    assert reconnect(DATA, CHILD, True) == (-1, 32773, 0)


def test_two_jobs_on_one_file_are_not_taken(bench: Bench) -> None:
    first = ask(bench, "CompactVirtualHardDisk", Path=DATA, Mode=0)
    assert ended(bench, ask(bench, "CompactVirtualHardDisk", Path=DATA, Mode=0)) == (10, 32768, 0x80070020)
    assert resize(bench, DATA, 80 * GIB) == (10, 32768, 0x80070020)
    assert ended(bench, first) == DONE
    assert resize(bench, DATA, 80 * GIB) == DONE


def test_a_disk_that_was_attached_later_has_checkpoints_like_the_others(bench: Bench) -> None:
    machine = bench.vm("OFF")
    (scsi,) = (c for c in hardware.controllers(machine) if c.kind == hardware.SCSI)
    hardware.attach(machine, hardware.Drive(hardware.DISK_DRIVE, scsi.tail, 9, hardware.HARD_DISK, DATA))

    def file() -> str:
        return next(d.file for d in hardware.drives(machine, machine.id) if d.slot == 9)

    checkpoints.create(bench.host, machine, bench.host.now())
    live = file()
    assert live.endswith(".avhdx")
    assert data(bench, live).text("ParentPath") == DATA
    (point,) = machine.checkpoints
    kept = [d.file for d in hardware.drives(machine, point.id) if d.slot == 9]
    assert kept == [DATA], "the checkpoint has what was there"
    checkpoints.delete(bench.host, machine, {point.id}, bench.host.now())
    assert file() == DATA


def jobs(bench: Bench) -> list[Row]:
    return bench.rows("Msvm_StorageJob")


def test_errors_of_a_job_are_told_in_the_language_of_the_host(tmp_path: Path) -> None:
    bench = Bench(tmp_path, language="ja", generation="2012r2")
    ended(bench, ask(bench, "CreateVirtualHardDisk", VirtualDiskSettingData=disk(DATA)))
    (job,) = jobs(bench)
    errors = bench.call(job, "GetErrorEx")["Errors"]
    assert isinstance(errors, tuple)
    assert "ファイルが存在します" in str(errors[0])
    assert by_instance_id("Msvm_StorageJob", str(job.values["InstanceID"])).class_name == "Msvm_StorageJob"


def test_a_floppy_disk_is_made_and_never_over_another_one(bench: Bench) -> None:
    for path in ("D:\\a.img", "\\\\nas\\a.vfd"):
        assert ended(bench, ask(bench, "CreateVirtualFloppyDisk", Path=path)) == (-1, 32773, 0)
    assert ended(bench, ask(bench, "CreateVirtualFloppyDisk", Path="D:\\a.vfd")) == DONE
    assert bench.rows("Msvm_StorageJob")[-1].values["JobType"] == 2
    assert ended(bench, ask(bench, "CreateVirtualFloppyDisk", Path="d:\\A.vfd")) == (10, 32768, 0x80070050)
    assert ended(bench, ask(bench, "CreateVirtualFloppyDisk", Path="D:\\nowhere\\a.vfd")) == (10, 32768, 0x80070003)
