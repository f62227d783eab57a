"""Folders over the wire: kept with the VMs, found again by the next reading, filtered by, and undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.domain.operations.undoing import UndoState
from hvgui.domain.vms.kvp import Relabel
from hvgui.domain.vms.labels import FOLDER
from hvgui.values import replace
from tests.journeys.test_commands import Run, run
from tests.support.engine import Engine, journey
from tests.support.live_host import LiveHost, live_host

__all__ = ["run"]

PATH = "Lab & Co/'Web' 日本"


@pytest.fixture
def host(tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", few=True) as live:
        yield live


@pytest.mark.one_host
def test_a_folder_is_kept_with_its_vms_and_taken_back(host: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        keys = list(engine.fleet.vms())[:2]

        def labels() -> list[str]:
            return [engine.fleet.vms()[key].labels.folder for key in keys]

        vms = engine.fleet.vms()
        wanted = {key: Relabel(vms[key].labels, replace(vms[key].labels, folder=PATH)) for key in keys}
        operation = engine.fleet.kvp.set_labels(wanted)
        assert operation is not None
        await engine.finished(operation)
        assert labels() == [PATH, PATH]
        entries = [record.number for record in await engine.journal.search(limit=5)]
        found = await engine.fleet.journal.propose_undo(entries)
        assert {item.state for item in found.items} == {UndoState.READY}
        for undone in engine.fleet.journal.undo(found):
            await engine.finished(undone)
        assert labels() == ["", ""]

    journey(tmp_path / "run", (host,), story)


@pytest.mark.one_host
def test_vms_are_put_into_a_folder_by_command(host: LiveHost, run: Run) -> None:
    one, other, *_ = (machine.name for machine in host.world.host.ordered())
    code, said = run("vm", "folder", one, other, "--to", f" {PATH} /", "--dry-run")
    assert (code, {item["wanted"] for item in said["items"]}) == (0, {PATH})
    assert run("vm", "folder", one, other, "--to", PATH)[0] == 0
    code, said = run("list", "--filter", 'folder:"lab & co"')
    assert {(vm["name"], vm["folder"]) for vm in said["virtual_machines"]} == {(one, PATH), (other, PATH)}
    assert run("vm", "folder", one, "--none")[0] == 0
    assert len(run("list", "--filter", 'folder:"lab & co"')[1]["virtual_machines"]) == 1
    assert run("vm", "folder", one, "--to", " / ")[0] == 2
    assert run("vm", "folder", "--none")[0] == 2
    items = host.world.machine(other).settings
    assert FOLDER in repr(items)
