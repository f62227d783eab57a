"""Names on the command line that are hard to give, and a closed host that is named otherwise."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import platformdirs
import pytest

from hvgui import assembly
from hvgui.controller.state.settings_file import SettingsFile
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import HostId
from tests.journeys.test_commands import HASTE, Run, file_server, run
from tests.support.hurried import HurriedHostClock
from tests.support.live_host import LiveHost, live_host

__all__ = ["run"]


@pytest.fixture
def host(tmp_path: Path) -> Iterator[LiveHost]:
    """One host, the oldest: names are read before any host is asked."""
    with live_host(tmp_path / "host", number=2, clock=HurriedHostClock(HASTE)) as live:
        yield live


def test_a_vm_whose_name_holds_an_equals_sign_is_named_in_every_command(host: LiveHost, run: Run) -> None:
    for name in ("a=b", "backup=off"):
        given = "a=b" if name == "backup=off" else file_server(host)
        assert run("vm", "rename", given, name)[0] == 0
        full = f"{host.world.host.name}/{name}"
        assert run("services", "show", full)[0] == 0
        assert run("kvp", "get", name)[0] == 0
        assert run("checkpoint", "list", name)[0] == 0
        code, said = run("services", "set", full, "backup=off", "--dry-run")
        assert code in (0, 1)
        assert [item["name"] for item in said["plan"]] == [name] if "plan" in said else said
        assert run("vm", "pause", name)[0] == 0
        assert run("vm", "resume", name)[0] == 0
    assert run("services", "set", "backup=off", "--dry-run")[0] == 2, "it reads like a setting, and names nobody"
    assert run("services", "set", file_server(host), "backupp=off")[0] == 2, "neither a setting nor a name"


def test_names_that_look_the_same_are_marked_in_the_list(host: LiveHost, run: Run) -> None:
    one, other, *rest = host.world.host.machines.values()
    for number, machine in enumerate(rest):
        host.world.rename(machine.id, f"other-{number}x")
    host.world.rename(one.id, "billing")
    host.world.rename(other.id, "bіlling")
    code, said = run("list")
    assert code == 0
    alike = {vm["name"]: vm["look_alikes"] for vm in said["virtual_machines"] if vm["look_alikes"]}
    assert alike == {"billing": [other.id], "bіlling": [one.id]}


def test_a_closed_host_is_closed_under_an_address_that_nobody_remembered(
    host: LiveHost, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = HostProfile(id=HostId("closed"), address="elsewhere.example", user="x", read_only=True)
    SettingsFile(Path(platformdirs.user_config_dir()) / "settings.json").save_hosts([closed])
    monkeypatch.setattr(assembly, "known_names", lambda: {closed.id: host.world.host.name})
    code, said = run("vm", "pause", file_server(host))
    assert code == 1
    assert [item["trouble"] for item in said["items"]] == ["read-only"]


@pytest.mark.skipif(sys.platform != "linux", reason="names of bytes")
def test_names_that_cannot_be_are_refused_one_by_one_and_the_others_go(
    host: LiveHost, run: Run, tmp_path: Path
) -> None:
    folder = tmp_path / "local"
    folder.mkdir()
    bad = [
        b"\xff\xfe.txt",
        b"con.txt",
        b"COM1",
        "lpt\u00b9.log".encode(),
        b"a:b",
        b"trailing.",
        b"new\nline",
        b"esc\x1b[2J",
    ]
    for name in (*bad, b"good.txt", "日本.txt".encode()):
        Path(os.fsdecode(bytes(folder) + b"/" + name)).write_bytes(b"x")
    target = f"{file_server(host)}:C:\\in"
    code, said = run("copy", str(folder), target, "--way", "shell", "--turn-on")
    assert code == 1
    assert sorted(f["file"] for f in said["files"] if f["result"] == "done") == ["good.txt", "日本.txt"]
    assert len(said["refused"]) == len(bad)
    assert {item["trouble"] for item in said["refused"]} == {"name-not-legal"}
    # Each is named, so that a person finds it.
    assert {os.fsencode(os.path.basename(item["source"])) for item in said["refused"]} == set(bad)
