"""The list's model: rows move, come and go one by one; selection and identity stay."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hvgui.domain.filters.filter_words import read_filter
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import VmId, VmKey
from hvgui.domain.operations.change import diff
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.vm import Vm
from hvgui.ui.vms.columns import COLUMNS, INDEX, ColumnKey
from hvgui.ui.vms.row_runs import columns_of, runs
from hvgui.ui.vms.vm_table import VmTable
from hvgui.ui.widgets import roles
from hvgui.values import replace
from hvgui.wording.i18n import set_language
from tests.support.counting import calls
from tests.support.small_data_centre import BERLIN, NOW, OSAKA, TOKYO, hosts, key_named, vms

NAME, STATE, CPU = INDEX[ColumnKey.NAME], INDEX[ColumnKey.STATE], INDEX[ColumnKey.CPU]


class Watch:
    """Counts what a model announces."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self.resets = self.layouts = 0
        self.changed: list[tuple[int, int, int, int]] = []
        model.modelReset.connect(self._reset)
        model.layoutChanged.connect(self._layout)
        model.dataChanged.connect(self._data)

    def _reset(self) -> None:
        self.resets += 1

    def _layout(self) -> None:
        self.layouts += 1

    def _data(self, first: object, last: object, _roles: object) -> None:
        self.changed.append((first.row(), last.row(), first.column(), last.column()))  # type: ignore[attr-defined]


@pytest.fixture
def clock() -> list[float]:
    return [NOW]


@pytest.fixture
def table(qtbot: QtBot, clock: list[float]) -> Iterator[VmTable]:
    model = VmTable(lambda: clock[0])
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.fill(hosts().values(), vms())
    yield model
    del tester


def names(table: VmTable) -> list[str]:
    return [str(table.index(row, NAME).data()) for row in range(table.rowCount())]


def test_numbers_in_names_sort_as_numbers(table: VmTable) -> None:
    shown = [name for name in names(table) if name.startswith("vdi")]
    assert shown[:3] == ["vdi-1", "vdi-2", "vdi-3"]
    assert shown[-1] == "vdi-24"


@pytest.mark.parametrize("column", COLUMNS, ids=lambda c: c.key.value)
@pytest.mark.parametrize("order", list(Qt.SortOrder), ids=lambda o: o.name)
def test_every_column_sorts(table: VmTable, column: object, order: Qt.SortOrder) -> None:
    index = COLUMNS.index(column)
    table.sort(index, order)
    values = [COLUMNS[index].sort(entry) for entry in table.rows]
    assert values == sorted(values, reverse=order is Qt.SortOrder.DescendingOrder)
    assert {entry.key for entry in table.rows} == set(vms())
    assert [entry.place for entry in table.rows] == list(range(40))


def test_a_change_touches_only_its_row_and_columns(table: VmTable) -> None:
    watch = Watch(table)
    key = key_named("web-01")
    row = table.index_of(key).row()
    new = {**vms(), key: replace(vms()[key], cpu_percent=99)}
    table.apply(diff(vms(), new), new)
    assert watch.changed == [(row, row, CPU, INDEX[ColumnKey.CPU_HISTORY])]
    assert INDEX[ColumnKey.CPU_HISTORY] == CPU + 1
    assert (watch.resets, watch.layouts) == (0, 0)
    assert table.index(row, CPU).data() == "99%"


def test_neighbouring_changes_are_told_together(table: VmTable) -> None:
    watch = Watch(table)
    keys = [entry.key for entry in table.rows[5:9]] + [table.rows[12].key]
    new = {key: replace(vm, cpu_percent=98) if key in keys else vm for key, vm in vms().items()}
    table.apply(diff(vms(), new), new)
    assert [(first, last) for first, last, *_ in watch.changed] == [(5, 8), (12, 12)]


