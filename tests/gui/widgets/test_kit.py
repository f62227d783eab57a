"""Buttons, reasons, tables and notices of the kit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QStandardItemModel
from PySide6.QtWidgets import QApplication, QHeaderView, QPushButton, QTableView, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from hvgui.controller.api.controller import ChangeListener, Listener
from hvgui.domain import outside
from hvgui.domain.change import ChangeSet
from hvgui.ui.look.icons import Icon
from hvgui.ui.look.semantic_colors import semantic_colors
from hvgui.ui.look.theme import Scheme, apply_theme
from hvgui.ui.widgets.buttons import ButtonRow, push_button, tool_button
from hvgui.ui.widgets.data_table import data_table, item_table, item_tree
from hvgui.ui.widgets.notice_bar import Edge, NoticeBar, NoticeFrame
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.rows_model import RowsModel
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.wording.i18n import set_language


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    main = QWidget()
    qtbot.addWidget(main)
    return main


@pytest.mark.parametrize("code", ["en", "ja"])
def test_a_button_row_speaks_the_language_of_the_window(owner: QWidget, code: str) -> None:
    set_language(code)
    pressed: list[str] = []
    row = ButtonRow(owner)
    buttons = {
        "ok": row.ok("Save", lambda: pressed.append("ok")),
        "cancel": row.cancel(lambda: pressed.append("cancel")),
        "close": row.closing(lambda: pressed.append("close")),
        "export": row.action("Export", lambda: pressed.append("export"), icon=Icon.EXPORT),
    }
    for button in buttons.values():
        button.click()
    assert pressed == list(buttons)
    words = {"en": ["Save", "Cancel", "Close"], "ja": ["Save", "キャンセル", "閉じる"]}[code]
    assert [buttons[name].text() for name in ("ok", "cancel", "close")] == words
    assert [buttons[name].icon().isNull() for name in buttons] == [True, True, True, False]


def test_enter_in_a_field_presses_no_push_button(owner: QWidget) -> None:
    window = ToolWindow(owner)
    pressed: list[bool] = []
    button = push_button(window, "Undo", lambda: pressed.append(True), tip="<b>bold</b>", icon=Icon.UNDO)
    assert not button.autoDefault()
    assert button.toolTip() == outside.tip("<b>bold</b>")
    button.click()
    tool_button(window, "Retry", lambda: pressed.append(True)).click()
    assert pressed == [True, True]


@pytest.mark.parametrize("kind", [QPushButton, QToolButton, QAction, QWidget])
def test_what_is_disabled_says_why(owner: QWidget, kind: type[QWidget | QAction]) -> None:
    thing = kind(owner)
    set_reason(thing, "No VM is selected.", "Starts the selected VMs.")
    assert not thing.isEnabled()
    assert "Starts the selected VMs." in thing.toolTip()
    assert "No VM is selected." in thing.toolTip()
    set_reason(thing, "No VM is selected.")
    assert thing.toolTip() == "No VM is selected."
    set_reason(thing, "", "Starts the selected VMs.")
    assert thing.isEnabled()
    assert thing.toolTip() == "Starts the selected VMs."
    if isinstance(thing, QAction):
        assert thing.statusTip() == "Starts the selected VMs."


def test_tables_look_and_move_alike(owner: QWidget) -> None:
    model = data_table(owner, QStandardItemModel(2, 3, owner), "VMs", (70, 80))
    items = item_table(owner, ("VM", "Host"), "VMs <b>")
    for table in (model, items):
        assert table.selectionBehavior() is QTableView.SelectionBehavior.SelectRows
        assert table.editTriggers() == QTableView.EditTrigger.NoEditTriggers
        assert not table.tabKeyNavigation()
        assert not table.wordWrap()
        assert table.verticalHeader().isHidden()
        assert table.horizontalHeader().stretchLastSection()
    assert model.verticalHeader().defaultSectionSize() == items.verticalHeader().defaultSectionSize()
    assert (model.columnWidth(0), model.columnWidth(1)) == (70, 80)
    assert not items.horizontalHeader().sectionsClickable()
    assert items.accessibleName() == "VMs <b>"


def test_a_tree_gives_the_room_that_is_left_to_one_column(owner: QWidget) -> None:
    tree = item_tree(owner, ("File", "Size", "Remark"), "Files", stretch=2, widths={0: 220, 1: 84})
    header = tree.header()
    assert header.sectionResizeMode(2) is QHeaderView.ResizeMode.Stretch
    assert (header.sectionSize(0), header.sectionSize(1)) == (220, 84)
    assert not tree.rootIsDecorated()
    assert tree.uniformRowHeights()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_notices_use_the_colours_of_the_scheme(qapp: QApplication, owner: QWidget, scheme: Scheme) -> None:
    apply_theme(qapp, scheme)
    colors = semantic_colors(qapp.palette())
    bar, frame = NoticeBar(owner, edge=Edge.TOP), NoticeFrame(owner, severe=True)
    assert bar.isHidden()
    bar.say("The host does not answer.")
    assert not bar.isHidden()
    assert colors.hint_background.name() in bar.styleSheet()
    assert "border-top" in bar.styleSheet()
    frame.light()
    assert colors.bad.name() in frame.styleSheet()
    frame.light(False)
    assert frame.styleSheet() == ""
    bar.say("")
    assert bar.isHidden()


def test_a_listener_hears_only_what_it_overrides() -> None:
    listener: Listener = ChangeListener()
    listener.vms_changed(ChangeSet())
    listener.hosts_changed(frozenset())
    listener.operations_changed(frozenset())


class Planets(RowsModel):
    columns = ("name", "moons")

    def count(self) -> int:
        return 2

    def heading(self, column: str) -> str:
        return column.upper()

    def cell(self, row: int, column: str, role: int) -> str:
        return f"{column}\n{row}\u202e"


def test_a_model_of_rows_makes_texts_from_outside_safe(owner: QWidget) -> None:
    model = Planets(owner)
    assert (model.rowCount(), model.columnCount()) == (2, 2)
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert [model.headerData(section, across) for section in (0, 1, 2)] == ["NAME", "MOONS", None]
    assert model.headerData(0, down) is None
    shown = model.data(model.index(1, 1))
    assert shown.startswith("moons")
    assert "\n" not in shown
    assert "\u202e" not in shown
    below = model.index(0, 0)
    assert (model.rowCount(below), model.columnCount(below)) == (0, 0)
    assert model.data(QModelIndex()) is None
