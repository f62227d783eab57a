"""Failover clusters: their nodes, and which VM has moved from one host to another."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import VmId, VmKey
from hvgui.domain.trouble import Trouble
from hvgui.values import Struct

#: Seconds between a VM's going and its coming (or the other way round) within which it counts as one and the same
#: move. A copy that is on two hosts for longer is a replica, and its own.
_ONE_MOVE = 120.0


class NodeState(Enum):
    """State of a cluster node (hyperv-wmi-v2 21; the numbers are those of the cluster API)."""

    UP = 0
    DOWN = 1
    PAUSED = 2
    JOINING = 3
    UNKNOWN = -1


class ClusterNode(Struct, frozen=True, kw_only=True):
    """A node that could be added as a host."""

    name: str
    state: NodeState
    #: The host it would become.
    profile: HostProfile
    #: Whether it is in the list already.
    known: bool = False
    #: Why it cannot be reached from this machine; None when its port is open.
    trouble: Trouble | None = None

    @property
    def advised(self) -> bool:
        """Whether adding it makes sense as it stands."""
        return not self.known and self.trouble is None and self.state is not NodeState.DOWN


class ClusterPicture(Struct, frozen=True):
    """A cluster as one of its nodes tells it."""

    name: str
    nodes: tuple[ClusterNode, ...]


class Moves:
    """Pairs VMs that left one host with VMs that appeared on another."""

    def __init__(self) -> None:
        self._came: dict[VmId, tuple[VmKey, float]] = {}
        self._went: dict[VmId, tuple[VmKey, float]] = {}

    def follow(self, came: Iterable[VmKey], went: Iterable[VmKey], now: float) -> dict[VmKey, VmKey]:
        """Where VMs have moved to, by what came and went. ``now`` is in seconds that never jump."""
        self._came = {vm: seen for vm, seen in self._came.items() if now - seen[1] <= _ONE_MOVE}
        self._went = {vm: seen for vm, seen in self._went.items() if now - seen[1] <= _ONE_MOVE}
        moved: dict[VmKey, VmKey] = {}
        for key in came:
            self._came[key.vm] = (key, now)
            if (left := self._went.get(key.vm)) is not None and left[0].host != key.host:
                moved[left[0]] = key
                del self._went[key.vm]
        for key in went:
            there = self._came.get(key.vm)
            if there is None:
                self._went[key.vm] = (key, now)
            elif there[0] == key:
                del self._came[key.vm]
                self._went[key.vm] = (key, now)
            else:
                moved[key] = there[0]
        return moved
