"""``vm`` and ``checkpoint`` on the command line against a live host."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.sim.hyperv.machines import Power
from hvgui.sim.mischief import Prank
from tests.journeys.test_commands import Run, run
from tests.support.live_host import LiveHost, live_host
from tests.support.patience import until

__all__ = ["run"]


@pytest.fixture
def host(tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host") as live:
        yield live


def test_checkpoints_from_create_to_delete(host: LiveHost, run: Run) -> None:
    machine = host.world.machine("DC01")
    assert run("checkpoint", "create", "DC01", "--name", "one")[0] == 0
    code, said = run("checkpoint", "list", "DC01")
    assert (code, said["next"], said["now"]) == (0, "production", said["checkpoints"][0]["id"])
    assert [(p["name"], p["memory"]) for p in said["checkpoints"]] == [("one", False)]
    assert run("checkpoint", "apply", "DC01", "nowhere") == (2, None)
    assert run("checkpoint", "apply", "DC01", "one")[0] == 0
    assert machine.power is Power.RUNNING
    assert machine.applied_checkpoint is not None
    assert run("checkpoint", "delete", "DC01", "one", "--subtree")[0] == 0
    assert machine.checkpoints == []


def test_a_forged_lack_of_room_makes_no_second_checkpoint(host: LiveHost, run: Run) -> None:
    """Somebody on the line answers in the host's place, as often as the change comes: it comes once."""
    host.sim.mischief.once(Prank.FORGED, times=9, only="CreateSnapshot")
    code, _ = run("checkpoint", "create", "DC01")
    assert host.sim.mischief.played == [Prank.FORGED]
    until(lambda: bool(host.world.machine("DC01").checkpoints), "a checkpoint")
    assert len(host.world.machine("DC01").checkpoints) == 1
    (entry,) = run("journal", host_options=False)[1]["entries"]
    # What the host's own reading settled in time is done; nothing says that it failed.
    assert (code == 0, entry["outcome"]) in ((True, "done"), (False, "unknown"))


def test_a_standard_checkpoint_needs_leave_where_production_is_asked_for(host: LiveHost, run: Run) -> None:
    assert run("checkpoint", "create", "BACKUP01") == (1, None)
    assert run("checkpoint", "create", "BACKUP01", "--allow-standard")[0] == 0
    assert len(host.world.machine("BACKUP01").checkpoints) == 1


def test_a_locked_guest_needs_force(host: LiveHost, run: Run) -> None:
    code, said = run("vm", "shut-down", "RDS01")
    assert (code, said["items"][0]["trouble"]) == (1, "guest-locked")
    assert run("vm", "shut-down", "RDS01", "--force")[0] == 0
    assert host.world.machine("RDS01").power is Power.OFF
    assert run("vm", "start") == (2, None)
