"""Configuration versions on a host whose summaries do not tell them: read for all VMs at once, and only when needed."""

from __future__ import annotations

from pathlib import Path

from hvgui.hyperv import selections
from hvgui.transport.wire.tap import WireTap
from tests.support.engine import Engine, journey
from tests.support.live_host import live_host


def asked(folder: Path) -> int:
    """How often the host was asked for versions."""
    wanted = selections.VERSIONS.replace("'", "&#39;"), selections.VERSIONS
    return sum(any(w in path.read_text("utf-8") for w in wanted) for path in folder.rglob("*.xml"))


def test_a_host_of_2012_r2_shows_every_version_in_one_query(tmp_path: Path) -> None:
    with live_host(tmp_path / "host", "lab", number=2) as host:
        assert host.world.host.generation == "2012r2"

        async def story(engine: Engine) -> None:
            await engine.until(lambda: all(vm.version == "5.0" for vm in engine.fleet.vms().values()))
            before = engine.fleet.hosts()[0].as_of
            engine.fleet.refresh()
            await engine.until(lambda: engine.fleet.hosts()[0].as_of != before)
            assert all(vm.version == "5.0" for vm in engine.fleet.vms().values())

        journey(tmp_path / "run", (host,), story, tap=WireTap(tmp_path / "wire"))
    assert asked(tmp_path / "wire") == 1


def test_newer_hosts_are_not_asked(tmp_path: Path) -> None:
    with live_host(tmp_path / "host") as host:

        async def story(engine: Engine) -> None:
            await engine.until(lambda: all(vm.version for vm in engine.fleet.vms().values()))

        journey(tmp_path / "run", (host,), story, tap=WireTap(tmp_path / "wire"))
    assert asked(tmp_path / "wire") == 0
