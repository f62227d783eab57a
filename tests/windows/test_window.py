"""The windowed program under Wine: it starts without standard output, lists, and ends whatever its hosts do."""

from __future__ import annotations

import json
import socket
import threading
from pathlib import Path
from typing import Any

import pytest

from tests.support.live_host import live_host
from tests.windows import program

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


def _told(result: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.read_text(encoding="utf-8").splitlines()]


def _story(bench: Path, home: Path, name: str, port: int, result: Path) -> Any:
    words = ("-m", "tests.windows.inside", name, str(port), program.path(result))
    return program.started(bench, *words, env=program.surroundings(bench, home), program="pythonw.exe")


def test_it_lists_and_ends(bench: Path, tmp_path: Path) -> None:
    with live_host(tmp_path / "host") as host:
        process = _story(bench, tmp_path, "live", host.sim.port, tmp_path / "told")
        code, out, errors = program.ended(process)
        assert host.sim.stats.clear_text_bodies == 0
    assert (code, out, errors) == (0, b"", b"")
    (told,) = _told(tmp_path / "told")
    assert told["vms"] > 10


def test_it_ends_while_a_host_says_nothing(bench: Path, tmp_path: Path) -> None:
    result = tmp_path / "told"
    with socket.create_server(("127.0.0.1", 0)) as listener:
        talks: list[socket.socket] = []

        def accept() -> None:
            while True:
                try:
                    talk, _ = listener.accept()
                except OSError:
                    return
                talks.append(talk)
                if talk.recv(1):
                    Path(f"{result}.asked").touch()

        threading.Thread(target=accept, daemon=True).start()
        process = _story(bench, tmp_path, "silent", listener.getsockname()[1], result)
        code, out, errors = program.ended(process)
        for talk in talks:
            talk.close()
    assert (code, out, errors) == (0, b"", b"")
    assert _told(result) == [{"vms": 0}]


def test_a_second_start_brings_the_first_to_the_front(bench: Path, tmp_path: Path) -> None:
    result = tmp_path / "told"
    first = _story(bench, tmp_path, "first", 0, result)
    program.awaited(result, first)
    env = program.surroundings(bench, tmp_path)
    code, out, errors = program.ended(program.started(bench, "-m", "hvgui", env=env, program="pythonw.exe"))
    assert (code, out, errors) == (0, b"", b"")
    assert program.ended(first)[0] == 0
    assert _told(result) == [{"ready": True}, {"called": True}]


def test_settings_are_saved_although_a_scanner_had_the_file(bench: Path, tmp_path: Path) -> None:
    result, settings = tmp_path / "told", tmp_path / "local_appdata" / "hvgui" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text('{"version": 1, "hosts": []}', encoding="utf-8")
    window = _story(bench, tmp_path, "remember", 1, result)
    program.awaited(result, window)
    # Open without sharing its deletion, as Python does there, for a moment that outlasts the first try.
    held = (
        "import pathlib, sys, time; file = open(sys.argv[1]); pathlib.Path(sys.argv[2]).touch();"
        "time.sleep(0.4); file.close()"
    )
    words = ("-c", held, program.path(settings), program.path(Path(f"{result}.held")))
    scanner = program.started(bench, *words, env=program.surroundings(bench, tmp_path))
    assert program.ended(scanner)[0] == 0
    assert program.ended(window)[0] == 0
    assert _told(result)[-1] == {"hosts": ["127.0.0.1"]}
    kept = json.loads(settings.read_text(encoding="utf-8"))
    assert [host["address"] for host in kept["hosts"]] == ["127.0.0.1"]
