"""Settings of several VMs over the wire: read in few requests, changed in one operation, refused VM by VM, undone."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from hvgui.domain.keys import VmKey
from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.settings.adapters import AdapterField
from hvgui.domain.settings.many_settings import ManySettings, Which
from hvgui.domain.settings.setting_rules import Closed
from hvgui.domain.settings.vm_settings import Setting
from hvgui.sim.hyperv.machines import Power as MachinePower
from hvgui.sim.hyperv.virtual_switches import LAN
from tests.journeys.test_firmware import HOSTS
from tests.journeys.test_truth import HASTE
from tests.support.engine import Engine, journey
from tests.support.hurried import HurriedClock
from tests.support.live_host import live_host

S, F = Setting, AdapterField


@pytest.mark.parametrize("number", list(HOSTS.values()), ids=list(HOSTS))
def test_one_operation_changes_what_is_open_and_counts_the_rest(tmp_path: Path, number: int) -> None:
    with live_host(tmp_path / "host", number=number) as host:
        machines = list(host.world.host.ordered())[:6]
        for n, machine in enumerate(machines):
            machine.power = MachinePower.OFF if n % 2 else MachinePower.RUNNING
        asked: Counter[str] = Counter()
        plain = host.world.rows

        def rows(namespace: str, class_name: str, *rest: object) -> object:
            asked[class_name] += 1
            return plain(namespace, class_name, *rest)  # type: ignore[arg-type]

        async def story(engine: Engine) -> None:
            keys = [engine.key(machine.id) for machine in machines]
            host.world.rows = rows  # type: ignore[method-assign,assignment]
            members = await engine.fleet.hardware.members(keys)
            host.world.rows = plain  # type: ignore[method-assign]
            assert [member.key for member in members] == keys
            assert max(asked.values()) <= 2, "as many requests for six as for one"
            many = ManySettings()
            many.follow(members)
            assert many.tally(S.STOP_ACTION).closed == {Closed.NOT_OFF: 3}
            many.choose(S.CPU_WEIGHT, 210)
            many.choose(S.STOP_ACTION, 2)
            many.which = Which(switch=LAN)
            many.choose(F.ROUTER_GUARD, True)
            wired = [m for m in machines if any(a.switch == LAN for a in m.settings.adapters)]
            guards = sum(a.switch == LAN for m in machines for a in m.settings.adapters)
            wishes = many.wishes()
            assert len(wishes) == 12 + guards
            said = await engine.fleet.preview_configuration(wishes)
            assert Counter(one.verdict for one in said)[Verdict.REFUSED] == 3
            picture = await engine.finished(engine.fleet.configure(wishes))
            outcomes = Counter(type(item.outcome) for item in picture.items)
            assert outcomes == {Done: 9 + guards, Failed: 3}, [i.outcome for i in picture.items]
            for n, machine in enumerate(machines):
                assert machine.settings.processor["Weight"] == 210
                assert (machine.settings.system["AutomaticShutdownAction"] == 2) == bool(n % 2)
            for machine in wired:
                adapter = next(a for a in machine.settings.adapters if a.switch == LAN)
                assert adapter.feature("Msvm_EthernetSwitchPortSecuritySettingData")["EnableRouterGuard"] is True
            records = [r.number for r in await engine.journal.search(limit=40) if r.asked.subject == "cpu-weight"]
            proposal = await engine.fleet.journal.propose_undo(records)
            (operation,) = engine.fleet.journal.undo(proposal)
            assert {item.outcome for item in (await engine.finished(operation)).items} == {Done()}
            assert {m.settings.processor["Weight"] for m in machines} == {100}

        journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


def test_switches_of_two_hosts_are_found_by_their_name(tmp_path: Path) -> None:
    with live_host(tmp_path / "a", number=0) as one, live_host(tmp_path / "b", number=1) as other:

        async def story(engine: Engine) -> None:
            keys: list[VmKey] = []
            for n, live in enumerate((one, other)):
                machine = next(m for m in live.world.host.ordered() if m.settings.adapters)
                machine.power = MachinePower.RUNNING
                keys.append(engine.key(machine.id, n))
            members = await engine.fleet.hardware.members(keys)
            many = ManySettings()
            many.follow(members)
            many.which = Which(first=True)
            many.choose(F.SWITCH, LAN)
            guids = [str(wish.value) for wish in many.wishes()]
            known = [next(g for g, n in (m.adapters.switches or {}).items() if n == LAN) for m in members if m.adapters]
            assert guids == known
            assert guids[0] != guids[1]
            picture = await engine.finished(engine.fleet.configure(many.wishes()))
            assert {item.outcome for item in picture.items} == {Done()}

        journey(tmp_path / "run", (one, other), story, clock=HurriedClock(HASTE))
