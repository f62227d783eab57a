"""Names of a hundred thousand letters: nothing that is drawn, spoken or told is longer than a person can read."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hvgui.domain.outside import BLOCK_MOST, LINE_MOST, TIP_MOST
from hvgui.ui.vms.columns import COLUMNS
from hvgui.ui.vms.vm_table import VmTable
from hvgui.ui.widgets import roles
from hvgui.values import replace
from hvgui.wording.i18n import text
from tests.screenshots.make_shots import strike
from tests.screenshots.stage import window
from tests.support import small_data_centre
from tests.support.fake_controller import FakeController
from tests.support.small_data_centre import NOW, hosts, key_named

LONG = "長" * 100_000


def test_cells_and_tips_are_cut(qtbot: QtBot) -> None:
    known = small_data_centre.vms()
    one = key_named("web-01")
    known[one] = replace(known[one], name=LONG, notes=LONG, guest_os=LONG, status_texts=(LONG,))
    table = VmTable(lambda: NOW)
    table.fill(hosts().values(), known)
    for column in range(len(COLUMNS)):
        index = table.index_of(one, column)
        for role, most in (
            (roles.DISPLAY, LINE_MOST),
            (roles.ACCESSIBLE_TEXT, 2 * LINE_MOST),
            (roles.TOOL_TIP, TIP_MOST),
        ):
            assert len(str(table.data(index, role) or "")) <= most + 20


def test_sentences_are_cut() -> None:
    assert len(text("console.dialog", vm=LONG)) < LINE_MOST + 100


@pytest.mark.slow
def test_a_window_over_a_long_name_is_drawn_with_short_texts(qapp: QApplication) -> None:
    controller = FakeController()
    one = key_named("web-01")
    main = window(controller)
    controller.change(one, name=LONG, notes=LONG)
    main.list.current.select([one])
    qapp.processEvents()
    main.grab()
    for label in main.findChildren(QLabel):
        assert len(label.text()) <= BLOCK_MOST
    for widget in main.findChildren(QWidget):
        assert len(widget.accessibleName()) <= BLOCK_MOST
        assert len(widget.toolTip()) <= TIP_MOST + 20
    strike(qapp)
