"""What root/MSCluster tells of a failover cluster: its name and its nodes (hyperv-wmi-v2 21)."""

from __future__ import annotations

from collections.abc import Iterator

from hvgui.sim.cim import CimClass, Row
from hvgui.sim.hyperv.hosts import Host
from hvgui.sim.providers.calls import Producer, row

# States of a node: up, down.
_UP, _DOWN = 0, 1


def clusters(host: Host, cim_class: CimClass) -> Iterator[Row]:
    if host.cluster is not None:
        name = host.cluster.name
        yield row(cim_class, {"Name": name, "Caption": name, "Description": ""})


def nodes(host: Host, cim_class: CimClass) -> Iterator[Row]:
    for name, up in host.cluster.nodes if host.cluster is not None else ():
        yield row(cim_class, {"Name": name, "Caption": name, "State": _UP if up else _DOWN, "NodeWeight": 1})


ROWS: dict[str, Producer] = {"MSCluster_Cluster": clusters, "MSCluster_Node": nodes}
