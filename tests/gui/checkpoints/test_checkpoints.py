"""The Checkpoints tab: the tree with "Now", what is said before, what is asked, and what is done by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from hvgui.domain.keys import VmKey
from hvgui.domain.operations.outcome import Failed
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.domain.vms.checkpoints import CheckpointAction, CheckpointPolicy, CheckpointTree, NextKind
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.vm import HostTask
from hvgui.ui.checkpoints.checkpoints_tab import CheckpointsTab
from hvgui.ui.commands.command import Command
from hvgui.ui.look.theme import apply_theme
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.widgets.name_dialog import NameDialog
from hvgui.values import replace
from hvgui.wording.i18n import set_language
from tests.support.fake_checkpoints import checkpoint, point_id
from tests.support.fake_controller import FakeController
from tests.support.fake_prompter import FakePrompter
from tests.support.present import present
from tests.support.small_data_centre import TOKYO, key_named

A = CheckpointAction
WEB: VmKey = key_named("web-01")
SQL: VmKey = key_named("sql-01")


@pytest.fixture
def tab(window: MainWindow) -> CheckpointsTab:
    window.list.view.select([WEB])
    window.tabs.setCurrentWidget(window.tabs.checkpoints)
    return window.tabs.checkpoints


def shape(tab: CheckpointsTab) -> list[tuple[int, str]]:
    """Every row with its depth."""
    found: list[tuple[int, str]] = []

    def walk(row: QTreeWidgetItem, depth: int) -> None:
        found.append((depth, row.text(0)))
        for number in range(row.childCount()):
            walk(present(row.child(number)), depth + 1)

    for number in range(tab.tree.topLevelItemCount()):
        walk(present(tab.tree.topLevelItem(number)), 0)
    return found


def choose(tab: CheckpointsTab, number: int) -> None:
    tab._choose(point_id(number))


def test_the_tree_shows_now_below_its_checkpoint(tab: CheckpointsTab) -> None:
    assert shape(tab) == [
        (0, "Fresh install"),
        (1, "Before the upgrade"),
        (2, "With the new kernel"),
        (3, "Now"),
        (1, "Another way"),
    ]


def test_rows_speak_their_columns(tab: CheckpointsTab) -> None:
    row = present(tab.tree.topLevelItem(0))
    assert row.data(2, int(Qt.ItemDataRole.AccessibleTextRole)) == "Contents: Disks"


NEXT = (
    (CheckpointPolicy.PRODUCTION_OR_STANDARD, "standard checkpoint instead of a production checkpoint", True),
    (
        CheckpointPolicy.PRODUCTION_ONLY,
        "A checkpoint cannot be created now, because only production checkpoints are allowed",
        False,
    ),
    (CheckpointPolicy.STANDARD, "will be a standard checkpoint", True),
    (CheckpointPolicy.DISABLED, "Checkpoints are disabled", False),
    (
        CheckpointPolicy.BEFORE_2016,
        "The next checkpoint will be a standard checkpoint with the memory of a running guest. Hosts older than Windows Server 2016 support no other kind",
        True,
    ),
)


def test_the_kind_and_its_reason_are_said_before(
    window: MainWindow, tab: CheckpointsTab, controller: FakeController
) -> None:
    for policy, words, can in NEXT:
        controller.checkpoints.policies[SQL] = policy
        window.list.view.select([])
        window.list.view.select([SQL])
        assert words in tab.kind.text()
        assert ("is not responding" in tab.kind.text()) == policy.value.startswith("production")
        assert tab.backup.text().startswith("Backup (volume shadow copy): No Contact")
        assert tab.buttons["create"].isEnabled() == can
        if not can:
            assert words in tab.buttons["create"].toolTip()


def test_a_checkpoint_is_taken_at_once_when_it_is_what_was_asked_for(
    window: MainWindow, tab: CheckpointsTab, controller: FakeController, prompter: FakePrompter
) -> None:
    window.actions_by_command[Command.CHECKPOINT].trigger()
    (wish,) = controller.checkpoints.wishes
    assert (wish.key, wish.action, wish.promised) == (WEB, A.CREATE, NextKind.PRODUCTION)
    assert prompter.asked == []
    controller.finish(controller.newest())
    assert shape(tab)[-3:-1] == [(3, "web-01 - (now)"), (4, "Now")], "the tab reads again by itself"


def test_a_fallback_is_asked_about_first(
    window: MainWindow, tab: CheckpointsTab, controller: FakeController, prompter: FakePrompter
) -> None:
    prompter.says = False
    window.list.view.select([WEB, SQL])
    window.actions_by_command[Command.CHECKPOINT].trigger()
    assert controller.checkpoints.wishes == []
    assert prompter.asked[-1].more.startswith("sql-01: The next checkpoint will be a standard checkpoint instead")
    assert prompter.asked[-1].accept == "Create 2 Checkpoints"
    prompter.says = True
    window.actions_by_command[Command.CHECKPOINT].trigger()
    promised = {wish.key: wish.promised for wish in controller.checkpoints.wishes}
    assert promised == {WEB: NextKind.PRODUCTION, SQL: NextKind.FALLBACK}


def test_what_is_impossible_is_told_and_not_tried(
    window: MainWindow, tab: CheckpointsTab, controller: FakeController, prompter: FakePrompter
) -> None:
    controller.checkpoints.policies[SQL] = CheckpointPolicy.PRODUCTION_ONLY
    window.list.view.select([SQL])
    for command in (Command.CHECKPOINT, Command.CHECKPOINT_NAMED):
        window.actions_by_command[command].trigger()
        assert "only production checkpoints are allowed" in prompter.told[-1]
    assert controller.checkpoints.wishes == []


def test_many_reasons_fit_the_message(
    window: MainWindow, tab: CheckpointsTab, controller: FakeController, prompter: FakePrompter
) -> None:
    keys = [vm.key for vm in controller.vms().values() if vm.key.host == TOKYO and vm.power is Power.RUNNING][:8]
    controller.checkpoints.policies = dict.fromkeys(keys, CheckpointPolicy.DISABLED)
    window.list.view.select(keys)
    window.actions_by_command[Command.CHECKPOINT].trigger()
    assert prompter.told[-1].count("disabled in the settings") == 6
    assert prompter.told[-1].endswith("and 2 more")


def test_a_named_checkpoint_says_its_kind_and_checks_the_name(
    window: MainWindow, tab: CheckpointsTab, controller: FakeController
) -> None:
    window.actions_by_command[Command.CHECKPOINT_NAMED].trigger()
    dialog = window.findChildren(NameDialog)[-1]
    assert dialog.ok.isEnabled(), "without a name the host gives one"
    dialog.name.setText("x" * 101)
    assert not dialog.ok.isEnabled()
    assert "1 to 100 characters" in dialog.problem.text()
    dialog.name.setText("Before 検証")
    dialog.ok.click()
    assert controller.checkpoints.wishes[-1].name == "Before 検証"


@pytest.mark.parametrize(
    ("pick", "kept"),
    [("Create Checkpoint and Apply", True), ("Apply", False), (None, None)],
    ids=["keep", "plain", "no"],
)
def test_apply_asks_three_ways(
    tab: CheckpointsTab, controller: FakeController, prompter: FakePrompter, pick: str | None, kept: bool | None
) -> None:
    prompter.picks, prompter.says = pick, pick is not None
    choose(tab, 2)
    tab.acts[A.APPLY].trigger()
    assert prompter.options == ["Create Checkpoint and Apply", "Apply"]
    assert (
        "The virtual machine is running. It is saved, the checkpoint is applied, and the virtual machine is started again"
        in prompter.asked[-1].more
    )
    wishes = [(w.action, w.point, w.keep_first) for w in controller.checkpoints.wishes]
    assert wishes == ([] if kept is None else [(A.APPLY, point_id(2), kept)])


def test_apply_says_what_becomes_of_a_vm_that_is_off(
    tab: CheckpointsTab, controller: FakeController, prompter: FakePrompter
) -> None:
    controller.change(WEB, power=Power.OFF)
    choose(tab, 3)
    tab.acts[A.APPLY].trigger()
    assert "Afterwards, the virtual machine is saved, with the memory from the checkpoint" in prompter.asked[-1].more


def test_revert_goes_to_the_checkpoint_above_now(
    window: MainWindow, tab: CheckpointsTab, controller: FakeController, prompter: FakePrompter
) -> None:
    window.actions_by_command[Command.REVERT].trigger()
    assert "With the new kernel" in prompter.asked[-1].text
    assert prompter.asked[-1].dangerous
    assert controller.checkpoints.wishes[-1].action is A.REVERT
    window.list.view.select([SQL])
    window.actions_by_command[Command.REVERT].trigger()
    assert prompter.told == ["sql-01 has no checkpoint to revert to."]


def test_f2_renames_what_has_the_focus(
    window: MainWindow, tab: CheckpointsTab, controller: FakeController, qtbot: QtBot
) -> None:
    choose(tab, 2)
    tab.tree.setFocus()
    qtbot.keyClick(tab.tree, Qt.Key.Key_F2)
    dialog = window.findChildren(NameDialog)[-1]
    assert dialog.name.text() == "Before the upgrade"
    assert not dialog.ok.isEnabled(), "nothing is changed yet"
    dialog.name.setText("Before")
    dialog.ok.click()
    assert controller.checkpoints.wishes[-1].name == "Before"
    window.list.view.setFocus()
    qtbot.keyClick(window.list.view, Qt.Key.Key_F2)
    whole = next(d for d in window.findChildren(NameDialog) if d.parent() is window)
    whole.name.setText("web-eins")
    whole.ok.click()
    controller.finish(controller.newest())
    vm = controller.vm(WEB)
    assert vm is not None
    assert vm.name == "web-eins"


def test_delete_asks_and_says_what_follows(
    tab: CheckpointsTab, controller: FakeController, prompter: FakePrompter, qtbot: QtBot
) -> None:
    choose(tab, 2)
    tab.tree.setFocus()
    qtbot.keyClick(tab.tree, Qt.Key.Key_Delete)
    assert (
        "The virtual machine is running. The host merges its disks afterwards; the Status column shows the progress"
        in prompter.asked[-1].more
    )
    assert [(w.action, w.point) for w in controller.checkpoints.wishes] == [(A.DELETE, point_id(2))]
    controller.finish(controller.newest())
    assert (1, "With the new kernel") in shape(tab)
    choose(tab, 1)
    tab.acts[A.DELETE_SUBTREE].trigger()
    assert "all checkpoints below it (3 checkpoints)" in prompter.asked[-1].text
    controller.finish(controller.newest())
    assert tab.trees.currentWidget() is tab.none


@pytest.mark.parametrize(
    ("language", "alone", "below"),
    [("en", "are kept", "all checkpoints below"), ("ja", "残ります", "すべてのチェックポイント")],
)
def test_one_checkpoint_and_a_subtree_are_asked_about_in_other_words(
    tab: CheckpointsTab, prompter: FakePrompter, language: str, alone: str, below: str
) -> None:
    """Japanese asked about the whole subtree where one was to be deleted: it has one form for every number."""
    set_language(language)
    prompter.says = False
    choose(tab, 1)
    tab.acts[A.DELETE].trigger()
    assert alone in prompter.asked[-1].text
    assert below not in prompter.asked[-1].text
    tab.acts[A.DELETE_SUBTREE].trigger()
    assert below in prompter.asked[-1].text
    assert alone not in prompter.asked[-1].text


def test_disabled_acts_say_why(tab: CheckpointsTab, controller: FakeController) -> None:
    assert "Select a checkpoint first" in tab.acts[A.APPLY].toolTip()
    choose(tab, 4)
    assert "There are no checkpoints below this one" in tab.acts[A.DELETE_SUBTREE].toolTip()
    assert tab.acts[A.APPLY].isEnabled()
    controller.checkpoints.trees[WEB] = CheckpointTree((checkpoint(4, "Veeam", recovery=True),), point_id(4))
    tab.read()
    choose(tab, 4)
    assert not tab.acts[A.APPLY].isEnabled()
    assert "Backup software" in tab.acts[A.APPLY].toolTip()
    assert tab.acts[A.DELETE].isEnabled(), "one that was left behind can be deleted"


def test_on_a_read_only_host_everything_is_only_looked_at(tab: CheckpointsTab, controller: FakeController) -> None:
    host = controller.host(TOKYO)
    assert host is not None
    controller.replace_host(replace(host.profile, read_only=True), None, remember=False)
    choose(tab, 1)
    assert not any(button.isEnabled() for button in tab.buttons.values())


def test_while_the_host_works_on_it_nothing_else_is_asked_for(tab: CheckpointsTab, controller: FakeController) -> None:
    controller.change(WEB, operational=(2, 32768), tasks=(HostTask(70, 4, "c"),))
    tab.read()
    choose(tab, 1)
    assert not any(button.isEnabled() for button in tab.buttons.values())
    assert "Another job is running" in tab.buttons["create"].toolTip()
    controller.change(WEB, operational=(2,), tasks=())
    tab.read()
    assert tab.buttons["create"].isEnabled()


def test_a_merge_shows_its_percent_on_the_tab(tab: CheckpointsTab, controller: FakeController) -> None:
    assert not tab.busy.isVisible()
    controller.change(WEB, operational=(2, 32772), tasks=(HostTask(50, 40, "Merging"),))
    assert tab.busy.text() == "Merging disks (40%)"
    controller.change(WEB, operational=(2,), tasks=())
    assert not tab.busy.isVisible()


def test_what_cannot_be_read_again_stays_and_is_called_old(tab: CheckpointsTab, controller: FakeController) -> None:
    controller.checkpoints.trouble = Refusal(Trouble(TroubleKind.HOST_GONE, "HV-TOKYO-01"))
    tab.read()
    assert len(shape(tab)) == 5
    assert tab.old.isVisible()
    assert tab.old.text().startswith("Last known data")
    tab.read()
    assert not tab.old.isVisible()


def test_icons_follow_the_palette(tab: CheckpointsTab, qapp: QApplication) -> None:
    choose(tab, 2)
    before = {name: button.icon().cacheKey() for name, button in tab.buttons.items()}
    try:
        apply_theme(qapp, "dark")
        assert all(button.icon().cacheKey() != before[name] for name, button in tab.buttons.items())
        chosen = tab.chosen()
        assert chosen is not None
        assert chosen.id == point_id(2), "what was chosen stays chosen"
    finally:
        apply_theme(qapp, "light")


def test_nothing_one_and_many(window: MainWindow, tab: CheckpointsTab, controller: FakeController) -> None:
    window.list.view.select([WEB, SQL])
    assert tab.empty.title.text() == "Select one virtual machine"
    controller.checkpoints.trouble = Refusal(Trouble(TroubleKind.VM_GONE, "sql-01"))
    window.list.view.select([SQL])
    assert tab.stack.currentWidget() is tab.empty
    tab.read()
    assert tab.none.title.text() == "No checkpoints"


def test_a_refused_wish_is_told_in_the_operation(tab: CheckpointsTab, controller: FakeController) -> None:
    choose(tab, 2)
    controller.checkpoints.trees[WEB] = CheckpointTree()
    tab.acts[A.DELETE].trigger()
    outcome = controller.operation(controller.newest()).items[0].outcome  # type: ignore[union-attr]
    assert isinstance(outcome, Failed)
    assert outcome.trouble.kind is TroubleKind.CHECKPOINT_GONE
