"""Windows of the program itself: journal, palette, preferences, crashes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from hvgui.domain.vms.kvp import KvpChange, KvpPool
from hvgui.domain.vms.services import Service
from hvgui.ui.commands.command import Command
from hvgui.ui.commands.command_palette import CommandPalette
from hvgui.ui.help.about_box import AboutBox
from hvgui.ui.help.crash_dialog import CrashDialog
from hvgui.ui.operations.journal_window import JournalWindow
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.shell.preferences_dialog import Places, PreferencesDialog
from hvgui.ui.widgets.preferences import Preferences
from tests.screenshots.stage import busy, owner
from tests.support.fake_controller import FakeController
from tests.support.small_data_centre import key_named


def about_scene() -> QWidget:
    shown = owner(FakeController())
    box = AboutBox(str, shown)
    box.open()
    return box


def palette_scene() -> QWidget:
    shown = owner(busy())
    shown.actions_by_command[Command.PALETTE].trigger()
    palette = shown.findChildren(CommandPalette)[-1]
    palette.line.setText("s")
    return palette


def preferences_scene() -> QWidget:
    shown = owner(FakeController(), Preferences(language="en", scheme="light"))
    places = Places(keyring="Windows Credential Manager", settings="~/.config/hvgui", data="~/.local/share/hvgui")
    dialog = PreferencesDialog(Preferences(), places, lambda _words: None, shown)
    dialog.show()
    return dialog


def crash_scene() -> QWidget:
    controller = FakeController()
    dialog = CrashDialog(controller, owner(controller))
    dialog.add("task 'tour' broke\nTraceback (most recent call last):\nAttributeError: 'None' has no attribute 'x'")
    return dialog


def recorded() -> tuple[FakeController, MainWindow]:
    """A window over a journal with some history, and somebody else's hand in it."""
    controller = FakeController(prompt_host=True)
    shown = owner(controller)
    wishes = {key_named(n): {Service.GUEST_SERVICES: True} for n in ("dc-01", "sql-01", "web-10")}
    controller.plans.apply(controller.plans.plan(wishes))
    controller.plans.apply(controller.plans.plan({key_named("web-01"): {Service.BACKUP: False}}))
    change = KvpChange(pool=KvpPool.HOST_ONLY, name="hvgui.label.owner", value="Sales & IT")
    controller.kvp.change({key_named("sql-01"): [change]})
    controller.offer(key_named("web-01"), Service.BACKUP, True)
    controller.offer(key_named("sql-01"), Service.GUEST_SERVICES, False)
    controller.offer(key_named("sql-01"), Service.GUEST_SERVICES, True)
    return controller, shown


def journal_scene() -> QWidget:
    _controller, shown = recorded()
    shown.tools.journal()
    journal = shown.findChildren(JournalWindow)[-1]
    journal.table.selectRow(1)
    return journal


def undo_scene() -> QWidget:
    controller, shown = recorded()
    controller.offer(key_named("dc-01"), Service.GUEST_SERVICES, False)
    controller.kvp.items[key_named("sql-01")][KvpPool.HOST_ONLY]["hvgui.label.owner"] = "Finance"
    shown.tools.journal()
    journal = shown.findChildren(JournalWindow)[-1]
    controller.plans.apply(controller.plans.plan({key_named("web-10"): {Service.GUEST_SERVICES: False}}))
    journal.read()
    journal.table.selectAll()
    journal.undo.click()
    return journal.findChildren(QDialog)[-1]


def closing_scene() -> QWidget:
    shown = owner(busy())
    shown.tray.available = lambda: True
    shown.closing.wanted()
    assert shown.closing.dialog is not None
    return shown.closing.dialog


def closing_without_tray_scene() -> QWidget:
    shown = owner(busy())
    shown.closing.wanted()
    assert shown.closing.dialog is not None
    return shown.closing.dialog


def stopping_scene() -> QWidget:
    shown = owner(busy())
    shown.closing.stop()
    assert shown.closing.dialog is not None
    return shown.closing.dialog


SCENES: dict[str, Callable[[], QWidget]] = {
    "about": about_scene,
    "palette": palette_scene,
    "preferences": preferences_scene,
    "crash": crash_scene,
    "journal": journal_scene,
    "undo": undo_scene,
    "closing": closing_scene,
    "closing-no-tray": closing_without_tray_scene,
    "stopping": stopping_scene,
}
