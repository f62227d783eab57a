"""Integration services in depth, without a window, on English, Japanese and German hosts of 2022, 2019 and 2012 R2."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from hvgui.domain.health.diagnosis import Conclusion
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import Ending
from hvgui.domain.operations.undoing import UndoState
from hvgui.domain.policies.policy import Policy, PolicySet, Rule
from hvgui.domain.trouble import TroubleKind
from hvgui.domain.vms.kvp import KvpChange, KvpPool, Relabel
from hvgui.domain.vms.labels import NO_LABELS, labels_of
from hvgui.domain.vms.services import Service
from hvgui.sim.mischief import Prank
from tests.support.engine import Engine, journey
from tests.support.live_host import LiveHost, live_host

LAB = ["HV01", "HV02-TOKYO", "HV03-BERLIN"]
CONTROLLERS = ["DC01", "DC-TOKYO", "DC-BERLIN"]
PLAIN = ["FILE01", "ファイルサーバー", "Dateiserver"]


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[tuple[LiveHost, ...]]:
    with ExitStack() as stack:
        yield tuple(stack.enter_context(live_host(tmp_path / str(n), number=n)) for n in range(3))


@pytest.fixture
def calls(lab: tuple[LiveHost, ...]) -> Counter[str]:
    """Methods that the hosts were asked for."""
    found: Counter[str] = Counter()
    for host in lab:
        plain = host.world.invoke

        def invoke(target: Any, method: str, *rest: Any, plain: Any = plain) -> Any:
            found[method] += 1
            return plain(target, method, *rest)

        host.world.invoke = invoke  # type: ignore[method-assign, assignment]
    return found


def test_the_hosts_count_as_many_writes_as_there_are_differences(
    lab: tuple[LiveHost, ...], calls: Counter[str], tmp_path: Path
) -> None:
    async def story(engine: Engine) -> None:
        wishes = {key: {Service.BACKUP: False, Service.SHUTDOWN: True} for key in engine.fleet.vms()}
        plan = await engine.fleet.plans.preview(wishes)
        counts = plan.counts
        assert counts.changes + counts.agrees + counts.refused == 2 * len(wishes)
        assert counts.agrees > len(wishes) - 5
        operation = engine.fleet.plans.apply(plan)
        assert operation is not None
        picture = await engine.finished(operation, 60)
        ended = picture.counts
        assert ended.done == counts.changes
        assert ended.failed + ended.unknown + ended.cancelled + ended.open == 0
        assert calls["ModifyResourceSettings"] == counts.changes
        again = await engine.fleet.plans.preview(wishes)
        assert again.counts.changes == 0
        assert len(await engine.journal.search(limit=1000)) == counts.changes

    journey(tmp_path, lab, story)


def test_domain_controllers_keep_their_clock_on_every_host(lab: tuple[LiveHost, ...], tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        engine.fleet.policies.use(PolicySet((Policy(name="clock", services={Service.TIME_SYNC: Rule.OFF}),)))
        plan = await engine.fleet.policies.preview()
        assert {i.vm for i in plan.guarded} == set(CONTROLLERS), "DC02 is off already"
        operation = engine.fleet.plans.apply(plan)
        assert operation is not None
        await engine.finished(operation, 60)
        drift = engine.fleet.policies.drift()
        assert {engine.fleet.vms()[key].name for key, d in drift.items() if d.differs} == set(CONTROLLERS)
        key = engine.key("DC-TOKYO", 1)
        ticked = await engine.fleet.policies.preview([key], ticked=frozenset({key}))
        assert ticked.counts.changes == 1

    journey(tmp_path, lab, story)


AWKWARD = {"q": 'it\'s "quoted"', "m": "<VALUE>&amp;]]></VALUE>", "n": "one\ntwo", "j": "日本語 🚀", "l": "x" * 1023}


@pytest.mark.parametrize("host", range(3), ids=LAB)
def test_items_survive_the_way_there_and_back(lab: tuple[LiveHost, ...], tmp_path: Path, host: int) -> None:
    async def story(engine: Engine) -> None:
        key = engine.key(PLAIN[host], host)
        before = await engine.fleet.kvp.read(key)
        assert before.value(KvpPool.INTRINSIC, "OSName")
        changes = [
            KvpChange(pool=p, name=n, value=v) for p in (KvpPool.HOST, KvpPool.HOST_ONLY) for n, v in AWKWARD.items()
        ]
        picture = await engine.finished(engine.fleet.kvp.change({key: changes}))
        assert [i.outcome for i in picture.items] == [Done()] * len(changes)
        after = await engine.fleet.kvp.read(key)
        for pool in (KvpPool.HOST, KvpPool.HOST_ONLY):
            assert after.of(pool) == {**before.of(pool), **AWKWARD}
        edits = [
            KvpChange(pool=KvpPool.HOST, name="q", value="'", expected=AWKWARD["q"]),
            KvpChange(pool=KvpPool.HOST, name="m", value=None, expected=AWKWARD["m"]),
            KvpChange(pool=KvpPool.HOST, name="n", value="mine", expected="not what is there"),
        ]
        mixed = await engine.finished(engine.fleet.kvp.change({key: edits}))
        assert [type(i.outcome) for i in mixed.items] == [Done, Done, Failed]
        labelled = engine.fleet.kvp.set_labels({key: Relabel(NO_LABELS, labels_of("prod, web", "anna"))})
        assert labelled is not None
        assert (await engine.finished(labelled)).counts.done == 2
        assert engine.fleet.vms()[key].labels == labels_of("prod, web", "anna")

    journey(tmp_path, lab, story)


@pytest.mark.parametrize(
    ("host", "vm", "service", "conclusion"),
    [
        (0, "MON01", Service.GUEST_SERVICES, Conclusion.FCOPY_NOT_PACKAGED),
        # Its system is not known, since Data Exchange is what would tell it.
        (0, "GIT01", Service.DATA_EXCHANGE, Conclusion.SERVICE_OFF_IN_GUEST),
        (0, "LEGACY-ERP", Service.GUEST_SERVICES, Conclusion.GUEST_TOO_OLD),
        (0, "APP01", Service.HEARTBEAT, Conclusion.GUEST_HANGS),
        (0, "NEW-SERVER", Service.HEARTBEAT, Conclusion.NO_SERVICES_IN_GUEST),
        (0, "SQL01", Service.HEARTBEAT, Conclusion.APPLICATION_CRITICAL),
        (0, "BACKUP01", Service.BACKUP, Conclusion.WINDOWS_SERVICE_STOPPED),
        (0, "EXCH01", Service.BACKUP, Conclusion.VM_PAUSED),
        (0, "DEV-ANNA", Service.BACKUP, Conclusion.VM_SAVED),
        (0, "TEST-LAB-07", Service.BACKUP, Conclusion.VM_OFF),
        (0, "MAIL01", Service.BACKUP, Conclusion.OLDER_IS_NORMAL),
        (0, "DC01", Service.GUEST_SERVICES, Conclusion.OFF_BY_DEFAULT),
        (0, "DC02", Service.TIME_SYNC, Conclusion.OFF_FOR_CONTROLLER),
        (0, "FILE01", Service.GUEST_SERVICES, Conclusion.WORKS),
        (1, "監視", Service.DATA_EXCHANGE, Conclusion.OFF_ON_HOST),
        (1, "開発サーバー02", Service.GUEST_SERVICES, Conclusion.DAEMON_MISSING),
        (1, "Web サーバー", Service.SHUTDOWN, Conclusion.OLDER_IS_NORMAL),
        (2, "Telefonanlage", Service.HEARTBEAT, Conclusion.INCOMPATIBLE_LINUX),
        (2, "Druckserver", Service.BACKUP, Conclusion.OFF_ON_HOST),
    ],
)
def test_why_services_of_the_lab_do_not_work(
    tmp_path: Path, host: int, vm: str, service: Service, conclusion: Conclusion
) -> None:
    with live_host(tmp_path, number=host) as live:

        async def story(engine: Engine) -> None:
            found = await engine.fleet.diagnosis.diagnose(engine.key(vm), service)
            assert found.conclusion is conclusion, found

        journey(tmp_path, (live,), story)


def test_undo_meets_somebody_elses_edit_on_a_real_wire(lab: tuple[LiveHost, ...], tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        keys: list[VmKey] = [engine.key(name, host) for host, name in enumerate(PLAIN)]
        await engine.finished(engine.fleet.set_services({key: {Service.BACKUP: False} for key in keys}))
        change = [KvpChange(pool=KvpPool.HOST, name="a", value="ours")]
        await engine.finished(engine.fleet.kvp.change({keys[0]: change}))
        lab[1].world.toggle(PLAIN[1], "vss", on=True)
        with lab[0].world.looked_at() as state:
            item = next(i for m in state.machines.values() for i in m.settings.exchange_items if i.name == "a")
            item.data = "theirs"
        records = await engine.journal.search()
        proposal = await engine.fleet.journal.propose_undo([r.number for r in records])
        states = Counter(item.state for item in proposal.items)
        assert states == {UndoState.READY: 2, UndoState.AGREES: 1, UndoState.CONFLICT: 1}
        for operation in engine.fleet.journal.undo(proposal):
            assert (await engine.finished(operation)).counts.done == 2
        assert item.data == "theirs"

        def back() -> bool:
            states = (engine.fleet.vms()[key].service(Service.BACKUP) for key in keys)
            return all(state is not None and state.offered for state in states)

        await engine.until(back)

    journey(tmp_path, lab, story)


def test_what_was_cut_off_is_settled_by_reading_and_the_journal_knows(
    lab: tuple[LiveHost, ...], tmp_path: Path
) -> None:
    async def story(engine: Engine) -> None:
        key = engine.key("FILE01")
        lab[0].sim.mischief.once(Prank.CUT, only="ModifyResourceSettings")
        operation = engine.fleet.set_services({key: {Service.BACKUP: False}})
        await engine.finished(operation)

        def settled() -> bool:
            picture = engine.fleet.operation(operation)
            return picture is not None and picture.items[0].outcome == Done()

        await engine.until(settled)
        (record,) = await engine.journal.search()
        assert (record.ending, record.after) == (Ending.DONE, "off")
        gone = await engine.fleet.plans.preview({VmKey(key.host, key.vm): {Service.BACKUP: True}})
        assert gone.counts.changes == 1
        lab[0].world.delete("FILE01")
        await engine.until(lambda: key not in engine.fleet.vms())
        refused = await engine.fleet.plans.preview({key: {Service.BACKUP: True}})
        assert [i.trouble and i.trouble.kind for i in refused.of(Verdict.REFUSED)] == [TroubleKind.VM_GONE]

    journey(tmp_path, lab, story)
