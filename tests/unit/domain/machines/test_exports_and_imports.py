"""Rules of exports and imports: paths, room, what is still missing."""

from __future__ import annotations

from typing import Any

import pytest

from hvgui.domain.hosts.host_files import PathFault
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.machines import export, imports
from hvgui.domain.machines.export import ExportFacts, ExportWish, Memory
from hvgui.domain.machines.imports import HostImports, ImportVerb, ImportWish, Misfit, MisfitKind
from hvgui.domain.trouble import TroubleKind
from hvgui.domain.vms.power import Power
from hvgui.values import replace

GUID = "6F2C0B1A-1111-4222-8333-444455556666"
WISH = ExportWish(key=VmKey(HostId("h"), VmId(GUID)), name="a:b", folder="D:\\Exports\\")
FACTS = ExportFacts(sizes={"a": 30, "b": 20}, memory=5, free={"D:": 40}, folders=frozenset({"d:\\exports"}))
PLAN = ImportWish(host=HostId("h"), verb=ImportVerb.PLAN, definition=f"D:\\x\\Virtual Machines\\{GUID.lower()}.vmcx")


@pytest.mark.parametrize(
    ("folder", "fault"),
    [
        ("D:\\", None),
        ("D:\\a\\b\\", None),
        ("\\\\server\\share", None),
        ("\\\\server\\", PathFault.NOT_WHOLE),
        ("", PathFault.NOT_WHOLE),
        ("Exports", PathFault.NOT_WHOLE),
        ("D:\\a?", PathFault.CHARACTER),
        ("D:\\a. \\b", PathFault.ENDING),
    ],
)
def test_folders(folder: str, fault: PathFault | None) -> None:
    assert export.folder_fault(folder) is fault


def test_a_folder_is_called_as_a_file_may_be() -> None:
    assert WISH.targets == ("D:\\Exports\\a_b",)
    assert replace(WISH, checkpoint_name="c").targets == ("D:\\Exports\\a_b", "D:\\Exports\\c")


@pytest.mark.parametrize(
    ("more", "facts", "needed"),
    [
        ({}, {}, 50),
        ({}, {"power": Power.RUNNING}, 55),
        ({"memory": Memory.WITHOUT}, {"power": Power.RUNNING}, 50),
        ({"checkpoint": "x"}, {"power": Power.RUNNING}, 50),
    ],
)
def test_what_is_needed(more: dict[str, Any], facts: dict[str, Any], needed: int) -> None:
    assert replace(FACTS, **facts).needed(replace(WISH, **more)) == needed


def test_only_what_is_certain_of_room_refuses() -> None:
    """Disks that are merged while they are written may take less than all of their files."""
    refusal = export.refused(WISH, FACTS)
    assert refusal is not None
    assert (refusal.kind, refusal.detail) == (TroubleKind.EXPORT_NO_ROOM, "50 40")
    assert export.refused(replace(WISH, checkpoints=False), FACTS) is None
    assert export.refused(WISH, replace(FACTS, free={})) is None
    shared = replace(WISH, folder="C:\\ClusterStorage\\Volume1")
    facts = replace(FACTS, free={"C:": 1}, folders=frozenset({shared.folder.casefold()}))
    assert export.refused(shared, facts) is None


def test_a_definition_names_its_vm_and_its_checkpoints() -> None:
    assert imports.guid_in(PLAN.definition) == VmId(GUID)
    assert imports.guid_in(f"D:\\{GUID}\\vm.vmcx") is None
    assert imports.points_folders(PLAN.definition) == ("D:\\x\\Snapshots", "D:\\x\\Virtual Machines")
    assert imports.points_folders("D:\\vm\\a.xml") == ("D:\\vm\\Snapshots", "D:\\vm")
    assert imports.definition_fault("D:\\a.XML") is None
    assert imports.definition_fault("D:\\a.vhdx") is PathFault.EXTENSION


def test_what_is_missing_stays_in_the_way_until_it_is_decided() -> None:
    vm = VmId(GUID)
    misfits = tuple(Misfit(kind=kind, what=kind.value, instance_id=kind.value) for kind in MisfitKind)
    now = HostImports(planned={vm: "web"}, misfits={vm: misfits})
    wish = ImportWish(host=HostId("h"), verb=ImportVerb.REGISTER, definition="", name="web", vm=vm)
    said = imports.refused(wish, now)
    assert said is not None
    assert (said.kind, said.detail) == (TroubleKind.IMPORT_MISFITS, "disk, image, switch")
    said = imports.refused(replace(wish, switches={"switch": ""}, images=("image",)), now)
    assert said is not None
    assert said.detail == "disk", "no choice makes up for a disk"
    assert imports.refused(wish, HostImports(vms={vm: "web"})) is None, "it is registered already"


def test_what_the_host_does_not_tell_is_no_reason() -> None:
    assert imports.refused(PLAN, HostImports()) is None
    missing = imports.refused(PLAN, HostImports(files=frozenset()))
    assert missing is not None
    assert missing.kind is TroubleKind.HOST_FILE_MISSING
