"""The hardware of all VMs of three hosts in one reading, the filter over it, and what it costs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.test_commands import Run, run
from tests.support.live_host import LiveHost, live_host

__all__ = ["run"]


@pytest.fixture(params=[0, 1, 2], ids=["en-2022", "ja-2019", "de-2012r2"])
def host(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", number=request.param) as live:
        yield live


def test_the_list_is_filtered_by_hardware(host: LiveHost, run: Run) -> None:
    state = host.world.host
    code, said = run("list", "--filter", "iso:inserted")
    assert {vm["name"] for vm in said["virtual_machines"]} == {m.name for m in state.ordered() if m.equipment.iso}
    assert all(vm["hardware"]["dvd"][0] for vm in said["virtual_machines"])
    code, said = run("list", "--filter", "checkpoints>0 -gen:1")
    expected = {m.name for m in state.ordered() if m.checkpoints and m.generation == 2}
    assert {vm["name"] for vm in said["virtual_machines"]} == expected
    assert code == (0 if expected else 1)
    code, said = run("list")
    assert all("hardware" not in vm for vm in said["virtual_machines"]), "it is not read where nobody asks for it"


@pytest.mark.one_host
def test_a_policy_may_be_about_hardware(host: LiveHost, run: Run, tmp_path: Path) -> None:
    state = host.world.host
    policy = tmp_path / "images.toml"
    policy.write_text(
        '[[policy]]\nname = "images"\nwhere = "iso:inserted"\n[policy.services]\nbackup = "off"\n', "utf-8"
    )
    _, said = run("services", "diff", str(policy))
    expected = {m.name for m in state.ordered() if m.settings.iso and m.settings.enabled("vss")}
    ids = {m.id for m in state.ordered() if m.settings.iso}
    assert {item["id"] for item in said["items"]} == ids
    assert expected <= {item["name"] for item in said["items"]}
