"""Theme: light and dark palettes, the style and the fonts of the application."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QLibraryInfo, Qt, QTimer, QTranslator
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from hvgui.ui.look import icons
from hvgui.ui.look.style import VisibleBoxes

Scheme = Literal["system", "light", "dark"]


_ROLE = QPalette.ColorRole
_LIGHT = {
    _ROLE.Window: "#f3f3f3",
    _ROLE.WindowText: "#1b1b1b",
    _ROLE.Base: "#ffffff",
    _ROLE.AlternateBase: "#f7f8f9",
    _ROLE.Text: "#1b1b1b",
    _ROLE.Button: "#fbfbfb",
    _ROLE.ButtonText: "#1b1b1b",
    _ROLE.ToolTipBase: "#ffffff",
    _ROLE.ToolTipText: "#1b1b1b",
    _ROLE.PlaceholderText: "#6a6f76",
    _ROLE.Highlight: "#0f6cbd",
    _ROLE.HighlightedText: "#ffffff",
    _ROLE.Accent: "#0f6cbd",
    _ROLE.Link: "#0a5aa6",
    _ROLE.Light: "#ffffff",
    _ROLE.Midlight: "#ececec",
    _ROLE.Mid: "#c6c9cd",
    _ROLE.Dark: "#a2a7ad",
    _ROLE.Shadow: "#70757b",
    _ROLE.BrightText: "#ffffff",
}
_DARK = {
    _ROLE.Window: "#25272b",
    _ROLE.WindowText: "#e6e8ea",
    _ROLE.Base: "#1c1e21",
    _ROLE.AlternateBase: "#212327",
    _ROLE.Text: "#e6e8ea",
    _ROLE.Button: "#33363b",
    _ROLE.ButtonText: "#e6e8ea",
    _ROLE.ToolTipBase: "#33363b",
    _ROLE.ToolTipText: "#e6e8ea",
    _ROLE.PlaceholderText: "#9aa1a9",
    _ROLE.Highlight: "#1f6feb",
    _ROLE.HighlightedText: "#ffffff",
    _ROLE.Accent: "#4493f8",
    _ROLE.Link: "#6cb6ff",
    _ROLE.Light: "#4a4e55",
    _ROLE.Midlight: "#3c4046",
    _ROLE.Mid: "#4a4e55",
    _ROLE.Dark: "#5b6068",
    _ROLE.Shadow: "#0e0f11",
    _ROLE.BrightText: "#ffffff",
}
_DISABLED = {True: "#7a8088", False: "#8d9299"}


def palette_for(dark: bool) -> QPalette:
    """The whole palette of one scheme."""
    palette = QPalette()
    for role, colour in (_DARK if dark else _LIGHT).items():
        palette.setColor(role, QColor(colour))
    faded = QColor(_DISABLED[dark])
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText, _ROLE.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faded)
    selected = QColor("#3d444d" if dark else "#cfe4f7")
    palette.setColor(QPalette.ColorGroup.Inactive, _ROLE.Highlight, selected)
    palette.setColor(QPalette.ColorGroup.Inactive, _ROLE.HighlightedText, QColor("#e6e8ea" if dark else "#1b1b1b"))
    palette.setColor(QPalette.ColorGroup.Disabled, _ROLE.Highlight, QColor("#3d444d" if dark else "#d5d9de"))
    return palette


def apply_theme(app: QApplication, scheme: Scheme = "system") -> None:
    """Set style and palette of the application.

    Windows and macOS keep their own style, which follows the system's scheme; elsewhere Fusion with hvgui's palettes,
    because a desktop without a theme plugin leaves Qt's scheme at "unknown".
    """
    hints = app.styleHints()
    wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(scheme, Qt.ColorScheme.Unknown)
    hints.setColorScheme(wanted)
    if sys.platform in ("win32", "darwin"):
        # The system hands its palette over with the next turn of the loop.
        QTimer.singleShot(0, icons.redress)
        return
    if not isinstance(app.style(), VisibleBoxes):
        app.setStyle(VisibleBoxes())
    dark = scheme == "dark" or (scheme == "system" and hints.colorScheme() is Qt.ColorScheme.Dark)
    app.setPalette(palette_for(dark))
    icons.redress()


def follow_system(app: QApplication, scheme: Callable[[], str]) -> None:
    """Set the palette again whenever the desktop turns light or dark and ``scheme`` is the system's."""

    def turned(_scheme: Qt.ColorScheme) -> None:
        if scheme() == "system":
            apply_theme(app, "system")

    app.styleHints().colorSchemeChanged.connect(turned)


def apply_fonts(app: QApplication, language: str) -> None:
    """Set the fonts for a language, and the translation of Qt's own dialogs.

    A Japanese family is named explicitly, because automatic fallback mixes widths of digits and kana.
    """
    translator = QTranslator(app)
    if translator.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)
    if language != "ja":
        return
    present = set(QFontDatabase.families(QFontDatabase.WritingSystem.Japanese))
    for family in ("Yu Gothic UI", "Meiryo UI", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", "IPAexGothic"):
        if family in present:
            font = QFont(app.font())
            font.setFamilies([*font.families(), family])
            app.setFont(font)
            return
