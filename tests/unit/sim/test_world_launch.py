"""Scenes behind real ports: every account, stop and start again, and the command line."""

from __future__ import annotations

import threading
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

import pytest

from hvgui.sim.__main__ import main
from hvgui.sim.clock import CrankedClock
from hvgui.sim.launch import start_scene, worlds_of
from hvgui.sim.server.accounts import Account

PASSWORD = "correct horse"


def status(url: str) -> int:
    try:
        with urlopen(Request(url, data=b"", method="POST"), timeout=60) as reply:
            return int(reply.status)
    except HTTPError as error:
        return error.code


def test_a_scene_answers_on_loopback_and_asks_who_is_there(tmp_path: Path) -> None:
    with start_scene("lab", password=PASSWORD, root_folder=tmp_path, clock=CrankedClock()) as scene:
        assert [host.name for host in scene.hosts] == ["HV01", "HV02-TOKYO", "HV03-BERLIN"]
        assert len({host.port for host in scene.hosts}) == 3
        assert status(scene.hosts[0].url) == 401
        assert scene.user == "Administrator"


def test_a_host_goes_away_and_comes_back_on_its_port(tmp_path: Path) -> None:
    with start_scene("one", password=PASSWORD, root_folder=tmp_path, clock=CrankedClock()) as scene:
        (host,) = scene.hosts
        before = host.port
        host.stop()
        host.stop()
        with pytest.raises(LookupError):
            _ = host.sim
        with pytest.raises(URLError):
            status(host.url)
        host.start()
        host.start()
        assert host.port == before
        assert status(host.url) == 401


def test_files_of_guests_are_found_by_their_own_paths(tmp_path: Path) -> None:
    with start_scene("one", password=PASSWORD, root_folder=tmp_path, clock=CrankedClock()) as scene:
        (host,) = scene.hosts
        (vm_id,) = host.world.host.machines
        found = host.guest_file(vm_id.lower(), "c:\\programdata\\x.txt")
        assert found == host.guest_folder(vm_id) / "ProgramData/x.txt"
        assert host.guest_file(vm_id, "relative") is None
        assert host.guest_file("140E4DD2-2537-40DF-A4AD-75E20FC79D24", "C:\\x") is None
        assert host.host_folder().is_dir()


def test_an_unknown_scene_names_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(LookupError, match="big, cluster, lab, lonely, one"):
        start_scene("nowhere", password=PASSWORD, root_folder=tmp_path)


def test_the_command_line_prints_a_generated_password_once(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HVGUI_SIM_PASSWORD", raising=False)
    over = threading.Event()
    over.set()
    assert main(["--scene", "one", "--port", "0"], until=over) == 0
    printed = capsys.readouterr().out
    assert "HV-SINGLE" in printed
    assert "Administrator" in printed
    assert "HVGUI_SIM_PASSWORD" not in printed


def test_the_command_line_does_not_repeat_a_given_password(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HVGUI_SIM_PASSWORD", PASSWORD)
    over = threading.Event()
    over.set()
    assert main(["--scene", "big", "--port", "0", "--hosts", "2", "--vms", "5"], until=over) == 0
    printed = capsys.readouterr().out
    assert PASSWORD not in printed
    assert printed.count("(5 virtual machines)") == 2
    assert main(["--scene", "lab", "--hosts", "2"]) == 2
    assert main(["--scene", "one", "--mischief", "nonsense=1"], until=over) == 1


def test_a_password_does_not_show_in_an_account() -> None:
    assert PASSWORD not in repr(Account(user="x", password=PASSWORD))


def test_a_new_guid_is_nobodys(tmp_path: Path) -> None:
    """The host's own random numbers are not those it was built by."""
    (world,) = worlds_of("big", root_folder=tmp_path, clock=CrankedClock(), seed=5, hosts=1, vms=30)
    with world.looked_at() as host:
        known = set(host.machines) | {point.id for m in host.machines.values() for point in m.checkpoints}
        assert not known & {host.new_guid() for _ in range(200)}
