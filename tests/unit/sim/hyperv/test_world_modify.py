"""Edits: partial instances, silent no-ops, exceptions (hyperv-wmi-v2 1.7, 1.8, 6.2, 7 and 25.8, 25.15)."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from hvgui.sim.hyperv.construction import VmSpec
from hvgui.sim.hyperv.identity import MEMORY, PROCESSOR, instance_id
from hvgui.sim.hyperv.machines import Power
from tests.support.world_bench import MANAGEMENT, Bench, embedded

VSSD = "Msvm_VirtualSystemSettingData"
RUNNING, OFF, SAVED = VmSpec("ON", "ws2022"), VmSpec("OFF", "ws2022", Power.OFF), VmSpec("SAVED", "ws2022", Power.SAVED)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path, RUNNING, OFF, SAVED)


def vssd(bench: Bench, name: str, **values: object) -> str:
    return embedded(VSSD, InstanceID=instance_id(bench.vm(name).id), **values)


def memory(bench: Bench, name: str, **values: object) -> str:
    return embedded("Msvm_MemorySettingData", InstanceID=instance_id(bench.vm(name).id, MEMORY), **values)


def processor(bench: Bench, name: str, **values: object) -> str:
    identifier = instance_id(bench.vm(name).id, PROCESSOR, "0")
    return embedded("Msvm_ProcessorSettingData", InstanceID=identifier, **values)


def test_renaming_changes_every_view(bench: Bench) -> None:
    old = bench.vm("ON")
    assert bench.modify_system(vssd(bench, "ON", ElementName="名前 &#38; &#x3C;neu&gt;")).values["JobState"] == 7
    assert old.name == "名前 & <neu>"
    assert bench.row("Msvm_ComputerSystem", Name=old.id).values["ElementName"] == "名前 & <neu>"


@pytest.mark.parametrize(
    ("text", "code"),
    [("a &amp; b", 32768), ("a &lt; b", 32773), ("a &quot;b&quot;", 32768), ("it&apos;s", 32768)],
    ids=["amp", "lt", "quot", "apos"],
)
def test_references_by_name_are_refused_before_any_job(bench: Bench, text: str, code: int) -> None:
    """Live-hosts A1 and A2: as the method's return value; nothing changes."""
    change = vssd(bench, "ON", Notes=[text])
    assert bench.manage("ModifySystemSettings", SystemSettings=change) == {"ReturnValue": code}
    assert bench.settings("ON").values["Notes"] == ("",)


def test_numbers_and_what_needs_no_reference_are_taken(bench: Bench) -> None:
    bench.modify_system(vssd(bench, "ON", Notes=['a &#38; b &#60; c &gt; d > " &#34; &#39; &#xD;&#xA;&#x9;']))
    assert bench.settings("ON").values["Notes"] == ('a & b < c > d > " " \' \r\n\t',)


def test_of_several_notes_the_first_is_kept(bench: Bench) -> None:
    job = bench.modify_system(vssd(bench, "ON", Notes=["one", "two", "three"]))
    assert (job.values["JobState"], job.values["ErrorCode"]) == (7, 0)
    assert bench.settings("ON").values["Notes"] == ("one",)


def test_one_resource_where_a_list_belongs_is_an_invalid_parameter(bench: Bench) -> None:
    change = embedded("Msvm_EthernetPortAllocationSettingData", InstanceID="x", HostResource="y")
    assert bench.manage("ModifyResourceSettings", ResourceSettings=(change,)) == {"ReturnValue": 32773}


def test_notes_are_cleared_by_one_empty_element_and_not_by_none(bench: Bench) -> None:
    bench.modify_system(vssd(bench, "ON", Notes=["first line"]))
    assert bench.settings("ON").values["Notes"] == ("first line",)
    bench.modify_system(vssd(bench, "ON", Notes=[]))
    assert bench.settings("ON").values["Notes"] == ("first line",)
    bench.modify_system(vssd(bench, "ON", Notes=[""]))
    assert bench.settings("ON").values["Notes"] == ("",)


