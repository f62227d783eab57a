"""Readings that changes are decided on, beside what the simulated host has: adapters, drives, ports, switches, host."""

from __future__ import annotations

import pytest

from hvgui.domain.devices.device import DeviceKind
from hvgui.domain.devices.device_extras import Extra, Reservation, SwitchOffer
from hvgui.domain.hosts.host_files import Volume
from hvgui.domain.keys import VmId
from hvgui.domain.machines.new_machine import NewMachine
from hvgui.domain.settings.adapters import FEATURES, WITHOUT, AdapterField, Part
from hvgui.domain.settings.host_settings import HostSetting
from hvgui.domain.settings.vm_settings import Setting, Source, ordered
from hvgui.domain.trouble import Refusal, TroubleKind
from hvgui.domain.vms.power import Power
from hvgui.hyperv import media
from hvgui.hyperv.adapter_reading import FEATURE_CLASSES, read_adapters_of
from hvgui.hyperv.disk_moving import read_carried, read_place_in_boot_order
from hvgui.hyperv.extras_reading import read_extras
from hvgui.hyperv.host_configuration import read_configuration, read_host_values
from hvgui.hyperv.host_reading import meet
from hvgui.hyperv.machine_making import (
    check_gone,
    keys_of,
    read_names,
    read_new,
    read_sizes,
    send_definition,
    send_destruction,
    send_file_deletion,
)
from hvgui.hyperv.machine_reading import read_made, read_offer
from hvgui.hyperv.ports import read_diskettes, read_ports
from hvgui.hyperv.security import SHIELDED, UEFI, WINDOWS, read_templates
from hvgui.hyperv.switch_reading import read_switches
from hvgui.hyperv.vm_settings import read_settings_of
from hvgui.sim.hyperv import hardware, network
from hvgui.sim.hyperv.adapters import BANDWIDTH, OFFLOAD, SECURITY, VLAN
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.hyperv.virtual_switches import DMZ, LAN
from hvgui.wsman.exchange import converse
from tests.support.simulated_world import SimulatedHost, SimulatedWire

_F = AdapterField


@pytest.fixture
def wire(host: SimulatedHost) -> SimulatedWire:
    return host.wire()


@pytest.fixture
def build(wire: SimulatedWire) -> int:
    return converse(wire, meet("test")).facts.build


def ids(machines: list[Machine]) -> list[VmId]:
    return [VmId(machine.id) for machine in machines]


