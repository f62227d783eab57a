"""Key/value items: what fits, what a change needs, and when somebody else was faster."""

from __future__ import annotations

import pytest

from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.kvp import (
    DOCUMENTED_LENGTH,
    MOST_ITEMS,
    KvpCall,
    KvpChange,
    KvpItem,
    KvpItems,
    KvpNote,
    KvpPool,
    Relabel,
    call_of,
    conflict,
    item_named,
    notes_on,
    room,
    same,
    size,
    trouble_of,
)
from hvgui.domain.vms.labels import FOLDER, OWNER, PREFIX, ROLE, TAGS, Labels, labels_of, read_labels, write_labels

KEY = VmKey(HostId("h"), VmId("V"))


def change(name: str = "n", value: str | None = "v", pool: KvpPool = KvpPool.HOST, **more: object) -> KvpChange:
    return KvpChange(pool=pool, name=name, value=value, **more)  # type: ignore[arg-type]


def items(pool: KvpPool = KvpPool.HOST, **values: str) -> KvpItems:
    return KvpItems(tuple(KvpItem(pool, name, value) for name, value in values.items()))


def test_items_are_found_by_pool_and_name() -> None:
    found = KvpItems((KvpItem(KvpPool.HOST, "a", "1"), KvpItem(KvpPool.GUEST, "a", "2")))
    assert found.of(KvpPool.HOST) == {"a": "1"}
    assert found.value(KvpPool.GUEST, "a") == "2"
    assert found.value(KvpPool.HOST, "b") is None
    assert found.of(KvpPool.HOST_ONLY) == {}


@pytest.mark.parametrize("pool", KvpPool)
def test_a_label_names_its_item_even_with_a_slash(pool: KvpPool) -> None:
    one = change("a/b", pool=pool)
    assert one.label == f"{pool.value}/a/b"
    assert item_named(one.label) == (pool, "a/b")


def test_a_label_of_no_pool_is_refused() -> None:
    with pytest.raises(ValueError, match="nowhere"):
        item_named("nowhere/a")


def test_sizes_are_bytes_of_utf16_with_the_terminator() -> None:
    assert [size(text) for text in ("", "a", "\N{HIRAGANA LETTER A}", "\U0001f600", "\ud800")] == [2, 4, 4, 6, 4]


