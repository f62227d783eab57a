"""Why a service does not work, and the journal with its undo."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from hvgui.domain.health.diagnosis import Grade
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.operations.record import Ending, RecordKind
from hvgui.domain.operations.undoing import UndoProposal, UndoState
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.domain.vms.kvp import KvpChange, KvpPool
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service
from hvgui.ui.commands.command import Command
from hvgui.ui.operations.journal_comparison import JournalComparison
from hvgui.ui.operations.journal_model import OF_ENDING
from hvgui.ui.operations.journal_window import JournalWindow
from hvgui.ui.operations.undo_dialog import OF_STATE, UndoDialog
from hvgui.ui.services.diagnosis_panel import OF_GRADE
from hvgui.ui.services.diagnosis_window import DiagnosisWindow
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.widgets import roles
from hvgui.values import replace
from hvgui.wording import texts
from hvgui.wording.i18n import set_language
from tests.support.fake_controller import FakeController
from tests.support.fake_prompter import FakePrompter
from tests.support.present import present
from tests.support.small_data_centre import OSAKA, key_named

# --- why ------------------------------------------------------------------------------------------------------------


def why(window: MainWindow) -> DiagnosisWindow:
    return window.findChildren(DiagnosisWindow)[-1]


def test_one_conclusion_one_step_and_the_command_to_copy(window: MainWindow) -> None:
    window.vm_commands.explain(key_named("web-02"), Service.GUEST_SERVICES)
    panel = why(window).panel
    assert "file copy daemon" in panel.conclusion.text()
    assert panel.next.text().startswith("Next step: ")
    assert "uname -r" in panel.command.commands()
    panel.command.copy.click()
    assert QGuiApplication.clipboard().text() == panel.command.commands()
    assert "Host setting: On" in panel.evidence.text()
    assert "Ubuntu" in panel.evidence.text()


def test_the_command_opens_at_the_first_trouble(window: MainWindow) -> None:
    window.list.view.select([key_named("sql-01")])
    window.actions_by_command[Command.WHY].trigger()
    opened = why(window)
    assert opened.windowTitle() == "Integration Services Diagnostics for sql-01"
    assert list(Service)[opened.services.currentRow()] is Service.BACKUP
    said = opened.services.item(4).data(roles.ACCESSIBLE_TEXT)
    assert said == "Backup (volume shadow copy): Action needed"


@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_guests_own_switch_is_explained(window: MainWindow, language: str) -> None:
    set_language(language)
    window.vm_commands.explain(key_named("sql-01"), Service.BACKUP)
    opened = why(window)
    assert "Set-Service -Name vmicvss -StartupType Disabled" in opened.switch_off.commands()
    assert opened.switch_says.text()
    window.vm_commands.explain(key_named("web-01"), Service.HEARTBEAT)
    opened = why(window)
    assert not opened.switch_off.isVisibleTo(opened)
    assert "hv_utils" in opened.switch_says.text()


def test_it_follows_the_vm(window: MainWindow, controller: FakeController) -> None:
    key = key_named("sql-02")
    window.vm_commands.explain(key, Service.HEARTBEAT)
    opened = why(window)
    controller.change(key, power=Power.OFF)
    assert opened.panel.diagnosis is not None
    assert opened.panel.conclusion.text().startswith("The virtual machine is off")
    controller.move_host(OSAKA, LinkPhase.GONE)
    assert opened.panel.conclusion.text().startswith("The host is not responding")
    controller.remove(key)
    assert not opened.inside.isVisibleTo(opened)
    listening = controller.listeners
    opened.close()
    assert controller.listeners == listening - 1


def test_the_summary_explains_the_service_in_trouble(window: MainWindow, controller: FakeController) -> None:
    window.list.view.select([key_named("sql-01")])
    summary = window.summary
    assert summary.why.isVisibleTo(summary)
    assert present(summary.why.diagnosis).service is Service.BACKUP
    summary.services.buttons[Service.DATA_EXCHANGE].click()
    assert present(summary.why.diagnosis).service is Service.DATA_EXCHANGE
    window.list.view.select([key_named("dc-01")])
    assert not summary.why.isVisibleTo(summary), "nothing is wrong and nothing was chosen"


def test_settings_and_matrix_lead_there(window: MainWindow) -> None:
    key = key_named("sql-01")
    window.vm_commands.open_settings(key)
    window.vm_commands.windows[key].page.boxes[Service.BACKUP].why.click()
    assert why(window).key == key
    window.list.matrix.view.why_wanted.emit(key_named("web-02"), Service.GUEST_SERVICES)
    assert why(window).key == key_named("web-02")


def test_grades_have_their_own_marks() -> None:
    assert set(OF_GRADE) == set(Grade)
    assert len(set(OF_GRADE.values())) == len(Grade)


# --- journal --------------------------------------------------------------------------------------------------------


@pytest.fixture
def journal(window: MainWindow, controller: FakeController) -> JournalWindow:
    controller.prompt_host = True
    controller.plans.apply(
        controller.plans.plan({key_named(n): {Service.GUEST_SERVICES: True} for n in ("dc-01", "sql-01")})
    )
    controller.kvp.change({key_named("sql-01"): [KvpChange(pool=KvpPool.HOST, name="role", value="=1+1")]})
    window.actions_by_command[Command.JOURNAL].trigger()
    return window.findChildren(JournalWindow)[-1]


def row_words(journal: JournalWindow, row: int) -> list[str]:
    model = journal.model
    return [str(model.data(model.index(row, column))) for column in range(model.columnCount())]


def undo_of(journal: JournalWindow) -> UndoDialog:
    journal.undo.click()
    return journal.findChildren(UndoDialog)[-1]


def choose_vm(journal: JournalWindow, *names: str) -> None:
    journal._choose({r.number for r in journal.model.records if r.asked.vm in names})


def test_entries_say_who_what_before_after(journal: JournalWindow) -> None:
    assert journal.count.text() == "3 entries"
    words = row_words(journal, 0)
    assert words[1:8] == [
        "anna",
        "sql-01",
        "HV-TOKYO-01",
        "Data Exchange item",
        "role (Host to guest)",
        "(empty)",
        "=1+1",
    ]
    assert row_words(journal, 2)[5:9] == ["Guest services", "Off", "On", "Done"]


def test_words_search_and_an_empty_result_says_so(journal: JournalWindow) -> None:
    journal.search_box.setText("dc-01")
    journal.read()
    assert [r.asked.vm for r in journal.model.records] == ["dc-01"]
    journal.search_box.setText("nobody")
    journal.read()
    assert journal.stack.currentWidget() is journal.empty
    assert journal.empty.title.text() == "No matching entries"


def test_a_journal_that_cannot_be_read_says_why(journal: JournalWindow, controller: FakeController) -> None:
    controller.trouble = Refusal(Trouble(TroubleKind.JOURNAL_FAILED, "journal.sqlite"))
    journal.read()
    assert journal.stack.currentWidget() is journal.empty
    assert journal.empty.words.text()


@pytest.mark.parametrize("suffix", ["csv", "json"])
def test_the_history_is_exported_harmlessly(journal: JournalWindow, tmp_path: Path, suffix: str) -> None:
    journal.export.click()
    path = tmp_path / f"journal.{suffix}"
    journal.findChildren(QFileDialog)[-1].fileSelected.emit(str(path))
    words = path.read_text(encoding="utf-8")
    rows = json.loads(words) if suffix == "json" else list(csv.DictReader(words.splitlines()))
    assert len(rows) == 3
    assert rows[0]["wanted"] == ("=1+1" if suffix == "json" else "'=1+1")


def test_undo_puts_back_what_nobody_touched(journal: JournalWindow, controller: FakeController) -> None:
    choose_vm(journal, "dc-01")
    dialog = undo_of(journal)
    assert [item.state for item in dialog.proposal.items] == [UndoState.READY]
    assert dialog.undo.text() == "Undo 1 Change"
    dialog.undo.click()
    vm = controller.vm(key_named("dc-01"))
    assert vm is not None
    state = vm.service(Service.GUEST_SERVICES)
    assert state is not None
    assert state.offered is False
    journal.read()
    assert "undoes entry 1" in row_words(journal, 0)[-1]


def test_a_conflict_is_overwritten_only_by_its_own_tick(journal: JournalWindow, controller: FakeController) -> None:
    key = key_named("sql-01")
    controller.kvp.items[key][KvpPool.HOST]["role"] = "somebody else's"
    choose_vm(journal, "sql-01")
    dialog = undo_of(journal)
    states = [item.state for item in dialog.proposal.items]
    assert states == [UndoState.READY, UndoState.CONFLICT]
    assert "1 setting was changed by another user or program" in dialog.says.text()
    assert dialog.undo.text() == "Undo 1 Change"
    shown = [present(dialog.table.item(1, column)).text() for column in range(5)]
    assert shown == ["sql-01", "role (Host to guest)", "(empty)", "=1+1", "somebody else's"]
    assert dialog.overwrite() == frozenset()
    present(dialog.table.item(1, 0)).setCheckState(Qt.CheckState.Checked)
    assert dialog.undo.text() == "Undo 2 Changes"
    assert dialog.overwrite() == {3}


def test_undo_says_why_it_cannot_put_something_back(journal: JournalWindow) -> None:
    choose_vm(journal, "sql-01")
    dialog = undo_of(journal)
    first, second = dialog.proposal.items
    why = Trouble(TroubleKind.SETTING_CLOSED, "sql-01")
    refused = replace(first, state=UndoState.REFUSED, now=replace(first.now, trouble=why))
    dialog._show(UndoProposal((refused, replace(second, state=UndoState.IMPOSSIBLE))))
    now, state = (present(dialog.table.item(0, column)).text() for column in (4, 5))
    assert now == "On", "what is there is shown beside the reason"
    assert state.startswith("The host would reject the change in the current state")
    assert texts.trouble(why).failed.rstrip(".") in state
    assert "What was there before is not known" in present(dialog.table.item(1, 5)).text()
    assert not dialog.undo.isEnabled()


def test_undo_says_when_hosts_cannot_be_asked(journal: JournalWindow, controller: FakeController) -> None:
    choose_vm(journal, "dc-01")
    controller.trouble = Refusal(Trouble(TroubleKind.HOST_GONE, "HV-TOKYO-01"))
    dialog = undo_of(journal)
    assert dialog.says.text()
    assert not dialog.undo.isEnabled()


def test_what_an_entry_left_is_compared_with_what_is_there_now(
    journal: JournalWindow, controller: FakeController
) -> None:
    choose_vm(journal, "sql-01")
    journal.compare.click()
    opened = journal.findChildren(JournalComparison)[-1]
    assert len(opened.lines) == 2
    assert not opened.shown(), "as it was left"
    assert opened.notice.text() == "The settings do not differ."
    controller.kvp.items[key_named("sql-01")][KvpPool.HOST]["role"] = "somebody else's"
    opened.read()
    (line,) = opened.shown()
    assert (line.section, line.label) == ("sql-01 (HV-TOKYO-01)", "role (Host to guest)")
    assert line.values == ("=1+1", "somebody else's")


def test_an_entry_that_left_no_value_is_not_compared_and_says_why(journal: JournalWindow) -> None:
    record = journal.model.records[0]
    for unlike, why in (
        (replace(record, after_known=False), "could not be read"),
        (replace(record, asked=replace(record.asked, kind=RecordKind.POWER)), "Only changes of"),
    ):
        journal.model.show_records([unlike])
        journal.table.selectRow(0)
        assert not journal.compare.isEnabled()
        assert why in journal.compare.toolTip()


def test_nothing_chosen_cannot_be_undone_and_says_why(journal: JournalWindow) -> None:
    assert not journal.undo.isEnabled()
    assert "Select entries first" in journal.undo.toolTip()


def test_the_journal_is_opened_once_and_let_go(
    window: MainWindow, journal: JournalWindow, controller: FakeController
) -> None:
    window.tools.journal()
    assert len(window.findChildren(JournalWindow)) == 1
    listening = controller.listeners
    journal.close()
    assert controller.listeners == listening - 1


def test_endings_and_states_have_marks() -> None:
    assert set(OF_ENDING) == set(Ending)
    assert set(OF_STATE) == set(UndoState)


# --- undo of what was done last -------------------------------------------------------------------------------------


def test_the_last_operation_is_undone_by_its_keys(
    window: MainWindow, controller: FakeController, prompter: FakePrompter
) -> None:
    action = window.actions_by_command[Command.UNDO]
    assert action.shortcut().toString() == "Ctrl+Z"
    action.trigger()
    assert prompter.told == ["There is nothing to undo."]
    key = key_named("sql-01")
    controller.journal.write(key, RecordKind.SERVICE, Service.GUEST_SERVICES.value, "off", "on")
    entry = controller.journal.records[-1].number
    operation = controller.set_services({key: {Service.GUEST_SERVICES: True}})
    controller.finish(operation)
    controller.recorded(operation, 0, entry)
    action.trigger()
    (dialog,) = window.findChildren(UndoDialog)
    assert [record.number for item in dialog.proposal.items for record in item.records] == [entry]
    action.trigger()
    assert len(window.findChildren(UndoDialog)) == 1
    assert len(prompter.told) == 1
    assert dialog.isVisible()
    window.tools.close_windows()
    assert not dialog.isVisible(), "it does not outlive the main window"
