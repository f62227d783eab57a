"""Exports in one process with a simulated host: what is written, what is left, and what is told of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from hvgui.controller.operations.kinds.exports import EXPORTS
from hvgui.controller.operations.plan import NO_TRACE, Shown, Trace
from hvgui.domain.keys import VmId, VmKey
from hvgui.domain.machines.export import ExportFacts, ExportWish, Memory
from hvgui.domain.operations.outcome import Cancelled, Done, Failed, Outcome
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.trouble import Trouble, TroubleKind, WireError
from hvgui.sim.hyperv.machines import Power
from hvgui.values import replace
from hvgui.wsman.requests import Invoke, Request
from tests.support.paper_world import HOST, play
from tests.support.simulated_world import SimulatedHost, SimulatedWorld, simulated

K = TroubleKind
FOLDER = "C:\\Exports"


def folder_of(there: SimulatedHost) -> Path:
    made = there.world.host.disk.root / "C" / "Exports"
    made.mkdir(exist_ok=True)
    return made


def wish_of(world: SimulatedWorld, name: str = "", **more: Any) -> ExportWish:
    machines = world.there.world.host.machines.values()
    chosen = next(m for m in machines if (m.name == name if name else m.power is Power.RUNNING and not m.checkpoints))
    folder_of(world.there)
    plain = ExportWish(key=world.key(chosen.name), name=chosen.name, folder=FOLDER)
    return replace(plain, **more)


def with_points(world: SimulatedWorld) -> str:
    machines = world.there.world.host.machines.values()
    return next(m.name for m in machines if m.checkpoints and not m.operation)


async def outcome(world: SimulatedWorld, wish: ExportWish) -> Outcome:
    (item,) = (await world.finished(world.fleet.exports.export([wish]))).items
    assert item.outcome is not None
    return item.outcome


def trouble(ended: Outcome) -> tuple[TroubleKind, str]:
    assert isinstance(ended, Failed)
    return ended.trouble.kind, ended.trouble.subject


def written(world: SimulatedWorld) -> list[str]:
    there = folder_of(world.there)
    return sorted(path.relative_to(there).as_posix() for path in there.rglob("*") if path.is_file())


@simulated
async def test_a_running_vm_is_exported_with_its_memory(world: SimulatedWorld) -> None:
    wish = wish_of(world)
    assert (await world.fleet.exports.preview([wish]))[0].calls == ("export",)
    facts = await world.fleet.exports.facts(wish)
    assert facts.memory
    assert facts.needed(wish) == sum(facts.sizes.values()) + facts.memory
    assert await outcome(world, wish) == Done()
    (export,) = world.there.world.host.exports.values()
    assert export.machine.power is Power.SAVED
    stem = f"{wish.name}/Virtual Machines/{wish.key.vm}"
    assert {f"{stem}.vmcx", f"{stem}.VMRS"} <= set(written(world))
    assert sum(disk.size for disk in export.disks) == sum(facts.sizes.values())
    (record,) = await world.journal.search(limit=1)
    assert record.after == f"{FOLDER}\\{wish.name}"


@simulated
async def test_without_memory_and_checkpoints(world: SimulatedWorld) -> None:
    name = with_points(world)
    wish = wish_of(world, name, memory=Memory.WITHOUT, checkpoints=False)
    facts = await world.fleet.exports.facts(wish)
    assert await outcome(world, wish) == Done()
    (export,) = world.there.world.host.exports.values()
    assert sum(facts.sizes.values()) == sum(disk.size for disk in export.disks), "with what its disk differs from"
    assert (export.machine.checkpoints, export.machine.power) == ([], Power.OFF)
    assert not any(path.startswith(f"{name}/Snapshots") for path in written(world))


@simulated
async def test_all_checkpoints_go_along(world: SimulatedWorld) -> None:
    name = with_points(world)
    facts = await world.fleet.exports.facts(wish_of(world, name))
    assert await outcome(world, wish_of(world, name)) == Done()
    machine = world.there.world.machine(name)
    assert {f"{name}/Snapshots/{point.id}.vmcx" for point in machine.checkpoints} <= set(written(world))
    (export,) = world.there.world.host.exports.values()
    assert len(facts.sizes) == len(export.disks) > 1
    assert sum(facts.sizes.values()) == sum(disk.size for disk in export.disks), "with all that they differ from"


@simulated
async def test_a_checkpoint_is_exported_as_a_vm(world: SimulatedWorld) -> None:
    name = with_points(world)
    point = world.there.world.machine(name).checkpoints[0]
    wish = wish_of(world, name, checkpoint=point.id, checkpoint_name=point.name)
    assert await outcome(world, wish) == Done()
    (call,) = world.there.invoked("ExportSystemDefinition")
    assert f'InstanceID="Microsoft:{point.id}"' in dict(call.arguments)["ExportSettingData"].replace("&#34;", '"')  # type: ignore[union-attr]
    (export,) = world.there.world.host.exports.values()
    assert export.machine.id == point.id


REFUSED = [
    ({"folder": "Exports"}, K.EXPORT_FOLDER_NOT_LEGAL),
    ({"folder": "\\\\server"}, K.EXPORT_FOLDER_NOT_LEGAL),
    ({"folder": "D:\\nowhere"}, K.EXPORT_FOLDER_MISSING),
    ({"checkpoint": "00000000-0000-0000-0000-00000000DEAD"}, K.CHECKPOINT_GONE),
]


@pytest.mark.parametrize(("more", "kind"), REFUSED, ids=[kind.value for _, kind in REFUSED])
def test_what_cannot_be_is_refused_before_anything_is_sent(
    tmp_path: Path, more: dict[str, Any], kind: TroubleKind
) -> None:
    async def story(world: SimulatedWorld) -> None:
        await world.connect()
        (said,) = await world.fleet.exports.preview([wish_of(world, **more)])
        assert (said.verdict, said.trouble and said.trouble.kind) == (Verdict.REFUSED, kind)
        assert trouble(await outcome(world, wish_of(world, **more)))[0] is kind
        assert world.there.invoked("ExportSystemDefinition") == []

    play(SimulatedWorld, story)(tmp_path)


@simulated
async def test_nothing_is_overwritten_and_a_full_disk_is_told_beforehand(world: SimulatedWorld) -> None:
    wish = wish_of(world)
    (folder_of(world.there) / wish.name.upper()).mkdir()
    assert trouble(await outcome(world, wish)) == (K.EXPORT_EXISTS, f"{FOLDER}\\{wish.name}")
    (folder_of(world.there) / wish.name.upper()).rmdir()
    world.there.world.limit_host_disk(2**30)
    ended = await outcome(world, wish)
    assert trouble(ended)[0] is K.EXPORT_NO_ROOM
    assert isinstance(ended, Failed)
    needed, _, free = ended.trouble.detail.partition(" ")
    assert int(needed) > 2**30 >= int(free)
    assert world.there.invoked("ExportSystemDefinition") == []


@simulated
async def test_two_of_one_name_and_one_vm_twice(world: SimulatedWorld) -> None:
    wish = wish_of(world)
    other = replace(wish_of(world, with_points(world)), name=wish.name)
    said = await world.fleet.exports.preview([wish, wish, other])
    kinds = [None if one.trouble is None else one.trouble.kind for one in said]
    assert kinds == [None, K.VM_BUSY, K.EXPORT_EXISTS]


@simulated
async def test_a_cancelled_export_leaves_a_part_and_says_where(world: SimulatedWorld) -> None:
    wish = wish_of(world)
    operation = world.fleet.exports.export([wish])
    machine = world.there.world.machine(wish.name)

    def item_now() -> float:
        picture = world.fleet.operation(operation)
        assert picture is not None
        return picture.items[0].progress

    await world.until(lambda: item_now() > 0.2)
    assert machine.operation == 32773
    world.fleet.cancel(operation)
    picture = await world.finished(operation)
    ended = picture.items[0].outcome
    assert ended is not None
    assert trouble(ended) == (K.EXPORT_PARTLY, f"{FOLDER}\\{wish.name}")
    assert machine.operation == 0
    assert not any(path.endswith(".vmcx") for path in written(world))


@simulated
async def test_cancelled_before_anything_was_written_is_cancelled(world: SimulatedWorld) -> None:
    operation = world.fleet.exports.export([wish_of(world)])
    world.fleet.cancel(operation)
    assert (await world.finished(operation)).items[0].outcome == Cancelled()
    assert written(world) == []


@simulated
async def test_what_the_host_says_of_a_share_is_told(world: SimulatedWorld) -> None:
    """It signs in nowhere for a caller; nobody can look there from here."""
    wish = wish_of(world, folder="\\\\files\\exports")
    assert (await world.fleet.exports.preview([wish]))[0].verdict is Verdict.WILL_CHANGE
    assert trouble(await outcome(world, wish))[0] is K.HOST_FILE_DENIED


@simulated
async def test_a_host_that_exports_no_running_vm_says_so(world: SimulatedWorld) -> None:
    world.there.world.host.switches.live_exports = False
    assert trouble(await outcome(world, wish_of(world)))[0] is K.INVALID_STATE


@simulated
async def test_a_file_system_that_cannot_be_read_is_left_to_the_job(world: SimulatedWorld) -> None:
    world.there.world.host.switches.cimv2_closed = True
    assert await outcome(world, wish_of(world)) == Done()


@pytest.mark.parametrize("reached", [False, True], ids=["lost-request", "lost-answer"])
def test_a_lost_call_is_settled_by_its_job_or_by_reading(tmp_path: Path, reached: bool) -> None:
    async def story(world: SimulatedWorld) -> None:
        await world.connect()
        wish = wish_of(world)
        lost = [True]

        def lose(request: Request) -> None:
            if isinstance(request, Invoke) and request.method == "ExportSystemDefinition" and lost:
                lost.clear()
                if reached:
                    world.there.wire().ask(request)
                raise WireError(Trouble(K.WIRE_LOST, "host"), sent=True)

        world.there.before = lose
        picture = await world.finished(world.fleet.exports.export([wish]))
        await world.until(lambda: all(host.complete for host in world.fleet.hosts()))
        await world.clock.advance(15)
        now = world.fleet.operation(picture.id)
        assert now is not None
        ended = now.items[0].outcome
        assert ended is not None
        assert ended == Done() if reached else trouble(ended)[0] is K.NOT_APPLIED, "nothing is there"
        assert len(world.there.world.host.exports) == reached

    play(SimulatedWorld, story)(tmp_path)


def test_a_configuration_alone_proves_no_export() -> None:
    """It may be written before the disks: only the job says that nothing is missing."""
    wish = ExportWish(key=VmKey(HOST, VmId("A")), name="web", folder=FOLDER)
    there = frozenset({wish.targets[0].casefold()})
    now = ExportFacts(folders=there, written=(f"{wish.targets[0]}\\Virtual Machines\\a.vmcx".casefold(),))
    assert EXPORTS.sight(wish, None, now, NO_TRACE).shown is Shown.CANNOT_TELL
    assert EXPORTS.sight(wish, None, now, Trace(done=frozenset({"export"}))).shown is Shown.YES
    assert EXPORTS.sight(wish, None, replace(now, busy=True), NO_TRACE).shown is Shown.NOT_YET
    assert EXPORTS.sight(wish, None, replace(now, folders=None), NO_TRACE).shown is Shown.CANNOT_TELL
