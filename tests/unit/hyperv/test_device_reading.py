"""The tree of devices as hosts of several builds give it, and what becomes of what they leave out."""

from __future__ import annotations

import pytest

from hvgui.domain.devices.device import Device, DeviceKind, DeviceTree, VlanMode
from hvgui.domain.keys import VmId
from hvgui.domain.trouble import Trouble, TroubleKind, WireError
from hvgui.hyperv.device_reading import read_devices
from hvgui.hyperv.object_paths import tail_in_path, tail_of
from hvgui.wsman.faults import ACCESS_DENIED, CANNOT_PROCESS_FILTER, Fault
from hvgui.wsman.replies import Instance, Page
from hvgui.wsman.requests import Enumerate
from tests.support.transcript import Talk, instance, page, transcript

VM = VmId("0000000A-0000-0000-0000-000000000000")
HEAD = f"Microsoft:{VM}\\"
SCSI, SECOND = "B0000000-1111-4222-8333-444444444444\\0", "A0000000-1111-4222-8333-444444444444\\0"
IDE = "83F8638B-8DCA-4152-9EDA-2CA8B33039B4"
NIC = "00000001-AAAA-0000-0000-000000000000"
SWITCH = "0000000C-0000-0000-0000-000000000000"
SERIAL = "8E3A359F-559A-4B6A-98A9-1690A6100ED7"
NO_CLASS = Fault(codes=(CANNOT_PROCESS_FILTER,), subcode="", reason="", detail="")
DENIED = Fault(codes=(ACCESS_DENIED,), subcode="AccessDenied", reason="", detail="")
K = DeviceKind

RESOURCES, STORAGE = "Msvm_ResourceAllocationSettingData", "Msvm_StorageAllocationSettingData"
SYNTHETIC, LEGACY = "Msvm_SyntheticEthernetPortSettingData", "Msvm_EmulatedEthernetPortSettingData"
CONNECTIONS, VLANS = "Msvm_EthernetPortAllocationSettingData", "Msvm_EthernetSwitchPortVlanSettingData"
PORTS, BOOT = "Msvm_SerialPortSettingData", "Msvm_BootSourceSettingData"
SWITCHES, EVERYTHING = "Msvm_VirtualEthernetSwitch", "CIM_ResourceAllocationSettingData"

Answer = Page | BaseException


def path(tail: str, *, doubled: bool = True) -> str:
    """The path of a resource as a host writes it."""
    key = f"{HEAD}{tail}".replace("\\", "\\\\") if doubled else f"{HEAD}{tail}"
    return f'\\\\HV\\root\\virtualization\\v2:{RESOURCES}.InstanceID="{key}"'


def row(tail: str, subtype: str, **more: str | tuple[str, ...] | None) -> Instance:
    values = {"InstanceID": HEAD + tail, "ResourceSubType": f"Microsoft:Hyper-V:{subtype}", "ElementName": subtype}
    return instance("", **{**values, **more})


def drive(controller: str, slot: str, subtype: str = "Synthetic Disk Drive") -> Instance:
    return row(f"{controller}\\{slot}\\D", subtype, Parent=path(controller), AddressOnParent=slot)


def medium(controller: str, slot: str, file: str, subtype: str = "Virtual Hard Disk") -> Instance:
    parent = path(f"{controller}\\{slot}\\D")
    return row(f"{controller}\\{slot}\\L", subtype, Parent=parent, HostResource=(file,), IOPSLimit="4000")


#: Rows of these are found through the association, too.
LINKED = (RESOURCES, STORAGE, SYNTHETIC, LEGACY, CONNECTIONS, PORTS, EVERYTHING)


