"""The verbs of the day, without a window: what the guest does, what the host does, what others do."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvgui.domain.operations.outcome import Done
from hvgui.domain.vms.power import PowerAction
from hvgui.sim.hyperv.machines import Power as MachinePower
from tests.support.engine import Engine, journey
from tests.support.live_host import live_host


@pytest.mark.parametrize("number", [0, 2], ids=["2022", "2012r2"])
def test_a_restart_is_the_guests_own(tmp_path: Path, number: int) -> None:
    with live_host(tmp_path / "host", number=number) as host:
        calls: list[str] = []
        plain = host.world.invoke

        def invoke(target: object, method: str, *rest: object) -> object:
            calls.append(method)
            return plain(target, method, *rest)  # type: ignore[arg-type]

        host.world.invoke = invoke  # type: ignore[method-assign,assignment]
        machine = next(
            m for m in host.world.host.ordered() if m.answers("shutdown", host.world.host.now()) and not m.guest.locked
        )
        booted = machine.booted_at

        async def story(engine: Engine) -> None:
            picture = await engine.finished(engine.fleet.power([engine.key(machine.name)], PowerAction.RESTART))
            assert isinstance(picture.items[0].outcome, Done), picture
            await engine.until(lambda: machine.booted_at > booted)
            assert machine.power is MachinePower.RUNNING
            assert ("InitiateReboot" in calls) == (number == 0)

        journey(tmp_path, (host,), story)