def test_a_field_nobody_shows_touches_nothing(table: VmTable) -> None:
    watch = Watch(table)
    key = key_named("web-01")
    new = {**vms(), key: replace(vms()[key], settings_stamp="2")}
    table.apply(diff(vms(), new), new)
    assert watch.changed == []


def test_a_live_column_is_sorted_again_only_on_the_beat(table: VmTable) -> None:
    table.sort(CPU, Qt.SortOrder.DescendingOrder)
    key = table.rows[-1].key
    key = next(e.key for e in reversed(table.rows) if e.vm.power is Power.RUNNING)
    before = table.index_of(key).row()
    new = {**vms(), key: replace(vms()[key], cpu_percent=100)}
    table.apply(diff(vms(), new), new)
    assert table.index_of(key).row() == before
    table.beat()
    assert table.index_of(key).row() == 0


def test_another_column_is_sorted_again_at_once(table: VmTable) -> None:
    table.sort(STATE)
    key = key_named("template-2022")
    new = {**vms(), key: replace(vms()[key], power=Power.RUNNING)}
    table.apply(diff(vms(), new), new)
    powers = [entry.vm.power for entry in table.rows]
    assert powers[: powers.count(Power.RUNNING)] == [Power.RUNNING] * powers.count(Power.RUNNING)


def test_vms_come_and_go_without_a_reset(table: VmTable) -> None:
    watch = Watch(table)
    held = QPersistentModelIndex(table.index_of(key_named("web-01")))
    gone = key_named("web-02")
    fresh = Vm(key=VmKey(TOKYO, VmId("F" * 8)), name="aaa-first")
    new = {**{k: v for k, v in vms().items() if k != gone}, fresh.key: fresh}
    table.apply(diff(vms(), new), new)
    assert names(table)[0] == "aaa-first"
    assert "web-02" not in names(table)
    assert watch.resets == 0
    assert held.data() == "web-01"


def test_the_first_fill_is_the_only_reset(qtbot: QtBot) -> None:
    model = VmTable(lambda: NOW)
    model.set_hosts(hosts().values())
    watch = Watch(model)
    model.apply(diff({}, vms()), vms())
    assert watch.resets == 1
    model.apply(diff(vms(), {}), {})
    assert model.rowCount() == 0
    assert watch.resets == 1


@pytest.mark.parametrize("line", ["web", "state:running", "service:trouble", "nothing-like-this", "-vdi"])
def test_filtering_keeps_what_was_held(table: VmTable, line: str) -> None:
    held = {entry.key: QPersistentModelIndex(table.index_of(entry.key)) for entry in table.rows}
    words = read_filter(line)
    table.set_filter(words)
    for entry in table.rows:
        assert held[entry.key].row() == entry.place
    table.set_filter(read_filter(""))
    assert table.rowCount() == 40


def test_a_row_leaves_and_comes_back_as_it_fits(table: VmTable) -> None:
    table.set_filter(read_filter("state:running"))
    key = key_named("web-01")
    off = {**vms(), key: replace(vms()[key], power=Power.OFF)}
    table.apply(diff(vms(), off), off)
    assert not table.index_of(key).isValid()
    assert table.total == 40
    table.apply(diff(off, vms()), vms())
    assert table.index_of(key).isValid()


def test_a_host_narrows_the_list(table: VmTable) -> None:
    table.set_scope(OSAKA)
    assert {entry.key.host for entry in table.rows} == {OSAKA}
    shown, all_ = table.totals()
    assert shown == all_ == table.rowCount()
    table.set_scope(None)
    assert table.totals() == (40, 40)


def test_rows_of_a_silent_host_say_how_old_they_are(table: VmTable) -> None:
    entry = table.entry(key_named("Datenbank Süd"))
    assert entry is not None
    assert entry.gone
    tip = table.index_of(entry.key).data(roles.TOOL_TIP)
    assert "25 minutes ago" in tip


