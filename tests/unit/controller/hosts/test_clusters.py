"""Clusters behind an address, and VMs that move from one host to another."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from hvgui.controller.hosts.clusters import look_at_cluster
from hvgui.domain.hosts.certificate import Certificate
from hvgui.domain.hosts.cluster import ClusterPicture, NodeState
from hvgui.domain.hosts.doctor import Rung, Verdict
from hvgui.domain.hosts.host import HostFacts, HostPicture, HostProfile
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Refusal, Trouble, Troubled, TroubleKind, WireError
from hvgui.values import replace
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import Page, Reply
from hvgui.wsman.requests import Enumerate, Identify, Request
from tests.support.cranked import run_here, settle
from tests.support.paper_host import PaperHost, PaperVm, guid
from tests.support.paper_world import HOST, PROFILE, World, play
from tests.support.present import present
from tests.support.transcript import instance

# the cluster behind an address


class Node:
    """A wire to a node that tells of its cluster."""

    signed_in_with = ""

    def __init__(self, *nodes: tuple[str, str], name: str = "CL1") -> None:
        self._nodes, self._name = nodes, name
        self.closed = False

    def ask(self, request: Request) -> Reply:
        assert isinstance(request, Enumerate)
        if "MSCluster_Cluster" in (request.wql or ""):
            return Page((instance(Name=self._name),), None)
        return Page(tuple(instance(Name=name, State=state) for name, state in self._nodes), None)

    def close(self) -> None:
        self.closed = True


class Knocking:
    """Probes that know which addresses answer."""

    def __init__(self, *closed: str, unknown: str = "") -> None:
        self.closed, self.unknown = closed, unknown
        self.asked: list[tuple[str, str]] = []

    def resolve(self, profile: HostProfile) -> tuple[str, ...]:
        self.asked.append(("resolve", profile.address))
        if profile.address == self.unknown:
            raise Refusal(Trouble(TroubleKind.NAME_UNKNOWN, profile.address))
        return ("10.0.0.1",)

    def reach(self, profile: HostProfile) -> None:
        self.asked.append(("reach", profile.address))
        if profile.address in self.closed:
            raise Refusal(Trouble(TroubleKind.UNREACHABLE, profile.address))

    def certificate(self, profile: HostProfile) -> Certificate:
        raise AssertionError(profile)

    def method(self, profile: HostProfile) -> str:
        return ""

    def identify(self, profile: HostProfile) -> str:
        raise AssertionError(profile)


ADDRESS = HostProfile(
    id=HostId("c"), address="CL1.example.org", port=5986, https=True, user="anna", pinned="aa", ca_file="/ca"
)


def looked(
    wire: Node, *hosts: HostPicture, profile: HostProfile = ADDRESS, probe: Knocking | None = None
) -> ClusterPicture:
    secrets: list[Secret | None] = []

    def wires(to: HostProfile, secret: Callable[[], Secret | None]) -> Node:
        assert to is profile
        secrets.append(secret())
        return wire

    probes = None if probe is None else lambda: probe
    try:
        return asyncio.run(look_at_cluster(profile, Secret("pw"), hosts, wires, run_here, probes))  # type: ignore[arg-type]
    finally:
        assert secrets == [Secret("pw")]
        assert wire.closed


def test_nodes_become_hosts_that_are_reached_like_the_cluster() -> None:
    found = looked(Node(("N1", "0"), ("N2", "1"), ("n3.other.org", "2"), ("N4", "9")))
    assert found.name == "CL1"
    assert [(n.name, n.state) for n in found.nodes] == [
        ("N1", NodeState.UP),
        ("N2", NodeState.DOWN),
        ("n3.other.org", NodeState.PAUSED),
        ("N4", NodeState.UNKNOWN),
    ]
    assert [n.profile.address for n in found.nodes] == [
        "N1.example.org",
        "N2.example.org",
        "n3.other.org",
        "N4.example.org",
    ]
    first = found.nodes[0].profile
    assert first == replace(ADDRESS, id=HostId("c/N1"), address="N1.example.org", pinned="")
    assert len({n.profile.id for n in found.nodes}) == 4
    assert not any(n.known or n.trouble for n in found.nodes)


def test_a_pinned_certificate_stays_with_the_machine_that_showed_it() -> None:
    found = looked(Node(("cl1", "0"), ("N2", "0")))
    assert [n.profile.pinned for n in found.nodes] == ["aa", ""]


def test_a_node_is_known_by_address_and_port_or_by_its_own_name() -> None:
    def host(address: str, port: int = 5986, name: str | None = None) -> HostPicture:
        facts = None if name is None else HostFacts(name=name)
        return HostPicture(profile=HostProfile(id=HostId(address), address=address, port=port), facts=facts)

    found = looked(
        Node(("N1", "0"), ("N2", "0"), ("N3", "0"), ("N4", "0")),
        host("n1.EXAMPLE.org"),
        host("n2.example.org", 5985),
        host("10.0.0.3", name="n3"),
        host("10.0.0.4", name=""),
    )
    assert [n.known for n in found.nodes] == [True, False, True, False]


def test_nodes_that_cannot_be_reached_say_why_and_nobody_signs_in() -> None:
    probe = Knocking("N2.example.org", unknown="N3.example.org")
    found = looked(Node(("N1", "0"), ("N2", "0"), ("N3", "0")), probe=probe)
    assert [n.trouble and n.trouble.kind for n in found.nodes] == [
        None,
        TroubleKind.UNREACHABLE,
        TroubleKind.NAME_UNKNOWN,
    ]
    assert ("reach", "N1.example.org") in probe.asked
    assert ("reach", "N3.example.org") not in probe.asked


def test_where_there_is_no_cluster_it_is_told() -> None:
    for wire in (Node(),):
        with pytest.raises(Troubled) as caught:
            looked(wire)
        assert caught.value.trouble == Trouble(TroubleKind.NO_CLUSTER, ADDRESS.address)


class NoCluster(Node):
    def ask(self, request: Request) -> Reply:
        raise Fault(codes=(2147749902,), subcode="", reason="", detail="no namespace")


def test_a_host_without_the_feature_has_no_cluster() -> None:
    with pytest.raises(Troubled) as caught:
        looked(NoCluster())
    assert caught.value.trouble.kind is TroubleKind.NO_CLUSTER
    assert caught.value.trouble.detail == "no namespace"


# moves

THERE = HostId("there")
MOVING = guid(1)
HERE_KEY, THERE_KEY = VmKey(HOST, VmId(MOVING)), VmKey(THERE, VmId(MOVING))


class TwoHosts(World):
    """The paper host, and another one."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.there = PaperHost(PaperVm(guid(9), "other"))
        self.wires[THERE] = self.there

    async def connect(self) -> None:
        await super().connect()
        self.fleet.add_host(HostProfile(id=THERE, address="there", user="admin"), Secret("pw"), remember=False)
        await settle()

    def moves(self) -> None:
        self.there.vms[MOVING] = self.host.vms.pop(MOVING)

    @property
    def rows(self) -> set[VmKey]:
        return {key for key in self.fleet.vms() if key.vm == MOVING}


