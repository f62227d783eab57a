"""Services over hosts on paper: previews, bulk changes by the numbers, policies, diagnoses, histories and alarms."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.diagnosis import DiagnosisApi
from hvgui.controller.api.journal import JournalApi
from hvgui.controller.api.kvp import KvpApi
from hvgui.controller.api.monitoring import MonitoringApi
from hvgui.controller.api.plans import PlansApi
from hvgui.controller.api.policies import PoliciesApi
from hvgui.controller.operations.journal_access import JournalAccess
from hvgui.controller.operations.kinds.services import SERVICES
from hvgui.controller.services.diagnosis import ServiceDiagnosis
from hvgui.controller.services.kvp import KvpAccess
from hvgui.controller.services.plans import Plans
from hvgui.controller.services.policies import Policies
from hvgui.controller.state.monitoring import Monitoring
from hvgui.domain.health.diagnosis import Conclusion
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.operations.outcome import Cancelled, Done
from hvgui.domain.operations.plan import PlanCounts, Verdict
from hvgui.domain.operations.record import Ending
from hvgui.domain.policies.policy import Drift, Policy, PolicySet, Rule, VmDrift
from hvgui.domain.policies.policy_file import PolicyFileError
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind, WireError
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.heartbeat_history import Alarm
from hvgui.domain.vms.load import NONE, UNKNOWN, slot_of
from hvgui.domain.vms.services import Service
from hvgui.domain.vms.vm import Vm
from hvgui.wsman.requests import Enumerate, Invoke, Request
from tests.support.cranked import settle
from tests.support.fake_controller import FakeController
from tests.support.fake_journal import FakeJournal
from tests.support.fake_kvp import FakeKvp
from tests.support.fake_monitoring import FakeMonitoring
from tests.support.fake_services import FakeDiagnosis, FakePlans, FakePolicies
from tests.support.paper_host import PaperHost, PaperVm, guid
from tests.support.paper_world import HOST, KEY, OTHER, World, scenario

CONTROLLER = {"OSPlatformId": "2", "OSName": "Windows Server 2022", "OSVersion": "10.0.20348", "ProductType": "2"}
LINUX = {"OSName": "Ubuntu", "OSBuildNumber": "6.14.0-11-generic", "OSVersion": "24.04"}


def key(number: int, host: HostId = HOST) -> VmKey:
    return VmKey(host, VmId(guid(number)))


@scenario
async def test_a_preview_asks_who_is_a_domain_controller(world: World) -> None:
    world.host.vms[guid(1)].intrinsic = CONTROLLER
    await world.connect()
    wishes = {k: {Service.TIME_SYNC: False} for k in (KEY, OTHER)}
    assert world.fleet.plans.plan(wishes).counts == PlanCounts(2, 0, 0), "nobody has asked yet"
    plan = await world.fleet.plans.preview(wishes)
    assert plan.counts == PlanCounts(1, 0, 1)
    assert plan.guarded[0].key == KEY
    operation = world.fleet.plans.apply(plan)
    assert operation is not None
    assert (await world.finished(operation)).counts.done == 1
    assert world.host.vms[guid(1)].services[Service.TIME_SYNC]
    world.host.vms[guid(1)].state = 3
    await world.clock.advance(700)
    assert (await world.fleet.plans.preview(wishes)).counts.refused == 1, "a controller that is off is still one"
    ticked = await world.fleet.plans.preview(wishes, ticked=frozenset({KEY}))
    assert ticked.counts == PlanCounts(1, 1, 0)
    assert world.fleet.plans.apply(world.fleet.plans.plan({})) is None
    assert "FromBase64String" in world.fleet.plans.script(ticked)


@scenario
async def test_a_preview_reads_facts_once_for_many(world: World) -> None:
    for number in range(3, 60):
        world.host.vms[guid(number)] = PaperVm(guid(number), f"vm{number}", intrinsic=LINUX)
    await world.connect()
    before = len(world.host.log)
    wishes = {k: {Service.TIME_SYNC: False} for k in world.fleet.vms()}
    await world.fleet.plans.preview(wishes)
    await world.fleet.plans.preview(wishes)
    assert len(world.host.log) - before == 1 + 2, "the services are read for each preview, together"


@scenario
async def test_bulk_writes_are_the_number_of_differences(world: World) -> None:
    hosts = [PaperHost(*(PaperVm(guid(n), f"vm{n}") for n in range(1, 21))) for _ in range(20)]
    ids = [HostId(f"h{n}") for n in range(20)]
    for host_id, host in zip(ids, hosts, strict=True):
        world.wires[host_id] = host
        world.fleet.add_host(HostProfile(id=host_id, address=host_id, user="admin"), Secret("pw"), remember=False)
    await settle()
    for number, host in enumerate(hosts):
        for n in range(1, number + 1):
            host.vms[guid(n)].services[Service.BACKUP] = False
            host.vms[guid(n)].stamp += 1
    await world.clock.advance(40)
    wishes = {key(n, host): {Service.BACKUP: False} for host in ids for n in range(1, 21)}
    plan = world.fleet.plans.plan(wishes)
    differences = sum(20 - number for number in range(20))
    assert plan.counts == PlanCounts(differences, 400 - differences, 0)
    logs = [len(host.log) for host in hosts]
    operation = world.fleet.set_services(wishes)
    picture = await world.finished(operation)
    counts = picture.counts
    assert (counts.done, counts.failed, counts.unknown, counts.cancelled, counts.open) == (400, 0, 0, 0, 0)
    writes = [len(host.invoked("ModifyResourceSettings")) for host in hosts]
    assert writes == [20 - number for number in range(20)], "one call for each service of a VM that differs"
    for number, (host, start) in enumerate(zip(hosts, logs, strict=True)):
        offers = [r for r in host.log[start:] if isinstance(r, Enumerate) and "where InstanceID" in (r.wql or "")]
        changed = 20 - number
        # One read before and one after for every eight VMs, whatever their number of differences.
        reads = [r for r in offers if "VssComponentSettingData" in (r.wql or "")]
        assert len(reads) <= 2 * 3 + 2, changed
    assert not any(
        s.offered
        for h in ids
        for n in range(1, 21)
        for s in world.fleet.vms()[key(n, h)].services
        if s.service is Service.BACKUP
    )


@scenario
async def test_results_add_up_and_only_what_failed_is_retried(world: World) -> None:
    for number in range(3, 11):
        world.host.vms[guid(number)] = PaperVm(guid(number), f"vm{number}")
    await world.connect()

    def refuse(request: Request) -> None:
        if isinstance(request, Invoke) and guid(7) in str(request.arguments):
            raise WireError(Trouble(TroubleKind.BUSY, "paper"), sent=False)

    world.host.before = refuse
    del world.host.vms[guid(8)]
    picture = await world.finished(world.fleet.set_services({key(n): {Service.BACKUP: False} for n in range(1, 11)}))
    counts = picture.counts
    assert (counts.done, counts.failed) == (8, 2)
    world.host.before = lambda _: None
    again = world.fleet.retry(picture.id)
    assert again is not None
    retried = await world.finished(again)
    assert {i.key for i in retried.items} == {key(7), key(8)}
    assert (retried.counts.done, retried.counts.failed) == (1, 1)
    assert len(world.host.invoked("ModifyResourceSettings")) == 8 + 2


@scenario
async def test_cancelling_stops_what_has_not_started(world: World) -> None:
    for number in range(3, 81):
        world.host.vms[guid(number)] = PaperVm(guid(number), f"vm{number}")
    await world.connect()
    world.host.job_looks = 3
    operation = world.fleet.set_services({key(n): {Service.BACKUP: False} for n in range(1, 81)})
    await settle()
    world.fleet.cancel(operation)
    picture = await world.finished(operation)
    counts = picture.counts
    assert 0 < counts.done <= SERVICES.at_once, "what was on the wire is carried through"
    assert counts.cancelled == 80 - counts.done
    assert sum(isinstance(i.outcome, Done | Cancelled) for i in picture.items) == 80
    entries = await world.journal.search()
    assert sum(entry.ending is Ending.DONE for entry in entries) == counts.done
    assert {entry.ending for entry in entries} <= {Ending.DONE, Ending.CANCELLED}
    assert len(entries) < SERVICES.at_once + 8, "what was never about to be asked has no entry"


@scenario
async def test_policies_drift_and_apply(world: World) -> None:
    world.host.vms[guid(1)].intrinsic = CONTROLLER
    await world.connect()
    assert world.fleet.policies.drift() == {}
    rules = {Service.TIME_SYNC: Rule.OFF, Service.BACKUP: Rule.ON, Service.HEARTBEAT: Rule.LEAVE_ALONE}
    policies = PolicySet((Policy(name="all", where="host:paper", services=rules),))
    path = world.folder / "policies.toml"
    await world.fleet.policies.save(path, policies)
    world.fleet.policies.use(PolicySet())
    assert await world.fleet.policies.load(path) == policies
    assert world.fleet.policies.current == policies
    plan = await world.fleet.policies.preview()
    assert plan.counts == PlanCounts(1, 2, 1)
    assert world.fleet.policies.drift() == {KEY: VmDrift(Drift.DRIFTED, 1), OTHER: VmDrift(Drift.DRIFTED, 1)}
    operation = world.fleet.plans.apply(plan)
    assert operation is not None
    await world.finished(operation)
    assert world.fleet.policies.drift()[OTHER] == VmDrift(Drift.IN_LINE)
    assert (await world.fleet.policies.preview([OTHER])).counts == PlanCounts(0, 2, 0)
    ticked = await world.fleet.policies.preview(ticked=frozenset({KEY}))
    assert [i.key for i in ticked.of(Verdict.WILL_CHANGE)] == [KEY]


@scenario
async def test_policy_files_that_are_not(world: World) -> None:
    with pytest.raises(Refusal) as caught:
        await world.fleet.policies.load(world.folder / "nowhere.toml")
    assert caught.value.trouble.kind is TroubleKind.FILE_MISSING
    bad = world.folder / "bad.toml"
    _write(bad, '[[policy]]\nname = "a"\n[policy.services]\nx = "on"')
    with pytest.raises(PolicyFileError):
        await world.fleet.policies.load(bad)
    assert world.fleet.policies.current == PolicySet()


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


@scenario
async def test_a_diagnosis_learns_the_kernel_first(world: World) -> None:
    vm = world.host.vms[guid(1)]
    vm.guest_os, vm.intrinsic = "Ubuntu 24.04", LINUX
    vm.services[Service.GUEST_SERVICES] = True
    vm.status[Service.GUEST_SERVICES] = (12,)
    await world.connect()
    known = world.fleet.diagnosis.known(KEY, Service.GUEST_SERVICES)
    assert known.conclusion is Conclusion.FCOPY_KERNEL_UNKNOWN
    learnt = await world.fleet.diagnosis.diagnose(KEY, Service.GUEST_SERVICES)
    assert learnt.conclusion is Conclusion.FCOPY_RENAMED
    assert learnt.daemon == "hv_fcopy_uio_daemon"
    off = await world.fleet.diagnosis.diagnose(OTHER, Service.BACKUP)
    assert off.conclusion is Conclusion.VM_OFF


@scenario
async def test_tapes_are_fed_by_refreshes_that_change_nothing(world: World) -> None:
    await world.connect()
    start = world.clock.now()
    alarms: list[Alarm] = []
    leave = world.fleet.monitoring.on_alarm(alarms.append)
    world.fleet.monitoring.watch(frozenset({KEY}))
    await world.clock.advance(60)
    world.fleet.store.flush()
    world.host.vms[guid(1)].heartbeat = 13
    for _ in range(10):
        await world.clock.advance(5)
        world.fleet.store.flush()

    def dead(_: Request) -> None:
        raise WireError(Trouble(TroubleKind.UNREACHABLE, "paper"), sent=False)

    world.host.before = dead
    await world.clock.advance(600)
    world.fleet.store.flush()
    spans = world.fleet.monitoring.heartbeat_history(KEY).spans(start, world.clock.now())
    beats = [span.mark for span in spans]
    assert beats[-3:] == [Heartbeat.OK_NO_DATA, Heartbeat.LOST, None]
    assert spans[-1].end - spans[-1].start > 500
    assert [alarm.vm.key for alarm in alarms] == [KEY]
    assert world.fleet.monitoring.watched == {KEY}
    leave()
    assert len(world.fleet.monitoring.heartbeat_history(key(99))) == 0


PROTOCOLS = {
    PlansApi: (Plans, FakePlans),
    PoliciesApi: (Policies, FakePolicies),
    DiagnosisApi: (ServiceDiagnosis, FakeDiagnosis),
    KvpApi: (KvpAccess, FakeKvp),
    JournalApi: (JournalAccess, FakeJournal),
    MonitoringApi: (Monitoring, FakeMonitoring),
}


@pytest.mark.parametrize(("protocol", "other"), [(api, kind) for api, kinds in PROTOCOLS.items() for kind in kinds])
def test_everyone_has_what_the_protocol_promises(protocol: type, other: type) -> None:
    for name, promised in vars(protocol).items():
        if name.startswith("_"):
            continue
        kept = inspect.getattr_static(other, name)
        assert isinstance(kept, property) == isinstance(promised, property), name
        if not isinstance(promised, property):
            assert inspect.signature(kept) == inspect.signature(promised), name
            assert inspect.iscoroutinefunction(kept) == inspect.iscoroutinefunction(promised), name


def test_the_fake_controller_has_everything_too() -> None:
    missing = [n for n in vars(Controller) if not n.startswith("_") and not hasattr(FakeController(), n)]
    assert missing == []


@scenario
async def test_loads_are_fed_by_refreshes_and_keep_their_holes(world: World) -> None:
    await world.connect()
    start = world.clock.now()
    for _ in range(12):
        world.fleet.store.flush()
        await world.clock.advance(5)

    def dead(_: Request) -> None:
        raise WireError(Trouble(TroubleKind.UNREACHABLE, "paper"), sent=False)

    world.host.before = dead
    await world.clock.advance(600)
    world.fleet.store.flush()
    load = world.fleet.monitoring.load_history(KEY)
    figures = load.cpu(slot_of(world.clock.now()), slot_of(world.clock.now()) - slot_of(start) + 1)
    assert UNKNOWN not in figures[:6], "read every few seconds"
    assert figures[-1] == UNKNOWN
    assert world.fleet.monitoring.load_history(OTHER).cpu(slot_of(start), 1) == [NONE], "it is off"
    assert world.fleet.monitoring.load_history(key(99)).stamp == 0


@scenario
async def test_a_past_is_there_before_the_first_reading_and_asked_for_once(world: World) -> None:
    await world.connect()
    asked: list[float] = []

    def past(_vm: Vm, at: float) -> list[tuple[float, Heartbeat]]:
        asked.append(at)
        return [(at - 600, Heartbeat.LOST), (at - 500, Heartbeat.LOST)]

    told = Monitoring(world.fleet.store, past)
    told.hosts_changed(frozenset(world.fleet.store.hosts))
    spans = told.heartbeat_history(KEY).spans(asked[0] - 700, asked[0])
    assert [span.mark for span in spans][:3] == [None, Heartbeat.LOST, None]
    before = len(asked)
    await world.clock.advance(60)
    world.fleet.store.flush()
    assert len(asked) == before
    told.close()
