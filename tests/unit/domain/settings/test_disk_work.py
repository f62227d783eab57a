"""What may be done with a disk file, and why something may not: one reason after the other, each by itself."""

from __future__ import annotations

from typing import Any

import pytest

from hvgui.domain.devices.device import DeviceKind
from hvgui.domain.devices.device_extras import DiskFile, DiskType
from hvgui.domain.keys import HostId, VmId
from hvgui.domain.settings.disk_work import (
    GIB,
    VHD,
    VHDX,
    DiskFacts,
    DiskVerb,
    DiskWork,
    block_sizes,
    closed_verb,
    format_of,
    making,
    refusal,
    sector_sizes,
)
from hvgui.domain.settings.disks import HostDisks, NewDisk
from hvgui.domain.settings.media import HardDrive, VmDrives
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.power import Power

HOST, VM = HostId("h"), VmId("0000000A-0000-0000-0000-000000000000")
A, B, P = "D:\\a.vhdx", "D:\\b.vhdx", "D:\\parent.vhdx"
V, T, K = DiskVerb, DiskType, TroubleKind


def disk(path: str = A, **more: Any) -> DiskFile:
    usual: dict[str, Any] = {"format": VHDX, "type": T.DYNAMIC, "most": 10 * GIB, "least": 2 * GIB, "in_use": False}
    return DiskFile(path=path, **(usual | more))


def facts(*disks: DiskFile, drives: Any = None, free: Any = None, **host: Any) -> DiskFacts:
    files = {each.path.casefold(): each for each in disks}
    return DiskFacts(files=files, host=HostDisks(**host), drives=drives or {}, free=free or {})


def work(verb: DiskVerb, path: str = A, **more: Any) -> DiskWork:
    return DiskWork(host=HOST, verb=verb, path=path, **more)


def why(work: DiskWork, facts: DiskFacts) -> tuple[TroubleKind, str, str] | None:
    found = refusal(work, facts)
    return None if found is None else (found.kind, found.subject, found.detail)


def attached(power: Power, kind: DeviceKind = DeviceKind.SCSI_CONTROLLER) -> dict[str, Any]:
    drive = HardDrive("C\\0\\0\\D", "i", "m", A)
    there = VmDrives(power=power, disks=(drive,), controllers={"C\\0": ("i", kind)})
    return {"drives": {VM: there}, "users": {A.casefold(): (VM,)}}


def test_a_work_names_itself() -> None:
    one = making(HOST, A, NewDisk(T.DIFFERENCING, size=1, parent=P, block=2, sector=3))
    assert (one.verb, one.path, one.source, one.size) == (V.CREATE, A, P, 1)
    assert (one.type, one.block, one.sector) == (T.DIFFERENCING, 2, 3)
    assert (one.subject, one.files, one.key.host, one.key.vm) == (f"create/{A}", (A, P), HOST, "")
    assert work(V.COMPACT).files == (A,)


def test_sizes_that_can_be_chosen() -> None:
    assert (format_of("D:\\a.VHD"), format_of("D:\\a.vhdx"), format_of("D:\\a")) == (VHD, VHDX, VHDX)
    assert block_sizes(T.FIXED, VHDX) == ()
    assert block_sizes(T.DYNAMIC, VHD) == (512 * 1024, 2 * 2**20)
    assert block_sizes(T.DYNAMIC, VHDX) == tuple(2**power for power in range(20, 29))
    assert sector_sizes(T.DIFFERENCING, VHDX) == ()
    assert (sector_sizes(T.FIXED, VHD), sector_sizes(T.FIXED, VHDX)) == ((512,), (512, 4096))


