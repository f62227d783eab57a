"""Failover clusters in the window: nodes with a box each, and machines that move while somebody looks at them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hvgui.domain.hosts.cluster import Moves
from hvgui.domain.keys import VmId, VmKey
from hvgui.domain.vms.services import Service
from hvgui.ui.commands.command import Command
from hvgui.ui.hosts.cluster_dialog import ClusterDialog
from hvgui.ui.hosts.host_dialog import HostDialog
from hvgui.ui.shell.main_window import MainWindow
from hvgui.values import replace
from tests.support.fake_controller import FakeController
from tests.support.present import present
from tests.support.small_data_centre import OSAKA, TOKYO
from tests.support.some_cluster import CLUSTER


def sign_in(window: MainWindow, address: str) -> HostDialog:
    window.actions_by_command[Command.ADD_CLUSTER].trigger()
    dialog = window.findChildren(HostDialog)[-1]
    dialog.address.setText(address)
    dialog.user.setText("CORP\\admin")
    dialog.password.setText("s3cret")
    return dialog


def nodes_of(dialog: HostDialog) -> ClusterDialog:
    dialog.ok.click()
    return dialog.findChildren(ClusterDialog)[-1]


def test_the_ticked_nodes_become_hosts_with_the_same_account(window: MainWindow, controller: FakeController) -> None:
    controller.clusters["cl1"] = CLUSTER
    dialog = sign_in(window, "cl1")
    nodes = nodes_of(dialog)
    assert nodes.says.text() == "The cluster CL1 has 5 nodes. Select those to add as hosts."
    assert [n.name for n in nodes.ticked()] == ["HV01", "HV05"]
    assert nodes.add.text() == "Add 2 Hosts"
    present(nodes.table.item(2, 0)).setCheckState(Qt.CheckState.Checked)
    assert nodes.add.text() == "Add 3 Hosts"
    nodes.add.click()
    added = controller.hosts()[-3:]
    assert [h.profile.address for h in added] == ["HV01.corp.example", "HV03.corp.example", "HV05.corp.example"]
    assert {controller.passwords[h.id][0].reveal() for h in added} == {"s3cret"}
    assert window.tree.choice() == "c/HV01"
    assert not dialog.isVisible()


def test_every_node_says_what_speaks_against_it(window: MainWindow, controller: FakeController) -> None:
    controller.clusters["cl1"] = CLUSTER
    nodes = nodes_of(sign_in(window, "cl1"))
    shown = [[present(nodes.table.item(row, column)).text() for column in (1, 3)] for row in range(5)]
    assert shown == [
        ["Up", ""],
        ["Up", "Already in the list"],
        ["Up", "There was no response at this address and port."],
        ["Down", "The cluster reports this node as down."],
        ["Paused", ""],
    ]
    assert not present(nodes.table.item(1, 0)).flags() & Qt.ItemFlag.ItemIsUserCheckable
    for row in (0, 4):
        present(nodes.table.item(row, 0)).setCheckState(Qt.CheckState.Unchecked)
    assert not nodes.add.isEnabled()
    assert nodes.add.toolTip() == "Select at least one node."


def test_no_cluster_there_is_said_and_what_was_typed_is_kept(window: MainWindow, controller: FakeController) -> None:
    dialog = sign_in(window, "hv01")
    nodes = nodes_of(dialog)
    assert nodes.says.text().startswith("There is no failover cluster at this address.")
    assert not nodes.add.isEnabled()
    nodes.back.click()
    assert not nodes.isVisible()
    assert dialog.isVisible()
    assert dialog.password.text() == "s3cret"
    assert len(controller.hosts()) == 3


def test_nodes_are_ticked_by_keyboard(window: MainWindow, controller: FakeController, qtbot: QtBot) -> None:
    controller.clusters["cl1"] = CLUSTER
    nodes = nodes_of(sign_in(window, "cl1"))
    assert nodes.focusWidget() is nodes.table
    qtbot.keyClick(nodes.table, Qt.Key.Key_Space)
    assert [n.name for n in nodes.ticked()] == ["HV05"]


# --- a machine that moves -------------------------------------------------------------------------------------------


def some_vm(controller: FakeController) -> VmKey:
    return next(key for key, vm in controller.vms().items() if vm.name == "web-01")


def arrive(controller: FakeController, key: VmKey) -> VmKey:
    there = VmKey(OSAKA, key.vm)
    controller.set_vms({**controller.vms(), there: replace(controller.vms()[key], key=there)})
    return there


@pytest.mark.parametrize("order", ["arrives first", "leaves first"])
def test_the_selection_goes_with_a_machine(window: MainWindow, controller: FakeController, order: str) -> None:
    key = some_vm(controller)
    other = next(k for k in controller.vms() if k != key)
    window.list.current.select([key, other])
    there = VmKey(OSAKA, key.vm)
    if order == "arrives first":
        arrive(controller, key)
        assert window.list.selected() != [there], "two rows for one refresh: the selected one stays selected"
        controller.remove(key)
    else:
        picture = controller.vms()[key]
        controller.remove(key)
        controller.set_vms({**controller.vms(), there: replace(picture, key=there)})
    assert set(window.list.selected()) == {there, other}


def test_the_only_selected_machine_is_selected_again_when_it_comes_up(
    window: MainWindow, controller: FakeController
) -> None:
    key = some_vm(controller)
    window.list.current.select([key])
    picture = controller.vms()[key]
    controller.remove(key)
    there = VmKey(OSAKA, key.vm)
    controller.set_vms({**controller.vms(), there: replace(picture, key=there)})
    assert window.list.selected() == [there]
    assert controller.looked_at == frozenset({there})


def test_a_new_selection_is_not_taken_away_by_a_machine_that_comes_up(
    window: MainWindow, controller: FakeController
) -> None:
    key = some_vm(controller)
    window.list.current.select([key])
    picture = controller.vms()[key]
    controller.remove(key)
    other = next(iter(controller.vms()))
    window.list.current.select([other])
    there = VmKey(OSAKA, key.vm)
    controller.set_vms({**controller.vms(), there: replace(picture, key=there)})
    assert window.list.selected() == [other]


def test_settings_stay_open_with_what_was_not_applied(window: MainWindow, controller: FakeController) -> None:
    key = some_vm(controller)
    window.vm_commands.open_settings(key)
    settings = window.vm_commands.windows[key]
    settings.page.boxes[Service.SHUTDOWN].box.click()
    assert settings.apply.isEnabled()
    there = arrive(controller, key)
    controller.remove(key)
    assert window.vm_commands.windows == {there: settings}
    assert settings.key == there
    assert settings.apply.isEnabled()
    assert "HV-OSAKA-02" in settings.windowTitle()
    settings.apply.click()
    assert controller.operation(controller.newest()).items[0].key == there  # type: ignore[union-attr]


def test_a_watched_machine_is_watched_where_it_is(window: MainWindow, controller: FakeController) -> None:
    key = some_vm(controller)
    window.list.current.select([key])
    window.actions_by_command[Command.WATCH].trigger()
    there = arrive(controller, key)
    controller.remove(key)
    assert controller.monitoring.watched == frozenset({there})


A, B = (VmKey(host, VmId("00000000-0000-0000-0000-000000000001")) for host in (TOKYO, OSAKA))


def test_a_machine_that_was_on_both_hosts_for_long_has_not_moved() -> None:
    moves = Moves()
    assert moves.follow([A, B], [], 0.0) == {}
    assert moves.follow([], [A], 600.0) == {}


def test_there_and_back_again() -> None:
    moves = Moves()
    assert moves.follow([A], [], 0.0) == {}
    assert moves.follow([B], [A], 5.0) == {A: B}
    assert moves.follow([A], [B], 9.0) == {B: A}
    assert moves.follow([], [A], 12.0) == {}
    assert moves.follow([A], [], 13.0) == {}, "the same host again: a restart of the list, no move"
