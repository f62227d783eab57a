"""A disc image over VMs: what is said while it hovers, the menu after the drop, and the keys that choose at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from hvgui.domain.devices.vm_hardware import VmHardware
from hvgui.domain.hosts.host_files import HostFile
from hvgui.domain.settings.media import ImageExists, ImagePlace
from hvgui.domain.vms.power import Power
from hvgui.ui.commands.command import Command
from hvgui.ui.copying.copy_sheet import CopySheet
from hvgui.ui.copying.image_drop import the_image
from hvgui.ui.copying.local_files import read_urls
from hvgui.ui.shell.main_window import MainWindow
from tests.support.dragging import Drag
from tests.support.fake_controller import FakeController
from tests.support.fake_prompter import FakePrompter
from tests.support.small_data_centre import key_named

VM = "開発用サーバー"
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def disc(tmp_path: Path) -> Path:
    path = tmp_path / "ubuntu & 日本.iso"
    path.write_bytes(bytes(32_769) + b"CD001" + bytes(100_000))
    return path


def surface(window: MainWindow) -> QWidget:
    return window.list.view.viewport()


def row_of(window: MainWindow, name: str) -> QPoint:
    index = window.list.table.index_of(key_named(name))
    window.list.view.scrollTo(index)
    return window.list.view.visualRect(index).center()


def hover(window: MainWindow, name: str, disc: Path, held: Qt.KeyboardModifier | None = None) -> tuple[bool, str]:
    drag, point = Drag(surface(window), disc), row_of(window, name)
    if held is not None:
        drag.held = held
    drag.enter(point)
    accepted = drag.move(point)
    words = window.list.view.drop_zone.hint.text()
    drag.leave()
    return accepted, words


def drop(window: MainWindow, name: str, disc: Path, held: Qt.KeyboardModifier | None = None) -> bool:
    drag = Drag(surface(window), disc)
    if held is not None:
        drag.held = held
    return drag.all_the_way(row_of(window, name))


def menu(window: MainWindow) -> QMenu:
    return next(m for m in window.findChildren(QMenu) if m.isVisible())


def test_the_sentence_says_what_a_drop_would_do(window: MainWindow, controller: FakeController, disc: Path) -> None:
    accepted, words = hover(window, VM, disc)
    assert accepted
    assert words.split("\n") == [
        "Insert ubuntu & 日本.iso (130 KB) into the DVD drive of 開発用サーバー",
        "Or copy it into the guest: a menu follows the drop.",
    ]
    controller.change(key_named(VM), hardware=VmHardware(dvds=("D:\\ISO\\tools.iso",)))
    assert "Replaces tools.iso." in hover(window, VM, disc)[1]
    # A VM that is off takes an image, and no files.
    accepted, words = hover(window, "template-2022", disc)
    assert (accepted, words) == (True, "Insert ubuntu & 日本.iso (130 KB) into the DVD drive of template-2022")
    assert hover(window, VM, disc, CTRL)[1].startswith("Copy 1 file")


def test_what_cannot_be_inserted_says_why_before_the_drop(
    window: MainWindow, controller: FakeController, disc: Path
) -> None:
    controller.change(key_named("template-2022"), power=Power.SAVED)
    accepted, words = hover(window, "template-2022", disc)
    assert (accepted, "saved" in words) == (False, True)
    controller.change(key_named(VM), hardware=VmHardware(dvds=()))
    accepted, words = hover(window, VM, disc)
    assert accepted, "it can still be copied"
    assert "It cannot be inserted: The virtual machine has no DVD drive." in words
    accepted, words = hover(window, VM, disc, SHIFT)
    assert (accepted, words.startswith("The virtual machine has no DVD drive.")) == (False, True)
    controller.change(key_named(VM), hardware=None)
    controller.copying.free_space[key_named(VM).host] = 1000
    assert not hover(window, VM, disc, SHIFT)[0]


def test_only_one_file_that_is_an_image_is_one(disc: Path, tmp_path: Path) -> None:
    (tmp_path / "fake.iso").write_bytes(b"x" * 100_000)
    udf = tmp_path / "udf.ISO"
    udf.write_bytes(bytes(32_768) + b"\0BEA01".ljust(2048, b"\0") + b"\0NSR03".ljust(2048, b"\0"))
    (tmp_path / "disc.img").write_bytes(disc.read_bytes())

    def read(*paths: Path) -> object:
        return the_image(read_urls([QUrl.fromLocalFile(str(path)) for path in paths]))

    assert read(disc) is not None
    assert read(udf) is not None
    for paths in ((tmp_path / "fake.iso",), (tmp_path / "disc.img",), (disc, udf), (tmp_path / "none.iso",)):
        assert read(*paths) is None


def test_the_menu_after_a_drop_inserts_or_copies(window: MainWindow, controller: FakeController, disc: Path) -> None:
    assert drop(window, VM, disc)
    insert, *_others = menu(window).actions()
    assert menu(window).defaultAction() is insert
    insert.trigger()
    ((wish,),) = controller.copying.inserted
    assert (wish.key, wish.image and wish.image.name, wish.if_exists) == (
        key_named(VM),
        disc.name,
        ImageExists.REPORT,
    )
    menu(window).close()
    assert drop(window, VM, disc)
    menu(window).actions()[1].trigger()
    assert len(controller.copying.inserted) == 1
    assert window.findChildren(CopySheet)


def test_shift_inserts_at_once_and_ctrl_copies_at_once(
    window: MainWindow, controller: FakeController, disc: Path
) -> None:
    assert drop(window, VM, disc, SHIFT)
    assert len(controller.copying.inserted) == 1
    assert not window.findChildren(CopySheet)
    assert drop(window, VM, disc, CTRL)
    assert len(controller.copying.inserted) == 1
    assert window.findChildren(CopySheet)


def test_an_image_can_be_chosen_without_a_mouse(
    window: MainWindow, controller: FakeController, prompter: FakePrompter, disc: Path, tmp_path: Path
) -> None:
    window.list.view.select([key_named(VM)])
    window.actions_by_command[Command.UPLOAD_IMAGE].trigger()
    dialog = window.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(disc))
    assert [wish.key for wish in controller.copying.inserted[0]] == [key_named(VM)]
    (tmp_path / "fake.iso").write_bytes(b"x")
    for path in (tmp_path / "fake.iso", tmp_path / "none.iso"):
        dialog.fileSelected.emit(str(path))
    assert len(controller.copying.inserted) == 1
    assert "not a disc image" in prompter.told[0]
    assert "no longer exists" in prompter.told[1]
    dialog.close()


def test_a_selection_over_several_hosts_gets_it_once_each(
    window: MainWindow, controller: FakeController, disc: Path
) -> None:
    names = [vm.name for vm in controller.vms().values() if vm.power is Power.RUNNING]
    hosts = {key_named(name).host: name for name in names}
    chosen = list(hosts.values())[:2]
    window.list.view.select([key_named(name) for name in chosen])
    words = hover(window, chosen[0], disc)[1]
    assert "into the DVD drives of 2 virtual machines" in words
    assert "Sent once to each of 2 hosts." in words
    assert drop(window, chosen[0], disc, SHIFT)
    (wishes,) = controller.copying.inserted
    assert {wish.key for wish in wishes} == {key_named(name) for name in chosen}


@pytest.mark.parametrize(
    ("pick", "wanted"), [("Use the Host's", [ImageExists.USE]), ("Keep Both", [ImageExists.RENAME]), (None, [])]
)
def test_another_image_of_that_name_is_asked_about(
    window: MainWindow,
    controller: FakeController,
    prompter: FakePrompter,
    disc: Path,
    pick: str | None,
    wanted: list[ImageExists],
) -> None:
    host = key_named(VM).host
    controller.copying.places[host] = ImagePlace(path="C:\\ISO\\x.iso", there=HostFile("C:\\ISO\\x.iso", 5))
    prompter.says, prompter.picks = pick is not None, pick
    assert drop(window, VM, disc, SHIFT)
    (question,) = prompter.asked
    assert "in its ISO folder" in question.text
    assert [wishes[0].if_exists for wishes in controller.copying.inserted] == wanted
