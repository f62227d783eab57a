"""Failover clusters: which nodes a cluster has (hyperv-wmi-v2 21). Hyper-V itself is managed node by node."""

from __future__ import annotations

from hvgui.domain.hosts.cluster import NodeState
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.hyperv.answers import is_no_hyperv
from hvgui.hyperv.collecting import every
from hvgui.values import Struct
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.faults import Fault
from hvgui.wsman.values import number
from hvgui.wsman.vocabulary import WMI_ROOT

MSCLUSTER = f"{WMI_ROOT}/MSCluster"
_STATES = {state.value: state for state in NodeState}


class Node(Struct, frozen=True):
    """A member of a cluster."""

    name: str
    state: NodeState


class Cluster(Struct, frozen=True):
    """A cluster as one of its nodes tells it."""

    name: str
    nodes: tuple[Node, ...]


def read_cluster(address: str) -> Exchange[Cluster]:
    """The cluster behind an address. Raises Refusal with NO_CLUSTER where there is none."""
    try:
        clusters = yield from every("select Name from MSCluster_Cluster", MSCLUSTER)
        nodes = yield from every("select Name, State from MSCluster_Node", MSCLUSTER)
    except Fault as fault:
        if is_no_hyperv(fault):
            raise Refusal(Trouble(TroubleKind.NO_CLUSTER, address, fault.detail, fault.codes)) from fault
        raise
    found = tuple(Node(node.text("Name") or "", _state(number(node.text("State")))) for node in nodes)
    if not found:
        raise Refusal(Trouble(TroubleKind.NO_CLUSTER, address))
    return Cluster((clusters[0].text("Name") if clusters else None) or address, tuple(n for n in found if n.name))


def _state(value: int | None) -> NodeState:
    return NodeState.UNKNOWN if value is None else _STATES.get(value, NodeState.UNKNOWN)


def address_of(node: str, cluster: str) -> str:
    """Where to find a node: nodes have short names, and share the cluster's domain when it was given with one."""
    _, dot, domain = cluster.partition(".")
    return node if not dot or "." in node or domain.replace(".", "").isdigit() else f"{node}.{domain}"