def test_a_property_without_value_means_unchanged(bench: Bench) -> None:
    text = (
        f'<?xml version="1.0" encoding="utf-16"?><INSTANCE CLASSNAME="{VSSD}">'
        f'<PROPERTY NAME="InstanceID" TYPE="string"><VALUE>{instance_id(bench.vm("ON").id).lower()}</VALUE></PROPERTY>'
        '<PROPERTY NAME="ElementName" TYPE="string"></PROPERTY></INSTANCE>'
    )
    assert bench.modify_system(text).values["JobState"] == 7
    assert bench.settings("ON").values["ElementName"] == "ON"


def test_the_stop_action_discards_the_whole_call_unless_off(bench: Bench) -> None:
    change = {"AutomaticShutdownAction": ("uint16", 4), "ElementName": "NEU"}
    job = bench.modify_system(vssd(bench, "ON", **change))
    assert (job.values["JobState"], job.values["ErrorCode"]) == (7, 0)
    assert bench.settings("ON").values["ElementName"] == "ON"
    bench.modify_system(vssd(bench, "OFF", AutomaticShutdownAction=("uint16", 4)))
    assert bench.settings("OFF").values["AutomaticShutdownAction"] == 4
    same = {"AutomaticShutdownAction": ("uint16", 3), "ElementName": "OTHER"}
    bench.modify_system(vssd(bench, "ON", **same))
    assert bench.vm("OTHER").settings.system["AutomaticShutdownAction"] == 3


def test_processors_and_memory_of_a_saved_machine_are_silently_kept(bench: Bench) -> None:
    for text in (
        processor(bench, "SAVED", VirtualQuantity=("uint64", 4)),
        memory(bench, "SAVED", VirtualQuantity=("uint64", 8192)),
        processor(bench, "SAVED", Weight=("uint32", 7)),
        memory(bench, "SAVED", Weight=("uint32", 7), TargetMemoryBuffer=("uint32", 50)),
    ):
        job = bench.modify(text)
        assert (job.values["JobState"], job.values["ErrorCode"]) == (7, 0)
    assert bench.vm("SAVED").settings.processor["VirtualQuantity"] == 2
    assert bench.vm("SAVED").settings.memory["VirtualQuantity"] == 4096
    assert bench.vm("SAVED").settings.processor["Weight"] != 7
    assert bench.vm("SAVED").settings.memory["Weight"] != 7
    assert bench.vm("SAVED").settings.memory["TargetMemoryBuffer"] != 50


def test_processors_of_a_running_machine_are_refused(bench: Bench) -> None:
    job = bench.modify(processor(bench, "ON", VirtualQuantity=("uint64", 4)))
    assert (job.values["JobState"], job.values["ErrorCode"]) == (10, 32775)
    assert bench.vm("ON").settings.processor["VirtualQuantity"] == 2


def test_an_off_machine_takes_everything(bench: Bench) -> None:
    bench.modify(processor(bench, "OFF", VirtualQuantity=("uint64", 4), LimitProcessorFeatures=("boolean", "true")))
    bench.modify(memory(bench, "OFF", VirtualQuantity=("uint64", 8192)))
    assert bench.vm("OFF").settings.processor["VirtualQuantity"] == 4
    assert bench.vm("OFF").settings.memory["VirtualQuantity"] == 8192


def test_live_memory_may_widen_only(bench: Bench) -> None:
    assert bench.modify(memory(bench, "ON", Reservation=("uint64", 1024))).values["JobState"] == 7
    assert bench.modify(memory(bench, "ON", Reservation=("uint64", 2048))).values["ErrorCode"] == 32775
    assert bench.modify(memory(bench, "ON", Weight=("uint32", 9000))).values["JobState"] == 7
    assert bench.modify(memory(bench, "OFF", VirtualQuantity=("uint64", 1025))).values["ErrorCode"] == 32773


def test_static_memory_keeps_its_three_sizes_equal(tmp_path: Path) -> None:
    bench = Bench(tmp_path, VmSpec("S", "ws2022", Power.OFF, dynamic=False))
    bench.modify(memory(bench, "S", VirtualQuantity=("uint64", 2048)))
    values = bench.vm("S").settings.memory
    assert (values["VirtualQuantity"], values["Reservation"], values["Limit"]) == (2048, 2048, 2048)


