"""Recordings of hosts of this run, made while the window is open."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from hvgui.controller.api.ports import Offload, Post, TappedWireFactory
from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.hosts.request_queue import host_gone
from hvgui.domain.keys import HostId
from hvgui.domain.operations.recording import Recorded, RecordingStage
from hvgui.domain.trouble import Troubled

if TYPE_CHECKING:
    from hvgui.controller.recordings.recorder import HostRecorder, Told


class HostRecording:
    """Recording on a worker thread; ``told`` is called with its progress on the loop's thread."""

    def __init__(self, recorder: HostRecorder, offload: Offload, post: Post, told: Told) -> None:
        self._recorder = recorder
        self._offload = offload
        self._post = post
        self._told = told
        self._percent = (RecordingStage.READING, -1)

    def cancel(self) -> None:
        self._recorder.cancel()

    async def ended(self) -> Recorded:
        return await self._offload(lambda: self._recorder.run(self._heard))

    def _heard(self, stage: RecordingStage, done: int, of: int) -> None:
        """On the worker's thread; a window need not hear what it cannot show."""
        now = (stage, 100 * done // max(of, 1))
        if now != self._percent:
            self._percent = now
            self._post(partial(self._told, stage, done, of))


class HostRecordings:
    """Starts recordings; without ``tapped`` none can be made."""

    def __init__(self, context: OperationContext, tapped: TappedWireFactory | None) -> None:
        self._context = context
        self._tapped = tapped

    def record(self, host: HostId, folder: Path, told: Told) -> HostRecording:
        """Record a host into a folder. Raises Troubled where the host is gone."""
        from hvgui.controller.recordings.recorder import Asked, HostRecorder

        context, tapped = self._context, self._tapped
        session = context.sessions.get(host)
        if session is None or tapped is None:
            raise Troubled(host_gone(host))
        closed = (h.facts.name.casefold() for h in context.store.hosts.values() if h.facts and h.profile.read_only)
        asked = Asked(session.profile, folder, closed=frozenset(name for name in closed if name))
        secret = session.secret
        recorder = HostRecorder(asked, lambda profile, tap: tapped(profile, secret, tap))
        return HostRecording(recorder, context.offload, context.post, told)
