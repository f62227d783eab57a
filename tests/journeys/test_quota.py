"""A user whose operations on a host have run out: somebody else's program holds them, and lets go after a while."""

from __future__ import annotations

from pathlib import Path

from hvgui.domain.operations.outcome import Done
from hvgui.domain.vms.services import Service
from hvgui.hyperv import selections
from hvgui.wsman.replies import Page
from hvgui.wsman.requests import Enumerate, Release
from hvgui.wsman.vocabulary import all_classes
from tests.support.engine import Engine, journey
from tests.support.hurried import HurriedClock
from tests.support.live_host import live_host

QUOTA = 3


def test_a_change_waits_for_room_and_is_made_once(tmp_path: Path) -> None:
    with live_host(tmp_path / "host", operations_per_user=QUOTA) as host:

        async def story(engine: Engine) -> None:
            key = engine.key("FILE01")
            await engine.until(lambda: bool(engine.fleet.vms()[key].services))
            greedy = host.wire()
            resource = all_classes()
            pages = [greedy.ask(Enumerate(resource, selections.SYSTEMS, max_elements=1)) for _ in range(QUOTA)]
            operation = engine.fleet.set_services({key: {Service.BACKUP: False}})
            await engine.until(lambda: host.sim.service.quota_refusals >= 3)
            picture = engine.fleet.operation(operation)
            assert picture is not None
            assert picture.running, picture
            for page in pages:
                assert isinstance(page, Page)
                assert page.context
                greedy.ask(Release(resource, page.context))
            picture = await engine.finished(operation)
            assert [item.outcome for item in picture.items] == [Done()]
            assert host.sim.stats.run_twice == 0
            greedy.close()

        journey(tmp_path / "run", (host,), story, clock=HurriedClock(10.0))
