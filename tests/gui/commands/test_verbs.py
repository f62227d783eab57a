"""Power verbs in the window: several VMs, confirmations, force with its price, what stays possible meanwhile."""

from __future__ import annotations

from typing import Any

import pytest

from hvgui.domain.operations.outcome import Failed, Outcome, Unknown
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.power import Power, PowerAction
from hvgui.domain.vms.services import Service, ServiceState
from hvgui.domain.vms.vm import HostTask
from hvgui.ui.commands.command import Command, Place
from hvgui.ui.commands.command_table import rows_at
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vms.columns import INDEX, ColumnKey
from tests.support.fake_controller import FakeController
from tests.support.fake_prompter import FakePrompter
from tests.support.small_data_centre import NOW, key_named

WEB, WEB2, SAVED = key_named("web-01"), key_named("web-02"), key_named("build-agent-b")
LOCKED = Failed(Trouble(TroubleKind.GUEST_LOCKED, "web-01"))


def test_verbs_stand_in_hyper_v_managers_order() -> None:
    verbs = [row.command.value for row in rows_at(Place.VM_MENU) if row.group in (1, 7)]
    assert verbs == [
        "start",
        "turn-off",
        "shut-down",
        "restart",
        "save",
        "pause",
        "resume",
        "reset",
        "delete-saved-state",
        "checkpoint",
        "checkpoint-named",
        "revert",
        "export-vm",
        "rename",
        "delete-vm",
    ]


def test_for_several_only_what_fits_all_and_a_reason_for_the_rest(window: MainWindow) -> None:
    window.list.view.select([WEB, SAVED])
    act = window.actions_by_command
    assert not act[Command.SHUT_DOWN].isEnabled()
    assert "The current state of build-agent-b is “Saved”" in act[Command.SHUT_DOWN].toolTip()
    assert not act[Command.DELETE_SAVED_STATE].isEnabled()
    assert "The current state of web-01 is “Running”" in act[Command.DELETE_SAVED_STATE].toolTip()
    assert act[Command.CHECKPOINT].isEnabled()
    for command in (Command.REVERT, Command.RENAME, Command.CHECKPOINT_NAMED):
        assert "Select only one virtual machine" in act[command].toolTip()


def test_a_vm_in_passing_gets_no_checkpoint(window: MainWindow) -> None:
    window.list.view.select([key_named("build-agent-a")])
    assert "Starting" in window.actions_by_command[Command.CHECKPOINT].toolTip()


@pytest.mark.parametrize(
    ("command", "action", "who", "words"),
    [
        (Command.RESTART, PowerAction.RESTART, WEB, "If the guest rejects the request, it keeps running"),
        (Command.DELETE_SAVED_STATE, PowerAction.DELETE_SAVED_STATE, SAVED, "are lost"),
    ],
)
def test_the_new_verbs_ask_first(
    window: MainWindow,
    controller: FakeController,
    prompter: FakePrompter,
    command: Command,
    action: PowerAction,
    who: object,
    words: str,
) -> None:
    prompter.says = False
    window.list.view.select([who])  # type: ignore[list-item]
    window.actions_by_command[command].trigger()
    assert words in prompter.asked[-1].more
    assert controller.powers == []
    prompter.says = True
    window.actions_by_command[command].trigger()
    assert controller.powers[-1][1] is action


@pytest.mark.parametrize("command", [Command.SHUT_DOWN, Command.RESTART])
def test_a_locked_guest_is_forced_only_by_the_user(
    window: MainWindow, controller: FakeController, prompter: FakePrompter, command: Command
) -> None:
    window.list.view.select([WEB, WEB2])
    window.actions_by_command[command].trigger()
    operation = controller.newest()
    prompter.says = False
    controller.end_item(operation, 0, LOCKED)
    assert len(prompter.asked) == 1, "the other guest has not been asked yet"
    controller.finish(operation)
    question = prompter.asked[-1]
    assert question.dangerous
    assert question.text.startswith("web-01 rejected the request")
    assert (
        "Forcing closes all programs in the guest without asking, and unsaved work is lost. Choose Cancel to keep the guest running"
        in question.more
    )
    assert controller.forced == [False], "a no leaves the guest running"
    controller.change(WEB, power=Power.RUNNING)
    window.list.view.select([WEB])
    prompter.says = True
    window.actions_by_command[command].trigger()
    controller.end_item(controller.newest(), 0, LOCKED)
    controller.finish(controller.newest())
    assert controller.forced[-1] is True
    assert controller.powers[-1][0] == (WEB,)


