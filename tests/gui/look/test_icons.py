"""Icons are drawn rarely: what is dear about them is their shape, not their colours."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from hvgui.ui.look import icons, theme
from hvgui.ui.look.icons import Icon


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> list[int]:
    """The sides, in pixels, of every shape that is drawn."""
    sides: list[int] = []

    class Counted(QSvgRenderer):
        def render(self, painter: QPainter) -> None:  # type: ignore[override]
            sides.append(painter.device().width())
            super().render(painter)

    monkeypatch.setattr(icons, "QSvgRenderer", Counted)
    for kept in ("_made", "_renderer", "_shape"):
        found = getattr(icons, kept, None)
        getattr(found, "cache_clear", getattr(found, "clear", lambda: None))()
    return sides


def test_each_size_of_an_icon_is_drawn_once_for_all_modes_and_colours(drawn: list[int], qapp: QApplication) -> None:
    theme.apply_theme(qapp, "light")
    light = icons.icon(Icon.START)
    assert sorted(drawn) == [16, 20, 24, 32, 40, 48, 64]
    theme.apply_theme(qapp, "dark")
    dark = icons.icon(Icon.START)
    icons.pixmap(Icon.START, 16, QColor("red"))
    theme.apply_theme(qapp, "light")
    assert len(drawn) == 7
    assert light.cacheKey() != dark.cacheKey()


def test_a_shape_takes_its_colour_and_stays_clear_beside_it(qapp: QApplication) -> None:
    red = icons.pixmap(Icon.START, 16, QColor("#ff0000"), 2.0)
    assert (red.size(), red.devicePixelRatio()) == (QSize(32, 32), 2.0)
    picture = red.toImage()
    colours = {
        picture.pixelColor(x, y).name() for x in range(32) for y in range(32) if picture.pixelColor(x, y).alpha() == 255
    }
    assert colours == {"#ff0000"}
    assert any(picture.pixelColor(x, y).alpha() == 0 for x in range(32) for y in range(32))


def test_a_disabled_icon_is_fainter_and_a_selected_one_is_not(qapp: QApplication) -> None:
    found = icons.icon(Icon.START)
    modes = {mode: found.pixmap(QSize(16, 16), mode).toImage() for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected)}
    assert modes[QIcon.Mode.Selected] == modes[QIcon.Mode.Normal]
    assert found.pixmap(QSize(16, 16), QIcon.Mode.Disabled).toImage() != modes[QIcon.Mode.Normal]
