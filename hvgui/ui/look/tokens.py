"""Colours and measures of the look, named for what they are for; the only place that fixes either."""

from __future__ import annotations

from typing import Literal

from PySide6.QtGui import QColor, QFont, QPalette

from hvgui.values import Struct

#: Colours that say something, on every ground alike: selected rows keep them.
Ink = Literal["text", "text2", "link", "good", "note", "warn", "bad"]
Ground = Literal["good_bg", "note_bg", "warn_bg", "bad_bg"]


class Tokens(Struct, frozen=True, kw_only=True):
    """Colours of one scheme. Whoever wants one fainter takes ``faint``: these are shared."""

    #: Window, bars, panes that frame content.
    chrome: QColor
    #: Content: lists, pages, fields.
    base: QColor
    #: Header rows and footers.
    sunk: QColor
    #: Buttons, menus, tips.
    raised: QColor
    #: Hairlines between areas: no meaning, so no rule of contrast.
    line: QColor
    #: Outline of what one can type into or tick, 3 : 1 against its ground.
    edge: QColor
    text: QColor
    #: Second lines, units, stale rows.
    text2: QColor
    #: Disabled controls only, never data.
    off: QColor
    #: Default button, ticked box.
    accent: QColor
    on_accent: QColor
    #: Ring, edge of the field one types into, chosen tab.
    focus: QColor
    link: QColor
    #: Selected row, with and without the keyboard.
    select: QColor
    select_idle: QColor
    hover: QColor
    #: Verified just now.
    good: QColor
    #: Running, changed, saved, paused.
    note: QColor
    warn: QColor
    bad: QColor
    good_bg: QColor
    note_bg: QColor
    warn_bg: QColor
    bad_bg: QColor


def _scheme(**colours: str) -> Tokens:
    return Tokens(**{name: QColor(colour) for name, colour in colours.items()})


LIGHT = _scheme(
    chrome="#f3f4f6", base="#ffffff", sunk="#f8f9fa", raised="#ffffff", line="#e1e4e8", edge="#868d97",
    text="#1b1f24", text2="#57606a", off="#8b929b", accent="#0f6cbd", on_accent="#ffffff", focus="#0f6cbd",
    link="#0b5cad", select="#d8e8f8", select_idle="#e7eaee", hover="#f0f3f6",
    good="#16702f", note="#0b5cad", warn="#855200", bad="#b9251c",
    good_bg="#e3f3e7", note_bg="#e4f0fb", warn_bg="#fff3d1", bad_bg="#fde9e7",
)  # fmt: skip
DARK = _scheme(
    chrome="#212428", base="#181a1d", sunk="#1d2023", raised="#2b2f34", line="#32363c", edge="#7d8590",
    text="#e6e8eb", text2="#a5adb8", off="#737b86", accent="#2a6fc4", on_accent="#ffffff", focus="#6db3fa",
    link="#7cbcff", select="#1d3c5c", select_idle="#2d3238", hover="#23272b",
    good="#62c975", note="#7cbcff", warn="#e5b552", bad="#ff8a82",
    good_bg="#18321f", note_bg="#182d45", warn_bg="#35290e", bad_bg="#3d1f1e",
)  # fmt: skip

#: Ink, the grounds it stands on, and the contrast (WCAG 2) that it has there at least.
RULES: tuple[tuple[str, tuple[str, ...], float], ...] = (
    ("text", ("chrome", "base", "sunk", "raised", "select", "select_idle", "hover"), 7.0),
    ("text", ("good_bg", "note_bg", "warn_bg", "bad_bg"), 7.0),
    ("text2", ("chrome", "base", "sunk", "raised", "select", "select_idle", "hover"), 4.5),
    ("link", ("chrome", "base", "raised", "select", "note_bg"), 4.5),
    ("on_accent", ("accent",), 4.5),
    *((ink, ("base", "chrome", "raised", "select", "select_idle", "hover", f"{ink}_bg"), 4.5)
      for ink in ("good", "note", "warn", "bad")),
    ("edge", ("base", "chrome"), 3.0),
    ("focus", ("base", "chrome", "select"), 3.0),
    ("accent", ("base", "chrome"), 3.0),
)  # fmt: skip


