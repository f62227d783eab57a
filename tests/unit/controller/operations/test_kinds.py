"""Kinds of changes end to end in one process: what is sent, what is read back, what the journal keeps."""

from __future__ import annotations

import pytest

from hvgui.domain.keys import VmKey
from hvgui.domain.operations.operation import OperationKind, OperationPicture
from hvgui.domain.operations.outcome import Cancelled, Done, Failed
from hvgui.domain.operations.record import Ending
from hvgui.domain.operations.undoing import UndoState
from hvgui.domain.settings.vm_settings import Setting, SettingValue
from hvgui.domain.trouble import Trouble, TroubleKind, WireError
from hvgui.domain.vms.checkpoints import CheckpointAction, CheckpointReading, CheckpointWish, NextKind
from hvgui.domain.vms.power import Power, PowerAction
from hvgui.sim.hyperv.machines import Power as HostPower
from hvgui.wsman.requests import Invoke, Request
from tests.support.simulated_world import SimulatedWorld, simulated

A, S = CheckpointAction, Setting


def troubles(picture: OperationPicture) -> list[tuple[str, TroubleKind, str]]:
    return [
        (i.label, i.outcome.trouble.kind, i.outcome.trouble.detail)
        for i in picture.items
        if isinstance(i.outcome, Failed)
    ]


def tree(reading: CheckpointReading) -> list[tuple[str, str | None, bool]]:
    """Name, name of the parent, whether it is what the VM descends from."""
    names = {point.id: point.name for point in reading.tree.checkpoints}
    return [
        (p.name, names.get(p.parent) if p.parent else None, p.id == reading.tree.now) for p in reading.tree.checkpoints
    ]


async def do(
    world: SimulatedWorld, key: VmKey, action: CheckpointAction, point: str = "", **more: object
) -> OperationPicture:
    reading = await world.fleet.checkpoints.read(key)
    found = next((p.id for p in reading.tree.checkpoints if p.name == point), None)
    wish = CheckpointWish(key=key, action=action, point=found, **more)  # type: ignore[arg-type]
    return await world.finished(world.fleet.checkpoints.change([wish]))


async def subjects(world: SimulatedWorld) -> list[tuple[str, str | None, str | None, str | None, Ending]]:
    found = await world.journal.search(limit=20)
    return [(r.asked.subject, r.asked.before, r.asked.wanted, r.after, r.ending) for r in reversed(found)]


@simulated
async def test_checkpoints_are_made_named_renamed_and_deleted(world: SimulatedWorld) -> None:
    key = world.key("MAIL01")
    assert tree(await world.fleet.checkpoints.read(key)) == [
        ("Fresh install", None, False),
        ("Before 9.4", "Fresh install", False),
        ("Patch day", "Before 9.4", True),
    ]
    picture = await do(world, key, A.CREATE, name="検証", promised=NextKind.PRODUCTION)
    assert (picture.kind, picture.counts.done, picture.items[0].label) == (OperationKind.CHECKPOINT, 1, "検証")
    assert ("検証", "Patch day", True) in tree(await world.fleet.checkpoints.read(key))
    await do(world, key, A.RENAME, "検証", name="Second thoughts")
    await do(world, key, A.DELETE, "Before 9.4")
    assert tree(await world.fleet.checkpoints.read(key)) == [
        ("Fresh install", None, False),
        ("Patch day", "Fresh install", False),
        ("Second thoughts", "Patch day", True),
    ]
    await do(world, key, A.DELETE_SUBTREE, "Patch day")
    assert tree(await world.fleet.checkpoints.read(key)) == [("Fresh install", None, True)]
    done = Ending.DONE
    assert [(subject, before, ending) for subject, before, _, _, ending in await subjects(world)] == [
        ("create", None, done),
        ("rename", "検証", done),
        ("delete", "Before 9.4", done),
        ("delete-subtree", "Patch day", done),
    ]
    assert [len(world.there.invoked(m)) for m in ("CreateSnapshot", "DestroySnapshot", "DestroySnapshotTree")] == [
        1,
        1,
        1,
    ]


