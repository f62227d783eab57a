"""Policies: edited, ordered, loaded with every mistake by its line, saved, and applied through the preview."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from hvgui.domain.policies.policy import Drift, Policy, PolicySet, Rule, VmDrift
from hvgui.domain.vms.labels import Labels
from hvgui.domain.vms.services import Service
from hvgui.ui.commands.command import Command
from hvgui.ui.operations.preview_dialog import PreviewDialog
from hvgui.ui.services.policies_window import PoliciesWindow
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vms.columns import INDEX, ColumnKey
from hvgui.ui.widgets import roles
from tests.support.fake_controller import FakeController
from tests.support.present import present
from tests.support.small_data_centre import key_named


@pytest.fixture
def policies(window: MainWindow) -> PoliciesWindow:
    window.actions_by_command[Command.POLICIES].trigger()
    return window.findChildren(PoliciesWindow)[-1]


def write(policies: PoliciesWindow, **fields: str) -> None:
    for name, words in fields.items():
        policies.editor.fields[name].setText(words)
        policies.editor.fields[name].textEdited.emit(words)


def rule(policies: PoliciesWindow, service: Service, index: int) -> None:
    policies.editor.rules[service].setCurrentIndex(index)
    policies.editor.rules[service].activated.emit(index)


def choose(policies: PoliciesWindow, path: Path) -> None:
    policies.findChildren(QFileDialog)[-1].fileSelected.emit(str(path))


def test_a_policy_is_made_and_shows_its_drift(policies: PoliciesWindow, controller: FakeController) -> None:
    assert not policies.buttons["preview"].isEnabled()
    policies.buttons["add"].click()
    assert policies.editor.hint.text() == "The policy does not configure any service."
    write(policies, name="Linux", where="os:ubuntu", names="web-*")
    rule(policies, Service.GUEST_SERVICES, 2)
    policies.show_drift()
    assert controller.policies.current == PolicySet(
        (Policy(name="Linux", where="os:ubuntu", names=("web-*",), services={Service.GUEST_SERVICES: Rule.OFF}),)
    )
    assert policies.counts.text() == "Applies to 3 virtual machines, 2 not compliant"
    shown = {
        present(policies.table.item(row, 0)).text(): present(policies.table.item(row, 2)).text() for row in range(3)
    }
    assert shown == {"web-01": "1 service differs", "web-02": "1 service differs", "web-10": "Compliant"}


def test_mistakes_are_told_while_typing(policies: PoliciesWindow) -> None:
    policies.buttons["add"].click()
    rule(policies, Service.BACKUP, 1)
    write(policies, where="state:purple")
    assert "purple" in policies.editor.hint.text()
    write(policies, where="", name="")
    assert policies.editor.hint.text() == "Enter a name for the policy."
    write(policies, name="One")
    policies.buttons["add"].click()
    rule(policies, Service.BACKUP, 1)
    write(policies, name="One")
    assert "already" in policies.editor.hint.text()
    assert not policies.buttons["save"].isEnabled() or policies.editor.trouble()


def test_policies_are_ordered_and_removed(policies: PoliciesWindow, controller: FakeController) -> None:
    for name in ("first", "second"):
        policies.buttons["add"].click()
        write(policies, name=name)
        rule(policies, Service.BACKUP, 1)
    policies.buttons["up"].click()
    assert [policy.name for policy in controller.policies.current.policies] == ["second", "first"]
    assert policies.list.currentRow() == 0
    policies.buttons["remove"].click()
    assert [policy.name for policy in controller.policies.current.policies] == ["first"]


def test_a_file_is_saved_and_loaded_again(policies: PoliciesWindow, controller: FakeController, tmp_path: Path) -> None:
    policies.buttons["add"].click()
    write(policies, name='Räume "A"', tags="prod, web")
    rule(policies, Service.TIME_SYNC, 3)
    policies.show_drift()
    policies.buttons["save"].click()
    path = tmp_path / "policies.toml"
    choose(policies, path)
    policies.buttons["remove"].click()
    assert policies.list.count() == 0
    policies.buttons["load"].click()
    choose(policies, path)
    assert policies.list.item(0).text() == 'Räume "A"'
    assert controller.policies.current.policies[0].tags == ("prod", "web")


def test_every_mistake_of_a_file_has_its_line(policies: PoliciesWindow, tmp_path: Path) -> None:
    path = tmp_path / "bad.toml"
    path.write_text('[[policy]]\nname = "x"\nwhre = "y"\n[policy.services]\nbackup = "perhaps"\n', encoding="utf-8")
    policies.buttons["load"].click()
    choose(policies, path)
    lines = policies.faults.text().split("\n")
    assert lines[0].startswith("Line 3: ")
    assert lines[1].startswith("Line 5: ")


def test_applying_is_the_same_preview_with_the_guard(policies: PoliciesWindow, controller: FakeController) -> None:
    controller.change(key_named("dc-01"), labels=Labels(role="domain controller"))
    policies.buttons["add"].click()
    write(policies, name="No host time", names="dc-0*, sql-*")
    rule(policies, Service.TIME_SYNC, 2)
    policies.show_drift()
    policies.buttons["preview"].click()
    dialog = policies.findChildren(PreviewDialog)[-1]
    assert dialog.guard.boxes.keys() == {key_named("dc-01")}
    assert "No host time" in dialog.model.data(dialog.model.index(0, 6))
    assert not controller.operations()
    dialog.apply.click()
    changed = {controller.vms()[item.key].name for item in controller.operations()[0].items}
    assert changed == {"sql-01", "sql-02"}


def test_the_list_has_a_column_for_drift(window: MainWindow, controller: FakeController, qtbot: QtBot) -> None:
    column = INDEX[ColumnKey.DRIFT]
    table, view = window.list.table, window.list.view
    rule_for_linux = Policy(name="Linux", where="os:ubuntu", services={Service.GUEST_SERVICES: Rule.OFF})
    controller.policies.use(PolicySet((rule_for_linux,)))
    view.show_columns(["name", "drift"])

    def shown(name: str) -> str:
        return str(table.index_of(key_named(name), column).data())

    qtbot.waitUntil(lambda: shown("web-01") == "1 service differs", timeout=60_000)
    assert shown("web-10") == "Compliant"
    assert shown("dc-01") == ""
    spoken = table.index_of(key_named("dc-01"), column).data(roles.ACCESSIBLE_TEXT)
    assert spoken == "Compliance: blank"
    view.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    assert table.rows[0].drift == VmDrift(Drift.DRIFTED, 1)
    controller.set_services({key_named("web-01"): {Service.GUEST_SERVICES: False}})
    controller.finish(controller.newest())
    qtbot.waitUntil(lambda: shown("web-01") == "Compliant", timeout=60_000)
    controller.policies.use(PolicySet())
    qtbot.waitUntil(lambda: shown("web-01") == "", timeout=60_000)


def test_nobody_works_out_drift_that_nobody_sees(window: MainWindow, controller: FakeController) -> None:
    controller.policies.use(PolicySet((Policy(name="x", services={Service.BACKUP: Rule.OFF}),)))
    window.list.drift.settle()
    assert all(entry.drift is None for entry in window.list.table.rows)
