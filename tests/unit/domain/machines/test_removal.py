"""Proof that a disk file is nobody else's: each reason against it, one by one."""

from __future__ import annotations

import pytest

from hvgui.domain.keys import VmId
from hvgui.domain.machines.removal import HostDiskUse, Refused, Stays, proof
from hvgui.domain.vms.power import Power
from hvgui.values import replace

MINE, OTHER, POINT = (VmId(f"{n}" * 8 + "-0000-0000-0000-" + f"{n}" * 12) for n in "123")
FILE = "D:\\VHD\\Web 01.vhdx"
LOW = FILE.casefold()
USE = HostDiskUse(
    powers={MINE: Power.OFF, OTHER: Power.RUNNING},
    users={LOW: (MINE,)},
    sizes={LOW: 4 << 30},
    volumes=frozenset({"C:", "D:"}),
)


def test_a_file_that_only_this_vm_has_may_go() -> None:
    assert proof(MINE, FILE, USE) is None
    assert proof(MINE, FILE, replace(USE, volumes=None)) is None
    assert proof(MINE, FILE, replace(USE, silent=frozenset({LOW}))) is None, "it is its own state that is not told"


@pytest.mark.parametrize(
    ("path", "change", "refused"),
    [
        ("\\\\server\\share\\a.vhdx", {}, Refused(Stays.NOT_LOCAL)),
        ("C:\\ClusterStorage\\Volume1\\a.vhdx", {}, Refused(Stays.NOT_LOCAL)),
        ("E:\\a.vhdx", {}, Refused(Stays.NOT_LOCAL)),
        ("D:\\VHD\\set.vhds", {}, Refused(Stays.NO_DISK)),
        ("D:\\ISO\\a.iso", {}, Refused(Stays.NO_DISK)),
        ("D:\\VHD\\a_1.avhdx", {}, Refused(Stays.CHECKPOINTS)),
        (FILE, {"clustered": True}, Refused(Stays.CLUSTER)),
        (FILE, {"sizes": {}}, Refused(Stays.MISSING)),
        (FILE, {"users": {}}, Refused(Stays.NOT_ITS_OWN)),
        (FILE, {"users": {LOW: (MINE, OTHER)}}, Refused(Stays.OTHER_VM, OTHER)),
        (FILE, {"users": {LOW: (MINE, POINT)}, "checkpoints": {POINT: OTHER}}, Refused(Stays.OTHER_VM, OTHER)),
        (FILE, {"users": {LOW: (MINE, POINT)}, "checkpoints": {POINT: MINE}}, Refused(Stays.CHECKPOINTS, MINE)),
        (FILE, {"checkpoints": {POINT: MINE}}, Refused(Stays.CHECKPOINTS)),
        (FILE, {"children": {LOW: "D:\\VHD\\child.vhdx"}}, Refused(Stays.PARENT, "D:\\VHD\\child.vhdx")),
        (FILE, {"in_use": frozenset({LOW})}, Refused(Stays.IN_USE)),
        (FILE, {"silent": frozenset({"d:\\vhd\\b.vhdx", "d:\\vhd\\c.vhdx"})}, Refused(Stays.NOT_PROVED, "2")),
    ],
)
def test_it_stays_for_each_reason(path: str, change: dict[str, object], refused: Refused) -> None:
    assert proof(MINE, path, replace(USE, **change)) == refused  # type: ignore[arg-type]


def test_once_the_vm_is_gone_nobody_may_have_the_file() -> None:
    assert proof(MINE, FILE, replace(USE, users={}), gone=True) is None
    assert proof(MINE, FILE, replace(USE, users={LOW: (OTHER,)}), gone=True) == Refused(Stays.OTHER_VM, OTHER)
