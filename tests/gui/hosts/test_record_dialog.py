"""Help, Record This Host: what is said before, how far it is, how it ends, and that closing cancels."""

from __future__ import annotations

from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.operations.recording import RecordingStage
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.ui.commands.command import Command, Situation
from hvgui.ui.commands.command import Place as MenuPlace
from hvgui.ui.commands.command_table import rows_at
from hvgui.ui.hosts.record_dialog import RecordDialog
from hvgui.ui.shell.main_window import MainWindow
from hvgui.values import replace
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_prompter import FakePrompter
from tests.support.fake_recording import FakeRecording
from tests.support.small_data_centre import TOKYO

FOLDER = Path("/somewhere/hvgui-recording")


class Later:
    """Keeps what is spawned until a test lets it run."""

    def __init__(self) -> None:
        self.kept: list[Coroutine[Any, Any, None]] = []

    def __call__(self, coro: Coroutine[Any, Any, None], *, name: str, owner: object | None = None) -> None:
        self.kept.append(coro)

    def go_on(self) -> None:
        run_now(self.kept.pop(), name="")


@pytest.fixture
def beside(qtbot: QtBot) -> QWidget:
    """The window that owns the dialog."""
    owner = QWidget()
    qtbot.addWidget(owner)
    return owner


def opened(beside: QWidget, controller: FakeController, spawn: Any) -> tuple[RecordDialog, FakeRecording]:
    host = controller.host(TOKYO)
    assert host is not None
    dialog = RecordDialog(controller, spawn, host, FOLDER, beside)
    dialog.show()
    assert controller.recording is not None
    return dialog, controller.recording


def test_progress_and_a_clear_end(beside: QWidget, controller: FakeController) -> None:
    later = Later()
    dialog, recording = opened(beside, controller, later)
    assert (recording.host, recording.folder) == (TOKYO, FOLDER)
    recording.told(RecordingStage.CHECKING, 30, 60)
    assert dialog.words.text() == "Looking for names that are left…"
    assert dialog.bar.value() == 50
    assert dialog.button.text() == "Cancel"
    later.go_on()
    assert "321 files written to" in dialog.words.text()
    assert "the first 100 were checked in detail" in dialog.words.text()
    assert dialog.bar.isHidden()
    assert dialog.button.text() == "Close"


@pytest.mark.parametrize("way", ["button", "escape", "close"])
def test_closing_cancels(beside: QWidget, controller: FakeController, way: str) -> None:
    later = Later()
    dialog, recording = opened(beside, controller, later)
    {"button": dialog.button.click, "escape": dialog.reject, "close": dialog.close}[way]()
    assert recording.cancelled
    assert not dialog.isVisible()
    # What comes afterwards finds no window.
    recording.told(RecordingStage.WRITING, 1, 2)
    later.go_on()


def test_an_original_that_was_left_is_told_with_its_place(
    beside: QWidget, controller: FakeController, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = Trouble(TroubleKind.RECORDING_LEAKS, "HV-TOKYO-01", "00012-enumerate-Msvm_X-1.xml: <b>web-01</b>")
    monkeypatch.setattr(FakeRecording, "trouble", left)
    dialog, _recording = opened(beside, controller, run_now)
    assert "was not written" in dialog.words.text()
    assert "00012-enumerate-Msvm_X-1.xml: <b>web-01</b>" in dialog.words.text()
    assert not dialog.words.textFormat().name.startswith("Rich")


def test_from_the_menu(qtbot: QtBot, controller: FakeController, window: MainWindow, prompter: FakePrompter) -> None:
    """What is replaced is said first; then a folder is asked for, and a new one is made in it."""
    host = controller.host(TOKYO)
    assert host is not None
    window.host_commands.record_into(host, Path("/somewhere"))
    assert controller.recording is not None
    assert controller.recording.folder.parent == Path("/somewhere")
    assert controller.recording.folder.name.startswith("hvgui-recording-20")
    (row,) = (row for row in rows_at(MenuPlace.HELP) if row.command is Command.RECORD_HOST)
    assert row.why_not(Situation(host=host)) == ""
    assert "is not responding" in row.why_not(Situation(host=replace(host, phase=LinkPhase.GONE)))
    assert row.why_not(Situation()) != ""
    window.tree.choose(TOKYO)
    window.actions_by_command[Command.RECORD_HOST].trigger()
    assert "Names, GUIDs, addresses" in prompter.asked[-1].more
    assert window.findChildren(QFileDialog)
