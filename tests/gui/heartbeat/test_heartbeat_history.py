"""Heartbeat history: a strip for one VM, all VMs by trouble, and being told when a watched one is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import VmKey
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.heartbeat_history import Alarm, HeartbeatHistory, Span
from hvgui.ui.commands.command import Command
from hvgui.ui.heartbeat.history_window import HeartbeatHistoryWindow
from hvgui.ui.look import tokens
from hvgui.ui.look.tokens import DARK, LIGHT, Measures, Tokens
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.widgets import heartbeat_strip, roles
from hvgui.ui.widgets.heartbeat_strip import Kind, kind_of, spoken
from hvgui.ui.widgets.preferences import Preferences
from tests.gui.conftest import Build
from tests.support.fake_controller import FakeController
from tests.support.small_data_centre import NOW, OSAKA, key_named

SQL: VmKey = key_named("sql-02")
HOUR = 3600.0


def feed(history: HeartbeatHistory, start: float, end: float, mark: Heartbeat) -> None:
    at = start
    while at <= end:
        history.sample(at, mark)
        at += 60


def test_every_heartbeat_has_a_kind() -> None:
    kinds = {kind_of(mark) for mark in Heartbeat} | {kind_of(None)}
    assert kinds == set(Kind)
    assert kind_of(Heartbeat.LOST) is Kind.SILENT
    assert kind_of(Heartbeat.PAUSED) is Kind.QUIET


def test_the_strip_is_said_in_words_the_worst_first() -> None:
    spans = (
        Span(0, 2 * HOUR, Heartbeat.OK_HEALTHY),
        Span(2 * HOUR, 2 * HOUR + 600, None),
        Span(2 * HOUR + 600, 2 * HOUR + 900, Heartbeat.LOST),
    )
    assert spoken(spans) == "Lost Communication 5 minutes, OK (Applications Healthy) 2 hours, No data 10 minutes"


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_kinds_differ_in_shape_and_not_only_in_colour(qapp: object, colours: Tokens) -> None:
    """Drawn in grey, no two kinds look alike."""
    tokens.use(colours, Measures())
    shapes = set()
    for mark in (Heartbeat.LOST, Heartbeat.OK_CRITICAL, Heartbeat.OK_HEALTHY, Heartbeat.PAUSED, None):
        image = QImage(40, 20, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        heartbeat_strip.paint(painter, QRect(0, 0, 40, 20), (Span(0.0, 10.0, mark),))
        painter.end()
        shapes.add(tuple(image.pixelColor(x, y).alpha() > 0 for x in range(8) for y in range(20)))
    assert len(shapes) == 5


def test_the_summary_shows_gaps_as_unknown(window: MainWindow, controller: FakeController) -> None:
    history = controller.monitoring.heartbeat_history(SQL)
    feed(history, NOW - 3 * HOUR, NOW - 2 * HOUR, Heartbeat.OK_HEALTHY)
    feed(history, NOW - HOUR, NOW, Heartbeat.LOST)
    window.list.view.select([SQL])
    shown = window.summary.history
    assert [span.mark for span in shown.spans] == [None, Heartbeat.OK_HEALTHY, None, Heartbeat.LOST]
    assert "No data 2 hours" in shown.accessibleName()
    shown.resize(400, 20)
    assert shown.span_at(399) == shown.spans[-1]
    assert shown.span_at(1) == shown.spans[0]


def test_all_vms_are_sorted_by_trouble_and_lead_to_the_list(window: MainWindow, controller: FakeController) -> None:
    feed(controller.monitoring.heartbeat_history(SQL), NOW - HOUR, NOW, Heartbeat.LOST)
    feed(controller.monitoring.heartbeat_history(key_named("web-10")), NOW - HOUR, NOW - HOUR / 2, Heartbeat.NO_CONTACT)
    window.actions_by_command[Command.HEARTBEAT_HISTORY].trigger()
    histories = window.findChildren(HeartbeatHistoryWindow)[-1]
    model = histories.model
    assert [model.vm(row).name for row in (0, 1)] == ["sql-02", "web-10"]  # type: ignore[union-attr]
    assert model.data(model.index(0, 3)) == "1 hour"
    assert "Lost Communication 1 hour" in model.data(model.index(0, 4), roles.ACCESSIBLE_TEXT)
    histories.table.setCurrentIndex(model.index(1, 0))
    feed(controller.monitoring.heartbeat_history(key_named("web-10")), NOW - HOUR / 2 + 60, NOW, Heartbeat.NO_CONTACT)
    histories.hours.setCurrentIndex(0)
    assert model.vm(histories.table.currentIndex().row()).name == "web-10"  # type: ignore[union-attr]
    histories.table.activated.emit(model.index(0, 0))
    assert len(window.list.selected()) == 1


def test_watched_vms_are_remembered_and_told_of(build: Build, controller: FakeController) -> None:
    kept = Preferences()
    window = build(preferences=kept)
    window.list.view.select([SQL])
    window.actions_by_command[Command.WATCH].trigger()
    assert controller.monitoring.watched == {SQL}
    assert kept.watched == [f"{SQL.host}/{SQL.vm}"]
    again = build(preferences=kept)
    assert controller.monitoring.watched == {SQL}
    vm = controller.vm(SQL)
    assert vm is not None
    controller.monitoring.raise_alarm(Alarm(vm, NOW - 60))
    assert again.banner.isVisibleTo(again)
    assert again.banner.words.text().startswith("sql-02 on HV-OSAKA-02 has not responded since")
    again.list.view.select([])
    again.banner.show_vm.click()
    assert again.list.selected() == [SQL]
    again.banner.dismiss.click()
    assert not again.banner.isVisibleTo(again)
    window.list.view.select([SQL])
    window.actions_by_command[Command.WATCH].trigger()
    assert controller.monitoring.watched == frozenset()


def test_several_alarms_are_counted(window: MainWindow, controller: FakeController) -> None:
    for name in ("sql-02", "dc-02"):
        vm = controller.vm(key_named(name))
        assert vm is not None
        controller.monitoring.raise_alarm(Alarm(vm, NOW - 60))
    assert window.banner.words.text().endswith("(1 more)")
    controller.move_host(OSAKA, LinkPhase.LIVE)
