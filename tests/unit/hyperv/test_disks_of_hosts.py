"""Disk files of hosts: what they are, who has them, what differs from them, and what a deletion is proved by."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from hvgui.domain.devices.device_extras import DiskType
from hvgui.domain.keys import VmId
from hvgui.domain.trouble import Refusal, TroubleKind
from hvgui.domain.vms.power import Power
from hvgui.hyperv import removal_reading
from hvgui.hyperv.disk_facts import read_disk_facts, read_floppies, read_host_disks
from hvgui.hyperv.disk_reading import read_disk, read_parent
from hvgui.hyperv.image_service import STORAGE_JOB, find_storage_job
from hvgui.hyperv.removal_reading import read_disk_use
from hvgui.sim.hyperv import hardware
from hvgui.wsman.embedded import Property, instance_text
from hvgui.wsman.exchange import converse
from hvgui.wsman.replies import Instance, Invoked
from hvgui.wsman.requests import Enumerate, Invoke
from tests.support.simulated_world import SimulatedHost, SimulatedWire
from tests.support.transcript import instance, page, transcript

BASE, CHILD, DAMAGED, OLD = (hardware.DISKS[name] for name in ("base", "child", "damaged", "old"))


@pytest.fixture
def wire(host: SimulatedHost) -> SimulatedWire:
    return host.wire()


def described(**values: str) -> Invoked:
    text = instance_text("Msvm_VirtualHardDiskSettingData", [Property(n, "string", v) for n, v in values.items()])
    return Invoked(0, Instance("O", {"SettingData": (text,)}))


def stated(**values: str) -> Invoked:
    text = instance_text("Msvm_VirtualHardDiskState", [Property(n, "string", v) for n, v in values.items()])
    return Invoked(0, Instance("O", {"State": (text,)}))


REFUSED = Invoked(32779, Instance("O", {}))


def test_everything_of_a_disk_and_its_chain_as_far_as_it_is_asked_for() -> None:
    with transcript(read_disk("D:\\a.vhdx")) as talk:
        asked = talk.asks(Invoke)
        assert isinstance(asked, Invoke)
        assert (asked.method, asked.arguments) == ("GetVirtualHardDiskSettingData", (("Path", "D:\\a.vhdx"),))
        sizes = {"MaxInternalSize": "9", "BlockSize": "8", "LogicalSectorSize": "512", "PhysicalSectorSize": "4096"}
        talk.hears(described(Type="4", Format="3", VirtualDiskId="ID", ParentPath="D:\\b.vhdx", **sizes))
        asked = talk.asks(Invoke)
        assert isinstance(asked, Invoke)
        assert asked.method == "GetVirtualHardDiskState"
        state = {"FileSize": "7", "InUse": "true", "MinInternalSize": "6", "FragmentationPercentage": "5"}
        talk.hears(stated(Alignment="1", **state))
        talk.hears(described(ParentPath="D:\\c.vhdx"))
        talk.hears(described(ParentPath="D:\\d.vhdx"))
    disk = talk.result
    assert (disk.path, disk.format, disk.type, disk.id) == ("D:\\a.vhdx", 3, DiskType.DIFFERENCING, "ID")
    assert (disk.most, disk.block, disk.logical, disk.physical) == (9, 8, 512, 4096)
    assert (disk.size, disk.in_use, disk.least, disk.fragmentation, disk.aligned) == (7, True, 6, 5, True)
    assert (disk.parents, disk.more) == (("D:\\b.vhdx", "D:\\c.vhdx"), True)


def test_a_disk_without_a_state_is_described_all_the_same_and_a_circle_ends() -> None:
    with transcript(read_disk("D:\\a.vhdx", 9)) as talk:
        talk.hears(described(Type="99", ParentPath="D:\\B.vhdx"))
        talk.hears(REFUSED)
        talk.hears(described(ParentPath="D:\\A.VHDX"))
    assert (talk.result.type, talk.result.size, talk.result.aligned) == (None, None, None)
    assert (talk.result.parents, talk.result.more) == (("D:\\B.vhdx",), False)
    with transcript(read_disk("D:\\a.vhdx", 9)) as talk:
        talk.hears(described(ParentPath="D:\\b.vhdx"))
        talk.hears(stated(Alignment="0"))
        talk.hears(REFUSED)
    assert (talk.result.parents, talk.result.more, talk.result.aligned) == (("D:\\b.vhdx",), False, False)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (Invoked(4096, Instance("O", {})), TroubleKind.BROKEN_REPLY),
        (Invoked(0, Instance("O", {})), TroubleKind.BROKEN_REPLY),
        (Invoked(0, Instance("O", {"SettingData": ("<no>",)})), TroubleKind.BROKEN_REPLY),
        (REFUSED, TroubleKind.HOST_FILE_MISSING),
    ],
)
def test_an_answer_without_a_description_is_refused(answer: Invoked, kind: TroubleKind) -> None:
    with transcript(read_parent("D:\\a.vhdx")) as talk:
        talk.hears(answer)
    with pytest.raises(Refusal) as refused:
        _ = talk.result
    assert (refused.value.trouble.kind, refused.value.trouble.subject) == (kind, "D:\\a.vhdx")


def test_parents(wire: SimulatedWire) -> None:
    assert converse(wire, read_parent(CHILD)) == BASE
    assert converse(wire, read_parent(BASE)) == ""


def owners(host: SimulatedHost) -> dict[str, set[str]]:
    """Ids of VMs and checkpoints that have a disk in a drive, by its path in lower case."""
    found: dict[str, set[str]] = {}
    for machine in host.world.host.ordered():
        for each in (machine.id, *(point.id for point in machine.checkpoints)):
            for drive in hardware.drives(machine, each):
                if drive.file.lower().endswith(("vhdx", "vhd")):
                    found.setdefault(drive.file.casefold(), set()).add(each)
    return found


def test_who_has_which_disk(host: SimulatedHost, wire: SimulatedWire) -> None:
    found = converse(wire, read_host_disks((CHILD, DAMAGED, "D:\\nowhere.vhdx")))
    assert {path: set(vms) for path, vms in found.users.items()} == owners(host)
    assert found.unasked == 0
    assert set(found.troubles) == {DAMAGED.casefold(), "d:\\nowhere.vhdx"}
    for parent, child in found.children.items():
        assert converse(wire, read_parent(child)).casefold() == parent


def test_what_decides_on_work_with_a_disk(host: SimulatedHost, wire: SimulatedWire) -> None:
    facts = converse(wire, read_disk_facts((CHILD, DAMAGED)))
    assert set(facts.files) == {CHILD.casefold(), BASE.casefold()}, "and what it differs from"
    assert facts.files[CHILD.casefold()].parents[0] == BASE
    assert set(facts.host.troubles) == {DAMAGED.casefold()}
    assert facts.free["C:"] > 0
    assert facts.drives == {}, "nobody has it"
    alone = converse(wire, read_disk_facts((CHILD,), users=False))
    assert (set(alone.files), alone.host.users, alone.free) == ({CHILD.casefold()}, {}, {})
    attached = next(path for path, vms in owners(host).items() if vms & set(host.world.host.machines))
    facts = converse(wire, read_disk_facts((attached,)))
    assert set(facts.drives) == {VmId(vm) for vm in owners(host)[attached] if vm in host.world.host.machines}


def test_floppies_are_files_like_others(wire: SimulatedWire) -> None:
    facts = converse(wire, read_floppies((OLD, "D:\\nowhere.vfd")))
    assert set(facts.files) == {OLD.casefold()}
    assert facts.files[OLD.casefold()].size
    assert facts.host.troubles == {}


def test_what_a_deletion_is_proved_by(host: SimulatedHost, wire: SimulatedWire) -> None:
    machines = list(host.world.host.ordered())
    running = next(m for m in machines if m.power.live and not m.checkpoints)
    file = next(d.file for d in hardware.drives(running, running.id) if d.file.lower().endswith("vhdx"))
    use = converse(wire, read_disk_use((file, BASE, DAMAGED, "D:\\nowhere.vhdx")))
    assert set(use.powers) == {VmId(machine.id) for machine in machines}
    assert use.powers[VmId(running.id)] is Power.RUNNING
    assert use.broken == {VmId(machine.id) for machine in machines if machine.critical}
    assert {path: set(vms) for path, vms in use.users.items()} == owners(host)
    assert use.checkpoints == {VmId(p.id): VmId(m.id) for m in machines for p in m.checkpoints}
    assert use.children[BASE.casefold()] == CHILD.casefold(), "it lies beside it and hangs on no VM"
    assert set(use.sizes) == {file.casefold(), BASE.casefold(), DAMAGED.casefold()}
    assert use.in_use == {file.casefold()}
    assert DAMAGED.casefold() in use.silent
    assert {file.casefold(), OLD.casefold()} <= use.alone
    assert (use.volumes, use.clustered) == (frozenset({"C:"}), False)
    again = converse(wire, read_disk_use((BASE,), alone=use.alone))
    assert again.children == use.children, "what stands alone is not asked again, and the rest is"


def test_disks_beyond_the_most_are_silent(wire: SimulatedWire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(removal_reading, "MOST_ASKED", 2)
    use = converse(wire, read_disk_use((BASE,)))
    assert len(use.silent) > 10


NOW, SENT = datetime(2026, 1, 1, 12, 0, 30, tzinfo=UTC), datetime(2026, 1, 1, 12, 0, 20, tzinfo=UTC)


def job(number: int, kind: int = 1, submitted: datetime = SENT, **files: str) -> Instance:
    stamp = f"{submitted:%Y-%m-%dT%H:%M:%S}Z"
    return instance("Msvm_StorageJob", InstanceID=f"J{number}", JobType=str(kind), TimeSubmitted=stamp, **files)


@pytest.mark.parametrize(
    ("jobs", "found"),
    [
        ((job(1),), "J1"),
        ((job(1, Parent="d:\\A.vhdx"), job(2, Child="D:\\other.vhdx")), "J1"),
        ((job(1), job(2)), None),
        ((job(1, kind=2),), None),
        ((job(1, submitted=datetime(2026, 1, 1, 11, 0, tzinfo=UTC)),), None),
        ((), None),
    ],
)
def test_a_job_of_the_image_service_is_known_by_kind_time_and_file(
    jobs: tuple[Instance, ...], found: str | None
) -> None:
    with transcript(find_storage_job("D:\\a.vhdx", frozenset({1}), lambda: (12.0, 8.0))) as talk:
        asked = talk.asks(Enumerate)
        assert isinstance(asked, Enumerate)
        assert "LocalDateTime" in (asked.wql or "")
        talk.hears(page(instance(LocalDateTime=f"{NOW:%Y-%m-%dT%H:%M:%S}Z")))
        talk.hears(page(*jobs))
    assert (None if talk.result is None else dict(talk.result.selectors)["InstanceID"]) == found
    assert talk.result is None or talk.result.resource.endswith(STORAGE_JOB)


def test_without_the_hosts_time_no_job_is_known() -> None:
    with transcript(find_storage_job("D:\\a.vhdx", frozenset({1}), lambda: (12.0, 8.0))) as talk:
        talk.hears(page())
    assert talk.result is None
