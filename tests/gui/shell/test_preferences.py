"""Preferences: each has its field, takes effect, and is there at the next start; layouts belong to their screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from hvgui.domain.operations.outcome import Cancelled
from hvgui.domain.vms.power import PowerAction
from hvgui.ui.commands.command import Command
from hvgui.ui.shell import preferences_dialog
from hvgui.ui.shell.last_session import screen_size
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.shell.preferences_dialog import INTERVALS, PreferencesDialog
from hvgui.ui.widgets.preferences import Preferences
from hvgui.ui.widgets.save_text import begin_at, save_text
from hvgui.ui.widgets.wrap_label import WrapLabel
from tests.gui.conftest import Build
from tests.support.fake_controller import FakeController
from tests.support.fake_prompter import FakePrompter
from tests.support.small_data_centre import key_named


def opened(window: MainWindow) -> PreferencesDialog:
    window.actions_by_command[Command.PREFERENCES].trigger()
    return window.findChildren(PreferencesDialog)[-1]


def test_what_is_chosen_is_kept_and_takes_effect_at_once(
    window: MainWindow, controller: FakeController, tmp_path: Path
) -> None:
    kept = window._preferences
    dialog = opened(window)
    dialog.double_click.setCurrentIndex(1)
    dialog.refresh.setCurrentIndex(INTERVALS.index(30))
    dialog.closing.setCurrentIndex(1)
    dialog.tray.setCurrentIndex(1)
    dialog.quit.setChecked(False)
    dialog.exports.edit.setText(str(tmp_path))
    dialog._keep()
    assert (kept.double_click, kept.refresh_every, kept.close_while_busy) == ("settings", 30, "stop")
    assert (kept.tray, kept.quit_when_done, kept.export_folder) == ("always", False, str(tmp_path))
    assert controller.refresh_interval == 30
    assert Preferences.from_dict(kept.to_dict()) == kept
    again = opened(window)
    assert again.refresh.currentText() == "Every 30 seconds"
    again.refresh.setCurrentIndex(0)
    again._keep()
    assert controller.refresh_interval is None


def test_dialogs_that_save_begin_in_the_folder_for_exports(
    window: MainWindow, prompter: FakePrompter, tmp_path: Path
) -> None:
    try:
        begin_at(str(tmp_path))
        dialog = save_text(window, prompter, "x", "list", ("csv",), lambda _suffix: "")
        assert Path(dialog.directory().absolutePath()) == tmp_path
        dialog.reject()
        begin_at(str(tmp_path / "gone"))
        other = save_text(window, prompter, "x", "list", ("csv",), lambda _suffix: "")
        assert isinstance(other, QFileDialog)
        other.reject()
    finally:
        begin_at("")


def test_each_size_of_screen_has_its_own_panes(build: Build) -> None:
    kept = Preferences()
    here = screen_size()
    kept.screens["640x480"] = "{}"
    first = build(preferences=kept)
    first.actions_by_command[Command.SHOW_TREE].trigger()
    first.panes.setSizes([300, 700, 200])
    first.last_session.remember()
    assert here in kept.screens
    # The same preferences, come from a large screen meanwhile.
    kept.show_tree, kept.pane_sizes, kept.columns = True, [100, 100, 100], ["name"]
    kept.keep_screen("9999x9999")
    second = build(preferences=Preferences.from_dict(kept.to_dict()))
    assert second.left.isHidden()
    assert second._preferences.columns == []
    kept.take_screen("9999x9999")
    assert (kept.show_tree, kept.columns) == (True, ["name"])


@pytest.mark.parametrize("junk", ["", "[]", "{", '{"show_tree": 7, "geometry": null}'])
def test_a_layout_that_makes_no_sense_is_passed_over(junk: str) -> None:
    kept = Preferences(screens={"1x1": junk})
    kept.take_screen("1x1")
    assert kept == Preferences(screens={"1x1": junk})


def test_the_oldest_screens_go() -> None:
    kept = Preferences()
    for width in range(20):
        kept.keep_screen(f"{width}x1")
    assert list(kept.screens) == [f"{width}x1" for width in range(12, 20)]


@pytest.mark.parametrize("choice", ["stop", "background"])
def test_closing_asks_nothing_where_that_is_chosen(build: Build, controller: FakeController, choice: str) -> None:
    left: list[bool] = []
    window = build(preferences=Preferences(close_while_busy=choice), on_close=lambda: left.append(True))
    window.tray.available = lambda: True
    operation = controller.power([key_named("web-01")], PowerAction.PAUSE)
    window.close()
    assert controller.stopped_for_later is (choice == "stop")
    assert window.closing.hidden is (choice == "background")
    controller.finish(operation, Cancelled())
    assert bool(left) is (choice == "stop")
    window.tray.hide()


def test_the_icon_is_there_always_where_that_is_chosen(build: Build) -> None:
    window = build(preferences=Preferences())
    before = window.tray.icon
    window.tray.available = lambda: True
    window._preferences.tray = "always"
    window._use_preferences()
    icon = window.tray.icon
    assert before is None
    assert icon is not None
    assert icon.isVisible()
    window.tray.hide()


def test_a_desktop_without_notification_area_says_so(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preferences_dialog, "has_notification_area", lambda: False)
    dialog = opened(window)
    assert "no notification area" in " ".join(label.text() for label in dialog.findChildren(WrapLabel))
