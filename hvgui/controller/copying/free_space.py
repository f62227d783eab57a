"""Cache of the free disk space of hosts, which may be slightly out of date so that a drag never waits for a request."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from hvgui.controller.api.ports import Clock, Spawn
from hvgui.controller.hosts.session import HostSession
from hvgui.domain.keys import HostId
from hvgui.domain.trouble import Troubled
from hvgui.hyperv.host_reading import read_free_space

#: Seconds for which a reading is believed.
_KEPT = 60.0


class FreeSpace:
    """Free bytes of each host's system disk as last read; asking for an old value starts a new reading."""

    def __init__(self, sessions: Mapping[HostId, HostSession], clock: Clock, spawn: Spawn) -> None:
        self._sessions = sessions
        self._clock = clock
        self._spawn = spawn
        self._known: dict[HostId, int | None] = {}
        self._asked: dict[HostId, float] = {}

    def of(self, host: HostId) -> int | None:
        """Free bytes as last read."""
        session = self._sessions.get(host)
        now = self._clock.monotonic()
        if session is not None and session.live and now - self._asked.get(host, -1e9) > _KEPT:
            self._asked[host] = now
            self._spawn(self._read(host, session), name=f"free space of {session.profile.label}")
        return self._known.get(host)

    async def _read(self, host: HostId, session: HostSession) -> None:
        try:
            self._known[host] = await session.ask(partial(read_free_space, session.profile.smb.root[:2]))
        except Troubled:
            self._known[host] = None