def read(build: int, answers: dict[str, Answer], *, linked: bool = True) -> tuple[DeviceTree, list[str]]:
    """What is read of a host that answers so; classes that are not named have no rows."""
    asked: list[str] = []
    with transcript(read_devices(VM, build)) as talk:
        while not talk.over:
            request = talk.asks(Enumerate)
            assert isinstance(request, Enumerate)
            assert request.wql is not None
            asked.append(request.wql)
            talk.hears(_answer(request.wql, answers, linked=linked))
    tree = talk.result
    assert isinstance(tree, DeviceTree)
    return tree, asked


def _answer(wql: str, answers: dict[str, Answer], *, linked: bool) -> Answer:
    if wql.startswith("associators"):
        found = [answers.get(name, page()) for name in LINKED]
        items = [item for each in found if isinstance(each, Page) for item in each.items]
        return page(*items, row("MEM", "Memory")) if linked else NO_CLASS
    return answers.get(wql.partition(" from ")[2].split()[0], page())


def shapes(tree: DeviceTree) -> list[tuple[DeviceKind, str | None, int | None, str]]:
    return [(d.kind, d.controller, d.slot, d.file) for d in tree.devices]


@pytest.mark.parametrize("linked", [True, False], ids=["linked", "by class"])
def test_drives_stand_below_their_controller_by_slot_number_with_what_lies_in_them(linked: bool) -> None:
    tree, _ = read(
        20348,
        {
            RESOURCES: page(drive(SCSI, "10"), drive(SCSI, "9"), row(SCSI, "Synthetic SCSI Controller")),
            STORAGE: page(medium(SCSI, "10", "D:\\ten.vhdx")),
        },
        linked=linked,
    )
    assert shapes(tree) == [
        (K.SCSI_CONTROLLER, None, None, ""),
        (K.HARD_DRIVE, SCSI, 9, ""),
        (K.HARD_DRIVE, SCSI, 10, "D:\\ten.vhdx"),
    ]
    assert (tree.devices[2].iops_most, tree.devices[0].number) == (4000, None)


def test_several_scsi_controllers_are_numbered_by_their_id() -> None:
    kind = "Synthetic SCSI Controller"
    tree, _ = read(17763, {RESOURCES: page(row(SCSI, kind), row(SECOND, kind.upper()))})
    assert [(d.tail, d.number) for d in tree.devices] == [(SECOND, 0), (SCSI, 1)]


@pytest.mark.parametrize("linked", [True, False], ids=["linked", "by class"])
def test_generation_1_of_2012_r2_has_its_ports_among_the_resources(linked: bool) -> None:
    tree, asked = read(
        9600,
        {
            RESOURCES: page(
                row(f"{IDE}\\1", "Emulated IDE Controller", Address="1"),
                row(f"{IDE}\\0", "Emulated IDE Controller", Address="0"),
                row(f"{SERIAL}\\1", "Serial Port", Connection=("\\\\.\\pipe\\x",)),
                row(f"{SERIAL}\\0", "Serial Port", Connection=("",)),
                row("8F0D2762\\0\\0\\D", "Synthetic Diskette Drive", Parent=path("8F0D2762\\0"), AddressOnParent="0"),
                row("8F0D2762\\0", "Virtual Diskette Controller"),
            ),
            LEGACY: page(row(f"{NIC}\\0", "Emulated Ethernet Port", Address="00155D000001")),
            CONNECTIONS: page(row(f"{NIC}\\0\\C", "Ethernet Connection", EnabledState="3")),
            PORTS: NO_CLASS,
        },
        linked=linked,
    )
    assert [(d.kind, d.number, d.pipe) for d in tree.devices] == [
        (K.IDE_CONTROLLER, 0, ""),
        (K.IDE_CONTROLLER, 1, ""),
        (K.LEGACY_ADAPTER, None, ""),
        (K.COM_PORT, 1, ""),
        (K.COM_PORT, 2, "\\\\.\\pipe\\x"),
        (K.DISKETTE_DRIVE, None, ""),
    ]
    # Neither a class nor a property that this build does not have is asked for.
    assert not any(name in wql for wql in asked for name in (PORTS, BOOT, "LastKnownSwitchName"))
    assert not tree.troubles


