"""Devices of every VM of three hosts, page by page and all at once, beside what the simulated host has; and what it costs."""

from __future__ import annotations

import pytest

from hvgui.domain.devices.device import ADAPTERS, DeviceKind
from hvgui.domain.devices.device_extras import DiskType, Extra, Reservation, SwitchOffer
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.settings.vm_settings import Setting, ordered
from hvgui.domain.trouble import Refusal, TroubleKind
from hvgui.hyperv.device_reading import read_devices
from hvgui.hyperv.disk_reading import read_disk
from hvgui.hyperv.extras_reading import read_extras
from hvgui.hyperv.hardware_list import read_hardware_list
from hvgui.hyperv.host_reading import meet
from hvgui.hyperv.vm_settings import read_settings
from hvgui.sim.hyperv import hardware, network
from hvgui.sim.hyperv.adapters import BANDWIDTH, SECURITY, VLAN
from hvgui.sim.hyperv.virtual_switches import DMZ, LAN
from hvgui.wording import device_words, i18n
from hvgui.wording.languages import LANGUAGES
from hvgui.wsman.exchange import Exchange, converse
from tests.support.counting_wire import CountingWire
from tests.support.simulated_world import SimulatedHost

#: VMs of twenty devices on hosts of 2022, 2019 and 2012 R2.
TWENTY = ("SQL01", "データベース", "Dateiserver")


def test_every_device_of_every_vm(host: SimulatedHost) -> None:
    wire, state = host.wire(), host.world.host
    build = converse(wire, meet("test")).facts.build
    for machine in state.ordered():
        vm = VmId(machine.id)
        tree = converse(wire, read_devices(vm, build))
        assert not tree.troubles
        there = [(d.controller, d.slot, d.file) for d in hardware.drives(machine, machine.id)]
        drives = [d for d in tree.devices if d.controller is not None]
        expected = [place for place in there if place[0] != hardware.DISKETTE_TAIL]
        assert sorted((d.controller or "", d.slot or 0, d.file) for d in drives) == sorted(expected)
        cards = {d.tail.partition("\\")[0]: d.network for d in tree.of_kind(*ADAPTERS)}
        for adapter in network.adapters(machine):
            card = cards[adapter.id]
            assert card is not None
            assert (card.switch, card.connected) == (adapter.switch or "", adapter.switch is not None)
            assert (card.vlan is not None) == bool(adapter.feature(VLAN))
        assert len(cards) == len(network.adapters(machine))
        assert [d.pipe for d in tree.of_kind(DeviceKind.COM_PORT)] == list(machine.equipment.pipes)
        reading = converse(wire, read_settings(VmKey(HostId("h"), vm), machine.name))
        assert reading.generation == machine.generation
        if machine.generation == 2:
            order = ordered(reading.values[Setting.BOOT_ORDER])
            assert [tree.find(tail) for tail in order if tree.find(tail) is None] == []
            assert {entry.tail for entry in tree.boot} == set(order)


def test_the_tree_of_twenty_devices_takes_twelve_requests(host: SimulatedHost, number: int) -> None:
    wire = CountingWire(host.wire())
    build = converse(wire, meet("test")).facts.build
    wire.asked.clear()
    vm = host.vm_id(TWENTY[number])

    def whole() -> Exchange[int]:
        yield from read_settings(VmKey(HostId("h"), vm), "vm")
        return len((yield from read_devices(vm, build)).devices)

    assert converse(wire, whole()) >= 20
    assert wire.asked.total() <= 12
    # One for each of VM, memory, processor, resources, VLANs, switches and boot entries; a second for longer lists.
    assert wire.asked["Enumerate"] == 7


def test_words_of_every_row(host: SimulatedHost) -> None:
    wire, state = host.wire(), host.world.host
    build = converse(wire, meet("test")).facts.build
    for machine in state.ordered():
        vm = VmId(machine.id)
        reading = converse(wire, read_settings(VmKey(HostId("h"), vm), machine.name))
        tree = converse(wire, read_devices(vm, build))
        for language in LANGUAGES:
            i18n.set_language(language)
            rows = list(device_words.rows(tree, reading))
            assert len({row.id for row in rows}) == len(rows)
            assert all(row.title and (row.facts or row.asks) and device_words.as_text(row) for row in rows)
            assert [row.id for row in rows[:2]] == ["add-hardware", "bios" if machine.generation == 1 else "firmware"]
            older = not state.schema.later_than("2012r2")
            assert ("security" in {row.id for row in rows}) == (machine.generation == 2 or not older)
            assert {"processor/compatibility", "processor/numa"} <= {row.id for row in rows}
    i18n.set_language("en")