def test_boot_order_and_braced_templates_are_silently_kept(bench: Bench) -> None:
    braced = {"SecureBootTemplateId": "{272e7447-90a4-4563-a4b9-8e4ab00526ce}", "ElementName": "NEU"}
    bench.modify_system(vssd(bench, "OFF", **braced))
    assert "272e" not in str(bench.settings("OFF").values["SecureBootTemplateId"])
    assert bench.settings("OFF").values["ElementName"] == "OFF", "the whole call is dropped"
    bench.modify_system(vssd(bench, "OFF", SecureBootTemplateId="272e7447-90a4-4563-a4b9-8e4ab00526ce"))
    assert "272E" in str(bench.settings("OFF").values["SecureBootTemplateId"])
    read = bench.settings("OFF").values["BootSourceOrder"]
    assert isinstance(read, tuple)
    bench.modify_system(vssd(bench, "OFF", BootSourceOrder=["made up", "too"]))
    assert bench.settings("OFF").values["BootSourceOrder"] == read
    bench.modify_system(vssd(bench, "OFF", BootSourceOrder=list(reversed(read))))
    now = bench.settings("OFF").values["BootSourceOrder"]
    assert isinstance(now, tuple)
    assert [each.casefold() for each in now] == [each.casefold() for each in reversed(read)]
    bench.modify_system(vssd(bench, "OFF", BootSourceOrder=list(read)))
    assert bench.settings("OFF").values["BootSourceOrder"] == now, "references of before have no effect"


@pytest.mark.parametrize(
    "change",
    [
        {"VirtualSystemType": "Microsoft:Hyper-V:System:Realized"},
        {"Version": "10.0"},
        {"AutomaticStartupAction": ("string", "4")},
        {"AutomaticStartupAction": ("uint16", "many")},
        {"AutomaticStartupActionDelay": ("datetime", "PT30S")},
        {"AutomaticStartupActionDelay": ("string", "00000000000030.000000:000")},
        {"LockOnDisconnect": ("boolean", "1")},
        {"Notes": "no array"},
    ],
)
def test_read_only_properties_and_wrong_types_end_in_exception(bench: Bench, change: dict[str, object]) -> None:
    job = bench.modify_system(vssd(bench, "ON", **change))
    assert (job.values["JobState"], job.values["ErrorCode"]) == (10, 32768)
    assert "ON" in str(job.values["ErrorDescription"])


def test_intervals_are_taken_in_dmtf_form_and_timeouts_rounded_up(bench: Bench) -> None:
    bench.modify_system(
        vssd(
            bench,
            "ON",
            AutomaticStartupActionDelay=("datetime", "00000000000130.000000:000"),
            AutomaticCriticalErrorActionTimeout=("datetime", "00000000000101.000000:000"),
        )
    )
    values = bench.settings("ON").values
    assert values["AutomaticStartupActionDelay"] == timedelta(seconds=90)
    assert values["AutomaticCriticalErrorActionTimeout"] == timedelta(minutes=2)


@pytest.mark.parametrize(
    "text",
    [
        "",
        'instance of Msvm_VirtualSystemSettingData { ElementName = "x"; };',
        "<INSTANCE CLASSNAME='Msvm_VirtualSystemSettingData'>",
        "<!DOCTYPE x [<!ENTITY e 'x'>]><INSTANCE CLASSNAME='Msvm_VirtualSystemSettingData'></INSTANCE>",
        "<INSTANCE CLASSNAME='Msvm_VirtualSystemSettingData'><ElementName>x</ElementName></INSTANCE>",
        embedded("Msvm_Nonsense", InstanceID="x"),
        embedded(VSSD, InstanceID="Microsoft:Definition\\VirtualSystem\\Default", ElementName="x"),
        embedded(VSSD, InstanceID="Microsoft:140E4DD2-2537-40DF-A4AD-75E20FC79D24", ElementName="x"),
        embedded(VSSD, ElementName="x"),
    ],
)
def test_texts_that_name_nothing_are_invalid_parameters(bench: Bench, text: str) -> None:
    assert bench.manage("ModifySystemSettings", SystemSettings=text) == {"ReturnValue": 32773}
    assert bench.manage("ModifyResourceSettings", ResourceSettings=(text,)) == {"ReturnValue": 32773}


