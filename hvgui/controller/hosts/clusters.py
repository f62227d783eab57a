"""Failover clusters: their nodes as hosts to add, and VMs that move between hosts."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from functools import partial

from hvgui.controller.api.ports import Clock, Offload, WireFactory
from hvgui.controller.hosts.doctor import ProbeFactory
from hvgui.controller.hosts.request_queue import RequestQueue
from hvgui.controller.hosts.session import HostSession
from hvgui.controller.state.store import Store
from hvgui.domain.hosts.cluster import ClusterNode, ClusterPicture
from hvgui.domain.hosts.host import HostPicture, HostProfile
from hvgui.domain.keys import HostId, OperationId, VmId, VmKey
from hvgui.domain.operations.change import ChangeSet
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Refusal, Trouble
from hvgui.hyperv.cluster import address_of, read_cluster
from hvgui.values import replace


async def look_at_cluster(
    profile: HostProfile,
    secret: Secret | None,
    hosts: Sequence[HostPicture],
    wires: WireFactory,
    offload: Offload,
    probes: ProbeFactory | None,
) -> ClusterPicture:
    """The cluster behind an address; its nodes get the profile's account and way of signing in.

    A pinned certificate belongs to one machine and is not taken over. Raises Refusal and WireError.
    """
    queue = RequestQueue(wires(profile, lambda: secret), offload)
    try:
        cluster = await queue.run(partial(read_cluster, profile.address), profile.label)
    finally:
        queue.cut()
    found = []
    for node in cluster.nodes:
        address = address_of(node.name, profile.address)
        same = address.lower() == profile.address.lower()
        pinned = profile.pinned if same else ""
        theirs = replace(profile, id=HostId(f"{profile.id}/{node.name}"), address=address, pinned=pinned)
        known = any(_is(host, node.name, theirs) for host in hosts)
        found.append(ClusterNode(name=node.name, state=node.state, profile=theirs, known=known))
    troubles = await asyncio.gather(*(_reach(node.profile, offload, probes) for node in found))
    return ClusterPicture(cluster.name, tuple(replace(n, trouble=why) for n, why in zip(found, troubles, strict=True)))


def _is(host: HostPicture, node: str, profile: HostProfile) -> bool:
    """Whether a host of the list is a node: by address and port, or by the name it gives itself."""
    if (host.profile.address.lower(), host.profile.port) == (profile.address.lower(), profile.port):
        return True
    return host.facts is not None and host.facts.name.lower() == node.lower()


async def _reach(profile: HostProfile, offload: Offload, probes: ProbeFactory | None) -> Trouble | None:
    """Why a node cannot be reached from here. Nobody signs in: a node that is down costs no failed sign-in."""
    if probes is None:
        return None

    def knock() -> None:
        probe = probes()
        probe.resolve(profile)
        probe.reach(profile)

    try:
        await offload(knock)
    except Refusal as refusal:
        return refusal.trouble
    return None


class MigrationReconciler:
    """Store listener that removes the old row of a VM that has moved to another host.

    The old host is refreshed at once. If it does not answer, its row is removed when the VM appeared elsewhere after
    its last answer (failover). A VM that was on both hosts before is a replica and is kept.
    """

    def __init__(self, store: Store, sessions: Mapping[HostId, HostSession], clock: Clock) -> None:
        self._store = store
        self._sessions = sessions
        self._clock = clock
        self._came: dict[VmKey, float] = {}
        #: The hosts that a VM was seen on; of ten thousand VMs those that came are looked up, not looked for.
        self._seen_on: dict[VmId, tuple[HostId, ...]] = {}

    def vms_changed(self, changes: ChangeSet) -> None:
        for key in changes.removed:
            self._came.pop(key, None)
            if hosts := tuple(host for host in self._seen_on.pop(key.vm, ()) if host != key.host):
                self._seen_on[key.vm] = hosts
        for vm in changes.added:
            # The moment of the list that brought it: telling comes later, and other lists may have been read since.
            picture = self._store.hosts.get(vm.key.host)
            self._came[vm.key] = self._clock.now() if picture is None or picture.as_of is None else picture.as_of
            hosts = self._seen_on.get(vm.key.vm, ())
            if vm.key.host not in hosts:
                self._seen_on[vm.key.vm] = (*hosts, vm.key.host)
        came = {vm.key.vm: vm.key.host for vm in changes.added}
        for host in {host for vm, there in came.items() for host in self._seen_on[vm] if host != there}:
            session = self._sessions.get(host)
            if session is not None and session.live:
                session.refresh()
            else:
                self._leave(host)

    def hosts_changed(self, hosts: frozenset[HostId]) -> None:
        for host in hosts:
            session = self._sessions.get(host)
            if session is not None and not session.live:
                self._leave(host)

    def _leave(self, host: HostId) -> None:
        """Drop from a silent host what has come up on one that answers since the silent one was last heard."""
        picture = self._store.hosts.get(host)
        if picture is None or picture.as_of is None:
            return
        newer = {
            key.vm
            for key, at in self._came.items()
            if key.host != host and at > picture.as_of and (s := self._sessions.get(key.host)) is not None and s.live
        }
        if newer:
            for key in [key for key in self._store.vms_of(host) if key.vm in newer]:
                self._store.drop_vm(key)

    def detail_changed(self, key: VmKey) -> None:
        return

    def operations_changed(self, operations: frozenset[OperationId]) -> None:
        return
