"""Virtual machines deleted over the wire: what goes and what stays, files only while that is proved, retried and refused."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.domain.machines.removal import Stays, proof
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.trouble import TroubleKind
from hvgui.sim.hyperv import checkpoints, hardware
from hvgui.sim.hyperv.hosts import Cluster
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.hyperv.vhds import DIFFERENCING, Vhd
from tests.journeys.test_commands import Run, run
from tests.journeys.test_truth import HASTE
from tests.support.engine import Engine, journey
from tests.support.hurried import HurriedClock, HurriedHostClock
from tests.support.live_host import LiveHost, live_host
from tests.support.machines_visit import attach_elsewhere, disk_of, plain, removal, state_of

__all__ = ["run"]


@pytest.fixture
def host(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[LiveHost]:
    number = getattr(request, "param", 0)
    # Commands have the time of the wall.
    slow = "run" not in request.fixturenames
    clock = HurriedHostClock(HASTE) if slow else None
    with live_host(tmp_path / "host", number=number, clock=clock, pace=0.5 if slow else 0.02, few=True) as live:
        yield live


def differ_from(host: LiveHost, machine: Machine) -> None:
    """A disk in the same folder differs from the file."""
    file = disk_of(machine)
    child = f"{file.rpartition(chr(92))[0]}\\child of it.vhdx"
    with host.world.looked_at() as state:
        state.vhds.files[child.casefold()] = Vhd(child, DIFFERENCING, parent=file)


def damage_beside(host: LiveHost, machine: Machine) -> None:
    """A disk in the same folder does not say what it differs from."""
    path = f"{disk_of(machine).rpartition(chr(92))[0]}\\damaged.vhdx"
    with host.world.looked_at() as state:
        state.vhds.files[path.casefold()] = Vhd(path, damaged=True)


def mount(host: LiveHost, machine: Machine) -> None:
    with host.world.looked_at() as state:
        state.vhds.held.add(disk_of(machine).casefold())


def point(host: LiveHost, machine: Machine) -> None:
    with host.world.looked_at() as state:
        checkpoints.create(state, machine, state.now())


def join_cluster(host: LiveHost, _: Machine) -> None:
    with host.world.looked_at() as state:
        state.cluster = Cluster("CLUSTER", ((state.name, True),))


REASONS = [
    (attach_elsewhere, Stays.OTHER_VM),
    (differ_from, Stays.PARENT),
    (damage_beside, Stays.NOT_PROVED),
    (mount, Stays.IN_USE),
    (point, Stays.CHECKPOINTS),
    (join_cluster, Stays.CLUSTER),
]


def test_a_file_stays_for_each_reason(tmp_path: Path) -> None:
    """One host for all of them; each reason is undone before the next."""
    with live_host(tmp_path / "host", few=True) as host:

        async def story(engine: Engine) -> None:
            machine = plain(host)
            file, key = disk_of(machine), engine.key(machine.name)
            for make, why in REASONS:
                with host.world.looked_at() as state:
                    kept = {m.id: m.settings.copy() for m in state.ordered()}
                    vhds, held = dict(state.vhds.files), set(state.vhds.held)
                make(host, machine)
                wanted = disk_of(machine)
                use = await engine.fleet.machines.disk_use([key])
                refused = proof(key.vm, wanted, use)
                assert refused is not None, why
                assert refused.why is why
                wishes = removal(engine, machine, wanted)
                said = await engine.fleet.machines.preview_deletion(wishes)
                assert [one.verdict for one in said] == [Verdict.WILL_CHANGE, Verdict.REFUSED]
                assert said[1].trouble is not None
                assert said[1].trouble.kind is TroubleKind.FILE_STAYS
                with host.world.looked_at() as state:
                    for m in state.ordered():
                        m.settings = kept[m.id]
                    state.vhds.files, state.vhds.held, state.cluster = vhds, held, None
                    machine.checkpoints.clear()
                    machine.current_checkpoint = None
            assert proof(key.vm, file, await engine.fleet.machines.disk_use([key])) is None

        journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


def test_the_commands_make_and_delete(host: LiveHost, run: Run, tmp_path: Path) -> None:
    name, before = host.world.host.name, state_of(host)
    code, said = run("vm", "new", name, "cmd-#", "--count", "2", "--size", "20G", "--dry-run")
    assert (code, [item["verdict"] for item in said["items"]]) == (0, ["changes"] * 2)
    assert said["items"][0]["calls"][0] == "define"
    assert "New-VM" in run("vm", "new", name, "cmd", "--dry-run", "--powershell")[1]["powershell"]
    assert state_of(host) == before
    assert run("vm", "new", name, "cmd", "--count", "2")[0] == 2, "no place for the number"
    assert run("vm", "new", name, "x", "--switch", "none")[0] == 2
    assert run("vm", "new", name, "cmd-#", "--count", "2", "--size", "20G")[0] == 0
    assert run("vm", "new", name, "twin", "--like", "cmd-1")[0] == 0
    assert run("vm", "new", name, "x", "--saved", "none")[0] == 2
    assert run("vm", "new", name, "x", "--version", "99.0")[0] == 1
    image = tmp_path / "tools & 日本語.iso"
    image.write_bytes(b"\0" * 32769 + b"CD001" + os.urandom(100_000))
    started = ("vm", "new", name, "lab", "--upload", str(image), "--tags", "a,b", "--no-disk")
    assert run(*started, "--dry-run", "--powershell")[0] == 2
    code, said = run(*started, "--dry-run")
    assert (code, said["items"][0]["calls"][0]) == (0, "upload")
    assert run(*started)[0] == 0
    assert [drive.file for drive in hardware.drives(host.world.machine("lab"), host.world.machine("lab").id)] == [
        f"C:\\ISO\\{image.name}"
    ]
    assert run("vm", "delete", "lab", "--allow", "d-vm")[0] == 0
    machines = ("cmd-1", "cmd-2", "twin")
    code, said = run("vm", "delete", *machines, "--with-files", "--dry-run")
    assert (code, [item["verdict"] for item in said["items"]]) == (0, ["changes"] * 6)
    assert "Remove-VM" in run("vm", "delete", "cmd-1", "--dry-run", "--powershell")[1]["powershell"]
    assert run("vm", "delete", *machines, "--with-files", "--allow", "d-vm")[0] == 1, "files are not allowed"
    assert run("vm", "delete", *machines, "--with-files", "--allow", "d-vm", "--allow", "d-files")[0] == 0
    assert state_of(host) == before
