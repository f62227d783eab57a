"""Folders beside the hosts, and what a renamed one does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from hvgui.domain.vms.folders import Folder
from hvgui.domain.vms.kvp import Relabel
from hvgui.domain.vms.labels import NO_LABELS, Labels
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vms.folder_dialogs import FolderPreview
from tests.screenshots.stage import window
from tests.support.fake_controller import FakeController
from tests.support.small_data_centre import key_named

_PATHS = {
    "web-01": "Shop/Web",
    "web-02": "Shop/Web",
    "sql-01": "Shop/Data",
    "dc-01": "Infrastructure",
    "dc-02": "Infrastructure",
    "build-agent-b": "Lab",
}


def _window() -> MainWindow:
    controller = FakeController()
    for name, path in _PATHS.items():
        controller.kvp.set_labels({key_named(name): Relabel(NO_LABELS, Labels(folder=path))})
    controller.clear_finished()
    shown = window(controller)
    shown.folder_commands.show()
    return shown


def tree_scene() -> QWidget:
    """The folder of a shop, with two below it."""
    shown = _window()
    shown.left.choose_folder(Folder("Shop"))
    shown.list.view.select([key_named("web-01")])
    return shown


def rename_scene() -> QWidget:
    """What a new name of the folder does to the VMs in it."""
    shown = _window()
    shown.folder_commands._rename("Shop", "Store")
    return shown.findChildren(FolderPreview)[-1]


SCENES: dict[str, Callable[[], QWidget]] = {"folders": tree_scene, "folders-rename": rename_scene}
