"""Failover clusters: nodes by the cluster's name, and machines that move between them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from hvgui.domain.keys import HostId
from hvgui.domain.link import LinkPhase
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Refusal, TroubleKind
from hvgui.hyperv.cluster import address_of
from hvgui.sim.hosts import Cluster
from tests.support.engine import Engine, journey
from tests.support.live_host import PASSWORD, LiveHost, live_host

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="nodes live on 127.0.0.2 and above")
NODES = ("127.0.0.2", "127.0.0.3")


@pytest.fixture
def nodes(tmp_path: Path) -> Iterator[tuple[LiveHost, ...]]:
    """Two nodes on the same port of two addresses, as the hosts of a network are."""
    with ExitStack() as stack:
        found: list[LiveHost] = []
        for number, address in enumerate(NODES):
            port = found[0].sim.port if found else 0
            shape = {"hosts": 2, "vms": 4, "number": number}
            host = stack.enter_context(live_host(tmp_path / address, "big", address=address, port=port, **shape))
            host.profile = replace(host.profile, address=address)
            with host.world.looked_at() as state:
                state.cluster = Cluster("CL1", tuple((name, True) for name in NODES))
            found.append(host)
        yield tuple(found)


def test_a_cluster_brings_its_nodes_each_once(nodes: tuple[LiveHost, ...], tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        cluster = replace(nodes[0].profile, id=HostId("cluster"))
        added = await engine.fleet.add_cluster(cluster, Secret(PASSWORD), remember=False)
        assert added == ("cluster/127.0.0.2", "cluster/127.0.0.3")
        await engine.until(lambda: [h.phase for h in engine.fleet.hosts()] == [LinkPhase.LIVE] * 2)
        assert len(engine.fleet.vms()) == 8
        assert await engine.fleet.add_cluster(cluster, Secret(PASSWORD), remember=False) == ()

    journey(tmp_path, (), story)


def test_a_machine_that_moves_is_never_shown_twice_for_longer_than_a_refresh(
    nodes: tuple[LiveHost, ...], tmp_path: Path
) -> None:
    async def story(engine: Engine) -> None:
        # The node it leaves is not looked at and would be read a quarter of a minute later.
        sessions = engine.fleet._sessions
        sessions[nodes[0].profile.id].pace.watched = False
        key = next(key for key in engine.fleet.vms() if key.host == nodes[0].profile.id)
        nodes[0].world.migrate(engine.fleet.vms()[key].name, nodes[1].world)
        engine.fleet.refresh(nodes[1].profile.id)
        await engine.until(lambda: any(k.vm == key.vm and k.host != key.host for k in engine.fleet.vms()))
        await engine.until(lambda: key not in engine.fleet.vms(), seconds=2)
        assert len(engine.fleet.vms()) == 8

    journey(tmp_path, nodes, story)


def test_a_host_outside_any_cluster_says_so(tmp_path: Path) -> None:
    with live_host(tmp_path / "host", "one") as host:

        async def story(engine: Engine) -> None:
            with pytest.raises(Refusal) as error:
                await engine.fleet.add_cluster(host.profile, Secret(PASSWORD), remember=False)
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
