"""The first minutes: three ways to begin, and hosts from a list."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from hvgui.ui.commands.command import Command
from hvgui.ui.hosts.host_dialog import HostDialog
from hvgui.ui.hosts.import_dialog import ImportDialog
from hvgui.ui.shell.main_window import MainWindow
from tests.gui.conftest import Build
from tests.support.fake_controller import FakeController
from tests.support.fake_prompter import FakePrompter

LIST = "hv01\nhttps://hv02\nhv03,CORP\\other\nhv 04\n"


@pytest.fixture
def empty(build: Build) -> MainWindow:
    return build(FakeController(empty=True))


def test_without_a_host_there_are_three_ways(empty: MainWindow, qtbot: QtBot) -> None:
    page = empty.list.first_run
    assert page.isVisible()
    assert [button.text() for button in page.buttons.values()] == [
        "&Add a host",
        "&Import a list of hosts",
        "&Explore a simulated data center",
    ]
    qtbot.mouseClick(page.buttons["add"], Qt.MouseButton.LeftButton)
    assert [dialog.windowTitle() for dialog in empty.findChildren(HostDialog)] == ["Add Host"]
    page.buttons["import"].click()
    assert empty.findChildren(QFileDialog)


def test_the_demonstration_is_a_program_of_its_own(build: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    window = build(FakeController(empty=True))
    started: list[bool] = []
    window._on_demo = lambda: started.append(True)
    window.list.first_run.buttons["demo"].click()
    assert started == [True]


def test_the_page_goes_with_the_first_host(window: MainWindow) -> None:
    assert not window.list.first_run.isVisible()


def opened(window: MainWindow, path: Path) -> ImportDialog:
    window.actions_by_command[Command.IMPORT_HOSTS].trigger()
    window.findChildren(QFileDialog)[-1].fileSelected.emit(str(path))
    return window.findChildren(ImportDialog)[-1]


def test_a_list_is_looked_at_before_hosts_are_added(
    window: MainWindow, controller: FakeController, tmp_path: Path
) -> None:
    path = tmp_path / "hosts.txt"
    path.write_text(LIST, encoding="utf-8")
    before = len(controller.hosts())
    dialog = opened(window, path)
    assert dialog.windowTitle() == "Import Hosts from hosts.txt"
    assert [line.address for line in dialog.ticked()] == ["hv01", "hv02", "hv03"]
    remark = dialog.table.item(3, 4)
    assert remark is not None
    assert remark.text() == "Not a valid host"
    assert not dialog.add.isEnabled()
    assert dialog.add.toolTip() == "Some selected hosts have no account. Enter an account."
    dialog.user.setText("Administrator")
    dialog.password.setText("pw")
    first = dialog.table.item(0, 0)
    assert first is not None
    first.setCheckState(Qt.CheckState.Unchecked)
    assert dialog.add.text() == "Add 2 Hosts"
    assert len(controller.hosts()) == before, "nothing is added before"
    dialog.add.click()
    added = {host.profile.address: host.profile for host in controller.hosts()}
    assert "hv01" not in added
    assert (added["hv02"].https, added["hv02"].port, added["hv02"].user) == (True, 5986, "Administrator")
    assert added["hv03"].user == "CORP\\other"


def test_a_password_goes_only_to_the_account_it_was_typed_for(
    window: MainWindow, controller: FakeController, tmp_path: Path
) -> None:
    path = tmp_path / "hosts.txt"
    path.write_text("hv02\nhv03,CORP\\other\n", encoding="utf-8")
    given: dict[str, bool] = {}
    plain = controller.add_host
    controller.add_host = lambda profile, secret, **kw: (  # type: ignore[method-assign]
        given.setdefault(profile.address, secret is not None),
        plain(profile, secret, **kw),
    )[1]
    dialog = opened(window, path)
    dialog.user.setText("Administrator")
    dialog.password.setText("pw")
    dialog.add.click()
    assert given == {"hv02": True, "hv03": False}


def test_what_is_no_list_says_so(window: MainWindow, prompter: FakePrompter, tmp_path: Path) -> None:
    binary, blank = tmp_path / "x.bin", tmp_path / "blank.txt"
    binary.write_bytes(b"\xff\xfe\x00\x81")
    blank.write_text("# nothing\n\n", encoding="utf-8")
    window.host_commands.import_file(binary)
    window.host_commands.import_file(blank)
    window.host_commands.import_file(tmp_path / "missing.txt")
    assert "cannot be read" in prompter.told[0]
    assert prompter.told[1] == "The file blank.txt contains no hosts."
    assert "missing.txt" in prompter.told[2]
    assert not window.findChildren(ImportDialog)
