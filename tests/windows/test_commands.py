"""The Windows command line under Wine: UTF-8 between programs, passwords in any encoding, readers that go."""

from __future__ import annotations

import codecs
import json
from pathlib import Path

import pytest

from tests.support.account import PASSWORD, USER
from tests.support.live_host import LiveHost, live_host
from tests.windows import program

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]
NAME = "東京 → 🦊 Grüße"


def _command(bench: Path, home: Path, host: LiveHost, *words: str, given: bytes) -> tuple[int, bytes, bytes]:
    where = ("--host", f"127.0.0.1:{host.sim.port}", "--user", USER, "--password-stdin")
    env = program.surroundings(bench, home)
    return program.ended(program.started(bench, "-m", "hvgui", *words, *where, env=env), given)


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(f"{PASSWORD}\n".encode(), id="utf-8"),
        pytest.param(codecs.BOM_UTF16_LE + f"{PASSWORD}\r\n".encode("utf-16-le"), id="utf-16"),
    ],
)
def test_a_list_is_utf_8_in_a_pipe(bench: Path, tmp_path: Path, given: bytes) -> None:
    with live_host(tmp_path / "host") as host:
        with host.world.looked_at():
            host.world.machine("DC01").settings.system["ElementName"] = NAME
        code, out, errors = _command(bench, tmp_path, host, "list", "--json", given=given)
    assert (code, errors) == (0, b"")
    assert NAME in str(json.loads(out.decode("utf-8")))


def test_the_tour_of_a_host_of_ones_own_passes(bench: Path, tmp_path: Path) -> None:
    with live_host(tmp_path / "host") as host:
        words = ("--tour", program.path(tmp_path / "pictures"))
        code, out, errors = _command(bench, tmp_path, host, *words, given=f"{PASSWORD}\n".encode())
    assert code == 0, out.decode() + errors.decode()
    assert "3. summary  ok" in out.decode("utf-8")
    assert (tmp_path / "pictures" / "3-summary.png").stat().st_size > 10_000
