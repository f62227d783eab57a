"""A recording whose end a test decides beforehand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from hvgui.domain.keys import HostId
from hvgui.domain.operations.recording import Recorded, RecordingStage
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind


class FakeRecording:
    """Ends when it is waited for: cancelled, with ``trouble``, or well."""

    trouble: Trouble | None = None

    def __init__(self, host: HostId, folder: Path, told: Callable[[RecordingStage, int, int], None]) -> None:
        self.host, self.folder, self.told = host, folder, told
        self.cancelled = False

    def cancel(self) -> None:
        self.cancelled = True

    async def ended(self) -> Recorded:
        if self.cancelled:
            raise Refusal(Trouble(TroubleKind.RECORDING_CANCELLED, self.host))
        if self.trouble is not None:
            raise Refusal(self.trouble)
        return Recorded(str(self.folder), 321, 120, 100)
