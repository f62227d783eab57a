"""Automatic connection diagnosis when connecting to a host fails, so that the failing step is known at once."""

from __future__ import annotations

from collections.abc import Mapping

from hvgui.controller.api.ports import SecretSource, Spawn
from hvgui.controller.hosts.doctor import Doctor
from hvgui.controller.hosts.session import HostSession
from hvgui.controller.state.store import Store
from hvgui.domain.health.attention import SILENT_PHASES
from hvgui.domain.hosts.doctor import FOR_COPYING, Rung
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import HostId, OperationId, VmKey
from hvgui.domain.operations.change import ChangeSet
from hvgui.domain.trouble import TroubleKind
from hvgui.values import replace

_RUNGS = tuple(rung for rung in Rung if rung not in FOR_COPYING)


class AutoDiagnosis:
    """Store listener that examines a host once for each time that it is lost or refuses."""

    def __init__(self, store: Store, sessions: Mapping[HostId, HostSession], doctor: Doctor, spawn: Spawn) -> None:
        self._store = store
        self._sessions = sessions
        self._doctor = doctor
        self._spawn = spawn
        #: Hosts that were examined for what they are in, with what they were examined as.
        self._seen: dict[HostId, tuple[HostProfile, SecretSource]] = {}

    def hosts_changed(self, hosts: frozenset[HostId]) -> None:
        for host in hosts:
            picture = self._store.hosts.get(host)
            if picture is None or picture.phase not in SILENT_PHASES:
                self._seen.pop(host, None)
                if picture is not None and picture.findings:
                    self._store.put_host(replace(picture, findings=()))
                continue
            trouble = picture.trouble
            session = self._sessions.get(host)
            if session is None:
                continue
            now = session.profile, session.secret
            if self._seen.get(host) != now and trouble is not None and trouble.kind is not TroubleKind.BUSY:
                self._seen[host] = now
                self._spawn(self._examine(host), name=f"first aid {host}")

    async def _examine(self, host: HostId) -> None:
        session = self._sessions.get(host)
        if session is None:
            return
        now = session.profile, session.secret
        findings = await self._doctor.examine(session.profile, session.secret, rungs=_RUNGS, refused=session.refused)
        picture = self._store.hosts.get(host)
        # Edited meanwhile, it is another host as far as anybody knows.
        if picture is not None and self._seen.get(host) == now:
            self._store.put_host(replace(picture, findings=findings))

    def vms_changed(self, changes: ChangeSet) -> None:
        return

    def detail_changed(self, key: VmKey) -> None:
        return

    def operations_changed(self, operations: frozenset[OperationId]) -> None:
        return
