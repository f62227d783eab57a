"""Hosts at the left: one line for each, a second one for trouble only."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from hvgui.domain.hosts.host import HostPicture, HostProfile
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import HostId
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.ui.hosts.host_tree_model import HostTreeModel
from hvgui.ui.look.theme import apply_fonts
from hvgui.ui.look.tokens import MARK, measures
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.widgets import roles
from hvgui.values import replace
from hvgui.wording.i18n import set_language
from tests.gui.conftest import Build
from tests.support.fake_controller import FakeController
from tests.support.small_data_centre import BERLIN, NOW, OSAKA, TOKYO


def height(window: MainWindow, host: HostId | None) -> int:
    QApplication.sendPostedEvents()
    return window.tree.visualRect(window.tree.tree.index_of(host)).height()


def test_a_second_line_is_for_trouble_only(window: MainWindow, controller: FakeController) -> None:
    one, two = measures().item, measures().item2
    assert [height(window, host) for host in (None, TOKYO, OSAKA, BERLIN)] == [one, one, two, two]
    controller.move_host(TOKYO, LinkPhase.GONE, None)
    assert height(window, TOKYO) == two
    controller.move_host(BERLIN, LinkPhase.LIVE, None)
    assert height(window, BERLIN) == one


def test_every_line_has_the_number_of_its_vms(window: MainWindow, controller: FakeController) -> None:
    model = window.tree.tree
    hosts: list[HostPicture] = list(controller.hosts())
    assert model.count_of(model.index_of(None)) == 40
    for host in hosts:
        assert model.count_of(model.index_of(host.id)) == host.vm_count


@pytest.mark.parametrize("code", ["en", "ja"])
def test_the_second_line_is_whole_at_the_usual_width(build: Build, qapp: QApplication, code: str) -> None:
    before = qapp.font()
    set_language(code)
    apply_fonts(qapp, code)
    controller = FakeController()
    window = build(controller)
    for phase in set(LinkPhase) - {LinkPhase.LIVE}:
        controller.move_host(OSAKA, phase, Trouble(TroubleKind.HOST_GONE, "HV-OSAKA-02"))
        index = window.tree.tree.index_of(OSAKA)
        words = str(index.data(roles.SECOND_LINE))
        room = 186 - window.tree.visualRect(index).x() - 2 * 8 - 16 - 6 - MARK - 4 - 2
        assert window.tree.fontMetrics().horizontalAdvance(words) <= room, words
        assert words
        assert "\n" not in words
    qapp.setFont(before)


def test_a_host_is_drawn_again_when_it_looks_otherwise_and_not_at_every_reading(
    window: MainWindow, controller: FakeController
) -> None:
    model = window.tree.tree
    drawn: list[object] = []
    model.dataChanged.connect(lambda first, _last: drawn.append(model.picture(first)))
    hosts = [replace(host, as_of=1_000_000.0, latency=0.5) for host in controller.hosts()]
    model.show(hosts)
    assert drawn == []
    assert [picture.as_of for picture in map(model.picture, map(model.index_of, (TOKYO, OSAKA))) if picture] == [
        1e6,
        1e6,
    ]
    moved = replace(hosts[0], vm_count=99)
    model.show([moved, *hosts[1:]])
    # With its number the number of all changes.
    assert drawn == [moved, None]
    drawn.clear()
    model.show(hosts[1:])
    assert drawn == [None]


def test_hosts_that_come_together_are_told_in_runs(qapp: QApplication) -> None:
    """Each of a hundred hosts alone made the tree lay out all of them again."""

    def pictures(*numbers: int) -> list[HostPicture]:
        return [HostPicture(profile=HostProfile(id=HostId(f"{n:03}"), address=f"hv{n:03}")) for n in numbers]

    tree = HostTreeModel(lambda: NOW)
    came: list[tuple[int, int]] = []
    tree.rowsInserted.connect(lambda _parent, first, last: came.append((first, last)))
    tree.show(pictures(*range(10, 60)))
    assert came == [(0, 49)]
    came.clear()
    tree.show(pictures(*range(70)))
    assert came == [(0, 9), (60, 69)]
    assert [tree.index(row, 0, tree.index(0, 0)).data() for row in (0, 10, 69)] == ["hv000", "hv010", "hv069"]
