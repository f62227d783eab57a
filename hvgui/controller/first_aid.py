"""The ladder by itself: when connecting fails, the step that breaks is known before anybody asks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from hvgui.controller.doctor import Doctor
from hvgui.controller.ports import Spawn
from hvgui.controller.session import HostSession
from hvgui.controller.store import Store
from hvgui.domain.change import ChangeSet
from hvgui.domain.doctor import FOR_COPYING, Finding, Rung, Verdict
from hvgui.domain.keys import HostId, OperationId, VmKey
from hvgui.domain.link import LinkPhase
from hvgui.domain.trouble import Trouble, TroubleKind

_RUNGS = tuple(rung for rung in Rung if rung not in FOR_COPYING)
_BELOW_SIGN_IN = _RUNGS[: _RUNGS.index(Rung.SIGN_IN)]
#: Trouble of the sign-in itself. Trying the same once more tells nothing, and locks accounts.
_OF_SIGN_IN = frozenset(
    {
        TroubleKind.SIGN_IN_REFUSED,
        TroubleKind.NO_CREDENTIALS,
        TroubleKind.AUTH_UNAVAILABLE,
        TroubleKind.AUTH_NOT_OFFERED,
        TroubleKind.CLEAR_TEXT_FORBIDDEN,
    }
)


class FirstAid:
    """Examines a host once for each time that it is lost or refuses. Implements Listener."""

    def __init__(self, store: Store, sessions: Mapping[HostId, HostSession], doctor: Doctor, spawn: Spawn) -> None:
        self._store = store
        self._sessions = sessions
        self._doctor = doctor
        self._spawn = spawn
        self._seen: set[HostId] = set()

    def hosts_changed(self, hosts: frozenset[HostId]) -> None:
        for host in hosts:
            picture = self._store.hosts.get(host)
            if picture is None or picture.phase not in (LinkPhase.GONE, LinkPhase.REFUSED):
                self._seen.discard(host)
                if picture is not None and picture.findings:
                    self._store.put_host(replace(picture, findings=()))
                continue
            trouble = picture.trouble
            if host not in self._seen and trouble is not None and trouble.kind is not TroubleKind.BUSY:
                self._seen.add(host)
                self._spawn(self._examine(host, trouble), name=f"first aid {host}", owner=self)

    async def _examine(self, host: HostId, trouble: Trouble) -> None:
        session = self._sessions.get(host)
        if session is None:
            return
        of_sign_in = trouble.kind in _OF_SIGN_IN
        rungs = _BELOW_SIGN_IN if of_sign_in else _RUNGS
        findings = await self._doctor.examine(session.profile, session.secret, rungs=rungs)
        if of_sign_in:
            findings = tuple(_refused(f, trouble) if f.rung is Rung.SIGN_IN else f for f in findings)
        picture = self._store.hosts.get(host)
        if picture is not None and host in self._seen:
            self._store.put_host(replace(picture, findings=findings))

    def vms_changed(self, changes: ChangeSet) -> None:
        return

    def detail_changed(self, key: VmKey) -> None:
        return

    def operations_changed(self, operations: frozenset[OperationId]) -> None:
        return


def _refused(finding: Finding, trouble: Trouble) -> Finding:
    return replace(finding, verdict=Verdict.FAILED, trouble=trouble)
