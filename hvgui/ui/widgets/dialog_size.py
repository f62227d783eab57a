"""How wide a dialog is at least."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog


def at_least(dialog: QDialog, width: int) -> None:
    """So many pixels, or what its texts need: a width set by hand would otherwise replace the layout's own.

    Call it when everything is laid out.
    """
    layout = dialog.layout()
    dialog.setMinimumWidth(width if layout is None else max(width, layout.minimumSize().width()))


def fit_height(dialog: QDialog) -> None:
    """As high as its texts need at the width it has: Qt's own ``adjustSize`` measures lines that are not broken yet."""
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        need = layout.totalHeightForWidth(dialog.width()) if layout.hasHeightForWidth() else 0
        dialog.resize(dialog.width(), max(need, layout.totalMinimumSize().height()))
