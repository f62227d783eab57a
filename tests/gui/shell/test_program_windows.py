"""What belongs to the program as a whole: palette, preferences, notifications, diagnostics, crash reports, session."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from hvgui.domain.keys import OperationId
from hvgui.domain.operations.operation import Item, OperationKind, OperationPicture
from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.heartbeat_history import Alarm
from hvgui.ui.background.notifier import Notifier
from hvgui.ui.commands.command import Command
from hvgui.ui.commands.command_palette import CommandPalette
from hvgui.ui.commands.command_table import ROWS
from hvgui.ui.help.about_box import AboutBox
from hvgui.ui.help.crash_dialog import CrashDialog
from hvgui.ui.help.diagnostics import diagnostics
from hvgui.ui.look import theme
from hvgui.ui.look.theme import apply_theme
from hvgui.ui.look.tokens import DARK, LIGHT, tokens
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.shell.preferences_dialog import Places, PreferencesDialog
from hvgui.ui.widgets.preferences import Preferences
from hvgui.wording.i18n import set_language
from hvgui.wording.redaction import redacted
from tests.gui.conftest import Build
from tests.support.fake_controller import FakeController
from tests.support.present import present
from tests.support.small_data_centre import NOW, OSAKA, TOKYO, key_named

# --- palette --------------------------------------------------------------------------------------------------------


@pytest.fixture
def palette(window: MainWindow) -> CommandPalette:
    window.actions_by_command[Command.PALETTE].trigger()
    return window.findChildren(CommandPalette)[-1]


def lines(palette: CommandPalette) -> list[str]:
    items = [palette.list.topLevelItem(row) for row in range(palette.list.topLevelItemCount())]
    return [" ".join((item.text(0), item.text(1))).strip() for item in items if item is not None]


def test_every_command_is_in_the_palette(palette: CommandPalette) -> None:
    assert palette.list.topLevelItemCount() == len(ROWS) - 1
    assert any("Ctrl+F" in line for line in lines(palette))


def test_typing_narrows_and_enter_does_it(palette: CommandPalette, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.line, "oper")
    assert lines(palette)
    assert 0 < palette.list.topLevelItemCount() < len(ROWS) / 2
    assert "perations" in lines(palette)[0]
    palette.line.clear()
    qtbot.keyClicks(palette.line, "matrix")
    assert not window.list.matrix.isVisible()
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert window.list.matrix.isVisible()


@pytest.mark.parametrize("words", ["web-01", "HV-OSAKA"])
def test_vms_and_hosts_are_found(palette: CommandPalette, window: MainWindow, qtbot: QtBot, words: str) -> None:
    qtbot.keyClicks(palette.line, words)
    assert words.casefold() in lines(palette)[0].casefold()
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    if words == "web-01":
        assert window.list.selected() == [key_named("web-01")]
    else:
        assert window.tree.choice() == OSAKA


def test_a_settings_page_is_found_by_what_is_on_it(window: MainWindow, qtbot: QtBot) -> None:
    def opened() -> CommandPalette:
        window.actions_by_command[Command.PALETTE].trigger()
        return window.findChildren(CommandPalette)[-1]

    blocked = opened()
    qtbot.keyClicks(blocked.line, "notes")
    assert "Settings: Name" in " ".join(lines(blocked))
    blocked.close()
    window.list.view.select([key_named("web-01")])
    palette = opened()
    qtbot.keyClicks(palette.line, "settings notes web-01")
    assert lines(palette)[0].startswith("Settings of web-01: Name")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    settings = window.vm_commands.windows[key_named("web-01")]
    assert settings.stack.currentWidget() in settings.settings.pages


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("labels", "Tags"),
        ("doctor", "Diagnose Connection"),
        ("tape", "Heartbeat History"),
        ("drift", "Policies"),
        ("snapshot", "Checkpoint"),
        ("examine", "Diagnose Connection"),
    ],
)
def test_former_names_find_what_they_are_called_now(
    palette: CommandPalette, qtbot: QtBot, words: str, name: str
) -> None:
    qtbot.keyClicks(palette.line, words)
    assert name in lines(palette)[0]


def test_arrows_move_and_a_disabled_command_says_why(palette: CommandPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.line, "turn off")
    assert palette.note.text() == "Select a virtual machine first."
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible(), "nothing happens to nobody"
    palette.line.clear()
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.row == 1


def test_a_vm_is_found_by_name(palette: CommandPalette, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.line, "sql-02")
    assert "Go to sql-02" in lines(palette)
    palette.list.setCurrentItem(present(palette.list.topLevelItem(lines(palette).index("Go to sql-02"))))
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert window.list.selected() == [key_named("sql-02")]


def test_nothing_fits(palette: CommandPalette) -> None:
    palette.line.setText("xyzzy")
    assert palette.list.topLevelItemCount() == 0
    assert palette.note.text() == "No matches"


def test_japanese_menus_lose_their_mnemonics(build: Build) -> None:
    set_language("ja")
    window = build()
    window.actions_by_command[Command.PALETTE].trigger()
    shown = lines(window.findChildren(CommandPalette)[-1])
    assert not [line for line in shown if "(&" in line or "(F)" in line or "&" in line]


# --- preferences ----------------------------------------------------------------------------------------------------


def dialog_for(preferences: Preferences, said: list[str]) -> PreferencesDialog:
    dialog = PreferencesDialog(preferences, Places(keyring="Test keyring", data="/data"), said.append)
    dialog.show()
    return dialog


def test_preferences_are_kept_with_ok(qapp: QApplication) -> None:
    kept, said = Preferences(), list[str]()
    dialog = dialog_for(kept, said)
    dialog.language.setCurrentIndex(2)
    dialog.endings.setChecked(False)
    dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Ok).click()
    assert (kept.language, kept.notify_endings, kept.notify_alarms) == ("ja", False, True)
    assert said == ["Restart hvgui to change the language."]


def test_the_appearance_is_seen_at_once_and_goes_back_with_cancel(qapp: QApplication) -> None:
    kept = Preferences(scheme="light")
    apply_theme(qapp, "light")
    dialog = dialog_for(kept, [])
    dialog.scheme.setCurrentIndex(2)
    assert tokens() is DARK
    dialog.reject()
    assert tokens() is LIGHT
    assert kept.scheme == "light"


# --- notifications --------------------------------------------------------------------------------------------------


def ended(number: int, seconds: float) -> tuple[OperationPicture, OperationPicture]:
    items = (Item(key=key_named("web-01"), outcome=Done()), Item(key=key_named("web-02"), outcome=Done()))
    running = OperationPicture(id=OperationId(number), kind=OperationKind.POWER, what="start", items=items, started=NOW)
    finished = OperationPicture(
        id=OperationId(number), kind=OperationKind.POWER, what="start", items=items, started=NOW, ended=NOW + seconds
    )
    return running, finished


def test_only_long_operations_are_told_and_only_once(window: MainWindow, qtbot: QtBot) -> None:
    window.hide()
    told: list[tuple[str, str]] = []
    window.notifier.told.connect(lambda title, words: told.append((title, words)))
    for number, seconds in ((1, 3.0), (2, 60.0)):
        for picture in ended(number, seconds):
            window.notifier.follow([picture])
        window.notifier.follow([ended(number, seconds)[1]])
    assert told == [("An operation is finished", "2 done")]


def test_what_is_not_wanted_is_not_told(window: MainWindow) -> None:
    window.hide()
    notifier = Notifier(window, Preferences(notify_alarms=False, notify_endings=False), window.tray)
    told: list[str] = []
    notifier.told.connect(lambda title, _words: told.append(title))
    notifier.alarm("x")
    for picture in ended(1, 99.0):
        notifier.follow([picture])
    assert told == []


def test_an_alarm_is_told_while_nobody_looks(window: MainWindow, controller: FakeController) -> None:
    told: list[str] = []
    window.notifier.told.connect(lambda _title, words: told.append(words))
    window.hide()
    vm = controller.vm(key_named("sql-02"))
    assert vm is not None
    controller.monitoring.raise_alarm(Alarm(vm, NOW - 60))
    assert len(told) == 1
    assert "sql-02" in told[0]


# --- diagnostics and crashes ----------------------------------------------------------------------------------------

CRASH = (
    "task 'services 3' broke\nTraceback (most recent call last):\n"
    '  File "C:\\Users\\kim\\hvgui\\controller\\lane.py", line 7, in run\n    raise Refusal(trouble)\n'
    "hvgui.domain.trouble.Refusal: web-01 on hv01.corp.example (10.1.2.3) said 'geheim'\n"
)


def test_diagnostics_hold_facts_and_no_names(controller: FakeController, qapp: QApplication) -> None:
    controller.set_services({key_named("web-01"): {}})
    found = diagnostics(controller, [CRASH])
    assert "Host 1: build" in found
    assert "PySide6" in found
    assert "40:" in found
    for host in controller.hosts():
        assert host.name not in found
        assert host.profile.address not in found
        assert not host.profile.user or host.profile.user not in found
    for vm in controller.vms().values():
        assert vm.name not in found
    assert "kim" not in found


def test_a_report_keeps_code_and_drops_data() -> None:
    found = redacted(CRASH)
    assert "lane.py" in found
    assert "raise Refusal(trouble)" in found
    assert "hvgui.domain.trouble.Refusal: …" in found
    for secret in ("kim", "hv01", "10.1.2.3", "geheim", "web-01"):
        assert secret not in found
    assert redacted("AttributeError: 'NoneType' object has no attribute 'x'").endswith("'x'")


def test_about_copies_the_diagnostics(window: MainWindow) -> None:
    window.actions_by_command[Command.ABOUT].trigger()
    box = window.findChildren(AboutBox)[-1]
    box.copy.click()
    assert QGuiApplication.clipboard().text().startswith("hvgui ")
    assert box.copied.text()


def test_crashes_share_one_window_and_are_counted(controller: FakeController, qtbot: QtBot) -> None:
    dialog = CrashDialog(controller)
    qtbot.addWidget(dialog)
    dialog.add(CRASH)
    assert dialog.isVisible()
    assert (
        "An unexpected error occurred in hvgui. You can continue to work, but your last action may be incomplete. No report was sent"
        in dialog.words.text()
    )
    dialog.add("uncaught\nZeroDivisionError: division by zero")
    assert dialog.words.text().startswith("2 unexpected errors")
    assert "ZeroDivisionError" in dialog.report.toPlainText()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == dialog.report.toPlainText()


# --- the session ----------------------------------------------------------------------------------------------------


def test_the_next_session_begins_where_this_one_ended(build: Build) -> None:
    kept = Preferences()
    first = build(preferences=kept)
    first.tree.choose(TOKYO)
    first.tabs.setCurrentIndex(2)
    first.list.view.select([key_named("web-01"), key_named("dc-01")])
    first.last_session.remember()
    second = build(preferences=Preferences.from_dict(kept.to_dict()))
    assert second.tree.choice() == TOKYO
    assert second.tabs.currentIndex() == 2
    assert set(second.list.selected()) == {key_named("web-01"), key_named("dc-01")}


def test_a_session_whose_things_are_gone_begins_quietly(build: Build) -> None:
    window = build(preferences=Preferences(scope="nobody", tab=99, selected=["nobody/X", "junk"]))
    assert window.tree.choice() is None
    assert window.list.selected() == []


def test_failed_counts_are_told_too(window: MainWindow) -> None:
    window.hide()
    told: list[str] = []
    window.notifier.told.connect(lambda _title, words: told.append(words))
    failed = Failed(Trouble(TroubleKind.NOT_APPLIED, "web-01"))
    items = (Item(key=key_named("web-01"), outcome=failed),)
    for end in (None, NOW + 20):
        picture = OperationPicture(id=OperationId(9), kind=OperationKind.POWER, items=items, started=NOW, ended=end)
        window.notifier.follow([picture])
    assert told == ["1 failed"]


def test_light_text_on_dark_and_back(qapp: QApplication) -> None:
    apply_theme(qapp, "dark")
    assert QApplication.palette().color(QPalette.ColorRole.Text).lightness() > 128
    apply_theme(qapp, "light")


def test_the_desktops_turn_to_dark_is_followed_only_when_wanted(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen, dressed = ["dark"], list[str]()
    monkeypatch.setattr(theme, "apply_theme", lambda _app, scheme: dressed.append(scheme))
    theme.follow_system(qapp, lambda: chosen[0])
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert dressed == [], "a person has chosen"
    chosen[0] = "system"
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert dressed == ["system"]
    chosen[0] = "dark"