def two(test: Callable[[TwoHosts], Coroutine[Any, Any, None]]) -> Callable[[Path], None]:
    async def connected(world: TwoHosts) -> None:
        await world.connect()
        await test(world)

    connected.__name__ = test.__name__
    return play(TwoHosts, connected)


def dead(_: Request) -> None:
    raise WireError(Trouble(TroubleKind.UNREACHABLE, "paper"), sent=False)


@two
async def test_a_vm_that_moves_is_in_the_list_once_as_soon_as_it_appears(world: TwoHosts) -> None:
    world.moves()
    world.fleet.refresh(THERE)
    await settle()
    world.fleet.store.flush()
    await settle()
    assert world.rows == {THERE_KEY}


@two
async def test_a_replica_on_two_hosts_is_shown_on_both(world: TwoHosts) -> None:
    world.there.vms[MOVING] = PaperVm(MOVING, "web", state=3)
    await world.clock.advance(60)
    world.fleet.store.flush()
    assert world.rows == {HERE_KEY, THERE_KEY}
    world.host.before = dead
    await world.clock.advance(120)
    assert world.phase is LinkPhase.GONE
    assert world.rows == {HERE_KEY, THERE_KEY}, "it was on both while both answered"


@two
async def test_after_a_failover_the_row_of_the_dead_host_goes(world: TwoHosts) -> None:
    world.host.before = dead
    await world.clock.advance(30)
    world.fleet.store.flush()
    world.moves()
    await world.clock.advance(30)
    world.fleet.store.flush()
    await world.clock.advance(120)
    world.fleet.store.flush()
    assert world.phase is LinkPhase.GONE
    assert world.rows == {THERE_KEY}
    assert VmKey(HOST, VmId(guid(2))) in world.fleet.vms(), "the others stay in the list"


@two
async def test_what_came_up_elsewhere_and_went_again_takes_nothing_with_it(world: TwoHosts) -> None:
    world.host.before = dead
    await world.clock.advance(6)
    world.there.vms[MOVING] = PaperVm(MOVING, "web")
    await world.clock.advance(6)
    world.fleet.store.flush()
    del world.there.vms[MOVING]
    await world.clock.advance(6)
    world.fleet.store.flush()
    world.there.vms[guid(5)] = PaperVm(guid(5), "new")
    await world.clock.advance(120)
    world.fleet.store.flush()
    assert world.rows <= {HERE_KEY}


# first aid


class Aided(World):
    """A world with probes."""

    def more(self) -> dict[str, Any]:
        self.probe = Recording()
        return {"probes": lambda: self.probe}

    @property
    def picture(self) -> HostPicture:
        found = self.fleet.host(HOST)
        assert found is not None
        return found