def test_adapters_with_all_their_features(host: SimulatedHost, wire: SimulatedWire, build: int) -> None:
    machines = list(host.world.host.ordered())
    cable = next(a for a in network.adapters(machines[0])).cable
    assert cable is not None
    cable.features[BANDWIDTH] = {"Reservation": 3_000_000, "Limit": 20_000_000, "Weight": 7}
    cable.features[SECURITY] = {"AllowMacSpoofing": True, "EnableDhcpGuard": False, "MonitorMode": 2}
    switches = network.switches(host.world.host)
    found = converse(wire, read_adapters_of(ids(machines), build, FEATURES, switches=True, generations=True))
    assert set(found) == set(ids(machines))
    for machine in machines:
        of_vm = found[VmId(machine.id)]
        assert (of_vm.generation, of_vm.build) == (machine.generation, build)
        assert (of_vm.power is Power.OFF) == (machine.power.name == "OFF")
        assert of_vm.switches == {switches[name]: name for name in switches}
        there = {adapter.id: adapter for adapter in network.adapters(machine)}
        assert {adapter.tail for adapter in of_vm.adapters} == set(there)
        for adapter in of_vm.adapters:
            real, values = there[adapter.tail], adapter.values
            whole = f"Microsoft:{machine.id}\\{adapter.tail}"
            assert adapter.keys[Part.ADAPTER] == whole
            assert adapter.facts.legacy is real.legacy
            assert values[_F.NAME] == real.values["ElementName"]
            assert values[_F.MAC] == (real.mac if real.static else "")
            assert adapter.facts.wired is (real.cable is not None)
            if real.cable is None:
                continue
            assert adapter.keys[Part.CONNECTION] == f"{whole}\\C"
            assert values[_F.SWITCH] == ("" if real.switch is None else switches[real.switch])
            vlan = real.feature(VLAN)
            assert values[_F.VLAN] == vlan.get("AccessVlanId", vlan.get("NativeVlanId", 0))
            assert (Part.VLAN in adapter.keys) is bool(real.feature(VLAN))
            guards = real.feature(SECURITY)
            if not guards:
                assert {each: values[each] for each in WITHOUT[Part.GUARDS]} == WITHOUT[Part.GUARDS]
            assert values[_F.DHCP_GUARD] is bool(guards.get("EnableDhcpGuard"))
            assert values[_F.SPOOFING] is bool(guards.get("AllowMacSpoofing"))
            assert values[_F.MIRRORING] == guards.get("MonitorMode", 0)
            assert values[_F.VMQ] is (real.feature(OFFLOAD).get("VMQOffloadWeight", 100) != 0)
    first = next(each for each in found[VmId(machines[0].id)].adapters if each.keys[Part.CONNECTION])
    assert (first.values[_F.BANDWIDTH_LEAST], first.values[_F.BANDWIDTH_MOST]) == (3, 20)
    assert first.carried[Part.BANDWIDTH] == {"Weight": 7}
    offers = found[VmId(machines[0].id)].offers
    assert offers[switches[LAN]].reservation is Reservation.ABSOLUTE
    assert offers[switches[DMZ]] == SwitchOffer(reservation=Reservation.WEIGHT, direct=False)


def test_features_that_nobody_asks_for_are_not_read(host: SimulatedHost, wire: SimulatedWire, build: int) -> None:
    some = ids(list(host.world.host.ordered()))[:2]
    found = converse(wire, read_adapters_of(some, build, (Part.VLAN,), switches=False, generations=False))
    assert set(found) == set(some)
    asked = " ".join(str(getattr(each, "wql", "")) for each in host.log)
    assert FEATURE_CLASSES[Part.VLAN] in asked
    assert FEATURE_CLASSES[Part.BANDWIDTH] not in asked
    assert "Msvm_VirtualEthernetSwitch" not in asked
    assert found[some[0]].switches is None
    assert found[some[0]].offers == {}


def test_drives_with_what_lies_in_them(host: SimulatedHost, wire: SimulatedWire, build: int) -> None:
    machines = list(host.world.host.ordered())
    found = converse(wire, media.read_drives(ids(machines), build))
    assert set(found) == set(ids(machines))
    for machine in machines:
        drives = found[VmId(machine.id)]
        there = [d for d in hardware.drives(machine, machine.id) if d.controller != hardware.DISKETTE_TAIL]
        read = [*drives.drives, *drives.disks]
        assert sorted(d.file for d in read) == sorted(d.file for d in there)
        assert {d.tail for d in read} <= drives.taken
        for drive in read:
            assert drive.instance_id == f"Microsoft:{machine.id}\\{drive.tail}"
            medium = f"{drive.instance_id.removesuffix('D')}L" if drive.file else ""
            assert drive.medium_id == medium
        kinds = {kind for _, kind in drives.controllers.values()}
        usual = DeviceKind.SCSI_CONTROLLER if machine.generation == 2 else DeviceKind.IDE_CONTROLLER
        assert usual in kinds
        assert all(key == f"Microsoft:{machine.id}\\{tail}" for tail, (key, _) in drives.controllers.items())
    gone = VmId("0000000A-0000-0000-0000-000000000000")
    assert converse(wire, media.read_drives((gone,))) == {}


