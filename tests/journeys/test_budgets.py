"""Up to three wires for a host: what one of them waits for does not delay the others."""

from __future__ import annotations

from pathlib import Path

from hvgui.domain.copying.transfer import CopyRequest
from hvgui.domain.hosts.host import StagingWay
from hvgui.domain.operations.outcome import Done
from hvgui.domain.vms.services import Service
from hvgui.sim.mischief import Prank
from hvgui.values import replace
from tests.support.account import USER
from tests.support.engine import Engine, journey, local
from tests.support.live_host import live_host


def test_a_pull_and_an_upload_that_hang_delay_neither_a_click_nor_a_refresh(tmp_path: Path) -> None:
    with live_host(tmp_path / "host") as host:
        host.profile = replace(host.profile, staging=StagingWay.SHELL)
        host.sim.mischief.once(Prank.HANG, only="Send")

        async def story(engine: Engine) -> None:
            # The host holds a pull of events until something happens.
            await engine.until(lambda: host.sim.service.eventing.pulling == 1)
            key = engine.key("FILE01")
            file = local(tmp_path / "local" / "a.bin", b"x" * 2_000_000)
            copy = engine.fleet.copy_files(CopyRequest(guests=(engine.key("RDS01"),), files=(file,), folder="C:\\in"))
            await engine.until(lambda: Prank.HANG in host.sim.mischief.played)
            read = engine.fleet.hosts()[0].as_of
            click = engine.fleet.set_services({key: {Service.BACKUP: False}})
            picture = await engine.finished(click, seconds=5)
            assert [item.outcome for item in picture.items] == [Done()]
            await engine.until(lambda: engine.fleet.hosts()[0].as_of != read, seconds=5)
            hanging = engine.fleet.operation(copy)
            assert hanging is not None
            assert hanging.items[0].outcome is None
            assert hanging.items[0].stage == "staging"
            assert len(engine.wires) == 3, "talk, listen, bulk"
            assert host.sim.open_connections == 3
            service = host.sim.service
            open_now = service.enumerations.open_by(USER) + service.shells.commands_by(USER)
            assert open_now + service.eventing.open_by(USER) < 15

        journey(tmp_path / "run", (host,), story, events=True)
