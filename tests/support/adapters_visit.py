"""Network adapters of simulated hosts, as journeys about them look at them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Protocol

from hvgui.controller.fleet import Fleet
from hvgui.domain.keys import VmKey
from hvgui.domain.settings.adapters import AdapterField, AdapterWish
from hvgui.domain.settings.vm_settings import SettingValue
from hvgui.sim.hyperv.adapters import Adapter
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.hyperv.machines import Power as MachinePower
from hvgui.sim.hyperv.network import switches
from hvgui.sim.world import HostWorld


class HasWorld(Protocol):
    """A simulated host, behind a port or in this process."""

    @property
    def world(self) -> HostWorld: ...


class HasKeys(Protocol):
    """What knows the VMs of a host by their names."""

    def key(self, name: str) -> VmKey: ...


class HasFleet(HasKeys, Protocol):
    """A fleet around simulated hosts."""

    @property
    def fleet(self) -> Fleet: ...


CHANGES = frozenset(
    [f"{verb}{kind}Settings" for verb in ("Add", "Modify", "Remove") for kind in ("Resource", "Feature", "System")]
    + ["DefineSystem", "DestroySystem"]
)


def machine_in(host: HasWorld, *powers: MachinePower, generation: int = 0) -> Machine:
    """A VM in one of these states whose first adapter is connected, not tagged and not legacy."""
    with host.world.looked_at():
        return next(
            m
            for m in host.world.host.ordered()
            if m.power in powers and (not generation or m.generation == generation) and m.settings.adapters
        )


def first_of(machine: Machine, *, legacy: bool | None = None) -> Adapter:
    """Its first adapter, of a kind where one is asked for."""
    return next(a for a in machine.settings.adapters if legacy is None or a.legacy is legacy)


def tail_of(adapter: Adapter) -> str:
    r"""A legacy one has ``\0`` behind its GUID (hyperv-hardware 1.3)."""
    return f"{adapter.id}\\0" if adapter.legacy else adapter.id


def wish(engine: HasKeys, machine: Machine, adapter: Adapter, field: AdapterField, value: SettingValue) -> AdapterWish:
    return AdapterWish(
        key=engine.key(machine.name),
        adapter=tail_of(adapter),
        field=field,
        value=value,
        legacy=adapter.legacy,
        name=str(adapter.values["ElementName"]),
    )


def guid_of(host: HasWorld, switch: str) -> str:
    """The GUID of a switch by its name."""
    with host.world.looked_at() as state:
        return switches(state)[switch]


def calls_of(host: HasWorld, methods: Collection[str] = CHANGES) -> list[str]:
    """The changing methods the host is asked for from now on, of these."""
    calls: list[str] = []
    plain = host.world.invoke

    def invoke(target: object, method: str, *rest: object) -> object:
        if method in methods:
            calls.append(method)
        return plain(target, method, *rest)  # type: ignore[arg-type]

    host.world.invoke = invoke  # type: ignore[method-assign,assignment]
    return calls


def after_one(host: HasWorld, method: str, then: Callable[[], None]) -> None:
    """Do something once the host has carried out the next call of a method."""
    plain = host.world.invoke
    seen: list[str] = []

    def invoke(target: object, name: str, *rest: object) -> object:
        answer = plain(target, name, *rest)  # type: ignore[arg-type]
        if name == method and not seen:
            seen.append(name)
            then()
        return answer

    host.world.invoke = invoke  # type: ignore[method-assign,assignment]


def before_one(host: HasWorld, method: str, then: Callable[[], None]) -> None:
    """Do something just before the host carries out the next call of a method."""
    plain = host.world.invoke
    seen: list[str] = []

    def invoke(target: object, name: str, *rest: object) -> object:
        if name == method and not seen:
            seen.append(name)
            then()
        return plain(target, name, *rest)  # type: ignore[arg-type]

    host.world.invoke = invoke  # type: ignore[method-assign,assignment]
