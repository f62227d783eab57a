"""Signals and the end of the session, heard by the event loop."""

from __future__ import annotations

import os
import signal
import sys

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hvgui.desktop.session_end import SessionEnd


@pytest.mark.skipif(sys.platform == "win32", reason="no signals from outside")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_is_heard_and_the_second_is_not_ours(qapp: QApplication, qtbot: QtBot, number: signal.Signals) -> None:
    before = signal.getsignal(number)
    heard: list[bool] = []
    end = SessionEnd(qapp, lambda: heard.append(True))
    try:
        os.kill(os.getpid(), number)
        qtbot.waitUntil(lambda: heard == [True])
        assert signal.getsignal(number) is signal.SIG_DFL
    finally:
        end.close()
    assert signal.getsignal(number) == before


def test_the_end_of_the_desktop_session_is_heard(qapp: QApplication) -> None:
    heard: list[bool] = []
    end = SessionEnd(qapp, lambda: heard.append(True))
    try:
        end._commit(None)  # type: ignore[arg-type]
        assert heard == [True]
    finally:
        end.close()
