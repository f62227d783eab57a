"""The pages of disks and adapters without a mouse and without eyes: order of tab stops, mnemonics, names, reasons."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from hvgui.domain.devices.device import DeviceKind
from hvgui.domain.settings.adapters import AdapterField
from hvgui.domain.vms.power import Power
from hvgui.ui.vm_settings.device_page import DevicePage
from hvgui.ui.vm_settings.settings_window import SettingsWindow
from hvgui.wording.i18n import set_language
from hvgui.wording.languages import LANGUAGES
from tests.support.controls import controls, unusable
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_prompter import FakePrompter
from tests.support.small_data_centre import key_named

KEY = key_named("dc-01")
KINDS = {kind.value for kind in (DeviceKind.HARD_DRIVE, DeviceKind.DVD_DRIVE, DeviceKind.NETWORK_ADAPTER)}
OTHERS = {DeviceKind.SCSI_CONTROLLER.value, "add-hardware"}
#: Pixels within which controls stand on one line.
_LINE = 12
_MNEMONIC = re.compile(r"&(\w)")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=[Power.OFF, Power.RUNNING, Power.SAVED], ids=lambda power: power.value)
def window(
    request: pytest.FixtureRequest, qtbot: QtBot, controller: FakeController, prompter: FakePrompter, language: str
) -> SettingsWindow:
    set_language(language)
    controller.change(KEY, power=request.param)
    shown = SettingsWindow(controller, run_now, prompter, KEY)
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    return shown


def pages(window: SettingsWindow) -> Iterator[DevicePage]:
    """Every page of a disk or an adapter, one after the other, as it is turned to."""
    ids = [name for name in window.devices.pages if name.partition("/")[0] in KINDS | OTHERS]
    assert len(ids) > 8
    for name in ids:
        page = window.devices.pages[name]
        window.show_page(page)
        yield page


def stops(window: SettingsWindow, page: DevicePage) -> list[QWidget]:
    """Where the tabulator stops on a page, from the tree on and back to it; a group of radio buttons is one stop."""
    mine = [each for each in controls(page) if each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    window.tree.setFocus()
    found: list[QWidget] = []
    for _ in range(len(mine) + 30):
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Tab)
        there = QApplication.focusWidget()
        if there is window.tree:
            break
        found += [each for each in mine if each is there or each.focusProxy() is there]
    missed = [each for each in mine if each not in found and not isinstance(each, QRadioButton)]
    assert not missed, (page.row.id, [_name(each) for each in missed])
    return found


def test_stops_follow_each_other_as_they_stand_on_the_page(window: SettingsWindow) -> None:
    wrong = []
    for page in pages(window):
        found = stops(window, page)
        assert found, page.row.id
        tops = [(each.mapTo(page, QPoint(0, 0)), each) for each in found]
        places = [(place.y() + each.height() // 2, place.x(), _name(each)) for place, each in tops]
        for (y, x, before), (below, beside, after) in pairwise(places):
            if not (below > y + _LINE or (abs(below - y) <= _LINE and beside > x)):
                wrong.append((page.row.id, before, after))
    assert not wrong, "\n".join(map(str, wrong))


def test_no_letter_is_taken_twice(window: SettingsWindow) -> None:
    wrong = []
    for page in pages(window):
        texts = [each.text() for each in page.findChildren(QAbstractButton) if each.isVisibleTo(page)]
        texts += [each.text() for each in page.findChildren(QLabel) if each.buddy() and each.isVisibleTo(page)]
        texts += [each.text() for each in window.findChildren(QAbstractButton) if not window.stack.isAncestorOf(each)]
        letters: dict[str, list[str]] = {}
        for words in texts:
            if (found := _MNEMONIC.search(words.replace("&&", ""))) is not None:
                letters.setdefault(found[1].casefold(), []).append(words)
        wrong += [(page.row.id, shared) for shared in letters.values() if len(shared) > 1]
    assert not wrong, "\n".join(map(str, wrong))


def test_everything_has_a_name_and_what_is_closed_its_reason(window: SettingsWindow) -> None:
    wrong: list[object] = []
    for page in pages(window):
        wrong += list(unusable(page))
        for control in controls(page):
            interface = QAccessible.queryAccessibleInterface(control)
            assert interface.role() is not QAccessible.Role.NoRole, (page.row.id, control)
            if not control.isEnabled() and not interface.text(QAccessible.Text.Description).strip():
                wrong.append((page.row.id, _name(control)))
    assert not wrong, "\n".join(map(str, wrong))


def _name(control: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)


def test_a_device_is_changed_removed_and_discarded_by_keys(
    qtbot: QtBot, controller: FakeController, prompter: FakePrompter
) -> None:
    controller.change(KEY, power=Power.OFF)
    window = SettingsWindow(controller, run_now, prompter, KEY)
    window.show()
    page = next(page for page in pages(window) if page.row.device and page.row.device.network is not None)
    QTest.keyClick(window.tree, Qt.Key.Key_Delete)
    assert window.unapplied() == 1
    QTest.keyClick(window.tree, Qt.Key.Key_Delete)
    assert not window.unapplied()
    QTest.keyClick(window.tree, Qt.Key.Key_F2)
    line = window.tree.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, "Uplink")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.unapplied() == 1)
    assert page.key is not None
    assert window._edits.devices.shown(page.key, AdapterField.NAME) == "Uplink"
    assert window.apply.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.is_closed
    assert controller.wishes == []