def test_scattered_rows_are_told_as_one_range_and_a_few_each_for_themselves(table: VmTable) -> None:
    watch = Watch(table)
    keys = [table.rows[row].key for row in (1, 3, 4, 9)]
    table.set_activities(dict.fromkeys(keys, "Starting"), set())
    assert [(first, last) for first, last, *_ in watch.changed] == [(1, 1), (3, 4), (9, 9)]
    watch.changed.clear()
    table.set_activities({}, set())
    watch.changed.clear()
    keys = [table.rows[row].key for row in (1, 3, 5, 7, 9, 11)]
    table.set_activities(dict.fromkeys(keys, "Starting"), set())
    assert [(first, last) for first, last, *_ in watch.changed] == [(1, 11)]


def test_a_host_that_falls_silent_touches_its_rows(table: VmTable) -> None:
    watch = Watch(table)
    pictures = hosts()
    pictures[TOKYO] = replace(pictures[TOKYO], phase=LinkPhase.GONE)
    table.set_hosts(pictures.values())
    rows = {row for first, last, *_ in watch.changed for row in range(first, last + 1)}
    tokyo = {entry.place for entry in table.rows if entry.key.host == TOKYO}
    assert tokyo <= rows <= set(range(min(tokyo), max(tokyo) + 1))
    watch.changed.clear()
    table.set_hosts(pictures.values())
    assert watch.changed == []


def test_uptime_ticks_between_two_reads(table: VmTable, clock: list[float]) -> None:
    index = table.index_of(key_named("web-01"), INDEX[ColumnKey.UPTIME])
    assert index.data() == "4 h 32 m"
    assert index.data(roles.ACCESSIBLE_TEXT) == "Uptime: 04:32:03"
    clock[0] += 61
    assert index.data() == "4 h 33 m"
    assert index.data(roles.ACCESSIBLE_TEXT) == "Uptime: 04:33:04"


def test_uptime_of_a_silent_host_stands_still(table: VmTable, clock: list[float]) -> None:
    index = table.index_of(key_named("Datenbank Süd"), INDEX[ColumnKey.UPTIME])
    before = index.data()
    clock[0] += 61
    assert index.data() == before


def test_what_is_being_done_stands_in_the_status_column(table: VmTable) -> None:
    key = key_named("web-01")
    index = table.index_of(key, INDEX[ColumnKey.STATUS])
    table.set_activities({key: "Copying files… 43%"}, {key})
    assert index.data() == "Copying files… 43%"
    assert "being applied" in table.index_of(key, INDEX[ColumnKey.SERVICES]).data(roles.TOOL_TIP)
    table.set_activities({}, set())
    assert index.data() == ""


class Looked(dict[VmKey, str]):
    """Activities that count how often they are looked at."""

    looks = 0

    def get(self, key: VmKey, default: Any = None) -> Any:
        Looked.looks += 1
        return super().get(key, default)


def test_what_is_being_done_with_some_vms_is_no_look_at_all_of_them(table: VmTable) -> None:
    key, other = key_named("web-01"), key_named("web-02")
    table.set_activities(Looked({key: "Turning off"}), {key})
    table.set_activities(Looked({other: "Turning off"}), set())
    assert Looked.looks == 3, "the one before, and both now"
    entries = [table.entry(key), table.entry(other)]
    assert [(e.activity, e.pending) for e in entries if e] == [("", False), ("Turning off", False)]


@pytest.mark.parametrize("language", ["en", "ja"])
def test_every_cell_speaks_its_header_and_its_value(table: VmTable, language: str) -> None:
    set_language(language)
    for row in range(table.rowCount()):
        for number, column in enumerate(COLUMNS):
            spoken = table.index(row, number).data(roles.ACCESSIBLE_TEXT)
            assert spoken.startswith(f"{column.title}: ")
            assert len(spoken) > len(column.title) + 2


