"""The scenarios for a real host, on the simulated one: each runs, and each assumption row has one or says why not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.real_host.run import SCENARIOS, WRITING, Bench, profile_of, scenarios
from tests.support.live_host import live_host

ROOT = Path(__file__).resolve().parents[2]


def test_every_scenario_runs(tmp_path: Path) -> None:
    with live_host(tmp_path) as host:
        lines = scenarios(Bench(host.wire(), "FILE01"))
        assert len(lines) == len(SCENARIOS) + len(WRITING)
        assert not [line for line in lines if "FAILED" in line]
        assert host.sim.stats.clear_text_bodies == 0
        assert host.sim.service.eventing.open_by("Administrator") == 0
        assert not any(machine.name in "\n".join(lines) for machine in host.world.host.machines.values())


def test_what_fails_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    with live_host(tmp_path, "one", events=False) as host:
        lines = scenarios(Bench(host.wire()))
        (failed,) = (line for line in lines if "FAILED" in line)
        assert failed.startswith("events")
        assert "2150858753" in failed


def test_the_rows_that_scenarios_settle_are_there() -> None:
    text = (ROOT / "docs" / "first-real-host.md").read_text(encoding="utf-8")
    rows = {int(line.split("|")[1]) for line in text.splitlines() if line.startswith("| ") and line[2].isdigit()}
    settled = {row for scenario in (*SCENARIOS, *WRITING) for row in scenario.rows}
    assert settled <= rows
    for scenario in (*SCENARIOS, *WRITING):
        assert f"`{scenario.name}`" in text


def test_every_assumption_has_a_scenario_or_says_how_else_it_is_settled() -> None:
    text = (ROOT / "docs" / "first-real-host.md").read_text(encoding="utf-8")
    rows = [
        (int(cells[1]), cells[4].strip())
        for line in text.splitlines()
        if line.startswith("| ") and line[2].isdigit()
        for cells in [line.split("|")]
    ]
    by_row = dict(rows)
    assert len(by_row) == len(rows), "a number stands for one assumption"
    scenarios_of: dict[int, set[str]] = {}
    for scenario in (*SCENARIOS, *WRITING):
        for row in scenario.rows:
            scenarios_of.setdefault(row, set()).add(scenario.name)
    for row, where in by_row.items():
        assert where not in ("", "–"), row
        named = set(re.findall(r"scenario `([a-z ]+)`", where))
        assert named == scenarios_of.get(row, set()), row


@pytest.mark.parametrize(
    ("host", "https", "address", "port"),
    [
        ("hv01", "", "hv01", 5985),
        ("hv01", "1", "hv01", 5986),
        ("hv01.example.com:15985", "", "hv01.example.com", 15985),
        ("[fe80::1]:5990", "1", "fe80::1", 5990),
    ],
)
def test_a_real_host_may_have_a_port(host: str, https: str, address: str, port: int) -> None:
    profile = profile_of({"HVGUI_REAL_HOST": host, "HVGUI_REAL_HTTPS": https})
    assert (profile.address, profile.port) == (address, port)


def test_a_port_that_is_none_is_told() -> None:
    with pytest.raises(SystemExit):
        profile_of({"HVGUI_REAL_HOST": "hv01:none"})
