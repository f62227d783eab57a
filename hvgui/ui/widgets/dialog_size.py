"""Sizes of dialogs: minimum width, and the height that their texts need."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog


def at_least(dialog: QDialog, width: int) -> None:
    """Set the minimum width: ``width`` pixels, or what the texts need, which a plain minimum would override.

    To be called when everything is laid out.
    """
    layout = dialog.layout()
    dialog.setMinimumWidth(width if layout is None else max(width, layout.minimumSize().width()))


def fit_height(dialog: QDialog) -> None:
    """Set the height that the texts need at the present width: ``adjustSize`` measures unwrapped lines."""
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        need = layout.totalHeightForWidth(dialog.width()) if layout.hasHeightForWidth() else 0
        dialog.resize(dialog.width(), max(need, layout.totalMinimumSize().height()))
