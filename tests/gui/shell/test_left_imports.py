"""Imports that an earlier run has planned: the window about them opens once their host answers."""

from __future__ import annotations

import pytest

from hvgui.domain.keys import VmId
from hvgui.domain.machines.imports import PlannedMachine
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.ui.machines.import_window import ImportWindow
from hvgui.ui.shell.main_window import MainWindow
from tests.support.fake_controller import FakeController
from tests.support.small_data_centre import TOKYO


@pytest.mark.parametrize("ours", [True, False])
def test_what_is_still_planned_is_shown_once(window: MainWindow, controller: FakeController, ours: bool) -> None:
    controller.exports.left = frozenset({TOKYO})
    controller.exports.there = [PlannedMachine(vm=VmId("1"), name="web-11", ours=ours)]
    window.left_imports.look()
    assert len(window.findChildren(ImportWindow)) == ours
    window.left_imports.hosts_changed()
    assert len(window.findChildren(ImportWindow)) == ours


def test_nothing_left_opens_nothing(window: MainWindow) -> None:
    window.left_imports.look()
    window.left_imports.hosts_changed()
    assert not window.findChildren(ImportWindow)


def test_a_journal_or_a_host_that_cannot_be_read_opens_nothing(
    window: MainWindow, controller: FakeController, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(*_: object) -> None:
        raise Refusal(Trouble(TroubleKind.JOURNAL_UNREADABLE))

    controller.exports.left = frozenset({TOKYO})
    monkeypatch.setattr(controller.exports, "planned", refuse)
    window.left_imports.look()
    monkeypatch.setattr(controller.exports, "left_over", refuse)
    window.left_imports.look()
    assert not window.findChildren(ImportWindow)
