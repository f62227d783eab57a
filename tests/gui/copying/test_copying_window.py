"""Copies in the window: a whole selection, the clipboard, what exists, which way, what is left from last time."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from hvgui.domain.copying.estimate import Measured, Ways
from hvgui.domain.copying.transfer import CopyRequest, IfExists, LocalFile, Portion
from hvgui.domain.copying.unfinished_copy import ImageLeft, UnfinishedCopy
from hvgui.domain.hosts.host import SmbPlace, StagingWay
from hvgui.domain.operations.export import rows_to_csv
from hvgui.domain.operations.outcome import Cancelled, Done, Failed, Outcome, Skipped, Unknown
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.power import Power
from hvgui.ui.commands.command import Command
from hvgui.ui.commands.command_palette import CommandPalette
from hvgui.ui.commands.command_table import ROWS
from hvgui.ui.copying.copy_sheet import CopySheet
from hvgui.ui.copying.existing_dialog import ExistingDialog
from hvgui.ui.copying.unfinished_dialog import UnfinishedDialog
from hvgui.ui.hosts.staging_dialog import StagingDialog
from hvgui.ui.shell.main_window import MainWindow
from hvgui.values import replace
from hvgui.wording.copy_results import RESULT_COLUMNS, results
from tests.support.dragging import Drag
from tests.support.fake_controller import FakeController
from tests.support.fake_prompter import FakePrompter
from tests.support.present import present
from tests.support.small_data_centre import TOKYO, key_named

LINUX = ("web-01", "web-10")
CLOSED = Ways(
    share=Measured(way=StagingWay.SMB, trouble=Trouble(TroubleKind.SMB_UNREACHABLE, "HV-TOKYO")),
    shell=Measured(way=StagingWay.SHELL, rate=2e6, each=1.0, free=500 * 10**9),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "agent.msi"
    path.write_bytes(b"x" * 3000)
    return path


def select(window: MainWindow, *names: str) -> None:
    window.list.view.select([key_named(name) for name in names])


def row_of(window: MainWindow, name: str) -> QPoint:
    index = window.list.table.index_of(key_named(name))
    window.list.view.scrollTo(index)
    return window.list.view.visualRect(index).center()


def sheet(window: MainWindow) -> CopySheet:
    return window.findChildren(CopySheet)[-1]


def large(size: int = 960_000_000) -> LocalFile:
    return LocalFile("/big.iso", "big.iso", size, 0)


# --- a selection ----------------------------------------------------------------------------------------------------


def test_a_drop_on_the_selection_goes_to_all_of_it_and_lists_them(
    window: MainWindow, controller: FakeController, file: Path
) -> None:
    select(window, *LINUX, "web-02")
    drag = Drag(window.list.view.viewport(), file)
    drag.enter(row_of(window, "web-10"))
    assert drag.move(row_of(window, "web-10"))
    words = window.list.view.drop_zone.hint.text()
    assert words.startswith("Copy to 3 selected virtual machines")
    assert "web-02" in words, "the one that cannot is named"
    assert drag.drop(row_of(window, "web-10"))
    listed = sheet(window).guests
    assert listed is not None
    rows = [present(listed.topLevelItem(i)) for i in range(listed.topLevelItemCount())]
    told = {row.text(0): row.text(2) for row in rows}
    assert set(told) == {*LINUX, "web-02"}
    assert told["web-01"] == "Ready"
    sheet(window).copy.click()
    assert set(controller.copies[0][0].guests) == {key_named(name) for name in LINUX}


def test_a_drop_beside_the_selection_goes_to_that_vm_only(
    window: MainWindow, controller: FakeController, file: Path
) -> None:
    select(window, *LINUX)
    assert Drag(window.list.view.viewport(), file).all_the_way(row_of(window, "開発用サーバー"))
    assert sheet(window).guests is None
    sheet(window).copy.click()
    assert controller.copies[0][0].guests == (key_named("開発用サーバー"),)


def test_a_selection_of_both_families_is_refused_before_the_drop(window: MainWindow, file: Path) -> None:
    select(window, "web-01", "開発用サーバー")
    drag = Drag(window.list.view.viewport(), file)
    drag.enter(row_of(window, "web-01"))
    assert not drag.move(row_of(window, "web-01"))


def test_a_host_without_room_is_told_while_dragging(window: MainWindow, controller: FakeController, file: Path) -> None:
    controller.copying.free_space[TOKYO] = 2999
    drag = Drag(window.list.view.viewport(), file)
    drag.enter(row_of(window, "web-01"))
    assert not drag.move(row_of(window, "web-01"))
    assert "has only 2.9 KB of free space" in window.list.view.drop_zone.hint.text()


def test_what_is_left_out_is_named_with_its_reason(window: MainWindow, file: Path, tmp_path: Path) -> None:
    (tmp_path / "con").write_bytes(b"")
    (tmp_path / "AGENT.MSI").write_bytes(b"")
    (tmp_path / "empty").write_bytes(b"")
    drag = Drag(window.list.view.viewport(), file, tmp_path / "con", tmp_path / "AGENT.MSI", tmp_path / "empty")
    point = row_of(window, "開発用サーバー")
    drag.enter(point)
    assert drag.move(point)
    words = window.list.view.drop_zone.hint.text()
    assert "AGENT.MSI: The name of another selected file differs only in upper" in words
    assert "con: This file name cannot be used in the guest." in words
    assert "1 file is empty." in words


# --- the clipboard and the way out ----------------------------------------------------------------------------------


def test_pasting_copies_the_clipboards_files_to_the_selection(
    window: MainWindow, controller: FakeController, file: Path
) -> None:
    select(window, *LINUX)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    QGuiApplication.clipboard().setMimeData(data)
    action = window.actions_by_command[Command.PASTE_FILES]
    assert action.shortcut().toString() == "Ctrl+V"
    action.trigger()
    sheet(window).copy.click()
    request = controller.copies[0][0]
    assert [f.name for f in request.files] == ["agent.msi"]
    assert set(request.guests) == {key_named(name) for name in LINUX}


def test_pasting_nothing_says_so(window: MainWindow, prompter: FakePrompter) -> None:
    select(window, "web-01")
    QGuiApplication.clipboard().setText("words")
    window.actions_by_command[Command.PASTE_FILES].trigger()
    assert prompter.told == ["The clipboard contains no files. Copy files in your file manager first."]


def test_no_menu_offers_a_way_out_and_whoever_looks_finds_the_manual(window: MainWindow, qtbot: QtBot) -> None:
    assert not [row.label for row in ROWS if "from" in row.label.casefold() and "file" in row.label.casefold()]
    window.actions_by_command[Command.PALETTE].trigger()
    palette = window.findChildren(CommandPalette)[-1]
    qtbot.keyClicks(palette.line, "extract")
    first = palette.list.topLevelItem(0)
    assert first is not None
    assert "Documentation" in first.text(0)


# --- what exists ----------------------------------------------------------------------------------------------------


def exists(controller: FakeController) -> int:
    files = tuple(LocalFile(f"/{n}", n, 10, 0) for n in ("a", "b", "c"))
    request = CopyRequest(guests=(key_named("web-01"),), files=files, folder="/in")
    operation = controller.copy_files(request)
    for index in (0, 2):
        controller.end_item(operation, index, Failed(Trouble(TroubleKind.DESTINATION_EXISTS, files[index].name)))
    controller.finish(operation)
    return operation


def test_files_that_exist_are_decided_one_by_one(window: MainWindow, controller: FakeController) -> None:
    operation = exists(controller)
    window.operations.decide.click()
    dialog = window.findChildren(ExistingDialog)[-1]
    assert [dialog.files.topLevelItem(i).text(0) for i in range(2)] == ["a", "c"]  # type: ignore[union-attr]
    dialog.boxes[1].setCurrentIndex(1)
    dialog.go.click()
    assert controller.copying.decided == [(operation, {0: IfExists.SKIP, 2: IfExists.OVERWRITE})]


def test_files_that_exist_are_decided_all_at_once(window: MainWindow, controller: FakeController) -> None:
    operation = exists(controller)
    window.operations.decide.click()
    dialog = window.findChildren(ExistingDialog)[-1]
    dialog.every.setCurrentIndex(2)
    dialog.apply.click()
    dialog.go.click()
    assert controller.copying.decided == [(operation, {0: IfExists.RENAME, 2: IfExists.RENAME})]


def test_nothing_is_offered_where_nothing_exists(window: MainWindow, controller: FakeController) -> None:
    request = CopyRequest(guests=(key_named("web-01"),), files=(LocalFile("/a", "a", 1, 0),), folder="/in")
    controller.finish(controller.copy_files(request))
    assert not window.operations.decide.isVisible()


@pytest.mark.parametrize("choice", list(IfExists))
def test_the_choice_is_made_before_the_copy(
    window: MainWindow, controller: FakeController, file: Path, choice: IfExists
) -> None:
    window.vm_commands.offer_copy([key_named("web-01")], [LocalFile(str(file), file.name, 1, 0)])
    sheet(window).choose_existing(choice)
    sheet(window).copy.click()
    assert controller.copies[0][0].if_exists is choice


# --- results --------------------------------------------------------------------------------------------------------


def test_every_file_has_its_row_and_no_cell_is_a_formula(controller: FakeController) -> None:
    names = ("=cmd|' /C calc'!A0", "b", "c", "d", "e")
    files = tuple(LocalFile(f"/home/{n}", n, 10, 0, "top") for n in names)
    operation = controller.copy_files(CopyRequest(guests=(key_named("web-01"),), files=files, folder="C:\\in"))
    why = Trouble(TroubleKind.GUEST_DISK_FULL, "b")
    outcomes: tuple[Outcome, ...] = (Done(), Failed(why), Unknown(0.0), Cancelled(), Skipped(why))
    for index, outcome in enumerate(outcomes):
        controller.end_item(operation, index, outcome)
    controller.finish(operation)
    picture = controller.operation(operation)
    assert picture is not None
    rows = results(picture, lambda key: "web-01", lambda host: "HV")
    assert [row["result"] for row in rows] == ["done", "failed", "unknown", "cancelled", "skipped"]
    assert rows[1]["trouble"] == "guest-disk-full"
    read = list(csv.DictReader(io.StringIO(rows_to_csv(RESULT_COLUMNS, rows))))
    assert read[0]["file"] == "'=cmd|' /C calc'!A0"
    assert read[1]["size"] == "10"


def test_results_are_saved_as_csv_or_json(window: MainWindow, controller: FakeController, tmp_path: Path) -> None:
    exists(controller)
    for suffix in ("csv", "json"):
        window.operations.export.click()
        dialog = window.findChildren(QFileDialog)[-1]
        path = tmp_path / f"out.{suffix}"
        dialog.fileSelected.emit(str(path))
        dialog.reject()
        text = path.read_text(encoding="utf-8")
        found = json.loads(text) if suffix == "json" else list(csv.DictReader(io.StringIO(text)))
        assert [(row["file"], row["result"]) for row in found] == [("a", "failed"), ("b", "done"), ("c", "failed")]


# --- the way to the host --------------------------------------------------------------------------------------------


def test_a_small_copy_is_not_measured(window: MainWindow, file: Path) -> None:
    window.vm_commands.offer_copy([key_named("web-01")], [LocalFile(str(file), file.name, 3000, 0)])
    assert sheet(window).way.words.isHidden()


def test_a_large_copy_through_the_shell_is_honest(window: MainWindow, controller: FakeController) -> None:
    controller.copying.ways[TOKYO] = CLOSED
    window.vm_commands.offer_copy([key_named("web-01")], [large()])
    assert sheet(window).way.words.text() == (
        "The transfer to the host takes about 8 minutes (Remote shell of the host, 1.9 MB/s). The file share cannot be used: "
        "The file share (SMB) of the host is not responding. On a 1 Gbit/s network it would take 9 seconds."
    )
    assert sheet(window).copy.isEnabled()


def test_the_user_overrides_the_way(window: MainWindow, controller: FakeController) -> None:
    window.vm_commands.offer_copy([key_named("web-01")], [large()])
    way = sheet(window).way
    assert way.words.text().startswith("The transfer to the host takes about 10 seconds (File share of the host (SMB)")
    way.choice.setCurrentIndex(way.choice.findData(StagingWay.SHELL))
    assert way.words.text().startswith("The transfer to the host takes about 8 minutes")
    assert way.words.text().endswith("With the file share: about 10 seconds.")
    sheet(window).copy.click()
    assert controller.copies[0][0].way is StagingWay.SHELL


def test_a_way_that_is_closed_cannot_be_taken(window: MainWindow, controller: FakeController) -> None:
    controller.copying.ways[TOKYO] = CLOSED
    window.vm_commands.offer_copy([key_named("web-01")], [large()])
    way = sheet(window).way
    way.choice.setCurrentIndex(way.choice.findData(StagingWay.SMB))
    assert not sheet(window).copy.isEnabled()
    assert "is not responding" in sheet(window).problem.text()


def test_files_that_do_not_fit_are_refused_before_the_copy(window: MainWindow, controller: FakeController) -> None:
    ways = replace(CLOSED, shell=replace(CLOSED.shell, free=1000))
    controller.copying.ways[TOKYO] = ways
    window.vm_commands.offer_copy([key_named("web-01")], [large()])
    assert not sheet(window).copy.isEnabled()
    assert "of free space for temporary files" in sheet(window).problem.text()


def test_share_port_path_and_user_are_set_for_a_host(window: MainWindow, controller: FakeController) -> None:
    select(window, "web-01")
    window.actions_by_command[Command.STAGING].trigger()
    dialog = window.findChildren(StagingDialog)[-1]
    dialog.fields.share.setText("Transfer$")
    dialog.fields.root.setText("D:\\Transfer")
    dialog.fields.folder.setText("in\\hvgui")
    dialog.fields.port.setValue(4450)
    dialog.fields.user.setText("LAB\\stager")
    dialog.password.setText("secret")
    dialog.remember.setChecked(True)
    dialog.folder.setText(' "E:/Images/Discs\\" ')
    dialog.ok.click()
    host = controller.host(TOKYO)
    assert host is not None
    assert host.profile.iso_folder == "E:\\Images\\Discs"
    assert host.profile.smb == SmbPlace(
        port=4450, share="Transfer$", root="D:\\Transfer", folder="in\\hvgui", user="LAB\\stager"
    )
    secret, remember = controller.copying.secrets[TOKYO]
    assert secret is not None
    assert (secret.reveal(), remember) == ("secret", True)


def test_the_shell_needs_no_share(window: MainWindow, controller: FakeController) -> None:
    select(window, "web-01")
    window.actions_by_command[Command.STAGING].trigger()
    dialog = window.findChildren(StagingDialog)[-1]
    dialog.fields.share.setText("")
    dialog.fields.way.setCurrentIndex(dialog.fields.way.findData(StagingWay.SHELL.value))
    assert not dialog.fields.place.isEnabled()
    dialog.ok.click()
    host = controller.host(TOKYO)
    assert host is not None
    assert (host.profile.staging, host.profile.smb) == (StagingWay.SHELL, SmbPlace())


def test_fields_that_make_no_sense_are_refused(window: MainWindow) -> None:
    select(window, "web-01")
    senseless = (
        ("share", "a\\b"),
        ("root", "Transfer"),
        ("root", "\\\\server\\share"),
        ("folder", "a\\..\\b"),
        ("folder", "a:b"),
        ("password", "without a user"),
        ("iso", "Images"),
        ("iso", "\\\\server\\share\\Images"),
        ("iso", "D:\\a|b"),
    )
    for name, value in senseless:
        window.actions_by_command[Command.STAGING].trigger()
        dialog = window.findChildren(StagingDialog)[-1]
        assert dialog.ok.isEnabled()
        fields = {"password": dialog.password, "iso": dialog.folder}
        (fields.get(name) or getattr(dialog.fields, name)).setText(value)
        assert not dialog.ok.isEnabled(), (name, value)
        assert dialog.problem.text()
        dialog.close()


# --- lengths --------------------------------------------------------------------------------------------------------


def test_a_folder_in_which_nothing_fits_stops_the_copy(window: MainWindow, file: Path) -> None:
    window.vm_commands.offer_copy([key_named("開発用サーバー")], [LocalFile(str(file), "a" * 100, 1, 0)])
    sheet(window).folder.setText("C:\\" + "b" * 200)
    assert not sheet(window).copy.isEnabled()
    assert "259 characters" in sheet(window).problem.text()


# --- what is left from last time ------------------------------------------------------------------------------------


def left(name: str) -> UnfinishedCopy:
    file = LocalFile("/big.iso", "big.iso", 10, 0)
    request = CopyRequest(guests=(key_named("web-01"),), files=(file,), folder="/in")
    portion = Portion(file, key_named("web-01"), IfExists.REPORT)
    return UnfinishedCopy(name=name, request=request, left=(portion,), planned=3, turn_on=False, started=1e9, hosts={})


def test_an_upload_that_was_killed_is_among_them(window: MainWindow, controller: FakeController) -> None:
    key = key_named("web-01")
    image = ImageLeft(key=key, image=LocalFile("/x/ubuntu.iso", "ubuntu.iso", 5, 1))
    controller.copying.left = [replace(left("a"), images=(image,))]
    window.tools.unfinished()
    (dialog,) = window.findChildren(UnfinishedDialog)
    row = present(dialog.list.topLevelItem(0))
    assert row.text(0).startswith("Insert ubuntu.iso from this computer into the DVD drive: ")


def test_unfinished_copies_are_offered_and_decided(
    window: MainWindow, controller: FakeController, qtbot: QtBot
) -> None:
    assert not window.actions_by_command[Command.UNFINISHED].isEnabled()
    controller.copying.left = [left("one"), left("two")]
    select(window, "web-01")
    window.actions_by_command[Command.UNFINISHED].trigger()
    dialog = window.findChildren(UnfinishedDialog)[-1]
    assert dialog.list.topLevelItem(0).text(1) == "1 of 3"  # type: ignore[union-attr]
    controller.copying.away = True
    dialog.go_on.click()
    assert "A host of this copy is not responding. Wait until it is connected, then try again" in dialog.problem.text()
    controller.copying.away = False
    dialog.go_on.click()
    assert controller.copying.went_on == ["one"]
    dialog.discard.click()
    assert controller.copying.discarded == ["two"]
    assert not dialog.isVisible()


def test_closing_the_offer_decides_nothing(window: MainWindow, controller: FakeController, qtbot: QtBot) -> None:
    controller.copying.left = [left("one")]
    window.tools.unfinished()
    qtbot.keyClick(window.findChildren(UnfinishedDialog)[-1], Qt.Key.Key_Escape)
    assert controller.copying.unfinished()


def test_a_vm_that_stopped_meanwhile_is_listed_with_its_reason(
    window: MainWindow, controller: FakeController, file: Path
) -> None:
    controller.change(key_named("web-10"), power=Power.SAVED)
    window.vm_commands.offer_copy([key_named(n) for n in LINUX], [LocalFile(str(file), file.name, 1, 0)])
    listed = sheet(window).guests
    assert listed is not None
    assert listed.topLevelItem(1).text(2) == "The virtual machine is not running."  # type: ignore[union-attr]
