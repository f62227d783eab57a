"""The settings of a VM: from which instances they are read, and what is written when they change."""

from __future__ import annotations

import pytest

from hvgui.domain.hosts.host import HostFacts
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.settings.vm_settings import Setting, SettingValue, Source
from hvgui.domain.trouble import Refusal, TroubleKind
from hvgui.hyperv import selections
from hvgui.hyperv.changing import Beginning
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.vm_settings import (
    SettingsKnown,
    read_settings,
    read_settings_of,
    send_no_numa,
    send_settings,
    wants_no_numa,
)
from hvgui.wsman.embedded import read_instance
from hvgui.wsman.replies import Instance, Invoked
from hvgui.wsman.requests import EndpointReference, Enumerate, Invoke
from hvgui.wsman.vocabulary import class_uri
from tests.support.present import only
from tests.support.transcript import Talk, instance, page, transcript

A, B = VmId("0000000A-0000-0000-0000-000000000000"), VmId("0000000B-0000-0000-0000-000000000000")
KEY = VmKey(HostId("h"), A)
SERVICE = EndpointReference(class_uri(selections.SERVICE_CLASS), (("Name", "vmms"),))
DIALECT = Dialect(HostFacts(), SERVICE, summary_is_queryable=True)
MEMORY_ID, PROCESSOR_ID = f"Microsoft:{A}\\4764334d\\0", f"Microsoft:{A}\\b637f346\\0"

#: A host's instances as hyperv-wmi-v2 6.2 and 7 give them, and what people see of each.
SYSTEM = instance(
    selections.SETTINGS_CLASS,
    InstanceID=f"Microsoft:{A}",
    ElementName="web",
    Notes=("first", "second"),
    UserSnapshotType="4",
    AutomaticSnapshotsEnabled="FALSE",
    SnapshotDataRoot="C:\\s",
    SwapFileDataRoot="C:\\p",
    AutomaticStartupAction="3",
    AutomaticStartupActionDelay="00000000000130.000000:000",
    AutomaticShutdownAction="2",
    VirtualNumaEnabled="true",
)
MEMORY = instance(
    InstanceID=MEMORY_ID,
    VirtualQuantity="2048",
    DynamicMemoryEnabled="true",
    Reservation="512",
    Limit="4096",
    TargetMemoryBuffer="20",
    Weight="5000",
)
PROCESSOR = instance(InstanceID=PROCESSOR_ID, VirtualQuantity="4", Reservation="10000", Limit="90500", Weight="100")
SEEN: dict[Setting, SettingValue] = {
    Setting.STARTUP_MEMORY: 2048,
    Setting.DYNAMIC_MEMORY: True,
    Setting.MINIMUM_MEMORY: 512,
    Setting.MAXIMUM_MEMORY: 4096,
    Setting.MEMORY_BUFFER: 20,
    Setting.MEMORY_WEIGHT: 50,
    Setting.PROCESSORS: 4,
    Setting.CPU_RESERVE: 10,
    Setting.CPU_LIMIT: 90,
    Setting.CPU_WEIGHT: 100,
    Setting.NAME: "web",
    Setting.NOTES: "first\nsecond",
    Setting.CHECKPOINT_TYPE: 4,
    Setting.AUTOMATIC_CHECKPOINTS: False,
    Setting.CHECKPOINT_LOCATION: "C:\\s",
    Setting.PAGING_LOCATION: "C:\\p",
    Setting.START_ACTION: 3,
    Setting.START_DELAY: 90,
    Setting.STOP_ACTION: 2,
}


def asked(talk: Talk) -> str:
    request = talk.asks(Enumerate)
    assert isinstance(request, Enumerate)
    return request.wql or ""


def known(**more: str) -> SettingsKnown:
    with transcript(read_settings_of((A,))) as talk:
        for row in (
            instance(**{**{n: v for n, (v, *_) in SYSTEM.values.items() if isinstance(v, str)}, **more}),
            MEMORY,
            PROCESSOR,
        ):
            talk.hears(page(row))
    found: dict[VmId, SettingsKnown] = talk.result
    return found[A]


def sent(talk: Talk) -> tuple[str, str, dict[str, str | None], object]:
    """Method, class and properties of what is sent, and the argument itself."""
    call = talk.asks(Invoke)
    assert isinstance(call, Invoke)
    assert (call.resource, call.selectors) == (SERVICE.resource, SERVICE.selectors)
    ((name, value),) = call.arguments
    found = read_instance(value if isinstance(value, str) else only(value))
    assert found is not None
    return f"{call.method} {name}", found.class_name, {n: found.text(n) for n in found.values}, value


def test_every_setting_is_read_in_the_unit_that_people_see() -> None:
    with transcript(read_settings(KEY, "web")) as talk:
        assert asked(talk) == selections.some_settings_of((A,))
        talk.hears(page(SYSTEM))
        assert asked(talk) == selections.memory_of((A,))
        talk.hears(page(MEMORY))
        assert asked(talk) == selections.processor_of((A,))
        talk.hears(page(PROCESSOR))
    assert dict(talk.result.values) == SEEN
    assert talk.result.virtual_numa is True


def test_what_a_host_does_not_tell_is_absent() -> None:
    with transcript(read_settings(KEY, "web")) as talk:
        talk.hears(page(instance(InstanceID=f"Microsoft:{A}", ElementName="web", AutomaticStartupActionDelay="soon")))
        talk.hears(page(instance(InstanceID=MEMORY_ID, Weight="much")))
        talk.hears(page())
    assert dict(talk.result.values) == {Setting.NAME: "web", Setting.NOTES: ""}
    assert talk.result.virtual_numa is False


