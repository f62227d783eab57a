"""Numbers of the list: kept as rows come, change and go, and never counted again over all rows."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from hvgui.domain.health import attention
from hvgui.domain.health.attention import Counts
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.operations.change import diff
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import ServiceMeaning, ServiceState, meaning_of
from hvgui.domain.vms.vm import Vm
from hvgui.ui.vms import columns, vm_row
from hvgui.ui.vms.overview import Overview
from hvgui.ui.vms.scroll_marks import ScrollMarks
from hvgui.ui.vms.vm_rows import VmRows
from hvgui.ui.vms.vm_table import VmTable
from hvgui.values import replace
from tests.support.fake_controller import FakeController
from tests.support.small_data_centre import BERLIN, TOKYO


@pytest.fixture
def table(controller: FakeController, qtbot: QtBot) -> VmTable:
    made = VmTable(lambda: 0.0)
    made.fill(controller.hosts(), controller.vms())
    return made


def test_a_silent_host_is_one_problem_and_its_vms_are_none(table: VmTable, controller: FakeController) -> None:
    hosts = [replace(h, phase=LinkPhase.GONE if h.id == BERLIN else LinkPhase.LIVE) for h in controller.hosts()]
    table.set_hosts(hosts)
    assert Overview(table).counts() == Counts(every=40, attention=5, running=30, off=7, known=30)
    table.set_scope(BERLIN)
    assert Overview(table).counts() == Counts(every=10, attention=1, running=8, off=2, known=0)


def test_numbers_follow_every_change(table: VmTable, controller: FakeController) -> None:
    overview, before = Overview(table), dict(controller.vms())
    well = [vm for vm in before.values() if vm.power is Power.RUNNING and vm.heartbeat is Heartbeat.OK_HEALTHY]
    bad, off, gone, *_ = well
    after = {
        **before,
        bad.key: replace(bad, heartbeat=Heartbeat.LOST),
        off.key: replace(off, power=Power.OFF),
    }
    del after[gone.key]
    first = overview.counts()
    table.apply(diff(before, after), after)
    assert overview.counts() == replace(
        first,
        every=first.every - 1,
        known=first.known - 1,
        running=first.running - 2,
        off=first.off + 1,
        attention=first.attention + 1,
    )
    table.apply(diff(after, before), before)
    assert overview.counts() == first
    assert overview.problem_count() == len(overview.problems())
    table.apply(diff(before, {}), {})
    assert overview.counts() == Counts(attention=len(overview.silent_hosts()))


def test_nothing_is_judged_again_that_has_not_changed(
    table: VmTable, controller: FakeController, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = VmRows(table, controller, "list")
    judged: list[Vm] = []
    original = attention.cause_of

    def counted(vm: Vm) -> attention.Cause | None:
        judged.append(vm)
        return original(vm)

    for module in (attention, vm_row):
        if hasattr(module, "cause_of"):
            monkeypatch.setattr(module, "cause_of", counted)
    overview, marks = Overview(table), ScrollMarks(view, table)
    troubled = len(overview.problems())
    judged.clear()
    for _ in range(3):
        overview.counts()
        marks.count()
        assert overview.problem_count() == troubled
    assert judged == []
    # What is shown of them by cause asks for those alone that are in trouble.
    overview.attention()
    assert len(judged) <= 3 * troubled
    vms = dict(controller.vms())
    key = next(key for key in vms if key.host == TOKYO)
    now = {**vms, key: replace(vms[key], heartbeat=Heartbeat.LOST)}
    judged.clear()
    table.apply(diff(vms, now), now)
    assert judged == [now[key]]


def test_the_order_of_services_is_worked_out_once_for_vms_in_the_same_states(
    table: VmTable, controller: FakeController, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[ServiceState] = []

    def counted(state: ServiceState) -> ServiceMeaning:
        asked.append(state)
        return meaning_of(state)

    getattr(columns._services_order, "cache_clear", lambda: None)()
    monkeypatch.setattr(columns, "meaning_of", counted)
    table.sort(columns.INDEX[columns.ColumnKey.SERVICES])
    different = {vm.services for vm in controller.vms().values()}
    assert len(asked) <= 6 * len(different) < 6 * len(controller.vms())
    table.sort(columns.INDEX[columns.ColumnKey.SERVICES])
    assert len(asked) <= 6 * len(different)
    columns._services_order.cache_clear()
