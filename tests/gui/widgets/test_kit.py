"""Buttons, reasons, tables and notices of the kit."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QPalette, QStandardItemModel
from PySide6.QtWidgets import QApplication, QHeaderView, QMessageBox, QPushButton, QTableView, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from hvgui.controller.api.controller import ChangeListener
from hvgui.controller.api.listener import Listener
from hvgui.domain import outside
from hvgui.domain.operations.change import ChangeSet
from hvgui.ui.look.icons import Icon
from hvgui.ui.look.theme import apply_theme
from hvgui.ui.look.tokens import DARK, LIGHT, Tokens
from hvgui.ui.widgets.buttons import ButtonRow, push_button, tool_button
from hvgui.ui.widgets.data_table import data_table, item_table, item_tree
from hvgui.ui.widgets.notice_bar import NoticeBar, NoticeFrame
from hvgui.ui.widgets.prompter import Option, QtPrompter, Question
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
        "export": row.action("Export", lambda: pressed.append("export")),
    }
    for button in buttons.values():
        button.click()
    assert pressed == list(buttons)
    words = {"en": ["Save", "Cancel", "Close"], "ja": ["Save", "キャンセル", "閉じる"]}[code]
    assert [buttons[name].text() for name in ("ok", "cancel", "close")] == words
    assert [buttons[name].icon().isNull() for name in buttons] == [True, True, True, True]


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


def ground(widget: QWidget) -> str:
    """The colour at the left edge of a widget, half way down."""
    return widget.grab().toImage().pixelColor(3, widget.height() // 2).name()


def test_notices_change_with_the_scheme_at_once(qapp: QApplication, owner: QWidget) -> None:
    apply_theme(qapp, "light")
    bar, frame = NoticeBar(owner), NoticeFrame(owner, ground="bad_bg")
    assert bar.isHidden()
    bar.say("The host is not responding.")
    assert not bar.isHidden()
    frame.light()
    for widget in (bar, frame):
        widget.resize(120, 30)
    seen = []
    for scheme in ("light", "dark", "light"):
        apply_theme(qapp, scheme)
        seen.append((ground(bar), ground(frame)))

    def expected(colours: Tokens) -> tuple[str, str]:
        return colours.warn_bg.name(), colours.bad_bg.name()

    assert seen == [expected(LIGHT), expected(DARK), expected(LIGHT)]
    frame.light(False)
    assert ground(frame) != LIGHT.bad_bg.name()
    bar.say("")
    assert bar.isHidden()


def asked(owner: QWidget, others: Sequence[Option] = ()) -> dict[str, QPushButton]:
    """The buttons of a dangerous question by their words."""
    question = Question(title="Turn off", text="Turn off web-01?", accept="Turn Off", dangerous=True)
    QtPrompter().confirm(question, lambda: None, owner, others)
    box = owner.findChildren(QMessageBox)[-1]
    found = {button.text(): button for button in box.buttons()}
    box.done(0)
    return {words: button for words, button in found.items() if isinstance(button, QPushButton)}


def test_a_verb_that_cannot_be_taken_back_has_its_ink_and_is_never_the_default(
    qapp: QApplication, owner: QWidget
) -> None:
    role = QPalette.ColorRole.ButtonText
    apply_theme(qapp, "light")
    alone = asked(owner)
    assert {words: button.autoDefault() for words, button in alone.items()} == {"Turn Off": False, "Cancel": True}
    assert alone["Cancel"].isDefault()
    assert alone["Turn Off"].palette().color(role) == LIGHT.bad
    assert alone["Cancel"].palette().color(role) == LIGHT.text
    apply_theme(qapp, "dark")
    assert alone["Turn Off"].palette().color(role) == DARK.bad
    apply_theme(qapp, "light")


def test_of_two_verbs_the_one_that_loses_something_has_the_ink(qapp: QApplication, owner: QWidget) -> None:
    apply_theme(qapp, "light")
    both = asked(owner, [Option("Lose All", lambda: None)])
    inks = {words: button.palette().color(QPalette.ColorRole.ButtonText).name() for words, button in both.items()}
    assert inks == {"Turn Off": LIGHT.text.name(), "Lose All": LIGHT.bad.name(), "Cancel": LIGHT.text.name()}
    assert not both["Turn Off"].autoDefault()


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
