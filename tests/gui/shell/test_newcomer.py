"""Ways of somebody new: from the start to the VM that hangs, to the reason, to the remedy; with the mouse, with the keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QTreeWidget, QWidget

from hvgui.domain.health.remedies import Act
from hvgui.domain.operations.operation import OperationKind
from hvgui.ui.services.diagnosis_window import DiagnosisWindow
from hvgui.ui.shell.main_window import MainWindow
from tests.support.fake_controller import FakeController
from tests.support.fake_prompter import FakePrompter
from tests.support.present import present
from tests.support.small_data_centre import key_named

SQL = key_named("sql-02")
_K = Qt.Key


class Mouse:
    """Left button that counts its clicks, and clicks only what can be seen."""

    def __init__(self) -> None:
        self.clicks = 0

    def click(self, part: QWidget, point: QPoint | None = None) -> None:
        for _ in range(3):
            QApplication.sendPostedEvents()
        where = part.rect().center() if point is None else point
        assert part.isVisible()
        assert part.visibleRegion().contains(where), "it is not in view"
        assert not isinstance(part, QAbstractButton) or part.isEnabled()
        self.clicks += 1
        QTest.mouseClick(part, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)


def button(window: MainWindow, words: str) -> QPushButton:
    return next(each for each in window.summary.cause.buttons if each.text() == words)


def by_causes(window: MainWindow, mouse: Mouse) -> None:
    """The details list the causes while nothing is selected."""
    tree = window.summary.causes.tree
    assert isinstance(tree, QTreeWidget)
    row = next(r for r in map(tree.topLevelItem, range(9)) if r is not None and "guest is not responding" in r.text(0))
    mouse.click(tree.viewport(), tree.visualItemRect(row).center())


def by_chip(window: MainWindow, mouse: Mouse) -> None:
    """The chip asks for problems, and the worst is selected."""
    mouse.click(window.list.header.chips["attention"])


@pytest.mark.parametrize("find", [by_causes, by_chip])
def test_four_clicks_lead_from_the_start_to_the_remedy(
    window: MainWindow, prompter: FakePrompter, find: Callable[[MainWindow, Mouse], None]
) -> None:
    window.resize(1366, 698)
    mouse = Mouse()
    assert window.list.selected() == [], "as on a first start"
    find(window, mouse)
    assert window.list.selected() == [SQL]
    banner = window.summary.cause
    assert banner.title.text() == "The guest is not responding.", "what is wrong is said at once"
    mouse.click(button(window, "Diagnose…"))
    why = window.findChildren(DiagnosisWindow)[-1]
    assert why.panel.conclusion.text()
    assert why.panel.next.text().startswith("Next step: ")
    look = why.panel.buttons[Act.CONNECT]
    assert look.isVisibleTo(why), "the next step is a button"
    mouse.click(button(window, "Turn Off…"))
    assert prompter.asked[-1].dangerous
    assert "sql-02" in prompter.asked[-1].text
    assert mouse.clicks == 3, "the fourth answers the question"


def test_what_was_asked_for_happens(window: MainWindow, controller: FakeController) -> None:
    window.resize(1366, 698)
    mouse = Mouse()
    by_chip(window, mouse)
    mouse.click(button(window, "Turn Off…"))
    (operation,) = controller.operations()
    assert operation.kind is OperationKind.POWER
    assert [item.key for item in operation.items] == [SQL]
    assert mouse.clicks == 2


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the keyboard is now."""
    for _ in range(2):
        QApplication.sendPostedEvents()
    QTest.keyClick(present(window.focusWidget()), key, modifiers)


def test_list_filter_chips_and_details_need_no_mouse(window: MainWindow) -> None:
    window.resize(1366, 698)
    window.activateWindow()
    view, header, summary = window.list.view, window.list.header, window.summary
    assert window.focusWidget() is view, "the keyboard begins in the list"
    press(window, _K.Key_Home)
    press(window, _K.Key_Down)
    assert window.list.selected() == [window.list.table.rows[1].key]
    window.list.focus_filter()
    QTest.keyClicks(header.box, "vdi")
    window.list._apply_filter()
    assert all(row.vm.name.startswith("vdi") for row in window.list.table.rows)
    popup = header.box.completions.popup()
    if popup is not None:
        popup.hide()
    header.box.clear()
    window.list._apply_filter()

    def chain() -> list[QWidget]:
        """What the tabulator comes to from the box on."""
        found: list[QWidget] = []
        here = present(header.box.nextInFocusChain())
        while here is not header.box and len(found) < 3000:
            if here.isVisible() and here.isEnabled() and here.focusPolicy() & Qt.FocusPolicy.TabFocus:
                found.append(here)
            here = present(here.nextInFocusChain())
        return found

    stops = chain()
    assert header.row.stop() in stops, "chips"
    assert view in stops, "list"
    header.row.stop().setFocus()
    press(window, _K.Key_Right)
    press(window, _K.Key_Space)
    assert header.chips["attention"].isChecked()
    assert window.list.selected() == [SQL]
    stops = chain()
    assert summary.services.buttons[next(iter(summary.services.buttons))] in stops, "services of the details"
    assert all(each in stops for each in summary.cause.buttons), "what can be done about the cause"
    assert window.tabs.tabBar() in stops, "tabs"
    first = next(iter(summary.services.buttons.values()))
    first.setFocus()
    press(window, _K.Key_Right)
    press(window, _K.Key_Space)
    assert summary.why.isVisible()
    window.tabs.tabBar().setFocus()
    press(window, _K.Key_Right)
    assert window.tabs.currentIndex() == 1


def test_causes_are_read_and_chosen_with_the_keys(window: MainWindow) -> None:
    window.activateWindow()
    tree = window.summary.causes.tree
    tree.setFocus()
    press(window, _K.Key_Home)
    press(window, _K.Key_Down)
    press(window, _K.Key_Return)
    assert window.list.selected() == [SQL]
    assert window.focusWidget() is window.list.view
