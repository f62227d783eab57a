"""Systems, settings and generations: hyperv-wmi-v2 section 25, items 1, 3, 5, 6, 14 and 16."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from hvgui.sim.cim import NoSuchClass, NoSuchMethod, NoSuchNamespace, Principal
from hvgui.sim.clock import CrankedClock
from hvgui.sim.faults import Fault, Faulted
from hvgui.sim.hyperv.construction import VmSpec
from hvgui.sim.hyperv.hosts import Cluster
from hvgui.sim.hyperv.machines import Power
from hvgui.sim.hyperv.schema import CIMV2, VIRTUALIZATION, schema_of
from hvgui.sim.launch import worlds_of
from hvgui.sim.providers.configuration import versions
from hvgui.sim.scenes import SCENES
from hvgui.sim.wsman.operations import one_instance
from hvgui.sim.wsman.render import object_path, reference_to
from hvgui.sim.wsman.selecting import Selecting
from tests.support.world_bench import ADMINISTRATOR, Bench

WEB = VmSpec("WEB", "ws2022", checkpoints=("Before",))
OFF = VmSpec("OFF", "ws2022", Power.OFF)
NEVER = datetime(1601, 1, 1, tzinfo=UTC)


def test_the_host_row_is_in_every_enumeration_and_is_told_apart_by_its_name(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB, OFF)
    first, *others = bench.rows("Msvm_ComputerSystem")
    assert first.values["Name"] == first.values["ElementName"] == "HV-BENCH"
    assert first.values["StatusDescriptions"] == ("OK",)
    assert first.values["RequestedState"] == 12
    assert "OnTimeInMilliseconds" not in first.values
    assert "InstallDate" not in first.values
    assert [row.values["ElementName"] for row in others] == ["WEB", "OFF"]
    assert all(row.values["RequestedState"] == 5 for row in others)


def test_keys_of_a_system_are_two_and_of_a_service_four() -> None:
    schema = schema_of("2022")
    assert set(schema.cim_class(VIRTUALIZATION, "msvm_computersystem").keys) == {"CreationClassName", "Name"}
    service = schema.cim_class(VIRTUALIZATION, "Msvm_VirtualSystemManagementService")
    assert service.is_service
    assert set(service.keys) == {"CreationClassName", "Name", "SystemCreationClassName", "SystemName"}
    assert not schema.cim_class(VIRTUALIZATION, "Msvm_GuestFileService").is_service


def test_an_off_machine_has_no_process_and_a_running_one_has(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB, OFF)
    running, off = bench.system("WEB").values, bench.system("OFF").values
    assert isinstance(running["ProcessID"], int)
    assert "ProcessID" not in off
    assert off["OnTimeInMilliseconds"] == 0
    assert (running["EnabledDefault"], off["EnabledDefault"]) == (2, 3)
    before = running["OnTimeInMilliseconds"]
    bench.clock.crank(2.5)
    assert bench.system("WEB").values["OnTimeInMilliseconds"] == before + 2500  # type: ignore[operator]


def test_never_is_1601_and_an_off_machine_has_a_real_install_date(tmp_path: Path) -> None:
    bench = Bench(tmp_path, VmSpec("NEW", "ws2022", Power.OFF, never_started=True))
    values = bench.system("NEW").values
    assert values["TimeOfLastStateChange"] == NEVER
    assert values["LastReplicationTime"] == NEVER
    assert values["InstallDate"] != NEVER
    assert "LastSuccessfulBackupTime" not in values


@pytest.mark.parametrize(
    ("language", "machine", "host"),
    [
        ("en", "Virtual Machine", "Hosting Computer System"),
        ("ja", "仮想マシン", "ホスト コンピューター システム"),
        ("de", "Virtueller Computer", "Hostcomputersystem"),
    ],
)
def test_captions_are_localised_and_a_machines_description_is_not(
    tmp_path: Path, language: str, machine: str, host: str
) -> None:
    bench = Bench(tmp_path, WEB, language=language)
    assert bench.rows("Msvm_ComputerSystem")[0].values["Caption"] == host
    values = bench.system("WEB").values
    assert values["Caption"] == machine
    assert values["Description"] == "Microsoft Virtual Machine"


def test_settings_hold_templates_active_settings_and_checkpoints(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    kinds = [row.values["VirtualSystemType"] for row in bench.rows("Msvm_VirtualSystemSettingData")]
    assert kinds == [
        *["Microsoft:Hyper-V:System:Definition"] * (4 + len(versions(bench.host))),
        "Microsoft:Hyper-V:System:Realized",
        "Microsoft:Hyper-V:Snapshot:Realized",
    ]
    checkpoint = bench.rows("Msvm_VirtualSystemSettingData")[-1].values
    vm = bench.vm("WEB")
    assert checkpoint["VirtualSystemIdentifier"] == vm.id
    assert vm.id not in str(checkpoint["InstanceID"])
    assert str(checkpoint["InstanceID"]) in str(bench.settings("WEB").values["Parent"])
    for name in ("Msvm_MemorySettingData", "Msvm_HeartbeatComponentSettingData"):
        identifiers = [str(row.values["InstanceID"]) for row in bench.rows(name)]
        assert any(identifier.startswith("Microsoft:Definition") for identifier in identifiers)
        assert sum(vm.id in identifier for identifier in identifiers) == 1


def test_base_classes_give_all_their_descendants(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    names = {row.cim_class.name for row in bench.rows("CIM_LogicalDevice")}
    assert {"Msvm_HeartbeatComponent", "Msvm_ShutdownComponent", "Msvm_VideoHead"} <= names
    systems = [row.cim_class.name for row in bench.rows("CIM_ComputerSystem")]
    assert systems == ["Msvm_ComputerSystem"] * 2 + ["Msvm_VirtualEthernetSwitch"] * 2


def test_a_user_without_hyperv_rights_sees_nothing_and_may_do_nothing(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    service = bench.row("Msvm_VirtualSystemManagementService")
    bench.who = Principal("helpdesk", may_use_hyperv=False)
    assert bench.rows("Msvm_ComputerSystem") == []
    assert bench.rows("Win32_OperatingSystem", CIMV2) != []
    assert bench.call(service, "GetSummaryInformation") == {"ReturnValue": 32769}


def test_rights_can_be_taken_away_and_given_back(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    bench.world.revoke("administrator")
    assert bench.rows("Msvm_ComputerSystem") == []
    bench.world.restore("Administrator")
    assert len(bench.rows("Msvm_ComputerSystem")) == 2


def test_the_old_namespace_and_a_host_without_the_role_are_unknown_namespaces(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    with pytest.raises(NoSuchNamespace):
        bench.rows("Msvm_ComputerSystem", "root/virtualization")
    with pytest.raises(NoSuchClass):
        bench.rows("Msvm_Nonsense")
    bench.host.switches.hyperv_role = False
    with pytest.raises(NoSuchNamespace):
        bench.rows("Msvm_ComputerSystem")


def test_generations_differ_in_classes_properties_and_methods() -> None:
    def properties(generation: str, name: str) -> set[str]:
        return {p.name for p in schema_of(generation).cim_class(VIRTUALIZATION, name).properties}

    def methods(generation: str, name: str) -> set[str]:
        return set(schema_of(generation).cim_class(VIRTUALIZATION, name).methods)

    settings = "Msvm_VirtualSystemSettingData"
    assert "UserSnapshotType" not in properties("2012r2", settings)
    assert "UserSnapshotType" in properties("2016", settings)
    assert "AutomaticSnapshotsEnabled" not in properties("2016", settings)
    assert "EnableHibernation" in properties("2019", settings)
    assert "InitiateReboot" not in methods("2012r2", "Msvm_ShutdownComponent")
    assert "InitiateReboot" in methods("2016", "Msvm_ShutdownComponent")
    with pytest.raises(NoSuchClass):
        schema_of("2012r2").cim_class(VIRTUALIZATION, "Msvm_ComputerSystemSummaryInformation")
    old = schema_of("2012r2").cim_class(VIRTUALIZATION, "Msvm_GuestFileService").methods["CopyFilesToGuest"]
    new = schema_of("2016").cim_class(VIRTUALIZATION, "Msvm_GuestFileService").methods["CopyFilesToGuest"]
    assert [p.name for p in old.parameters if p.out] == ["ParentPools"]
    assert [p.name for p in new.parameters if p.out] == ["Job"]


def test_a_method_of_a_later_generation_does_not_exist(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB, generation="2012r2")
    with pytest.raises(NoSuchMethod):
        bench.call(bench.component("Msvm_ShutdownComponent", "WEB"), "InitiateReboot", Force=False)


def test_rows_hold_only_what_their_class_declares_and_every_key(tmp_path: Path) -> None:
    """A value outside the class would be invisible to a real client."""
    for world in worlds_of("lab", root_folder=tmp_path, clock=CrankedClock()):
        world.host.cluster = Cluster("CL1", ((world.host.name, True), ("DOWN", False)))
        for namespace, classes in world.host.schema.namespaces().items():
            for cim_class in classes.values():
                declared = {p.name for p in cim_class.properties}
                for row in world.rows(namespace, cim_class.name, Principal("Administrator")):
                    if row.cim_class is cim_class:
                        assert row.values.keys() <= declared
                        assert set(cim_class.keys) <= row.values.keys()


def test_values_have_the_types_their_class_declares(tmp_path: Path) -> None:
    kinds: dict[str, tuple[type, ...]] = {
        "string": (str,),
        "boolean": (bool,),
        "datetime": (object,),
        "reference": (object,),
        "object": (object,),
        "uint8": (int,),
    }
    for world in worlds_of("lab", root_folder=tmp_path, clock=CrankedClock()):
        for namespace in (VIRTUALIZATION, CIMV2):
            for cim_class in world.host.schema.namespaces()[namespace].values():
                declared = {p.name: p for p in cim_class.properties}
                for row in world.rows(namespace, cim_class.name, Principal("Administrator"))[:40]:
                    for name, value in row.values.items():
                        entry = declared.get(name)
                        if entry is None or entry.type == "uint8":
                            continue
                        assert isinstance(value, tuple) == entry.array, (cim_class.name, name)
                        for item in value if isinstance(value, tuple) else (value,):
                            assert isinstance(item, kinds.get(entry.type, (int,))), (cim_class.name, name)


def test_scenes_have_the_promised_size_and_are_the_same_for_the_same_seed(tmp_path: Path) -> None:
    assert set(SCENES) == {"lab", "big", "lonely", "one", "cluster"}
    lab = worlds_of("lab", root_folder=tmp_path, clock=CrankedClock(), seed=3)
    assert [world.host.name for world in lab] == ["HV01", "HV02-TOKYO", "HV03-BERLIN"]
    assert sum(len(world.host.machines) for world in lab) == 40
    again = worlds_of("lab", root_folder=tmp_path, clock=CrankedClock(), seed=3)
    other = worlds_of("lab", root_folder=tmp_path, clock=CrankedClock(), seed=4)
    assert list(lab[0].host.machines) == list(again[0].host.machines)
    assert list(lab[0].host.machines) != list(other[0].host.machines)
    big = worlds_of("big", root_folder=tmp_path, clock=CrankedClock(), hosts=2, vms=30)
    assert [len(world.host.machines) for world in big] == [30, 30]
    assert [
        len(worlds_of(n, root_folder=tmp_path, clock=CrankedClock())[0].host.machines) for n in ("lonely", "one")
    ] == [
        0,
        1,
    ]


def test_names_repeat_in_the_lab(tmp_path: Path) -> None:
    first = worlds_of("lab", root_folder=tmp_path, clock=CrankedClock())[0]
    names = [machine.name for machine in first.host.machines.values()]
    assert names.count("WEB-01") == 2
    assert any("$" in name and '"' in name for name in names)


def test_cimv2_answers_what_clients_ask(tmp_path: Path) -> None:
    bench = Bench(tmp_path, language="ja", generation="2019")
    (system,) = bench.rows("Win32_OperatingSystem", CIMV2)
    assert system.values["Version"] == "10.0.17763"
    assert system.values["OSLanguage"] == 1041
    assert bench.rows("Win32_ComputerSystemProduct", CIMV2)[0].values["UUID"]
    assert bench.rows("Win32_ComputerSystem", CIMV2)[0].values["DNSHostName"] == "HV-BENCH"
    assert len(bench.rows("Win32_Processor", CIMV2)) == 2
    folders = {file.values["FileName"]: file.values["Path"] for file in bench.rows("CIM_DataFile", CIMV2)}
    assert folders["vmms"] == "\\windows\\system32\\"
    bench.world.limit_host_disk(1000)
    assert bench.rows("Win32_LogicalDisk", CIMV2)[0].values["FreeSpace"] == 1000


def test_a_singleton_needs_no_selectors_and_others_do(tmp_path: Path) -> None:
    """WMI writes its path as Win32_OperatingSystem=@."""
    bench = Bench(tmp_path)
    view = Selecting(bench.world, CIMV2, ADMINISTRATOR, bench.host.name)
    no = Faulted(Fault.KEYS_MISSING)
    found = one_instance(view, bench.host.schema.cim_class(CIMV2, "Win32_OperatingSystem"), {}, no)
    assert found.values["CSName"] == bench.host.name
    assert object_path(reference_to(found)).endswith("Win32_OperatingSystem=@")
    with pytest.raises(Faulted):
        one_instance(view, bench.host.schema.cim_class(CIMV2, "Win32_ComputerSystem"), {}, no)


@pytest.mark.parametrize(
    ("class_name", "scalars"),
    [
        ("Win32_ComputerSystem", {"AdminPasswordStatus", "PCSystemType", "ResetCount", "WakeUpType"}),
        ("Win32_Processor", {"DataWidth", "L3CacheSpeed", "Stepping", "VoltageCaps"}),
        ("Win32_OperatingSystem", {"MaxProcessMemorySize", "PAEEnabled", "Primary", "TotalSwapSpaceSize"}),
        ("CIM_DataFile", {"AccessMask", "CreationDate", "Hidden", "System"}),
    ],
)
def test_scalars_that_strangers_read_are_there(tmp_path: Path, class_name: str, scalars: set[str]) -> None:
    """libvirt's generated readers refuse an instance that lacks one of the scalars they know."""
    declared = Bench(tmp_path).host.schema.cim_class(CIMV2, class_name).properties
    assert scalars <= {p.name for p in declared if not p.array}
