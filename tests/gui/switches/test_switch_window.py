"""Virtual Switch Manager: what it lists, what it asks before it sends, and what is closed with which reason."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from hvgui.domain.settings.adapters import AdapterField, AdapterWish
from hvgui.domain.settings.switch_work import (
    DEFAULT_SWITCH,
    HostSwitches,
    SwitchType,
    SwitchVerb,
    SwitchWork,
    VirtualSwitch,
)
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind
from hvgui.ui.commands.command import Command
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.switches.switch_window import SwitchWindow
from hvgui.values import replace
from hvgui.wording import texts
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_prompter import FakePrompter
from tests.support.fake_switches import DMZ, LAN, SWITCHES
from tests.support.present import present
from tests.support.small_data_centre import TOKYO

NEW, FREE, USED = 0, 1, 2


@pytest.fixture
def window(qtbot: QtBot, controller: FakeController, prompter: FakePrompter) -> SwitchWindow:
    shown = SwitchWindow(controller, run_now, prompter, TOKYO)
    qtbot.addWidget(shown)
    return shown


def sent(controller: FakeController) -> list[SwitchWork]:
    return [wish for wish in controller.wishes if isinstance(wish, SwitchWork)]


def test_switches_and_what_is_connected_are_listed(window: SwitchWindow) -> None:
    lines = [present(window.list.item(row)).text() for row in range(window.list.count())]
    assert lines == [
        "New virtual network switch",
        "vSwitch-DMZ\nPrivate network",
        "vSwitch-LAN\nExternal network: Intel(R) Ethernet X710",
    ]
    window.list.setCurrentRow(USED)
    assert window.table.rowCount() == 3
    assert window.connected_label.text().startswith("3 network adapters, ")
    window.copy()
    assert "Network Adapter" in QGuiApplication.clipboard().text()


@pytest.mark.parametrize(
    ("own", "words"),
    [
        ("Microsoft:{2}", "Your own connection to HV-TOKYO-01 seems to use this card."),
        ("Microsoft:{1}", "seems to use another card: Intel(R) Ethernet X710."),
        (None, "cannot be told"),
    ],
)
def test_the_red_question_names_the_card_of_our_own_connection(
    window: SwitchWindow, controller: FakeController, prompter: FakePrompter, own: str | None, words: str
) -> None:
    controller.hardware.host_switches = replace(SWITCHES, own=own)
    window.read()
    window.list.setCurrentRow(NEW)
    window.form.name.setText("uplink")
    window.form.types[SwitchType.EXTERNAL].setChecked(True)
    prompter.says = False
    window.ok.click()
    assert words in prompter.asked[-1].text
    window.list.setCurrentRow(USED)
    assert window.form.type_line.text().endswith("your connection") is (own == "Microsoft:{1}")


def test_card_and_sharing_of_an_external_switch_are_changed_after_a_red_question(
    window: SwitchWindow, controller: FakeController, prompter: FakePrompter
) -> None:
    window.list.setCurrentRow(USED)
    form = window.form
    assert not form.types[SwitchType.PRIVATE].isVisibleTo(window)
    assert (form.card.currentData(), form.shared.isChecked()) == ("Microsoft:{1}", True)
    assert form.works() == []
    form.card.setCurrentIndex(form.card.findData("Microsoft:{2}"))
    form.card.activated.emit(form.card.currentIndex())
    assert window.note.text().startswith("Change connection of virtual switch: Broadcom NetXtreme, shared")
    prompter.says = False
    window.ok.click()
    assert prompter.asked[-1].dangerous
    assert "lays its own network over vSwitch-LAN anew" in prompter.asked[-1].text
    assert sent(controller) == []
    prompter.says = True
    form.name.setText("uplink")
    window.ok.click()
    assert [(work.verb, work.card, work.shared) for work in sent(controller)] == [
        (SwitchVerb.CHANGE, "", False),
        (SwitchVerb.PORTS, "Microsoft:{2}", True),
    ]


def test_sharing_of_our_own_card_is_refused_and_not_asked(
    window: SwitchWindow, controller: FakeController, prompter: FakePrompter
) -> None:
    controller.hardware.host_switches = replace(SWITCHES, own="Microsoft:{1}")
    window.read()
    window.list.setCurrentRow(USED)
    window.form.shared.setChecked(False)
    assert not window.ok.isEnabled()
    assert "Your own connection" in window.ok.toolTip()
    controller.hardware.host_switches = SWITCHES
    window.read()
    window.form.shared.setChecked(False)
    window.ok.click()
    assert "not connected through vSwitch-LAN any more" in prompter.asked[-1].text
    assert "cannot be told" in prompter.asked[-1].text


def test_the_vlan_of_the_host_is_shown(window: SwitchWindow, controller: FakeController) -> None:
    for vlan, words in ((0, "None (untagged)"), (20, "20"), (None, "Not in access mode")):
        free, used = SWITCHES.switches
        controller.hardware.host_switches = replace(SWITCHES, switches=(free, replace(used, vlan=vlan)))
        window.read()
        window.list.setCurrentRow(USED)
        assert window.form.vlan.text() == f"VLAN ID for management operating system: {words}"
    window.list.setCurrentRow(FREE)
    assert not window.form.vlan.isVisibleTo(window)


def test_a_new_private_switch_needs_a_name_and_no_question(
    window: SwitchWindow, controller: FakeController, prompter: FakePrompter, qtbot: QtBot
) -> None:
    window.list.setCurrentRow(NEW)
    assert not window.ok.isEnabled()
    qtbot.keyClicks(window.form.name, "vSwitch-LAN")
    assert not window.ok.isEnabled()
    assert "already" in window.ok.toolTip()
    qtbot.keyClicks(window.form.name, "-2")
    assert window.note.text() == "Create virtual switch: vSwitch-LAN-2 (Private network)"
    window.script.click()
    assert "New-VMSwitch" in QGuiApplication.clipboard().text()
    window.ok.click()
    assert [(work.verb, work.name, work.type) for work in sent(controller)] == [
        (SwitchVerb.CREATE, "vSwitch-LAN-2", SwitchType.PRIVATE)
    ]
    assert prompter.asked == []


def test_an_external_switch_is_asked_about_in_red(
    window: SwitchWindow, controller: FakeController, prompter: FakePrompter, qtbot: QtBot
) -> None:
    window.list.setCurrentRow(NEW)
    qtbot.keyClicks(window.form.name, "Out")
    assert not window.form.card.isEnabled()
    window.form.types[SwitchType.EXTERNAL].setChecked(True)
    assert window.form.card.isEnabled()
    prompter.says = False
    window.ok.click()
    (question,) = prompter.asked
    assert question.dangerous
    assert "Broadcom NetXtreme" in question.text
    assert sent(controller) == []
    prompter.says = True
    window.ok.click()
    (work,) = sent(controller)
    assert (work.card, work.card_name, work.shared) == ("Microsoft:{2}", "Broadcom NetXtreme", True)


def test_without_a_free_card_external_is_closed_with_its_reason(
    window: SwitchWindow, controller: FakeController
) -> None:
    controller.hardware.host_switches = replace(
        SWITCHES, cards=tuple(replace(card, bound=True) for card in SWITCHES.cards)
    )
    window.read()
    window.list.setCurrentRow(NEW)
    assert not window.form.types[SwitchType.EXTERNAL].isEnabled()
    assert "used by a virtual switch" in window.form.types[SwitchType.EXTERNAL].toolTip()


def test_name_and_notes_are_changed_together_and_nothing_else(
    window: SwitchWindow, controller: FakeController, qtbot: QtBot
) -> None:
    window.list.setCurrentRow(USED)
    assert not window.ok.isEnabled()
    qtbot.keyClicks(window.form.name, "2")
    window.ok.click()
    window.list.setCurrentRow(FREE)
    window.form.notes.setPlainText("for Kim")
    window.ok.click()
    assert [(work.verb, work.switch, work.name, work.notes) for work in sent(controller)] == [
        (SwitchVerb.CHANGE, LAN, "vSwitch-LAN2", None),
        (SwitchVerb.CHANGE, DMZ, "vSwitch-DMZ", "for Kim"),
    ]


def test_a_switch_is_removed_after_a_question_with_what_loses_its_network(
    window: SwitchWindow, controller: FakeController, prompter: FakePrompter
) -> None:
    window.list.setCurrentRow(USED)
    assert not window.remove.isEnabled()
    assert "host itself" in window.remove.toolTip()
    (dmz, lan) = SWITCHES.switches
    controller.hardware.host_switches = replace(SWITCHES, switches=(dmz, replace(lan, shared=False)))
    window.read()
    window.remove.click()
    (question,) = prompter.asked
    assert question.dangerous
    assert "3 network adapters of 3 virtual machines" in question.text
    (work,) = sent(controller)
    assert (work.verb, work.switch, len(work.abandoned)) == (SwitchVerb.REMOVE, LAN, 3)


def test_adapters_are_connected_elsewhere_first(
    window: SwitchWindow, controller: FakeController, prompter: FakePrompter
) -> None:
    window.list.setCurrentRow(FREE)
    assert not window.connect_button.isEnabled()
    assert "No network adapter" in window.connect_button.toolTip()
    window.list.setCurrentRow(USED)
    window.connect_button.click()
    wishes = [wish for wish in controller.wishes if isinstance(wish, AdapterWish)]
    assert [(wish.field, wish.value) for wish in wishes] == [(AdapterField.SWITCH, DMZ)] * 3


def test_the_switch_of_windows_is_shown_and_closed(window: SwitchWindow, controller: FakeController) -> None:
    controller.hardware.host_switches = HostSwitches((VirtualSwitch(id=DEFAULT_SWITCH, name="Default Switch"),))
    window.read()
    window.list.setCurrentRow(1)
    assert window.form.name.isReadOnly()
    assert not window.remove.isEnabled()
    assert "Windows manages" in window.note.text()


def test_a_reading_that_fails_says_why(window: SwitchWindow, controller: FakeController) -> None:
    controller.hardware.device_trouble = Troubled(Trouble(TroubleKind.HOST_HANGS, "tokyo"))
    window.read()
    assert window.note.text() == texts.trouble(Trouble(TroubleKind.HOST_HANGS, "tokyo")).sentence()


def test_it_opens_from_the_menu_of_a_host(build: Callable[[], MainWindow]) -> None:
    main_window = build()
    main_window.tree.choose(TOKYO)
    main_window.actions_by_command[Command.SWITCHES].trigger()
    shown = main_window.findChild(SwitchWindow)
    assert shown is not None
    assert "tokyo" in shown.windowTitle().lower()


def test_every_field_is_reached_by_keyboard(window: SwitchWindow, qtbot: QtBot) -> None:
    window.show()
    window.list.setCurrentRow(USED)
    window.list.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _ in range(12):
        focus = window.focusWidget()
        seen.append(focus)
        window.focusNextChild()
    for part in (window.list, window.form.name, window.form.notes, window.table, window.others, window.connect_button):
        assert part in seen
