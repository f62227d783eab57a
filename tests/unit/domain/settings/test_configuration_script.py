"""Scripts for wishes about VMs: constant cases, only those that are needed, and PowerShell as its grammar has it."""

from __future__ import annotations

import base64
import json
import re

import pytest
import tree_sitter
import tree_sitter_pwsh

from hvgui.domain.devices.device_extras import DiskType
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.settings.adapters import AdapterField as _F
from hvgui.domain.settings.adapters import AdapterWish
from hvgui.domain.settings.configuration_script import configuration_script
from hvgui.domain.settings.disks import ControllerWish, DiskWish, NewDisk
from hvgui.domain.settings.media import MediaWish
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.settings.wishes import ServiceWish, SettingWish, VmWish
from hvgui.domain.vms.services import Service
from tests.support.present import present

PARSER = tree_sitter.Parser(tree_sitter.Language(tree_sitter_pwsh.language()))
KEY = VmKey(HostId("h"), VmId("0000000A-0000-0000-0000-000000000000"))
LAN = "11111111-2222-3333-4444-555555555555"
PLACE = "C\\0\\1\\D"
_CASE = re.compile(r"^ +'([a-z0-9-]+)' \{", re.MULTILINE)

#: Each wish by itself, and the cases it needs.
ONE: dict[str, tuple[VmWish, list[str]]] = {
    **{field.value: (SettingWish(KEY, field, 1), ["setting", field.value]) for field in Setting},
    **{
        f"adapter {field.value}": (AdapterWish(key=KEY, adapter="T", field=field, value=1), [field.value])
        for field in _F
    },
    **{service.value: (ServiceWish(KEY, service, True), ["service"]) for service in Service},
    "adapter less": (AdapterWish(key=KEY, adapter="T", value=False), []),
    "adapter more": (AdapterWish(key=KEY, adapter="+T", having={_F.NAME: "n", _F.VLAN: 5}), ["vlan"]),
    "image": (MediaWish(key=KEY, file="D:\\x.iso", drive=PLACE), ["image"]),
    "drive more": (MediaWish(key=KEY, file="D:\\x.iso", drive=PLACE, added=True), ["drive-new"]),
    "drive less": (MediaWish(key=KEY, file=None, drive=PLACE), ["drive-gone"]),
    "disk": (DiskWish(key=KEY, drive=PLACE, file="D:\\x.vhdx"), ["disk"]),
    "disk more": (DiskWish(key=KEY, drive=PLACE, file="D:\\x.vhdx", added=True), ["disk-new"]),
    **{
        f"disk made {kind.name}": (
            DiskWish(key=KEY, drive=PLACE, file="D:\\x.vhdx", added=True, make=NewDisk(kind, 1 << 30)),
            ["disk-new", kind.name.lower()],
        )
        for kind in (DiskType.FIXED, DiskType.DYNAMIC, DiskType.DIFFERENCING)
    },
    "disk less": (DiskWish(key=KEY, drive=PLACE), ["disk-gone"]),
    "controller more": (ControllerWish(key=KEY, controller="+C"), ["controller-new"]),
    "controller less": (ControllerWish(key=KEY, controller="C\\0", present=False), ["controller-gone"]),
}


@pytest.mark.parametrize(("wish", "cases"), ONE.values(), ids=ONE)
def test_a_script_has_the_cases_that_its_wishes_need_and_no_others(wish: VmWish, cases: list[str]) -> None:
    script = configuration_script([(wish, "HV01")])
    assert _CASE.findall(script) == cases
    assert ("$nic" in script) is isinstance(wish, AdapterWish)
    assert not PARSER.parse(script.encode()).root_node.has_error


def test_all_wishes_together_make_one_script() -> None:
    script = configuration_script([(wish, "HV01") for wish, _ in ONE.values()])
    assert set(_CASE.findall(script)) >= {case for _, cases in ONE.values() for case in cases}
    assert not PARSER.parse(script.encode()).root_node.has_error


def test_the_script_is_constant_and_carries_every_wish_as_data() -> None:
    evil = "'; Remove-VM *; '"
    wishes: list[VmWish] = [
        SettingWish(KEY, Setting.NOTES, evil),
        MediaWish(key=KEY, file="D:\\x.iso", drive="C\\0\\1\\D"),
        MediaWish(key=KEY, file="D:\\x.iso", drive="C\\0\\1\\D", added=True),
        MediaWish(key=KEY, file=None, drive="C\\0\\1\\D"),
        AdapterWish(key=KEY, adapter="T", field=_F.SWITCH, value=LAN, name=evil),
        AdapterWish(key=KEY, adapter="T", value=False, name="LAN"),
        AdapterWish(key=KEY, adapter="+T", having={_F.NAME: evil, _F.VLAN: 5}, name=evil),
    ]
    script = configuration_script([(wish, "HV01") for wish in wishes])
    assert "Remove-VM *" not in script
    packed = present(re.search(r"\$data = '([^']*)'", script))[1]
    changes = json.loads(base64.b64decode(packed))["changes"]
    assert [change["what"] for change in changes] == [
        "setting", "image", "drive-new", "drive-gone", "adapter", "adapter-gone", "adapter-new",
    ]  # fmt: skip
    assert (changes[2]["device"], changes[2]["slot"]) == ("C\\0", 1)
    assert changes[4]["fields"] == [{"name": "switch", "value": LAN}]
    assert (changes[6]["name"], changes[6]["fields"]) == (evil, [{"name": "vlan", "value": 5}])
