"""Failover clusters: nodes by the cluster's name, and machines that move between them."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from hvgui.domain.hosts.cluster import NodeState
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import HostId, VmKey
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Refusal, TroubleKind
from hvgui.hyperv.cluster import address_of
from hvgui.sim.hyperv.hosts import Cluster
from hvgui.values import replace
from tests.support.account import PASSWORD
from tests.support.engine import Engine, journey
from tests.support.live_host import LiveHost, live_host
from tests.support.programs import line, started, told

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="nodes live on 127.0.0.2 and above")
NODES = ("127.0.0.2", "127.0.0.3")


@pytest.fixture
def nodes(tmp_path: Path) -> Iterator[tuple[LiveHost, ...]]:
    """Two nodes on the same port of two addresses, as the hosts of a network are."""
    with ExitStack() as stack:
        found: list[LiveHost] = []
        for number, address in enumerate(NODES):
            port = found[0].sim.port if found else 0
            host = stack.enter_context(
                live_host(tmp_path / address, "big", hosts=2, vms=4, number=number, address=address, port=port)
            )
            host.profile = replace(host.profile, address=address)
            with host.world.looked_at() as state:
                state.cluster = Cluster("CL1", tuple((name, True) for name in NODES))
            found.append(host)
        yield tuple(found)


def test_a_cluster_brings_its_nodes_each_once(nodes: tuple[LiveHost, ...], tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        cluster = replace(nodes[0].profile, id=HostId("cluster"))
        found = await engine.fleet.look_at_cluster(cluster, Secret(PASSWORD))
        assert found.name == "CL1"
        assert [(node.name, node.advised) for node in found.nodes] == [("127.0.0.2", True), ("127.0.0.3", True)]
        for node in found.nodes:
            engine.fleet.add_host(node.profile, Secret(PASSWORD), remember=False)
        await engine.until(lambda: [h.phase for h in engine.fleet.hosts()] == [LinkPhase.LIVE] * 2)
        assert [h.id for h in engine.fleet.hosts()] == ["cluster/127.0.0.2", "cluster/127.0.0.3"]
        assert len(engine.fleet.vms()) == 8
        again = await engine.fleet.look_at_cluster(cluster, Secret(PASSWORD))
        assert [(node.known, node.advised) for node in again.nodes] == [(True, False)] * 2

    journey(tmp_path, (), story)


def test_a_machine_that_moves_is_never_shown_twice_for_longer_than_a_refresh(
    nodes: tuple[LiveHost, ...], tmp_path: Path
) -> None:
    async def story(engine: Engine) -> None:
        # The node it leaves is not looked at and would be read a quarter of a minute later.
        sessions = engine.fleet.sessions
        sessions[nodes[0].profile.id].pace.watched = False
        key = next(key for key in engine.fleet.vms() if key.host == nodes[0].profile.id)
        nodes[0].world.migrate(engine.fleet.vms()[key].name, nodes[1].world)
        engine.fleet.refresh(nodes[1].profile.id)
        await engine.until(lambda: any(k.vm == key.vm and k.host != key.host for k in engine.fleet.vms()))
        await engine.until(lambda: key not in engine.fleet.vms(), seconds=2)
        assert len(engine.fleet.vms()) == 8

    journey(tmp_path, nodes, story)


def test_a_node_that_is_down_or_cannot_be_reached_is_told_before_it_is_added(
    nodes: tuple[LiveHost, ...], tmp_path: Path
) -> None:
    with nodes[0].world.looked_at() as state:
        state.cluster = Cluster("CL1", ((NODES[0], True), (NODES[1], False), ("127.0.0.4", True)))

    async def story(engine: Engine) -> None:
        found = await engine.fleet.look_at_cluster(nodes[0].profile, Secret(PASSWORD))
        up, down, away = found.nodes
        assert (up.state, up.trouble, up.advised) == (NodeState.UP, None, True)
        assert (down.state, down.trouble, down.advised) == (NodeState.DOWN, None, False)
        assert away.trouble is not None
        assert (away.state, away.trouble.kind, away.advised) == (NodeState.UP, TroubleKind.UNREACHABLE, False)

    journey(tmp_path, (), story)


def test_a_machine_whose_node_has_failed_is_shown_once_where_it_came_up(
    nodes: tuple[LiveHost, ...], tmp_path: Path
) -> None:
    async def story(engine: Engine) -> None:
        left, right = (node.profile.id for node in nodes)
        key = next(key for key in engine.fleet.vms() if key.host == left)
        name = engine.fleet.vms()[key].name
        nodes[0].sim.stop()
        engine.fleet.refresh(left)
        await engine.until(lambda: engine.fleet.store.hosts[left].phase is LinkPhase.GONE)
        assert key in engine.fleet.vms(), "what was last known stays"
        nodes[0].world.migrate(name, nodes[1].world)
        engine.fleet.refresh(right)
        await engine.until(lambda: VmKey(right, key.vm) in engine.fleet.vms())
        await engine.until(lambda: key not in engine.fleet.vms(), seconds=2)
        assert len(engine.fleet.vms()) == 8

    journey(tmp_path, nodes, story)


def test_a_replica_is_no_move(nodes: tuple[LiveHost, ...], tmp_path: Path) -> None:
    """The same machine has been on both hosts while both were heard; it stays on the silent one."""

    async def story(engine: Engine) -> None:
        left, right = (node.profile.id for node in nodes)
        key = next(key for key in engine.fleet.vms() if key.host == left)
        machine = nodes[0].world.machine(engine.fleet.vms()[key].name)
        with nodes[1].world.looked_at() as there:
            there.machines[machine.id] = machine
        engine.fleet.refresh(right)
        await engine.until(lambda: VmKey(right, key.vm) in engine.fleet.vms())
        heard = engine.fleet.store.hosts[left].as_of
        engine.fleet.refresh(left)
        await engine.until(lambda: engine.fleet.store.hosts[left].as_of != heard)
        nodes[0].sim.stop()
        engine.fleet.refresh(left)
        await engine.until(lambda: engine.fleet.store.hosts[left].phase is LinkPhase.GONE)
        await asyncio.sleep(0.2)
        assert key in engine.fleet.vms()

    journey(tmp_path, nodes, story)


@pytest.mark.slow
def test_a_cluster_is_added_in_the_window_and_a_machine_that_moves_stays_selected(
    nodes: tuple[LiveHost, ...], tmp_path: Path
) -> None:
    with started("tests.support.cluster_visit", NODES[0], str(nodes[0].sim.port), home=tmp_path) as program:
        name = line(program)["selected"]
        nodes[0].world.migrate(name, nodes[1].world)
        told(program, "moved")
        said = line(program)
    assert program.returncode == 0
    assert said == {
        "says": "The cluster CL1 has 2 nodes. Select those to add as hosts.",
        "button": "Add 2 Hosts",
        "same machine": True,
        "settings": [True],
        "crashes": [],
    }


def test_a_host_outside_any_cluster_says_so(tmp_path: Path) -> None:
    with live_host(tmp_path / "host", "one") as host:

        async def story(engine: Engine) -> None:
            with pytest.raises(Refusal) as error:
                await engine.fleet.look_at_cluster(host.profile, Secret(PASSWORD))
            assert error.value.trouble.kind is TroubleKind.NO_CLUSTER

        journey(tmp_path, (host,), story)


@pytest.mark.parametrize(
    ("node", "cluster", "address"),
    [
        ("HV01", "cl1.corp.example", "HV01.corp.example"),
        ("HV01", "cl1", "HV01"),
        ("hv01.other.example", "cl1.corp.example", "hv01.other.example"),
        ("HV01", "10.0.0.7", "HV01"),
    ],
)
def test_where_a_node_is_found(node: str, cluster: str, address: str) -> None:
    assert address_of(node, cluster) == address
