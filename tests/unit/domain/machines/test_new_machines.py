"""New VMs: names in a row, places, and what is wrong before any host is asked."""

from __future__ import annotations

import base64
import json
import re

import pytest

from hvgui.domain.devices.device_extras import DiskType
from hvgui.domain.keys import HostId
from hvgui.domain.machines.likeness import another
from hvgui.domain.machines.machine_rules import MachineField, Wrong, faults
from hvgui.domain.machines.machine_script import new_machine_script
from hvgui.domain.machines.new_machine import (
    MachineAdapter,
    MachineDisk,
    MachineFolders,
    MachineWish,
    NewMachine,
    in_row,
    names_in_row,
)
from hvgui.domain.settings.disk_work import GIB
from hvgui.domain.settings.disks import NewDisk
from hvgui.domain.vms.services import Service, row_of
from hvgui.values import replace

FOLDERS = MachineFolders("C:\\VMs", "D:\\VHD\\")
DISK = MachineDisk(path="{name}.vhdx", make=NewDisk(DiskType.DYNAMIC, 40 * GIB))
LAB = NewMachine(name="lab-##", memory=2048, processors=2, disks=(DISK, DISK), adapters=(MachineAdapter(vlan=7),))
F, W = MachineField, Wrong


@pytest.mark.parametrize(
    ("pattern", "count", "first", "names"),
    [
        ("web", 1, 1, ("web",)),
        ("web-##", 3, 9, ("web-09", "web-10", "web-11")),
        ("#-web-#", 2, 1, ("1-web-#", "2-web-#")),
        ("web-#", 1, 4, ("web-4",)),
        ("web", 2, 1, ("web", "web")),
    ],
)
def test_the_first_run_of_hashes_is_the_number(pattern: str, count: int, first: int, names: tuple[str, ...]) -> None:
    assert names_in_row(pattern, count, first) == names


def test_disks_lie_in_the_folder_of_the_host_or_in_that_of_the_vm() -> None:
    (one,) = in_row(replace(LAB, name="web"), 1, 1, FOLDERS)
    assert [disk.path for disk in one.disks] == ["D:\\VHD\\web.vhdx", "D:\\VHD\\web-2.vhdx"]
    assert one.location == ""
    (own,) = in_row(replace(LAB, name="web", location="E:\\Lab\\"), 1, 1, FOLDERS)
    assert own.location == "E:\\Lab\\web"
    assert own.disks[0].path == "E:\\Lab\\web\\web.vhdx"
    assert own.made == tuple(disk.path for disk in own.disks)


@pytest.mark.parametrize(
    ("change", "count", "field", "wrong"),
    [
        ({"name": " "}, 1, F.NAME, W.EMPTY),
        ({"name": "x" * 101}, 1, F.NAME, W.TOO_LONG),
        ({"name": 'a"b'}, 1, F.NAME, W.CHARACTER),
        ({"name": "a."}, 1, F.NAME, W.CHARACTER),
        ({"name": "a"}, 2, F.NAME, W.NO_NUMBER),
        ({}, 21, F.COUNT, W.RANGE),
        ({}, 0, F.COUNT, W.RANGE),
        ({"location": "lab"}, 1, F.LOCATION, W.NOT_A_PATH),
        ({"location": "\\\\server\\share"}, 1, F.LOCATION, W.NOT_A_PATH),
        ({"memory": 30}, 1, F.MEMORY, W.RANGE),
        ({"memory": 33}, 1, F.MEMORY, W.NOT_EVEN),
        ({"processors": 0}, 1, F.PROCESSORS, W.RANGE),
        ({"adapters": (MachineAdapter(vlan=4095),)}, 1, F.VLAN, W.RANGE),
        ({"disks": (MachineDisk(path="D:\\a.vhdx"),)}, 2, F.DISK, W.ONE_ONLY),
        ({"disks": (MachineDisk(path="D:\\a.iso"),)}, 1, F.DISK, W.NOT_A_PATH),
        ({"disks": (MachineDisk(path=""),)}, 1, F.DISK, W.EMPTY),
        ({"disks": (MachineDisk(path="a.vhd", make=NewDisk(DiskType.FIXED, 2041 * GIB)),)}, 1, F.SIZE, W.RANGE),
        ({"image": "D:\\a.vhdx"}, 1, F.IMAGE, W.NOT_A_PATH),
    ],
)
def test_what_is_wrong_is_told_by_its_field(
    change: dict[str, object], count: int, field: MachineField, wrong: Wrong
) -> None:
    assert faults(replace(LAB, **change), count) == {field: wrong}  # type: ignore[arg-type]


def test_nothing_is_wrong_with_twenty() -> None:
    assert faults(LAB, 20) == {}
    assert faults(replace(LAB, name="R&D's 開発"), 1) == {}


def test_one_more_like_it_has_disks_of_its_own_name_and_no_image() -> None:
    (was,) = in_row(replace(LAB, name="web", image="D:\\a.iso", notes="mine"), 1, 1, FOLDERS)
    more = another(was)
    assert [disk.path for disk in more.disks] == ["{name}.vhdx"] * 2
    assert (more.image, more.notes, more.memory) == ("", "", 2048)


def test_no_name_becomes_code_in_a_script() -> None:
    wish = MachineWish(host=HostId("h"), machine=replace(LAB, name="'; Remove-Item C:\\ #"))
    script = new_machine_script([(wish, "HV01")])
    assert "Remove-Item" not in script
    assert "New-VM @where @made" in script


def test_services_that_are_chosen_are_part_of_the_script() -> None:
    wish = MachineWish(host=HostId("h"), machine=replace(LAB, services={"time-sync": False}))
    data = re.search(r"\$data = '([^']*)'", new_machine_script([(wish, "HV01")]))
    assert data is not None
    (change,) = json.loads(base64.b64decode(data[1]))["changes"]
    assert change["services"] == [{"service": row_of(Service.TIME_SYNC).component_guid, "on": False}]