def contrast(first: QColor, second: QColor) -> float:
    """WCAG 2's contrast ratio."""

    def luminance(colour: QColor) -> float:
        parts = [
            part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def tokens_of(palette: QPalette) -> Tokens:
    """The colours of a desktop with high contrast: its own, and shapes alone say what is well and what is not."""
    role = QPalette.ColorRole
    window, base, text = palette.color(role.Window), palette.color(role.Base), palette.color(role.Text)
    chosen = palette.color(role.Highlight)
    return Tokens(
        chrome=window, base=base, sunk=base, raised=palette.color(role.Button), line=text, edge=text,
        text=text, text2=text, off=palette.color(QPalette.ColorGroup.Disabled, role.Text),
        accent=chosen, on_accent=palette.color(role.HighlightedText), focus=chosen, link=palette.color(role.Link),
        select=chosen, select_idle=chosen, hover=base, good=text, note=text, warn=text, bad=text,
        good_bg=base, note_bg=base, warn_bg=base, bad_bg=base,
    )  # fmt: skip


def palette_of(colours: Tokens) -> QPalette:
    """A scheme as a palette: its ``Highlight`` is the tint of a row, so Qt's own views, menus and fields fit in."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    for which, colour in (
        (role.Window, colours.chrome), (role.WindowText, colours.text), (role.Base, colours.base),
        (role.AlternateBase, colours.sunk), (role.Text, colours.text), (role.Button, colours.raised),
        (role.ButtonText, colours.text), (role.ToolTipBase, colours.raised), (role.ToolTipText, colours.text),
        (role.PlaceholderText, colours.text2), (role.Highlight, colours.select),
        (role.HighlightedText, colours.text), (role.Accent, colours.accent), (role.Link, colours.link),
        (role.LinkVisited, colours.link), (role.Light, colours.raised), (role.Midlight, colours.sunk),
        (role.Mid, colours.line), (role.Dark, colours.edge), (role.Shadow, colours.edge),
        (role.BrightText, colours.on_accent),
    ):  # fmt: skip
        palette.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(group.Disabled, which, colours.off)
    for idle in (group.Inactive, group.Disabled):
        palette.setColor(idle, role.Highlight, colours.select_idle)
    return palette


def faint(colour: QColor, alpha: int) -> QColor:
    """A copy that lets its ground through; ``alpha`` up to 255."""
    made = QColor(colour)
    made.setAlpha(alpha)
    return made


#: Radius of buttons and fields, of small boxes; width of lines; room at both sides of a cell; size of a mark.
RADIUS, RADIUS_SMALL, HAIR, CELL, MARK = 4, 3, 1, 10, 14


class Measures(Struct, frozen=True):
    """Heights that follow the pixel size of the platform's font and not its line spacing: every script's are equal."""

    em: int = 12
    comfortable: bool = False

    def even(self, factor: float) -> int:
        """Even number of pixels nearest to ``factor`` times ``em``."""
        return round(self.em * factor / 2) * 2

    @property
    def row(self) -> int:
        """Row of the VM list, of the matrix and of tables."""
        return self.item if self.comfortable else max(22, self.even(1.9))

    @property
    def item(self) -> int:
        """Host, operation, button, field, strip."""
        return self.even(2.2)

    @property
    def item2(self) -> int:
        """Item with a second line."""
        return self.even(3.2)

    @property
    def bar(self) -> int:
        """Row of commands, header row of the list."""
        return self.even(3.0)

    @property
    def header(self) -> int:
        """Column header."""
        return self.even(2.0)

    @property
    def title(self) -> int:
        """Title row of the details."""
        return self.even(2.7)


def em_of(font: QFont) -> int:
    """Pixel size of a font."""
    return font.pixelSize() if font.pixelSize() > 0 else round(font.pointSizeF() * 96 / 72)


class _Now:
    tokens = LIGHT
    measures = Measures()


def tokens() -> Tokens:
    """The colours now."""
    return _Now.tokens


def measures() -> Measures:
    """The measures now."""
    return _Now.measures


def use(colours: Tokens, sizes: Measures) -> None:
    """Change colours and measures; ``theme`` does so, and has everything drawn again."""
    _Now.tokens, _Now.measures = colours, sizes
