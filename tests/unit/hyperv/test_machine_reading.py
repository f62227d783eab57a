"""Memory and adapters of every VM of the lab, through real envelopes, on hosts of 2022, 2019 and 2012 R2."""

from __future__ import annotations

from hvgui.domain.keys import VmId
from hvgui.domain.vms.network import AdapterStatus
from hvgui.hyperv.hardware_reading import read_adapters, read_memory
from hvgui.sim.hyperv import network
from hvgui.wsman.exchange import converse
from tests.support.simulated_world import SimulatedHost


def test_every_vm_of_the_lab(host: SimulatedHost) -> None:
    wire = host.wire()
    seen: set[tuple[bool, bool, bool]] = set()
    for machine in host.world.host.ordered():
        vm = VmId(machine.id)
        memory = converse(wire, read_memory(vm))
        assert memory.startup == machine.settings.memory["VirtualQuantity"]
        assert memory.dynamic is machine.settings.memory["DynamicMemoryEnabled"]
        found = converse(wire, read_adapters(vm))
        there = network.adapters(machine)
        assert sorted(adapter.id for adapter in found) == sorted(adapter.id for adapter in there)
        by_id = {adapter.id: adapter for adapter in there}
        for adapter in found:
            real = by_id[adapter.id]
            assert adapter.switch == (real.switch or "")
            assert adapter.static_mac is real.static
            assert adapter.mac == ("" if real.mac == network.not_assigned(host.world.host) else real.mac)
            assert (adapter.status is None) == (not machine.power.live)
            seen.add((bool(adapter.addresses), adapter.connected, adapter.legacy))
        answering = machine.answers("kvp", host.world.host.now()) and there[0].switch is not None
        first = next(adapter for adapter in found if adapter.id == there[0].id)
        assert bool(first.addresses) == bool(answering and machine.guest.addresses)
        if machine.power.live and not machine.guest.os_name and not first.legacy:
            assert first.status is AdapterStatus.NO_CONTACT
    assert (True, True, False) in seen