def test_each_page_asks_for_its_part_in_four_requests_at_most(host: SimulatedHost, number: int) -> None:
    wire, state = CountingWire(host.wire()), host.world.host
    newer = state.schema.later_than("2012r2")
    for machine in state.ordered():
        vm, cards = VmId(machine.id), network.adapters(machine)
        for wanted in Extra:
            wire.asked.clear()
            found = converse(wire, read_extras(vm, wanted))
            # Of security also the key protector and the templates, beside bandwidth and offload the switches.
            assert wire.asked.total() <= (2 if wanted is Extra.GUARDS else 4)
            assert found.read == {wanted}
            if wanted in (Extra.BANDWIDTH, Extra.OFFLOAD):
                names = network.switches(state)
                assert found.switches[names[LAN]].reservation is Reservation.ABSOLUTE
                assert found.switches[names[DMZ]] == SwitchOffer(reservation=Reservation.WEIGHT, direct=False)
            if wanted is Extra.BANDWIDTH:
                assert {tail: b.most for tail, b in found.bandwidths.items()} == {
                    card.id: card.feature(BANDWIDTH)["Limit"] for card in cards if card.feature(BANDWIDTH)
                }
            elif wanted is Extra.OFFLOAD:
                assert {tail: o.queue for tail, o in found.offloads.items()} == {card.id: 100 for card in cards}
            elif wanted is Extra.GUARDS:
                assert {t for t, g in found.guards.items() if g.dhcp} == {
                    card.id for card in cards if card.feature(SECURITY)
                }
            else:
                assert (found.security is not None) == newer


def test_a_disk_file_is_described_with_its_chain_in_four_requests(host: SimulatedHost) -> None:
    wire, state = CountingWire(host.wire()), host.world.host
    seen = set()
    for machine in state.ordered():
        chain = hardware.disk_chain(machine, machine.id, 0)
        wire.asked.clear()
        disk = converse(wire, read_disk(chain[0]))
        assert wire.asked.total() <= 4
        assert (disk.path, disk.format, disk.most) == (chain[0], 3, 127 * 2**30)
        assert disk.parents == chain[1:3]
        assert disk.more == (len(chain) > 3)
        assert disk.type is (DiskType.DIFFERENCING if len(chain) > 1 else DiskType.DYNAMIC)
        assert disk.in_use == machine.power.live
        assert disk.size is not None
        seen.add(min(len(chain), 3))
    assert 1 in seen
    assert len(seen) > 1
    with pytest.raises(Refusal) as refused:
        converse(wire, read_disk("C:\\nowhere\\R&D 'x' 仮想.vhdx"))
    assert refused.value.trouble.kind is TroubleKind.HOST_FILE_MISSING


def test_it_says_what_the_settings_of_each_vm_say(host: SimulatedHost) -> None:
    wire, state = host.wire(), host.world.host
    build = converse(wire, meet("test")).facts.build
    found = converse(wire, read_hardware_list(build))
    assert set(found) == {VmId(machine.id) for machine in state.ordered()}, "no template and no checkpoint"
    for machine in state.ordered():
        vm = VmId(machine.id)
        hardware, tree = found[vm], converse(wire, read_devices(vm, build))
        reading = converse(wire, read_settings(VmKey(HostId("h"), vm), machine.name))
        assert sorted(hardware.disks) == sorted(d.file for d in tree.of_kind(DeviceKind.HARD_DRIVE))
        assert sorted(hardware.dvds) == sorted(d.file for d in tree.of_kind(DeviceKind.DVD_DRIVE))
        networks = [d.network for d in tree.of_kind(*ADAPTERS) if d.network is not None]
        told = [(n.mac, n.switch, n.vlan, n.switch_missing) for n in hardware.networks]
        assert sorted(told, key=repr) == sorted(
            ((n.mac, n.switch, n.vlan, n.switch_missing) for n in networks), key=repr
        )
        assert hardware.generation == reading.generation
        if machine.generation == 2:
            assert hardware.secure_boot == reading.values[Setting.SECURE_BOOT]
            assert hardware.template == reading.values.get(Setting.SECURE_BOOT_TEMPLATE, "")
        assert hardware.checkpoints == len(machine.checkpoints)
        assert hardware.memory_mb == machine.settings.memory["VirtualQuantity"]
        told_addresses = machine.power.live and machine.answers("kvp", state.now())
        assert bool(hardware.addresses) <= told_addresses


def test_it_costs_the_same_for_any_number_of_vms(host: SimulatedHost) -> None:
    wire = CountingWire(host.wire())
    build = converse(wire, meet("test")).facts.build
    wire.asked.clear()
    converse(wire, read_hardware_list(build))
    assert wire.asked["Enumerate"] <= 12
    assert wire.asked.keys() <= {"Enumerate", "Pull"}
    # A page more for classes whose rows do not fit one reply, never one for each VM.
    assert wire.asked.total() <= 24