@pytest.mark.parametrize(("pool", "longest"), [(KvpPool.HOST, (2048 - 2) // 2), (KvpPool.HOST_ONLY, (16_384 - 2) // 2)])
def test_the_longest_value_fits_and_one_more_does_not(pool: KvpPool, longest: int) -> None:
    assert trouble_of(change(value="x" * longest, pool=pool), "vm") is None
    too_long = trouble_of(change(value="x" * (longest + 1), pool=pool), "vm")
    assert too_long == Trouble(TroubleKind.KVP_VALUE_TOO_LONG, "vm", "n")


def test_the_longest_name_fits_and_one_more_does_not() -> None:
    assert trouble_of(change("n" * 255), "vm") is None
    assert trouble_of(change("n" * 256), "vm") == Trouble(TroubleKind.KVP_NAME_TOO_LONG, "vm", "n" * 256)


@pytest.mark.parametrize("pool", [KvpPool.GUEST, KvpPool.INTRINSIC])
def test_what_the_guest_says_is_not_written(pool: KvpPool) -> None:
    assert trouble_of(change(pool=pool), "vm") == Trouble(TroubleKind.KVP_READ_ONLY, "vm", "n")


@pytest.mark.parametrize("name", ["", "  ", "\t"])
def test_an_item_has_a_name(name: str) -> None:
    assert trouble_of(change(name), "vm") == Trouble(TroubleKind.KVP_NAME_MISSING, "vm")


@pytest.mark.parametrize(("name", "value"), [("a\x07", "v"), ("a", "v\x07"), ("a\x07", None)])
def test_what_xml_cannot_carry_is_named(name: str, value: str | None) -> None:
    found = trouble_of(change(name, value), "vm")
    assert found == Trouble(TroubleKind.KVP_TEXT_NOT_LEGAL, "vm", f"{name!a}: U+0007")


def test_an_item_without_a_value_can_be_removed() -> None:
    assert trouble_of(change(value=None), "vm") is None
    assert notes_on(change(value=None)) == ()


def test_a_value_longer_than_documented_is_warned_about() -> None:
    assert notes_on(change(value="x" * DOCUMENTED_LENGTH)) == ()
    assert notes_on(change(value="x" * (DOCUMENTED_LENGTH + 1))) == (KvpNote.LONGER_THAN_DOCUMENTED,)


@pytest.mark.parametrize(
    ("value", "present", "call"),
    [
        ("v", items(), KvpCall.ADD),
        ("v", items(n=""), KvpCall.MODIFY),
        ("v", items(n="w"), KvpCall.MODIFY),
        ("v", items(n="v"), None),
        (None, items(n="v"), KvpCall.REMOVE),
        (None, items(n=""), KvpCall.REMOVE),
        (None, items(), None),
        ("v", items(KvpPool.HOST_ONLY, n="v"), KvpCall.ADD),
    ],
)
def test_what_a_change_needs(value: str | None, present: KvpItems, call: KvpCall | None) -> None:
    assert call_of(change(value=value), present) is call


def test_removals_come_first() -> None:
    assert list(KvpCall) == [KvpCall.REMOVE, KvpCall.MODIFY, KvpCall.ADD]


@pytest.mark.parametrize(
    ("expected", "now", "wanted", "overwrite", "collides"),
    [
        ("old", "old", "new", False, False),
        ("old", "theirs", "new", False, True),
        ("old", None, "new", False, True),
        (None, "theirs", "new", False, True),
        (None, None, "new", False, False),
        ("old", "new", "new", False, False),
        ("old", "theirs", None, False, True),
        ("old", None, None, False, False),
        ("old", "theirs", "new", True, False),
    ],
)
def test_somebody_elses_change_is_a_conflict(
    expected: str | None, now: str | None, wanted: str | None, overwrite: bool, collides: bool
) -> None:
    one = change(value=wanted, expected=expected, overwrite=overwrite)
    found = conflict(one, items() if now is None else items(n=now), "vm")
    assert found == (Trouble(TroubleKind.CHANGED_MEANWHILE, "vm", "n") if collides else None)


def test_values_say_the_same_in_any_form_that_hosts_give_them() -> None:
    assert same("n", "a\r\nb\rc", "a\nb\nc")
    assert not same("n", "a", "b")
    assert not same("n", "", None)
    assert same("n", None, None)
    assert not same("n", "b,a", "a,b")
    assert same(TAGS, "b, a", "a,b")
    assert same(TAGS, None, "")
    assert not same(TAGS, "a", "a,b")
    assert same(OWNER, "", None)
    assert same(OWNER, None, "")
    assert not same(OWNER, "anna", None)
    assert not same(OWNER, None, "anna")
    assert not same(OWNER, "anna", "ben")


def full(count: int) -> KvpItems:
    return items(KvpPool.HOST_ONLY, **{f"n{n}": "" for n in range(count)})


def test_there_is_room_for_128_host_only_items() -> None:
    def adding(name: str = "new", pool: KvpPool = KvpPool.HOST_ONLY) -> KvpChange:
        return change(name, pool=pool)

    gone = change("n0", None, KvpPool.HOST_ONLY)
    assert room([adding()], full(MOST_ITEMS - 1), "vm") is None
    assert room([adding()], full(MOST_ITEMS), "vm") == Trouble(TroubleKind.KVP_TOO_MANY, "vm")
    assert room([adding("n1")], full(MOST_ITEMS), "vm") is None
    assert room([gone, adding()], full(MOST_ITEMS), "vm") is None
    assert room([adding(pool=KvpPool.HOST)], full(MOST_ITEMS), "vm") is None
    assert room([gone], full(MOST_ITEMS + 2), "vm") is None, "fewer is no trouble, even where there are too many"
    assert room([adding()], full(MOST_ITEMS + 2), "vm") == Trouble(TroubleKind.KVP_TOO_MANY, "vm")


def test_new_labels_touch_only_what_differs() -> None:
    was, wanted = Labels(("a", "b"), "anna", ""), Labels(("a", "b"), "", "dc")
    assert Relabel(was, wanted).changes() == (
        KvpChange(pool=KvpPool.HOST_ONLY, name=OWNER, value=None, expected="anna"),
        KvpChange(pool=KvpPool.HOST_ONLY, name=ROLE, value="dc", expected=None),
    )
    assert Relabel(was, was).changes() == ()


def test_labels_are_read_as_they_were_written() -> None:
    labels = labels_of(" b ,, a  c,b", " anna  b ", " Domain  Controller ")
    assert labels == Labels(("a c", "b"), "anna b", "Domain Controller")
    wrote = write_labels(labels)
    assert wrote == {TAGS: "a c, b", OWNER: "anna b", ROLE: "Domain Controller", FOLDER: None}
    assert all(name.startswith(PREFIX) for name in wrote)
    others = [("tags", "x"), ("owner", "y"), ("hvgui.other", "z")]
    assert read_labels([*others, *((name, text) for name, text in wrote.items() if text is not None)]) == labels
    assert read_labels(others) == Labels()
    assert write_labels(Labels()) == {TAGS: None, OWNER: None, ROLE: None, FOLDER: None}


@pytest.mark.parametrize(
    ("role", "is_one"),
    [("DC", True), ("Domain  Controller", True), ("domain-controller", True), ("", False), ("dcs", False)],
)
def test_a_domain_controller_is_known_by_its_role(role: str, is_one: bool) -> None:
    assert Labels(role=role).is_controller is is_one
    assert bool(Labels(role=role)) is bool(role)


def test_any_label_counts_as_one() -> None:
    assert [bool(each) for each in (Labels(), Labels(("a",)), Labels(owner="o"))] == [False, True, True]
