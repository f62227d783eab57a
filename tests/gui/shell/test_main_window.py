"""The window as a whole: what it shows, what can be asked of it, and how it closes."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import HostId, VmKey
from hvgui.domain.operations.operation import OperationKind
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.power import ALLOWED_FROM, Power, PowerAction
from hvgui.ui.commands.command import Command, Place
from hvgui.ui.commands.command_table import CONFIRMED, POWER_COMMANDS, ROWS, rows_at
from hvgui.ui.help.about_box import AboutBox
from hvgui.ui.hosts.host_dialog import HostDialog
from hvgui.ui.look.theme import apply_theme
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.shell.preferences_dialog import PreferencesDialog
from hvgui.ui.vms.columns import INDEX, ColumnKey
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.preferences import Preferences
from hvgui.values import replace
from tests.gui.conftest import Build
from tests.support.fake_controller import FakeController
from tests.support.fake_prompter import FakePrompter
from tests.support.small_data_centre import BERLIN, OSAKA, TOKYO, key_named, vms


def action(window: MainWindow, command: Command) -> QAction:
    return window.actions_by_command[command]


def menu_actions(window: MainWindow) -> set[str]:
    found: set[str] = set()
    menus = [action.menu() for action in window.menuBar().actions()]
    for menu in menus:
        if isinstance(menu, QMenu):
            found |= {inner.objectName() for inner in menu.actions()}
            menus += [inner.menu() for inner in menu.actions() if inner.menu() is not None]
    return found


# --- showing --------------------------------------------------------------------------------------------------------


def test_it_shows_every_vm_of_every_host(window: MainWindow) -> None:
    assert window.list.table.rowCount() == 40
    assert window.tree.tree.rowCount(window.tree.tree.index(0, 0)) == 3
    assert window.counts.counts.text() == "40 VMs"
    assert window.counts.silent.text() == "1 host not connected"
    window.counts.silent.click()
    assert window.tree.choice() == BERLIN
    window.tree.choose(None)
    assert "Hyper-V Manager" not in window.windowTitle()


def test_choosing_a_host_narrows_the_list_and_the_polling(window: MainWindow, controller: FakeController) -> None:
    window.tree.choose(OSAKA)
    assert {entry.key.host for entry in window.list.table.rows} == {OSAKA}
    assert controller.watched == frozenset({OSAKA})
    assert window.pane.host_section.heading.text() == "HV-OSAKA-02"
    window.tree.choose(None)
    assert window.list.table.rowCount() == 40
    assert controller.watched is None


def test_a_window_that_nobody_sees_says_so_to_the_controller(window: MainWindow, controller: FakeController) -> None:
    told = []
    for act in (window.showMinimized, window.showNormal, window.hide, window.show):
        act()
        told.append(controller.visible)
    assert told == [False, True, False, True]


def test_the_tree_says_why_a_host_does_not_answer(window: MainWindow) -> None:
    index = window.tree.tree.index_of(BERLIN)
    assert index.data(roles.SECOND_LINE) == "Not responding"
    assert "Not responding: There was no response" in index.data(roles.ACCESSIBLE_TEXT)
    tip = index.data(roles.TOOL_TIP)
    assert "firewall" in tip
    assert "25 minutes ago" in tip


def test_the_tree_keeps_its_choice_while_hosts_come_and_go(window: MainWindow, controller: FakeController) -> None:
    window.tree.choose(TOKYO)
    first = HostId("aachen")
    controller.add_host(HostProfile(id=first, address="aachen", user="x"), None, remember=False)
    assert window.tree.choice() == TOKYO
    controller.forget_host(OSAKA)
    assert window.tree.choice() == TOKYO
    controller.forget_host(TOKYO)
    assert window.tree.choice() != TOKYO


def test_changes_keep_the_selection(window: MainWindow, controller: FakeController) -> None:
    keys = [key_named("web-01"), key_named("dc-02")]
    window.list.view.select(keys)
    assert set(window.list.selected()) == set(keys)
    controller.change(key_named("vdi-3"), power=Power.OFF, cpu_percent=None)
    controller.change(keys[0], name="zzz")
    controller.remove(key_named("vdi-4"))
    assert set(window.list.selected()) == set(keys)
    window.list.table.sort(INDEX[ColumnKey.HOST], Qt.SortOrder.DescendingOrder)
    assert set(window.list.selected()) == set(keys)
    window.list.filter_box.setText("web")
    window.list._apply_filter()
    window.list.clear_filter()
    assert keys[1] in window.list.selected() or len(window.list.selected()) <= 1


def test_one_selected_vm_is_looked_at_closely(window: MainWindow, controller: FakeController) -> None:
    window.list.view.select([key_named("web-01")])
    assert controller.looked_at == {key_named("web-01")}
    window.vm_commands.open_settings(key_named("dc-01"))
    assert controller.looked_at == {key_named("web-01"), key_named("dc-01")}
    window.list.view.select([key_named("web-01"), key_named("web-02")])
    assert controller.looked_at == {key_named("dc-01")}
    window.vm_commands.close_windows()
    assert controller.looked_at == frozenset()


def test_the_status_bar_counts_the_selection(window: MainWindow) -> None:
    window.list.view.selectAll()
    assert window.counts.counts.text() == "40 VMs, 40 selected"


# --- summary --------------------------------------------------------------------------------------------------------


def test_the_summary_shows_the_selected_vm(window: MainWindow, controller: FakeController) -> None:
    window.list.view.select([key_named("dc-01")])
    facts = window.summary.facts
    assert facts.value("guest-os") == "Windows Server 2022 Datacenter"
    assert facts.value("addresses") == "10.20.4.17, fe80::215:5dff:fe01:2a07"
    assert facts.value("version") == "10.0, Generation 2"
    assert facts.value("notes").startswith("Primary")
    assert facts.value("uptime") == "01:32:03"
    assert window.summary.thumbnail.has_picture
    assert controller.screens.pictures == 1


def test_the_six_services_have_a_meaning_and_a_next_step(window: MainWindow) -> None:
    window.list.view.select([key_named("web-02")])
    states = list(window.summary.services.buttons.values())
    assert [(state.text(), state.answer) for state in states] == [
        ("Shutdown", "OK (older protocol)"),
        ("Time sync", "OK (older protocol)"),
        ("Data Exchange", "OK (older protocol)"),
        ("Heartbeat", "OK (older protocol)"),
        ("Backup", "OK (older protocol)"),
        ("Guest services", "No Contact"),
    ]
    assert states[0].toolTip().startswith("Operating system shutdown: On")
    assert "from 6.10, hv_fcopy_uio_daemon" in states[5].toolTip()
    assert states[5].accessibleName() == "Guest services: No Contact"


def test_the_summary_says_why_it_is_empty(window: MainWindow) -> None:
    window.list.view.select([key_named(name) for name in ("web-01", "template-2022")])
    assert window.summary.currentWidget() is window.summary.empty
    assert window.summary.empty.title.text() == "2 virtual machines selected"


def test_several_selected_vms_are_summed_up(window: MainWindow) -> None:
    window.list.view.select([key_named(n) for n in ("web-01", "web-02", "template-2022")])
    assert window.summary.empty.button.text() == "Integration Services…"
    assert window.summary.empty.words.text() == "2 Running, 1 Off\n1 has an integration service that is not responding."


def test_a_silent_host_is_said_with_its_age(window: MainWindow, controller: FakeController) -> None:
    window.list.view.select([key_named("Datenbank Süd")])
    assert window.summary._age.text().startswith("Last updated")
    assert "(25 minutes ago)" in window.summary._age.text()
    assert controller.screens.pictures == 0


def test_a_vm_that_is_off_has_no_picture_and_no_alarm(window: MainWindow, controller: FakeController) -> None:
    window.list.view.select([key_named("template-2022")])
    assert controller.screens.pictures == 0
    assert window.summary.facts.value("heartbeat") == "none"
    assert window.summary.thumbnail.accessibleName() == "Thumbnail of template-2022, Off"


# --- nothing to show ------------------------------------------------------------------------------------------------


def test_a_filter_that_hides_everything_can_be_cleared(build: Build, qtbot: QtBot) -> None:
    window = build(preferences=Preferences(filter="nothing-like-this"))
    assert window.list.empty.title.text() == "No virtual machines match the filter"
    assert "40" in window.list.empty.words.text()
    qtbot.mouseClick(window.list.empty.button, Qt.MouseButton.LeftButton)
    assert window.list.table.rowCount() == 40


def test_a_host_that_refused_says_what_to_do(build: Build, controller: FakeController, qtbot: QtBot) -> None:
    controller.set_vms({k: vm for k, vm in controller.vms().items() if k.host != OSAKA})
    controller.move_host(OSAKA, LinkPhase.REFUSED, Trouble(TroubleKind.SIGN_IN_REFUSED, "HV-OSAKA-02"))
    window = build()
    window.tree.choose(OSAKA)
    assert window.list.empty.title.text() == "Cannot show the virtual machines of HV-OSAKA-02"
    qtbot.mouseClick(window.list.empty.button, Qt.MouseButton.LeftButton)
    assert [dialog.windowTitle() for dialog in window.findChildren(HostDialog)] == ["Reconnect"]


def test_a_connecting_host_is_waited_for(build: Build) -> None:
    controller = FakeController(empty=True)
    window = build(controller)
    controller.add_host(HostProfile(id=HostId("new"), address="hv-new", user="x"), None, remember=False)
    assert window.list.empty.title.text() == "Connecting…"
    assert "hv-new" in window.list.empty.words.text()


def test_the_first_list_arrives_in_an_empty_window(build: Build) -> None:
    controller = FakeController(empty=True)
    window = build(controller)
    full = FakeController()
    for host in full.hosts():
        controller._hosts[host.id] = host
    controller.set_vms(full.vms())
    assert window.list.table.rowCount() == 40
    assert window.list.view.isVisible()


# --- commands -------------------------------------------------------------------------------------------------------


def test_every_command_is_in_the_menu_bar(window: MainWindow) -> None:
    assert {row.command.value for row in ROWS} <= menu_actions(window)


def test_panes_and_context_menus_hold_nothing_that_the_menu_bar_lacks(window: MainWindow) -> None:
    for place in (Place.HOST_PANE, Place.VM_PANE, Place.HOST_MENU, Place.VM_MENU):
        assert {row.command.value for row in rows_at(place)} <= menu_actions(window)


def test_shortcuts_are_unique(window: MainWindow) -> None:
    keys = [row.shortcut for row in ROWS if row.shortcut]
    assert len(keys) == len(set(keys))


def test_only_verbs_that_are_possible_are_enabled(window: MainWindow, controller: FakeController) -> None:
    key = key_named("web-01")
    for power in Power:
        window.list.view.select([])
        controller.change(key, power=power)
        window.list.view.select([key])
        for command, verb in POWER_COMMANDS.items():
            assert action(window, command).isEnabled() == (power in ALLOWED_FROM[verb]), (power, command)


def test_a_verb_must_be_possible_for_all(window: MainWindow) -> None:
    window.list.view.select([key_named("web-01"), key_named("print-old")])
    assert action(window, Command.TURN_OFF).isEnabled()
    assert not action(window, Command.PAUSE).isEnabled()
    assert "print-old" in action(window, Command.PAUSE).toolTip()
    assert "Paused" in action(window, Command.PAUSE).statusTip()
    assert not action(window, Command.WHY).isEnabled()


def test_everything_disabled_says_why(window: MainWindow) -> None:
    for keys in ([], [key_named("Datenbank Süd")], [key_named("web-01"), key_named("template-2022")]):
        window.list.view.select(keys)
        for row in ROWS:
            found = action(window, row.command)
            assert found.isEnabled() or "\nNot available: " in found.toolTip(), row.command
            assert found.statusTip()


def test_a_silent_host_is_the_reason(window: MainWindow) -> None:
    window.list.view.select([key_named("Datenbank Süd")])
    assert action(window, Command.START).statusTip() == "HV-BERLIN-03 is not responding."


def test_a_host_on_which_nothing_may_be_changed_is_the_reason(window: MainWindow, controller: FakeController) -> None:
    key = key_named("web-01")
    host = controller.host(key.host)
    assert host is not None
    controller.replace_host(replace(host.profile, read_only=True), None, remember=False)
    controller.move_host(key.host, LinkPhase.LIVE)
    window.list.view.select([key])
    for command in (Command.TURN_OFF, Command.COPY_FILES):
        assert not action(window, command).isEnabled()
        assert "read-only" in action(window, command).statusTip()


@pytest.mark.parametrize("agreed", [True, False])
def test_questions_are_asked_exactly_where_they_are_known(
    window: MainWindow, controller: FakeController, prompter: FakePrompter, agreed: bool
) -> None:
    prompter.says = agreed
    key = key_named("web-01")
    for command, verb in POWER_COMMANDS.items():
        prompter.asked.clear()
        controller.powers.clear()
        controller.clear_finished()
        controller.change(key, power=next(iter(ALLOWED_FROM[verb])))
        window.list.view.select([key])
        action(window, command).trigger()
        assert len(prompter.asked) == (verb in CONFIRMED), verb
        assert controller.powers == ([((key,), verb)] if agreed or verb not in CONFIRMED else []), verb
        if verb in CONFIRMED:
            assert "web-01" in prompter.asked[0].text
        if controller.powers:
            controller.finish(controller.newest())
    assert set(POWER_COMMANDS.values()) == set(PowerAction)


def test_a_question_about_many_names_how_many(window: MainWindow, prompter: FakePrompter) -> None:
    window.list.view.select([key for key, vm in vms().items() if vm.power is Power.RUNNING and key.host == TOKYO])
    action(window, Command.TURN_OFF).trigger()
    assert "virtual machines" in prompter.asked[0].text
    assert "more" in prompter.asked[0].text


def test_refresh_means_the_chosen_host_or_all(window: MainWindow, controller: FakeController) -> None:
    action(window, Command.REFRESH).trigger()
    window.tree.choose(TOKYO)
    action(window, Command.REFRESH).trigger()
    assert controller.refreshed == [None, TOKYO]


def test_a_host_is_removed_after_asking(window: MainWindow, controller: FakeController, prompter: FakePrompter) -> None:
    window.tree.choose(OSAKA)
    action(window, Command.REMOVE_HOST).trigger()
    assert controller.host(OSAKA) is None
    assert all(entry.key.host != OSAKA for entry in window.list.table.rows)
    assert prompter.asked[0].dangerous


def test_reconnect_tries_again_or_asks_for_what_was_refused(window: MainWindow, controller: FakeController) -> None:
    window.tree.choose(BERLIN)
    action(window, Command.RECONNECT).trigger()
    assert controller.reconnected == [BERLIN]
    controller.move_host(OSAKA, LinkPhase.REFUSED, Trouble(TroubleKind.CLEAR_TEXT_FORBIDDEN, "x"))
    window.tree.choose(OSAKA)
    action(window, Command.RECONNECT).trigger()
    assert [dialog.windowTitle() for dialog in window.findChildren(HostDialog)] == ["Edit Host"]


def test_rows_are_copied_as_text(window: MainWindow) -> None:
    window.resize(1920, 1010)
    window.list.view.select([key_named("web-01"), key_named("dc-01")])
    action(window, Command.COPY_TEXT).trigger()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].startswith("Name\tHost\tState\tHeartbeat\tServices\tCPU Usage\tAssigned Memory\tUptime\tStatus")
    assert [line.split("\t")[0] for line in lines[1:]] == ["dc-01", "web-01"]
    assert all(line.count("\t") == 10 for line in lines)


def test_panes_can_be_hidden(build: Build) -> None:
    window = build(preferences=Preferences(actions="shown"))
    for command, part in (
        (Command.SHOW_TREE, window.tree),
        (Command.SHOW_DETAILS, window.tabs),
        (Command.SHOW_ACTIONS, window.pane),
    ):
        assert part.isVisible()
        action(window, command).trigger()
        assert not part.isVisible()
        action(window, command).trigger()
        assert part.isVisible()


def test_dialogs_are_opened_never_executed(window: MainWindow) -> None:
    action(window, Command.ABOUT).trigger()
    assert window.findChildren(AboutBox)[0].isVisible()
    window.findChildren(AboutBox)[0].close()
    window.list.view.select([key_named("web-01")])
    action(window, Command.COPY_FILES).trigger()
    chooser = window.findChildren(QFileDialog)[0]
    assert chooser.isVisible()
    chooser.close()


def test_mixed_guests_cannot_share_a_destination(window: MainWindow) -> None:
    window.list.view.select([key_named("web-01"), key_named("dc-01")])
    assert not action(window, Command.COPY_FILES).isEnabled()
    assert "one kind" in action(window, Command.COPY_FILES).statusTip()


# --- columns --------------------------------------------------------------------------------------------------------


def test_columns_come_in_the_familiar_order(window: MainWindow) -> None:
    window.resize(1920, 1010)
    shown = [INDEX[ColumnKey(key)] for key in window.list.view.shown_columns()]
    titles = [window.list.table.headerData(i, Qt.Orientation.Horizontal) for i in shown]
    assert titles == [
        "Name",
        "Host",
        "State",
        "Heartbeat",
        "Services",
        "CPU",
        "Memory",
        "Uptime",
        "Status",
        "Version",
        "Guest OS",
    ]


def test_chosen_columns_their_order_and_widths_are_remembered(build: Build) -> None:
    window = build()
    window.resize(1920, 1010)
    view = window.list.view
    menu = view.columns_menu(window)
    notes = next(a for a in menu.actions() if a.text() == "Notes")
    notes.setChecked(True)
    next(a for a in menu.actions() if a.text() == "Services").setChecked(False)
    header = view.horizontalHeader()
    header.moveSection(header.visualIndex(INDEX[ColumnKey.NOTES]), 1)
    view.setColumnWidth(INDEX[ColumnKey.NAME], 222)
    view.sortByColumn(INDEX[ColumnKey.CPU], Qt.SortOrder.DescendingOrder)
    window.close()
    kept = Preferences.from_dict(json.loads(json.dumps(window._preferences.to_dict())))
    again = build(preferences=kept)
    again.resize(1920, 1010)
    assert again.list.view.shown_columns()[:3] == ["name", "notes", "host"]
    assert "services" not in again.list.view.shown_columns()
    assert again.list.view.columnWidth(INDEX[ColumnKey.NAME]) == 222
    assert again.list.table.order.sorting[0] == INDEX[ColumnKey.CPU]
    again.list.view.fit_again()
    assert again.list.view.fitted
    assert "services" in again.list.view.shown_columns()
    assert "notes" not in again.list.view.shown_columns()


def test_the_name_cannot_be_hidden(window: MainWindow) -> None:
    menu = window.list.view.columns_menu(window)
    assert not menu.actions()[0].isEnabled()
    window.list.view.show_columns(["nonsense"])
    assert window.list.view.shown_columns() == ["name"]


# --- keyboard -------------------------------------------------------------------------------------------------------


def test_the_list_has_the_keyboard_at_the_start(window: MainWindow) -> None:
    assert window.focusWidget() is window.list.view


def test_arrows_select_and_enter_opens_settings_where_that_is_wanted(window: MainWindow, qtbot: QtBot) -> None:
    window._preferences.double_click = "settings"
    view = window.list.view
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert len(window.list.selected()) == 1
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert list(window.vm_commands.windows) == window.list.selected()


def test_a_double_click_connects_as_in_hyper_v_manager(
    window: MainWindow, controller: FakeController, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = window.list.view

    def click(name: str) -> None:
        point = view.visualRect(window.list.table.index_of(key_named(name))).center()
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)

    connected: list[VmKey] = []
    monkeypatch.setattr(window.vm_commands.console, "open", connected.append)
    click("dc-01")
    assert connected == [key_named("dc-01")]
    assert not window.vm_commands.windows


def test_a_double_click_opens_settings_once(window: MainWindow, qtbot: QtBot) -> None:
    window._preferences.double_click = "settings"
    view = window.list.view
    point = view.visualRect(window.list.table.index_of(key_named("dc-01"))).center()
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert list(window.vm_commands.windows) == [key_named("dc-01")]
    assert window.vm_commands.windows[key_named("dc-01")].windowTitle() == "Settings for dc-01 on HV-TOKYO-01"


def test_typing_into_the_filter_narrows_after_a_pause(window: MainWindow, qtbot: QtBot) -> None:
    action(window, Command.FIND).trigger()
    assert window.focusWidget() is window.list.filter_box
    qtbot.keyClicks(window.list.filter_box, "heartbeat:lost")
    qtbot.waitUntil(lambda: window.list.table.rowCount() == 1, timeout=60_000)
    assert window.list.table.rows[0].vm.name == "sql-02"


def test_a_filter_word_that_is_not_known_is_a_hint(window: MainWindow) -> None:
    window.list.filter_box.setText("colour:red")
    window.list._apply_filter()
    assert window.list.header.hint.isVisible()
    assert "colour:red" in window.list.header.hint.toolTip()


def test_f6_goes_round_the_panes(build: Build) -> None:
    window = build(preferences=Preferences(actions="shown"))
    seen = []
    for _ in range(6):
        action(window, Command.NEXT_PANE).trigger()
        focus = window.focusWidget()
        seen.append(
            next(
                name
                for name, part in (
                    ("commands", window.commands),
                    ("tree", window.tree),
                    ("list", window.list),
                    ("tabs", window.tabs),
                    ("actions", window.pane),
                    ("operations", window.operations),
                )
                if focus is part or part.isAncestorOf(focus)
            )
        )
    assert set(seen) >= {"commands", "tree", "list", "tabs", "actions"}


def test_tab_leaves_the_table(window: MainWindow, qtbot: QtBot) -> None:
    window.list.view.setFocus()
    qtbot.keyClick(window.list.view, Qt.Key.Key_Tab)
    assert window.focusWidget() is not window.list.view


def test_every_button_of_the_actions_pane_can_be_reached_and_pressed(window: MainWindow, qtbot: QtBot) -> None:
    window.list.view.select([key_named("web-01")])
    for section in (window.pane.host_section, window.pane.vm_section):
        assert section.heading.focusPolicy() & Qt.FocusPolicy.TabFocus
        for button in section.buttons:
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    heading = window.pane.vm_section.heading
    heading.setFocus()
    qtbot.keyClick(heading, Qt.Key.Key_Space)
    assert not window.pane.vm_section.buttons[0].isVisible()


def test_the_context_menu_comes_up_by_mouse_and_by_keyboard(window: MainWindow) -> None:
    window._popup(Place.VM_MENU, QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [a.objectName() for a in menu.actions() if a.objectName()] == [
        row.command.value for row in rows_at(Place.VM_MENU)
    ]
    menu.close()


# --- closing --------------------------------------------------------------------------------------------------------


def test_closing_is_a_wish(build: Build) -> None:
    asked: list[bool] = []
    window = build(on_close=lambda: asked.append(True))
    assert window.close() is False
    assert window.isVisible()
    action(window, Command.EXIT).trigger()
    assert asked == [True, True]


def test_letting_go_ends_every_subscription(build: Build, controller: FakeController) -> None:
    window = build()
    window.vm_commands.open_settings(key_named("dc-01"))
    window.vm_commands.open_settings(key_named("dc-02"))
    assert controller.listeners == 4
    window.dispose()
    assert controller.listeners == 0


def test_geometry_and_choices_are_remembered(build: Build) -> None:
    kept = Preferences(filter="web")
    window = build(preferences=kept)
    window.resize(1111, 777)
    action(window, Command.SHOW_TREE).trigger()
    window.close()
    assert kept.geometry
    assert kept.filter == "web"
    assert not kept.show_tree
    assert build(preferences=kept).tree.isVisible() is False


def test_preferences_are_reached_from_the_menu(window: MainWindow) -> None:
    action(window, Command.PREFERENCES).trigger()
    assert window.findChildren(PreferencesDialog)


def test_icons_follow_the_palette(window: MainWindow, qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    light = action(window, Command.START).icon().cacheKey()
    apply_theme(qapp, "dark")
    qtbot.waitUntil(lambda: action(window, Command.START).icon().cacheKey() != light, timeout=60_000)
    apply_theme(qapp, "light")
    qtbot.waitUntil(lambda: action(window, Command.START).icon().cacheKey() == light, timeout=60_000)


def test_operations_are_spoken_of_in_the_status_column(window: MainWindow, controller: FakeController) -> None:
    key = key_named("web-01")
    operation = controller.power([key], PowerAction.SAVE)
    index = window.list.table.index_of(key, INDEX[ColumnKey.STATUS])
    assert index.data() == "Saving"
    controller.finish(operation)
    assert index.data() == ""
    assert controller.vm(key) == replace(vms()[key], power=Power.SAVED)
    assert controller.operations()[0].kind is OperationKind.POWER