def test_the_services_cell_says_what_is_wrong(table: VmTable) -> None:
    cell = table.index_of(key_named("web-02"), INDEX[ColumnKey.SERVICES])
    assert cell.data() == "5 of 6 responding – Guest services: No Contact"
    assert cell.data(roles.TOOL_TIP).count("\n") == 5


def test_two_vms_of_one_name_are_two_rows(table: VmTable) -> None:
    twin = replace(vms()[key_named("web-01")], key=VmKey(BERLIN, VmId("A" * 8)))
    new = {**vms(), twin.key: twin}
    table.apply(diff(vms(), new), new)
    assert names(table).count("web-01") == 2


def test_random_changes_leave_what_a_new_list_would_show(table: VmTable) -> None:
    chance = random.Random(11)
    present = vms()
    spare = {key: vm for key, vm in present.items() if chance.random() < 0.3}
    for step in range(120):
        new = dict(present)
        for key in chance.sample(sorted(new), min(4, len(new))):
            roll = chance.random()
            if roll < 0.2:
                spare[key] = new.pop(key)
            elif roll < 0.6:
                new[key] = replace(new[key], power=chance.choice(list(Power)), cpu_percent=chance.randrange(100))
            else:
                new[key] = replace(new[key], name=f"vm-{chance.randrange(50)}")
        if spare and chance.random() < 0.6:
            key = chance.choice(sorted(spare))
            new.setdefault(key, spare.pop(key))
        table.apply(diff(present, new), new)
        present = new
        if step % 10 == 0:
            table.sort(chance.randrange(len(COLUMNS)), chance.choice(list(Qt.SortOrder)))
        if step % 10 < 2:
            table.sort_also(chance.randrange(len(COLUMNS)))
        if step % 7 == 0:
            table.set_filter(read_filter(chance.choice(["", "vm-1", "state:running", "host:osaka"])))
        table.beat()
    other = VmTable(lambda: NOW)
    other.fill(hosts().values(), present)
    other.order.keys = table.order.keys
    other._filter = table._filter
    other._arrange()
    assert [entry.key for entry in table.rows] == [entry.key for entry in other.rows]


def test_the_words_that_rows_are_sorted_by_are_made_once(qapp: QApplication) -> None:
    table, status = VmTable(lambda: NOW), INDEX[ColumnKey.STATUS]
    table.fill(hosts().values(), vms())
    first = calls(lambda: table.sort(status, Qt.SortOrder.AscendingOrder))
    again = calls(lambda: table.sort(status, Qt.SortOrder.DescendingOrder))
    assert again < first / 2
    assert again < 2 * len(table.rows), "one for each row, and some for all"
    names = [entry.vm.name for entry in table.rows]
    before = vms()
    key = key_named("web-01")
    after = {**before, key: replace(before[key], status_texts=("Zzz",), operational=())}
    table.apply(diff(before, after), after)
    assert table.rows[0].vm.name == "web-01" != names[0], "a new snapshot has new words"


def test_a_row_that_goes_while_all_are_rearranged_takes_its_index_along(
    table: VmTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its index was another row's: a selection that nobody had made."""
    monkeypatch.setattr("hvgui.ui.vms.vm_table._MANY_RUNS", 0)
    key, other = table.rows[3].key, table.rows[7].key
    gone, stays = QPersistentModelIndex(table.index_of(key)), QPersistentModelIndex(table.index_of(other))
    before = vms()
    after = {each: vm for each, vm in before.items() if each != key}
    table.apply(diff(before, after), after)
    assert not gone.isValid()
    assert table.rows[stays.row()].key == other


def test_runs() -> None:
    assert runs([]) == []
    assert runs([3]) == [(3, 3)]
    assert runs([0, 1, 2, 5, 7, 8]) == [(0, 2), (5, 5), (7, 8)]


def test_every_field_of_a_column_exists() -> None:
    fields = set(Vm.__struct_fields__)
    for column in COLUMNS:
        assert column.fields <= fields
    assert columns_of(frozenset({"settings_stamp"})) is None
