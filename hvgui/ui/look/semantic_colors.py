"""Colours with a meaning, for status glyphs and notices on light and dark palettes."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from hvgui.values import Struct

_ROLE = QPalette.ColorRole


class SemanticColors(Struct, frozen=True):
    """Colours with a meaning, chosen to stand out on the palette's base."""

    good: QColor
    note: QColor
    warn: QColor
    bad: QColor
    quiet: QColor
    hint_background: QColor
    hint_border: QColor


_LIGHT = SemanticColors(
    good=QColor("#1a7f37"),
    note=QColor("#0a66c2"),
    warn=QColor("#9a6700"),
    bad=QColor("#c62828"),
    quiet=QColor("#6a6f76"),
    hint_background=QColor("#fff6dd"),
    hint_border=QColor("#e0c068"),
)
_DARK = SemanticColors(
    good=QColor("#57c26b"),
    note=QColor("#6cb6ff"),
    warn=QColor("#e3b341"),
    bad=QColor("#ff7b72"),
    quiet=QColor("#9aa1a9"),
    hint_background=QColor("#3a3320"),
    hint_border=QColor("#75632c"),
)


def is_dark(palette: QPalette) -> bool:
    """Whether text is lighter than what it stands on."""
    return palette.color(_ROLE.Base).lightness() < palette.color(_ROLE.Text).lightness()


def semantic_colors(palette: QPalette) -> SemanticColors:
    """The meaningful colours for a palette."""
    return _DARK if is_dark(palette) else _LIGHT


def faded(palette: QPalette) -> QColor:
    """Text that is still readable but stands back: half way between text and base would be too faint."""
    text, base = palette.color(_ROLE.Text), palette.color(_ROLE.Base)
    part = 0.62
    return QColor.fromRgbF(
        text.redF() * part + base.redF() * (1 - part),
        text.greenF() * part + base.greenF() * (1 - part),
        text.blueF() * part + base.blueF() * (1 - part),
    )
