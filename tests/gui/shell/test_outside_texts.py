"""Every window over hosts and guests that lie: nothing is rendered, nothing is unseen, no line is forged."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject
from PySide6.QtGui import QAction
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QMessageBox,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hvgui.domain.outside import tip
from hvgui.ui.background.notifier import Notifier
from hvgui.ui.background.tray import Tray
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.preferences import Preferences
from hvgui.ui.widgets.prompter import Option, QtPrompter, Question
from tests.screenshots.make_shots import SCENES, shown
from tests.support.controls import drawn, unusable
from tests.support.hostile import FORGED, MARKUP, NAME, WORDS, let_them_lie

_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u202e\ufeff\u2028]")
_ROLES = (
    roles.DISPLAY,
    roles.TOOL_TIP,
    roles.STATUS_TIP,
    roles.ACCESSIBLE_TEXT,
    roles.ACCESSIBLE_DESCRIPTION,
    roles.SECOND_LINE,
)
_ROWS = 60


def faults_of(place: str, words: object, *, rendered: bool = False) -> Iterator[str]:
    """What is wrong with a text; ``rendered``: Qt shows it as HTML when it looks like it."""
    if not isinstance(words, str) or not words:
        return
    if _UNSEEN.search(words):
        yield f"{place}: unseen characters in {words!a}"
    if rendered and GuiQt.mightBeRichText(words):
        yield f"{place}: rendered as HTML: {words!a}"
    if any(line.lstrip().startswith(FORGED) for line in words.split("\n")):
        yield f"{place}: a name made a line of its own: {words!a}"
    if len(words) > 21_000:
        yield f"{place}: {len(words)} characters"


def faults_in_model(place: str, model: QAbstractItemModel) -> Iterator[str]:
    # Of a combo box, whose model keeps its width to itself, the only column.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()

    def below(parent: QModelIndex) -> Iterator[str]:
        for row in range(min(model.rowCount(parent), _ROWS)):
            for column in range(columns):
                index = model.index(row, column, parent)
                for role in _ROLES:
                    where = f"{place} {type(model).__name__} column {column} role {role}"
                    yield from faults_of(where, model.data(index, role), rendered=role == roles.TOOL_TIP)
            yield from below(model.index(row, 0, parent))

    yield from below(QModelIndex())
    for column in range(columns):
        for role in _ROLES:
            words = model.headerData(column, GuiQt.Orientation.Horizontal, role)
            yield from faults_of(f"{place} header", words, rendered=role == roles.TOOL_TIP)


def faults_in(window: QWidget) -> Iterator[str]:
    # The headers of a view have its model, too, and parts of a window its actions.
    looked_at: set[QObject] = set()

    def first(what: QObject) -> bool:
        before = len(looked_at)
        looked_at.add(what)
        return len(looked_at) > before

    for widget in (window, *window.findChildren(QWidget)):
        place = f"{type(window).__name__}/{type(widget).__name__}"
        yield from faults_of(f"{place} tool tip", widget.toolTip(), rendered=True)
        yield from faults_of(f"{place} what's this", widget.whatsThis(), rendered=True)
        for words in (widget.windowTitle(), widget.statusTip(), widget.accessibleName()):
            yield from faults_of(place, words)
        yield from faults_of(f"{place} description", widget.accessibleDescription())
        for action in filter(first, widget.findChildren(QAction)):
            yield from faults_of(f"{place} action", action.text())
            yield from faults_of(f"{place} action tip", action.toolTip(), rendered=True)
            yield from faults_of(f"{place} action status", action.statusTip())
        match widget:
            case QLabel():
                plain = widget.textFormat() is GuiQt.TextFormat.PlainText
                yield from faults_of(f"{place} label", widget.text(), rendered=not plain)
            case QAbstractButton():
                yield from faults_of(place, widget.text())
            case QGroupBox():
                yield from faults_of(place, widget.title())
            case QTabWidget():
                for i in range(widget.count()):
                    yield from faults_of(place, widget.tabText(i))
            case QComboBox() if first(widget.model()):
                yield from faults_in_model(place, widget.model())
            case QAbstractItemView() if widget.model() is not None and first(widget.model()):
                yield from faults_in_model(place, widget.model())
            case _:
                pass


@pytest.mark.slow
@pytest.mark.parametrize("scene", list(SCENES))
def test_a_window_over_hosts_that_lie(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, scene: str) -> None:
    let_them_lie(monkeypatch)
    with shown(qapp, scene, ("en", "light")) as window:
        # The main window beneath another one is looked at where it is the subject.
        tops = [top for top in qapp.topLevelWidgets() if top is window or not isinstance(top, MainWindow)]
        found = [fault for top in tops for fault in faults_in(top)]
        assert not found, "\n".join(dict.fromkeys(found[:20]))
        assert drawn(window)
        assert not list(unusable(window))


def test_the_audit_sees_what_it_is_for(qtbot: QtBot) -> None:
    label = QLabel(NAME)
    qtbot.addWidget(label)
    label.setToolTip(WORDS)
    found = " ".join(faults_in(label))
    assert "label: rendered as HTML" in found
    assert "tool tip: rendered as HTML" in found
    assert "unseen characters" in found
    assert "a line of its own" in found


@pytest.mark.parametrize(
    "words",
    [MARKUP, "\n <b>x</b>", "< b>x</b>", "<?xml version='1.0'?><b>x</b>", "<!DOCTYPE html>", "&lt;", "a\r<i>b</i>"],
)
def test_no_tip_is_taken_for_html(words: str) -> None:
    assert not GuiQt.mightBeRichText(tip(words))
    assert tip(tip(words)) == tip(words)


def test_a_label_shows_what_is_written_and_takes_no_room_for_it(qtbot: QtBot) -> None:
    label = Label("<h1>big</h1>")
    qtbot.addWidget(label)
    assert label.textFormat() is GuiQt.TextFormat.PlainText
    assert label.text() == "<h1>big</h1>"


def test_a_message_box_is_plain_in_all_its_parts(qapp: QApplication, qtbot: QtBot) -> None:
    question = Question(title=NAME, text=WORDS, accept="Go", more=WORDS)
    QtPrompter().confirm(question, lambda: None, others=[Option("Other", lambda: None)])
    QtPrompter().tell(NAME, WORDS, WORDS)
    boxes = [box for box in qapp.topLevelWidgets() if isinstance(box, QMessageBox)]
    assert len(boxes) == 2
    for box in boxes:
        assert not list(faults_in(box))
        box.close()


def test_a_notification_holds_no_markup(qtbot: QtBot) -> None:
    class Icon:
        shown: tuple[str, str] = ("", "")

        def show(self) -> None: ...

        def showMessage(self, title: str, words: str, *_: object) -> None:
            self.shown = (title, words)

    window = QWidget()
    qtbot.addWidget(window)
    place = Tray(window, lambda _operation: "")
    tray = place.icon = Icon()  # type: ignore[assignment]
    notifier = Notifier(window, Preferences(), place)
    notifier.alarm(WORDS)
    assert tray.shown[1].startswith("‹img src=")
    assert not set("<>&") & set("".join(tray.shown))
    assert not list(faults_of("notification", tray.shown[1]))