def adapter(cable: Instance | None, *, switches: Answer | None = None, vlan: Instance | None = None) -> Device:
    answers: dict[str, Answer] = {SYNTHETIC: page(row(NIC, "Synthetic Ethernet Port", Address="000000000000"))}
    if cable is not None:
        answers[CONNECTIONS] = page(cable)
    if vlan is not None:
        answers[VLANS] = page(vlan)
    answers[SWITCHES] = switches or page(instance(Name=SWITCH, ElementName="LAN"))
    tree, _ = read(20348, answers)
    (found,) = tree.devices
    return found


def cable(switch: str = SWITCH, state: str = "2", **more: str) -> Instance:
    there = f'\\\\HV\\root\\virtualization\\v2:{SWITCHES}.CreationClassName="{SWITCHES}",Name="{switch.lower()}"'
    more = {"Parent": path(NIC), "EnabledState": state, **more}
    return row(f"{NIC}\\C", "Ethernet Connection", HostResource=(there,), **more)


def vlan(**values: str | tuple[str, ...]) -> Instance:
    return instance("", **{"InstanceID": f"{HEAD}{NIC}\\C\\952C5004-4465-451C-8CB8-FA9AB382B773", **values})


def test_the_states_of_a_connection() -> None:
    connected = adapter(cable()).network
    assert connected is not None
    assert (connected.connected, connected.switch, connected.switch_missing, connected.mac) == (True, "LAN", False, "")
    for loose in (None, cable(state="3"), row(f"{NIC}\\C", "Ethernet Connection", EnabledState="2")):
        network = adapter(loose).network
        assert network is not None
        assert (network.connected, network.switch) == (False, "")
    gone = adapter(cable("0000000D-0000-0000-0000-000000000000", LastKnownSwitchName="Old")).network
    assert gone is not None
    assert (gone.connected, gone.switch, gone.switch_missing) == (True, "Old", True)
    unread = adapter(cable(LastKnownSwitchName="Old"), switches=NO_CLASS).network
    assert unread is not None
    assert (unread.switch, unread.switch_missing) == ("Old", False)


def test_vlans_of_every_mode() -> None:
    found = [
        adapter(cable(), vlan=each).network
        for each in (
            vlan(OperationMode="1", AccessVlanId="20"),
            vlan(OperationMode="2", NativeVlanId="1", TrunkVlanIdArray=("10", "20")),
            vlan(OperationMode="3", PrimaryVlanId="5", SecondaryVlanId="6"),
            vlan(OperationMode="1", AccessVlanId="0"),
            vlan(OperationMode="9"),
        )
    ]
    said = [(v.mode, v.id, v.more) if (v := n.vlan) else None for n in found if n is not None]
    assert said == [
        (VlanMode.ACCESS, 20, ()),
        (VlanMode.TRUNK, 1, (10, 20)),
        (VlanMode.PRIVATE, 5, (6,)),
        None,
        None,
    ]


@pytest.mark.parametrize("linked", [True, False], ids=["linked", "by class"])
def test_unknown_kinds_and_parts_of_nothing_are_among_the_others_and_never_dropped(linked: bool) -> None:
    tree, _ = read(
        26100,
        {
            RESOURCES: page(
                row("PMEM\\0", "Persistent Memory Controller"),
                drive("FFFF\\0", "0"),
                row("M", "Synthetic Mouse"),
                row("T", "TPM"),
            ),
            STORAGE: page(medium("EEEE\\0", "3", "D:\\lost.vhdx")),
            EVERYTHING: page(
                row("GPU", "GPU Partition", HostResource=("gpu path",)),
                row("NEW", "Something Of Tomorrow"),
                row("X", "Processor"),
                instance(InstanceID=f"{HEAD}HB", OtherResourceType="Microsoft Heartbeat Component"),
                instance(InstanceID=f"{HEAD}6C5ADDB9-A11A-4E8E-84CB-E6208201DB63"),
                instance(
                    InstanceID="Microsoft:Definition\\P\\Default", ResourceSubType="Microsoft:Hyper-V:GPU Partition"
                ),
            ),
        },
        linked=linked,
    )
    assert [(d.kind, d.subtype, d.orphan) for d in tree.devices] == [
        (K.TPM, "", False),
        (K.OTHER, "Persistent Memory Controller", False),
        (K.OTHER, "Synthetic Disk Drive", True),
        (K.OTHER, "Virtual Hard Disk", True),
        (K.OTHER, "GPU Partition", False),
        (K.OTHER, "Something Of Tomorrow", False),
    ]


