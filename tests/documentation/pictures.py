"""Renders the pictures of the documentation: ``python tests/documentation/pictures.py [NAME…]`` (or ``./dev docs``).

A picture is a scene of ``tests/screenshots``; those that a page shows are made, in the language of the page, light,
with a palette of 256 colours. What no page shows any longer is removed.
"""

from __future__ import annotations

import os
import re
import sys
from collections import Counter
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from hvgui.ui.look.theme import apply_fonts, apply_theme
from hvgui.ui.shell.main_window import MainWindow
from hvgui.wording.i18n import set_language
from hvgui.wording.languages import LANGUAGES
from tests.screenshots.make_shots import SCENES

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "docs" / "pictures"
_SHOWN = re.compile(r"pictures/([a-z]{2})/([a-z0-9-]+)\.png")
#: Colours of a picture that stay exactly as they are.
_EXACT = 96
_TO_PALETTE = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither


def shown() -> dict[str, list[str]]:
    """The pictures that pages show, by language."""
    found: dict[str, set[str]] = {language: set() for language in LANGUAGES}
    for page in (ROOT / "README.md", *(ROOT / "docs").rglob("*.md")):
        for language, name in _SHOWN.findall(page.read_text(encoding="utf-8")):
            found[language].add(name)
    return {language: sorted(names) for language, names in found.items()}


def make(only: list[str]) -> None:
    """Render what pages show; with names, just those."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    plain = app.font()
    for language, names in shown().items():
        folder = PICTURES / language
        folder.mkdir(parents=True, exist_ok=True)
        for stale in folder.glob("*.png"):
            if stale.stem not in names:
                stale.unlink()
        set_language(language)
        app.setFont(plain)
        apply_fonts(app, language)
        apply_theme(app, "light")
        for name in [name for name in names if name in only] if only else names:
            _render(app, name, folder / f"{name}.png")


def _render(app: QApplication, name: str, path: Path) -> None:
    widget = SCENES[name]()
    widget.ensurePolished()
    app.processEvents()
    # What asks for more room when it is laid out gets it in the next turn, as on a screen.
    widget.grab()
    app.processEvents()
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    image = image.convertToFormat(QImage.Format.Format_Indexed8, _palette(image), _TO_PALETTE)
    # Quality 0 is the strongest compression of a PNG.
    # The stub says bytes and Qt wants str.
    assert image.save(str(path), "PNG", 0), path  # type: ignore[call-overload]
    for top in app.topLevelWidgets():
        if isinstance(top, MainWindow):
            top.dispose()
        top.hide()
        top.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()


def _palette(image: QImage) -> list[int]:
    """The most frequent colours as they are, then one for each corner of the colour space that has any."""
    counts = Counter(memoryview(image.constBits()).cast("I"))
    corners: dict[int, list[int]] = {}
    for colour, _ in counts.most_common():
        corners.setdefault(colour & 0xF0F0F0, []).append(colour)
    by_weight = sorted(corners.values(), key=lambda colours: -sum(counts[colour] for colour in colours))
    exact = [colour for colour, _ in counts.most_common(_EXACT)]
    return list(dict.fromkeys((*exact, *(colours[0] for colours in by_weight))))[:256]


if __name__ == "__main__":
    make(sys.argv[1:])
