"""Options about trust on the command line: a bad one is a usage error, and a changed certificate is shown whole."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import platformdirs
import pytest

from hvgui.cli import main
from hvgui.desktop import keyring_store
from hvgui.desktop.keyring_store import SessionStore
from hvgui.domain.hosts.certificate import grouped
from hvgui.sim.certificates import self_signed
from hvgui.sim.tls import Https
from tests.conformance.test_wire_bounds import MONSTERS, telling
from tests.support.account import USER, typed
from tests.support.between import serving
from tests.support.live_host import LiveHost, live_host

PAIR = self_signed("127.0.0.1")
OTHER = self_signed("127.0.0.1")
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def host(tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", "one", https=Https(pair=PAIR)) as live:
        yield live


@pytest.fixture
def run(
    host: LiveHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Run]:
    for name in ("user_config_dir", "user_data_dir"):
        monkeypatch.setattr(platformdirs, name, lambda *_, **__: str(tmp_path / "home"))
    monkeypatch.setattr(keyring_store, "KeyringStore", SessionStore)

    def go(*options: str) -> tuple[int, str]:
        monkeypatch.setattr("sys.stdin", typed())
        where = ["--host", f"127.0.0.1:{host.sim.port}", "--user", USER, "--password-stdin"]
        try:
            code = main(["list", *where, *options])
        except SystemExit as end:
            code = int(end.code or 0)
        said = capsys.readouterr()
        return code, said.out + said.err

    yield go
    logging.basicConfig(level=logging.WARNING, force=True)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--https", "--pin", "AB:CD"), "no SHA-256 fingerprint"),
        (("--https", "--pin", "x" + PAIR.fingerprint), "no SHA-256 fingerprint"),
        (("--https", "--pin", PAIR.fingerprint[:-1]), "no SHA-256 fingerprint"),
        (("--pin", PAIR.fingerprint), "needs --https"),
        (("--ca", "ca.pem"), "needs --https"),
        (("--https", "--ca", "no-such-file.pem"), "there is no file"),
    ],
)
def test_an_option_about_trust_that_cannot_hold_is_a_usage_error(
    host: LiveHost, run: Run, options: tuple[str, ...], words: str
) -> None:
    code, said = run(*options)
    assert code == 2
    assert words in said
    assert host.sim.stats.connections == 0, "it costs no connection"


@pytest.mark.parametrize("written", [str.upper, grouped, lambda f: f"SHA256 Fingerprint={grouped(f)}"])
def test_a_fingerprint_may_be_written_as_tools_print_it(run: Run, written: Callable[[str], str]) -> None:
    code, said = run("--https", "--pin", written(PAIR.fingerprint))
    assert code == 0, said


def test_a_changed_certificate_is_told_with_both_fingerprints(host: LiveHost, run: Run) -> None:
    code, said = run("--https", "--pin", OTHER.fingerprint)
    assert code == 3
    assert f"Trusted: {grouped(OTHER.fingerprint)}. Shown now: {grouped(PAIR.fingerprint)}." in said
    assert host.sim.stats.requests == 0


@pytest.mark.parametrize("monster", ["endless headers", "packed zeros", "endless chunks"])
def test_a_host_that_answers_without_end_is_told_and_left(run: Run, monster: str) -> None:
    with serving(telling(MONSTERS[monster])) as port:
        code, said = run("--host", f"127.0.0.1:{port}")
    assert code == 3
    assert "The host sent a response that hvgui could not read." in said


def test_tls_and_no_tls_are_told_apart(host: LiveHost, run: Run, tmp_path: Path) -> None:
    code, said = run()
    assert code == 3
    assert "This port expects HTTPS" in said
    with live_host(tmp_path / "plain", "one") as plain:
        code, said = run("--https", "--host", f"127.0.0.1:{plain.sim.port}", "--pin", PAIR.fingerprint)
    assert code == 3
    assert "This port does not speak HTTPS" in said
