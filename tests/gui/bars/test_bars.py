"""Bars: banners that keep their buttons, chips that say their number, rows whose last buttons leave first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from hvgui.ui.bars.banner import BAD, WARN, Banner
from hvgui.ui.bars.chip import Chip
from hvgui.ui.bars.fitting_row import FittingRow
from hvgui.ui.look.status_glyphs import Glyph


@pytest.fixture
def banner(qtbot: QtBot) -> Banner:
    made = Banner()
    qtbot.addWidget(made)
    return made


def test_a_banner_is_there_only_while_it_has_something_to_say(banner: Banner) -> None:
    assert banner.isHidden()
    banner.say(BAD, "The guest hangs", "All services have stopped responding.")
    assert not banner.isHidden()
    assert banner.accessibleName() == "The guest hangs All services have stopped responding."
    assert banner.buttons == []


def test_a_button_that_says_the_same_stays_and_does_what_is_meant_now(banner: Banner) -> None:
    pressed: list[str] = []
    banner.say(BAD, "One", "", [("Diagnose…", lambda: pressed.append("one"))])
    (button,) = banner.buttons
    banner.say(WARN, "Two", "", [("Diagnose…", lambda: pressed.append("two"))])
    assert banner.buttons == [button], "the keyboard stays on it"
    button.click()
    assert pressed == ["two"]
    banner.say(WARN, "Three", "", [("Connect…", lambda: pressed.append("three"))])
    assert banner.buttons != [button]
    assert button.isHidden()
    banner.buttons[0].click()
    assert pressed == ["two", "three"]


def test_a_chip_says_its_number_and_warns_only_of_something(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    chip = Chip("Needs attention", "tip", Glyph.TRIANGLE, window)
    assert (chip.accessibleName(), chip.glyph) == ("Needs attention, 0", None)
    narrow = chip.sizeHint().width()
    chip.show_count(12, stale=True)
    assert (chip.accessibleName(), chip.glyph, chip.stale) == ("Needs attention, 12", Glyph.TRIANGLE, True)
    assert chip.sizeHint().width() > narrow
    chip.show_count(-1)
    assert (chip.accessibleName(), chip.stale) == ("Needs attention", False)
    plain = Chip("Running", "tip", Glyph.PLAY, window)
    assert plain.glyph is Glyph.PLAY


class Row(FittingRow):
    """A row of buttons A to D, a line before C."""

    def __init__(self) -> None:
        super().__init__()
        self.made = {name: QToolButton() for name in "ABCD"}
        self.pressed: list[str] = []
        for name, button in self.made.items():
            button.setText(name * 6)
            button.clicked.connect(lambda _=False, name=name: self.pressed.append(name))
        self.add(self.made["A"], self.made["B"])
        self.add_gap()
        self.add(self.made["C"], self.made["D"])

    def shown(self) -> str:
        return "".join(name for name, button in self.made.items() if not button.isHidden())

    def menu_now(self) -> list[str]:
        self.menu.aboutToShow.emit()
        return [action.text() or "|" for action in self.menu.actions()]


@pytest.fixture
def row(qtbot: QtBot) -> Row:
    made = Row()
    qtbot.addWidget(made)
    made.resize(made.sizeHint().width() + 10, 30)
    made.show()
    return made


def test_what_fits_is_there_and_what_does_not_is_in_the_menu(row: Row) -> None:
    assert (row.shown(), row.more.isHidden(), row.left_out()) == ("ABCD", True, [])
    row.resize(row.width() - 40, 30)
    assert not row.more.isHidden()
    assert row.shown() in ("ABC", "AB")
    row.resize(row.made["A"].sizeHint().width() + row.more.sizeHint().width() + 8, 30)
    assert row.shown() == "A"
    assert row.menu_now() == ["BBBBBB", "|", "CCCCCC", "DDDDDD"]
    assert row.buttons() == [row.made["A"], row.more]
    row.menu.actions()[2].trigger()
    assert row.pressed == ["C"]
    row.resize(row.minimumSizeHint().width(), 30)
    assert (row.shown(), row.buttons()) == ("", [row.more])


def test_the_menu_says_what_its_buttons_say(row: Row) -> None:
    row.made["B"].setEnabled(False)
    row.made["B"].setToolTip("why")
    row.made["C"].setCheckable(True)
    row.made["C"].setChecked(True)
    row.made["D"].setText("R&D")
    row.resize(row.made["A"].sizeHint().width() + row.more.sizeHint().width() + 8, 30)
    row.menu_now()
    off, _, checked, last = row.menu.actions()
    assert (off.isEnabled(), off.toolTip()) == (False, "why")
    assert (checked.isCheckable(), checked.isChecked()) == (True, True)
    assert last.text() == "R&&D", "no letter of a name is a mnemonic"


def test_what_has_nothing_to_do_is_neither_here_nor_there(row: Row) -> None:
    row.offer(row.made["B"], False)
    assert (row.shown(), row.offers(row.made["B"]), row.offers(row.made["A"])) == ("ACD", False, True)
    row.resize(row.minimumSizeHint().width(), 30)
    assert "BBBBBB" not in row.menu_now()
    row.offer(row.made["B"], True)
    assert "BBBBBB" in row.menu_now()


def test_the_rest_is_always_in_the_menu(row: Row) -> None:
    row.set_rest([QAction("Rest", row), None, QAction("Last", row)])
    row.resize(row.sizeHint().width() + 10, 30)
    assert (row.shown(), row.more.isHidden()) == ("ABCD", False)
    assert row.menu_now() == ["Rest", "|", "Last"]
    row.remove(row.made.pop("D"))
    assert row.shown() == "ABC"
    assert row.buttons()[-1] is row.more


def test_the_tabulator_comes_to_one_button_and_arrows_lead_on(qtbot: QtBot, row: Row) -> None:
    row.activateWindow()
    qtbot.waitUntil(row.isActiveWindow)
    stops = [name for name, button in row.made.items() if button.focusPolicy() is Qt.FocusPolicy.TabFocus]
    assert stops == ["A"]
    row.made["A"].setFocus()
    row.made["B"].setEnabled(False)
    QTest.keyClick(row.made["A"], Qt.Key.Key_Right)
    assert row.stop() is row.made["C"], "what is off is passed over"
    QTest.keyClick(row.made["C"], Qt.Key.Key_End)
    assert row.stop() is row.made["D"]
    QTest.keyClick(row.made["D"], Qt.Key.Key_Right)
    assert row.stop() is row.made["A"], "round"
    QTest.keyClick(row.made["A"], Qt.Key.Key_Left)
    assert row.stop() is row.made["D"]
    QTest.keyClick(row.made["D"], Qt.Key.Key_Home)
    assert row.stop() is row.made["A"]
