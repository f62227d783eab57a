"""Patience with what others do, in looks and not in seconds: on a busy machine there are as many looks, later ones."""

from __future__ import annotations

import time
from collections.abc import Callable

#: Seconds between two looks.
PAUSE = 0.02


def until(true: Callable[[], object], what: str, *, looks: int = 1000) -> None:
    """Look until something is there. Raises AssertionError after so many looks."""
    for _ in range(looks):
        if true():
            return
        time.sleep(PAUSE)
    raise AssertionError(f"not in {looks} looks: {what}")
