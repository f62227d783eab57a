"""File copy into guests (hyperv-wmi-v2 13 and 25.13): bytes arrive, or the right error does."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from hvgui.sim.cim import Reference, Row, Value
from hvgui.sim.hyperv.construction import VmSpec
from tests.support.present import only
from tests.support.world_bench import Bench, embedded

CONTENT = bytes(range(256)) * 400
WIN, LIN = VmSpec("WIN", "ws2022", on=("guest",)), VmSpec("LIN", "ubuntu2404", on=("guest",))
NEW = VmSpec("NEW", "fedora42", on=("guest",))


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    bench = Bench(tmp_path, WIN, LIN, NEW)
    stage = bench.world.host_folder() / "Stage"
    stage.mkdir()
    (stage / "file.bin").write_bytes(CONTENT)
    (stage / "空.txt").write_bytes(b"")
    return bench


def copy(
    bench: Bench,
    name: str,
    destination: str,
    *,
    source: str = "C:\\Stage\\file.bin",
    create: bool = False,
    overwrite: bool = False,
) -> Mapping[str, Value]:
    text = embedded(
        "Msvm_CopyFileToGuestSettingData",
        SourcePath=source,
        DestinationPath=destination,
        CreateFullPath=("boolean", str(create).lower()),
        OverwriteExisting=("boolean", str(overwrite).lower()),
    )
    service = bench.row("Msvm_GuestFileService", SystemName=bench.vm(name).id)
    return bench.call(service, "CopyFilesToGuest", CopyFileToGuestSettings=(text,))


def error(job: Row) -> str:
    assert job.values["JobState"] == 10
    assert job.values["ErrorCode"] == 32768
    text = str(job.values["ErrorDescription"])
    return text[text.index("(0x") + 1 : text.index("(0x") + 11]


@pytest.mark.parametrize(
    ("name", "destination", "where"),
    [
        ("WIN", "C:\\ProgramData\\copy.bin", "ProgramData/copy.bin"),
        ("WIN", "c:/programdata/COPY.bin", "ProgramData/COPY.bin"),
        ("WIN", "%ProgramData%\\copy.bin", "ProgramData/copy.bin"),
        ("WIN", "C:\\ProgramData", "ProgramData/file.bin"),
        ("WIN", "C:\\ProgramData\\", "ProgramData/file.bin"),
        ("LIN", "/home/admin/copy.bin", "home/admin/copy.bin"),
        ("LIN", "/home/admin/", "home/admin/file.bin"),
        ("LIN", "/home/admin/データ.bin", "home/admin/データ.bin"),
        ("NEW", "/tmp/データ.bin", "tmp/XXX.bin"),
    ],
)
def test_the_bytes_arrive(bench: Bench, name: str, destination: str, where: str) -> None:
    job = bench.finished(copy(bench, name, destination))
    assert job.values["JobState"] == 7
    assert (bench.world.guest_folder(name) / where).read_bytes() == CONTENT


def test_an_empty_file_with_a_japanese_name(bench: Bench) -> None:
    bench.finished(copy(bench, "WIN", "C:\\Neu\\Ordner\\", source="C:\\stage\\空.TXT", create=True))
    assert [p.name for p in (bench.world.guest_folder("WIN") / "Neu/Ordner").iterdir()] == ["空.TXT"]


@pytest.mark.parametrize(
    ("name", "destination", "source", "code"),
    [
        ("WIN", "C:\\ProgramData\\x", "C:\\Stage\\none.bin", "0x80070002"),
        ("WIN", "C:\\ProgramData\\x", "C:\\Nowhere\\none.bin", "0x80070003"),
        ("WIN", "C:\\ProgramData\\x", "\\\\server\\share\\file.bin", "0x80070005"),
        ("WIN", "C:\\ProgramData\\x", "C:\\Stage", "0x80070005"),
        ("WIN", "C:\\ProgramData\\x", "", "0x80070057"),
        ("WIN", "C:\\missing\\x", "C:\\Stage\\file.bin", "0x80070003"),
        ("WIN", "D:\\x", "C:\\Stage\\file.bin", "0x80070003"),
        ("WIN", "C:\\ProgramData\\a|b", "C:\\Stage\\file.bin", "0x8007007B"),
        ("WIN", "C:\\ProgramData\\CON", "C:\\Stage\\file.bin", "0x8007007B"),
        ("WIN", "relative\\x", "C:\\Stage\\file.bin", "0x8007007B"),
        ("WIN", "C:\\" + "x" * 300, "C:\\Stage\\file.bin", "0x80070057"),
        ("LIN", "/home/admin", "C:\\Stage\\file.bin", "0x80004005"),
        ("LIN", "/missing/x", "C:\\Stage\\file.bin", "0x80004005"),
        ("LIN", "C:\\x", "C:\\Stage\\file.bin", "0x80004005"),
        ("LIN", "/tmp/" + "x" * 300, "C:\\Stage\\file.bin", "0x80004005"),
    ],
)
def test_what_cannot_be_copied_says_why(bench: Bench, name: str, destination: str, source: str, code: str) -> None:
    assert error(bench.finished(copy(bench, name, destination, source=source))) == code


@pytest.mark.parametrize(("name", "target"), [("WIN", "C:\\ProgramData\\old.bin"), ("LIN", "/tmp/old.bin")])
def test_an_existing_file_is_kept_unless_it_may_be_overwritten(bench: Bench, name: str, target: str) -> None:
    real = bench.world.guest_folder(name) / target.split(":")[-1].replace("\\", "/").lstrip("/")
    real.write_bytes(b"old")
    assert error(bench.finished(copy(bench, name, target))) == "0x80070050"
    assert real.read_bytes() == b"old"
    assert bench.finished(copy(bench, name, target, overwrite=True)).values["JobState"] == 7
    assert real.read_bytes() == CONTENT


@pytest.mark.parametrize(("name", "target"), [("WIN", "C:\\ProgramData\\x"), ("LIN", "/tmp/x")])
def test_a_full_disk(bench: Bench, name: str, target: str) -> None:
    bench.world.limit_guest_disk(name, 1000)
    assert error(bench.finished(copy(bench, name, target))) == "0x80070070"


def test_protected_folders_and_files_in_use(bench: Bench) -> None:
    with bench.world.looked_at() as host:
        disk = host.guest_disk(bench.vm("WIN"))
    disk.protected.add("C:\\Windows\\System32")
    assert error(bench.finished(copy(bench, "WIN", "C:\\windows\\system32\\x"))) == "0x80070005"
    bench.finished(copy(bench, "WIN", "C:\\ProgramData\\busy"))
    disk.in_use.add("C:\\ProgramData\\busy")
    assert error(bench.finished(copy(bench, "WIN", "C:\\ProgramData\\busy", overwrite=True))) == "0x80070020"


def test_nothing_leaves_the_guests_folder(bench: Bench) -> None:
    bench.finished(copy(bench, "LIN", "/tmp/../../../../escaped"))
    assert (bench.world.guest_folder("LIN") / "escaped").read_bytes() == CONTENT
    (bench.world.guest_folder("LIN") / "link").symlink_to("/")
    assert error(bench.finished(copy(bench, "LIN", "/link/x"))) == "0x80004005"


def test_progress_starts_when_the_guest_has_opened_the_file(bench: Bench) -> None:
    (bench.world.host_folder() / "Stage/big").write_bytes(bytes(6_000_000))
    bench.host.switches.copy_rate = 1e6
    answer = copy(bench, "WIN", "C:\\ProgramData\\big", source="C:\\Stage\\big")
    seen = []
    for _ in range(9):
        job = bench.job(answer)
        assert job.values["JobState"] == 4
        seen.append(job.values["PercentComplete"])
        bench.clock.crank(0.7)
    assert seen[0] == 0
    assert seen == sorted(seen)  # type: ignore[type-var]
    assert 50 < seen[-1] < 100  # type: ignore[operator]
    job = bench.finished(answer)
    assert job.values["PercentComplete"] == 100
    assert job.cim_class.name == "Msvm_CopyFileToGuestJob"
    assert job.values["VirtualSystemName"] == "WIN"


@pytest.mark.parametrize(
    ("name", "target", "left"), [("WIN", "C:\\ProgramData\\big", False), ("LIN", "/tmp/big", True)]
)
def test_cancelling_ends_the_job(bench: Bench, name: str, target: str, left: bool) -> None:
    (bench.world.host_folder() / "Stage/big").write_bytes(bytes(6_000_000))
    bench.host.switches.copy_rate = 1e6
    answer = copy(bench, name, target, source="C:\\Stage\\big")
    bench.clock.crank(3)
    assert bench.job(answer).values["Cancellable"] is True
    assert bench.call(bench.job(answer), "RequestStateChange", RequestedState=4) == {"ReturnValue": 0}
    job = bench.job(answer)
    assert job.values["JobState"] == 8
    assert bench.call(job, "RequestStateChange", RequestedState=4) == {"ReturnValue": 4097}
    real = bench.world.guest_folder(name) / target.split(":")[-1].replace("\\", "/").lstrip("/")
    assert real.exists() is left
    bench.clock.crank(30)
    assert bench.job(answer).values["JobState"] == 8


def test_a_machine_that_goes_away_breaks_its_copies(bench: Bench) -> None:
    bench.host.switches.copy_rate = 1e3
    answer = copy(bench, "WIN", "C:\\ProgramData\\x")
    bench.clock.crank(2)
    bench.request("WIN", 3)
    assert error(bench.job(answer)) == "0x8007048F"
    other = copy(bench, "LIN", "/tmp/x")
    bench.clock.crank(2)
    bench.world.toggle("LIN", "guest", on=False)
    assert error(bench.job(other)) == "0x8007048F"


@pytest.mark.parametrize("code", [0x80070032, 0x800704F7, 0x800705B4, 0x800710DF, 0x80041002])
def test_a_copy_fails_with_a_code_of_the_tests_choice(bench: Bench, code: int) -> None:
    bench.world.fail_next_copy("WIN", code)
    assert error(bench.finished(copy(bench, "WIN", "C:\\ProgramData\\x"))) == f"0x{code:08X}"


def test_the_service_is_gone_while_guest_services_do_not_answer(bench: Bench) -> None:
    service = bench.row("Msvm_GuestFileService", SystemName=bench.vm("WIN").id)
    bench.world.toggle("WIN", "guest", on=False)
    assert bench.rows("Msvm_GuestFileService", SystemName=bench.vm("WIN").id) == []
    assert bench.call(service, "CopyFilesToGuest", CopyFileToGuestSettings=("x",)) == {"ReturnValue": 32775}
    bench.world.toggle("WIN", "guest", on=True)
    bench.clock.crank(5)
    assert bench.call(service, "CopyFilesToGuest", CopyFileToGuestSettings=("x",)) == {"ReturnValue": 32773}
    assert bench.call(service, "CopyFilesToGuest") == {"ReturnValue": 32773}


@pytest.mark.parametrize(("language", "reason"), [("ja", "ファイルが存在します。"), ("de", "Die Datei ist vorhanden.")])
def test_errors_are_in_the_hosts_language_with_the_number_in_the_text(
    tmp_path: Path, language: str, reason: str
) -> None:
    bench = Bench(tmp_path, WIN, language=language)
    (bench.world.host_folder() / "f").write_bytes(b"x")
    (bench.world.guest_folder("WIN") / "ProgramData/f").write_bytes(b"x")
    job = bench.finished(copy(bench, "WIN", "C:\\ProgramData\\f", source="C:\\f"))
    assert reason in str(job.values["ErrorDescription"])
    assert error(job) == "0x80070050"


def test_the_first_generation_with_file_copy_names_its_job_otherwise(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WIN, generation="2012r2")
    (bench.world.host_folder() / "f").write_bytes(b"x")
    answer = copy(bench, "WIN", "C:\\ProgramData\\f", source="C:\\f")
    assert "Job" not in answer
    reference = only(answer["ParentPools"])
    assert isinstance(reference, Reference)
    assert reference.class_name == "Msvm_CopyFileToGuestJob"
    assert list(answer)[-1] == "ReturnValue"
