"""What libvirt's hyperv driver reads of a host, class by class (libvirt_needs.tsv), and the devices it looks for."""

from __future__ import annotations

import re
import threading
from collections import defaultdict
from pathlib import Path
from xml.etree import ElementTree

import pytest

from hvgui.sim.host_settings import HostSettings
from hvgui.sim.hyperv.construction import VmSpec
from hvgui.sim.hyperv.machines import Power
from hvgui.sim.hyperv.schema import CIMV2, VIRTUALIZATION, schema_of
from hvgui.sim.uris import XSI, class_uri
from hvgui.sim.wsman.endpoint import Service
from hvgui.sim.wsman.render import instance
from hvgui.sim.wsman.selecting import Selecting
from tests.support.envelopes import ask, request
from tests.support.tinyrepo import TinyPrograms
from tests.support.world_bench import ADMINISTRATOR, Bench

KEYBOARD, DRIVE = "Msvm_Keyboard", "Msvm_DiskDrive"
SYNTHETIC, S3 = "Msvm_SyntheticDisplayController", "Msvm_S3DisplayController"
PROCESSORS = "Win32_PerfRawData_HvStats_HyperVHypervisorVirtualProcessor"
MACHINES = (
    VmSpec("OLD", "centos7"),
    VmSpec("NEW", "ws2022", checkpoints=("Before",)),
    VmSpec("OFF", "ws2022", Power.OFF),
)
_MOMENT = r"<(\w+:)?(Datetime|Interval)\b[^>]*>[^<]+</"