class Recording(Knocking):
    def certificate(self, profile: HostProfile) -> Certificate:
        self.asked.append(("certificate", profile.address))
        return Certificate(fingerprint="aa", trusted=True)

    def method(self, profile: HostProfile) -> str:
        return ""

    def identify(self, profile: HostProfile) -> str:
        self.asked.append(("identify", profile.address))
        return "Microsoft Corporation"

    @property
    def examinations(self) -> int:
        return self.asked.count(("resolve", "paper"))


def aided(test: Callable[[Aided], Coroutine[Any, Any, None]]) -> Callable[[Path], None]:
    return play(Aided, test)


@aided
async def test_a_host_that_is_lost_is_examined_once_each_time(world: Aided) -> None:
    await world.connect()
    await world.clock.advance(30)
    assert world.probe.examinations == 0
    world.host.before = dead
    world.probe.closed = ("paper",)
    for _ in range(3):
        await world.clock.advance(120)
        world.fleet.store.flush()
    await settle()
    assert present(world.picture.phase) is LinkPhase.GONE
    assert world.probe.examinations == 1
    assert world.picture.broken_at is Rung.PORT
    verdicts = {f.rung: f.verdict for f in world.picture.findings}
    assert verdicts[Rung.NAME] is Verdict.PASSED
    world.host.before, world.probe.closed = (lambda _: None), ()
    await world.clock.advance(120)
    world.fleet.store.flush()
    await settle()
    assert world.picture.phase is LinkPhase.LIVE
    assert world.picture.findings == ()
    world.host.before = dead
    await world.clock.advance(120)
    world.fleet.store.flush()
    await settle()
    assert world.probe.examinations == 2


@aided
async def test_a_refused_sign_in_is_not_tried_again_to_find_out(world: Aided) -> None:
    def refuse(_: Request) -> None:
        raise WireError(Trouble(TroubleKind.SIGN_IN_REFUSED, "paper"), sent=False)

    world.host.before = refuse
    await world.connect()
    world.fleet.store.flush()
    await settle()
    assert world.picture.phase is LinkPhase.REFUSED
    assert world.picture.broken_at is Rung.SIGN_IN
    assert sum(isinstance(r, Identify) for r in world.host.log) == len(world.host.log) == 1


@aided
async def test_nothing_is_examined_for_the_share_and_the_shell(world: Aided) -> None:
    await world.connect()
    world.host.before = dead
    await world.clock.advance(120)
    world.fleet.store.flush()
    await settle()
    world.host.before = lambda _: None
    verdicts = {f.rung: f.verdict for f in world.picture.findings}
    assert verdicts[Rung.SHELL] is verdicts[Rung.SHARE] is Verdict.NOT_REACHED


@aided
async def test_a_busy_host_is_left_alone(world: Aided) -> None:
    def busy(_: Request) -> None:
        raise Fault(codes=(2150859174,), subcode="QuotaLimit", reason="", detail="")

    world.host.before = busy
    await world.connect()
    await world.clock.advance(120)
    world.fleet.store.flush()
    await settle()
    assert world.picture.phase is LinkPhase.GONE
    assert world.probe.examinations == 0
    assert world.picture.findings == ()


@aided
async def test_a_host_that_is_forgotten_meanwhile_is_not_examined(world: Aided) -> None:
    await world.connect()
    world.host.before = dead
    await world.clock.advance(120)
    world.fleet.store.flush()
    world.fleet.forget_host(HOST)
    world.fleet.store.flush()
    await settle()
    assert world.fleet.host(HOST) is None


@aided
async def test_people_may_ask_for_an_examination_and_for_the_certificate(world: Aided) -> None:
    await world.connect()
    told: list[int] = []
    findings = await world.fleet.examine(HOST, lambda found: told.append(len(found)))
    assert {f.rung for f in findings} == set(Rung)
    assert len(told) == len(Rung)
    assert await world.fleet.certificate(HOST) == Certificate(fingerprint="aa", trusted=True)
    assert await world.fleet.examine(HostId("?"), lambda _: None) == ()
    with pytest.raises(Troubled) as caught:
        await world.fleet.certificate(HostId("?"))
    assert caught.value.trouble.kind is TroubleKind.HOST_GONE


@aided
async def test_a_cluster_may_be_looked_at_before_it_is_a_host(world: Aided) -> None:
    wire = Node(("paper", "0"), ("N2", "0"))
    world.wires[HostId("c")] = type("Host", (), {"wire": lambda _: wire})()
    await world.connect()
    secret = Secret("x")
    found = await world.fleet.look_at_cluster(replace(PROFILE, id=HostId("c")), secret)
    assert world.secrets_used[HostId("c")] == secret
    assert [(n.name, n.known) for n in found.nodes] == [("paper", True), ("N2", False)]


def test_without_probes_nothing_is_examined(tmp_path: Path) -> None:
    @aided
    async def story(world: Aided) -> None:
        await world.connect()

    story(tmp_path)

    async def whole() -> None:
        world = World(tmp_path / "other")
        await world.connect()
        assert await world.fleet.examine(HOST, lambda _: None) == ()
        with pytest.raises(Troubled):
            await world.fleet.certificate(HOST)
        world.fleet.close()
        await settle()
        await world.spawn.close()

    asyncio.run(whole())
