"""Undo: read what is there now, compare, propose; then a new change for what may be put back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from hvgui.controller.journal import Journal
from hvgui.controller.lane import host_gone
from hvgui.controller.operations.kinds.kvp import KvpWish
from hvgui.controller.operations.kinds.services import ServiceWish
from hvgui.controller.operations.kinds.settings import SettingWish
from hvgui.controller.session import HostSession
from hvgui.controller.working import Workshop, side_by_side
from hvgui.domain.keys import HostId, VmKey
from hvgui.domain.kvp import KvpChange, KvpItems, item_named
from hvgui.domain.record import Record, RecordKind, is_on, switch
from hvgui.domain.services import Service
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind
from hvgui.domain.undoing import Now, Thing, UndoItem, UndoProposal, by_thing, propose
from hvgui.domain.vm_settings import Setting, SettingsReading, read_written, written
from hvgui.hyperv.changing import read_offers
from hvgui.hyperv.kvp import read_host_items
from hvgui.hyperv.vm_settings import read_settings

_HOSTS_AT_ONCE = 16


class Undo:
    """Makes proposals from the journal."""

    def __init__(self, workshop: Workshop, journal: Journal) -> None:
        self._shop = workshop
        self._journal = journal

    async def propose(self, numbers: Sequence[int]) -> UndoProposal:
        """What undoing these entries would do, against a fresh reading. Raises Refusal when the journal is gone."""
        records = await self._journal.entries(numbers)
        groups = by_thing(records)
        later: dict[Thing, Sequence[Record]] = {}
        for thing, group in groups.items():
            later[thing] = await self._journal.later_than(group[0])
        now: dict[Thing, Now] = {}
        by_host: dict[HostId, list[Thing]] = {}
        for thing in groups:
            by_host.setdefault(thing[0].host, []).append(thing)
        works = (partial(self._look, host, things, now) for host, things in by_host.items())
        await side_by_side(works, _HOSTS_AT_ONCE)
        return propose(records, later, now)

    async def _look(self, host: HostId, things: Sequence[Thing], now: dict[Thing, Now]) -> None:
        session = self._shop.sessions.get(host)
        items: dict[VmKey, KvpItems] = {}
        settings: dict[VmKey, SettingsReading] = {}
        for thing in things:
            if session is None or not session.live:
                now[thing] = Now(trouble=host_gone(host))
                continue
            try:
                now[thing] = await self._value(session, thing, items, settings)
            except Troubled as error:
                now[thing] = Now(trouble=error.trouble)

    async def _value(
        self,
        session: HostSession,
        thing: Thing,
        items: dict[VmKey, KvpItems],
        settings: dict[VmKey, SettingsReading],
    ) -> Now:
        key, kind, subject = thing
        name = self._shop.name_of(key)
        if kind is RecordKind.SERVICE:
            offers = await session.ask(partial(read_offers, [key.vm], Service(subject)), name)
            if key.vm not in offers:
                return Now(trouble=Trouble(TroubleKind.SERVICE_NOT_OFFERED, name))
            return Now(switch(offers[key.vm].on))
        if kind is RecordKind.KVP:
            if key not in items:
                items[key] = await session.ask(partial(read_host_items, key, name), name)
            pool, item = item_named(subject)
            return Now(items[key].value(pool, item))
        if kind is RecordKind.SETTING:
            if key not in settings:
                settings[key] = await session.ask(partial(read_settings, key, name), name)
            return Now(written(settings[key].values.get(Setting(subject))))
        return Now()


def setting_wishes(items: Sequence[UndoItem]) -> dict[SettingWish, int]:
    """The settings to put back, each expecting what the proposal has shown, and the entry that is taken back."""
    wishes: dict[SettingWish, int] = {}
    for item in items:
        key, kind, subject = item.thing
        if kind is RecordKind.SETTING and item.target is not None:
            setting = Setting(subject)
            wish = SettingWish(key, setting, read_written(setting, item.target), (item.now.value,))
            wishes[wish] = item.number
    return wishes


def service_wishes(items: Sequence[UndoItem]) -> dict[ServiceWish, int]:
    """The services to switch back, and the entries that are taken back."""
    wishes: dict[ServiceWish, int] = {}
    for item in items:
        key, kind, subject = item.thing
        on = is_on(item.target)
        if kind is RecordKind.SERVICE and on is not None:
            wishes[ServiceWish(key, Service(subject), on)] = item.number
    return wishes


def kvp_wishes(items: Sequence[UndoItem]) -> dict[KvpWish, int]:
    """The items to put back; each expects what the proposal has shown, so that a later edit is still refused."""
    wishes: dict[KvpWish, int] = {}
    for item in items:
        key, kind, subject = item.thing
        if kind is RecordKind.KVP:
            pool, name = item_named(subject)
            wishes[KvpWish(key, KvpChange(pool=pool, name=name, value=item.target, expected=item.now.value))] = (
                item.number
            )
    return wishes
