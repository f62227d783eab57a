"""Unapplied changes: what was chosen in a window or a panel and has not been sent."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class HoldsChanges:
    """Widget with choices of its own that only its Apply or OK sends."""

    def unapplied(self) -> int:
        """Number of changes chosen and not sent."""
        raise NotImplementedError


def unapplied_changes(window: QWidget) -> tuple[int, tuple[str, ...]]:
    """Number of changes in a window and in all opened from it, and the titles of those that hold them."""
    holders = [w for w in window.findChildren(QWidget) if isinstance(w, HoldsChanges)]
    found = [(holder.unapplied(), holder.windowTitle()) for holder in holders]
    return sum(number for number, _ in found), tuple(dict.fromkeys(title for number, title in found if number))
