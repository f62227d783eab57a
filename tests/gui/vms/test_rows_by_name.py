"""Rows by name: what comes is merged into what is there."""

from __future__ import annotations

import random

from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.vms.vm import Vm
from hvgui.ui.vms.rows_by_name import RowsByName
from hvgui.ui.vms.vm_row import VmRow


class Name(str):
    """A name that counts how often names are compared."""

    compared = 0

    def __lt__(self, other: str) -> bool:
        Name.compared += 1
        return super().__lt__(other)


def row(number: int) -> VmRow:
    key = VmKey(HostId("a"), VmId(f"{number:05}"))
    entry = VmRow(Vm(key=key, name=f"vm{number}"), "a", seen=0.0)
    entry.order = Name(entry.order[0])  # type: ignore[assignment]
    return entry


def test_rows_that_come_are_not_a_reason_to_sort_the_others_again() -> None:
    named, rows = RowsByName(), [row(number) for number in range(1000)]
    chance = random.Random(1)
    chance.shuffle(rows)
    for entry in rows[:990]:
        named.put(entry)
    named.all()
    for entry in rows[990:]:
        named.put(entry)
    for entry in rows[:5]:
        named.drop(entry)
    Name.compared = 0
    found = named.all()
    assert Name.compared < 3 * len(rows), "sorting them all takes nine for each"
    assert found == sorted(rows[5:], key=lambda entry: entry.key.vm)
    Name.compared = 0
    assert named.all() == found
    assert Name.compared == 0
    rows[0].order, rows[7].order = rows[7].order, rows[0].order
    named.rename()
    assert [entry.order for entry in named.all()] == sorted(entry.order for entry in rows[5:])