def test_an_unknown_property_is_an_invalid_parameter(bench: Bench) -> None:
    text = vssd(bench, "ON", Colour="blue")
    assert bench.manage("ModifySystemSettings", SystemSettings=text)["ReturnValue"] == 32773


def test_a_silent_no_op_on_demand(bench: Bench) -> None:
    bench.host.switches.silent_no_op = True
    job = bench.modify_system(vssd(bench, "ON", ElementName="NEU"))
    assert (job.values["JobState"], job.values["ErrorCode"]) == (7, 0)
    assert bench.settings("ON").values["ElementName"] == "ON"


def test_some_hosts_edit_without_a_job(bench: Bench) -> None:
    bench.host.switches.synchronous.add("ModifySystemSettings")
    text = vssd(bench, "ON", ElementName="NEU")
    assert bench.manage("ModifySystemSettings", SystemSettings=text) == {"ReturnValue": 0}
    assert bench.vm("NEU")


def test_a_checkpoint_can_be_renamed_and_not_much_else(tmp_path: Path) -> None:
    bench = Bench(tmp_path, VmSpec("ON", "ws2022", checkpoints=("Before",)))
    point = bench.vm("ON").checkpoints[0]
    bench.modify_system(embedded(VSSD, InstanceID=instance_id(point.id), ElementName="Vorher"))
    assert point.name == "Vorher"
    job = bench.modify_system(embedded(VSSD, InstanceID=instance_id(point.id), UserSnapshotType=("uint16", 5)))
    assert job.values["JobState"] == 10


def test_a_machine_deleted_meanwhile_fails_the_job(bench: Bench) -> None:
    answer = bench.manage("ModifySystemSettings", SystemSettings=vssd(bench, "ON", ElementName="NEU"))
    bench.world.delete("ON")
    assert bench.finished(answer).values["JobState"] == 10


def test_one_call_may_carry_several_instances(bench: Bench) -> None:
    texts = (memory(bench, "ON", Weight=("uint32", 1)), processor(bench, "ON", Weight=("uint32", 2)))
    bench.finished(bench.manage("ModifyResourceSettings", ResourceSettings=texts))
    machine = bench.vm("ON")
    assert (machine.settings.memory["Weight"], machine.settings.processor["Weight"]) == (1, 2)
    assert bench.row(MANAGEMENT).values["Started"] is True


def test_the_size_of_static_memory_moves_alone_while_the_vm_runs(bench: Bench) -> None:
    """Hyperv-hardware row 30 of 8; with dynamic memory, an older configuration or company it does not."""
    values = bench.vm("ON").settings.memory
    values |= {"DynamicMemoryEnabled": False, "VirtualQuantity": 2048, "Reservation": 2048, "Limit": 2048}
    job = bench.modify(memory(bench, "ON", VirtualQuantity=("uint64", 4096)))
    assert job.values["JobState"] == 7
    assert [values[name] for name in ("VirtualQuantity", "Reservation", "Limit")] == [4096] * 3
    job = bench.modify(
        memory(bench, "ON", VirtualQuantity=("uint64", 8192), Reservation=("uint64", 8192), Limit=("uint64", 8192))
    )
    assert (job.values["JobState"], job.values["ErrorCode"]) == (10, 32775)
    bench.vm("ON").settings.system["Version"] = "5.0"
    assert bench.modify(memory(bench, "ON", VirtualQuantity=("uint64", 8192))).values["ErrorCode"] == 32775
    bench.vm("ON").settings.system["Version"] = "9.0"
    values["DynamicMemoryEnabled"] = True
    assert bench.modify(memory(bench, "ON", VirtualQuantity=("uint64", 8192))).values["ErrorCode"] == 32775
