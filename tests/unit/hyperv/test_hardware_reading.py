"""Adapters as unusual hosts give them: templates, other people's GUIDs, classes that are not there."""

from __future__ import annotations

from hvgui.domain.keys import VmId
from hvgui.domain.vms.network import AdapterStatus
from hvgui.hyperv.hardware_reading import read_adapters, read_memory
from hvgui.wsman.faults import CANNOT_PROCESS_FILTER, Fault
from hvgui.wsman.replies import Instance
from tests.support.transcript import instance, page, transcript

VM = VmId("0000000A-0000-0000-0000-000000000000")
ONE, TWO = "00000001-AAAA-0000-0000-000000000000", "00000002-AAAA-0000-0000-000000000000"
SWITCH = "0000000C-0000-0000-0000-000000000000"
PATH = f'\\\\HV\\root\\virtualization\\v2:Msvm_VirtualEthernetSwitch.CreationClassName="X",Name="{SWITCH.lower()}"'
NO_CLASS = Fault(codes=(CANNOT_PROCESS_FILTER,), subcode="", reason="", detail="")


def port(identifier: str, **more: str) -> Instance:
    return instance(InstanceID=f"Microsoft:{VM}\\{identifier}", ElementName=identifier, **more)


def test_what_is_read_of_each_adapter() -> None:
    with transcript(read_adapters(VM)) as talk:
        talk.hears(
            page(
                port(ONE, Address="00155D000001", StaticMacAddress="FALSE"),
                port(TWO.lower(), Address="000000000000"),
                instance(InstanceID="Microsoft:Definition\\X\\Default", ElementName="template"),
            )
        )
        talk.hears(NO_CLASS)
        talk.hears(
            page(
                instance(InstanceID=f"Microsoft:{VM}\\{ONE}\\C", EnabledState="2", HostResource=PATH),
                # Some hosts keep the path of an adapter that was disconnected.
                instance(InstanceID=f"Microsoft:{VM}\\{TWO}\\C", EnabledState="3", HostResource=PATH),
            )
        )
        talk.hears(page(instance(Name=SWITCH, ElementName="LAN")))
        talk.hears(page(instance(InstanceID=f"Microsoft:GuestNetwork\\{VM}\\{ONE}", IPAddresses=("10.0.0.1", ""))))
        talk.hears(page(instance(DeviceID=f"Microsoft:{ONE}", OperationalStatus=("3", "2"), StatusDescriptions="d")))
        talk.hears(NO_CLASS)
    one, two = talk.result
    assert (one.mac, one.switch, one.connected, one.addresses) == ("00155D000001", "LAN", True, ("10.0.0.1",))
    assert (one.status, one.status_words) == (AdapterStatus.DEGRADED, "d")
    assert (two.id, two.mac, two.connected, two.switch, two.status) == (TWO, "", False, "", None)


def test_a_switch_that_cannot_be_read_has_its_last_known_name() -> None:
    with transcript(read_adapters(VM)) as talk:
        talk.hears(page(port(ONE)))
        talk.hears(page())
        talk.hears(
            page(
                instance(
                    InstanceID=f"Microsoft:{VM}\\{ONE}\\C",
                    EnabledState="2",
                    HostResource=PATH,
                    LastKnownSwitchName="Old",
                )
            )
        )
        talk.hears(NO_CLASS)
        talk.hears(NO_CLASS)
        # A single adapter takes the single port, whatever its DeviceID looks like.
        talk.hears(page(instance(DeviceID="Microsoft:something", OperationalStatus="2")))
        talk.hears(page())
    (one,) = talk.result
    assert (one.switch, one.connected, one.status) == ("Old", True, AdapterStatus.OK)


def test_memory_of_the_vm_and_of_nothing_else() -> None:
    with transcript(read_memory(VM)) as talk:
        talk.hears(page(instance(InstanceID="Microsoft:Definition\\4764334D\\Default", VirtualQuantity="1024")))
    assert talk.result.startup is None
    with transcript(read_memory(VM)) as talk:
        talk.hears(page(instance(InstanceID=f"Microsoft:{VM}\\4764334d-e001", VirtualQuantity="512", Weight="5000")))
    assert (talk.result.startup, talk.result.dynamic, talk.result.weight) == (512, False, 5000)