def test_a_vm_that_is_gone_is_refused() -> None:
    with transcript(read_settings(KEY, "web")) as talk:
        talk.hears(page())
        talk.hears(page(MEMORY))
        talk.hears(page(PROCESSOR))
    with pytest.raises(Refusal) as raised:
        _ = talk.result
    assert (raised.value.trouble.kind, raised.value.trouble.subject) == (TroubleKind.VM_GONE, "web")


def test_instances_go_to_the_vm_whose_id_they_bear_and_templates_to_none() -> None:
    with transcript(read_settings_of((A, B), frozenset({Source.PROCESSOR}))) as talk:
        talk.hears(page(SYSTEM, instance(InstanceID=f"Microsoft:{B}", ElementName="db")))
        assert asked(talk) == selections.processor_of((A, B)), "memory was not wanted"
        other = instance(InstanceID=f"Microsoft:{B}\\x\\0", VirtualQuantity="1")
        late = instance(InstanceID=PROCESSOR_ID, VirtualQuantity="64")
        template = instance(InstanceID="Microsoft:Definition\\x\\Default", VirtualQuantity="2")
        talk.hears(page(template, other, PROCESSOR, late))
    found = talk.result
    assert {vm: one.reading.values[Setting.PROCESSORS] for vm, one in found.items()} == {A: 4, B: 1}
    assert found[A].keys == {Source.SYSTEM: f"Microsoft:{A}", Source.PROCESSOR: PROCESSOR_ID}


WRITTEN: list[tuple[dict[Setting, SettingValue], str, str, dict[str, str]]] = [
    (
        {Setting.NAME: "a <b>", Setting.START_DELAY: 90},
        "ModifySystemSettings SystemSettings",
        selections.SETTINGS_CLASS,
        {
            "InstanceID": f"Microsoft:{A}",
            "ElementName": "a <b>",
            "AutomaticStartupActionDelay": "00000000000130.000000:000",
        },
    ),
    (
        {Setting.AUTOMATIC_CHECKPOINTS: True},
        "ModifySystemSettings SystemSettings",
        selections.SETTINGS_CLASS,
        {"InstanceID": f"Microsoft:{A}", "AutomaticSnapshotsEnabled": "true"},
    ),
    (
        {Setting.DYNAMIC_MEMORY: False, Setting.MEMORY_WEIGHT: 50},
        "ModifyResourceSettings ResourceSettings",
        selections.MEMORY_CLASS,
        {"InstanceID": MEMORY_ID, "DynamicMemoryEnabled": "false", "Weight": "5000"},
    ),
    (
        {Setting.CPU_LIMIT: 90, Setting.PROCESSORS: 2},
        "ModifyResourceSettings ResourceSettings",
        selections.PROCESSOR_CLASS,
        {"InstanceID": PROCESSOR_ID, "Limit": "90000", "VirtualQuantity": "2"},
    ),
]


@pytest.mark.parametrize(("wanted", "call", "class_name", "values"), WRITTEN)
def test_what_is_written(
    wanted: dict[Setting, SettingValue], call: str, class_name: str, values: dict[str, str]
) -> None:
    with transcript(send_settings(DIALECT, wanted, known(), "web")) as talk:
        method, written, properties, argument = sent(talk)
        assert (method, written, properties) == (call, class_name, values)
        assert isinstance(argument, str) is (class_name == selections.SETTINGS_CLASS), "resources are an array"
        talk.hears(Invoked(0, Instance("O")))
    assert talk.result == Beginning(None)


def test_notes_are_an_array_of_one() -> None:
    with transcript(send_settings(DIALECT, {Setting.NOTES: "one\ntwo"}, known(), "web")) as talk:
        argument = sent(talk)[3]
        assert 'PROPERTY.ARRAY NAME="Notes"' in str(argument)
        assert "<VALUE.ARRAY><VALUE>one&#xA;two</VALUE></VALUE.ARRAY>" in str(argument)
        talk.hears(Invoked(0, Instance("O")))


def test_virtual_numa_goes_where_dynamic_memory_comes() -> None:
    with_numa, without = known(), known(VirtualNumaEnabled="false")
    assert wants_no_numa({Setting.DYNAMIC_MEMORY: True}, with_numa)
    assert not wants_no_numa({Setting.DYNAMIC_MEMORY: False}, with_numa)
    assert not wants_no_numa({Setting.STARTUP_MEMORY: 1}, with_numa)
    assert not wants_no_numa({Setting.DYNAMIC_MEMORY: True}, without)
    with transcript(send_no_numa(DIALECT, with_numa, "web")) as talk:
        assert sent(talk)[:3] == (
            "ModifySystemSettings SystemSettings",
            selections.SETTINGS_CLASS,
            {"InstanceID": f"Microsoft:{A}", "VirtualNumaEnabled": "false"},
        )
        talk.hears(Invoked(0, Instance("O")))


def test_a_refusal_names_the_vm() -> None:
    with transcript(send_settings(DIALECT, {Setting.NAME: "x"}, known(), "web")) as talk:
        talk.hears(Invoked(32773, Instance("O")))
    with pytest.raises(Refusal) as raised:
        _ = talk.result
    assert (raised.value.trouble.kind, raised.value.trouble.subject) == (TroubleKind.VALUE_REFUSED, "web")


def test_a_source_that_was_not_found_cannot_be_written() -> None:
    bare = SettingsKnown(known().reading, {Source.SYSTEM: f"Microsoft:{A}"})
    with transcript(send_settings(DIALECT, {Setting.PROCESSORS: 2}, bare, "web")) as talk:
        pass
    with pytest.raises(Refusal) as raised:
        _ = talk.result
    assert (raised.value.trouble.kind, raised.value.trouble.subject) == (TroubleKind.NOT_SUPPORTED_HERE, "web")
