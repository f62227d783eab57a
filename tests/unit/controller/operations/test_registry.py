"""Operations under way: pictures are made when somebody looks, counts are kept as items end."""

from __future__ import annotations

import asyncio

from hvgui.controller.operations.registry import Registry
from hvgui.controller.state.store import Store
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.operation import Counts, Item, OperationKind
from hvgui.domain.outcome import Done, Failed, Unknown
from hvgui.domain.trouble import Trouble, TroubleKind
from tests.support.cranked import CrankedClock

KEY = VmKey(HostId("h"), VmId("00000000-0000-0000-0000-000000000001"))


def test_an_item_that_moves_makes_no_picture_of_all_others() -> None:
    async def story() -> None:
        store = Store()
        running = Registry(store, CrankedClock()).begin(OperationKind.POWER, [Item(key=KEY)] * 500)
        first = store.operations[running.id]
        for index in range(500):
            running.stage(index, "applying", 0.5)
            running.settle(index, Done())
        assert first.items[0].outcome is None
        made = store.operations[running.id]
        assert made is store.operations[running.id], "nothing moved, so nothing is made anew"
        assert made.counts == Counts(done=500, failed=0, unknown=0, cancelled=0, open=0)

    asyncio.run(story())


def test_counts_add_up_when_an_unknown_is_settled_later() -> None:
    async def story() -> None:
        store = Store()
        running = Registry(store, CrankedClock()).begin(OperationKind.POWER, [Item(key=KEY)] * 3)
        running.settle(0, Unknown(1.0))
        running.settle(1, Failed(Trouble(TroubleKind.VM_GONE)))
        assert running.picture.counts == Counts(done=0, failed=1, unknown=1, cancelled=0, open=1)
        running.settle(0, Done())
        running.settle(2, Done())
        running.finish()
        picture = store.operations[running.id]
        assert picture.counts == Counts(done=2, failed=1, unknown=0, cancelled=0, open=0)
        assert not picture.running

    asyncio.run(story())
