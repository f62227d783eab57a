"""Facts: labels with their values, as pages, dialogs and copies show them."""

from __future__ import annotations

from hvgui.values import Struct


class Fact(Struct, frozen=True):
    """One label with its value, which may have several lines."""

    label: str
    value: str
