"""Exit codes and words of the commands where a host says no, nothing fits, or the words make no sense."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import platformdirs
import pytest

from hvgui.cli import main
from hvgui.desktop import keyring_store
from hvgui.desktop.keyring_store import SessionStore
from hvgui.sim.hyperv.machines import Power
from tests.support.account import PASSWORD, USER, typed
from tests.support.live_host import LiveHost, live_host

Run = Callable[..., tuple[int, str, str]]

#: One of each command, for a VM that is named.
NAMED = (
    ("list",),
    ("services", "show", "DC01"),
    ("services", "set", "DC01", "backup=off"),
    ("kvp", "get", "DC01"),
    ("kvp", "set", "DC01", "a=b"),
    ("vm", "pause", "DC01"),
    ("vm", "rename", "DC01", "x"),
    ("checkpoint", "list", "DC01"),
    ("checkpoint", "create", "DC01"),
    ("checkpoint", "delete", "DC01", "x"),
    ("why", "DC01", "backup"),
    ("copy", __file__, "DC01:C:\\in"),
)


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveHost]:
    with live_host(tmp_path_factory.mktemp("host")) as live:
        yield live


@pytest.fixture
def run(
    host: LiveHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Run]:
    for name in ("user_config_dir", "user_data_dir"):
        monkeypatch.setattr(platformdirs, name, lambda *_, **__: str(tmp_path / "home"))
    monkeypatch.setattr(keyring_store, "KeyringStore", SessionStore)

    def go(*words: str, port: int = 0, user: str = USER, password: str = PASSWORD) -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", typed(password))
        where = ("--host", f"127.0.0.1:{port or host.sim.port}", "--user", user, "--password-stdin")
        code = main([*words, *where])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    yield go
    logging.basicConfig(level=logging.WARNING, force=True)


@pytest.mark.parametrize("words", NAMED, ids=" ".join)
def test_a_host_that_does_not_answer_is_3_also_when_vms_are_named(run: Run, words: tuple[str, ...]) -> None:
    code, _, said = run(*words, port=1)
    assert code == 3
    assert "There was no response at this address and port." in said


@pytest.mark.parametrize("language", ["en", "ja"])
def test_a_refused_password_is_3_costs_one_attempt_and_speaks_of_no_window(
    host: LiveHost, run: Run, language: str
) -> None:
    before = host.sim.stats.refused_sign_ins
    code, _, said = run("services", "show", "DC01", "--lang", language, password="wrong")
    assert code == 3
    assert host.sim.stats.refused_sign_ins == before + 1
    assert ("locking the account" if language == "en" else "ロックアウト") in said
    assert not any(word in said for word in ("Reconnect", "再接続", "by itself", "自動的"))


def test_an_account_without_rights_is_3(run: Run) -> None:
    code, _, said = run("vm", "pause", "DC01", user="reader")
    assert code == 3
    assert "then try again" in said
    assert "Reconnect" not in said


def test_a_name_that_a_host_does_not_have_is_2(run: Run) -> None:
    code, _, said = run("vm", "pause", "nobody")
    assert code == 2
    assert "no virtual machine is named 'nobody'" in said


@pytest.mark.parametrize(
    "words",
    [
        ("list",),
        ("services", "show"),
        ("services", "set", "backup=off"),
        ("vm", "turn-off"),
        ("checkpoint", "create"),
    ],
    ids=" ".join,
)
def test_a_filter_that_fits_nothing_says_so_and_is_1(host: LiveHost, run: Run, words: tuple[str, ...]) -> None:
    running = [m.name for m in host.world.host.ordered() if m.power is Power.RUNNING]
    code, _, said = run(*words, "--filter", "name:nowhere")
    assert code == 1
    assert "no virtual machine matches the filter 'name:nowhere'" in said
    assert [m.name for m in host.world.host.ordered() if m.power is Power.RUNNING] == running


@pytest.mark.parametrize(
    "words",
    [
        ("list", "--filter", "sercive:kvp=off"),
        ("services", "show", "DC01", "--filter", "tag:x"),
        ("services", "set", "DC01"),
        ("services", "set", "backup=off"),
        ("services", "set", "DC01", "backup=maybe"),
        ("services", "set", "DC01", "nonsense=on"),
        ("services", "set", "DC01", "backup=on", "vss=off"),
        ("services", "diff", "/nowhere/policy.toml"),
        ("why", "DC01", "nonsense"),
        ("kvp", "set", "DC01"),
        ("kvp", "set", "DC01", "novalue"),
        ("kvp", "set", "DC01", "a=" + "x" * 20_000),
        ("vm", "pause"),
        ("vm", "rename", "DC01", ""),
        ("vm", "rename", "DC01", "two\nlines"),
        ("checkpoint", "create"),
        ("checkpoint", "create", "DC01", "FILE01", "--name", "x"),
        ("checkpoint", "create", "DC01", "--name", "x" * 101),
        ("checkpoint", "rename", "DC01", "a", " "),
    ],
    ids=lambda words: " ".join(words)[:60],
)
def test_what_makes_no_sense_is_2_and_costs_no_connection(host: LiveHost, run: Run, words: tuple[str, ...]) -> None:
    before = host.sim.stats.connections
    code, out, said = run(*words)
    assert (code, out) == (2, "")
    assert said.startswith("hvgui: ")
    assert host.sim.stats.connections == before


def test_policies_that_make_no_sense_are_told_before_anybody_signs_in(host: LiveHost, run: Run, tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text("[[policy]]\nname = 3\n", encoding="utf-8")
    before = host.sim.stats.connections
    code, _, said = run("services", "apply", str(tmp_path / "bad.toml"))
    assert code == 2
    assert "bad.toml" in said
    assert host.sim.stats.connections == before