@simulated
async def test_a_running_vm_goes_back_to_a_checkpoint_and_runs_again(world: SimulatedWorld) -> None:
    key = world.key("MAIL01")
    world.there.log.clear()
    picture = await do(world, key, A.APPLY, "Fresh install", keep_first=True)
    assert [type(i.outcome) for i in picture.items] == [Done]
    reading = await world.fleet.checkpoints.read(key)
    assert len(reading.tree.checkpoints) == 4, "the present state was kept first"
    assert ("Fresh install", None, True) in tree(reading)
    await world.until(lambda: world.fleet.vms()[key].power is Power.RUNNING)
    methods = [r.method for r in world.there.log if isinstance(r, Invoke) and "Summary" not in r.method]
    kept = [m for m in methods if m in ("CreateSnapshot", "RequestStateChange", "ApplySnapshot")]
    assert kept == ["CreateSnapshot", "RequestStateChange", "ApplySnapshot", "RequestStateChange"]


@simulated
async def test_what_cannot_be_done_to_checkpoints_is_told_and_nothing_is_sent(world: SimulatedWorld) -> None:
    mail, dc = world.key("MAIL01"), world.key("DC01")
    assert troubles(await do(world, mail, A.DELETE, "nowhere")) == [("", TroubleKind.CHECKPOINT_GONE, "")]
    assert troubles(await do(world, dc, A.REVERT)) == [("", TroubleKind.NO_CHECKPOINT, "")]
    long = troubles(await do(world, dc, A.CREATE, name="x" * 101))
    assert [kind for _, kind, _ in long] == [TroubleKind.VM_NAME_NOT_LEGAL]
    backup = world.key("BACKUP01")
    changed = troubles(await do(world, backup, A.CREATE, promised=NextKind.PRODUCTION))
    assert [kind for _, kind, _ in changed] == [TroubleKind.CHECKPOINT_KIND_CHANGED]
    for number, kind in ((4, TroubleKind.PRODUCTION_IMPOSSIBLE), (2, TroubleKind.CHECKPOINTS_DISABLED)):
        world.there.world.machine("BACKUP01").settings.system["UserSnapshotType"] = number
        assert [found for _, found, _ in troubles(await do(world, backup, A.CREATE))] == [kind]
    sent = ("CreateSnapshot", "DestroySnapshot", "ApplySnapshot", "ModifySystemSettings")
    assert not [m for m in sent if world.there.invoked(m)]


@simulated
async def test_a_busy_host_is_asked_again_for_ten_seconds(world: SimulatedWorld) -> None:
    world.there.world.take_checkpoint("FILE01", seconds=3600)
    before = world.clock.monotonic()
    picture = await do(world, world.key("FILE01"), A.CREATE)
    assert [kind for _, kind, _ in troubles(picture)] == [TroubleKind.INVALID_STATE]
    assert len(world.there.invoked("CreateSnapshot")) == 11
    assert world.clock.monotonic() - before >= 10


@simulated
async def test_a_lost_answer_is_settled_by_what_is_there(world: SimulatedWorld) -> None:
    key = world.key("DC01")
    lost = [True]

    def loses(request: Request) -> None:
        if isinstance(request, Invoke) and request.method == "CreateSnapshot" and lost.pop():
            raise WireError(Trouble(TroubleKind.WIRE_LOST, "host"), sent=True)

    world.there.before = loses
    operation = world.fleet.checkpoints.change([CheckpointWish(key=key, action=A.CREATE, name="x")])
    picture = await world.finished(operation)
    assert not lost
    assert not isinstance(picture.items[0].outcome, Done), "it never arrived"
    assert tree(await world.fleet.checkpoints.read(key)) == []


async def change(world: SimulatedWorld, key: VmKey, wanted: dict[Setting, SettingValue]) -> OperationPicture:
    return await world.finished(world.fleet.change_settings({key: wanted}))


def named(world: SimulatedWorld, power: HostPower) -> str:
    return next(m.name for m in world.there.world.host.ordered() if m.power is power)