def test_force_is_not_offered_for_what_others_have_asked(
    window: MainWindow, controller: FakeController, prompter: FakePrompter
) -> None:
    operation = controller.power([WEB], PowerAction.SHUT_DOWN)
    controller.finish(operation, LOCKED)
    assert prompter.asked == []


def test_turn_off_stays_while_the_guest_shuts_down(
    window: MainWindow, controller: FakeController, prompter: FakePrompter
) -> None:
    window.list.view.select([WEB])
    act = window.actions_by_command
    act[Command.SHUT_DOWN].trigger()
    controller.stage(controller.newest(), "guest-halting")
    index = window.list.table.index_of(WEB, INDEX[ColumnKey.STATUS])
    assert index.data() == "Shutting down, waiting for the guest"
    assert act[Command.TURN_OFF].isEnabled()
    act[Command.TURN_OFF].trigger()
    controller.finish(controller.newest())
    vm = controller.vm(WEB)
    assert vm is not None
    assert vm.power is Power.OFF


def test_the_status_column_shows_percents_of_ours_and_of_others(window: MainWindow, controller: FakeController) -> None:
    index = window.list.table.index_of(WEB, INDEX[ColumnKey.STATUS])
    controller.change(
        WEB,
        tasks=(
            HostTask(70, 35, "Chk"),
            HostTask(4711, 5, "Irgendetwas"),
        ),
    )
    assert index.data() == "Creating checkpoint (35%), Irgendetwas (5%)"
    operation = controller.power([WEB], PowerAction.SAVE)
    controller.step(operation, 0.6)
    assert index.data() == "Saving… 60%", "what this program does comes first"


# --- a guest that does not respond ----------------------------------------------------------------------------------

SHUTDOWN_SILENT = ServiceState(service=Service.SHUTDOWN, offered=True, contact=13)
NOT_READY = Failed(Trouble(TroubleKind.GUEST_NOT_READY, "web-01"))
STILL_RUNNING = Unknown(NOW, Trouble(TroubleKind.GUEST_STILL_RUNNING, "web-01"))


@pytest.mark.parametrize(
    "facts",
    [
        {"heartbeat": Heartbeat.LOST},
        {"heartbeat": Heartbeat.NO_CONTACT},
        {"services": (SHUTDOWN_SILENT,)},
        {"services": (ServiceState(service=Service.SHUTDOWN, offered=False),)},
    ],
)
@pytest.mark.parametrize("command", [Command.SHUT_DOWN, Command.RESTART])
def test_a_guest_that_does_not_respond_is_named_before_it_is_asked(
    window: MainWindow, controller: FakeController, prompter: FakePrompter, facts: dict[str, Any], command: Command
) -> None:
    prompter.says = False
    window.list.view.select([WEB, WEB2])
    window.actions_by_command[command].trigger()
    assert "not responding" not in prompter.asked[-1].more
    controller.change(WEB, **facts)
    window.actions_by_command[command].trigger()
    assert prompter.asked[-1].more.startswith("web-01 is not responding and may not")
    assert controller.powers == []


@pytest.mark.parametrize(
    ("command", "hard"), [(Command.SHUT_DOWN, PowerAction.TURN_OFF), (Command.RESTART, PowerAction.RESET)]
)
@pytest.mark.parametrize("outcome", [NOT_READY, STILL_RUNNING])
def test_the_hard_verb_is_offered_afterwards_by_its_own_name(
    window: MainWindow,
    controller: FakeController,
    prompter: FakePrompter,
    command: Command,
    hard: PowerAction,
    outcome: Outcome,
) -> None:
    window.list.view.select([WEB])
    window.actions_by_command[command].trigger()
    asked = controller.powers[-1][1]
    prompter.says = False
    controller.finish(controller.newest(), outcome)
    question = prompter.asked[-1]
    assert question.dangerous
    assert (question.text, question.accept) == (
        ("web-01 did not shut down. Turn it off?", "Turn Off")
        if hard is PowerAction.TURN_OFF
        else ("web-01 did not restart. Reset it?", "Reset")
    )
    assert [action for _, action in controller.powers] == [asked], "a no leaves the guest running"
    prompter.says = True
    window.actions_by_command[command].trigger()
    controller.finish(controller.newest(), outcome)
    assert controller.powers[-1] == ((WEB,), hard)


def test_a_guest_that_is_off_by_now_is_not_turned_off(
    window: MainWindow, controller: FakeController, prompter: FakePrompter
) -> None:
    window.list.view.select([WEB])
    window.actions_by_command[Command.SHUT_DOWN].trigger()
    controller.change(WEB, power=Power.OFF)
    controller.finish(controller.newest(), STILL_RUNNING)
    assert len(prompter.asked) == 1
