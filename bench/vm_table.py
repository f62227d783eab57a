"""How fast the VM list sorts, filters, repaints and takes changes: ``python -m bench.vm_table [ROWS]``."""

from __future__ import annotations

import gc
import os
import random
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial

from hvgui.values import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from hvgui.domain.filters.filter_words import read_filter
from hvgui.domain.keys import VmId, VmKey
from hvgui.domain.operations.change import ChangeSet
from hvgui.ui.look.theme import apply_theme
from hvgui.ui.vms.columns import INDEX, ColumnKey
from hvgui.ui.vms.vm_list import VmList
from hvgui.ui.widgets.preferences import Preferences
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_prompter import FakePrompter

_LIVE = frozenset({"cpu_percent", "memory_mb", "uptime_ms"})


class ManyVms(FakeController):
    """The small data centre, repeated."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        models = list(self._vms.values())
        chance = random.Random(7)
        self._vms = {}
        for number in range(rows):
            model = models[number % len(models)]
            key = VmKey(model.key.host, VmId(f"{number:08X}-0000-0000-0000-000000000000"))
            name = f"{model.name}-{chance.randrange(10**6)}"
            self._vms[key] = replace(model, key=key, name=name)

    def touch(self, keys: list[VmKey]) -> ChangeSet:
        """Other load for some VMs."""
        for key in keys:
            vm = self._vms[key]
            self._vms[key] = replace(vm, cpu_percent=random.randrange(100), uptime_ms=(vm.uptime_ms or 0) + 1000)
        return ChangeSet(changed=dict.fromkeys(keys, _LIVE))


def milliseconds(work: Callable[[], object], times: int = 5) -> float:
    """The median time of some work."""
    spent = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        spent.append((time.perf_counter() - start) * 1000)
    return statistics.median(spent)


def main(rows: int) -> None:
    """Measure and print."""
    app = QApplication([])
    apply_theme(app, "light")
    controller = ManyVms(rows)
    shown = VmList(controller, run_now, FakePrompter(), Preferences(), time.time)
    shown.resize(1100, 900)
    start = time.perf_counter()
    shown.fill()
    shown.show()
    app.processEvents()
    print(f"{rows} rows, fill and show     {(time.perf_counter() - start) * 1000:8.1f} ms")
    gc.collect()
    gc.freeze()
    table, view = shown.table, shown.view
    orders = iter([Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder] * 50)

    def sort_by(key: ColumnKey) -> None:
        table.sort(INDEX[key], next(orders))

    def narrow(words: str) -> None:
        table.set_filter(read_filter(words))

    def tick() -> None:
        view.tick()
        app.processEvents()

    for key in (ColumnKey.NAME, ColumnKey.CPU, ColumnKey.HOST, ColumnKey.STATUS, ColumnKey.SERVICES):
        print(f"sort by {key.value:22} {milliseconds(partial(sort_by, key)):8.1f} ms")
    view.selectAll()
    spent = milliseconds(lambda: table.sort(INDEX[ColumnKey.NAME], next(orders)), 3)
    print(f"sort with everything selected  {spent:8.1f} ms")
    view.clearSelection()
    for words in ("web", "service:trouble", ""):
        print(f"filter {words or '(none)':23} {milliseconds(partial(narrow, words), 1):8.1f} ms")
    picture = QPixmap(view.viewport().size())
    print(f"repaint of the whole viewport  {milliseconds(lambda: view.viewport().render(picture), 20):8.1f} ms")
    print(f"tick of the uptime column      {milliseconds(tick, 20):8.1f} ms")
    stream(app, controller, shown)


def stream(app: QApplication, controller: ManyVms, shown: VmList) -> None:
    """A thousand row updates a second, in twenty lots, for three seconds."""
    keys = list(controller.vms())
    visible = [entry.key for entry in shown.table.rows[:40]]
    for name, choose in (
        ("all over the list", lambda: random.sample(keys, 50)),
        ("all of them visible", lambda: random.choices(visible, k=50)),
    ):
        gaps: list[float] = []
        last = [time.perf_counter()]

        def tick(gaps: list[float] = gaps, last: list[float] = last) -> None:
            now = time.perf_counter()
            gaps.append((now - last[0]) * 1000)
            last[0] = now

        pulse = QTimer()
        pulse.setTimerType(Qt.TimerType.PreciseTimer)
        pulse.timeout.connect(tick)
        pulse.start(4)
        feed = QTimer()
        feed.timeout.connect(lambda choose=choose: shown.apply(controller.touch(list(set(choose())))))
        feed.start(50)
        QTimer.singleShot(3000, app.quit)
        app.exec()
        pulse.stop()
        feed.stop()
        gaps.sort()
        print(f"1000 updates/s, {name:20} worst gap {gaps[-1]:5.1f} ms, p99 {gaps[int(len(gaps) * 0.99)]:5.1f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
