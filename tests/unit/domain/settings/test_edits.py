"""Edits: what follows the host, what stays chosen, and what Apply would write."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hvgui.domain.keys import DeviceKey, HostId, VmId, VmKey
from hvgui.domain.settings.address import of_vm
from hvgui.domain.settings.edits import Edits
from hvgui.domain.settings.setting_rules import Closed, closed
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service

KEY = VmKey(HostId("h"), VmId("A"))


def edits(present: dict[str, int], applying: dict[str, int] | None = None) -> Edits[str, int]:
    return Edits(present.get, (applying or {}).get)


def test_an_untouched_key_follows_what_is_there_or_on_its_way() -> None:
    present, applying = {"a": 1}, {"b": 2}
    found = edits(present, applying)
    assert (found.shown("a"), found.shown("b"), found.shown("c")) == (1, 2, None)
    present["a"] = 3
    assert found.shown("a") == 3
    assert found.changes() == {}


def test_going_back_by_hand_leaves_the_key_alone() -> None:
    found = edits({"a": 1})
    found.choose("a", 2)
    assert (found.chosen("a"), found.changes()) == (2, {"a": 2})
    found.choose("a", 1)
    assert "a" not in found
    found.choose("a", 2)
    found.choose("a", None)
    assert len(found) == 0


def test_what_came_true_ends_unless_another_value_is_on_its_way() -> None:
    present, applying = {"a": 1}, {"a": 1}
    found = edits(present, applying)
    found.choose("a", 2)
    present["a"] = 2
    assert not found.follow()
    assert found.changes() == {}
    applying.clear()
    assert found.follow()
    assert list(found) == []


def test_an_owner_that_is_gone_takes_its_edits_along() -> None:
    found = edits({"a": 1, "b": 1})
    found.choose("a", 2)
    found.choose("b", 2)
    assert found.follow(["a", "c"], gone=lambda key: key in "ac")
    assert found.changes() == {"b": 2}


def test_what_moved_since_the_first_touch_is_told_with_its_value() -> None:
    present = {"a": 1}
    found = edits(present)
    found.choose("a", 2)
    assert found.changed_elsewhere() == {}
    present["a"] = 5
    found.choose("a", 3)
    assert found.changed_elsewhere() == {"a": 5}, "the base is that of the first touch"


def test_edits_move_with_their_vm() -> None:
    there = KEY._replace(host=HostId("other"))
    found: Edits[object, int] = Edits(lambda _: None)
    found.choose(of_vm(KEY, Setting.NAME), 1)
    found.move(lambda address: address._replace(vm=there))  # type: ignore[attr-defined]
    assert list(found) == [of_vm(there, Setting.NAME)]


def test_an_address_tells_devices_apart() -> None:
    disks = [of_vm(KEY, Setting.NAME)._replace(device=DeviceKey("disk", tail)) for tail in ("0\\0", "0\\1")]
    assert len({*disks, of_vm(KEY, Setting.NAME)}) == 3


def test_a_service_is_open_where_the_host_has_it() -> None:
    assert closed(Service.BACKUP, {Service.BACKUP: False}, Power.SAVED) is None
    assert closed(Service.BACKUP, {}, Power.OFF) is Closed.NOT_ON_HOST


@given(
    before=st.dictionaries(st.sampled_from("abc"), st.integers(0, 2)),
    chosen=st.lists(st.tuples(st.sampled_from("abcd"), st.none() | st.integers(0, 2)), max_size=8),
    after=st.dictionaries(st.sampled_from("abc"), st.integers(0, 2)),
)
def test_apply_writes_only_what_was_touched_and_differs(
    before: dict[str, int], chosen: list[tuple[str, int | None]], after: dict[str, int]
) -> None:
    present = dict(before)
    found = edits(present)
    for key, value in chosen:
        found.choose(key, value)
    touched = set(found)
    assert touched <= {key for key, _ in chosen}
    present.clear()
    present.update(after)
    found.follow()
    changes = found.changes()
    assert set(changes) <= touched
    assert all(value != present.get(key) for key, value in changes.items())
