"""The Data Exchange tab and the labels: what is read, shown, copied, changed, refused."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.domain.vms.kvp import KvpChange, KvpItem, KvpItems, KvpPool
from hvgui.domain.vms.labels import Labels
from hvgui.ui.commands.command import Command
from hvgui.ui.kvp.item_dialog import ItemDialog
from hvgui.ui.kvp.kvp_tab import DataExchangeTab, shown_value
from hvgui.ui.kvp.labels_dialog import LabelsDialog
from hvgui.ui.shell.main_window import MainWindow
from hvgui.values import replace
from tests.support.fake_controller import FakeController
from tests.support.fake_prompter import FakePrompter
from tests.support.present import present
from tests.support.small_data_centre import TOKYO, key_named

ODD = 'two\nlines "quoted" <b>&amp;</b> 日本語'
DC: VmKey = key_named("dc-01")


@pytest.fixture
def tab(window: MainWindow, controller: FakeController) -> DataExchangeTab:
    controller.kvp.items[DC] = {
        KvpPool.HOST: {"ring": "broad"},
        KvpPool.HOST_ONLY: {"foreign.key": ODD},
        KvpPool.GUEST: {"agent": "4.2"},
    }
    window.list.view.select([DC])
    window.actions_by_command[Command.DATA_EXCHANGE].trigger()
    return window.tabs.kvp


def names(tab: DataExchangeTab) -> dict[str, list[str]]:
    found = {}
    for number in range(tab.tree.topLevelItemCount()):
        head = present(tab.tree.topLevelItem(number))
        found[head.text(0)] = [present(head.child(i)).text(0) for i in range(head.childCount())]
    return found


def choose(tab: DataExchangeTab, *wanted: str) -> None:
    tab.tree.clearSelection()
    for number in range(tab.tree.topLevelItemCount()):
        head = present(tab.tree.topLevelItem(number))
        for i in range(head.childCount()):
            row = present(head.child(i))
            row.setSelected(row.text(0) in wanted)


def test_items_are_shown_by_pool_and_by_name(tab: DataExchangeTab) -> None:
    assert names(tab) == {
        "Guest to host": ["agent"],
        "Guest operating system": ["Operating system", "Version", "Platform"],
        "Host to guest": ["ring"],
        "Host only": ["foreign.key"],
    }
    tab.search.setText("4.2")
    assert names(tab) == {"Guest to host": ["agent"]}


def test_values_survive_being_copied(tab: DataExchangeTab) -> None:
    choose(tab, "foreign.key")
    tab.buttons["copy"].click()
    assert QGuiApplication.clipboard().text() == f"foreign.key\t{ODD}"
    tab.buttons["copy-json"].click()
    assert json.loads(QGuiApplication.clipboard().text()) == {"host-only": {"foreign.key": ODD}}


def test_addresses_stand_apart() -> None:
    item = KvpItem(KvpPool.INTRINSIC, "NetworkAddressIPv4", "10.0.0.1;10.0.0.2;")
    assert shown_value(item) == "10.0.0.1, 10.0.0.2"


def test_what_the_guest_reports_meanwhile_shows_by_itself(tab: DataExchangeTab, controller: FakeController) -> None:
    choose(tab, "ring")
    controller.kvp.items[DC][KvpPool.GUEST] = {"agent": "5.0", "build": "7"}
    tab._timer.timeout.emit()
    assert names(tab)["Guest to host"] == ["agent", "build"]
    assert [item.name for item in tab.chosen()] == ["ring"], "what was chosen stays chosen"
    controller.trouble = Refusal(Trouble(TroubleKind.WIRE_LOST, "host"))
    tab._timer.timeout.emit()
    assert names(tab)["Guest to host"] == ["agent", "build"], "what cannot be read again stays"


def test_items_of_the_guest_cannot_be_changed_and_say_why(tab: DataExchangeTab) -> None:
    choose(tab, "agent")
    assert not tab.buttons["change"].isEnabled()
    assert "Guest items can only be changed in the guest" in tab.buttons["change"].toolTip()
    choose(tab, "ring")
    assert tab.buttons["change"].isEnabled()
    assert tab.buttons["remove"].isEnabled()


def test_an_item_is_added_changed_and_removed(
    tab: DataExchangeTab, controller: FakeController, prompter: FakePrompter
) -> None:
    tab.buttons["add"].click()
    dialog = tab.findChildren(ItemDialog)[-1]
    assert not dialog.ok.isEnabled()
    dialog.name.setText("site")
    dialog.value.setPlainText(ODD)
    assert dialog.length.text() == f"{len(ODD)} of 1,023 characters"
    dialog.ok.click()
    assert controller.kvp.items[DC][KvpPool.HOST]["site"] == ODD
    assert "site" in names(tab)["Host to guest"], "the tab reads again by itself"
    choose(tab, "ring")
    tab.buttons["change"].click()
    dialog = tab.findChildren(ItemDialog)[-1]
    assert dialog.name.isReadOnly()
    dialog.value.setPlainText("narrow")
    dialog.ok.click()
    assert controller.kvp.items[DC][KvpPool.HOST]["ring"] == "narrow"
    choose(tab, "ring", "site")
    tab.buttons["remove"].click()
    assert prompter.asked[-1].dangerous
    assert controller.kvp.items[DC][KvpPool.HOST] == {}
    assert controller.kvp.items[DC][KvpPool.HOST_ONLY] == {"foreign.key": ODD}


def test_on_a_read_only_host_items_are_only_looked_at(
    window: MainWindow, tab: DataExchangeTab, controller: FakeController
) -> None:
    host = controller.host(TOKYO)
    assert host is not None
    controller.replace_host(replace(host.profile, read_only=True), None, remember=False)
    choose(tab, "ring")
    for name in ("add", "change", "remove"):
        assert not tab.buttons[name].isEnabled()
    tab.buttons["copy"].click()
    assert "ring" in QGuiApplication.clipboard().text()


def test_somebody_elses_edit_is_refused(tab: DataExchangeTab, controller: FakeController) -> None:
    choose(tab, "ring")
    tab.buttons["change"].click()
    dialog = tab.findChildren(ItemDialog)[-1]
    controller.kvp.items[DC][KvpPool.HOST]["ring"] = "theirs"
    dialog.value.setPlainText("mine")
    dialog.ok.click()
    outcome = controller.operation(controller.newest()).items[0].outcome  # type: ignore[union-attr]
    assert isinstance(outcome, Failed)
    assert outcome.trouble.kind is TroubleKind.CHANGED_MEANWHILE
    assert controller.kvp.items[DC][KvpPool.HOST]["ring"] == "theirs"


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("", "x", "has no name"),
        ("n" * 256, "x", "name of the item is too long"),
        ("n", "v" * 1024, "value of the item is too long"),
        ("n", "a\x00b", "cannot store"),
        ("ring", "x", "already"),
    ],
)
def test_limits_are_told_while_typing(qapp: object, name: str, value: str, words: str) -> None:
    present = KvpItems((KvpItem(KvpPool.HOST, "ring", "broad"),))
    dialog = ItemDialog(lambda _change: None, present)
    dialog.name.setText(name)
    if "\x00" in value:
        dialog.change = lambda: KvpChange(pool=KvpPool.HOST, name=name, value=value)  # type: ignore[method-assign]
        dialog._check()
    else:
        dialog.value.setPlainText(value)
    assert not dialog.ok.isEnabled()
    assert words in dialog.problem.text()


def test_a_long_host_only_value_is_warned_about(qapp: object) -> None:
    dialog = ItemDialog(lambda _change: None, KvpItems())
    dialog.name.setText("n")
    dialog.pool.setCurrentIndex(1)
    dialog.value.setPlainText("v" * 1025)
    assert dialog.ok.isEnabled()
    assert "documented" in dialog.problem.text()


def test_nothing_one_and_many(window: MainWindow, tab: DataExchangeTab, controller: FakeController) -> None:
    window.list.view.select([DC, key_named("sql-01")])
    assert tab.empty.title.text() == "Select one virtual machine"
    assert not tab.buttons["add"].isEnabled()
    window.list.view.select([key_named("template-2022")])
    assert tab.empty.title.text() == "No items"
    assert tab.buttons["add"].isEnabled()
    controller.trouble = Refusal(Trouble(TroubleKind.HOST_GONE, "HV-TOKYO-01"))
    window.list.view.select([key_named("web-01")])
    assert tab.stack.currentWidget() is tab.empty
    assert tab.empty.words.text()


# --- labels ---------------------------------------------------------------------------------------------------------


def labels(window: MainWindow, *who: str) -> LabelsDialog:
    window.list.view.select([key_named(name) for name in who])
    window.actions_by_command[Command.LABELS].trigger()
    return window.findChildren(LabelsDialog)[-1]


def test_labels_of_one_vm_become_items_of_the_host(window: MainWindow, controller: FakeController) -> None:
    dialog = labels(window, "dc-01")
    assert not dialog.ok.isEnabled()
    dialog.tags.setText("production, ad , production")
    dialog.role.setCurrentText("domain controller")
    assert dialog.warning.isVisibleTo(dialog)
    dialog.ok.click()
    assert controller.kvp.items[DC][KvpPool.HOST_ONLY] == {
        "hvgui.label.tags": "ad, production",
        "hvgui.label.role": "domain controller",
    }
    vm = controller.vm(DC)
    assert vm is not None
    assert vm.labels == Labels(("ad", "production"), "", "domain controller")
    assert isinstance(controller.operation(controller.newest()).items[0].outcome, Done)  # type: ignore[union-attr]


def test_fields_that_differ_stay_as_they_are(window: MainWindow, controller: FakeController) -> None:
    controller.change(DC, labels=Labels(("a",), "Kim", ""))
    controller.change(key_named("sql-01"), labels=Labels(("b",), "Kim", ""))
    dialog = labels(window, "dc-01", "sql-01")
    assert dialog.tags.text() == ""
    assert dialog.tags.placeholderText() == "(different values; not changed)"
    assert dialog.owner.text() == "Kim"
    dialog.owner.setText("Lee")
    wanted = {key: relabel.wanted for key, relabel in dialog.relabels().items()}
    assert wanted == {DC: Labels(("a",), "Lee", ""), key_named("sql-01"): Labels(("b",), "Lee", "")}


def test_labels_need_a_host_that_answers(window: MainWindow, controller: FakeController) -> None:
    window.list.view.select([DC])
    controller.move_host(TOKYO, LinkPhase.GONE)
    action = window.actions_by_command[Command.LABELS]
    assert not action.isEnabled()
    assert "is not responding" in action.toolTip()


# --- words and keys -------------------------------------------------------------------------------------------------


def rows_of(tab: DataExchangeTab) -> list[QTreeWidgetItem]:
    return tab.tree.findItems("*", Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive)


def test_numbers_of_the_guest_are_words_with_the_number_in_the_tip(
    tab: DataExchangeTab, controller: FakeController
) -> None:
    controller.kvp.items[DC][KvpPool.INTRINSIC] = {
        "OSEditionId": "8",
        "ProcessorArchitecture": "9",
        "OSPlatformId": "44",
    }
    tab.read()
    rows = {row.text(0): row for row in rows_of(tab)}
    edition = next(row for row in rows.values() if row.text(1) == "Server Datacenter")
    assert edition.toolTip(1) == "Server Datacenter\nReported as 8"
    assert {"x64", "44"} <= {row.text(1) for row in rows.values()}
    tab.search.setText("server datacenter")
    assert "Server Datacenter" in [row.text(1) for row in rows_of(tab)], "the search knows the words"
    tab.copy()
    assert "OSEditionId\t8" in QGuiApplication.clipboard().text(), "copies have what was reported"


def test_enter_accepts_a_value_and_shift_enter_begins_a_line(
    tab: DataExchangeTab, controller: FakeController, qtbot: QtBot
) -> None:
    tab.add()
    dialog = tab.findChildren(ItemDialog)[-1]
    dialog.name.setText("rack")
    qtbot.keyClicks(dialog.value, "one")
    qtbot.keyClick(dialog.value, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(dialog.value, "two")
    assert dialog.isVisible()
    qtbot.keyClick(dialog.value, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert controller.kvp.items[DC][KvpPool.HOST]["rack"] == "one\ntwo"
