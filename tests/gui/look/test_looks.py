"""Icons, palettes, preferences, and pictures of every window in every language and scheme."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QFontDatabase, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hvgui.domain.vms.screen import Thumbnail
from hvgui.ui.look import icons
from hvgui.ui.look.icons import Icon
from hvgui.ui.vm_tabs.screen_image import image_of
from hvgui.ui.vms.columns import COLUMNS
from hvgui.ui.widgets.preferences import UNCHOSEN_COLUMNS, Preferences
from tests.screenshots import make_shots
from tests.screenshots.make_shots import SCENES, shown
from tests.support.controls import drawn, unusable

PICTURES = Path(icons.__file__).parent / "pictures"


# --- icons ----------------------------------------------------------------------------------------------------------


def test_there_is_one_drawing_for_each_icon() -> None:
    assert {path.stem for path in PICTURES.glob("*.svg")} == {which.value for which in Icon}


def test_every_drawing_has_its_licence() -> None:
    heading, *rows = (PICTURES / "LICENCES.tsv").read_text(encoding="utf-8").splitlines()
    assert heading.split("\t") == ["icon", "drawn by", "licence"]
    assert [row.split("\t")[0] for row in rows] == sorted(which.value for which in Icon)
    assert all(len(row.split("\t")) == 3 and all(row.split("\t")) for row in rows)


@pytest.mark.parametrize("which", list(Icon), ids=lambda i: i.value)
def test_a_drawing_takes_its_colour_from_the_palette(qtbot: QtBot, which: Icon) -> None:
    source = icons.drawing(which)
    assert "currentColor" in source
    assert not re.search(r"#[0-9a-fA-F]{3}", source)
    image = icons.pixmap(which, 32, QColor("#ff0000")).toImage()
    drawn = [image.pixelColor(x, y) for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() > 200]
    assert len(drawn) > 20
    assert all(colour.red() > 200 and colour.green() < 60 for colour in drawn)


# --- preferences ----------------------------------------------------------------------------------------------------


def test_preferences_survive_a_file() -> None:
    kept = Preferences(
        filter="web", widths={"name": 200}, pane_sizes=[1, 2, 3], columns=["name", "host"], scheme="dark"
    )
    kept.remember_folder("h/v/linux", "/srv")
    assert Preferences.from_dict(json.loads(json.dumps(kept.to_dict()))) == kept


_JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(list(Preferences().to_dict())), _JUNK) | _JUNK)
def test_junk_is_passed_over(junk: object) -> None:
    kept = Preferences.from_dict(junk)
    assert Preferences.from_dict(kept.to_dict()) == kept
    assert isinstance(kept.show_tree, bool)
    assert all(isinstance(name, str) for name in kept.columns)


def test_old_folders_give_way() -> None:
    kept = Preferences()
    for number in range(600):
        kept.remember_folder(f"h/{number}/linux", "/tmp")
    assert len(kept.folders) == 500
    assert kept.folder_for("h/599/linux") == "/tmp"
    assert kept.folder_for("h/0/linux") == ""


def test_columns_that_nobody_chose_follow_the_width() -> None:
    """A file of a window that wrote all its columns down, chosen or not."""
    assert set(UNCHOSEN_COLUMNS) <= {column.key.value for column in COLUMNS}
    old = {"columns": list(UNCHOSEN_COLUMNS), "widths": {"name": 240}}
    assert (Preferences.from_dict(old).columns, Preferences.from_dict(old).widths) == ([], {})
    chosen = {"columns": ["name", "notes"], "widths": {"name": 240}}
    assert Preferences.from_dict(chosen).columns == ["name", "notes"]
    assert Preferences.from_dict(chosen).widths == {"name": 240}


# --- pictures -------------------------------------------------------------------------------------------------------


def test_a_thumbnail_is_read_as_rgb565() -> None:
    red, green = (0xF800).to_bytes(2, "little"), (0x07E0).to_bytes(2, "little")
    image = image_of(Thumbnail(2, 1, red + green))
    assert image is not None
    assert image.pixelColor(0, 0) == QColor("#ff0000")
    assert image.pixelColor(1, 0) == QColor("#00ff00")


@pytest.mark.parametrize("picture", [Thumbnail(2, 2, b"1234"), Thumbnail(0, 0, b""), Thumbnail(-1, 3, b"123456")])
def test_a_broken_thumbnail_is_no_picture(picture: Thumbnail) -> None:
    assert image_of(picture) is None


def test_there_is_a_font_for_japanese(qtbot: QtBot) -> None:
    if not QFontDatabase.families(QFontDatabase.WritingSystem.Japanese):
        pytest.skip("NO JAPANESE FONT ON THIS MACHINE: install fonts-ipaexfont-gothic to see Japanese pictures")


@pytest.mark.slow
@pytest.mark.parametrize("scene", list(SCENES))
def test_every_window_in_japanese_and_dark(qapp: QApplication, scene: str) -> None:
    """Light and English it is over hosts that lie; all four looks are for people (``./dev shots``)."""
    with shown(qapp, scene, ("ja", "dark")) as window:
        assert drawn(window)
        assert not list(unusable(window))


@pytest.mark.slow
def test_one_command_takes_every_window_in_both_sizes(tmp_path: Path) -> None:
    assert make_shots.main([str(tmp_path), "about"]) == 0
    sizes = {path.stem: QImage(str(path)).width() for path in tmp_path.glob("*.png")}
    languages = {name.split("-")[1] for name in sizes}
    assert set(sizes) == {
        f"about-{language}-{scheme}{end}"
        for language in languages
        for scheme in ("light", "dark")
        for end in ("", "-150")
    }
    assert sizes["about-en-light-150"] == pytest.approx(1.5 * sizes["about-en-light"], abs=2)
