"""Export of the list: chosen rows and columns in three formats, a file that is whole, cells that run nothing."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from hvgui.ui.commands.command import Command
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vms.columns import INDEX, ColumnKey
from hvgui.ui.vms.list_export import ListExport, exported
from tests.support.fake_controller import FakeController
from tests.support.fake_prompter import FakePrompter
from tests.support.small_data_centre import OSAKA, key_named

WEB, SQL = key_named("web-01"), key_named("sql-02")
NUMBERS = [INDEX[ColumnKey.NAME], INDEX[ColumnKey.NOTES], INDEX[ColumnKey.MEMORY]]


def opened(window: MainWindow) -> ListExport:
    window.actions_by_command[Command.EXPORT_LIST].trigger()
    return window.findChildren(ListExport)[-1]


def save(window: MainWindow, path: Path) -> None:
    window.findChildren(ListExport)[-1].save.click()
    dialog = window.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_shown_rows_with_visible_columns_become_a_file(window: MainWindow, tmp_path: Path) -> None:
    window.list.view.show_columns(["name", "host", "memory"])
    window.list.header.ask("off")
    window.list.view.select([])
    dialog = opened(window)
    assert {name: choice.isEnabled() for name, choice in dialog.rows.items()} == {
        "selected": False,
        "shown": True,
        "all": True,
    }
    assert dialog.rows["shown"].text() == "7 shown rows"
    save(window, tmp_path / "list.csv")
    rows = list(csv.reader(io.StringIO((tmp_path / "list.csv").read_text(encoding="utf-8"))))
    assert rows[0] == ["Name", "Host", "Assigned Memory"]
    assert [row[0] for row in rows[1:]] == [row.vm.name for row in window.list.table.rows]
    assert [path.name for path in tmp_path.iterdir()] == ["list.csv"], "nothing half-written is left"


def test_selected_rows_and_all_rows_of_the_scope_can_be_asked_for(window: MainWindow, tmp_path: Path) -> None:
    window.list.view.select([WEB, SQL])
    dialog = opened(window)
    assert dialog.rows["selected"].isChecked()
    keys, numbers = dialog.chosen()
    assert set(keys) == {WEB, SQL}
    window.tree.choose(OSAKA)
    window.list.header.ask("off")
    again = opened(window)
    again.rows["all"].setChecked(True)
    again.columns["every"].setChecked(True)
    keys, every = again.chosen()
    assert len(keys) == 13
    assert {key.host for key in keys} == {OSAKA}
    assert set(numbers) < set(every)


def test_a_formula_is_text_in_csv_and_markup_is_text_in_markdown(
    window: MainWindow, controller: FakeController
) -> None:
    controller.change(WEB, name='=HYPERLINK("http://x")', notes="a | b\n<b>*c*</b>\u202e")
    table = window.list.table
    (_title, row) = csv.reader(io.StringIO(exported(table, [WEB], NUMBERS, "csv")))
    assert row[0].startswith("'=")
    lines = exported(table, [WEB], NUMBERS, "md").splitlines()
    assert lines[1] == "| --- | --- | --- |"
    assert lines[2].startswith('| =HYPERLINK("http://x") | a \\| b &lt;b>\\*c\\*&lt;/b>⟨U+202E⟩')


def test_json_has_identifiers_and_the_long_words(window: MainWindow) -> None:
    (row,) = json.loads(exported(window.list.table, [SQL], NUMBERS, "json"))
    assert (row["host_id"], row["vm_id"], row["name"], row["memory"]) == (SQL.host, SQL.vm, "sql-02", "8192 MB")


def test_a_file_that_cannot_be_written_is_said(window: MainWindow, prompter: FakePrompter, tmp_path: Path) -> None:
    opened(window)
    save(window, tmp_path / "not-there" / "list.csv")
    assert "not-there" in prompter.told[-1]


@pytest.mark.parametrize("suffix", ["csv", "json", "md"])
def test_no_rows_are_still_a_file(window: MainWindow, suffix: str) -> None:
    assert exported(window.list.table, [], NUMBERS, suffix)
