"""Speed of the ways to a host's disk, measured with a little data before a large copy."""

from __future__ import annotations

import asyncio
import os
import secrets
from collections.abc import Callable, Iterator

from hvgui.controller.api.ports import Clock, Writes
from hvgui.controller.copying.uploaders import Uploader, Uploaders
from hvgui.controller.hosts.request_queue import RequestQueue
from hvgui.controller.hosts.session import HostSession
from hvgui.controller.state.leftovers import Leftovers
from hvgui.domain.copying.estimate import Measured, Ways
from hvgui.domain.copying.transfer import LocalFile
from hvgui.domain.hosts.host import HostProfile, StagingWay
from hvgui.domain.trouble import Troubled
from hvgui.values import replace

#: Bytes that are sent to see how fast they go.
_PROBE = {StagingWay.SMB: 8 * 1024 * 1024, StagingWay.SHELL: 1_000_000}
#: Seconds for which a measurement is believed.
_KEPT = 600.0


class _Noise:
    """A ``FileSource`` of random bytes, so that compression does not distort the measurement."""

    def chunks(self, file: LocalFile, size: int, digest: Callable[[bytes], None]) -> Iterator[bytes]:
        for at in range(0, file.size, size):
            chunk = os.urandom(min(size, file.size - at))
            digest(chunk)
            yield chunk


class Measuring:
    """Measures each host at most once in ten minutes, and again when its settings have changed."""

    def __init__(self, uploaders: Uploaders, leftovers: Leftovers, writes: Writes, clock: Clock) -> None:
        self._uploaders = uploaders.reading_from(_Noise())
        self._leftovers = leftovers
        self._writes = writes
        self._clock = clock
        self._known: dict[HostProfile, tuple[float, Ways]] = {}

    async def ways(self, session: HostSession) -> Ways:
        """Both ways to a host's disk; a way that is closed says why. Raises Troubled when the host does not answer."""
        profile = session.profile
        at, known = self._known.get(profile, (-1e9, None))
        if known is not None and self._clock.monotonic() - at < _KEPT:
            return known
        async with session.bulk() as queue:
            share = await self._measure(session, queue, StagingWay.SMB)
            shell = await self._measure(session, queue, StagingWay.SHELL)
        found = Ways(share=share, shell=shell)
        self._known[profile] = (self._clock.monotonic(), found)
        return found

    async def _measure(self, session: HostSession, queue: RequestQueue, way: StagingWay) -> Measured:
        profile = replace(session.profile, staging=way)
        operation = secrets.token_hex(16)
        try:
            uploader = await self._uploaders.open(profile, session.secret, queue, operation)
        except Troubled as error:
            return Measured(way=way, trouble=error.trouble)
        self._leftovers.staging(operation, session.mark, uploader.way)
        await self._writes.flush()
        try:
            return await self._timed(uploader, way)
        except Troubled as error:
            return Measured(way=way, trouble=error.trouble)
        finally:
            await asyncio.shield(self._forget(uploader, operation))

    async def _timed(self, uploader: Uploader, way: StagingWay) -> Measured:
        moments: list[float] = []

        def sent(_done: int) -> None:
            moments.append(self._clock.monotonic())

        size = _PROBE[way]
        began = self._clock.monotonic()
        await uploader.put(LocalFile("", "probe.bin", size, 0), lambda: False, sent)
        whole = self._clock.monotonic() - began
        moving = max(moments[-1] - (moments[0] if way is StagingWay.SHELL else began), 1e-3)
        return Measured(way=way, rate=size / moving, each=max(0.0, whole - moving), free=await uploader.free())

    async def _forget(self, uploader: Uploader, operation: str) -> None:
        try:
            await uploader.sweep()
            self._leftovers.swept(operation)
        except Troubled:
            # The next connect removes it.
            return
        finally:
            await uploader.close()
