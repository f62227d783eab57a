"""Adapters over the wire: every property with its type, as the host's method takes it (hyperv-hardware 1.5, 3.1)."""

from __future__ import annotations

import pytest

from hvgui.domain.hosts.host import HostFacts
from hvgui.domain.keys import VmId
from hvgui.domain.settings.adapters import WITHOUT, AdapterField, Part
from hvgui.hyperv import selections
from hvgui.hyperv.adapter_changing import send_new
from hvgui.hyperv.changing import Beginning
from hvgui.hyperv.host_reading import Dialect
from hvgui.wsman.embedded import read_instance
from hvgui.wsman.replies import Instance, Invoked
from hvgui.wsman.requests import EndpointReference, Invoke
from hvgui.wsman.vocabulary import class_uri
from tests.support.present import only, present
from tests.support.transcript import transcript

VM = VmId("0000000A-0000-0000-0000-000000000000")
SERVICE = EndpointReference(class_uri(selections.SERVICE_CLASS), (("Name", "vmms"),))
DIALECT = Dialect(HostFacts(build=20348), SERVICE, summary_is_queryable=True)
TOKEN = "0F0E0D0C-0B0A-4909-8807-060504030201"
_F = AdapterField


@pytest.mark.parametrize(
    ("legacy", "class_name", "subtype"),
    [
        (False, "Msvm_SyntheticEthernetPortSettingData", "Microsoft:Hyper-V:Synthetic Ethernet Port"),
        (True, "Msvm_EmulatedEthernetPortSettingData", "Microsoft:Hyper-V:Emulated Ethernet Port"),
    ],
)
def test_a_new_adapter_says_what_it_is_and_by_what_it_is_found_again(
    legacy: bool, class_name: str, subtype: str
) -> None:
    with transcript(send_new(DIALECT, VM, TOKEN, legacy, {_F.NAME: "back & <up>"}, "vm")) as talk:
        asked = talk.asks(Invoke)
        assert isinstance(asked, Invoke)
        assert asked.method == "AddResourceSettings"
        (texts,) = (value for name, value in asked.arguments if name == "ResourceSettings")
        sent = present(read_instance(only(texts)))
        assert sent.class_name == class_name
        assert sent.values["ResourceType"] == ("10",)
        assert sent.values["ResourceSubType"] == (subtype,)
        assert sent.values["VirtualSystemIdentifiers"] == (f"{{{TOKEN}}}",)
        assert sent.values["ElementName"] == ("back & <up>",)
        talk.hears(Invoked(0, Instance("O", {})))
    assert talk.result == Beginning(None)


def test_a_port_without_a_feature_is_as_if_nothing_was_set() -> None:
    assert WITHOUT[Part.VLAN] == {_F.VLAN: 0}
    assert WITHOUT[Part.BANDWIDTH] == {_F.BANDWIDTH_LEAST: 0, _F.BANDWIDTH_MOST: 0}
    assert not any(WITHOUT[Part.GUARDS].values())
