"""Recording of a host that is being made."""

from __future__ import annotations

from typing import Protocol

from hvgui.domain.operations.recording import Recorded


class Recording(Protocol):
    """Recording that can be waited for, and cancelled at any time."""

    def cancel(self) -> None:
        """Nothing will be written, unless it is already."""
        ...

    async def ended(self) -> Recorded:
        """What was written. Raises Troubled; then nothing was, RECORDING_CANCELLED among others."""
        ...
