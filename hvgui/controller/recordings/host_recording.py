"""A recording that is being made, as the window sees it."""

from __future__ import annotations

from functools import partial

from hvgui.controller.api.ports import Offload, Post
from hvgui.controller.recordings.recorder import HostRecorder, Told
from hvgui.domain.recording import Recorded, RecordingStage


class HostRecording:
    """Runs a recorder on a worker thread; ``told`` hears on the loop's thread how far it is."""

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