def test_a_place_on_a_controller(host: SimulatedHost, wire: SimulatedWire) -> None:
    vm = VmId(next(m.id for m in host.world.host.ordered() if m.generation == 2))
    there = converse(wire, media.read_drives((vm,)))[vm]
    tail, (key, _) = next(iter(there.controllers.items()))
    assert converse(wire, media.read_place(vm, f"{tail}\\7\\D", None, there, "vm")) == (key, f"{tail}\\7\\D")
    with pytest.raises(Refusal) as refused:
        converse(wire, media.read_place(vm, "NOWHERE\\0\\7\\D", None, there, "vm"))
    assert refused.value.trouble.kind is TroubleKind.NO_CONTROLLER


def test_ports_and_diskettes(host: SimulatedHost, wire: SimulatedWire, build: int) -> None:
    machines = list(host.world.host.ordered())
    found = converse(wire, read_ports(build))
    for machine in machines:
        of_vm = found[VmId(machine.id)]
        pipes = [next(iter(of_vm[port].texts("Connection")), "") for port in (Source.COM_1, Source.COM_2)]
        assert pipes == list(machine.equipment.pipes)
    some = ids(machines)[:-1]
    diskettes = converse(wire, read_diskettes(some))
    assert set(diskettes) == {VmId(m.id) for m in machines[:-1] if m.generation == 1}
    for machine in machines[:-1]:
        if machine.generation == 1:
            drive = diskettes[VmId(machine.id)]
            assert drive.instance_id == f"Microsoft:{machine.id}\\{drive.tail}"
            assert drive.file == next(
                (d.file for d in hardware.drives(machine, machine.id) if d.controller == hardware.DISKETTE_TAIL), ""
            )


def test_switches_with_their_cards_and_who_is_connected(host: SimulatedHost, wire: SimulatedWire) -> None:
    found = converse(wire, read_switches())
    names = network.switches(host.world.host)
    assert {switch.name: switch.id for switch in found.switches} == dict(names)
    by_name = {switch.name: switch for switch in found.switches}
    for name, switch in by_name.items():
        there = {
            (machine.id, adapter.id, adapter.values["ElementName"], adapter.legacy)
            for machine in host.world.host.ordered()
            for adapter in network.adapters(machine)
            if adapter.switch == name
        }
        assert {(each.vm, each.tail, each.name, each.legacy) for each in switch.plugged} == there
    outside = by_name[LAN]
    card = next(card for card in found.cards if card.id == outside.card)
    assert (outside.shared, card.bound) == (True, True)
    assert f'DeviceID="{card.id}"'.replace("\\", "\\\\") in card.path
    assert card.path.startswith("root/virtualization/v2:Msvm_ExternalEthernetPort.CreationClassName=")
    assert (by_name[DMZ].card, by_name[DMZ].shared) == ("", False)


def test_the_host_itself(host: SimulatedHost, wire: SimulatedWire) -> None:
    state, found = host.world.host, converse(wire, read_configuration())
    assert found.values == converse(wire, read_host_values())
    assert found.values[HostSetting.NUMA_SPANNING] is True
    assert found.values[HostSetting.VM_FOLDER] == "C:\\ProgramData\\Microsoft\\Windows\\Hyper-V"
    assert found.used_processors == sum(
        int(machine.settings.processor["VirtualQuantity"])  # type: ignore[call-overload]
        for machine in state.ordered()
        if machine.power.name == "RUNNING"
    )
    assert found.memory is not None
    assert found.memory_free is not None
    assert 0 < found.memory_free < found.memory
    assert [type(volume) for volume in found.volumes] == [Volume]
    assert found.volumes[0].drive == "C:"


def test_what_a_host_has_for_new_vms(host: SimulatedHost, wire: SimulatedWire, build: int) -> None:
    offer = converse(wire, read_offer(build))
    assert (offer.build, offer.switches) == (build, {v: k for k, v in network.switches(host.world.host).items()})
    assert offer.folders.disks == "C:\\Users\\Public\\Documents\\Hyper-V\\Virtual Hard Disks"
    assert sorted(vm for some in offer.names.values() for vm in some) == sorted(ids(list(host.world.host.ordered())))
    assert offer.free["C:"] == converse(wire, read_configuration()).volumes[0].free
    assert offer.free_memory == converse(wire, read_configuration()).memory_free