@pytest.mark.parametrize("build", [9600, 14393, 17763, 20348, 26100])
def test_twenty_devices_take_no_more_requests_than_one(build: int) -> None:
    many = page(
        row(SCSI, "Synthetic SCSI Controller"),
        *(drive(SCSI, str(slot)) for slot in range(16)),
    )
    ports = page(*(row(NIC[:-1] + str(n), "Synthetic Ethernet Port") for n in range(4)))
    tree, asked = read(build, {RESOURCES: many, SYNTHETIC: ports})
    assert len(tree.devices) == 21
    # Two requests each at most; the settings' own three make eleven.
    assert len(asked) == 4
    assert not any("*" in wql for wql in asked)


def test_a_host_that_lacks_a_property_is_asked_for_whole_rows() -> None:
    whole = page(row(NIC, "Synthetic Ethernet Port"))
    with transcript(read_devices(VM, 20348)) as talk:
        while not talk.over:
            wql = str(getattr(talk.request, "wql", ""))
            if wql.startswith("associators"):
                talk.hears(page())
            elif SYNTHETIC in wql:
                talk.hears(NO_CLASS if "*" not in wql else whole)
            else:
                talk.hears(page())
    assert [d.kind for d in talk.result.devices] == [K.NETWORK_ADAPTER]
    assert not talk.result.troubles


def test_a_class_that_is_refused_is_named_and_the_rest_is_read() -> None:
    tree, _ = read(20348, {RESOURCES: page(row(SCSI, "Synthetic SCSI Controller")), VLANS: DENIED, SWITCHES: DENIED})
    assert [d.kind for d in tree.devices] == [K.SCSI_CONTROLLER]
    assert [(t.kind, t.subject) for t in tree.troubles] == [
        (TroubleKind.ACCESS_DENIED, VLANS),
        (TroubleKind.ACCESS_DENIED, SWITCHES),
    ]


def test_a_broken_reply_and_refused_resources_end_the_reading() -> None:
    broken = WireError(Trouble(TroubleKind.BROKEN_REPLY, "HV"), sent=False)
    for errors, raised in (((broken,), WireError), ((DENIED, DENIED), Fault)):
        talk = Talk(read_devices(VM, 20348))
        for error in errors:
            talk.hears(error)
        with pytest.raises(raised):
            assert talk.result


def test_paths_of_other_hosts_and_spellings() -> None:
    assert tail_in_path(path(SCSI), VM) == SCSI
    assert tail_in_path(path(SCSI, doubled=False), VM) == SCSI
    assert tail_in_path(path(SCSI).lower().replace("instanceid", "InstanceID"), VM) == SCSI
    relative = f'root/virtualization/v2:{RESOURCES}.InstanceID=\\"{HEAD}{SCSI}\\"'.replace("\\0", "\\\\0")
    assert tail_in_path(relative, VM) == SCSI
    for strange in ("", "nonsense", path(SCSI).replace(str(VM), str(VM).replace("A", "B"))):
        assert tail_in_path(strange, VM) == ""
    assert tail_of(f"microsoft:{str(VM).lower()}\\x\\d", VM) == "X\\D"
    assert tail_of(f"Microsoft:{VM}", VM) == ""
