"""What is said about the program's own files reaches the window, also when it was said before the window was there."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hvgui.controller.api.notices import Notices
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.ui.shell.notice_box import show_notices
from tests.support.fake_prompter import FakePrompter

AT_START = Trouble(TroubleKind.JOURNAL_SET_ASIDE, "journal.damaged-1.sqlite", "malformed")
LATER = Trouble(TroubleKind.JOURNAL_SET_ASIDE, "journal.damaged-2.sqlite", "malformed")


def test_each_is_told_once_early_or_late(qtbot: QtBot) -> None:
    window, prompter, notices = QWidget(), FakePrompter(), Notices()
    qtbot.addWidget(window)
    notices.tell(AT_START)
    show_notices(notices, prompter, window)
    notices.tell(AT_START)
    notices.tell(LATER)
    assert len(prompter.told) == 2
    assert "journal.damaged-1.sqlite" in str(prompter.told[0])
