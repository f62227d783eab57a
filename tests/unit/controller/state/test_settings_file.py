"""The file of hosts and settings: shared by programs, older and newer, damaged, and never losing a host."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from hvgui.controller.api.notices import Notices
from hvgui.controller.state import settings_file as settings_module
from hvgui.controller.state.settings_file import SettingsFile
from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.hosts.host import HostProfile, StagingWay
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import HostId
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.values import replace
from tests.support.paper_world import World, scenario

ONE = HostProfile(id=HostId("1"), address="hv01", user="admin")
TWO = HostProfile(id=HostId("2"), address="hv02", read_only=True)
THREE = HostProfile(id=HostId("3"), address="hv03")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def told(path: Path) -> tuple[SettingsFile, list[Trouble]]:
    notices, found = Notices(), list[Trouble]()
    notices.follow(found.append)
    return SettingsFile(path, notices, lambda: 0.0), found


def content(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text())
    return found


def test_two_windows_keep_each_other_s_hosts(path: Path) -> None:
    SettingsFile(path).save_hosts([ONE])
    first, second = SettingsFile(path), SettingsFile(path)
    first.save_hosts([ONE, TWO])
    second.save_hosts([ONE, THREE])
    assert {host.id for host in SettingsFile(path).hosts} == {"1", "2", "3"}
    first.save_window({"tab": 1})
    second.save_window({"scope": "x"})
    assert SettingsFile(path).window == {"tab": 1, "scope": "x"}


def test_of_one_host_each_window_writes_what_it_has_changed(path: Path) -> None:
    SettingsFile(path).save_hosts([ONE, TWO])
    first, second = SettingsFile(path), SettingsFile(path)
    first.save_hosts([replace(ONE, read_only=True), TWO])
    second.save_hosts([replace(ONE, pinned="ab"), TWO])
    kept = SettingsFile(path).hosts[0]
    assert (kept.read_only, kept.pinned) == (True, "ab")


def test_a_host_that_was_forgotten_elsewhere_stays_forgotten(path: Path) -> None:
    SettingsFile(path).save_hosts([ONE, TWO])
    first, second = SettingsFile(path), SettingsFile(path)
    first.save_hosts([TWO])
    second.save_hosts([ONE, TWO, THREE])
    assert [host.id for host in SettingsFile(path).hosts] == ["2", "3"]


WRITER = """
import sys
from pathlib import Path
from hvgui.controller.state.settings_file import SettingsFile
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import HostId
file = SettingsFile(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
for n in range(10):
    file.save_hosts([*file.hosts, HostProfile(id=HostId(f"{sys.argv[2]}-{n}"), address="x")])
"""


def test_programs_that_write_at_the_same_moment_lose_nothing(path: Path) -> None:
    """Each has read the file before any of them writes."""
    running = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path), name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for name in "abc"
    ]
    for process in running:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in running:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in running:
        process.communicate(timeout=120)
        assert process.returncode == 0
    assert len(SettingsFile(path).hosts) == 30


def test_what_a_newer_program_keeps_is_kept_and_shown_as_such(path: Path) -> None:
    SettingsFile(path).save_hosts([ONE, TWO])
    newer = content(path)
    newer["version"] = 7
    newer["colour"] = "blue"
    newer["hosts"][0] |= {"auth": "passkey", "mood": "good", "staging": "pigeon"}
    newer["hosts"][0]["smb"]["speed"] = 9
    path.write_text(json.dumps(newer))
    file = SettingsFile(path)
    assert file.hosts[0].unknown_auth == "passkey"
    assert file.hosts[0].staging is StagingWay.AUTO
    file.save_hosts([replace(file.hosts[0], read_only=True), file.hosts[1], THREE])
    kept = content(path)
    assert (kept["version"], kept["colour"]) == (7, "blue")
    host = kept["hosts"][0]
    assert (host["auth"], host["mood"], host["staging"], host["read_only"]) == ("passkey", "good", "pigeon", True)
    assert host["smb"]["speed"] == 9
    file.save_hosts([replace(file.hosts[0], auth=AuthKind.KERBEROS, unknown_auth=""), TWO])
    assert content(path)["hosts"][0]["auth"] == "kerberos"


def test_two_windows_keep_each_other_s_changes_of_one_place_for_files(path: Path) -> None:
    SettingsFile(path).save_hosts([ONE])
    first, second = SettingsFile(path), SettingsFile(path)
    first.save_hosts([replace(ONE, smb=replace(ONE.smb, share="drop"))])
    second.save_hosts([replace(ONE, smb=replace(ONE.smb, port=1445))])
    (kept,) = SettingsFile(path).hosts
    assert (kept.smb.share, kept.smb.port) == ("drop", 1445)


@scenario
async def test_a_host_with_an_unknown_way_of_signing_in_is_never_tried(world: World) -> None:
    host = world.fleet.add_host(replace(ONE, unknown_auth="passkey"), None, remember=False)
    await world.clock.advance(600)
    picture = world.fleet.host(host)
    assert picture is not None
    assert picture.phase is LinkPhase.REFUSED
    assert picture.trouble == Trouble(TroubleKind.AUTH_OF_NEWER, "hv01", "passkey")
    assert world.host.log == []


@pytest.mark.parametrize(
    "broken",
    [
        "",
        "{",
        "[]",
        "5",
        '"x"',
        "[" * 100_000,
        '{"a":' * 100_000,
        '{"hosts": Infinity}',
        '{"a": NaN}',
        "\udcff\x00",
        "9" * 5000,
    ],
)
def test_a_damaged_file_is_set_aside_and_its_last_good_copy_taken(path: Path, broken: str) -> None:
    SettingsFile(path).save_hosts([ONE])
    SettingsFile(path).save_hosts([ONE, TWO])
    SettingsFile(path).save_window({"tab": 1})
    path.write_bytes(broken.encode("utf-8", "surrogateescape"))
    file, notices = told(path)
    assert file.hosts == (ONE, TWO)
    (aside,) = path.parent.glob("settings.damaged-*.json")
    assert [(n.kind, n.subject) for n in notices] == [(TroubleKind.SETTINGS_RESTORED, aside.name)]
    assert aside.read_bytes() == broken.encode("utf-8", "surrogateescape")
    file.save_hosts([ONE, TWO, THREE])
    assert SettingsFile(path).hosts == (ONE, TWO, THREE)


def test_a_second_damaged_file_does_not_take_the_place_of_the_first(path: Path) -> None:
    path.parent.mkdir()
    for text in ("{first", "{second"):
        path.write_text(text)
        _, notices = told(path)
        assert [n.kind for n in notices] == [TroubleKind.SETTINGS_LOST]
    assert {p.read_text() for p in path.parent.glob("settings.damaged-*")} == {"{first", "{second"}


@pytest.mark.parametrize(
    ("field", "value"),
    [("port", "x"), ("port", 1e999), ("port", True), ("port", 0), ("port", 10**400), ("https", "false"), ("address", 5),
     ("address", ""), ("read_only", "no"), ("smb", 3), ("smb", {"port": "x"}), ("auth", 3), ("pinned", None), ("id", ["x"])],
)  # fmt: skip
def test_an_entry_of_wrong_types_is_told_and_stays_in_the_file(path: Path, field: str, value: object) -> None:
    SettingsFile(path).save_hosts([ONE, TWO])
    found = content(path)
    found["hosts"][0][field] = value
    path.write_text(json.dumps(found).replace("Infinity", "1e999"))
    file, notices = told(path)
    assert file.hosts == (TWO,)
    assert [(n.kind, n.detail) for n in notices] == [(TroubleKind.HOSTS_NOT_UNDERSTOOD, "1")]
    file.save_hosts([TWO, THREE])
    assert len(content(path)["hosts"]) == 3


def test_a_file_that_was_taken_away_is_written_whole(path: Path) -> None:
    file = SettingsFile(path)
    file.save_hosts([ONE, TWO])
    file.save_window({"tab": 1})
    path.unlink()
    file.save_hosts([ONE, TWO, THREE])
    assert SettingsFile(path).hosts == (ONE, TWO, THREE)


def test_a_full_disk_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, notices = told(path)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(settings_module, "replace_whole", full)
    file.save_hosts([ONE])
    assert [(n.kind, n.detail) for n in notices] == [(TroubleKind.SETTINGS_NOT_SAVED, "No space left on device")]


@pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")
def test_the_file_its_backup_and_its_lock_are_private(path: Path) -> None:
    path.parent.mkdir(mode=0o755)
    SettingsFile(path).save_hosts([ONE])
    SettingsFile(path).save_hosts([ONE, TWO])
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert {p.name: p.stat().st_mode & 0o777 for p in path.parent.iterdir()} == dict.fromkeys(
        ("settings.json", "settings.backup.json", "settings.lock"), 0o600
    )
