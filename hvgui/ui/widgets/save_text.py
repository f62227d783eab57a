"""Save dialog for a text; the file is written completely or not at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile
from PySide6.QtWidgets import QFileDialog, QWidget

from hvgui.ui.widgets.prompter import Prompter
from hvgui.wording.i18n import text

_begins: list[str] = [""]


def begin_at(folder: str) -> None:
    """The folder in which dialogs begin; empty means where the last one ended."""
    _begins[:] = [folder]


def save_text(
    parent: QWidget,
    prompter: Prompter,
    title: str,
    name: str,
    suffixes: Sequence[str],
    make: Callable[[str], str],
) -> QFileDialog:
    """Open the dialog; ``make`` gives the text for the suffix that was chosen."""
    dialog = QFileDialog(parent, title)
    if Path(_begins[0]).is_dir() and _begins[0]:
        dialog.setDirectory(_begins[0])
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters([text(f"save.{suffix}") for suffix in suffixes])
    dialog.setDefaultSuffix(suffixes[0])
    dialog.filterSelected.connect(
        lambda chosen: dialog.setDefaultSuffix(suffixes[[text(f"save.{s}") for s in suffixes].index(chosen)])
    )
    dialog.selectFile(f"{name}.{suffixes[0]}")

    def write(path: str) -> None:
        suffix = Path(path).suffix.lstrip(".").lower()
        words = make(suffix if suffix in suffixes else suffixes[0])
        file = QSaveFile(path)
        good = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(words.encode("utf-8")) >= 0 and file.commit()
        if not good:
            prompter.tell(title, text("save.failed", path=path), file.errorString(), parent)

    dialog.fileSelected.connect(write)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
