"""F1: the documentation, in the language of the window, and what is said where it is missing."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hvgui.ui.commands.command import Command
from hvgui.ui.help import help_window
from hvgui.ui.help.help_window import HelpWindow, first_page
from hvgui.ui.help.topics import OF_CLASS, heading_number
from hvgui.ui.hosts.host_dialog import HostDialog
from hvgui.ui.shell.main_window import MainWindow
from hvgui.wording.i18n import set_language
from hvgui.wording.languages import LANGUAGES
from tests.gui.conftest import Build
from tests.support.fake_prompter import FakePrompter
from tests.support.small_data_centre import key_named

ROOT = Path(__file__).resolve().parents[3]
DOCS, UI = ROOT / "docs", ROOT / "hvgui" / "ui"


def opened(window: MainWindow) -> HelpWindow:
    """The documentation at its first page."""
    window.actions_by_command[Command.DOCUMENTATION].trigger()
    shown = window.findChildren(HelpWindow)[-1]
    shown.contents.click()
    shown.pages.clearHistory()
    return shown


def test_f1_opens_the_first_page_once(window: MainWindow) -> None:
    assert window.actions_by_command[Command.DOCUMENTATION].shortcut() == QKeySequence("F1")
    help_window = opened(window)
    assert "hvgui documentation" in help_window.pages.toPlainText()
    opened(window)
    assert len(window.findChildren(HelpWindow)) == 1


def test_f1_works_in_other_windows(window: MainWindow, qtbot: QtBot) -> None:
    window.vm_commands.open_settings(key_named("sql-02"))
    settings = window.vm_commands.windows[key_named("sql-02")]
    with qtbot.waitActive(settings, timeout=60_000):
        settings.activateWindow()
    qtbot.keyClick(settings, Qt.Key.Key_F1)
    assert window.findChildren(HelpWindow)


def test_a_japanese_window_opens_japanese_pages(build: Build) -> None:
    set_language("ja")
    assert "hvgui のドキュメント" in opened(build()).pages.toPlainText()


def test_links_back_and_contents(window: MainWindow, qtbot: QtBot) -> None:
    shown = opened(window)
    assert not shown.back.isEnabled()
    shown.pages.setSource(QUrl("services.md"))
    assert "The six services" in shown.pages.toPlainText()
    qtbot.mouseClick(shown.back, Qt.MouseButton.LeftButton)
    assert "hvgui documentation" in shown.pages.toPlainText()
    qtbot.mouseClick(shown.forward, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(shown.contents, Qt.MouseButton.LeftButton)
    assert shown.pages.source().fileName() == "README.md"


def test_pictures_are_no_wider_than_the_window(window: MainWindow) -> None:
    shown = opened(window)
    shown.pages.setSource(QUrl("getting-started.md"))
    picture = shown.pages.loadResource(2, QUrl("../pictures/en/main.png"))
    assert isinstance(picture, QImage)
    assert 600 < picture.width() <= shown.pages.viewport().width()


def test_a_search_goes_on_from_the_beginning(window: MainWindow, qtbot: QtBot) -> None:
    shown = opened(window)
    shown.pages.setSource(QUrl("troubleshooting.md"))
    shown.search.setText("WinRM")
    places = []
    for _ in range(200):
        qtbot.keyClick(shown.search, Qt.Key.Key_Return)
        places.append(shown.pages.textCursor().position())
        if places.count(places[0]) == 2:
            break
    assert places[0] == places[-1]
    assert len(places) > 3
    assert places[:-1] == sorted(places[:-1])
    shown.search.setText("xyzzy")
    qtbot.keyClick(shown.search, Qt.Key.Key_Return)
    assert shown.note.text() == "Not found on this page"
    assert shown.isVisible()


def test_places_are_tried_in_turn(tmp_path: Path) -> None:
    for folder, code in (("a", "en"), ("b", "ja")):
        (tmp_path / folder / code).mkdir(parents=True)
        (tmp_path / folder / code / "README.md").touch()
    places = [tmp_path / "none", tmp_path / "a", tmp_path / "b"]
    assert first_page(places) == tmp_path / "a" / "en" / "README.md"
    set_language("ja")
    assert first_page(places) == tmp_path / "a" / "en" / "README.md", "a place is kept to, in English at least"
    assert first_page(places[2:]) == tmp_path / "b" / "ja" / "README.md"
    assert first_page(places[:1]) is None


def test_without_pages_it_says_where_they_are(
    window: MainWindow, prompter: FakePrompter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(help_window, "first_page", lambda: None)
    window.actions_by_command[Command.DOCUMENTATION].trigger()
    assert not window.findChildren(HelpWindow)
    assert prompter.told == ["The documentation was not found."]


# --- what is written about the part that has the keyboard -----------------------------------------------------------


def at(shown: HelpWindow) -> tuple[str, str]:
    return shown.pages.source().fileName(), shown.pages.heading()


ABOUT: tuple[tuple[Callable[[MainWindow], QWidget], str, str], ...] = (
    (lambda w: w.list.view, "list-and-filter.md", "The list"),
    (lambda w: w.list.filter_box, "list-and-filter.md", "Filter"),
    (lambda w: w.tree, "getting-started.md", "The window"),
    (lambda w: w.operations.view, "daily-verbs.md", "Operations"),
    (lambda w: w.tabs.kvp.tree, "data-exchange.md", "The Data Exchange tab"),
    (lambda w: w.tabs.checkpoints, "checkpoints.md", "The Checkpoints tab"),
    (lambda w: w.tabs.memory, "daily-verbs.md", "Memory"),
)


@pytest.mark.parametrize("code", LANGUAGES)
def test_f1_opens_what_is_written_about_the_focus(build: Build, code: str) -> None:
    set_language(code)
    window = build()
    for focus, page, heading in ABOUT:
        for before in window.findChildren(HelpWindow):
            before.close()
            QCoreApplication.sendPostedEvents(before, QEvent.Type.DeferredDelete)
        window.tools.documentation_of(focus(window))
        (shown,) = window.findChildren(HelpWindow)
        found = at(shown)
        assert found[0] == page
        pages = {each: (DOCS / each / page).read_text(encoding="utf-8").splitlines() for each in ("en", code)}
        headings = {each: [s.lstrip("#").strip() for s in lines if s[:1] == "#"] for each, lines in pages.items()}
        assert found[1] == headings[code][headings["en"].index(heading)]


def test_another_f1_turns_the_open_documentation(window: MainWindow) -> None:
    window.tools.documentation_of(window.list.view)
    window.tools.documentation_of(window.operations.view)
    (shown,) = window.findChildren(HelpWindow)
    assert at(shown) == ("daily-verbs.md", "Operations")
    window.tools.documentation_of(shown.pages)
    assert at(shown) == ("daily-verbs.md", "Operations"), "about the documentation nothing is written"


def test_f1_works_in_a_dialog_that_blocks_the_window(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_command[Command.ADD_HOST].trigger()
    (dialog,) = window.findChildren(HostDialog)
    dialog.tls.pinned.setFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    (shown,) = dialog.findChildren(HelpWindow)
    assert at(shown)[0] == "hosts.md"


def classes_of_windows() -> set[str]:
    found = set()
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases = {base.id for base in node.bases if isinstance(base, ast.Name)}
                if bases & {"ToolWindow", "ComparisonWindow", "FollowingWindow"} or node.name.endswith("Tab"):
                    found.add(node.name)
    return found - {"Tab", "ReadingTab", "HelpWindow", "ComparisonWindow", "FollowingWindow"}


def test_something_is_written_about_every_window_and_tab() -> None:
    assert classes_of_windows() <= set(OF_CLASS)


def test_every_topic_is_there_in_every_language() -> None:
    defined = {
        node.name
        for path in UI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    assert set(OF_CLASS) <= defined
    for topic in OF_CLASS.values():
        headings = {
            code: [line for line in (DOCS / code / topic.page).read_text().splitlines() if line.startswith("#")]
            for code in LANGUAGES
        }
        assert len({len(found) for found in headings.values()}) == 1, topic.page
        assert not topic.heading or heading_number(topic, DOCS) >= 0, topic