def needs() -> dict[str, list[tuple[str, str]]]:
    """Properties and their types by class."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for line in Path(__file__).with_name("libvirt_needs.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            class_name, cim_type, names = line.split("\t")
            found[class_name] += [(name, cim_type) for name in names.split()]
    return found


NEEDS = needs()


def namespace_of(class_name: str) -> str:
    return VIRTUALIZATION if class_name.startswith("Msvm_") else CIMV2


def fits(element: ElementTree.Element, cim_type: str) -> bool:
    """The element is nil or holds a value of the type."""
    text = element.text or ""
    if element.get(f"{{{XSI}}}nil") == "true" or cim_type == "string":
        return True
    if cim_type == "boolean":
        return text in ("true", "false")
    if cim_type == "datetime":
        return re.search(_MOMENT, ElementTree.tostring(element, "unicode")) is not None
    bits = int(cim_type.removeprefix("u").removeprefix("s").removeprefix("int"))
    lowest = 0 if cim_type.startswith("u") else -(1 << (bits - 1))
    return lowest <= int(text) < lowest + (1 << bits)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    built = Bench(tmp_path, *MACHINES)
    # A job, so that there is one to read.
    built.world.take_checkpoint("NEW")
    return built


@pytest.mark.parametrize("class_name", NEEDS)
def test_a_host_has_every_property_that_libvirt_reads(bench: Bench, class_name: str) -> None:
    known = schema_of("2022").cim_class(namespace_of(class_name), class_name)
    types = {p.name: p.type + "[]" * p.array for p in known.properties}
    assert {name: types.get(name) for name, _ in NEEDS[class_name]} == dict(NEEDS[class_name])
    rows = bench.rows(class_name, namespace_of(class_name))
    assert rows
    for row in rows:
        assert row.values.keys() >= set(known.keys)
        written: dict[str, list[ElementTree.Element]] = defaultdict(list)
        for element in ElementTree.fromstring(instance(row)):
            written[element.tag.partition("}")[2]].append(element)
        for name, cim_type in NEEDS[class_name]:
            elements = written[name]
            assert cim_type.endswith("[]") or len(elements) == 1, f"{name} of {row.values}"
            assert all(fits(element, cim_type.removesuffix("[]")) for element in elements), name


#: Scalars that a server of this kind may well leave NULL: a feature that is off, firmware that does not tell.
MAY_BE_NULL = {
    "Win32_OperatingSystem": "CSDVersion OtherTypeDescription PlusProductID PlusVersionNumber PAEEnabled LargeSystemCache "
    "TotalSwapSpaceSize",
    "Win32_ComputerSystem": "BootOptionOnLimit BootOptionOnWatchDog SystemStartupDelay PowerManagementSupported "
    "LastLoadInfo NameFormat PrimaryOwnerContact UserName Workgroup InstallDate SystemStartupSetting",
    "Win32_ComputerSystemProduct": "SKUNumber",
    "Win32_Processor": "CurrentVoltage UpgradeMethod ErrorDescription OtherFamilyDescription PNPDeviceID Stepping UniqueId "
    "ConfigManagerErrorCode L2CacheSpeed LastErrorCode VoltageCaps ConfigManagerUserConfig ErrorCleared InstallDate",
    "CIM_DataFile": "AccessMask CompressionMethod EncryptionMethod InUseCount",
}


@pytest.mark.parametrize("class_name", MAY_BE_NULL)
def test_what_a_server_surely_tells_of_itself_is_told(bench: Bench, class_name: str) -> None:
    scalars = {name for name, cim_type in NEEDS[class_name] if not cim_type.endswith("[]")}
    for row in bench.rows(class_name, CIMV2):
        assert {name for name in scalars if row.values.get(name) is None} == set(MAY_BE_NULL[class_name].split())


def test_a_disk_has_no_limit_until_somebody_sets_one(bench: Bench) -> None:
    rows = [row for row in bench.rows("Msvm_StorageAllocationSettingData") if "Definition" not in str(row.values)]
    names = ("IOPSLimit", "IOPSReservation", "PersistentReservationsSupported")
    assert rows
    assert [[row.values[name] for name in names] for row in rows] == [[0, 0, False]] * len(rows)


def test_only_live_machines_have_devices_and_each_is_reached_from_its_machine(bench: Bench) -> None:
    view = Selecting(bench.world, VIRTUALIZATION, ADMINISTRATOR, bench.host.name)
    expected = {"OLD": {KEYBOARD, DRIVE, SYNTHETIC, S3}, "NEW": {KEYBOARD, DRIVE, SYNTHETIC}, "OFF": set()}
    for name, classes in expected.items():
        path = f"Msvm_ComputerSystem.CreationClassName='Msvm_ComputerSystem',Name='{bench.vm(name).id}'"
        for class_name in (KEYBOARD, DRIVE, SYNTHETIC, S3):
            query = f"associators of {{{path}}} where AssocClass=Msvm_SystemDevice ResultClass={class_name}"
            rows = view.query(query).rows
            assert len(rows) == (class_name in classes), (name, class_name)
            assert all(row.values["SystemName"] == bench.vm(name).id for row in rows)
    old = bench.vm("OLD").id
    ids = {class_name: bench.row(class_name, SystemName=old).values["DeviceID"] for class_name in expected["OLD"]}
    assert ids == {
        KEYBOARD: "Microsoft:DE6CDC86-E1FB-4940-801B-C3C1A26C4DA4\\Keyboard",
        DRIVE: "Microsoft:83F8638B-8DCA-4152-9EDA-2CA8B33039B4\\0\\0\\D",
        SYNTHETIC: "Microsoft:F3CF6965-E8D3-44A9-9B7D-A04245EA7525",
        S3: "Microsoft:7D80D3DB-61EE-4879-8879-5609F1100AD0",
    }


def test_a_drive_is_called_as_its_setting_is_without_the_machine(bench: Bench) -> None:
    for name in ("OLD", "NEW"):
        identifier = bench.vm(name).id
        device = str(bench.row(DRIVE, SystemName=identifier).values["DeviceID"])
        setting = device.replace("Microsoft:", f"Microsoft:{identifier}\\")
        assert bench.row("Msvm_ResourceAllocationSettingData", InstanceID=setting).values["ResourceType"] == 17


def test_one_display_controller_of_a_machine_is_enabled(bench: Bench) -> None:
    for name, classes in (("OLD", (SYNTHETIC, S3)), ("NEW", (SYNTHETIC,))):
        states = [bench.row(c, SystemName=bench.vm(name).id).values["EnabledState"] for c in classes]
        assert sorted(states) == [2, 3][: len(states)], name  # type: ignore[type-var]


@pytest.mark.parametrize(
    ("text", "code"), [("ls\r\n", 0), ("日本", 0), ("\x07", 1), ("", 32773), ("a" * 512, 0), ("𝄞" * 257, 32773)]
)
def test_text_is_typed_into_a_running_machine(bench: Bench, text: str, code: int) -> None:
    keyboard = bench.row(KEYBOARD, SystemName=bench.vm("NEW").id)
    assert bench.call(keyboard, "TypeText", asciiText=text)["ReturnValue"] == code


def test_a_key_stays_down_until_it_is_released_and_none_moves_while_the_machine_is_paused(bench: Bench) -> None:
    keyboard = bench.row(KEYBOARD, SystemName=bench.vm("NEW").id)
    pressed = []
    for method in ("PressKey", "ReleaseKey"):
        assert bench.call(keyboard, method, keyCode=0x41)["ReturnValue"] == 0
        pressed.append(bench.call(keyboard, "IsKeyPressed", keyCode=0x41)["keyState"])
    assert pressed == [True, False]
    assert bench.call(keyboard, "TypeKey", keyCode=0x41)["ReturnValue"] == 0
    assert bench.call(keyboard, "TypeScancodes", Scancodes=b"\x1e\x9e")["ReturnValue"] == 0
    bench.world.set_power("NEW", Power.PAUSED)
    assert bench.call(keyboard, "PressKey", keyCode=0x41)["ReturnValue"] == 32775
    assert bench.call(keyboard, "TypeCtrlAltDel")["ReturnValue"] == 32775
    assert bench.call(keyboard, "IsKeyPressed", keyCode=0x41)["keyState"] is False


def test_each_virtual_processor_of_a_live_machine_counts_and_never_back(bench: Bench) -> None:
    view = Selecting(bench.world, CIMV2, ADMINISTRATOR, bench.host.name)
    query = f"select * from {PROCESSORS} where Name like 'NEW:%'"
    before = [row.values for row in view.query(query).rows]
    count = bench.vm("NEW").settings.processor["VirtualQuantity"]
    assert [values["Name"] for values in before] == [f"NEW:Hv VP {n}" for n in range(count)]  # type: ignore[call-overload]
    assert all(isinstance(value, int) for values in before for name, value in values.items() if name != "Name")
    bench.clock.crank(10)
    for old, new in zip(before, (row.values for row in view.query(query).rows), strict=True):
        assert all(new[name] >= old[name] for name in old if name != "Name")  # type: ignore[operator]
        passed = new["Timestamp_Sys100NS"] - old["Timestamp_Sys100NS"]  # type: ignore[operator]
        assert passed == 100_000_000
        assert 0 < new["PercentTotalRunTime"] - old["PercentTotalRunTime"] < passed  # type: ignore[operator]
    assert {str(row.values["Name"]).partition(":")[0] for row in bench.rows(PROCESSORS, CIMV2)} == {"OLD", "NEW"}


@pytest.mark.parametrize(
    ("class_name", "fault"),
    [
        ("Msvm_VirtualEthernetSwitchManagementService", ("w:InternalError", 2150858755)),
        ("Msvm_VirtualSystemManagementService", ("w:InternalError", 0x8004102F)),
    ],
)
def test_a_service_called_without_selectors_fails_in_its_own_way(
    bench: Bench, class_name: str, fault: tuple[str, int]
) -> None:
    """live-hosts B5; with CreationClassName alone it is found."""
    service = Service(bench.world, TinyPrograms(), HostSettings(), bench.clock, lambda: "ID", threading.Event())
    uri = class_uri(VIRTUALIZATION, class_name)
    body = f'<p:StartService_INPUT xmlns:p="{uri}"/>'
    heard = ask(service, request(uri + "/StartService", uri, body))
    assert (heard.fault, "s:Receiver" in heard.text) == (fault, True)
    selectors = {"CreationClassName": class_name}
    heard = ask(service, request(uri + "/StartService", uri, body, selectors=selectors))
    assert heard.leaves("ReturnValue") == ["32770"]


def test_switches_adapters_and_connections_have_the_documented_constants(bench: Bench) -> None:
    switch = bench.rows("Msvm_VirtualEthernetSwitch")[0].values
    names = ("EnabledState", "RequestedState", "EnabledDefault", "ResetCapability", "MaxVMQOffloads", "MaxIOVOffloads")
    assert [switch[name] for name in names] == [5, 12, 2, 5, 0, 0]
    assert (switch["OperationalStatus"], switch["Caption"]) == ((2,), "Virtual Switch")
    for row in bench.rows("Msvm_SyntheticEthernetPortSettingData"):
        found = [row.values[name] for name in ("Reservation", "Limit", "Weight", "AllocationUnits", "ClusterMonitored")]
        assert found == [1, 1, 0, "count", True]
    for row in bench.rows("Msvm_EthernetPortAllocationSettingData"):
        assert [row.values[n] for n in ("ConsumerVisibility", "Weight", "VirtualQuantityUnits")] == [3, 0, "count"]
