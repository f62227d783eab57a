"""Summaries and pictures (hyperv-wmi-v2 16 and 25.17)."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from hvgui.sim.cim import Row
from hvgui.sim.clock import CrankedClock
from hvgui.sim.hyperv.construction import VmSpec
from hvgui.sim.hyperv.identity import settings_reference
from hvgui.sim.hyperv.machines import Power
from hvgui.sim.hyperv.schema import VIRTUALIZATION
from hvgui.sim.launch import worlds_of
from tests.support.present import only
from tests.support.world_bench import ADMINISTRATOR, MANAGEMENT, Bench

LIST = (0, 1, 100, 101, 103, 104, 105, 106, 109, 110, 111, 112, 113, 108, 117, 132)
WEB = VmSpec("WEB", "ws2022", checkpoints=("Before",), notes="two\nlines")


def summaries(bench: Bench, *names: str, ids: tuple[int, ...] = LIST) -> list[Row]:
    arguments: dict[str, object] = {"RequestedInformation": ids}
    if names:
        arguments["SettingData"] = tuple(bench.settings_reference(name) for name in names)
    found = bench.manage("GetSummaryInformation", **arguments)["SummaryInformation"]
    assert isinstance(found, tuple)
    return list(found)


def test_without_a_list_all_machines_and_not_the_host(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB, VmSpec("OFF", "ws2022", Power.OFF))
    assert [row.values["ElementName"] for row in summaries(bench)] == ["WEB", "OFF"]
    assert all(row.cim_class.name == "Msvm_SummaryInformation" for row in summaries(bench))


def test_an_off_machine_has_no_load_and_no_memory(tmp_path: Path) -> None:
    bench = Bench(tmp_path, VmSpec("OFF", "ws2022", Power.OFF))
    (row,) = summaries(bench)
    assert row.values["UpTime"] == 0
    for name in ("ProcessorLoad", "MemoryUsage", "Heartbeat", "GuestOperatingSystem"):
        assert name not in row.values


def test_a_running_machine_has_everything_asked_for_and_no_more(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    (row,) = summaries(bench)
    assert row.values["Heartbeat"] == 2
    assert row.values["ApplicationHealth"] == 2
    assert row.values["GuestOperatingSystem"] == "Windows Server 2022 Datacenter"
    assert 0 <= row.values["ProcessorLoad"] <= 100  # type: ignore[operator]
    assert "Notes" not in row.values
    assert summaries(bench, ids=(100,))[0].values.keys() == {"Name", "EnabledState"}
    (row,) = summaries(bench, ids=(3, 102, 107, 10, 4, 9999))
    assert row.values["Notes"] == "two\nlines"
    assert len(row.values["ProcessorLoadHistory"]) == 100  # type: ignore[arg-type]
    assert row.values["Snapshots"][0].values["ElementName"] == "Before"  # type: ignore[index]
    assert row.values["Version"] == "10.0"


@pytest.mark.parametrize(
    ("spec", "heartbeat", "health"),
    [
        (VmSpec("X", "ws2022", unhealthy=True), 2, 32782),
        (VmSpec("X", "rocky9"), 2, 12),
        (VmSpec("X", "ws2022", off=("heartbeat",)), 32896, 12),
        (VmSpec("X", "ws2022", hung=True), 13, 12),
        (VmSpec("X"), 12, 12),
        (VmSpec("X", "ws2022", Power.PAUSED), 15, 12),
    ],
)
def test_heartbeat_and_application_health(tmp_path: Path, spec: VmSpec, heartbeat: int, health: int) -> None:
    (row,) = summaries(Bench(tmp_path, spec))
    assert (row.values["Heartbeat"], row.values["ApplicationHealth"]) == (heartbeat, health)


def test_an_explicit_list_keeps_its_length_and_order(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB, VmSpec("OFF", "ws2022", Power.OFF))
    gone = settings_reference("140E4DD2-2537-40DF-A4AD-75E20FC79D24")
    point = bench.vm("WEB").checkpoints[0]
    wanted = (
        bench.settings_reference("OFF"),
        gone,
        settings_reference(point.id.lower()),
        bench.settings_reference("WEB"),
    )
    found = bench.manage("GetSummaryInformation", SettingData=wanted, RequestedInformation=(1, 100))
    rows = found["SummaryInformation"]
    assert isinstance(rows, tuple)
    assert [row.values["Name"] for row in rows] == [bench.vm("OFF").id, "", point.id, bench.vm("WEB").id]
    assert "EnabledState" not in rows[2].values


def test_the_class_has_instances_since_2016(tmp_path: Path) -> None:
    assert len(Bench(tmp_path, WEB).rows("Msvm_SummaryInformation")) == 1
    old = Bench(tmp_path, WEB, generation="2012r2")
    assert old.rows("Msvm_SummaryInformation") == []
    assert len(summaries(old, ids=(0, 1, 100))) == 1
    for since_2016 in (10, 132):
        arguments = {"RequestedInformation": (0, since_2016)}
        assert old.manage("GetSummaryInformation", **arguments) == {"ReturnValue": 32773}


def test_a_call_may_come_back_empty(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    bench.host.switches.empty_summaries = 1
    assert bench.manage("GetSummaryInformation", RequestedInformation=LIST) == {"ReturnValue": 0}
    assert len(summaries(bench)) == 1


def test_running_jobs_are_in_the_summary(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    bench.request("WEB", 6)
    bench.clock.crank(1)
    (row,) = summaries(bench)
    job = only(row.values["AsynchronousTasks"])
    assert job.values["JobType"] == 14
    assert 0 < job.values["PercentComplete"] < 100
    assert row.values["OtherEnabledState"] == "Saving"


def test_life_is_a_function_of_seed_and_time(tmp_path: Path) -> None:
    def story(seed: int) -> list[tuple[object, object]]:
        bench = Bench(tmp_path, WEB, seed=seed)
        told = []
        for _ in range(20):
            (row,) = summaries(bench)
            told.append((row.values["ProcessorLoad"], row.values["MemoryUsage"]))
            bench.clock.crank(5)
        return told

    assert story(1) == story(1)
    assert story(1) != story(2)
    assert len({load for load, _ in story(1)}) > 3


def calls(work: Callable[[], object]) -> int:
    """Functions that some work calls: what it costs, whatever else the machine does."""
    number = 0

    def count(_frame: object, event: str, _arg: object) -> None:
        nonlocal number
        number += event == "call"

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return number


def test_the_cost_of_an_answer_grows_with_the_vms_and_no_faster(tmp_path: Path) -> None:
    cost: dict[str, list[int]] = {}
    for vms in (128, 1024):
        (world,) = worlds_of("big", root_folder=tmp_path / str(vms), clock=CrankedClock(), hosts=1, vms=vms)
        (service,) = world.rows(VIRTUALIZATION, MANAGEMENT, ADMINISTRATOR)
        ask = partial(world.invoke, service, "GetSummaryInformation", {"RequestedInformation": LIST}, ADMINISTRATOR)
        assert len(ask()["SummaryInformation"]) == vms  # type: ignore[arg-type]
        cost.setdefault("GetSummaryInformation", []).append(calls(ask))
        for name in ("Msvm_VirtualSystemSettingData", "Msvm_KvpExchangeComponent", "Msvm_SummaryInformation"):
            cost.setdefault(name, []).append(calls(partial(world.rows, VIRTUALIZATION, name, ADMINISTRATOR)))
    for name, (few, many) in cost.items():
        assert many < 10 * few, f"{name}: {few} calls for 128 VMs, {many} for 1,024"


def pixels(image: object) -> list[int]:
    assert isinstance(image, bytes)
    return [int.from_bytes(image[at : at + 2], "little") for at in range(0, len(image), 2)]


@pytest.mark.parametrize("name", ["WIN", "LIN", "EMPTY"])
@pytest.mark.parametrize("size", [(160, 120), (320, 240), (200, 100), (31, 77)])
def test_pictures_are_rgb565_letterboxed_and_drawn(tmp_path: Path, name: str, size: tuple[int, int]) -> None:
    bench = Bench(tmp_path, VmSpec("WIN", "ws2022"), VmSpec("LIN", "ubuntu2204"), VmSpec("EMPTY"))
    width, height = size
    answer = bench.manage(
        "GetVirtualSystemThumbnailImage",
        TargetSystem=bench.settings_reference(name),
        WidthPixels=width,
        HeightPixels=height,
    )
    dots = pixels(answer["ImageData"])
    assert len(dots) == width * height
    assert len(set(dots)) > 1
    if size == (200, 100):
        # 4:3 into 2:1 leaves a bar of 33 pixels on either side.
        assert all(dot == 0 for row in range(height) for dot in dots[row * width : row * width + 33])
        assert all(dot == 0 for row in range(height) for dot in dots[row * width + 167 : (row + 1) * width])


def test_pictures_differ_between_machines_and_exist_while_there_is_a_screen(tmp_path: Path) -> None:
    bench = Bench(
        tmp_path,
        VmSpec("A", "ubuntu2204"),
        VmSpec("B", "ubuntu2204"),
        VmSpec("OFF", "ws2022", Power.OFF),
        VmSpec("SAVED", "ws2022", Power.SAVED),
    )

    def picture(name: str) -> dict[str, object]:
        return dict(
            bench.manage(
                "GetVirtualSystemThumbnailImage",
                TargetSystem=bench.settings_reference(name),
                WidthPixels=160,
                HeightPixels=120,
            )
        )

    assert picture("A")["ImageData"] != picture("B")["ImageData"]
    assert picture("OFF") == {"ReturnValue": 32775}
    assert picture("SAVED")["ReturnValue"] == 0
    bad = {"TargetSystem": bench.settings_reference("A"), "WidthPixels": 0, "HeightPixels": 120}
    assert bench.manage("GetVirtualSystemThumbnailImage", **bad) == {"ReturnValue": 32773}


def test_summaries_carry_pictures_of_three_sizes(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    for number, (width, height) in {5: (80, 60), 6: (160, 120), 7: (320, 240)}.items():
        values = summaries(bench, ids=(number,))[0].values
        assert len(values["ThumbnailImage"]) == 2 * width * height  # type: ignore[arg-type]
        assert (values["ThumbnailImageWidth"], values["ThumbnailImageHeight"]) == (width, height)
