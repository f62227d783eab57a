"""Checks of a connection that people ask for: diagnosis, certificate, and the cluster behind an address."""

from __future__ import annotations

from collections.abc import Callable

from hvgui.controller.api.ports import WireFactory
from hvgui.controller.api.staging import ShareFactory
from hvgui.controller.hosts.clusters import look_at_cluster
from hvgui.controller.hosts.doctor import Doctor, ProbeFactory
from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.hosts.request_queue import host_gone
from hvgui.domain.hosts.certificate import Certificate
from hvgui.domain.hosts.cluster import ClusterPicture
from hvgui.domain.hosts.doctor import Finding
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Troubled


class ConnectionChecks:
    """Checks of hosts that are known or may be added. Without ``probes`` there is no diagnosis and no certificate."""

    def __init__(
        self,
        context: OperationContext,
        wires: WireFactory,
        probes: ProbeFactory | None,
        shares: ShareFactory | None,
    ) -> None:
        self._context = context
        self._wires = wires
        self._probes = probes
        self.doctor = None if probes is None else Doctor(probes, wires, context.offload, shares)

    async def examine(self, host: HostId, told: Callable[[tuple[Finding, ...]], None]) -> tuple[Finding, ...]:
        """Check every step of the connection; ``told`` is called with all findings after each step."""
        session = self._context.sessions.get(host)
        if session is None or self.doctor is None:
            return ()
        return await self.doctor.examine(session.profile, session.secret, told, refused=session.refused)

    async def certificate(self, host: HostId) -> Certificate:
        """What the host's port shows now. Raises Troubled."""
        session, probes = self._context.sessions.get(host), self._probes
        if session is None or probes is None:
            raise Troubled(host_gone(host))
        profile = session.profile
        return await self._context.offload(lambda: probes().certificate(profile))

    async def cluster(self, profile: HostProfile, secret: Secret | None) -> ClusterPicture:
        """The cluster at the profile's address. Raises Troubled."""
        context = self._context
        hosts = tuple(context.store.hosts.values())
        return await look_at_cluster(profile, secret, hosts, self._wires, context.offload, self._probes)
