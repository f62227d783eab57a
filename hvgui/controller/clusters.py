"""Clusters as a way to add hosts, and machines that move between them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from hvgui.controller.lane import Lane
from hvgui.controller.ports import Offload, WireFactory
from hvgui.controller.session import HostSession
from hvgui.controller.store import Store
from hvgui.domain.change import ChangeSet
from hvgui.domain.host import HostProfile
from hvgui.domain.keys import HostId, OperationId, VmKey
from hvgui.domain.secret import Secret
from hvgui.hyperv.cluster import address_of, read_cluster


async def nodes_of(
    profile: HostProfile, secret: Secret | None, wires: WireFactory, offload: Offload
) -> tuple[HostProfile, ...]:
    """Profiles of the nodes that are behind a cluster's address, with its account and way of signing in.

    A pinned certificate belongs to one machine and is not taken over. Raises Refusal and WireError.
    """
    lane = Lane(wires(profile, lambda: secret), offload)
    try:
        cluster = await lane.run(partial(read_cluster, profile.address), profile.label)
    finally:
        lane.cut()
    found = []
    for node in cluster.nodes:
        address = address_of(node.name, profile.address)
        same = address.lower() == profile.address.lower()
        found.append(
            replace(
                profile,
                id=HostId(f"{profile.id}/{node.name}"),
                address=address,
                pinned=profile.pinned if same else "",
            )
        )
    return tuple(found)


class Moves:
    """Reads a host again at once when a VM of its list came up on another: it has moved. Implements Listener."""

    def __init__(self, store: Store, sessions: Mapping[HostId, HostSession]) -> None:
        self._store = store
        self._sessions = sessions

    def vms_changed(self, changes: ChangeSet) -> None:
        came = {vm.key.vm: vm.key.host for vm in changes.added}
        elsewhere = {key.host for key in self._store.vms if came and came.get(key.vm, key.host) != key.host}
        for host in elsewhere:
            if (session := self._sessions.get(host)) is not None:
                session.refresh()

    def hosts_changed(self, hosts: frozenset[HostId]) -> None:
        return

    def detail_changed(self, key: VmKey) -> None:
        return

    def operations_changed(self, operations: frozenset[OperationId]) -> None:
        return
