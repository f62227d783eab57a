"""Key/value items (hyperv-wmi-v2 12 and 25.12)."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from hvgui.sim.cim import Value
from hvgui.sim.hyperv.construction import VmSpec
from hvgui.sim.hyperv.machines import Power
from tests.support.world_bench import Bench, embedded

KVP = "Msvm_KvpExchangeComponent"
WEB = VmSpec("WEB", "ws2022", address="10.1.2.3", domain="corp.example.com")


def item(name: str, data: str = "", source: int = 0) -> str:
    return embedded("Msvm_KvpExchangeDataItem", Name=name, Data=data, Source=("uint16", source))


def pairs(value: Value) -> dict[str, str]:
    found = {}
    assert isinstance(value, tuple)
    for text in value:
        properties = {
            p.attrib["NAME"]: p.findtext("VALUE") or "" for p in ElementTree.fromstring(str(text)).iter("PROPERTY")
        }
        found[properties["Name"]] = properties["Data"]
    return found


def host_items(bench: Bench, name: str, kind: str) -> dict[str, str]:
    for row in bench.rows(f"{KVP}SettingData"):
        if bench.vm(name).id in str(row.values["InstanceID"]):
            return pairs(row.values[kind])
    raise AssertionError(name)


def test_items_have_exactly_the_recorded_shape(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    items = bench.component(KVP, "WEB").values["GuestIntrinsicExchangeItems"]
    assert isinstance(items, tuple)
    assert items[1] == (
        '<INSTANCE CLASSNAME="Msvm_KvpExchangeDataItem">'
        '<PROPERTY NAME="Caption" PROPAGATED="true" TYPE="string"></PROPERTY>'
        '<PROPERTY NAME="Data" TYPE="string"><VALUE>web.corp.example.com</VALUE></PROPERTY>'
        '<PROPERTY NAME="Description" PROPAGATED="true" TYPE="string"></PROPERTY>'
        '<PROPERTY NAME="ElementName" PROPAGATED="true" TYPE="string"></PROPERTY>'
        '<PROPERTY NAME="Name" TYPE="string"><VALUE>FullyQualifiedDomainName</VALUE></PROPERTY>'
        '<PROPERTY NAME="Source" TYPE="uint16"><VALUE>2</VALUE></PROPERTY></INSTANCE>'
    )


def test_windows_and_linux_report_their_own_sets(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB, VmSpec("LIN", "debian12"))
    windows = pairs(bench.component(KVP, "WEB").values["GuestIntrinsicExchangeItems"])
    linux = pairs(bench.component(KVP, "LIN").values["GuestIntrinsicExchangeItems"])
    assert windows["OSName"] == "Windows Server 2022 Datacenter"
    assert windows["ProcessorArchitecture"] == "9"
    assert windows["NetworkAddressIPv4"] == "10.1.2.3"
    assert windows["CSDVersion"] == ""
    assert linux["OSBuildNumber"] == "6.1.0-25-amd64"
    assert linux["ProcessorArchitecture"] == "x86_64"
    assert list(linux) == [
        "FullyQualifiedDomainName",
        "IntegrationServicesVersion",
        "NetworkAddressIPv4",
        "NetworkAddressIPv6",
        "OSBuildNumber",
        "OSName",
        "OSMajorVersion",
        "OSMinorVersion",
        "OSVersion",
        "ProcessorArchitecture",
    ]


def test_items_can_be_added_changed_and_removed_even_when_off(tmp_path: Path) -> None:
    bench = Bench(tmp_path, VmSpec("OFF", "ws2022", Power.OFF))
    target = bench.reference("OFF")
    texts = (item("owner", "Anna &#38; Bernd"), item("tier", "gold", 4))
    bench.finished(bench.manage("AddKvpItems", TargetSystem=target, DataItems=texts))
    assert host_items(bench, "OFF", "HostExchangeItems") == {"owner": "Anna & Bernd"}
    assert host_items(bench, "OFF", "HostOnlyItems") == {"tier": "gold"}
    bench.finished(bench.manage("ModifyKvpItems", TargetSystem=target, DataItems=(item("tier", "lead", 4),)))
    assert host_items(bench, "OFF", "HostOnlyItems") == {"tier": "lead"}
    bench.finished(bench.manage("RemoveKvpItems", TargetSystem=target, DataItems=(item("tier", "", 4),)))
    assert host_items(bench, "OFF", "HostOnlyItems") == {}


@pytest.mark.parametrize(
    ("method", "texts"),
    [
        ("AddKvpItems", (item("new", "1"), item("old", "2"))),
        ("ModifyKvpItems", (item("old", "2"), item("missing", "1"))),
        ("RemoveKvpItems", (item("old"), item("missing"))),
        ("ModifyKvpItems", (item("old", "2", 4),)),
    ],
)
def test_all_items_or_none(tmp_path: Path, method: str, texts: tuple[str, ...]) -> None:
    bench = Bench(tmp_path, VmSpec("WEB", "ws2022", shares=(("old", "1"),)))
    job = bench.finished(bench.manage(method, TargetSystem=bench.reference("WEB"), DataItems=texts))
    assert (job.values["JobState"], job.values["ErrorCode"]) == (10, 32768)
    assert host_items(bench, "WEB", "HostExchangeItems") == {"old": "1"}


@pytest.mark.parametrize(
    "texts",
    [
        (),
        tuple(item(f"k{n}") for n in range(129)),
        (item(""),),
        (item("k", source=1),),
        (item("k"), item("k")),
        (item("k" * 256),),
        (item("k", "v" * 1024),),
        (item("k", "v" * 8192, 4),),
        ("nonsense",),
        (embedded("Msvm_Error", Name="k"),),
    ],
)
def test_limits_and_nonsense_are_invalid_parameters(tmp_path: Path, texts: tuple[str, ...]) -> None:
    bench = Bench(tmp_path, WEB)
    answer = bench.manage("AddKvpItems", TargetSystem=bench.reference("WEB"), DataItems=texts)
    assert answer == {"ReturnValue": 32773}


def test_no_more_than_128_host_only_items(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    many = tuple(item(f"k{n}", source=4) for n in range(128))
    bench.finished(bench.manage("AddKvpItems", TargetSystem=bench.reference("WEB"), DataItems=many))
    more = (item("one more", source=4),)
    job = bench.finished(bench.manage("AddKvpItems", TargetSystem=bench.reference("WEB"), DataItems=more))
    assert job.values["JobState"] == 10
    assert len(host_items(bench, "WEB", "HostOnlyItems")) == 128
