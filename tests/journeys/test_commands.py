"""The commands without a window against a live host: same engine, same journal, stable JSON, exit codes."""

from __future__ import annotations

import json
import logging
import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import platformdirs
import pytest

from hvgui.cli import main
from hvgui.desktop import keyring_store
from hvgui.desktop.keyring_store import SessionStore
from hvgui.domain.vms.services import Service
from hvgui.hyperv.service_reading import read_services
from hvgui.wording.i18n import text
from hvgui.wsman.exchange import converse
from tests.journeys.test_engine import staged
from tests.support.account import USER, typed
from tests.support.hurried import HurriedHostClock
from tests.support.live_host import LiveHost, live_host
from tests.support.patience import until
from tests.support.programs import command, ended

Run = Callable[..., tuple[int, Any]]


#: A guest needs seconds until it answers on a service that was just turned on; here a fifth of them.
HASTE = 5.0


@pytest.fixture(params=[0, 2], ids=["en-2022", "de-2012r2"])
def host(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", number=request.param, clock=HurriedHostClock(HASTE)) as live:
        yield live


@pytest.fixture
def run(
    host: LiveHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Run]:
    for name in ("user_config_dir", "user_data_dir"):
        monkeypatch.setattr(platformdirs, name, lambda *_, **__: str(tmp_path / "home"))
    monkeypatch.setattr(keyring_store, "KeyringStore", SessionStore)

    def go(*words: str, host_options: bool = True) -> tuple[int, Any]:
        options = ["--json"]
        if host_options:
            options += ["--host", f"127.0.0.1:{host.sim.port}", "--user", USER, "--password-stdin"]
            monkeypatch.setattr("sys.stdin", typed())
        code = main([*words, *options])
        out = capsys.readouterr().out
        return code, json.loads(out) if out else None

    yield go
    # A command sets up logging for a whole process; what comes after in this one wants the usual again.
    logging.basicConfig(level=logging.WARNING, force=True)


def file_server(host: LiveHost) -> str:
    return "FILE01" if host.world.host.name == "HV01" else "Dateiserver"


def controller(host: LiveHost) -> str:
    return "DC01" if host.world.host.name == "HV01" else "DC-BERLIN"


def test_list_and_show(host: LiveHost, run: Run) -> None:
    code, said = run("list")
    assert code == 0
    assert len(said["virtual_machines"]) == len(host.world.host.machines)
    assert said["hosts"][0]["state"] == "live"
    code, said = run("services", "show", file_server(host))
    (vm,) = said["virtual_machines"]
    assert vm["services"]["guest-services"] == {
        "host_setting": "on",
        "guest_answer": 2,
        "detail": None,
        "meaning": "ok",
    }
    assert run("services", "show", "nobody") == (2, None)
    assert run("list", "--filter", "sevice:x") == (2, None)


@pytest.mark.one_host
def test_set_with_a_preview_first(host: LiveHost, run: Run) -> None:
    name = file_server(host)
    code, said = run("services", "set", name, "backup=off", "kvp=on", "--dry-run")
    assert code == 0
    assert said["counts"] == {"changes": 1, "agrees": 1, "refused": 0}
    assert run("journal", host_options=False)[1]["entries"] == [], "a dry run changes nothing"
    code, said = run("services", "set", name, "backup=off", "kvp=on")
    assert (code, said["ended"]["done"]) == (0, 1)
    assert [i.get("outcome") for i in said["items"]] == ["done", None]
    (entry,) = run("journal", host_options=False)[1]["entries"]
    assert (entry["vm"], entry["subject"], entry["before"], entry["after"]) == (name, "backup", "on", "off")
    assert entry["account"] == USER
    code, said = run("services", "set", name, "backup=on", "--dry-run", "--powershell")
    assert "Enable-VMIntegrationService" in said["powershell"]
    code, said = run("services", "set", name, "backup=on", "--powershell")
    assert "Enable-VMIntegrationService" in said["powershell"], "a script is asked for, not a change"
    assert "ended" not in said
    code, said = run("services", "set", name, "backup=on", "--powershell", "--apply")
    assert (code, said["ended"]["done"]) == (0, 1)


@pytest.mark.one_host
def test_policies(host: LiveHost, run: Run, tmp_path: Path) -> None:
    path = tmp_path / "p.toml"
    path.write_text('[[policy]]\nname = "clock"\n[policy.services]\ntime-sync = "off"\n', encoding="utf-8")
    code, before = run("services", "diff", str(path))
    assert code == 1
    assert {i["name"] for i in before["items"] if i["why"] == "domain-controller"} == {controller(host)}
    code, said = run("services", "apply", str(path))
    assert code == 1, "the domain controller was refused"
    assert said["ended"]["done"] == before["counts"]["changes"]
    code, said = run("services", "apply", str(path), "--include-domain-controller", controller(host))
    assert (code, said["ended"]["done"]) == (0, 1)
    assert run("services", "diff", str(path))[0] == 0
    path.write_text('[[policy]]\nname = "clock"\n[policy.services]\ntimesync = "off"\n', encoding="utf-8")
    assert run("services", "diff", str(path)) == (2, None)


@pytest.mark.one_host
def test_items(host: LiveHost, run: Run) -> None:
    name = file_server(host)
    _, said = run("kvp", "set", name, "color=blue; <b>", "size=", "--dry-run")
    assert [i["plan"] for i in said["items"]] == ["add", "add"]
    assert run("kvp", "set", name, "color=blue; <b>")[0] == 0
    _, said = run("kvp", "get", name, "color")
    assert [(i["pool"], i["value"]) for i in said["items"]] == [("host", "blue; <b>")]
    assert run("kvp", "set", name, "--remove", "color")[0] == 0
    assert run("kvp", "get", name, "color")[0] == 1
    assert run("kvp", "set", name, "k=" + "v" * 2000)[0] == 2


@pytest.mark.one_host
def test_why(host: LiveHost, run: Run) -> None:
    code, said = run("why", controller(host), "guest-services")
    assert (code, said["conclusion"], said["grade"]) == (0, "off-by-default", "chosen")
    assert said["says"]
    assert said["next"]
    assert run("why", controller(host), "gues") == (2, None)


def test_a_host_that_does_not_answer(host: LiveHost, run: Run) -> None:
    host.sim.stop()
    code, said = run("list", "--timeout", "5")
    assert code == 3
    assert said["virtual_machines"] == []


def test_copy_brings_files_and_folders_in_and_adds_up(host: LiveHost, run: Run, tmp_path: Path) -> None:
    name = file_server(host)
    top = tmp_path / "local" / "top"
    (top / "deep").mkdir(parents=True)
    (top / "one.txt").write_bytes(b"1")
    (top / "deep" / "zwei.txt").write_bytes(b"2" * 1000)
    (top / "deep" / "con").write_bytes(b"no")
    words = ("copy", str(top), f"{name}:C:\\in", "--way", "shell", "--turn-on")
    code, said = run(*words)
    assert code == 1, "one name is refused"
    assert [(f["file"], f["folder"], f["result"]) for f in said["files"]] == [
        ("one.txt", "C:\\in/top", "done"),
        ("zwei.txt", "C:\\in/top/deep", "done"),
    ]
    assert [(r["source"], r["trouble"]) for r in said["refused"]] == [(str(top / "deep" / "con"), "name-not-legal")]
    there = host.world.guest_folder(name) / "in" / "top"
    assert (there / "one.txt").read_bytes() == b"1"
    assert (there / "deep" / "zwei.txt").read_bytes() == b"2" * 1000
    (top / "deep" / "con").unlink()
    code, said = run(*words)
    assert (code, {f["trouble"] for f in said["files"]}) == (1, {"destination-exists"})
    code, said = run(*words, "--if-exists", "skip")
    assert (code, {f["result"] for f in said["files"]}) == (0, {"skipped"})
    assert [p for p in host.world.host_folder().rglob("*") if p.is_file() and "hvgui" in p.parts] == []


@pytest.mark.one_host
def test_copy_says_that_there_is_no_way_out(
    host: LiveHost, run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run("copy", f"{file_server(host)}:C:\\in\\a.txt", f"{file_server(host)}:C:\\other")[0]
    assert code == 2


@pytest.mark.one_host
def test_copy_into_several_guests_each_with_its_folder(host: LiveHost, run: Run, tmp_path: Path) -> None:
    first, second = file_server(host), controller(host)
    (tmp_path / "a.txt").write_bytes(b"a")
    source = str(tmp_path / "a.txt")
    code, said = run(
        "copy", source, f"{first}:C:\\in", f"{first}:C:\\too", f"{second}:C:\\in", "--way", "shell", "--turn-on"
    )
    assert (code, said["refused"]) == (0, [])
    assert sorted((f["vm"], f["folder"], f["result"]) for f in said["files"]) == sorted(
        [(first, "C:\\in", "done"), (first, "C:\\too", "done"), (second, "C:\\in", "done")]
    )
    for name, folder in ((first, "in"), (first, "too"), (second, "in")):
        assert (host.world.guest_folder(name) / folder / "a.txt").read_bytes() == b"a"
    # A file of this computer is a source, whatever its name looks like.
    (tmp_path / "home").mkdir(exist_ok=True)
    assert run("copy", f"{first}:C:\\a.txt", f"{second}:C:\\in")[0] == 2, "there is no way out"


@pytest.mark.slow
def test_an_interrupted_copy_cleans_up_and_says_so_with_its_code(tmp_path: Path) -> None:
    """Ctrl+C in a real process, while the host brings the file into the guest."""
    with live_host(tmp_path / "host", clock=HurriedHostClock(HASTE)) as host:
        with host.world.looked_at() as state:
            state.switches.copy_rate = 10.0
        (tmp_path / "large.bin").write_bytes(os.urandom(100_000))
        target = f"{controller(host)}:C:\\in"
        words = ("copy", str(tmp_path / "large.bin"), target, "--way", "shell", "--turn-on", "--json")
        process = command(host.sim.port, tmp_path, words)

        def under_way() -> bool:
            assert process.poll() is None, process.communicate()
            with host.world.looked_at() as state:
                return any(job.carried and not job.over for job in state.jobs.all())

        until(under_way, "the host brings the file into the guest")
        process.send_signal(signal.SIGINT)
        out, err = ended(process)
        assert (process.returncode, out) == (130, ""), err
        assert text("operations.cancelling") in err
        assert staged(host) == []
        assert not (host.world.guest_folder(controller(host)) / "in" / "large.bin").exists()
        key = host.vm_id(controller(host))
        offered = {s.service: s.offered for s in converse(host.wire(), read_services(key)).states(key)}
        assert not offered[Service.GUEST_SERVICES], "it was turned on for this copy only"
