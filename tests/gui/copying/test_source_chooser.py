"""Source chooser: files and folders are taken together, and a folder can still be opened."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileSystemModel, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from hvgui.ui.copying.copy_sheet import CopySheet
from hvgui.ui.copying.source_chooser import SourceChooser
from hvgui.ui.shell.main_window import MainWindow
from tests.support.present import present
from tests.support.small_data_centre import key_named


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("deploy", "deploy/inner", "logs"):
        (tmp_path / name).mkdir()
    (tmp_path / "setup.exe").write_bytes(b"MZ")
    (tmp_path / "deploy" / "inner" / "a.txt").write_bytes(b"a")
    return tmp_path


@pytest.fixture
def chooser(qtbot: QtBot, folder: Path) -> Iterator[SourceChooser]:
    dialog = SourceChooser("Select", "Copy")
    dialog.setDirectory(str(folder))
    dialog.open()
    qtbot.waitUntil(lambda: view(dialog).model().rowCount(view(dialog).rootIndex()) == 3)
    yield dialog
    if dialog.result() != QDialog.DialogCode.Accepted:
        dialog.close()


def view(dialog: SourceChooser) -> QListView:
    return next(v for v in dialog.findChildren(QListView) if isinstance(v.model(), QFileSystemModel))


def select(dialog: SourceChooser, *paths: Path) -> None:
    model = view(dialog).model()
    assert isinstance(model, QFileSystemModel)
    for path in paths:
        view(dialog).selectionModel().select(model.index(str(path)), QItemSelectionModel.SelectionFlag.Select)


def test_a_file_and_a_folder_are_chosen_together(qtbot: QtBot, chooser: SourceChooser, folder: Path) -> None:
    select(chooser, folder / "deploy", folder / "setup.exe")
    with qtbot.waitSignal(chooser.chosen) as heard:
        chooser.accept()
    assert {Path(path) for path in heard.args[0]} == {folder / "deploy", folder / "setup.exe"}


def test_enter_on_a_folder_opens_it(qtbot: QtBot, chooser: SourceChooser, folder: Path) -> None:
    model = view(chooser).model()
    assert isinstance(model, QFileSystemModel)
    view(chooser).setFocus()
    view(chooser).setCurrentIndex(model.index(str(folder / "deploy")))
    QTest.keyClick(view(chooser), Qt.Key.Key_Return)
    assert Path(chooser.directory().absolutePath()) == folder / "deploy"
    assert chooser.isVisible()


def test_a_typed_path_is_taken(qtbot: QtBot, chooser: SourceChooser, folder: Path) -> None:
    (name,) = [edit for edit in chooser.findChildren(QLineEdit) if edit.objectName() == "fileNameEdit"]
    view(chooser).selectionModel().clear()
    name.setText(str(folder / "logs"))
    with qtbot.waitSignal(chooser.chosen) as heard:
        chooser.accept()
    assert [Path(path) for path in heard.args[0]] == [folder / "logs"]


def test_what_is_chosen_is_offered_to_the_guest(window: MainWindow, folder: Path) -> None:
    window.list.view.select([key_named("web-01")])
    window.vm_commands.choose_files()
    (dialog,) = window.findChildren(SourceChooser)
    dialog.chosen.emit([str(folder / "deploy"), str(folder / "setup.exe")])
    sheet = window.findChildren(CopySheet)[-1]
    rows = [present(sheet.files.topLevelItem(row)).text(0) for row in range(sheet.files.topLevelItemCount())]
    assert sorted(rows) == ["deploy/inner/a.txt", "setup.exe"]
    sheet.close()
