"""Guests that hang, screens that are scaled, processors that are shown."""

from __future__ import annotations

import pytest

from hvgui.domain.devices.topology import Topology
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.operations.hung_guest import seems_hung, stays_on
from hvgui.domain.operations.outcome import Cancelled, Done, Failed, Outcome, Unknown
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.screen import MOST_PIXELS, Resolution, Thumbnail, size_for
from hvgui.domain.vms.services import Service, ServiceState
from hvgui.domain.vms.vm import Vm

KEY = VmKey(HostId("h"), VmId("0000000A-0000-0000-0000-000000000000"))


@pytest.mark.parametrize(
    ("heartbeat", "shutdown", "hung"),
    [
        (Heartbeat.OK_HEALTHY, ServiceState(Service.SHUTDOWN, True, 2, None), False),
        (Heartbeat.LOST, ServiceState(Service.SHUTDOWN, True, 2, None), True),
        (Heartbeat.NO_CONTACT, None, True),
        (Heartbeat.ERROR, None, True),
        (Heartbeat.OK_HEALTHY, None, False),
        (Heartbeat.OK_HEALTHY, ServiceState(Service.SHUTDOWN, False, None, None), True),
        (Heartbeat.OK_HEALTHY, ServiceState(Service.SHUTDOWN, True, 13, None), True),
        (Heartbeat.OK_HEALTHY, ServiceState(Service.BACKUP, False, None, None), False),
    ],
)
def test_a_guest_that_will_not_shut_down_is_known_before(
    heartbeat: Heartbeat, shutdown: ServiceState | None, hung: bool
) -> None:
    services = () if shutdown is None else (shutdown,)
    assert seems_hung(Vm(key=KEY, name="vm", heartbeat=heartbeat, services=services)) is hung


@pytest.mark.parametrize(
    ("outcome", "stays"),
    [
        (None, False),
        (Done(), False),
        (Cancelled(), False),
        (Failed(Trouble(TroubleKind.GUEST_STILL_RUNNING, "vm")), True),
        (Unknown(1.0, Trouble(TroubleKind.NOT_APPLIED, "vm")), True),
        (Failed(Trouble(TroubleKind.ACCESS_DENIED, "vm")), False),
    ],
)
def test_whether_a_guest_stays_on(outcome: Outcome | None, stays: bool) -> None:
    assert stays_on(outcome) is stays


def test_a_picture_keeps_the_shape_of_the_guest() -> None:
    wide, room = Resolution(1600, 900), Resolution(800, 800)
    assert size_for(wide, room) == Resolution(800, 450)
    assert size_for(Resolution(900, 1600), room) == Resolution(450, 800)
    assert size_for(Resolution(640, 480), Resolution(4000, 4000)) == Resolution(640, 480), "never larger than it is"
    large = size_for(Resolution(4000, 4000), Resolution(4000, 4000))
    assert large.width == large.height == int(MOST_PIXELS**0.5)
    assert size_for(wide, room, 400) == Resolution(26, 16)
    assert size_for(Resolution(4000, 10), Resolution(100, 100)) == Resolution(100, 16)
    assert (Thumbnail(1, 1, b"\0\0").is_black, Thumbnail(1, 1, b"\0\1").is_black) == (True, False)


@pytest.mark.parametrize(
    ("shape", "nodes", "sockets"),
    [
        (Topology(processors=64, node_processors=8, virtual_numa=False), 1, 1),
        (Topology(processors=64, node_processors=8, virtual_numa=True), 8, 1),
        (Topology(processors=64, node_processors=8, socket_nodes=2, virtual_numa=True), 8, 4),
        (Topology(processors=65, node_processors=8, socket_nodes=2, virtual_numa=True), 9, 5),
        (Topology(processors=2, memory_mb=9000, node_processors=8, node_memory=4096, virtual_numa=True), 3, 1),
        (Topology(processors=2, node_processors=8, socket_nodes=4, virtual_numa=True), 1, 1),
        (Topology(processors=2, virtual_numa=True), 1, 1),
    ],
)
def test_nodes_and_sockets(shape: Topology, nodes: int, sockets: int) -> None:
    assert (shape.nodes, shape.sockets) == (nodes, sockets)
