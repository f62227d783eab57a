"""Screens and keyboards over the wire: pictures within a host's limits, keys that arrive, and nothing written down."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.cli import main
from hvgui.domain.keys import OperationId
from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import TroubleKind
from hvgui.domain.vms.keyboard import KeyboardVerb, Typing
from hvgui.domain.vms.screen import USUAL, Resolution
from hvgui.sim.hyperv.machines import Machine, Power
from hvgui.transport.wire.tap import WireTap
from tests.journeys.test_commands import Run, run
from tests.journeys.test_truth import HASTE
from tests.support.account import PASSWORD, USER
from tests.support.engine import Engine, journey
from tests.support.hurried import HurriedClock
from tests.support.live_host import LiveHost, live_host

__all__ = ["run"]

SECRET = "hunter2 & <more>"


@pytest.fixture
def host(tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", few=True) as live:
        yield live


def running(host: LiveHost) -> Machine:
    return next(m for m in host.world.host.ordered() if m.power is Power.RUNNING)


@pytest.mark.one_host
def test_what_is_typed_arrives_and_is_written_down_nowhere(host: LiveHost, tmp_path: Path) -> None:
    machine = running(host)
    tap = WireTap(tmp_path / "tap")

    async def story(engine: Engine) -> None:
        key = engine.key(machine.name)

        async def typed(wish: Typing) -> object:
            operation: OperationId = engine.fleet.screens.type(wish)
            return (await engine.finished(operation)).items[0].outcome

        assert await typed(Typing(key, KeyboardVerb.CTRL_ALT_DEL)) == Done()
        assert await typed(Typing(key, KeyboardVerb.TYPE_TEXT, Secret(f" {SECRET}\n"))) == Done()
        picture = await engine.fleet.screens.picture(key, Resolution(4000, 3000), USUAL)
        assert picture is not None
        assert picture.width > 300
        host.world.host.set_power(machine, Power.PAUSED, 0.0)
        refused = await typed(Typing(key, KeyboardVerb.CTRL_ALT_DEL))
        assert isinstance(refused, Failed)
        assert refused.trouble.kind is TroubleKind.KEYBOARD_NOT_RUNNING

    journey(tmp_path / "run", (host,), story, tap=tap, clock=HurriedClock(HASTE))
    assert machine.attended
    assert machine.typed == f" {SECRET}\n"
    sent = [path.read_bytes() for path in (tmp_path / "tap").iterdir()]
    assert any(b"asciiText>[left out]<" in envelope for envelope in sent)
    written = b"".join(path.read_bytes() for path in (tmp_path / "run").rglob("*") if path.is_file())
    assert b"hunter2" not in b"".join(sent) + written


@pytest.mark.one_host
def test_a_screen_becomes_a_file_and_text_comes_from_standard_input(
    host: LiveHost,
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    machine = running(host)
    file = tmp_path / "screen.png"
    code, said = run("vm", "screenshot", machine.name, "-o", str(file))
    assert code == 0
    data = file.read_bytes()
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    body = data[data.index(b"IDAT") + 4 : data.index(b"IEND") - 8]
    assert len(zlib.decompress(body)) == said["height"] * (1 + 3 * said["width"])
    assert run("vm", "press", machine.name, "enter")[0] == 0

    words = ("vm", "type", machine.name, "--enter", "--host", f"127.0.0.1:{host.sim.port}", "--user", USER)
    for text, expected in ((f"{SECRET}\r\n", 0), ("größe", 2), ("", 0)):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(f"{PASSWORD}\n{text}".encode())))
        assert main([*words, "--password-stdin"]) == expected
    capsys.readouterr()
    assert machine.typed == f"\n{SECRET}\n\n"
    off = next(m for m in host.world.host.ordered() if m.power is Power.OFF)
    assert run("vm", "screenshot", off.name, "-o", str(file))[0] == 1
    assert run("vm", "press", off.name, "ctrl-alt-del")[0] == 1
    assert run("vm", "screenshot", machine.name, "-o", str(tmp_path / "no" / "folder.png"))[0] == 2
