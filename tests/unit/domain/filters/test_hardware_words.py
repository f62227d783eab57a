"""Words of the filter about hardware: each value, comparisons, and that what is not known fits nothing."""

from __future__ import annotations

import pytest

from hvgui.domain.devices.device import Network, Vlan, VlanMode
from hvgui.domain.devices.vm_hardware import VmHardware
from hvgui.domain.filters.filter_words import read_filter, subject_of
from hvgui.domain.filters.hardware_words import HARDWARE_KEYS
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.vms.vm import Vm
from hvgui.values import replace

KEY = VmKey(HostId("h"), VmId("A"))
UNREAD = Vm(key=KEY, name="web-01")
LAN = Network(mac="00155D012A07", connected=True, switch="vSwitch-LAN", vlan=Vlan(VlanMode.ACCESS, 20))
FULL = VmHardware(
    generation=2,
    disks=("D:\\VMs\\web01 & 仮想.vhdx", "D:\\VMs\\data_4B0C.avhdx"),
    dvds=("D:\\ISO\\Ubuntu-24.04.iso",),
    networks=(LAN, Network(mac="02BF9157B8C8", static_mac=True)),
    addresses=("10.0.3.17", "fe80::215:5dff:fe01:2a07"),
    secure_boot=True,
    template="272E7447-90A4-4563-A4B9-8E4AB00526CE",
    tpm=False,
    checkpoints=2,
    processors=4,
    memory_mb=8192,
    dynamic=True,
    automatic_start=4,
    automatic_stop=3,
)
BARE = VmHardware(generation=1, dvds=("",), networks=(Network(connected=True, switch="Old", switch_missing=True),))


def fits(line: str, hardware: VmHardware | None) -> bool:
    found = read_filter(line)
    assert not found.hints, found.hints
    assert found.about_hardware
    return found.fits(subject_of(replace(UNREAD, hardware=hardware), "hv"))


@pytest.mark.parametrize(
    "word",
    [
        *("gen:2", "disk:web01*", 'disk:"web01 & 仮想"', "disk:.vhdx", "disk:checkpoint", "disks>1", "disks=2"),
        *("iso:inserted", "iso:ubuntu*", "iso:24.04", "switch:vswitch-lan", "switch:vSwitch*", "switch:none"),
        *("vlan:20", "vlan:none", "ip:10.0.3.*", "ip:10.0.3.0/24", "ip:fe80::/10", "mac:00155d*", "mac:00-15-5D"),
        *("mac:00:15:5d:01:2a:07", "mac:static", "secureboot:on", "secureboot:uefi-ca", "tpm:off", "checkpoints>0"),
        *("checkpoints>=2", "checkpoints<3", "cpus=4", "cpus<=4", "memory>=8g", "memory=8192m", "dynamic:on"),
        *("autostart:always", "autostop:save"),
    ],
)
def test_a_word_fits_and_its_turning_does_not(word: str) -> None:
    assert fits(word, FULL)
    assert not fits(f"-{word}", FULL)
    assert not fits(word, None), "what was not read fits nothing"
    assert not fits(f"-{word}", None), "also when it is turned round"


@pytest.mark.parametrize(
    "word",
    [
        *("gen:1", "iso:none", "switch:missing", "vlan:none", "ip:none", "secureboot:none", "checkpoints:none"),
        *("-iso:inserted", "-iso:no-drive", "-tpm:on", "-mac:duplicate", "disks<1"),
    ],
)
def test_a_bare_vm(word: str) -> None:
    assert fits(word, BARE)


def test_drives_trunks_and_duplicates() -> None:
    assert fits("iso:no-drive", VmHardware())
    trunk = Network(connected=True, vlan=Vlan(VlanMode.TRUNK, 1, (10, 30)))
    assert fits("vlan:trunk", VmHardware(networks=(trunk,)))
    assert fits("vlan:30", VmHardware(networks=(trunk,)))
    assert fits("mac:duplicate", replace(FULL, duplicate_mac=True))
    assert fits("switch:unknown", None)
    assert not fits("switch:unknown", FULL)


@pytest.mark.parametrize(
    "word", ["gen:3", "vlan:x", "ip:10.0.0.0/99", "mac:hello", "secureboot:maybe", "tpm:perhaps", "autostart:later"]
)
def test_a_value_that_means_nothing_becomes_a_hint(word: str) -> None:
    (hint,) = read_filter(word).hints
    assert (hint.kind, hint.word) == ("unknown-value", word)
    assert set(HARDWARE_KEYS[word.partition(":")[0]]) <= set(hint.known)


def test_a_comparison_that_is_none_is_a_plain_word() -> None:
    for word in ("cpus>many", "size>4", "disks>4g"):
        found = read_filter(word)
        assert not found.about_hardware
        assert not found.fits(subject_of(UNREAD, "hv"))
