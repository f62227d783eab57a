"""Firmware, security, COM ports and diskettes of simulated VMs (hyperv-hardware 2.2, 4, 5.3 and 8; live-hosts C1, G)."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvgui.sim.hyperv import hardware as hw
from hvgui.sim.hyperv.construction import VmSpec
from hvgui.sim.hyperv.identity import MEMORY, PROCESSOR, by_instance_id, instance_id, path_text
from hvgui.sim.hyperv.machines import Power
from hvgui.sim.providers.configuration import versions
from hvgui.sim.providers.security import SERVICE, SETTINGS
from tests.support.world_bench import Bench, embedded

VSSD, RASD, SASD = (
    "Msvm_VirtualSystemSettingData",
    "Msvm_ResourceAllocationSettingData",
    "Msvm_StorageAllocationSettingData",
)
NEW, OLD = VmSpec("NEW", "ws2022", Power.OFF), VmSpec("OLD", "ws2008r2", Power.OFF)
ON, SAVED = VmSpec("ON", "ws2022"), VmSpec("SAVED", "ws2022", Power.SAVED)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path, NEW, OLD, ON, SAVED)


def vssd(bench: Bench, name: str, **values: object) -> str:
    return embedded(VSSD, InstanceID=instance_id(bench.vm(name).id), **values)


def ended(bench: Bench, text: str) -> tuple[object, object]:
    job = bench.modify_system(text)
    return job.values["JobState"], job.values["ErrorCode"]


def resource(bench: Bench, class_name: str, name: str, tail: str, **values: object) -> tuple[object, object]:
    job = bench.modify(embedded(class_name, InstanceID=instance_id(bench.vm(name).id, tail), **values))
    return job.values["JobState"], job.values["ErrorCode"]


def order(*codes: int) -> str:
    inner = "".join(f"<VALUE>{code}</VALUE>" for code in codes)
    body = f"<VALUE.ARRAY>{inner}</VALUE.ARRAY>"
    return f'<PROPERTY.ARRAY NAME="BootOrder" TYPE="uint16">{body}</PROPERTY.ARRAY></INSTANCE>'


def test_the_bios_takes_all_four_entries_each_once(bench: Bench) -> None:
    text = vssd(bench, "OLD").removesuffix("</INSTANCE>")
    assert ended(bench, text + order(3, 1, 2, 0)) == (7, 0)
    assert bench.settings("OLD").values["BootOrder"] == (3, 1, 2, 0)
    for codes in ((1, 2, 3), (1, 1, 2, 3), (4, 1, 2, 3)):
        assert ended(bench, text + order(*codes)) == (10, 32773)
    assert bench.settings("OLD").values["BootOrder"] == (3, 1, 2, 0)


def test_num_lock_waits_until_the_vm_is_off(bench: Bench) -> None:
    assert ended(bench, vssd(bench, "OLD", BIOSNumLock=("boolean", "true"))) == (7, 0)
    bench.vm("OLD").power = Power.RUNNING
    assert ended(bench, vssd(bench, "OLD", BIOSNumLock=("boolean", "false"))) == (10, 32775)


def test_templates_are_listed_and_no_other_is_taken(bench: Bench) -> None:
    listed = {
        row.values["SecureBootTemplateId"]
        for row in bench.rows(VSSD)
        if str(row.values["InstanceID"]).startswith("Microsoft:Definition\\VirtualSystem\\")
        and "SecureBootTemplateId" in row.values
    }
    assert "272E7447-90A4-4563-A4B9-8E4AB00526CE" in listed
    offered = versions(bench.host)
    assert ("8.0" in offered, max(offered, key=float), "12.0" in offered) == (True, "10.0", False)
    assert len(bench.rows("Msvm_SettingsDefineCapabilities")) == 3 + len(offered)
    strange = "00000000-90A4-4563-A4B9-8E4AB00526CE"
    assert ended(bench, vssd(bench, "NEW", SecureBootTemplateId=strange)) == (10, 32773)
    bench.vm("NEW").settings.security["TpmEnabled"] = True
    uefi = "272E7447-90A4-4563-A4B9-8E4AB00526CE"
    assert ended(bench, vssd(bench, "NEW", SecureBootTemplateId=uefi)) == (10, 32775), "the TPM is bound to it"


def test_hosts_of_2012_r2_have_no_templates_and_no_security_service(tmp_path: Path) -> None:
    bench = Bench(tmp_path, NEW, generation="2012r2")
    assert bench.rows("Msvm_SettingsDefineCapabilities") == []
    classes = {row.cim_class.name for row in bench.rows(VSSD)}
    assert classes == {VSSD}
    assert SERVICE.lower() not in bench.host.schema.namespaces()["root/virtualization/v2"]


def security(bench: Bench, name: str, **values: str) -> tuple[object, object]:
    row = next(
        row for row in bench.rows(SETTINGS) if str(row.values["InstanceID"]).startswith(instance_id(bench.vm(name).id))
    )
    sent = {key: ("boolean", value) for key, value in values.items()}
    text = embedded(SETTINGS, InstanceID=row.values["InstanceID"], **sent)
    answer = bench.call(bench.row(SERVICE), "ModifySecuritySettings", SecuritySettingData=text)
    job = bench.finished(answer)
    return job.values["JobState"], job.values["ErrorCode"]


def protector(bench: Bench, name: str) -> int:
    row = next(
        row for row in bench.rows(SETTINGS) if str(row.values["InstanceID"]).startswith(instance_id(bench.vm(name).id))
    )
    text = embedded(SETTINGS, InstanceID=row.values["InstanceID"])
    found = bench.call(bench.row(SERVICE), "GetKeyProtector", SecuritySettingData=text)
    assert found["ReturnValue"] == 0
    assert isinstance(found["KeyProtector"], bytes)
    return len(found["KeyProtector"])


def test_a_tpm_needs_a_key_protector_and_a_vm_that_is_off(bench: Bench) -> None:
    assert protector(bench, "NEW") == 4
    assert security(bench, "NEW", TpmEnabled="true") == (10, 32768)
    bench.vm("NEW").settings.protected = bench.vm("ON").settings.protected = True
    assert protector(bench, "NEW") > 1000
    assert security(bench, "NEW", TpmEnabled="true") == (7, 0)
    tpm = [row for row in bench.rows(RASD) if row.values.get("OtherResourceType") == "Microsoft:Hyper-V:TPM"]
    assert len(tpm) == 1
    assert security(bench, "ON", TpmEnabled="true") == (10, 32775)
    assert security(bench, "NEW", ShieldingRequested="true") == (7, 0)
    assert not bench.vm("NEW").settings.security["ShieldingRequested"], "alone it is dropped (live-hosts C1)"
    assert security(bench, "NEW", TpmEnabled="false") == (7, 0)
    assert protector(bench, "NEW") > 1000, "the key protector stays"
    assert security(bench, "OLD", TpmEnabled="true") == (10, 32773)


def test_settings_of_security_are_found_by_their_own_id_only(bench: Bench) -> None:
    text = embedded(SETTINGS, InstanceID=instance_id(bench.vm("NEW").id), TpmEnabled=("boolean", "true"))
    for method in ("ModifySecuritySettings", "GetKeyProtector"):
        assert bench.call(bench.row(SERVICE), method, SecuritySettingData=text) == {"ReturnValue": 32773}


@pytest.mark.parametrize("generation", ["2012r2", "2022"])
def test_a_port_keeps_its_pipe_and_clears_it_with_one_empty_element(tmp_path: Path, generation: str) -> None:
    bench = Bench(tmp_path, NEW, ON, SAVED, generation=generation)
    class_name = RASD if generation == "2012r2" else "Msvm_SerialPortSettingData"
    port = f"{hw.SERIAL_TAIL}\\1"
    pipe = "\\\\.\\pipe\\dbg"
    for name in ("NEW", "ON"):
        assert resource(bench, class_name, name, port, Connection=[pipe]) == (7, 0)
        assert bench.vm(name).settings.pipes == ["", pipe]
        assert resource(bench, class_name, name, port, Connection=[]) == (7, 0)
        assert bench.vm(name).settings.pipes == ["", pipe], "an empty array changes nothing (live-hosts A10)"
        assert resource(bench, class_name, name, port, Connection=["COM1"]) == (10, 32773)
        assert resource(bench, class_name, name, port, Connection=[""]) == (7, 0)
        assert bench.vm(name).settings.pipes == ["", ""]
    assert resource(bench, class_name, "SAVED", port, Connection=[pipe]) == (7, 0)
    assert bench.vm("SAVED").settings.pipes == ["", ""]
    other = embedded(class_name, InstanceID=instance_id(bench.vm("NEW").id, f"{hw.SERIAL_TAIL}\\2"), Connection=[pipe])
    assert bench.manage("ModifyResourceSettings", ResourceSettings=(other,)) == {"ReturnValue": 32773}


def test_a_diskette_goes_into_the_drive_and_out(bench: Bench) -> None:
    machine = bench.vm("OLD")
    drive = f"{hw.DISKETTE_TAIL}\\0\\D"
    parent = path_text(by_instance_id(RASD, instance_id(machine.id, drive)), "HV-BENCH").replace('"', "&#34;")
    bench.host.disk.real("D:\\a.vfd").write_bytes(b"")
    text = embedded(
        SASD,
        ResourceType=("uint16", "31"),
        ResourceSubType="Microsoft:Hyper-V:Virtual Floppy Disk",
        Parent=parent,
        HostResource=["D:\\a.vfd"],
    )
    added = bench.manage(
        "AddResourceSettings", AffectedConfiguration=bench.settings_reference("OLD"), ResourceSettings=(text,)
    )
    assert added["ReturnValue"] == 0
    assert machine.settings.floppy == "D:\\a.vfd"
    medium = by_instance_id(SASD, instance_id(machine.id, f"{hw.DISKETTE_TAIL}\\0\\L"))
    removed = bench.manage("RemoveResourceSettings", ResourceSettings=(medium,))
    assert removed["ReturnValue"] == 0
    assert machine.settings.floppy == ""


@pytest.mark.parametrize(
    ("class_name", "tail", "name", "good", "bad"),
    [
        ("Msvm_ProcessorSettingData", f"{PROCESSOR}\\0", "HwThreadsPerCore", "2", "5"),
        ("Msvm_ProcessorSettingData", f"{PROCESSOR}\\0", "MaxProcessorsPerNumaNode", "8", "65"),
        ("Msvm_ProcessorSettingData", f"{PROCESSOR}\\0", "MaxNumaNodesPerSocket", "4", "0"),
        ("Msvm_MemorySettingData", MEMORY, "MaxMemoryBlocksPerNumaNode", "2048", "2047"),
    ],
)
def test_the_topology_has_bounds_and_waits_until_the_vm_is_off(
    bench: Bench, class_name: str, tail: str, name: str, good: str, bad: str
) -> None:
    assert resource(bench, class_name, "NEW", tail, **{name: ("uint64", good)}) == (7, 0)
    assert resource(bench, class_name, "NEW", tail, **{name: ("uint64", bad)}) == (10, 32773)
    assert resource(bench, class_name, "ON", tail, **{name: ("uint64", good)}) == (10, 32775)
    row = bench.row(class_name, InstanceID=instance_id(bench.vm("NEW").id, tail))
    assert row.values[name] == int(good)


def test_a_processor_mode_came_with_2022(tmp_path: Path) -> None:
    for generation, there in (("2019", False), ("2022", True)):
        bench = Bench(tmp_path / generation, NEW, generation=generation)
        row = bench.row("Msvm_ProcessorSettingData", InstanceID=instance_id(bench.vm("NEW").id, PROCESSOR, "0"))
        assert ("LimitProcessorFeaturesMode" in row.values) is there
