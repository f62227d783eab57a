"""Jobs and checkpoints (hyperv-wmi-v2 17, 18 and 25.7)."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from hvgui.sim.cim import Reference
from hvgui.sim.hyperv.cimxml import parse
from hvgui.sim.hyperv.construction import VmSpec
from hvgui.sim.hyperv.identity import instance_id, key_of
from hvgui.sim.hyperv.machines import Power
from tests.support.world_bench import Bench, embedded

WEB = VmSpec("WEB", "ws2022")
TREE = VmSpec("TREE", "ws2022", Power.OFF, checkpoints=("First", "Second", "Third"))


def rename(bench: Bench, name: str, to: str) -> dict[str, str]:
    text = embedded("Msvm_VirtualSystemSettingData", InstanceID=instance_id(bench.vm(name).id), ElementName=to)
    return {"SystemSettings": text}


def create(bench: Bench, name: str = "WEB", kind: int = 2) -> dict[str, object]:
    return dict(
        bench.snapshots("CreateSnapshot", AffectedSystem=bench.reference(name), SnapshotSettings="", SnapshotType=kind)
    )


def checkpoints(bench: Bench, name: str = "WEB") -> list[str]:
    return [point.name for point in bench.vm(name).checkpoints]


def point_reference(bench: Bench, name: str, checkpoint: str) -> Reference:
    point = next(point for point in bench.vm(name).checkpoints if point.name == checkpoint)
    row = bench.row("Msvm_VirtualSystemSettingData", InstanceID=instance_id(point.id))
    return Reference("root/virtualization/v2", row.cim_class.name, (("InstanceID", str(row.values["InstanceID"])),))


def test_a_job_grows_ends_and_vanishes_five_minutes_later(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    answer = bench.request("WEB", 6)
    seen = []
    for _ in range(5):
        seen.append(bench.job(answer).values["PercentComplete"])
        bench.clock.crank(0.9)
    assert seen == sorted(seen)  # type: ignore[type-var]
    assert seen[0] == 0
    values = bench.finished(answer).values
    assert (values["JobState"], values["PercentComplete"], values["ErrorCode"]) == (7, 100, 0)
    assert values["OperationalStatus"] == (17, 2)
    assert len(values["StatusDescriptions"]) == 2  # type: ignore[arg-type]
    assert (values["ErrorDescription"], values["ErrorSummaryDescription"]) == ("", "")
    assert values["TimeBeforeRemoval"] == timedelta(minutes=5)
    bench.clock.crank(299)
    assert bench.rows("Msvm_ConcreteJob")
    bench.clock.crank(2)
    assert bench.rows("Msvm_ConcreteJob") == []
    assert bench.rows("Msvm_AffectedJobElement") == []


def test_texts_of_jobs_are_in_the_hosts_language(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB, language="de")
    assert bench.job(bench.request("WEB", 6)).values["ElementName"] == "Virtueller Computer wird gespeichert"


def test_a_failed_job_explains_itself_as_msvm_error(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    bench.world.fail_next_job(32768, "It's <over> & done")
    job = bench.finished(bench.manage("ModifySystemSettings", **rename(bench, "WEB", "NEW")))
    assert job.values["ErrorDescription"] == "It's <over> & done"
    assert job.values["OperationalStatus"] == (17, 6)
    errors = bench.call(job, "GetErrorEx")["Errors"]
    assert isinstance(errors, tuple)
    instance = parse(str(errors[0]), written_here=True)
    assert instance.class_name == "Msvm_Error"
    assert instance.text("Message") == "It's <over> & done"
    assert bench.call(job, "GetError")["Error"] == errors[0]
    formatted = bench.manage("FormatError", Errors=errors)
    assert formatted == {"ErrorMessage": "It's <over> & done", "ReturnValue": 0}
    assert bench.vm("WEB").name == "WEB"


def test_a_finished_job_without_error_has_none(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    job = bench.finished(bench.manage("ModifySystemSettings", **rename(bench, "WEB", "NEW")))
    assert bench.call(job, "GetErrorEx") == {"Errors": (), "ReturnValue": 0}
    assert bench.call(job, "GetError") == {"ReturnValue": 0}
    assert bench.manage("FormatError", Errors=("nonsense",)) == {"ReturnValue": 32773}


def test_job_states_have_their_own_table(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    job = bench.job(bench.request("WEB", 6))
    assert bench.call(job, "RequestStateChange", RequestedState=2) == {"ReturnValue": 4097}
    assert bench.call(job, "RequestStateChange", RequestedState=4) == {"ReturnValue": 4097}  # not cancellable
    timeout = {"RequestedState": 4, "TimeoutPeriod": timedelta(seconds=1)}
    assert bench.call(job, "RequestStateChange", **timeout) == {"ReturnValue": 4098}


def test_jobs_can_hang_and_can_vanish_early(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    bench.world.jobs_never_end(14)
    answer = bench.request("WEB", 6)
    bench.clock.crank(3600)
    values = bench.job(answer).values
    assert (values["JobState"], values["PercentComplete"]) == (4, 99)
    assert bench.system("WEB").values["OtherEnabledState"] == "Saving"
    other = Bench(tmp_path, WEB)
    other.world.jobs_vanish_after(0)
    other.manage("ModifySystemSettings", **rename(other, "WEB", "NEW"))
    other.clock.crank(1)
    assert other.rows("Msvm_ConcreteJob") == []
    assert other.vm("NEW")


def test_a_checkpoint_is_found_through_the_jobs_affected_elements(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    answer = create(bench)
    assert bench.system("WEB").values["OperationalStatus"] == (2, 32768)
    job = bench.finished(answer)
    elements = [
        (row.values["AffectedElement"], row.values["ElementEffects"])
        for row in bench.rows("Msvm_AffectedJobElement")
        if key_of(row.values["AffectingElement"], "InstanceID") == job.values["InstanceID"]  # type: ignore[arg-type]
    ]
    assert [(ref.class_name, effect) for ref, effect in elements] == [  # type: ignore[attr-defined]
        ("Msvm_ComputerSystem", (0,)),
        ("Msvm_VirtualSystemSettingData", (5,)),
    ]
    assert checkpoints(bench) == ["WEB - (3/2/2026 - 8:00:06 AM)"]
    assert bench.system("WEB").values["OperationalStatus"] == (2,)


@pytest.mark.parametrize(
    ("language", "name"),
    [("ja", "WEB - (2026/03/02 - 8:00:06)"), ("de", "WEB - (02.03.2026 - 08:00:06)")],
)
def test_the_default_name_has_the_hosts_format(tmp_path: Path, language: str, name: str) -> None:
    bench = Bench(tmp_path, WEB, language=language)
    bench.finished(create(bench))
    assert checkpoints(bench) == [name]


def test_checkpoints_may_be_disabled_or_impossible(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB, VmSpec("LIN", "alpine"))
    bench.vm("WEB").settings.system["UserSnapshotType"] = 2
    bench.vm("LIN").settings.system["UserSnapshotType"] = 4
    for name in ("WEB", "LIN"):
        assert bench.finished(create(bench, name)).values["JobState"] == 10
        assert checkpoints(bench, name) == []
        assert bench.system(name).values["OperationalStatus"] == (2,)


def test_before_2016_every_checkpoint_is_a_standard_one(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB, generation="2012r2")
    bench.finished(create(bench))
    (point,) = bench.vm("WEB").checkpoints
    assert point.with_state
    assert "UserSnapshotType" not in bench.settings("WEB").values


@pytest.mark.parametrize(("generation", "code"), [("2012r2", 32774), ("2022", 32775)])
def test_a_second_checkpoint_at_the_same_time_is_refused(tmp_path: Path, generation: str, code: int) -> None:
    bench = Bench(tmp_path, WEB, generation=generation)
    create(bench)
    assert create(bench) == {"ReturnValue": code}
    assert create(bench, kind=9) == {"ReturnValue": 32773}


def test_a_checkpoint_can_be_cancelled(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    answer = create(bench)
    bench.clock.crank(1)
    assert bench.call(bench.job(answer), "RequestStateChange", RequestedState=4) == {"ReturnValue": 0}
    bench.clock.crank(30)
    assert checkpoints(bench) == []
    assert bench.system("WEB").values["OperationalStatus"] == (2,)


def test_applying_needs_a_machine_that_is_not_running(tmp_path: Path) -> None:
    bench = Bench(tmp_path, TREE)
    target = point_reference(bench, "TREE", "First")
    bench.vm("TREE").settings.memory["Weight"] = 1
    bench.finished(bench.snapshots("ApplySnapshot", Snapshot=target))
    machine = bench.vm("TREE")
    assert machine.settings.memory["Weight"] == 5000
    assert machine.name == "TREE"
    assert machine.current_checkpoint == machine.checkpoints[0].id
    (applied,) = bench.rows("Msvm_LastAppliedSnapshot")
    assert applied.values["Antecedent"] == target
    bench.finished(bench.request("TREE", 2))
    assert bench.snapshots("ApplySnapshot", Snapshot=target) == {"ReturnValue": 32775}


def test_a_deleted_checkpoint_leaves_its_children_to_its_parent(tmp_path: Path) -> None:
    bench = Bench(tmp_path, TREE)
    bench.finished(bench.snapshots("DestroySnapshot", AffectedSnapshot=point_reference(bench, "TREE", "Second")))
    first, third = bench.vm("TREE").checkpoints
    assert third.parent == first.id
    (pair,) = bench.rows("Msvm_ParentChildSettingData")
    assert key_of(pair.values["Antecedent"], "InstanceID") == instance_id(first.id)  # type: ignore[arg-type]


def test_a_deleted_subtree_takes_everything_below(tmp_path: Path) -> None:
    bench = Bench(tmp_path, TREE)
    target = point_reference(bench, "TREE", "Second")
    bench.finished(bench.snapshots("DestroySnapshotTree", SnapshotSettingData=target))
    assert checkpoints(bench, "TREE") == ["First"]
    assert bench.vm("TREE").current_checkpoint == bench.vm("TREE").checkpoints[0].id
    assert bench.snapshots("DestroySnapshotTree", SnapshotSettingData=target) == {"ReturnValue": 32773}


def test_a_running_machine_merges_disks_after_deleting(tmp_path: Path) -> None:
    bench = Bench(tmp_path, VmSpec("WEB", "ws2022", checkpoints=("Old",)))
    bench.finished(bench.snapshots("DestroySnapshot", AffectedSnapshot=point_reference(bench, "WEB", "Old")))
    assert bench.system("WEB").values["OperationalStatus"] == (2, 32772)
    (merge,) = bench.rows("Msvm_ConcreteJob", JobType=50)
    assert (merge.values["Owner"], merge.values["JobState"]) == ("SYSTEM", 4)
    bench.clock.crank(6)
    assert bench.system("WEB").values["OperationalStatus"] == (2,)


def test_the_lab_starts_with_a_checkpoint_being_made(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    bench.world.take_checkpoint("WEB", seconds=90)
    assert bench.system("WEB").values["StatusDescriptions"] == ("Operating normally", "Creating checkpoint")
    bench.clock.crank(91)
    assert len(checkpoints(bench)) == 1
