"""Every request that changes hardware, word for word, against ``requests.txt``.

The types in that file were compared with the published schema of the classes (hyperv-hardware 1.5: a property of another
type is refused with 32773, and one that is left out may be, too).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from hvgui.domain.devices.device import DeviceKind
from hvgui.domain.devices.device_extras import DiskType
from hvgui.domain.hosts.host import HostFacts
from hvgui.domain.keys import VmId
from hvgui.domain.machines.new_machine import NewMachine
from hvgui.domain.settings.adapters import AdapterFacts, AdapterField, AdapterState, Part
from hvgui.domain.settings.disks import NewDisk
from hvgui.domain.settings.host_settings import HostSetting
from hvgui.domain.settings.media import DvdDrive
from hvgui.domain.settings.switch_work import NetworkCard
from hvgui.hyperv import adapter_changing as adapters
from hvgui.hyperv import (
    disk_moving,
    host_configuration,
    image_service,
    machine_making,
    media,
    ports,
    security,
    selections,
)
from hvgui.hyperv import switch_service as switches
from hvgui.hyperv.host_reading import Dialect
from hvgui.wsman.embedded import Property
from hvgui.wsman.requests import EndpointReference
from hvgui.wsman.vocabulary import class_uri
from tests.support.sent import rows, sent
from tests.support.transcript import instance

VM = VmId("0000000A-0000-0000-0000-000000000000")
SERVICE = EndpointReference(class_uri(selections.SERVICE_CLASS), (("Name", "vmms"),))
NEW = Dialect(HostFacts(build=20348), SERVICE, summary_is_queryable=True)
OLD = Dialect(HostFacts(build=9600), SERVICE, summary_is_queryable=False)
F = AdapterField
ADAPTER = AdapterState(
    tail="T",
    facts=AdapterFacts(build=20348),
    keys={
        Part.ADAPTER: r"Microsoft:A\T",
        Part.CONNECTION: r"Microsoft:A\T\C",
        Part.VLAN: r"Microsoft:A\T\C\V",
        Part.GUARDS: r"Microsoft:A\T\C\G",
    },
    carried={Part.BANDWIDTH: {"Weight": 5}},
)
LEGACY = AdapterState(tail="T", facts=AdapterFacts(legacy=True), keys=ADAPTER.keys)
LOADED = DvdDrive(r"S\0\0\D", r"Microsoft:A\S\0\0\D", r"Microsoft:A\S\0\0\L", r"D:\a.iso")
SWITCHING = rows(
    instance(
        "Msvm_VirtualEthernetSwitchManagementService",
        CreationClassName="C",
        Name="nvspwmi",
        SystemCreationClassName="Msvm_ComputerSystem",
        SystemName="HV01",
    )
)
CARD = NetworkCard(
    path='root/virtualization/v2:Msvm_ExternalEthernetPort.DeviceID="Microsoft:{1}"',
    id="Microsoft:{1}",
    name="Intel",
    address="00155D000001",
)
BOOT = rf'\\H\r:Msvm_BootSourceSettingData.InstanceID="Microsoft:{VM}\\'
ORDER = rows(instance(BootSourceOrder=(rf'{BOOT}N\\B"', rf'{BOOT}S\\0\\1\\D\\B"')))

REQUESTS: dict[str, Callable[[], str]] = {
    "adapter: new": lambda: sent(adapters.send_new(NEW, VM, "0F", False, {F.NAME: "up", F.MAC: "00155D010203"}, "vm")),
    "adapter: new, legacy": lambda: sent(adapters.send_new(NEW, VM, "0F", True, {}, "vm")),
    "adapter: first connection": lambda: sent(adapters.send_first_connection(NEW, VM, ADAPTER, "SW", "vm")),
    "adapter: first connection, legacy": lambda: sent(adapters.send_first_connection(NEW, VM, LEGACY, "SW", "vm")),
    "adapter: changed": lambda: sent(
        adapters.send_adapter(NEW, ADAPTER, {F.NAME: "x", F.SWITCH: "SW", F.MAC: "", F.VLAN: 3}, "vm")
    ),
    "adapter: disconnected": lambda: sent(adapters.send_adapter(NEW, ADAPTER, {F.SWITCH: ""}, "vm")),
    "adapter: removed": lambda: sent(adapters.send_removal(NEW, ADAPTER, "vm")),
    "adapter: removed, legacy": lambda: sent(adapters.send_removal(NEW, LEGACY, "vm")),
    "adapter: VLAN": lambda: sent(adapters.send_feature(NEW, ADAPTER, Part.VLAN, {F.VLAN: 20, F.NAME: "n"}, "vm")),
    "adapter: guards": lambda: sent(
        adapters.send_feature(NEW, ADAPTER, Part.GUARDS, {f: True for f in F if f.row.part is Part.GUARDS}, "vm")
    ),
    "adapter: bandwidth": lambda: sent(
        adapters.send_feature(NEW, ADAPTER, Part.BANDWIDTH, {F.BANDWIDTH_LEAST: 1, F.BANDWIDTH_MOST: 20}, "vm")
    ),
    "adapter: offload": lambda: sent(
        adapters.send_feature(
            NEW,
            ADAPTER,
            Part.OFFLOAD,
            {f: (True if f.row.type == "boolean" else 512) for f in F if f.row.part is Part.OFFLOAD},
            "vm",
        )
    ),
    "adapter: VLAN removed": lambda: sent(adapters.send_without_feature(NEW, ADAPTER, Part.VLAN, "vm")),
    "disk: limits": lambda: sent(media.send_limits(NEW, LOADED, 100, 500, "vm")),
    "controller: new": lambda: sent(media.send_controller(NEW, VM, "vm")),
    "drive: new, DVD": lambda: sent(media.send_drive(NEW, VM, r"Microsoft:A\S\0", 3, "vm")),
    "drive: new, disk": lambda: sent(media.send_drive(NEW, VM, r"Microsoft:A\S\0", 3, "vm", DeviceKind.HARD_DRIVE)),
    "drive: removed": lambda: sent(media.send_removal(NEW, r"Microsoft:A\S\0\3\D", "vm")),
    "image: inserted": lambda: sent(media.send_insert(NEW, VM, LOADED, r"D:\ISO\a & b.iso", "vm")),
    "disk: attached": lambda: sent(
        media.send_insert(
            NEW, VM, LOADED, r"D:\a.vhdx", "vm", DeviceKind.HARD_DRIVE, (Property("IOPSLimit", "uint64", "9"),)
        )
    ),
    "image: replaced": lambda: sent(media.send_replace(NEW, LOADED, r"D:\b.iso", "vm")),
    "image: ejected": lambda: sent(media.send_eject(NEW, LOADED, "vm")),
    "diskette: inserted": lambda: sent(
        ports.send_diskette(NEW, VM, DvdDrive("F", "Microsoft:A\\F\\0\\0\\D"), "a.vfd", "vm")
    ),
    "diskette: replaced": lambda: sent(ports.send_diskette(NEW, VM, LOADED, "a.vfd", "vm")),
    "diskette: ejected": lambda: sent(ports.send_diskette(NEW, VM, LOADED, "", "vm")),
    "port: pipe": lambda: sent(
        ports.send_port(NEW, r"Microsoft:A\P\0", (Property("Connection", "string", ("x",)),), "vm")
    ),
    "port: on 2012 R2": lambda: sent(ports.send_port(OLD, r"Microsoft:A\P\0", (), "vm")),
    "disk: made": lambda: sent(
        image_service.send_new_disk("D:\\a.vhdx", NewDisk(DiskType.DYNAMIC, size=2**30, block=1, sector=512), 3, "vm")
    ),
    "disk: made, differencing": lambda: sent(
        image_service.send_new_disk("D:\\a.vhdx", NewDisk(DiskType.DIFFERENCING, size=5, parent="D:\\p.vhdx"), 3, "vm")
    ),
    "floppy: made": lambda: sent(image_service.send_new_floppy("D:\\a.vfd", "vm")),
    "disk: converted": lambda: sent(image_service.send_conversion("D:\\a.vhd", "D:\\b.vhdx", DiskType.FIXED, 3, "vm")),
    "disk: resized": lambda: sent(image_service.send_size("D:\\a.vhdx", 77, "vm")),
    "disk: compacted": lambda: sent(image_service.send_compaction("D:\\a.vhdx", "vm")),
    "disk: merged": lambda: sent(image_service.send_merge("D:\\c.vhdx", "D:\\p.vhdx", "vm")),
    "disk: reconnected": lambda: sent(image_service.send_parent("D:\\c.vhdx", "D:\\p.vhdx", "vm", any_parent=True)),
    "security": lambda: sent(security.send_security("Microsoft:A", (Property("TpmEnabled", "boolean", "true"),), "vm")),
    "switch: private": lambda: sent(
        switches.send_new_switch("Lab", None, card=None, shared=False, subject="h"), SWITCHING
    ),
    "switch: external, shared": lambda: sent(
        switches.send_new_switch("LAN", "n", card=CARD, shared=True, subject="h"), SWITCHING
    ),
    "switch: internal": lambda: sent(
        switches.send_new_switch("In", None, card=None, shared=True, subject="h"), SWITCHING
    ),
    "switch: renamed": lambda: sent(switches.send_switch_words("SW", "N", None, "h"), SWITCHING),
    "switch: notes cleared": lambda: sent(switches.send_switch_words("SW", "N", "", "h"), SWITCHING),
    "switch: removed": lambda: sent(switches.send_switch_removal("SW", "h"), SWITCHING),
    "boot order": lambda: sent(disk_moving.send_boot_order(NEW, VM, r"S\0\1\D", 0, "vm"), ORDER),
    "host settings": lambda: sent(
        host_configuration.send_host_settings(
            NEW,
            {
                HostSetting.VM_FOLDER: "D:\\VMs",
                HostSetting.NUMA_SPANNING: False,
                HostSetting.ENHANCED_SESSIONS: True,
                HostSetting.LOWEST_MAC: "00155D",
            },
            "h",
        ),
        rows(instance(InstanceID="Microsoft:HV01")),
    ),
    "VM: defined": lambda: sent(
        machine_making.send_definition(NEW, NewMachine(name="web", location="D:\\web", version="9.0", notes="a\nb"))
    ),
    "VM: defined, on 2012 R2": lambda: sent(machine_making.send_definition(OLD, NewMachine(name="web", generation=1))),
    "VM: destroyed": lambda: sent(
        machine_making.send_destruction(NEW, VM, "vm"), rows(instance(Name=VM, EnabledState="3"))
    ),
}


def _known() -> dict[str, str]:
    sections = (Path(__file__).with_name("requests.txt").read_text(encoding="utf-8")).split("## ")[1:]
    return {name: said.strip() for name, _, said in (each.partition("\n") for each in sections)}


KNOWN = _known()


@pytest.mark.parametrize("name", list(REQUESTS))
def test_it_is_sent_as_a_host_takes_it(name: str) -> None:
    assert REQUESTS[name]() == KNOWN[name]


def test_every_one_is_known() -> None:
    assert list(KNOWN) == list(REQUESTS)
