"""Virtual switches over the wire: listed with what is connected, made, renamed and removed, cut and put back."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvgui.domain.keys import HostId
from hvgui.domain.operations.outcome import Done, Failed, Unknown
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.undoing import UndoState
from hvgui.domain.settings.switch_work import HostSwitches, SwitchType, SwitchVerb, SwitchWork, VirtualSwitch
from hvgui.domain.trouble import TroubleKind
from hvgui.sim.hyperv.virtual_switches import DMZ, LAN
from hvgui.values import replace
from tests.support.adapters_visit import calls_of
from tests.support.cranked import CrankedClock
from tests.support.simulated_world import SimulatedHost, SimulatedWorld, near_journey

_V, _T = SwitchVerb, SwitchType


NAME = "Lab & 'スイッチ'"


@pytest.fixture(params=[0, 1, 2], ids=["en-2022", "ja-2019", "de-2012r2"])
def host(request: pytest.FixtureRequest, tmp_path: Path) -> SimulatedHost:
    return SimulatedHost(tmp_path / "host", CrankedClock(), number=request.param, few=True)


def id_of(engine: SimulatedWorld) -> HostId:
    return engine.fleet.hosts()[0].id


async def switches(engine: SimulatedWorld) -> HostSwitches:
    return await engine.fleet.hardware.switches(id_of(engine))


async def named(engine: SimulatedWorld, name: str) -> VirtualSwitch:
    found = (await switches(engine)).by_name(name)
    assert found is not None
    return found


def new(engine: SimulatedWorld, kind: SwitchType = _T.PRIVATE, **more: object) -> SwitchWork:
    return SwitchWork(host=id_of(engine), verb=_V.CREATE, name=NAME, type=kind, **more)  # type: ignore[arg-type]


def names(host: SimulatedHost) -> list[str]:
    with host.world.looked_at() as state:
        return [each.name for each in state.network.switches]


def test_switches_are_listed_with_their_type_and_what_is_connected(host: SimulatedHost, tmp_path: Path) -> None:
    async def story(engine: SimulatedWorld) -> None:
        found = await switches(engine)
        assert [(each.name, each.type) for each in found.switches] == [(DMZ, _T.PRIVATE), (LAN, _T.EXTERNAL)]
        assert [(card.bound, card.speed) for card in found.cards] == [(False, 10**9), (True, 10**10)]
        lan = await named(engine, LAN)
        plugged = {(each.vm, each.tail): each.name for each in lan.plugged}
        with host.world.looked_at() as state:
            there = {
                (machine.id, f"{adapter.id}"): adapter.values["ElementName"]
                for machine in state.machines.values()
                for adapter in machine.settings.adapters
                if adapter.cable is not None and lan.id in adapter.cable.resource
            }
        assert plugged == there

    near_journey(host, tmp_path / "run", story)


@pytest.mark.one_host
def test_the_card_of_our_own_connection_and_the_vlan_of_the_host_are_told(host: SimulatedHost, tmp_path: Path) -> None:
    async def story(engine: SimulatedWorld) -> None:
        found = await switches(engine)
        lan = await named(engine, LAN)
        card = found.card(lan.card)
        assert card is not None
        assert card.addresses
        assert (found.own, lan.vlan) == (lan.card, 0), "the only card that has an address"
        with host.world.looked_at() as state:
            state.network.cards[1].addresses = ("192.0.2.7",)
            shared = state.network.by_name(LAN)
            assert shared is not None
            shared.vlan = 20
        assert ((await switches(engine)).own, (await named(engine, LAN)).vlan) == (None, 20)
        host.world.host.switches.cimv2_closed = True
        found = await switches(engine)
        assert found.own is None
        assert found.by_name(LAN) is not None, "without rights on root/cimv2 the rest is read"

    near_journey(host, tmp_path / "run", story)


@pytest.mark.parametrize("kind", [_T.PRIVATE, _T.INTERNAL])
def test_a_switch_is_made_renamed_and_removed_and_each_is_undone(
    host: SimulatedHost, tmp_path: Path, kind: SwitchType
) -> None:
    calls = calls_of(host)

    async def undo(engine: SimulatedWorld) -> None:
        (record,) = await engine.journal.search(limit=1)
        proposal = await engine.fleet.journal.propose_undo([record.number])
        assert [item.state for item in proposal.items] == [UndoState.READY]
        (operation,) = engine.fleet.journal.undo(proposal)
        assert (await engine.finished(operation)).items[0].outcome == Done()

    async def story(engine: SimulatedWorld) -> None:
        wish = new(engine, kind, notes="for Kim")
        (said,) = await engine.fleet.preview_configuration([wish])
        assert (said.verdict, said.calls) == (Verdict.WILL_CHANGE, ("create-switch",))
        picture = await engine.finished(engine.fleet.configure([wish]))
        assert picture.items[0].outcome == Done()
        made = await named(engine, NAME)
        assert (made.type, made.notes, calls) == (kind, "for Kim", ["DefineSystem"])
        await undo(engine)
        assert NAME not in names(host)
        await engine.finished(engine.fleet.configure([wish]))
        made = await named(engine, NAME)
        other = SwitchWork(host=wish.host, verb=_V.CHANGE, switch=made.id, name="Lab 2", notes="")
        assert (await engine.finished(engine.fleet.configure([other]))).items[0].outcome == Done()
        assert (await named(engine, "Lab 2")).notes == ""
        await undo(engine)
        assert (await named(engine, NAME)).notes == "for Kim"
        gone = SwitchWork(host=wish.host, verb=_V.REMOVE, switch=made.id, name=NAME)
        assert (await engine.finished(engine.fleet.configure([gone]))).items[0].outcome == Done()
        assert names(host) == [LAN, DMZ]

    near_journey(host, tmp_path / "run", story)


@pytest.mark.one_host
def test_what_would_harm_somebody_is_refused_before_anything_is_sent(host: SimulatedHost, tmp_path: Path) -> None:
    calls = calls_of(host)

    async def story(engine: SimulatedWorld) -> None:
        found = await switches(engine)
        lan, dmz = await named(engine, LAN), await named(engine, DMZ)
        bound = next(card for card in found.cards if card.bound)
        here = id_of(engine)
        used = SwitchWork(host=here, verb=_V.REMOVE, switch=dmz.id, name=DMZ)
        wishes = {
            TroubleKind.SWITCH_EXISTS: SwitchWork(host=here, verb=_V.CREATE, name=LAN),
            TroubleKind.SWITCH_NAME_NOT_LEGAL: SwitchWork(host=here, verb=_V.CREATE, name=" "),
            TroubleKind.CARD_BOUND: new(engine, _T.EXTERNAL, card=bound.id),
            TroubleKind.CARD_GONE: new(engine, _T.EXTERNAL, card="Microsoft:{0}"),
            TroubleKind.SWITCH_CARRIES_HOST: SwitchWork(host=here, verb=_V.REMOVE, switch=lan.id, name=LAN),
            TroubleKind.SWITCH_GONE: SwitchWork(host=here, verb=_V.CHANGE, switch="0", name="x"),
        }
        if dmz.plugged:
            wishes[TroubleKind.SWITCH_IN_USE] = used
        said = await engine.fleet.preview_configuration(list(wishes.values()))
        assert [None if each.trouble is None else each.trouble.kind for each in said] == list(wishes)
        await engine.finished(engine.fleet.configure(list(wishes.values())))
        assert calls == []

    near_journey(host, tmp_path / "run", story)


def test_an_external_switch_loses_its_answer_and_is_settled_by_reading(host: SimulatedHost, tmp_path: Path) -> None:
    """The host lays its own network over it: the call is answered over a line that is cut."""
    calls = calls_of(host)
    seen: list[object] = []

    async def story(engine: SimulatedWorld) -> None:
        card = next(card for card in (await switches(engine)).cards if not card.bound)
        wish = new(engine, _T.EXTERNAL, card=card.id, card_name=card.name, shared=True)
        operation = engine.fleet.configure([wish])

        def outcome() -> object:
            picture = engine.fleet.operation(operation)
            found = None if picture is None else picture.items[0].outcome
            seen.append(type(found))
            return found

        await engine.until(lambda: isinstance(outcome(), Done | Failed))
        assert outcome() == Done()
        assert calls == ["DefineSystem"], "never sent twice"
        made = await named(engine, NAME)
        assert (made.type, made.card, made.shared) == (_T.EXTERNAL, card.id, True)

    near_journey(host, tmp_path / "run", story)
    assert Unknown in seen or type(None) in seen


def test_the_ports_of_an_external_switch_are_changed_and_our_own_card_is_kept(
    host: SimulatedHost, tmp_path: Path
) -> None:
    calls = calls_of(host)

    async def done(engine: SimulatedWorld, wish: SwitchWork) -> None:
        operation = engine.fleet.configure([wish])

        def outcome() -> object:
            picture = engine.fleet.operation(operation)
            return None if picture is None else picture.items[0].outcome

        await engine.until(lambda: isinstance(outcome(), Done | Failed))
        assert outcome() == Done()

    async def story(engine: SimulatedWorld) -> None:
        found, lan = await switches(engine), await named(engine, LAN)
        free = next(card for card in found.cards if not card.bound)
        alone = SwitchWork(
            host=id_of(engine), verb=_V.PORTS, switch=lan.id, name=LAN, card=lan.card, card_name="x", shared=False
        )
        (said,) = await engine.fleet.preview_configuration([alone])
        assert said.trouble is not None
        assert said.trouble.kind is TroubleKind.SWITCH_OWN_CARD, "refused, not asked"
        await engine.finished(engine.fleet.configure([alone]))
        assert calls == []
        with host.world.looked_at() as state:
            state.network.cards[0].addresses, state.network.cards[1].addresses = (), ("192.0.2.7",)
        (said,) = await engine.fleet.preview_configuration([alone])
        assert (said.trouble, said.calls) == (None, ("unshare-card",))
        await done(engine, alone)
        assert not (await named(engine, LAN)).shared
        other = replace(alone, card=free.id, card_name=free.name)
        await done(engine, other)
        assert (await named(engine, LAN)).card == free.id
        await done(engine, replace(other, shared=True))
        assert (await named(engine, LAN)).shared
        assert calls == ["RemoveResourceSettings", "ModifyResourceSettings", "AddResourceSettings"]
        (said,) = await engine.fleet.preview_configuration([replace(other, shared=True)])
        assert said.verdict is Verdict.AGREES
        dmz = await named(engine, DMZ)
        (said,) = await engine.fleet.preview_configuration([replace(alone, switch=dmz.id)])
        assert said.verdict is Verdict.REFUSED

    near_journey(host, tmp_path / "run", story)