@pytest.mark.parametrize(
    ("one", "there", "found"),
    [
        (work(V.CREATE, size=GIB), facts(), None),
        (work(V.CREATE, size=3 * 2**20), facts(), None),
        (work(V.CREATE, size=3 * 2**20 - 1), facts(), (K.DISK_SIZE_NOT_LEGAL, "a.vhdx", "")),
        (work(V.CREATE, size=64 * 1024 * GIB), facts(), None),
        (work(V.CREATE, size=64 * 1024 * GIB + 1), facts(), (K.DISK_SIZE_NOT_LEGAL, "a.vhdx", "")),
        (work(V.CREATE, "D:\\a.vhd", size=2040 * GIB), facts(), None),
        (work(V.CREATE, "D:\\a.vhd", size=2041 * GIB), facts(), (K.DISK_SIZE_NOT_LEGAL, "a.vhd", "")),
        (work(V.CREATE, size=GIB), facts(disk()), (K.DISK_EXISTS, "a.vhdx", "")),
        (work(V.CREATE, size=GIB), facts(users={A.casefold(): (VM,)}), (K.DISK_EXISTS, "a.vhdx", "")),
        (work(V.CREATE, size=GIB, source=P), facts(disk(P)), (K.DISK_SIZE_NOT_LEGAL, "a.vhdx", "")),
        (work(V.CREATE, type=T.DIFFERENCING), facts(), (K.DISK_SIZE_NOT_LEGAL, "a.vhdx", "")),
        (work(V.CREATE, type=T.DIFFERENCING, source=P), facts(disk(P)), None),
        (work(V.CREATE, type=T.DIFFERENCING, source=P), facts(), (K.HOST_FILE_MISSING, "parent.vhdx", "")),
        (
            work(V.CREATE, type=T.DIFFERENCING, source=P),
            facts(disk(P), users={P.casefold(): (VM,)}),
            (K.DISK_ATTACHED, "parent.vhdx", VM),
        ),
        (work(V.CREATE, size=GIB, block=2**20), facts(), None),
        (work(V.CREATE, size=GIB, block=3), facts(), (K.DISK_SIZE_NOT_LEGAL, "a.vhdx", "")),
        (work(V.CREATE, size=GIB, sector=4096), facts(), None),
        (work(V.CREATE, "D:\\a.vhd", size=GIB, sector=4096), facts(), (K.DISK_SIZE_NOT_LEGAL, "a.vhd", "")),
        (work(V.CREATE, size=GIB, type=T.FIXED), facts(free={"D:": GIB}), None),
        (work(V.CREATE, size=GIB + 1, type=T.FIXED), facts(free={"D:": GIB}), (K.HOST_DISK_FULL, "D:", "")),
        (work(V.CREATE, size=GIB + 1), facts(free={"D:": GIB}), None),
        (work(V.CREATE, "nowhere", size=GIB), facts(), (K.DISK_PATH_NOT_LEGAL, "nowhere", "relative")),
        (work(V.FLOPPY, "D:\\a.vfd"), facts(), None),
        (work(V.FLOPPY, "D:\\a.vhdx"), facts(), (K.DISK_PATH_NOT_LEGAL, "D:\\a.vhdx", "not-the-kind")),
        (work(V.FLOPPY, "D:\\a.vfd"), facts(disk("D:\\a.vfd")), (K.DISK_EXISTS, "a.vfd", "")),
    ],
)
def test_making(one: DiskWork, there: DiskFacts, found: object) -> None:
    told = why(one, there)
    if isinstance(found, tuple) and found[0] is K.DISK_PATH_NOT_LEGAL:
        assert told is not None
        assert told[:2] == found[:2]
        assert told[2]
    else:
        assert told == found


@pytest.mark.parametrize(
    ("there", "found"),
    [
        (facts(disk()), None),
        (facts(), (K.HOST_FILE_MISSING, "a.vhdx", "")),
        (facts(disk(in_use=True)), (K.DISK_IN_USE, "a.vhdx", "")),
        (facts(disk(), users={A.casefold(): (VM,)}), (K.DISK_ATTACHED, "a.vhdx", VM)),
        (facts(disk(), disk("D:\\b.vhd")), (K.DISK_EXISTS, "b.vhd", "")),
        (facts(disk(most=2041 * GIB)), (K.DISK_SIZE_NOT_LEGAL, "b.vhd", "")),
        (facts(troubles={A.casefold(): Trouble(K.JOB_FAILED, "x", "damaged")}), (K.JOB_FAILED, "x", "damaged")),
    ],
)
def test_converting(there: DiskFacts, found: object) -> None:
    assert why(work(V.CONVERT, "D:\\b.vhd", source=A), there) == found


@pytest.mark.parametrize(
    ("there", "found"),
    [
        (facts(disk()), None),
        (facts(), (K.HOST_FILE_MISSING, "a.vhdx", "")),
        (facts(troubles={A.casefold(): Trouble(K.JOB_FAILED, "x", "damaged")}), (K.JOB_FAILED, "x", "damaged")),
        (facts(disk(in_use=True)), (K.DISK_IN_USE, "a.vhdx", "")),
        (facts(disk(), children={A.casefold(): B}), (K.DISK_IS_PARENT, "a.vhdx", "b.vhdx")),
        (facts(disk(), unasked=3), (K.DISK_NOT_PROVED, "a.vhdx", "3")),
        (facts(disk(type=T.FIXED)), None),
        (facts(disk(type=T.FIXED, format=VHD)), (K.DISK_NOT_POSSIBLE, "a.vhdx", "")),
    ],
)
def test_compacting(there: DiskFacts, found: object) -> None:
    assert why(work(V.COMPACT), there) == found


def test_a_disk_of_a_checkpoint_is_left_alone() -> None:
    path = "D:\\a_0F0E0D0C-0B0A-4909-8807-060504030201.avhdx"
    for verb in (V.COMPACT, V.EXPAND, V.MERGE, V.RECONNECT):
        told = why(work(verb, path, size=20 * GIB), facts(disk(path)))
        assert told is not None
        assert told[0] is K.DISK_OF_CHECKPOINT


