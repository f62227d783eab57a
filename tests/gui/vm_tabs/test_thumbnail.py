"""The VM's screen is fetched while it can be seen, and never otherwise."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from hvgui.ui.shell.main_window import MainWindow
from tests.support.fake_controller import FakeController
from tests.support.small_data_centre import key_named

WEB = key_named("web-01")


def test_it_is_refreshed_only_while_it_can_be_seen(
    qtbot: QtBot, window: MainWindow, controller: FakeController
) -> None:
    window.list.view.select([WEB])
    view = window.summary.thumbnail
    timer = view.findChild(QTimer)
    assert timer is not None
    assert (timer.isActive(), timer.interval(), controller.screens.pictures) == (True, 5000, 1)
    timer.timeout.emit()
    assert controller.screens.pictures == 2

    window.tabs.setCurrentIndex(1)
    assert not timer.isActive(), "another tab is in front"
    window.tabs.setCurrentIndex(0)
    assert (timer.isActive(), controller.screens.pictures) == (True, 3), "at once when it is back"

    bar = window.summary._scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: view.visibleRegion().isEmpty(), timeout=60_000)
    timer.timeout.emit()
    assert controller.screens.pictures == 3, "it is scrolled away"
    bar.setValue(0)

    window.showMinimized()
    timer.timeout.emit()
    assert controller.screens.pictures == 3, "nobody sees a minimised window"
    window.showNormal()
    before = controller.screens.pictures
    timer.timeout.emit()
    assert controller.screens.pictures == before + 1

    window.tabs.setVisible(False)
    assert not timer.isActive(), "the details are put away"
