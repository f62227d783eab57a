"""Notices about the program's own files, delivered once to whoever follows, also when that comes later."""

from __future__ import annotations

import logging
from collections.abc import Callable

from hvgui.domain.trouble import Trouble

log = logging.getLogger(__name__)


class Notices:
    """Queue of notices, for the loop's thread. Files are read before there is a window, so notices are kept for it."""

    def __init__(self) -> None:
        self._told: list[Trouble] = []
        self._tell: list[Callable[[Trouble], None]] = []

    def tell(self, trouble: Trouble) -> None:
        """Say it to everybody, once."""
        if trouble in self._told:
            return
        log.warning("%s: %s %s", trouble.kind.value, trouble.subject, trouble.detail)
        self._told.append(trouble)
        for tell in self._tell:
            tell(trouble)

    def follow(self, tell: Callable[[Trouble], None]) -> None:
        """Call ``hear`` with every notice, those from before included."""
        self._tell.append(tell)
        for trouble in self._told:
            tell(trouble)
