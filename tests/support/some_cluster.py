"""A failover cluster as a value: nodes that can be added, one that is there, one away, one down, one paused."""

from __future__ import annotations

from hvgui.domain.hosts.cluster import ClusterNode, ClusterPicture, NodeState
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import HostId
from hvgui.domain.trouble import Trouble, TroubleKind


def node(name: str, state: NodeState = NodeState.UP, *, known: bool = False, away: bool = False) -> ClusterNode:
    profile = HostProfile(id=HostId(f"c/{name}"), address=f"{name}.corp.example", user="CORP\\admin")
    trouble = Trouble(TroubleKind.UNREACHABLE, name) if away else None
    return ClusterNode(name=name, state=state, profile=profile, known=known, trouble=trouble)


CLUSTER = ClusterPicture(
    "CL1",
    (
        node("HV01"),
        node("HV02", known=True),
        node("HV03", away=True),
        node("HV04", NodeState.DOWN),
        node("HV05", NodeState.PAUSED),
    ),
)
