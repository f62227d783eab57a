"""The hardware of all VMs of three hosts in one reading, the filter over it, and what it costs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.domain.devices.device import ADAPTERS, DeviceKind
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.settings.vm_settings import Setting
from hvgui.hyperv.device_reading import read_devices
from hvgui.hyperv.hardware_list import read_hardware_list
from hvgui.hyperv.host_reading import meet
from hvgui.hyperv.vm_settings import read_settings
from hvgui.wsman.exchange import converse
from tests.journeys.test_commands import Run, run
from tests.journeys.test_devices import Counting
from tests.support.live_host import LiveHost, live_host

__all__ = ["run"]


@pytest.fixture(params=[0, 1, 2], ids=["en-2022", "ja-2019", "de-2012r2"])
def host(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", number=request.param) as live:
        yield live


def test_it_says_what_the_settings_of_each_vm_say(host: LiveHost) -> None:
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


def test_it_costs_the_same_for_any_number_of_vms(host: LiveHost) -> None:
    wire = Counting(host.wire())
    build = converse(wire, meet("test")).facts.build
    wire.asked.clear()
    converse(wire, read_hardware_list(build))
    assert wire.asked["Enumerate"] <= 12
    assert wire.asked.keys() <= {"Enumerate", "Pull"}
    # A page more for classes whose rows do not fit one reply, never one for each VM.
    assert wire.asked.total() <= 24


def test_the_list_is_filtered_by_hardware(host: LiveHost, run: Run) -> None:
    state = host.world.host
    code, said = run("list", "--filter", "iso:inserted")
    assert {vm["name"] for vm in said["virtual_machines"]} == {m.name for m in state.ordered() if m.equipment.iso}
    assert all(vm["hardware"]["dvd"][0] for vm in said["virtual_machines"])
    code, said = run("list", "--filter", "checkpoints>0 -gen:1")
    expected = {m.name for m in state.ordered() if m.checkpoints and m.generation == 2}
    assert {vm["name"] for vm in said["virtual_machines"]} == expected
    assert code == (0 if expected else 1)
    code, said = run("list")
    assert all("hardware" not in vm for vm in said["virtual_machines"]), "it is not read where nobody asks for it"


@pytest.mark.one_host
def test_a_policy_may_be_about_hardware(host: LiveHost, run: Run, tmp_path: Path) -> None:
    state = host.world.host
    policy = tmp_path / "images.toml"
    policy.write_text(
        '[[policy]]\nname = "images"\nwhere = "iso:inserted"\n[policy.services]\nbackup = "off"\n', "utf-8"
    )
    _, said = run("services", "diff", str(policy))
    expected = {m.name for m in state.ordered() if m.settings.iso and m.settings.enabled("vss")}
    ids = {m.id for m in state.ordered() if m.settings.iso}
    assert {item["id"] for item in said["items"]} == ids
    assert expected <= {item["name"] for item in said["items"]}
