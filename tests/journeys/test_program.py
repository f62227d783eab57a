"""The program's life as a process: it ends when it should, and it remembers."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.account import PASSWORD
from tests.support.live_host import live_host
from tests.support.programs import HANGS, ended, line, told, visit


@pytest.mark.slow
def test_a_visitor_that_breaks_ends_the_program_and_is_named(tmp_path: Path) -> None:
    with live_host(tmp_path / "host", "one") as host:
        process = visit("break_down", host.profile.port, tmp_path)
        _, said = ended(process)
    assert process.returncode == 1
    assert "LookupError: 0 hosts, none of them wanted" in said


@pytest.mark.slow
def test_closing_does_not_wait_for_a_host_that_hangs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "temporary").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    with live_host(tmp_path / "host", "one") as host:
        process = visit("close_while_a_host_hangs", host.profile.port, tmp_path)
        assert line(process) == {"live": True}
        host.sim.mischief.set("hang=1")
        told(process)
        assert line(process) == {"closing": True}
        # The host would hold the answer for half a minute; the program has two seconds and its own end.
        assert process.wait(HANGS) == 0
        assert list((tmp_path / "temporary").iterdir()) == [], "also when it does not wait for its workers"
        host.sim.mischief.calm()


@pytest.mark.slow
def test_hosts_geometry_columns_and_filter_are_remembered_and_the_list_is_there_at_once(tmp_path: Path) -> None:
    with live_host(tmp_path / "host") as host:
        first = visit("leave_traces", host.profile.port, tmp_path)
        out, err = ended(first)
        assert first.returncode == 0, err
        count = len(host.world.host.machines)
        port = host.profile.port
    second = visit("find_traces", port, tmp_path)
    found = line(second)
    ended(second)
    assert found["hosts"] == ["127.0.0.1"]
    assert found["vms"] == count
    assert found["aged"] == [True]
    assert found["phases"][0] != "live"
    assert found["size"][1] == 666  # the offscreen screen is narrower than the window may be
    assert found["filter"] == "host:HV*"
    assert found["columns"] == ["name", "heartbeat", "host"]
    written = "".join(p.read_text(errors="replace") for p in tmp_path.glob("XDG_*/**/*") if p.is_file())
    assert PASSWORD not in written + out + err


@pytest.mark.slow
def test_a_second_start_brings_the_first_to_the_front_and_ends(tmp_path: Path) -> None:
    first = visit("wait_to_be_called", 1, tmp_path)
    assert line(first) == {"ready": True}
    second = visit("break_down", 1, tmp_path)
    out, err = ended(second)
    assert (second.returncode, out) == (0, ""), err
    assert line(first) == {"called": True}
    elsewhere = visit("break_down", 1, tmp_path / "another person")
    ended(elsewhere)
    assert elsewhere.returncode == 1, "other settings are another program"
    ended(first)
    assert first.returncode == 0
    third = visit("break_down", 1, tmp_path)
    ended(third)
    assert third.returncode == 1, "the place is free again"


@pytest.mark.slow
def test_a_crash_is_told_and_the_program_goes_on(tmp_path: Path) -> None:
    process = visit("survive_a_crash", 1, tmp_path)
    found = line(process)
    ended(process)
    assert found["told"] == 2
    assert "ZeroDivisionError" in found["report"]
    assert str(tmp_path) not in found["report"]
    assert found["alive"]
