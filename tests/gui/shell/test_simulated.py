"""A demonstration says what it is, has a past, and keeps a journal as long as it lasts."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from hvgui.demo import past
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.power import Power
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.shell.simulated_badge import mark_simulated
from hvgui.values import replace
from tests.support.small_data_centre import NOW, key_named, vms


def test_the_window_says_that_its_hosts_are_simulated(window: MainWindow) -> None:
    assert window.findChild(QLabel, "simulated") is None, "real hosts have no badge"
    mark_simulated(window)
    badge = window.findChild(QLabel, "simulated")
    assert badge is not None
    assert badge.isVisible()
    assert badge.text() == "Simulated hosts"
    assert "Nothing that you do here reaches a real host" in badge.toolTip()
    assert window.windowTitle().endswith("simulated")


def test_a_simulated_vm_has_a_past_that_fits_its_present() -> None:
    sql = replace(vms()[key_named("sql-02")], uptime_ms=10 * 3_600_000)
    marks = list(past(sql, NOW))
    assert [moment for moment, _mark in marks] == sorted(moment for moment, _mark in marks)
    assert marks[0][1] is Heartbeat.OK_HEALTHY
    assert marks[-1][1] is Heartbeat.LOST
    assert NOW - 4 * 3600 <= marks[0][0] < marks[-1][0] < NOW
    off = vms()[key_named("template-2022")]
    assert off.power is Power.OFF
    assert {mark for _moment, mark in past(off, NOW)} == {off.heartbeat}
    young = replace(vms()[key_named("web-01")], uptime_ms=600_000)
    assert {mark for moment, mark in past(young, NOW) if moment < NOW - 600} == {Heartbeat.NONE}