RUNS, OFF, SAVED = attached(Power.RUNNING), attached(Power.OFF), attached(Power.SAVED)
ON_IDE = attached(Power.RUNNING, DeviceKind.IDE_CONTROLLER)
BUSY, SIZE = (K.DISK_IN_USE, "a.vhdx", ""), (K.DISK_SIZE_NOT_LEGAL, "a.vhdx", "")


@pytest.mark.parametrize(
    ("verb", "size", "there", "found"),
    [
        (V.EXPAND, 11 * GIB, facts(disk()), None),
        (V.EXPAND, 10 * GIB, facts(disk()), SIZE),
        (V.EXPAND, 11 * GIB + 1, facts(disk()), SIZE),
        (V.EXPAND, 64 * 1024 * GIB, facts(disk()), None),
        (V.EXPAND, 64 * 1024 * GIB + 512, facts(disk()), SIZE),
        (V.EXPAND, 2041 * GIB, facts(disk(format=VHD)), SIZE),
        (V.EXPAND, 11 * GIB, facts(disk(in_use=True)), BUSY),
        (V.EXPAND, 11 * GIB, facts(disk(in_use=True), **RUNS), None),
        (V.EXPAND, 11 * GIB, facts(disk(in_use=True), **OFF), BUSY),
        (V.EXPAND, 11 * GIB, facts(disk(in_use=True), **SAVED), BUSY),
        (V.EXPAND, 11 * GIB, facts(disk(in_use=True), **ON_IDE), BUSY),
        (V.EXPAND, 11 * GIB, facts(disk(in_use=True, format=VHD), **RUNS), BUSY),
        (V.EXPAND, 11 * GIB, facts(disk(), **OFF), None),
        (V.SHRINK, 2 * GIB, facts(disk()), None),
        (V.SHRINK, 2 * GIB - 512, facts(disk()), SIZE),
        (V.SHRINK, 10 * GIB, facts(disk()), SIZE),
        (V.SHRINK, 3 * GIB, facts(disk(in_use=True), **RUNS), None),
        (V.SHRINK, 3 * GIB, facts(disk(format=VHD)), (K.DISK_NOT_POSSIBLE, "a.vhdx", "")),
    ],
)
def test_another_size(verb: DiskVerb, size: int, there: DiskFacts, found: object) -> None:
    assert why(work(verb, size=size), there) == found


CHILD = disk(type=T.DIFFERENCING, parents=(P,))


@pytest.mark.parametrize(
    ("one", "source", "there", "found"),
    [
        (V.MERGE, P, facts(CHILD, disk(P), children={P.casefold(): A}), None),
        (V.MERGE, P, facts(disk(), disk(P)), (K.DISK_NOT_DIFFERENCING, "a.vhdx", "")),
        (V.MERGE, B, facts(CHILD, disk(B)), (K.DISK_NOT_DIFFERENCING, "a.vhdx", "")),
        (V.MERGE, P, facts(CHILD), (K.HOST_FILE_MISSING, "parent.vhdx", "")),
        (V.MERGE, P, facts(CHILD, disk(P), children={P.casefold(): B}), (K.DISK_IS_PARENT, "parent.vhdx", "b.vhdx")),
        (V.MERGE, P, facts(CHILD, disk(P), users={A.casefold(): (VM,)}), (K.DISK_ATTACHED, "a.vhdx", VM)),
        (V.MERGE, P, facts(CHILD, disk(P), users={P.casefold(): (VM,)}), (K.DISK_ATTACHED, "parent.vhdx", VM)),
        (V.RECONNECT, P, facts(CHILD, disk(P)), None),
        (V.RECONNECT, "", facts(CHILD), None),
        (V.RECONNECT, P, facts(CHILD), (K.HOST_FILE_MISSING, "parent.vhdx", "")),
        (V.RECONNECT, P, facts(disk(), disk(P)), (K.DISK_NOT_DIFFERENCING, "a.vhdx", "")),
    ],
)
def test_merging_and_reconnecting(one: DiskVerb, source: str, there: DiskFacts, found: object) -> None:
    assert why(work(one, source=source), there) == found


def test_which_verbs_are_closed_whatever_is_chosen() -> None:
    there = facts(CHILD, disk(P), children={P.casefold(): A})
    told = {verb: closed_verb(verb, CHILD, there) for verb in V if verb not in (V.CREATE, V.FLOPPY)}
    assert {verb for verb, trouble in told.items() if trouble is not None} == set()
    plain = {verb for verb in told if closed_verb(verb, disk(), facts(disk())) is not None}
    assert plain == {V.MERGE, V.RECONNECT}
    used = {verb for verb in told if closed_verb(verb, disk(in_use=True), facts(disk(in_use=True), **RUNS)) is not None}
    assert used == {V.COMPACT, V.CONVERT, V.MERGE, V.RECONNECT}


def test_a_child_other_than_one() -> None:
    there = facts(children={P.casefold(): A})
    assert (there.child(P), there.child(P, but=A.upper()), there.child(B)) == (A, "", "")
