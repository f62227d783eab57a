"""Colours, style and dressing: what can be read, what the style leaves to Qt, and what follows a change of scheme."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QLabel,
    QMenu,
    QStyle,
    QStyleOption,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

import hvgui.ui
from hvgui.ui.look import dress, status_glyphs, theme, tokens
from hvgui.ui.look.calm import Calm
from hvgui.ui.look.dress import set_ink
from hvgui.ui.look.status_glyphs import Glyph, set_glyph, set_item_glyph
from hvgui.ui.look.theme import apply_theme, with_accent
from hvgui.ui.look.tokens import DARK, LIGHT, RULES, Measures, Tokens, contrast, palette_of
from tests.gui.conftest import Build

UI = Path(hvgui.ui.__file__).parent
SCHEMES = {"light": LIGHT, "dark": DARK}


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, "light", comfortable=False)
    yield
    apply_theme(qapp, "light", comfortable=False)


# --- colours --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scheme", list(SCHEMES))
@pytest.mark.parametrize(
    ("ink", "ground", "least"), [(ink, ground, least) for ink, grounds, least in RULES for ground in grounds]
)
def test_every_ink_can_be_read_on_every_ground(scheme: str, ink: str, ground: str, least: float) -> None:
    colours = SCHEMES[scheme]
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= least


def test_the_rules_leave_no_ink_out() -> None:
    """Text on every ground there is; what has a meaning on those of rows, bars and its own tint."""
    asked = {(ink, ground): least for ink, grounds, least in RULES for ground in grounds}
    grounds = {"chrome", "base", "sunk", "raised", "select", "select_idle", "hover"}
    tints = {"good_bg", "note_bg", "warn_bg", "bad_bg"}
    assert {ground for (ink, ground), least in asked.items() if ink == "text" and least == 7} == grounds | tints
    assert {ground for (ink, ground), least in asked.items() if ink == "text2" and least == 4.5} == grounds
    for ink in ("good", "note", "warn", "bad"):
        found = {ground for (which, ground), least in asked.items() if which == ink and least == 4.5}
        assert found == grounds - {"sunk"} | {f"{ink}_bg"}


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_qt_finds_the_same_colours_in_the_palette(qapp: QApplication, colours: Tokens) -> None:
    palette, role, group = palette_of(colours), QPalette.ColorRole, QPalette.ColorGroup
    assert palette.color(group.Active, role.Highlight) == colours.select
    assert palette.color(group.Inactive, role.Highlight) == colours.select_idle
    assert palette.color(group.Active, role.HighlightedText) == colours.text
    assert palette.color(group.Disabled, role.Text) == colours.off
    assert palette.color(role.PlaceholderText) == colours.text2


def test_the_accent_of_the_desktop_is_taken_where_white_words_can_be_read_on_it() -> None:
    desktop = QPalette()
    for accent, taken in (("#8b1a5c", True), ("#ffd400", False), ("#308cc6", False), ("#0b0b0b", True)):
        desktop.setColor(QPalette.ColorRole.Accent, QColor(accent))
        assert (with_accent(LIGHT, desktop).accent.name() == accent) is taken, accent
    desktop.setColor(QPalette.ColorRole.Accent, QColor("#0b0b0b"))
    assert with_accent(DARK, desktop).accent == DARK.accent, "a box that cannot be told from its ground"


def test_high_contrast_keeps_the_desktop_s_own_look(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(theme, "high_contrast", lambda _hints: True)
    apply_theme(qapp, "dark")
    assert not isinstance(qapp.style(), Calm)
    now, palette = tokens.tokens(), qapp.palette()
    assert now.base == palette.color(QPalette.ColorRole.Base)
    assert now.bad == now.good == now.text == palette.color(QPalette.ColorRole.Text)
    monkeypatch.undo()
    apply_theme(qapp, "light")
    assert isinstance(qapp.style(), Calm)
    assert tokens.tokens() is LIGHT


def test_rows_follow_the_size_of_the_font_and_not_its_script() -> None:
    assert [getattr(Measures(12), name) for name in ("row", "item", "item2", "bar", "header", "title")] == [
        22, 26, 38, 36, 24, 32
    ]  # fmt: skip
    assert (Measures(13).row, Measures(12, comfortable=True).row) == (24, 26)


# --- the style ------------------------------------------------------------------------------------------------------


def test_the_style_overrides_drawing_and_polish_and_nothing_else() -> None:
    """Hints and measures are asked thousands of times per window: in Python they would cost a quarter of its time."""
    of_qt = {name for name in vars(Calm) if not name.startswith("_") and name != "staticMetaObject"}
    assert of_qt == {"polish", "drawPrimitive", "drawControl", "drawComplexControl"}


def called(tree: ast.Module) -> set[str]:
    """Names of everything that a module calls."""
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return {call.attr if isinstance(call, ast.Attribute) else getattr(call, "id", "") for call in calls}


def test_no_style_sheet_and_no_colour_outside_the_tokens() -> None:
    for path in UI.rglob("*.py"):
        names = called(ast.parse(path.read_text(encoding="utf-8")))
        assert "setStyleSheet" not in names, path
        if path.name != "tokens.py":
            assert "QColor" not in names, path
        if path.parent.name != "look":
            assert "setPalette" not in names, path


class Counting(Calm):
    """The style, counting what Qt asks of it."""

    def __init__(self) -> None:
        super().__init__()
        self.calls = 0

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        self.calls += 1
        super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        self.calls += 1
        super().drawControl(element, option, painter, widget)


def test_a_window_asks_the_style_for_few_drawings(qapp: QApplication, build: Build) -> None:
    """Some hundreds per window; hints and measures would be ten to twenty times as many."""
    style = Counting()
    qapp.setStyle(style)
    window = build()
    window.grab()
    assert 50 < style.calls < 1500, style.calls


def test_no_button_of_a_dialog_has_an_icon(qtbot: QtBot) -> None:
    kind = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(kind.Ok | kind.Cancel | kind.Discard | kind.Help)
    qtbot.addWidget(box)
    box.show()
    assert [button.icon().isNull() for button in box.buttons()] == [True] * 4


def test_a_menu_has_an_edge_that_can_be_seen_in_the_dark(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, "dark")
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("Start")
    image = menu.grab().toImage()
    edge, inside = image.pixelColor(image.width() // 2, 0), image.pixelColor(image.width() - 4, 3)
    assert contrast(edge, DARK.base) > 2
    assert edge != inside
    assert inside == DARK.raised


# --- a change of scheme ---------------------------------------------------------------------------------------------


def test_what_has_an_ink_or_a_glyph_follows_the_scheme_at_once(qapp: QApplication, qtbot: QtBot) -> None:
    words, mark, table = QLabel("refused"), QLabel(), QTableWidget(1, 1)
    for widget in (words, mark, table):
        qtbot.addWidget(widget)
    item = QTableWidgetItem("Backup")
    table.setItem(0, 0, item)
    set_ink(words, "bad")
    set_glyph(mark, Glyph.FAILED)
    set_item_glyph(item, Glyph.TICK)
    seen = []
    for scheme in ("light", "dark", "light"):
        apply_theme(qapp, scheme)
        ink = words.palette().color(QPalette.ColorRole.WindowText).name()
        disc = mark.pixmap().toImage().pixelColor(7, 2).name()
        seen.append((ink, disc, item.icon().pixmap(14).toImage()))
    assert seen[0][:2] == seen[2][:2] == (LIGHT.bad.name(),) * 2
    assert seen[1][:2] == (DARK.bad.name(),) * 2
    assert seen[0][2] == seen[2][2] != seen[1][2]


def test_the_last_ink_of_a_label_counts(qapp: QApplication, qtbot: QtBot) -> None:
    words = QLabel("Type a name.")
    qtbot.addWidget(words)
    set_ink(words, "bad")
    set_ink(words, "text2")
    apply_theme(qapp, "dark")
    assert words.palette().color(QPalette.ColorRole.WindowText) == DARK.text2


def test_what_is_gone_is_dressed_no_longer(qapp: QApplication) -> None:
    before = len(dress._dressed)
    item = QTableWidgetItem("gone soon")
    set_item_glyph(item, Glyph.TICK)
    assert len(dress._dressed) == before + 1
    del item
    assert len(dress._dressed) == before


# --- marks ----------------------------------------------------------------------------------------------------------


def test_each_glyph_has_a_shape_of_its_own(qapp: QApplication) -> None:
    """Stale ones have one colour, so what differs is shape."""
    shapes = {}
    for glyph in Glyph:
        image = status_glyphs.pixmap(glyph, 2.0, stale=True).toImage()
        solid = [image.pixelColor(x, y).alpha() > 120 for x in range(28) for y in range(28)]
        cut = [image.pixelColor(x, y) == LIGHT.base for x in range(28) for y in range(28)]
        shapes[glyph] = (tuple(solid), tuple(cut))
    assert len(set(shapes.values())) == len(Glyph)


def test_green_is_only_what_was_verified_just_now(qapp: QApplication) -> None:
    def inks(*, stale: bool) -> set[str]:
        image = status_glyphs.pixmap(Glyph.DONE, 2.0, stale=stale).toImage()
        seen = (image.pixelColor(x, y) for x in range(28) for y in range(28))
        return {colour.name() for colour in seen if colour.alpha() == 255}

    assert LIGHT.good.name() in inks(stale=False)
    assert LIGHT.good.name() not in inks(stale=True)
    assert LIGHT.text2.name() in inks(stale=True)