def test_a_vm_is_defined_found_and_destroyed(host: SimulatedHost, wire: SimulatedWire, build: int) -> None:
    dialect = converse(wire, meet("test"))
    before = {vm for some in converse(wire, read_names()).values() for vm in some}
    converse(wire, send_definition(dialect, NewMachine(name="web & 一", notes="a\nb")))
    host.clock.passes(60.0)
    vm = converse(wire, read_new("web & 一", before))
    assert vm is not None
    assert converse(wire, read_new("web & 一", {*before, vm})) is None
    made = converse(wire, read_made((vm,), build))[vm]
    assert (made.reading.generation, made.drives.disks, made.adapters.adapters) == (2, (), ())
    known = converse(wire, read_settings_of((vm,)))[vm]
    assert {source: known.keys[source] for source in keys_of(vm).keys} == keys_of(vm).keys
    with pytest.raises(Refusal) as still:
        converse(wire, check_gone(vm, "web"))
    assert still.value.trouble.kind is TroubleKind.MACHINE_STILL_THERE
    converse(wire, send_destruction(dialect, vm, "web"))
    assert len(host.invoked("DestroySystem")) == 1
    host.clock.passes(60.0)
    converse(wire, check_gone(vm, "web"))
    assert converse(wire, read_made((vm,), build)) == converse(wire, read_made((), build)) == {}
    converse(wire, send_destruction(dialect, vm, "web"))
    assert len(host.invoked("DestroySystem")) == 1, "what is gone is not destroyed"


def test_a_file_is_deleted_once(host: SimulatedHost, wire: SimulatedWire) -> None:
    held, path = hardware.LIBRARY[0], hardware.DISKS["old"]
    with pytest.raises(Refusal) as refused:
        converse(wire, send_file_deletion(held))
    assert refused.value.trouble.kind is TroubleKind.HOST_FILE_HELD
    host.log.clear()
    assert converse(wire, read_sizes((path, "D:\\nowhere.iso"))).keys() == {path.casefold()}
    converse(wire, send_file_deletion(path))
    assert converse(wire, read_sizes((path,))) == {}
    converse(wire, send_file_deletion(path))
    assert len(host.invoked("Delete")) == 1


def test_what_a_disk_takes_along(host: SimulatedHost, wire: SimulatedWire) -> None:
    machine = next(m for m in host.world.host.ordered() if m.generation == 2)
    vm = VmId(machine.id)
    drives = converse(wire, media.read_drives((vm,)))[vm]
    assert converse(wire, read_carried(drives.disks[0])) == (), "a new medium has all that by itself"
    order = converse(wire, read_settings_of((vm,)))[vm].reading.values[Setting.BOOT_ORDER]
    for each in (*drives.disks, *drives.drives):
        place = converse(wire, read_place_in_boot_order(vm, each.tail))
        assert place == ordered(order).index(each.tail)
    assert converse(wire, read_place_in_boot_order(vm, "NOWHERE\\0\\0\\D")) is None


def test_templates_of_secure_boot(wire: SimulatedWire, number: int) -> None:
    templates = converse(wire, read_templates())
    assert set(templates) >= {WINDOWS, UEFI, SHIELDED}
    assert number == 2 or all(templates[each] for each in (WINDOWS, UEFI, SHIELDED)), "with the host's words"


def test_key_protectors(host: SimulatedHost, wire: SimulatedWire, number: int) -> None:
    found = {}
    for machine in host.world.host.ordered():
        if machine.generation == 2:
            extras = converse(wire, read_extras(VmId(machine.id), Extra.SECURITY))
            found[machine.id] = None if extras.security is None else extras.security.key_protector
    assert set(found.values()) == ({None} if number == 2 else {False})
