"""Local files over VMs: what is said while they hover, what is refused before the drop, what a drop leads to."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hvgui.controller.api.local_paths import read_path
from hvgui.domain.copying.transfer import IfExists, LocalFile, Refused
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.trouble import TroubleKind
from hvgui.domain.vms.power import Power
from hvgui.ui.copying.copy_sheet import CopySheet
from hvgui.ui.copying.local_files import glance, read_urls
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.widgets.preferences import Preferences
from hvgui.wording.i18n import set_language
from tests.gui.conftest import Build
from tests.support.dragging import Drag
from tests.support.fake_controller import FakeController
from tests.support.small_data_centre import TOKYO, key_named


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "設定 file.txt"
    path.write_bytes(b"x" * 2048)
    return path


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    path = tmp_path / "agent.msi"
    path.write_bytes(b"x" * 3000)
    return path


def surface(window: MainWindow) -> QWidget:
    return window.list.view.viewport()


def row_of(window: MainWindow, name: str) -> QPoint:
    index = window.list.table.index_of(key_named(name))
    window.list.view.scrollTo(index)
    return window.list.view.visualRect(index).center()


def sheet(window: MainWindow) -> CopySheet:
    return window.findChildren(CopySheet)[-1]


# --- hovering -------------------------------------------------------------------------------------------------------


def test_files_over_a_running_vm_are_welcome(window: MainWindow, file: Path) -> None:
    point = row_of(window, "開発用サーバー")
    drag = Drag(surface(window), file)
    assert drag.enter(point)
    assert drag.move(point)
    assert drag.action is Qt.DropAction.CopyAction
    hint = window.list.view.drop_zone.hint
    assert hint.isVisible()
    assert hint.text() == "Copy 1 file (2.0 KB) to 開発用サーバー"
    assert window.statusBar().currentMessage() == hint.text()
    drag.leave()
    assert not hint.isVisible()
    assert window.statusBar().currentMessage() == ""


@pytest.mark.parametrize(
    ("vm", "words"),
    [
        ("template-2022", "The virtual machine is not running."),
        ("web-02", "Guest services is turned on, but the guest is not responding."),
        ("Datenbank Süd", "The host is not responding"),
        ("build-agent-b", "The virtual machine is not running."),
    ],
)
def test_a_vm_that_cannot_take_files_refuses_before_the_drop(
    window: MainWindow, plain: Path, vm: str, words: str
) -> None:
    point = row_of(window, vm)
    drag = Drag(surface(window), plain)
    assert drag.enter(point)
    assert not drag.move(point)
    assert words in window.list.view.drop_zone.hint.text()
    drag.leave()
    assert not window.findChildren(CopySheet)


def test_guest_services_that_are_off_are_no_refusal(window: MainWindow, plain: Path) -> None:
    point = row_of(window, "dc-01")
    drag = Drag(surface(window), plain)
    drag.enter(point)
    assert drag.move(point)
    assert "Guest services is turned off. You can turn it on for this copy" in window.list.view.drop_zone.hint.text()


def test_what_cannot_be_copied_is_said_while_hovering(window: MainWindow, file: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for things, words in (
        ((tmp_path / "empty",), "This folder contains no files."),
        ((tmp_path / "missing",), "no longer exists"),
        ((QUrl("https://example.com/a.iso"),), "not on this computer"),
        (
            (file,),
            'Rename the file. Not allowed: \\ / : * ? " < > |, reserved names such as CON, and, for Linux guests, characters that are not ASCII',
        ),
    ):
        point = row_of(window, "web-01")
        drag = Drag(surface(window), *things)
        assert drag.enter(point)
        assert not drag.move(point), things
        assert words in window.list.view.drop_zone.hint.text()
        drag.leave()


def test_what_is_left_out_is_counted(window: MainWindow, plain: Path, tmp_path: Path) -> None:
    point = row_of(window, "web-01")
    drag = Drag(surface(window), plain, tmp_path / "missing")
    drag.enter(point)
    assert drag.move(point)
    assert "1 file cannot be copied and is skipped." in window.list.view.drop_zone.hint.text()


def test_the_verdict_follows_the_cursor_and_the_world(
    window: MainWindow, controller: FakeController, plain: Path
) -> None:
    drag = Drag(surface(window), plain)
    good, bad = row_of(window, "開発用サーバー"), row_of(window, "web-02")
    drag.enter(good)
    assert not drag.move(bad)
    good = row_of(window, "開発用サーバー")
    assert drag.move(good)
    controller.change(key_named("開発用サーバー"), power=Power.SAVED)
    assert not drag.move(good)


def test_below_the_rows_there_is_no_vm(window: MainWindow, plain: Path) -> None:
    window.list.filter_box.setText("web-01")
    window.list._apply_filter()
    point = QPoint(20, surface(window).height() - 5)
    drag = Drag(surface(window), plain)
    drag.enter(point)
    assert not drag.move(point)
    assert window.list.view.drop_zone.hint.text() == "Drop the files on a virtual machine."


def test_text_is_not_files(window: MainWindow) -> None:
    assert not Drag.of_text(surface(window), "hello").enter(row_of(window, "web-01"))


def test_a_source_that_forbids_copying_is_refused(window: MainWindow, plain: Path) -> None:
    drag = Drag(surface(window), plain, offered=Qt.DropAction.MoveAction)
    assert not drag.enter(row_of(window, "web-01"))


# --- dropping -------------------------------------------------------------------------------------------------------


def test_a_drop_opens_the_sheet_and_the_sheet_copies(
    window: MainWindow, controller: FakeController, file: Path
) -> None:
    drag = Drag(surface(window), file)
    assert drag.all_the_way(row_of(window, "開発用サーバー"))
    assert drag.action is Qt.DropAction.CopyAction
    opened = sheet(window)
    assert opened.isVisible()
    assert opened.folder.text() == "C:\\Users\\Public\\Documents"
    assert not opened.turn_on.isVisible()
    opened.folder.setText("D:\\Drop")
    opened.choose_existing(IfExists.OVERWRITE)
    opened.copy.click()
    request, turn_on = controller.copies[0]
    assert request.guests == (key_named("開発用サーバー"),)
    assert [(f.name, f.size) for f in request.files] == [("設定 file.txt", 2048)]
    assert (request.folder, request.if_exists, request.create_folders) == ("D:\\Drop", IfExists.OVERWRITE, True)
    assert not turn_on


def test_a_drop_on_the_summary_goes_to_the_vm_shown(
    window: MainWindow, controller: FakeController, plain: Path
) -> None:
    window.list.view.select([key_named("web-01")])
    assert Drag(window.summary._scroll.viewport(), plain).all_the_way(QPoint(30, 30))
    opened = sheet(window)
    assert opened.folder.text() == "/tmp"
    opened.copy.click()
    assert controller.copies[0][0].guests == (key_named("web-01"),)


def test_a_drop_that_was_refused_opens_nothing(window: MainWindow, plain: Path) -> None:
    assert not Drag(surface(window), plain).drop(row_of(window, "template-2022"))
    assert not window.findChildren(CopySheet)


def test_a_vm_that_went_off_between_hover_and_drop_refuses(
    window: MainWindow, controller: FakeController, plain: Path
) -> None:
    point = row_of(window, "web-01")
    drag = Drag(surface(window), plain)
    drag.enter(point)
    assert drag.move(point)
    controller.move_host(TOKYO, LinkPhase.GONE)
    assert not drag.drop(point)


# --- the sheet ------------------------------------------------------------------------------------------------------


def test_the_sheet_offers_guest_services_for_this_copy_only(
    window: MainWindow, controller: FakeController, plain: Path
) -> None:
    window.vm_commands.offer_copy([key_named("dc-01")], [read_path(str(plain))])
    opened = sheet(window)
    assert opened.turn_on.isVisible()
    assert opened.turn_on.isChecked()
    opened.turn_on.setChecked(False)
    assert not opened.copy.isEnabled()
    assert "Guest services is turned off" in opened.problem.text()
    opened.turn_on.setChecked(True)
    opened.copy.click()
    assert controller.copies[0][1] is True


def test_the_sheet_lists_refusals_with_their_reason(window: MainWindow, plain: Path, tmp_path: Path) -> None:
    window.vm_commands.offer_copy([key_named("web-01")], [read_path(str(plain)), read_path(str(tmp_path))])
    opened = sheet(window)
    rows = [
        [opened.files.topLevelItem(i).text(c) for c in range(3)]  # type: ignore[union-attr]
        for i in range(opened.files.topLevelItemCount())
    ]
    assert rows[0][0] == tmp_path.name
    assert rows[0][2] == "This folder contains no files."
    assert rows[1] == ["agent.msi", "2.9 KB", ""]


@pytest.mark.parametrize("folder", ["", "C:\\Windows", "tmp", "/tmp/設定"])
def test_a_folder_the_guest_cannot_have_stops_the_copy(window: MainWindow, plain: Path, folder: str) -> None:
    window.vm_commands.offer_copy([key_named("web-01")], [read_path(str(plain))])
    opened = sheet(window)
    opened.folder.setText(folder)
    assert not opened.copy.isEnabled()
    assert "This is not a valid folder path for the guest" in opened.problem.text()
    opened.folder.setText("/srv/in")
    assert opened.copy.isEnabled()
    assert opened.where.text() == "First file: /srv/in/agent.msi"


def test_nothing_to_copy_says_so(window: MainWindow, tmp_path: Path) -> None:
    window.vm_commands.offer_copy([key_named("web-01")], [read_path(str(tmp_path))])
    assert not sheet(window).copy.isEnabled()
    assert sheet(window).problem.text() == "None of the selected items can be copied."


def test_several_guests_share_one_sheet(window: MainWindow, controller: FakeController, plain: Path) -> None:
    keys = [key_named("web-01"), key_named("web-10"), key_named("web-02")]
    window.vm_commands.offer_copy(keys, [read_path(str(plain))])
    opened = sheet(window)
    opened.copy.click()
    request, turn_on = controller.copies[0]
    assert request.guests == tuple(keys[:2])
    assert turn_on


def test_the_folder_is_remembered_for_this_guest(build: Build, controller: FakeController, plain: Path) -> None:
    kept = Preferences()
    window = build(preferences=kept)
    window.vm_commands.offer_copy([key_named("web-01")], [read_path(str(plain))])
    sheet(window).folder.setText("/srv/in")
    sheet(window).copy.click()
    again = build(preferences=Preferences.from_dict(kept.to_dict()))
    again.vm_commands.offer_copy([key_named("web-01")], [read_path(str(plain))])
    assert sheet(again).folder.text() == "/srv/in"
    again.vm_commands.offer_copy([key_named("dc-01")], [read_path(str(plain))])
    assert again.findChildren(CopySheet)[-1].folder.text() == "C:\\Users\\Public\\Documents"


@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_sheet_says_that_there_is_no_way_out(window: MainWindow, plain: Path, language: str) -> None:
    set_language(language)
    window.vm_commands.offer_copy([key_named("web-01")], [read_path(str(plain))])
    words = {
        "en": "Files are transferred to the host first and then copied into the guest. Copying files from a guest is not supported",
        "ja": "取り出すことはできません",
    }[language]
    assert any(words in label.text() for label in sheet(window).findChildren(type(sheet(window).where)) if True) or any(
        words in str(child.property("text")) for child in sheet(window).findChildren(QWidget)
    )


def test_escape_copies_nothing(window: MainWindow, controller: FakeController, plain: Path, qtbot: QtBot) -> None:
    window.vm_commands.offer_copy([key_named("web-01")], [read_path(str(plain))])
    qtbot.keyClick(sheet(window), Qt.Key.Key_Escape)
    assert not controller.copies


# --- reading files --------------------------------------------------------------------------------------------------


def kind_of(thing: LocalFile | Refused) -> TroubleKind | None:
    return thing.trouble.kind if isinstance(thing, Refused) else None


def test_a_file_is_read_with_its_size_and_stamp(file: Path) -> None:
    found = read_path(str(file))
    assert isinstance(found, LocalFile)
    assert (found.name, found.size, found.stamp) == (file.name, 2048, file.stat().st_mtime_ns)


def test_refusals_of_this_machine(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    if hasattr(os, "mkfifo"):
        os.mkfifo(pipe)
        assert kind_of(read_path(str(pipe))) is TroubleKind.FILE_UNREADABLE
    assert kind_of(read_path(str(tmp_path))) is TroubleKind.IS_FOLDER
    assert kind_of(read_path(str(tmp_path / "gone"))) is TroubleKind.FILE_MISSING
    assert kind_of(read_path("a\0b")) is TroubleKind.FILE_UNREADABLE
    assert kind_of(read_urls([QUrl("sftp://host/a")])[0]) is TroubleKind.NOT_LOCAL


def test_a_folder_becomes_its_files_with_their_places_and_links_are_left_out(tmp_path: Path) -> None:
    top = tmp_path / "top"
    (top / "a b" / "深い").mkdir(parents=True)
    (top / "empty").mkdir()
    (top / "one.txt").write_text("1")
    (top / "a b" / "深い" / "two.txt").write_text("2")
    (top / "link.txt").symlink_to(top / "one.txt")
    (top / "loop").symlink_to(top)
    found = read_urls([QUrl.fromLocalFile(str(top))])
    files = {(f.folder, f.name) for f in found if isinstance(f, LocalFile)}
    assert files == {("top", "one.txt"), ("top/a b/深い", "two.txt")}
    refused = {(r.trouble.kind, r.trouble.subject) for r in found if isinstance(r, Refused)}
    assert refused == {(TroubleKind.NOT_A_FILE, "link.txt"), (TroubleKind.NOT_A_FILE, "loop")}
    *first, last = read_urls([QUrl.fromLocalFile(str(top))], 3)
    assert len(first) == 3
    assert kind_of(last) is TroubleKind.TOO_MANY_FILES
    assert len(glance([QUrl.fromLocalFile(str(top))])) == 4
    (empty,) = read_urls([QUrl.fromLocalFile(str(top / "empty"))])
    assert isinstance(empty, Refused)
    assert empty.trouble.kind is TroubleKind.IS_FOLDER


@pytest.mark.parametrize("format", ['application/x-qt-windows-mime;value="FileGroupDescriptorW"', "XdndDirectSave0"])
def test_an_attachment_is_refused_with_its_reason(window: MainWindow, controller: FakeController, format: str) -> None:
    drag = Drag.of_text(surface(window), "invoice.pdf")
    drag.data.setData(format, b"\1\0\0\0")
    point = row_of(window, "開発用サーバー")
    assert drag.enter(point)
    assert not drag.move(point)
    assert "part of a message or an archive" in window.list.view.drop_zone.hint.text()
    assert not drag.drop(point)
    assert not window.findChildren(CopySheet)