@simulated
async def test_settings_are_sent_group_by_group_and_read_back(world: SimulatedWorld) -> None:
    name = named(world, HostPower.OFF)
    settings = world.there.world.machine(name).settings
    settings.system["VirtualNumaEnabled"] = True
    settings.memory |= {"DynamicMemoryEnabled": False, "VirtualQuantity": 512, "Reservation": 512, "Limit": 512}
    key = world.key(name)
    wanted: dict[Setting, SettingValue] = {
        S.STARTUP_MEMORY: 1024,
        S.DYNAMIC_MEMORY: True,
        S.MINIMUM_MEMORY: 512,
        S.MAXIMUM_MEMORY: 4096,
        S.PROCESSORS: 3,
        S.CPU_LIMIT: 75,
        S.NAME: "<仮想>",
        S.NOTES: "one\ntwo",
        S.CHECKPOINT_LOCATION: "D:\\p",
        S.START_DELAY: 95,
        S.STOP_ACTION: 2,
    }
    picture = await change(world, key, wanted)
    assert (picture.kind, troubles(picture), picture.counts.done) == (OperationKind.SETTINGS, [], len(wanted))
    after = await world.fleet.hardware.settings(key)
    assert {setting: after.values[setting] for setting in wanted} == wanted
    assert not after.virtual_numa, "dynamic memory excludes it"
    assert len(world.there.invoked("ModifySystemSettings")) == 4, "system, places, stop action, and virtual NUMA"
    assert len(world.there.invoked("ModifyResourceSettings")) == 2
    found = {subject: (before, wish, now, ending) for subject, before, wish, now, ending in await subjects(world)}
    assert found["dynamic-memory"] == ("false", "true", "true", Ending.DONE)
    assert found["startup-memory"] == ("512", "1024", "1024", Ending.DONE)
    again = await change(world, key, {S.PROCESSORS: 3})
    assert again.counts.done == 1
    assert len(world.there.invoked("ModifyResourceSettings")) == 2, "it agrees already"


@simulated
async def test_settings_that_the_state_or_a_rule_forbids_are_refused_with_their_group(world: SimulatedWorld) -> None:
    key = world.key(named(world, HostPower.RUNNING))
    picture = await change(world, key, {S.PROCESSORS: 7, S.CPU_WEIGHT: 50, S.STOP_ACTION: 2, S.NOTES: "yes"})
    closed = TroubleKind.SETTING_CLOSED
    assert sorted(troubles(picture)) == [
        ("cpu-weight", closed, "processors: not-off"),
        ("processors", closed, "processors: not-off"),
        ("stop-action", closed, "stop-action: not-off"),
    ]
    assert (await world.fleet.hardware.settings(key)).values[S.NOTES] == "yes"
    bad = await change(world, key, {S.NAME: "x" * 101})
    assert [(label, kind) for label, kind, _ in troubles(bad)] == [("name", TroubleKind.SETTING_NOT_LEGAL)]
    assert world.there.invoked("ModifyResourceSettings") == []


@pytest.mark.parametrize("meanwhile", [False, True])
def test_settings_are_put_back_unless_somebody_has_changed_them(
    tmp_path_factory: pytest.TempPathFactory, meanwhile: bool
) -> None:
    @simulated
    async def story(world: SimulatedWorld) -> None:
        key = world.key("DC01")
        before = (await world.fleet.hardware.settings(key)).values[S.NOTES]
        await change(world, key, {S.NOTES: "mine"})
        if meanwhile:
            world.there.world.machine("DC01").settings.system["Notes"] = ("theirs",)
        (record,) = await world.journal.search(limit=5)
        proposal = await world.fleet.journal.propose_undo([record.number])
        assert [item.state for item in proposal.items] == [UndoState.CONFLICT if meanwhile else UndoState.READY]
        operations = world.fleet.journal.undo(proposal)
        assert len(operations) == (0 if meanwhile else 1)
        for operation in operations:
            await world.finished(operation)
        now = (await world.fleet.hardware.settings(key)).values[S.NOTES]
        assert now == ("theirs" if meanwhile else before)

    story(tmp_path_factory.mktemp("world"))


@simulated
async def test_vms_that_are_gone_are_refused_whatever_is_asked(world: SimulatedWorld) -> None:
    key = world.key("DC01")
    world.there.world.delete("DC01")
    for operation in (
        world.fleet.change_settings({key: {S.NOTES: "x"}}),
        world.fleet.power([key], PowerAction.PAUSE),
        world.fleet.checkpoints.change([CheckpointWish(key=key, action=A.CREATE)]),
    ):
        picture = await world.finished(operation)
        assert [kind for _, kind, _ in troubles(picture)] == [TroubleKind.VM_GONE]


@simulated
async def test_a_checkpoint_that_is_being_made_is_cancelled(world: SimulatedWorld) -> None:
    key = world.key("MAIL01")
    operation = world.fleet.checkpoints.change([CheckpointWish(key=key, action=A.CREATE)])

    def under_way() -> bool:
        picture = world.fleet.operation(operation)
        return picture is not None and picture.items[0].stage == "creating" and picture.items[0].progress > 0

    await world.until(under_way)
    world.fleet.cancel(operation)
    picture = await world.finished(operation)
    assert isinstance(picture.items[0].outcome, Cancelled)
    assert len((await world.fleet.checkpoints.read(key)).tree.checkpoints) == 3
