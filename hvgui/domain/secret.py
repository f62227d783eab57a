"""Password that does not print."""

from __future__ import annotations

from hvgui.values import Struct


class Secret(Struct, frozen=True):
    """Holds a password; its repr and str are dots, so that a log line or a traceback cannot carry it."""

    _text: str

    def reveal(self) -> str:
        """The password itself, for the one place that signs in."""
        return self._text

    def __repr__(self) -> str:
        return "••••••••"

    __str__ = __repr__

    def __bool__(self) -> bool:
        return bool(self._text)
