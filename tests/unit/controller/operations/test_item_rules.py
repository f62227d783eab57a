"""What changes of key/value items and settings make of a reading, as pure rules."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest

from hvgui.controller.operations.kinds.kvp import DataExchange, KvpWish
from hvgui.controller.operations.kinds.settings import SettingsChange
from hvgui.controller.operations.plan import NO_TRACE, Decided, Plan, Shown, Sight
from hvgui.controller.state.intents import Intents
from hvgui.controller.state.store import Store
from hvgui.domain.hosts.host import HostFacts
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import Asked, RecordKind
from hvgui.domain.operations.undoing import Now
from hvgui.domain.settings.vm_settings import Setting, SettingValue
from hvgui.domain.settings.wishes import SettingWish, setting_wishes
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.kvp import MOST_ITEMS, KvpChange, KvpItem, KvpItems, KvpPool
from hvgui.hyperv.host_reading import Dialect
from hvgui.wsman.requests import EndpointReference

KEY, OTHER = VmKey(HostId("h"), VmId("V")), VmKey(HostId("h"), VmId("W"))
DIALECT = Dialect(HostFacts(), EndpointReference("r", ()), summary_is_queryable=True)
KVP, SETTINGS = DataExchange(), SettingsChange()
YES, SAME, NO = Verdict.WILL_CHANGE, Verdict.AGREES, Verdict.REFUSED


@dataclass
class Around:
    """Implements Context, as far as plans want it."""

    store: Store = field(default_factory=Store)
    intents: Intents = field(default_factory=Intents)

    def name_of(self, key: VmKey) -> str:
        return "web" if key == KEY else "db"


def wish(name: str, value: str | None, key: VmKey = KEY, pool: KvpPool = KvpPool.HOST, **more: Any) -> KvpWish:
    return KvpWish(key, KvpChange(pool=pool, name=name, value=value, **{"overwrite": True} | more))


def there(pool: KvpPool = KvpPool.HOST, **values: str) -> KvpItems:
    return KvpItems(tuple(KvpItem(pool, name, value) for name, value in values.items()))


def plan(*wishes: KvpWish, known: dict[VmKey, Any]) -> Plan:
    return KVP.plan(wishes, known, DIALECT, Around())


def test_each_vm_has_a_call_for_each_method_removals_first() -> None:
    made = plan(
        wish("new", "1"),
        wish("a", "2"),
        wish("x", "1", OTHER),
        wish("b", None),
        wish("c", "3"),
        known={KEY: there(a="1", b="1", c="3"), OTHER: there()},
    )
    assert made.decided == (
        Decided(YES),
        Decided(YES, "1"),
        Decided(YES),
        Decided(YES, "1"),
        Decided(SAME, "3"),
    )
    steps = [(s.name, s.serves, s.lock, s.subject, s.after, s.stage) for s in made.steps]
    assert steps == [
        ("remove", (3,), KEY, "web", (), "applying"),
        ("modify", (1,), KEY, "web", (0,), "applying"),
        ("add", (0,), KEY, "web", (1,), "applying"),
        ("add", (2,), OTHER, "db", (), "applying"),
    ]


def test_a_call_has_128_items_at_most() -> None:
    made = plan(*(wish(f"n{n}", "1") for n in range(MOST_ITEMS + 1)), known={KEY: there()})
    assert [len(step.serves) for step in made.steps] == [MOST_ITEMS, 1]
    assert [step.after for step in made.steps] == [(), (0,)]


def refused(kind: TroubleKind, name: str = "") -> Decided:
    return Decided(NO, trouble=Trouble(kind, "web", name))


def test_what_cannot_be_written_is_refused_item_by_item() -> None:
    made = plan(
        wish("a", "2", expected="0", overwrite=False),
        wish("b", "1"),
        wish("b", "2"),
        wish("c", "1", pool=KvpPool.GUEST),
        wish("d", "1"),
        known={KEY: there(a="1")},
    )
    assert made.decided == (
        refused(TroubleKind.CHANGED_MEANWHILE, "a"),
        Decided(YES),
        refused(TroubleKind.DUPLICATE_NAME, "b"),
        refused(TroubleKind.KVP_READ_ONLY, "c"),
        Decided(YES),
    )
    assert [step.serves for step in made.steps] == [(1, 4)]


def test_where_there_is_no_room_only_additions_are_refused() -> None:
    full = there(KvpPool.HOST_ONLY, **{f"n{n}": "" for n in range(MOST_ITEMS)})
    only = KvpPool.HOST_ONLY
    made = plan(wish("n0", "x", pool=only), wish("new", "1", pool=only), wish("new", "1"), known={KEY: full})
    assert made.decided == (Decided(YES, ""), refused(TroubleKind.KVP_TOO_MANY), Decided(YES))


@pytest.mark.parametrize("known", [None, Trouble(TroubleKind.ACCESS_DENIED, "web")])
def test_of_a_vm_that_cannot_be_read_everything_is_refused(known: Trouble | None) -> None:
    made = plan(wish("a", "1"), wish("b", "1"), known={} if known is None else {KEY: known})
    assert made.decided == (Decided(NO, trouble=known or Trouble(TroubleKind.VM_GONE, "web")),) * 2
    assert made.steps == ()


def test_an_item_shows_as_it_is() -> None:
    asked = wish("a", "1\n2")
    assert KVP.sight(asked, there(), there(a="1\r\n2"), NO_TRACE) == Sight(Shown.YES, "1\r\n2")
    assert KVP.sight(asked, there(a="0"), there(a="0"), NO_TRACE) == Sight(Shown.NO, "0", unchanged=True)
    assert KVP.sight(asked, None, there(a="0"), NO_TRACE) == Sight(Shown.NO, "0")
    assert KVP.sight(wish("a", None), there(a="0"), there(), NO_TRACE) == Sight(Shown.YES)
    assert KVP.sight(asked, there(a="0"), there(KvpPool.HOST_ONLY, a="1\n2"), NO_TRACE) == Sight(Shown.NO)


def entry(subject: str, before: str | None) -> Asked:
    return Asked(key=KEY, vm="w", host="h", kind=RecordKind.KVP, subject=subject, before=before, wanted=None)


def test_an_item_is_put_back_if_nobody_has_changed_it_since() -> None:
    back = KVP.restore(entry("host/a/b", "old"), Now("new"))
    assert back == wish("a/b", "old", expected="new", overwrite=False)
    assert KVP.restore(entry("host-only/a", None), None) == wish("a", None, pool=KvpPool.HOST_ONLY)
    with pytest.raises(ValueError, match="nowhere"):
        KVP.restore(entry("nowhere/a", None), None)


@pytest.mark.parametrize("value", ["", "x", None])
def test_an_item_is_read_as_it_was_written(value: str | None) -> None:
    asked = wish("a/b", value)
    assert KVP.decode(KEY, KVP.encode(asked)) == asked
    assert (KVP.subject(asked), KVP.wanted(asked), KVP.item(asked).label) == ("host/a/b", value, "host/a/b")


# settings


def test_a_setting_is_read_as_it_was_written() -> None:
    values: dict[str, Any] = {"boolean": True, "string": "a b"}
    for setting in Setting:
        value = "1,0" if setting.row.order else values.get(setting.row.type, 7)
        asked = SettingWish(KEY, setting, value)
        assert SETTINGS.decode(KEY, SETTINGS.encode(asked)) == asked
        assert SETTINGS.subject(asked) == SETTINGS.item(asked).label == setting.value
    assert SETTINGS.wanted(SettingWish(KEY, Setting.DYNAMIC_MEMORY, False)) == "false"


def test_each_setting_of_each_vm_is_a_request() -> None:
    wanted: dict[VmKey, dict[Setting, SettingValue]] = {
        KEY: {Setting.NOTES: "x", Setting.CPU_WEIGHT: 5},
        OTHER: {Setting.NOTES: "y"},
    }
    assert setting_wishes(wanted) == [
        SettingWish(KEY, Setting.NOTES, "x"),
        SettingWish(KEY, Setting.CPU_WEIGHT, 5),
        SettingWish(OTHER, Setting.NOTES, "y"),
    ]


def test_a_setting_is_put_back_if_nobody_has_changed_it_since() -> None:
    told = Asked(key=KEY, vm="w", host="h", kind=RecordKind.SETTING, subject="cpu-weight", before="100", wanted="150")
    assert SETTINGS.restore(told, Now("150")) == SettingWish(KEY, Setting.CPU_WEIGHT, 100, ("150",))
    assert SETTINGS.restore(told, None) == SettingWish(KEY, Setting.CPU_WEIGHT, 100)
    unknown = Asked(key=KEY, vm="w", host="h", kind=RecordKind.SETTING, subject="notes", before=None, wanted="x")
    assert SETTINGS.restore(unknown, None) is None
