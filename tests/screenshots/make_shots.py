"""Renders the windows without a display: ``python tests/screenshots/make_shots.py FOLDER [NAME…]``.

Every window in English and Japanese, light and dark, at 100 % and 150 %.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontDatabase, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from hvgui.ui.look.theme import Scheme, apply_fonts, apply_theme
from hvgui.ui.shell.main_window import MainWindow
from hvgui.wording.i18n import set_language
from tests.screenshots import (
    scenes_disks,
    scenes_folders,
    scenes_hosts,
    scenes_machines,
    scenes_main,
    scenes_program,
    scenes_screens,
    scenes_switches,
    scenes_whole_machines,
)

SCENES: dict[str, Callable[[], QWidget]] = {
    **scenes_main.SCENES,
    **scenes_machines.SCENES,
    **scenes_disks.SCENES,
    **scenes_switches.SCENES,
    **scenes_whole_machines.SCENES,
    **scenes_screens.SCENES,
    **scenes_folders.SCENES,
    **scenes_hosts.SCENES,
    **scenes_program.SCENES,
}

#: Language and scheme of a picture.
Look = tuple[str, Scheme]
LOOKS: tuple[Look, ...] = (("en", "light"), ("en", "dark"), ("ja", "light"), ("ja", "dark"))
#: Scales in percent and what the names of their pictures end with. Qt reads its scale once, so each has a process.
SCALES = {100: "", 150: "-150"}


@contextmanager
def shown(app: QApplication, scene: str, look: Look) -> Iterator[QWidget]:
    """The window of a scene while it stands; font and palette are as before when it is gone."""
    language, scheme = look
    before = app.font(), app.palette()
    try:
        set_language(language)
        apply_fonts(app, language)
        apply_theme(app, scheme)
        widget = SCENES[scene]()
        widget.ensurePolished()
        app.processEvents()
        yield widget
    finally:
        strike(app)
        app.setFont(before[0])
        app.setPalette(before[1])


def shoot(names: Sequence[str], looks: Iterable[Look], take: Callable[[str, QPixmap], object]) -> int:
    """Render every scene in every look; ``take`` gets the picture's name and the picture. 1 without a QApplication."""
    app = QApplication.instance() or QApplication([])
    if not isinstance(app, QApplication):
        return 1
    if not QFontDatabase.families(QFontDatabase.WritingSystem.Japanese):
        sys.stderr.write("no Japanese font on this machine: Japanese pictures are left out\n")
        looks = [look for look in looks if look[0] != "ja"]
    for look in looks:
        for name in names or list(SCENES):
            with shown(app, name, look) as widget:
                # What asks for more room when it is laid out gets it in the next turn, as on a screen.
                widget.grab()
                app.processEvents()
                take(f"{name}-{look[0]}-{look[1]}", widget.grab())
    return 0


def strike(app: QApplication) -> None:
    """Take every window away."""
    for top in app.topLevelWidgets():
        if isinstance(top, MainWindow):
            top.dispose()
        top.hide()
        top.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()


def main(arguments: Sequence[str]) -> int:
    """Every picture as a PNG; the scales side by side, each in a process of its own."""
    if arguments[0].startswith("--scale="):
        scale, folder = int(arguments[0].removeprefix("--scale=")), Path(arguments[1])
        folder.mkdir(parents=True, exist_ok=True)
        end = SCALES[scale]
        return shoot(arguments[2:], LOOKS, lambda name, picture: picture.save(str(folder / f"{name}{end}.png")))
    running = []
    for scale in SCALES:
        environment = {**os.environ, "QT_SCALE_FACTOR": str(scale / 100)}
        command = [sys.executable, str(Path(__file__)), f"--scale={scale}", *arguments]
        running.append(subprocess.Popen(command, env=environment))
    return max(process.wait() for process in running)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
