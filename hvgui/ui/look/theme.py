"""Theme: scheme, style and fonts of the application, and the moment at which all colours change."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QLibraryInfo, Qt, QTranslator
from PySide6.QtGui import QFont, QFontDatabase, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QToolTip

from hvgui.ui.look import dress, tokens
from hvgui.ui.look.calm import Calm
from hvgui.ui.look.tokens import DARK, LIGHT, Measures, Tokens, contrast, em_of, palette_of, tokens_of
from hvgui.values import replace

Scheme = Literal["system", "light", "dark"]
#: The desktop's accent is taken only where white words on it can be read.
_READABLE = 4.5


def apply_theme(app: QApplication, scheme: Scheme = "system", *, comfortable: bool | None = None) -> None:
    """Set colours, measures and style of the application; ``comfortable`` rows as before where nothing is said.

    A desktop with high contrast keeps its own style and colours.
    """
    hints = app.styleHints()
    wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(scheme, Qt.ColorScheme.Unknown)
    hints.setColorScheme(wanted)
    roomy = tokens.measures().comfortable if comfortable is None else comfortable
    sizes = Measures(em_of(app.font()), roomy)
    if high_contrast(hints):
        if isinstance(app.style(), Calm):
            app.setStyle(_native(app))
        app.setPalette(QPalette())
        tokens.use(tokens_of(app.palette()), sizes)
    else:
        if not isinstance(app.style(), Calm):
            app.setProperty(_NATIVE, app.style().name())
            app.setStyle(Calm())
        app.setPalette(QPalette())
        dark = scheme == "dark" or (scheme == "system" and hints.colorScheme() is Qt.ColorScheme.Dark)
        colours = with_accent(DARK if dark else LIGHT, app.palette())
        tokens.use(colours, sizes)
        app.setPalette(palette_of(colours))
    QToolTip.setPalette(app.palette())
    dress.redress()


_NATIVE = "nativeStyle"


def _native(app: QApplication) -> str:
    return str(app.property(_NATIVE) or "Fusion")


def high_contrast(hints: QStyleHints) -> bool:
    """Whether the desktop asks for high contrast; Qt tells from 6.10 on."""
    ask = getattr(hints, "accessibility", None)
    return ask is not None and ask().contrastPreference() is Qt.ContrastPreference.HighContrast


def with_accent(colours: Tokens, desktop: QPalette) -> Tokens:
    """A scheme with the desktop's accent, if white words on it can be read, and if it can be told from the ground."""
    accent = desktop.color(QPalette.ColorRole.Accent)
    readable = contrast(accent, colours.on_accent) >= _READABLE
    visible = min(contrast(accent, colours.base), contrast(accent, colours.chrome)) >= 3
    return replace(colours, accent=accent) if readable and visible else colours


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
